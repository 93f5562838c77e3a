// SPDX-License-Identifier: Apache-2.0
// What a client makes of servers and proxies that answer oddly, or not at all.

import Martlet
import Testing

@testable import MartletRPC

@Suite(.timeLimit(.minutes(10))) struct HostileServerTests {
  /// An answer and the status that it means.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var frames: [RawFrame]
    var code: StatusCode
    var says: String

    init(_ name: String, _ frames: [RawFrame], _ code: StatusCode, says: String = "") {
      (testDescription, self.frames, self.code, self.says) = (name, frames, code, says)
    }
  }

  static let ok = [(":status", "200"), ("content-type", "application/grpc")]
  static let headers = RawFrame.headers(1, ok)
  static func trailers(_ fields: [(String, String)]) -> RawFrame { .headers(1, fields, endStream: true) }
  static func trailersOnly(_ fields: [(String, String)]) -> RawFrame {
    .headers(1, ok + fields, endStream: true)
  }
  static func http(_ status: String) -> [RawFrame] {
    [
      .headers(1, [(":status", status), ("content-type", "text/html")]),
      .data(1, Array("<html>".utf8), endStream: true),
    ]
  }
  static let done = trailers([("grpc-status", "0")])

  static let cases: [Case] = [
    Case("a proper answer", [headers, .data(1, framed([])), done], .ok),
    Case(
      "in many pieces",
      [.headers(1, [(":status", "103")]), headers] + framed([10, 2, 1, 2]).map { .data(1, [$0]) } + [done],
      .ok),
    Case(
      "no grpc-status", [headers, .data(1, framed([])), trailers([("a", "b")])], .unknown, says: "grpc-status"
    ),
    Case(
      "no trailers", [headers, .data(1, framed([]), endStream: true)], .internal, says: "without a status"),
    Case("a status that is no number", [trailersOnly([("grpc-status", "x")])], .unknown),
    Case("a status that nobody knows", [trailersOnly([("grpc-status", "99")])], .unknown),
    Case("a negative status", [trailersOnly([("grpc-status", "-1")])], .unknown),
    Case("a huge status", [trailersOnly([("grpc-status", "99999999999999999999")])], .unknown),
    Case(
      "Trailers-Only", [trailersOnly([("grpc-status", "5"), ("grpc-message", "no%20row")])], .notFound,
      says: "no row"),
    Case(
      "a text that is badly encoded", [trailersOnly([("grpc-status", "5"), ("grpc-message", "%zz%")])],
      .notFound, says: "%zz%"),
    Case("OK without a message", [headers, done], .unimplemented, says: "without the one response"),
    Case("OK in one frame", [trailersOnly([("grpc-status", "0")])], .unimplemented),
    Case(
      "two messages", [headers, .data(1, framed([]) + framed([])), done], .unimplemented,
      says: "more than the one"),
    Case(
      "an error after a message", [headers, .data(1, framed([])), trailers([("grpc-status", "15")])],
      .dataLoss),
    Case(
      "a message cut short", [headers, .data(1, [0, 0, 0, 0, 5, 1]), done], .internal,
      says: "inside a message"),
    Case("a prefix cut short", [headers, .data(1, [0, 0]), done], .internal, says: "inside a message"),
    Case("bytes that are no message", [headers, .data(1, framed([0xFF])), done], .internal, says: "Res"),
    Case(
      "a message over the limit", [headers, .data(1, [0, 255, 0, 0, 0])], .resourceExhausted, says: "limit"),
    Case("a flag byte of 9", [headers, .data(1, framed([], flag: 9)), done], .internal),
    Case("compressed without an encoding", [headers, .data(1, framed([], flag: 1)), done], .internal),
    Case(
      "an encoding that was not offered",
      [.headers(1, ok + [("grpc-encoding", "zstd")]), .data(1, framed([])), done], .internal, says: "zstd"),
    Case(
      "no gRPC",
      [.headers(1, [(":status", "200"), ("content-type", "text/html")]), .data(1, [], endStream: true)],
      .unknown, says: "content-type"),
    Case("headers twice", [headers, headers], .internal),
    Case(
      "headers over the limit",
      [
        .headers(
          1,
          ok + [("x", String(repeating: "y", count: 15_900))]
            + Array(repeating: ("z", "y"), count: 20))
      ], .resourceExhausted, says: "over the limit of 16384"),
    Case(
      "a field name in capitals", [.headers(1, ok + [("X", "y")])], .internal, says: "breaks HTTP/2: PROTOCOL"
    ),
    Case("HTTP 400", http("400"), .internal), Case("HTTP 401", http("401"), .unauthenticated),
    Case("HTTP 403", http("403"), .permissionDenied), Case("HTTP 404", http("404"), .unimplemented),
    Case("HTTP 429", http("429"), .unavailable), Case("HTTP 500", http("500"), .unknown),
    Case("HTTP 502", http("502"), .unavailable), Case("HTTP 503", http("503"), .unavailable, says: "503"),
    Case("HTTP 504", http("504"), .unavailable),
    Case("HTTP 503 without a body", [.headers(1, [(":status", "503")], endStream: true)], .unavailable),
    Case(
      "HTTP 404 with a grpc-status, which wins",
      [.headers(1, [(":status", "404"), ("grpc-status", "7")], endStream: true)],
      .permissionDenied),
    Case("reset NO_ERROR", [.reset(1, 0)], .internal),
    Case(
      "reset PROTOCOL_ERROR", [.reset(1, 1)], .internal, says: "reset the call: HTTP/2 error PROTOCOL"),
    Case("reset CANCEL", [.reset(1, 8)], .cancelled),
    Case("reset ENHANCE_YOUR_CALM", [.reset(1, 11)], .resourceExhausted),
    Case("reset INADEQUATE_SECURITY", [.reset(1, 12)], .permissionDenied),
    Case("reset with a code of its own", [.reset(1, 0xABCD)], .internal, says: "\(0xABCD)"),
    Case("reset after a message", [headers, .data(1, framed([])), .reset(1, 8)], .cancelled),
  ]

  /// Runs a body with a socket that tests answer by hand, and a channel to it.
  static func with(
    interceptors: [any ClientInterceptor] = [], _ body: (RawServer, Channel) async throws -> Void
  ) async throws {
    let server = try await RawServer.listen()
    let channel = Channel("127.0.0.1:\(server.port)", security: .plaintext, interceptors: interceptors)
    try await body(server, channel)
    await server.close()
  }

  /// Reads on until the request on a stream has ended.
  static func request(_ peer: RawPeer, _ stream: Int32) async -> RawResponse { await peer.response(stream) }

  @Test(arguments: cases)
  func `an answer means a status`(answer: Case) async throws {
    try await Self.with { server, channel in
      async let call = status { _ = try await channel.unary(Bench.unary, Req()) }
      let peer = try #require(await server.accept())
      let request = await Self.request(peer, 1)
      #expect(request.fields[":path"] == "/bench.Bench/Unary" && request.data == framed([]))
      await peer.send(bytes: answer.frames.flatMap(\.bytes))
      let error = await call
      #expect(error.code == answer.code)
      #expect(error.message.contains(answer.says))
      await peer.close()
    }
  }

  @Test(arguments: [[0, 0, 0, 0, 5, 1], [0, 0]] as [[UInt8]])
  func `interceptors see a message that is cut short, too`(bytes: [UInt8]) async throws {
    let seen = Seen<StatusCode>()
    let interceptor = ClientFunction { call, next in
      do throws(RPCError) { try await next(call) } catch {
        seen.set(error.code)
        throw error
      }
    }
    try await Self.with(interceptors: [interceptor]) { server, channel in
      async let call = status { _ = try await channel.unary(Bench.unary, Req()) }
      let peer = try #require(await server.accept())
      _ = await Self.request(peer, 1)
      await peer.send(Self.headers, .data(1, bytes), Self.done)
      #expect(await call.code == .internal)
      #expect(seen.value == .internal)
      await peer.close()
    }
  }

  @Test func `a request says what the specification asks for`() async throws {
    try await Self.with { server, channel in
      async let call = status {
        var metadata: Metadata = ["x-name": "value"]
        metadata.append([0, 255], named: "x-bin")
        let options = CallOptions(deadline: .in(.seconds(300)), metadata: metadata)
        _ = try await channel.unary(Bench.unary, Req(payload: [7]), options)
      }
      let peer = try #require(await server.accept())
      let request = await Self.request(peer, 1)
      #expect(request.fields[":method"] == "POST" && request.fields[":scheme"] == "http")
      #expect(request.fields[":authority"] == "127.0.0.1:\(server.port)")
      #expect(request.fields["te"] == "trailers" && request.fields["content-type"] == "application/grpc")
      #expect(request.fields["user-agent"]?.hasPrefix("grpc-swift-martlet/") == true)
      #expect(request.fields["grpc-timeout"]?.last.map { "mu".contains($0) } == true)
      #expect(request.fields["x-name"] == "value" && request.fields["x-bin"] == "AP8")
      #expect(request.data == framed([18, 1, 7]))
      await peer.send(Self.headers, .data(1, framed([])), Self.done)
      #expect(await call.code == .ok)
      await peer.close()
    }
  }

  @Test(arguments: [
    "HTTP/1.1 400 Bad Request\r\n\r\n", "SSH-2.0-OpenSSH\r\n", "\u{15}\u{3}\u{1}\u{0}\u{2}\u{2}\u{2E}", "",
  ])
  func `a server that speaks no HTTP/2 is UNAVAILABLE`(greeting: String) async throws {
    try await Self.with { server, channel in
      async let call = status { _ = try await channel.unary(Bench.unary, Req()) }
      let peer = try #require(await server.accept(handshake: false))
      await peer.send(bytes: Array(greeting.utf8))
      if greeting.utf8.count < 9 { await peer.close() }
      let error = await call
      #expect(error.code == .unavailable && error.message.contains("before it spoke HTTP/2"))
      #expect(greeting.utf8.count < 9 || error.message.contains("SETTINGS expected"), "\(error)")
      await peer.close()
    }
  }

  @Test func `a server that announces its answer for ever is hung up on`() async throws {
    try await Self.with { server, channel in
      async let call = status { _ = try await channel.unary(Bench.unary, Req()) }
      let peer = try #require(await server.accept())
      _ = await Self.request(peer, 1)
      let early = RawFrame.headers(1, [(":status", "103")]).bytes
      for _ in 0..<20 { await peer.send(bytes: (0..<100).flatMap { _ in early }) }
      #expect(await call.code == .unavailable)
      await peer.readToEnd()
    }
  }

  @Test func `a connection lost in the middle of a call is UNAVAILABLE`() async throws {
    try await Self.with { server, channel in
      let stream = channel.serverStreaming(Bench.serverStream, Req())
      var responses = stream.makeAsyncIterator()
      let peer = try #require(await server.accept())
      _ = await Self.request(peer, 1)
      await peer.send(Self.headers, .data(1, framed([10, 1, 7])))
      let first = try await responses.next()
      #expect(first?.payload == [7])
      await peer.close()
      let error = await status { _ = try await responses.next() }
      #expect(error.code == .unavailable)
    }
  }

  /// What a server does last, and what is said of it.
  static let losses: [(frames: [RawFrame], says: String)] = [
    ([], "the connection was lost"),
    ([.goAway(last: 1, code: 11, "too_many_pings")], "ENHANCE_YOUR_CALM (11), too_many_pings"),
    ([.goAway(last: 1, code: 2)], "the server said GOAWAY: INTERNAL_ERROR (2)"),
    ([.data(3, [1])], "the peer broke HTTP/2: PROTOCOL_ERROR (1), DATA: stream in idle"),
    ([RawFrame(type: RawFrame.Kind.ping, payload: [1])], "the peer broke HTTP/2: FRAME_SIZE_ERROR"),
  ]

  @Test(arguments: losses)
  func `a call that its connection is lost to says why`(loss: (frames: [RawFrame], says: String)) async throws
  {
    try await Self.with { server, channel in
      async let call = status { _ = try await channel.unary(Bench.unary, Req()) }
      let peer = try #require(await server.accept())
      _ = await Self.request(peer, 1)
      await peer.send(bytes: loss.frames.flatMap(\.bytes))
      await peer.close()
      let error = await call
      #expect(error.code == .unavailable && error.message.contains(loss.says), "\(error)")
    }
  }

  @Test func `a caller that gives up tells the server`() async throws {
    try await Self.with { server, channel in
      let call = Task { await status { _ = try await channel.unary(Bench.unary, Req()) } }
      let peer = try #require(await server.accept())
      _ = await Self.request(peer, 1)
      call.cancel()
      #expect(await call.value.code == .cancelled)
      while let frame = await peer.next(), frame.type != RawFrame.Kind.reset {}
      #expect(peer.responses[1]?.reset == 8)
      await peer.close()
    }
  }

  @Test func `calls that the server had accepted finish after its GOAWAY, and new ones go elsewhere`()
    async throws
  {
    try await Self.with { server, channel in
      async let call = status { _ = try await channel.unary(Bench.unary, Req()) }
      let peer = try #require(await server.accept())
      _ = await Self.request(peer, 1)
      await peer.send(.goAway(last: 1, code: 0))
      async let next = status { _ = try await channel.unary(Bench.unary, Req(payload: [2])) }
      // Whether this one saw the GOAWAY before it went or was left behind by it, it moves.
      let second = try #require(await server.accept())
      #expect(await Self.request(second, 1).data == framed([18, 1, 2]))
      await second.send(Self.headers, .data(1, framed([])), Self.done)
      #expect(await next.code == .ok)
      await peer.send(Self.headers, .data(1, framed([])), Self.done)
      #expect(await call.code == .ok)
      // The old connection ends with its last call.
      await peer.readToEnd()
      await second.close()
    }
  }

  @Test func `a call that the GOAWAY left behind is sent again on a new connection`() async throws {
    try await Self.with { server, channel in
      async let call = status {
        let response = try await channel.unary(
          Bench.unary, Req(payload: [1, 2, 3]), CallOptions(metadata: ["a": "b"]))
        #expect(response.message.payload == [9])
      }
      let peer = try #require(await server.accept())
      _ = await Self.request(peer, 1)
      await peer.send(.goAway(last: 0, code: 0))
      let second = try #require(await server.accept())
      let again = await Self.request(second, 1)
      #expect(again.data == framed([18, 3, 1, 2, 3]) && again.fields["a"] == "b")
      await second.send(Self.headers, .data(1, framed([10, 1, 9])), Self.done)
      #expect(await call.code == .ok)
      await second.close()
    }
  }

  @Test func `a call that was refused is sent again, once`() async throws {
    let resent = Seen<Int>()
    struct Count: ClientInterceptor {
      let resent: Seen<Int>
      func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws {
        defer { resent.set(call.summary?.resentAt.count ?? 0) }
        try await next(call)
      }
    }
    try await Self.with(interceptors: [Count(resent: resent)]) { server, channel in
      async let call = status { _ = try await channel.unary(Bench.unary, Req(payload: [1, 2, 3])) }
      let peer = try #require(await server.accept())
      _ = await Self.request(peer, 1)
      await peer.send(.reset(1, 7))
      #expect(await Self.request(peer, 3).data == framed([18, 3, 1, 2, 3]))
      await peer.send(.reset(3, 7))
      let error = await call
      #expect(error.code == .unavailable)
      #expect(resent.value == 1)
      await peer.close()
    }
  }

  @Test func `a refused call that streams is sent again with all that it had said`() async throws {
    try await Self.with { server, channel in
      let call = channel.clientStreaming(Bench.clientStream)
      for number in 1...3 as ClosedRange<UInt8> { try await call.send(Req(payload: [number])) }
      let peer = try #require(await server.accept())
      while let frame = await peer.next(), frame.type != RawFrame.Kind.data {}
      await peer.send(.reset(1, 7))
      try await call.send(Req(payload: [4]))
      async let answer = call.finish()
      let again = await Self.request(peer, 3)
      #expect(again.data == (1...4).flatMap { framed([18, 1, $0]) })
      await peer.send(
        .headers(3, Self.ok), .data(3, framed([10, 1, 9])),
        .headers(3, [("grpc-status", "0")], endStream: true))
      #expect(try await answer.payload == [9])
      await peer.close()
    }
  }
}
