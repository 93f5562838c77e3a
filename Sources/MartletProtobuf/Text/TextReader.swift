// SPDX-License-Identifier: Apache-2.0
// Text format as wire bytes, from which a message's own decoder goes on.

struct TextReader: ~Copyable {
  var scan: TextScanner
  let options: TextReadOptions
  var out = OutputBuffer()
  private var depthLeft: Int

  private init(_ text: UnsafeRawBufferPointer, _ options: TextReadOptions) {
    scan = TextScanner(text)
    self.options = options
    depthLeft = options.depthLimit
  }

  /// The message of this type that the text holds, as bytes.
  static func bytes(
    of text: String, _ type: MessageDescriptor, _ options: TextReadOptions
  ) throws(TextError) -> Bytes {
    var text = text
    let result = text.withUTF8 { utf8 in
      Result { () throws(TextError) in
        var reader = TextReader(UnsafeRawBufferPointer(utf8), options)
        try reader.fields(of: type, until: 0)
        return reader.out.array()
      }
    }
    return try result.get()
  }

  /// The fields up to the closing bracket, or up to the end if there is none.
  private mutating func fields(of type: MessageDescriptor, until close: UInt8) throws(TextError) {
    guard depthLeft > 0 else { throw scan.failure("messages are nested deeper than the limit") }
    depthLeft -= 1
    var seen = Seen()
    while true {
      scan.skipSpace()
      if close == 0, scan.isAtEnd { break }
      if close != 0, scan.take(close) { break }
      try field(of: type, &seen)
      if !scan.take(UInt8(ascii: ",")) { _ = scan.take(UInt8(ascii: ";")) }
    }
    depthLeft += 1
  }

  /// What a message's fields have had so far.
  private struct Seen {
    var numbers: Set<Int32> = []
    var oneofs: Set<Int32> = []
    var anyContent = false
  }

  private mutating func field(of type: MessageDescriptor, _ seen: inout Seen) throws(TextError) {
    let start = scan.position
    if scan.take(UInt8(ascii: "[")) {
      let name = try scan.bracketedName()
      if name.contains("/"), type.node.wellKnown == .any { return try anyContent(name, &seen) }
      guard let field = extensionField(named: name, of: type) else {
        scan.rewind(to: start)
        throw scan.failure("\(type.fullName) has no extension '\(name)' among the types in the options")
      }
      return try values(of: field, in: type, &seen)
    }
    guard let name = scan.identifier() else { throw scan.failure("expected a field's name") }
    if let field = Self.field(named: name, in: type) { return try values(of: field, in: type, &seen) }
    guard type.proto.reservedName.contains(name) else {
      scan.rewind(to: start)
      throw scan.failure("\(type.fullName) has no field '\(name)'")
    }
    try skipReserved()
  }

  private func extensionField(named name: String, of type: MessageDescriptor) -> FieldDescriptor? {
    if let field = options.types.extension(named: name) { return field.message == type ? field : nil }
    guard type.node.isMessageSet, let member = options.types.message(named: name) else { return nil }
    return member.node.extensions
      .map { FieldDescriptor(file: member.file, node: $0, container: nil) }
      .first { $0.message == type && $0.setMemberName == name }
  }

  /// By name; a group also by its message's name.
  private static func field(named name: String, in type: MessageDescriptor) -> FieldDescriptor? {
    if let field = type.field(named: name) { return field }
    guard let field = type.field(named: name.lowercased()), field.isGroupLike, field.textName == name else {
      return nil
    }
    return field
  }

  private mutating func values(
    of field: FieldDescriptor, in type: MessageDescriptor, _ seen: inout Seen
  ) throws(TextError) {
    let isNew = seen.numbers.insert(field.number).inserted
    if !field.isRepeated {
      guard isNew, !seen.anyContent else { throw scan.failure("the field '\(field.name)' comes twice") }
      if let oneof = field.node.oneofIndex, !field.isExtension, !seen.oneofs.insert(oneof).inserted {
        throw scan.failure("another field of the same oneof is set already")
      }
    }
    let hasColon = scan.take(UInt8(ascii: ":"))
    guard hasColon || field.node.isMessage else { throw scan.failure("expected ':'") }
    do throws(TextError) {
      guard field.isRepeated, scan.take(UInt8(ascii: "[")) else {
        return try value(of: field, in: type)
      }
      if scan.take(UInt8(ascii: "]")) { return }
      try list(of: field, in: type)
    } catch {
      throw error.inside(field.name)
    }
  }

