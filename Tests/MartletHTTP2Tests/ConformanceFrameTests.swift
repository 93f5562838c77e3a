// SPDX-License-Identifier: Apache-2.0
// What h2spec asks of a server, as frames: each breach gets the error that RFC 9113 has for it.

import Martlet
import Testing

@Suite(.timeLimit(.minutes(10)), .serialized) struct ConformanceFrameTests {
  enum Code { static let `protocol`: UInt32 = 1, flow: UInt32 = 3, closed: UInt32 = 5, size: UInt32 = 6 }

  /// Frames after the preface and SETTINGS, and the codes that may answer them.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var codes: [UInt32]
    init(_ name: String, _ frames: [RawFrame], _ codes: UInt32...) {
      (testDescription, bytes, self.codes) = (name, frames.flatMap(\.bytes), codes)
    }
  }

  static let path = "/bench.Bench/Bidi"
  static let open = RawFrame.headers(1, RawPeer.request(path))
  static let ended = RawFrame.headers(1, RawPeer.request(path), endStream: true)
  static let unfinished = RawFrame(
    type: 1, stream: 1, payload: RawFrame.block(RawPeer.request(path)))
  static func long(_ type: UInt8, _ stream: Int32) -> RawFrame {
    RawFrame(type: type, flags: 4, stream: stream, payload: [UInt8](repeating: 0, count: 16_385))
  }

  static let connectionErrors: [Case] = [
    Case("4.2: DATA over the frame size", [open, long(0, 1)], Code.size),
    Case("4.2: HEADERS over the frame size", [long(1, 1)], Code.size),
    Case(
      "4.3: a block that is no HPACK",
      [RawFrame(type: 1, flags: 5, stream: 1, payload: [0x40, 0xFF])], 9, Code.protocol),
    Case(
      "4.3: PRIORITY within a block",
      [unfinished, RawFrame(type: 2, stream: 1, payload: [0, 0, 0, 0, 1])], Code.protocol),
    Case(
      "4.3: HEADERS of another stream within a block",
      [unfinished, .headers(3, RawPeer.request(path))], Code.protocol),
    Case("5.1: RST_STREAM of an idle stream", [.reset(1, 8)], Code.protocol),
    Case("5.1: WINDOW_UPDATE of an idle stream", [.windowUpdate(1, 100)], Code.protocol),
    Case("5.1: DATA of an idle stream", [.data(1, [1])], Code.protocol, Code.closed),
    Case(
      "6.1: DATA padded past its end",
      [open, RawFrame(type: 0, flags: 8, stream: 1, payload: [9, 0, 0])], Code.protocol),
    Case("6.2: HEADERS on stream 0", [.headers(0, RawPeer.request(path))], Code.protocol),
    Case("6.3: PRIORITY on stream 0", [RawFrame(type: 2, payload: [0, 0, 0, 1, 1])], Code.protocol),
    Case(
      "6.3: PRIORITY of four bytes", [open, RawFrame(type: 2, stream: 1, payload: [0, 0, 0, 0])],
      Code.size),
    Case("6.4: RST_STREAM on stream 0", [.reset(0, 8)], Code.protocol),
    Case(
      "6.4: RST_STREAM of three bytes", [open, RawFrame(type: 3, stream: 1, payload: [0, 0, 0])],
      Code.size),
    Case("6.5: an ACK with a payload", [RawFrame(type: 4, flags: 1, payload: [0])], Code.size),
    Case("6.5.2: ENABLE_PUSH of 2", [.settings([(2, 2)])], Code.protocol),
    Case("6.5.2: a window over 2^31-1", [.settings([(4, 0x8000_0000)])], Code.flow),
    Case("6.5.2: frames under 16384", [.settings([(5, 16_383)])], Code.protocol),
    Case("6.5.2: frames over 2^24-1", [.settings([(5, 16_777_216)])], Code.protocol),
    Case(
      "6.7: PING on a stream", [open, RawFrame(type: 6, stream: 1, payload: RawFrame.ping.payload)],
      Code.protocol),
    Case("6.7: PING of six bytes", [RawFrame(type: 6, payload: [1, 2, 3, 4, 5, 6])], Code.size),
    Case(
      "6.8: GOAWAY on a stream",
      [open, RawFrame(type: 7, stream: 1, payload: [0, 0, 0, 0, 0, 0, 0, 0])], Code.protocol),
    Case("6.9: WINDOW_UPDATE of three bytes", [RawFrame(type: 8, payload: [0, 0, 1])], Code.size),
    Case("6.9.1: a window over 2^31-1", [.windowUpdate(0, 0x7FFF_FFFF)], Code.flow),
    Case(
      "6.10: CONTINUATION after the end of a block",
      [ended, RawFrame(type: 9, flags: 4, stream: 1)], Code.protocol, Code.closed),
    Case("6.10: CONTINUATION on stream 0", [unfinished, RawFrame(type: 9, flags: 4)], Code.protocol),
  ]

  @Test(arguments: connectionErrors)
  func `a breach of the connection is told by GOAWAY`(breach: Case) async throws {
    try await HostileClientTests.attack(handshake: false) { peer, _ in
      await peer.send(bytes: RawPeer.preface + RawFrame.settings().bytes + breach.bytes)
      await peer.readToEnd()
      let code = try #require(peer.goAway?.code ?? peer.responses[1]?.reset)
      #expect(breach.codes.contains(code), "\(code)")
    }
  }

  static func fields(_ changes: [(String, String?)]) -> RawFrame {
    .headers(1, RawPeer.request(path, changes), endStream: true)
  }

  static let streamErrors: [Case] = [
    Case("5.1: DATA after END_STREAM", [ended, .data(1, [1])], Code.closed),
    Case(
      "5.1: HEADERS after END_STREAM", [ended, .headers(1, [("a", "b")], endStream: true)], Code.closed),
    Case("6.9: WINDOW_UPDATE of nothing", [open, .windowUpdate(1, 0)], Code.protocol),
    Case("6.9.1: a stream's window over 2^31-1", [open, .windowUpdate(1, 0x7FFF_FFFF)], Code.flow),
    Case("8.1: trailers that do not end", [open, .headers(1, [("a", "b")])], Code.protocol),
    Case("8.1.1: more than content-length", [fields([("content-length", "1")])], Code.protocol),
    Case("8.2.1: a name in capitals", [fields([("X-Name", "a")])], Code.protocol),
    Case("8.2.2: connection", [fields([("connection", "keep-alive")])], Code.protocol),
    Case("8.2.2: te that is not trailers", [fields([("te", "trailers, deflate")])], Code.protocol),
    Case("8.3: a pseudo-header nobody knows", [fields([(":test", "ok")])], Code.protocol),
    Case("8.3: a response's pseudo-header", [fields([(":status", "200")])], Code.protocol),
    Case(
      "8.3: a pseudo-header behind others",
      [.headers(1, [("x", "y")] + RawPeer.request(path), endStream: true)], Code.protocol),
    Case(
      "8.3: a pseudo-header in trailers",
      [open, .headers(1, [(":method", "POST")], endStream: true)], Code.protocol),
    Case("8.3.1: no :method", [fields([(":method", nil)])], Code.protocol),
    Case("8.3.1: no :scheme", [fields([(":scheme", nil)])], Code.protocol),
    Case("8.3.1: no :path", [fields([(":path", nil)])], Code.protocol),
    Case("8.3.1: an empty :path", [fields([(":path", "")])], Code.protocol),
    Case(
      "8.3.1: :path twice",
      [.headers(1, [(":path", path)] + RawPeer.request(path), endStream: true)], Code.protocol),
  ]

  @Test(arguments: streamErrors)
  func `a breach of a stream is told by RST_STREAM, or by GOAWAY`(breach: Case) async throws {
    var service = TestService()
    service.bidi = { _, _, _ in await Gate().openWhenCancelled() }
    try await HostileClientTests.attack(service, handshake: false) { peer, _ in
      await peer.send(bytes: RawPeer.preface + RawFrame.settings().bytes + breach.bytes)
      let answer = await peer.response(1)
      let code = try #require(answer.reset ?? peer.goAway?.code)
      #expect(breach.codes.contains(code), "\(code)")
    }
  }

  static let permitted: [(String, [RawFrame])] = [
    ("an unknown frame", [RawFrame(type: 0x16, flags: 0xFF, stream: 0, payload: [1, 2, 3])]),
    ("an unknown setting", [.settings([(0xFF, 1)])]),
    ("an ACK of a PING that nobody sent", [.pong(.ping)]),
    ("RST_STREAM of a closed stream", [ended, .reset(1, 8), .reset(1, 8)]),
    ("WINDOW_UPDATE of a closed stream", [ended, .reset(1, 8), .windowUpdate(1, 1)]),
    (
      "PRIORITY of a closed stream",
      [ended, .reset(1, 8), RawFrame(type: 2, stream: 1, payload: [0, 0, 0, 0, 1])]
    ),
    ("a window that shrinks below nothing", [.settings([(4, 0)]), .settings([(4, 65_535)])]),
    ("a value with spaces around it", [.headers(1, RawPeer.request(path, [("x", " y ")])), .reset(1, 8)]),
  ]

  @Test(arguments: 0..<8)
  func `what is odd and permitted is borne with`(index: Int) async throws {
    let (what, frames) = Self.permitted[index]
    try await HostileClientTests.attack { peer, _ in
      await peer.send(bytes: frames.flatMap(\.bytes))
      await peer.send(
        .headers(3, RawPeer.request("/bench.Bench/Unary")), .data(3, framed([18, 1, 7]), endStream: true))
      let answer = await peer.response(3)
      #expect(answer.grpcStatus == 0 && answer.data == framed([10, 1, 7]), "\(what)")
    }
  }

  @Test func `a client without RFC 7540's priorities may open and reset calls`() async throws {
    try await HostileClientTests.attack(handshake: false) { peer, _ in
      await peer.send(bytes: RawPeer.preface + RawFrame.settings([(9, 1)]).bytes)
      for number in 0..<300 as Range<Int32> {
        let stream = 1 + 2 * number
        await peer.send(.headers(stream, RawPeer.request(Self.path)))
        await peer.send(number % 3 == 0 ? .data(stream, [], endStream: true) : .reset(stream, 8))
      }
      let request = RawPeer.request("/bench.Bench/Unary")
      await peer.send(.headers(601, request), .data(601, framed([18, 1, 7]), endStream: true))
      #expect(await peer.response(601).data == framed([10, 1, 7]))
    }
  }

  @Test func `SETTINGS and PING are acknowledged`() async throws {
    try await HostileClientTests.attack { peer, _ in
      await peer.send(.ping)
      var hasAck = false
      while peer.pongs == 0, let frame = await peer.next() {
        if frame.type == RawFrame.Kind.settings, frame.flags & RawFrame.ack != 0 { hasAck = true }
      }
      #expect(hasAck)
    }
  }
}
