// SPDX-License-Identifier: Apache-2.0
// A .proto file at run time. Every generated file carries its own, serialized.

/// What a .proto file declares.
///
/// Creating one reads nothing, so that programs start at once however many files they link; the first
/// look inside parses it.
public final class FileDescriptor: Sendable {
  /// The files that this one imports, in the order of its import statements.
  public let dependencies: [FileDescriptor]
  private let source: Source
  private let parsed = LazyReference<FileContents>()

  private enum Source {
    /// One scalar, U+0000 to U+00FF, for each byte.
    case literal(StaticString)
    case bytes(Bytes)
    /// Serialized when somebody asks.
    case proto
  }

  /// A generated file's descriptor.
  /// - Parameters:
  ///   - serialized: a serialized `FileDescriptorProto`, one scalar U+0000 to U+00FF a byte: a string
  ///     literal needs no code to initialise, where an array literal would.
  ///   - dependencies: the files that it imports.
  public init(serialized: StaticString, dependencies: [FileDescriptor]) {
    self.dependencies = dependencies
    source = .literal(serialized)
  }

  /// A file's descriptor from bytes that came from elsewhere, such as a server's reflection.
  /// - Throws: ``DecodeError`` if they are no `FileDescriptorProto`.
  public init(serialized: Bytes, dependencies: [FileDescriptor]) throws(DecodeError) {
    let proto = try Google_Protobuf_FileDescriptorProto(decoding: serialized)
    self.dependencies = dependencies
    source = .bytes(serialized)
    _ = parsed.storeIfNil(FileContents(proto))
  }

  /// A file's descriptor, as a compiler made it.
  public init(_ proto: Google_Protobuf_FileDescriptorProto, dependencies: [FileDescriptor]) {
    self.dependencies = dependencies
    source = .proto
    _ = parsed.storeIfNil(FileContents(proto))
  }

  /// The serialized `FileDescriptorProto`, without source info.
  public var serialized: Bytes {
    switch source {
    case .literal(let text): text.description.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    case .bytes(let bytes): bytes
    case .proto: (try? parsed.load()?.proto.serialized()) ?? []
    }
  }

  var contents: FileContents {
    if let contents = parsed.load() { return contents }
    // What martletc printed does decode; if someone edited it, an empty file is what is left of it.
    let proto = try? Google_Protobuf_FileDescriptorProto(decoding: serialized)
    return parsed.storeIfNil(FileContents(proto ?? .init()))
  }
}

extension FileDescriptor {
  /// The descriptor as the compiler made it.
  public var proto: Google_Protobuf_FileDescriptorProto { contents.proto }

  /// The path by which other files import this one.
  public var name: String { proto.name ?? "" }

  public var package: String { proto.package ?? "" }

  /// What the .proto sets for the file. An extension of it is a custom option: `file.options[myOption]`.
  public var options: Google_Protobuf_FileOptions { proto.options ?? .init() }

  /// The messages at the top level of the file.
  public var messages: [MessageDescriptor] {
    contents.messages.map { MessageDescriptor(file: self, node: $0) }
  }

  /// The enums at the top level of the file.
  public var enums: [EnumDescriptor] { contents.enums.map { EnumDescriptor(file: self, node: $0) } }

  /// All extensions that the file declares, those inside messages too.
  public var extensions: [FieldDescriptor] {
    contents.extensions.map { FieldDescriptor(file: self, node: $0, container: nil) }
  }

  public var services: [ServiceDescriptor] {
    proto.service.map { ServiceDescriptor(file: self, proto: $0) }
  }

  /// The message of this file, nested or not, with this full name.
  public func message(named fullName: String) -> MessageDescriptor? {
    contents.messagesByName[fullName].map { MessageDescriptor(file: self, node: $0) }
  }

  /// The enum of this file, nested or not, with this full name.
  public func `enum`(named fullName: String) -> EnumDescriptor? {
    contents.enumsByName[fullName].map { EnumDescriptor(file: self, node: $0) }
  }

  /// What generated code asks for: a message that the file is known to have.
  public func message(_ fullName: StaticString) -> MessageDescriptor {
    let known = parsed.read { $0.message(fullName) } ?? contents.message(fullName)
    if let found = known { return MessageDescriptor(file: self, node: found) }
    preconditionFailure("\(name) has no message \(fullName); was the generated code edited?")
  }

  /// This file and all that it imports, directly and through others, each once.
  public var transitive: [FileDescriptor] {
    var found: [FileDescriptor] = [self]
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(self)]
    var next = 0
    while next < found.count {
      for file in found[next].dependencies where seen.insert(ObjectIdentifier(file)).inserted {
        found.append(file)
      }
      next += 1
    }
    return found
  }

  /// The message that a `type_name` of this file means, here or in a file that it imports.
  func resolveMessage(_ typeName: String) -> MessageDescriptor? {
    let name = typeName.hasPrefix(".") ? String(typeName.dropFirst()) : typeName
    if let own = message(named: name) { return own }
    for file in transitive.dropFirst() {
      if let found = file.message(named: name) { return found }
    }
    return nil
  }

  /// The enum that a `type_name` of this file means.
  func resolveEnum(_ typeName: String) -> EnumDescriptor? {
    let name = typeName.hasPrefix(".") ? String(typeName.dropFirst()) : typeName
    if let own = `enum`(named: name) { return own }
    for file in transitive.dropFirst() {
      if let found = file.enum(named: name) { return found }
    }
    return nil
  }
}

extension FileDescriptor: Hashable {
  public static func == (left: FileDescriptor, right: FileDescriptor) -> Bool { left === right }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A service as its .proto declares it.
public struct ServiceDescriptor: Sendable, Hashable {
  public let file: FileDescriptor
  public let proto: Google_Protobuf_ServiceDescriptorProto

  public var name: String { proto.name ?? "" }
  public var fullName: String { file.package.isEmpty ? name : file.package + "." + name }
  public var options: Google_Protobuf_ServiceOptions { proto.options ?? .init() }
}

extension MessageDescriptor {
  /// What generated code asks for: a message that `file` is known to have.
  public init(_ file: FileDescriptor, _ fullName: StaticString) { self = file.message(fullName) }
}
