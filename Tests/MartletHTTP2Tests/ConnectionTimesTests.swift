// SPDX-License-Identifier: Apache-2.0
// Timers are tested by what they bring about, never by how long that took.

import Logging
import Martlet
import Testing

@testable import MartletHTTP2

@Suite struct PingStrikesTests {
  /// PINGs at these seconds, and whether the last is one too many.
  @Test(
    arguments: [
      ([0], false), ([0, 1], false), ([0, 1, 2], false), ([0, 1, 2, 3], true),
      ([0, 300, 600, 900, 1200], false),
      ([0, 1, 400, 401, 402], true), ([0, 299, 598, 897], true),
    ] as [([Int], Bool)])
  func `the third PING that comes too soon is one too many`(times: [Int], isTooMany: Bool) {
    var strikes = PingStrikes(intervalMin: .seconds(300), permitsWithoutCalls: false)
    let start = ContinuousClock.now
    var last = false
    for time in times {
      last = strikes.pingReceived(at: start.advanced(by: .seconds(time)), hasCalls: true)
    }
    #expect(last == isTooMany)
  }

  @Test(arguments: [false, true])
  func `without a call PINGs must be rarer, unless they are permitted`(isPermitted: Bool) {
    var strikes = PingStrikes(intervalMin: .seconds(300), permitsWithoutCalls: isPermitted)
    let start = ContinuousClock.now
    let answers = (0..<4).map {
      strikes.pingReceived(at: start.advanced(by: .seconds($0 * 301)), hasCalls: false)
    }
    #expect(answers == [false, false, false, !isPermitted])
  }

  @Test func `an answer between PINGs forgives them`() {
    var strikes = PingStrikes(intervalMin: .seconds(300), permitsWithoutCalls: false)
    for _ in 0..<20 {
      strikes.answered()
      let isTooMany = strikes.pingReceived(at: .now, hasCalls: true)
      #expect(!isTooMany)
    }
  }
}

/// Keeps the last warning.
private struct Warnings: LogHandler {
  let texts = Seen<String>()
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.warning
  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }
  func log(event: LogEvent) { texts.set("\(event.message)") }
}

