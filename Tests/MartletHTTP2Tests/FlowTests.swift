// SPDX-License-Identifier: Apache-2.0
// Readers slow their own senders, and many calls share one connection.

import Martlet
import Testing

@Suite(.timeLimit(.minutes(10))) struct FlowTests {
  static let chunk = [UInt8](repeating: 7, count: 10_000)

  @Test func `a client that does not read suspends the handler that sends`() async throws {
    let sent = Counter()
    var service = TestService()
    service.serverStream = { request, responses, _ in
      for _ in 0..<request.count {
        try await responses.send(Res(payload: Self.chunk))
        sent.add()
      }
    }
    try await Fixture.with(service) { fixture in
      let stream = fixture.channel.serverStreaming(Bench.serverStream, Req(count: 1000))
      var responses = stream.makeAsyncIterator()
      _ = try await responses.next()
      // Calls beside it go on, and give the sender every chance to run ahead.
      for _ in 0..<200 { _ = try await fixture.unary(Self.chunk) }
      // The stream's window and the send queue, with a message more each.
      let defaults = ConnectionLimits()
      let ahead = (defaults.streamWindowBytes + defaults.streamSendBufferBytes) / Self.chunk.count + 3
      #expect(sent.value <= ahead)
      var received = 1
      while try await responses.next() != nil { received += 1 }
      #expect(received == 1000 && sent.value == 1000)
    }
  }

  @Test func `a handler that does not read suspends the client that sends`() async throws {
    let (sent, mayRead) = (Counter(), Gate())
    var service = TestService()
    service.clientStream = { requests, _ in
      await mayRead.wait()
      var count: Int32 = 0
      for try await _ in requests { count += 1 }
      return Res(payload: [UInt8(count / 10)])
    }
    try await Fixture.with(service) { fixture in
      let call = fixture.channel.clientStreaming(Bench.clientStream)
      let sending = Task {
        for _ in 0..<1000 {
          try await call.send(Req(payload: Self.chunk))
          sent.add()
        }
      }
      for _ in 0..<200 { _ = try await fixture.unary(Self.chunk) }
      let defaults = ConnectionLimits()
      let ahead = (defaults.streamWindowBytes + defaults.streamSendBufferBytes) / Self.chunk.count + 3
      #expect(sent.value <= ahead)
      mayRead.open()
      try await sending.value
      #expect(try await call.finish().payload == [100])
    }
  }

  @Test func `responses that are read after their call has ended give their window back`() async throws {
    var limits = ConnectionLimits()
    limits.connectionWindowBytes = 65_535
    limits.connectionUnreadBytesMax = 50_000
    try await Fixture.with(limits: limits) { fixture in
      for _ in 0..<100 {
        let answer = try await fixture.unary(Array(repeating: 1, count: 10_000))
        #expect(answer.count == 10_000)
      }
    }
  }

  @Test func `streams whose readers sleep do not stop the others`() async throws {
    var configuration = ServerConfiguration()
    configuration.limits.streamWindowBytes = 64 * 1024
    configuration.limits.connectionWindowBytes = 1024 * 1024
    let mayRead = Gate()
    var service = TestService()
    service.clientStream = { requests, _ in
      await mayRead.wait()
      for try await _ in requests {}
      return Res()
    }
    try await Fixture.with(service, configuration: configuration) { fixture in
      // Their windows together are twice the connection's.
      let calls = (0..<32).map { _ in fixture.channel.clientStreaming(Bench.clientStream) }
      let sending = Task {
        try await withThrowingTaskGroup(of: Void.self) { group in
          for call in calls {
            group.addTask { for _ in 0..<30 { try await call.send(Req(payload: Self.chunk)) } }
          }
          try await group.waitForAll()
        }
      }
      for _ in 0..<100 {
        let answer = try await fixture.unary(Self.chunk)
        #expect(answer == Self.chunk)
      }
      mayRead.open()
      try await sending.value
      for call in calls { _ = try await call.finish() }
    }
  }

  @Test func `a thousand calls of all kinds share one connection`() async throws {
    try await Fixture.with { fixture in
      try await withThrowingTaskGroup(of: Bool.self) { group in
        for number in 0..<1000 {
          group.addTask { try await Self.mixedCall(number, fixture.channel) }
        }
        for try await isRight in group { #expect(isRight) }
      }
    }
  }

  /// One call of a kind that its number chooses; whether it answered as it should.
  static func mixedCall(_ number: Int, _ channel: Channel) async throws -> Bool {
    let payload = [UInt8](repeating: UInt8(number & 255), count: number * 7 % 3000)
    switch number % 4 {
    case 0: return try await channel.unary(Bench.unary, Req(payload: payload)).message.payload == payload
    case 1:
      var count = 0
      for try await _ in channel.serverStreaming(Bench.serverStream, Req(count: Int32(number % 50))) {
        count += 1
      }
      return count == number % 50
    case 2:
      let call = channel.clientStreaming(Bench.clientStream)
      for _ in 0..<number % 20 { try await call.send(Req(payload: payload)) }
      let answer = String(decoding: try await call.finish().payload, as: UTF8.self)
      return answer == "\(number % 20 * payload.count)"
    default:
      let call = channel.bidirectional(Bench.bidi)
      async let received: Int = {
        var count = 0
        for try await response in call.responses where response.payload == payload { count += 1 }
        return count
      }()
      for _ in 0..<number % 20 { try await call.send(Req(payload: payload)) }
      call.finish()
      return try await received == number % 20
    }
  }

  @Test(arguments: [1, 2, 10])
  func `calls past the server's limit wait their turn`(limit: Int) async throws {
    let (running, most) = (Counter(), Counter())
    var service = TestService()
    service.unary = { request, _ in
      let now = running.add()
      if now > most.value { most.add(now - most.value) }
      defer { running.add(-1) }
      await Task.yield()
      return Res(payload: request.payload)
    }
    var configuration = ServerConfiguration()
    configuration.limits.streamsMax = limit
    try await Fixture.with(service, configuration: configuration) { fixture in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<200 as Range<UInt8> {
          group.addTask {
            let answer = try await fixture.unary([number])
            #expect(answer == [number])
          }
        }
        try await group.waitForAll()
      }
      #expect(most.value <= limit && most.value >= 1)
    }
  }

  @Test func `a call that waits for room can be cancelled, and its deadline runs`() async throws {
    let (started, mayEnd) = (Gate(), Gate())
    var service = TestService()
    service.unary = { _, _ in
      started.open()
      await mayEnd.wait()
      return Res()
    }
    var configuration = ServerConfiguration()
    configuration.limits.streamsMax = 1
    try await Fixture.with(service, configuration: configuration) { fixture in
      let first = Task { try await fixture.unary() }
      await started.wait()
      let waiting = Task { await status { _ = try await fixture.unary() } }
      let late = await status {
        _ = try await fixture.unary([], CallOptions(deadline: .in(.milliseconds(30))))
      }
      #expect(late.code == .deadlineExceeded)
      waiting.cancel()
      #expect(await waiting.value.code == .cancelled)
      mayEnd.open()
      _ = try await first.value
      _ = try await fixture.unary()
    }
  }

  @Test func `handlers of one connection run side by side`() async throws {
    // Each waits for the other: one at a time would never end.
    let (one, two) = (Gate(), Gate())
    var service = TestService()
    service.unary = { request, _ in
      if request.payload == [1] {
        one.open()
        await two.wait()
      } else {
        two.open()
        await one.wait()
      }
      return Res()
    }
    try await Fixture.with(service) { fixture in
      async let first = fixture.unary([1])
      async let second = fixture.unary([2])
      _ = try await (first, second)
    }
  }

  @Test func `a handler may leave its loop and come back`() async throws {
    var service = TestService()
    service.bidi = { requests, responses, _ in
      for try await request in requests {
        let payload = await Task.detached { request.payload + [1] }.value
        try await Task.detached { try await responses.send(Res(payload: payload)) }.value
      }
    }
    service.unary = { request, _ in
      try await Task.sleep(for: .milliseconds(1))
      return await Task.detached { Res(payload: request.payload) }.value
    }
    try await Fixture.with(service) { fixture in
      let call = fixture.channel.bidirectional(Bench.bidi)
      for number in 0..<50 as Range<UInt8> { try await call.send(Req(payload: [number])) }
      call.finish()
      var number: UInt8 = 0
      for try await response in call.responses {
        #expect(response.payload == [number, 1])
        number += 1
      }
      #expect(number == 50)
      let answer = try await fixture.unary([9])
      #expect(answer == [9])
    }
  }
}
