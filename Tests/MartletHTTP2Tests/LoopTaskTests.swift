// SPDX-License-Identifier: Apache-2.0
// Tasks that wait on an event loop: those that prefer the channel's, and those that a handler makes.

import Foundation
import Martlet
import NIOPosix
import Synchronization
import Testing

@testable import MartletHTTP2
@testable import MartletRPC

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

  /// A call that begins elsewhere is news to its loop in the next tick; what runs in this one may cancel it.
  @Test func `a call that its loop cancels before it heard of it has not begun`() async throws {
    ChannelzRegistry.willBeAsked()
    let channel = Channel("ipv4:127.0.0.1:1", security: .plaintext)
    let transport = try #require(channel.transport as? ChannelTransport)
    let (handOver, isLetGo) = (HandOver(), Gate())
    Thread.detachNewThread {
      handOver.loopWaits.wait()
      do {
        // Its timer would hold on to the call.
        let call = channel.bidirectional(Bench.bidi, CallOptions(deadline: .in(.seconds(3600))))
        handOver.give(call)
      }
      isLetGo.open()
    }
    await Task(executorPreference: channel.taskExecutor) { handOver.take().cancel() }.value
    await isLetGo.wait()
    // The next tick begins the call, and then takes this job.
    await Task(executorPreference: channel.taskExecutor) {}.value
    #expect(handOver.call == nil, "something holds on to the call")
    #expect(transport.record.calls.counts.started == 0)
    #expect(channel.connectivity.current == .idle)
    await channel.shutDown()
  }

  /// Holds a loop until another thread has made a call.
  private final class HandOver: @unchecked Sendable {  // what is in it is handed over by the semaphores
    let loopWaits = DispatchSemaphore(value: 0)
    private let isMade = DispatchSemaphore(value: 0)
    private var handle: BidirectionalCall<Req, Res>?
    private(set) weak var call: AnyObject?

    func give(_ handle: BidirectionalCall<Req, Res>) {
      self.handle = handle
      call = handle.call
      isMade.signal()
    }

    func take() -> BidirectionalCall<Req, Res> {
      loopWaits.signal()
      isMade.wait()
      defer { handle = nil }
      return handle!
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

  /// Handlers that do not overlap share a task.
  @Test func `a handler that cancels its own task cancels no other call's`() async throws {
    var service = TestService()
    service.unary = { request, _ in
      let wasCancelled = Task.isCancelled
      if request.count > 0 { withUnsafeCurrentTask { $0?.cancel() } }
      return Res(payload: [wasCancelled ? 1 : 0])
    }
    try await Fixture.with(service) { fixture in
      for count: Int32 in [0, 1, 0, 0] {
        let answer = try await fixture.channel.unary(Bench.unary, Req(count: count)).message.payload
        #expect(answer == [0])
      }
    }
  }

  @Test func `the task that waits for calls ends with the last connection of its loop`() async throws {
    let seen = Mutex<EventLoopExecutor?>(nil)
    var service = TestService()
    service.unary = { _, _ in
      let loop = try #require(MultiThreadedEventLoopGroup.currentEventLoop)
      seen.withLock { $0 = LoopExecutors.executor(for: loop) }
      return Res()
    }
    try await Fixture.with(service) { fixture in
      _ = try await fixture.unary()
      // Out of the service, which its loop holds on to.
      let executor = try #require(seen.withLock { $0.take() })
      let run = WeakRun()
      // The answer may be here before the handler's task has come to wait.
      while run.run == nil { await onLoop(executor) { run.run = executor.waitingRun } }
      await fixture.channel.shutDown()
      while run.run != nil { await onLoop(executor) {} }
      await onLoop(executor) { #expect(executor.serverConnections == 0) }
    }
  }

  private final class WeakRun: @unchecked Sendable {  // written on the loop, which the test waits for
    weak var run: HandlerRun?
  }

  private func onLoop(_ executor: EventLoopExecutor, _ work: @escaping @Sendable () -> Void) async {
    await withCheckedContinuation { continuation in
      executor.execute {
        work()
        continuation.resume()
      }
    }
  }
}
