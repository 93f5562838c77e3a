// SPDX-License-Identifier: Apache-2.0
// Where every name of a server's files is declared.

internal import MartletProtobuf

/// The files behind a server's services and everything they import, by what can be asked for.
struct ReflectionIndex: Sendable {
  /// The full names of the services that the server offers, sorted.
  let services: [String]
  /// By the name that import statements use.
  private(set) var files: [String: FileDescriptor] = [:]
  /// By the extended message's full name and the extension's number.
  private(set) var extensions: [String: [Int32: FileDescriptor]] = [:]
  private var symbols: [String: Symbol] = [:]

  private struct Symbol {
    let file: FileDescriptor
    let isMessage: Bool
  }

  init(services: [String], files roots: [FileDescriptor]) {
    self.services = services
    var waiting = roots
    while let file = waiting.popLast() {
      guard files.updateValue(file, forKey: file.name) == nil else { continue }
      add(file)
      waiting += file.dependencies
    }
  }

  /// The file that declares a message, field, oneof, enum, enum value, extension, service or method.
  func file(declaring symbol: String) -> FileDescriptor? {
    // Some clients write the leading dot with which descriptors spell type names.
    symbols[symbol.hasPrefix(".") ? String(symbol.dropFirst()) : symbol]?.file
  }

  func isMessage(_ name: String) -> Bool { symbols[name]?.isMessage ?? false }

  // MARK: Building

  private mutating func add(_ file: FileDescriptor) {
    let proto = file.proto
    let scope = file.package
    for message in proto.messageType { add(message, in: scope, file) }
    for declared in proto.enumType { add(declared, in: scope, file) }
    for field in proto.extension { add(extension: field, in: scope, file) }
    for service in proto.service {
      let name = declare(service.name, in: scope, file)
      for method in service.method { declare(method.name, in: name, file) }
    }
  }

  private mutating func add(
    _ message: Google_Protobuf_DescriptorProto, in scope: String, _ file: FileDescriptor
  ) {
    let name = declare(message.name, in: scope, file, isMessage: true)
    for field in message.field { declare(field.name, in: name, file) }
    for oneof in message.oneofDecl { declare(oneof.name, in: name, file) }
    for declared in message.enumType { add(declared, in: name, file) }
    for field in message.extension { add(extension: field, in: name, file) }
    for nested in message.nestedType { add(nested, in: name, file) }
  }

  private mutating func add(
    _ declared: Google_Protobuf_EnumDescriptorProto, in scope: String, _ file: FileDescriptor
  ) {
    declare(declared.name, in: scope, file)
    // Values are siblings of their enum, not children: language guide, "Enum Value Scoping".
    for value in declared.value { declare(value.name, in: scope, file) }
  }

  private mutating func add(
    extension field: Google_Protobuf_FieldDescriptorProto, in scope: String, _ file: FileDescriptor
  ) {
    declare(field.name, in: scope, file)
    guard let extendee = field.extendee, let number = field.number else { return }
    extensions[String(extendee.drop { $0 == "." }), default: [:]][number] = file
  }

  @discardableResult
  private mutating func declare(
    _ name: String?, in scope: String, _ file: FileDescriptor, isMessage: Bool = false
  ) -> String {
    let name = name ?? ""
    let fullName = scope.isEmpty ? name : "\(scope).\(name)"
    symbols[fullName] = Symbol(file: file, isMessage: isMessage)
    return fullName
  }
}
