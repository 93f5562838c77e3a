// SPDX-License-Identifier: Apache-2.0
// RFC 8259: the grammar of JSON, to the letter.

extension JSONReader {
  @inline(__always)
  mutating func skipSpace() {
    while position < text.count {
      switch text[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// The byte at the position, or 0 at the end.
  @inline(__always)
  func peek() -> UInt8 { position < text.count ? text[position] : 0 }

  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard peek() == byte, position < text.count else { return false }
    position += 1
    return true
  }

  @inline(__always)
  mutating func expect(_ byte: UInt8, _ what: String) throws(JSONError) {
    guard take(byte) else { throw failure("expected \(what)") }
  }

  mutating func literal(_ word: StaticString) throws(JSONError) {
    for index in 0..<word.utf8CodeUnitCount {
      guard position + index < text.count, text[position + index] == word.utf8Start[index] else {
        throw failure("expected a value")
      }
    }
    position += word.utf8CodeUnitCount
  }

  /// A string without its quotes; good until the next one is read.
  mutating func string() throws(JSONError) -> UnsafeRawBufferPointer {
    guard peek() == UInt8(ascii: "\"") else { throw failure("expected a string") }
    position += 1
    let start = position
    position += JSONText.plainLength(UnsafeRawBufferPointer(rebasing: text[start...]))
    guard position < text.count else { throw failure("a string does not end") }
    let byte = text[position]
    if byte == UInt8(ascii: "\"") {
      let content = UnsafeRawBufferPointer(rebasing: text[start..<position])
      try validate(content)
      position += 1
      return content
    }
    guard byte == UInt8(ascii: "\\") else {
      throw failure("a string has a control character in it; escape it")
    }
    return try escapedString(from: start)
  }

  @inline(__always)
  private func validate(_ content: UnsafeRawBufferPointer) throws(JSONError) {
    if isValidUTF8 || ASCII.isAll(content) { return }
    try validateAll(content)
  }

  @inline(never)
  private func validateAll(_ content: UnsafeRawBufferPointer) throws(JSONError) {
    guard let start = content.baseAddress else { return }
    do {
      let units = start.assumingMemoryBound(to: UInt8.self)
      _ = try UTF8Span(validating: Span(_unsafeStart: units, count: content.count))
    } catch {
      throw failure("a string is not UTF-8")
    }
  }

  private mutating func escapedString(from start: Int) throws(JSONError) -> UnsafeRawBufferPointer {
    scratch.truncate(to: 0)
    scratch.append(UnsafeRawBufferPointer(rebasing: text[start..<position]))
    while position < text.count {
      let byte = text[position]
      switch byte {
      case UInt8(ascii: "\""):
        // Escapes are ASCII, and stand for whole characters.
        try validate(UnsafeRawBufferPointer(rebasing: text[start..<position]))
        position += 1
        return scratch.bytes
      case UInt8(ascii: "\\"):
        position += 1
        try escape()
      case 0..<0x20: throw failure("a string has a control character in it; escape it")
      default:
        let plain = UnsafeRawBufferPointer(rebasing: text[position...])
        let length = JSONText.plainLength(plain)
        scratch.append(UnsafeRawBufferPointer(rebasing: plain[..<length]))
        position += length
      }
    }
    throw failure("a string does not end")
  }

  private mutating func escape() throws(JSONError) {
    let byte = peek()
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scratch.append(byte)
    case UInt8(ascii: "b"): scratch.append(8)
    case UInt8(ascii: "f"): scratch.append(12)
    case UInt8(ascii: "n"): scratch.append(10)
    case UInt8(ascii: "r"): scratch.append(13)
    case UInt8(ascii: "t"): scratch.append(9)
    case UInt8(ascii: "u"):
      var value = try hexDigits()
      if (0xD800..<0xDC00).contains(value) {
        // RFC 8259, section 7: what is outside the basic plane comes as a pair.
        guard peek() == UInt8(ascii: "\\"), position + 1 < text.count, text[position + 1] == UInt8(ascii: "u")
        else { throw failure("half of a surrogate pair") }
        position += 2
        let low = try hexDigits()
        guard (0xDC00..<0xE000).contains(low) else { throw failure("half of a surrogate pair") }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else { throw failure("half of a surrogate pair") }
      for unit in UTF8.encode(scalar) ?? .init() { scratch.append(unit) }
    default:
      position -= 1
      throw failure("a string has an escape that JSON does not have")
    }
  }

  // Looks first and moves afterwards: Swift 6.3's optimizer stops at a throw in a loop that moves.
  private mutating func hexDigits() throws(JSONError) -> UInt32 {
    let digits = text[position...].prefix(4)
    let value = digits.reduce(UInt32?.some(0)) { value, byte in
      guard let value, let digit = Self.hexDigit(byte) else { return nil }
      return value << 4 | digit
    }
    guard let value, digits.count == 4 else { throw failure("expected four hexadecimal digits") }
    position += 4
    return value
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - 48)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - 87)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - 55)
    default: nil
    }
  }

  /// A number as it stands.
  mutating func number() throws(JSONError) -> UnsafeRawBufferPointer {
    let start = position
    guard let length = JSONNumber.length(UnsafeRawBufferPointer(rebasing: text[position...])) else {
      throw failure("expected a number")
    }
    position += length
    return UnsafeRawBufferPointer(rebasing: text[start..<position])
  }

  /// Passes over a value of any kind, which must be JSON all the same.
  mutating func skipValue() throws(JSONError) {
    skipSpace()
    switch peek() {
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"): try literal("true")
    case UInt8(ascii: "f"): try literal("false")
    case UInt8(ascii: "n"): try literal("null")
    case UInt8(ascii: "{"):
      position += 1
      try enter()
      if !take(UInt8(ascii: "}")) {
        repeat {
          skipSpace()
          _ = try string()
          try expect(UInt8(ascii: ":"), "':'")
          try skipValue()
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"), "',' or '}'")
      }
      depthLeft += 1
    case UInt8(ascii: "["):
      position += 1
      try enter()
      if !take(UInt8(ascii: "]")) {
        repeat { try skipValue() } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"), "',' or ']'")
      }
      depthLeft += 1
    default: _ = try number()
    }
  }
}

