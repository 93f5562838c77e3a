// SPDX-License-Identifier: Apache-2.0
// The features that hold for one element: its edition's defaults, overridden on the way down to it
// (protobuf.dev, "Feature Settings for Editions").

struct ResolvedFeatures: Sendable, Hashable {
  typealias FeatureSet = Google_Protobuf_FeatureSet

  var fieldPresence = FeatureSet.FieldPresence.explicit
  var enumType = FeatureSet.EnumType.open
  var repeatedFieldEncoding = FeatureSet.RepeatedFieldEncoding.packed
  var utf8Validation = FeatureSet.Utf8Validation.verify
  var messageEncoding = FeatureSet.MessageEncoding.lengthPrefixed

  /// The file's own: proto2 and proto3 are editions whose defaults cannot be overridden.
  init(file: Google_Protobuf_FileDescriptorProto) {
    switch file.syntax ?? "proto2" {
    case "proto2":
      enumType = .closed
      repeatedFieldEncoding = .expanded
      utf8Validation = .none_
    case "proto3":
      fieldPresence = .implicit
    default: break
    }
    self = merging(file.options?.features)
  }

  func merging(_ features: FeatureSet?) -> ResolvedFeatures {
    guard let features else { return self }
    var merged = self
    if let value = features.fieldPresence { merged.fieldPresence = value }
    if let value = features.enumType { merged.enumType = value }
    if let value = features.repeatedFieldEncoding { merged.repeatedFieldEncoding = value }
    if let value = features.utf8Validation { merged.utf8Validation = value }
    if let value = features.messageEncoding { merged.messageEncoding = value }
    return merged
  }
}
