// SPDX-License-Identifier: Apache-2.0
// Single values from text format.

extension TextReader {
  mutating func scalar(_ field: FieldDescriptor) throws(TextError) {
    scan.skipSpace()
    let start = scan.position
    do throws(TextError) {
      try write(field)
    } catch {
      // The mistake is in the value as a whole, unless it is inside a string.
      if error.offset == start || field.kind == .string || field.kind == .bytes { throw error }
      scan.rewind(to: start)
      throw scan.failure(error.reason)
    }
  }

  private mutating func write(_ field: FieldDescriptor) throws(TextError) {
    switch field.kind {
    case .double: out.fixed64(try floating { Double($0) }.bitPattern)
    case .float: out.fixed32(try floating { Float($0) }.bitPattern)
    case .int32: out.varint(UInt64(bitPattern: Int64(try integer(Int32.self))))
    case .int64: out.varint(UInt64(bitPattern: try integer(Int64.self)))
    case .uint32: out.varint(UInt64(try integer(UInt32.self)))
    case .uint64: out.varint(try integer(UInt64.self))
    case .sint32: out.varint(UInt64(ZigZag.encode(try integer(Int32.self))))
    case .sint64: out.varint(ZigZag.encode(try integer(Int64.self)))
    case .fixed32: out.fixed32(try integer(UInt32.self))
    case .fixed64: out.fixed64(try integer(UInt64.self))
    case .sfixed32: out.fixed32(UInt32(bitPattern: try integer(Int32.self)))
    case .sfixed64: out.fixed64(UInt64(bitPattern: try integer(Int64.self)))
    case .bool: out.append(try bool() ? 1 : 0)
    case .string, .bytes:
      let text = try scan.strings()
      if field.kind == .string, String(validating: text, as: UTF8.self) == nil {
        throw scan.failure("a string is not UTF-8")
      }
      text.withUnsafeBytes { out.delimited($0) }
    case .enum: out.varint(UInt64(bitPattern: Int64(try enumNumber(field))))
    case .message, .group: break  // their caller knows them
    }
  }

  /// A whole number: decimal, hexadecimal or octal.
  private mutating func integer<T: FixedWidthInteger>(_ type: T.Type) throws(TextError) -> T {
    let isNegative = scan.take(UInt8(ascii: "-"))
    scan.skipSpace()
    let token = try scan.numberToken()
    var digits = Substring(token)
    var radix = 10
    if token.hasPrefix("0x") || token.hasPrefix("0X") {
      (digits, radix) = (digits.dropFirst(2), 16)
    } else if token.hasPrefix("0"), token.count > 1 {
      (digits, radix) = (digits.dropFirst(), 8)
    }
    guard let value = T((isNegative ? "-" : "") + digits, radix: radix), !digits.hasPrefix("-") else {
      throw scan.failure("expected a whole number in range")
    }
    return value
  }

  private mutating func floating<T: BinaryFloatingPoint>(_ parse: (String) -> T?) throws(TextError) -> T {
    let isNegative = scan.take(UInt8(ascii: "-"))
    var value: T
    if let word = scan.identifier() {
      switch word.lowercased() {
      case "inf", "infinity": value = .infinity
      case "nan": value = .nan
      default: throw scan.failure("expected a number")
      }
    } else {
      value = try digits(parse)
    }
    if isNegative { value.negate() }
    return value
  }

  /// Decimal digits, a point, an exponent, an `f` behind them. Too large a number is infinite.
  private mutating func digits<T: BinaryFloatingPoint>(_ parse: (String) -> T?) throws(TextError) -> T {
    var token = try scan.numberToken()
    let isDecimal = token.utf8.allSatisfy { TextScanner.isDigit($0) }
    if isDecimal, token.count > 1, token.hasPrefix("0") { throw scan.failure("expected a decimal number") }
    if token.hasSuffix("f") || token.hasSuffix("F") { token.removeLast() }
    let allowed = token.utf8.allSatisfy {
      TextScanner.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E")
        || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
    }
    if let point = token.firstIndex(of: "."), token[token.index(after: point)...].first?.isNumber != true {
      // "1." and "1.e5", which Swift does not read.
      token.insert("0", at: token.index(after: point))
    }
    if token.hasPrefix(".") { token = "0" + token }
    guard allowed, let value = parse(token) else { throw scan.failure("expected a number") }
    return value
  }

  private mutating func bool() throws(TextError) -> Bool {
    if let word = scan.identifier() {
      switch word {
      case "true", "True", "t": return true
      case "false", "False", "f": return false
      default: throw scan.failure("expected true or false")
      }
    }
    switch try integer(UInt64.self) {
    case 0: return false
    case 1: return true
    default: throw scan.failure("expected true or false")
    }
  }

  private mutating func enumNumber(_ field: FieldDescriptor) throws(TextError) -> Int32 {
    guard let type = field.enumType else { throw scan.failure("the type of \(field.name) is missing") }
    if let name = scan.identifier() {
      if let number = type.number(of: name) { return number }
      throw scan.failure("\(type.fullName) has no value '\(name)'")
    }
    let number = try integer(Int32.self)
    if type.isClosed, type.name(of: number) == nil {
      throw scan.failure("\(type.fullName) has no value \(number)")
    }
    return number
  }
}
