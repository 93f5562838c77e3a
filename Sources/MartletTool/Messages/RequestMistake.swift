// SPDX-License-Identifier: Apache-2.0
// A request that is not the message it should be: where, and what was meant.

internal import Martlet

struct RequestMistake {
  /// Counted from 1 in the whole input; columns in characters.
  struct Place {
    var line: Int
    var column: Int
    /// The line of the input, as far as it belongs to the message.
    var text: String
    var caret: Int

    /// - Parameter reason: a name that it quotes is where the mistake is, if it stands right before `offset`.
    init(offset: Int, _ reason: String, in message: MessageText) {
      let bytes = message.bytes
      var position = min(bytes.startIndex + offset, bytes.endIndex)
      let quoted = reason.split(separator: "'", omittingEmptySubsequences: false).dropFirst().first
      if let name = quoted.map({ Array("\"\($0)\"".utf8) }), position - bytes.startIndex >= name.count {
        let earliest = max(bytes.startIndex, position - name.count - 8)
        let start = (earliest...(position - name.count)).last { bytes[$0...].starts(with: name) }
        if let start { position = start }
      }
      let before = bytes[..<position]
      let breaks = before.count { $0 == UInt8(ascii: "\n") }
      let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.startIndex
      let lineEnd = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      line = message.line + breaks
      caret = String(decoding: bytes[lineStart..<position], as: UTF8.self).count
      column = caret + (breaks == 0 ? message.column : 1)
      text = String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self)
    }
  }

  let failure: Failure

  init(
    _ reason: String, _ place: Place, _ path: String, _ text: MessageText, number: Int,
    _ type: MessageDescriptor, _ types: DescriptorPool
  ) {
    let field = path.isEmpty ? "" : ", in field \(path)"
    var message = "request \(number), line \(place.line), column \(place.column)\(field): \(reason)"
    // A line that is long enough to wrap would put its caret anywhere.
    if place.text.count <= 120, !place.text.contains("\t") {
      message += "\n  \(place.text)\n  \(String(repeating: " ", count: place.caret))^"
    }
    failure = Failure(message, hints: Self.hints(reason, type, types))
  }

  /// For `acme.Task has no field 'nmae'`.
  private static func hints(
    _ reason: String, _ root: MessageDescriptor, _ types: DescriptorPool
  ) -> [String] {
    let words = reason.split(separator: " ")
    guard let name = reason.split(separator: "'").dropFirst().first.map(String.init) else {
      return []
    }
    guard reason.contains(" has no field '"), let typeName = words.first else { return [] }
    let type = String(typeName) == root.fullName ? root : types.message(named: String(typeName))
    let names = (type?.fields ?? []).map { $0.jsonName }
    return Suggestions.hint(for: name, among: names, what: "only")
  }
}
