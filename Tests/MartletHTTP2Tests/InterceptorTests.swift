// SPDX-License-Identifier: Apache-2.0
import Martlet
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(10))) struct ServerInterceptorTests {
  @Test func `interceptors run around the handler, the first outermost`() async throws {
    let log = Log()
    var service = TestService()
    service.unary = { request, _ in
      log.add("handler")
      return Res(payload: request.payload)
    }
    try await Fixture.with(service, server: [Note("a", log), Note("b", log)]) { fixture in
      let answer = try await fixture.unary([7])
      #expect(answer == [7])
      #expect(log.lines == ["a before", "b before", "handler", "b after", "a after"])
    }
  }

  @Test(arguments: CallKind.all)
  func `calls of every kind pass through`(kind: CallKind) async throws {
    let log = Log()
    try await Fixture.with(server: [Note("a", log)]) { fixture in
      try await fixture.call(kind)
      #expect(log.lines == ["a before", "a after"])
    }
  }

  @Test func `one that throws answers the call, and the handler never runs`() async throws {
    let log = Log()
    var service = TestService()
    service.unary = { _, _ in
      log.add("handler")
      return Res()
    }
    let refusing = ServerFunction { _, _ in
      throw RPCError(.unauthenticated, "no token", metadata: ["hint": "log in"])
    }
    try await Fixture.with(service, server: [refusing]) { fixture in
      let error = await status { _ = try await fixture.unary([1]) }
      #expect(error.code == .unauthenticated)
      #expect(error.message == "no token")
      #expect(error.metadata["hint"] == "log in")
      #expect(log.lines.isEmpty)
    }
  }

  @Test func `what the handler throws can be seen and replaced`() async throws {
    var service = TestService()
    service.unary = { _, _ in throw RPCError(.notFound, "no such thing") }
    let mapping = ServerFunction { call, next in
      do {
        try await next(call)
      } catch let error as RPCError where error.code == .notFound {
        throw RPCError(.failedPrecondition, "mapped: \(error.message)")
      }
    }
    try await Fixture.with(service, server: [mapping]) { fixture in
      let error = await status { _ = try await fixture.unary([1]) }
      #expect(error.code == .failedPrecondition)
      #expect(error.message == "mapped: no such thing")
    }
  }

  @Test func `an answer is not sent when an interceptor throws after the handler`() async throws {
    let late = ServerFunction { call, next in
      try await next(call)
      throw RPCError(.resourceExhausted, "over quota")
    }
    try await Fixture.with(server: [late]) { fixture in
      let error = await status { _ = try await fixture.unary([1]) }
      #expect(error.code == .resourceExhausted)
    }
  }

  @Test func `metadata, trailers, values and task-locals that it sets reach the handler and the client`()
    async throws
  {
    var service = TestService()
    service.unary = { _, context in
      let user = context.values[UserKey.self]
      return Res(payload: Array("\(user) \(context.metadata["added"] ?? "-") \(Local.name)".utf8))
    }
    let filling = ServerFunction { call, next in
      var call = call
      call.metadata["added"] = "yes"
      call.values[UserKey.self] = "ada"
      call.setTrailers(["server-id": "7"])
      try await Local.$name.withValue("bound") { try await next(call) }
    }
    try await Fixture.with(service, server: [filling]) { fixture in
      let answer = try await fixture.channel.unary(Bench.unary, Req())
      #expect(String(decoding: answer.message.payload, as: UTF8.self) == "ada yes bound")
      #expect(answer.trailers["server-id"] == "7")
    }
  }

  @Test func `one that forgets to call next fails the call, and calling it twice does too`() async throws {
    try await Fixture.with(server: [ServerFunction { _, _ in }]) { fixture in
      let error = await status { _ = try await fixture.unary([1]) }
      #expect(error.code == .internal)
      #expect(error.message.contains("neither called next nor threw"))
    }
    let twice = ServerFunction { call, next in
      try await next(call)
      try await next(call)
    }
    try await Fixture.with(server: [twice]) { fixture in
      let error = await status { _ = try await fixture.unary([1]) }
      #expect(error.message.contains("called next twice"))
    }
  }

  @Test(arguments: CallKind.all)
  func `one that keeps what next threw to itself is told so`(kind: CallKind) async throws {
    let keeping = ServerFunction { call, next in try? await next(call) }
    let refusing = ServerFunction { _, _ in throw RPCError(.unauthenticated, "no token") }
    var service = TestService()
    service.unary = { _, _ in throw RPCError(.notFound, "no such thing") }
    service.serverStream = { _, _, _ in throw RPCError(.notFound, "no such thing") }
    service.clientStream = { _, _ in throw RPCError(.notFound, "no such thing") }
    service.bidi = { _, _, _ in throw RPCError(.notFound, "no such thing") }
    for interceptors in [[keeping], [keeping, refusing]] {
      try await Fixture.with(service, server: interceptors) { fixture in
        let error = await status { try await fixture.call(kind) }
        #expect(error.code == .internal)
        #expect(error.message.contains("caught what next threw and returned"))
      }
    }
  }
}

