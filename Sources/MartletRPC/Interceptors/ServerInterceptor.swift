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
/// around `next` are the handler's too.
public protocol ServerInterceptor: Sendable {
  /// - Parameters:
  ///   - call: what is known of the call; a changed copy may be handed on.
  ///   - next: the rest of the way to the handler; to be called once, or not at all by one that throws.
  func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws
}

/// A call on its way to its handler.
public struct ServerCall: Sendable {
  let transport: any ServerCallTransport
  /// How many messages travel each way.
  public let kind: CallKind
  /// The pairs that the handler will see.
  public var metadata: Metadata
  /// The values that the handler will see.
  public var values = CallValues.current

  init(_ transport: any ServerCallTransport, _ kind: CallKind) {
    self.transport = transport
    self.kind = kind
    metadata = transport.requestMetadata
  }

  /// The method's full path, `/package.Service/Method`.
  public var method: String { transport.path }
  /// When the call is over; `nil` when the caller set no deadline.
  public var deadline: Deadline? { transport.deadline }
  /// The caller's address, such as `ipv4:127.0.0.1:49152`.
  public var peer: String { transport.peer }
  /// The certificate, DER, with which the caller has proven who it is, under mutual TLS.
  public var peerCertificate: [UInt8]? { transport.peerCertificate }

  /// Adds pairs to the trailers that end the call.
  public func setTrailers(_ metadata: Metadata) { transport.addTrailers(metadata) }
}

extension Routes {
  /// The same methods with interceptors around each. Without any the routes stay as they are, and cost
  /// what they cost.
  package func intercepted(by interceptors: [any ServerInterceptor]) -> Routes {
    guard !interceptors.isEmpty else { return self }
    return mapRoutes { route in
      Route(route.path, route.kind, route.file) { call in
        await InterceptedRoute(route: route, interceptors: interceptors).run(call)
      }
    }
  }
}

/// Runs one call through the interceptors to its handler.
private struct InterceptedRoute {
  let route: Routes.Route
  let interceptors: [any ServerInterceptor]

  nonisolated(nonsending) func run(_ call: any ServerCallTransport) async {
    let handled = InterceptedServerCall(call)
    do {
      try await step(0, ServerCall(call, route.kind), handled)
      try handled.finish()
    } catch {
      call.fail(handlerThrew: error)
    }
    call.handlerReturned()
  }

  nonisolated(nonsending) private func step(
    _ index: Int, _ call: ServerCall, _ handled: InterceptedServerCall
  ) async throws {
    if index < interceptors.count {
      try await interceptors[index].intercept(call) { try await step(index + 1, $0, handled) }
      return
    }
    try handled.begin(with: call.metadata)
    await CallValues.$current.withValue(call.values) { await route.run(handled) }
    try handled.throwFailure()
  }
}
