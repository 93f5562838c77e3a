// SPDX-License-Identifier: Apache-2.0
// The standard health service (grpc/doc/health-checking.md).

internal import MartletProtobuf
public import MartletRPC
internal import Synchronization

/// Tells probes and load balancers which services can take calls.
///
/// Offered beside other services, it says that the server as a whole and each of them is serving, until
/// it is told otherwise:
///
/// ```swift
/// let health = HealthService()
/// let server = Server(.plaintext("127.0.0.1:50051"), services: [Greeter(), health])
/// health.set(.notServing, for: "helloworld.Greeter")
/// ```
///
/// All of its methods may be called from any thread.
public final class HealthService: Grpc_Health_V1_Health.Service {
  /// What a service can do for a caller.
  public typealias Status = Grpc_Health_V1_HealthCheckResponse.ServingStatus

  private let state: Mutex<HealthState>

  /// - Parameter status: the status of the server as a whole, which is asked for under the empty name,
  ///   and of every service that the server offers. A server that must warm up starts with
  ///   `.notServing`.
  public init(_ status: Status = .serving) {
    state = Mutex(HealthState(initial: status))
  }

  /// Gives a service a status, and tells everyone who watches it.
  ///
  /// - Parameters:
  ///   - status: what it can do from now on.
  ///   - service: its full name, such as `helloworld.Greeter`. The default, the empty name, stands for the
  ///     server as a whole. Names that the server does not offer are allowed: some stand for a part of a
  ///     service, or for something behind it.
  public func set(_ status: Status, for service: String = "") {
    wake(state.withLock { $0.set(status, for: service) })
  }

  /// Gives the same status to everything that has one.
  public func setAll(_ status: Status) {
    wake(state.withLock { $0.setAll(status) })
  }

  /// A service's status; `nil` when nobody has given it one.
  public func status(of service: String = "") -> Status? {
    state.withLock { $0.current(service) }
  }

  public func willServe(_ routes: Routes) {
    let services = routes.services.map(\.name)
    wake(state.withLock { $0.offer(services) })
  }

  /// Tells everyone who watches that nothing is serving any more, and ends their calls, for which the
  /// server would wait otherwise. What was set is remembered for the next server that offers this.
  public func willStop() {
    for change in state.withLock({ $0.stop() }) {
      change.watcher.yield(change.status)
      change.watcher.finish()
    }
  }

  // MARK: The calls

  public func check(
    _ request: Grpc_Health_V1_HealthCheckRequest, context: ServerContext
  ) async throws -> Grpc_Health_V1_HealthCheckResponse {
    guard let status = status(of: request.service) else {
      throw RPCError(.notFound, "nobody has given '\(request.service)' a health status")
    }
    return .init(status: status)
  }

  public func list(
    _ request: Grpc_Health_V1_HealthListRequest, context: ServerContext
  ) async throws -> Grpc_Health_V1_HealthListResponse {
    let statuses = state.withLock { state in
      state.statuses.keys.map { service in
        (service, Grpc_Health_V1_HealthCheckResponse(status: state.current(service) ?? .unknown))
      }
    }
    return .init(statuses: Dictionary(uniqueKeysWithValues: statuses))
  }

  public func watch(
    _ request: Grpc_Health_V1_HealthCheckRequest,
    responses: MessageWriter<Grpc_Health_V1_HealthCheckResponse>, context: ServerContext
  ) async throws {
    // The newest status is all that counts, so a watcher that reads slowly costs one element.
    let (changes, continuation) = AsyncStream.makeStream(
      of: Status.self, bufferingPolicy: .bufferingNewest(1))
    let watcher = state.withLock { $0.watch(request.service, continuation) }
    defer { state.withLock { $0.unwatch(watcher, request.service) } }
    var last: Status?
    // Ends when the server stops, or with the task, when the call is cancelled.
    for await status in changes where status != last {
      try await responses.send(.init(status: status))
      last = status
    }
    try Task.checkCancellation()
    throw RPCError(.unavailable, "the server is stopping")
  }

  /// Resuming tasks under the lock could run them there.
  private func wake(_ changes: [HealthState.Change]) {
    for change in changes { change.watcher.yield(change.status) }
  }
}
