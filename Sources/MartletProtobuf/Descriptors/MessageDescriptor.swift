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
  /// What the .proto sets for the message, custom options among them: `message.options[myOption]`.
  public var options: Google_Protobuf_MessageOptions { node.proto.options ?? .init() }

  /// In the order of the .proto.
  public var fields: [FieldDescriptor] { node.fields.map(descriptor) }

  /// Nested messages; a map's entries are among them.
  public var messages: [MessageDescriptor] { node.messages.map { MessageDescriptor(file: file, node: $0) } }
  public var enums: [EnumDescriptor] { node.enums.map { EnumDescriptor(file: file, node: $0) } }
  public var oneofs: [OneofDescriptor] {
    node.proto.oneofDecl.indices.map { OneofDescriptor(message: self, index: $0) }
  }

  /// Whether the compiler made this message for a map field.
  public var isMapEntry: Bool { node.isMapEntry }

  public func field(numbered number: Int32) -> FieldDescriptor? {
    node.field(numbered: number).map(descriptor)
  }

  public func field(named name: String) -> FieldDescriptor? {
    node.indexByName[name].map { descriptor(node.fields[$0]) }
  }

  func descriptor(_ field: FieldNode) -> FieldDescriptor {
    FieldDescriptor(file: file, node: field, container: self)
  }

  public static func == (left: MessageDescriptor, right: MessageDescriptor) -> Bool {
    left.node === right.node
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(node)) }
}

/// A field, or an extension, as its .proto declares it, with its features resolved.
public struct FieldDescriptor: Sendable, Hashable {
  /// The file that declares the field: of an extension, often not the one of the message that it extends.
  public let file: FileDescriptor
  let node: FieldNode
  /// Nil for an extension, whose message is looked up.
  let container: MessageDescriptor?

  public typealias Kind = Google_Protobuf_FieldDescriptorProto.TypeEnum

  /// The message that the field belongs to; `nil` only if an extension's message is missing.
  public var message: MessageDescriptor? {
    container ?? node.proto.extendee.flatMap(file.resolveMessage)
  }
  public var proto: Google_Protobuf_FieldDescriptorProto { node.proto }
  public var name: String { node.name }
  /// With the package and the message around it: how text format and JSON name an extension.
  public var fullName: String { node.fullName }
  public var number: Int32 { node.number }
  /// What the .proto sets for the field, custom options among them: `field.options[myOption]`.
  public var options: Google_Protobuf_FieldOptions { node.proto.options ?? .init() }
  /// The name that JSON uses.
  public var jsonName: String { node.jsonName }
  /// The type on the wire: `.group` for a message that is delimited by tags.
  public var kind: Kind { node.kind }
  public var isExtension: Bool { node.proto.extendee != nil }
  public var isRepeated: Bool { node.isRepeated }
  public var isRequired: Bool { node.isRequired }
  public var isMap: Bool { node.isMap }
  /// Whether a field that is set to its default differs from one that is not set.
  public var hasPresence: Bool { node.hasPresence }
  /// Whether several values are written under one tag.
  public var isPacked: Bool { node.isPacked }
  /// Whether the .proto says `debug_redact`: descriptions for people then hide the value.
  public var isSensitive: Bool { node.isSensitive }

  /// The message type of a message field.
  public var messageType: MessageDescriptor? { node.isMessage ? node.type(in: file).message : nil }

  /// The enum type of an enum field.
  public var enumType: EnumDescriptor? { node.kind == .enum ? node.type(in: file).enumType : nil }

  /// The oneof that the field is a member of; none for a proto3 `optional` field.
  public var oneof: OneofDescriptor? {
    guard let index = node.oneofIndex, let container else { return nil }
    return OneofDescriptor(message: container, index: Int(index))
  }

  public static func == (left: FieldDescriptor, right: FieldDescriptor) -> Bool { left.node === right.node }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(node)) }
}

/// A oneof as its .proto declares it.
public struct OneofDescriptor: Sendable, Hashable {
  public let message: MessageDescriptor
  let index: Int

  public var proto: Google_Protobuf_OneofDescriptorProto { message.proto.oneofDecl[index] }
  public var name: String { proto.name ?? "" }
  public var fields: [FieldDescriptor] {
    message.node.fields.filter { $0.oneofIndex == Int32(index) }.map(message.descriptor)
  }
}

/// An enum as its .proto declares it.
public struct EnumDescriptor: Sendable, Hashable {
  public let file: FileDescriptor
  let node: EnumNode

  public var proto: Google_Protobuf_EnumDescriptorProto { node.proto }
  public var name: String { node.proto.name ?? "" }
  public var fullName: String { node.fullName }
  public var options: Google_Protobuf_EnumOptions { node.proto.options ?? .init() }
  /// What the .proto sets for the value with this name.
  public func options(ofValue name: String) -> Google_Protobuf_EnumValueOptions? {
    proto.value.first { $0.name == name }?.options
  }
  /// Whether numbers that the enum does not have are no values of it.
  public var isClosed: Bool { node.isClosed }

  /// The name of the first value with this number.
  public func name(of number: Int32) -> String? { node.nameByNumber[number] }

  public func number(of name: String) -> Int32? { node.numberByName[name] }

  public static func == (left: EnumDescriptor, right: EnumDescriptor) -> Bool { left.node === right.node }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(node)) }
}
