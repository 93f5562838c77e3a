// SPDX-License-Identifier: Apache-2.0
// Calls that end before they are done: deadlines and cancellation, from either side.

import Martlet
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(10))) struct EndingTests {
  /// Handlers of all kinds that stay until they are cancelled.
  static func stayingService(started: Gate = Gate(), cancelled: Gate) -> TestService {
    var service = TestService()
    service.unary = { _, _ in
      started.open()
      await cancelled.openWhenCancelled()
      throw CancellationError()
    }
    service.serverStream = { _, responses, _ in
      try await responses.send(Res(payload: [1]))
      started.open()
      await cancelled.openWhenCancelled()
    }
    service.clientStream = { requests, _ in
      started.open()
      await cancelled.openWhenCancelled()
      return Res()
    }
    service.bidi = { requests, responses, _ in
      try await responses.send(Res(payload: [1]))
      started.open()
      await cancelled.openWhenCancelled()
    }
    return service
  }

  // MARK: Deadlines

  @Test func `a deadline ends a unary call on both sides`() async throws {
    let (started, cancelled) = (Gate(), Gate())
    try await Fixture.with(Self.stayingService(started: started, cancelled: cancelled)) { fixture in
      // A busy machine may take all of a short time before the handler begins: then try again.
      while !started.isOpen {
        try Task.checkCancellation()
        let error = await status {
          _ = try await fixture.unary([], CallOptions(deadline: .in(.milliseconds(100))))
        }
        #expect(error.code == .deadlineExceeded)
        #expect(error.message.contains("/bench.Bench/Unary"))
      }
      await cancelled.wait()
    }
  }

  @Test func `a deadline ends streaming calls on both sides, after what had come`() async throws {
    let cancelled = Gate()
    var service = TestService()
    service.bidi = { _, responses, _ in
      try await responses.send(Res(payload: [1]))
      await Gate().openWhenCancelled()
      cancelled.open()
    }
    try await Fixture.with(service) { fixture in
      // A busy machine may take all of a short time before the first answer: then have more.
      var time = Duration.milliseconds(200)
      var call = fixture.channel.bidirectional(Bench.bidi, CallOptions(deadline: .in(time)))
      var responses = call.responses.makeAsyncIterator()
      var first: Res?
      while await status({ first = try await responses.next() }).code != .ok {
        try Task.checkCancellation()
        time *= 2
        call = fixture.channel.bidirectional(Bench.bidi, CallOptions(deadline: .in(time)))
        responses = call.responses.makeAsyncIterator()
      }
      #expect(first?.payload == [1])
      let error = await status { _ = try await responses.next() }
      #expect(error.code == .deadlineExceeded)
      #expect(await status { try await call.send(Req()) }.code == .deadlineExceeded)
      await cancelled.wait()
    }
  }

  @Test func `a deadline that has passed fails the call before it goes out`() async throws {
    let calls = Counter()
    var service = TestService()
    service.unary = { _, _ in
      calls.add()
      return Res()
    }
    try await Fixture.with(service) { fixture in
      let error = await status { _ = try await fixture.unary([], CallOptions(deadline: .in(.seconds(-1)))) }
      #expect(error.code == .deadlineExceeded)
      _ = try await fixture.unary()
      #expect(calls.value == 1)
    }
  }

  @Test func `a deadline holds while there is no connection`() async throws {
    // A port that refuses: with waitForReady the call waits, but not past its deadline.
    let channel = Channel("127.0.0.1:1", security: .plaintext)
    channel.connect()
    for await state in channel.connectivity where state == .transientFailure { break }
    var error = RPCError(.ok, "")
    // On a busy machine the time may be over before the call has begun to wait: then once more.
    repeat {
      try Task.checkCancellation()
      error = await status {
        _ = try await channel.unary(
          Bench.unary, Req(), CallOptions(deadline: .in(.milliseconds(100)), waitForReady: true))
      }
      #expect(error.code == .deadlineExceeded)
    } while !error.message.contains("waited for a connection: cannot connect to 127.0.0.1:1")
    await channel.shutDown()
  }

  @Test func `a handler's deadline is also that of the calls it makes`() async throws {
    let inner = Seen<Duration>()
    var backend = TestService()
    backend.unary = { _, context in
      if let left = context.deadline?.remaining { inner.set(left) }
      return Res()
    }
    try await Fixture.with(backend) { back in
      var service = TestService()
      service.unary = { request, _ in
        let options = request.count == 1 ? CallOptions(deadline: .in(.seconds(5))) : CallOptions()
        return try await back.channel.unary(Bench.unary, Req(), options).message
      }
      try await Fixture.with(service) { front in
        _ = try await front.unary()
        #expect(inner.value == nil)
        _ = try await front.unary([], CallOptions(deadline: .in(.seconds(1000))))
        let left = try #require(inner.value)
        #expect(left > .seconds(500) && left <= .seconds(1000))
        // The earlier one counts.
        _ = try await front.channel.unary(
          Bench.unary, Req(count: 1), CallOptions(deadline: .in(.seconds(1000))))
        #expect(try #require(inner.value) <= .seconds(5))
      }
    }
  }

  // MARK: The client cancels

  @Test func `a client that gives up on every call keeps its connection`() async throws {
    let peers = Seen<Set<String>>()
    let entered = Counter()
    var service = TestService()
    service.bidi = { _, responses, context in
      entered.add()
      peers.set((peers.value ?? []).union([context.peer]))
      try await responses.send(Res())
      await Gate().openWhenCancelled()
    }
    try await Fixture.with(service) { fixture in
      for _ in 0..<1500 {
        let call = fixture.channel.bidirectional(Bench.bidi)
        var responses = call.responses.makeAsyncIterator()
        _ = try await responses.next()
        call.cancel()
      }
      #expect(entered.value == 1500)
      #expect(peers.value?.count == 1)
    }
  }

  @Test func `cancelling the caller's task cancels the handler`() async throws {
    let (started, cancelled) = (Gate(), Gate())
    try await Fixture.with(Self.stayingService(started: started, cancelled: cancelled)) { fixture in
      let call = Task { await status { _ = try await fixture.unary() } }
      await started.wait()
      call.cancel()
      #expect(await call.value.code == .cancelled)
      await cancelled.wait()
    }
  }

  @Test func `a task that is cancelled already makes no call`() async throws {
    try await Fixture.with { fixture in
      let error = await Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return await status { _ = try await fixture.unary() }
      }.value
      #expect(error.code == .cancelled)
    }
  }

  @Test(arguments: ["client streaming", "bidirectional"])
  func `cancelling a call's handle cancels the handler and ends the call`(kind: String) async throws {
    let (started, cancelled) = (Gate(), Gate())
    try await Fixture.with(Self.stayingService(started: started, cancelled: cancelled)) { fixture in
      if kind == "bidirectional" {
        let call = fixture.channel.bidirectional(Bench.bidi)
        await started.wait()
        call.cancel()
        #expect(await status { for try await _ in call.responses {} }.code == .cancelled)
        #expect(await status { try await call.send(Req()) }.code == .cancelled)
      } else {
        let call = fixture.channel.clientStreaming(Bench.clientStream)
        await started.wait()
        call.cancel()
        #expect(await status { _ = try await call.finish() }.code == .cancelled)
      }
      await cancelled.wait()
    }
  }

  @Test func `dropping what a call returned cancels it`() async throws {
    for kind in CallKind.streaming {
      let (started, cancelled) = (Gate(), Gate())
      try await Fixture.with(Self.stayingService(started: started, cancelled: cancelled)) { fixture in
        switch kind {
        case .serverStreaming:
          // Leaving the loop drops the stream.
          for try await _ in fixture.channel.serverStreaming(Bench.serverStream, Req()) {
            await started.wait()
            break
          }
        case .clientStreaming:
          let call = fixture.channel.clientStreaming(Bench.clientStream)
          try await call.send(Req())
          await started.wait()
          withExtendedLifetime(call) {}
        default:
          let call = fixture.channel.bidirectional(Bench.bidi)
          await started.wait()
          withExtendedLifetime(call) {}
        }
        await cancelled.wait()
      }
    }
  }

  @Test func `a cancelled handler's waits for messages end`() async throws {
    let ended = Seen<StatusCode>()
    let (started, done) = (Gate(), Gate())
    var service = TestService()
    service.bidi = { requests, responses, _ in
      started.open()
      ended.set(await status { for try await _ in requests {} }.code)
      done.open()
    }
    try await Fixture.with(service) { fixture in
      let call = fixture.channel.bidirectional(Bench.bidi)
      await started.wait()
      call.cancel()
      await done.wait()
      #expect(ended.value == .cancelled)
    }
  }

  @Test(arguments: Carrier.allCases)
  func `whoever reads on, or sends, when the handler has returned is told that the call is over`(
    carrier: Carrier
  ) async throws {
    let (reads, mayReadMore) = (Gate(), Gate())
    let left = Mutex<[Task<RPCError, Never>]>([])
    var service = TestService()
    service.bidi = { requests, responses, _ in
      let reader = Task {
        await status {
          var requests = requests.makeAsyncIterator()
          _ = try await requests.next()
          reads.open()
          _ = try await requests.next()
        }
      }
      await reads.wait()
      let late = Task {
        await mayReadMore.wait()
        return await status { for try await _ in requests {} }
      }
      let writer = Task {
        await mayReadMore.wait()
        return await status { try await responses.send(Res()) }
      }
      left.withLock { $0 = [reader, late, writer] }
    }
    try await carrier.with(service) { channel in
      let call = channel.bidirectional(Bench.bidi)
      try await call.send(Req())
      var responses = call.responses.makeAsyncIterator()
      #expect(try await responses.next() == nil)
      mayReadMore.open()
      for task in left.withLock({ $0 }) { #expect(await task.value.code == .cancelled) }
    }
  }

  @Test func `a connection that is lost cancels its handlers`() async throws {
    let (started, cancelled) = (Gate(), Gate())
    try await Fixture.with(Self.stayingService(started: started, cancelled: cancelled)) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      await peer.openCall(1, path: "/bench.Bench/Bidi")
      await started.wait()
      await peer.close()
      await cancelled.wait()
    }
  }

  @Test func `a handler's child tasks may call, and its cancellation reaches them`() async throws {
    let (started, cancelled) = (Gate(), Gate())
    try await Fixture.with(Self.stayingService(started: started, cancelled: cancelled)) { back in
      var service = TestService()
      service.unary = { _, _ in
        async let one = back.channel.unary(Bench.unary, Req())
        return try await one.message
      }
      try await Fixture.with(service) { front in
        let call = Task { await status { _ = try await front.unary() } }
        await started.wait()
        call.cancel()
        _ = await call.value
        await cancelled.wait()
      }
    }
  }
}

extension CallKind {
  static let streaming: [CallKind] = [.serverStreaming, .clientStreaming, .bidirectional]
}
