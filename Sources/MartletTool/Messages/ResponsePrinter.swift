// SPDX-License-Identifier: Apache-2.0
// Responses and error details as they are shown.

internal import Martlet

struct ResponsePrinter {
  private let options: ResponseOptions
  private var count = 0
  private var unknownNumbers: Set<UInt32> = []

  init(_ options: ResponseOptions) { self.options = options }

  /// Prints one response to standard output.
  mutating func print(_ message: DynamicMessage, _ schema: inout Schema) async {
    switch options.format {
    case .json:
      let text = await json(message, &schema, isPretty: !options.compact)
      Terminal.print(SourceColours.paint(json: Terminal.shown(text), Style.output))
    case .text:
      if count > 0 { Terminal.print("---") }
      _ = await AnyTypes.look(in: message, &schema)
      let writing = TextWriteOptions(
        isSingleLine: options.compact, printsUnknownFields: true, types: schema.pool)
      let text = Terminal.shown(message.textFormat(writing))
      if options.compact { Terminal.print(text) } else { Terminal.write(text, to: 1) }
    }
    count += 1
    noteUnknown(message)
  }

  func json(_ message: DynamicMessage, _ schema: inout Schema, isPretty: Bool) async -> String {
    let (shown, types) = await AnyTypes.resolved(message, &schema)
    let writing = JSONWriteOptions(
      originalNames: options.originalNames, printsDefaults: options.emitDefaults, isPretty: isPretty,
      types: types)
    do throws(JSONError) {
      return try shown.jsonString(writing)
    } catch {
      Terminal.complain("note:  JSON has no form for this message (\(error)); in text format:")
      return message.textFormat(TextWriteOptions(printsUnknownFields: true, types: types))
    }
  }

  /// JSON cannot show what no descriptor names; that it is there, one should know.
  private mutating func noteUnknown(_ message: DynamicMessage) {
    guard options.format == .json else { return }
    let new = UnknownNumbers.of(message).subtracting(unknownNumbers)
    guard !new.isEmpty else { return }
    unknownNumbers.formUnion(new)
    let list = new.sorted().map(String.init).joined(separator: ", ")
    let note = "there are fields that \(message.descriptor.fullName) does not have: \(list)"
    Terminal.complain(Style.errors.dim("note:  \(note); -o text shows them"))
  }
}

/// The numbers of unknown fields, here and in the messages below.
enum UnknownNumbers {
  static func of(_ message: DynamicMessage) -> Set<UInt32> {
    var numbers: Set<UInt32> = []
    collect(message, &numbers)
    return numbers
  }

  private static func collect(_ message: DynamicMessage, _ numbers: inout Set<UInt32>) {
    if !message.unknownFields.isEmpty {
      // Its text, as nothing else takes unknown fields apart: `7: 1 8 { … }`.
      var empty = Google_Protobuf_Empty()
      empty.unknownFields = message.unknownFields
      let text = empty.textFormat(TextWriteOptions(printsUnknownFields: true))
      for line in text.split(separator: "\n") where line.first?.isNumber == true {
        if let number = UInt32(line.prefix { $0.isNumber }) { numbers.insert(number) }
      }
    }
    for field in message.setFields { collect(message[field], &numbers) }
  }

  private static func collect(_ value: FieldValue, _ numbers: inout Set<UInt32>) {
    switch value {
    case .message(let inner): collect(inner, &numbers)
    case .list(let elements): for element in elements { collect(element, &numbers) }
    case .map(let map): for element in map.values { collect(element, &numbers) }
    default: break
    }
  }
}
