// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// What editions call features, settled for one element. proto2 and proto3 are two settings of the same.
struct Features: Equatable {
  enum Presence { case explicit, implicit, legacyRequired }
  enum EnumType { case open, closed }
  enum RepeatedEncoding { case packed, expanded }
  enum UTF8Validation { case verify, none }
  enum MessageEncoding { case lengthPrefixed, delimited }
  enum JSONFormat { case allow, legacyBestEffort }
  enum Visibility { case exportAll, exportTopLevel, localAll, strict }

  var presence: Presence
  var enumType: EnumType
  var repeatedEncoding: RepeatedEncoding
  var utf8Validation: UTF8Validation
  var messageEncoding = MessageEncoding.lengthPrefixed
  var jsonFormat: JSONFormat
  var enforcesNames = false
  var visibility = Visibility.exportAll

  static let proto2 = Features(
    presence: .explicit, enumType: .closed, repeatedEncoding: .expanded, utf8Validation: .none,
    jsonFormat: .legacyBestEffort)
  static let proto3 = Features(
    presence: .implicit, enumType: .open, repeatedEncoding: .packed, utf8Validation: .verify,
    jsonFormat: .allow)
  static let edition2023 = Features(
    presence: .explicit, enumType: .open, repeatedEncoding: .packed, utf8Validation: .verify,
    jsonFormat: .allow)

  static let edition2024 = {
    var out = edition2023
    (out.enforcesNames, out.visibility) = (true, .exportTopLevel)
    return out
  }()

  static func defaults(for edition: Google_Protobuf_Edition) -> Features {
    switch edition {
    case .proto2: .proto2
    case .proto3: .proto3
    case .edition2023: .edition2023
    default: .edition2024
    }
  }

  /// This setting with what an element itself sets.
  func overridden(by set: Google_Protobuf_FeatureSet?) -> Features {
    guard let set else { return self }
    var out = self
    switch set.fieldPresence {
    case .explicit: out.presence = .explicit
    case .implicit: out.presence = .implicit
    case .legacyRequired: out.presence = .legacyRequired
    default: break
    }
    switch set.enumType {
    case .open: out.enumType = .open
    case .closed: out.enumType = .closed
    default: break
    }
    switch set.repeatedFieldEncoding {
    case .packed: out.repeatedEncoding = .packed
    case .expanded: out.repeatedEncoding = .expanded
    default: break
    }
    switch set.utf8Validation {
    case .verify: out.utf8Validation = .verify
    case .none_: out.utf8Validation = .none
    default: break
    }
    switch set.messageEncoding {
    case .lengthPrefixed: out.messageEncoding = .lengthPrefixed
    case .delimited: out.messageEncoding = .delimited
    default: break
    }
    switch set.jsonFormat {
    case .allow: out.jsonFormat = .allow
    case .legacyBestEffort: out.jsonFormat = .legacyBestEffort
    default: break
    }
    switch set.enforceNamingStyle {
    case .styleLegacy: out.enforcesNames = false
    case .style2024, .style2026: out.enforcesNames = true
    default: break
    }
    switch set.defaultSymbolVisibility {
    case .exportAll: out.visibility = .exportAll
    case .exportTopLevel: out.visibility = .exportTopLevel
    case .localAll: out.visibility = .localAll
    case .strict: out.visibility = .strict
    default: break
    }
    return out
  }
}

enum Editions {
  static let edition2024 = Google_Protobuf_Edition.edition2024
  static let known: [String: Google_Protobuf_Edition] = [
    "2023": .edition2023, "2024": .edition2024,
  ]
}

/// Settles the features of every element of a file, parents before children.
enum FeatureResolution {
  static func run(_ file: FileNode) {
    file.features = Features.defaults(for: file.edition).overridden(by: file.proto.options?.features)
    for message in file.messages { resolve(message, file.features) }
    for node in file.enums { resolve(node, file.features) }
    for field in file.extensions { resolve(field, file.features) }
    for service in file.services {
      service.features = file.features.overridden(by: service.proto.options?.features)
      for method in service.methods {
        method.features = service.features.overridden(by: method.proto.options?.features)
      }
    }
  }

  private static func resolve(_ message: MessageNode, _ parent: Features) {
    message.features = parent.overridden(by: message.proto.options?.features)
    for oneof in message.oneofs {
      oneof.features = message.features.overridden(by: oneof.proto.options?.features)
    }
    for field in message.fields { resolve(field, field.oneof?.features ?? message.features) }
    for field in message.extensions { resolve(field, message.features) }
    for nested in message.messages { resolve(nested, message.features) }
    for node in message.enums { resolve(node, message.features) }
  }

  private static func resolve(_ field: FieldNode, _ parent: Features) {
    field.features = parent.overridden(by: field.proto.options?.features)
  }

  private static func resolve(_ node: EnumNode, _ parent: Features) {
    node.features = parent.overridden(by: node.proto.options?.features)
    for value in node.values {
      value.features = node.features.overridden(by: value.proto.options?.features)
    }
  }
}