  private mutating func list(of field: FieldDescriptor, in type: MessageDescriptor) throws(TextError) {
    var index = 0
    do throws(TextError) {
      repeat {
        try value(of: field, in: type)
        index += 1
      } while scan.take(UInt8(ascii: ","))
    } catch {
      throw error.inside("[\(index)]")
    }
    try scan.expect(UInt8(ascii: "]"))
  }

  private mutating func value(of field: FieldDescriptor, in type: MessageDescriptor) throws(TextError) {
    let node = field.node
    guard node.isMessage else {
      out.varint(UInt64(node.tag(node.wireType)))
      return try scalar(field)
    }
    guard let inner = field.messageType else { throw scan.failure("the type of \(field.name) is missing") }
    let isSetItem = type.node.isMessageSet && field.isExtension
    if isSetItem {
      out.append(11)
      out.append(16)
      out.varint(UInt64(field.number))
      out.append(26)
    } else {
      out.varint(UInt64(node.tag(node.wireType)))
    }
    if node.kind == .group {
      try message(inner)
      out.varint(UInt64(node.tag(4)))
      return
    }
    let start = out.beginDelimited()
    try message(inner)
    out.endDelimited(start)
    if isSetItem { out.append(12) }
  }

  private mutating func message(_ type: MessageDescriptor) throws(TextError) {
    if scan.take(UInt8(ascii: "{")) { return try fields(of: type, until: UInt8(ascii: "}")) }
    guard scan.take(UInt8(ascii: "<")) else { throw scan.failure("expected '{'") }
    try fields(of: type, until: UInt8(ascii: ">"))
  }

  /// `[type.googleapis.com/acme.Task] { … }` inside an Any.
  private mutating func anyContent(_ url: String, _ seen: inout Seen) throws(TextError) {
    guard seen.numbers.isEmpty, !seen.anyContent else { throw scan.failure("an Any holds one message") }
    seen.anyContent = true
    guard let type = options.types.message(typeURL: url) else {
      throw scan.failure("an Any holds '\(url)', which is not among the types in the options")
    }
    _ = scan.take(UInt8(ascii: ":"))
    var text = url
    out.append(10)
    text.withUTF8 { out.delimited(UnsafeRawBufferPointer($0)) }
    out.append(18)
    let start = out.beginDelimited()
    try message(type)
    out.endDelimited(start)
  }

  /// The value of a reserved field, whose type nobody knows any more.
  private mutating func skipReserved() throws(TextError) {
    let hasColon = scan.take(UInt8(ascii: ":"))
    if scan.take(UInt8(ascii: "[")) {
      if scan.take(UInt8(ascii: "]")) { return }
      repeat { try skipValue(hasColon) } while scan.take(UInt8(ascii: ","))
      return try scan.expect(UInt8(ascii: "]"))
    }
    try skipValue(hasColon)
  }

  private mutating func skipValue(_ mayBeScalar: Bool) throws(TextError) {
    scan.skipSpace()
    let isBrace = scan.peek() == UInt8(ascii: "{")
    if isBrace || scan.peek() == UInt8(ascii: "<") {
      guard depthLeft > 0 else { throw scan.failure("messages are nested deeper than the limit") }
      depthLeft -= 1
      _ = scan.take(scan.peek())
      let close = isBrace ? UInt8(ascii: "}") : UInt8(ascii: ">")
      while !scan.take(close) {
        if scan.take(UInt8(ascii: "[")) {
          _ = try scan.bracketedName()
        } else if scan.identifier() == nil {
          throw scan.failure("expected a field's name")
        }
        try skipReserved()
        if !scan.take(UInt8(ascii: ",")) { _ = scan.take(UInt8(ascii: ";")) }
      }
      depthLeft += 1
      return
    }
    guard mayBeScalar else { throw scan.failure("expected ':'") }
    if scan.peek() == UInt8(ascii: "\"") || scan.peek() == UInt8(ascii: "'") {
      _ = try scan.strings()
      return
    }
    _ = scan.take(UInt8(ascii: "-"))
    if scan.identifier() == nil { _ = try scan.numberToken() }
  }
}
