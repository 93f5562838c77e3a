// SPDX-License-Identifier: Apache-2.0

/// Cuts a source into tokens. Comments and blanks are left in the gaps between tokens, where
/// `Trivia` reads them when somebody asks.
struct Lexer {
  private let file: SourceFile
  private let bytes: [UInt8]
  private var offset = 0
  private(set) var tokens: [Token] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile) {
    self.file = file
    self.bytes = file.bytes
    tokens.reserveCapacity(bytes.count / 6)
  }

  /// Always ends with one `.end` token, so that a parser can look at the current token without a check.
  mutating func run() {
    if bytes.starts(with: Self.byteOrderMark) { offset = 3 }
    while skipTrivia() {
      let start = offset
      let byte = bytes[offset]
      if byte.isLetter {
        while peek().isLetterOrDigit { offset += 1 }
        add(.identifier, from: start)
      } else if byte.isDigit || (byte == UInt8(ascii: ".") && peek(1).isDigit) {
        lexNumber(from: start)
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        lexString(quote: byte, from: start)
      } else if byte >= 0x80 {
        while peek() >= 0x80 { offset += 1 }
        report(.unexpectedCharacter(file, span(from: start)))
      } else if byte < 0x20 || byte == 0x7F {
        offset += 1
        report(.controlCharacter(byte, file, span(from: start)))
      } else {
        offset += 1
        add(.symbol, from: start)
      }
    }
    let end = Int32(truncatingIfNeeded: bytes.count)
    tokens.append(Token(kind: .end, start: end, end: end))
  }

  /// Moves to the next token; false at the end of the file.
  private mutating func skipTrivia() -> Bool {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte.isBlank || byte == UInt8(ascii: "\n") {
        offset += 1
      } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "/") {
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
      } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
        skipBlockComment()
      } else {
        return true
      }
    }
    return false
  }

  private mutating func skipBlockComment() {
    let start = offset
    offset += 2
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        offset += 2
        return
      }
      if bytes[offset] == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
        let inner = SourceSpan(
          start: Int32(truncatingIfNeeded: offset + 1), end: Int32(truncatingIfNeeded: offset + 2))
        report(.nestedBlockComment(file, inner))
      }
      offset += 1
    }
    let end = Int32(truncatingIfNeeded: bytes.count)
    report(
      .unterminatedComment(
        file, SourceSpan(start: end, end: end),
        openedAt: SourceSpan(
          start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: start + 2))))
  }

  private mutating func lexNumber(from start: Int) {
    var kind = Token.Kind.integer
    if peek() == UInt8(ascii: "."), let last = tokens.last, last.kind == .identifier,
      Int(last.end) == start
    {
      report(.missingSpaceBeforeDecimalPoint(file, span(from: start, to: start + 1)))
    }
    if peek() == UInt8(ascii: "0"), peek(1) | 0x20 == UInt8(ascii: "x") {
      offset += 2
      if !peek().isHexDigit { report(.hexDigitsMissing(file, span(from: offset, to: offset + 1))) }
      while peek().isHexDigit { offset += 1 }
    } else if peek() == UInt8(ascii: "0"), peek(1).isDigit {
      offset += 1
      while (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(peek()) { offset += 1 }
      if peek().isDigit {
        report(.badOctal(file, span(from: offset, to: offset + 1)))
        while peek().isDigit { offset += 1 }
      }
    } else {
      kind = lexDecimal()
    }
    if peek().isLetter {
      report(.missingSpaceAfterNumber(file, span(from: offset, to: offset + 1)))
    } else if peek() == UInt8(ascii: ".") {
      report(
        kind == .float
          ? .secondDecimalPoint(file, span(from: offset, to: offset + 1))
          : .hexOrOctalFraction(file, span(from: offset, to: offset + 1)))
    }
    add(kind, from: start)
  }

  private mutating func lexDecimal() -> Token.Kind {
    var kind = Token.Kind.integer
    while peek().isDigit { offset += 1 }
    if peek() == UInt8(ascii: ".") {
      kind = .float
      offset += 1
      while peek().isDigit { offset += 1 }
    }
    if peek() | 0x20 == UInt8(ascii: "e") {
      kind = .float
      offset += 1
      if peek() == UInt8(ascii: "-") || peek() == UInt8(ascii: "+") { offset += 1 }
      if !peek().isDigit { report(.exponentMissing(file, span(from: offset, to: offset + 1))) }
      while peek().isDigit { offset += 1 }
    }
    return kind
  }

  private mutating func lexString(quote: UInt8, from start: Int) {
    offset += 1
    var hasEscapes = false
    while true {
      guard offset < bytes.count else {
        report(.unterminatedString(file, span(from: start), at: span(from: offset, to: offset)))
        break
      }
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n") {
        report(.stringAcrossLines(file, span(from: start), at: span(from: offset, to: offset)))
        break
      }
      offset += 1
      if byte == quote { break }
      if byte == UInt8(ascii: "\\"), offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
        offset += 1
        hasEscapes = true
      }
    }
    if hasEscapes {
      for (fault, place) in Literals.faults(in: bytes[start..<offset]) {
        report(.badStringEscape(fault, file, span(from: start + place, to: start + place + 1)))
      }
    }
    add(.string, from: start)
  }

  private func peek(_ ahead: Int = 0) -> UInt8 {
    offset + ahead < bytes.count ? bytes[offset + ahead] : 0
  }

  private func span(from start: Int, to end: Int? = nil) -> SourceSpan {
    SourceSpan(
      start: Int32(truncatingIfNeeded: start),
      end: Int32(truncatingIfNeeded: min(end ?? offset, bytes.count)))
  }

  private mutating func add(_ kind: Token.Kind, from start: Int) {
    let span = span(from: start)
    tokens.append(Token(kind: kind, start: span.start, end: span.end))
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    // A binary file would report every byte; nobody reads past the first hundred.
    if diagnostics.count < 100 { diagnostics.append(diagnostic) }
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

extension UInt8 {
  /// Blanks, the line feed excepted.
  var isBlank: Bool {
    self == UInt8(ascii: " ") || self == 0x09 || self == 0x0D || self == 0x0B || self == 0x0C
  }
  var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) || self == UInt8(ascii: "_")
  }
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var isLetterOrDigit: Bool { isLetter || isDigit }
  var isHexDigit: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
  }
  var hexValue: UInt8 { isDigit ? self &- UInt8(ascii: "0") : (self | 0x20) &- UInt8(ascii: "a") &+ 10 }
}
