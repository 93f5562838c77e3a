// SPDX-License-Identifier: Apache-2.0
import Dispatch
import Logging
import Martlet
import NIOEmbedded
import Synchronization
import Testing

@testable import MartletHTTP2
@testable import MartletRPC

/// Handlers that block their thread: named in the log, or kept off the loop.
@Suite(.timeLimit(.minutes(10))) struct StallTests {
  // A busy machine may hold up any thread for longer than the limit: what else is named says nothing.

  @Test func `a handler that holds its loop is named while it still does`() async throws {
    let (log, wasNamed) = (Complaints(), Seen<Bool>())
    var service = TestService()
    service.unary = { _, _ in
      wasNamed.set(log.blockUntilNamed(Bench.unary.path))
      return Res()
    }
    try await serving(service, log) { channel in
      _ = try await channel.unary(Bench.unary, Req())
    }
    #expect(wasNamed.value == true)
  }

  @Test func `a handler that holds the loop of a server that was idle is named`() async throws {
    let (log, wasNamed) = (Complaints(), Seen<Bool>())
    var service = TestService()
    service.serverStream = { _, _, _ in wasNamed.set(log.blockUntilNamed(Bench.serverStream.path)) }
    try await serving(service, log, limit: .milliseconds(2)) { channel in
      _ = try await channel.unary(Bench.unary, Req())
      // The watch sleeps once it has found nothing to do twenty times, a millisecond apart.
      try await Task.sleep(for: .milliseconds(500))
      for try await _ in channel.serverStreaming(Bench.serverStream, Req()) {}
    }
    #expect(wasNamed.value == true)
  }

  @Test func `one that blocks after it has waited is named once it lets go`() async throws {
    try await untilUndisturbed { log in
      let before = Seen<[String]>()
      var service = TestService()
      service.serverStream = { _, responses, _ in
        await Task.yield()
        before.set(log.methods)
        // Held up for so long that the log says so without knowing whom.
        log.blockUntilNamed("unknown")
        try await responses.send(Res())
      }
      try await serving(service, log) { channel in
        for try await _ in channel.serverStreaming(Bench.serverStream, Req()) {}
      }
      return before.value == [] && log.methods == ["unknown", Bench.serverStream.path]
    }
  }

  @Test func `what holds a loop up and is no handler is not put down to the next one`() async throws {
    struct Failure: Error {}
    var failing = TestService()
    // Off the loop, so that a closure of the loop's tells the log of it.
    failing.unary = { _, _ in throw Failure() }
    let other = Method<Req, Res>("/bench.Other/Unary", .unary, in: Bench.unary.file)
    let quick = Routing { routes in routes.add(other) { (_: Req, _: ServerContext) in Res(payload: [9]) } }
    let services: [any RPCService] = [failing.runningConcurrently(), quick]
    try await untilUndisturbed(blocksOnErrors: true) { log in
      try await serving(services, log) { channel in
        #expect(await status { _ = try await channel.unary(Bench.unary, Req()) }.code == .unknown)
        _ = try await channel.unary(other, Req())
      }
      return log.methods == ["unknown"]
    }
  }

  /// What the watch says of work that ends while it looks, one step after the other.
  @Test func `work that ends as it is looked at is not put down to what follows it`() throws {
    let executor = EventLoopExecutor(EmbeddedEventLoop())
    let routes = Routes([TestService()])
    defer { withExtendedLifetime(routes) {} }
    let (first, next) = (routes.byPath[Bench.unary.path], routes.byPath[Bench.bidi.path])
    executor.workBegins(first)
    let beat = executor.beat
    #expect(executor.path(at: beat) == Bench.unary.path)
    executor.workBegins(next)
    #expect(executor.path(at: beat) == nil)
    executor.markStalled(at: beat)
    #expect(!executor.isMarkedStalled)
    #expect(executor.path(at: executor.beat) == Bench.bidi.path)
    executor.markStalled(at: executor.beat)
    #expect(executor.isMarkedStalled)
    executor.tellWho(nil as String?)
    #expect(!executor.isMarkedStalled)
    executor.workBegins(nil)
    #expect(executor.path(at: executor.beat) == nil)
    // Of methods that nobody offers, callers choose the names.
    let interceptor = ServerFunction { call, next in try await next(call) }
    let intercepted = routes.intercepted(by: [interceptor])
    executor.workBegins(intercepted.fallback)
    #expect(executor.path(at: executor.beat) == nil)
    withExtendedLifetime(intercepted) {}
  }

  @Test func `a handler that blocks its thread for longer than the drain time is left`() async throws {
    let (started, ended, mayEnd, returned) = (Gate(), Gate(), Flag(), Counter())
    var service = TestService()
    service.unary = { _, _ in
      started.open()
      mayEnd.blockUntilSet()
      returned.add()
      ended.open()
      return Res()
    }
    var configuration = ServerConfiguration()
    // One loop: the listener's and all timers' too.
    (configuration.eventLoopCount, configuration.drainTimeMax) = (1, .milliseconds(50))
    configuration.stopNotice = .milliseconds(1)
    let server = Server(.plaintext("127.0.0.1:0"), services: [service], configuration: configuration)
    let peer = try await RawPeer.connect(port: try await server.start())
    await peer.send(
      .headers(1, RawPeer.request("/bench.Bench/Unary")), .data(1, framed([]), endStream: true))
    await started.wait()
    await server.shutDown()
    #expect(returned.value == 0)
    mayEnd.set()
    await ended.wait()
    await peer.readToEnd()
  }

  @Test func `handlers that take their turns are no stall, however busy the loop`() async throws {
    let log = Complaints()
    // As good as never, and no number of nanoseconds.
    try await serving(TestService(), log, limit: .seconds(Int64.max)) { channel in
      for _ in 0..<100 { _ = try await channel.unary(Bench.unary, Req()) }
    }
    #expect(log.methods.isEmpty)
  }

  @Test func `a service off the loop may block while other calls on the loop are answered`() async throws {
    let isAnswered = Flag()
    var blocking = TestService()
    blocking.unary = { request, _ in
      isAnswered.blockUntilSet()
      return Res(payload: request.payload + [1])
    }
    blocking.bidi = { requests, responses, _ in
      for try await request in requests { try await responses.send(Res(payload: request.payload)) }
    }
    let other = Method<Req, Res>("/bench.Other/Unary", .unary, in: Bench.unary.file)
    let quick = Routing { routes in routes.add(other) { (_: Req, _: ServerContext) in Res(payload: [9]) } }
    // One loop: were the handler on it, the second call would never be answered.
    try await serving([blocking.runningConcurrently(), quick], Complaints()) { channel in
      async let slow = channel.unary(Bench.unary, Req(payload: [4]))
      let answer = try await channel.unary(other, Req()).message.payload
      #expect(answer == [9])
      isAnswered.set()
      let payload = try await slow.message.payload
      #expect(payload == [4, 1])
      let chat = channel.bidirectional(Bench.bidi)
      var responses = chat.responses.makeAsyncIterator()
      for number in 0..<UInt8(50) {
        try await chat.send(Req(payload: [number]))
        #expect(try await responses.next()?.payload == [number])
      }
      chat.finish()
      #expect(try await responses.next() == nil)
    }
  }

  @Test func `off the loop many calls at once come and go, and errors and deadlines work`() async throws {
    var service = TestService()
    service.unary = { request, context in
      if request.payload.isEmpty { throw RPCError(.notFound, "empty") }
      if request.payload == [0] { try await Task.sleep(for: .seconds(3600)) }
      return Res(payload: [UInt8(context.deadline == nil ? 0 : 1)])
    }
    try await serving([service.runningConcurrently()], Complaints()) { channel in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<200 {
          group.addTask {
            let options = CallOptions(deadline: .in(.seconds(600)))
            let answer = try await channel.unary(Bench.unary, Req(payload: [7]), options)
            #expect(answer.message.payload == [1])
          }
        }
        try await group.waitForAll()
      }
      #expect(await status { _ = try await channel.unary(Bench.unary, Req()) }.code == .notFound)
      let late = await status {
        let options = CallOptions(deadline: .in(.milliseconds(20)))
        _ = try await channel.unary(Bench.unary, Req(payload: [0]), options)
      }
      #expect(late.code == .deadlineExceeded)
    }
  }

  /// For stories of which the whole log matters: until one is told without a machine that holds threads up.
  private func untilUndisturbed(
    blocksOnErrors: Bool = false, _ story: (Complaints) async throws -> Bool
  ) async throws {
    for _ in 0..<10 where try await story(Complaints(blocksOnErrors: blocksOnErrors)) { return }
    Issue.record("the log never was as it should be")
  }

  private func serving(
    _ service: TestService, _ log: Complaints, limit: Duration = .milliseconds(20),
    _ body: (Channel) async throws -> Void
  ) async throws { try await serving([service], log, limit: limit, body) }

  private func serving(
    _ services: [any RPCService], _ log: Complaints, limit: Duration = .milliseconds(20),
    _ body: (Channel) async throws -> Void
  ) async throws {
    var configuration = ServerConfiguration()
    (configuration.eventLoopCount, configuration.stallLimit) = (1, limit)
    let server = Server(
      .plaintext("127.0.0.1:0"), services: services, configuration: configuration,
      logger: Logger(label: "test") { _ in log })
    let channel = Channel("127.0.0.1:\(try await server.start())", security: .plaintext)
    let result: Result<Void, any Error>
    do { result = .success(try await body(channel)) } catch { result = .failure(error) }
    await channel.shutDown()
    await server.shutDown()
    try result.get()
  }
}

