// SPDX-License-Identifier: Apache-2.0
// Tasks that wait on an event loop: those that prefer the channel's, and those that a handler makes.

import Martlet
import Testing

@Suite(.timeLimit(.minutes(10))) struct LoopTaskTests {
  @Test func `a task on the channel's loop makes calls of each kind`() async throws {
    try await Fixture.with { fixture in
      let loop = try #require(fixture.channel.taskExecutor)
      let task = Task(executorPreference: loop) {
        #expect(try await fixture.unary([1, 2]) == [1, 2])
        let numbers = fixture.channel.serverStreaming(Bench.serverStream, Req(count: 100))
        var count = 0
        for try await number in numbers {
          #expect(number.payload == [UInt8(count)])
          count += 1
        }
        #expect(count == 100)
        let sum = fixture.channel.clientStreaming(Bench.clientStream)
        for _ in 0..<100 { try await sum.send(Req(payload: Array(repeating: 1, count: 10_000))) }
        #expect(try await sum.finish().payload == Array("1000000".utf8))
        let echo = fixture.channel.bidirectional(Bench.bidi)
        var answers = echo.responses.makeAsyncIterator()
        for number: UInt8 in 0..<100 {
          try await echo.send(Req(payload: [number]))
          #expect(try await answers.next()?.payload == [number])
        }
        echo.finish()
        #expect(try await answers.next() == nil)
      }
      try await task.value
    }
  }

  @Test func `cancelling a task on the channel's loop ends its call on both sides`() async throws {
    let (started, cancelled) = (Gate(), Gate())
    let service = EndingTests.stayingService(started: started, cancelled: cancelled)
    try await Fixture.with(service) { fixture in
      let task = Task(executorPreference: fixture.channel.taskExecutor) {
        await status { _ = try await fixture.unary() }
      }
      await started.wait()
      task.cancel()
      #expect(await task.value.code == .cancelled)
      await cancelled.wait()
    }
  }

  @Test func `a task that a handler makes reads and writes for it, and stops with the call`() async throws {
    let stopped = Gate()
    var service = TestService()
    service.bidi = { requests, responses, _ in
      let reader = Task.immediate {
        for try await request in requests { try await responses.send(Res(payload: request.payload)) }
      }
      if case .failure(let error as RPCError) = await reader.result { #expect(error.code == .cancelled) }
      stopped.open()
    }
    try await Fixture.with(service) { fixture in
      let echo = fixture.channel.bidirectional(Bench.bidi)
      var answers = echo.responses.makeAsyncIterator()
      for number: UInt8 in 0..<10 {
        try await echo.send(Req(payload: [number]))
        #expect(try await answers.next()?.payload == [number])
      }
      echo.cancel()
      await stopped.wait()
    }
  }

  @Test func `cancelling a handler's child task that reads ends that task alone`() async throws {
    var service = TestService()
    service.bidi = { requests, responses, _ in
      let reader = Task.immediate { for try await _ in requests {} }
      reader.cancel()
      let error = await status { try await reader.value }
      try await responses.send(Res(payload: [UInt8(error.code.rawValue)]))
    }
    try await Fixture.with(service) { fixture in
      let call = fixture.channel.bidirectional(Bench.bidi)
      var answers = call.responses.makeAsyncIterator()
      let code = try await answers.next()?.payload
      #expect(code == [UInt8(StatusCode.cancelled.rawValue)])
      let end = try await answers.next()
      #expect(end == nil)
    }
  }
}
