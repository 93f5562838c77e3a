// SPDX-License-Identifier: Apache-2.0
// Messages as JSON. The writer knows nothing of Swift types: it walks a message's wire bytes beside its
// descriptor, so that generated and dynamic messages take the same way and need no code of their own.
//
// It relies on an order that our own encoders keep: the values of a field stand together, and a single field
// comes once. Where that does not hold (extensions among the unknown fields), a dynamic message brings the
// bytes into that order first.

struct JSONWriter: ~Copyable {
  var out = OutputBuffer()
  let options: JSONWriteOptions
  var indentation = 0

  init(_ options: JSONWriteOptions) { self.options = options }

  mutating func print(_ message: some Message) throws(JSONError) {
    var wire = BackwardWriter()
    message.encode(to: &wire)
    try print(wire.bytes, type(of: message).descriptor)
  }

  mutating func print(_ message: DynamicMessage) throws(JSONError) {
    var wire = BackwardWriter()
    message.encode(to: &wire)
    try print(wire.bytes, message.descriptor)
  }

  private mutating func print(_ bytes: UnsafeRawBufferPointer, _ type: MessageDescriptor) throws(JSONError) {
    do {
      var wire = try WireReader(bytes, DecodeOptions(depthLimit: 200))
      try message(&wire, type)
    } catch let error as JSONError {
      throw error
    } catch {
      throw JSONError("\(error)")
    }
  }

  /// The message that `wire` has been narrowed to.
  mutating func message(_ wire: inout WireReader, _ type: MessageDescriptor) throws {
    if let wellKnown = type.node.wellKnown { return try self.wellKnown(wellKnown, &wire, type) }
    begin(UInt8(ascii: "{"))
    try members(&wire, type, isFirst: true)
    end(UInt8(ascii: "}"))
  }

  /// The message's members without the braces around them.
  mutating func members(_ wire: inout WireReader, _ type: MessageDescriptor, isFirst: Bool) throws {
    let (mark, indentation) = (out.count, indentation)
    let start = wire
    if try walk(&wire, type, isFirst: isFirst, isOrdered: false) { return }
    out.truncate(to: mark)
    self.indentation = indentation
    let ordered = try Self.ordered(start, type, options.types, &wire)
    try ordered.withUnsafeBytes { buffer in
      var inner = try WireReader(buffer, DecodeOptions(depthLimit: wire.depthLeft))
      _ = try walk(&inner, type, isFirst: isFirst, isOrdered: true)
    }
  }

  /// The bytes of the message at `start` in the order that `walk` needs; `end` stands behind it then.
  static func ordered(
    _ start: WireReader, _ type: MessageDescriptor, _ types: DescriptorPool, _ end: inout WireReader
  ) throws -> Bytes {
    var probe = start
    var skipped = UnknownFields()
    while let tag = try probe.nextTag() { try probe.keepUnknown(tag, in: &skipped) }
    end = probe
    return try DynamicMessage(type, decoding: skipped.bytes, extensions: types).serialized()
  }

  /// What is between the brackets of a list or map that is being written.
  private enum Open {
    case nothing, list, map
  }

  /// Writes the members; `false` when the bytes turn out not to be in order, and not all is written.
  private mutating func walk(
    _ wire: inout WireReader, _ type: MessageDescriptor, isFirst: Bool, isOrdered: Bool
  ) throws -> Bool {
    let node = type.node
    var seen = FieldSet()
    var current: Int32 = 0
    var lastExtension: Int32 = 0
    var open = Open.nothing
    var isFirst = isFirst
    while let tag = try wire.nextTag() {
      let number = Int32(truncatingIfNeeded: tag >> 3)
      let index = node.index(of: number)
      let known = index.map { FieldDescriptor(file: type.file, node: node.fields[$0], container: type) }
      if known == nil, node.isMessageSet, tag == 11 {
        guard isOrdered else { return false }
        try setItem(&wire, type, &isFirst)
        continue
      }
      let declared = known ?? options.types.extension(of: type, numbered: number)
      guard let field = declared, accepts(tag, field, wire) else {
        try wire.skipUnknown(tag)
        continue
      }
      if number != current || !field.node.isRepeated {
        if let index {
          if !seen.insert(index), !isOrdered { return false }
        } else {
          guard isOrdered || number > lastExtension else { return false }
          lastExtension = number
        }
        close(&open)
        current = number
        key(field, &isFirst)
        if field.node.isMap {
          open = .map
          begin(UInt8(ascii: "{"))
        } else if field.node.isRepeated {
          open = .list
          begin(UInt8(ascii: "["))
        }
      }
      do {
        if field.node.isMap {
          guard try entry(field, &wire, isOrdered) else { return false }
        } else {
          try values(tag, field, &wire)
        }
      } catch let error as JSONError {
        throw error.inside(field.name)
      }
    }
    close(&open)
    if options.printsDefaults { try defaults(type, seen, &isFirst) }
    return true
  }

