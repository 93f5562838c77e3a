// SPDX-License-Identifier: Apache-2.0
// Extensions of generated messages. An extension's value stays among the unknown fields, byte for byte, and
// is read from there when somebody asks: a message need not know its extensions to carry them.

/// An extension field, as generated code declares it:
///
/// ```swift
/// static let number = ExtensionField<Proto2, Int32>(120, .int32)
/// static let numbers = ExtensionField<Proto2, [Int32]>(repeated: 151, .int32)
/// static let packed = ExtensionField<Proto2, [Int32]>(repeated: 152, .int32, packed: true)
/// static let text = ExtensionField<Proto2, String>(133, .string)
/// static let group = ExtensionField<Proto2, Group>(121, .group(Group.self))
/// ```
///
/// A message has them by subscript: `message[Extensions.number] = 3`.
public struct ExtensionField<Extendee: Message, Value: Sendable>: Sendable {
  public let number: Int32
  let read: @Sendable (UnknownFields, Int32) throws(DecodeError) -> Value?
  let write: @Sendable (Value, Int32, inout BackwardWriter) -> Void

  /// An extension with one value.
  public init<Codec: FieldCodec>(_ number: Int32, _ codec: Codec) where Codec.Value == Value {
    self.number = number
    read = { fields, number throws(DecodeError) in
      var value: Value?
      try ExtensionReader.each(fields, number) { tag, wire throws(DecodeError) in
        guard tag & 7 == Codec.wireType else { return }
        try Codec.merge(&value, from: &wire)
      }
      return value
    }
    write = { value, number, wire in
      Codec.write(value, tag: UInt32(bitPattern: number) << 3 | Codec.wireType, to: &wire)
    }
  }

  /// An extension with many values. An empty list is one that is not set.
  public init<Codec: FieldCodec>(repeated number: Int32, _ codec: Codec, packed: Bool = false)
  where Value == [Codec.Value] {
    self.number = number
    read = { fields, number throws(DecodeError) in
      var values: [Codec.Value] = []
      func next(_ wire: inout WireReader) throws(DecodeError) {
        var value: Codec.Value?
        try Codec.merge(&value, from: &wire)
        if let value { values.append(value) }
      }
      try ExtensionReader.each(fields, number) { tag, wire throws(DecodeError) in
        if tag & 7 == Codec.wireType {
          try next(&wire)
        } else if tag & 7 == 2, Codec.wireType != 2, Codec.wireType != 3 {
          let length = try wire.length()
          try wire.checkPacked(length, elements: Codec.wireType)
          let (packedEnd, outerEnd) = (wire.position + length, wire.end)
          wire.end = packedEnd
          while wire.position < packedEnd { try next(&wire) }
          wire.end = outerEnd
        }
      }
      return values.isEmpty ? nil : values
    }
    write = { values, number, wire in
      let tag = UInt32(bitPattern: number) << 3
      guard packed, !values.isEmpty else {
        for value in values.reversed() { Codec.write(value, tag: tag | Codec.wireType, to: &wire) }
        return
      }
      // Codecs write whole fields; the elements of a packed one are such fields without their tags.
      let end = wire.count
      for value in values.reversed() {
        Codec.write(value, tag: 0, to: &wire)
        wire.dropLeadingByte()
      }
      wire.varint(UInt64(wire.count - end))
      wire.tag(tag | 2)
    }
  }
}

extension Message {
  /// The message that `bytes` hold, with its extensions checked as its own fields are. Extensions are
  /// otherwise not looked at before somebody asks for their values.
  /// - Throws: ``DecodeError`` also if the bytes of an extension in `pool` are not of its type.
  public init(
    decoding bytes: Bytes, checkingExtensions pool: DescriptorPool, options: DecodeOptions = DecodeOptions()
  ) throws(DecodeError) {
    try self.init(decoding: bytes, options: options)
    if pool.hasExtensions(of: Self.descriptor) {
      _ = try DynamicMessage(Self.descriptor, decoding: bytes, extensions: pool, options: options)
    }
  }

  /// The value of an extension; `nil` when it is not set, or when its bytes are not of its type. Setting it
  /// puts it behind the other unknown fields; setting `nil` removes it.
  public subscript<Value>(field: ExtensionField<Self, Value>) -> Value? {
    get { try? value(of: field) }
    set {
      let isSet = Self.descriptor.node.isMessageSet
      let (number, fields) = (field.number, unknownFields)
      unknownFields = isSet ? MessageSet.without(number, fields) : ExtensionReader.without(number, fields)
      guard let newValue else { return }
      var wire = BackwardWriter()
      field.write(newValue, number, &wire)
      if isSet {
        MessageSet.append(number, wire.bytes, to: &unknownFields)
      } else {
        unknownFields.append(wire.bytes)
      }
    }
  }

  /// The value of an extension.
  /// - Throws: ``DecodeError`` if the bytes under its number are not of its type.
  public func value<Value>(of field: ExtensionField<Self, Value>) throws(DecodeError) -> Value? {
    if unknownFields.isEmpty { return nil }
    guard Self.descriptor.node.isMessageSet else { return try field.read(unknownFields, field.number) }
    return try field.read(MessageSet.field(field.number, in: unknownFields), field.number)
  }
}

enum ExtensionReader {
  /// Calls `body` with each field of this number, the reader standing at its value.
  static func each(
    _ fields: UnknownFields, _ number: Int32,
    _ body: (UInt32, inout WireReader) throws(DecodeError) -> Void
  ) throws(DecodeError) {
    try walk(fields) { tag, wire throws(DecodeError) in
      let before = wire
      if Int32(truncatingIfNeeded: tag >> 3) == number { try body(tag, &wire) }
      if wire.position == before.position { try wire.skip(tag) }
    }
  }

  static func contains(_ number: Int32, _ fields: UnknownFields) -> Bool {
    var found = false
    try? walk(fields) { tag, wire throws(DecodeError) in
      found = found || Int32(truncatingIfNeeded: tag >> 3) == number
      try wire.skip(tag)
    }
    return found
  }

  /// The fields that do not have this number.
  static func without(_ number: Int32, _ fields: UnknownFields) -> UnknownFields {
    if fields.isEmpty { return fields }
    var rest = UnknownFields()
    try? walk(fields) { tag, wire throws(DecodeError) in
      let start = wire.fieldStart
      try wire.skip(tag)
      guard Int32(truncatingIfNeeded: tag >> 3) != number else { return }
      rest.append(UnsafeRawBufferPointer(start: start, count: wire.position - start))
    }
    return rest
  }

  static func walk(
    _ fields: UnknownFields, _ body: (UInt32, inout WireReader) throws(DecodeError) -> Void
  ) throws(DecodeError) {
    let result = fields.bytes.withUnsafeBytes { buffer in
      Result { () throws(DecodeError) in
        var wire = try WireReader(buffer, DecodeOptions())
        while let tag = try wire.readTag() { try body(tag, &wire) }
      }
    }
    try result.get()
  }
}
