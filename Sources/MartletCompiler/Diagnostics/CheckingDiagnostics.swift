// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Rules broken by what is otherwise well written.
extension Diagnostic {
  private static func mistake(
    _ node: Node, _ part: [Int32], _ message: String, help: String? = nil, code: String = #function
  ) -> Diagnostic {
    .error(node.file.source, node.file.span(at: node.path + part), message, help: help, code: code)
  }

  private func with(_ note: String, at node: Node, _ part: [Int32]) -> Diagnostic {
    var out = self
    if let source = node.file.source {
      out.notes.append(Note(message: note, file: source, span: node.file.span(at: node.path + part)))
    }
    return out
  }

  static func numberTaken(_ field: FieldNode, by first: FieldNode) -> Diagnostic {
    let numbers = Set((field.parent?.fields ?? []).map(\.number))
    let free = (1...Int32(numbers.count + 1)).first { !numbers.contains($0) } ?? 1
    return mistake(
      field, [3], "field number \(field.number) is already used by '\(first.name)'",
      help: "the next free number is \(free)"
    ).with("first used here", at: first, [3])
  }

  static func numberNotPositive(_ field: FieldNode) -> Diagnostic {
    mistake(field, [3], "field numbers start at 1")
  }

  static func numberTooLarge(_ field: FieldNode) -> Diagnostic {
    mistake(field, [3], "field numbers go up to \(Parser.fieldNumberMax)")
  }

  static func numberInReservedBlock(_ field: FieldNode) -> Diagnostic {
    mistake(field, [3], "field numbers 19000 to 19999 are kept for protobuf itself")
  }

  static func numberReserved(_ field: FieldNode) -> Diagnostic {
    mistake(
      field, [3], "field number \(field.number) is reserved",
      help: "reserved numbers were once in use; take a fresh one")
  }

  static func numberIsForExtensions(_ field: FieldNode) -> Diagnostic {
    mistake(field, [3], "field number \(field.number) is in a range kept for extensions")
  }

  static func nameReserved(_ field: FieldNode) -> Diagnostic {
    mistake(field, [1], "field name '\(field.name)' is reserved")
  }

  static func reservedTwice(_ name: String, _ message: MessageNode, _ part: [Int32]) -> Diagnostic {
    mistake(message, part, "'\(name)' is reserved twice")
  }

  static func rangeNotPositive(_ message: MessageNode, _ part: [Int32]) -> Diagnostic {
    mistake(message, part, "field numbers start at 1")
  }

  static func rangeEmpty(_ message: MessageNode, _ part: [Int32]) -> Diagnostic {
    mistake(message, part, "the range ends before it starts")
  }

  static func rangesOverlap(_ message: MessageNode, _ part: [Int32], _ other: [Int32]) -> Diagnostic {
    mistake(message, part, "the range overlaps another").with("with this one", at: message, other)
  }

  static func jsonNameTaken(_ field: FieldNode, _ name: String, by first: FieldNode) -> Diagnostic {
    mistake(
      field, [1], "'\(field.name)' has the JSON name '\(name)', as '\(first.name)' has",
      help: "rename one, or set its json_name"
    ).with("the other field", at: first, [1])
  }

  static func requiredInProto3(_ field: FieldNode) -> Diagnostic {
    mistake(field, [4], "proto3 has no required fields", help: "delete 'required'")
  }

  static func defaultInProto3(_ field: FieldNode) -> Diagnostic {
    mistake(field, [7], "proto3 has no defaults", help: "delete it: absent fields read as zero")
  }

  static func groupInProto3(_ field: FieldNode) -> Diagnostic {
    mistake(field, [5], "proto3 has no groups", help: "use a message field")
  }

  static func closedEnumInProto3(_ field: FieldNode, _ type: EnumNode) -> Diagnostic {
    mistake(
      field, [6], "enum '\(type.fullName)' is closed, and proto3 fields take only open ones",
      help: "define the enum in a proto3 file")
  }

  static func defaultOnRepeated(_ field: FieldNode) -> Diagnostic {
    mistake(field, [7], "repeated fields cannot have a default")
  }

  static func defaultOnMessageField(_ field: FieldNode) -> Diagnostic {
    mistake(field, [7], "message fields cannot have a default")
  }

  static func unknownEnumDefault(_ value: String, _ type: EnumNode, _ field: FieldNode) -> Diagnostic {
    mistake(
      field, [7], "enum '\(type.fullName)' has no value '\(value)'",
      help: "its values are \(type.values.prefix(8).map { "'\($0.name)'" }.joined(separator: ", "))")
  }

  static func packedNeedsNumbers(_ field: FieldNode) -> Diagnostic {
    mistake(field, [8], "only repeated fields of numbers, booleans and enums can be packed")
  }

  static func mapKeyType(_ field: FieldNode) -> Diagnostic {
    mistake(field, [6], "a map's key is an integer, a boolean or a string")
  }

  static func emptyOneof(_ oneof: OneofNode) -> Diagnostic {
    mistake(oneof, [1], "oneof '\(oneof.name)' has no fields")
  }

  static func emptyEnum(_ node: EnumNode) -> Diagnostic {
    mistake(node, [1], "enum '\(node.name)' has no values")
  }

  static func openEnumFirstNotZero(_ value: EnumValueNode) -> Diagnostic {
    mistake(
      value, [2], "the first value of an open enum must be 0",
      help: "begin with a value such as '…_UNSPECIFIED = 0'")
  }

  static func enumNumberTaken(_ value: EnumValueNode, by other: EnumValueNode) -> Diagnostic {
    mistake(
      value, [2], "number \(value.number) is already that of '\(other.name)'",
      help: "if that is meant, say 'option allow_alias = true;' in the enum"
    ).with("first used here", at: other, [2])
  }

  static func enumNameReserved(_ value: EnumValueNode) -> Diagnostic {
    mistake(value, [1], "enum value '\(value.name)' is reserved")
  }

  static func enumNumberReserved(_ value: EnumValueNode) -> Diagnostic {
    mistake(value, [2], "enum number \(value.number) is reserved")
  }

  static func aliasUnused(_ node: EnumNode) -> Diagnostic {
    mistake(
      node, [1], "enum '\(node.name)' allows aliases but has none", help: "delete 'option allow_alias'")
  }

  static func extensionNumberUndeclared(_ field: FieldNode, _ extendee: MessageNode) -> Diagnostic {
    mistake(
      field, [3], "message '\(extendee.fullName)' does not give number \(field.number) to extensions",
      help: extendee.proto.extensionRange.isEmpty
        ? "it has no 'extensions' range at all"
        : "its ranges are "
          + extendee.proto.extensionRange.prefix(6)
          .map { "\($0.start ?? 0) to \(($0.end ?? 1) - 1)" }.joined(separator: ", "))
  }

  static func extensionInProto3(_ field: FieldNode) -> Diagnostic {
    mistake(field, [2], "proto3 extends only options", help: "use a field of type google.protobuf.Any")
  }

  static func requiredExtension(_ field: FieldNode) -> Diagnostic {
    mistake(field, [4], "an extension cannot be required")
  }
}
