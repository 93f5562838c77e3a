// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Two fields of one JSON name cannot be told apart in JSON.
enum JSONConflicts {
  private struct Claim {
    var field: FieldNode
    var isCustom: Bool
  }

  /// Once by the names that fields have by default, whatever they set, for that is what a reader without
  /// the .proto would guess; once by the names that hold.
  static func run(_ message: MessageNode, _ report: Reporting) {
    guard message.proto.options?.toleratesConflicts != true else { return }
    run(message, custom: false, report)
    // Without a name of its own choice in the message, there is nothing new to find.
    let hasCustom = message.fields.contains { $0.proto.jsonName != JSONNames.name(for: $0.name) }
    if hasCustom { run(message, custom: true, report) }
  }

  private static func run(_ message: MessageNode, custom: Bool, _ report: Reporting) {
    var taken: [String: Claim] = [:]
    for field in message.fields {
      let standard = JSONNames.name(for: field.name)
      let name = custom ? field.proto.jsonName ?? standard : standard
      let claim = Claim(field: field, isCustom: custom && name != standard)
      if claim.isCustom {
        if name.hasPrefix("["), name.hasSuffix("]") { report(.jsonNameInBrackets(field, name)) }
      }
      guard let first = taken[name] else {
        taken[name] = claim
        continue
      }
      if custom, !claim.isCustom, !first.isCustom { continue }
      var diagnostic = Diagnostic.jsonNameTaken(field, name, by: first.field)
      // proto2 has always let it pass where no name was chosen; JSON just does not work there.
      if message.features.jsonFormat == .legacyBestEffort, !claim.isCustom || !first.isCustom {
        diagnostic.severity = .warning
      }
      report(diagnostic)
    }
  }
}

/// Options that can tolerate what JSON cannot. Through a protocol, because the property is deprecated for
/// those who write options, and must be read all the same.
protocol ConflictTolerance {
  var deprecatedLegacyJsonFieldConflicts: Bool? { get }
}

extension ConflictTolerance {
  var toleratesConflicts: Bool { deprecatedLegacyJsonFieldConflicts == true }
}

extension Google_Protobuf_MessageOptions: ConflictTolerance {}
extension Google_Protobuf_EnumOptions: ConflictTolerance {}
