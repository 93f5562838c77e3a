// Made by martletc from grpc/reflection/v1alpha/reflection.proto. Edit that file, not this one.
public import MartletProtobuf
public import MartletRPC

/// One question.
@frozen public nonisolated struct Grpc_Reflection_V1alpha_ServerReflectionRequest: GeneratedMessage {
  @_alwaysEmitIntoClient public var host: String
  @_alwaysEmitIntoClient public var messageRequest: MessageRequest?
  private var _unknown: UnknownFields
  public init() { (host, _unknown) = ("", .init()) }
  public init(host: String = "", messageRequest: MessageRequest? = nil) {
    (self.host, self.messageRequest, _unknown) = (host, messageRequest, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.host = wire.nextString()  // 1
      case 26: self.messageRequest = .fileByFilename(wire.nextString())  // 3
      case 34: self.messageRequest = .fileContainingSymbol(wire.nextString())  // 4
      case 42: wire.message(mergingInto: &self.messageRequest, MessageRequest.fileContainingExtension) {
        if case .fileContainingExtension(let value)? = $0 { value } else { nil }
      }
      case 50: self.messageRequest = .allExtensionNumbersOfType(wire.nextString())  // 6
      case 58: self.messageRequest = .listServices(wire.nextString())  // 7
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_reflection_v1alpha_reflection, "grpc.reflection.v1alpha.ServerReflectionRequest")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    switch self.messageRequest {
    case .listServices(let value): wire.string(value, tag: 58)
    case .allExtensionNumbersOfType(let value): wire.string(value, tag: 50)
    case .fileContainingExtension(let value): wire.message(value, tag: 42)
    case .fileContainingSymbol(let value): wire.string(value, tag: 34)
    case .fileByFilename(let value): wire.string(value, tag: 26)
    case nil: break
    }
    wire.string(ifSet: self.host, tag: 10)
  }

  public enum MessageRequest: Sendable, Hashable {
    /// The file of this name, as import statements spell it.
    case fileByFilename(String)
    /// The file that declares this message, enum, service, method, field or extension.
    case fileContainingSymbol(String)
    /// The file that declares the extension of this message and number.
    case fileContainingExtension(Grpc_Reflection_V1alpha_ExtensionRequest)
    /// The numbers of all known extensions of this message.
    case allExtensionNumbersOfType(String)
    /// The full names of all services; the text does not matter.
    case listServices(String)
  }
}

/// An extension, by what it extends.
@frozen public nonisolated struct Grpc_Reflection_V1alpha_ExtensionRequest: GeneratedMessage {
  /// The extended message's full name.
  @_alwaysEmitIntoClient public var containingType: String
  @_alwaysEmitIntoClient public var extensionNumber: Int32
  private var _unknown: UnknownFields
  public init() { (containingType, extensionNumber, _unknown) = ("", 0, .init()) }
  public init(containingType: String = "", extensionNumber: Int32 = 0) {
    (self.containingType, self.extensionNumber, _unknown) = (containingType, extensionNumber, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.containingType = wire.nextString()  // 1
      case 16: self.extensionNumber = wire.nextInt32()  // 2
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_reflection_v1alpha_reflection, "grpc.reflection.v1alpha.ExtensionRequest")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.extensionNumber, tag: 16)
    wire.string(ifSet: self.containingType, tag: 10)
  }
}

