// SPDX-License-Identifier: Apache-2.0
// Where frames go while a connection flushes.

internal import MartletProtobuf
internal import NIOCore

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Collects a flush's output: bytes in one run of memory, and, if they go to the socket from here, large
/// payloads where they lie.
///
/// One per loop, lent to whichever connection flushes. Between `begin` and `end` it belongs to that one.
final class OutputWriter {
  /// What bytes are copied to: the loop's own memory, or that of a buffer for NIO.
  @exclusivity(unchecked) private var memory: UnsafeMutableRawPointer?
  @exclusivity(unchecked) private var capacity = 0
  @exclusivity(unchecked) private(set) var copied = 0
  /// Where the run of copied bytes began that no piece names yet.
  @exclusivity(unchecked) private var pieceStart = 0
  /// Bytes that are not copied, as they are to be sent between the copied ones.
  @exclusivity(unchecked) private var referred = 0
  @exclusivity(unchecked) private var pieceCount = 0
  @exclusivity(unchecked) private var gathers = false
  private let pieces = UnsafeMutablePointer<iovec>.allocate(capacity: OutputWriter.piecesMax)
  private let scratch = UnsafeMutableRawPointer.allocate(
    byteCount: EventLoopExecutor.outputBytes, alignment: 16)
  /// Memory that pieces point into, to be freed once they are sent.
  @exclusivity(unchecked) private var held: [(memory: UnsafeMutableRawPointer, byteCount: Int)] = []

  private let sockets: SystemSockets

  init(_ sockets: SystemSockets) { self.sockets = sockets }

  deinit {
    pieces.deallocate()
    scratch.deallocate()
  }

  /// Starts output that goes to a socket.
  func beginGathering() {
    gathers = true
    (memory, capacity) = (scratch, EventLoopExecutor.outputBytes)
  }

  /// Starts output that is copied to this memory.
  func begin(_ buffer: UnsafeMutableRawBufferPointer) {
    gathers = false
    (memory, capacity) = (buffer.baseAddress, buffer.count)
  }

  /// Forgets everything; returns how much was copied.
  @discardableResult
  func end() -> Int {
    if !held.isEmpty {
      for block in held { RawMemory.free(block.memory, byteCount: block.byteCount) }
      held.removeAll(keepingCapacity: true)
    }
    defer { (memory, capacity, copied, pieceStart, referred, pieceCount) = (nil, 0, 0, 0, 0, 0) }
    return copied
  }

  var isEmpty: Bool { copied + referred == 0 }

  /// Whether one more frame of any size that the session makes fits: asked before each, so that nothing
  /// has to be cut.
  var hasRoom: Bool {
    capacity - copied >= Self.frameBytesMax && referred < Self.referredBytesMax
      && pieceCount + 2 * Self.piecesPerFrame <= Self.piecesMax
  }

  func write(_ bytes: UnsafeRawBufferPointer) {
    guard let memory, let source = bytes.baseAddress else { return }
    let length = min(bytes.count, capacity - copied)
    (memory + copied).copyMemory(from: source, byteCount: length)
    copied += length
  }

  /// The same for bytes that stay where they are until the flush is over: not copied if they are many.
  func writeLasting(_ bytes: UnsafeRawBufferPointer) {
    guard gathers, bytes.count >= Self.referredBytesMin, pieceCount + 2 <= Self.piecesMax else {
      write(bytes)
      return
    }
    closePiece()
    add(bytes)
    referred += bytes.count
  }

  /// Frees memory that pieces may point into, as soon as that does no harm.
  func free(_ memory: UnsafeMutableRawPointer, byteCount: Int) {
    if referred > 0 {
      held.append((memory, byteCount))
    } else {
      RawMemory.free(memory, byteCount: byteCount)
    }
  }

  private func add(_ bytes: UnsafeRawBufferPointer) {
    pieces[pieceCount] = iovec(
      iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress), iov_len: bytes.count)
    pieceCount += 1
  }

  private func closePiece() {
    guard let memory, copied > pieceStart else { return }
    add(UnsafeRawBufferPointer(start: memory + pieceStart, count: copied - pieceStart))
    pieceStart = copied
  }

  /// Hands everything to a socket that does not block; returns what it did not take, copied. An error is
  /// none here: who is given the rest to write meets it again.
  func send(to socket: CInt) -> ByteBuffer? {
    closePiece()
    let total = copied + referred
    while true {
      let sent = sockets.send(UnsafeMutableBufferPointer(start: pieces, count: pieceCount), to: socket)
      if sent == total { return nil }
      if sent < 0, errno == EINTR { continue }
      return rest(after: max(sent, 0), of: total)
    }
  }

  private func rest(after sent: Int, of total: Int) -> ByteBuffer {
    var buffer = ByteBufferAllocator().buffer(capacity: total - sent)
    var skipped = sent
    for piece in UnsafeBufferPointer(start: pieces, count: pieceCount) {
      let bytes = UnsafeRawBufferPointer(start: piece.iov_base, count: piece.iov_len)
      let skip = min(skipped, bytes.count)
      skipped -= skip
      buffer.writeBytes(UnsafeRawBufferPointer(rebasing: bytes.dropFirst(skip)))
    }
    return buffer
  }

  /// The header, a pad length, and the largest payload that every peer takes (RFC 9113, section 4.2):
  /// nghttp2 hands out nothing larger at once.
  private static let frameBytesMax = 9 + 1 + 16_384
  /// From here on a piece of its own costs the kernel less than a copy costs us.
  private static let referredBytesMin = 4096
  /// With a frame more, 64 KiB at once: both less and more were seen to cost the kernel a tenth more.
  private static let referredBytesMax = 48 * 1024
  /// A header, and a payload of at most this many runs; more are copied.
  private static let piecesPerFrame = 4
  private static let piecesMax = 64
}
