// SPDX-License-Identifier: Apache-2.0

/// The parser's hand on its tokens: looking, consuming, opening and closing locations, recovering.
extension Parser {
  var current: Token { tokens[index] }
  var atEnd: Bool { current.kind == .end }

  func looking(at text: StaticString, ahead: Int = 0) -> Bool {
    guard index + ahead < tokens.count else { return false }
    let token = tokens[index + ahead]
    let count = Int(token.end - token.start)
    guard count == text.utf8CodeUnitCount, token.kind != .end, token.kind != .string else { return false }
    return file.bytes.withUnsafeBufferPointer { bytes in
      let start = Int(token.start)
      for offset in 0..<count where bytes[start + offset] != text.utf8Start[offset] { return false }
      return true
    }
  }

  func text(of token: Token) -> String {
    file.bytes.withUnsafeBufferPointer {
      String(decoding: $0[Int(token.start)..<Int(token.end)], as: UTF8.self)
    }
  }

  func bytes(of token: Token) -> [UInt8].SubSequence { file.bytes[Int(token.start)..<Int(token.end)] }

  func description(of token: Token) -> String {
    token.kind == .end ? "the end of the file" : "'\(text(of: token))'"
  }

  mutating func advance() {
    if index < tokens.count - 1 { index += 1 }
  }

  mutating func tryConsume(_ text: StaticString) -> Bool {
    guard looking(at: text) else { return false }
    advance()
    return true
  }

  mutating func consume(_ text: StaticString, _ expectation: Expectation? = nil) throws(Stop) {
    guard tryConsume(text) else {
      throw fail(
        .expected(expectation ?? .symbol("\(text)"), found: description(of: current), file, current.span))
    }
  }

  mutating func consumeIdentifier(_ expectation: Expectation) throws(Stop) -> String {
    guard current.kind == .identifier else {
      throw fail(.expected(expectation, found: description(of: current), file, current.span))
    }
    defer { advance() }
    return text(of: current)
  }

  /// Adjacent literals are one string.
  mutating func consumeBytes(_ expectation: Expectation) throws(Stop) -> [UInt8] {
    guard current.kind == .string else {
      throw fail(.expected(expectation, found: description(of: current), file, current.span))
    }
    var value: [UInt8] = []
    while current.kind == .string {
      value += Literals.string(bytes(of: current))
      advance()
    }
    return value
  }

  mutating func consumeString(_ expectation: Expectation) throws(Stop) -> String {
    let first = current.span
    let bytes = try consumeBytes(expectation)
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    report(.stringNotText(file, first))
    return ""
  }

  /// Nil for one above the limit, which is reported: to go on with another in its place would mislead.
  mutating func consumeInteger(limit: UInt64, _ expectation: Expectation) throws(Stop) -> UInt64? {
    guard current.kind == .integer else {
      throw fail(.expected(expectation, found: description(of: current), file, current.span))
    }
    defer { advance() }
    guard let value = Literals.integer(bytes(of: current), limit: limit) else {
      report(.integerOutOfRange(text(of: current), file, current.span))
      return nil
    }
    return value
  }

  mutating func consumeInt32(_ expectation: Expectation) throws(Stop) -> Int32? {
    try consumeInteger(limit: UInt64(Int32.max), expectation).map { Int32(truncatingIfNeeded: $0) }
  }

  mutating func consumeSignedInt32(_ expectation: Expectation) throws(Stop) -> Int32? {
    guard tryConsume("-") else { return try consumeInt32(expectation) }
    let magnitude = try consumeInteger(limit: UInt64(Int32.max) + 1, expectation)
    return magnitude.map { Int32(truncatingIfNeeded: 0 &- Int64($0)) }
  }

  /// An integer or a number with a fraction, or `inf`, or `nan`.
  mutating func consumeNumber(_ expectation: Expectation) throws(Stop) -> Double {
    let token = current
    switch token.kind {
    case .float:
      advance()
      return Literals.float(bytes(of: token))
    case .integer:
      advance()
      if let value = Literals.integer(bytes(of: token), limit: .max) { return Double(value) }
      if bytes(of: token).first != UInt8(ascii: "0") { return Literals.float(bytes(of: token)) }
      report(.integerOutOfRange(text(of: token), file, token.span))
      return 0
    default:
      if tryConsume("inf") { return .infinity }
      if tryConsume("nan") { return .nan }
      throw fail(.expected(expectation, found: description(of: token), file, token.span))
    }
  }

