// SPDX-License-Identifier: Apache-2.0

/// What the text of number and string tokens stands for.
enum Literals {
  /// An unsigned integer in decimal, octal (`017`) or hexadecimal (`0x1F`); nil above `limit`.
  static func integer(_ text: [UInt8].SubSequence, limit: UInt64) -> UInt64? {
    var digits = text
    var base: UInt64 = 10
    if text.first == UInt8(ascii: "0"), text.count > 1 {
      if text[text.startIndex + 1] | 0x20 == UInt8(ascii: "x") {
        (base, digits) = (16, text.dropFirst(2))
      } else {
        (base, digits) = (8, text.dropFirst(1))
      }
    }
    var value: UInt64 = 0
    for digit in digits {
      let (scaled, overflow) = value.multipliedReportingOverflow(by: base)
      let (sum, carry) = scaled.addingReportingOverflow(UInt64(digit.hexValue))
      if overflow || carry || sum > limit { return nil }
      value = sum
    }
    return value
  }

  /// A decimal number with point or exponent; what overflows is infinite, as in C.
  static func float(_ text: [UInt8].SubSequence) -> Double {
    var digits = text
    while let last = digits.last, last | 0x20 == UInt8(ascii: "f") { digits = digits.dropLast() }
    let string = String(decoding: digits, as: UTF8.self)
    // Swift's parser wants a digit on both sides of the point, and after the exponent.
    if let value = Double(string) { return value }
    var fixed = string.hasPrefix(".") ? "0" + string : string
    if let exponent = fixed.firstIndex(where: { $0 == "e" || $0 == "E" }) {
      let mantissa = fixed[..<exponent]
      let power = fixed[fixed.index(after: exponent)...]
      let whole = mantissa.hasSuffix(".") ? mantissa + "0" : mantissa
      fixed = whole + "e" + (Int(power) == nil ? "0" : power)
    } else if fixed.hasSuffix(".") {
      fixed += "0"
    }
    return Double(fixed) ?? 0
  }

  enum StringFault: Equatable {
    case badEscape
    case badHex
    case badUnicode
  }

  /// The bytes that a quoted literal stands for.
  static func string(_ text: [UInt8].SubSequence) -> [UInt8] {
    read(text).bytes
  }

  /// What is wrong in a quoted literal, with offsets into it.
  static func faults(in text: [UInt8].SubSequence) -> [(StringFault, Int)] {
    read(text).faults
  }

  private static func read(
    _ text: [UInt8].SubSequence
  ) -> (bytes: [UInt8], faults: [(StringFault, Int)]) {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var faults: [(StringFault, Int)] = []
    guard let quote = text.first else { return ([], []) }
    var index = text.startIndex + 1
    while index < text.endIndex {
      let byte = text[index]
      if byte == quote { break }
      guard byte == UInt8(ascii: "\\"), index + 1 < text.endIndex else {
        out.append(byte)
        index += 1
        continue
      }
      let start = index
      if let found = escape(in: text, at: &index, into: &out) {
        // Where reading stopped making sense: the letter, or the first character that is no digit.
        faults.append((found, (found == .badEscape ? start + 1 : index) - text.startIndex))
      }
    }
    return (out, faults)
  }

  private static func escape(
    in text: [UInt8].SubSequence, at index: inout Int, into out: inout [UInt8]
  ) -> StringFault? {
    let letter = text[index + 1]
    index += 2
    if let plain = simpleEscapes[letter] {
      out.append(plain)
      return nil
    }
    switch letter {
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      index -= 1
      var value: UInt32 = 0
      var count = 0
      while count < 3, index < text.endIndex,
        (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(text[index])
      {
        value = value * 8 + UInt32(text[index].hexValue)
        index += 1
        count += 1
      }
      out.append(UInt8(truncatingIfNeeded: value))
      return nil
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      guard let value = hex(in: text, at: &index, digits: 1...2) else { return .badHex }
      out.append(UInt8(truncatingIfNeeded: value))
      return nil
    case UInt8(ascii: "u"):
      guard var value = hex(in: text, at: &index, digits: 4...4) else { return .badUnicode }
      if (0xD800..<0xDC00).contains(value), index + 1 < text.endIndex,
        text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u")
      {
        var ahead = index + 2
        if let low = hex(in: text, at: &ahead, digits: 4...4), (0xDC00..<0xE000).contains(low) {
          value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
          index = ahead
        }
      }
      return append(value, to: &out)
    case UInt8(ascii: "U"):
      guard let value = hex(in: text, at: &index, digits: 8...8), value < 0x200000 else {
        return .badUnicode
      }
      guard value < 0x110000 else {
        // No such character: it stays as it was written.
        let digits = String(value, radix: 16)
        out += Array(("\\U" + String(repeating: "0", count: 8 - digits.count) + digits).utf8)
        return nil
      }
      return append(value, to: &out)
    default:
      return .badEscape
    }
  }

  private static func hex(
    in text: [UInt8].SubSequence, at index: inout Int, digits: ClosedRange<Int>
  ) -> UInt32? {
    var value: UInt32 = 0
    var count = 0
    while count < digits.upperBound, index < text.endIndex, text[index].isHexDigit {
      value = value << 4 | UInt32(text[index].hexValue)
      index += 1
      count += 1
    }
    return count >= digits.lowerBound ? value : nil
  }

  private static func append(_ scalar: UInt32, to out: inout [UInt8]) -> StringFault? {
    guard let scalar = Unicode.Scalar(scalar) else {
      // Half a surrogate pair is no character, but bytes that a string of bytes may hold.
      out.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      out.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
      out.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
      return nil
    }
    out += Array(String(Character(scalar)).utf8)
    return nil
  }

  private static let simpleEscapes: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10,
    UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9, UInt8(ascii: "v"): 11,
    UInt8(ascii: "\\"): UInt8(ascii: "\\"), UInt8(ascii: "?"): UInt8(ascii: "?"),
    UInt8(ascii: "'"): UInt8(ascii: "'"), UInt8(ascii: "\""): UInt8(ascii: "\""),
  ]
}
