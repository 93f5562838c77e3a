// Made by martletc from grpc/health/v1/health.proto. Edit that file, not this one.
public import MartletProtobuf
public import MartletRPC

/// Which service is meant.
@frozen public nonisolated struct Grpc_Health_V1_HealthCheckRequest: GeneratedMessage {
  /// Its full name, such as `helloworld.Greeter`; empty for the server as a whole.
  @_alwaysEmitIntoClient public var service: String
  private var _unknown: UnknownFields
  public init() { (service, _unknown) = ("", .init()) }
  public init(service: String = "") { (self.service, _unknown) = (service, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.service = wire.nextString()  // 1
      default: wire.keepUnknown(tag, &_unknown, .grpc_health_v1_health, "grpc.health.v1.HealthCheckRequest")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.service, tag: 10)
  }
}

/// How a service is doing.
@frozen public nonisolated struct Grpc_Health_V1_HealthCheckResponse: GeneratedMessage {
  @_alwaysEmitIntoClient public var status: Grpc_Health_V1_HealthCheckResponse.ServingStatus
  private var _unknown: UnknownFields
  public init() { (status, _unknown) = (.unknown, .init()) }
  public init(status: Grpc_Health_V1_HealthCheckResponse.ServingStatus = .unknown) {
    (self.status, _unknown) = (status, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.status = wire.nextOpenEnum()  // 1
      default: wire.keepUnknown(tag, &_unknown, .grpc_health_v1_health, "grpc.health.v1.HealthCheckResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.status.rawValue, tag: 8)
  }

  /// What a service can do for a caller.
  public enum ServingStatus: OpenEnum {
    case unknown
    /// Send calls.
    case serving
    /// Send no calls.
    case notServing
    /// Only Watch says this: nobody has given the service a status.
    case serviceUnknown
    case unrecognized(Int32)
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unknown
      case 1: self = .serving
      case 2: self = .notServing
      case 3: self = .serviceUnknown
      default: self = .unrecognized(rawValue)
      }
    }
    public var rawValue: Int32 {
      switch self {
      case .unknown: 0
      case .serving: 1
      case .notServing: 2
      case .serviceUnknown: 3
      case .unrecognized(let number): number
      }
    }
  }
}

/// Asks for every service.
@frozen public nonisolated struct Grpc_Health_V1_HealthListRequest: GeneratedMessage {
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      wire.keepUnknown(tag, &_unknown, .grpc_health_v1_health, "grpc.health.v1.HealthListRequest")
    }
  }
  public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
}

