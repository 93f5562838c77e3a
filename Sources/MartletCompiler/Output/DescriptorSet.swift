// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

extension Compilation {
  /// The serialized `FileDescriptorSet` of the requested files: protoc's `--descriptor_set_out`.
  public func descriptorSet(includeImports: Bool, includeSourceInfo: Bool) -> [UInt8] {
    var set = Google_Protobuf_FileDescriptorSet()
    for file in includeImports ? files : requestedInOrder {
      set.file.append(descriptor(of: file, includeSourceInfo: includeSourceInfo))
    }
    return (try? set.serialized()) ?? []
  }

  /// protoc lists files as they were given, each once.
  private var requestedInOrder: [FileNode] {
    var seen: Set<ObjectIdentifier> = []
    return requested.filter { seen.insert(ObjectIdentifier($0)).inserted }
  }

  func descriptor(of file: FileNode, includeSourceInfo: Bool) -> Google_Protobuf_FileDescriptorProto {
    var proto = file.descriptor()
    if includeSourceInfo {
      proto.sourceCodeInfo =
        SourceInfo(file, movedPaths: movedPaths[ObjectIdentifier(file)] ?? [:]).proto()
    }
    return proto
  }
}
