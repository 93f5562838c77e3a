// SPDX-License-Identifier: Apache-2.0
// Interceptors of both sides that take their time, and watch that each call passes once and ends once.

import MartletProtobuf

@testable import MartletRPC

/// Which call a task serves, as the server's interceptor says.
enum PlanKey: CallKey { static let defaultValue = -1 }

/// Around the handlers. With messages, it counts those of each direction too.
struct SimulatedServerInterceptor: ServerMessageInterceptor {
  let world: World
  let plans: Plans

  func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
    guard let plan = plans.plan(of: call.metadata) else {
      return world.complain("an interceptor got no plan")
    }
    plan.serverPasses += 1
    call.atEnd { summary in
      plan.serverEnds.append(summary.code)
      self.world.note("call \(plan.number) has ended as \(summary.code) for the server")
    }
    call.setHeaders(plan.around.added.headers)
    call.setTrailers(plan.around.added.trailers)
    await world.pause(plan)
    var call = call
    call.values[PlanKey.self] = plan.number
    call.metadata.append("yes", named: "passed")
    try await next(call)
    await world.pause(plan)
  }

  func received<Request: Message>(_ request: inout Request, of call: ServerCall) async throws(RPCError) {
    guard let plan = plans.plan(of: call.metadata), let blob = request as? Blob else { return }
    if plan.note(blob, isResponse: false, in: &plan.requestsSeen) { return }
    world.complain(
      "call \(plan.number): an interceptor sees the wrong request after \(plan.requestsSeen.count)")
  }

  func sending<Response: Message>(_ response: inout Response, of call: ServerCall) async throws(RPCError) {
    guard let plan = plans.plan(of: call.metadata), let blob = response as? Blob else { return }
    if plan.note(blob, isResponse: true, in: &plan.responsesSeen) { return }
    world.complain(
      "call \(plan.number): an interceptor sees the wrong response after \(plan.responsesSeen.count)")
  }
}

/// Around the calls.
struct SimulatedClientInterceptor: ClientInterceptor {
  let world: World
  let plans: Plans

  func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws {
    guard let plan = plans.plan(of: call.options.metadata) else {
      return world.complain("an interceptor got no plan")
    }
    plan.clientPasses += 1
    let server = plans.story.interceptsOnServer ? plan.outer?.number ?? -1 : -1
    if CallValues.current[PlanKey.self] != server {
      world.complain("call \(plan.number) has the values of \(CallValues.current[PlanKey.self])")
    }
    await world.pause(plan)
    do throws(RPCError) {
      try await next(call)
      plan.clientEnds.append(.ok)
    } catch {
      plan.clientEnds.append(error.code)
      throw error
    }
  }
}

extension CallPlan {
  /// Whether the interceptors saw what there was to see; what it says is a complaint.
  func judgeInterceptors(_ world: World, _ story: Story) {
    func complain(_ text: String) { world.complain("call \(number) (\(kind)): \(text)") }
    if story.interceptsOnServer {
      // Before the handler, which may not be reached any more.
      if serverPasses < handlerRuns || serverPasses > 1 {
        complain("passed the server's \(serverPasses) times")
      }
      if serverEnds.count != serverPasses { complain("ended \(serverEnds) for the server's interceptor") }
      if ends == [.ok], serverEnds != [.ok] { complain("OK, and \(serverEnds) for the server's interceptor") }
    }
    if story.interceptsOnClient {
      // A call that is cancelled before it has begun passes none.
      if clientPasses > 1 { complain("passed the client's \(clientPasses) times") }
      if clientEnds.count > clientPasses { complain("ended \(clientEnds) for the client's interceptor") }
      if ends == [.ok], clientEnds != [.ok] { complain("OK, and \(clientEnds) for the client's interceptor") }
    }
  }
}
