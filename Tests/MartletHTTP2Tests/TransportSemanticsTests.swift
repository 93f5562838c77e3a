// SPDX-License-Identifier: Apache-2.0
// What a call means, whatever carries it: the same tests over TCP, over a Unix socket and within the process.

import Martlet
import Synchronization
import Testing

/// What carries calls.
enum Carrier: CaseIterable, Sendable {
  case tcp, unixSocket, inProcess

  /// Runs the body with a channel to the service.
  func with(
    _ service: TestService = TestService(), server serverInterceptors: [any ServerInterceptor] = [],
    client clientInterceptors: [any ClientInterceptor] = [], _ body: (Channel) async throws -> Void
  ) async throws {
    let channel: Channel
    let stop: () async -> Void
    if self == .inProcess {
      let server = InProcessServer(services: [service], interceptors: serverInterceptors)
      channel = server.makeChannel(interceptors: clientInterceptors)
      stop = { await server.shutDown() }
    } else {
      let path = "unix:/tmp/martlet-test-\(UInt64.random(in: 0 ... .max)).sock"
      var configuration = ServerConfiguration()
      configuration.eventLoopCount = 1
      let server = Server(
        .plaintext(self == .tcp ? "127.0.0.1:0" : path), services: [service],
        interceptors: serverInterceptors, configuration: configuration)
      let port = try await server.start()
      channel = Channel(
        self == .tcp ? "127.0.0.1:\(port)" : path, security: .plaintext, interceptors: clientInterceptors)
      stop = { await server.shutDown() }
    }
    let result: Result<Void, any Error>
    do { result = .success(try await body(channel)) } catch { result = .failure(error) }
    await channel.shutDown()
    await stop()
    try result.get()
  }
}