  /// Whether the field is of its declared type; a closed enum's unknown number is an unknown field.
  private func accepts(_ tag: UInt32, _ field: FieldDescriptor, _ wire: WireReader) -> Bool {
    let node = field.node
    if tag & 7 == node.wireType {
      guard node.kind == .enum, let type = node.type(in: field.file).enumNode, type.isClosed else {
        return true
      }
      var probe = wire
      guard let number = try? probe.int32() else { return true }
      return type.nameByNumber[number] != nil
    }
    return tag & 7 == 2 && node.isPackable
  }

  /// One value, or those of a packed field.
  private mutating func values(_ tag: UInt32, _ field: FieldDescriptor, _ wire: inout WireReader) throws {
    let node = field.node
    guard node.isRepeated else { return try value(field, &wire) }
    if tag & 7 == node.wireType {
      element()
      return try value(field, &wire)
    }
    let length = try wire.length()
    let (packedEnd, outerEnd) = (wire.position + length, wire.end)
    wire.end = packedEnd
    while wire.position < packedEnd {
      element()
      try value(field, &wire)
    }
    wire.end = outerEnd
  }

  private mutating func setItem(
    _ wire: inout WireReader, _ type: MessageDescriptor, _ isFirst: inout Bool
  ) throws {
    let outer = try wire.enterGroup()
    var number: Int32?
    var content: Bytes?
    var unused = UnknownFields()
    while let tag = try wire.nextTag() {
      switch tag {
      case 16: number = try wire.int32()
      case 26: content = try wire.bytes()
      default: try wire.keepUnknown(tag, in: &unused)
      }
    }
    try wire.leaveGroup(outer)
    guard let number, let content, let field = options.types.extension(of: type, numbered: number),
      let inner = field.messageType
    else { return }
    key(field, &isFirst)
    try content.withUnsafeBytes { buffer in
      var reader = try WireReader(buffer, DecodeOptions(depthLimit: wire.depthLeft))
      try message(&reader, inner)
    }
  }

  /// An entry of a map; `false` when its parts come more than once.
  mutating func entry(_ field: FieldDescriptor, _ wire: inout WireReader, _ isOrdered: Bool) throws -> Bool {
    guard let type = field.messageType, let keyNode = type.node.field(numbered: 1),
      let valueNode = type.node.field(numbered: 2)
    else { return true }
    let outer = try wire.enterMessage()
    var keyReader: WireReader?
    var valueReader: WireReader?
    while let tag = try wire.nextTag() {
      if tag == keyNode.tag(keyNode.wireType) {
        keyReader = wire
      } else if tag == valueNode.tag(valueNode.wireType) {
        if valueReader != nil, !isOrdered { return false }
        valueReader = wire
      }
      try wire.skip(tag)
    }
    let valueField = type.descriptor(valueNode)
    if let valueReader, !accepts(valueNode.tag(valueNode.wireType), valueField, valueReader) {
      wire.leave(outer)
      return true
    }
    element()
    if var keyReader { try mapKey(keyNode, &keyReader) } else { defaultKey(keyNode) }
    out.append(UInt8(ascii: ":"))
    if options.isPretty { out.append(UInt8(ascii: " ")) }
    if var valueReader { try value(valueField, &valueReader) } else { try defaultElement(valueField) }
    wire.leave(outer)
    return true
  }

  private mutating func defaults(
    _ type: MessageDescriptor, _ seen: FieldSet, _ isFirst: inout Bool
  ) throws {
    for (index, node) in type.node.fields.enumerated() where !node.hasPresence && !seen.contains(index) {
      let field = type.descriptor(node)
      key(field, &isFirst)
      if node.isMap {
        out.append("{}")
      } else if node.isRepeated {
        out.append("[]")
      } else {
        try defaultElement(field)
      }
    }
  }

  private mutating func close(_ open: inout Open) {
    switch open {
    case .nothing: break
    case .list: end(UInt8(ascii: "]"))
    case .map: end(UInt8(ascii: "}"))
    }
    open = .nothing
  }
}

// The punctuation.
extension JSONWriter {
  mutating func begin(_ bracket: UInt8) {
    out.append(bracket)
    indentation += 1
  }

  mutating func end(_ bracket: UInt8) {
    indentation -= 1
    if options.isPretty, let last = out.bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") {
      newLine()
    }
    out.append(bracket)
  }

  /// Before an element of a list, or an entry of a map.
  mutating func element() {
    if let last = out.bytes.last, last != UInt8(ascii: "["), last != UInt8(ascii: "{") {
      out.append(UInt8(ascii: ","))
    }
    if options.isPretty { newLine() }
  }

  mutating func key(_ field: FieldDescriptor, _ isFirst: inout Bool) {
    if isFirst { isFirst = false } else { out.append(UInt8(ascii: ",")) }
    if options.isPretty { newLine() }
    if field.isExtension {
      out.append("\"[")
      out.append(field.fullName)
      out.append("]\":")
    } else {
      out.append(UInt8(ascii: "\""))
      out.append(options.originalNames ? field.node.name : field.node.jsonName)
      out.append("\":")
    }
    if options.isPretty { out.append(UInt8(ascii: " ")) }
  }

  private mutating func newLine() {
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<indentation { out.append("  ") }
  }
}
