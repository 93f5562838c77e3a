// SPDX-License-Identifier: Apache-2.0
// A field with all that is asked of it in loops worked out beforehand.

final class FieldNode: Sendable {
  typealias Kind = Google_Protobuf_FieldDescriptorProto.TypeEnum

  let proto: Google_Protobuf_FieldDescriptorProto
  let features: ResolvedFeatures
  let name: String
  /// Of an extension, by which JSON and text format name it.
  let fullName: String
  let jsonName: String
  let number: Int32
  /// `.group` for every message that tags delimit.
  let kind: Kind
  let isRepeated: Bool
  let isRequired: Bool
  let isMap: Bool
  let hasPresence: Bool
  let isPackable: Bool
  let isPacked: Bool
  /// A real oneof's, not the one that the compiler makes for a proto3 `optional`.
  let oneofIndex: Int32?
  let isSensitive: Bool
  /// An extension's, which is in no message's table.
  let formatTable = LazyReference<TableOwner<FormatField>>()
  private let resolved = LazyReference<ResolvedType>()

  init(
    _ proto: Google_Protobuf_FieldDescriptorProto, scope: String, _ outer: ResolvedFeatures,
    mapEntries: Set<String>, inMapEntry: Bool = false, oneofCount: Int = 0
  ) {
    self.proto = proto
    let features = outer.merging(proto.options?.features)
    self.features = features
    name = proto.name ?? ""
    fullName = scope.isEmpty ? name : scope + "." + name
    jsonName = proto.jsonName ?? name
    number = proto.number ?? 0
    let type = proto.type ?? .int32
    isRepeated = proto.label == .repeated
    isMap = isRepeated && mapEntries.contains(proto.typeName ?? "")
    isRequired = proto.label == .required || features.fieldPresence == .legacyRequired
    // Maps, and the values in their entries, have a length whatever the features say.
    let isDelimited = features.messageEncoding == .delimited && !isMap && !inMapEntry
    kind = type == .message && isDelimited ? .group : type
    switch type {
    case .message, .group: (hasPresence, isPackable) = (!isRepeated, false)
    case .string, .bytes: (hasPresence, isPackable) = (Self.hasPresence(proto, features), false)
    default: (hasPresence, isPackable) = (Self.hasPresence(proto, features), isRepeated)
    }
    isPacked = isPackable && (proto.options?.packed ?? (features.repeatedFieldEncoding == .packed))
    // Descriptors may come from a stranger, as do those of a server's reflection.
    let isInOneof = proto.proto3Optional != true && (0..<oneofCount).contains(Int(proto.oneofIndex ?? -1))
    oneofIndex = isInOneof ? proto.oneofIndex : nil
    isSensitive = proto.options?.debugRedact ?? false
  }

  private static func hasPresence(
    _ proto: Google_Protobuf_FieldDescriptorProto, _ features: ResolvedFeatures
  ) -> Bool {
    if proto.label == .repeated { return false }
    return proto.oneofIndex != nil || proto.extendee != nil || features.fieldPresence != .implicit
  }

  var isMessage: Bool { kind == .message || kind == .group }

  /// The wire type of one element.
  var wireType: UInt32 {
    switch kind {
    case .double, .fixed64, .sfixed64: 1
    case .float, .fixed32, .sfixed32: 5
    case .string, .bytes, .message: 2
    case .group: 3
    default: 0
    }
  }

  func tag(_ wireType: UInt32) -> UInt32 { UInt32(bitPattern: number) << 3 | wireType }

  /// The message or enum that the field's type is, looked up once; `file` is the one that declares the field.
  func type(in file: FileDescriptor) -> ResolvedType {
    if let known = resolved.load() { return known }
    return resolved.storeIfNil(ResolvedType(proto, in: file))
  }
}

/// What a field's type name means. It owns nothing: whoever holds the field's file holds all that its
/// imports declare, and a message that contains itself must not keep itself alive.
final class ResolvedType: Sendable {
  private unowned let fileOfMessage: FileDescriptor?
  private unowned let messageNode: MessageNode?
  private unowned let fileOfEnum: FileDescriptor?
  unowned let enumNode: EnumNode?

  init(_ proto: Google_Protobuf_FieldDescriptorProto, in file: FileDescriptor) {
    let name = proto.typeName ?? ""
    let message = name.isEmpty ? nil : file.resolveMessage(name)
    let enumType = name.isEmpty || message != nil ? nil : file.resolveEnum(name)
    (fileOfMessage, messageNode) = (message?.file, message?.node)
    (fileOfEnum, enumNode) = (enumType?.file, enumType?.node)
  }

  var message: MessageDescriptor? {
    guard let fileOfMessage, let messageNode else { return nil }
    return MessageDescriptor(file: fileOfMessage, node: messageNode)
  }

  var enumType: EnumDescriptor? {
    guard let fileOfEnum, let enumNode else { return nil }
    return EnumDescriptor(file: fileOfEnum, node: enumNode)
  }
}
