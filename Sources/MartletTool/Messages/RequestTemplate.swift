// SPDX-License-Identifier: Apache-2.0
// A message with something in each field, for people to fill in.

internal import Martlet

enum RequestTemplate {
  /// Every field with its default, messages with theirs, lists and maps with one element; of a oneof the
  /// first member. A message inside one of its own kind stays empty.
  static func message(_ type: MessageDescriptor) -> DynamicMessage { message(type, around: []) }

  private static func message(_ type: MessageDescriptor, around outer: Set<String>) -> DynamicMessage {
    var message = DynamicMessage(type)
    // They have forms of their own in JSON, which their fields do not show.
    guard !outer.contains(type.fullName), !type.fullName.hasPrefix("google.protobuf.") else { return message }
    let outer = outer.union([type.fullName])
    for field in type.fields {
      if let oneof = field.oneof, oneof.fields.first != field { continue }
      var element = field.defaultElement
      if case .message = element, let inner = field.messageType {
        // It would go on for ever.
        if outer.contains(inner.fullName), !field.isRepeated { continue }
        element = .message(Self.message(inner, around: outer))
      }
      message[field] = value(of: field, element)
    }
    return message
  }

  private static func value(of field: FieldDescriptor, _ element: FieldValue) -> FieldValue {
    guard field.isMap, case .message(let entry) = element else {
      return field.isRepeated ? .list([element]) : element
    }
    guard let value = entry.descriptor.field(numbered: 2).map({ entry[$0] }),
      let key = entry.descriptor.field(numbered: 1)
    else { return .map([:]) }
    switch key.defaultElement {
    case .string: return .map([.string(""): value])
    case .bool: return .map([.bool(false): value])
    case .uint32, .uint64: return .map([.uint(0): value])
    default: return .map([.int(0): value])
    }
  }
}
