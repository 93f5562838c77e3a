// SPDX-License-Identifier: Apache-2.0
// Where frames go while a connection flushes.

/// A run of memory that is filled from its start; never past its end.
struct OutputWriter {
  private var base: UnsafeMutableRawPointer?
  private var capacity: Int
  private(set) var count = 0

  init(_ memory: UnsafeMutableRawBufferPointer) {
    self.base = memory.baseAddress
    self.capacity = memory.count
  }

  /// A writer with no room, between flushes.
  init() {
    self.base = nil
    self.capacity = 0
  }

  /// Whether one more frame of any size that the session makes fits.
  var hasRoom: Bool { capacity - count >= Self.frameBytesMax }

  mutating func write(_ bytes: UnsafeRawBufferPointer) {
    guard let base, let source = bytes.baseAddress else { return }
    let length = min(bytes.count, capacity - count)
    (base + count).copyMemory(from: source, byteCount: length)
    count += length
  }

  /// The header, a pad length, and the largest payload that every peer takes (RFC 9113, section 4.2):
  /// nghttp2 hands out nothing larger at once.
  private static let frameBytesMax = 9 + 1 + 16_384
}
