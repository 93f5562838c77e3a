// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Takes a file's descriptor apart into nodes, and puts it together again when they are complete.
extension FileNode {
  func buildNodes() {
    let scope = package
    for (index, message) in proto.messageType.enumerated() {
      messages.append(build(message, scope: scope, path: [4, Int32(index)], parent: nil))
    }
    for (index, proto) in proto.enumType.enumerated() {
      enums.append(build(proto, scope: scope, path: [5, Int32(index)], parent: nil))
    }
    for (index, service) in proto.service.enumerated() {
      services.append(build(service, scope: scope, path: [6, Int32(index)]))
    }
    for (index, field) in proto.extension.enumerated() {
      extensions.append(build(field, scope: scope, path: [7, Int32(index)], parent: nil))
    }
    (proto.messageType, proto.enumType, proto.service, proto.extension) = ([], [], [], [])
  }

  private func build(
    _ proto: Google_Protobuf_DescriptorProto, scope: String, path: [Int32], parent: MessageNode?
  ) -> MessageNode {
    let name = join(scope, proto.name)
    let node = MessageNode(proto, file: self, fullName: name, path: path, parent: parent)
    for (index, oneof) in proto.oneofDecl.enumerated() {
      node.oneofs.append(
        OneofNode(oneof, file: self, fullName: join(name, oneof.name), path: path + [8, Int32(index)]))
    }
    for (index, field) in proto.field.enumerated() {
      let field = build(field, scope: name, path: path + [2, Int32(index)], parent: node)
      node.fields.append(field)
      if let oneof = field.proto.oneofIndex, node.oneofs.indices.contains(Int(oneof)) {
        node.oneofs[Int(oneof)].fields.append(field)
      }
    }
    node.fieldIndex = NameIndex(node.fields)
    node.numberIndex = NumberIndex(node.fields)
    for (index, nested) in proto.nestedType.enumerated() {
      node.messages.append(build(nested, scope: name, path: path + [3, Int32(index)], parent: node))
    }
    for (index, nested) in proto.enumType.enumerated() {
      node.enums.append(build(nested, scope: name, path: path + [4, Int32(index)], parent: node))
    }
    for (index, field) in proto.extension.enumerated() {
      node.extensions.append(build(field, scope: name, path: path + [6, Int32(index)], parent: node))
    }
    (node.proto.field, node.proto.nestedType, node.proto.enumType) = ([], [], [])
    (node.proto.extension, node.proto.oneofDecl) = ([], [])
    return node
  }

  private func build(
    _ proto: Google_Protobuf_FieldDescriptorProto, scope: String, path: [Int32], parent: MessageNode?
  ) -> FieldNode {
    FieldNode(proto, file: self, fullName: join(scope, proto.name), path: path, parent: parent)
  }

  private func build(
    _ proto: Google_Protobuf_EnumDescriptorProto, scope: String, path: [Int32], parent: MessageNode?
  ) -> EnumNode {
    let node = EnumNode(
      proto, file: self, fullName: join(scope, proto.name), path: path, parent: parent)
    // An enum's values are siblings of the enum, as in C++.
    for (index, value) in proto.value.enumerated() {
      node.values.append(
        EnumValueNode(
          value, file: self, fullName: join(scope, value.name), path: path + [2, Int32(index)]))
    }
    node.valueIndex = NameIndex(node.values)
    node.proto.value = []
    return node
  }

  private func build(
    _ proto: Google_Protobuf_ServiceDescriptorProto, scope: String, path: [Int32]
  ) -> ServiceNode {
    let name = join(scope, proto.name)
    let node = ServiceNode(proto, file: self, fullName: name, path: path)
    for (index, method) in proto.method.enumerated() {
      node.methods.append(
        MethodNode(method, file: self, fullName: join(name, method.name), path: path + [2, Int32(index)]))
    }
    node.proto.method = []
    return node
  }

  private func join(_ scope: String, _ name: String?) -> String {
    scope.isEmpty ? name ?? "" : scope + "." + (name ?? "")
  }

  /// The completed descriptor, without source info.
  func descriptor() -> Google_Protobuf_FileDescriptorProto {
    var out = proto
    out.messageType = messages.map { $0.descriptor() }
    out.enumType = enums.map { $0.descriptor() }
    out.service = services.map { service in
      var out = service.proto
      out.method = service.methods.map(\.proto)
      return out
    }
    out.extension = extensions.map(\.proto)
    return out
  }
}

extension MessageNode {
  func descriptor() -> Google_Protobuf_DescriptorProto {
    var out = proto
    out.field = fields.map(\.proto)
    out.oneofDecl = oneofs.map(\.proto)
    out.nestedType = messages.map { $0.descriptor() }
    out.enumType = enums.map { $0.descriptor() }
    out.extension = extensions.map(\.proto)
    return out
  }
}

extension EnumNode {
  func descriptor() -> Google_Protobuf_EnumDescriptorProto {
    var out = proto
    out.value = values.map(\.proto)
    return out
  }
}
