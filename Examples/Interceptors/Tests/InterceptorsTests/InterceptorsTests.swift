// SPDX-License-Identifier: Apache-2.0
import InMemoryTracing
import Logging
import Martlet
import MartletTracing
import Synchronization
import Testing

@testable import interceptors

@Suite(.timeLimit(.minutes(5))) struct `The interceptors` {
  @Test func `tell a handler who calls`() async throws {
    try await withServer { connect in
      let alice = connect([BearerToken { "secret-a" }])
      let quote = try await alice.get(.init(symbol: "SWFT"))
      #expect(quote.caller == "alice")
      var callers: [String] = []
      for try await quote in alice.follow(.init(symbol: "SWFT")) { callers.append(quote.caller) }
      #expect(callers == ["alice", "alice", "alice"])
    }
  }

  @Test(arguments: ["secret-x", "secret-aa", "secret"])
  func `refuse a wrong token with the same words`(token: String) async throws {
    try await withServer { connect in
      let error = await #expect(throws: RPCError.self) {
        try await connect([BearerToken { token }]).get(.init(symbol: "SWFT"))
      }
      #expect(error?.code == .unauthenticated)
      #expect(error?.message == "the token is not one of ours")
    }
  }

  @Test func `refuse a call without a token, before the handler sees it`() async throws {
    try await withServer { connect in
      let error = await #expect(throws: RPCError.self) { try await connect([]).get(.init(symbol: "SWFT")) }
      #expect(error?.code == .unauthenticated)
    }
  }

  @Test func `limit one caller, and not the others`() async throws {
    try await withServer(rate: 0.001, burst: 2) { connect in
      let alice = connect([BearerToken { "secret-a" }])
      for _ in 0..<2 { _ = try await alice.get(.init(symbol: "SWFT")) }
      let error = await #expect(throws: RPCError.self) { try await alice.get(.init(symbol: "SWFT")) }
      #expect(error?.code == .resourceExhausted)
      let bob = try await connect([BearerToken { "secret-b" }]).get(.init(symbol: "SWFT"))
      #expect(bob.caller == "bob")
    }
  }

  @Test func `log every call under the caller's identifier, refused ones too`() async throws {
    let lines = Lines()
    try await withServer(logger: lines.logger) { connect in
      try await RequestID.$current.withValue("r-1") {
        _ = try await connect([BearerToken { "secret-a" }, ForwardRequestID()]).get(.init(symbol: "SWFT"))
        _ = try? await connect([ForwardRequestID()]).get(.init(symbol: "SWFT"))
      }
    }
    let log = lines.all.filter { $0.contains("/quotes.v1.Quotes/Get") }
    #expect(log.count == 2)
    #expect(log.allSatisfy { $0.contains("request=r-1") })
    #expect(log.first?.contains("code=OK") == true)
    #expect(log.last?.contains("code=UNAUTHENTICATED") == true)
  }

  @Test func `put the server's span below the client's, refused calls too`() async throws {
    let tracer = InMemoryTracer()
    try await withServer(tracer: tracer) { connect in
      let tracing = ClientTracing(tracer: tracer)
      _ = try await connect([tracing, BearerToken { "secret-a" }]).get(.init(symbol: "SWFT"))
      _ = try? await connect([tracing]).get(.init(symbol: "SWFT"))
    }
    let calls = tracer.finishedSpans.filter { $0.kind == .client }
    let served = tracer.finishedSpans.filter { $0.kind == .server }
    #expect(calls.count == 2)
    #expect(Set(served.map(\.parentSpanID)) == Set(calls.map(\.spanID)))
  }

  @Test func `give a bucket its tokens back with time, up to the burst`() {
    let start = ContinuousClock.now
    var bucket = TokenBucket(rate: 2, burst: 3, now: start)
    for _ in 0..<3 { #expect(bucket.take(at: start) == nil) }
    #expect(bucket.take(at: start) == .milliseconds(500))
    #expect(bucket.take(at: start + .milliseconds(500)) == nil)
    let later = start + .seconds(3600)
    for _ in 0..<3 { #expect(bucket.take(at: later) == nil) }
    #expect(bucket.take(at: later) != nil)
  }
}

private typealias Connect = ([any ClientInterceptor]) -> Quotes_V1_Quotes.Client

private func withServer(
  rate: Double = 1000, burst: Double = 1000,
  logger: Logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
  tracer: InMemoryTracer? = nil, _ body: (Connect) async throws -> Void
) async throws {
  let tokens = ["secret-a": "alice", "secret-b": "bob"]
  let server = Main.server(
    "127.0.0.1:0", tokens: tokens, rate: rate, burst: burst, logger: logger, tracer: tracer)
  let port = try await server.start()
  try await body { interceptors in
    Quotes_V1_Quotes.Client(Channel("127.0.0.1:\(port)", security: .plaintext, interceptors: interceptors))
  }
  await server.shutDown()
}

/// What a logger has been told.
private final class Lines: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock { $0 } }
  var logger: Logger { Logger(label: "test") { _ in Handler(lines: self) } }

  func append(_ line: String) { lines.withLock { $0.append(line) } }

  struct Handler: LogHandler {
    let lines: Lines
    var metadata = Logger.Metadata()
    var logLevel = Logger.Level.info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let pairs = metadata.merging(event.metadata ?? [:]) { $1 }.map { "\($0)=\($1)" }.sorted()
      lines.append("\(event.message) \(pairs.joined(separator: " "))")
    }
  }
}
