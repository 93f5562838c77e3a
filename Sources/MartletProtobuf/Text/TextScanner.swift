// SPDX-License-Identifier: Apache-2.0
// The tokens of text format (protobuf.dev, "Text Format Language Specification", "Lexical Elements").

struct TextScanner {
  let text: UnsafeRawBufferPointer
  private(set) var position = 0

  init(_ text: UnsafeRawBufferPointer) { self.text = text }

  func failure(_ reason: String) -> TextError {
    var (line, lineStart) = (1, 0)
    for index in 0..<position where text[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    return TextError(reason, position, line, position - lineStart + 1)
  }

  func peek(_ ahead: Int = 0) -> UInt8 { position + ahead < text.count ? text[position + ahead] : 0 }

  var isAtEnd: Bool { position == text.count }

  /// Passes over white space and comments.
  mutating func skipSpace() {
    while position < text.count {
      switch text[position] {
      case 0x20, 9...13: position += 1
      case UInt8(ascii: "#"):
        while position < text.count, text[position] != UInt8(ascii: "\n") { position += 1 }
      default: return
      }
    }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard position < text.count, text[position] == byte else { return false }
    position += 1
    return true
  }

  mutating func expect(_ byte: UInt8) throws(TextError) {
    guard take(byte) else { throw failure("expected '\(Character(Unicode.Scalar(byte)))'") }
  }

  /// Goes back to where the scanner stood.
  mutating func rewind(to position: Int) { self.position = position }

  /// A word of letters, digits and underscores, the first no digit; `nil` if none is here.
  mutating func identifier() -> String? {
    skipSpace()
    let start = position
    guard Self.isLetter(peek()) else { return nil }
    while Self.isLetter(peek()) || Self.isDigit(peek()) { position += 1 }
    return String(decoding: text[start..<position], as: UTF8.self)
  }

  /// The name in brackets of an extension or an Any's type: `a.b` or `a.com/b.c`, with space where it likes.
  mutating func bracketedName() throws(TextError) -> String {
    var name = ""
    while !take(UInt8(ascii: "]")) {
      let byte = peek()
      guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "["), byte != UInt8(ascii: "\""),
        byte != UInt8(ascii: ":"), byte != UInt8(ascii: "{")
      else { throw failure("expected a name and ']'") }
      name.unicodeScalars.append(Unicode.Scalar(byte))
      position += 1
    }
    return name
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
  }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// A number's digits, letters and points as they stand, without a sign.
  mutating func numberToken() throws(TextError) -> String {
    let start = position
    let isHexadecimal = peek() == UInt8(ascii: "0") && peek(1) | 0x20 == UInt8(ascii: "x")
    guard Self.isDigit(peek()) || (peek() == UInt8(ascii: ".") && Self.isDigit(peek(1))) else {
      throw failure("expected a number")
    }
    while true {
      let byte = peek()
      if (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")), !isHexadecimal,
        text[position - 1] | 0x20 == UInt8(ascii: "e")
      {
        position += 1
      } else if Self.isDigit(byte) || Self.isLetter(byte) || byte == UInt8(ascii: ".") {
        position += 1
      } else {
        return String(decoding: text[start..<position], as: UTF8.self)
      }
    }
  }

  /// One or more strings, which follow each other and count as one.
  mutating func strings() throws(TextError) -> Bytes {
    skipSpace()
    var bytes: Bytes = []
    repeat { try string(&bytes) } while startsString()
    return bytes
  }

  private mutating func startsString() -> Bool {
    skipSpace()
    return peek() == UInt8(ascii: "\"") || peek() == UInt8(ascii: "'")
  }

  private mutating func string(_ bytes: inout Bytes) throws(TextError) {
    let quote = peek()
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw failure("expected a string")
    }
    position += 1
    while position < text.count {
      let byte = text[position]
      switch byte {
      case quote:
        position += 1
        return
      case UInt8(ascii: "\n"), 0: throw failure("a string does not end on its line")
      case UInt8(ascii: "\\"):
        position += 1
        try escape(&bytes)
      default:
        bytes.append(byte)
        position += 1
      }
    }
    throw failure("a string does not end")
  }

  private mutating func escape(_ bytes: inout Bytes) throws(TextError) {
    let byte = peek()
    position += 1
    switch byte {
    case UInt8(ascii: "a"): bytes.append(7)
    case UInt8(ascii: "b"): bytes.append(8)
    case UInt8(ascii: "f"): bytes.append(12)
    case UInt8(ascii: "n"): bytes.append(10)
    case UInt8(ascii: "r"): bytes.append(13)
    case UInt8(ascii: "t"): bytes.append(9)
    case UInt8(ascii: "v"): bytes.append(11)
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "?"): bytes.append(byte)
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      position -= 1
      let value = digits(radix: 8, atMost: 3)
      guard let value, value < 256 else { throw failure("an octal escape is more than a byte") }
      bytes.append(UInt8(truncatingIfNeeded: value))
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      guard let value = digits(radix: 16, atMost: 2) else { throw failure("expected hexadecimal digits") }
      bytes.append(UInt8(truncatingIfNeeded: value))
    case UInt8(ascii: "u"): try unicode(digits: 4, &bytes)
    case UInt8(ascii: "U"): try unicode(digits: 8, &bytes)
    default:
      position -= 1
      throw failure("a string has an escape that text format does not have")
    }
  }

  private mutating func digits(radix: Int, atMost limit: Int) -> UInt32? {
    var value: UInt32 = 0
    var count = 0
    while count < limit, let digit = Character(Unicode.Scalar(peek())).hexDigitValue, digit < radix {
      value = value * UInt32(radix) + UInt32(digit)
      count += 1
      position += 1
    }
    return count > 0 ? value : nil
  }

  private mutating func unicode(digits count: Int, _ bytes: inout Bytes) throws(TextError) {
    let start = position
    guard let value = digits(radix: 16, atMost: count), position - start == count else {
      throw failure("expected \(count) hexadecimal digits")
    }
    // Surrogates are no characters, in pairs neither: JSON needs them, text format has the long form.
    guard let scalar = Unicode.Scalar(value) else { throw failure("not a Unicode scalar") }
    bytes += UTF8.encode(scalar) ?? .init()
  }
}
