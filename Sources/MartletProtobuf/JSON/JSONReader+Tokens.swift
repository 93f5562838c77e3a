// SPDX-License-Identifier: Apache-2.0
// RFC 8259: the grammar of JSON, to the letter.

extension JSONReader {
  @inline(__always)
  mutating func skipSpace() {
    while next < end {
      let byte = next.load(as: UInt8.self)
      guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      next += 1
    }
  }

  /// The byte that is next, or 0 at the end.
  @inline(__always)
  func peek() -> UInt8 { next < end ? next.load(as: UInt8.self) : 0 }

  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next < end, next.load(as: UInt8.self) == byte else { return false }
    next += 1
    return true
  }

  @inline(__always)
  mutating func expect(_ byte: UInt8, _ what: @autoclosure () -> String) throws(JSONError) {
    guard take(byte) else { throw failure("expected \(what())") }
  }

  mutating func literal(_ word: StaticString) throws(JSONError) {
    let length = word.utf8CodeUnitCount
    guard end - next >= length, RawMemory.isEqual(next, word.utf8Start, length) else {
      throw failure("expected a value")
    }
    next += length
  }

  /// A string without its quotes; good until the next one is read.
  mutating func string() throws(JSONError) -> UnsafeRawBufferPointer {
    guard peek() == UInt8(ascii: "\"") else { throw failure("expected a string") }
    let content = next + 1
    let plain = JSONText.plain(content, end)
    next = plain.end
    guard peek() == UInt8(ascii: "\"") else { return try escapedString(from: content) }
    let bytes = UnsafeRawBufferPointer(start: content, count: next - content)
    if !plain.isASCII { try validate(bytes) }
    next += 1
    return bytes
  }

  /// Writes a string as a field's value, with its length in front, if it is as most are: short, without
  /// escapes, and with much text behind it. Of others, and of those with a mistake, nothing is read.
  @inline(never)
  mutating func shortString() -> Bool { shortString(0, 0) }

  /// The same with a tag in front.
  @inline(__always)
  mutating func shortString(_ tag: UInt64, _ tagLength: Int) -> Bool {
    guard end - next > 128, next.load(as: UInt8.self) == UInt8(ascii: "\"") else { return false }
    out.reserve(8 + 1 + 128)
    let content = next + 1
    let target = out.base + out.count
    target.storeBytes(of: tag, as: UInt64.self)
    guard let plain = JSONText.copyShort(content, to: target + (tagLength &+ 1)),
      plain.end.load(as: UInt8.self) == UInt8(ascii: "\"")
    else { return false }
    let bytes = UnsafeRawBufferPointer(start: content, count: plain.end - content)
    guard plain.isASCII || isValidUTF8 || UTF8Text.isValid(bytes) else { return false }
    target.storeBytes(of: UInt8(truncatingIfNeeded: bytes.count), toByteOffset: tagLength, as: UInt8.self)
    out.advance(tagLength &+ 1 &+ bytes.count)
    next = plain.end + 1
    return true
  }

  private mutating func validate(_ content: UnsafeRawBufferPointer) throws(JSONError) {
    if isValidUTF8 || UTF8Text.isValid(content) { return }
    throw failure("a string is not UTF-8")
  }

  /// The rest of a string that has escapes, or a mistake, from where its plain beginning ends.
  private mutating func escapedString(
    from content: UnsafeRawPointer
  ) throws(JSONError) -> UnsafeRawBufferPointer {
    scratch.truncate(to: 0)
    scratch.append(UnsafeRawBufferPointer(start: content, count: next - content))
    while next < end {
      switch next.load(as: UInt8.self) {
      case UInt8(ascii: "\""):
        // Escapes are ASCII, and stand for whole characters.
        try validate(UnsafeRawBufferPointer(start: content, count: next - content))
        next += 1
        return scratch.bytes
      case UInt8(ascii: "\\"):
        next += 1
        try escape()
      case 0..<0x20: throw failure("a string has a control character in it; escape it")
      default:
        let plainEnd = JSONText.plain(next, end).end
        scratch.append(UnsafeRawBufferPointer(start: next, count: plainEnd - next))
        next = plainEnd
      }
    }
    throw failure("a string does not end")
  }

  private mutating func escape() throws(JSONError) {
    guard next < end else { throw failure("a string does not end") }
    let byte = next.load(as: UInt8.self)
    next += 1
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
        guard end - next >= 2, RawMemory.isEqual(next, StaticString("\\u").utf8Start, 2) else {
          throw failure("half of a surrogate pair")
        }
        next += 2
        let low = try hexDigits()
        guard (0xDC00..<0xE000).contains(low) else { throw failure("half of a surrogate pair") }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else { throw failure("half of a surrogate pair") }
      for unit in UTF8.encode(scalar) ?? .init() { scratch.append(unit) }
    default:
      next -= 1
      throw failure("a string has an escape that JSON does not have")
    }
  }

  // Looks first and moves afterwards: Swift 6.3's optimizer stops at a throw in a loop that moves.
  private mutating func hexDigits() throws(JSONError) -> UInt32 {
    let digits = UnsafeRawBufferPointer(start: next, count: min(end - next, 4))
    let value = digits.reduce(UInt32?.some(0)) { value, byte in
      guard let value, let digit = Self.hexDigit(byte) else { return nil }
      return value << 4 | digit
    }
    guard let value, digits.count == 4 else { throw failure("expected four hexadecimal digits") }
    next += 4
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
    let rest = UnsafeRawBufferPointer(start: next, count: end - next)
    guard let length = JSONNumber.length(rest) else { throw failure("expected a number") }
    next += length
    return UnsafeRawBufferPointer(rebasing: rest[..<length])
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
      next += 1
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
      next += 1
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
