// SPDX-License-Identifier: Apache-2.0
// Cases of load reports (ORCA, gRFC A51).
import InteropProtos
import Martlet

enum LoadCases {
  typealias Report = Xds_Data_Orca_V3_OrcaLoadReport

  static func perCall(_ call: Call) async throws {
    let asked = Grpc_Testing_TestOrcaReport(
      cpuUtilization: 0.8210, memoryUtilization: 0.5847, requestCost: ["cost": 3456.32],
      utilization: ["util": 0.30499])
    let response = try await call.channel.unary(
      Grpc_Testing_TestService.unaryCall, .init(orcaPerQueryReport: asked), call.options)
    guard let bytes = response.trailers[binary: "endpoint-load-metrics-bin"] else {
      throw Cases.Failure(description: "the trailers have no endpoint-load-metrics-bin")
    }
    let report = try Report(decoding: Bytes(bytes))
    try expect(report == expected(asked), "the server reports \(report)")
  }

  static func apart(_ call: Call) async throws {
    let asked = [
      Grpc_Testing_TestOrcaReport(
        cpuUtilization: 0.8210, memoryUtilization: 0.5847, utilization: ["util": 0.30499]),
      .init(cpuUtilization: 0.29309, memoryUtilization: 0.2, utilization: ["util": 0.2039]),
    ]
    let service = Xds_Service_Orca_V3_OpenRcaService.Client(call.channel)
    let wish = Xds_Service_Orca_V3_OrcaLoadReportRequest(
      reportInterval: .init(seconds: 0, nanos: 500_000_000))
    let reports = service.streamCoreMetrics(wish, options: call.options)
    var coming = reports.makeAsyncIterator()
    let duplex = call.service.fullDuplexCall(options: call.options)
    var responses = duplex.responses.makeAsyncIterator()
    for report in asked {
      try await duplex.send(.init(responseParameters: [.init(size: 1)], orcaOobReport: report))
      try expectZeros(try await responses.next()?.payload, 1)
      // Reports that were on the way when it was set are older.
      while let found = try await coming.next() {
        if found == expected(report) { break }
      }
    }
    duplex.finish()
    _ = try await responses.next()
  }

  private static func expected(_ report: Grpc_Testing_TestOrcaReport) -> Report {
    .init(
      cpuUtilization: report.cpuUtilization, memUtilization: report.memoryUtilization,
      requestCost: report.requestCost, utilization: report.utilization)
  }
}