@Suite(.timeLimit(.minutes(10))) struct ConnectionTimesTests {
  static func configuration(_ change: (inout ServerTimes) -> Void) -> ServerConfiguration {
    var configuration = ServerConfiguration()
    change(&configuration.times)
    return configuration
  }

  @Test(arguments: [0, 10, 24])
  func `a client that does not finish its greeting is hung up on`(bytes: Int) async throws {
    let configuration = Self.configuration { $0.handshakeMax = .milliseconds(50) }
    try await Fixture.with(configuration: configuration) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port, handshake: false)
      await peer.send(bytes: Array(RawPeer.preface.prefix(bytes)))
      await peer.readToEnd()
    }
  }

  @Test func `an idle connection is closed in order, and the next call makes another`() async throws {
    let configuration = Self.configuration { $0.idleMax = .milliseconds(50) }
    try await Fixture.with(configuration: configuration) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      while let frame = await peer.next() {
        // The PING between the two GOAWAYs.
        if frame.type == RawFrame.Kind.ping { await peer.send(.pong(frame)) }
      }
      #expect(peer.goAway?.code == 0)
      _ = try await fixture.unary()
    }
  }

  @Test func `a connection with a call is not idle`() async throws {
    let (started, mayEnd) = (Gate(), Gate())
    var service = TestService()
    service.unary = { _, _ in
      started.open()
      await mayEnd.wait()
      return Res(payload: [1])
    }
    let configuration = Self.configuration { $0.idleMax = .milliseconds(200) }
    try await Fixture.with(service, configuration: configuration) { fixture in
      async let call = fixture.unary()
      await started.wait()
      // A connection that has no call comes and goes meanwhile.
      let peer = try await RawPeer.connect(port: fixture.port)
      while let frame = await peer.next() {
        if frame.type == RawFrame.Kind.ping { await peer.send(.pong(frame)) }
      }
      mayEnd.open()
      let answer = try await call
      #expect(answer == [1])
    }
  }

  @Test func `connections of a short age carry every call of a long run`() async throws {
    // One that ended before its first call would count as a server that drops connections.
    let configuration = Self.configuration { $0.ageMax = .milliseconds(700) }
    let peers = Seen<Set<String>>()
    var service = TestService()
    service.unary = { request, context in
      peers.set((peers.value ?? []).union([context.peer]))
      return Res(payload: request.payload)
    }
    try await Fixture.with(service, configuration: configuration) { fixture in
      // A call that outlives its connection's age: it is not cut off.
      let chat = fixture.channel.bidirectional(Bench.bidi)
      var responses = chat.responses.makeAsyncIterator()
      // Until several connections have come and gone under load.
      var calls = 0
      while (peers.value?.count ?? 0) < 4 {
        try await chat.send(Req(payload: [UInt8(calls / 20 & 255)]))
        #expect(try await responses.next()?.payload == [UInt8(calls / 20 & 255)])
        try await withThrowingTaskGroup(of: Void.self) { group in
          for number in 0..<20 as Range<UInt8> {
            group.addTask {
              let answer = try await fixture.unary([number])
              #expect(answer == [number])
            }
          }
          try await group.waitForAll()
        }
        calls += 20
      }
      #expect(calls > 0)
      chat.finish()
      #expect(try await responses.next() == nil)
    }
  }

  @Test func `calls that outlive the grace of an old connection are cut off`() async throws {
    let configuration = Self.configuration {
      $0.ageMax = .milliseconds(500)
      $0.ageGrace = .milliseconds(20)
    }
    let (started, cancelled) = (Gate(), Gate())
    let service = EndingTests.stayingService(started: started, cancelled: cancelled)
    try await Fixture.with(service, configuration: configuration) { fixture in
      // A busy machine may take all of a connection's life before the handler begins.
      while !started.isOpen {
        let error = await status { _ = try await fixture.unary() }
        #expect(error.code == .unavailable)
      }
      await cancelled.wait()
    }
  }

  @Test func `a client that does not answer is given up`() async throws {
    let configuration = Self.configuration {
      $0.keepaliveInterval = .milliseconds(30)
      $0.keepaliveTimeout = .milliseconds(30)
    }
    try await Fixture.with(configuration: configuration) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      await peer.openCall(1, path: "/bench.Bench/Bidi")
      await peer.readToEnd()
    }
  }

  @Test func `a client that answers is kept`() async throws {
    let configuration = Self.configuration {
      $0.keepaliveInterval = .milliseconds(20)
      $0.keepaliveTimeout = .seconds(30)
    }
    try await Fixture.with(configuration: configuration) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      for _ in 0..<5 {
        while let frame = await peer.next() {
          guard frame.type == RawFrame.Kind.ping else { continue }
          await peer.send(.pong(frame))
          break
        }
      }
      await peer.openCall(1, path: "/bench.Bench/Nope")
      #expect(await peer.response(1).grpcStatus == 12)
      await peer.close()
    }
  }

  @Test func `a client that pings too often is told so`() async throws {
    try await Fixture.with { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      for _ in 0..<4 { await peer.send(.ping) }
      await peer.readToEnd()
      #expect(peer.goAway?.code == 11 && peer.goAway?.text == "too_many_pings")
    }
  }

  @Test func `times that are as good as never are`() async throws {
    let never = Duration.seconds(Int64.max)
    var configuration = Self.configuration {
      ($0.handshakeMax, $0.idleMax, $0.ageMax, $0.ageGrace) = (never, never, never, never)
      ($0.keepaliveInterval, $0.keepaliveTimeout, $0.pingIntervalMin) = (never, never, never)
      ($0.writeStallMax, $0.messageArrivalMax) = (never, never)
    }
    configuration.drainTimeMax = never
    try await Fixture.with(configuration: configuration) { fixture in
      let channel = Self.channel(fixture.port) {
        ($0.connectMax, $0.resolutionIntervalMin, $0.idleMax) = (never, never, never)
        ($0.keepaliveInterval, $0.keepaliveTimeout, $0.writeStallMax) = (never, never, never)
      }
      let answer = try await channel.unary(Bench.unary, Req(payload: [1]), .init(deadline: .in(never)))
      #expect(answer.message.payload == [1])
      await channel.shutDown()
    }
  }

  // MARK: Channels

  static func channel(_ port: Int, _ change: (inout ChannelTimes) -> Void) -> Channel {
    var times = ChannelTimes()
    times.keepaliveIntervalMin = .zero
    change(&times)
    return Channel("127.0.0.1:\(port)", security: .plaintext, times: times)
  }

  @Test func `a server that says nothing is UNAVAILABLE in the end`() async throws {
    let server = try await RawServer.listen()
    var error = RPCError(.ok, "")
    // A busy machine may take all of the time to connect, and the status then says so: then once more.
    repeat {
      try Task.checkCancellation()
      let channel = Self.channel(server.port) { $0.connectMax = .milliseconds(50) }
      async let call = status { _ = try await channel.unary(Bench.unary, Req()) }
      let peer = try #require(await server.accept(handshake: false))
      error = await call
      #expect(error.code == .unavailable)
      await peer.close()
    } while !error.message.contains("not spoken HTTP/2 within")
    await server.close()
  }

  @Test func `a channel gives up a server that does not answer its PING`() async throws {
    let server = try await RawServer.listen()
    let channel = Self.channel(server.port) {
      $0.keepaliveInterval = .milliseconds(30)
      $0.keepaliveTimeout = .milliseconds(30)
    }
    async let call = status { _ = try await channel.unary(Bench.unary, Req()) }
    let peer = try #require(await server.accept())
    while let frame = await peer.next(), frame.type != RawFrame.Kind.ping {}
    let error = await call
    #expect(error.code == .unavailable && error.message.contains("answered a PING"), "\(error)")
    await peer.close()
    await server.close()
  }

  @Test func `an idle channel closes its connection and makes another for the next call`() async throws {
    let server = try await RawServer.listen()
    let channel = Self.channel(server.port) { $0.idleMax = .milliseconds(20) }
    for _ in 0..<2 {
      async let call = status { _ = try await channel.unary(Bench.unary, Req()) }
      let peer = try #require(await server.accept())
      _ = await peer.response(1)
      await peer.send(HostileServerTests.headers, .data(1, framed([])), HostileServerTests.done)
      #expect(await call.code == .ok)
      await peer.readToEnd()
    }
    await server.close()
  }

  @Test func `a channel that is told to ping less says so in its log`() async throws {
    let server = try await RawServer.listen()
    let log = Warnings()
    let channel = Channel(
      "127.0.0.1:\(server.port)", security: .plaintext, logger: Logger(label: "test") { _ in log })
    async let call = status { _ = try await channel.unary(Bench.unary, Req()) }
    let peer = try #require(await server.accept())
    _ = await peer.response(1)
    await peer.send(.goAway(last: 1, code: 11, "too_many_pings"))
    await peer.close()
    #expect(await call.code == .unavailable)
    #expect(log.texts.value?.contains("twice as long") == true)
    await server.close()
  }

  @Test func `a channel that is told to ping less does`() {
    var times = ChannelTimes()
    times.keepaliveInterval = .seconds(1)
    #expect(times.clock(keepaliveFactor: 1).keepaliveInterval == .seconds(10))
    #expect(times.clock(keepaliveFactor: 4).keepaliveInterval == .seconds(40))
    #expect(ChannelTimes().clock(keepaliveFactor: 2).keepaliveInterval == nil)
  }

  @Test func `a channel that is told to ping less while it never does goes on`() {
    var times = ChannelTimes()
    times.keepaliveInterval = .seconds(Int64.max)
    #expect(times.clock(keepaliveFactor: 1 << 20).keepaliveInterval ?? .zero >= .longest)
  }
}
