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
    // The last load overlaps the one before it.
    if count >= 16 {
      var all = start.loadUnaligned(fromByteOffset: count - 16, as: SIMD2<UInt64>.self)
      var offset = 0
      while offset < count - 16 {
        all |= start.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)
        offset += 16
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
    while next < end {
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

  /// How many of eight bytes are whole characters, if these have one or two bytes each, as those of most
  /// alphabets have: no branch depends on which ones they are. Nil if there may be others, or mistakes.
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
    func byte(_ offset: Int) -> UInt8 { text.load(fromByteOffset: offset, as: UInt8.self) }
    func follows(_ offset: Int) -> Bool { byte(offset) & 0xC0 == 0x80 }
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
}
