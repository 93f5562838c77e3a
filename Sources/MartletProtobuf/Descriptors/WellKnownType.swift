// SPDX-License-Identifier: Apache-2.0

/// The messages that JSON writes in ways of their own (protobuf.dev, "ProtoJSON Format").
enum WellKnownType: Sendable {
  case any, duration, timestamp, fieldMask, `struct`, value, listValue
  /// DoubleValue and its like: written as the value that they hold.
  case wrapper

  init?(_ fullName: String) {
    guard fullName.hasPrefix("google.protobuf.") else { return nil }
    switch fullName.dropFirst("google.protobuf.".count) {
    case "Any": self = .any
    case "Duration": self = .duration
    case "Timestamp": self = .timestamp
    case "FieldMask": self = .fieldMask
    case "Struct": self = .struct
    case "Value": self = .value
    case "ListValue": self = .listValue
    case "DoubleValue", "FloatValue", "Int64Value", "UInt64Value", "Int32Value", "UInt32Value", "BoolValue",
      "StringValue", "BytesValue":
      self = .wrapper
    default: return nil
    }
  }
}
