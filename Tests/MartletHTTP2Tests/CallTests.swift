// SPDX-License-Identifier: Apache-2.0
import Martlet
import Testing

@Suite(.timeLimit(.minutes(10))) struct CallTests {
  @Test(arguments: [0, 1, 5, 16_379, 16_380, 16_384, 65_535, 65_536, 300_000, 3_000_000])
  func `a unary message of any size arrives as it was sent`(size: Int) async throws {
    try await Fixture.with { fixture in
      let payload = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      let answer = try await fixture.unary(payload)
      #expect(answer == payload)
    }
  }

  @Test(arguments: [0, 1, 2, 1000])
  func `a server stream brings every message in order and then ends`(count: Int32) async throws {
    try await Fixture.with { fixture in
      var numbers: [UInt8] = []
      for try await response in fixture.channel.serverStreaming(Bench.serverStream, Req(count: count)) {
        numbers.append(contentsOf: response.payload)
      }
      #expect(numbers == (0..<Int(count)).map { UInt8($0 & 255) })
    }
  }

  @Test func `large streamed messages arrive as they were sent`() async throws {
    var service = TestService()
    service.serverStream = { request, responses, _ in
      for number in 0..<request.count {
        try await responses.send(
          Res(payload: Array(repeating: UInt8(number), count: Int(request.responseSize))))
      }
    }
    try await Fixture.with(service) { fixture in
      var number: UInt8 = 0
      let request = Req(responseSize: 3_000_000, count: 5)
      for try await response in fixture.channel.serverStreaming(Bench.serverStream, request) {
        #expect(response.payload == Array(repeating: number, count: 3_000_000))
        number += 1
      }
      #expect(number == 5)
    }
  }

  @Test(arguments: [(0, 0), (1, 0), (1000, 3), (10, 1_000_000)])
  func `a client stream brings every message to the handler`(count: Int, size: Int) async throws {
    try await Fixture.with { fixture in
      let call = fixture.channel.clientStreaming(Bench.clientStream)
      let request = Req(payload: Array(repeating: 1, count: size))
      for _ in 0..<count { try await call.send(request) }
      let answer = try await call.finish().payload
      #expect(String(decoding: answer, as: UTF8.self) == "\(count * size)")
    }
  }

  @Test func `a bidirectional call is a conversation`() async throws {
    try await Fixture.with { fixture in
      let call = fixture.channel.bidirectional(Bench.bidi)
      var responses = call.responses.makeAsyncIterator()
      for number in 0..<100 as Range<UInt8> {
        try await call.send(Req(payload: [number]))
        #expect(try await responses.next()?.payload == [number])
      }
      call.finish()
      #expect(try await responses.next() == nil)
      #expect(try await responses.next() == nil)
    }
  }

  @Test func `both directions of a bidirectional call run at once`() async throws {
    try await Fixture.with { fixture in
      let call = fixture.channel.bidirectional(Bench.bidi)
      async let received: Int = {
        var total = 0
        for try await response in call.responses { total += response.payload.count }
        return total
      }()
      let request = Req(payload: Array(repeating: 7, count: 10_000))
      for _ in 0..<1000 { try await call.send(request) }
      call.finish()
      #expect(try await received == 10_000_000)
    }
  }

  @Test func `empty messages are messages`() async throws {
    try await Fixture.with { fixture in
      let call = fixture.channel.bidirectional(Bench.bidi)
      for _ in 0..<5 { try await call.send(Req()) }
      call.finish()
      var count = 0
      for try await _ in call.responses { count += 1 }
      #expect(count == 5)
    }
  }

  @Test func `the handler knows the method and the peer`() async throws {
    let seen = Seen<(method: String, peer: String, deadline: Deadline?)>()
    var service = TestService()
    service.unary = { _, context in
      seen.set((context.method, context.peer, context.deadline))
      return Res()
    }
    try await Fixture.with(service) { fixture in
      _ = try await fixture.unary()
      let first = try #require(seen.value)
      #expect(first.method == "/bench.Bench/Unary")
      #expect(first.peer.hasPrefix("ipv4:127.0.0.1:"))
      #expect(first.deadline == nil)
      _ = try await fixture.unary([], CallOptions(deadline: .in(.seconds(1000))))
      let left = try #require(seen.value?.deadline?.remaining)
      #expect(left > .seconds(500) && left <= .seconds(1000))
    }
  }

  @Test func `a call that ends leaves its connection to the next`() async throws {
    let peers = Seen<String>()
    var service = TestService()
    service.unary = { _, context in Res(payload: Array(context.peer.utf8)) }
    try await Fixture.with(service) { fixture in
      peers.set(String(decoding: try await fixture.unary(), as: UTF8.self))
      for _ in 0..<20 { #expect(String(decoding: try await fixture.unary(), as: UTF8.self) == peers.value) }
    }
  }
}
