// SPDX-License-Identifier: Apache-2.0
// Handlers that do what the call's plan says, and watch that the network did.

import MartletProtobuf

@testable import MartletHTTP2
@testable import MartletRPC

enum Methods {
  static let file = Blob.descriptor.file
  static let unary = Method<Blob, Blob>("/sim.Sim/Unary", .unary, in: file)
  static let serverStream = Method<Blob, Blob>("/sim.Sim/ServerStream", .serverStreaming, in: file)
  static let clientStream = Method<Blob, Blob>("/sim.Sim/ClientStream", .clientStreaming, in: file)
  static let bidi = Method<Blob, Blob>("/sim.Sim/Bidi", .bidirectional, in: file)
}

struct HandlerFailure: Error {}

struct SimulatedService: RPCService {
  let world: World
  let plans: Plans
  /// Of the server that offers it.
  let limits: ConnectionLimits

  func register(in routes: inout Routes) {
    routes.add(Methods.unary) { request, context in
      try await self.run(context) { plan in
        self.check(plan, request, context)
        return try await self.only(plan)
      }
    }
    routes.add(Methods.serverStream) { request, responses, context in
      try await self.run(context) { plan in
        self.check(plan, request, context)
        try await self.respond(plan, responses, upTo: plan.responses.count)
        try self.end(plan)
      }
    }
    routes.add(Methods.clientStream) { requests, context in
      try await self.run(context) { plan in
        try await self.read(plan, requests, context) { _ in }
        return try await self.only(plan)
      }
    }
    routes.add(Methods.bidi) { requests, responses, context in
      try await self.run(context) { plan in
        // A conversation: the answers go out as the questions come in, and the rest at the end.
        var sent = 0
        try await self.read(plan, requests, context) { index in
          guard sent < plan.responses.count, index % 2 == 0 else { return }
          try await self.send(plan, sent, responses)
          sent += 1
        }
        try await self.respond(plan, responses, from: sent, upTo: plan.responses.count)
        try self.end(plan)
      }
    }
  }

  private func run<R>(_ context: ServerContext, _ body: (CallPlan) async throws -> R) async throws -> R {
    guard let plan = plans.plan(of: context.metadata) else {
      world.complain("a handler got no plan")
      throw HandlerFailure()
    }
    plan.handlerRuns += 1
    plans.runningHandlers += 1
    let stream = ((context.call as? InterceptedServerCall)?.call ?? context.call) as? ServerStream
    if let stream {
      plan.stream = Weak(stream)
      plans.serverStreams.append(Weak(stream))
    }
    plans.serverStreams.append(Weak(context.call))
    if context.peerCertificate != plans.clientCertificate {
      world.complain("handler \(plan.number) sees another certificate than the client's")
    }
    look(plan, context)
    world.note("handler \(plan.number) begins")
    defer {
      plan.handlerReturned = true
      plans.runningHandlers -= 1
      world.note("handler \(plan.number) returns")
    }
    await world.pause(plan)
    if let answers = plan.answers { context.compressResponses(with: answers) }
    context.setTrailers(plan.around.trailers)
    if let headers = plan.around.headers { context.sendHeaders(headers) }
    if let nested = plan.nested { await call(nested, context) }
    return try await body(plan)
  }

