// SPDX-License-Identifier: Apache-2.0
// JSON's text, eight bytes at a time.

enum JSONText {
  /// How many bytes at the beginning are neither quotes, backslashes nor control characters, nor the byte
  /// given.
  @inline(__always)
  static func plainLength(_ text: UnsafeRawBufferPointer, alsoEscaped other: UInt8? = nil) -> Int {
    guard let start = text.baseAddress else { return 0 }
    var index = 0
    while index + 8 <= text.count {
      let word = UInt64(littleEndian: (start + index).loadUnaligned(as: UInt64.self))
      var marks = below(word, 0x20) | equal(word, UInt8(ascii: "\"")) | equal(word, UInt8(ascii: "\\"))
      if let other { marks |= equal(word, other) }
      if marks != 0 { return index + marks.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < text.count {
      let byte = start.load(fromByteOffset: index, as: UInt8.self)
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == other { break }
      index += 1
    }
    return index
  }

  /// The number that eight digits are; nil if there is something else among them.
  @inline(__always)
  static func eightDigits(_ text: UnsafeRawPointer) -> UInt64? {
    var word = UInt64(littleEndian: text.loadUnaligned(as: UInt64.self))
    let high = ones &* 0xF0
    guard word & high == ones &* 0x30, (word &+ ones &* 6) & high == ones &* 0x30 else { return nil }
    // Pairs, fours, all eight: what stands first counts more.
    word = ((word & (ones &* 0x0F)) &* (1 + 10 << 8)) >> 8
    word = ((word & 0xFF_00FF_00FF_00FF) &* (1 + 100 << 16)) >> 16
    return ((word & 0xFFFF_0000_FFFF) &* (1 + 10_000 << 32)) >> 32
  }

  @inline(__always)
  static func isEqual(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int) -> Bool {
    if count >= 8 {
      var index = 0
      while index + 8 < count {
        if word(left + index) != word(right + index) { return false }
        index += 8
      }
      // The last ones, some of them perhaps once more.
      return word(left + (count - 8)) == word(right + (count - 8))
    }
    if count >= 4 {
      return half(left) == half(right) && half(left + (count - 4)) == half(right + (count - 4))
    }
    for index in 0..<count where byte(left + index) != byte(right + index) { return false }
    return true
  }

  @inline(__always)
  private static func byte(_ text: UnsafeRawPointer) -> UInt8 { text.load(as: UInt8.self) }

  @inline(__always)
  private static func word(_ text: UnsafeRawPointer) -> UInt64 { text.loadUnaligned(as: UInt64.self) }

  @inline(__always)
  private static func half(_ text: UnsafeRawPointer) -> UInt32 { text.loadUnaligned(as: UInt32.self) }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var tops: UInt64 { 0x8080_8080_8080_8080 }

  /// The top bit of each byte that is less than the limit, which is below 0x80. Bytes behind the first such
  /// byte may be marked as well.
  @inline(__always)
  private static func below(_ word: UInt64, _ limit: UInt8) -> UInt64 {
    (word &- ones &* UInt64(limit)) & ~word & tops
  }

  @inline(__always)
  private static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    below(word ^ ones &* UInt64(byte), 1)
  }
}
