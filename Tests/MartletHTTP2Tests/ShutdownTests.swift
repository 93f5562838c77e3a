// SPDX-License-Identifier: Apache-2.0
// Servers that stop and start, and channels that live through it.

import Martlet
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(10))) struct ShutdownTests {
  @Test func `a stopping server lets a running stream finish and takes no new call`() async throws {
    let (started, mayEnd) = (Gate(), Gate())
    var service = TestService()
    service.serverStream = { _, responses, _ in
      try await responses.send(Res(payload: [1]))
      started.open()
      await mayEnd.wait()
      for _ in 0..<100 { try await responses.send(Res(payload: Array(repeating: 2, count: 10_000))) }
    }
    try await Fixture.with(service) { fixture in
      let stream = fixture.channel.serverStreaming(Bench.serverStream, Req())
      var responses = stream.makeAsyncIterator()
      _ = try await responses.next()
      await started.wait()
      let down = Task { await fixture.server.shutDown() }
      // New calls are refused as soon as the listener is closed and the GOAWAY is here.
      var refused = RPCError(.ok, "")
      while refused.code == .ok { refused = await status { _ = try await fixture.unary() } }
      #expect(refused.code == .unavailable)
      mayEnd.open()
      var count = 1
      while try await responses.next() != nil { count += 1 }
      #expect(count == 101)
      await down.value
    }
  }

  @Test func `a handler whose client has gone may tidy up before the server is down`() async throws {
    let (started, tidied) = (Gate(), Counter())
    var service = TestService()
    service.clientStream = { requests, _ in
      started.open()
      do {
        for try await _ in requests {}
      } catch {
        // Elsewhere, and longer than the connection takes to be forgotten.
        await Task.detached { try? await Task.sleep(for: .milliseconds(200)) }.value
        tidied.add()
      }
      return Res()
    }
    try await Fixture.with(service) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      await peer.openCall(1, path: "/bench.Bench/ClientStream")
      await started.wait()
      await peer.close()
      await fixture.server.shutDown()
      #expect(tidied.value == 1)
    }
  }

  @Test(arguments: [false, true])
  func `what a handler has left behind is answered when its server is no more`(inPool: Bool) async throws {
    let mayGoOn = Gate()
    let left = Mutex<Task<[RPCError], Never>?>(nil)
    var service = TestService()
    service.bidi = { requests, responses, _ in
      let task = Task {
        await mayGoOn.wait()
        return [
          await status { for try await _ in requests {} },
          await status { try await responses.send(Res(payload: [1])) },
        ]
      }
      left.withLock { $0 = task }
    }
    let services: [any RPCService] = inPool ? [service.runningConcurrently()] : [service]
    let server = Server(.plaintext("127.0.0.1:0"), services: services)
    let channel = Channel("127.0.0.1:\(try await server.start())", security: .plaintext)
    var responses = channel.bidirectional(Bench.bidi).responses.makeAsyncIterator()
    #expect(try await responses.next() == nil)
    await channel.shutDown()
    await server.shutDown()
    mayGoOn.open()
    let task = try #require(left.withLock { $0 })
    #expect(await task.value.map(\.code) == [.cancelled, .cancelled])
  }

  @Test func `run returns when the server is told to stop`() async throws {
    let server = Server(.plaintext("127.0.0.1:0"), services: [TestService()])
    let running = Task { try await server.run() }
    await server.shutDown()
    try await running.value
  }

  @Test func `run returns when its task is cancelled`() async throws {
    let server = Server(.plaintext("127.0.0.1:0"), services: [TestService()])
    let running = Task { try await server.run() }
    running.cancel()
    try await running.value
  }

  @Test func `calls that outlive the drain time are cut off`() async throws {
    let (started, cancelled) = (Gate(), Gate())
    var configuration = ServerConfiguration()
    configuration.drainTimeMax = .milliseconds(50)
    let service = EndingTests.stayingService(started: started, cancelled: cancelled)
    try await Fixture.with(service, configuration: configuration) { fixture in
      async let call = status { _ = try await fixture.unary() }
      await started.wait()
      await fixture.server.shutDown()
      #expect(await call.code == .unavailable)
      await cancelled.wait()
    }
  }

  @Test func `a stopped server may be told again`() async throws {
    try await Fixture.with { fixture in
      await fixture.server.shutDown()
      await fixture.server.shutDown()
    }
  }

  @Test func `whoever shuts a server down, when another does so already, waits for the last call too`()
    async throws
  {
    let (started, mayEnd, returned) = (Gate(), Gate(), Counter())
    var service = TestService()
    service.clientStream = { _, _ in
      started.open()
      await mayEnd.wait()
      returned.add()
      return Res()
    }
    let server = Server(.plaintext("127.0.0.1:0"), services: [service])
    let running = Task {
      try await server.run(stopsOnSignals: false)
      return returned.value
    }
    while server.ports.isEmpty { await Task.yield() }
    let peer = try await RawPeer.connect(port: server.ports[0])
    await peer.openCall(1, path: "/bench.Bench/ClientStream")
    await started.wait()
    // With `run()` three, of which two are not the first.
    let others = (0..<2).map { _ in
      Task {
        await server.shutDown()
        return returned.value
      }
    }
    // Two round trips, in which who does not wait for the call returns.
    var goAways = 0
    while goAways < 2, let frame = await peer.next() {
      if frame.type == RawFrame.Kind.ping { await peer.send(.pong(frame)) }
      if frame.type == RawFrame.Kind.goAway { goAways += 1 }
    }
    mayEnd.open()
    #expect(try await running.value == 1)
    for other in others { #expect(await other.value == 1) }
    await peer.close()
  }

  @Test func `a channel that shuts down lets its calls end and refuses new ones`() async throws {
    let (started, mayEnd) = (Gate(), Gate())
    var service = TestService()
    service.unary = { _, _ in
      started.open()
      await mayEnd.wait()
      return Res(payload: [5])
    }
    try await Fixture.with(service) { fixture in
      async let call = fixture.unary()
      await started.wait()
      let down = Task { await fixture.channel.shutDown() }
      var refused = RPCError(.ok, "")
      mayEnd.open()
      while refused.code == .ok { refused = await status { _ = try await fixture.unary() } }
      #expect(refused.code == .unavailable && refused.message.contains("shut down"))
      let answer = try await call
      #expect(answer == [5])
      await down.value
    }
  }

  @Test func `a refused connection is UNAVAILABLE and says where`() async throws {
    let channel = Channel("127.0.0.1:1", security: .plaintext)
    let error = await status { _ = try await channel.unary(Bench.unary, Req()) }
    #expect(error.code == .unavailable)
    #expect(error.message.contains("127.0.0.1:1") && error.message.contains("refused"))
    await channel.shutDown()
  }

  @Test(arguments: [
    "", "nonsense", "127.0.0.1", "127.0.0.1:", "127.0.0.1:99999", "dns://x", "unix:", "unix://x",
  ])
  func `a target that names no server is UNAVAILABLE and says how to write one`(target: String) async throws {
    let channel = Channel(target, security: .plaintext)
    let error = await status { _ = try await channel.unary(Bench.unary, Req()) }
    #expect(error.code == .unavailable)
    #expect(error.message.contains("host:port"))
    await channel.shutDown()
  }

  @Test(arguments: ["dns:///localhost:%", "dns:localhost:%", "localhost:%", "ipv4:127.0.0.1:%"])
  func `a target may be written in several ways`(form: String) async throws {
    try await Fixture.with { fixture in
      let target = String(form.dropLast()) + "\(fixture.port)"
      let channel = Channel(target, security: .plaintext)
      let answer = try await channel.unary(Bench.unary, Req(payload: [1])).message.payload
      #expect(answer == [1])
      await channel.shutDown()
    }
  }

  @Test func `a channel finds a server that comes back on its port`() async throws {
    let port = try FixedPort.take()
    let first = Server(.plaintext("127.0.0.1:\(port)"), services: [TestService()])
    try await first.start()
    let channel = Channel("127.0.0.1:\(port)", security: .plaintext)
    _ = try await channel.unary(Bench.unary, Req())
    await first.shutDown()
    let second = Server(.plaintext("127.0.0.1:\(port)"), services: [TestService()])
    try await second.start()
    let options = CallOptions(deadline: .in(.seconds(300)), waitForReady: true)
    let answer = try await channel.unary(Bench.unary, Req(payload: [1]), options).message.payload
    #expect(answer == [1])
    await channel.shutDown()
    await second.shutDown()
  }

  @Test func `a call that waits for the server is answered once it is there`() async throws {
    let port = try FixedPort.take()
    let channel = Channel("127.0.0.1:\(port)", security: .plaintext)
    let waiting = Task {
      try await channel.unary(
        Bench.unary, Req(payload: [1]), CallOptions(deadline: .in(.seconds(300)), waitForReady: true))
    }
    // One that does not wait sees the attempt fail: by then the other is queued for the next.
    let error = await status { _ = try await channel.unary(Bench.unary, Req()) }
    #expect(error.code == .unavailable)
    let server = Server(.plaintext("127.0.0.1:\(port)"), services: [TestService()])
    try await server.start()
    #expect(try await waiting.value.message.payload == [1])
    await channel.shutDown()
    await server.shutDown()
  }

  @Test func `a port that is taken is an error that names it`() async throws {
    try await Fixture.with { fixture in
      let second = Server(.plaintext("127.0.0.1:\(fixture.port)"), services: [])
      let error = await #expect(throws: ServerStartError.self) { try await second.start() }
      #expect(error?.reason == .addressInUse && error?.description.contains("\(fixture.port)") == true)
    }
  }

  @Test func `a server starts once, unless it could not`() async throws {
    let port = try FixedPort.take()
    let other = Server(.plaintext("127.0.0.1:\(port)"), services: [])
    try await other.start()
    let server = Server(.plaintext("127.0.0.1:\(port)"), services: [TestService()])
    await #expect(throws: ServerStartError.self) { try await server.start() }
    await other.shutDown()
    try await server.start()
    for _ in 0..<2 {
      let error = await #expect(throws: ServerStartError.self) { try await server.start() }
      #expect(error?.reason == .startedBefore)
      await server.shutDown()
    }
  }

  @Test(arguments: [TestService(), TestService().runningConcurrently()] as [any RPCService])
  func `two services with the same method are an error that names it`(second: any RPCService) async throws {
    let server = Server(.plaintext("127.0.0.1:0"), services: [TestService(), second])
    let error = await #expect(throws: ServerStartError.self) { try await server.start() }
    #expect(error?.reason == .duplicateMethod && error?.description.contains("/bench.Bench/") == true)
  }

  @Test(arguments: ["", "nonsense", "127.0.0.1", "127.0.0.1:http", "127.0.0.1:-1", "127.0.0.1:70000"])
  func `an address that is none is an error that says how to write one`(address: String) async throws {
    let error = await #expect(throws: ServerStartError.self) {
      try await Server(.plaintext(address), services: []).start()
    }
    #expect(error?.reason == .invalidAddress && error?.description.contains("host:port") == true)
  }
}
