// SPDX-License-Identifier: Apache-2.0
// Descriptors as the .proto source that stands for them.

public import MartletProtobuf

/// Prints what a descriptor says as `.proto` source.
///
/// What is printed compiles to the same descriptor again. Comments are there if the descriptor carries source
/// info, and so is the order of different kinds of declarations; both are lost in most servers' reflection.
public struct ProtoSource {
  let file: FileDescriptor
  private let types: DescriptorPool

  /// Prepares to print a file. Custom options are looked up in `types` beside what the file imports; one that
  /// is found nowhere is named in a comment, by its number.
  public init(_ file: FileDescriptor, types: DescriptorPool = DescriptorPool()) {
    var types = types
    types.add(file)
    (self.file, self.types) = (file, types)
  }

  /// The whole file.
  public func text() -> String {
    var printer = ProtoPrinter(file, types)
    printer.printFile()
    return printer.out
  }

  /// What kind of thing a name of the file stands for, such as `message`, and its declaration; `nil` if the
  /// file declares nothing of this full name.
  public func declaration(of fullName: String) -> (kind: String, text: String)? {
    guard let found = DeclarationFinder(file).find(fullName) else { return nil }
    var printer = ProtoPrinter(file, types)
    let kind = printer.emit(found)
    return (kind, printer.out)
  }

  /// The full names of all that the file declares: messages, fields, oneofs, enums, values, extensions,
  /// services and methods.
  public var declaredNames: [String] { DeclarationFinder(file).names }
}

/// Something that a file declares, and where in the descriptor it stands.
struct FoundDeclaration {
  enum Element {
    case message(Google_Protobuf_DescriptorProto)
    case enumeration(Google_Protobuf_EnumDescriptorProto)
    case service(Google_Protobuf_ServiceDescriptorProto)
    case method(Google_Protobuf_MethodDescriptorProto)
    case field(Google_Protobuf_FieldDescriptorProto, of: Google_Protobuf_DescriptorProto)
    case oneof(Int, of: Google_Protobuf_DescriptorProto)
    case value(Google_Protobuf_EnumValueDescriptorProto)
    case `extension`(Google_Protobuf_FieldDescriptorProto, siblings: [Google_Protobuf_DescriptorProto])
  }

  var element: Element
  var scope: String
  var path: [Int32]
}

/// Looks through everything that a file declares, by full name.
struct DeclarationFinder {
  private(set) var found: [String: FoundDeclaration] = [:]
  private(set) var names: [String] = []

  init(_ file: FileDescriptor) {
    let (proto, scope) = (file.proto, file.package)
    for (index, message) in proto.messageType.enumerated() { add(message, scope, [4, Int32(index)]) }
    for (index, declared) in proto.enumType.enumerated() { add(declared, scope, [5, Int32(index)]) }
    for (index, field) in proto.extension.enumerated() {
      add(.extension(field, siblings: proto.messageType), field.name, scope, [7, Int32(index)])
    }
    for (index, service) in proto.service.enumerated() {
      let path = [6, Int32(index)]
      let inner = add(.service(service), service.name, scope, path)
      for (index, method) in service.method.enumerated() {
        add(.method(method), method.name, inner, path + [2, Int32(index)])
      }
    }
  }

  func find(_ fullName: String) -> FoundDeclaration? { found[fullName] }

  private mutating func add(_ message: Google_Protobuf_DescriptorProto, _ scope: String, _ path: [Int32]) {
    // The compiler made map entries: nobody declared them.
    if message.options?.mapEntry == true { return }
    let inner = add(.message(message), message.name, scope, path)
    for (index, field) in message.field.enumerated() {
      add(.field(field, of: message), field.name, inner, path + [2, Int32(index)])
    }
    for (index, oneof) in message.oneofDecl.enumerated() {
      let isReal = message.field.contains { $0.oneofIndex == Int32(index) && $0.proto3Optional != true }
      if isReal { add(.oneof(index, of: message), oneof.name, inner, path + [8, Int32(index)]) }
    }
    for (index, nested) in message.nestedType.enumerated() { add(nested, inner, path + [3, Int32(index)]) }
    for (index, nested) in message.enumType.enumerated() { add(nested, inner, path + [4, Int32(index)]) }
    for (index, field) in message.extension.enumerated() {
      add(.extension(field, siblings: message.nestedType), field.name, inner, path + [6, Int32(index)])
    }
  }

  private mutating func add(
    _ declared: Google_Protobuf_EnumDescriptorProto, _ scope: String, _ path: [Int32]
  ) {
    add(.enumeration(declared), declared.name, scope, path)
    // Values are siblings of their enum (language guide, "Enum Value Scoping").
    for (index, value) in declared.value.enumerated() {
      add(.value(value), value.name, scope, path + [2, Int32(index)])
    }
  }

  @discardableResult
  private mutating func add(
    _ element: FoundDeclaration.Element, _ name: String?, _ scope: String, _ path: [Int32]
  ) -> String {
    let fullName = scope.isEmpty ? name ?? "" : scope + "." + (name ?? "")
    found[fullName] = FoundDeclaration(element: element, scope: scope, path: path)
    names.append(fullName)
    return fullName
  }
}
