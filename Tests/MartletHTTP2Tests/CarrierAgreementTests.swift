// SPDX-License-Identifier: Apache-2.0
// Calls of any shape mean the same over a socket and within the process: whatever handlers, interceptors and
// callers do, both tell the caller the same.

import Martlet
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(10))) struct CarrierAgreementTests {
  /// What a call's handler, interceptor and caller do.
  struct Plan: Sendable, CustomStringConvertible {
    enum Deed: Sendable { case headers(Metadata), send(Int), trailers(Metadata), receive, receiveAll }

    /// The method's kind, and as which one it is called.
    var kind = CallKind.unary
    var calledAs = CallKind.unary
    var requests: [Int] = []
    var deeds: [Deed] = []
    var error: RPCError?
    var isForeign = false
    /// What an interceptor adds before and after the handler; `nil` without one.
    var added: (headers: Metadata, trailers: Metadata, late: Metadata)?
    var refuses = false

    init(_ random: inout SeededRandom) {
      let kinds: [CallKind] = [.unary, .serverStreaming, .clientStreaming, .bidirectional]
      kind = kinds[random.below(4)]
      calledAs = random.below(4) == 0 ? kinds[random.below(4)] : kind
      requests = (0..<(calledAs.streamsRequests ? random.below(4) : 1)).map { _ in Self.size(&random) }
      for _ in 0..<random.below(6) {
        switch random.below(5) {
        case 0: deeds.append(.headers(Self.metadata(&random)))
        case 1: deeds.append(.trailers(Self.metadata(&random)))
        case 2: deeds.append(kind.streamsRequests ? .receive : .trailers([:]))
        default: deeds.append(kind.streamsResponses ? .send(Self.size(&random)) : .headers([:]))
        }
      }
      if random.below(2) == 0 { deeds.append(.receiveAll) }
      if random.below(3) == 0 {
        error = RPCError(
          StatusCode(rawValue: random.below(17)) ?? .unknown, ["", "a % b\n", "ü😈", " x "][random.below(4)],
          details: random.below(2) == 0 ? [] : [8, UInt8(random.below(256))], metadata: Self.metadata(&random)
        )
      }
      isForeign = random.below(10) == 0
      // Of several responses where one is wanted, and a failure behind them, whichever is seen first is told.
      if kind.streamsResponses, !calledAs.streamsResponses { (error, isForeign) = (nil, false) }
      if random.below(3) == 0 {
        added = (Self.metadata(&random), Self.metadata(&random), Self.metadata(&random))
        refuses = random.below(5) == 0
      }
    }

    /// So that three have room wherever nobody reads yet: a caller here sends before it reads.
    private static func size(_ random: inout SeededRandom) -> Int { [0, 1, 1000, 20_000][random.below(4)] }

    /// Some pairs that travel and some that do not.
    private static func metadata(_ random: inout SeededRandom) -> Metadata {
      var metadata = Metadata()
      for _ in 0..<random.below(4) {
        switch random.below(6) {
        case 0: metadata.append([UInt8(random.below(256)), 0], named: "b-bin")
        case 1: metadata.append("x", named: ["te", "grpc-status", "a b", "a-bin"][random.below(4)])
        case 2: metadata.append(" \(random.below(10)) ", named: "a")
        default: metadata.append("\(random.below(10))", named: ["a", "c"][random.below(2)])
        }
      }
      return metadata
    }

    var description: String {
      """
      \(kind) as \(calledAs), requests \(requests), \(deeds), error \(String(describing: error)), \
      foreign \(isForeign), added \(String(describing: added)), refuses \(refuses)
      """
    }
  }

  /// What the caller is told.
  struct Outcome: Hashable, Sendable {
    var code = StatusCode.ok
    var text = ""
    var details: [UInt8] = []
    var isFromPeer = false
    var headers: Metadata?
    var trailers = Metadata()
    var responses: [Int] = []
  }

  @Test func `a call is told alike`() async throws {
    var random = SeededRandom()
    let seed = random.seed
    let current = Seen<Plan>()
    let service = Self.service(current)
    let interceptor = ServerFunction { call, next in
      guard let plan = current.value, let added = plan.added else { return try await next(call) }
      call.setHeaders(added.headers)
      call.setTrailers(added.trailers)
      if plan.refuses { throw RPCError(.permissionDenied, "no", metadata: ["a": "9"]) }
      do {
        try await next(call)
      } catch {
        call.setTrailers(added.late)
        throw error
      }
      call.setTrailers(added.late)
    }
    try await Carrier.tcp.with(service, server: [interceptor]) { (overTCP: Channel) async throws -> Void in
      try await Carrier.inProcess.with(service, server: [interceptor]) {
        (inProcess: Channel) async throws -> Void in
        for number in 0..<600 {
          let plan = Plan(&random)
          current.set(plan)
          let expected = await Self.run(plan, overTCP)
          let outcome = await Self.run(plan, inProcess)
          #expect(outcome == expected, "seed \(seed), call \(number): \(plan)")
        }
      }
    }
  }

  /// Every method does what the plan says, as far as its kind can.
  private static func service(_ current: Seen<Plan>) -> TestService {
    @Sendable func act(
      _ context: ServerContext, _ requests: MessageStream<Req>?, _ responses: MessageWriter<Res>?
    ) async throws -> Res {
      guard let plan = current.value else { return Res() }
      var iterator = requests?.makeAsyncIterator()
      for deed in plan.deeds {
        switch deed {
        case .headers(let metadata): context.sendHeaders(metadata)
        case .trailers(let metadata): context.setTrailers(metadata)
        case .send(let size): try await responses?.send(Res(payload: Bytes(repeating: 1, count: size)))
        case .receive: _ = try await iterator?.next()
        case .receiveAll: while try await iterator?.next() != nil {}
        }
      }
      if plan.isForeign { throw CarrierAgreementTests.Foreign() }
      if let error = plan.error { throw error }
      return Res(payload: [1, 2, 3])
    }
    return TestService(
      unary: { _, context in try await act(context, nil, nil) },
      serverStream: { _, responses, context in _ = try await act(context, nil, responses) },
      clientStream: { requests, context in try await act(context, requests, nil) },
      bidi: { requests, responses, context in _ = try await act(context, requests, responses) })
  }

  private struct Foreign: Error {}

  private static func run(_ plan: Plan, _ channel: Channel) async -> Outcome {
    var outcome = Outcome()
    let path =
      switch plan.kind {
      case .unary: Bench.unary.path
      case .serverStreaming: Bench.serverStream.path
      case .clientStreaming: Bench.clientStream.path
      case .bidirectional: Bench.bidi.path
      }
    let method = Method<Req, Res>(path, plan.calledAs, in: Bench.unary.file)
    let requests = plan.requests.map { Req(payload: Bytes(repeating: 2, count: $0)) }
    // For a call that hangs.
    let options = CallOptions(deadline: .in(.seconds(60)))
    do throws(RPCError) {
      switch plan.calledAs {
      case .unary:
        let response = try await channel.unary(method, requests[0], options)
        (outcome.headers, outcome.trailers) = (response.metadata, response.trailers)
        outcome.responses = [response.message.payload.count]
      case .serverStreaming:
        for try await response in channel.serverStreaming(method, requests[0], options) {
          outcome.responses.append(response.payload.count)
        }
      case .clientStreaming:
        let call = channel.clientStreaming(method, options)
        for request in requests { _ = try? await call.send(request) }
        let response = try await call.finishWithMetadata()
        (outcome.headers, outcome.trailers) = (response.metadata, response.trailers)
        outcome.responses = [response.message.payload.count]
      case .bidirectional:
        let call = channel.bidirectional(method, options)
        for request in requests { _ = try? await call.send(request) }
        call.finish()
        for try await response in call.responses { outcome.responses.append(response.payload.count) }
        (outcome.headers, outcome.trailers) = (try await call.metadata(), call.trailers)
      }
    } catch {
      (outcome.code, outcome.text, outcome.details) = (error.code, error.message, error.details)
      (outcome.trailers, outcome.isFromPeer) = (error.metadata, error.isFromPeer)
    }
    return outcome
  }
}

extension SeededRandom {
  fileprivate mutating func below(_ end: Int) -> Int { .random(in: 0..<end, using: &self) }
}
