// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// What features may say where, in editions.
enum FeatureChecks {
  static func run(_ file: FileNode, _ report: Reporting) {
    let isEdition = file.proto.syntax == "editions"
    check(
      file.proto.options?.features, isEdition, { .featuresBeforeEditions(file, []) },
      { .featureUnknown($0, file, []) }, report)
    if isEdition {
      if file.features.presence == .legacyRequired { report(.requiredByDefault(file)) }
      if file.proto.options?.javaStringCheckUtf8 != nil { report(.javaStringCheckInEditions(file)) }
    }
    withoutActuallyEscaping(report) { report in
      let checker = Checker(isEdition: isEdition, report: report)
      for message in file.messages { checker.run(message) }
      for node in file.enums { checker.run(node) }
      for field in file.extensions { checker.run(field) }
      for service in file.services {
        checker.check(service, service.proto.options?.features)
        for method in service.methods { checker.check(method, method.proto.options?.features) }
      }
    }
  }

  fileprivate static func check(
    _ features: Google_Protobuf_FeatureSet?, _ isEdition: Bool, _ misplaced: @escaping () -> Diagnostic,
    _ unknown: @escaping (String) -> Diagnostic, _ report: Reporting
  ) {
    guard let features else { return }
    guard isEdition else {
      report(misplaced())
      return
    }
    if features.fieldPresence == .unknown { report(unknown("field_presence")) }
    if features.enumType == .unknown { report(unknown("enum_type")) }
    if features.repeatedFieldEncoding == .unknown { report(unknown("repeated_field_encoding")) }
    if features.utf8Validation == .unknown { report(unknown("utf8_validation")) }
    if features.messageEncoding == .unknown { report(unknown("message_encoding")) }
    if features.jsonFormat == .unknown { report(unknown("json_format")) }
    if features.enforceNamingStyle == .unknown { report(unknown("enforce_naming_style")) }
    if features.defaultSymbolVisibility == .unknown { report(unknown("default_symbol_visibility")) }
  }
}

private struct Checker {
  let isEdition: Bool
  let report: Reporting

  func check(_ node: Node, _ features: Google_Protobuf_FeatureSet?) {
    FeatureChecks.check(
      features, isEdition, { .featuresBeforeEditions(node.file, node.path + [1]) },
      { .featureUnknown($0, node.file, node.path + [1]) }, report)
  }

  func run(_ message: MessageNode) {
    check(message, message.proto.options?.features)
    guard !message.isMapEntry else { return }
    for oneof in message.oneofs { check(oneof, oneof.proto.options?.features) }
    for (index, range) in message.proto.extensionRange.enumerated()
    where range.options?.features != nil && !isEdition {
      report(.featuresBeforeEditions(message.file, message.path + [5, Int32(truncatingIfNeeded: index)]))
    }
    for field in message.fields { run(field) }
    for field in message.extensions { run(field) }
    for nested in message.messages { run(nested) }
    for node in message.enums { run(node) }
    if isEdition, message.file.features.visibility == .strict { checkStrictness(message) }
  }

  func run(_ node: EnumNode) {
    check(node, node.proto.options?.features)
    for value in node.values { check(value, value.proto.options?.features) }
  }

  /// What is exported stands at the top, but for an enum in a message that serves only as its name space.
  private func checkStrictness(_ message: MessageNode) {
    for nested in message.messages where nested.proto.visibility == .visibilityExport {
      report(.nestedExport(nested))
    }
    guard !message.isNameSpace else { return }
    for node in message.enums where node.proto.visibility == .visibilityExport {
      report(.nestedExport(node))
    }
  }

  func run(_ field: FieldNode) {
    let set = field.proto.options?.features
    check(field, set)
    guard isEdition else { return }
    if field.proto.options?.packed != nil { report(.packedInEditions(field)) }
    if field.file.edition.rawValue >= Google_Protobuf_Edition.edition2024.rawValue,
      field.proto.options?.ctype != nil
    {
      report(.ctypeIn2024(field))
    }
    checkPresence(field, set)
    checkEncodings(field, set)
  }

  private func checkPresence(_ field: FieldNode, _ set: Google_Protobuf_FeatureSet?) {
    let isImplicit =
      field.features.presence == .implicit && !field.isRepeated && field.messageType == nil
      && field.oneof == nil && !field.isExtension
    if isImplicit {
      if field.proto.defaultValue != nil { report(.defaultWithImplicitPresence(field)) }
      if let type = field.enumType, type.isClosed { report(.closedEnumWithImplicitPresence(field)) }
    }
    guard let presence = set?.fieldPresence, presence != .unknown else { return }
    if field.isRepeated {
      report(.presenceOfRepeated(field))
    } else if field.oneof != nil {
      report(.presenceInOneof(field))
    } else if field.isExtension {
      report(presence == .legacyRequired ? .requiredByFeature(field) : .presenceOfExtension(field))
    } else if presence == .implicit, field.messageType != nil {
      report(.implicitMessage(field))
    }
  }

  private func checkEncodings(_ field: FieldNode, _ set: Google_Protobuf_FeatureSet?) {
    if let encoding = set?.repeatedFieldEncoding, encoding != .unknown {
      if !field.isRepeated {
        report(.encodingOfSingle(field))
      } else if encoding == .packed, !field.isPackable {
        report(.packedFeatureNeedsNumbers(field))
      }
    }
    if set?.utf8Validation != nil, !field.holdsStrings { report(.validationOfNoString(field)) }
    if set?.messageEncoding != nil, field.messageType == nil || field.isMap {
      report(.encodingOfNoMessage(field))
    }
  }
}

extension FieldNode {
  /// A map's pair holds the field's features for its strings.
  fileprivate var holdsStrings: Bool {
    if case .scalar(.string) = type { return true }
    guard isMap, let entry = messageType else { return false }
    return entry.fields.contains { if case .scalar(.string) = $0.type { true } else { false } }
  }
}

extension MessageNode {
  /// `local message M { export enum E { … } reserved 1 to max; }`: nothing but a name for its enums.
  fileprivate var isNameSpace: Bool {
    let isClosed = proto.reservedRange.contains { $0.start == 1 && ($0.end ?? 0) >= Parser.fieldNumberMax }
    return proto.visibility != .visibilityExport && parent == nil && isClosed
  }
}
