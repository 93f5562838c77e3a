// SPDX-License-Identifier: Apache-2.0

/// What the parser wanted to see; the noun of an "expected …" message.
enum Expectation {
  case symbol(String)
  case reservedName(String)
  case syntaxName, importPath, packageName, messageName, fieldName, oneofName, enumName
  case enumValueName, serviceName, methodName, typeName, identifier, optionName, optionValue, jsonName
  case fieldNumber, fieldNumberSign, enumNumberSign, fieldNumberRange, fieldNameOrRange
  case integer, number, boolean, integerDefault, stringDefault, rpc

  static var expectedSyntaxName: Expectation { .syntaxName }
  static var expectedImportPath: Expectation { .importPath }
  static var expectedPackageName: Expectation { .packageName }

  var noun: String {
    switch self {
    case .symbol(let symbol): "'\(symbol)'"
    case .reservedName(let noun): "the name of a reserved \(noun)"
    case .syntaxName: "the syntax or edition, as a string"
    case .importPath: "the file to import, as a string"
    case .packageName: "a package name"
    case .messageName: "a message name"
    case .fieldName: "a field name"
    case .oneofName: "a oneof name"
    case .enumName: "an enum name"
    case .enumValueName: "the name of an enum value"
    case .serviceName: "a service name"
    case .methodName: "a method name"
    case .typeName: "a type"
    case .identifier: "an identifier"
    case .optionName: "an option name"
    case .optionValue: "a value for the option"
    case .jsonName: "the JSON name, as a string"
    case .fieldNumber: "a field number"
    case .fieldNumberSign: "'=' and a field number"
    case .enumNumberSign: "'=' and a number for the enum value"
    case .fieldNumberRange: "a number or a range of numbers"
    case .fieldNameOrRange: "field names, or numbers and ranges"
    case .integer: "an integer"
    case .number: "a number"
    case .boolean: "'true' or 'false'"
    case .integerDefault: "an integer as default"
    case .stringDefault: "a string as default"
    case .rpc: "'rpc' or 'option'"
    }
  }
}

/// Mistakes of grammar.
extension Diagnostic {
  static func expected(
    _ expectation: Expectation, found: String, _ file: SourceFile, _ span: SourceSpan
  ) -> Diagnostic {
    .error(file, span, "expected \(expectation.noun), found \(found)")
  }

  static func expectedAfter(
    _ symbol: String, previous: String, found: String, _ file: SourceFile, _ span: SourceSpan,
    after: SourceSpan
  ) -> Diagnostic {
    .error(
      file, span, "expected '\(symbol)', found \(found)", help: "add '\(symbol)' after '\(previous)'")
  }

  static func statementExpected(_ file: SourceFile, _ span: SourceSpan, found: String) -> Diagnostic {
    .error(
      file, span, "expected a top-level statement, found \(found)",
      help: "a file holds 'import', 'package', 'option', 'message', 'enum', 'service' and 'extend'")
  }

