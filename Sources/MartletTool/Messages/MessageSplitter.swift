// SPDX-License-Identifier: Apache-2.0
// A stream of messages cut into single ones, as their bytes come in.

/// One message's text, and where it begins.
struct MessageText {
  var bytes: ArraySlice<UInt8>
  /// Counted from 1.
  var line: Int
  var column: Int
}

/// Finds where messages end without understanding them: what is wrong inside one, its own parser says.
struct MessageSplitter {
  private let format: MessageFormat
  private var buffer: [UInt8] = []
  /// What comes before it has been handed out.
  private var start = 0
  private var line = 1
  private var column = 1
  /// Where the scan of the message at `start` goes on, so that no byte is looked at twice.
  private var scan = Scan()

  private struct Scan {
    var offset = 0
    var depth = 0
    var isInString = false
    var isEscaped = false
    var hasBegun = false
  }

  init(_ format: MessageFormat) { self.format = format }

  mutating func feed(_ bytes: some Sequence<UInt8>) {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    buffer += bytes
  }

  /// The next message that is whole, once there is one.
  mutating func next(atEnd: Bool) -> MessageText? {
    switch format {
    case .json: nextJSON(atEnd)
    case .text: nextText(atEnd)
    }
  }

  // MARK: JSON

  private mutating func nextJSON(_ atEnd: Bool) -> MessageText? {
    if !scan.hasBegun {
      while start < buffer.count, Self.isSpace(buffer[start]) { drop(1) }
      guard start < buffer.count else { return nil }
      scan.hasBegun = true
    }
    while start + scan.offset < buffer.count {
      let byte = buffer[start + scan.offset]
      if scan.isInString {
        scan.offset += 1
        if scan.isEscaped {
          scan.isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          scan.isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          scan.isInString = false
          if scan.depth == 0 { return take() }
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): scan.isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): scan.depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        scan.offset += 1
        scan.depth -= 1
        if scan.depth <= 0 { return take() }
        continue
      case _ where Self.isSpace(byte) && scan.depth == 0:
        // A number or a word, as the well-known wrappers have.
        return take()
      default: break
      }
      scan.offset += 1
    }
    return atEnd ? take() : nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  // MARK: Text format

  /// Text format has no end of a message: a line of three dashes, which it does not have either, is one.
  private mutating func nextText(_ atEnd: Bool) -> MessageText? {
    while start + scan.offset < buffer.count {
      let rest = buffer[(start + scan.offset)...]
      guard let lineEnd = rest.firstIndex(of: UInt8(ascii: "\n")) ?? (atEnd ? buffer.endIndex : nil) else {
        return nil
      }
      let next = min(lineEnd + 1, buffer.endIndex)
      if rest[..<lineEnd].elementsEqual("---".utf8) {
        let message = take()
        drop(next - start)
        return message
      }
      scan.hasBegun = true
      scan.offset = next - start
    }
    return atEnd && scan.hasBegun ? take() : nil
  }

  // MARK: Handing out

  private mutating func take() -> MessageText {
    let message = MessageText(bytes: buffer[start..<(start + scan.offset)], line: line, column: column)
    drop(scan.offset)
    scan = Scan()
    return message
  }

  private mutating func drop(_ count: Int) {
    for byte in buffer[start..<(start + count)] {
      if byte == UInt8(ascii: "\n") { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    start += count
  }
}
