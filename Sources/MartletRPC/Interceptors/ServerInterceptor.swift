// SPDX-License-Identifier: Apache-2.0
// One function around every call that a server answers.

/// Runs around a call of any kind, before its request is read and after its handler has returned.
///
/// ```swift
/// struct Timing: ServerInterceptor {
///   func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
///     let start = ContinuousClock.now
///     defer { print(call.method, start.duration(to: .now)) }
///     try await next(call)
///   }
/// }
/// ```
///
/// The first of a server's interceptors is the outermost. What `next` throws is what the handler, or an
/// interceptor further in, threw; what this function throws is what the client is told. The status is
/// sent, and a unary response with it, once the outermost has returned. Task-local values that are bound
/// around `next` are the handler's too. One that catches what `next` threw has to throw as well: there is no
/// answer to send.
///
/// Calls of methods that the server does not offer pass too, so that they can be counted and logged; `next`
/// then throws UNIMPLEMENTED. ``ServerMessageInterceptor`` sees messages as well, and `only(on:)` and
/// `except(on:)` choose methods.
public protocol ServerInterceptor: CallInterceptor {
  /// - Parameters:
  ///   - call: what is known of the call; a changed copy may be handed on.
  ///   - next: the rest of the way to the handler; to be called once, or not at all by one that throws.
  func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws
}

/// A call on its way to its handler.
public struct ServerCall: Sendable {
  let handled: InterceptedServerCall
  private let facts: MethodFacts
  /// Whether no service of the server has the method.
  public let isUnknownMethod: Bool
  /// The pairs that the handler will see.
  public var metadata: Metadata
  /// The values that the handler will see.
  public var values = CallValues.current

  fileprivate init(_ handled: InterceptedServerCall, _ route: Routes.Route) {
    self.handled = handled
    facts = route.facts
    isUnknownMethod = route.isFallback
    metadata = handled.call.requestMetadata
  }

  /// The method's full path, `/package.Service/Method`; what the client sent, for an unknown one.
  public var method: String { handled.path }
  /// How many messages travel each way.
  public var kind: CallKind { facts.kind }
  /// When the call is over; `nil` when the caller set no deadline.
  public var deadline: Deadline? { handled.deadline }
  /// The caller's address, such as `ipv4:127.0.0.1:49152`.
  public var peer: String { handled.peer }
  /// The certificate, DER, with which the caller has proven who it is, under mutual TLS.
  public var peerCertificate: [UInt8]? { handled.peerCertificate }

  /// Adds pairs to the headers that go before the first response, or with the status where there is none.
  /// Has an effect before they have been sent.
  public func setHeaders(_ metadata: Metadata) { handled.addHeaders(metadata) }

  /// Adds pairs to the trailers that end the call.
  public func setTrailers(_ metadata: Metadata) { handled.addTrailers(metadata) }

  /// Has the function called once the call has its status and the outermost interceptor has returned: where
  /// the client or the deadline ended the call, when its handler has noticed. Functions are called in the
  /// order in which they were given.
  public func atEnd(_ body: @escaping @Sendable (CallSummary) -> Void) { handled.atEnd(body) }
}

extension Routes {
  /// The same methods with interceptors around each, as far as they apply. Methods without any stay as they
  /// are, and cost what they cost.
  package func intercepted(by interceptors: [any ServerInterceptor]) -> Routes {
    guard !interceptors.isEmpty else { return self }
    var routes = mapRoutes { route in
      let interceptors = interceptors.filter { $0.applies(to: route.path) }
      guard !interceptors.isEmpty else { return route }
      let intercepted = InterceptedRoute(route: route, interceptors: interceptors)
      return Route(route.facts, route.file) { await intercepted.run($0) }
    }
    let fallback = Route(fallback: { call in
      call.fail(handlerThrew: RPCError.noMethod(call.path))
    })
    routes.fallback = Route(fallback: { call in
      let interceptors = interceptors.filter { $0.applies(to: call.path) }
      await InterceptedRoute(route: fallback, interceptors: interceptors).run(call)
    })
    return routes
  }
}

/// Runs one call through the interceptors to its handler.
private struct InterceptedRoute {
  let route: Routes.Route
  let interceptors: [any ServerInterceptor]
  /// Those that see messages, in their order.
  let messageInterceptors: [any ServerMessageInterceptor]

  init(route: Routes.Route, interceptors: [any ServerInterceptor]) {
    self.route = route
    self.interceptors = interceptors
    messageInterceptors = interceptors.compactMap { $0 as? any ServerMessageInterceptor }
  }

  nonisolated(nonsending) func run(_ call: any ServerCallTransport) async {
    let handled = InterceptedServerCall(call, route.facts, messageInterceptors)
    var status = CallSummary(.ok)
    do {
      try await step(0, ServerCall(handled, route), handled)
      try handled.finish()
    } catch {
      call.fail(handlerThrew: error)
      let failure = RPCError(error)
      status = CallSummary(failure.code, failure.message, peer: call.peer)
    }
    handled.ended(call.summary ?? status)
    call.handlerReturned()
  }

  nonisolated(nonsending) private func step(
    _ index: Int, _ call: ServerCall, _ handled: InterceptedServerCall
  ) async throws {
    if index < interceptors.count {
      try await interceptors[index].intercept(call) { next in
        do {
          try await step(index + 1, next, handled)
        } catch {
          handled.nextThrew()
          throw error
        }
      }
      return
    }
    try handled.begin(call)
    await CallValues.$current.withValue(call.values) { await route.run(handled) }
    try await handled.interceptAnswer()
    try handled.throwFailure()
  }
}
