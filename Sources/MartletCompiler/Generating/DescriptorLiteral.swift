// SPDX-License-Identifier: Apache-2.0

/// Bytes as a Swift string literal with one scalar, U+0000 to U+00FF, per byte: a `StaticString` costs no
/// code and no start-up time, where an array literal of thousands of numbers costs both.
enum DescriptorLiteral {
  /// What stands between the quotes.
  static func text(_ bytes: [UInt8]) -> String {
    var text = ""
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes { text += escaped(byte) }
    return text
  }

  private static func escaped(_ byte: UInt8) -> String {
    switch byte {
    case 0x09: return "\\t"
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    case 0x00: return "\\0"
    case UInt8(ascii: "\""): return "\\\""
    case UInt8(ascii: "\\"): return "\\\\"
    case 0x20..<0x7F: return String(Unicode.Scalar(byte))
    default: return "\\u{\(String(byte, radix: 16))}"
    }
  }
}
