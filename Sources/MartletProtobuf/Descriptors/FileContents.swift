// SPDX-License-Identifier: Apache-2.0
// A parsed file: its messages and enums, found by name.

/// What is inside a file. Nodes know nothing of the file that holds them, so that no cycle keeps one alive;
/// a descriptor is a node together with its file.
final class FileContents: Sendable {
  let proto: Google_Protobuf_FileDescriptorProto
  let messages: [MessageNode]
  let enums: [EnumNode]
  let messagesByName: [String: MessageNode]
  let enumsByName: [String: EnumNode]

  init(_ proto: Google_Protobuf_FileDescriptorProto) {
    self.proto = proto
    let features = ResolvedFeatures(file: proto)
    let package = proto.package ?? ""
    messages = proto.messageType.map { MessageNode($0, scope: package, features) }
    enums = proto.enumType.map { EnumNode($0, scope: package, features) }
    var messagesByName: [String: MessageNode] = [:]
    var enumsByName: [String: EnumNode] = [:]
    for node in enums { enumsByName[node.fullName] = node }
    var waiting = messages
    while let node = waiting.popLast() {
      messagesByName[node.fullName] = node
      for nested in node.enums { enumsByName[nested.fullName] = nested }
      waiting += node.messages
    }
    self.messagesByName = messagesByName
    self.enumsByName = enumsByName
  }
}

final class MessageNode: Sendable {
  let proto: Google_Protobuf_DescriptorProto
  let fullName: String
  let fields: [FieldNode]
  let messages: [MessageNode]
  let enums: [EnumNode]
  let indexByNumber: [Int32: Int]
  let indexByName: [String: Int]

  init(_ proto: Google_Protobuf_DescriptorProto, scope: String, _ outer: ResolvedFeatures) {
    self.proto = proto
    let name = proto.name ?? ""
    let fullName = scope.isEmpty ? name : scope + "." + name
    self.fullName = fullName
    let features = outer.merging(proto.options?.features)
    fields = proto.field.map { FieldNode($0, features) }
    messages = proto.nestedType.map { MessageNode($0, scope: fullName, features) }
    enums = proto.enumType.map { EnumNode($0, scope: fullName, features) }
    var indexByNumber: [Int32: Int] = [:]
    var indexByName: [String: Int] = [:]
    for (index, field) in fields.enumerated() {
      indexByNumber[field.proto.number ?? 0] = index
      indexByName[field.proto.name ?? ""] = index
    }
    self.indexByNumber = indexByNumber
    self.indexByName = indexByName
  }
}

final class FieldNode: Sendable {
  let proto: Google_Protobuf_FieldDescriptorProto
  let features: ResolvedFeatures

  init(_ proto: Google_Protobuf_FieldDescriptorProto, _ outer: ResolvedFeatures) {
    self.proto = proto
    features = outer.merging(proto.options?.features)
  }
}

final class EnumNode: Sendable {
  let proto: Google_Protobuf_EnumDescriptorProto
  let fullName: String
  let features: ResolvedFeatures

  init(_ proto: Google_Protobuf_EnumDescriptorProto, scope: String, _ outer: ResolvedFeatures) {
    self.proto = proto
    let name = proto.name ?? ""
    fullName = scope.isEmpty ? name : scope + "." + name
    features = outer.merging(proto.options?.features)
  }
}
