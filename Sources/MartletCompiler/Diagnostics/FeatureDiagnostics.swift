// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Features of editions, the style and visibility that edition 2024 brings, and how long options live.
extension Diagnostic {
  private static func at(
    _ file: FileNode, _ path: [Int32], _ message: String, help: String? = nil, code: String = #function
  ) -> Diagnostic {
    .error(file.source, file.span(at: path), message, help: help, code: code)
  }

  static func featuresBeforeEditions(_ file: FileNode, _ path: [Int32]) -> Diagnostic {
    at(file, path, "features are for editions", help: "begin the file with 'edition = \"2023\";'")
  }

  static func featureUnknown(_ feature: String, _ file: FileNode, _ path: [Int32]) -> Diagnostic {
    at(file, path, "features.\(feature) is set to its UNKNOWN value, which says nothing")
  }

  static func requiredByDefault(_ file: FileNode) -> Diagnostic {
    at(
      file, [], "field_presence cannot be LEGACY_REQUIRED for a whole file",
      help: "set it on the fields that are required")
  }

  static func javaStringCheckInEditions(_ file: FileNode) -> Diagnostic {
    at(file, [], "editions have no java_string_check_utf8", help: "use features.(pb.java).utf8_validation")
  }

  static func packedInEditions(_ field: FieldNode) -> Diagnostic {
    mistake(field, [1], "editions have no option 'packed'", help: "use features.repeated_field_encoding")
  }

  static func ctypeIn2024(_ field: FieldNode) -> Diagnostic {
    mistake(
      field, field.typePart, "edition 2024 has no option 'ctype'", help: "use features.(pb.cpp).string_type")
  }

  static func defaultWithImplicitPresence(_ field: FieldNode) -> Diagnostic {
    mistake(
      field, [1], "a field with implicit presence cannot have a default",
      help: "its default is zero: zero is how its absence is written")
  }

  static func closedEnumWithImplicitPresence(_ field: FieldNode) -> Diagnostic {
    mistake(
      field, [1], "a field with implicit presence cannot be of a closed enum",
      help: "set features.field_presence = EXPLICIT on the field")
  }

  static func presenceOfRepeated(_ field: FieldNode) -> Diagnostic {
    mistake(field, [1], "a repeated field has no presence to set")
  }

  static func presenceInOneof(_ field: FieldNode) -> Diagnostic {
    mistake(field, [1], "a field of a oneof has presence in any case; it cannot be set")
  }

  static func presenceOfExtension(_ field: FieldNode) -> Diagnostic {
    mistake(field, [1], "an extension has presence in any case; it cannot be set")
  }

  static func requiredByFeature(_ field: FieldNode) -> Diagnostic {
    mistake(field, [1], "an extension cannot be required")
  }

  static func implicitMessage(_ field: FieldNode) -> Diagnostic {
    mistake(field, [1], "a message field cannot have implicit presence")
  }

  static func encodingOfSingle(_ field: FieldNode) -> Diagnostic {
    mistake(field, [1], "features.repeated_field_encoding is for repeated fields")
  }

  static func packedFeatureNeedsNumbers(_ field: FieldNode) -> Diagnostic {
    mistake(field, [1], "only repeated fields of numbers, booleans and enums can be PACKED")
  }

  static func validationOfNoString(_ field: FieldNode) -> Diagnostic {
    mistake(field, [1], "features.utf8_validation is for strings")
  }

  static func encodingOfNoMessage(_ field: FieldNode) -> Diagnostic {
    mistake(field, [1], "features.message_encoding is for message fields")
  }

  static func featureInItsOwnFile(
    _ field: FieldNode, _ file: FileNode, _ path: [Int32]
  ) -> Diagnostic {
    at(
      file, path, "feature '(\(field.fullName))' cannot be used in the file that defines it",
      help: "define it in a file of its own, and import that")
  }

  static func mapEntryByHand(_ file: FileNode, _ path: [Int32]) -> Diagnostic {
    at(file, path, "map_entry is the compiler's own", help: "write a field 'map<KeyType, ValueType>'")
  }

  static func optionTarget(
    _ field: FieldNode, _ noun: String, allowed: [String], _ file: FileNode, _ path: [Int32]
  ) -> Diagnostic {
    at(
      file, path, "option '\(field.fullName)' cannot stand on a \(noun)",
      help: "it is for: \(allowed.joined(separator: ", "))")
  }

  static func optionTooNew(
    _ name: String, _ introduced: String, _ edition: String, _ file: FileNode, _ path: [Int32]
  ) -> Diagnostic {
    at(file, path, "'\(name)' came with \(introduced), and this file is of \(edition)")
  }

  static func optionRemoved(
    _ name: String, _ removed: String, _ advice: String?, _ file: FileNode, _ path: [Int32]
  ) -> Diagnostic {
    at(file, path, "'\(name)' went with \(removed)", help: advice)
  }

  static func optionDeprecated(
    _ name: String, _ edition: String, _ advice: String?, _ file: FileNode, _ path: [Int32]
  ) -> Diagnostic {
    .warning(
      file.source, file.span(at: path), "'\(name)' is deprecated since \(edition)", help: advice)
  }

  static func lifetimeNonsense(_ name: String, _ how: String, _ file: FileNode, _ path: [Int32]) -> Diagnostic
  {
    at(file, path, "the feature_support of '\(name)' makes no sense: \(how)")
  }

  static func nestedExport(_ node: Node) -> Diagnostic {
    mistake(
      node, [1], "a nested \(node.noun) cannot be exported under STRICT visibility",
      help: "move it to the top of a file")
  }

  static func notExported(_ name: String, _ node: Node, at user: Node, part: Int32) -> Diagnostic {
    mistake(
      user, [part], "'\(name)' is local to '\(node.file.path)'",
      help: "write 'export' before it there, if it is meant for others"
    ).with("it is defined here", at: node, [1])
  }

  static func packageStyle(_ name: String, _ fault: String, _ file: FileNode) -> Diagnostic {
    at(
      file, [2], "package '\(name)' \(fault)",
      help: "edition 2024 enforces style; 'option features.enforce_naming_style = STYLE_LEGACY;' turns it off"
    )
  }

  static func nameStyle(_ node: Node, _ fault: String, suggestion: String) -> Diagnostic {
    mistake(
      node, [1], "\(node.noun) '\(node.name)' \(fault)",
      help:
        "call it '\(suggestion)'; or 'option features.enforce_naming_style = STYLE_LEGACY;' turns this off")
  }
}
