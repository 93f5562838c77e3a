// SPDX-License-Identifier: Apache-2.0
// JSON as wire bytes: what is read is written at once as the field that it stands for, and the message's
// own decoder does the rest. So generated and dynamic messages need no code of their own.

struct JSONReader: ~Copyable {
  let text: UnsafeRawBufferPointer
  let options: JSONReadOptions
  var out = OutputBuffer()
  /// Strings with escapes, unescaped.
  var scratch = OutputBuffer()
  var position = 0
  var depthLeft: Int

  init(_ text: UnsafeRawBufferPointer, isValidUTF8: Bool, _ options: JSONReadOptions) throws(JSONError) {
    self.text = text
    self.options = options
    depthLeft = options.depthLimit
    guard text.count <= Int(Int32.max) else { throw JSONError("the text is larger than 2 GiB", at: 0) }
    if !isValidUTF8, let start = text.baseAddress {
      let span = Span(_unsafeStart: start.assumingMemoryBound(to: UInt8.self), count: text.count)
      do {
        _ = try UTF8Span(validating: span)
      } catch {
        throw JSONError("the text is not UTF-8", at: 0)
      }
    }
  }

  /// The whole text as one message of this type; its fields are then in `out`.
  mutating func readAll(_ type: MessageDescriptor) throws(JSONError) {
    try message(type)
    skipSpace()
    guard position == text.count else { throw failure("there is more after the message") }
  }

  func failure(_ reason: String) -> JSONError { JSONError(reason, at: position) }

  mutating func message(_ type: MessageDescriptor) throws(JSONError) {
    if let wellKnown = type.node.wellKnown { return try self.wellKnown(wellKnown, type) }
    try object(type, isAny: false)
  }

  mutating func enter() throws(JSONError) {
    guard depthLeft > 0 else { throw failure("messages are nested deeper than the limit") }
    depthLeft -= 1
  }

  /// The members of an object as the fields of a message.
  mutating func object(_ type: MessageDescriptor, isAny: Bool) throws(JSONError) {
    try expect(UInt8(ascii: "{"), "an object")
    try enter()
    var seen = FieldSet()
    var oneofs = FieldSet()
    var extensions: Set<Int32> = []
    var hint = 0
    if !take(UInt8(ascii: "}")) {
      repeat {
        let key = try memberName(type, &hint)
        try expect(UInt8(ascii: ":"), "':'")
        guard let field = key.field else {
          if !(isAny && key.isType) && !options.ignoresUnknownFields {
            throw failure("\(type.fullName) has no field '\(key.name)'")
          }
          try skipValue()
          continue
        }
        let isNew = key.index.map { seen.insert($0) } ?? extensions.insert(field.number).inserted
        guard isNew else { throw failure("the field '\(field.name)' comes twice") }
        do {
          try member(field, type, &oneofs)
        } catch {
          throw error.inside(field.isExtension ? "[\(field.fullName)]" : field.name)
        }
      } while take(UInt8(ascii: ","))
      try expect(UInt8(ascii: "}"), "',' or '}'")
    }
    depthLeft += 1
  }

  private struct MemberName {
    var field: FieldDescriptor?
    var index: Int?
    var name = ""
    var isType = false
  }

  /// A member's name, and the field that it means. Members mostly come in the order of the .proto, so the
  /// field after the last one is tried first: `hint`.
  private mutating func memberName(
    _ type: MessageDescriptor, _ hint: inout Int
  ) throws(JSONError) -> MemberName {
    skipSpace()
    let name = try string()
    let fields = type.node.fields
    if hint < fields.count, fields[hint].jsonName.isEqual(to: name) {
      hint += 1
      return MemberName(field: type.descriptor(fields[hint - 1]), index: hint - 1)
    }
    let text = String(decoding: name, as: UTF8.self)
    if let index = type.node.indexByJSONName[text] {
      hint = index + 1
      return MemberName(field: type.descriptor(fields[index]), index: index)
    }
    if text.hasPrefix("["), text.hasSuffix("]") {
      let found = options.types.extension(named: String(text.dropFirst().dropLast()))
      if let found, found.message == type { return MemberName(field: found, name: text) }
    }
    return MemberName(name: text, isType: text == "@type")
  }

