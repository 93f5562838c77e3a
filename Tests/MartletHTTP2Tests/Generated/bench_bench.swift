// Made by martletc from bench/bench.proto. Edit that file, not this one.
public import Martlet

@frozen public nonisolated struct Bench_Req: GeneratedMessage {
  public var responseSize: Int32
  public var payload: Bytes
  public var count: Int32
  private var _unknown: UnknownFields
  public init() { (responseSize, payload, count, _unknown) = (0, Bytes(), 0, UnknownFields()) }
  public init(responseSize: Int32 = 0, payload: Bytes = Bytes(), count: Int32 = 0) {
    (self.responseSize, self.payload, self.count, _unknown) = (responseSize, payload, count, UnknownFields())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.responseSize = wire.nextInt32()  // 1
      case 18: self.payload = wire.nextBytes()  // 2
      case 24: self.count = wire.nextInt32()  // 3
      default: wire.keepUnknown(tag, &_unknown, .bench_bench, "bench.Req")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.count, tag: 24)
    wire.bytes(ifSet: self.payload, tag: 18)
    wire.int32(ifSet: self.responseSize, tag: 8)
  }
}

@frozen public nonisolated struct Bench_Res: GeneratedMessage {
  public var payload: Bytes
  private var _unknown: UnknownFields
  public init() { (payload, _unknown) = (Bytes(), UnknownFields()) }
  public init(payload: Bytes = Bytes()) { (self.payload, _unknown) = (payload, UnknownFields()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.payload = wire.nextBytes()  // 1
      default: wire.keepUnknown(tag, &_unknown, .bench_bench, "bench.Res")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.bytes(ifSet: self.payload, tag: 10)
  }
}

public nonisolated enum Bench_Bench {
  public static let unary = Method<Bench_Req, Bench_Res>("/bench.Bench/Unary", .unary, in: .bench_bench)
  public static let serverStream = Method<Bench_Req, Bench_Res>(
    "/bench.Bench/ServerStream", .serverStreaming, in: .bench_bench
  )
  public static let clientStream = Method<Bench_Req, Bench_Res>(
    "/bench.Bench/ClientStream", .clientStreaming, in: .bench_bench
  )
  public static let bidi = Method<Bench_Req, Bench_Res>("/bench.Bench/Bidi", .bidirectional, in: .bench_bench)

  public protocol Service: RPCService {
    /// Answers with `response_size` zero bytes.
    func unary(_ request: Bench_Req, context: ServerContext) async throws -> Bench_Res
    /// Answers `count` times with `response_size` zero bytes.
    func serverStream(
      _ request: Bench_Req, responses: MessageWriter<Bench_Res>, context: ServerContext
    ) async throws
    /// Answers once the client has finished.
    func clientStream(_ requests: MessageStream<Bench_Req>, context: ServerContext) async throws -> Bench_Res
    /// Sends each payload back.
    func bidi(
      _ requests: MessageStream<Bench_Req>, responses: MessageWriter<Bench_Res>, context: ServerContext
    ) async throws
  }

  public struct Client: Sendable {
    public let channel: Channel
    public init(_ channel: Channel) { self.channel = channel }
    /// Answers with `response_size` zero bytes.
    public nonisolated(nonsending) func unary(
      _ request: Bench_Req, options: CallOptions = .init()
    ) async throws(RPCError) -> Bench_Res {
      try await channel.unary(Bench_Bench.unary, request, options).message
    }
    /// Answers `count` times with `response_size` zero bytes.
    public func serverStream(
      _ request: Bench_Req, options: CallOptions = .init()
    ) -> MessageStream<Bench_Res> {
      channel.serverStreaming(Bench_Bench.serverStream, request, options)
    }
    /// Answers once the client has finished.
    public func clientStream(options: CallOptions = .init()) -> ClientStreamingCall<Bench_Req, Bench_Res> {
      channel.clientStreaming(Bench_Bench.clientStream, options)
    }
    /// Sends each payload back.
    public func bidi(options: CallOptions = .init()) -> BidirectionalCall<Bench_Req, Bench_Res> {
      channel.bidirectional(Bench_Bench.bidi, options)
    }
  }
}

nonisolated extension Bench_Bench.Service {
  public func register(in routes: inout Routes) {
    routes.add(Bench_Bench.unary, unary)
    routes.add(Bench_Bench.serverStream, serverStream)
    routes.add(Bench_Bench.clientStream, clientStream)
    routes.add(Bench_Bench.bidi, bidi)
  }
}

nonisolated extension FileDescriptor {
  public static let bench_bench = FileDescriptor(serialized: "\n\u{11}bench/bench.proto\u{12}\u{5}bench\"Z\n\u{3}Req\u{12}#\n\rresponse_size\u{18}\u{1} \u{1}(\u{5}R\u{c}responseSize\u{12}\u{18}\n\u{7}payload\u{18}\u{2} \u{1}(\u{c}R\u{7}payload\u{12}\u{14}\n\u{5}count\u{18}\u{3} \u{1}(\u{5}R\u{5}count\"\u{1f}\n\u{3}Res\u{12}\u{18}\n\u{7}payload\u{18}\u{1} \u{1}(\u{c}R\u{7}payload2\u{a0}\u{1}\n\u{5}Bench\u{12}\u{1f}\n\u{5}Unary\u{12}\n.bench.Req\u{1a}\n.bench.Res\u{12}(\n\u{c}ServerStream\u{12}\n.bench.Req\u{1a}\n.bench.Res0\u{1}\u{12}(\n\u{c}ClientStream\u{12}\n.bench.Req\u{1a}\n.bench.Res(\u{1}\u{12}\"\n\u{4}Bidi\u{12}\n.bench.Req\u{1a}\n.bench.Res(\u{1}0\u{1}b\u{6}proto3", dependencies: [])
}
