// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// The rules that a linked file must keep, one family a file.
enum Checks {
  static func run(_ file: FileNode, _ report: (Diagnostic) -> Void) {
    for message in file.messages { run(message, report) }
    for node in file.enums { EnumChecks.run(node, report) }
    for field in file.extensions { ExtensionChecks.run(field, report) }
  }

  private static func run(_ message: MessageNode, _ report: (Diagnostic) -> Void) {
    NumberChecks.run(message, report)
    ReservedChecks.run(message, report)
    JSONConflicts.run(message, report)
    for field in message.fields { FieldChecks.run(field, report) }
    for oneof in message.oneofs where oneof.fields.isEmpty { report(.emptyOneof(oneof)) }
    for field in message.extensions { ExtensionChecks.run(field, report) }
    for nested in message.messages { run(nested, report) }
    for node in message.enums { EnumChecks.run(node, report) }
  }
}

enum NumberChecks {
  static func run(_ message: MessageNode, _ report: (Diagnostic) -> Void) {
    var taken: [Int32: FieldNode] = [:]
    // One without a number was broken off by a mistake that has been reported.
    for field in message.fields where field.proto.number != nil {
      check(field, report)
      if let first = taken[field.number] {
        report(.numberTaken(field, by: first))
      } else {
        taken[field.number] = field
      }
    }
    for (index, range) in message.proto.extensionRange.enumerated() {
      let (start, end) = (range.start ?? 0, range.end ?? 0)
      if start <= 0 { report(.rangeNotPositive(message, [5, Int32(index)])) }
      if end <= start { report(.rangeEmpty(message, [5, Int32(index)])) }
    }
    for (index, range) in message.proto.reservedRange.enumerated() {
      let (start, end) = (range.start ?? 0, range.end ?? 0)
      if start <= 0 { report(.rangeNotPositive(message, [9, Int32(index)])) }
      if end <= start { report(.rangeEmpty(message, [9, Int32(index)])) }
    }
    RangeOverlaps.run(message, report)
  }

  static func check(_ field: FieldNode, _ report: (Diagnostic) -> Void) {
    let number = field.number
    let isMessageSet = field.isExtension && field.extendee?.proto.options?.messageSetWireFormat == true
    if number <= 0 {
      report(.numberNotPositive(field))
    } else if number > Parser.fieldNumberMax, !isMessageSet {
      report(.numberTooLarge(field))
    } else if (19_000...19_999).contains(number) {
      // Kept for protobuf implementations themselves.
      report(.numberInReservedBlock(field))
    }
  }
}

enum RangeOverlaps {
  private struct Range {
    var start: Int32
    var end: Int32
    var path: [Int32]
    var isExtension: Bool
  }

  /// Sorted first: a message may have many thousand ranges.
  static func run(_ message: MessageNode, _ report: (Diagnostic) -> Void) {
    var ranges: [Range] = []
    for (index, range) in message.proto.extensionRange.enumerated() {
      ranges.append(
        Range(start: range.start ?? 0, end: range.end ?? 0, path: [5, Int32(index)], isExtension: true))
    }
    for (index, range) in message.proto.reservedRange.enumerated() {
      ranges.append(
        Range(start: range.start ?? 0, end: range.end ?? 0, path: [9, Int32(index)], isExtension: false))
    }
    ranges.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    for (left, right) in zip(ranges, ranges.dropFirst()) where right.start < left.end {
      report(.rangesOverlap(message, right.path, left.path))
    }
    for field in message.fields {
      let next = ranges.partitioningIndex { $0.start > field.number }
      guard next > 0, field.number < ranges[next - 1].end else { continue }
      let range = ranges[next - 1]
      report(range.isExtension ? .numberIsForExtensions(field) : .numberReserved(field))
    }
  }
}