/// Every service's status, by full name.
@frozen public nonisolated struct Grpc_Health_V1_HealthListResponse: GeneratedMessage {
  @_alwaysEmitIntoClient public var statuses: [String: Grpc_Health_V1_HealthCheckResponse]
  private var _unknown: UnknownFields
  public init() { (statuses, _unknown) = ([:], .init()) }
  public init(statuses: [String: Grpc_Health_V1_HealthCheckResponse] = [:]) {
    (self.statuses, _unknown) = (statuses, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.map(into: &self.statuses, key: .string, value: .message(Grpc_Health_V1_HealthCheckResponse.self))
      default: wire.keepUnknown(tag, &_unknown, .grpc_health_v1_health, "grpc.health.v1.HealthListResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.map(self.statuses, key: .string, value: .message(Grpc_Health_V1_HealthCheckResponse.self), tag: 10)
  }
}

/// Tells whoever asks whether a server and its services can take calls.
public nonisolated enum Grpc_Health_V1_Health {
  public static let check = Method<Grpc_Health_V1_HealthCheckRequest, Grpc_Health_V1_HealthCheckResponse>(
    "/grpc.health.v1.Health/Check", .unary, in: .grpc_health_v1_health
  )
  public static let list = Method<Grpc_Health_V1_HealthListRequest, Grpc_Health_V1_HealthListResponse>(
    "/grpc.health.v1.Health/List", .unary, in: .grpc_health_v1_health
  )
  public static let watch = Method<Grpc_Health_V1_HealthCheckRequest, Grpc_Health_V1_HealthCheckResponse>(
    "/grpc.health.v1.Health/Watch", .serverStreaming, in: .grpc_health_v1_health
  )

  public protocol Service: RPCService {
    /// The status of one service now. NOT_FOUND for a service that nobody has given a status.
    func check(
      _ request: Grpc_Health_V1_HealthCheckRequest, context: ServerContext
    ) async throws -> Grpc_Health_V1_HealthCheckResponse
    /// Every service and its status now.
    func list(
      _ request: Grpc_Health_V1_HealthListRequest, context: ServerContext
    ) async throws -> Grpc_Health_V1_HealthListResponse
    /// The status of one service now, and again whenever it changes, until the caller hangs up. A service
    /// that nobody has given a status is SERVICE_UNKNOWN, and may become known later.
    func watch(
      _ request: Grpc_Health_V1_HealthCheckRequest,
      responses: MessageWriter<Grpc_Health_V1_HealthCheckResponse>, context: ServerContext
    ) async throws
  }

  public struct Client: Sendable {
    public let channel: Channel
    public init(_ channel: Channel) { self.channel = channel }
    /// The status of one service now. NOT_FOUND for a service that nobody has given a status.
    public nonisolated(nonsending) func check(
      _ request: Grpc_Health_V1_HealthCheckRequest, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Health_V1_HealthCheckResponse {
      try await channel.unary(Grpc_Health_V1_Health.check, request, options).message
    }
    /// Every service and its status now.
    public nonisolated(nonsending) func list(
      _ request: Grpc_Health_V1_HealthListRequest, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Health_V1_HealthListResponse {
      try await channel.unary(Grpc_Health_V1_Health.list, request, options).message
    }
    /// The status of one service now, and again whenever it changes, until the caller hangs up. A service
    /// that nobody has given a status is SERVICE_UNKNOWN, and may become known later.
    public func watch(
      _ request: Grpc_Health_V1_HealthCheckRequest, options: CallOptions = .init()
    ) -> MessageStream<Grpc_Health_V1_HealthCheckResponse> {
      channel.serverStreaming(Grpc_Health_V1_Health.watch, request, options)
    }
  }
}

nonisolated extension Grpc_Health_V1_Health.Service {
  public func register(in routes: inout Routes) {
    routes.add(Grpc_Health_V1_Health.check, check)
    routes.add(Grpc_Health_V1_Health.list, list)
    routes.add(Grpc_Health_V1_Health.watch, watch)
  }
}

nonisolated extension FileDescriptor {
  public static let grpc_health_v1_health = FileDescriptor(serialized: "\n\u{1b}grpc/health/v1/health.proto\u{12}\u{e}grpc.health.v1\".\n\u{12}HealthCheckRequest\u{12}\u{18}\n\u{7}service\u{18}\u{1} \u{1}(\tR\u{7}service\"\u{b1}\u{1}\n\u{13}HealthCheckResponse\u{12}I\n\u{6}status\u{18}\u{1} \u{1}(\u{e}21.grpc.health.v1.HealthCheckResponse.ServingStatusR\u{6}status\"O\n\rServingStatus\u{12}\u{b}\n\u{7}UNKNOWN\u{10}\0\u{12}\u{b}\n\u{7}SERVING\u{10}\u{1}\u{12}\u{f}\n\u{b}NOT_SERVING\u{10}\u{2}\u{12}\u{13}\n\u{f}SERVICE_UNKNOWN\u{10}\u{3}\"\u{13}\n\u{11}HealthListRequest\"\u{c4}\u{1}\n\u{12}HealthListResponse\u{12}L\n\u{8}statuses\u{18}\u{1} \u{3}(\u{b}20.grpc.health.v1.HealthListResponse.StatusesEntryR\u{8}statuses\u{1a}`\n\rStatusesEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}9\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2#.grpc.health.v1.HealthCheckResponseR\u{5}value:\u{2}8\u{1}2\u{fd}\u{1}\n\u{6}Health\u{12}P\n\u{5}Check\u{12}\".grpc.health.v1.HealthCheckRequest\u{1a}#.grpc.health.v1.HealthCheckResponse\u{12}M\n\u{4}List\u{12}!.grpc.health.v1.HealthListRequest\u{1a}\".grpc.health.v1.HealthListResponse\u{12}R\n\u{5}Watch\u{12}\".grpc.health.v1.HealthCheckRequest\u{1a}#.grpc.health.v1.HealthCheckResponse0\u{1}Bp\n\u{11}io.grpc.health.v1B\u{b}HealthProtoP\u{1}Z,google.golang.org/grpc/health/grpc_health_v1\u{a2}\u{2}\u{c}GrpcHealthV1\u{aa}\u{2}\u{e}Grpc.Health.V1b\u{6}proto3", dependencies: [])
}
