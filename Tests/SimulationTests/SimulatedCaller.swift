// SPDX-License-Identifier: Apache-2.0
// Callers that do what the call's plan says, and judge how it ended.

import MartletProtobuf

@testable import MartletHTTP2
@testable import MartletRPC

/// Starts calls on a channel, each in a task of its own.
struct SimulatedCaller {
  let world: World
  let plans: Plans
  let channel: Channel

  func start(_ plan: CallPlan) {
    plans.runningCallers += 1
    let task = Task(executorPreference: world.clientExecutor) {
      await call(plan)
      plans.runningCallers -= 1
    }
    guard let wait = plan.cancelAfter else { return }
    world.after(wait) {
      if plan.ends.isEmpty {
        self.world.note("call \(plan.number) is cancelled")
        plan.cancelledAt = self.world.now
      }
      task.cancel()
    }
  }

  /// Makes a call in this task.
  func call(_ plan: CallPlan, until outerDeadline: Duration? = nil) async {
    plan.hasBegun = true
    (plan.startedAt, plan.sleptBefore) = (world.now, world.slept)
    let deadlines = [plan.deadline.map { world.now + $0 }, outerDeadline].compactMap(\.self)
    plan.deadlineAt = deadlines.min().map { max($0, world.now) }
    world.note("call \(plan.number) begins")
    await Run(world: world, plans: plans, channel: channel, plan: plan).run()
  }

  private struct Run: @unchecked Sendable {  // confined to the simulation's thread
    let world: World
    let plans: Plans
    let channel: Channel
    let plan: CallPlan

    func run() async {
      var code = StatusCode.ok
      do throws(RPCError) {
        try await call()
      } catch {
        (code, plan.error) = (error.code, error)
      }
      plan.ends.append(code)
      plan.endedAt = world.now
      world.note("call \(plan.number) ends as \(code) \(plan.error?.message ?? "")")
    }

    private var options: CallOptions {
      var options = CallOptions(metadata: ["plan": "\(plan.number)"], waitForReady: plan.waitForReady)
      options.metadata.append(contentsOf: plan.around.request)
      options.deadline = plan.deadline.map { Deadline($0, after: world.instant) }
      options.compression = plan.compression
      return options
    }

    private func call() async throws(RPCError) {
      switch plan.kind {
      case .unary:
        take(try await channel.unary(Methods.unary, plan.message(0, isResponse: false), options))
      case .serverStreaming:
        let responses = channel.serverStreaming(
          Methods.serverStream, plan.message(0, isResponse: false), options)
        defer { note(responses.transport) }
        try await read(responses)
      case .clientStreaming:
        let call = channel.clientStreaming(Methods.clientStream, options)
        try await sendRequests { request, compressed throws(RPCError) in
          try await call.send(request, compressed: compressed)
        }
        take(try await call.finishWithMetadata())
      case .bidirectional:
        let call = channel.bidirectional(Methods.bidi, options)
        // A child, so that cancelling the caller's task reaches it.
        async let sending: Void = send(call)
        let result: Result<Void, RPCError>
        defer { note(call.call) }
        do throws(RPCError) {
          if plan.asksForHeaders { plan.headersSeen = try await call.metadata() }
          result = .success(try await read(call.responses))
        } catch {
          result = .failure(error)
        }
        await sending
        try result.get()
      }
    }

    private func send(_ call: BidirectionalCall<Blob, Blob>) async {
      do {
        try await sendRequests { request, compressed throws(RPCError) in
          try await call.send(request, compressed: compressed)
        }
        call.finish()
      } catch {}  // the reader learns it too
    }

    private func sendRequests(
      _ send: @escaping @Sendable (Blob, _ compressed: Bool) async throws(RPCError) -> Void
    ) async throws(RPCError) {
      try await plan.share(plan.requests.indices) { index throws(RPCError) in
        try await send(
          plan.message(index, isResponse: false), plan.mayCompress(index, isResponse: false))
        await world.pause(plan)
      }
    }

    private func read(_ responses: MessageStream<Blob>) async throws(RPCError) {
      try await plan.inTasks { _ throws(RPCError) in
        for try await response in responses {
          take(response, wasCompressed: responses.lastWasCompressed)
          await world.pause(plan)
        }
      }
    }

    private func take(_ response: Response<Blob>) {
      (plan.headersSeen, plan.trailersSeen) = (response.metadata, response.trailers)
      take(response.message, wasCompressed: response.wasCompressed)
    }

    /// What a stream brought beside its messages.
    private func note(_ call: any CallTransport) {
      guard let (headers, trailers) = (call as? any ClientCallTransport)?.surroundings else { return }
      if let seen = plan.headersSeen, seen != headers {
        world.complain("call \(plan.number): its headers were \(seen.entries) at first")
      }
      (plan.headersSeen, plan.trailersSeen) = (headers, trailers)
    }

    private func take(_ response: Blob, wasCompressed: Bool) {
      guard plan.note(response, isResponse: true, in: &plan.received) else {
        return world.complain("call \(plan.number): a wrong response after \(plan.received.count)")
      }
      let story = plans.story
      if !plan.hasRightFlag(wasCompressed, isResponse: true, after: plan.received, story) {
        world.complain("call \(plan.number): compressed \(wasCompressed), response \(plan.received.count)")
      }
      if CallPlan.encodedBytes(response.value.count - 6) > story.client.messageBytesMax {
        world.complain("call \(plan.number): a response over the limit, \(response.value.count) bytes")
      }
    }
  }
}