enum ReservedChecks {
  static func run(_ message: MessageNode, _ report: (Diagnostic) -> Void) {
    var names: Set<String> = []
    for (index, name) in message.proto.reservedName.enumerated()
    where !names.insert(name).inserted {
      report(.reservedTwice(name, message, [10, Int32(index)]))
    }
    guard !names.isEmpty else { return }
    for field in message.fields where names.contains(field.name) { report(.nameReserved(field)) }
  }
}

enum JSONConflicts {
  static func run(_ message: MessageNode, _ report: (Diagnostic) -> Void) {
    var taken: [String: FieldNode] = [:]
    for field in message.fields {
      guard let name = field.proto.jsonName else { continue }
      if let first = taken[name] {
        // proto2 has always let it pass; JSON just does not work there.
        var diagnostic = Diagnostic.jsonNameTaken(field, name, by: first)
        if message.features.jsonFormat == .legacyBestEffort { diagnostic.severity = .warning }
        report(diagnostic)
      } else {
        taken[name] = field
      }
    }
  }
}

enum FieldChecks {
  static func run(_ field: FieldNode, _ report: (Diagnostic) -> Void) {
    if field.file.edition == .proto3 {
      if field.proto.label == .required { report(.requiredInProto3(field)) }
      if field.proto.defaultValue != nil { report(.defaultInProto3(field)) }
      if field.proto.type == .group { report(.groupInProto3(field)) }
      if let type = field.enumType, type.isClosed { report(.closedEnumInProto3(field, type)) }
    }
    if field.isMap { checkMapKey(field, report) }
    if field.proto.options?.packed == true, !field.isPackable { report(.packedNeedsNumbers(field)) }
  }

  private static func checkMapKey(_ field: FieldNode, _ report: (Diagnostic) -> Void) {
    guard let key = field.messageType?.fields.first else { return }
    switch key.type {
    case .scalar(.double), .scalar(.float), .scalar(.bytes), .scalar(.group): report(.mapKeyType(field))
    case .scalar: break
    case .enum, .message, .unresolved: report(.mapKeyType(field))
    }
  }
}

enum EnumChecks {
  static func run(_ node: EnumNode, _ report: (Diagnostic) -> Void) {
    guard let first = node.values.first else {
      report(.emptyEnum(node))
      return
    }
    if !node.isClosed, first.number != 0 { report(.openEnumFirstNotZero(first)) }
    let allowsAlias = node.proto.options?.allowAlias == true
    var taken: [Int32: EnumValueNode] = [:]
    var hasAlias = false
    let reservedNames = Set(node.proto.reservedName)
    for value in node.values {
      if let other = taken[value.number] {
        hasAlias = true
        if !allowsAlias { report(.enumNumberTaken(value, by: other)) }
      } else {
        taken[value.number] = value
      }
      if reservedNames.contains(value.name) { report(.enumNameReserved(value)) }
      for range in node.proto.reservedRange
      where (range.start ?? 0) <= value.number && value.number <= (range.end ?? 0) {
        report(.enumNumberReserved(value))
      }
    }
    if allowsAlias, !hasAlias { report(.aliasUnused(node)) }
  }
}

enum ExtensionChecks {
  static func run(_ field: FieldNode, _ report: (Diagnostic) -> Void) {
    NumberChecks.check(field, report)
    guard let extendee = field.extendee else { return }
    let isDeclared = extendee.proto.extensionRange.contains {
      ($0.start ?? 0) <= field.number && field.number < ($0.end ?? 0)
    }
    if !isDeclared { report(.extensionNumberUndeclared(field, extendee)) }
    if field.file.edition == .proto3, !extendee.isOptionsMessage { report(.extensionInProto3(field)) }
    if field.proto.label == .required { report(.requiredExtension(field)) }
  }
}

extension MessageNode {
  /// proto3 extends nothing but options.
  var isOptionsMessage: Bool {
    fullName.hasPrefix("google.protobuf.") && (name.hasSuffix("Options") || name == "FeatureSet")
  }
}