@Suite(.timeLimit(.minutes(10))) struct TransportSemanticsTests {
  // MARK: The four kinds

  @Test(arguments: Carrier.allCases) func `calls of every kind carry their messages`(carrier: Carrier)
    async throws
  {
    try await carrier.with { (channel: Channel) async throws -> Void in
      let payload = [UInt8](repeating: 7, count: 200_000)
      let answer = try await channel.unary(Bench.unary, Req(payload: payload)).message.payload
      #expect(answer == payload)

      var numbers: [UInt8] = []
      for try await response in channel.serverStreaming(Bench.serverStream, Req(count: 300)) {
        numbers += response.payload
      }
      #expect(numbers == (0..<300).map { UInt8($0 & 255) })

      let sum = channel.clientStreaming(Bench.clientStream)
      for _ in 0..<50 { try await sum.send(Req(payload: payload)) }
      let total = try await sum.finish().payload
      #expect(String(decoding: total, as: UTF8.self) == "\(50 * 200_000)")

      let chat = channel.bidirectional(Bench.bidi)
      var responses = chat.responses.makeAsyncIterator()
      for number in 0..<50 as Range<UInt8> {
        try await chat.send(Req(payload: [number]))
        let echo = try await responses.next()?.payload
        #expect(echo == [number])
      }
      chat.finish()
      let end = try await responses.next()
      #expect(end == nil)
    }
  }

  // MARK: Metadata and status

  @Test(arguments: Carrier.allCases) func `metadata travels both ways`(carrier: Carrier) async throws {
    let seen = Seen<Metadata>()
    var service = TestService()
    service.unary = { _, context in
      seen.set(context.metadata)
      context.sendHeaders(["head": "h"])
      context.setTrailers(["trail": " spaced "])
      return Res()
    }
    try await carrier.with(service) { (channel: Channel) async throws -> Void in
      var metadata: Metadata = ["Name": "one"]
      metadata.append(" two ", named: "name")
      metadata.append([0, 255, 44], named: "data-bin")
      let response = try await channel.unary(Bench.unary, Req(), CallOptions(metadata: metadata))
      #expect(seen.value?.values(named: "name") == [.text("one"), .text("two")])
      #expect(seen.value?[binary: "data-bin"] == [0, 255, 44])
      #expect(seen.value?["user-agent"]?.hasPrefix("grpc-swift-martlet/") == true)
      #expect(response.metadata["head"] == "h" && response.trailers["trail"] == "spaced")
    }
  }

  @Test(arguments: Carrier.allCases)
  func `a status arrives whole, after the messages before it`(carrier: Carrier) async throws {
    var service = TestService()
    let thrown = RPCError(.notFound, "no 100 % → row\n", details: [8, 5], metadata: ["why": "x"])
    service.serverStream = { _, responses, context in
      try await responses.send(Res(payload: [1]))
      context.setTrailers(["also": "y"])
      throw thrown
    }
    try await carrier.with(service) { (channel: Channel) async throws -> Void in
      var responses = channel.serverStreaming(Bench.serverStream, Req()).makeAsyncIterator()
      let first = try await responses.next()
      #expect(first?.payload == [1])
      let error = await status { _ = try await responses.next() }
      #expect(error.code == .notFound && error.message == thrown.message && error.details == [8, 5])
      #expect(error.metadata["why"] == "x" && error.metadata["also"] == "y" && error.isFromPeer)
    }
  }

  @Test(arguments: Carrier.allCases)
  func `other errors are UNKNOWN, and unknown methods UNIMPLEMENTED`(carrier: Carrier) async throws {
    struct Secret: Error {}
    var service = TestService()
    service.unary = { _, _ in throw Secret() }
    try await carrier.with(service) { (channel: Channel) async throws -> Void in
      let error = await status { _ = try await channel.unary(Bench.unary, Req()) }
      #expect(error.code == .unknown && !error.message.contains("Secret"))
      let missing = Method<Req, Res>("/bench.Bench/Missing", .unary, in: Bench.unary.file)
      let unknown = await status { _ = try await channel.unary(missing, Req()) }
      #expect(unknown.code == .unimplemented && unknown.message.contains("/bench.Bench/Missing"))
    }
  }

  @Test(arguments: Carrier.allCases, ["handler", "server", "client"])
  func `OK is no error: whoever throws it, the caller is told UNKNOWN`(carrier: Carrier, who: String)
    async throws
  {
    let thrown = RPCError(.ok, "fine", metadata: ["why": "x"])
    var service = TestService()
    service.unary = { _, _ in if who == "handler" { throw thrown } else { Res() } }
    service.serverStream = { _, responses, _ in
      try await responses.send(Res())
      if who == "handler" { throw thrown }
    }
    let server: [any ServerInterceptor] = who == "server" ? [ServerFunction { _, _ in throw thrown }] : []
    let client: [any ClientInterceptor] = who == "client" ? [ClientFunction { _, _ in throw thrown }] : []
    try await carrier.with(service, server: server, client: client) {
      (channel: Channel) async throws -> Void in
      let unary = await status { _ = try await channel.unary(Bench.unary, Req()) }
      let stream = await status { for try await _ in channel.serverStreaming(Bench.serverStream, Req()) {} }
      for error in [unary, stream] {
        #expect(error.code == .unknown && error.message == "fine" && error.metadata["why"] == "x")
      }
    }
  }

  @Test(arguments: Carrier.allCases)
  func `one message too many, or too few, is UNIMPLEMENTED`(carrier: Carrier) async throws {
    try await carrier.with { (channel: Channel) async throws -> Void in
      // The same paths, called as if they were of another kind.
      let asStream = Method<Req, Res>(Bench.unary.path, .clientStreaming, in: Bench.unary.file)
      let none = channel.clientStreaming(asStream)
      #expect(await status { _ = try await none.finish() }.code == .unimplemented)
      let two = channel.clientStreaming(asStream)
      _ = await status { for _ in 0..<2 { try await two.send(Req()) } }
      #expect(await status { _ = try await two.finish() }.code == .unimplemented)
      let asUnary = Method<Req, Res>(Bench.serverStream.path, .unary, in: Bench.unary.file)
      #expect(await status { _ = try await channel.unary(asUnary, Req(count: 0)) }.code == .unimplemented)
      #expect(await status { _ = try await channel.unary(asUnary, Req(count: 2)) }.code == .unimplemented)
    }
  }

  private static let large = [UInt8](repeating: 1, count: 100_000)

  /// More than the window holds: the end, which would show that there were several, cannot come.
  @Test(arguments: Carrier.allCases, [CallKind.unary, .clientStreaming])
  func `responses too many for the window are UNIMPLEMENTED`(carrier: Carrier, kind: CallKind) async throws {
    var service = TestService()
    service.serverStream = { _, responses, _ in
      for _ in 0..<20 { try await responses.send(Res(payload: Self.large)) }
    }
    try await carrier.with(service) { (channel: Channel) async throws -> Void in
      let method = Method<Req, Res>(Bench.serverStream.path, kind, in: Bench.serverStream.file)
      if kind == .unary {
        #expect(await status { _ = try await channel.unary(method, Req()) }.code == .unimplemented)
      } else {
        let call = channel.clientStreaming(method)
        try await call.send(Req())
        #expect(await status { _ = try await call.finish() }.code == .unimplemented)
      }
    }
  }

  @Test(arguments: Carrier.allCases)
  func `requests too many for the window are UNIMPLEMENTED`(carrier: Carrier) async throws {
    try await carrier.with { (channel: Channel) async throws -> Void in
      let call = channel.clientStreaming(
        Method<Req, Res>(Bench.unary.path, .clientStreaming, in: Bench.unary.file))
      _ = await status { for _ in 0..<20 { try await call.send(Req(payload: Self.large)) } }
      #expect(await status { _ = try await call.finish() }.code == .unimplemented)
    }
  }

  @Test(arguments: Carrier.allCases)
  func `a message over the limit is RESOURCE_EXHAUSTED`(carrier: Carrier) async throws {
    try await carrier.with { (channel: Channel) async throws -> Void in
      let large = Req(payload: [UInt8](repeating: 0, count: 5 << 20))
      #expect(await status { _ = try await channel.unary(Bench.unary, large) }.code == .resourceExhausted)
    }
  }

  // MARK: Deadlines and cancellation

  @Test(arguments: Carrier.allCases)
  func `a deadline shows its handler the time left, and ends both sides`(carrier: Carrier) async throws {
    let (started, cancelled, left) = (Gate(), Gate(), Seen<Duration>())
    var service = EndingTests.stayingService(started: started, cancelled: cancelled)
    service.clientStream = { _, context in
      left.set(context.deadline?.remaining ?? .zero)
      return Res()
    }
    try await carrier.with(service) { (channel: Channel) async throws -> Void in
      let long = CallOptions(deadline: .in(.seconds(1000)))
      _ = try await channel.clientStreaming(Bench.clientStream, long).finish()
      let seen = try #require(left.value)
      #expect(seen > .seconds(500) && seen <= .seconds(1000))
      // A busy machine may take all of a short time before the handler begins: then try again.
      repeat {
        try Task.checkCancellation()
        let short = CallOptions(deadline: .in(.milliseconds(200)))
        let error = await status {
          for try await _ in channel.serverStreaming(Bench.serverStream, Req(), short) {}
        }
        #expect(error.code == .deadlineExceeded)
      } while !started.isOpen
      await cancelled.wait()
      let late = await status { _ = try await channel.unary(Bench.unary, Req(), .init(deadline: .in(.zero))) }
      #expect(late.code == .deadlineExceeded)
    }
  }

  /// Deadlines before, at and after the handlers' own end.
  @Test(arguments: Carrier.allCases)
  func `a call that ends at its deadline has one status, and lacks nothing unless that is the deadline's`(
    carrier: Carrier
  ) async throws {
    var service = TestService()
    service.serverStream = { request, responses, _ in
      for number in 0..<20 as Range<UInt8> { try await responses.send(Res(payload: [number])) }
      if request.count == 1 { throw RPCError(.aborted, "as planned") }
    }
    try await carrier.with(service) { (channel: Channel) async throws -> Void in
      _ = try await channel.unary(Bench.unary, Req())
      await withTaskGroup(of: Void.self) { group in
        for number in 0..<200 {
          group.addTask {
            let (count, last) = number % 2 == 0 ? (0, StatusCode.ok) : (1, .aborted)
            let options = CallOptions(deadline: .in(.microseconds(50 * number)))
            var numbers: [UInt8] = []
            let stream = channel.serverStreaming(Bench.serverStream, Req(count: Int32(count)), options)
            let code = await status { for try await response in stream { numbers += response.payload } }.code
            #expect(code == last || code == .deadlineExceeded)
            #expect(code == last ? numbers == Array(0..<20) : (0..<20).starts(with: numbers))
          }
        }
      }
    }
  }

  @Test(arguments: Carrier.allCases)
  func `cancelling the caller's task ends both sides`(carrier: Carrier) async throws {
    let (started, cancelled) = (Gate(), Gate())
    try await carrier.with(EndingTests.stayingService(started: started, cancelled: cancelled)) {
      (channel: Channel) async throws -> Void in
      let call = Task { await status { _ = try await channel.unary(Bench.unary, Req()) }.code }
      await started.wait()
      call.cancel()
      #expect(await call.value == .cancelled)
      await cancelled.wait()
    }
  }

  @Test(arguments: Carrier.allCases, ["dropping", "cancelling"])
  func `dropping a stream, or cancelling it, cancels its handler`(carrier: Carrier, way: String) async throws
  {
    let (started, cancelled) = (Gate(), Gate())
    try await carrier.with(EndingTests.stayingService(started: started, cancelled: cancelled)) {
      (channel: Channel) async throws -> Void in
      do {
        let call = channel.bidirectional(Bench.bidi)
        var responses = call.responses.makeAsyncIterator()
        let first = try await responses.next()
        #expect(first?.payload == [1])
        // Before that it may be about to send still, which throws once the call is over.
        await started.wait()
        if way == "cancelling" {
          call.cancel()
          #expect(await status { _ = try await responses.next() }.code == .cancelled)
        }
      }
      await cancelled.wait()
    }
  }

  /// Client to server A to server B: what ends the first call ends the second.
  @Test(arguments: Carrier.allCases, ["deadline", "cancellation"])
  func `what ends a call ends those that its handler made`(carrier: Carrier, reason: String) async throws {
    let (started, cancelled, left) = (Gate(), Gate(), Seen<Duration>())
    var back = TestService()
    back.unary = { _, context in
      if let remaining = context.deadline?.remaining { left.set(remaining) }
      started.open()
      await cancelled.openWhenCancelled()
      throw CancellationError()
    }
    try await carrier.with(back) { behind in
      var front = TestService()
      front.unary = { _, _ in try await behind.unary(Bench.unary, Req()).message }
      try await carrier.with(front) { channel in
        if reason == "deadline" {
          repeat {
            try Task.checkCancellation()
            let options = CallOptions(deadline: .in(.milliseconds(300)))
            let code = await status { _ = try await channel.unary(Bench.unary, Req(), options) }.code
            #expect(code == .deadlineExceeded)
          } while !started.isOpen
          let seen = try #require(left.value)
          #expect(seen <= .milliseconds(300))
        } else {
          let call = Task { await status { _ = try await channel.unary(Bench.unary, Req()) }.code }
          await started.wait()
          call.cancel()
          #expect(await call.value == .cancelled)
        }
        await cancelled.wait()
      }
    }
  }

  // MARK: Back-pressure and interceptors

  @Test(arguments: Carrier.allCases)
  func `a reader that stops suspends its sender, either way`(carrier: Carrier) async throws {
    let (sent, gate, message) = (Counter(), Gate(), [UInt8](repeating: 1, count: 10_000))
    var service = TestService()
    service.bidi = { requests, responses, _ in
      for _ in 0..<1000 {
        try await responses.send(Res(payload: message))
        sent.add()
      }
      gate.open()
      for try await _ in requests {}
    }
    try await carrier.with(service) { (channel: Channel) async throws -> Void in
      let call = channel.bidirectional(Bench.bidi)
      var responses = call.responses.makeAsyncIterator()
      _ = try await responses.next()
      // Ten megabytes do not fit: the handler cannot be through while nobody reads.
      let before = sent.value
      #expect(before < 1000 && !gate.isOpen)
      for _ in 1..<1000 { _ = try await responses.next() }
      await gate.wait()
      call.finish()
      let end = try await responses.next()
      #expect(end == nil)
    }
  }

  private enum NameKey: CallKey { static let defaultValue = "nobody" }

  private struct Named: ServerInterceptor {
    func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
      var call = call
      call.values[NameKey.self] = call.metadata["name"] ?? "none"
      try await next(call)
    }
  }

  private struct Naming: ClientInterceptor {
    func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws {
      var call = call
      call.options.metadata["name"] = "Ada"
      try await next(call)
    }
  }

  @Test(arguments: Carrier.allCases)
  func `interceptors run on both sides, and their values reach the handler and nobody else`(
    carrier: Carrier
  ) async throws {
    var service = TestService()
    service.unary = { _, context in Res(payload: Array(context.values[NameKey.self].utf8)) }
    try await carrier.with(service, server: [Named()], client: [Naming()]) { channel in
      // A value of the caller's own task is not the handler's.
      var own = CallValues()
      own[NameKey.self] = "mine"
      let name = try await CallValues.$current.withValue(own) {
        try await channel.unary(Bench.unary, Req()).message.payload
      }
      #expect(String(decoding: name, as: UTF8.self) == "Ada")
    }
    try await carrier.with(service) { (channel: Channel) async throws -> Void in
      var own = CallValues()
      own[NameKey.self] = "mine"
      let name = try await CallValues.$current.withValue(own) {
        try await channel.unary(Bench.unary, Req()).message.payload
      }
      #expect(String(decoding: name, as: UTF8.self) == "nobody")
    }
  }

  private struct Heading: ServerInterceptor {
    func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
      call.setHeaders(["before": " spaced "])
      try await next(call)
      call.setHeaders(["after": "late"])
    }
  }

  @Test(arguments: Carrier.allCases)
  func `headers that an interceptor sets reach the client, if they are still to go`(carrier: Carrier)
    async throws
  {
    var service = TestService()
    service.unary = { request, context in
      if request.count > 0 { context.sendHeaders(["head": "h"]) }
      return Res()
    }
    service.bidi = { _, _, _ in throw RPCError(.notFound, "none", metadata: ["own": "o"]) }
    try await carrier.with(service, server: [Heading()]) { (channel: Channel) async throws -> Void in
      let held = try await channel.unary(Bench.unary, Req()).metadata
      #expect(held["before"] == "spaced" && held["after"] == "late")
      let sent = try await channel.unary(Bench.unary, Req(count: 1)).metadata
      #expect(sent["before"] == "spaced" && sent["head"] == "h" && sent["after"] == nil)
      let stream = channel.bidirectional(Bench.bidi)
      let error = await status { for try await _ in stream.responses {} }
      #expect(error.code == .notFound && error.metadata["before"] == "spaced" && error.metadata["own"] == "o")
    }
  }

  // MARK: Tasks that share a call

  @Test(arguments: Carrier.allCases, [false, true])
  func `several tasks of each side may send at a time`(carrier: Carrier, onLoop: Bool) async throws {
    let payload = [UInt8](repeating: 1, count: 50_000)
    var service = TestService()
    service.bidi = { requests, responses, _ in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<3 {
          group.addTask { for _ in 0..<20 { try await responses.send(Res(payload: payload)) } }
        }
        try await group.waitForAll()
      }
      var count = 0
      for try await _ in requests { count += 1 }
      try await responses.send(Res(payload: [UInt8(count)]))
    }
    try await carrier.with(service) { (channel: Channel) async throws -> Void in
      let call = channel.bidirectional(Bench.bidi)
      let senders = (0..<3).map { _ in
        Task(executorPreference: onLoop ? channel.taskExecutor : nil) {
          for _ in 0..<20 { try await call.send(Req(payload: payload)) }
        }
      }
      var answers = call.responses.makeAsyncIterator()
      for _ in 0..<60 {
        let answer = try await answers.next()?.payload.count
        #expect(answer == payload.count)
      }
      for sender in senders { try await sender.value }
      call.finish()
      let last = try await answers.next()?.payload
      #expect(last == [60])
    }
  }

  @Test(arguments: Carrier.allCases, [false, true])
  func `several tasks of each side may read: each message goes to one`(carrier: Carrier, onLoop: Bool)
    async throws
  {
    var service = TestService()
    service.bidi = { requests, responses, _ in
      let numbers = try await Self.numbers(of: requests, \.payload)
      try await responses.send(Res(payload: numbers))
      for number in 0..<100 as Range<UInt8> { try await responses.send(Res(payload: [number])) }
    }
    try await carrier.with(service) { (channel: Channel) async throws -> Void in
      let call = channel.bidirectional(Bench.bidi)
      let read = Task(executorPreference: onLoop ? channel.taskExecutor : nil) {
        let seen = try await call.responses.first { _ in true }
        let numbers = try await Self.numbers(of: call.responses, \.payload)
        return (seen?.payload ?? [], numbers)
      }
      for number in 0..<100 as Range<UInt8> { try await call.send(Req(payload: [number])) }
      call.finish()
      let (seen, numbers) = try await read.value
      #expect(seen == Array(0..<100) && numbers == Array(0..<100))
    }
  }

  /// What three tasks read from a stream of one-byte payloads, sorted.
  private static func numbers<Element>(
    of stream: MessageStream<Element>, _ payload: @escaping @Sendable (Element) -> [UInt8]
  ) async throws -> [UInt8] {
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<3 {
        group.addTask {
          var numbers: [UInt8] = []
          for try await message in stream { numbers += payload(message) }
          return numbers
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }.sorted()
    }
  }

  @Test(arguments: Carrier.allCases)
  func `several tasks may wait for a call's metadata`(carrier: Carrier) async throws {
    let areWaiting = Gate()
    var service = TestService()
    service.bidi = { _, _, context in
      await areWaiting.wait()
      context.sendHeaders(["answer": "yes"])
    }
    try await carrier.with(service) { (channel: Channel) async throws -> Void in
      let call = channel.bidirectional(Bench.bidi)
      let readers = (0..<3).map { _ in
        Task(executorPreference: channel.taskExecutor) { try await call.metadata()["answer"] }
      }
      // The loop's tasks run in their order.
      await Task(executorPreference: channel.taskExecutor) { areWaiting.open() }.value
      for reader in readers { #expect(try await reader.value == "yes") }
    }
  }

  // MARK: The end

  @Test(arguments: Carrier.allCases)
  func `a channel that shuts down lets its calls end and takes no more`(carrier: Carrier) async throws {
    let (started, mayEnd) = (Gate(), Gate())
    var service = TestService()
    service.unary = { _, _ in
      started.open()
      await mayEnd.wait()
      return Res(payload: [1])
    }
    try await carrier.with(service) { (channel: Channel) async throws -> Void in
      async let call = channel.unary(Bench.unary, Req()).message.payload
      await started.wait()
      let stopping = Task { await channel.shutDown() }
      while channel.connectivity.current != .shutDown { await Task.yield() }
      #expect(await status { _ = try await channel.unary(Bench.unary, Req()) }.code == .unavailable)
      mayEnd.open()
      let answer = try await call
      #expect(answer == [1])
      await stopping.value
    }
  }

  @Test func `a server in the process refuses new calls once it stops, and waits for the others`()
    async throws
  {
    let (started, mayEnd) = (Gate(), Gate())
    var service = TestService()
    service.unary = { _, _ in
      started.open()
      await mayEnd.wait()
      return Res(payload: [1])
    }
    let server = InProcessServer(services: [service])
    let channel = server.makeChannel()
    async let call = channel.unary(Bench.unary, Req()).message.payload
    await started.wait()
    let stopping = Task { await server.shutDown() }
    var refused = RPCError(.ok, "")
    while refused.code != .unavailable {
      refused = await status {
        for try await _ in channel.serverStreaming(Bench.serverStream, Req()) {}
      }
    }
    mayEnd.open()
    let answer = try await call
    #expect(answer == [1])
    await stopping.value
  }
}
