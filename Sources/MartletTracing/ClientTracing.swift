// SPDX-License-Identifier: Apache-2.0
// A span around every call that a channel makes.

public import MartletRPC
internal import Instrumentation
public import Tracing

/// Makes a span of each call, a child of the current one, and sends its context along, so that the server's
/// span becomes a child of it: as `traceparent` and `tracestate` where the tracer speaks W3C Trace Context.
///
/// ```swift
/// let channel = Channel("localhost:50051", security: .plaintext, interceptors: [ClientTracing()])
/// ```
///
/// The span has the method's name and the attributes of OpenTelemetry's conventions for RPC, and is an error
/// unless the call ends with OK. Place it first, so that the other interceptors' doings are inside the span.
public struct ClientTracing: ClientInterceptor {
  private let tracer: (any Tracer)?

  /// - Parameter tracer: who makes the spans; by default the one that is bootstrapped when a call is made.
  public init(tracer: (any Tracer)? = nil) { self.tracer = tracer }

  public func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws {
    let tracer = tracer ?? InstrumentationSystem.tracer
    let names = SpanNames(call.method)
    let span = tracer.startSpan(
      names.span, context: InstrumentationContext.current ?? .topLevel, ofKind: .client)
    span.updateAttributes { attributes in
      attributes.merge(names.attributes)
      attributes.set("server", Endpoint(call.target))
    }
    defer { span.end() }
    var call = call
    tracer.inject(span.context, into: &call.options.metadata, using: MetadataInjector())
    do {
      let traced = call
      try await InstrumentationContext.withValue(span.context) { try await next(traced) }
      describe(CallSummary(.ok), call, span, nil)
    } catch {
      let status = RPCError(error)
      describe(CallSummary(status.code, status.message), call, span, error)
      throw error
    }
  }

  private func describe(
    _ status: CallSummary, _ call: ClientCall, _ span: any Span, _ thrown: (any Error)?
  ) {
    if let peer = call.summary?.peer { span.updateAttributes { $0.set("network.peer", Endpoint(peer)) } }
    span.describe(status, isError: status.code != .ok, thrown: thrown)
  }
}
