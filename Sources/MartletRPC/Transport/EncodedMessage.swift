// SPDX-License-Identifier: Apache-2.0
// A message on its way out: the gRPC prefix and the encoded bytes, in the memory they were written to.

public import MartletProtobuf

/// One length-prefixed message in memory of its own, which goes over to whoever takes it.
@usableFromInline
package struct EncodedMessage: ~Copyable, @unchecked Sendable {  // sole owner of its memory
  let allocation: UnsafeMutableRawPointer
  /// The prefix and the message.
  package let bytes: UnsafeRawBufferPointer
  /// Whether the call's compression, if it has one, is for this message too.
  package let mayCompress: Bool

  @usableFromInline
  init(allocation: UnsafeMutableRawPointer, bytes: UnsafeRawBufferPointer, mayCompress: Bool = true) {
    self.allocation = allocation
    self.bytes = bytes
    self.mayCompress = mayCompress
  }

  deinit { RawMemory.free(allocation, byteCount: Self.byteCount(allocation, bytes)) }

  /// How much was allocated: a message lies at the end of its memory.
  package static func byteCount(_ allocation: UnsafeMutableRawPointer, _ bytes: UnsafeRawBufferPointer) -> Int
  {
    bytes.baseAddress.map { $0 + bytes.count - UnsafeRawPointer(allocation) } ?? 0
  }

  /// The memory between two owners: whoever makes a message of it again owns it.
  package struct Parts: @unchecked Sendable {  // passed on exactly once
    package let allocation: UnsafeMutableRawPointer
    package let bytes: UnsafeRawBufferPointer
    package let mayCompress: Bool

    package init(_ message: consuming EncodedMessage) {
      mayCompress = message.mayCompress
      (allocation, bytes) = message.take()
    }
  }

  /// A message that somebody else has compressed: the prefix says so (PROTOCOL-HTTP2.md, "Compressed-Flag").
  package init(compressed content: [UInt8]) {
    let count = Self.prefixBytes + content.count
    let memory = RawMemory.allocate(count)
    memory.storeBytes(of: 1, as: UInt8.self)
    memory.storeBytes(of: UInt32(clamping: content.count).bigEndian, toByteOffset: 1, as: UInt32.self)
    content.withUnsafeBytes { bytes in
      UnsafeMutableRawBufferPointer(start: memory + Self.prefixBytes, count: bytes.count).copyMemory(
        from: bytes)
    }
    self.init(allocation: memory, bytes: UnsafeRawBufferPointer(start: memory, count: count))
  }

  /// The message without its prefix.
  package var content: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes.dropFirst(Self.prefixBytes))
  }

  private static let prefixBytes = 5

  package init(_ parts: Parts) {
    self.init(allocation: parts.allocation, bytes: parts.bytes, mayCompress: parts.mayCompress)
  }

  /// Hands the memory over; the taker frees `allocation` with `RawMemory`.
  package consuming func take() -> (allocation: UnsafeMutableRawPointer, bytes: UnsafeRawBufferPointer) {
    let parts = (allocation, bytes)
    discard self
    return parts
  }
}

extension EncodedMessage {
  /// Encodes a message and puts the five-byte prefix in front (PROTOCOL-HTTP2.md,
  /// "Length-Prefixed-Message"): the encoder writes backwards, so the prefix is the last thing written and
  /// nothing moves.
  @inlinable
  static func encode<M: Message>(
    _ message: borrowing M, mayCompress: Bool = true
  ) throws(RPCError) -> EncodedMessage {
    var writer = BackwardWriter()
    message.encode(to: &writer)
    guard let length = UInt32(exactly: writer.count), length <= UInt32(Int32.max) else {
      throw RPCError.tooLargeToSend(writer.count)
    }
    writer.prepend(bigEndian: length)
    writer.prepend(0 as UInt8)  // not compressed
    let (allocation, bytes) = writer.take()
    return EncodedMessage(allocation: allocation, bytes: bytes, mayCompress: mayCompress)
  }
}

/// A message that has arrived whole, as the transport lends or gives it to its reader.
@usableFromInline
package struct ReceivedMessage: ~Copyable, @unchecked Sendable {  // sole owner, or a loan within one loop
  /// The message without its prefix. A loan is good until the reader's next suspension.
  @usableFromInline package let bytes: UnsafeRawBufferPointer
  /// Memory to free; `nil` for a loan of the stream's own buffer.
  let allocation: UnsafeMutableRawPointer?

  /// A loan of memory that the transport keeps.
  package init(lending bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    self.allocation = nil
  }

  /// A message in memory of its own, for a reader on another thread.
  package init(owning copy: UnsafeMutableRawBufferPointer) {
    self.bytes = UnsafeRawBufferPointer(copy)
    self.allocation = copy.baseAddress
  }

  /// Memory for `init(owning:)` with these bytes.
  package static func copy(_ source: UnsafeRawBufferPointer) -> UnsafeMutableRawBufferPointer {
    let copy = UnsafeMutableRawBufferPointer(start: RawMemory.allocate(source.count), count: source.count)
    copy.copyMemory(from: source)
    return copy
  }

  deinit { RawMemory.free(allocation, byteCount: bytes.count) }

  /// The message decoded, or INTERNAL when the bytes are not one.
  @inlinable
  func decode<M: Message>(as type: M.Type) throws(RPCError) -> M {
    do {
      return try M(decoding: bytes)
    } catch {
      throw RPCError.undecodable(M.self, error)
    }
  }
}

extension RPCError {
  @usableFromInline
  static func tooLargeToSend(_ count: Int) -> RPCError {
    RPCError(.resourceExhausted, "a message of \(count) bytes is over the 2 GiB that protobuf allows")
  }

  @usableFromInline
  static func undecodable(_ type: Any.Type, _ error: any Error) -> RPCError {
    RPCError(.internal, "the message is no \(type): \(error)")
  }
}
