// SPDX-License-Identifier: Apache-2.0

/// The comments between two neighbouring tokens, sorted into the three kinds that source info knows.
struct Trivia: Equatable {
  /// Belongs to the declaration that the first token ended.
  var trailing: String?
  /// Belongs to nobody: separated by blank lines from what is before and after.
  var detached: [String] = []
  /// Belongs to the declaration that the second token begins.
  var leading: String?

  /// - Parameter gap: from the end of one token (0 before the first) to the start of the next.
  init(in bytes: [UInt8], gap: Range<Int>, isFileStart: Bool) {
    var reader = TriviaReader(bytes: bytes, gap: gap)
    reader.read(isFileStart: isFileStart)
    self = reader.result
  }

  init() {}
}

/// Walks one gap by the rules of protoc's tokenizer (`NextWithComments`), on which every consumer of
/// source info has come to depend.
private struct TriviaReader {
  var result = Trivia()
  private let bytes: [UInt8]
  private let gap: Range<Int>
  private var offset: Int

  private var buffer: [UInt8] = []
  private var hasComment = false
  private var bufferIsLines = false
  private var canAttachToPrevious = true
  private var hasTrailing = false
  private var flushed = 0

  init(bytes: [UInt8], gap: Range<Int>) {
    (self.bytes, self.gap, self.offset) = (bytes, gap, gap.lowerBound)
  }

  private enum Opening { case line, block, none }

  mutating func read(isFileStart: Bool) {
    var line = 0
    var trailingEndLine = -1
    if isFileStart {
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = min(3, gap.upperBound) }
      canAttachToPrevious = false
    } else {
      skipBlanks()
      switch consumeOpening() {
      case .line:
        trailingEndLine = line
        readLineComment()
        line += 1
        flush()
      case .block:
        line += readBlockComment()
        trailingEndLine = line
        skipBlanks()
        // If the next token is on this line too, nobody knows whose comment this is: see `finish`.
        if consumeLineFeed() { line += 1 }
        flush()
      case .none:
        guard consumeLineFeed() else { return }
        line += 1
      }
    }
    while true {
      skipBlanks()
      switch consumeOpening() {
      case .line:
        if hasComment, !bufferIsLines { flush() }
        readLineComment()
        line += 1
      case .block:
        if hasComment { flush() }
        line += readBlockComment()
        skipBlanks()
        if consumeLineFeed() { line += 1 }
      case .none:
        if consumeLineFeed() {
          line += 1
          flush()
          canAttachToPrevious = false
          continue
        }
        finish(onPreviousLine: line == 0 || line == trailingEndLine)
        return
      }
    }
  }

  private mutating func finish(onPreviousLine: Bool) {
    let next = gap.upperBound < bytes.count ? bytes[gap.upperBound] : UInt8(ascii: "}")
    if next == UInt8(ascii: "}") || next == UInt8(ascii: "]") || next == UInt8(ascii: ")") {
      // The end of a scope: there is no declaration that the comment could lead.
      flush()
    }
    if onPreviousLine, flushed + (hasComment ? 1 : 0) == 1, hasTrailing, let trailing = result.trailing {
      result.detached.insert(trailing, at: 0)
      result.trailing = nil
    }
    if hasComment { result.leading = String(decoding: buffer, as: UTF8.self) }
  }

  private mutating func flush() {
    guard hasComment else { return }
    let text = String(decoding: buffer, as: UTF8.self)
    if canAttachToPrevious {
      result.trailing = (result.trailing ?? "") + text
      hasTrailing = true
      canAttachToPrevious = false
    } else {
      result.detached.append(text)
    }
    buffer.removeAll(keepingCapacity: true)
    hasComment = false
    flushed += 1
  }

  private mutating func readLineComment() {
    hasComment = true
    bufferIsLines = true
    let end = bytes[offset..<gap.upperBound].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
    buffer += bytes[offset..<(end ?? gap.upperBound)]
    offset = end ?? gap.upperBound
  }

  /// Drops the decoration (blanks and one asterisk) in front of each line, and returns the line count.
  private mutating func readBlockComment() -> Int {
    hasComment = true
    bufferIsLines = false
    var lines = 0
    while offset < gap.upperBound {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "*"), peek() == UInt8(ascii: "/") {
        offset += 1
        return lines
      }
      buffer.append(byte)
      guard byte == UInt8(ascii: "\n") else { continue }
      lines += 1
      skipBlanks()
      guard peek() == UInt8(ascii: "*") else { continue }
      offset += 1
      if peek() == UInt8(ascii: "/") {
        offset += 1
        return lines
      }
    }
    return lines
  }

  private mutating func skipBlanks() {
    while offset < gap.upperBound, bytes[offset].isBlank { offset += 1 }
  }

  private mutating func consumeLineFeed() -> Bool {
    guard peek() == UInt8(ascii: "\n") else { return false }
    offset += 1
    return true
  }

  private mutating func consumeOpening() -> Opening {
    guard peek() == UInt8(ascii: "/"), offset + 1 < gap.upperBound else { return .none }
    let kind: Opening = bytes[offset + 1] == UInt8(ascii: "/") ? .line : .block
    offset += 2
    return kind
  }

  private func peek() -> UInt8 { offset < gap.upperBound ? bytes[offset] : 0 }
}
