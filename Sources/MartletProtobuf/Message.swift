// SPDX-License-Identifier: Apache-2.0
// What every generated message is, and the ways in and out of bytes.

/// A protobuf message: a plain struct that martletc printed.
///
/// Decoding merges: a field that comes twice keeps its last value, or grows if it is repeated
/// (protobuf.dev, "Encoding", "Last One Wins"). Fields that the message does not know are kept in
/// ``unknownFields`` and written again.
public protocol Message: Sendable {
  /// The message with every field at its default.
  init()

  /// Merges fields from `wire` until the message ends. Generated code implements it, and hands each tag that
  /// it does not know to ``WireReader/keepUnknown(_:_:_:_:)`` with the message's unknown fields and name.
  /// A mistake ends the message, and `wire` keeps it, see ``WireReader/fail(_:)``.
  mutating func decode(from wire: inout WireReader)

  /// Writes the fields, the last one first. Generated code implements it.
  func encode(to wire: inout BackwardWriter)
}

/// What generated structs conform to.
// `Message` does not inherit from the standard library's protocols: each message's table of it would have to
// be made at run time, through a function and a variable more for each that it inherits from.
public typealias GeneratedMessage = Message & Hashable & CustomDebugStringConvertible

extension Message {
  // What follows is not required of each message: a requirement is a function more in each, and a public
  // property a dozen symbols.

  /// What the .proto says of this message; of one that neither hands its name to `keepUnknown` nor answers,
  /// that it is empty.
  public static var descriptor: MessageDescriptor {
    let answer = Self().asked(0)
    if let file = answer.file { return MessageDescriptor(file, answer.name) }
    return answer.descriptor ?? MessageDescriptor(.google_protobuf_empty, "google.protobuf.Empty")
  }

  /// The first required field, here or in a message below, that is not set, such as `header.id`; `nil` when
  /// nothing is missing.
  public var missingRequiredField: String? { asked(2).missingField }

  /// Fields that were read and that the message has no property for.
  public var unknownFields: UnknownFields {
    get { asked(0).unknownFields }
    set {
      var question = MessageQuestion(unknownFields: newValue)
      ask(0, &question)
    }
  }

  /// Sets every field to its default. Code printed with the option `reuse` keeps the memory of repeated
  /// fields and maps for the next message, see `replace(with:options:)`.
  public mutating func clearForReuse() {
    let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
    try? replace(with: nothing, options: DecodeOptions(allowsPartial: true))
  }

  private func asked(_ tag: UInt8) -> MessageQuestion {
    var question = MessageQuestion()
    var copy = self
    copy.ask(tag, &question)
    return question
  }

  /// Has the message read a tag that says nothing on the wire, and which it answers.
  private mutating func ask(_ tag: UInt8, _ question: inout MessageQuestion) {
    withUnsafeBytes(of: tag) { bytes in
      withUnsafeMutablePointer(to: &question) { question in
        guard let tag = bytes.baseAddress else { return }
        var wire = WireReader(asking: tag, question)
        // It reads nothing that could be wrong, but where someone wrote it by hand.
        decode(from: &wire)
        try? wire.finish()
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
    try mergeWhole(bytes, options)
  }

  /// The message that `bytes` hold.
  /// - Throws: ``DecodeError`` if they are not one.
  // Initializers own what they are given, so that whoever keeps the bytes would count a reference to them.
  @inlinable
  public init(
    decoding bytes: borrowing Bytes, options: DecodeOptions = DecodeOptions()
  ) throws(DecodeError) {
    self.init()
    try mergeWhole(bytes, options)
  }

  /// Merges the message that `bytes` hold into this one. What is required may be missing before and after.
  @inlinable
  public mutating func merge(
    _ bytes: UnsafeRawBufferPointer, options: DecodeOptions = DecodeOptions()
  ) throws(DecodeError) {
    var wire = try WireReader(bytes, options)
    decode(from: &wire)
    try wire.finish()
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

  /// Merges, and throws if anything that is required is missing afterwards.
  @inlinable
  mutating func mergeWhole(
    _ bytes: UnsafeRawBufferPointer, _ options: DecodeOptions
  ) throws(DecodeError) {
    var wire = try WireReader(bytes, options)
    decode(from: &wire)
    try finish(&wire, bytes.count, options)
  }

  @inlinable
  @inline(__always)
  func finish(
    _ wire: inout WireReader, _ count: Int, _ options: DecodeOptions
  ) throws(DecodeError) {
    try wire.finish()
    if wire.hasRequiredFields, !options.allowsPartial { try require(at: count) }
  }

  /// Throws if a required field is missing.
  @usableFromInline
  @inline(never)
  func require(at offset: Int) throws(DecodeError) {
    if let missing = missingRequiredField { throw DecodeError(.missingRequiredField(missing), at: offset) }
  }

  @inlinable
  mutating func mergeWhole(_ bytes: Bytes, _ options: DecodeOptions) throws(DecodeError) {
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(DecodeError) in try mergeWhole(buffer, options) }
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
    var wire = try WireReader(bytes, options)
    wire.clearFirst()
    decode(from: &wire)
    if wire.clearsFirst {
      // It has nothing to keep.
      self = Self()
      wire.begin()
      decode(from: &wire)
    }
    try finish(&wire, bytes.count, options)
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
    if !emptied.isEmpty { emptied.removeAll(keepingCapacity: true) }
    return emptied
  }

  /// The same map without its entries, in the same memory; for generated code.
  @inlinable
  public static func emptied<Key, Value>(_ map: inout [Key: Value]) -> [Key: Value] {
    var emptied: [Key: Value] = [:]
    swap(&emptied, &map)
    if !emptied.isEmpty { emptied.removeAll(keepingCapacity: true) }
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
    wire.sortsMaps = options.isDeterministic
    encode(to: &wire)
    try wire.check(options, missing: missingRequiredField)
  }
}

/// What a message is asked by a tag that stands for no field, and what it answers: 0 exchanges its unknown
/// fields with these and says which message it is, 2 looks for required fields. Generated code has a case
/// for 2, and for 1, at which a message clears itself, where it needs one.
@usableFromInline
struct MessageQuestion {
  var unknownFields = UnknownFields()
  var file: FileDescriptor?
  var name: StaticString = ""
  var descriptor: MessageDescriptor?
  var missingField: String?
}
