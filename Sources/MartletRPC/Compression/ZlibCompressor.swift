// SPDX-License-Identifier: Apache-2.0
// gzip and deflate, by zlib.

internal import CZlib
internal import Synchronization

/// zlib in one of its two wrappings. Streams are kept for later messages: making one costs more than
/// compressing a small message does.
public final class ZlibCompressor: Compressor {
  public static let gzip = ZlibCompressor("gzip", windowBits: 15 + 16)
  public static let deflate = ZlibCompressor("deflate", windowBits: 15)

  public let name: String
  private let windowBits: Int32
  private let idle = Mutex(Idle())

  private struct Idle: ~Copyable {
    var deflaters: [Zlib] = []
    var inflaters: [Zlib] = []
  }

  private init(_ name: String, windowBits: Int32) {
    (self.name, self.windowBits) = (name, windowBits)
  }

  public func compress(_ message: UnsafeRawBufferPointer) throws(CompressorError) -> [UInt8] {
    let kept = idle.withLock { $0.deflaters.popLast() }
    let zlib = if let kept { kept } else { try Zlib(deflatingWith: windowBits) }
    let result = try zlib.run(message, limit: .max, firstRoom: zlib.bound(message.count))
    idle.withLock { if $0.deflaters.count < Self.idleMax { $0.deflaters.append(zlib) } }
    return result
  }

  public func decompress(_ message: UnsafeRawBufferPointer, limit: Int) throws(CompressorError) -> [UInt8] {
    let kept = idle.withLock { $0.inflaters.popLast() }
    let zlib = if let kept { kept } else { try Zlib(inflatingWith: windowBits) }
    // Most messages compress to a third or so; what a peer claims plays no part.
    let result = try zlib.run(message, limit: limit, firstRoom: min(limit, message.count * 4) + 64)
    idle.withLock { if $0.inflaters.count < Self.idleMax { $0.inflaters.append(zlib) } }
    return result
  }

  /// Each holds some 300 KB (deflating) or 40 KB (inflating).
  private static let idleMax = 8
}

/// One z_stream: its own memory, one user at a time.
private final class Zlib: @unchecked Sendable {  // passed from hand to hand, under a lock
  private var stream = z_stream()
  private let isDeflating: Bool
  /// gzip's wrapping, of which several may stand one behind the other.
  private let hasMembers: Bool

  init(deflatingWith windowBits: Int32) throws(CompressorError) {
    (isDeflating, hasMembers) = (true, false)
    guard martlet_deflate_init(&stream, Z_DEFAULT_COMPRESSION, windowBits) == Z_OK else { throw .failed }
  }

  init(inflatingWith windowBits: Int32) throws(CompressorError) {
    (isDeflating, hasMembers) = (false, windowBits > 15)
    guard martlet_inflate_init(&stream, windowBits) == Z_OK else { throw .failed }
  }

  deinit {
    if isDeflating { deflateEnd(&stream) } else { inflateEnd(&stream) }
  }

  func bound(_ count: Int) -> Int { Int(deflateBound(&stream, UInt(count))) }

  /// The whole message through, into as much room as turns out to be needed.
  func run(_ input: UnsafeRawBufferPointer, limit: Int, firstRoom: Int) throws(CompressorError) -> [UInt8] {
    guard let inputCount = UInt32(exactly: input.count) else { throw .tooLarge(limit: Int(UInt32.max)) }
    guard (isDeflating ? deflateReset(&stream) : inflateReset(&stream)) == Z_OK else { throw .failed }
    stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
    stream.avail_in = inputCount
    var output = [UInt8](repeating: 0, count: firstRoom)
    var count = 0
    while true {
      let status = output.withUnsafeMutableBufferPointer { room in
        stream.next_out = room.baseAddress.map { $0 + count }
        stream.avail_out = UInt32(clamping: room.count - count)
        let before = stream.avail_out
        let status = isDeflating ? deflate(&stream, Z_FINISH) : inflate(&stream, Z_NO_FLUSH)
        count += Int(before - stream.avail_out)
        return status
      }
      guard count <= limit else { throw .tooLarge(limit: limit) }
      switch status {
      case Z_STREAM_END where stream.avail_in == 0:
        output.removeLast(output.count - count)
        return output
      case Z_STREAM_END:
        // Another member (RFC 1952, section 2.2), or what somebody else has put there.
        guard hasMembers, inflateReset(&stream) == Z_OK else { throw .malformed }
      case Z_OK, Z_BUF_ERROR:
        // Room left over means that the input ended too early.
        guard count == output.count else { throw .malformed }
        // One byte over the limit is enough to see that there is more.
        let room = min(max(count, 1024), max(limit - count, 1))
        output.append(contentsOf: repeatElement(0, count: room))
      case Z_MEM_ERROR: throw .failed
      default: throw .malformed
      }
    }
  }
}
