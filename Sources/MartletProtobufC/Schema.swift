// SPDX-License-Identifier: Apache-2.0
// protobuf-c's descriptors as Martlet's, so that JSON, text format and reflection work without the .proto.

public import CProtobufC
public import MartletProtobuf
internal import Synchronization

/// The descriptors made so far: a type's is made once.
enum SchemaCache {
  private static let made = Mutex<[UInt: MessageDescriptor]>([:])

  static func descriptor(of type: UnsafePointer<ProtobufCMessageDescriptor>) -> MessageDescriptor {
    let key = UInt(bitPattern: type)
    if let known = made.withLock({ $0[key] }) { return known }
    let name = String(cString: type.pointee.name)
    let file = Schema([type]).files()[name]
    // The type is among those that were collected.
    let descriptor = file?.message(named: name) ?? Google_Protobuf_Empty.descriptor
    made.withLock { $0[key] = descriptor }
    return descriptor
  }
}

extension FileDescriptor {
  /// A file that declares a service as protoc-c printed it, and imports those of the messages that its
  /// methods take and give: for ``Method``, and through it for reflection. protobuf-c forgets which methods
  /// stream: none does here.
  public convenience init(of service: ProtobufCServiceDescriptor) {
    var types: [UnsafePointer<ProtobufCMessageDescriptor>] = []
    var proto = Google_Protobuf_ServiceDescriptorProto(name: String(cString: service.short_name))
    for index in 0..<Int(service.n_methods) {
      let method = service.methods[index]
      guard let input = method.input, let output = method.output else { continue }
      types += [input, output]
      proto.method.append(
        .init(
          name: String(cString: method.name), inputType: "." + String(cString: input.pointee.name),
          outputType: "." + String(cString: output.pointee.name)))
    }
    let files = Schema(types).files()
    var imports: [String: FileDescriptor] = [:]
    for type in types {
      if let file = files[String(cString: type.pointee.name)] { imports[file.name] = file }
    }
    let package = String(cString: service.package)
    let names = imports.keys.sorted()
    let file = Google_Protobuf_FileDescriptorProto(
      name: String(cString: service.name) + ".c.proto", package: package.isEmpty ? nil : package,
      dependency: names, service: [proto])
    self.init(file, dependencies: names.compactMap { imports[$0] })
  }
}

/// Messages and all that they contain, as files. protobuf-c forgets which file declared what, but not the
/// packages, and a file has one. So each message gets a file of its own, together with those that it refers
/// to and that refer to it: they came from one file, as imports have no cycles.
private struct Schema {
  private struct Package {
    let name: String
    private(set) var isProto3 = false

    init(name: String) { self.name = name }
    mutating func add(_ isProto3: Bool) { self.isProto3 = self.isProto3 || isProto3 }
  }

  private var messages: [String: Google_Protobuf_DescriptorProto] = [:]
  private var enums: [String: Google_Protobuf_EnumDescriptorProto] = [:]
  private var collected: Set<String> = []
  /// By the full names of the types that are in no message.
  private var packages: [String: Package] = [:]

  init(_ types: [UnsafePointer<ProtobufCMessageDescriptor>]) {
    types.forEach { collect($0) }
  }

  /// The file of each message.
  func files() -> [String: FileDescriptor] {
    var files: [String: FileDescriptor] = [:]
    for group in SchemaGroups(packages.keys.sorted(), references: references).ordered {
      let first = group[0]
      var imports: [String: FileDescriptor] = [:]
      for target in Set(group.flatMap(references)).subtracting(group) {
        if let file = files[target] { imports[file.name] = file }
      }
      let names = imports.keys.sorted()
      let package = packages[first]
      var proto = Google_Protobuf_FileDescriptorProto(
        name: first + ".c.proto", package: package?.name.isEmpty == false ? package?.name : nil,
        dependency: names)
      if group.contains(where: { packages[$0]?.isProto3 == true }) { proto.syntax = "proto3" }
      proto.messageType = group.filter { messages[$0] != nil }.map(nested)
      proto.enumType = group.compactMap { enums[$0] }
      let file = FileDescriptor(proto, dependencies: names.compactMap { imports[$0] })
      for name in group { files[name] = file }
    }
    for name in messages.keys { files[name] = files[outermost(name)] }
    return files
  }

