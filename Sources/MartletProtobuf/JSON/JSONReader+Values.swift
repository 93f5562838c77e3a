// SPDX-License-Identifier: Apache-2.0
// Single values from JSON, in all the forms that are accepted (protobuf.dev, "ProtoJSON Format").

extension JSONReader {
  mutating func scalar(_ kind: FieldDescriptor.Kind) throws(JSONError) {
    skipSpace()
    switch kind {
    case .double: out.fixed64(try double().bitPattern)
    case .float: out.fixed32(try float().bitPattern)
    case .int32: out.varint(UInt64(bitPattern: Int64(try signed(Int32.self))))
    case .int64: out.varint(UInt64(bitPattern: try signed(Int64.self)))
    case .sint32: out.varint(UInt64(ZigZag.encode(try signed(Int32.self))))
    case .sint64: out.varint(ZigZag.encode(try signed(Int64.self)))
    case .sfixed32: out.fixed32(UInt32(bitPattern: try signed(Int32.self)))
    case .sfixed64: out.fixed64(UInt64(bitPattern: try signed(Int64.self)))
    case .uint32: out.varint(UInt64(try unsigned(UInt32.self)))
    case .uint64: out.varint(try unsigned(UInt64.self))
    case .fixed32: out.fixed32(try unsigned(UInt32.self))
    case .fixed64: out.fixed64(try unsigned(UInt64.self))
    case .bool: out.append(try bool() ? 1 : 0)
    case .string: out.delimited(try string())
    case .bytes:
      let text = try string()
      let start = out.beginDelimited()
      guard Base64.decode(text, to: &out) else { throw failure("expected base64") }
      out.endDelimited(start)
    case .enum, .message, .group: break  // their callers know them
    }
  }

  /// A key of a map: every type is written as a string.
  mutating func mapKey(_ kind: FieldDescriptor.Kind) throws(JSONError) {
    guard peek() == UInt8(ascii: "\"") else { throw failure("expected a string as the key") }
    guard kind == .bool else { return try scalar(kind) }
    let word = try string()
    if word.elementsEqual("true".utf8) {
      out.append(1)
    } else if word.elementsEqual("false".utf8) {
      out.append(0)
    } else {
      throw failure("expected \"true\" or \"false\"")
    }
  }

  mutating func bool() throws(JSONError) -> Bool {
    if peek() == UInt8(ascii: "t") {
      try literal("true")
      return true
    }
    guard peek() == UInt8(ascii: "f") else { throw failure("expected true or false") }
    try literal("false")
    return false
  }

  /// A number, which may stand in quotes.
  private mutating func numberText() throws(JSONError) -> UnsafeRawBufferPointer {
    guard peek() == UInt8(ascii: "\"") else { return try number() }
    let start = next
    let quoted = try string()
    guard JSONNumber.length(quoted) == quoted.count else {
      next = start
      throw failure("expected a number")
    }
    return quoted
  }

  @inline(__always)
  private mutating func whole() throws(JSONError) -> (magnitude: UInt64, isNegative: Bool) {
    if let simple = digits() { return simple }
    return try anyWhole()
  }

  /// The common case: a few digits and nothing else, in quotes or not. Otherwise nothing has been read.
  @inline(__always)
  private mutating func digits() -> (magnitude: UInt64, isNegative: Bool)? {
    var next = next
    let isQuoted = peek() == UInt8(ascii: "\"")
    if isQuoted { next += 1 }
    let isNegative = next < end && next.load(as: UInt8.self) == UInt8(ascii: "-")
    if isNegative { next += 1 }
    let start = next
    var magnitude: UInt64 = 0
    Self.digits(&next, end, &magnitude)
    guard next > start, next - start <= 18, next < end,
      next == start + 1 || start.load(as: UInt8.self) != UInt8(ascii: "0")
    else { return nil }
    let after = next.load(as: UInt8.self)
    if isQuoted {
      guard after == UInt8(ascii: "\"") else { return nil }
      next += 1
    } else if after == UInt8(ascii: ".") || after | 0x20 == UInt8(ascii: "e") {
      return nil
    }
    self.next = next
    return (magnitude, isNegative)
  }

  @inline(never)
  private mutating func anyWhole() throws(JSONError) -> (magnitude: UInt64, isNegative: Bool) {
    let start = next
    guard let value = JSONNumber.whole(try numberText()) else {
      next = start
      throw failure("expected a whole number in range")
    }
    return value
  }

  mutating func signed<T: FixedWidthInteger & SignedInteger>(_ type: T.Type) throws(JSONError) -> T {
    let start = next
    let (magnitude, isNegative) = try whole()
    let limit = UInt64(T.max.magnitude) + (isNegative ? 1 : 0)
    guard magnitude <= limit else {
      next = start
      throw failure("the number is out of range")
    }
    return isNegative ? T(truncatingIfNeeded: 0 &- magnitude) : T(truncatingIfNeeded: magnitude)
  }

