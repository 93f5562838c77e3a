// SPDX-License-Identifier: Apache-2.0
// Messages, their fields, and enums, as the .proto declares them.

/// A message as its .proto declares it.
public struct MessageDescriptor: Sendable, Hashable {
  public let file: FileDescriptor
  let node: MessageNode

  public var proto: Google_Protobuf_DescriptorProto { node.proto }
  public var name: String { node.proto.name ?? "" }
  /// With the package and the messages around it: `google.protobuf.Timestamp`.
  public var fullName: String { node.fullName }

  /// In the order of the .proto.
  public var fields: [FieldDescriptor] { node.fields.map { FieldDescriptor(message: self, node: $0) } }

  /// Nested messages; a map's entries are among them.
  public var messages: [MessageDescriptor] { node.messages.map { MessageDescriptor(file: file, node: $0) } }
  public var enums: [EnumDescriptor] { node.enums.map { EnumDescriptor(file: file, node: $0) } }

  /// Whether the compiler made this message for a map field.
  public var isMapEntry: Bool { proto.options?.mapEntry ?? false }

  public func field(numbered number: Int32) -> FieldDescriptor? {
    node.indexByNumber[number].map { FieldDescriptor(message: self, node: node.fields[$0]) }
  }

  public func field(named name: String) -> FieldDescriptor? {
    node.indexByName[name].map { FieldDescriptor(message: self, node: node.fields[$0]) }
  }

  public static func == (left: MessageDescriptor, right: MessageDescriptor) -> Bool {
    left.node === right.node
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(node)) }
}

/// A field as its .proto declares it, with its features resolved.
public struct FieldDescriptor: Sendable, Hashable {
  /// The message that the field belongs to.
  public let message: MessageDescriptor
  let node: FieldNode

  public typealias Kind = Google_Protobuf_FieldDescriptorProto.TypeEnum

  public var proto: Google_Protobuf_FieldDescriptorProto { node.proto }
  public var name: String { node.proto.name ?? "" }
  public var number: Int32 { node.proto.number ?? 0 }
  /// The name that JSON uses.
  public var jsonName: String { node.proto.jsonName ?? name }

  /// The type on the wire: `.group` for a message that is delimited by tags.
  public var kind: Kind {
    let kind = node.proto.type ?? .int32
    guard kind == .message, node.features.messageEncoding == .delimited else { return kind }
    // Maps, and the values in their entries, have a length whatever the features say.
    return isMap || message.isMapEntry ? .message : .group
  }

  public var isRepeated: Bool { node.proto.label == .repeated }

  public var isRequired: Bool {
    node.proto.label == .required || node.features.fieldPresence == .legacyRequired
  }

  public var isMap: Bool { isRepeated && messageType?.isMapEntry == true }

  /// Whether a field that is set to its default differs from one that is not set.
  public var hasPresence: Bool {
    if isRepeated { return false }
    if node.proto.type == .message || node.proto.type == .group || node.proto.oneofIndex != nil { return true }
    return node.features.fieldPresence != .implicit
  }

  /// Whether several values are written under one tag.
  public var isPacked: Bool {
    guard isRepeated else { return false }
    switch node.proto.type ?? .int32 {
    case .string, .bytes, .message, .group: return false
    default: return node.proto.options?.packed ?? (node.features.repeatedFieldEncoding == .packed)
    }
  }

  /// The message type of a message field.
  public var messageType: MessageDescriptor? {
    guard node.proto.type == .message || node.proto.type == .group else { return nil }
    return node.proto.typeName.flatMap(message.file.resolveMessage)
  }

  /// The enum type of an enum field.
  public var enumType: EnumDescriptor? {
    guard node.proto.type == .enum else { return nil }
    return node.proto.typeName.flatMap(message.file.resolveEnum)
  }

  public static func == (left: FieldDescriptor, right: FieldDescriptor) -> Bool { left.node === right.node }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(node)) }
}

/// An enum as its .proto declares it.
public struct EnumDescriptor: Sendable, Hashable {
  public let file: FileDescriptor
  let node: EnumNode

  public var proto: Google_Protobuf_EnumDescriptorProto { node.proto }
  public var name: String { node.proto.name ?? "" }
  public var fullName: String { node.fullName }
  /// Whether numbers that the enum does not have are no values of it.
  public var isClosed: Bool { node.features.enumType == .closed }

  /// The name of the first value with this number.
  public func name(of number: Int32) -> String? {
    node.proto.value.first { $0.number == number }?.name
  }

  public func number(of name: String) -> Int32? {
    node.proto.value.first { $0.name == name }?.number
  }

  public static func == (left: EnumDescriptor, right: EnumDescriptor) -> Bool { left.node === right.node }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(node)) }
}
