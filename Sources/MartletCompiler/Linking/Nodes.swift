// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf
internal import Synchronization

// The linked form of descriptors: a tree of nodes, each of which owns its own part of the descriptor
// while it is being completed, and refers to what its names turned out to mean.

/// What every named element has: a place in its file and a full name.
class Node {
  unowned let file: FileNode
  let fullName: String
  let path: [Int32]
  /// Resolved once, parent first, by `FeatureResolution`.
  var features = Features.proto2

  init(file: FileNode, fullName: String, path: [Int32]) {
    (self.file, self.fullName, self.path) = (file, fullName, path)
  }

  var name: String {
    let dot = fullName.utf8.lastIndex(of: UInt8(ascii: "."))
    return String(fullName[(dot.map(fullName.utf8.index(after:)) ?? fullName.startIndex)...])
  }
  /// "field", "message" …: for diagnostics.
  var noun: String { "name" }
}

final class FileNode {
  let path: String
  let source: SourceFile?
  let locations: LocationTable
  var proto: Google_Protobuf_FileDescriptorProto
  var features = Features.proto2
  /// In the order of `dependency`; nil where the import failed.
  var dependencies: [FileNode?] = []
  var optionDependencies: [FileNode?] = []
  /// Whether an import was not found, which is reported; that names are missing then follows from it.
  private(set) lazy var lacksImports = (dependencies + optionDependencies).contains { $0 == nil }
  private(set) lazy var importedFiles = Set(dependencies.compactMap { $0 }.map(ObjectIdentifier.init))
  private(set) lazy var importedForOptions = Set(
    optionDependencies.compactMap { $0 }.map(ObjectIdentifier.init))
  var publicSpan = PublicSpan()
  /// Where options stand that end with the source (`retention = RETENTION_SOURCE`), and the options messages
  /// that have such options or custom ones, by name.
  var sourceOptions: Set<[Int32]> = []
  var optionTypes: [String: MessageNode] = [:]
  /// Where uninterpreted options went, for source info: the old path (… 999, i) to the new.
  var movedPaths: [[Int32]: [Int32]] = [:]
  /// The files of which names are used.
  private(set) var usedDependencies: [ObjectIdentifier: FileNode] = [:]
  private(set) lazy var visiblePackages = findVisiblePackages()
  var importedNames: Set<String> = []

  var messages: [MessageNode] = []
  var enums: [EnumNode] = []
  var services: [ServiceNode] = []
  var extensions: [FieldNode] = []

  init(_ proto: Google_Protobuf_FileDescriptorProto, source: SourceFile?, locations: LocationTable) {
    self.path = proto.name ?? ""
    (self.proto, self.source, self.locations) = (proto, source, locations)
  }

  var package: String { proto.package ?? "" }

  func use(_ other: FileNode) {
    if other !== self { usedDependencies[ObjectIdentifier(other)] = other }
  }

  var edition: Google_Protobuf_Edition {
    switch proto.syntax {
    case "editions": proto.edition ?? .edition2023
    case "proto3": .proto3
    default: .proto2
    }
  }

  func span(at path: [Int32]) -> SourceSpan {
    guard let source, let tokens = tokens else { return SourceSpan(start: 0, end: 0) }
    var path = path
    while true {
      if let entry = location(at: path) {
        return SourceSpan(start: tokens[Int(entry.first)].start, end: tokens[Int(entry.last)].end)
      }
      guard !path.isEmpty else { break }
      path.removeLast()
    }
    return SourceSpan(start: 0, end: Int32(truncatingIfNeeded: min(1, source.bytes.count)))
  }

  func location(at path: [Int32]) -> LocationTable.Entry? {
    locationIndex.withLock { known in
      let index = known ?? locations.index()
      known = index
      return index[path].map { locations.entries[$0] }
    }
  }

  /// Built when first asked for, which is at the first mistake or the first message-valued option. Others may
  /// ask too: a mistake in one file may have a note on a place in another.
  private let locationIndex = Mutex<[[Int32]: Int]?>(nil)