/// One answer.
@frozen public nonisolated struct Grpc_Reflection_V1alpha_ServerReflectionResponse: GeneratedMessage {
  @_alwaysEmitIntoClient public var validHost: String
  @_alwaysEmitIntoClient public var originalRequest: Grpc_Reflection_V1alpha_ServerReflectionRequest?
  @_alwaysEmitIntoClient public var messageResponse: MessageResponse?
  private var _unknown: UnknownFields
  public init() { (validHost, _unknown) = ("", .init()) }
  public init(
    validHost: String = "", originalRequest: Grpc_Reflection_V1alpha_ServerReflectionRequest? = nil,
    messageResponse: MessageResponse? = nil
  ) {
    (self.validHost, self.originalRequest) = (validHost, originalRequest)
    (self.messageResponse, _unknown) = (messageResponse, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.validHost = wire.nextString()  // 1
      case 18: wire.message(mergingInto: &self.originalRequest)  // 2
      case 34: wire.message(mergingInto: &self.messageResponse, MessageResponse.fileDescriptorResponse) {
        if case .fileDescriptorResponse(let value)? = $0 { value } else { nil }
      }
      case 42: wire.message(mergingInto: &self.messageResponse, MessageResponse.allExtensionNumbersResponse) {
        if case .allExtensionNumbersResponse(let value)? = $0 { value } else { nil }
      }
      case 50: wire.message(mergingInto: &self.messageResponse, MessageResponse.listServicesResponse) {
        if case .listServicesResponse(let value)? = $0 { value } else { nil }
      }
      case 58: wire.message(mergingInto: &self.messageResponse, MessageResponse.errorResponse) {
        if case .errorResponse(let value)? = $0 { value } else { nil }
      }
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_reflection_v1alpha_reflection, "grpc.reflection.v1alpha.ServerReflectionResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    switch self.messageResponse {
    case .errorResponse(let value): wire.message(value, tag: 58)
    case .listServicesResponse(let value): wire.message(value, tag: 50)
    case .allExtensionNumbersResponse(let value): wire.message(value, tag: 42)
    case .fileDescriptorResponse(let value): wire.message(value, tag: 34)
    case nil: break
    }
    if let value = self.originalRequest { wire.message(value, tag: 18) }
    wire.string(ifSet: self.validHost, tag: 10)
  }

  public enum MessageResponse: Sendable, Hashable {
    /// To the three questions about files.
    case fileDescriptorResponse(Grpc_Reflection_V1alpha_FileDescriptorResponse)
    /// To all_extension_numbers_of_type.
    case allExtensionNumbersResponse(Grpc_Reflection_V1alpha_ExtensionNumberResponse)
    /// To list_services.
    case listServicesResponse(Grpc_Reflection_V1alpha_ListServiceResponse)
    /// When there is no answer.
    case errorResponse(Grpc_Reflection_V1alpha_ErrorResponse)
  }
}

