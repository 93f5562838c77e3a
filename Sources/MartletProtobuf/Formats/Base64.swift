// SPDX-License-Identifier: Apache-2.0
// RFC 4648: standard base64 out; in, also the URL alphabet, and padding or none.

enum Base64 {
  private static let alphabet: StaticString =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

  static func encode(_ bytes: UnsafeRawBufferPointer, to out: inout OutputBuffer) {
    let digits = alphabet.utf8Start
    func digit(_ bits: UInt32) -> UInt8 { digits[Int(bits & 63)] }
    var index = 0
    while index + 3 <= bytes.count {
      let bits = UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
      for shift: UInt32 in [18, 12, 6, 0] { out.append(digit(bits >> shift)) }
      index += 3
    }
    let rest = bytes.count - index
    guard rest > 0 else { return }
    let bits = UInt32(bytes[index]) << 16 | (rest == 2 ? UInt32(bytes[index + 1]) << 8 : 0)
    out.append(digit(bits >> 18))
    out.append(digit(bits >> 12))
    out.append(rest == 2 ? digit(bits >> 6) : UInt8(ascii: "="))
    out.append(UInt8(ascii: "="))
  }

  /// Whether the text was base64; what it stands for is then in `out`.
  static func decode(_ text: UnsafeRawBufferPointer, to out: inout OutputBuffer) -> Bool {
    var bits: UInt32 = 0
    var pending = 0
    var end = text.count
    while end > 0, text[end - 1] == UInt8(ascii: "="), text.count - end < 2 { end -= 1 }
    if end < text.count, text.count % 4 != 0 { return false }
    for index in 0..<end {
      guard let value = value(of: text[index]) else { return false }
      bits = bits << 6 | value
      pending += 6
      if pending >= 8 {
        pending -= 8
        out.append(UInt8(truncatingIfNeeded: bits >> UInt32(pending)))
      }
    }
    // Six bits left are half a byte too few.
    return pending < 6
  }

  @inline(__always)
  private static func value(of digit: UInt8) -> UInt32? {
    switch digit {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit - 65)
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit - 71)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit + 4)
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
