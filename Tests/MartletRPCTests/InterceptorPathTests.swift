// SPDX-License-Identifier: Apache-2.0
import MartletProtobuf
import MartletRPC
import Synchronization
import Testing

/// What interceptors cost where there are none: they are not on the way.
@Suite struct `Without interceptors` {
  private static let method = Method<Google_Protobuf_Empty, Google_Protobuf_Empty>(
    "/test.Test/Call", .unary, in: Google_Protobuf_Empty.descriptor.file)
  private static let other = Method<Google_Protobuf_Empty, Google_Protobuf_Empty>(
    "/test.Test/Other", .unary, in: Google_Protobuf_Empty.descriptor.file)

  private static func routes() -> Routes {
    var routes = Routes()
    let echo: @Sendable (Google_Protobuf_Empty, ServerContext) async throws -> Google_Protobuf_Empty = {
      request, _ in request
    }
    routes.add(method, echo)
    routes.add(other, echo)
    return routes
  }

  @Test func `a server's routes are the very ones that services registered`() {
    let routes = Self.routes()
    let intercepted = routes.intercepted(by: [])
    #expect(intercepted.fallback == nil)
    for (path, route) in routes.byPath { #expect(intercepted.byPath[path] === route) }
  }

  @Test func `a route that none applies to stays as it is`() {
    let routes = Self.routes()
    let intercepted = routes.intercepted(by: [Through().only(on: Self.method.path)])
    #expect(intercepted.byPath[Self.other.path] === routes.byPath[Self.other.path])
    #expect(intercepted.byPath[Self.method.path] !== routes.byPath[Self.method.path])
  }

  @Test func `a client's call goes to the transport at once, and is the transport's own`() {
    let transport = Transport()
    _ = Channel(transport: transport).serverStreaming(Self.method, .init())
    #expect(transport.paths == [Self.method.path])
    let choosing = Channel(transport: transport, interceptors: [Through().except(on: "test.Test")])
    _ = choosing.serverStreaming(Self.method, .init())
    #expect(transport.paths.count == 2)
  }
}

private struct Through: ServerInterceptor, ClientInterceptor {
  func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
    try await next(call)
  }
  func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws {
    try await next(call)
  }
}

/// Takes note of calls, and fails them.
private final class Transport: ClientTransport {
  let connectivity = ConnectivityTracker(.ready)
  func connect() {}
  private let content = Mutex<[String]>([])
  var paths: [String] { content.withLock { $0 } }

  func start(
    _ path: String, _ options: CallOptions, message: consuming EncodedMessage?, halfClose: Bool
  ) -> any ClientCallTransport {
    content.withLock { $0.append(path) }
    return FailedCall(RPCError(.unavailable, "nobody is there"))
  }

  func shutDown() async {}
}
