// SPDX-License-Identifier: Apache-2.0
// Types found by name at run time: what Any, extensions and dynamic messages need.

/// A set of files, in which messages, enums and extensions are found.
///
/// A pool is a value: whoever holds a copy sees what it held when it was copied.
public struct DescriptorPool: Sendable {
  private struct ExtensionKey: Hashable {
    var message: String
    var number: Int32
  }

  // Written only while one pool holds the one reference to it.
  private final class Content: @unchecked Sendable {
    var files: [FileDescriptor] = []
    var fileIndex: [String: Int] = [:]
    var messages: [String: MessageDescriptor] = [:]
    var enums: [String: EnumDescriptor] = [:]
    var extensionsByName: [String: FieldDescriptor] = [:]
    var extensionsByNumber: [ExtensionKey: FieldDescriptor] = [:]
    var extendedMessages: Set<String> = []

    init() {}

    init(copying other: Content) {
      (files, fileIndex, messages, enums) = (other.files, other.fileIndex, other.messages, other.enums)
      (extensionsByName, extensionsByNumber) = (other.extensionsByName, other.extensionsByNumber)
      extendedMessages = other.extendedMessages
    }
  }

  /// Nil while the pool is empty: an empty one is every option's default, and copying it costs nothing.
  private var content: Content?

  private mutating func unique() -> Content {
    // Asked before it is bound: the binding would be a second reference.
    if isKnownUniquelyReferenced(&content), let content { return content }
    let copy = content.map(Content.init(copying:)) ?? Content()
    content = copy
    return copy
  }

  public init() {}

  public var files: [FileDescriptor] { content?.files ?? [] }

  /// The files, with all that they import.
  public init(_ files: [FileDescriptor]) {
    for file in files { add(file) }
  }

  /// The files of these generated messages, with all that they import.
  public init(_ types: [any Message.Type]) {
    for type in types { add(type.descriptor.file) }
  }

  /// The files of a descriptor set, such as `martletc --descriptor_set_out` and protoc write.
  /// - Throws: ``DescriptorError`` if a file is missing that another imports.
  public init(_ set: Google_Protobuf_FileDescriptorSet) throws(DescriptorError) { try add(set.file) }

  /// Adds files in any order; what they import is among them, in the pool already, or one of protobuf's own.
  public mutating func add(_ protos: [Google_Protobuf_FileDescriptorProto]) throws(DescriptorError) {
    var waiting: [String: Google_Protobuf_FileDescriptorProto] = [:]
    for proto in protos { waiting[proto.name ?? ""] = proto }
    // A path of files, each imported by the one before it, so that long chains need no deep stack.
    for proto in protos {
      var path = [proto]
      while let last = path.last {
        let name = last.name ?? ""
        if file(named: name) != nil {
          path.removeLast()
          continue
        }
        guard let missing = last.dependency.first(where: { file(named: $0) == nil }) else {
          let dependencies = last.dependency.compactMap { file(named: $0) }
          add(FileDescriptor(last, dependencies: dependencies))
          continue
        }
        if let next = waiting[missing] {
          guard path.count <= waiting.count else { throw .importCycle(file: name) }
          path.append(next)
        } else if let known = FileDescriptor.wellKnown(missing) {
          add(known)
        } else {
          throw .missingImport(file: name, import: missing)
        }
      }
    }
  }

  /// Adds files as a server's reflection sends them: serialized, in any order.
  /// - Throws: ``DecodeError`` if they are no files, ``DescriptorError`` if what they import is neither among
  ///   them, nor in the pool, nor one of protobuf's own; ``missingImports(of:)`` says what to ask for.
  public mutating func add(serialized files: [Bytes]) throws {
    try add(
      files.map { (bytes) throws(DecodeError) in try Google_Protobuf_FileDescriptorProto(decoding: bytes) })
  }

  /// The files that these import and that are neither among them, nor in the pool, nor protobuf's own.
  public func missingImports(of files: [Google_Protobuf_FileDescriptorProto]) -> [String] {
    let given = Set(files.compactMap(\.name))
    let wanted = Set(files.flatMap(\.dependency)).subtracting(given)
    return wanted.filter { file(named: $0) == nil && FileDescriptor.wellKnown($0) == nil }.sorted()
  }

  /// Adds a file with all that it imports. The first file of a name stays.
  public mutating func add(_ root: FileDescriptor) {
    let content = unique()
    for file in root.transitive where content.fileIndex[file.name] == nil {
      content.fileIndex[file.name] = content.files.count
      content.files.append(file)
      for (name, node) in file.contents.messagesByName {
        content.messages[name] = MessageDescriptor(file: file, node: node)
      }
      for (name, node) in file.contents.enumsByName {
        content.enums[name] = EnumDescriptor(file: file, node: node)
      }
      for node in file.contents.extensions {
        let field = FieldDescriptor(file: file, node: node, container: nil)
        let extendee = String((node.proto.extendee ?? "").drop { $0 == "." })
        content.extensionsByName[node.fullName] = field
        content.extensionsByNumber[ExtensionKey(message: extendee, number: node.number)] = field
        content.extendedMessages.insert(extendee)
      }
    }
  }

  public func file(named name: String) -> FileDescriptor? {
    guard let content, let index = content.fileIndex[name] else { return nil }
    return content.files[index]
  }

  public func message(named fullName: String) -> MessageDescriptor? { content?.messages[fullName] }

  public func `enum`(named fullName: String) -> EnumDescriptor? { content?.enums[fullName] }

  /// The service with this full name.
  public func service(named fullName: String) -> ServiceDescriptor? {
    for file in files {
      if let found = file.services.first(where: { $0.fullName == fullName }) { return found }
    }
    return nil
  }

  /// The extension with this full name.
  public func `extension`(named fullName: String) -> FieldDescriptor? { content?.extensionsByName[fullName] }

  /// The extension that has this number in `message`.
  public func `extension`(of message: MessageDescriptor, numbered number: Int32) -> FieldDescriptor? {
    guard let content, !content.extendedMessages.isEmpty else { return nil }
    return content.extensionsByNumber[ExtensionKey(message: message.fullName, number: number)]
  }

  func hasExtensions(of message: MessageDescriptor) -> Bool {
    content?.extendedMessages.contains(message.fullName) ?? false
  }
}

/// Files that do not fit together.
public enum DescriptorError: Error, Hashable {
  case missingImport(file: String, import: String)
  case importCycle(file: String)
}

extension DescriptorError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missingImport(let file, let name): "\(file) imports \(name), which is neither given nor known"
    case .importCycle(let file): "\(file) imports itself through others"
    }
  }
}

extension FileDescriptor {
  /// One of the files that the runtime carries itself.
  static func wellKnown(_ name: String) -> FileDescriptor? {
    switch name {
    case "google/protobuf/any.proto": .google_protobuf_any
    case "google/protobuf/api.proto": .google_protobuf_api
    case "google/protobuf/descriptor.proto": .google_protobuf_descriptor
    case "google/protobuf/duration.proto": .google_protobuf_duration
    case "google/protobuf/empty.proto": .google_protobuf_empty
    case "google/protobuf/field_mask.proto": .google_protobuf_field_mask
    case "google/protobuf/source_context.proto": .google_protobuf_source_context
    case "google/protobuf/struct.proto": .google_protobuf_struct
    case "google/protobuf/timestamp.proto": .google_protobuf_timestamp
    case "google/protobuf/type.proto": .google_protobuf_type
    case "google/protobuf/wrappers.proto": .google_protobuf_wrappers
    default: nil
    }
  }
}
