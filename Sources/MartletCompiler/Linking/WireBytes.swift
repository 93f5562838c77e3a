// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Option values as wire bytes. Options may be of types that only the user's files define, so they are
/// written by descriptor, not through a Swift type.
struct WireBytes {
  var bytes: [UInt8] = []

  mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func tag(_ number: Int32, _ wireType: UInt64) {
    varint(UInt64(UInt32(bitPattern: number)) << 3 | wireType)
  }

  mutating func fixed32(_ value: UInt32) {
    for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  mutating func fixed64(_ value: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  mutating func lengthDelimited(_ number: Int32, _ content: [UInt8]) {
    tag(number, 2)
    varint(UInt64(content.count))
    bytes += content
  }

  /// A member of a MessageSet: a group 1 of its number and its content.
  mutating func messageSetItem(_ field: FieldNode, _ content: [UInt8]) {
    tag(1, 3)
    tag(2, 0)
    varint(UInt64(UInt32(bitPattern: field.number)))
    lengthDelimited(3, content)
    tag(1, 4)
  }

  /// A field that holds its type's zero.
  mutating func zero(_ field: FieldNode) {
    switch field.type {
    case .message: message(field, [])
    case .scalar(.string), .scalar(.bytes): lengthDelimited(field.number, [])
    default:
      let value = field.enumType?.values.first.map { WrittenValue.identifier($0.name) } ?? .positive(0)
      guard let (wireType, zero) = try? Self.scalar(value, for: field, inAggregate: true) else { return }
      tag(field.number, wireType)
      bytes += zero
    }
  }

  /// A message field's content, framed as the field wants it.
  mutating func message(_ field: FieldNode, _ content: [UInt8]) {
    if field.isDelimited {
      tag(field.number, 3)
      bytes += content
      tag(field.number, 4)
    } else {
      lengthDelimited(field.number, content)
    }
  }
}

/// A scalar as written in an option, before its field's type is known.
enum WrittenValue {
  case identifier(String)
  case positive(UInt64)
  case negative(Int64)
  case double(Double)
  case string([UInt8])
}

extension WireBytes {
  enum Misfit: Error {
    case expected(String)
    case outOfRange(String)
    case noEnumValue(String, enum: String, values: [String])
  }

  /// The value's bytes without a tag, and their wire type.
  static func scalar(
    _ value: WrittenValue, for field: FieldNode, inAggregate: Bool = false
  ) throws(Misfit) -> (wireType: UInt64, bytes: [UInt8]) {
    var out = WireBytes()
    if let node = field.enumType {
      out.varint(UInt64(bitPattern: Int64(try enumNumber(value, node, inAggregate: inAggregate))))
      return (0, out.bytes)
    }
    guard case .scalar(let type) = field.type else { throw .expected("a message value between braces") }
    switch type {
    case .int32: out.varint(UInt64(bitPattern: try signed(value, bits: 32)))
    case .int64: out.varint(UInt64(bitPattern: try signed(value, bits: 64)))
    case .uint32: out.varint(try unsigned(value, limit: UInt64(UInt32.max)))
    case .uint64: out.varint(try unsigned(value, limit: .max))
    case .sint32, .sint64:
      let number = try signed(value, bits: type == .sint32 ? 32 : 64)
      out.varint(UInt64(bitPattern: number << 1 ^ number >> 63))
    case .bool: out.varint(try boolean(value, inAggregate: inAggregate) ? 1 : 0)
    case .fixed32: out.fixed32(UInt32(truncatingIfNeeded: try unsigned(value, limit: UInt64(UInt32.max))))
    case .sfixed32: out.fixed32(UInt32(truncatingIfNeeded: try signed(value, bits: 32)))
    case .float: out.fixed32(Float(try number(value, inAggregate: inAggregate)).bitPattern)
    case .fixed64: out.fixed64(try unsigned(value, limit: .max))
    case .sfixed64: out.fixed64(UInt64(bitPattern: try signed(value, bits: 64)))
    case .double: out.fixed64(try number(value, inAggregate: inAggregate).bitPattern)
    case .string, .bytes:
      guard case .string(let bytes) = value else { throw .expected("a string") }
      if type == .string, field.wantsText, String(validating: bytes, as: UTF8.self) == nil {
        throw .expected("text, and these bytes are not UTF-8")
      }
      out.varint(UInt64(bytes.count))
      out.bytes += bytes
      return (2, out.bytes)
    default: throw .expected("a message value between braces")
    }
    switch type {
    case .fixed32, .sfixed32, .float: return (5, out.bytes)
    case .fixed64, .sfixed64, .double: return (1, out.bytes)
    default: return (0, out.bytes)
    }
  }

  private static func enumNumber(
    _ value: WrittenValue, _ node: EnumNode, inAggregate: Bool
  ) throws(Misfit) -> Int32 {
    switch value {
    case .identifier(let name):
      guard let found = node.valueIndex[name] else {
        throw .noEnumValue(name, enum: node.fullName, values: node.values.prefix(8).map(\.name))
      }
      return found.number
    case .positive, .negative:
      guard inAggregate else { throw .expected("the name of a value of enum '\(node.fullName)'") }
      return Int32(truncatingIfNeeded: try signed(value, bits: 32))
    default: throw .expected("the name of a value of enum '\(node.fullName)'")
    }
  }

  private static func signed(_ value: WrittenValue, bits: Int) throws(Misfit) -> Int64 {
    let number: Int64
    switch value {
    case .positive(let magnitude):
      guard magnitude <= UInt64(Int64.max) else { throw .outOfRange("\(magnitude)") }
      number = Int64(magnitude)
    case .negative(let negative): number = negative
    default: throw .expected("an integer")
    }
    guard bits == 64 || Int32(exactly: number) != nil else { throw .outOfRange("\(number)") }
    return number
  }

  private static func unsigned(_ value: WrittenValue, limit: UInt64) throws(Misfit) -> UInt64 {
    guard case .positive(let number) = value else { throw .expected("an integer that is not negative") }
    guard number <= limit else { throw .outOfRange("\(number)") }
    return number
  }

  private static func boolean(_ value: WrittenValue, inAggregate: Bool) throws(Misfit) -> Bool {
    switch value {
    case .identifier("true"): return true
    case .identifier("false"): return false
    case .identifier("True"), .identifier("t"):
      if inAggregate { return true }
    case .identifier("False"), .identifier("f"):
      if inAggregate { return false }
    case .positive(let number) where inAggregate && number <= 1: return number == 1
    default: break
    }
    throw .expected("'true' or 'false'")
  }

  private static func number(_ value: WrittenValue, inAggregate: Bool) throws(Misfit) -> Double {
    switch value {
    case .double(let number): return number
    case .positive(let number): return Double(number)
    case .negative(let number): return Double(number)
    case .identifier(let name):
      // Only text format has other spellings than these two.
      switch inAggregate ? name.lowercased() : name {
      case "inf": return .infinity
      case "infinity" where inAggregate: return .infinity
      case "nan": return .nan
      default: throw .expected("a number")
      }
    default: throw .expected("a number")
    }
  }
}
