// SPDX-License-Identifier: Apache-2.0
// What stands beside a declaration in its .proto. Only descriptors with source info have it: those that
// `protoc --include_source_info` or martletc wrote, or a server sent. Generated code carries none.

/// The comments on a declaration, without their comment marks.
public struct Comments: Sendable, Hashable {
  /// Right above it.
  public let leading: String
  /// Behind it, or right below.
  public let trailing: String
  /// Further above, apart from it by an empty line, each by itself.
  public let detached: [String]
}

extension FileDescriptor {
  /// The comments on what `path` leads to (descriptor.proto, `SourceCodeInfo.Location.path`).
  public func comments(at path: [Int32]) -> Comments? {
    let location = proto.sourceCodeInfo?.location.first { $0.path == path }
    guard let location else { return nil }
    let comments = Comments(
      leading: location.leadingComments ?? "", trailing: location.trailingComments ?? "",
      detached: location.leadingDetachedComments)
    return comments.leading.isEmpty && comments.trailing.isEmpty && comments.detached.isEmpty ? nil : comments
  }

  /// The path to the declaration that `matches`, which is asked of every message, field and enum.
  private func path(to matches: (Declaration) -> Bool) -> [Int32]? {
    var found: [Int32]?
    func visit(_ declaration: Declaration, _ path: [Int32]) {
      if found == nil, matches(declaration) { found = path }
    }
    func visit(_ enums: [EnumNode], _ path: [Int32]) {
      for (index, node) in enums.enumerated() { visit(.enum(node), path + [Int32(index)]) }
    }
    func visit(_ fields: [FieldNode], _ path: [Int32]) {
      for (index, node) in fields.enumerated() { visit(.field(node), path + [Int32(index)]) }
    }
    func visit(_ messages: [MessageNode], _ path: [Int32]) {
      for (index, node) in messages.enumerated() where found == nil {
        let path = path + [Int32(index)]
        visit(.message(node), path)
        visit(node.fields, path + [2])  // DescriptorProto.field
        visit(node.extensions, path + [6])  // DescriptorProto.extension
        visit(node.messages, path + [3])  // DescriptorProto.nested_type
        visit(node.enums, path + [4])  // DescriptorProto.enum_type
      }
    }
    visit(contents.messages, [4])  // FileDescriptorProto.message_type
    visit(contents.enums, [5])  // FileDescriptorProto.enum_type
    visit(contents.ownExtensions, [7])  // FileDescriptorProto.extension
    return found
  }

  private enum Declaration {
    case message(MessageNode)
    case field(FieldNode)
    case `enum`(EnumNode)
  }

  fileprivate func comments(of node: MessageNode) -> Comments? {
    path { if case .message(let other) = $0 { other === node } else { false } }.flatMap(comments)
  }

  fileprivate func comments(of node: FieldNode) -> Comments? {
    path { if case .field(let other) = $0 { other === node } else { false } }.flatMap(comments)
  }

  fileprivate func path(of node: EnumNode) -> [Int32]? {
    path { if case .enum(let other) = $0 { other === node } else { false } }
  }
}

extension MessageDescriptor {
  /// What its .proto says of the message; `nil` also if the file has no source info.
  public var comments: Comments? { file.comments(of: node) }
}

extension FieldDescriptor {
  public var comments: Comments? { file.comments(of: node) }
}

extension EnumDescriptor {
  public var comments: Comments? { file.path(of: node).flatMap(file.comments) }

  /// What its .proto says of the value with this name.
  public func comments(ofValue name: String) -> Comments? {
    guard let path = file.path(of: node), let index = proto.value.firstIndex(where: { $0.name == name })
    else {
      return nil
    }
    return file.comments(at: path + [2, Int32(index)])  // EnumDescriptorProto.value
  }
}

extension ServiceDescriptor {
  public var comments: Comments? { path.flatMap(file.comments) }

  /// FileDescriptorProto.service
  fileprivate var path: [Int32]? {
    file.proto.service.firstIndex { $0.name == proto.name }.map { [6, Int32($0)] }
  }
}

extension MethodDescriptor {
  public var comments: Comments? {
    guard let path = service.path,
      let index = service.proto.method.firstIndex(where: { $0.name == proto.name })
    else { return nil }
    return service.file.comments(at: path + [2, Int32(index)])  // ServiceDescriptorProto.method
  }
}
