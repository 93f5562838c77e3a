// SPDX-License-Identifier: Apache-2.0
// Messages one after the other, each behind its length as a varint: what `writeDelimitedTo` and its like
// write in other languages.

extension Message {
  /// Puts the message behind `bytes`, with its length in front of it.
  public func appendDelimited(
    to bytes: inout Bytes, _ options: EncodeOptions = EncodeOptions()
  ) throws(EncodeError) {
    var wire = BackwardWriter()
    try encode(to: &wire, options)
    wire.appendDelimited(to: &bytes)
  }
}

extension DynamicMessage {
  /// Puts the message behind `bytes`, with its length in front of it.
  public func appendDelimited(
    to bytes: inout Bytes, _ options: EncodeOptions = EncodeOptions()
  ) throws(EncodeError) {
    var wire = BackwardWriter()
    try encode(to: &wire, options)
    wire.appendDelimited(to: &bytes)
  }
}

extension BackwardWriter {
  fileprivate mutating func appendDelimited(to bytes: inout Bytes) {
    varint(UInt64(count))
    bytes += self.bytes
  }
}

/// Reads messages that come one after the other, each behind its length, in pieces of any size.
///
/// ```swift
/// var messages = DelimitedMessages<Line>()
/// while let piece = try await source.read() {
///   messages.append(piece)
///   while let line = try messages.next() { show(line) }
/// }
/// try messages.finish()
/// ```
///
/// Dynamic messages are read in the same way, by `DelimitedMessages(descriptor)`.
public struct DelimitedMessages<Element: Sendable>: Sendable {
  private var buffer: Bytes = []
  private var position = 0
  private let options: DecodeOptions
  private let decode: @Sendable (UnsafeRawBufferPointer, DecodeOptions) throws(DecodeError) -> Element

  /// - Parameter options: `sizeLimit` holds for each message, and is checked before its bytes have come.
  public init(options: DecodeOptions = DecodeOptions()) where Element: Message {
    self.options = options
    decode = { bytes, options throws(DecodeError) in try Element(decoding: bytes, options: options) }
  }

  /// A reader of messages whose type is known only at run time.
  /// - Parameters:
  ///   - descriptor: the type of all of them.
  ///   - extensions: where extensions are looked up; those it does not have are unknown fields.
  ///   - options: `sizeLimit` holds for each message, and is checked before its bytes have come.
  public init(
    _ descriptor: MessageDescriptor, extensions: DescriptorPool = DescriptorPool(),
    options: DecodeOptions = DecodeOptions()
  ) where Element == DynamicMessage {
    self.options = options
    decode = { bytes, options throws(DecodeError) in
      var message = DynamicMessage(descriptor)
      try message.mergeWhole(bytes, extensions, options)
      return message
    }
  }

  /// Takes a piece of the stream.
  public mutating func append(_ piece: some Sequence<UInt8>) {
    // What has been read goes when it is half of the buffer: each byte is then moved once.
    if position > buffer.count / 2 {
      buffer.removeFirst(position)
      position = 0
    }
    buffer += piece
  }

  /// The next message; `nil` if its end has not come yet.
  public mutating func next() throws(DecodeError) -> Element? {
    var length: UInt64 = 0
    var width = 0
    repeat {
      guard position + width < buffer.count else { return nil }
      guard width < 10 else { throw DecodeError(.malformedVarint, at: width) }
      length |= UInt64(buffer[position + width] & 0x7F) << UInt64(7 * width)
      width += 1
    } while buffer[position + width - 1] >= 0x80
    guard length <= UInt64(options.sizeLimit) else { throw DecodeError(.tooLarge, at: 0) }
    let start = position + width
    guard Int(length) <= buffer.count - start else { return nil }
    let result = buffer[start..<(start + Int(length))].withUnsafeBytes { bytes in
      Result { () throws(DecodeError) in try decode(bytes, options) }
    }
    let message = try result.get()
    position = start + Int(length)
    return message
  }

  /// - Throws: ``DecodeError`` if the stream ended inside a message.
  public func finish() throws(DecodeError) {
    guard position == buffer.count else { throw DecodeError(.truncated, at: buffer.count - position) }
  }
}
