// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

extension Compilation {
  /// The serialized `FileDescriptorSet` of the requested files: protoc's `--descriptor_set_out`.
  ///
  /// `retainOptions` keeps options of `RETENTION_SOURCE` too, which are for the compiler alone.
  public func descriptorSet(
    includeImports: Bool, includeSourceInfo: Bool, retainOptions: Bool = false
  ) -> [UInt8] {
    var set = Google_Protobuf_FileDescriptorSet()
    for file in includeImports ? files : requestedInOrder {
      set.file.append(
        descriptor(of: file, includeSourceInfo: includeSourceInfo, retainOptions: retainOptions))
    }
    return (try? set.serialized()) ?? []
  }

  /// protoc lists files as they were given, each once.
  private var requestedInOrder: [FileNode] {
    var seen: Set<ObjectIdentifier> = []
    return requested.filter { seen.insert(ObjectIdentifier($0)).inserted }
  }

  func descriptor(
    of file: FileNode, includeSourceInfo: Bool, retainOptions: Bool = false
  ) -> Google_Protobuf_FileDescriptorProto {
    var proto = retainOptions ? file.descriptor() : OptionRetention.stripped(file)
    if includeSourceInfo {
      proto.sourceCodeInfo =
        file.source == nil
        ? file.givenSourceInfo
        : SourceInfo(
          file, movedPaths: movedPaths[ObjectIdentifier(file)] ?? [:],
          dropping: retainOptions ? [] : file.sourceOptions
        ).proto()
    }
    return proto
  }
}
