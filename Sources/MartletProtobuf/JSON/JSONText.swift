// SPDX-License-Identifier: Apache-2.0
// JSON's text, many bytes at a time.

enum JSONText {
  /// Where the first byte is that is a quote, a backslash, a control character or the byte given, and
  /// whether all in front of it is ASCII.
  @inline(__always)
  static func plain(
    _ start: UnsafeRawPointer, _ end: UnsafeRawPointer, alsoEscaped other: UInt8? = nil
  ) -> (end: UnsafeRawPointer, isASCII: Bool) {
    var next = start
    var both = SIMD2<UInt64>()
    while end - next >= 16 {
      let pair = next.loadUnaligned(as: SIMD2<UInt64>.self)
      let (first, second) = (pair[0].littleEndian, pair[1].littleEndian)
      let (firstMarks, secondMarks) = (marks(first, other), marks(second, other))
      if firstMarks | secondMarks != 0 {
        let all = both[0] | both[1]
        if firstMarks != 0 { return plain(next, first, firstMarks, all) }
        return plain(next + 8, second, secondMarks, all | first)
      }
      both |= pair
      next += 16
    }
    var all = both[0] | both[1]
    if end - next >= 8 {
      let word = word(next)
      let marks = marks(word, other)
      if marks != 0 { return plain(next, word, marks, all) }
      all |= word
      next += 8
    }
    if end - next >= 4 {
      // Two halves, which overlap. Zeros stand behind the last byte, and are control characters.
      let last = UInt64(half(end - 4)) &<< UInt64(truncatingIfNeeded: (end - next - 4) &* 8)
      let word = UInt64(half(next)) | last
      return plain(next, word, marks(word, other), all)
    }
    while next < end {
      let byte = byte(next)
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == other { break }
      all |= UInt64(byte)
      next += 1
    }
    return (next, all & UTF8Text.tops == 0)
  }

  /// Copies text as it looks at it, 128 bytes at most: where the first byte is that is a quote, a backslash
  /// or a control character, and whether all in front of it is ASCII; nil if it is farther away.
  @inline(__always)
  static func copyShort(
    _ start: UnsafeRawPointer, to target: UnsafeMutableRawPointer
  ) -> (end: UnsafeRawPointer, isASCII: Bool)? {
    var offset = 0
    var both = SIMD2<UInt64>()
    repeat {
      let pair = start.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)
      target.storeBytes(of: pair, toByteOffset: offset, as: SIMD2<UInt64>.self)
      let (first, second) = (pair[0].littleEndian, pair[1].littleEndian)
      let (firstMarks, secondMarks) = (marks(first, nil), marks(second, nil))
      if firstMarks | secondMarks != 0 {
        let all = both[0] | both[1]
        if firstMarks != 0 { return plain(start + offset, first, firstMarks, all) }
        return plain(start + offset + 8, second, secondMarks, all | first)
      }
      both |= pair
      offset &+= 16
    } while offset < 128
    return nil
  }

  /// The same once eight bytes are known that have such a byte among them.
  @inline(__always)
  private static func plain(
    _ text: UnsafeRawPointer, _ word: UInt64, _ marks: UInt64, _ all: UInt64
  ) -> (end: UnsafeRawPointer, isASCII: Bool) {
    let inFront = (marks & (0 &- marks)) &- 1
    return (text + marks.trailingZeroBitCount >> 3, (all | word & inFront) & UTF8Text.tops == 0)
  }

  /// The highest bit of the first of eight bytes that is not plain, and of some behind it.
  @inline(__always)
  private static func marks(_ word: UInt64, _ other: UInt8?) -> UInt64 {
    // Quotes are 0x22: with 0x02 and 0x22 exchanged, they stand behind the control characters. A borrow
    // reaches only what stands behind a byte that is found.
    var marks = ((word ^ ones &* 0x02) &- ones &* 0x21) | equal(word, UInt8(ascii: "\\"))
    if let other { marks |= equal(word, other) }
    // All that is looked for is ASCII.
    return marks & ~word & UTF8Text.tops
  }

  @inline(__always)
  private static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    (word ^ ones &* UInt64(byte)) &- ones
  }

  /// How many of eight bytes are digits until one is none, and the number that they are.
  @inline(__always)
  static func digits(_ text: UnsafeRawPointer) -> (count: Int, value: UInt64) {
    // Digits become 0 to 9. A carry reaches only what stands behind a byte that is none.
    var word = word(text) ^ ones &* UInt64(UInt8(ascii: "0"))
    let marks = ((word &+ ones &* 0x76) | word) & UTF8Text.tops
    let count = marks.trailingZeroBitCount >> 3
    guard count > 0 else { return (0, 0) }
    // Zeros in front, where the bytes behind the last digit fall out.
    word &<<= UInt64(truncatingIfNeeded: 64 &- count &* 8)
    // Pairs, fours, all eight: what stands first counts more.
    word = (word &* (1 + 10 << 8)) >> 8
    word = ((word & 0xFF_00FF_00FF_00FF) &* (1 + 100 << 16)) >> 16
    return (count, ((word & 0xFFFF_0000_FFFF) &* (1 + 10_000 << 32)) >> 32)
  }

  @inline(__always)
  private static func byte(_ text: UnsafeRawPointer) -> UInt8 { text.load(as: UInt8.self) }

  @inline(__always)
  private static func word(_ text: UnsafeRawPointer) -> UInt64 {
    UInt64(littleEndian: text.loadUnaligned(as: UInt64.self))
  }

  @inline(__always)
  private static func half(_ text: UnsafeRawPointer) -> UInt32 {
    UInt32(littleEndian: text.loadUnaligned(as: UInt32.self))
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
}