  static func unmatchedBrace(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "this '}' closes nothing", help: "delete it, or look for a missing '{' above")
  }

  static func unclosedBlock(
    _ noun: String, _ name: String?, _ file: SourceFile, _ span: SourceSpan
  ) -> Diagnostic {
    .error(
      file, span, "the file ends inside \(noun)\(name.map { " '\($0)'" } ?? "")",
      help: "close it with '}'")
  }

  static func syntaxMissing(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .warning(
      file, span, "no syntax given, so this is proto2",
      help: "begin the file with 'syntax = \"proto3\";', 'syntax = \"proto2\";' or an edition")
  }

  static func unknownSyntax(_ value: String, _ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(
      file, span, "there is no syntax \"\(value)\"",
      help: "the syntaxes are \"proto2\" and \"proto3\"; newer files write 'edition = \"2023\";'")
  }

  static func unknownEdition(_ value: String, _ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "there is no edition \"\(value)\"", help: "the editions are \"2023\" and \"2024\"")
  }

  static func visibilityNeedsType(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "'export' and 'local' stand only before 'message' and 'enum'")
  }

  static func optionImportNeeds2024(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "'import option' needs edition 2024", help: "write 'edition = \"2024\";'")
  }

  static func importAfterOptionImport(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "imports stand before 'import option'", help: "move it up")
  }

  static func weakImportIn2024(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(
      file, span, "edition 2024 has no weak imports", help: "use 'import option', or a plain import")
  }

  static func numberOutOfBounds(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(
      file, span, "the number before this is out of range", help: "write 'max' for the largest number")
  }

  static func labelInEditions(_ isRequired: Bool, _ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    isRequired
      ? .error(
        file, span, "editions have no label 'required'",
        help: "use [features.field_presence = LEGACY_REQUIRED]")
      : .error(
        file, span, "editions have no label 'optional'",
        help: "delete it: fields have presence unless features.field_presence says otherwise")
  }

  static func secondPackage(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "a file has one package, and this is its second", help: "delete one of them")
  }

  static func nestedTooDeep(limit: Int, _ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "messages are nested more than \(limit) deep", help: "move inner types out")
  }

  static func integerOutOfRange(_ text: String, _ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "\(text.prefix(40)) is out of range here")
  }

  static func labelMissing(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(
      file, span, "expected 'required', 'optional' or 'repeated'",
      help: "proto2 wants a label on every field; 'optional' is the usual one")
  }

  static func labelInOneof(_ label: String, _ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(
      file, span, "a field of a oneof cannot be '\(label)'",
      help: label == "repeated" ? "put the repeated field into a message of its own" : "delete the label")
  }

  static func mapInOneof(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(
      file, span, "a oneof cannot hold a map", help: "put the map into a message of its own")
  }

  static func mapWithLabel(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "a map field takes no label", help: "delete the label; a map is always repeated")
  }

  static func mapAsExtension(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "an extension cannot be a map", help: "put the map into a message of its own")
  }

  static func aliasDenied(
    _ name: String, _ file: SourceFile, _ span: SourceSpan, _ enumSpan: SourceSpan
  ) -> Diagnostic {
    var out = Diagnostic.error(
      file, span, "the enum before this, '\(name)', sets allow_alias to false, which changes nothing",
      help: "delete 'option allow_alias = false;'")
    out.notes.append(Note(message: "the enum is here", file: file, span: enumSpan))
    return out
  }

  static func aliasUnused(
    _ name: String, _ file: SourceFile, _ span: SourceSpan, _ enumSpan: SourceSpan
  ) -> Diagnostic {
    var out = Diagnostic.error(
      file, span, "the enum before this, '\(name)', allows aliases but has none",
      help: "delete 'option allow_alias = true;'")
    out.notes.append(Note(message: "the enum is here", file: file, span: enumSpan))
    return out
  }

  static func groupInEditions(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(
      file, span, "groups are not part of editions",
      help: "use a message field with 'features.message_encoding = DELIMITED'")
  }

  static func groupNameLowercase(_ name: String, _ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "the name of group '\(name)' must start with a capital letter")
  }

  static func groupBodyMissing(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "a group needs a body", help: "add '{ … }'")
  }

  static func scalarAsMessage(_ name: String, _ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(
      file, span, "expected a message type, found '\(name)'",
      help: "wrap the value in a message, or use one of google/protobuf/wrappers.proto")
  }

  static func negativeIdentifier(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "'-' cannot stand before an identifier")
  }

  static func negativeString(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "'-' cannot stand before a string")
  }

  static func negativeAggregate(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "'-' cannot stand before a message value")
  }

  static func optionSetTwice(_ name: String, _ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "option '\(name)' was already set", help: "delete one of the two")
  }

  static func defaultOnMessage(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "a message field cannot have a default")
  }

  static func negativeUnsignedDefault(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "an unsigned field cannot have a negative default")
  }

  static func stringNotText(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(file, span, "these bytes are not UTF-8, and text is wanted here")
  }

  static func reservedNameAsString(_ file: SourceFile, _ span: SourceSpan) -> Diagnostic {
    .error(
      file, span, "editions write reserved names as identifiers, not strings",
      help: "delete the quotes")
  }

  static func reservedNameAsIdentifier(
    _ name: String, _ file: SourceFile, _ span: SourceSpan
  ) -> Diagnostic {
    .error(
      file, span, "only editions write reserved names as identifiers",
      help: "put it between quotes: \"\(name)\"")
  }
}