@Suite(.timeLimit(.minutes(10))) struct ClientInterceptorTests {
  @Test(arguments: CallKind.all)
  func `interceptors run around calls of every kind, the first outermost`(kind: CallKind) async throws {
    let log = Log()
    try await Fixture.with(client: [ClientNote("a", log), ClientNote("b", log)]) { fixture in
      try await fixture.call(kind)
      #expect(log.lines == ["a before", "b before", "b after", "a after"])
    }
  }

  @Test func `metadata that one adds goes to the server`() async throws {
    var service = TestService()
    service.unary = { _, context in Res(payload: Array((context.metadata["authorization"] ?? "").utf8)) }
    let token = ClientFunction { call, next in
      var call = call
      call.options.metadata["authorization"] = "Bearer abc"
      try await next(call)
    }
    try await Fixture.with(service, client: [token]) { fixture in
      let answer = try await fixture.unary()
      #expect(String(decoding: answer, as: UTF8.self) == "Bearer abc")
    }
  }

  @Test(arguments: CallKind.all)
  func `one that throws first fails the call without making it`(kind: CallKind) async throws {
    let log = Log()
    let refusing = ClientFunction { _, _ in throw RPCError(.permissionDenied, "not today") }
    try await Fixture.with(server: [Note("server", log)], client: [refusing]) { fixture in
      let error = await status { try await fixture.call(kind) }
      #expect(error.code == .permissionDenied)
      #expect(log.lines.isEmpty)
    }
  }

  @Test func `the call's status can be seen and replaced`() async throws {
    var service = TestService()
    service.serverStream = { _, responses, _ in
      try await responses.send(Res(payload: [1]))
      throw RPCError(.dataLoss, "half of it is gone")
    }
    let mapping = ClientFunction { call, next in
      do throws(RPCError) {
        try await next(call)
      } catch {
        throw RPCError(.aborted, "was \(error.code)")
      }
    }
    try await Fixture.with(service, client: [mapping]) { fixture in
      var seen = 0
      let error = await status {
        for try await _ in fixture.channel.serverStreaming(Bench.serverStream, Req()) { seen += 1 }
      }
      #expect(seen == 1)
      #expect(error.message == "was DATA_LOSS")
    }
  }

  @Test(arguments: CallKind.all)
  func `one that keeps what next threw to itself is told so`(kind: CallKind) async throws {
    let keeping = ClientFunction { call, next in try? await next(call) }
    let refusing = ClientFunction { _, _ in throw RPCError(.permissionDenied, "not today") }
    try await Fixture.with(client: [keeping, refusing]) { fixture in
      let error = await status { try await fixture.call(kind) }
      #expect(error.code == .internal)
      #expect(error.message.contains("caught what next threw and returned"))
    }
  }

  private struct Holding: ClientInterceptor {
    let gate: Gate
    let log: Seen<StatusCode>
    func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws {
      await gate.waitThroughCancellation()
      do throws(RPCError) {
        try await next(call)
      } catch {
        log.set(error.code)
        throw RPCError(.aborted, "too late")
      }
    }
  }

  @Test(arguments: Carrier.allCases, CallKind.all)
  func `a call that an interceptor does not let go out ends by its deadline, and by its cancellation`(
    carrier: Carrier, kind: CallKind
  ) async throws {
    for code in [StatusCode.deadlineExceeded, .cancelled] {
      let (gate, log) = (Gate(), Seen<StatusCode>())
      let deadline = code == .cancelled ? nil : Deadline.in(.milliseconds(20))
      try await carrier.with(client: [Holding(gate: gate, log: log)]) { (channel: Channel) async throws in
        let caller = Task { await status { try await channel.call(kind, CallOptions(deadline: deadline)) } }
        if code == .cancelled { caller.cancel() }
        #expect(await caller.value.code == code)
        gate.open()
        // It is told why, and what it makes of that comes too late.
        while log.value == nil { await Task.yield() }
        #expect(log.value == code)
      }
    }
  }

  @Test func `cancelling the caller's task cancels the call behind the interceptors`() async throws {
    let gate = Gate()
    let started = Gate()
    var service = TestService()
    service.unary = { _, _ in
      started.open()
      await gate.openWhenCancelled()
      return Res()
    }
    try await Fixture.with(service, client: [ClientNote("a", Log())]) { fixture in
      let caller = Task { await status { _ = try await fixture.unary() } }
      await started.wait()
      caller.cancel()
      #expect(await caller.value.code == .cancelled)
      await gate.wait()
    }
  }

  @Test func `a dropped stream cancels the call behind the interceptors`() async throws {
    let gate = Gate()
    var service = TestService()
    service.serverStream = { _, responses, _ in
      try await responses.send(Res())
      await gate.openWhenCancelled()
    }
    try await Fixture.with(service, client: [ClientNote("a", Log())]) { fixture in
      for try await _ in fixture.channel.serverStreaming(Bench.serverStream, Req()) { break }
      await gate.wait()
    }
  }
}