/// RFC 8259, section 6.
enum JSONNumber {
  /// How many bytes at the beginning are a number; `nil` if none are.
  static func length(_ text: UnsafeRawBufferPointer) -> Int? {
    var index = 0
    func byte() -> UInt8 { index < text.count ? text[index] : 0 }
    func digits() -> Int {
      let start = index
      while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte()) { index += 1 }
      return index - start
    }
    if byte() == UInt8(ascii: "-") { index += 1 }
    let startsWithZero = byte() == UInt8(ascii: "0")
    let whole = digits()
    guard whole == 1 || (whole > 1 && !startsWithZero) else { return nil }
    if byte() == UInt8(ascii: ".") {
      index += 1
      guard digits() > 0 else { return nil }
    }
    if byte() | 0x20 == UInt8(ascii: "e") {
      index += 1
      if byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") { index += 1 }
      guard digits() > 0 else { return nil }
    }
    return index
  }

  /// The number's magnitude and sign if it is whole, however it is written: `1e3` and `1.0` are.
  static func whole(_ text: UnsafeRawBufferPointer) -> (magnitude: UInt64, isNegative: Bool)? {
    var digits: [UInt8] = []
    var exponent = 0
    var isNegative = false
    var afterPoint = false
    var index = 0
    scan: while index < text.count {
      let byte = text[index]
      index += 1
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): afterPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"): break scan
      default:
        if afterPoint { exponent -= 1 }
        if !(digits.isEmpty && byte == UInt8(ascii: "0")) { digits.append(byte - UInt8(ascii: "0")) }
      }
    }
    if index < text.count {
      let sign = text[index]
      if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { index += 1 }
      var value = 0
      // An exponent beyond any that a number of this length could need is as good as any larger one.
      while index < text.count, value < 1 << 40 {
        value = value * 10 + Int(text[index] - UInt8(ascii: "0"))
        index += 1
      }
      exponent += sign == UInt8(ascii: "-") ? -value : value
    }
    while exponent < 0, digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    if digits.isEmpty { return (0, isNegative) }
    guard exponent >= 0, digits.count + exponent <= 20 else { return nil }
    var magnitude: UInt64 = 0
    for place in 0..<(digits.count + exponent) {
      let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
      let digit = place < digits.count ? UInt64(digits[place]) : 0
      let (sum, carry) = product.addingReportingOverflow(digit)
      if overflow || carry { return nil }
      magnitude = sum
    }
    return (magnitude, isNegative)
  }
}
