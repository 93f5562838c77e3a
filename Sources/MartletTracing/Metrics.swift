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
    call.atEnd { instruments.callEnded($0.code, $0, from: start, to: .now) }
    try await next(call)
  }
}

/// Counts a channel's calls: `grpc.client.call.duration`, and `grpc.client.attempt.started`, `…duration`,
/// `…sent_total_compressed_message_size` and `…rcvd_total_compressed_message_size`; by `grpc.method`,
/// `grpc.target` and, but for the second, by `grpc.status`.
///
/// A call that the channel sends again by itself, because no server had acted on it, is one call of several
/// attempts, all but the last UNAVAILABLE.
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
      instruments.callEnded(.ok, call.summary, from: start, to: .now)
    } catch {
      instruments.callEnded(error.code, call.summary, from: start, to: .now)
      throw error
    }
  }
}
