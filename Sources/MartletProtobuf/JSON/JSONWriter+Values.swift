// SPDX-License-Identifier: Apache-2.0
// Single values as JSON.

extension JSONWriter {
  mutating func value(_ field: Field, _ wire: inout WireReader) throws {
    switch field.pointee.kind {
    case .double: number(try wire.double())
    case .float: number(try wire.float())
    case .int32: out.append(decimal: Int64(try wire.int32()))
    case .sint32: out.append(decimal: Int64(try wire.sint32()))
    case .sfixed32: out.append(decimal: Int64(try wire.sfixed32()))
    case .uint32: out.append(decimal: UInt64(try wire.uint32()))
    case .fixed32: out.append(decimal: UInt64(try wire.fixed32()))
    case .int64: quoted(try wire.int64())
    case .sint64: quoted(try wire.sint64())
    case .sfixed64: quoted(try wire.sfixed64())
    case .uint64: quoted(try wire.uint64())
    case .fixed64: quoted(try wire.fixed64())
    case .bool: bool(try wire.bool())
    case .string: string(try text(&wire))
    case .bytes:
      out.append(UInt8(ascii: "\""))
      Base64.encode(try text(&wire), to: &out)
      out.append(UInt8(ascii: "\""))
    case .enum: enumValue(try wire.int32(), field)
    case .message:
      guard let type = field.pointee.messageType else { throw Self.missingType(field) }
      let outer = try wire.enterMessage()
      try message(&wire, type)
      wire.leave(outer)
    case .group:
      guard let type = field.pointee.messageType else { throw Self.missingType(field) }
      let outer = try wire.enterGroup()
      try message(&wire, type)
      try wire.leaveGroup(outer)
    }
  }

  func text(_ wire: inout WireReader) throws(DecodeError) -> UnsafeRawBufferPointer {
    let count = try wire.length()
    return UnsafeRawBufferPointer(start: try wire.take(count), count: count)
  }

  /// What a field holds that is not on the wire.
  mutating func defaultElement(_ field: Field) throws {
    switch field.pointee.kind {
    case .double, .float, .int32, .sint32, .sfixed32, .uint32, .fixed32: out.append("0")
    case .int64, .sint64, .sfixed64, .uint64, .fixed64: out.append("\"0\"")
    case .bool: out.append("false")
    case .string, .bytes: out.append("\"\"")
    case .enum: enumValue(field.pointee.enumType?.pointee.defaultNumber ?? 0, field)
    case .message, .group:
      guard let type = field.pointee.messageType else { throw Self.missingType(field) }
      var empty = try WireReader(UnsafeRawBufferPointer(start: nil, count: 0))
      try message(&empty, type)
    }
  }

  private mutating func bool(_ value: Bool) {
    if value { out.append("true") } else { out.append("false") }
  }

  private mutating func quoted(_ value: Int64) {
    out.append(UInt8(ascii: "\""))
    out.append(decimal: value)
    out.append(UInt8(ascii: "\""))
  }

  private mutating func quoted(_ value: UInt64) {
    out.append(UInt8(ascii: "\""))
    out.append(decimal: value)
    out.append(UInt8(ascii: "\""))
  }

  mutating func number(_ value: Double) {
    if let whole = Self.whole(value) {
      out.append(decimal: whole)
    } else if value.magnitude >= 1e-4, value.magnitude < 1e15 {
      // Digits with a point in them or in front: what has no fraction went above.
      let decimal = ShortestDecimal(value.magnitude)
      if value < 0 { out.append(UInt8(ascii: "-")) }
      out.append(fraction: decimal.digits, places: -decimal.exponent)
    } else {
      number(value.isFinite ? value.description : nil, isNaN: value.isNaN, isNegative: value < 0)
    }
  }

