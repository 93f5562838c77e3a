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
    let schema = Schema(package: type.pointee.package_name, [type])
    // The type is among those that were collected.
    let descriptor = schema.file(named: name).message(named: name) ?? Google_Protobuf_Empty.descriptor
    made.withLock { $0[key] = descriptor }
    return descriptor
  }
}

extension FileDescriptor {
  /// A file that declares a service as protoc-c printed it, and the messages that its methods take and give:
  /// for ``Method``, and through it for reflection. protobuf-c forgets which methods stream: none does here.
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
    var file = Schema(package: service.package, types).proto(named: String(cString: service.name))
    file.service.append(proto)
    self.init(file, dependencies: [])
  }
}

/// One file with messages and all that they contain. protobuf-c forgets files, so it is named after one.
private struct Schema {
  private var isProto3 = false
  private var messages: [String: Google_Protobuf_DescriptorProto] = [:]
  private var enums: [String: Google_Protobuf_EnumDescriptorProto] = [:]
  private let prefix: String

  init(package: UnsafePointer<CChar>, _ types: [UnsafePointer<ProtobufCMessageDescriptor>]) {
    let package = String(cString: package)
    prefix = package.isEmpty ? "" : package + "."
    types.forEach { collect($0) }
  }

  func file(named name: String) -> FileDescriptor { FileDescriptor(proto(named: name), dependencies: []) }

  func proto(named name: String) -> Google_Protobuf_FileDescriptorProto {
    var file = Google_Protobuf_FileDescriptorProto(
      name: name + ".c.proto", package: prefix.isEmpty ? nil : String(prefix.dropLast()))
    if isProto3 { file.syntax = "proto3" }
    for name in messages.keys.sorted() where parent(of: name) == nil { file.messageType.append(nested(name)) }
    for name in enums.keys.sorted() where parent(of: name) == nil {
      if let proto = enums[name] { file.enumType.append(proto) }
    }
    return file
  }

  /// The message with those that were declared inside it.
  private func nested(_ name: String) -> Google_Protobuf_DescriptorProto {
    var proto = messages[name] ?? .init()
    for inner in messages.keys.sorted() where parent(of: inner) == name {
      proto.nestedType.append(nested(inner))
    }
    for inner in enums.keys.sorted() where parent(of: inner) == name {
      if let type = enums[inner] { proto.enumType.append(type) }
    }
    return proto
  }

  private func parent(of name: String) -> String? {
    guard let dot = name.lastIndex(of: "."), messages[String(name[..<dot])] != nil else { return nil }
    return String(name[..<dot])
  }

  private mutating func collect(_ root: UnsafePointer<ProtobufCMessageDescriptor>) {
    var waiting = [root]
    while let type = waiting.popLast() {
      let name = String(cString: type.pointee.name)
      guard messages[name] == nil else { continue }
      var proto = Google_Protobuf_DescriptorProto(name: String(cString: type.pointee.short_name))
      var oneofs: [UInt32: Int32] = [:]
      for index in 0..<Int(type.pointee.n_fields) {
        let field = type.pointee.fields[index]
        proto.field.append(self.field(field, &oneofs))
        if field.type == PROTOBUF_C_TYPE_MESSAGE, let inner = field.descriptor {
          waiting.append(inner.assumingMemoryBound(to: ProtobufCMessageDescriptor.self))
        } else if field.type == PROTOBUF_C_TYPE_ENUM, let inner = field.descriptor {
          collect(inner.assumingMemoryBound(to: ProtobufCEnumDescriptor.self))
        }
      }
      for (_, index) in oneofs.sorted(by: { $0.value < $1.value }) {
        proto.oneofDecl.append(.init(name: "oneof_\(index)"))
      }
      // Only proto3 has fields that say nothing of their presence.
      let labels = (0..<Int(type.pointee.n_fields)).map { type.pointee.fields[$0].label }
      if labels.contains(PROTOBUF_C_LABEL_NONE) {
        isProto3 = true
        for index in labels.indices where labels[index] == PROTOBUF_C_LABEL_OPTIONAL {
          Self.makeOptional(&proto, index)
        }
      }
      messages[name] = proto
    }
  }

  /// A proto3 `optional` field has a oneof to itself (field_presence.md), behind those that were declared.
  private static func makeOptional(_ proto: inout Google_Protobuf_DescriptorProto, _ index: Int) {
    guard proto.field[index].type != .message, proto.field[index].oneofIndex == nil else { return }
    proto.field[index].proto3Optional = true
    proto.field[index].oneofIndex = Int32(proto.oneofDecl.count)
    proto.oneofDecl.append(.init(name: "_" + (proto.field[index].name ?? "")))
  }

  private mutating func collect(_ type: UnsafePointer<ProtobufCEnumDescriptor>) {
    var proto = Google_Protobuf_EnumDescriptorProto(name: String(cString: type.pointee.short_name))
    for index in 0..<Int(type.pointee.n_values) {
      let value = type.pointee.values[index]
      proto.value.append(.init(name: String(cString: value.name), number: value.value))
    }
    enums[String(cString: type.pointee.name)] = proto
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
