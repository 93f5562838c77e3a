// SPDX-License-Identifier: Apache-2.0
// Options as source, custom ones included: a descriptor has them as fields of its options messages.

internal import MartletProtobuf

/// `name = value`, without what stands around it.
struct OptionAssignment {
  enum Content {
    case scalar(String)
    case message(DynamicMessage, DescriptorPool)
  }

  var name: String
  var content: Content

  /// The value as it stands in a line with this indentation: a message on one line if that is short.
  func value(_ indentation: Int) -> String {
    switch content {
    case .scalar(let text): return text
    case .message(let message, let types):
      let flat = message.textFormat(TextWriteOptions(isSingleLine: true, types: types))
      if flat.isEmpty { return "{}" }
      if flat.utf8.count + 2 * indentation < Self.shortBytes { return "{ \(flat) }" }
      let margin = String(repeating: " ", count: 2 * indentation)
      let tall = message.textFormat(TextWriteOptions(types: types))
      let lines = tall.split(separator: "\n").map { margin + "  " + $0 }
      return "{\n" + lines.joined(separator: "\n") + "\n\(margin)}"
    }
  }

  private static let shortBytes = 72
}

extension ProtoPrinter {
  /// The options of a body, each a statement of its own.
  mutating func printOptions<Options: Message>(
    _ options: Options?, skipping skipped: Set<String> = [], scope: String
  ) {
    guard let options else { return }
    printUnknown(options)
    let assignments = optionAssignments(options, skipping: skipped, scope: scope)
    for option in assignments { line("option \(option.name) = \(option.value(column));") }
  }

  /// Options that no descriptor describes: nothing but a comment can stand for them.
  mutating func printUnknown<Options: Message>(_ options: Options?) {
    guard let options, let dynamic = try? DynamicMessage(options, extensions: types) else { return }
    let fields = dynamic.unknownFields.bytes
    guard !fields.isEmpty else { return }
    var empty = Google_Protobuf_Empty()
    empty.unknownFields = UnknownFields(fields)
    let text = empty.textFormat(TextWriteOptions(isSingleLine: true, printsUnknownFields: true))
    line("// Custom options whose .proto is not at hand, by number: \(text)")
  }

  /// What an options message sets. Features, the only built-in message, are set one by one.
  func optionAssignments<Options: Message>(
    _ options: Options?, skipping skipped: Set<String> = [], scope: String
  ) -> [OptionAssignment] {
    guard let options, let dynamic = try? DynamicMessage(options, extensions: types) else { return [] }
    var out: [OptionAssignment] = []
    for field in dynamic.setFields where !skipped.contains(field.name) || field.isExtension {
      let name = field.isExtension ? "(\(names.option(field.fullName, in: scope)))" : field.name
      if !field.isExtension, name == "uninterpreted_option" { continue }
      if !field.isExtension, name == "features", case .message(let features) = dynamic[field] {
        for feature in features.setFields {
          let inner =
            feature.isExtension ? "(\(names.option(feature.fullName, in: scope)))" : feature.name
          out += assignments("features.\(inner)", feature, features[feature])
        }
        continue
      }
      out += assignments(name, field, dynamic[field])
    }
    return out
  }

  private func assignments(
    _ name: String, _ field: FieldDescriptor, _ value: FieldValue
  ) -> [OptionAssignment] {
    if case .list(let elements) = value {
      return elements.flatMap { assignments(name, field, $0) }
    }
    let content: OptionAssignment.Content
    switch value {
    case .int32(let number): content = .scalar("\(number)")
    case .int64(let number): content = .scalar("\(number)")
    case .uint32(let number): content = .scalar("\(number)")
    case .uint64(let number): content = .scalar("\(number)")
    case .float(let number): content = .scalar(number.description)
    case .double(let number): content = .scalar(number.description)
    case .bool(let flag): content = .scalar(flag ? "true" : "false")
    case .string(let text): content = .scalar(Self.quoted(text))
    case .bytes(let bytes): content = .scalar(Self.quoted(bytes))
    case .enum(let number): content = .scalar(field.enumType?.name(of: number) ?? "\(number)")
    case .message(let message): content = .message(message, types)
    case .list, .map: return []
    }
    return [OptionAssignment(name: name, content: content)]
  }

  /// ` [a = 1, b = 2]`, or nothing.
  func bracketed(_ options: [OptionAssignment]) -> String {
    if options.isEmpty { return "" }
    let flat = options.map { "\($0.name) = \($0.value(column + 1))" }
    let line = flat.joined(separator: ", ")
    if options.count == 1 || (line.utf8.count < 80 && !line.contains("\n")) { return " [\(line)]" }
    let margin = String(repeating: " ", count: 2 * (column + 1))
    let lines = flat.map { margin + $0 }.joined(separator: ",\n")
    return " [\n\(lines)\n\(margin.dropLast(2))]"
  }

  private static func quoted(_ bytes: Bytes) -> String {
    var out = "\""
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += "\\\(UnicodeScalar(byte))"
      case 0x20..<0x7F: out.unicodeScalars.append(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 8)
        out += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      }
    }
    return out + "\""
  }
}
