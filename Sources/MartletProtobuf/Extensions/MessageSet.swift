// SPDX-License-Identifier: Apache-2.0
// A MessageSet's members, which are extensions in a form of their own: a group of the extension's number and
// its message (`message_set_wire_format` in descriptor.proto). To their readers and writers they are fields.

enum MessageSet {
  /// The group's tags, and those of what is in it.
  static var groupTag: UInt32 { 1 << 3 | 3 }
  private static var numberTag: UInt32 { 2 << 3 }
  private static var messageTag: UInt32 { 3 << 3 | 2 }

  /// The members with this number as ordinary fields that hold a message.
  static func field(_ number: Int32, in fields: UnknownFields) throws(DecodeError) -> UnknownFields {
    var found = UnknownFields()
    try each(fields) { item, content, _ in
      guard item == number else { return }
      var wire = BackwardWriter()
      wire.bytes(content, tag: UInt32(bitPattern: number) << 3 | 2)
      found.append(wire.bytes)
    }
    return found
  }

  /// All but the members with this number.
  static func without(_ number: Int32, _ fields: UnknownFields) -> UnknownFields {
    var rest = UnknownFields()
    try? each(fields) { item, _, bytes in
      if item != number { rest.append(bytes) }
    }
    return rest
  }

  /// Puts a member that was written as an ordinary field behind the others, as a group.
  static func append(_ number: Int32, _ field: UnsafeRawBufferPointer, to fields: inout UnknownFields) {
    var wire = BackwardWriter(minimumCapacity: field.count + 64)
    wire.tag(groupTag + 1)
    // The field's own tag gives way to the group's; its length and content stay.
    let tagWidth = field.firstIndex { $0 < 0x80 }.map { $0 + 1 } ?? 0
    wire.prepend(UnsafeRawBufferPointer(rebasing: field.dropFirst(tagWidth)))
    wire.tag(messageTag)
    wire.int32(number, tag: numberTag)
    wire.tag(groupTag)
    fields.append(wire.bytes)
  }

  /// What the group says whose tag was just read: its number and its message, in either order. What comes
  /// twice counts the first time.
  static func member(
    from wire: inout WireReader
  ) throws(DecodeError) -> (number: Int32?, content: Bytes?) {
    var (number, content): (Int32?, Bytes?)
    let outer = try wire.enterGroup()
    while let tag = try wire.readTag() {
      switch tag {
      case numberTag where number == nil: number = try wire.int32()
      case messageTag where content == nil: content = try wire.bytes()
      default: try wire.skipUnknown(tag)
      }
    }
    try wire.leaveGroup(outer)
    return (number, content)
  }

  /// Calls `body` with each field: its number and content if it is a member, and its bytes.
  private static func each(
    _ fields: UnknownFields, _ body: (Int32?, Bytes, UnsafeRawBufferPointer) -> Void
  ) throws(DecodeError) {
    try ExtensionReader.walk(fields) { tag, wire throws(DecodeError) in
      let start = wire.fieldStart
      var (number, content): (Int32?, Bytes?)
      if tag == groupTag { (number, content) = try member(from: &wire) } else { try wire.skip(tag) }
      body(number, content ?? [], UnsafeRawBufferPointer(start: start, count: wire.position - start))
    }
  }
}
