// SPDX-License-Identifier: Apache-2.0
// Text is mostly ASCII, and what is not has ASCII around it: many bytes are looked at together until one
// stands out. The standard library goes through a text with any other character byte by byte.

enum UTF8Text {
  /// The highest bit of each byte.
  static var tops: UInt64 { 0x8080_8080_8080_8080 }

  /// Whether no byte has its highest bit set.
  @inline(__always)
  static func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let start = bytes.baseAddress else { return true }
    let count = bytes.count
    // Loads overlap: few sizes decide how many there are, and are guessed more often than a loop's end.
    if count >= 16 {
      func pair(_ offset: Int) -> SIMD2<UInt64> {
        start.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)
      }
      var all = pair(0) | pair(count &- 16)
      if count > 32 { all |= pair(16) | pair(count &- 32) }
      if count > 64 {
        all |= pair(32) | pair(48) | pair(count &- 64) | pair(count &- 48)
        for offset in stride(from: 64, to: count &- 64, by: 16) { all |= pair(offset) }
      }
      return (all[0] | all[1]) & tops == 0
    }
    if count >= 8 {
      let first = start.loadUnaligned(as: UInt64.self)
      return (first | start.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)) & tops == 0
    }
    if count >= 4 {
      let first = start.loadUnaligned(as: UInt32.self)
      return (first | start.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)) & 0x8080_8080 == 0
    }
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    return all < 0x80
  }

  /// Whether the bytes are UTF-8 (RFC 3629, section 4).
  static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard var next = bytes.baseAddress else { return true }
    let end = next + bytes.count
    // Where long ones were found, most are: it is not tried again at once whether all of them are short.
    var longUntil = next
    while next < end {
      if next >= longUntil, end - next > 16, !isFollower(next) {
        let start = next
        while end - next > 32, areShortCharacters(next, next + 16) { next += 32 }
        // The last ones overlap those in front of them, and nothing begins with the very last byte.
        if end - next <= 32, areShortCharacters(max(start, end - 33), end - 17), byte(end - 1) < 0xC0 {
          return true
        }
        // It follows what is known to be right.
        if next > start, isFollower(next) { next += 1 }
        longUntil = next + 32
      }
      if end - next >= 8, let length = shortCharacters(next) {
        next += length
        continue
      }
      let length = character(next, end)
      if length == 0 { return false }
      next += length
    }
    return true
  }

  /// Whether twice sixteen bytes are characters of one or two bytes each, as those of most alphabets are: no
  /// branch depends on which ones they are. A character may begin in front of them, and end behind them.
  @inline(__always)
  private static func areShortCharacters(_ first: UnsafeRawPointer, _ second: UnsafeRawPointer) -> Bool {
    let mistakes = (mistakes(first) | mistakes(second)) & tops
    return mistakes[0] | mistakes[1] == 0
  }

  /// Among others, the highest bit of each byte that begins a longer character, or one that ASCII has, and
  /// of each that begins one though none follows, or begins none though one does.
  @inline(__always)
  private static func mistakes(_ text: UnsafeRawPointer) -> SIMD2<UInt64> {
    let these = text.loadUnaligned(as: SIMD2<UInt64>.self)
    let those = text.loadUnaligned(fromByteOffset: 1, as: SIMD2<UInt64>.self)
    let firsts = these & these &<< 1
    let followers = those & ~(those &<< 1)
    // Of C0 and C1, the bits of the character that may be set are not: ASCII in two bytes.
    let areRight = ((these & 0x1E1E_1E1E_1E1E_1E1E) &+ 0x7E7E_7E7E_7E7E_7E7E) & ~(these &<< 2)
    return (firsts & ~areRight) | (firsts ^ followers)
  }

  /// How many of eight bytes are whole characters, if these have one or two bytes each. Nil if there may be
  /// others, or mistakes.
  @inline(__always)
  private static func shortCharacters(_ text: UnsafeRawPointer) -> Int? {
    let word = UInt64(littleEndian: text.loadUnaligned(as: UInt64.self))
    let notASCII = word & tops
    let firsts = notASCII & word &<< 1
    let isLonger = firsts & word &<< 2
    // Of C0 and C1, the bits of the character that may be set are not: ASCII in two bytes.
    let isSpoilt = firsts & ~((word & 0x1E1E_1E1E_1E1E_1E1E) &+ 0x7E7E_7E7E_7E7E_7E7E)
    // Behind each first byte, and nowhere else, there is one that follows; behind the last one perhaps later.
    guard isLonger | isSpoilt | (firsts &<< 8 ^ notASCII ^ firsts) == 0 else { return nil }
    return firsts &>> 63 == 0 ? 8 : 7
  }

  /// How many bytes the character takes; 0 if there is none.
  @inline(__always)
  private static func character(_ text: UnsafeRawPointer, _ end: UnsafeRawPointer) -> Int {
    func byte(_ offset: Int) -> UInt8 { Self.byte(text + offset) }
    func follows(_ offset: Int) -> Bool { isFollower(text + offset) }
    let first = byte(0)
    switch first {
    case 0..<0x80: return 1
    case 0xC2..<0xE0:
      return end - text >= 2 && follows(1) ? 2 : 0
    case 0xE0..<0xF0:
      guard end - text >= 3, follows(1), follows(2) else { return 0 }
      // Neither in more bytes than it needs, nor half of a surrogate pair.
      return (first != 0xE0 || byte(1) >= 0xA0) && (first != 0xED || byte(1) < 0xA0) ? 3 : 0
    case 0xF0..<0xF5:
      guard end - text >= 4, follows(1), follows(2), follows(3) else { return 0 }
      // Nor beyond U+10FFFF.
      return (first != 0xF0 || byte(1) >= 0x90) && (first != 0xF4 || byte(1) < 0x90) ? 4 : 0
    default: return 0
    }
  }

  @inline(__always)
  private static func isFollower(_ text: UnsafeRawPointer) -> Bool { byte(text) & 0xC0 == 0x80 }

  @inline(__always)
  private static func byte(_ text: UnsafeRawPointer) -> UInt8 { text.load(as: UInt8.self) }
}
