// SPDX-License-Identifier: Apache-2.0
// Load reports of a server that has whatever load its clients say (ORCA, gRFC A51).
import InteropProtos
import Martlet
import Synchronization

/// What the server reports, and whose turn it is to say so.
final class LoadReports: Sendable {
  private struct State {
    var report = Xds_Data_Orca_V3_OrcaLoadReport()
    var isTaken = false
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  /// A right to set the report, until it is given back.
  struct Turn: Sendable {
    fileprivate let reports: LoadReports
    func end() { reports.giveBack() }
  }

  func takeTurn() async -> Turn {
    await withCheckedContinuation { continuation in
      let isFree = state.withLock { state in
        defer { state.isTaken = true }
        if state.isTaken { state.waiters.append(continuation) }
        return !state.isTaken
      }
      if isFree { continuation.resume() }
    }
    return Turn(reports: self)
  }

  private func giveBack() {
    let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
      if state.waiters.isEmpty {
        state.isTaken = false
        return nil
      }
      return state.waiters.removeFirst()
    }
    next?.resume()
  }

  var current: Xds_Data_Orca_V3_OrcaLoadReport { state.withLock { $0.report } }

  func set(_ report: Grpc_Testing_TestOrcaReport) { state.withLock { $0.report = Self.converted(report) } }

  /// Reports in a call's trailers.
  static func report(_ report: Grpc_Testing_TestOrcaReport, in context: ServerContext) {
    guard let bytes = try? converted(report).serialized() else { return }
    var trailers = Metadata()
    trailers.append(Array(bytes), named: "endpoint-load-metrics-bin")
    context.setTrailers(trailers)
  }

  private static func converted(_ report: Grpc_Testing_TestOrcaReport) -> Xds_Data_Orca_V3_OrcaLoadReport {
    .init(
      cpuUtilization: report.cpuUtilization, memUtilization: report.memoryUtilization,
      requestCost: report.requestCost, utilization: report.utilization)
  }
}

/// Reports apart from calls.
struct LoadService: Xds_Service_Orca_V3_OpenRcaService.Service {
  let load: LoadReports

  func streamCoreMetrics(
    _ request: Xds_Service_Orca_V3_OrcaLoadReportRequest,
    responses: MessageWriter<Xds_Data_Orca_V3_OrcaLoadReport>, context: ServerContext
  ) async throws {
    let wish = request.reportInterval.map { Duration.seconds($0.seconds) + .nanoseconds(Int64($0.nanos)) }
    while true {
      try await responses.send(load.current)
      try await Task.sleep(for: max(wish ?? .seconds(1), .milliseconds(100)))
    }
  }
}
