// SPDX-License-Identifier: Apache-2.0

/// Diagnostics as text for people, or as JSON lines for tools.
public enum DiagnosticRenderer {
  /// `file:line:column: error: message`, the source line, a caret range, then advice and notes.
  public static func text(_ diagnostic: Diagnostic) -> String {
    var out = ""
    if let file = diagnostic.file {
      out += header(file, diagnostic.span)
    }
    out += "\(diagnostic.severity.rawValue): \(diagnostic.message)\n"
    if let file = diagnostic.file { out += excerpt(file, diagnostic.span) }
    if let help = diagnostic.help { out += "  help: \(help)\n" }
    for note in diagnostic.notes {
      out += "\(header(note.file, note.span))note: \(note.message)\n"
      out += excerpt(note.file, note.span)
    }
    return out
  }

  /// One JSON object on one line.
  public static func json(_ diagnostic: Diagnostic) -> String {
    var fields = [
      "\"severity\":\(quoted(diagnostic.severity.rawValue))", "\"code\":\(quoted(diagnostic.code))",
      "\"message\":\(quoted(diagnostic.message))",
    ]
    if let help = diagnostic.help { fields.append("\"help\":\(quoted(help))") }
    if let file = diagnostic.file { fields.append(place(file, diagnostic.span)) }
    if !diagnostic.notes.isEmpty {
      let notes = diagnostic.notes.map {
        "{\"message\":\(quoted($0.message)),\(place($0.file, $0.span))}"
      }
      fields.append("\"notes\":[\(notes.joined(separator: ","))]")
    }
    return "{\(fields.joined(separator: ","))}\n"
  }

  private static func header(_ file: SourceFile, _ span: SourceSpan) -> String {
    let position = file.lines.position(of: span.start)
    return "\(file.displayPath):\(position.line + 1):\(position.column + 1): "
  }

  private static func place(_ file: SourceFile, _ span: SourceSpan) -> String {
    let start = file.lines.position(of: span.start)
    let end = file.lines.position(of: span.end)
    return "\"file\":\(quoted(file.displayPath)),\"line\":\(start.line + 1),"
      + "\"column\":\(start.column + 1),\"endLine\":\(end.line + 1),\"endColumn\":\(end.column + 1)"
  }

  private static func excerpt(_ file: SourceFile, _ span: SourceSpan) -> String {
    let position = file.lines.position(of: span.start)
    let line = file.lines.span(ofLine: position.line, in: file.bytes)
    // A line of a megabyte helps nobody: show a window around the mistake.
    let from = max(line.start, span.start - 80)
    let to = min(line.end, max(span.start + 80, min(span.end, span.start + 100)))
    let shown = printable(file.text(SourceSpan(start: from, end: max(from, to))))
    let before = printable(file.text(SourceSpan(start: from, end: span.start)))
    let marked = printable(file.text(SourceSpan(start: span.start, end: min(span.end, to))))
    let carets = String(repeating: "^", count: max(1, marked.unicodeScalars.count))
    let indent = String(repeating: " ", count: before.unicodeScalars.count)
    return "  \(shown)\n  \(indent)\(carets)\n"
  }

  /// Tabs become one blank so that the caret stands under its text; other controls would move the cursor.
  private static func printable(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      out.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
    }
    return out
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
