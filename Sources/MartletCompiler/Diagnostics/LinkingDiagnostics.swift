// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Mistakes between names: what is defined twice, what is not defined, what is not imported.
extension Diagnostic {
  private static func at(_ node: Node, _ part: Int32) -> (SourceFile?, SourceSpan) {
    (node.file.source, node.file.span(at: node.path + [part]))
  }

  private mutating func note(_ message: String, at node: Node, _ part: Int32 = 1) {
    guard let source = node.file.source else { return }
    notes.append(Note(message: message, file: source, span: node.file.span(at: node.path + [part])))
  }

  static func fileNotFound(
    _ path: String, searched: [String], importedBy file: FileNode?, at location: [Int32]
  ) -> Diagnostic {
    let roots = searched.isEmpty ? "" : " below \(searched.map { "'\($0)'" }.joined(separator: ", "))"
    return .error(
      file?.source, file?.span(at: location) ?? SourceSpan(start: 0, end: 0),
      "file '\(path)' was not found\(roots)",
      help: "give the directory that the path starts in with -I")
  }

  static func fileUnreadable(
    _ path: String, reason: String, importedBy file: FileNode?, at location: [Int32]
  ) -> Diagnostic {
    .error(
      file?.source, file?.span(at: location) ?? SourceSpan(start: 0, end: 0),
      "cannot read '\(path)': \(reason)")
  }

  static func importCycle(_ cycle: [String], in file: FileNode, at location: [Int32]) -> Diagnostic {
    .error(
      file.source, file.span(at: location), "files import each other: \(cycle.joined(separator: " -> "))",
      help: "move what they share into a file of its own")
  }

  static func importedTwice(_ path: String, in file: FileNode, at location: [Int32]) -> Diagnostic {
    .error(file.source, file.span(at: location), "'\(path)' is imported twice", help: "delete one import")
  }

  static func importUnused(_ path: String, in file: FileNode, at location: [Int32]) -> Diagnostic {
    .warning(file.source, file.span(at: location), "import '\(path)' is unused", help: "delete it")
  }

  static func packageNameTaken(_ package: String, by node: Node, in file: FileNode) -> Diagnostic {
    var out = Diagnostic.error(
      file.source, file.span(at: [2]), "package '\(package)' has the name of a \(node.noun)")
    out.note("the \(node.noun) is here", at: node)
    return out
  }

  static func nameTaken(_ node: Node, by old: SymbolTable.Symbol) -> Diagnostic {
    let (source, span) = at(node, 1)
    guard case .node(let first) = old else {
      return .error(source, span, "'\(node.fullName)' is already the name of a package")
    }
    if let conflict = mapEntryConflict(node, first) ?? mapEntryConflict(first, node) { return conflict }
    var out = Diagnostic.error(source, span, "'\(node.fullName)' is already defined")
    if node is EnumValueNode, first is EnumValueNode {
      out.help = "values of an enum are siblings of the enum: give them its name as a prefix"
    }
    out.note(
      first.file === node.file ? "first defined here" : "first defined in '\(first.file.path)'", at: first)
    return out
  }

  /// A map's entry is a nested message that nobody has written; its name can be taken all the same.
  private static func mapEntryConflict(_ node: Node, _ other: Node) -> Diagnostic? {
    guard let entry = node as? MessageNode, entry.isMapEntry, let message = entry.parent else { return nil }
    let field = message.fields.first { MapEntries.name(for: $0.name) == entry.name }
    var out = Diagnostic.error(
      message.file.source, message.file.span(at: message.path + [1]),
      "the map '\(field?.name ?? "")' needs a nested message '\(entry.name)', and that name is taken",
      help: "rename one of the two", code: "mapEntryNameTaken")
    if let field { out.note("the map", at: field) }
    if (other as? MessageNode)?.isMapEntry != true { out.note("the other one", at: other) }
    return out
  }

  static func unknownType(
    _ name: String, at user: Node, part: Int32, suggestion: Node?
  ) -> Diagnostic {
    let (source, span) = at(user, part)
    var out = Diagnostic.error(source, span, "'\(name)' is not defined")
    if let home = wellKnownFiles[name.hasPrefix(".") ? String(name.dropFirst()) : name] {
      out.help = "add 'import \"google/protobuf/\(home).proto\";'"
    } else if let suggestion {
      out.help = "did you mean '\(suggestion.fullName)'?"
    }
    return out
  }

  static func notImported(_ name: String, _ node: Node, at user: Node, part: Int32) -> Diagnostic {
    let (source, span) = at(user, part)
    return .error(
      source, span, "'\(name)' is defined in '\(node.file.path)', which is not imported here",
      help: "add 'import \"\(node.file.path)\";'")
  }

  static func shadowed(_ name: String, by scope: String, at user: Node, part: Int32) -> Diagnostic {
    let (source, span) = at(user, part)
    return .error(
      source, span, "'\(name)' is not defined: its first part means '\(scope)', which has no such member",
      help: "a leading dot ('.\(name)') looks from the outermost scope")
  }

  static func notAType(_ name: String, _ node: Node, at user: Node, part: Int32) -> Diagnostic {
    let (source, span) = at(user, part)
    return .error(source, span, "'\(name)' is a \(node.noun), not a type")
  }

  static func notAMessage(_ name: String, _ node: Node, at user: Node, part: Int32) -> Diagnostic {
    let (source, span) = at(user, part)
    return .error(source, span, "'\(name)' is a \(node.noun), not a message")
  }

  private static let wellKnownFiles: [String: String] = [
    "google.protobuf.Any": "any", "google.protobuf.Duration": "duration",
    "google.protobuf.Empty": "empty", "google.protobuf.FieldMask": "field_mask",
    "google.protobuf.Struct": "struct", "google.protobuf.Value": "struct",
    "google.protobuf.ListValue": "struct", "google.protobuf.NullValue": "struct",
    "google.protobuf.Timestamp": "timestamp", "google.protobuf.BoolValue": "wrappers",
    "google.protobuf.BytesValue": "wrappers", "google.protobuf.DoubleValue": "wrappers",
    "google.protobuf.FloatValue": "wrappers", "google.protobuf.Int32Value": "wrappers",
    "google.protobuf.Int64Value": "wrappers", "google.protobuf.StringValue": "wrappers",
    "google.protobuf.UInt32Value": "wrappers", "google.protobuf.UInt64Value": "wrappers",
    "google.protobuf.FileOptions": "descriptor", "google.protobuf.MessageOptions": "descriptor",
    "google.protobuf.FieldOptions": "descriptor", "google.protobuf.OneofOptions": "descriptor",
    "google.protobuf.EnumOptions": "descriptor", "google.protobuf.EnumValueOptions": "descriptor",
    "google.protobuf.ServiceOptions": "descriptor", "google.protobuf.MethodOptions": "descriptor",
  ]
}