  /// The outermost types that a message, and those inside it, have fields of.
  private func references(_ name: String) -> [String] {
    guard let proto = messages[name] else { return [] }
    let own = proto.field.compactMap(\.typeName).map { outermost(String($0.dropFirst())) }
    return own + inner(of: name, messages.keys).flatMap(references)
  }

  private func inner(of name: String, _ names: some Sequence<String>) -> [String] {
    names.filter { $0.hasPrefix(name + ".") && !$0.dropFirst(name.utf8.count + 1).contains(".") }.sorted()
  }

  /// The message with those that were declared inside it.
  private func nested(_ name: String) -> Google_Protobuf_DescriptorProto {
    var proto = messages[name] ?? .init()
    proto.nestedType = inner(of: name, messages.keys).map(nested)
    proto.enumType = inner(of: name, enums.keys).compactMap { enums[$0] }
    return proto
  }

  private func outermost(_ name: String) -> String {
    var outer = name
    while packages[outer] == nil, let dot = outer.lastIndex(of: ".") { outer = String(outer[..<dot]) }
    return outer
  }

  /// Notes where a type belongs. A message around it may be one that nobody asked for.
  private mutating func place(_ name: String, in package: String, isProto3: Bool) {
    let parts = name.dropFirst(package.isEmpty ? 0 : package.utf8.count + 1).split(separator: ".")
    var outer = package
    for part in parts {
      let isOutermost = outer == package
      outer += outer.isEmpty ? String(part) : "." + part
      if isOutermost { packages[outer, default: Package(name: package)].add(isProto3) }
      if outer != name, messages[outer] == nil { messages[outer] = .init(name: String(part)) }
    }
  }

  private mutating func collect(_ root: UnsafePointer<ProtobufCMessageDescriptor>) {
    var waiting = [root]
    while let type = waiting.popLast() {
      let name = String(cString: type.pointee.name)
      guard collected.insert(name).inserted else { continue }
      var proto = Google_Protobuf_DescriptorProto(name: String(cString: type.pointee.short_name))
      var oneofs: [UInt32: Int32] = [:]
      let fields = (0..<Int(type.pointee.n_fields)).map { type.pointee.fields[$0] }
      for field in fields { proto.field.append(self.field(field, &oneofs)) }
      for (_, index) in oneofs.sorted(by: { $0.value < $1.value }) {
        proto.oneofDecl.append(.init(name: "oneof_\(index)"))
      }
      // Only proto3 has fields that say nothing of their presence.
      let isProto3 = fields.contains { $0.label == PROTOBUF_C_LABEL_NONE }
      for (index, field) in fields.enumerated() {
        if isProto3, field.label == PROTOBUF_C_LABEL_OPTIONAL { Self.makeOptional(&proto, index) }
        guard let inner = field.descriptor else { continue }
        if field.type == PROTOBUF_C_TYPE_MESSAGE {
          waiting.append(inner.assumingMemoryBound(to: ProtobufCMessageDescriptor.self))
        } else if field.type == PROTOBUF_C_TYPE_ENUM {
          collect(inner.assumingMemoryBound(to: ProtobufCEnumDescriptor.self), isProto3: isProto3)
        }
      }
      messages[name] = proto
      place(name, in: String(cString: type.pointee.package_name), isProto3: isProto3)
    }
  }

