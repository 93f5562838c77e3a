// SPDX-License-Identifier: Apache-2.0
// Channels over several addresses, servers that come and go, and the state that one can watch.

import Foundation
import Logging
import Martlet
import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import MartletHTTP2
@testable import MartletRPC

private typealias Channel = MartletRPC.Channel

@Suite(.timeLimit(.minutes(10))) struct ChannelTests {
  /// Servers that answer with their own number.
  private static func withServers(_ count: Int, _ body: ([Server]) async throws -> Void) async throws {
    var servers: [Server] = []
    for number in 0..<count { servers.append(try await startServer(number, port: FixedPort.take())) }
    try await body(servers)
    for server in servers { await server.shutDown() }
  }

  private static func startServer(_ number: Int, port: Int) async throws -> Server {
    var service = TestService()
    service.unary = { _, _ in Res(payload: [UInt8(number)]) }
    var configuration = ServerConfiguration()
    configuration.eventLoopCount = 1
    configuration.drainTimeMax = .zero
    let server = Server(.plaintext("127.0.0.1:\(port)"), services: [service], configuration: configuration)
    try await server.start()
    return server
  }

  private static func target(_ ports: [Int]) -> String {
    "ipv4:" + ports.map { "127.0.0.1:\($0)" }.joined(separator: ",")
  }

  // Under ThreadSanitizer, on a busy machine, two thousand channels take a minute.
  private static let patience = Duration.seconds(500)
  private static var patient: CallOptions { CallOptions(deadline: .in(patience), waitForReady: true) }

  private static func ask(_ channel: Channel, _ options: CallOptions = patient) async throws -> Int {
    Int(try await channel.unary(Bench.unary, Req(), options).message.payload[0])
  }

  // MARK: Several addresses

  @Test func `round robin gives every server its share`() async throws {
    try await Self.withServers(3) { (servers: [Server]) async throws -> Void in
      let channel = Channel(
        Self.target(servers.map { $0.ports[0] }), security: .plaintext, loadBalancing: .roundRobin)
      var seen: Set<Int> = []
      while seen.count < 3 { seen.insert(try await Self.ask(channel)) }
      var counts = [0, 0, 0]
      for _ in 0..<30 { counts[try await Self.ask(channel)] += 1 }
      #expect(counts == [10, 10, 10])
      await channel.shutDown()
    }
  }

  @Test func `round robin does without a server that stopped, and uses one that came back`() async throws {
    try await Self.withServers(2) { (servers: [Server]) async throws -> Void in
      let port = servers[0].ports[0]
      let channel = Channel(
        Self.target([port, servers[1].ports[0]]), security: .plaintext, loadBalancing: .roundRobin)
      var seen: Set<Int> = []
      while seen.count < 2 { seen.insert(try await Self.ask(channel)) }
      await servers[0].shutDown()
      // Not one of them fails: the server said GOAWAY.
      for _ in 0..<20 { #expect(try await Self.ask(channel, .init(deadline: .in(Self.patience))) == 1) }
      let again = try await Self.startServer(2, port: port)
      while try await Self.ask(channel) != 2 {}
      await channel.shutDown()
      await again.shutDown()
    }
  }

  @Test func `pick first goes past an address that refuses, and stays with one that answers`() async throws {
    try await Self.withServers(2) { (servers: [Server]) async throws -> Void in
      let target = Self.target([1] + servers.map { $0.ports[0] })
      let channel = Channel(target, security: .plaintext)
      for _ in 0..<10 { #expect(try await Self.ask(channel, .init()) == 0) }
      await servers[0].shutDown()
      for _ in 0..<10 { #expect(try await Self.ask(channel) == 1) }
      await channel.shutDown()
    }
  }

  @Test func `when no address answers a call says why`() async throws {
    let channel = Channel("ipv4:127.0.0.1:1,127.0.0.1:2", security: .plaintext, loadBalancing: .roundRobin)
    let error = await status { _ = try await Self.ask(channel, .init()) }
    #expect(error.code == .unavailable && error.message.contains("refused"))
    #expect(error.message.contains("127.0.0.1:"))
    await channel.shutDown()
  }

  // MARK: Targets

  @Test(
    arguments: [
      ("localhost:50", "dns:///localhost:50", "localhost:50"),
      ("dns://8.8.8.8/a.example:50", "dns:///a.example:50", "a.example:50"),
      ("1.2.3.4:50", "dns:///1.2.3.4:50", "1.2.3.4:50"), ("[::1]:50", "dns:///[::1]:50", "[::1]:50"),
      ("ipv4:1.2.3.4:50", "ipv4:1.2.3.4:50", "1.2.3.4:50"), ("ipv6:[::1]:50", "ipv6:[::1]:50", "[::1]:50"),
      ("ipv4:1.2.3.4:5,1.2.3.5:6", "ipv4:1.2.3.4:5,1.2.3.5:6", "1.2.3.4:5"),
      ("unix:///a/b", "unix:/a/b", "localhost"), ("unix:b", "unix:b", "localhost"),
    ])
  func `a target has one name for telemetry, and an authority`(text: String, name: String, authority: String)
  {
    let target = ChannelTarget(text)
    #expect(target?.name == name && target?.authority == authority)
  }

  @Test func `interceptors see calls on a channel whose target is none`() async throws {
    let log = Seen<String>()
    struct Note: ClientInterceptor {
      let log: Seen<String>
      func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws {
        do throws(RPCError) {
          try await next(call)
        } catch {
          log.set("\(call.target) \(error.code)")
          throw RPCError(.aborted, "by an interceptor")
        }
      }
    }
    let channel = Channel("nonsense", security: .plaintext, interceptors: [Note(log: log)])
    #expect(await status { _ = try await Self.ask(channel, .init()) }.code == .aborted)
    #expect(log.value == "nonsense UNAVAILABLE")
  }

  // MARK: Names

  /// Gives the answers in turn, the last one again and again.
  private final class Answers: NameResolver {
    let fixed: [Endpoint]? = nil
    let count = Counter()
    private let answers: [[Endpoint]]

    init(_ answers: [[Int]]) { self.answers = answers.map { $0.map { .ip("127.0.0.1", port: $0) } } }

    func resolve(on loop: any EventLoop) -> EventLoopFuture<[Endpoint]> {
      let number = count.add() - 1
      return loop.makeSucceededFuture(answers[min(number, answers.count - 1)])
    }
  }

  private static func channel(
    _ resolver: any NameResolver, interval: Duration, idleMax: Duration? = nil
  ) -> Channel {
    var times = ChannelTimes()
    times.resolutionIntervalMin = interval
    times.idleMax = idleMax ?? times.idleMax
    let settings = ChannelSettings(
      authority: "test", times: times,
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    return Channel(
      transport: ChannelTransport(resolver, settings, SocketConnector(), LoopExecutors.shared()))
  }

  @Test func `a name that moves is looked up again once its server is gone`() async throws {
    try await Self.withServers(2) { (servers: [Server]) async throws -> Void in
      let resolver = Answers(servers.map { $0.ports })
      let channel = Self.channel(resolver, interval: .zero)
      #expect(try await Self.ask(channel) == 0)
      await servers[0].shutDown()
      #expect(try await Self.ask(channel) == 1)
      #expect(resolver.count.value >= 2)
      await channel.shutDown()
    }
  }

  @Test func `a name is not looked up more often than the interval allows`() async throws {
    let resolver = Answers([[1]])
    let channel = Self.channel(resolver, interval: .seconds(3600))
    for _ in 0..<50 {
      #expect(await status { _ = try await Self.ask(channel, .init()) }.code == .unavailable)
    }
    #expect(resolver.count.value == 1)
    await channel.shutDown()
  }

  @Test func `a name without an address fails calls and is looked up again for those that wait`() async throws
  {
    try await Self.withServers(1) { (servers: [Server]) async throws -> Void in
      let channel = Self.channel(Answers([[], servers[0].ports]), interval: .zero)
      let error = await status { _ = try await Self.ask(channel, .init()) }
      #expect(error.code == .unavailable && error.message.contains("no addresses"))
      #expect(try await Self.ask(channel) == 0)
      await channel.shutDown()
    }
  }

  @Test func `a name without an address is given up when nobody calls any more`() async throws {
    let channel = Self.channel(Answers([[]]), interval: .zero, idleMax: .milliseconds(1))
    var states = channel.connectivity.makeAsyncIterator()
    #expect(await status { _ = try await Self.ask(channel, .init()) }.code == .unavailable)
    // The failure itself may go by unseen: a slow reader is told the newest state only.
    while let state = await states.next(), state != .idle {}
    #expect(await status { _ = try await Self.ask(channel, .init()) }.message.contains("no addresses"))
    await channel.shutDown()
  }

  @Test func `a name that nobody knows is UNAVAILABLE and named`() async throws {
    let channel = Channel("dns:///no-such-host.invalid:1", security: .plaintext)
    let error = await status { _ = try await Self.ask(channel, .init()) }
    #expect(error.code == .unavailable && error.message.contains("'no-such-host.invalid'"))
    await channel.shutDown()
  }

  // MARK: Servers that come and go

  @Test func `a server that is killed fails its calls, and is found when it is started again`() async throws {
    let (started, never) = (Gate(), Gate())
    var service = TestService()
    service.bidi = { _, responses, _ in
      try await responses.send(Res())
      started.open()
      await never.openWhenCancelled()
    }
    var configuration = ServerConfiguration()
    configuration.drainTimeMax = .zero
    let port = try FixedPort.take()
    let first = Server(.plaintext("127.0.0.1:\(port)"), services: [service], configuration: configuration)
    try await first.start()
    let channel = Channel("127.0.0.1:\(port)", security: .plaintext)
    let call = channel.bidirectional(Bench.bidi, Self.patient)
    var responses = call.responses.makeAsyncIterator()
    let answer = try await responses.next()
    #expect(answer != nil)
    await first.shutDown()
    let error = await status { _ = try await responses.next() }
    #expect(error.code == .unavailable && !error.isFromPeer)
    for number in 1...3 {
      let server = try await Self.startServer(number, port: port)
      #expect(try await Self.ask(channel) == number)
      await server.shutDown()
    }
    await channel.shutDown()
  }

  @Test func `a server that hangs up before it lets a call through is not run at`() async throws {
    let server = try await RawServer.listen()
    let channel = Channel("127.0.0.1:\(server.port)", security: .plaintext)
    let call = Task { await status { _ = try await Self.ask(channel, .init()) } }
    let serving = Task {
      var connections = 0
      while let peer = await server.accept(handshake: false) {
        connections += 1
        if connections == 20 { call.cancel() }
        // SETTINGS_MAX_CONCURRENT_STREAMS (RFC 9113, section 6.5.2): calls have to wait.
        await peer.send(.settings([(3, 0)]), .settingsAck)
        while let frame = await peer.next(), frame.flags & RawFrame.ack == 0 {}
        await peer.close()
      }
    }
    let error = await call.value
    #expect(error.code == .unavailable && error.message.contains("at once"), "\(error)")
    await channel.shutDown()
    serving.cancel()
    await server.close()
  }

  @Test func `an address that does not answer reads as a connect that took too long`() async throws {
    // Once its backlog is full, Linux drops who else wants to connect.
    let group = MultiThreadedEventLoopGroup.singleton
    let listener = try await ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 1).serverChannelOption(.autoRead, value: false)
      .bind(host: "127.0.0.1", port: 0).get()
    let address = try #require(listener.localAddress)
    for _ in 0..<2 { _ = try await ClientBootstrap(group: group).connect(to: address).get() }
    let channel = ConnectionTimesTests.channel(address.port ?? 0) { $0.connectMax = .milliseconds(50) }
    let error = await status { _ = try await Self.ask(channel, .init()) }
    #expect(error.code == .unavailable && error.message.contains("timeout"), "\(error)")
    await channel.shutDown()
    try await listener.close()
  }

  // MARK: Channels that nobody holds any more

  private struct Pause: ClientInterceptor {
    let gate: Gate
    func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws {
      await gate.wait()
      try await next(call)
    }
  }

  private static func numbers(_ port: Int, _ interceptors: [any ClientInterceptor]) -> MessageStream<Res> {
    Channel("127.0.0.1:\(port)", security: .plaintext, interceptors: interceptors)
      .serverStreaming(Bench.serverStream, Req(count: 3), patient)
  }

  @Test(arguments: [false, true])
  func `a call that has yet to go out outlives the channel that it was made on`(isIntercepted: Bool)
    async throws
  {
    try await Self.withServers(1) { (servers: [Server]) async throws -> Void in
      let gate = Gate()
      let numbers = Self.numbers(servers[0].ports[0], isIntercepted ? [Pause(gate: gate)] : [])
      gate.open()
      var count = 0
      for try await _ in numbers { count += 1 }
      #expect(count == 3)
    }
  }

  @Test func `a channel that nobody holds closes its connection after its last call`() async throws {
    let server = try await RawServer.listen()
    var call: MessageStream<Res>? = Self.numbers(server.port, [])
    let peer = try #require(await server.accept())
    _ = await peer.response(1)
    await peer.send(HostileServerTests.headers, HostileServerTests.done)
    var numbers = call?.makeAsyncIterator()
    #expect(try await numbers?.next() == nil)
    await peer.readToEnd()
    // One that waits for its connection no more.
    call = Self.numbers(server.port, [])
    let second = try #require(await server.accept(handshake: false))
    (call, numbers) = (nil, nil)
    await second.readToEnd()
    await server.close()
  }

  @Test(.timeLimit(.minutes(1)))
  func `a channel that nobody holds closes though a call ended while it waited for room`() async throws {
    let server = try await RawServer.listen()
    var channel: Channel? = Channel("127.0.0.1:\(server.port)", security: .plaintext)
    let first = try #require(channel?.serverStreaming(Bench.serverStream, Req(count: 3), Self.patient))
    let peer = try #require(await server.accept())
    while let frame = await peer.next(), frame.type != RawFrame.Kind.headers {}
    // One call at a time: SETTINGS_MAX_CONCURRENT_STREAMS.
    await peer.send(
      .settings([(3, 1)]), .headers(1, [(":status", "200"), ("content-type", "application/grpc")]), .ping)
    while peer.pongs == 0, await peer.next() != nil {}
    let options = CallOptions(deadline: .in(.milliseconds(20)))
    let late = try #require(channel?.serverStreaming(Bench.serverStream, Req(count: 3), options))
    var responses = late.makeAsyncIterator()
    #expect(await status { _ = try await responses.next() }.code == .deadlineExceeded)
    channel = nil
    await peer.send(.headers(1, [("grpc-status", "0")], endStream: true))
    for try await _ in first {}
    await peer.readToEnd()
    await server.close()
  }

  // MARK: State

  @Test func `the state can be read and watched`() async throws {
    try await Self.withServers(1) { (servers: [Server]) async throws -> Void in
      let channel = Channel("127.0.0.1:\(servers[0].ports[0])", security: .plaintext)
      #expect(channel.connectivity.current == .idle)
      var states = channel.connectivity.makeAsyncIterator()
      #expect(await states.next() == .idle)
      channel.connect()
      while await states.next() != .ready {}
      #expect(channel.connectivity.current == .ready)
      await servers[0].shutDown()
      while await states.next() != .idle {}
      _ = await status { _ = try await Self.ask(channel, .init()) }
      while await states.next() != .transientFailure {}
      await channel.shutDown()
      var last: ConnectivityState?
      while let state = await states.next() { last = state }
      #expect(last == .shutDown && channel.connectivity.current == .shutDown)
      for await state in channel.connectivity { #expect(state == .shutDown) }
    }
  }

  @Test func `a channel whose target is none is in failure`() async throws {
    let channel = Channel("nonsense", security: .plaintext)
    channel.connect()
    #expect(channel.connectivity.current == .transientFailure)
    await channel.shutDown()
    #expect(channel.connectivity.current == .shutDown)
  }

  // MARK: Many calls, many channels

  @Test func `calls that end while they wait leave the queue`() async throws {
    let transport = Self.transport(port: 1)
    let channel = Channel(transport: transport)
    for _ in 0..<5 {
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<1000 {
          group.addTask {
            let options = CallOptions(deadline: .in(.milliseconds(50)), waitForReady: true)
            #expect(await status { _ = try await Self.ask(channel, options) }.code == .deadlineExceeded)
          }
        }
      }
    }
    let (waiting, held) = try await transport.executor.loop.submit {
      (transport.queuedCount, transport.heldCount)
    }
    .get()
    #expect(waiting == 0 && held <= 64)
    await channel.shutDown()
  }

  @Test func `more calls than may wait are RESOURCE_EXHAUSTED`() async throws {
    var limits = ConnectionLimits()
    limits.queuedCallsMax = 10
    let channel = Channel(transport: Self.transport(port: 1, limits))
    await withTaskGroup(of: StatusCode.self) { group in
      for _ in 0..<30 {
        group.addTask { await status { _ = try await Self.ask(channel) }.code }
      }
      for _ in 0..<20 { #expect(await group.next() == .resourceExhausted) }
      group.cancelAll()
      for await code in group { #expect(code == .cancelled) }
    }
    await channel.shutDown()
  }

  private static func transport(port: Int, _ limits: ConnectionLimits = .init()) -> ChannelTransport {
    let settings = ChannelSettings(
      authority: "test", limits: limits,
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    return ChannelTransport(
      FixedResolver(endpoints: [.ip("127.0.0.1", port: port)]), settings, SocketConnector(),
      LoopExecutors.shared())
  }

  @Test func `two thousand channels share the process's loops`() async throws {
    try await Self.withServers(1) { (servers: [Server]) async throws -> Void in
      let target = "127.0.0.1:\(servers[0].ports[0])"
      let before = Self.threadCount
      var channels: [Channel] = []
      for _ in 0..<2000 { channels.append(Channel(target, security: .plaintext)) }
      try await withThrowingTaskGroup(of: Int.self) { group in
        for channel in channels { group.addTask { try await Self.ask(channel) } }
        var answers = 0
        for try await _ in group { answers += 1 }
        #expect(answers == 2000)
      }
      // Tests beside this one start servers of a thread or two meanwhile.
      #expect(Self.threadCount < before + 200)
      for channel in channels { await channel.shutDown() }
    }
  }

  private static var threadCount: Int {
    (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count) ?? 0
  }
}
