// SPDX-License-Identifier: Apache-2.0
// Methods of services, found by name at run time.

/// A method as its .proto declares it.
public struct MethodDescriptor: Sendable, Hashable {
  public let service: ServiceDescriptor
  public let proto: Google_Protobuf_MethodDescriptorProto

  public var name: String { proto.name ?? "" }
  /// With the package and the service: `helloworld.Greeter.SayHello`.
  public var fullName: String { service.fullName + "." + name }
  /// How a call names the method: `/helloworld.Greeter/SayHello`.
  public var path: String { "/\(service.fullName)/\(name)" }
  /// The type of requests; `nil` only if neither the file nor its imports have it.
  public var input: MessageDescriptor? { service.file.resolveMessage(proto.inputType ?? "") }
  /// The type of responses; `nil` only if neither the file nor its imports have it.
  public var output: MessageDescriptor? { service.file.resolveMessage(proto.outputType ?? "") }
  /// Whether the client sends any number of messages rather than exactly one.
  public var streamsRequests: Bool { proto.clientStreaming ?? false }
  /// Whether the server sends any number of messages rather than exactly one.
  public var streamsResponses: Bool { proto.serverStreaming ?? false }
  public var options: Google_Protobuf_MethodOptions { proto.options ?? .init() }
}

extension ServiceDescriptor {
  /// In the order of the .proto.
  public var methods: [MethodDescriptor] {
    proto.method.map { MethodDescriptor(service: self, proto: $0) }
  }

  public func method(named name: String) -> MethodDescriptor? {
    proto.method.first { $0.name == name }.map { MethodDescriptor(service: self, proto: $0) }
  }
}

extension DescriptorPool {
  /// All services, file by file.
  public var services: [ServiceDescriptor] { files.flatMap(\.services) }
}