  /// For a file that came as a descriptor.
  var givenSourceInfo: Google_Protobuf_SourceCodeInfo?

  /// The source's tokens, kept for positions and for the values of aggregate options.
  var tokens: [Token]?
}

/// All files of a run. Types refer to each other in circles, which end with the run.
final class LinkedFiles {
  let files: [FileNode]

  init(_ files: [FileNode]) {
    self.files = files
  }

  deinit {
    for file in files {
      file.messages.forEach(Self.untie)
      file.extensions.forEach(Self.untie)
    }
  }

  private static func untie(_ message: MessageNode) {
    message.forgetExtensions()
    message.fields.forEach(untie)
    message.extensions.forEach(untie)
    message.messages.forEach(untie)
  }

  private static func untie(_ field: FieldNode) {
    (field.type, field.extendee) = (.unresolved, nil)
  }
}

final class MessageNode: Node {
  var proto: Google_Protobuf_DescriptorProto
  weak var parent: MessageNode?
  var fields: [FieldNode] = []
  var oneofs: [OneofNode] = []
  var messages: [MessageNode] = []
  var enums: [EnumNode] = []
  var extensions: [FieldNode] = []
  /// What extends this message in the files of the run. The first counts.
  private(set) var knownExtensions: [Int32: FieldNode] = [:]
  /// What the language makes of a `map<…>`.
  let isMapEntry: Bool
  /// What the ranges' options say of a number for extensions.
  var declarations: [Int32: Google_Protobuf_ExtensionRangeOptions.Declaration] = [:]
  /// The fields by name and by number, and the extension ranges by where they begin.
  var fieldIndex = NameIndex<FieldNode>()
  var numberIndex = NumberIndex()
  let rangeOrder: [Int]

  init(
    _ proto: Google_Protobuf_DescriptorProto, file: FileNode, fullName: String, path: [Int32],
    parent: MessageNode?
  ) {
    (self.proto, self.parent) = (proto, parent)
    isMapEntry = proto.options?.mapEntry == true
    let ranges = proto.extensionRange
    rangeOrder = ranges.indices.sorted { (ranges[$0].start ?? 0, $0) < (ranges[$1].start ?? 0, $1) }
    super.init(file: file, fullName: fullName, path: path)
  }

  override var noun: String { "message" }

  func know(_ field: FieldNode) {
    guard field.proto.number != nil, knownExtensions[field.number] == nil else { return }
    knownExtensions[field.number] = field
  }

  func forgetExtensions() { knownExtensions = [:] }
}

final class FieldNode: Node {
  var proto: Google_Protobuf_FieldDescriptorProto
  /// The message the field stands in; for an extension, the one it was declared in, if any.
  unowned let parent: MessageNode?
  var type: FieldType = .unresolved
  var extendee: MessageNode?

  init(
    _ proto: Google_Protobuf_FieldDescriptorProto, file: FileNode, fullName: String, path: [Int32],
    parent: MessageNode?
  ) {
    (self.proto, self.parent) = (proto, parent)
    super.init(file: file, fullName: fullName, path: path)
  }

  enum FieldType {
    case unresolved
    case scalar(Google_Protobuf_FieldDescriptorProto.TypeEnum)
    case message(MessageNode)
    case `enum`(EnumNode)
  }

