// Made by martletc from grpc/testing/test.proto. Edit that file, not this one.
public import Martlet

/// Answers as the requests ask it to.
public nonisolated enum Grpc_Testing_TestService {
  public static let emptyCall = Method<Grpc_Testing_Empty, Grpc_Testing_Empty>(
    "/grpc.testing.TestService/EmptyCall", .unary, in: .grpc_testing_test
  )
  public static let unaryCall = Method<Grpc_Testing_SimpleRequest, Grpc_Testing_SimpleResponse>(
    "/grpc.testing.TestService/UnaryCall", .unary, in: .grpc_testing_test
  )
  public static let cacheableUnaryCall = Method<Grpc_Testing_SimpleRequest, Grpc_Testing_SimpleResponse>(
    "/grpc.testing.TestService/CacheableUnaryCall", .unary, in: .grpc_testing_test
  )
  public static let streamingOutputCall = Method<Grpc_Testing_StreamingOutputCallRequest, Grpc_Testing_StreamingOutputCallResponse>(
    "/grpc.testing.TestService/StreamingOutputCall", .serverStreaming, in: .grpc_testing_test
  )
  public static let streamingInputCall = Method<Grpc_Testing_StreamingInputCallRequest, Grpc_Testing_StreamingInputCallResponse>(
    "/grpc.testing.TestService/StreamingInputCall", .clientStreaming, in: .grpc_testing_test
  )
  public static let fullDuplexCall = Method<Grpc_Testing_StreamingOutputCallRequest, Grpc_Testing_StreamingOutputCallResponse>(
    "/grpc.testing.TestService/FullDuplexCall", .bidirectional, in: .grpc_testing_test
  )
  public static let halfDuplexCall = Method<Grpc_Testing_StreamingOutputCallRequest, Grpc_Testing_StreamingOutputCallResponse>(
    "/grpc.testing.TestService/HalfDuplexCall", .bidirectional, in: .grpc_testing_test
  )
  public static let unimplementedCall = Method<Grpc_Testing_Empty, Grpc_Testing_Empty>(
    "/grpc.testing.TestService/UnimplementedCall", .unary, in: .grpc_testing_test
  )

  public protocol Service: RPCService {
    /// Nothing for nothing.
    func emptyCall(_ request: Grpc_Testing_Empty, context: ServerContext) async throws -> Grpc_Testing_Empty
    /// One response for one request.
    func unaryCall(
      _ request: Grpc_Testing_SimpleRequest, context: ServerContext
    ) async throws -> Grpc_Testing_SimpleResponse
    /// The same, with an answer that a proxy may keep.
    func cacheableUnaryCall(
      _ request: Grpc_Testing_SimpleRequest, context: ServerContext
    ) async throws -> Grpc_Testing_SimpleResponse
    /// A stream of responses.
    func streamingOutputCall(
      _ request: Grpc_Testing_StreamingOutputCallRequest,
      responses: MessageWriter<Grpc_Testing_StreamingOutputCallResponse>, context: ServerContext
    ) async throws
    /// One response for a stream of requests.
    func streamingInputCall(
      _ requests: MessageStream<Grpc_Testing_StreamingInputCallRequest>, context: ServerContext
    ) async throws -> Grpc_Testing_StreamingInputCallResponse
    /// Responses for each request as it comes.
    func fullDuplexCall(
      _ requests: MessageStream<Grpc_Testing_StreamingOutputCallRequest>,
      responses: MessageWriter<Grpc_Testing_StreamingOutputCallResponse>, context: ServerContext
    ) async throws
    /// Responses for each request once the last has come.
    func halfDuplexCall(
      _ requests: MessageStream<Grpc_Testing_StreamingOutputCallRequest>,
      responses: MessageWriter<Grpc_Testing_StreamingOutputCallResponse>, context: ServerContext
    ) async throws
    /// No server has this one.
    func unimplementedCall(
      _ request: Grpc_Testing_Empty, context: ServerContext
    ) async throws -> Grpc_Testing_Empty
  }

  public struct Client: Sendable {
    public let channel: Channel
    public init(_ channel: Channel) { self.channel = channel }
    /// Nothing for nothing.
    public nonisolated(nonsending) func emptyCall(
      _ request: Grpc_Testing_Empty, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Testing_Empty {
      try await channel.unary(Grpc_Testing_TestService.emptyCall, request, options).message
    }
    /// One response for one request.
    public nonisolated(nonsending) func unaryCall(
      _ request: Grpc_Testing_SimpleRequest, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Testing_SimpleResponse {
      try await channel.unary(Grpc_Testing_TestService.unaryCall, request, options).message
    }
    /// The same, with an answer that a proxy may keep.
    public nonisolated(nonsending) func cacheableUnaryCall(
      _ request: Grpc_Testing_SimpleRequest, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Testing_SimpleResponse {
      try await channel.unary(Grpc_Testing_TestService.cacheableUnaryCall, request, options).message
    }
    /// A stream of responses.
    public func streamingOutputCall(
      _ request: Grpc_Testing_StreamingOutputCallRequest, options: CallOptions = .init()
    ) -> MessageStream<Grpc_Testing_StreamingOutputCallResponse> {
      channel.serverStreaming(Grpc_Testing_TestService.streamingOutputCall, request, options)
    }
    /// One response for a stream of requests.
    public func streamingInputCall(
      options: CallOptions = .init()
    ) -> ClientStreamingCall<Grpc_Testing_StreamingInputCallRequest, Grpc_Testing_StreamingInputCallResponse> {
      channel.clientStreaming(Grpc_Testing_TestService.streamingInputCall, options)
    }
    /// Responses for each request as it comes.
    public func fullDuplexCall(
      options: CallOptions = .init()
    ) -> BidirectionalCall<Grpc_Testing_StreamingOutputCallRequest, Grpc_Testing_StreamingOutputCallResponse> {
      channel.bidirectional(Grpc_Testing_TestService.fullDuplexCall, options)
    }
    /// Responses for each request once the last has come.
    public func halfDuplexCall(
      options: CallOptions = .init()
    ) -> BidirectionalCall<Grpc_Testing_StreamingOutputCallRequest, Grpc_Testing_StreamingOutputCallResponse> {
      channel.bidirectional(Grpc_Testing_TestService.halfDuplexCall, options)
    }
    /// No server has this one.
    public nonisolated(nonsending) func unimplementedCall(
      _ request: Grpc_Testing_Empty, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Testing_Empty {
      try await channel.unary(Grpc_Testing_TestService.unimplementedCall, request, options).message
    }
  }
}

nonisolated extension Grpc_Testing_TestService.Service {
  public func register(in routes: inout Routes) {
    routes.add(Grpc_Testing_TestService.emptyCall, emptyCall)
    routes.add(Grpc_Testing_TestService.unaryCall, unaryCall)
    routes.add(Grpc_Testing_TestService.cacheableUnaryCall, cacheableUnaryCall)
    routes.add(Grpc_Testing_TestService.streamingOutputCall, streamingOutputCall)
    routes.add(Grpc_Testing_TestService.streamingInputCall, streamingInputCall)
    routes.add(Grpc_Testing_TestService.fullDuplexCall, fullDuplexCall)
    routes.add(Grpc_Testing_TestService.halfDuplexCall, halfDuplexCall)
    routes.add(Grpc_Testing_TestService.unimplementedCall, unimplementedCall)
  }
}

/// No server has this service.
public nonisolated enum Grpc_Testing_UnimplementedService {
  public static let unimplementedCall = Method<Grpc_Testing_Empty, Grpc_Testing_Empty>(
    "/grpc.testing.UnimplementedService/UnimplementedCall", .unary, in: .grpc_testing_test
  )

  public protocol Service: RPCService {
    /// No server has this method.
    func unimplementedCall(
      _ request: Grpc_Testing_Empty, context: ServerContext
    ) async throws -> Grpc_Testing_Empty
  }

  public struct Client: Sendable {
    public let channel: Channel
    public init(_ channel: Channel) { self.channel = channel }
    /// No server has this method.
    public nonisolated(nonsending) func unimplementedCall(
      _ request: Grpc_Testing_Empty, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Testing_Empty {
      try await channel.unary(Grpc_Testing_UnimplementedService.unimplementedCall, request, options).message
    }
  }
}

nonisolated extension Grpc_Testing_UnimplementedService.Service {
  public func register(in routes: inout Routes) {
    routes.add(Grpc_Testing_UnimplementedService.unimplementedCall, unimplementedCall)
  }
}

/// Controls a server that tests reconnection.
public nonisolated enum Grpc_Testing_ReconnectService {
  public static let start = Method<Grpc_Testing_ReconnectParams, Grpc_Testing_Empty>(
    "/grpc.testing.ReconnectService/Start", .unary, in: .grpc_testing_test
  )
  public static let stop = Method<Grpc_Testing_Empty, Grpc_Testing_ReconnectInfo>(
    "/grpc.testing.ReconnectService/Stop", .unary, in: .grpc_testing_test
  )

  public protocol Service: RPCService {
    func start(
      _ request: Grpc_Testing_ReconnectParams, context: ServerContext
    ) async throws -> Grpc_Testing_Empty
    func stop(
      _ request: Grpc_Testing_Empty, context: ServerContext
    ) async throws -> Grpc_Testing_ReconnectInfo
  }

  public struct Client: Sendable {
    public let channel: Channel
    public init(_ channel: Channel) { self.channel = channel }
    public nonisolated(nonsending) func start(
      _ request: Grpc_Testing_ReconnectParams, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Testing_Empty {
      try await channel.unary(Grpc_Testing_ReconnectService.start, request, options).message
    }
    public nonisolated(nonsending) func stop(
      _ request: Grpc_Testing_Empty, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Testing_ReconnectInfo {
      try await channel.unary(Grpc_Testing_ReconnectService.stop, request, options).message
    }
  }
}

nonisolated extension Grpc_Testing_ReconnectService.Service {
  public func register(in routes: inout Routes) {
    routes.add(Grpc_Testing_ReconnectService.start, start)
    routes.add(Grpc_Testing_ReconnectService.stop, stop)
  }
}

/// Tells where calls went.
public nonisolated enum Grpc_Testing_LoadBalancerStatsService {
  public static let getClientStats = Method<Grpc_Testing_LoadBalancerStatsRequest, Grpc_Testing_LoadBalancerStatsResponse>(
    "/grpc.testing.LoadBalancerStatsService/GetClientStats", .unary, in: .grpc_testing_test
  )
  public static let getClientAccumulatedStats = Method<Grpc_Testing_LoadBalancerAccumulatedStatsRequest, Grpc_Testing_LoadBalancerAccumulatedStatsResponse>(
    "/grpc.testing.LoadBalancerStatsService/GetClientAccumulatedStats", .unary, in: .grpc_testing_test
  )

  public protocol Service: RPCService {
    func getClientStats(
      _ request: Grpc_Testing_LoadBalancerStatsRequest, context: ServerContext
    ) async throws -> Grpc_Testing_LoadBalancerStatsResponse
    func getClientAccumulatedStats(
      _ request: Grpc_Testing_LoadBalancerAccumulatedStatsRequest, context: ServerContext
    ) async throws -> Grpc_Testing_LoadBalancerAccumulatedStatsResponse
  }

  public struct Client: Sendable {
    public let channel: Channel
    public init(_ channel: Channel) { self.channel = channel }
    public nonisolated(nonsending) func getClientStats(
      _ request: Grpc_Testing_LoadBalancerStatsRequest, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Testing_LoadBalancerStatsResponse {
      try await channel.unary(Grpc_Testing_LoadBalancerStatsService.getClientStats, request, options).message
    }
    public nonisolated(nonsending) func getClientAccumulatedStats(
      _ request: Grpc_Testing_LoadBalancerAccumulatedStatsRequest, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Testing_LoadBalancerAccumulatedStatsResponse {
      try await channel.unary(Grpc_Testing_LoadBalancerStatsService.getClientAccumulatedStats, request, options).message
    }
  }
}

nonisolated extension Grpc_Testing_LoadBalancerStatsService.Service {
  public func register(in routes: inout Routes) {
    routes.add(Grpc_Testing_LoadBalancerStatsService.getClientStats, getClientStats)
    routes.add(Grpc_Testing_LoadBalancerStatsService.getClientAccumulatedStats, getClientAccumulatedStats)
  }
}

/// Switches a server's health.
public nonisolated enum Grpc_Testing_XdsUpdateHealthService {
  public static let setServing = Method<Grpc_Testing_Empty, Grpc_Testing_Empty>(
    "/grpc.testing.XdsUpdateHealthService/SetServing", .unary, in: .grpc_testing_test
  )
  public static let setNotServing = Method<Grpc_Testing_Empty, Grpc_Testing_Empty>(
    "/grpc.testing.XdsUpdateHealthService/SetNotServing", .unary, in: .grpc_testing_test
  )

  public protocol Service: RPCService {
    func setServing(_ request: Grpc_Testing_Empty, context: ServerContext) async throws -> Grpc_Testing_Empty
    func setNotServing(
      _ request: Grpc_Testing_Empty, context: ServerContext
    ) async throws -> Grpc_Testing_Empty
  }

  public struct Client: Sendable {
    public let channel: Channel
    public init(_ channel: Channel) { self.channel = channel }
    public nonisolated(nonsending) func setServing(
      _ request: Grpc_Testing_Empty, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Testing_Empty {
      try await channel.unary(Grpc_Testing_XdsUpdateHealthService.setServing, request, options).message
    }
    public nonisolated(nonsending) func setNotServing(
      _ request: Grpc_Testing_Empty, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Testing_Empty {
      try await channel.unary(Grpc_Testing_XdsUpdateHealthService.setNotServing, request, options).message
    }
  }
}

nonisolated extension Grpc_Testing_XdsUpdateHealthService.Service {
  public func register(in routes: inout Routes) {
    routes.add(Grpc_Testing_XdsUpdateHealthService.setServing, setServing)
    routes.add(Grpc_Testing_XdsUpdateHealthService.setNotServing, setNotServing)
  }
}

/// Tells an xDS test client what to do.
public nonisolated enum Grpc_Testing_XdsUpdateClientConfigureService {
  public static let configure = Method<Grpc_Testing_ClientConfigureRequest, Grpc_Testing_ClientConfigureResponse>(
    "/grpc.testing.XdsUpdateClientConfigureService/Configure", .unary, in: .grpc_testing_test
  )

  public protocol Service: RPCService {
    func configure(
      _ request: Grpc_Testing_ClientConfigureRequest, context: ServerContext
    ) async throws -> Grpc_Testing_ClientConfigureResponse
  }

  public struct Client: Sendable {
    public let channel: Channel
    public init(_ channel: Channel) { self.channel = channel }
    public nonisolated(nonsending) func configure(
      _ request: Grpc_Testing_ClientConfigureRequest, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Testing_ClientConfigureResponse {
      try await channel.unary(Grpc_Testing_XdsUpdateClientConfigureService.configure, request, options).message
    }
  }
}

nonisolated extension Grpc_Testing_XdsUpdateClientConfigureService.Service {
  public func register(in routes: inout Routes) {
    routes.add(Grpc_Testing_XdsUpdateClientConfigureService.configure, configure)
  }
}

nonisolated extension FileDescriptor {
  public static let grpc_testing_test = FileDescriptor(serialized: "\n\u{17}grpc/testing/test.proto\u{12}\u{c}grpc.testing\u{1a}\u{18}grpc/testing/empty.proto\u{1a}\u{1b}grpc/testing/messages.proto2\u{cb}\u{5}\n\u{b}TestService\u{12}5\n\tEmptyCall\u{12}\u{13}.grpc.testing.Empty\u{1a}\u{13}.grpc.testing.Empty\u{12}F\n\tUnaryCall\u{12}\u{1b}.grpc.testing.SimpleRequest\u{1a}\u{1c}.grpc.testing.SimpleResponse\u{12}O\n\u{12}CacheableUnaryCall\u{12}\u{1b}.grpc.testing.SimpleRequest\u{1a}\u{1c}.grpc.testing.SimpleResponse\u{12}l\n\u{13}StreamingOutputCall\u{12}(.grpc.testing.StreamingOutputCallRequest\u{1a}).grpc.testing.StreamingOutputCallResponse0\u{1}\u{12}i\n\u{12}StreamingInputCall\u{12}'.grpc.testing.StreamingInputCallRequest\u{1a}(.grpc.testing.StreamingInputCallResponse(\u{1}\u{12}i\n\u{e}FullDuplexCall\u{12}(.grpc.testing.StreamingOutputCallRequest\u{1a}).grpc.testing.StreamingOutputCallResponse(\u{1}0\u{1}\u{12}i\n\u{e}HalfDuplexCall\u{12}(.grpc.testing.StreamingOutputCallRequest\u{1a}).grpc.testing.StreamingOutputCallResponse(\u{1}0\u{1}\u{12}=\n\u{11}UnimplementedCall\u{12}\u{13}.grpc.testing.Empty\u{1a}\u{13}.grpc.testing.Empty2U\n\u{14}UnimplementedService\u{12}=\n\u{11}UnimplementedCall\u{12}\u{13}.grpc.testing.Empty\u{1a}\u{13}.grpc.testing.Empty2\u{89}\u{1}\n\u{10}ReconnectService\u{12};\n\u{5}Start\u{12}\u{1d}.grpc.testing.ReconnectParams\u{1a}\u{13}.grpc.testing.Empty\u{12}8\n\u{4}Stop\u{12}\u{13}.grpc.testing.Empty\u{1a}\u{1b}.grpc.testing.ReconnectInfo2\u{86}\u{2}\n\u{18}LoadBalancerStatsService\u{12}c\n\u{e}GetClientStats\u{12}&.grpc.testing.LoadBalancerStatsRequest\u{1a}'.grpc.testing.LoadBalancerStatsResponse\"\0\u{12}\u{84}\u{1}\n\u{19}GetClientAccumulatedStats\u{12}1.grpc.testing.LoadBalancerAccumulatedStatsRequest\u{1a}2.grpc.testing.LoadBalancerAccumulatedStatsResponse\"\02\u{8b}\u{1}\n\u{16}XdsUpdateHealthService\u{12}6\n\nSetServing\u{12}\u{13}.grpc.testing.Empty\u{1a}\u{13}.grpc.testing.Empty\u{12}9\n\rSetNotServing\u{12}\u{13}.grpc.testing.Empty\u{1a}\u{13}.grpc.testing.Empty2{\n\u{1f}XdsUpdateClientConfigureService\u{12}X\n\tConfigure\u{12}$.grpc.testing.ClientConfigureRequest\u{1a}%.grpc.testing.ClientConfigureResponseB\u{1d}\n\u{1b}io.grpc.testing.integrationb\u{6}proto3", dependencies: [.grpc_testing_empty, .grpc_testing_messages])
}
