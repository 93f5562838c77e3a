// SPDX-License-Identifier: Apache-2.0
// Text is mostly ASCII, and ASCII is UTF-8: a check of eight bytes at a time spares the validation.

enum ASCII {
  /// Whether no byte has its highest bit set.
  @inline(__always)
  static func isAll(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let start = bytes.baseAddress else { return true }
    let count = bytes.count
    func word(_ offset: Int) -> UInt64 { start.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
    if count >= 8 {
      // The last word overlaps the one before it.
      var all = word(count - 8)
      var offset = 0
      while offset < count - 8 {
        all |= word(offset)
        offset += 8
      }
      return all & 0x8080_8080_8080_8080 == 0
    }
    if count >= 4 {
      let first = start.loadUnaligned(as: UInt32.self)
      return (first | start.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)) & 0x8080_8080 == 0
    }
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    return all < 0x80
  }
}