/// A file, and every file that it imports, however indirectly.
@frozen public nonisolated struct Grpc_Reflection_V1alpha_FileDescriptorResponse: GeneratedMessage {
  /// Serialized google.protobuf.FileDescriptorProto messages.
  @_alwaysEmitIntoClient public var fileDescriptorProto: [Bytes]
  private var _unknown: UnknownFields
  public init() { (fileDescriptorProto, _unknown) = ([], .init()) }
  public init(fileDescriptorProto: [Bytes] = []) {
    (self.fileDescriptorProto, _unknown) = (fileDescriptorProto, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.bytes(appendingTo: &self.fileDescriptorProto)  // 1
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_reflection_v1alpha_reflection, "grpc.reflection.v1alpha.FileDescriptorResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedBytes(self.fileDescriptorProto, tag: 10)
  }
}

/// The extensions of a message.
@frozen public nonisolated struct Grpc_Reflection_V1alpha_ExtensionNumberResponse: GeneratedMessage {
  /// The extended message's full name.
  @_alwaysEmitIntoClient public var baseTypeName: String
  @_alwaysEmitIntoClient public var extensionNumber: [Int32]
  private var _unknown: UnknownFields
  public init() { (baseTypeName, extensionNumber, _unknown) = ("", [], .init()) }
  public init(baseTypeName: String = "", extensionNumber: [Int32] = []) {
    (self.baseTypeName, self.extensionNumber, _unknown) = (baseTypeName, extensionNumber, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.baseTypeName = wire.nextString()  // 1
      case 16: wire.int32(appendingTo: &self.extensionNumber)  // 2
      case 18: wire.packedInt32(appendingTo: &self.extensionNumber)
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_reflection_v1alpha_reflection, "grpc.reflection.v1alpha.ExtensionNumberResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.packedInt32(self.extensionNumber, tag: 18)
    wire.string(ifSet: self.baseTypeName, tag: 10)
  }
}

/// What a server offers.
@frozen public nonisolated struct Grpc_Reflection_V1alpha_ListServiceResponse: GeneratedMessage {
  @_alwaysEmitIntoClient public var service: [Grpc_Reflection_V1alpha_ServiceResponse]
  private var _unknown: UnknownFields
  public init() { (service, _unknown) = ([], .init()) }
  public init(service: [Grpc_Reflection_V1alpha_ServiceResponse] = []) {
    (self.service, _unknown) = (service, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(appendingTo: &self.service)  // 1
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_reflection_v1alpha_reflection, "grpc.reflection.v1alpha.ListServiceResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedMessage(self.service, tag: 10)
  }
}

/// One service.
@frozen public nonisolated struct Grpc_Reflection_V1alpha_ServiceResponse: GeneratedMessage {
  /// Its full name, such as `helloworld.Greeter`.
  @_alwaysEmitIntoClient public var name: String
  private var _unknown: UnknownFields
  public init() { (name, _unknown) = ("", .init()) }
  public init(name: String = "") { (self.name, _unknown) = (name, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_reflection_v1alpha_reflection, "grpc.reflection.v1alpha.ServiceResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.name, tag: 10)
  }
}

/// Why there is no answer.
@frozen public nonisolated struct Grpc_Reflection_V1alpha_ErrorResponse: GeneratedMessage {
  /// A gRPC status code.
  @_alwaysEmitIntoClient public var errorCode: Int32
  @_alwaysEmitIntoClient public var errorMessage: String
  private var _unknown: UnknownFields
  public init() { (errorCode, errorMessage, _unknown) = (0, "", .init()) }
  public init(errorCode: Int32 = 0, errorMessage: String = "") {
    (self.errorCode, self.errorMessage, _unknown) = (errorCode, errorMessage, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.errorCode = wire.nextInt32()  // 1
      case 18: self.errorMessage = wire.nextString()  // 2
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_reflection_v1alpha_reflection, "grpc.reflection.v1alpha.ErrorResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.errorMessage, tag: 18)
    wire.int32(ifSet: self.errorCode, tag: 8)
  }
}

/// Tells a client which services a server offers, and the .proto files behind them.
public nonisolated enum Grpc_Reflection_V1alpha_ServerReflection {
  public static let serverReflectionInfo = Method<Grpc_Reflection_V1alpha_ServerReflectionRequest, Grpc_Reflection_V1alpha_ServerReflectionResponse>(
    "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo", .bidirectional,
    in: .grpc_reflection_v1alpha_reflection
  )

  public protocol Service: RPCService {
    /// Answers each request in order. One stream serves a whole session, so that the answers come from
    /// one and the same server.
    func serverReflectionInfo(
      _ requests: MessageStream<Grpc_Reflection_V1alpha_ServerReflectionRequest>,
      responses: MessageWriter<Grpc_Reflection_V1alpha_ServerReflectionResponse>, context: ServerContext
    ) async throws
  }

  public struct Client: Sendable {
    public let channel: Channel
    public init(_ channel: Channel) { self.channel = channel }
    /// Answers each request in order. One stream serves a whole session, so that the answers come from
    /// one and the same server.
    public func serverReflectionInfo(
      options: CallOptions = .init()
    ) -> BidirectionalCall<Grpc_Reflection_V1alpha_ServerReflectionRequest, Grpc_Reflection_V1alpha_ServerReflectionResponse> {
      channel.bidirectional(Grpc_Reflection_V1alpha_ServerReflection.serverReflectionInfo, options)
    }
  }
}

nonisolated extension Grpc_Reflection_V1alpha_ServerReflection.Service {
  public func register(in routes: inout Routes) {
    routes.add(Grpc_Reflection_V1alpha_ServerReflection.serverReflectionInfo, serverReflectionInfo)
  }
}

nonisolated extension FileDescriptor {
  public static let grpc_reflection_v1alpha_reflection = FileDescriptor(serialized: "\n(grpc/reflection/v1alpha/reflection.proto\u{12}\u{17}grpc.reflection.v1alpha\"\u{f8}\u{2}\n\u{17}ServerReflectionRequest\u{12}\u{12}\n\u{4}host\u{18}\u{1} \u{1}(\tR\u{4}host\u{12}*\n\u{10}file_by_filename\u{18}\u{3} \u{1}(\tH\0R\u{e}fileByFilename\u{12}6\n\u{16}file_containing_symbol\u{18}\u{4} \u{1}(\tH\0R\u{14}fileContainingSymbol\u{12}g\n\u{19}file_containing_extension\u{18}\u{5} \u{1}(\u{b}2).grpc.reflection.v1alpha.ExtensionRequestH\0R\u{17}fileContainingExtension\u{12}B\n\u{1d}all_extension_numbers_of_type\u{18}\u{6} \u{1}(\tH\0R\u{19}allExtensionNumbersOfType\u{12}%\n\rlist_services\u{18}\u{7} \u{1}(\tH\0R\u{c}listServicesB\u{11}\n\u{f}message_request\"f\n\u{10}ExtensionRequest\u{12}'\n\u{f}containing_type\u{18}\u{1} \u{1}(\tR\u{e}containingType\u{12})\n\u{10}extension_number\u{18}\u{2} \u{1}(\u{5}R\u{f}extensionNumber\"\u{c7}\u{4}\n\u{18}ServerReflectionResponse\u{12}\u{1d}\n\nvalid_host\u{18}\u{1} \u{1}(\tR\tvalidHost\u{12}[\n\u{10}original_request\u{18}\u{2} \u{1}(\u{b}20.grpc.reflection.v1alpha.ServerReflectionRequestR\u{f}originalRequest\u{12}k\n\u{18}file_descriptor_response\u{18}\u{4} \u{1}(\u{b}2/.grpc.reflection.v1alpha.FileDescriptorResponseH\0R\u{16}fileDescriptorResponse\u{12}w\n\u{1e}all_extension_numbers_response\u{18}\u{5} \u{1}(\u{b}20.grpc.reflection.v1alpha.ExtensionNumberResponseH\0R\u{1b}allExtensionNumbersResponse\u{12}d\n\u{16}list_services_response\u{18}\u{6} \u{1}(\u{b}2,.grpc.reflection.v1alpha.ListServiceResponseH\0R\u{14}listServicesResponse\u{12}O\n\u{e}error_response\u{18}\u{7} \u{1}(\u{b}2&.grpc.reflection.v1alpha.ErrorResponseH\0R\rerrorResponseB\u{12}\n\u{10}message_response\"L\n\u{16}FileDescriptorResponse\u{12}2\n\u{15}file_descriptor_proto\u{18}\u{1} \u{3}(\u{c}R\u{13}fileDescriptorProto\"j\n\u{17}ExtensionNumberResponse\u{12}$\n\u{e}base_type_name\u{18}\u{1} \u{1}(\tR\u{c}baseTypeName\u{12})\n\u{10}extension_number\u{18}\u{2} \u{3}(\u{5}R\u{f}extensionNumber\"Y\n\u{13}ListServiceResponse\u{12}B\n\u{7}service\u{18}\u{1} \u{3}(\u{b}2(.grpc.reflection.v1alpha.ServiceResponseR\u{7}service\"%\n\u{f}ServiceResponse\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\"S\n\rErrorResponse\u{12}\u{1d}\n\nerror_code\u{18}\u{1} \u{1}(\u{5}R\terrorCode\u{12}#\n\rerror_message\u{18}\u{2} \u{1}(\tR\u{c}errorMessage2\u{93}\u{1}\n\u{10}ServerReflection\u{12}\u{7f}\n\u{14}ServerReflectionInfo\u{12}0.grpc.reflection.v1alpha.ServerReflectionRequest\u{1a}1.grpc.reflection.v1alpha.ServerReflectionResponse(\u{1}0\u{1}Bs\n\u{1a}io.grpc.reflection.v1alphaB\u{15}ServerReflectionProtoP\u{1}Z9google.golang.org/grpc/reflection/grpc_reflection_v1alpha\u{b8}\u{1}\u{1}b\u{6}proto3", dependencies: [])
}
