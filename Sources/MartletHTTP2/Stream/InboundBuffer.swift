// SPDX-License-Identifier: Apache-2.0
// The bytes of one direction of a stream, cut into messages where they lie.

internal import MartletProtobuf

/// Collects DATA and lends out whole messages (PROTOCOL-HTTP2.md, "Length-Prefixed-Message").
///
/// One block per stream serves all its messages: small ones are decoded in place, a large one grows the
/// block as its bytes arrive, never ahead of them, so a declared length costs nothing by itself.
struct InboundBuffer: ~Copyable {
  /// What lies at the front.
  enum Front {
    /// No whole message yet.
    case incomplete
    /// A message, and whether its flag says compressed.
    case message(UnsafeRawBufferPointer, isCompressed: Bool)
    /// A message longer than the limit: known from the prefix, before its bytes are here.
    case tooLarge(UInt32)
    /// A flag byte that is neither 0 nor 1.
    case badFlag(UInt8)
  }

  private var block: UnsafeMutableRawBufferPointer = .init(start: nil, count: 0)
  /// A block that was outgrown while a message in it was lent; kept until the loan is over.
  private var lentBlock: UnsafeMutableRawBufferPointer = .init(start: nil, count: 0)
  private var readIndex = 0
  private var writeIndex = 0
  private var isLent = false
  /// The bytes of all messages taken so far, without their prefixes.
  private(set) var messageBytes = 0
  /// Bytes that were received and whose flow-control window has not been given back.
  private var uncredited = 0
  /// Messages taken so far: two partial ones with the same number before them are the same.
  private(set) var messagesTaken: UInt32 = 0

  deinit {
    RawMemory.free(block.baseAddress, byteCount: block.count)
    RawMemory.free(lentBlock.baseAddress, byteCount: lentBlock.count)
  }

  var count: Int { writeIndex - readIndex }
  /// The memory that is held for them.
  var capacity: Int { block.count }
  /// Whether some of the window that the peer used has not been given back.
  var holdsWindow: Bool { uncredited > 0 }

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    reserve(bytes.count)
    UnsafeMutableRawBufferPointer(rebasing: block[writeIndex..<block.count]).copyMemory(from: bytes)
    writeIndex += bytes.count
    uncredited += bytes.count
  }

  /// Looks at the first message without taking it.
  func front(messageBytesMax: Int) -> Front {
    guard count >= Self.prefixBytes else { return .incomplete }
    let flag = block[readIndex]
    let length = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: readIndex + 1, as: UInt32.self))
    guard flag <= 1 else { return .badFlag(flag) }
    guard length <= messageBytesMax else { return .tooLarge(length) }
    guard count - Self.prefixBytes >= Int(length) else { return .incomplete }
    let start = readIndex + Self.prefixBytes
    return .message(.init(rebasing: block[start..<start + Int(length)]), isCompressed: flag == 1)
  }

  /// The bytes of the whole messages that wait, without their prefixes.
  var waitingMessageBytes: Int {
    var (index, bytes) = (readIndex, 0)
    while writeIndex - index >= Self.prefixBytes {
      let length = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: index + 1, as: UInt32.self))
      guard writeIndex - index - Self.prefixBytes >= Int(length) else { break }
      bytes += Int(length)
      index += Self.prefixBytes + Int(length)
    }
    return bytes
  }

  /// Takes the first message, of this length; it stays where it is until `loanEnded()`.
  mutating func take(_ length: Int) {
    readIndex += Self.prefixBytes + length
    messagesTaken &+= 1
    messageBytes += length
    isLent = true
  }

  /// Keeps a message that was decompressed as long as the one it came from.
  mutating func lend(_ message: [UInt8]) -> UnsafeRawBufferPointer {
    let memory = UnsafeMutableRawBufferPointer(
      start: RawMemory.allocate(max(message.count, 1)), count: message.count)
    message.withUnsafeBytes { memory.copyMemory(from: $0) }
    RawMemory.free(lentBlock.baseAddress, byteCount: lentBlock.count)
    lentBlock = memory
    return UnsafeRawBufferPointer(memory)
  }

  /// The reader is done with the message it was lent.
  mutating func loanEnded() {
    isLent = false
    RawMemory.free(lentBlock.baseAddress, byteCount: lentBlock.count)
    lentBlock = .init(start: nil, count: 0)
    if readIndex == writeIndex {
      (readIndex, writeIndex) = (0, 0)
      if block.count > Self.keptBytesMax { release() }
    }
  }

  /// How many bytes of window to give back now.
  ///
  /// A message that waits whole for its reader keeps its window, which is what slows its sender. One that
  /// is still incomplete gives it back as it arrives: a message may be larger than the window.
  mutating func credit(frontIsWhole: Bool) -> Int {
    let held = frontIsWhole ? count : 0
    let bytes = max(uncredited - held, 0)
    uncredited -= bytes
    return bytes
  }

  /// Drops everything, for a stream that nobody reads any more; returns the window to give back.
  mutating func discard() -> Int {
    if isLent {
      readIndex = writeIndex
    } else {
      // A stream may long outlast its call: while its handler runs, or while it is held for one.
      (readIndex, writeIndex) = (0, 0)
      release()
    }
    defer { uncredited = 0 }
    return uncredited
  }

  private mutating func reserve(_ extra: Int) {
    if block.count - writeIndex >= extra { return }
    let kept = count
    let room = max(kept + extra, min(block.count * 2, kept + extra + Self.growthMax), Self.firstBytes)
    let larger = UnsafeMutableRawBufferPointer(start: RawMemory.allocate(room), count: room)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: block[readIndex..<writeIndex]))
    if isLent, lentBlock.baseAddress == nil {
      lentBlock = block
    } else {
      RawMemory.free(block.baseAddress, byteCount: block.count)
    }
    block = larger
    (readIndex, writeIndex) = (0, kept)
  }

  private mutating func release() {
    RawMemory.free(block.baseAddress, byteCount: block.count)
    block = .init(start: nil, count: 0)
  }

  static let prefixBytes = 5
  private static let firstBytes = 64
  private static let keptBytesMax = 32 * 1024
  private static let growthMax = 1024 * 1024
}
