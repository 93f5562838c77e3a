// SPDX-License-Identifier: Apache-2.0
// Messages as JSON. The writer knows nothing of Swift types: it walks a message's wire bytes beside its
// descriptor, so that generated and dynamic messages take the same way and need no code of their own.
//
// It relies on an order that our own encoders keep: the values of a field stand together, and a single field
// comes once. Where that does not hold (extensions among the unknown fields), a dynamic message brings the
// bytes into that order first.

struct JSONWriter: ~Copyable {
  typealias Table = UnsafeMutablePointer<FormatTable>
  typealias Field = UnsafeMutablePointer<FormatField>

  var out: OutputBuffer
  let options: JSONWriteOptions
  var indentation = 0
  /// Of messages with more than 64 fields, which have come.
  private var seenWords: [UInt64] = []

  init(_ options: JSONWriteOptions, _ out: consuming OutputBuffer = OutputBuffer()) {
    self.options = options
    self.out = out
  }

  /// The message that `bytes` hold.
  mutating func print(_ bytes: UnsafeRawBufferPointer, _ table: Table) throws(JSONError) {
    do {
      var wire = try WireReader(bytes, DecodeOptions(depthLimit: 200))
      // Numbers of eight bytes have up to twenty digits and signs.
      out.reserve(bytes.count * 5 / 2)
      try message(&wire, table)
    } catch let error as JSONError {
      throw error
    } catch {
      throw JSONError("\(error)")
    }
  }

  /// The message that `wire` has been narrowed to.
  mutating func message(_ wire: inout WireReader, _ table: Table) throws {
    if let wellKnown = table.pointee.wellKnown { return try self.wellKnown(wellKnown, &wire, table) }
    begin(UInt8(ascii: "{"))
    try members(&wire, table, isFirst: true)
    end(UInt8(ascii: "}"))
  }

  /// The message's members without the braces around them.
  mutating func members(_ wire: inout WireReader, _ table: Table, isFirst: Bool) throws {
    let (mark, indentation, words) = (out.count, indentation, seenWords.count)
    let start = wire
    let isDone = try walk(&wire, table, isFirst: isFirst, isOrdered: false)
    seenWords.removeLast(seenWords.count - words)
    if isDone { return }
    out.truncate(to: mark)
    self.indentation = indentation
    let ordered = try Self.ordered(start, table.pointee.descriptor, options.types, &wire)
    try ordered.withUnsafeBytes { buffer in
      var inner = try WireReader(buffer, DecodeOptions(depthLimit: wire.depthLeft))
      _ = try walk(&inner, table, isFirst: isFirst, isOrdered: true)
    }
    seenWords.removeLast(seenWords.count - words)
  }

  /// The message's bytes, its fields in the order of their numbers. `wire` is left behind the message.
  private static func ordered(
    _ start: WireReader, _ type: MessageDescriptor, _ types: DescriptorPool, _ wire: inout WireReader
  ) throws -> Bytes {
    var skipped = UnknownFields()
    wire = start
    while let tag = try wire.readTag() { try wire.keepUnknown(tag, in: &skipped) }
    let message = try DynamicMessage(
      type, decoding: skipped.bytes, extensions: types, options: DecodeOptions(allowsPartial: true))
    return try message.serialized(EncodeOptions(allowsPartial: true))
  }

  /// What is between the brackets of a list or map that is being written.
  private enum Open {
    case nothing, list, map
  }

  /// How far a walk over a message has come.
  private struct Walk {
    var seen: SeenFields
    var isFirst: Bool
    var current: Int32 = 0
    var lastExtension: Int32 = 0
    var open = Open.nothing
  }

