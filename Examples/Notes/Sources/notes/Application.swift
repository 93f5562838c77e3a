// SPDX-License-Identifier: Apache-2.0
// Everything that belongs to the service, put together.
import Logging
import Martlet
import MartletServices
import MartletTracing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The running service: its store, its server, and what happens beside the calls.
struct Application: Sendable {
  let server: Server
  let metrics = PrometheusMetrics()
  private let settings: Settings
  private let store: NoteStore
  private let health = HealthService()
  private let logger: Logger

  init(_ settings: Settings, logger: Logger) throws {
    (self.settings, self.logger) = (settings, logger)
    store = try NoteStore(settings.databasePath)
    var configuration = ServerConfiguration()
    configuration.drainTimeMax = .seconds(settings.drainSeconds)
    server = Server(
      .plaintext(settings.listenAddress),
      services: [NoteService(store: store), health, ReflectionService()],
      interceptors: [ServerMetrics(factory: metrics), AccessLog(logger)],
      configuration: configuration, logger: logger)
  }

  /// Serves until SIGTERM, and returns when every call has ended and the database is closed.
  func run() async throws {
    let beside = Task {
      await withDiscardingTaskGroup { group in
        group.addTask { await watchHealth() }
        group.addTask { await writeMetrics() }
      }
    }
    // Whatever ends the server, the store is closed after its last call, and the last numbers are written.
    let result = await Result { try await server.run() }
    beside.cancel()
    await beside.value
    writeMetricsOnce()
    try await store.close()
    logger.info("stopped")
    try result.get()
  }

  /// Tells probes when the database cannot be read.
  private func watchHealth() async {
    while !Task.isCancelled {
      do {
        try await store.check()
        health.set(.serving, for: "notes.v1.Notes")
      } catch {
        logger.error("the database does not answer", metadata: ["error": "\(error)"])
        health.set(.notServing, for: "notes.v1.Notes")
      }
      try? await Task.sleep(for: .seconds(5))
    }
  }

  private func writeMetrics() async {
    while settings.metricsFile != nil, !Task.isCancelled {
      writeMetricsOnce()
      try? await Task.sleep(for: .seconds(settings.metricsSeconds))
    }
  }

  /// Writes a new file and puts it in the old one's place, so that no reader sees half of one.
  private func writeMetricsOnce() {
    guard let path = settings.metricsFile else { return }
    let text = metrics.text
    guard let file = fopen(path + ".new", "w") else {
      return logger.error("cannot write metrics", metadata: ["file": "\(path).new"])
    }
    fputs(text, file)
    fclose(file)
    rename(path + ".new", path)
  }
}

extension Result where Failure == any Error {
  fileprivate init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}
