// SPDX-License-Identifier: Apache-2.0
// What every generated message is, and the ways in and out of bytes.

/// A protobuf message: a plain struct that martletc printed.
///
/// Decoding merges: a field that comes twice keeps its last value, or grows if it is repeated
/// (protobuf.dev, "Encoding", "Last One Wins"). Fields that the message does not know are kept in
/// ``unknownFields`` and written again.
public protocol Message: Sendable, Hashable, CustomDebugStringConvertible {
  /// The message with every field at its default.
  init()

  /// What the .proto says of this message.
  static var descriptor: MessageDescriptor { get }

  /// Merges fields from `wire` until the message ends. Generated code implements it, and hands each tag that
  /// it does not know to ``WireReader/keepUnknown(_:in:)`` with the message's unknown fields.
  mutating func decode(from wire: inout WireReader) throws(DecodeError)

  /// Writes the fields, the last one first. Generated code implements it.
  func encode(to wire: inout BackwardWriter)

  /// The first required field, here or in a message below, that is not set, such as `header.id`; `nil` when
  /// nothing is missing. Generated code implements it where something is required.
  var missingRequiredField: String? { get }
}

extension Message {
  @inlinable
  public var missingRequiredField: String? { nil }

  // What follows is not required of each message: a requirement is a function more in each, and a public
  // property a dozen symbols.

  /// Fields that were read and that the message has no property for.
  public var unknownFields: UnknownFields {
    get {
      var copy = self
      return copy.unknownFields(exchangedFor: UnknownFields())
    }
    set { _ = unknownFields(exchangedFor: newValue) }
  }

  /// Sets every field to its default. Code printed with the option `reuse` keeps the memory of repeated
  /// fields and maps for the next message, see `replace(with:options:)`.
  public mutating func clearForReuse() {
    var fields = UnknownFields()
    if !ask(1, exchanging: &fields) { self = Self() }
  }

  /// The message says where its unknown fields are once it is given a tag that it cannot know.
  private mutating func unknownFields(exchangedFor new: UnknownFields) -> UnknownFields {
    var fields = new
    _ = ask(0, exchanging: &fields)
    return fields
  }

  /// Has the message read a tag that says nothing on the wire, and returns whether it has a case for it.
  private mutating func ask(_ tag: UInt8, exchanging fields: inout UnknownFields) -> Bool {
    withUnsafeBytes(of: tag) { bytes in
      withUnsafeMutablePointer(to: &fields) { fields in
        guard let tag = bytes.baseAddress else { return false }
        var wire = WireReader(asking: tag, fields)
        // It reads nothing that could be wrong.
        try? decode(from: &wire)
        return wire.isAnswered
      }
    }
  }
}

extension Message {
  /// The message that `bytes` hold.
  /// - Throws: ``DecodeError`` if they are not one; it says what is wrong, at which byte and in which field.
  @inlinable
  public init(
    decoding bytes: UnsafeRawBufferPointer, options: DecodeOptions = DecodeOptions()
  ) throws(DecodeError) {
    self.init()
    try merge(bytes, options: options)
    if !options.allowsPartial, let missing = missingRequiredField {
      throw DecodeError(.missingRequiredField(missing), at: bytes.count)
    }
  }

  /// The message that `bytes` hold.
  /// - Throws: ``DecodeError`` if they are not one.
  @inlinable
  public init(decoding bytes: Bytes, options: DecodeOptions = DecodeOptions()) throws(DecodeError) {
    self.init()
    try merge(bytes, options: options)
    if !options.allowsPartial, let missing = missingRequiredField {
      throw DecodeError(.missingRequiredField(missing), at: bytes.count)
    }
  }

  /// Merges the message that `bytes` hold into this one. What is required may be missing before and after.
  @inlinable
  public mutating func merge(
    _ bytes: UnsafeRawBufferPointer, options: DecodeOptions = DecodeOptions()
  ) throws(DecodeError) {
    var wire = try WireReader(bytes, options)
    try decode(from: &wire)
  }

  /// Merges the message that `bytes` hold into this one.
  @inlinable
  public mutating func merge(
    _ bytes: Bytes, options: DecodeOptions = DecodeOptions()
  ) throws(DecodeError) {
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(DecodeError) in try merge(buffer, options: options) }
    }
    try result.get()
  }

  /// Becomes the message that `bytes` hold: as if decoded anew, but in the memory of this one's repeated
  /// fields and maps if its code was printed with the option `reuse` and nobody else holds them. After an
  /// error some fields are set.
  @inlinable
  public mutating func replace(
    with bytes: UnsafeRawBufferPointer, options: DecodeOptions = DecodeOptions()
  ) throws(DecodeError) {
    clearForReuse()
    try merge(bytes, options: options)
    if !options.allowsPartial, let missing = missingRequiredField {
      throw DecodeError(.missingRequiredField(missing), at: bytes.count)
    }
  }

  /// Becomes the message that `bytes` hold, in the memory of this one.
  @inlinable
  public mutating func replace(
    with bytes: Bytes, options: DecodeOptions = DecodeOptions()
  ) throws(DecodeError) {
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(DecodeError) in try replace(with: buffer, options: options) }
    }
    try result.get()
  }

  /// The same list without its elements, in the same memory; for generated code.
  @inlinable
  public static func emptied<Element>(_ list: inout [Element]) -> [Element] {
    var emptied: [Element] = []
    swap(&emptied, &list)
    emptied.removeAll(keepingCapacity: true)
    return emptied
  }

  /// The same map without its entries, in the same memory; for generated code.
  @inlinable
  public static func emptied<Key, Value>(_ map: inout [Key: Value]) -> [Key: Value] {
    var emptied: [Key: Value] = [:]
    swap(&emptied, &map)
    emptied.removeAll(keepingCapacity: true)
    return emptied
  }

  /// The message's bytes.
  /// - Throws: ``EncodeError`` if a required field is not set, or if they would be more than the 2 GiB that
  ///   a message may have.
  @inlinable
  public func serialized(_ options: EncodeOptions = EncodeOptions()) throws(EncodeError) -> Bytes {
    var wire = BackwardWriter()
    try encode(to: &wire, options)
    return Bytes(wire.bytes)
  }

  /// Writes the message's bytes at the end of `buffer`, without another copy if a few more would fit as well.
  /// What is in front of them may be overwritten.
  /// - Returns: how many bytes there are; `nil` if they are more than the buffer holds.
  @inlinable
  public func serialize(
    atEndOf buffer: UnsafeMutableRawBufferPointer, _ options: EncodeOptions = EncodeOptions()
  ) throws(EncodeError) -> Int? {
    guard let base = buffer.baseAddress else { return try serialized(options).isEmpty ? 0 : nil }
    var wire = BackwardWriter(borrowing: base, count: buffer.count)
    try encode(to: &wire, options)
    let bytes = wire.bytes
    guard bytes.count <= buffer.count else { return nil }
    if wire.ownsMemory, let source = bytes.baseAddress {
      // Near its beginning the writer leaves the buffer, as it makes room by the field.
      (base + (buffer.count - bytes.count)).copyMemory(from: source, byteCount: bytes.count)
    }
    return bytes.count
  }

  @inlinable
  func encode(to wire: inout BackwardWriter, _ options: EncodeOptions) throws(EncodeError) {
    if !options.allowsPartial, let missing = missingRequiredField { throw .missingRequiredField(missing) }
    wire.sortsMaps = options.isDeterministic
    encode(to: &wire)
    guard wire.count <= Int(Int32.max) else { throw .tooLarge(byteCount: wire.count) }
  }
}