  /// Writes the members; `false` when the bytes turn out not to be in order, and not all is written.
  private mutating func walk(
    _ wire: inout WireReader, _ table: Table, isFirst: Bool, isOrdered: Bool
  ) throws -> Bool {
    var walk = Walk(seen: SeenFields(table.pointee.count, &seenWords), isFirst: isFirst)
    while let tag = try wire.readTag() {
      let number = Int32(truncatingIfNeeded: tag >> 3)
      guard let field = table.pointee.field(numbered: number) else {
        if try other(tag, &wire, table, &walk, isOrdered) { continue }
        return false
      }
      guard accepts(tag, field, wire) else {
        try wire.skipUnknown(tag)
        continue
      }
      guard number == walk.current && field.pointee.isRepeated || begin(field, &walk, isOrdered) else {
        return false
      }
      guard try field.pointee.isMap ? entry(field, &wire, isOrdered) : values(tag, field, &wire) else {
        return false
      }
    }
    close(&walk.open)
    if options.printsDefaults { try defaults(table, walk.seen, &walk.isFirst) }
    return true
  }

  /// Begins a field's member; `false` when it has come before.
  @inline(__always)
  private mutating func begin(_ field: Field, _ walk: inout Walk, _ isOrdered: Bool) -> Bool {
    if !walk.seen.insert(field.pointee.index, &seenWords), !isOrdered { return false }
    open(field, &walk)
    return true
  }

  private mutating func open(_ field: Field, _ walk: inout Walk) {
    close(&walk.open)
    walk.current = field.pointee.number
    key(field, &walk.isFirst)
    if field.pointee.isMap {
      walk.open = .map
      begin(UInt8(ascii: "{"))
    } else if field.pointee.isRepeated {
      walk.open = .list
      begin(UInt8(ascii: "["))
    }
  }

  /// An extension, a MessageSet's member, or a field that nobody knows.
  private mutating func other(
    _ tag: UInt32, _ wire: inout WireReader, _ table: Table, _ walk: inout Walk, _ isOrdered: Bool
  ) throws -> Bool {
    let type = table.pointee.descriptor
    if table.pointee.isMessageSet, tag == 11 {
      guard isOrdered else { return false }
      try setItem(&wire, type, &walk.isFirst)
      return true
    }
    let number = Int32(truncatingIfNeeded: tag >> 3)
    guard let declared = options.types.extension(of: type, numbered: number),
      accepts(tag, declared.table, wire)
    else {
      try wire.skipUnknown(tag)
      return true
    }
    let field = declared.table
    if number != walk.current || !field.pointee.isRepeated {
      guard isOrdered || number > walk.lastExtension else { return false }
      walk.lastExtension = number
      open(field, &walk)
    }
    return try values(tag, field, &wire)
  }

  /// Whether the field is of its declared type; a closed enum's unknown number is an unknown field.
  @inline(__always)
  private func accepts(_ tag: UInt32, _ field: Field, _ wire: WireReader) -> Bool {
    if tag == field.pointee.tag { return field.pointee.kind != .enum || hasName(field, wire) }
    return tag & 7 == 2 && field.pointee.isPackable
  }

  @inline(never)
  private func hasName(_ field: Field, _ wire: WireReader) -> Bool {
    guard let type = field.pointee.enumType, type.pointee.isClosed else { return true }
    var probe = wire
    guard let number = try? probe.int32() else { return true }
    return type.pointee.contains(number)
  }

  /// One value, or those of a packed field. Always true.
  @inline(__always)
  private mutating func values(_ tag: UInt32, _ field: Field, _ wire: inout WireReader) throws -> Bool {
    do {
      if tag == field.pointee.tag {
        if field.pointee.isRepeated { element() }
        try value(field, &wire)
        return true
      }
      let length = try wire.length()
      let (packedEnd, outerEnd) = (wire.position + length, wire.end)
      wire.end = packedEnd
      if field.pointee.kind == .double {
        // The longest lists are of these.
        while wire.position < packedEnd {
          element()
          number(try wire.double())
        }
      }
      while wire.position < packedEnd {
        element()
        try value(field, &wire)
      }
      wire.end = outerEnd
    } catch let error as JSONError {
      throw error.inside(field.pointee.name)
    }
    return true
  }

