// SPDX-License-Identifier: Apache-2.0
import ExampleProtos
import InMemoryTracing
import Instrumentation
import Martlet
import Testing
import Tracing

@testable import MartletTracing

@Suite(.timeLimit(.minutes(10))) struct TracingTests {
  @Test func `a call has a span on each side, the server's a child of the client's`() async throws {
    let tracer = InMemoryTracer()
    try await Greeters.with(
      server: [ServerTracing(tracer: tracer, address: "greeter.example:443")],
      client: [ClientTracing(tracer: tracer)]
    ) { greeter, port in
      _ = try await greeter.sayHello(.init(name: "Ada"))
      let spans = try await tracer.finished(2)
      let server = try #require(spans.first { $0.kind == .server })
      let client = try #require(spans.first { $0.kind == .client })
      #expect(server.parentSpanID == client.spanID)
      #expect(server.traceID == client.traceID)
      #expect(client.parentSpanID == nil)
      for span in spans {
        #expect(span.operationName == "helloworld.Greeter/SayHello")
        #expect(span.text("rpc.system.name") == "grpc")
        #expect(span.text("rpc.method") == "helloworld.Greeter/SayHello")
        #expect(span.text("rpc.status_code") == "OK")
        #expect(span.text("network.peer.address") == "127.0.0.1")
        #expect(span.text("error.type") == nil)
        #expect(span.status == nil)
        #expect(span.errors.isEmpty)
      }
      #expect(client.text("server.address") == "127.0.0.1")
      #expect(client.attributes.get("server.port") == .int64(Int64(port)))
      #expect(client.attributes.get("network.peer.port") == .int64(Int64(port)))
      #expect(server.text("server.address") == "greeter.example")
      #expect(server.attributes.get("server.port") == .int64(443))
      // Names that the conventions have given up.
      for name in ["rpc.system", "rpc.service", "rpc.grpc.status_code", "rpc.response.status_code"] {
        #expect(spans.allSatisfy { $0.attributes.get(name) == nil }, "\(name)")
      }
    }
  }

  @Test func `a call made inside a handler is a child of the handler's span`() async throws {
    let tracer = InMemoryTracer()
    let tracing: [any ClientInterceptor] = [ClientTracing(tracer: tracer)]
    try await Greeters.with(server: [ServerTracing(tracer: tracer)], client: tracing) { inner, _ in
      let relaying = Greeter { request, _ in try await inner.sayHello(request) }
      try await Greeters.with(relaying, server: [ServerTracing(tracer: tracer)], client: tracing) {
        outer, _ in
        _ = try await outer.sayHello(.init(name: "Ada"))
        let spans = try await tracer.finished(4)
        var names: [String?] = [nil]
        for _ in 0..<4 {
          let child = try #require(spans.first { $0.parentSpanID == names.last })
          names.append(child.spanID)
        }
        #expect(Set(spans.map(\.traceID)).count == 1)
        let kinds = names.dropFirst().map { name in spans.first { $0.spanID == name }?.kind }
        #expect(kinds == [.client, .server, .client, .server])
      }
    }
  }

  @Test(arguments: [
    (StatusCode.notFound, false), (.internal, true), (.unavailable, true), (.dataLoss, true),
    (.unknown, true),
    (.permissionDenied, false), (.unimplemented, true), (.invalidArgument, false), (.deadlineExceeded, true),
    (.aborted, false),
  ])
  func `a status is an error of the client's span always, of the server's if it is to blame`(
    code: StatusCode, isServersFault: Bool
  ) async throws {
    let tracer = InMemoryTracer()
    let failing = Greeter { _, _ in throw RPCError(code, "as agreed") }
    try await Greeters.with(
      failing, server: [ServerTracing(tracer: tracer)], client: [ClientTracing(tracer: tracer)]
    ) { greeter, _ in
      await #expect(throws: RPCError.self) { try await greeter.sayHello(.init()) }
      for span in try await tracer.finished(2) {
        #expect(span.text("rpc.status_code") == "\(code)")
        let isError = span.kind == .client || isServersFault
        #expect(span.text("error.type") == (isError ? "\(code)" : nil))
        #expect(span.status?.code == (isError ? .error : nil))
        #expect(span.status?.message == (isError ? "as agreed" : nil))
        #expect(span.errors.count == (isError ? 1 : 0))
      }
    }
  }

  @Test(
    arguments: [
      ("dns:///a.example:50", "a.example", 50), ("ipv4:1.2.3.4:50", "1.2.3.4", 50),
      ("ipv6:[::1]:50", "::1", 50), ("a.example", "a.example", nil), ("unix:/a/b", "/a/b", nil),
      ("unix:///a/b", "/a/b", nil), ("ipv4:1.2.3.4:5,1.2.3.5:6", "1.2.3.4:5,1.2.3.5:6", nil),
    ] as [(String, String, Int?)])
  func `a target or peer has an address, and a port if it has one`(name: String, address: String, port: Int?)
  {
    let endpoint = Endpoint(name)
    #expect(endpoint?.address == address && endpoint?.port == port)
  }

  @Test func `a method that nobody offers has a span that does not take its name`() async throws {
    let tracer = InMemoryTracer()
    try await Greeters.with(server: [ServerTracing(tracer: tracer)], client: []) { greeter, _ in
      let method = Method<Helloworld_HelloRequest, Helloworld_HelloReply>(
        "/made.Up/Name", .unary, in: Helloworld_Greeter.sayHello.file)
      let error = await #expect(throws: RPCError.self) { try await greeter.channel.unary(method, .init()) }
      #expect(error?.code == .unimplemented)
      let span = try #require(try await tracer.finished(1).first)
      #expect(span.operationName == "grpc")
      #expect(span.text("rpc.method") == "_OTHER")
      #expect(span.text("rpc.method_original") == "made.Up/Name")
      #expect(span.text("rpc.status_code") == "UNIMPLEMENTED")
    }
  }

  @Test func `traceparent and tracestate travel as the tracer wrote them`() async throws {
    let tracer = W3CTracer()
    let seen = Recorded<Metadata>()
    let looking = Greeter { request, context in
      seen.set(context.metadata)
      return .init(message: InstrumentationContext.current?[TraceParentKey.self] ?? "none")
    }
    try await Greeters.with(
      looking, server: [ServerTracing(tracer: tracer)], client: [ClientTracing(tracer: tracer)]
    ) { greeter, _ in
      var context = InstrumentationContext.topLevel
      context[TraceParentKey.self] = W3CTracer.parent
      let reply = try await InstrumentationContext.withValue(context) { try await greeter.sayHello(.init()) }
      #expect(seen.value?["traceparent"] == W3CTracer.parent)
      #expect(seen.value?["tracestate"] == "vendor=1")
      #expect(reply.message == W3CTracer.parent)
    }
  }

  @Test func `without a tracer calls go through`() async throws {
    try await Greeters.with(server: [ServerTracing()], client: [ClientTracing()]) { greeter, _ in
      let reply = try await greeter.sayHello(.init(name: "Ada"))
      #expect(reply.message == "Hello, Ada!")
    }
  }
}

