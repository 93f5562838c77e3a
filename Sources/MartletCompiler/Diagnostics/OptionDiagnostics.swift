// SPDX-License-Identifier: Apache-2.0

/// Mistakes in options: unknown names, values that do not fit.
extension Diagnostic {
  static func unknownOption(
    _ name: String, _ type: MessageNode, _ file: SourceFile?, _ span: SourceSpan
  ) -> Diagnostic {
    let near = type.fields.map(\.name).min {
      (EditDistance.between(name, $0, limit: 100) ?? 100)
        < (EditDistance.between(name, $1, limit: 100) ?? 100)
    }
    let isNear = near.flatMap { EditDistance.between(name, $0, limit: max(1, name.count / 3)) } != nil
    return .error(
      file, span, "there is no option '\(name)' here",
      help: isNear ? near.map { "did you mean '\($0)'?" } : "a custom option is written '(\(name))'")
  }

  static func unknownCustomOption(_ name: String, _ file: SourceFile?, _ span: SourceSpan) -> Diagnostic {
    .error(
      file, span, "custom option '(\(name))' is not defined",
      help: "import the file that extends the options message with it")
  }

  static func notImportedOption(
    _ name: String, _ node: Node, _ file: SourceFile?, _ span: SourceSpan
  ) -> Diagnostic {
    .error(
      file, span, "custom option '(\(name))' is defined in '\(node.file.path)', which is not imported here",
      help: "add 'import \"\(node.file.path)\";'")
  }

  static func optionIsNoExtension(
    _ name: String, _ node: Node, _ file: SourceFile?, _ span: SourceSpan
  ) -> Diagnostic {
    .error(file, span, "'\(name)' is a \(node.noun), not an option")
  }

  static func optionOfAnotherElement(
    _ field: FieldNode, _ type: MessageNode, _ file: SourceFile?, _ span: SourceSpan
  ) -> Diagnostic {
    .error(
      file, span, "option '(\(field.fullName))' cannot stand here",
      help: "it extends '\(field.extendee?.fullName ?? "?")', and here stand '\(type.fullName)'")
  }

  static func optionPathThroughScalar(
    _ field: FieldNode, _ file: SourceFile?, _ span: SourceSpan
  ) -> Diagnostic {
    field.isRepeated
      ? .error(
        file, span, "'\(field.name)' is repeated, so its parts cannot be set one by one",
        help: "set a whole element: \(field.name) = { … }")
      : .error(file, span, "'\(field.name)' is not a message, so it has no parts")
  }

  static func uninterpretedOptionSet(_ file: SourceFile?, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "'uninterpreted_option' is the compiler's own and cannot be set")
  }

  static func optionNeedsMessage(
    _ field: FieldNode, _ file: SourceFile?, _ span: SourceSpan
  ) -> Diagnostic {
    .error(
      file, span, "option '\(field.name)' is a message",
      help: "write { field: value … }, or set one part with '\(field.name).part = value'")
  }

  static func optionNeedsScalar(
    _ field: FieldNode, _ file: SourceFile?, _ span: SourceSpan
  ) -> Diagnostic {
    .error(file, span, "option '\(field.name)' is no message, so its value takes no braces")
  }

  static func optionValueMisfit(
    _ misfit: WireBytes.Misfit, _ field: FieldNode, _ file: SourceFile, _ span: SourceSpan
  ) -> Diagnostic {
    switch misfit {
    case .expected(let what):
      return .error(file, span, "'\(field.name)' wants \(what)")
    case .outOfRange(let number):
      return .error(file, span, "\(number) is out of range for '\(field.name)'")
    case .noEnumValue(let name, let type, let values):
      let values = values.map { "'\($0)'" }.joined(separator: ", ")
      return .error(
        file, span, "enum '\(type)' has no value '\(name)'", help: "its values are \(values)")
    }
  }

  static func optionsUnreadable(_ file: SourceFile?, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "these options do not fit the options message they extend")
  }

  static func aggregateFieldTwice(
    _ field: FieldNode, _ file: SourceFile, _ span: SourceSpan
  ) -> Diagnostic {
    .error(file, span, "'\(field.name)' is set twice, and it is not repeated")
  }

  static func aggregateOneofTwice(
    _ field: FieldNode, _ other: FieldNode, _ file: SourceFile, _ span: SourceSpan
  ) -> Diagnostic {
    .error(file, span, "'\(field.name)' and '\(other.name)' are in one oneof; only one can be set")
  }

  static func unknownAggregateField(
    _ name: String, _ type: MessageNode, _ file: SourceFile, _ span: SourceSpan
  ) -> Diagnostic {
    .error(file, span, "message '\(type.fullName)' has no field '\(name)'")
  }

  static func unknownAggregateExtension(
    _ name: String, _ type: MessageNode, _ file: SourceFile, _ span: SourceSpan
  ) -> Diagnostic {
    .error(file, span, "message '\(type.fullName)' has no extension '\(name)'")
  }

  static func aggregateColonMissing(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "expected ':' before the value")
  }

  static func unknownAnyType(_ name: String, _ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "message type '\(name)' is not defined or not imported")
  }
}
