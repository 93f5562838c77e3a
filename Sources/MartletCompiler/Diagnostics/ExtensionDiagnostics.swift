// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Extensions, and the ranges and declarations they must fit into.
extension Diagnostic {
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
    mistake(field, field.typePart, "an extension cannot be required")
  }

  static func extensionNumberTaken(
    _ field: FieldNode, _ extendee: MessageNode, by first: FieldNode
  ) -> Diagnostic {
    mistake(
      field, [3],
      "number \(field.number) of '\(extendee.fullName)' is already used by extension '\(first.fullName)'"
    ).with("first used here", at: first, [3])
  }

  static func messageSetExtensionType(_ field: FieldNode) -> Diagnostic {
    mistake(field, field.typePart, "what extends a message set is an optional message")
  }

  static func fullMessageExtendedInLiteFile(_ field: FieldNode) -> Diagnostic {
    mistake(
      field, [2], "a file for the lite runtime cannot extend a message that is not for it",
      help: "move the extension to a file without optimize_for = LITE_RUNTIME")
  }

  static func declarationsUnverified(_ message: MessageNode, _ part: [Int32]) -> Diagnostic {
    mistake(
      message, part, "the range declares extensions and says that it is unverified",
      help: "delete 'verification = UNVERIFIED'")
  }

  static func declarationOutsideRange(
    _ number: Int32, _ message: MessageNode, _ part: [Int32]
  ) -> Diagnostic {
    mistake(message, part, "declared number \(number) is outside of the range")
  }

  static func declarationNumberTwice(
    _ number: Int32, _ message: MessageNode, _ part: [Int32]
  ) -> Diagnostic {
    mistake(message, part, "number \(number) is declared twice")
  }

  static func declarationNameTwice(
    _ name: String, _ message: MessageNode, _ part: [Int32]
  ) -> Diagnostic {
    mistake(message, part, "extension '\(name)' is declared twice")
  }

  static func declarationIncomplete(
    _ number: Int32, _ message: MessageNode, _ part: [Int32]
  ) -> Diagnostic {
    mistake(
      message, part, "the declaration of number \(number) lacks its full_name or its type",
      help: "give both, or 'reserved: true'")
  }

  static func declarationNameNotFull(
    _ name: String, _ message: MessageNode, _ part: [Int32]
  ) -> Diagnostic {
    mistake(message, part, "declared name '\(name)' must begin with a dot", help: "write '.\(name)'")
  }

  static func declarationNameInvalid(
    _ name: String, _ message: MessageNode, _ part: [Int32]
  ) -> Diagnostic {
    mistake(message, part, "declared name '\(name)' is not a name")
  }

  static func extensionNotDeclared(_ field: FieldNode, _ extendee: MessageNode) -> Diagnostic {
    mistake(
      field, [2], "'\(extendee.fullName)' wants its extensions declared, and '\(field.name)' is not",
      help:
        "add 'declaration = { number: \(field.number), full_name: \".\(field.fullName)\", type: … }' there")
  }

  static func extensionNumberReserved(_ field: FieldNode, _ extendee: MessageNode) -> Diagnostic {
    mistake(field, [2], "'\(extendee.fullName)' reserves number \(field.number) in its declarations")
  }

  static func extensionMisfit(
    _ field: FieldNode, _ extendee: MessageNode, _ how: String, _ part: Int32
  ) -> Diagnostic {
    mistake(
      field, [part], "extension '\(field.fullName)' is not what '\(extendee.fullName)' declares",
      help: how)
  }

  static func jsonNameOfExtension(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(
      file, span, "an extension cannot have a json_name", help: "in JSON it is written '[its.full.name]'")
  }

  static func jsonNameWithNull(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "a JSON name cannot hold a null character")
  }
}
