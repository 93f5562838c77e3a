// SPDX-License-Identifier: Apache-2.0

/// Lines of code with their indentation.
struct CodePrinter {
  private(set) var text = ""
  private var depth = 0

  mutating func line(_ content: String = "") {
    if !content.isEmpty {
      for _ in 0..<depth { text += "  " }
      text += content
    }
    text += "\n"
  }

  /// A line with a short comment behind it, if there is room.
  mutating func line(_ content: String, note: some CustomStringConvertible) {
    let noted = "\(content)  // \(note)"
    line(fits(noted) ? noted : content)
  }

  /// `head {`, the body one level in, `tail`.
  mutating func block(_ head: String, tail: String = "}", _ body: (inout CodePrinter) -> Void) {
    line(head + " {")
    depth += 1
    body(&self)
    depth -= 1
    line(tail)
  }

  /// `head { body }` on one line when it fits, else as a block.
  mutating func braced(_ head: String, _ body: String) {
    let short = "\(head) { \(body) }"
    if fits(short) { line(short) } else { block(head) { $0.line(body) } }
  }

  /// A list that goes on one line when it fits, else on as few lines as hold it, as swift-format lays it out.
  mutating func list(_ head: String, _ elements: [String], _ tail: String) {
    let short = head + elements.joined(separator: ", ") + tail
    if fits(short) {
      line(short)
      return
    }
    line(head)
    depth += 1
    var row = ""
    for (index, element) in elements.enumerated() {
      let piece = element + (index + 1 < elements.count ? "," : "")
      if !row.isEmpty, !fits(row + " " + piece) {
        line(row)
        row = ""
      }
      row += row.isEmpty ? piece : " " + piece
    }
    line(row)
    depth -= 1
    line(tail)
  }

  func fits(_ content: String) -> Bool { content.utf8.count + depth * 2 <= Self.lineMax }

  mutating func indented(_ body: (inout CodePrinter) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  mutating func documentation(_ text: String?) {
    guard let text else { return }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let trimmed = line.hasPrefix(" ") ? line.dropFirst() : line
      return String(trimmed.reversed().drop { $0 == " " || $0 == "\t" || $0 == "\r" }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    for content in lines { line(content.isEmpty ? "///" : "/// " + Self.printable(content)) }
  }

  /// A comment may hold any control character; one that ends a Swift line would end the comment.
  private static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 0x20 && $0 != "\t" || $0.value == 0x7F ? " " : $0 }))
  }

  private static let lineMax = 110
}
