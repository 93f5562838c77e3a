// SPDX-License-Identifier: Apache-2.0
// Colours for .proto source and JSON, word by word. What is printed stays the same text.

enum SourceColours {
  private static let words: Set<Substring> = [
    "syntax", "edition", "package", "import", "public", "weak", "option", "message", "enum", "service", "rpc",
    "returns", "stream", "extend", "extensions", "reserved", "oneof", "map", "optional", "required",
    "repeated", "group", "to", "max", "export", "local",
  ]

  static func paint(_ source: String, _ style: Style) -> String {
    guard style.isOn else { return source }
    var out = ""
    for line in source.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      out += paint(line: line, style) + "\n"
    }
    return out
  }

  private static func paint(line: Substring, _ style: Style) -> String {
    var (out, rest) = ("", line)
    while let first = rest.first {
      if rest.hasPrefix("//") { return out + style.dim(String(rest)) }
      if first == "\"" {
        let text = quoted(rest)
        out += style.green(String(text))
        rest = rest.dropFirst(text.count)
      } else if first.isLetter || first == "_" {
        let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
        out += words.contains(word) ? style.blue(String(word)) : String(word)
        rest = rest.dropFirst(word.count)
      } else {
        out.append(first)
        rest = rest.dropFirst()
      }
    }
    return out
  }

  /// JSON with its names in blue and its strings in green.
  static func paint(json text: String, _ style: Style) -> String {
    guard style.isOn else { return text }
    var (out, rest) = ("", text[...])
    while let first = rest.first {
      guard first == "\"" else {
        out.append(first)
        rest = rest.dropFirst()
        continue
      }
      let string = quoted(rest)
      rest = rest.dropFirst(string.count)
      let isName = rest.drop { $0 == " " }.first == ":"
      out += isName ? style.blue(String(string)) : style.green(String(string))
    }
    return out
  }

  private static func quoted(_ text: Substring) -> Substring {
    var index = text.index(after: text.startIndex)
    while index < text.endIndex {
      switch text[index] {
      case "\\":
        index = text.index(after: index)
        if index < text.endIndex { index = text.index(after: index) }
      case "\"": return text[...index]
      default: index = text.index(after: index)
      }
    }
    return text
  }
}