  private mutating func setItem(
    _ wire: inout WireReader, _ type: MessageDescriptor, _ isFirst: inout Bool
  ) throws {
    let (number, content) = try MessageSet.member(from: &wire)
    guard let number, let content, let field = options.types.extension(of: type, numbered: number),
      let inner = field.messageType
    else { return }
    key(field.table, &isFirst)
    try content.withUnsafeBytes { buffer in
      var reader = try WireReader(buffer, DecodeOptions(depthLimit: wire.depthLeft))
      try message(&reader, inner.table)
    }
  }

  /// An entry of a map; `false` when its parts come more than once.
  mutating func entry(_ field: Field, _ wire: inout WireReader, _ isOrdered: Bool) throws -> Bool {
    guard let type = field.pointee.messageType, let keyField = type.pointee.field(numbered: 1),
      let valueField = type.pointee.field(numbered: 2)
    else { return true }
    do {
      let outer = try wire.enterMessage()
      var keyReader: WireReader?
      var valueReader: WireReader?
      while let tag = try wire.readTag() {
        if tag == keyField.pointee.tag {
          keyReader = wire
        } else if tag == valueField.pointee.tag {
          if valueReader != nil, !isOrdered { return false }
          valueReader = wire
        }
        try wire.skip(tag)
      }
      if let valueReader, !accepts(valueField.pointee.tag, valueField, valueReader) {
        wire.leave(outer)
        return true
      }
      element()
      if var keyReader { try mapKey(keyField, &keyReader) } else { defaultKey(keyField) }
      out.append(UInt8(ascii: ":"))
      if options.isPretty { out.append(UInt8(ascii: " ")) }
      if var valueReader { try value(valueField, &valueReader) } else { try defaultElement(valueField) }
      wire.leave(outer)
    } catch let error as JSONError {
      throw error.inside(field.pointee.name)
    }
    return true
  }

  private mutating func defaults(_ table: Table, _ seen: SeenFields, _ isFirst: inout Bool) throws {
    for index in 0..<table.pointee.count {
      let field = table.pointee.fields + index
      if field.pointee.hasPresence || seen.contains(index, seenWords) { continue }
      key(field, &isFirst)
      if field.pointee.isMap {
        out.append("{}")
      } else if field.pointee.isRepeated {
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
  @inline(__always)
  mutating func begin(_ bracket: UInt8) {
    out.append(bracket)
    indentation += 1
  }

  @inline(__always)
  mutating func end(_ bracket: UInt8) {
    indentation -= 1
    if options.isPretty, let last = out.bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") {
      newLine()
    }
    out.append(bracket)
  }

  /// Before an element of a list, or an entry of a map.
  @inline(__always)
  mutating func element() {
    if let last = out.bytes.last, last != UInt8(ascii: "["), last != UInt8(ascii: "{") {
      out.append(UInt8(ascii: ","))
    }
    if options.isPretty { newLine() }
  }

  @inline(__always)
  mutating func key(_ field: Field, _ isFirst: inout Bool) {
    let key = options.originalNames ? field.pointee.originalKey : field.pointee.key
    if options.isPretty { return prettyKey(key, &isFirst) }
    let comma = isFirst ? 1 : 0
    if let text = key.baseAddress {
      out.append(UnsafeRawBufferPointer(start: text + comma, count: key.count - comma))
    }
    isFirst = false
  }

  private mutating func prettyKey(_ key: UnsafeRawBufferPointer, _ isFirst: inout Bool) {
    if !isFirst { out.append(UInt8(ascii: ",")) }
    isFirst = false
    newLine()
    out.append(UnsafeRawBufferPointer(rebasing: key.dropFirst()))
    out.append(UInt8(ascii: " "))
  }

  private mutating func newLine() {
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<indentation { out.append("  ") }
  }
}