  /// Whether the handler sees what it should.
  private func look(_ plan: CallPlan, _ context: ServerContext) {
    func complain(_ text: String) { world.complain("handler \(plan.number) \(text)") }
    if world.serverExecutor.isCurrent == plans.story.runsInPool { complain("runs on the wrong thread") }
    let metadata = plan.requestMetadata(plans.story)
    if context.metadata != metadata { complain("sees \(context.metadata.entries), not \(metadata.entries)") }
    let headerBytes = plan.headerBytes(plans.story)
    if headerBytes > limits.headerListBytesMax { complain("runs after headers of \(headerBytes) bytes") }
    let values = context.values[PlanKey.self]
    if values != (plans.story.interceptsOnServer ? plan.number : -1) {
      complain("has the values of \(values)")
    }
    // Later than the caller's by the time that the request took, and sooner by what the machine slept.
    let seen = context.deadline.map { world.time(of: $0) }
    switch (seen, plan.deadlineAt) {
    case (nil, nil): break
    case (let seen?, let deadline?):
      let transit = world.now - plan.startedAt
      let slept = world.slept - plan.sleptBefore
      if seen < deadline - slept - .milliseconds(1) || seen > deadline + transit + .milliseconds(1) {
        complain("has until \(seen), and its caller until \(deadline)")
      }
    default: complain("has until \(String(describing: seen)), not \(String(describing: plan.deadlineAt))")
    }
  }

  /// A call that the handler makes itself.
  private func call(_ nested: CallPlan, _ context: ServerContext) async {
    guard let channel = plans.inner else { return }
    plans.runningNested[nested.number] = nested
    let world = world
    let caller = SimulatedCaller(world: world, plans: plans, channel: channel)
    await withTaskCancellationHandler {
      await caller.call(nested, until: context.deadline.map { world.time(of: $0) })
    } onCancel: {
      if nested.ends.isEmpty { nested.cancelledAt = world.now }
    }
    plans.runningNested[nested.number] = nil
  }

  private func read(
    _ plan: CallPlan, _ requests: MessageStream<Blob>, _ context: ServerContext,
    _ each: (Int) async throws -> Void
  ) async throws {
    var index = 0
    if !plan.readsAll, plan.requests.count < 2 { return }
    for try await request in requests {
      check(plan, request, context)
      try await each(index)
      index += 1
      await world.pause(plan)
      if !plan.readsAll, index >= plan.requests.count / 2 { return }
    }
    if index == plan.requests.count {
      plan.handlerSawAll = true
    } else {
      world.complain("call \(plan.number): its requests ended after \(index) of \(plan.requests.count)")
    }
  }

  private func respond(
    _ plan: CallPlan, _ responses: MessageWriter<Blob>, from first: Int = 0, upTo count: Int
  ) async throws {
    let world = world
    try await plan.share(first..<max(count, first)) { index throws(RPCError) in
      if CallValues.current[PlanKey.self] != (plans.story.interceptsOnServer ? plan.number : -1) {
        world.complain("a task of handler \(plan.number) has the values of another call")
      }
      try await send(plan, index, responses)
      await world.pause(plan)
    }
  }

  private func send(
    _ plan: CallPlan, _ index: Int, _ responses: MessageWriter<Blob>
  ) async throws(RPCError) {
    try await responses.send(
      plan.message(index, isResponse: true), compressed: plan.mayCompress(index, isResponse: true))
  }

  private func only(_ plan: CallPlan) async throws -> Blob {
    await world.pause(plan)
    try end(plan)
    return plan.message(0, isResponse: true)
  }

  private func end(_ plan: CallPlan) throws {
    switch plan.handlerEnd {
    case .ok: return
    case .status(let code): throw try plan.around.error(code)
    case .foreignError: throw HandlerFailure()
    }
  }

  private func check(_ plan: CallPlan, _ request: Blob, _ context: ServerContext) {
    guard plan.note(request, isResponse: false, in: &plan.taken) else {
      return world.complain("call \(plan.number): a wrong request after \(plan.taken.count)")
    }
    let wasCompressed = context.requestWasCompressed
    if !plan.hasRightFlag(wasCompressed, isResponse: false, after: plan.taken, plans.story) {
      world.complain("call \(plan.number): compressed \(wasCompressed), request \(plan.taken.count)")
    }
    if CallPlan.encodedBytes(request.value.count - 6) > limits.messageBytesMax {
      world.complain("call \(plan.number): a request over the limit, \(request.value.count) bytes")
    }
  }
}
