// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// The rules that a linked file must keep, one family a file.
enum Checks {
  static func run(_ file: FileNode, _ report: Reporting) {
    FileChecks.run(file, report)
    FeatureChecks.run(file, report)
    NamingStyle.run(file, report)
    for message in file.messages { run(message, report) }
    for node in file.enums { EnumChecks.run(node, report) }
    for field in file.extensions { ExtensionChecks.run(field, report) }
  }

  private static func run(_ message: MessageNode, _ report: Reporting) {
    NumberChecks.run(message, report)
    RangeOverlaps.run(message, report)
    ReservedChecks.run(message, report)
    JSONConflicts.run(message, report)
    MessageChecks.run(message, report)
    ExtensionDeclarations.run(message, report)
    for field in message.fields { FieldChecks.run(field, report) }
    for oneof in message.oneofs where oneof.fields.isEmpty { report(.emptyOneof(oneof)) }
    for field in message.extensions { ExtensionChecks.run(field, report) }
    for nested in message.messages { run(nested, report) }
    for node in message.enums { EnumChecks.run(node, report) }
  }
}

/// What concerns the file as a whole.
enum FileChecks {
  static func run(_ file: FileNode, _ report: Reporting) {
    if file.isLite {
      for service in file.services where file.proto.options?.hasGenericServices == true {
        report(.serviceInLiteFile(service))
      }
    } else {
      for (index, dependency) in file.dependencies.enumerated() {
        if let dependency, dependency.isLite { report(.liteImport(dependency.path, in: file, index)) }
      }
    }
  }
}

extension FileNode {
  var isLite: Bool { proto.options?.optimizeFor == .liteRuntime }
}

extension Google_Protobuf_FileOptions {
  var hasGenericServices: Bool { ccGenericServices == true || javaGenericServices == true }
}

enum MessageChecks {
  static func run(_ message: MessageNode, _ report: Reporting) {
    let isMessageSet = message.proto.options?.messageSetWireFormat == true
    if message.file.edition == .proto3 {
      for index in message.proto.extensionRange.indices {
        report(.extensionRangeInProto3(message, [5, Int32(truncatingIfNeeded: index)]))
      }
      if isMessageSet { report(.messageSetInProto3(message)) }
    }
    if isMessageSet {
      for field in message.fields { report(.fieldInMessageSet(field)) }
    }
  }
}

enum FieldChecks {
  static func run(_ field: FieldNode, _ report: Reporting) {
    if field.file.edition == .proto3 {
      if field.proto.label == .required { report(.requiredInProto3(field)) }
      if field.proto.defaultValue != nil { report(.defaultInProto3(field)) }
      if field.proto.type == .group { report(.groupInProto3(field)) }
      // proto3's fields have no presence to fall back on for a number that the enum lacks.
      if let type = field.enumType, type.isClosed { report(.closedEnumInProto3(field, type)) }
    }
    if field.isMap { checkMap(field, report) }
    if let type = field.messageType, type.isMapEntry, !field.isMapOf(type) { report(.mapEntryAsType(field)) }
    guard let options = field.proto.options else { return }
    if let support = options.featureSupport { LifetimeChecks.run(support, field, report) }
    if options.packed == true, !field.isPackable { report(.packedNeedsNumbers(field)) }
    if options.lazy == true || options.unverifiedLazy == true, field.messageType == nil {
      report(.lazyNeedsMessage(field))
    }
    if options.unverifiedLazy == true, field.isExtension { report(.unverifiedLazyExtension(field)) }
    if options.jstype != nil, !field.type.isWideInteger(options.jstype) {
      report(.jstypeNeedsWideInteger(field))
    }
  }

  private static func checkMap(_ field: FieldNode, _ report: Reporting) {
    guard let entry = field.messageType, let key = entry.fields.first else { return }
    switch key.type {
    case .scalar(.double), .scalar(.float), .scalar(.bytes), .message: report(.mapKeyType(field))
    case .enum: report(.mapKeyEnum(field))
    case .scalar(.group): report(.groupInMap(field))
    case .scalar, .unresolved: break
    }
    if let value = entry.fields.last?.enumType?.values.first, value.number != 0 {
      report(.mapValueEnumWithoutZero(field))
    }
    if case .scalar(.group)? = entry.fields.last?.type { report(.groupInMap(field)) }
  }
}

extension FieldNode {
  /// Whether the field was written `map<…>` and `entry` is what was made of it.
  func isMapOf(_ entry: MessageNode) -> Bool {
    isRepeated && entry.parent === parent && entry.name == MapEntries.name(for: name)
  }
}

extension FieldNode.FieldType {
  /// What JavaScript's numbers cannot hold. JS_NORMAL changes nothing, so it may stand anywhere 64 bits do.
  fileprivate func isWideInteger(_ type: Google_Protobuf_FieldOptions.JSType?) -> Bool {
    switch self {
    case .scalar(.int64), .scalar(.uint64), .scalar(.sint64), .scalar(.fixed64), .scalar(.sfixed64): true
    default: type == .jsNormal
    }
  }
}

/// `feature_support` of an option or of an enum's value: introduced, then deprecated, then removed.
enum LifetimeChecks {
  static func run(
    _ support: Google_Protobuf_FieldOptions.FeatureSupport, _ node: Node, _ report: Reporting
  ) {
    let introduced = support.editionIntroduced?.rawValue ?? 0
    let deprecated = support.editionDeprecated?.rawValue
    let removed = support.editionRemoved?.rawValue
    func complain(_ how: String) { report(.lifetimeNonsense(node.fullName, how, node.file, node.path + [1])) }
    if let deprecated, deprecated < introduced { complain("deprecated before it was introduced") }
    if let removed, removed < introduced { complain("removed before it was introduced") }
    if let deprecated, let removed, removed <= deprecated { complain("deprecated after it was removed") }
    if deprecated != nil, support.deprecationWarning == nil {
      complain("deprecated without a deprecation_warning")
    }
    if deprecated == nil, support.deprecationWarning != nil {
      complain("a deprecation_warning, but not deprecated")
    }
    if let removed, removed > introduced, support.removalError == nil {
      complain("removed without a removal_error")
    }
    if removed == nil, support.removalError != nil { complain("a removal_error, but not removed") }
  }
}
