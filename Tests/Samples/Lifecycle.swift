// SPDX-License-Identifier: Apache-2.0
// A server among a process's services. In a file of its own: where MartletLifecycle is imported, `run()` is
// the service's as well as the server's.
import Logging
import Martlet
import MartletLifecycle
import ServiceLifecycle
import UnixSignals

extension Samples {
  static func lifecycle(_ database: any Service, _ server: Martlet.Server, _ logger: Logger) async throws {
    let group = ServiceGroup(
      services: [database, server], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    try await group.run()
  }
}