  /// A proto3 `optional` field has a oneof to itself (field_presence.md), behind those that were declared.
  private static func makeOptional(_ proto: inout Google_Protobuf_DescriptorProto, _ index: Int) {
    guard proto.field[index].type != .message, proto.field[index].oneofIndex == nil else { return }
    proto.field[index].proto3Optional = true
    proto.field[index].oneofIndex = Int32(proto.oneofDecl.count)
    proto.oneofDecl.append(.init(name: "_" + (proto.field[index].name ?? "")))
  }

  private mutating func collect(_ type: UnsafePointer<ProtobufCEnumDescriptor>, isProto3: Bool) {
    var proto = Google_Protobuf_EnumDescriptorProto(name: String(cString: type.pointee.short_name))
    for index in 0..<Int(type.pointee.n_values) {
      let value = type.pointee.values[index]
      proto.value.append(.init(name: String(cString: value.name), number: value.value))
    }
    let name = String(cString: type.pointee.name)
    enums[name] = proto
    place(name, in: String(cString: type.pointee.package_name), isProto3: isProto3)
  }

  private func field(
    _ field: ProtobufCFieldDescriptor, _ oneofs: inout [UInt32: Int32]
  ) -> Google_Protobuf_FieldDescriptorProto {
    let name = String(cString: field.name)
    var proto = Google_Protobuf_FieldDescriptorProto(
      name: name, number: Int32(bitPattern: field.id), jsonName: Self.jsonName(name))
    switch field.label {
    case PROTOBUF_C_LABEL_REQUIRED: proto.label = .required
    case PROTOBUF_C_LABEL_REPEATED: proto.label = .repeated
    default: proto.label = .optional
    }
    proto.type = Self.kind(field.type)
    if field.type == PROTOBUF_C_TYPE_MESSAGE, let inner = field.descriptor {
      let type = inner.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
      proto.typeName = "." + String(cString: type.pointee.name)
    } else if field.type == PROTOBUF_C_TYPE_ENUM, let inner = field.descriptor {
      let type = inner.assumingMemoryBound(to: ProtobufCEnumDescriptor.self)
      proto.typeName = "." + String(cString: type.pointee.name)
    }
    if field.flags & UInt32(PROTOBUF_C_FIELD_FLAG_PACKED.rawValue) != 0 {
      proto.options = .init(packed: true)
    }
    if field.flags & UInt32(PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue) != 0 {
      // The members of a oneof have one case field between them.
      let index = oneofs[field.quantifier_offset] ?? Int32(oneofs.count)
      oneofs[field.quantifier_offset] = index
      proto.oneofIndex = index
    }
    return proto
  }

  private static func jsonName(_ name: String) -> String {
    let parts = name.split(separator: "_", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts.first ?? "")) {
      $0 + $1.prefix(1).uppercased() + $1.dropFirst()
    }
  }

  private static func kind(_ type: ProtobufCType) -> Google_Protobuf_FieldDescriptorProto.TypeEnum {
    switch type {
    case PROTOBUF_C_TYPE_INT32: .int32
    case PROTOBUF_C_TYPE_SINT32: .sint32
    case PROTOBUF_C_TYPE_SFIXED32: .sfixed32
    case PROTOBUF_C_TYPE_INT64: .int64
    case PROTOBUF_C_TYPE_SINT64: .sint64
    case PROTOBUF_C_TYPE_SFIXED64: .sfixed64
    case PROTOBUF_C_TYPE_UINT32: .uint32
    case PROTOBUF_C_TYPE_FIXED32: .fixed32
    case PROTOBUF_C_TYPE_UINT64: .uint64
    case PROTOBUF_C_TYPE_FIXED64: .fixed64
    case PROTOBUF_C_TYPE_FLOAT: .float
    case PROTOBUF_C_TYPE_DOUBLE: .double
    case PROTOBUF_C_TYPE_BOOL: .bool
    case PROTOBUF_C_TYPE_ENUM: .enum
    case PROTOBUF_C_TYPE_STRING: .string
    case PROTOBUF_C_TYPE_BYTES: .bytes
    default: .message
    }
  }
}