extension InMemoryTracer {
  /// The spans, once so many have ended: a server's ends after its answer has been sent.
  func finished(_ count: Int) async throws -> [FinishedInMemorySpan] {
    while finishedSpans.count < count { try await Task.sleep(for: .milliseconds(2)) }
    return finishedSpans
  }
}

extension FinishedInMemorySpan {
  func text(_ name: String) -> String? {
    guard case .string(let text)? = attributes.get(name)?.toSpanAttribute() else { return nil }
    return text
  }
}

private enum TraceParentKey: InstrumentationContextKey { typealias Value = String }

/// Propagates as W3C Trace Context has it, and records nothing.
private struct W3CTracer: Tracer {
  static let parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
  typealias Span = NoOpTracer.NoOpSpan

  func inject<Carrier, Inject: Injector>(
    _ context: InstrumentationContext, into carrier: inout Carrier, using injector: Inject
  ) where Inject.Carrier == Carrier {
    guard let parent = context[TraceParentKey.self] else { return }
    injector.inject(parent, forKey: "traceparent", into: &carrier)
    injector.inject("vendor=1", forKey: "tracestate", into: &carrier)
    injector.inject("no header can hold a\nline break", forKey: "broken", into: &carrier)
  }

  func extract<Carrier, Extract: Extractor>(
    _ carrier: Carrier, into context: inout InstrumentationContext, using extractor: Extract
  ) where Extract.Carrier == Carrier {
    context[TraceParentKey.self] = extractor.extract(key: "traceparent", from: carrier)
  }

  func startSpan<Instant: TracerInstant>(
    _ operationName: String, context: @autoclosure () -> InstrumentationContext, ofKind kind: SpanKind,
    at instant: @autoclosure () -> Instant, function: String, file fileID: String, line: UInt
  ) -> NoOpTracer.NoOpSpan {
    NoOpTracer.NoOpSpan(context: context())
  }

  func forceFlush() {}
}
