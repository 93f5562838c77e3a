// SPDX-License-Identifier: Apache-2.0
// Counts and durations of calls, under gRPC's own names (gRFC A66).

public import CoreMetrics
public import MartletRPC

/// Counts a server's calls: `grpc.server.call.started`, `grpc.server.call.duration`, and the bytes of the
/// messages as they travelled, `grpc.server.call.sent_total_compressed_message_size` and
/// `grpc.server.call.rcvd_total_compressed_message_size`; by `grpc.method` and, but for the first, by
/// `grpc.status`. Methods that the server does not offer are counted together, as `other`.
public struct ServerMetrics: ServerInterceptor {
  private let cache: InstrumentCache

  /// - Parameter factory: where to count; by default what is bootstrapped at this moment.
  public init(factory: any MetricsFactory = MetricsSystem.factory) {
    cache = InstrumentCache(.server, factory)
  }

  public func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
    let start = ContinuousClock.now
    let instruments = cache.instruments(call.isUnknownMethod ? GRPCMetrics.other : call.method)
    instruments.callStarted()
    call.atEnd { instruments.callEnded($0.code, $0, after: start.duration(to: .now)) }
    try await next(call)
  }
}

/// Counts a channel's calls: `grpc.client.call.duration`, and `grpc.client.attempt.started`, `…duration`,
/// `…sent_total_compressed_message_size` and `…rcvd_total_compressed_message_size`; by `grpc.method`,
/// `grpc.target` and, but for the second, by `grpc.status`.
///
/// A call that the channel sends again by itself counts as one attempt, as it does to its caller.
public struct ClientMetrics: ClientInterceptor {
  private let cache: InstrumentCache

  /// - Parameter factory: where to count; by default what is bootstrapped at this moment.
  public init(factory: any MetricsFactory = MetricsSystem.factory) {
    cache = InstrumentCache(.client, factory)
  }

  public func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws {
    let start = ContinuousClock.now
    let instruments = cache.instruments(call.method, target: call.target)
    instruments.callStarted()
    do throws(RPCError) {
      try await next(call)
      instruments.callEnded(.ok, call.summary, after: start.duration(to: .now))
    } catch {
      instruments.callEnded(error.code, call.summary, after: start.duration(to: .now))
      throw error
    }
  }
}