  private mutating func unsigned<T: FixedWidthInteger & UnsignedInteger>(
    _ type: T.Type
  ) throws(JSONError) -> T {
    let start = next
    let (magnitude, isNegative) = try whole()
    guard let value = T(exactly: magnitude), !isNegative || magnitude == 0 else {
      next = start
      throw failure("the number is out of range")
    }
    return value
  }

  mutating func double() throws(JSONError) -> Double {
    let start = next
    if let number = decimal() {
      if let value = number.double { return value }
      next = start
    }
    return try floating { Double($0) }
  }

  private mutating func float() throws(JSONError) -> Float {
    let start = next
    if let number = decimal() {
      if let value = number.float { return value }
      next = start
    }
    return try floating { Float($0) }
  }

  /// A number out of quotes, of at most 19 digits. Otherwise nothing has been read.
  // Without a local function: what such a one captures is checked for exclusive access, byte by byte.
  private mutating func decimal() -> DecimalNumber? {
    var next = next
    let isNegative = next < end && next.load(as: UInt8.self) == UInt8(ascii: "-")
    if isNegative { next += 1 }
    var significand: UInt64 = 0
    let start = next
    Self.digits(&next, end, &significand)
    var digits = next - start
    guard digits == 1 || (digits > 1 && start.load(as: UInt8.self) != UInt8(ascii: "0")) else { return nil }
    var exponent = 0
    if next < end, next.load(as: UInt8.self) == UInt8(ascii: ".") {
      next += 1
      let fraction = next
      Self.digits(&next, end, &significand)
      exponent = fraction - next
      digits -= exponent
      guard exponent < 0 else { return nil }
    }
    guard digits <= 19 else { return nil }
    if next < end, next.load(as: UInt8.self) | 0x20 == UInt8(ascii: "e") {
      next += 1
      let sign = next < end ? next.load(as: UInt8.self) : 0
      if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { next += 1 }
      let first = next
      var power: UInt64 = 0
      Self.digits(&next, end, &power)
      guard next > first, next - first <= 5 else { return nil }
      exponent += sign == UInt8(ascii: "-") ? -Int(power) : Int(power)
    }
    self.next = next
    return DecimalNumber(significand: significand, exponent: exponent, isNegative: isNegative)
  }

  /// Passes over digits, and puts them behind those of the value.
  @inline(__always)
  private static func digits(
    _ next: inout UnsafeRawPointer, _ end: UnsafeRawPointer, _ value: inout UInt64
  ) {
    while end - next >= 8 {
      let (count, digits) = JSONText.digits(next)
      // The first ones need no room behind what is there.
      if value == 0 {
        value = digits
      } else {
        for _ in 0..<count { value = value &* 10 }
        value = value &+ digits
      }
      next += count
      if count < 8 { return }
    }
    while next < end {
      let digit = next.load(as: UInt8.self) &- UInt8(ascii: "0")
      guard digit < 10 else { return }
      value = value &* 10 &+ UInt64(digit)
      next += 1
    }
  }

  @inline(never)
  private mutating func floating<T: BinaryFloatingPoint>(
    _ parse: (Substring) -> T?
  ) throws(JSONError) -> T {
    let start = next
    let isQuoted = peek() == UInt8(ascii: "\"")
    let digits = isQuoted ? try string() : try number()
    if isQuoted {
      if digits.elementsEqual("NaN".utf8) { return .nan }
      if digits.elementsEqual("Infinity".utf8) { return .infinity }
      if digits.elementsEqual("-Infinity".utf8) { return -.infinity }
    }
    guard !isQuoted || JSONNumber.length(digits) == digits.count,
      let value = parse(Substring(decoding: digits, as: UTF8.self)), value.isFinite
    else {
      next = start
      throw failure("expected a number in range")
    }
    return value
  }

  /// An enum's value by name or number; `nil` for an unknown name that the options let pass.
  mutating func enumNumber(_ field: Field) throws(JSONError) -> Int32? {
    skipSpace()
    guard let type = field.pointee.enumType else { throw missingType(field) }
    if type.pointee.isNullValue, peek() == UInt8(ascii: "n") {
      try literal("null")
      return 0
    }
    guard peek() == UInt8(ascii: "\"") else { return try signed(Int32.self) }
    let start = next
    let name = try string()
    if let number = type.pointee.numbers.find(name) { return number }
    if options.ignoresUnknownFields { return nil }
    let text = String(decoding: name, as: UTF8.self)
    next = start
    throw failure("\(type.pointee.fullName) has no value '\(text)'")
  }
}
