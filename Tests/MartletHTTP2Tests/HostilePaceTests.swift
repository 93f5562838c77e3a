// SPDX-License-Identifier: Apache-2.0
// Clients that are slow, that stop, or that are too many: none holds more than its share, or for ever.

import Martlet
import Testing

@Suite(.timeLimit(.minutes(10))) struct HostilePaceTests {
  /// A server that a change makes impatient, and whether an honest client beside is served at the end.
  static func with(
    _ change: (inout ServerConfiguration) -> Void, _ service: TestService = TestService(),
    _ body: (Fixture) async throws -> Void
  ) async throws {
    var configuration = ServerConfiguration()
    change(&configuration)
    try await Fixture.with(service, configuration: configuration) { fixture in
      try await body(fixture)
      let answer = try await fixture.unary([1, 2, 3])
      #expect(answer == [1, 2, 3])
    }
  }

  @Test func `a message that trickles ends its call`() async throws {
    try await Self.with({ $0.times.messageArrivalMax = .milliseconds(50) }) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      await peer.openCall(1, path: "/bench.Bench/Unary")
      await peer.send(.data(1, [0, 0, 0, 1, 0, 7]))
      let answer = await peer.response(1)
      #expect(answer.grpcStatus == 4)
      await peer.close()
    }
  }

  @Test func `messages that come whole may be as far apart as they like`() async throws {
    try await Self.with({ $0.times.messageArrivalMax = .milliseconds(5) }) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      await peer.openCall(1, path: "/bench.Bench/Bidi")
      // Another stream's message, which begins and never ends, shows that the time has passed, twice.
      for stream: Int32 in [3, 5] {
        await peer.send(.data(1, framed([18, 1, 7])))
        await peer.openCall(stream, path: "/bench.Bench/Unary")
        await peer.send(.data(stream, [0, 0]))
        #expect(await peer.response(stream).grpcStatus == 4)
      }
      await peer.send(.data(1, framed([18, 1, 7]), endStream: true))
      let answer = await peer.response(1)
      #expect(answer.grpcStatus == 0 && answer.data.count == 3 * framed([10, 1, 7]).count)
      await peer.close()
    }
  }

  @Test func `a client whose socket takes nothing more is given up`() async throws {
    let cancelled = Gate()
    var service = TestService()
    service.serverStream = { _, responses, _ in
      do {
        while true { try await responses.send(Res(payload: [UInt8](repeating: 1, count: 10_000))) }
      } catch {
        cancelled.open()
        throw error
      }
    }
    try await Self.with({ $0.times.writeStallMax = .milliseconds(100) }, service) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      await peer.send(.settings([(4, 0x7FFF_FFFF)]), .windowUpdate(0, 0x7FFF_0000))
      await peer.stopReading()
      await peer.send(
        .headers(1, RawPeer.request("/bench.Bench/ServerStream")),
        .data(1, framed([]), endStream: true))
      await cancelled.wait()
      await peer.close()
    }
  }

  @Test func `a client that opens no window holds one buffer's worth a call`() async throws {
    let (calls, sent) = (20 as Int32, Counter())
    var service = TestService()
    service.serverStream = { _, responses, _ in
      while true {
        try await responses.send(Res(payload: [UInt8](repeating: 1, count: 10_000)))
        sent.add()
      }
    }
    try await Self.with({ _ in }, service) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      await peer.send(.settings([(4, 0)]))
      for number in 0..<calls {
        await peer.send(
          .headers(1 + 2 * number, RawPeer.request("/bench.Bench/ServerStream")),
          .data(1 + 2 * number, framed([]), endStream: true))
      }
      await peer.send(.ping)
      while peer.pongs == 0, await peer.next() != nil {}
      // Each handler waits once more than 64 KiB do.
      #expect(sent.value <= Int(calls) * 7)
      await peer.send(.windowUpdate(1, 5))
      while peer.responses[1]?.data.count != 5, await peer.next() != nil {}
      #expect(peer.responses[3]?.data.isEmpty == true)
      await peer.close()
    }
  }

  @Test func `a client that does not take the server's SETTINGS is hung up on`() async throws {
    // Long enough for the honest client, whose time it is too.
    try await Self.with({ $0.times.handshakeMax = .seconds(3) }) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      await peer.readToEnd()
    }
  }

  @Test func `messages that are not whole fill no more than the limit`() async throws {
    try await Self.with({ $0.limits.connectionPartialBytesMax = 60_000 }) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      let part = [UInt8](repeating: 0, count: 16_000)
      for stream: Int32 in [1, 3] {
        await peer.openCall(stream, path: "/bench.Bench/ClientStream")
        await peer.send(.data(stream, [0, 0, 1, 0, 0] + part))
      }
      // What the second adds is too much, whichever of them the last byte came for.
      for _ in 0..<5 { await peer.send(.data(3, part)) }
      #expect(await peer.response(3).grpcStatus == 8)
      // The first goes on.
      await peer.send(.data(1, [UInt8](repeating: 0, count: 65_536 - 16_000 - 40_000)))
      await peer.send(.ping)
      while peer.pongs == 0, await peer.next() != nil {}
      #expect(peer.goAway == nil && peer.responses[1]?.ended != true)
      await peer.close()
    }
  }

  @Test func `connections past the limit are hung up on, until others have gone`() async throws {
    // The fixture's own channel makes one as well.
    try await Self.with({ $0.connectionsMax = 3 }) { fixture in
      _ = try await fixture.unary()
      var peers: [RawPeer] = []
      for _ in 0..<2 {
        let peer = try await RawPeer.connect(port: fixture.port)
        await peer.send(.ping)
        while peer.pongs == 0, await peer.next() != nil {}
        peers.append(peer)
      }
      let tooMany = try await RawPeer.connect(port: fixture.port)
      await tooMany.readToEnd()
      for peer in peers { await peer.close() }
      // Once the server has seen one go, there is room.
      var isServed = false
      while !isServed {
        let peer = try await RawPeer.connect(port: fixture.port)
        await peer.send(.ping)
        while peer.pongs == 0, await peer.next() != nil {}
        isServed = peer.pongs > 0
        await peer.close()
      }
    }
  }

  @Test func `what comes for streams that were reset holds up no other`() async throws {
    var service = TestService()
    service.clientStream = { _, _ in throw RPCError(.aborted, "no") }
    try await Self.with({ $0.limits.connectionWindowBytes = 100_000 }, service) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      let part = [UInt8](repeating: 0, count: 16_000)
      for number in 0..<20 as Range<Int32> {
        let stream = 1 + 2 * number
        await peer.openCall(stream, path: "/bench.Bench/ClientStream")
        #expect(await peer.response(stream).grpcStatus == 10)
        // A window's worth for each, after its end.
        for _ in 0..<4 { await peer.send(.data(stream, part)) }
      }
      await peer.send(
        .headers(99, RawPeer.request("/bench.Bench/Unary")), .data(99, framed([18, 1, 7]), endStream: true))
      #expect(await peer.response(99).grpcStatus == 0)
      await peer.close()
    }
  }

  @Test func `requests after the server's GOAWAY reach no handler`() async throws {
    let (started, mayEnd) = (Gate(), Gate())
    let calls = Counter()
    var service = TestService()
    service.unary = { _, _ in
      calls.add()
      started.open()
      await mayEnd.wait()
      return Res()
    }
    try await Fixture.with(service) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      let request = [
        RawFrame.headers(1, RawPeer.request("/bench.Bench/Unary")), .data(1, framed([]), endStream: true),
      ]
      await peer.send(bytes: request.flatMap(\.bytes))
      await started.wait()
      let down = Task { await fixture.server.shutDown() }
      var goAways = 0
      while goAways < 2, let frame = await peer.next() {
        if frame.type == RawFrame.Kind.ping { await peer.send(.pong(frame)) }
        if frame.type == RawFrame.Kind.goAway { goAways += 1 }
      }
      for number in 1...200 as ClosedRange<Int32> {
        await peer.send(.headers(1 + 2 * number, RawPeer.request("/bench.Bench/Unary"), endStream: true))
      }
      mayEnd.open()
      #expect(await peer.response(1).grpcStatus == 0)
      await peer.readToEnd()
      await down.value
      #expect(calls.value == 1)
    }
  }

  @Test func `a legal header block of many pieces, byte by byte, is served`() async throws {
    try await Self.with({ _ in }) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      let block = RawFrame.block(RawPeer.request("/bench.Bench/Unary"))
      let (a, b) = (block.count / 3, block.count * 2 / 3)
      let frames = [
        RawFrame(type: 1, stream: 1, payload: Array(block[..<a])),
        RawFrame(type: 9, stream: 1, payload: Array(block[a..<b])),
        RawFrame(type: 9, flags: 4, stream: 1, payload: Array(block[b...])),
        .data(1, framed([18, 1, 7]), endStream: true),
      ]
      for byte in frames.flatMap(\.bytes) { await peer.send(bytes: [byte]) }
      #expect(await peer.response(1).data == framed([10, 1, 7]))
      await peer.close()
    }
  }

  @Test func `thousands of small fields fail their call alone`() async throws {
    try await Self.with({ _ in }) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      let fields = RawPeer.request("/bench.Bench/Unary") + Array(repeating: ("a", "b"), count: 2000)
      await peer.send(.headers(1, fields, endStream: true))
      let answer = await peer.response(1)
      #expect(answer.reset != nil && answer.grpcStatus == nil)
      await peer.close()
    }
  }

  @Test func `a path without its slash is no method, whatever the scheme`() async throws {
    try await Self.with({ _ in }) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      let fields = RawPeer.request("bench.Bench/Unary", [(":scheme", "ftp")])
      await peer.send(.headers(1, fields), .data(1, framed([]), endStream: true))
      let answer = await peer.response(1)
      #expect(answer.grpcStatus == 12 || answer.reset != nil)
      await peer.close()
    }
  }

  @Test func `requests past the limit, before that is known, get no handlers`() async throws {
    let load = HostileClientTests.Load()
    var service = TestService()
    service.bidi = { _, _, _ in
      load.enter()
      await Gate().openWhenCancelled()
      load.leave()
    }
    try await Self.with({ $0.limits.streamsMax = 100 }, service) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      let fields = RawPeer.request("/bench.Bench/Bidi")
      for batch in 0..<100 as Range<Int32> {
        let bytes = (0..<200 as Range<Int32>).flatMap {
          RawFrame.headers(1 + 2 * (batch * 200 + $0), fields).bytes
        }
        await peer.send(bytes: bytes)
      }
      await peer.readToEnd()
      #expect(load.most <= 100)
    }
  }

  @Test(arguments: ["Bidi", "ServerStream"])
  func `requests that begin together do not outrun the limit on handlers`(method: String) async throws {
    let (load, full, gate) = (HostileClientTests.Load(), Gate(), Gate())
    let handle: @Sendable () async -> Void = {
      load.enter()
      if load.total == 9 { full.open() }
      await gate.waitThroughCancellation()
      load.leave()
    }
    var service = TestService()
    service.bidi = { _, _, _ in await handle() }
    service.serverStream = { _, _, _ in await handle() }
    try await Self.with({ $0.limits.streamsMax = 10 }, service) { fixture in
      defer { gate.open() }
      let peer = try await RawPeer.connect(port: fixture.port)
      let reset = (0..<9 as Range<Int32>).map { 1 + 2 * $0 }
      for stream in reset { await peer.openCall(stream, path: "/bench.Bench/Bidi") }
      await full.wait()
      await peer.send(bytes: reset.flatMap { RawFrame.reset($0, 8).bytes })
      // What nghttp2 has room for, before any of them can start.
      let more = (10..<20 as Range<Int32>).map { 1 + 2 * $0 }
      let fields = RawPeer.request("/bench.Bench/\(method)")
      await peer.send(bytes: more.flatMap { RawFrame.headers($0, fields).bytes })
      await peer.send(bytes: more.flatMap { RawFrame.data($0, framed([]), endStream: true).bytes })
      await peer.send(.ping)
      while peer.pongs == 0, await peer.next() != nil {}
      #expect(load.most == 10)
      await peer.close()
    }
  }
}