  private mutating func member(
    _ field: FieldDescriptor, _ type: MessageDescriptor, _ oneofs: inout FieldSet
  ) throws(JSONError) {
    let node = field.node
    skipSpace()
    if peek() == UInt8(ascii: "n"), !acceptsNull(field) || node.isRepeated { return try literal("null") }
    if let oneof = node.oneofIndex, !oneofs.insert(Int(oneof)) {
      throw failure("another field of the same oneof is set already")
    }
    if node.isMap { return try map(field) }
    guard node.isRepeated else {
      if type.node.isMessageSet, field.isExtension { return try setItem(field) }
      _ = try element(field)
      return
    }
    try expect(UInt8(ascii: "["), "a list")
    if take(UInt8(ascii: "]")) { return }
    var index = 0
    repeat {
      skipSpace()
      do throws(JSONError) {
        if peek() == UInt8(ascii: "n"), !acceptsNull(field) { throw failure("a list has no null in it") }
        _ = try element(field)
      } catch {
        throw error.inside("[\(index)]")
      }
      index += 1
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"), "',' or ']'")
  }

  /// Whether null is a value of this type, and not the absence of one.
  private func acceptsNull(_ field: FieldDescriptor) -> Bool {
    switch field.node.kind {
    case .enum: field.node.type(in: field.file).enumNode?.isNullValue ?? false
    case .message, .group: field.messageType?.node.wellKnown == .value
    default: false
    }
  }

  /// One value with its tag; `false` if it was an enum's unknown name, passed over as the options say.
  mutating func element(_ field: FieldDescriptor) throws(JSONError) -> Bool {
    let node = field.node
    let mark = out.count
    out.varint(UInt64(node.tag(node.wireType)))
    switch node.kind {
    case .message:
      guard let type = field.messageType else { throw failure("the type of \(field.name) is missing") }
      let start = out.beginDelimited()
      try message(type)
      out.endDelimited(start)
    case .group:
      guard let type = field.messageType else { throw failure("the type of \(field.name) is missing") }
      try message(type)
      out.varint(UInt64(node.tag(4)))
    case .enum:
      guard let number = try enumNumber(field) else {
        out.truncate(to: mark)
        return false
      }
      out.varint(UInt64(bitPattern: Int64(number)))
    default: try scalar(node.kind)
    }
    return true
  }

  private mutating func map(_ field: FieldDescriptor) throws(JSONError) {
    guard let type = field.messageType, let keyNode = type.node.field(numbered: 1),
      let valueNode = type.node.field(numbered: 2)
    else { throw failure("the type of \(field.name) is missing") }
    let valueField = type.descriptor(valueNode)
    try expect(UInt8(ascii: "{"), "an object")
    if take(UInt8(ascii: "}")) { return }
    var keys: Set<Bytes> = []
    repeat {
      skipSpace()
      let mark = out.count
      out.varint(UInt64(field.node.tag(2)))
      let start = out.beginDelimited()
      out.varint(UInt64(keyNode.tag(keyNode.wireType)))
      let keyStart = out.count
      try mapKey(keyNode.kind)
      let key = Bytes(UnsafeRawBufferPointer(rebasing: out.bytes[keyStart...]))
      guard keys.insert(key).inserted else { throw failure("a key comes twice") }
      try expect(UInt8(ascii: ":"), "':'")
      skipSpace()
      do throws(JSONError) {
        if peek() == UInt8(ascii: "n"), !acceptsNull(valueField) { throw failure("a map has no null in it") }
        if try element(valueField) { out.endDelimited(start) } else { out.truncate(to: mark) }
      } catch {
        throw error.inside("value")
      }
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"), "',' or '}'")
  }

  private mutating func setItem(_ field: FieldDescriptor) throws(JSONError) {
    guard let type = field.messageType else { throw failure("the type of \(field.name) is missing") }
    out.append(11)
    out.append(16)
    out.varint(UInt64(field.number))
    out.append(26)
    let start = out.beginDelimited()
    try message(type)
    out.endDelimited(start)
    out.append(12)
  }
}

extension String {
  fileprivate func isEqual(to bytes: UnsafeRawBufferPointer) -> Bool {
    guard utf8.count == bytes.count else { return false }
    var index = 0
    for byte in utf8 {
      if byte != bytes[index] { return false }
      index += 1
    }
    return true
  }
}
