// SPDX-License-Identifier: Apache-2.0
import Martlet
import Testing

@Suite(.timeLimit(.minutes(10))) struct MetadataTravelTests {
  @Test func `text and bytes reach the handler in order`() async throws {
    let seen = Seen<Metadata>()
    var service = TestService()
    service.unary = { _, context in
      seen.set(context.metadata)
      return Res()
    }
    try await Fixture.with(service) { fixture in
      var metadata: Metadata = ["X-Name": "one", "x-name": "two", "empty": ""]
      metadata.append([0, 1, 254, 255], named: "trace-bin")
      metadata.append([], named: "trace-bin")
      metadata.append(Array(repeating: 7, count: 100), named: "trace-bin")
      _ = try await fixture.unary([], CallOptions(metadata: metadata))
      let received = try #require(seen.value)
      #expect(received.values(named: "x-name") == [.text("one"), .text("two")])
      #expect(received["empty"] == "")
      #expect(
        received.values(named: "trace-bin")
          == [.binary([0, 1, 254, 255]), .binary([]), .binary(Array(repeating: 7, count: 100))])
      #expect(received["te"] == nil && received["content-type"] == nil && received["grpc-timeout"] == nil)
    }
  }

  @Test func `headers and trailers reach the caller of a unary call`() async throws {
    var service = TestService()
    service.unary = { _, context in
      context.sendHeaders(["early": "yes"])
      var trailers: Metadata = ["late": "a"]
      trailers.append([9, 8], named: "late-bin")
      context.setTrailers(trailers)
      context.setTrailers(["late": "b"])
      return Res(payload: [1])
    }
    try await Fixture.with(service) { fixture in
      let response = try await fixture.channel.unary(Bench.unary, Req())
      #expect(response.message.payload == [1])
      #expect(response.metadata == ["early": "yes"])
      #expect(response.trailers.values(named: "late") == [.text("a"), .text("b")])
      #expect(response.trailers[binary: "late-bin"] == [9, 8])
    }
  }

  @Test func `headers and trailers reach the caller of a streaming call`() async throws {
    let mayGoOn = Gate()
    var service = TestService()
    service.bidi = { requests, responses, context in
      context.sendHeaders(["early": "yes"])
      await mayGoOn.wait()
      context.setTrailers(["late": "yes"])
      try await responses.send(Res())
    }
    try await Fixture.with(service) { fixture in
      let call = fixture.channel.bidirectional(Bench.bidi)
      // Before any message has come.
      #expect(try await call.metadata() == ["early": "yes"])
      #expect(call.trailers.isEmpty)
      mayGoOn.open()
      for try await _ in call.responses {}
      #expect(call.trailers == ["late": "yes"])
      call.finish()
    }
  }

  @Test func `trailers come with an error too`() async throws {
    var service = TestService()
    service.unary = { _, context in
      context.setTrailers(["a": "1"])
      throw RPCError(.aborted, "no", metadata: ["b": "2"])
    }
    service.serverStream = { _, responses, context in
      try await responses.send(Res())
      throw RPCError(.aborted, "no", metadata: ["b": "2"])
    }
    try await Fixture.with(service) { fixture in
      let error = await status { _ = try await fixture.unary() }
      #expect(error.code == .aborted)
      #expect(error.metadata == ["a": "1", "b": "2"])
      let streamed = await status {
        for try await _ in fixture.channel.serverStreaming(Bench.serverStream, Req()) {}
      }
      #expect(streamed.metadata == ["b": "2"])
    }
  }

  @Test func `spaces around a value are taken off, since HTTP would not carry them`() async throws {
    var service = TestService()
    service.unary = { _, context in Res(payload: Array((context.metadata["a"] ?? "none").utf8)) }
    try await Fixture.with(service) { fixture in
      let answer = try await fixture.unary([], CallOptions(metadata: ["a": "  x y "]))
      #expect(answer == Array("x y".utf8))
    }
  }

  @Test func `a name may occur a hundred times`() async throws {
    var service = TestService()
    service.unary = { _, context in
      context.sendHeaders(context.metadata)
      return Res()
    }
    try await Fixture.with(service) { fixture in
      var metadata = Metadata()
      for number in 0..<100 { metadata.append("\(number)", named: "n") }
      let response = try await fixture.channel.unary(Bench.unary, Req(), CallOptions(metadata: metadata))
      #expect(response.metadata.values(named: "n") == (0..<100).map { .text("\($0)") })
    }
  }

  @Test(arguments: [20_000, 70_000, 1_000_000])
  func `metadata over the server's limit fails its call alone`(length: Int) async throws {
    try await Fixture.with { fixture in
      let error = await status {
        _ = try await fixture.unary([], CallOptions(metadata: ["a": String(repeating: "x", count: length)]))
      }
      #expect(error.code == .resourceExhausted && error.message.contains("server takes"))
      let answer = try await fixture.unary([3])
      #expect(answer == [3])
    }
  }

  @Test(arguments: [20_000, 70_000, 1_000_000])
  func `metadata over the client's limit is left out of the answer`(length: Int) async throws {
    let long: Metadata = ["a": String(repeating: "x", count: length)]
    var service = TestService()
    service.unary = { _, context in
      context.sendHeaders(long)
      context.setTrailers(["a": "short"])
      return Res(payload: [1])
    }
    service.bidi = { _, responses, context in
      context.setTrailers(long)
      try await responses.send(Res())
    }
    try await Fixture.with(service) { fixture in
      let answer = try await fixture.channel.unary(Bench.unary, Req())
      #expect(answer.message.payload == [1] && answer.metadata["a"] == nil && answer.trailers["a"] == "short")
      let call = fixture.channel.bidirectional(Bench.bidi)
      for try await _ in call.responses {}
      #expect(call.trailers.isEmpty)
    }
  }
}
