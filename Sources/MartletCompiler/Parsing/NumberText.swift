// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Default values as descriptors spell them, which is how C's `%g` does.
enum NumberText {
  /// The shortest of 15 and 17 digits that reads back as the same number.
  static func double(_ value: Double) -> String {
    if let special = special(value) { return special }
    let short = format("%.15g", value)
    return Double(short) == value ? short : format("%.17g", value)
  }

  static func float(_ value: Double) -> String {
    let narrow = Float(value)
    if let special = special(Double(narrow)) { return special }
    let short = format("%.6g", Double(narrow))
    return Float(short) == narrow ? short : format("%.9g", Double(narrow))
  }

  private static func special(_ value: Double) -> String? {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    return nil
  }

  private static func format(_ pattern: String, _ value: Double) -> String {
    // Sign, 17 digits, point, and an exponent of at most five characters fit in 32.
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
      let count = withVaList([value]) { vsnprintf(buffer.baseAddress, buffer.count, pattern, $0) }
      let text = buffer[..<max(0, min(Int(count), buffer.count - 1))]
      return String(decoding: text.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  /// Bytes as C's escapes, octal for what is not printable ASCII.
  static func escaped(_ bytes: [UInt8]) -> String {
    var out = ""
    for byte in bytes {
      switch byte {
      case 0x0A: out += "\\n"
      case 0x0D: out += "\\r"
      case 0x09: out += "\\t"
      case UInt8(ascii: "\""): out += "\\\""
      case UInt8(ascii: "'"): out += "\\'"
      case UInt8(ascii: "\\"): out += "\\\\"
      case 0x20..<0x7F: out.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let octal = String(byte, radix: 8)
        out += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
      }
    }
    return out
  }
}
