// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

extension Compilation {
  /// The serialized `FileDescriptorSet` of the requested files: protoc's `--descriptor_set_out`.
  ///
  /// `retainOptions` keeps options of `RETENTION_SOURCE` too, which are for the compiler alone.
  public func descriptorSet(
    includeImports: Bool, includeSourceInfo: Bool, retainOptions: Bool = false
  ) -> [UInt8] {
    let parts = Parallel.map(includeImports ? files : requestedInOrder) { file in
      let proto = descriptor(of: file, includeSourceInfo: includeSourceInfo, retainOptions: retainOptions)
      return (try? proto.serialized()) ?? []
    }
    // FileDescriptorSet has but one field, `repeated FileDescriptorProto file = 1`.
    var set = WireBytes()
    set.bytes.reserveCapacity(parts.reduce(0) { $0 + $1.count + 6 })
    for part in parts { set.lengthDelimited(1, part) }
    return set.bytes
  }

  /// As they were given, each once, but behind those of them that it imports: protoc's order.
  private var requestedInOrder: [FileNode] {
    let wanted = Set(requested.map { ObjectIdentifier($0) })
    var (seen, order, stack) = (Set<ObjectIdentifier>(), [FileNode](), [(file: FileNode, isDone: Bool)]())
    for root in requested {
      stack.append((root, false))
      while let (file, isDone) = stack.popLast() {
        if isDone {
          order.append(file)
        } else if seen.insert(ObjectIdentifier(file)).inserted {
          stack.append((file, true))
          let imports = (file.dependencies + file.optionDependencies).compactMap { $0 }
          stack += imports.reversed().filter { wanted.contains(ObjectIdentifier($0)) }.map { ($0, false) }
        }
      }
    }
    return order
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
          file,
          dropping: retainOptions ? [] : file.sourceOptions
        ).proto()
    }
    return proto
  }
}
