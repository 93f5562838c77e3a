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
    let start = position
    let quoted = try string()
    guard JSONNumber.length(quoted) == quoted.count else {
      position = start
      throw failure("expected a number")
    }
    return quoted
  }

  private mutating func whole() throws(JSONError) -> (magnitude: UInt64, isNegative: Bool) {
    let start = position
    let digits = try numberText()
    // The common case: a few digits and nothing else.
    if digits.count <= 18 {
      var magnitude: UInt64 = 0
      var isNegative = false
      for (index, byte) in digits.enumerated() {
        if byte == UInt8(ascii: "-"), index == 0 {
          isNegative = true
          continue
        }
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { break }
        magnitude = magnitude * 10 + UInt64(byte - UInt8(ascii: "0"))
        if index == digits.count - 1 { return (magnitude, isNegative) }
      }
    }
    guard let value = JSONNumber.whole(digits) else {
      position = start
      throw failure("expected a whole number in range")
    }
    return value
  }

  mutating func signed<T: FixedWidthInteger & SignedInteger>(_ type: T.Type) throws(JSONError) -> T {
    let start = position
    let (magnitude, isNegative) = try whole()
    let limit = UInt64(T.max.magnitude) + (isNegative ? 1 : 0)
    guard magnitude <= limit else {
      position = start
      throw failure("the number is out of range")
    }
    return isNegative ? T(truncatingIfNeeded: 0 &- magnitude) : T(truncatingIfNeeded: magnitude)
  }

  private mutating func unsigned<T: FixedWidthInteger & UnsignedInteger>(
    _ type: T.Type
  ) throws(JSONError) -> T {
    let start = position
    let (magnitude, isNegative) = try whole()
    guard let value = T(exactly: magnitude), !isNegative || magnitude == 0 else {
      position = start
      throw failure("the number is out of range")
    }
    return value
  }

  mutating func double() throws(JSONError) -> Double {
    try floating { Double($0) }
  }

  private mutating func float() throws(JSONError) -> Float {
    try floating { Float($0) }
  }

  private mutating func floating<T: BinaryFloatingPoint>(
    _ parse: (Substring) -> T?
  ) throws(JSONError) -> T {
    let start = position
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
      position = start
      throw failure("expected a number in range")
    }
    return value
  }

  /// An enum's value by name or number; `nil` for an unknown name that the options let pass.
  mutating func enumNumber(_ field: FieldDescriptor) throws(JSONError) -> Int32? {
    skipSpace()
    guard let type = field.node.type(in: field.file).enumNode else {
      throw failure("the type of \(field.name) is missing")
    }
    if type.isNullValue, peek() == UInt8(ascii: "n") {
      try literal("null")
      return 0
    }
    guard peek() == UInt8(ascii: "\"") else { return try signed(Int32.self) }
    let start = position
    let name = String(decoding: try string(), as: UTF8.self)
    if let number = type.numberByName[name] { return number }
    if options.ignoresUnknownFields { return nil }
    position = start
    throw failure("\(type.fullName) has no value '\(name)'")
  }
}