  // MARK: Locations

  mutating func open(_ components: Int32...) -> Mark {
    let count = path.count
    path += components
    return Mark(entry: locations.add(path: path, first: index), pathCount: count)
  }

  mutating func open(_ field: Int32, _ element: Int) -> Mark {
    open(field, Int32(truncatingIfNeeded: element))
  }

  mutating func openFromRoot(_ field: Int32, _ element: Int) -> Mark {
    let entry = locations.add(path: [field, Int32(truncatingIfNeeded: element)], first: index)
    return Mark(entry: entry, pathCount: path.count)
  }

  mutating func close(_ mark: Mark) {
    locations.close(mark.entry, last: index - 1)
    path.removeLast(max(0, path.count - mark.pathCount))
  }

  mutating func within<T>(
    _ field: Int32, _ element: Int? = nil, _ body: (inout Parser) throws(Stop) -> T
  ) throws(Stop) -> T {
    let mark = element.map { open(field, $0) } ?? open(field)
    defer { close(mark) }
    return try body(&self)
  }

  struct Mark {
    var entry: Int
    var pathCount: Int
  }

  // MARK: Ends of declarations, where comments change hands

  /// Consumes `symbol` if it is next; comments before the declaration and after it go to `mark`.
  mutating func endDeclaration(_ symbol: StaticString, attachTo mark: Mark? = nil) -> Bool {
    guard looking(at: symbol) else { return false }
    let dropsDetached = mark == nil && looking(at: "}")
    if dropsDetached { upcomingDetached = [] }
    advanceDeclaration(attachTo: mark)
    return true
  }

  mutating func endStatement(_ symbol: StaticString = ";", at mark: Mark?) throws(Stop) {
    guard endDeclaration(symbol, attachTo: mark) else {
      let previous = index > 0 ? tokens[index - 1] : current
      throw fail(
        .expectedAfter(
          "\(symbol)", previous: text(of: previous), found: description(of: current), file, current.span,
          after: previous.span))
    }
  }

  mutating func advanceDeclaration(attachTo mark: Mark?) {
    let next = min(index + 1, tokens.count - 1)
    takeTrivia(before: next, isFileStart: false, attachTo: mark)
    advance()
  }

  mutating func takeTrivia(before token: Int, isFileStart: Bool, attachTo mark: Mark?) {
    let start = isFileStart ? 0 : Int(tokens[max(0, token - 1)].end)
    let gap = start..<max(start, Int(tokens[token].start))
    let found = Trivia(in: file.bytes, gap: gap, isFileStart: isFileStart)
    if let mark {
      var trivia = Trivia()
      trivia.leading = upcomingLeading
      trivia.detached = upcomingDetached
      trivia.trailing = found.trailing
      locations.attach(trivia, to: mark.entry)
      upcomingDetached = found.detached
    } else {
      upcomingDetached += found.detached
    }
    upcomingLeading = found.leading
  }

  // MARK: Mistakes

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < Self.diagnosticsMax { diagnostics.append(diagnostic) }
  }

  mutating func fail(_ diagnostic: Diagnostic) -> Stop {
    report(diagnostic)
    return Stop()
  }

  /// After a mistake: to the end of the statement, over any block it has, but not out of its scope.
  mutating func skipStatement() {
    while !atEnd {
      if current.kind == .symbol {
        if endDeclaration(";") { return }
        if endDeclaration("{") {
          skipBlock()
          return
        }
        if looking(at: "}") { return }
      }
      advance()
    }
  }

  /// By count, not by recursion: braces may nest a million deep.
  private mutating func skipBlock() {
    var open = 1
    while !atEnd {
      if endDeclaration("}") {
        open -= 1
        if open == 0 { return }
      } else if endDeclaration("{") {
        open += 1
      } else {
        advance()
      }
    }
  }

  /// Past this many the rest is noise; a megabyte of garbage would otherwise make a gigabyte of text.
  static let diagnosticsMax = 1_000
  /// protoc's own limit on messages inside messages.
  static let depthMax = 31
}