  /// The number if it has no fraction, and none of its digits is a guess. Zero below zero is not whole.
  @inline(__always)
  private static func whole(_ value: Double) -> Int64? {
    guard value.magnitude < 0x1p53 else { return nil }
    let whole = Int64(value)
    return Double(whole) == value && (whole != 0 || value.sign == .plus) ? whole : nil
  }

  private mutating func number(_ value: Float) {
    if let whole = Int64(exactly: value), whole.magnitude < 1 << 24, value.sign == .plus || whole != 0 {
      out.append(decimal: whole)
    } else {
      number(value.isFinite ? value.description : nil, isNaN: value.isNaN, isNegative: value < 0)
    }
  }

  /// Swift's description is the shortest text that reads back as the same number.
  private mutating func number(_ finite: String?, isNaN: Bool, isNegative: Bool) {
    if let finite {
      // "-0" is a whole number to many parsers, which then lose the sign.
      out.append(finite.hasSuffix(".0") && finite != "-0.0" ? String(finite.dropLast(2)) : finite)
    } else if isNaN {
      out.append("\"NaN\"")
    } else {
      if isNegative { out.append("\"-Infinity\"") } else { out.append("\"Infinity\"") }
    }
  }

  private mutating func enumValue(_ number: Int32, _ field: Field) {
    guard let type = field.pointee.enumType else { return out.append(decimal: Int64(number)) }
    // A number that stands for no null is kept, like an unknown one of any other enum.
    if type.pointee.isNullValue, number == 0 { return out.append("null") }
    if options.enumsAsNumbers || !type.pointee.append(number, to: &out) { out.append(decimal: Int64(number)) }
  }

  private static func missingType(_ field: Field) -> JSONError {
    JSONError("the type of \(field.pointee.name) is missing")
  }

  mutating func mapKey(_ field: Field, _ wire: inout WireReader) throws(DecodeError) {
    if field.pointee.kind == .string { return string(try text(&wire)) }
    out.append(UInt8(ascii: "\""))
    switch field.pointee.kind {
    case .bool: bool(try wire.bool())
    case .int32: out.append(decimal: Int64(try wire.int32()))
    case .sint32: out.append(decimal: Int64(try wire.sint32()))
    case .sfixed32: out.append(decimal: Int64(try wire.sfixed32()))
    case .uint32: out.append(decimal: UInt64(try wire.uint32()))
    case .fixed32: out.append(decimal: UInt64(try wire.fixed32()))
    case .int64: out.append(decimal: try wire.int64())
    case .sint64: out.append(decimal: try wire.sint64())
    case .sfixed64: out.append(decimal: try wire.sfixed64())
    case .uint64: out.append(decimal: try wire.uint64())
    default: out.append(decimal: try wire.fixed64())
    }
    out.append(UInt8(ascii: "\""))
  }

  mutating func defaultKey(_ field: Field) {
    switch field.pointee.kind {
    case .string: out.append("\"\"")
    case .bool: out.append("\"false\"")
    default: out.append("\"0\"")
    }
  }

  /// A string of UTF-8, escaped where RFC 8259, section 7, asks for it.
  mutating func string(_ text: UnsafeRawBufferPointer) {
    // In place: most text has nothing to escape.
    out.reserve(text.count + 2)
    out.append(UInt8(ascii: "\""))
    if var next = text.baseAddress {
      let end = next + text.count
      while true {
        let plainEnd = JSONText.plain(next, end, alsoEscaped: 0x7F).end
        out.append(UnsafeRawBufferPointer(start: next, count: plainEnd - next))
        if plainEnd == end { break }
        escape(plainEnd.load(as: UInt8.self))
        next = plainEnd + 1
      }
    }
    out.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): out.append("\\\"")
    case UInt8(ascii: "\\"): out.append("\\\\")
    case 8: out.append("\\b")
    case 9: out.append("\\t")
    case 10: out.append("\\n")
    case 12: out.append("\\f")
    case 13: out.append("\\r")
    default:
      out.append("\\u00")
      for digit in [byte >> 4, byte & 15] {
        out.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