  override var noun: String { isExtension ? "extension" : "field" }
  var isExtension: Bool { proto.extendee != nil }
  var number: Int32 { proto.number ?? 0 }
  var isRepeated: Bool { proto.label == .repeated }
  var messageType: MessageNode? { if case .message(let node) = type { node } else { nil } }
  var enumType: EnumNode? { if case .enum(let node) = type { node } else { nil } }
  var isMap: Bool { isRepeated && messageType?.isMapEntry == true }
  /// Maps, and the values in their entries, have a length whatever the features say.
  var isDelimited: Bool {
    if proto.type == .group { return true }
    guard features.messageEncoding == .delimited, let messageType else { return false }
    return !messageType.isMapEntry && parent?.isMapEntry != true
  }
  var isFloatingPoint: Bool {
    switch type {
    case .scalar(.double), .scalar(.float): true
    default: false
    }
  }
  /// Whether its bytes must be UTF-8, for options, which are read before features are settled.
  var wantsText: Bool {
    file.edition != .proto2 || !isExtension && file.path == "google/protobuf/descriptor.proto"
  }
  var isPackable: Bool {
    switch type {
    case .scalar(.string), .scalar(.bytes), .scalar(.group), .message, .unresolved: false
    default: isRepeated
    }
  }
  var isPacked: Bool { isPackable && (proto.options?.packed ?? (features.repeatedEncoding == .packed)) }
  var isRequired: Bool { proto.label == .required || (!isRepeated && features.presence == .legacyRequired) }
  /// The declared oneof; a proto3 `optional`'s own one does not count.
  var oneof: OneofNode? {
    guard let index = proto.oneofIndex, proto.proto3Optional != true, let parent,
      parent.oneofs.indices.contains(Int(index))
    else { return nil }
    return parent.oneofs[Int(index)]
  }
  var hasPresence: Bool {
    if isRepeated { return false }
    return messageType != nil || proto.oneofIndex != nil || isExtension || features.presence != .implicit
  }
}

final class OneofNode: Node {
  var proto: Google_Protobuf_OneofDescriptorProto
  var fields: [FieldNode] = []

  init(_ proto: Google_Protobuf_OneofDescriptorProto, file: FileNode, fullName: String, path: [Int32]) {
    self.proto = proto
    super.init(file: file, fullName: fullName, path: path)
  }

  override var noun: String { "oneof" }
}

final class EnumNode: Node {
  var proto: Google_Protobuf_EnumDescriptorProto
  weak var parent: MessageNode?
  var values: [EnumValueNode] = []
  var valueIndex = NameIndex<EnumValueNode>()

  init(
    _ proto: Google_Protobuf_EnumDescriptorProto, file: FileNode, fullName: String, path: [Int32],
    parent: MessageNode?
  ) {
    (self.proto, self.parent) = (proto, parent)
    super.init(file: file, fullName: fullName, path: path)
  }

  override var noun: String { "enum" }
  var isClosed: Bool { features.enumType == .closed }
}

final class EnumValueNode: Node {
  var proto: Google_Protobuf_EnumValueDescriptorProto

  init(
    _ proto: Google_Protobuf_EnumValueDescriptorProto, file: FileNode, fullName: String, path: [Int32]
  ) {
    self.proto = proto
    super.init(file: file, fullName: fullName, path: path)
  }

  override var noun: String { "enum value" }
  var number: Int32 { proto.number ?? 0 }
}

final class ServiceNode: Node {
  var proto: Google_Protobuf_ServiceDescriptorProto
  var methods: [MethodNode] = []

  init(
    _ proto: Google_Protobuf_ServiceDescriptorProto, file: FileNode, fullName: String, path: [Int32]
  ) {
    self.proto = proto
    super.init(file: file, fullName: fullName, path: path)
  }

  override var noun: String { "service" }
}

final class MethodNode: Node {
  var proto: Google_Protobuf_MethodDescriptorProto
  var input: MessageNode?
  var output: MessageNode?

  init(_ proto: Google_Protobuf_MethodDescriptorProto, file: FileNode, fullName: String, path: [Int32]) {
    self.proto = proto
    super.init(file: file, fullName: fullName, path: path)
  }

  override var noun: String { "method" }
}

extension Node {
  /// Whether other files may use this message or enum: edition 2024's `export` and `local`.
  var isExported: Bool {
    let (visibility, isNested): (Google_Protobuf_SymbolVisibility?, Bool)
    switch self {
    case let node as MessageNode: (visibility, isNested) = (node.proto.visibility, node.parent != nil)
    case let node as EnumNode: (visibility, isNested) = (node.proto.visibility, node.parent != nil)
    default: return true
    }
    switch visibility {
    case .visibilityExport: return true
    case .visibilityLocal: return false
    default: break
    }
    switch file.features.visibility {
    case .exportAll: return true
    case .exportTopLevel: return !isNested
    case .localAll, .strict: return false
    }
  }
}
