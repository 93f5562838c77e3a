// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// A default as descriptors hold it, which is text, as a Swift expression.
enum DefaultLiteral {
  static func swift(_ text: String, _ field: FieldNode, _ context: GenerationContext) -> String? {
    switch field.type {
    case .enum(let type):
      guard let item = context.cases(of: type)[text] else { return nil }
      guard item.isDeprecated else { return ".\(SwiftNames.label(item.name))" }
      let number = ".init(rawValue: \(item.value.number))"
      return type.isClosed ? "\(number) ?? .defaultValue" : number
    case .scalar(.string): return string(text)
    case .scalar(.bytes): return bytes(text)
    case .scalar(.float), .scalar(.double):
      switch text {
      case "inf": return ".infinity"
      case "-inf": return "-.infinity"
      case "nan": return ".nan"
      default: return text
      }
    case .scalar: return text
    default: return nil
    }
  }

  private static func string(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        out += "\\u{\(String(scalar.value, radix: 16))}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  /// The descriptor holds bytes with C's escapes.
  private static func bytes(_ text: String) -> String? {
    var out: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        out.append(byte)
        continue
      }
      guard let kind = rest.popFirst() else { return nil }
      switch kind {
      case UInt8(ascii: "n"): out.append(0x0A)
      case UInt8(ascii: "r"): out.append(0x0D)
      case UInt8(ascii: "t"): out.append(0x09)
      case UInt8(ascii: "0")...UInt8(ascii: "7"):
        var value = Int(kind) & 7
        for _ in 0..<2 {
          guard let digit = rest.first, digit & 0xF8 == 0x30 else { break }
          value = value << 3 | Int(digit) & 7
          rest.removeFirst()
        }
        out.append(UInt8(truncatingIfNeeded: value))
      default: out.append(kind)
      }
    }
    return "[" + out.map(String.init).joined(separator: ", ") + "]"
  }
}
