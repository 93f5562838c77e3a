// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Rules broken by what is otherwise well written.
extension Diagnostic {
  static func mistake(
    _ node: Node, _ part: [Int32], _ message: String, help: String? = nil, code: String = #function
  ) -> Diagnostic {
    .error(node.file.source, node.file.span(at: node.path + part), message, help: help, code: code)
  }

  func with(_ note: String, at node: Node, _ part: [Int32]) -> Diagnostic {
    var out = self
    if let source = node.file.source {
      out.notes.append(Note(message: note, file: source, span: node.file.span(at: node.path + part)))
    }
    return out
  }

  static func tooManyFields(_ message: MessageNode, limit: Int) -> Diagnostic {
    mistake(
      message, [1], "message '\(message.name)' has \(message.fields.count) fields, and \(limit) are the most",
      help: "put some of them into messages of their own")
  }

  static func numberTaken(_ field: FieldNode, by first: FieldNode, free: Int32) -> Diagnostic {
    mistake(
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

  static func numberReserved(_ field: FieldNode, _ range: [Int32]) -> Diagnostic {
    guard let message = field.parent else { return numberTooLarge(field) }
    return mistake(
      message, range, "field '\(field.name)' uses number \(field.number), which is reserved here",
      help: "reserved numbers were once in use; give the field a fresh one"
    ).with("the field", at: field, [3])
  }

  static func numberIsForExtensions(_ field: FieldNode, _ range: [Int32]) -> Diagnostic {
    guard let message = field.parent else { return numberTooLarge(field) }
    return mistake(
      message, range, "field '\(field.name)' uses number \(field.number), which is kept for extensions here"
    ).with("the field", at: field, [3])
  }

  static func nameReserved(_ field: FieldNode) -> Diagnostic {
    mistake(field, [1], "field name '\(field.name)' is reserved")
  }

  static func reservedTwice(_ name: String, _ message: MessageNode, _ part: [Int32]) -> Diagnostic {
    mistake(message, [1], "'\(name)' is reserved twice").with("the second time", at: message, part)
  }

  static func rangeNotPositive(_ message: MessageNode, _ part: [Int32]) -> Diagnostic {
    mistake(message, part, "field numbers start at 1")
  }

  static func rangeEmpty(_ message: MessageNode, _ part: [Int32]) -> Diagnostic {
    mistake(message, part, "the range ends before it starts")
  }

  static func rangeTooLarge(_ message: MessageNode, _ part: [Int32]) -> Diagnostic {
    mistake(
      message, part, "field numbers go up to \(Parser.fieldNumberMax)",
      help: "write 'max' for the largest number")
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
    mistake(field, field.typePart, "proto3 has no required fields", help: "delete 'required'")
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
    mistake(field, field.typePart, "only repeated fields of numbers, booleans and enums can be packed")
  }

  static func mapKeyEnum(_ field: FieldNode) -> Diagnostic {
    mistake(field, field.typePart, "a map's key cannot be an enum", help: "use int32 for the key")
  }

  static func mapValueEnumWithoutZero(_ field: FieldNode) -> Diagnostic {
    mistake(
      field, field.typePart, "an enum that is a map's value must begin with 0",
      help: "a pair without its value stands for the enum's 0")
  }

  static func groupInMap(_ field: FieldNode) -> Diagnostic {
    mistake(field, field.typePart, "a map cannot hold groups", help: "use a message")
  }

  static func mapEntryAsType(_ field: FieldNode) -> Diagnostic {
    mistake(
      field, field.typePart,
      "'\(field.messageType?.name ?? "")' is what stands behind a map, and no type to use",
      help: "define a message of your own")
  }

  static func lazyNeedsMessage(_ field: FieldNode) -> Diagnostic {
    mistake(field, field.typePart, "only message fields can be lazy")
  }

  static func unverifiedLazyExtension(_ field: FieldNode) -> Diagnostic {
    mistake(field, field.typePart, "an extension cannot be unverified_lazy")
  }

  static func jstypeNeedsWideInteger(_ field: FieldNode) -> Diagnostic {
    mistake(field, field.typePart, "jstype is for int64, uint64, sint64, fixed64 and sfixed64")
  }

  static func extensionRangeInProto3(_ message: MessageNode, _ part: [Int32]) -> Diagnostic {
    mistake(
      message, part, "proto3 messages have no extensions", help: "use a field of type google.protobuf.Any")
  }

  static func messageSetInProto3(_ message: MessageNode) -> Diagnostic {
    mistake(message, [1], "proto3 has no message sets")
  }

  static func fieldInMessageSet(_ field: FieldNode) -> Diagnostic {
    mistake(field, [1], "a message set has extensions and no fields")
  }

  static func liteImport(_ path: String, in file: FileNode, _ index: Int) -> Diagnostic {
    .error(
      file.source, file.span(at: [3, Int32(truncatingIfNeeded: index)]),
      "'\(path)' is for the lite runtime, and a file that is not cannot import it",
      help: "set 'option optimize_for = LITE_RUNTIME;' here too, or delete it there")
  }

  static func serviceInLiteFile(_ service: ServiceNode) -> Diagnostic {
    mistake(
      service, [1], "a file for the lite runtime cannot have generic services",
      help: "delete cc_generic_services and java_generic_services")
  }

  static func jsonNameInBrackets(_ field: FieldNode, _ name: String) -> Diagnostic {
    mistake(
      field, [1], "JSON name '\(name)' looks like an extension's",
      help: "it must not stand between '[' and ']'")
  }

  static func mapKeyType(_ field: FieldNode) -> Diagnostic {
    mistake(field, field.typePart, "a map's key is an integer, a boolean or a string")
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

  static func enumNumberReserved(
    _ value: EnumValueNode, _ node: EnumNode, _ range: [Int32]
  ) -> Diagnostic {
    mistake(
      node, range, "enum value '\(value.name)' uses number \(value.number), which is reserved here",
      help: "reserved numbers were once in use; give the value a fresh one"
    ).with("the value", at: value, [2])
  }

  static func enumReservedTwice(_ name: String, _ node: EnumNode, _ part: [Int32]) -> Diagnostic {
    mistake(node, [1], "'\(name)' is reserved twice").with("the second time", at: node, part)
  }

  static func enumRangeEmpty(_ node: EnumNode, _ part: [Int32]) -> Diagnostic {
    mistake(node, part, "the range ends before it starts")
  }

  static func enumRangesOverlap(_ node: EnumNode, _ part: [Int32], _ other: [Int32]) -> Diagnostic {
    mistake(node, part, "the range overlaps another").with("with this one", at: node, other)
  }

  static func enumValuesAlike(_ value: EnumValueNode, _ first: EnumValueNode) -> Diagnostic {
    mistake(
      value, [1], "'\(value.name)' and '\(first.name)' are one name, but for case and the enum's own name",
      help: "rename one: other languages drop both"
    ).with("the other value", at: first, [1])
  }
}

extension FieldNode {
  /// Where the type is written.
  var typePart: [Int32] { proto.typeName == nil ? [5] : [6] }
}