private struct Routing: RPCService {
  let add: @Sendable (inout Routes) -> Void
  func register(in routes: inout Routes) { add(&routes) }
}

/// Blocks a thread until another sets it; not for ever, so that a failure does not hang the test.
private final class Flag: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)
  func set() { semaphore.signal() }
  @discardableResult
  func blockUntilSet() -> Bool { semaphore.wait(timeout: .now() + .seconds(60)) == .success }
}

/// The methods that warnings in the log name.
private final class Complaints: LogHandler {
  private let content = Mutex<[String]>([])
  /// Set once for each of them.
  private let isMore = Flag()
  private let blocksOnErrors: Bool

  init(blocksOnErrors: Bool = false) { self.blocksOnErrors = blocksOnErrors }

  var methods: [String] { content.withLock { $0 } }

  var metadata: Logger.Metadata {
    get { [:] }
    set {}
  }
  var logLevel: Logger.Level {
    get { .trace }
    set {}
  }
  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { nil }
    set {}
  }

  func log(event: LogEvent) {
    if blocksOnErrors, event.level == .error { blockUntilNamed("unknown") }
    guard event.level == .warning, let method = event.metadata?["method"] else { return }
    content.withLock { $0.append("\(method)") }
    isMore.set()
  }

  /// Holds the thread until this method is named; returns whether it was.
  @discardableResult
  func blockUntilNamed(_ method: String) -> Bool {
    while !methods.contains(method) {
      guard isMore.blockUntilSet() else { return false }
    }
    return true
  }
}
