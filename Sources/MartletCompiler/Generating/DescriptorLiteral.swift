// SPDX-License-Identifier: Apache-2.0

/// Bytes as a Swift string literal with one scalar, U+0000 to U+00FF, per byte: a `StaticString` costs no
/// code and no start-up time, where an array literal of thousands of numbers costs both.
enum DescriptorLiteral {
  /// Lines of at most some hundred characters, for a multi-line literal whose line ends are escaped.
  static func lines(_ bytes: [UInt8]) -> [String] {
    var lines: [String] = []
    var line = ""
    for byte in bytes {
      let piece = escaped(byte)
      if line.utf8.count + piece.utf8.count > 100 {
        lines.append(line)
        line = ""
      }
      line += piece
    }
    if !line.isEmpty { lines.append(line) }
    return lines
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
