// SPDX-License-Identifier: Apache-2.0
// Clients that attack: each is answered or dropped, and another connection's calls do not notice.

import Martlet
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(10)), .serialized) struct HostileClientTests {
  static let enhanceYourCalm: UInt32 = 11

  /// Runs an attack, then checks that a well-behaved client beside it is served.
  static func attack(
    _ service: TestService = TestService(), handshake: Bool = true,
    _ body: (RawPeer, Fixture) async throws -> Void
  ) async throws {
    var service = service
    service.unary = TestService().unary
    try await Fixture.with(service) { fixture in
      _ = try await fixture.unary([1])
      let peer = try await RawPeer.connect(port: fixture.port, handshake: handshake)
      try await body(peer, fixture)
      let answer = try await fixture.unary([1, 2, 3])
      #expect(answer == [1, 2, 3])
      await peer.close()
    }
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}\u{FC}\u{3}\u{3}",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\r", "\u{0}\u{0}\u{0}\u{0}", String(repeating: "x", count: 100_000),
  ])
  func `something else than HTTP/2 is hung up on`(text: String) async throws {
    try await Self.attack(handshake: false) { peer, _ in
      await peer.send(bytes: Array(text.utf8))
      await peer.readToEnd()
    }
  }

  @Test(
    arguments: [
      ("a first frame that is no SETTINGS", RawFrame.ping.bytes),
      ("a frame longer than allowed", [0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0, 1]),
      ("SETTINGS of an odd length", RawFrame.settings().bytes + RawFrame(type: 4, payload: [1, 2, 3]).bytes),
      ("SETTINGS on a stream", RawFrame.settings().bytes + RawFrame(type: 4, stream: 1).bytes),
      ("an illegal window in SETTINGS", RawFrame.settings([(4, .max)]).bytes),
      ("DATA on stream 0", RawFrame.settings().bytes + RawFrame.data(0, [1]).bytes),
      ("DATA on an idle stream", RawFrame.settings().bytes + RawFrame.data(7, [1]).bytes),
      (
        "HEADERS on an even stream",
        RawFrame.settings().bytes + RawFrame.headers(2, RawPeer.request("/a/b")).bytes
      ),
      (
        "a header block that is no HPACK",
        RawFrame.settings().bytes
          + RawFrame(type: 1, flags: 4, stream: 1, payload: [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]).bytes
      ),
      ("a PING that is too short", RawFrame.settings().bytes + RawFrame(type: 6, payload: [1]).bytes),
      ("a WINDOW_UPDATE of nothing", RawFrame.settings().bytes + RawFrame.windowUpdate(0, 0).bytes),
      ("a window past 2^31", RawFrame.settings().bytes + RawFrame.windowUpdate(0, 0x7FFF_FFFF).bytes),
      (
        "PUSH_PROMISE from a client",
        RawFrame.settings().bytes + RawFrame(type: 5, flags: 4, stream: 1, payload: [0, 0, 0, 2]).bytes
      ),
      (
        "CONTINUATION out of nowhere",
        RawFrame.settings().bytes + RawFrame(type: 9, flags: 4, stream: 1).bytes
      ),
      (
        "HEADERS padded past their end",
        RawFrame.settings().bytes + RawFrame(type: 1, flags: 12, stream: 1, payload: [200, 0]).bytes
      ),
    ] as [(String, [UInt8])])
  func `a frame that breaks HTTP/2 ends its connection`(what: String, bytes: [UInt8]) async throws {
    try await Self.attack(handshake: false) { peer, _ in
      await peer.send(bytes: RawPeer.preface + bytes)
      await peer.readToEnd()
      #expect(peer.goAway?.code ?? 0 != 0, "\(what) should be told why")
    }
  }

  @Test(arguments: [
    ("PING", RawFrame.ping), ("SETTINGS", .settings([(3, 100)])),
    ("PRIORITY", RawFrame(type: 2, stream: 1, payload: [0, 0, 0, 0, 1])),
    ("unknown frames", RawFrame(type: 0x42, payload: [1, 2, 3])), ("RST_STREAM", .reset(1, 8)),
    ("empty DATA", .data(3, [])), ("WINDOW_UPDATE", .windowUpdate(0, 1)),
    ("WINDOW_UPDATE of a stream", .windowUpdate(3, 1)),
  ])
  func `a flood of frames that carry no call is stopped`(what: String, frame: RawFrame) async throws {
    let (started, cancelled) = (Gate(), Gate())
    try await Self.attack(EndingTests.stayingService(started: started, cancelled: cancelled)) {
      peer, fixture in
      // One stream that is closed and one that is open, for the floods that need one.
      await peer.openCall(1, path: "/bench.Bench/Bidi")
      await peer.send(.reset(1, 8))
      await peer.openCall(3, path: "/bench.Bench/Bidi")
      let flood = [[UInt8]](repeating: frame.bytes, count: 1000).flatMap { $0 }
      for _ in 0..<500 { await peer.send(bytes: flood) }
      await peer.readToEnd()
      #expect(peer.goAway?.code ?? Self.enhanceYourCalm != 0, "\(what)")
      #expect(peer.pongs <= 2100)
    }
  }

  @Test func `a header block without end is cut off`() async throws {
    try await Self.attack { peer, _ in
      await peer.send(
        RawFrame(type: 1, stream: 1, payload: RawFrame.block(RawPeer.request("/bench.Bench/Unary"))))
      let piece = RawFrame(
        type: 9, stream: 1, payload: RawFrame.block([("x", String(repeating: "y", count: 1000))]))
      for _ in 0..<1000 { await peer.send(piece) }
      await peer.readToEnd()
    }
  }

  @Test func `a header block of empty CONTINUATION frames is cut off`() async throws {
    try await Self.attack { peer, _ in
      await peer.send(
        RawFrame(type: 1, stream: 1, payload: RawFrame.block(RawPeer.request("/bench.Bench/Unary"))))
      let flood = [[UInt8]](repeating: RawFrame(type: 9, stream: 1).bytes, count: 1000).flatMap { $0 }
      for _ in 0..<20 { await peer.send(bytes: flood) }
      await peer.readToEnd()
    }
  }

  @Test func `a header block that unfolds to a thousand times its size fails its call alone`() async throws {
    try await Self.attack { peer, _ in
      // One long field into the dynamic table, and then an index into it again and again.
      let long = ("x", String(repeating: "y", count: 3900))
      let entry = [0x40] + Array(RawFrame.block([long]).dropFirst())
      let block =
        RawFrame.block(RawPeer.request("/bench.Bench/Unary")) + entry
        + [UInt8](repeating: 0x80 | 62, count: 10_000)
      await peer.send(RawFrame(type: 1, flags: 4, stream: 1, payload: block))
      let answer = await peer.response(1)
      #expect(answer.reset != nil && answer.grpcStatus == nil)
      await peer.send(
        .headers(3, RawPeer.request("/bench.Bench/Unary")), .data(3, framed([]), endStream: true))
      #expect(await peer.response(3).grpcStatus == 0)
    }
  }

  /// Counts handlers that run, and the most that ran at once.
  final class Load: Sendable {
    private let state = Mutex((now: 0, most: 0, total: 0))
    var most: Int { state.withLock { $0.most } }
    var total: Int { state.withLock { $0.total } }
    func enter() {
      state.withLock {
        $0.now += 1
        $0.total += 1
        $0.most = max($0.most, $0.now)
      }
    }
    func leave() { state.withLock { $0.now -= 1 } }
  }

  @Test func `rapid reset does not outrun the limit on calls, and is stopped`() async throws {
    let load = Load()
    let gate = Gate()
    var service = TestService()
    service.bidi = { _, _, _ in
      load.enter()
      // Takes its time over its cancellation.
      await gate.waitThroughCancellation()
      load.leave()
    }
    try await Self.attack(service) { peer, _ in
      defer { gate.open() }
      let fields = RawPeer.request("/bench.Bench/Bidi")
      // All at once: a slow machine would make them slow enough to be borne with.
      var bytes: [UInt8] = []
      for number in 0..<20_000 as Range<Int32> {
        let stream = 1 + 2 * number
        bytes += RawFrame.headers(stream, fields).bytes + RawFrame.reset(stream, 8).bytes
      }
      await peer.send(bytes: bytes)
      await peer.readToEnd()
      #expect(load.most <= ConnectionLimits().streamsMax)
    }
  }

  /// CVE-2025-8671: what makes the server reset a stream that the client leaves open.
  static let resetProvocations: [(String, @Sendable (Int32) -> [UInt8])] = [
    ("a window past 2^31", { RawFrame.windowUpdate($0, 0x7FFF_FFFF).bytes }),
    ("a window update of nothing", { RawFrame.windowUpdate($0, 0).bytes }),
    (
      "a priority on itself",
      { RawFrame(type: 2, stream: $0, payload: RawFrame.bigEndian(UInt32($0)) + [1]).bytes }
    ),
    ("trailers that do not end", { RawFrame.headers($0, [("a", "b")]).bytes }),
    ("trailers with a pseudo-header", { RawFrame.headers($0, [(":path", "/a")], endStream: true).bytes }),
  ]

  @Test(arguments: [0, 1, 2, 3, 4])
  func `provoking resets does not outrun the limit on calls, and is stopped`(index: Int) async throws {
    let (name, provoke) = Self.resetProvocations[index]
    let load = Load()
    let gate = Gate()
    var service = TestService()
    service.bidi = { _, _, _ in
      load.enter()
      await gate.waitThroughCancellation()
      load.leave()
    }
    try await Self.attack(service) { peer, _ in
      defer { gate.open() }
      let fields = RawPeer.request("/bench.Bench/Bidi")
      for batch in 0..<100 as Range<Int32> {
        var bytes: [UInt8] = []
        for number in 0..<200 as Range<Int32> {
          let stream = 1 + 2 * (batch * 200 + number)
          bytes += RawFrame.headers(stream, fields).bytes + provoke(stream)
        }
        await peer.send(bytes: bytes)
      }
      await peer.readToEnd()
      #expect(load.most <= ConnectionLimits().streamsMax, "\(name)")
    }
  }

  @Test func `content that differs from its content-length is reset, and that is stopped`() async throws {
    try await Self.attack { peer, _ in
      let fields = RawPeer.request("/bench.Bench/Unary", [("content-length", "1")])
      for batch in 0..<100 as Range<Int32> {
        var bytes: [UInt8] = []
        for number in 0..<100 as Range<Int32> {
          let stream = 1 + 2 * (batch * 100 + number)
          bytes +=
            RawFrame.headers(stream, fields).bytes + RawFrame.data(stream, framed([]), endStream: true).bytes
        }
        await peer.send(bytes: bytes)
      }
      await peer.readToEnd()
    }
  }

  @Test(arguments: [false, true])
  func `streams past the advertised limit are not served`(acknowledges: Bool) async throws {
    let (started, cancelled) = (Gate(), Gate())
    try await Self.attack(EndingTests.stayingService(started: started, cancelled: cancelled)) { peer, _ in
      while let frame = await peer.next(), frame.type != RawFrame.Kind.settings {}
      if acknowledges { await peer.send(.settingsAck) }
      let fields = RawPeer.request("/bench.Bench/Bidi")
      var bytes: [UInt8] = []
      for number in 0...1000 as ClosedRange<Int32> { bytes += RawFrame.headers(1 + 2 * number, fields).bytes }
      await peer.send(bytes: bytes)
      let answer = await peer.response(2001)
      // Before it knew the limit the peer did no wrong; after, it breaks the protocol.
      #expect(acknowledges ? peer.goAway?.code == 1 : answer.reset == 7)
    }
  }

  @Test func `a declared length allocates nothing`() async throws {
    try await Self.attack { peer, _ in
      let before = Memory.resident
      let fields = RawPeer.request("/bench.Bench/ClientStream")
      var bytes: [UInt8] = []
      // Each says that four megabytes follow.
      for number in 0..<900 as Range<Int32> {
        bytes +=
          RawFrame.headers(1 + 2 * number, fields).bytes
          + RawFrame.data(1 + 2 * number, [0, 0, 0x3F, 0xFF, 0xFF]).bytes
      }
      await peer.send(bytes: bytes)
      await peer.send(.ping)
      while peer.pongs == 0, await peer.next() != nil {}
      #expect(Memory.resident - before < 512 * 1024 * 1024)
    }
  }

  @Test func `a client that never reads its answers holds little memory`() async throws {
    var service = TestService()
    service.serverStream = { request, responses, _ in
      while true { try await responses.send(Res(payload: Array(repeating: 1, count: 10_000))) }
    }
    try await Self.attack(service) { peer, fixture in
      let before = Memory.resident
      // Windows as wide as they get: only the socket is in the way.
      await peer.send(.settings([(4, 0x7FFF_FFFF)]), .windowUpdate(0, 0x7FFF_0000))
      await peer.stopReading()
      for number in 0..<100 as Range<Int32> {
        await peer.send(
          .headers(1 + 2 * number, RawPeer.request("/bench.Bench/ServerStream")),
          .data(1 + 2 * number, framed([]), endStream: true))
      }
      for _ in 0..<100 { _ = try await fixture.unary([1]) }
      #expect(Memory.resident - before < 512 * 1024 * 1024)
    }
  }

  @Test func `half-open connections do not hold up the others`() async throws {
    try await Self.attack(handshake: false) { _, fixture in
      var idle: [RawPeer] = []
      for number in 0..<200 {
        let peer = try await RawPeer.connect(port: fixture.port, handshake: false)
        // Some stop inside the preface.
        if number % 2 == 0 { await peer.send(bytes: Array(RawPeer.preface.prefix(number / 10))) }
        idle.append(peer)
      }
      let answer = try await fixture.unary([7])
      #expect(answer == [7])
      for peer in idle { await peer.close() }
    }
  }

  @Test func `a client that vanishes in the middle of a message leaves nothing behind`() async throws {
    let (running, cancelled) = (Counter(), Counter())
    var service = TestService()
    service.clientStream = { requests, _ in
      running.add()
      defer { running.add(-1) }
      do { for try await _ in requests {} } catch { cancelled.add() }
      return Res()
    }
    try await Fixture.with(service) { fixture in
      // One in a thousand is gone just when the server writes to it, and is read from inside that write.
      for _ in 0..<500 {
        let peer = try await RawPeer.connect(port: fixture.port)
        await peer.openCall(1, path: "/bench.Bench/ClientStream")
        await peer.send(.data(1, framed([]) + [0, 0, 0, 1, 0, 7]))
        await peer.close()
      }
      // Shutting down waits for every connection, and this for every handler.
      await fixture.server.shutDown()
      #expect(running.value == 0)
    }
  }

  @Test func `random bytes after the preface end no process`() async throws {
    var random = SeededRandom()
    try await Self.attack { _, fixture in
      for _ in 0..<100 {
        let peer = try await RawPeer.connect(port: fixture.port)
        for _ in 0..<5 {
          let frame = RawFrame(
            type: .random(in: 0...10, using: &random), flags: .random(in: 0...255, using: &random),
            stream: .random(in: 0...5, using: &random), payload: random.bytes(upTo: 60))
          await peer.send(bytes: frame.bytes)
        }
        await peer.send(bytes: random.bytes(upTo: 300))
        await peer.close()
      }
    }
  }
}

#if canImport(Glibc)
  import Glibc
#endif

enum Memory {
  /// Bytes of memory that the process has in use; 0 where the system does not say.
  static var resident: Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 200)
    guard fgets(&buffer, 200, file) != nil else { return 0 }
    let fields = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      .split(separator: " ")
    return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * Int(getpagesize())
  }
}
