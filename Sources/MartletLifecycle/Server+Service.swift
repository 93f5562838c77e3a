// SPDX-License-Identifier: Apache-2.0
// Servers and channels among the services of a process (swift-service-lifecycle).

public import MartletHTTP2
public import MartletRPC
public import ServiceLifecycle

/// A server runs in a `ServiceGroup`, which then is who watches for signals:
///
/// ```swift
/// let group = ServiceGroup(
///   services: [database, server], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
/// try await group.run()
/// ```
///
/// The group stops its services in the reverse of their order: what the server's handlers need stands before
/// it, and outlives its last call. Health turns NOT_SERVING, clients get GOAWAY, running calls end.
extension Server: ServiceLifecycle.Service {
  /// What the group calls: serves until the group shuts down, or the task is cancelled.
  // Not favoured, so that `server.run()` means the server's own even where both are in sight.
  @_disfavoredOverload
  @_implements(Service,run())
  public func runAsService() async throws {
    try await withGracefulShutdownHandler {
      try await self.run(stopsOnSignals: false)
    } onGracefulShutdown: {
      self.beginShutDown()
    }
  }
}

/// A channel in a `ServiceGroup` shuts down with it, after the services behind it that make calls on it.
extension Channel: ServiceLifecycle.Service {
  /// Waits for the group to shut down, then lets running calls end and closes the connections.
  public func run() async throws {
    try? await gracefulShutdown()
    await shutDown()
  }
}
