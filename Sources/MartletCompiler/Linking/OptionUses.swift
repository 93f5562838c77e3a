// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// One field of an options message that a file sets, and where.
struct OptionUse {
  var field: FieldNode
  var value: EnumValueNode?
  var file: FileNode
  /// `FieldOptions` and so on: which kind of element the option stands on.
  var optionsType: String
  var optionsPath: [Int32]
  /// Where the field stands in the descriptor; nil inside an aggregate, which has one place for all.
  var path: [Int32]?
  /// The uninterpreted option's place.
  var place: [Int32]
}

/// What options say about themselves: on which elements they may stand, and in which editions.
///
/// Checked when all of a file's options are known, because an option's own options may come after its use.
enum OptionUses {
  static func check(_ uses: [OptionUse], _ report: Reporting) {
    for use in uses {
      if let options = use.field.proto.options { check(use, options, report) }
      if let support = use.value?.proto.options?.featureSupport, let value = use.value {
        check(support, named: value.fullName, use, report)
      }
      if use.field.isExtension, use.field.file === use.file,
        use.field.extendee?.fullName == "google.protobuf.FeatureSet"
      {
        report(.featureInItsOwnFile(use.field, use.file, use.place + [2]))
      }
      if use.field.name == "map_entry", use.field.fullName == "google.protobuf.MessageOptions.map_entry" {
        report(.mapEntryByHand(use.file, use.place + [2]))
      }
    }
  }

  private static func check(
    _ use: OptionUse, _ options: Google_Protobuf_FieldOptions, _ report: Reporting
  ) {
    let target = target(of: use.optionsType)
    if !options.targets.isEmpty, !options.targets.contains(target) {
      let allowed = options.targets.map(noun)
      report(.optionTarget(use.field, noun(target), allowed: allowed, use.file, use.place + [2]))
    }
    if let support = options.featureSupport { check(support, named: use.field.fullName, use, report) }
  }

  private static func check(
    _ support: Google_Protobuf_FieldOptions.FeatureSupport, named name: String, _ use: OptionUse,
    _ report: Reporting
  ) {
    let edition = use.file.edition
    // protoc names the element, not the option.
    let element = Array(use.optionsPath.dropLast())
    let place = element.isEmpty ? use.place + [2] : element + [1]
    if let introduced = support.editionIntroduced, edition.rawValue < introduced.rawValue {
      report(.optionTooNew(name, introduced.words, edition.words, use.file, place))
    } else if let removed = support.editionRemoved, edition.rawValue >= removed.rawValue {
      report(.optionRemoved(name, removed.words, support.removalError, use.file, place))
    } else if let deprecated = support.editionDeprecated, edition.rawValue >= deprecated.rawValue {
      report(.optionDeprecated(name, deprecated.words, support.deprecationWarning, use.file, place))
    }
  }

  private static func target(of optionsType: String) -> Google_Protobuf_FieldOptions.OptionTargetType {
    switch optionsType {
    case "FileOptions": .targetTypeFile
    case "ExtensionRangeOptions": .targetTypeExtensionRange
    case "MessageOptions": .targetTypeMessage
    case "FieldOptions": .targetTypeField
    case "OneofOptions": .targetTypeOneof
    case "EnumOptions": .targetTypeEnum
    case "EnumValueOptions": .targetTypeEnumEntry
    case "ServiceOptions": .targetTypeService
    default: .targetTypeMethod
    }
  }

  private static func noun(_ target: Google_Protobuf_FieldOptions.OptionTargetType) -> String {
    switch target {
    case .targetTypeFile: "file"
    case .targetTypeExtensionRange: "extension range"
    case .targetTypeMessage: "message"
    case .targetTypeField: "field"
    case .targetTypeOneof: "oneof"
    case .targetTypeEnum: "enum"
    case .targetTypeEnumEntry: "enum value"
    case .targetTypeService: "service"
    case .targetTypeMethod: "method"
    default: "element of unknown kind"
    }
  }
}

extension Google_Protobuf_Edition {
  /// For sentences: "proto3", "edition 2023".
  var words: String {
    switch self {
    case .proto2: "proto2"
    case .proto3: "proto3"
    case .edition2023: "edition 2023"
    case .edition2024: "edition 2024"
    case .edition2026: "edition 2026"
    default: "edition \(rawValue)"
    }
  }
}
