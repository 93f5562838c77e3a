// SPDX-License-Identifier: Apache-2.0
import Martlet
import Testing

@testable import MartletHTTP2

/// Networks that lose packets, and peers whose connection ends anywhere.
@Suite(.timeLimit(.minutes(10))) struct NetworkFaultTests {
  @Test func `a network that loses packets costs calls their time, and at most until their deadlines`()
    async throws
  {
    var configuration = ServerConfiguration()
    configuration.times.pingIntervalMin = .zero
    try await Fixture.with(configuration: configuration) { fixture in
      let relay = try await Relay.start(to: fixture.port, losesPackets: true)
      let channel = ConnectionTimesTests.channel(relay.port) {
        $0.keepaliveInterval = .milliseconds(200)
        $0.keepaliveTimeout = .seconds(60)
      }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<8 as Range<UInt8> {
          group.addTask {
            let chat = channel.bidirectional(Bench.bidi)
            var responses = chat.responses.makeAsyncIterator()
            for size in [1, 100, 30_000, 200_000] {
              let payload = Bytes(repeating: number, count: size)
              try await chat.send(Req(payload: payload))
              #expect(try await responses.next()?.payload == payload)
            }
            chat.finish()
            #expect(try await responses.next() == nil)
          }
        }
        for number in 0..<100 {
          group.addTask {
            let options = CallOptions(deadline: .in(.milliseconds(number)))
            let error = await status {
              let answer = try await channel.unary(Bench.unary, Req(payload: [7]), options)
              #expect(answer.message.payload == [7])
            }
            #expect(error.code == .ok || error.code == .deadlineExceeded)
          }
        }
        try await group.waitForAll()
      }
      await channel.shutDown()
      await relay.close()
    }
  }

  /// A whole answer, and where it is cut: within a frame's header or payload, a message's prefix or bytes.
  private static let answer = [
    HostileServerTests.headers, .data(1, framed([10, 3, 7, 8, 9])), HostileServerTests.done,
  ].map(\.bytes)

  @Test(arguments: [false, true])
  func `a server's connection that ends anywhere before the status is UNAVAILABLE, and the next is used`(
    isReset: Bool
  ) async throws {
    let bytes = Self.answer.flatMap { $0 }
    let (headersEnd, statusEnd) = (Self.answer[0].count, bytes.count)
    let cuts = [0, 4, 10, headersEnd, headersEnd + 4, headersEnd + 11, headersEnd + 16, statusEnd - 1]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for cut in cuts {
        group.addTask {
          try await HostileServerTests.with { server, channel in
            async let first = status { _ = try await channel.unary(Bench.unary, Req()) }
            let peer = try #require(await server.accept())
            _ = await HostileServerTests.request(peer, 1)
            await peer.send(bytes: Array(bytes[..<cut]))
            await isReset ? peer.reset() : peer.close()
            #expect(await first.code == .unavailable, "after \(cut) bytes")
            async let second = channel.unary(Bench.unary, Req(), CallOptions(waitForReady: true))
            let next = try #require(await server.accept())
            _ = await HostileServerTests.request(next, 1)
            await next.send(bytes: bytes)
            #expect(try await second.message.payload == [7, 8, 9], "after \(cut) bytes")
            await next.close()
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test(arguments: [false, true])
  func `a client's connection that ends anywhere ends its calls, and leaves nothing`(isReset: Bool)
    async throws
  {
    let running = Counter()
    var service = TestService()
    service.clientStream = { requests, _ in
      running.add()
      defer { running.add(-1) }
      for try await _ in requests {}
      return Res()
    }
    let request = [
      RawFrame.headers(1, RawPeer.request("/bench.Bench/ClientStream")), .data(1, framed([18, 3, 7, 8, 9])),
    ]
    let bytes = RawPeer.preface + RawFrame.settings().bytes + request.flatMap(\.bytes)
    try await Fixture.with(service) { fixture in
      for cut in 0..<bytes.count {
        let peer = try await RawPeer.connect(port: fixture.port, handshake: false)
        await peer.send(bytes: Array(bytes[..<cut]))
        await isReset ? peer.reset() : peer.close()
      }
      let answer = try await fixture.unary([7])
      #expect(answer == [7])
      // Shutting down waits for every connection, and this for every handler.
      await fixture.server.shutDown()
      #expect(running.value == 0)
    }
  }
}
