// SPDX-License-Identifier: Apache-2.0
import Martlet
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(10))) struct MessageInterceptorTests {
  @Test func `a server's see and replace the messages of every kind, requests from the outside in`()
    async throws
  {
    let interceptors: [any ServerInterceptor] = [ServerMark(1), ServerMark(2)]
    try await Fixture.with(server: interceptors) { fixture in
      // The handlers echo: on the way in 1 then 2 are appended, on the way out 2 then 1.
      #expect(try await fixture.unary([0]) == [0, 1, 2, 102, 101])
      var answers: [[UInt8]] = []
      for try await answer in fixture.channel.serverStreaming(Bench.serverStream, Req(count: 2)) {
        answers.append(answer.payload)
      }
      #expect(answers == [[0, 102, 101], [1, 102, 101]])
      let counting = fixture.channel.clientStreaming(Bench.clientStream)
      for _ in 0..<3 { try await counting.send(Req(payload: [9])) }
      // Three messages of one byte and two marks, then the answer's own marks.
      #expect(try await counting.finish().payload == Array("9".utf8) + [102, 101])
      let chat = fixture.channel.bidirectional(Bench.bidi)
      try await chat.send(Req(payload: [5]))
      chat.finish()
      for try await answer in chat.responses { #expect(answer.payload == [5, 1, 2, 102, 101]) }
    }
  }

  @Test func `a client's do the same`() async throws {
    try await Fixture.with(client: [ClientMark(1), ClientMark(2)]) { fixture in
      #expect(try await fixture.unary([0]) == [0, 1, 2, 102, 101])
      for try await answer in fixture.channel.serverStreaming(Bench.serverStream, Req(count: 1)) {
        #expect(answer.payload == [0, 102, 101])
      }
      let counting = fixture.channel.clientStreaming(Bench.clientStream)
      for _ in 0..<3 { try await counting.send(Req(payload: [9])) }
      #expect(try await counting.finish().payload == Array("9".utf8) + [102, 101])
      let chat = fixture.channel.bidirectional(Bench.bidi)
      try await chat.send(Req(payload: [5]))
      chat.finish()
      for try await answer in chat.responses { #expect(answer.payload == [5, 1, 2, 102, 101]) }
    }
  }

  @Test func `one that throws fails the call on either side and either way`() async throws {
    try await Fixture.with(server: [Veto(onRequest: true)]) { fixture in
      #expect(await status { _ = try await fixture.unary([1]) }.code == .failedPrecondition)
    }
    try await Fixture.with(server: [Veto(onRequest: false)]) { fixture in
      #expect(await status { _ = try await fixture.unary([1]) }.code == .failedPrecondition)
    }
  }
}

@Suite(.timeLimit(.minutes(10))) struct InterceptorChoiceTests {
  @Test func `only and except choose methods and services`() async throws {
    let log = Log()
    let interceptors: [any ServerInterceptor] = [
      Noting("unary", log).only(on: Bench.unary.path), Noting("all", log).only(on: "bench.Bench"),
      Noting("rest", log).except(on: Bench.unary.path), Noting("none", log).except(on: "bench.Bench"),
    ]
    try await Fixture.with(server: interceptors) { fixture in
      _ = try await fixture.unary()
      #expect(log.lines == ["unary", "all"])
      for try await _ in fixture.channel.serverStreaming(Bench.serverStream, Req()) {}
      #expect(log.lines == ["unary", "all", "all", "rest"])
    }
  }

  @Test func `a choice keeps an interceptor's view of messages`() async throws {
    let marks: [any ClientInterceptor] = [ClientMark(1).only(on: Bench.unary.path)]
    try await Fixture.with(client: marks) { fixture in
      #expect(try await fixture.unary([0]) == [0, 1, 101])
      let chat = fixture.channel.bidirectional(Bench.bidi)
      try await chat.send(Req(payload: [5]))
      chat.finish()
      for try await answer in chat.responses { #expect(answer.payload == [5]) }
    }
  }

  @Test func `a call of an unknown method passes the interceptors, and ends as UNIMPLEMENTED`() async throws {
    let log = Log()
    let server: [any ServerInterceptor] = [Noting("unknown", log), ServerMark(1)]
    try await Fixture.with(server: server) { fixture in
      let unknown = Method<Req, Res>("/bench.Bench/Nothing", .unary, in: Bench.unary.file)
      let error = await status { _ = try await fixture.channel.unary(unknown, Req()) }
      #expect(error.code == .unimplemented)
      #expect(error.message.contains("/bench.Bench/Nothing"))
      #expect(log.lines == ["unknown ?"])
    }
  }

  @Test func `what is known at a call's end is what the client was told`() async throws {
    let ends = Log()
    var service = TestService()
    service.unary = { request, _ in
      if request.payload.isEmpty { throw RPCError(.notFound, "empty") }
      return Res(payload: [1, 2, 3])
    }
    let mapping = ErrorMapping { error in
      (error as? RPCError).map { RPCError(.aborted, "mapped: \($0.message)") }
    }
    try await Fixture.with(service, server: [mapping, Ending(log: ends)]) { fixture in
      _ = try await fixture.unary([7])
      #expect(await status { _ = try await fixture.unary() }.code == .aborted)
    }
    #expect(ends.lines == ["OK '' 5 of 3", "ABORTED 'mapped: empty' 0 of 0"])
  }
}

@Suite(.timeLimit(.minutes(10))) struct ShippedInterceptorTests {
  @Test(
    arguments: [
      (["authorization": "Bearer s3cret"], StatusCode.ok), (["authorization": "bearer s3cret"], .ok),
      (["authorization": "BEARER   s3cret"], .ok),
      (["authorization": "Bearer s3cre"], .unauthenticated),
      (["authorization": "Bearer s3cret!"], .unauthenticated),
      (["authorization": "Basic s3cret"], .unauthenticated), (["authorization": "s3cret"], .unauthenticated),
      ([:], .unauthenticated),
    ] as [([String: String], StatusCode)])
  func `bearer tokens let in who has one`(pairs: [String: String], code: StatusCode) async throws {
    var service = TestService()
    service.unary = { _, context in Res(payload: Array((context.values[CallerKey.self] ?? "nobody").utf8)) }
    let authentication = BearerAuthentication(tokens: ["s3cret": "ada", "other": "grace"])
    try await Fixture.with(service, server: [authentication]) { fixture in
      var options = CallOptions()
      for (name, value) in pairs { options.metadata[name] = value }
      let error = await status {
        let caller = try await fixture.unary([], options)
        #expect(caller == Array("ada".utf8))
      }
      #expect(error.code == code)
    }
  }

  @Test func `a client's token is asked for with every call`() async throws {
    let number = Counter()
    var service = TestService()
    service.unary = { _, context in Res(payload: Array((context.metadata["authorization"] ?? "").utf8)) }
    try await Fixture.with(service, client: [BearerToken { "t\(number.add())" }]) { fixture in
      for count in 1...2 {
        let answer = try await fixture.unary()
        #expect(String(decoding: answer, as: UTF8.self) == "Bearer t\(count)")
      }
    }
  }

  @Test func `errors of the application become the statuses that it says`() async throws {
    struct NotFound: Error {}
    struct Other: Error {}
    var service = TestService()
    service.unary = { request, _ in
      if request.payload.isEmpty { throw Other() }
      throw NotFound()
    }
    let mapping = ErrorMapping { $0 is NotFound ? RPCError(.notFound, "there is none") : nil }
    try await Fixture.with(service, server: [mapping]) { fixture in
      let mapped = await status { _ = try await fixture.unary([1]) }
      #expect(mapped.code == .notFound)
      #expect(mapped.message == "there is none")
      let foreign = await status { _ = try await fixture.unary() }
      #expect(foreign.code == .unknown)
      #expect(!foreign.message.contains("Other"))
    }
  }
}

// MARK: What the tests are made of

/// Appends its number to requests, and a hundred more to responses.
private struct ServerMark: ServerMessageInterceptor {
  let number: UInt8
  init(_ number: UInt8) { self.number = number }
  func received<Request: Message>(_ request: inout Request, of call: ServerCall) async throws(RPCError) {
    await Task.yield()
    request = marked(request, number)
  }
  func sending<Response: Message>(_ response: inout Response, of call: ServerCall) async throws(RPCError) {
    await Task.yield()
    response = marked(response, number + 100)
  }
}

private struct ClientMark: ClientMessageInterceptor {
  let number: UInt8
  init(_ number: UInt8) { self.number = number }
  func sending<Request: Message>(_ request: inout Request, of call: ClientCall) async throws(RPCError) {
    request = marked(request, number)
  }
  func received<Response: Message>(_ response: inout Response, of call: ClientCall) async throws(RPCError) {
    response = marked(response, number + 100)
  }
}

private func marked<M: Message>(_ message: M, _ mark: UInt8) -> M {
  switch message {
  case var message as Req:
    message.payload.append(mark)
    return message as? M ?? M()
  case var message as Res:
    message.payload.append(mark)
    return message as? M ?? M()
  default: return message
  }
}

private struct Veto: ServerMessageInterceptor {
  let onRequest: Bool
  func received<Request: Message>(_ request: inout Request, of call: ServerCall) async throws(RPCError) {
    if onRequest { throw RPCError(.failedPrecondition, "not this one") }
  }
  func sending<Response: Message>(_ response: inout Response, of call: ServerCall) async throws(RPCError) {
    if !onRequest { throw RPCError(.failedPrecondition, "not this one") }
  }
}

private struct Noting: ServerInterceptor {
  let name: String
  let log: Log
  init(_ name: String, _ log: Log) { (self.name, self.log) = (name, log) }
  func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
    log.add(call.isUnknownMethod ? "\(name) ?" : name)
    try await next(call)
  }
}

private struct Ending: ServerInterceptor {
  let log: Log
  func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
    call.atEnd { [log] end in
      log.add("\(end.code) '\(end.message)' \(end.messageBytesSent) of \(end.messageBytesReceived)")
    }
    try await next(call)
  }
}