// MARK: What the tests are made of

private enum UserKey: CallKey { static let defaultValue = "nobody" }

private enum Local { @TaskLocal static var name = "unbound" }

final class Log: Sendable {
  private let content = Mutex<[String]>([])
  var lines: [String] { content.withLock { $0 } }
  func add(_ line: String) { content.withLock { $0.append(line) } }
}

private struct Note: ServerInterceptor {
  let name: String
  let log: Log
  init(_ name: String, _ log: Log) { (self.name, self.log) = (name, log) }
  func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
    log.add("\(name) before")
    defer { log.add("\(name) after") }
    try await next(call)
  }
}

struct ServerFunction: ServerInterceptor {
  let body: @Sendable (ServerCall, (ServerCall) async throws -> Void) async throws -> Void
  func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
    try await body(call, next)
  }
}

private struct ClientNote: ClientInterceptor {
  let name: String
  let log: Log
  init(_ name: String, _ log: Log) { (self.name, self.log) = (name, log) }
  func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws {
    log.add("\(name) before")
    defer { log.add("\(name) after") }
    try await next(call)
  }
}

struct ClientFunction: ClientInterceptor {
  let body: @Sendable (ClientCall, (ClientCall) async throws(RPCError) -> Void) async throws -> Void
  func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws {
    try await body(call, next)
  }
}

extension CallKind {
  static let all: [CallKind] = [.unary, .serverStreaming, .clientStreaming, .bidirectional]
}

extension Channel {
  /// Makes a call of this kind, to its end.
  func call(_ kind: CallKind, _ options: CallOptions = .init()) async throws {
    switch kind {
    case .unary: _ = try await unary(Bench.unary, Req(payload: [1]), options)
    case .serverStreaming:
      for try await _ in serverStreaming(Bench.serverStream, Req(count: 3), options) {}
    case .clientStreaming:
      let call = clientStreaming(Bench.clientStream, options)
      try await call.send(Req(payload: [1]))
      _ = try await call.finish()
    case .bidirectional:
      let call = bidirectional(Bench.bidi, options)
      try await call.send(Req(payload: [1]))
      call.finish()
      for try await _ in call.responses {}
    }
  }
}

extension Fixture {
  fileprivate func call(_ kind: CallKind) async throws { try await channel.call(kind) }
}
