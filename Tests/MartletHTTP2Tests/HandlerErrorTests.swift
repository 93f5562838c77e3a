// SPDX-License-Identifier: Apache-2.0
import Martlet
import Testing

@Suite(.timeLimit(.minutes(10))) struct HandlerErrorTests {
  struct Secret: Error { let password = "hunter2" }

  @Test(arguments: StatusCode.allCases.dropFirst())
  func `a status that a handler throws reaches the caller`(code: StatusCode) async throws {
    var service = TestService()
    service.unary = { _, _ in throw RPCError(code, "because", details: [8, 1, 0, 255]) }
    service.serverStream = { _, responses, _ in
      try await responses.send(Res())
      throw RPCError(code, "because", details: [8, 1, 0, 255])
    }
    try await Fixture.with(service) { fixture in
      let unary = await status { _ = try await fixture.unary() }
      let stream = await status {
        for try await _ in fixture.channel.serverStreaming(Bench.serverStream, Req()) {}
      }
      for error in [unary, stream] {
        #expect(error.code == code && error.message == "because" && error.details == [8, 1, 0, 255])
        #expect(error.isFromPeer)
      }
    }
  }

  @Test func `a handler may say when to call again`() async throws {
    var service = TestService()
    service.unary = { _, _ in
      throw RPCError(.unavailable, "later", metadata: ["grpc-retry-pushback-ms": "1500"])
    }
    try await Fixture.with(service) { fixture in
      let error = await status { _ = try await fixture.unary() }
      #expect(error.code == .unavailable && error.metadata["grpc-retry-pushback-ms"] == "1500")
    }
  }

  @Test(arguments: [
    "", "plain", "100 % of\n\t it \r\n", "☺ ünïcödé 😈", "\u{0}", "%41", " around ",
    String(repeating: "ä", count: 1000),
  ])
  func `a status text arrives as it was written`(text: String) async throws {
    var service = TestService()
    service.unary = { _, _ in throw RPCError(.dataLoss, text) }
    try await Fixture.with(service) { fixture in
      let error = await status { _ = try await fixture.unary() }
      #expect(error.code == .dataLoss)
      #expect(error.message == text)
    }
  }

  /// Header blocks have limits, the client's and nghttp2's own: within them the call ends as it was to.
  /// Wherever in a character the limit falls.
  @Test(arguments: [20_000, 70_000, 1_000_000], ["", "a", "bc"])
  func `a status text too long to travel is cut short`(length: Int, start: String) async throws {
    let text = start + String(repeating: "ä", count: length)
    var service = TestService()
    service.unary = { _, _ in throw RPCError(.dataLoss, text) }
    service.serverStream = { _, responses, _ in
      try await responses.send(Res())
      throw RPCError(.dataLoss, "why", details: [UInt8](repeating: 0, count: length))
    }
    try await Fixture.with(service) { fixture in
      let unary = await status { _ = try await fixture.unary() }
      #expect(unary.code == .dataLoss && unary.message.hasPrefix(start + "äää"))
      #expect(text.hasPrefix(unary.message))
      let stream = await status {
        for try await _ in fixture.channel.serverStreaming(Bench.serverStream, Req()) {}
      }
      #expect(stream.code == .dataLoss && stream.message == "why" && stream.details.isEmpty)
    }
  }

  @Test func `another error is UNKNOWN, and its text stays on the server`() async throws {
    var service = TestService()
    service.unary = { _, _ in throw Secret() }
    service.bidi = { _, _, _ in throw Secret() }
    try await Fixture.with(service) { fixture in
      let unary = await status { _ = try await fixture.unary() }
      let bidi = await status {
        for try await _ in fixture.channel.bidirectional(Bench.bidi).responses {}
      }
      for error in [unary, bidi] {
        #expect(error.code == .unknown)
        #expect(!"\(error)".contains("Secret") && !"\(error)".contains("hunter2"))
      }
    }
  }

  @Test func `a method that nobody registered is UNIMPLEMENTED and named`() async throws {
    try await Fixture.with { fixture in
      let method = Method<Req, Res>("/bench.Bench/Nothing", .unary, in: .bench_bench)
      let error = await status { _ = try await fixture.channel.unary(method, Req()) }
      #expect(error.code == .unimplemented)
      #expect(error.message.contains("/bench.Bench/Nothing"))
      let stream = await status {
        let method = Method<Req, Res>("/bench.Bench/Nothing", .bidirectional, in: .bench_bench)
        for try await _ in fixture.channel.bidirectional(method).responses {}
      }
      #expect(stream.code == .unimplemented)
    }
  }

  @Test func `a message over the server's limit is RESOURCE_EXHAUSTED and names the limit`() async throws {
    var configuration = ServerConfiguration()
    configuration.limits.messageBytesMax = 1000
    try await Fixture.with(configuration: configuration) { fixture in
      _ = try await fixture.unary(Array(repeating: 1, count: 990))
      let error = await status { _ = try await fixture.unary(Array(repeating: 1, count: 1001)) }
      #expect(error.code == .resourceExhausted)
      #expect(error.message.contains("1000"))
      // Also when more than the windows hold was on its way.
      let large = await status { _ = try await fixture.unary(Array(repeating: 1, count: 10_000_000)) }
      #expect(large.code == .resourceExhausted)
      _ = try await fixture.unary([1])
    }
  }

  @Test func `a message over the client's limit is RESOURCE_EXHAUSTED on the client`() async throws {
    var limits = ConnectionLimits()
    limits.messageBytesMax = 1000
    try await Fixture.with(limits: limits) { fixture in
      let error = await status { _ = try await fixture.unary(Array(repeating: 1, count: 1001)) }
      #expect(error.code == .resourceExhausted && !error.isFromPeer)
      _ = try await fixture.unary([1])
    }
  }

  @Test func `a handler that ends early ends the client's sending`() async throws {
    var service = TestService()
    service.clientStream = { requests, _ in
      for try await _ in requests { break }
      return Res(payload: [42])
    }
    service.bidi = { _, _, _ in throw RPCError(.failedPrecondition, "not today") }
    try await Fixture.with(service) { fixture in
      let call = fixture.channel.clientStreaming(Bench.clientStream)
      // Far more than the windows and queues hold: `send` must not wait for ever.
      let request = Req(payload: Array(repeating: 1, count: 100_000))
      for _ in 0..<200 { try await call.send(request) }
      #expect(try await call.finish().payload == [42])
      let refused = fixture.channel.bidirectional(Bench.bidi)
      let sending = await status { while true { try await refused.send(request) } }
      #expect(sending.code == .failedPrecondition)
      let receiving = await status { for try await _ in refused.responses {} }
      #expect(receiving.code == .failedPrecondition && receiving.message == "not today")
      _ = try await fixture.unary([1])
    }
  }

  @Test func `a handler that never reads keeps no memory once it has returned`() async throws {
    var service = TestService()
    service.clientStream = { _, _ in Res(payload: [1]) }
    try await Fixture.with(service) { fixture in
      // The dropped bytes of each call go back to the connection's window, or it would run dry.
      for _ in 0..<60 {
        let call = fixture.channel.clientStreaming(Bench.clientStream)
        for _ in 0..<3 { try await call.send(Req(payload: Array(repeating: 1, count: 100_000))) }
        #expect(try await call.finish().payload == [1])
      }
      let answer = try await fixture.unary(Array(repeating: 3, count: 1_000_000))
      #expect(answer.count == 1_000_000)
    }
  }
}
