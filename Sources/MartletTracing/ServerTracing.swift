// SPDX-License-Identifier: Apache-2.0
// A span around every call that a server answers.

public import MartletRPC
internal import Instrumentation
internal import Synchronization
public import Tracing

/// Makes a span of each call, a child of the caller's where the call has brought a trace context, and makes
/// it current for the handler and the interceptors further in.
///
/// ```swift
/// let server = Server(.plaintext("[::]:50051"), services: services, interceptors: [ServerTracing()])
/// ```
///
/// The span has the method's name and the attributes of OpenTelemetry's conventions for RPC. It ends when
/// the call has its status, and is an error if that is one that the server is to blame for: UNKNOWN,
/// DEADLINE_EXCEEDED, UNIMPLEMENTED, INTERNAL, UNAVAILABLE or DATA_LOSS. Place it first, so that all other
/// interceptors are inside the span.
public struct ServerTracing: ServerInterceptor {
  private let tracer: (any Tracer)?
  private let address: Endpoint?

  /// - Parameters:
  ///   - tracer: who makes the spans; by default the one that is bootstrapped when a call comes.
  ///   - address: the server's own name and port, such as `api.example.com:443`, which spans show as
  ///     `server.address` and `server.port`; by default they show none.
  public init(tracer: (any Tracer)? = nil, address: String? = nil) {
    self.tracer = tracer
    self.address = address.flatMap { Endpoint($0) }
  }

  public func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
    let tracer = tracer ?? InstrumentationSystem.tracer
    var context = InstrumentationContext.current ?? .topLevel
    tracer.extract(call.metadata, into: &context, using: MetadataExtractor())
    let names = SpanNames(call.method, isUnknown: call.isUnknownMethod)
    let span = tracer.startSpan(names.span, context: context, ofKind: .server)
    span.updateAttributes { attributes in
      attributes.merge(names.attributes)
      attributes.set("server", address)
      attributes.set("network.peer", Endpoint(call.peer))
    }
    let thrown = ThrownError()
    call.atEnd { summary in
      span.describe(summary, isError: summary.code.isServersFault, thrown: thrown.error)
      span.end()
    }
    do {
      try await InstrumentationContext.withValue(span.context) { try await next(call) }
    } catch {
      thrown.set(error)
      throw error
    }
  }
}

/// What a handler threw, until the call has ended.
private final class ThrownError: Sendable {
  private let content = Mutex<(any Error)?>(nil)
  var error: (any Error)? { content.withLock { $0 } }
  func set(_ error: any Error) { content.withLock { $0 = error } }
}
