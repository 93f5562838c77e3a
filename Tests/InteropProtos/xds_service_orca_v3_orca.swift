// Made by martletc from xds/service/orca/v3/orca.proto. Edit that file, not this one.
public import Martlet

/// Asks for reports.
@frozen public nonisolated struct Xds_Service_Orca_V3_OrcaLoadReportRequest: GeneratedMessage {
  /// The time from one to the next; the server may take longer.
  @_alwaysEmitIntoClient public var reportInterval: Google_Protobuf_Duration?
  /// Which costs are of interest; all if empty.
  @_alwaysEmitIntoClient public var requestCostNames: [String]
  private var _unknown: UnknownFields
  public init() { (requestCostNames, _unknown) = ([], .init()) }
  public init(reportInterval: Google_Protobuf_Duration? = nil, requestCostNames: [String] = []) {
    (self.reportInterval, self.requestCostNames, _unknown) = (reportInterval, requestCostNames, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.reportInterval)  // 1
      case 18: wire.string(appendingTo: &self.requestCostNames)  // 2
      default:
        wire.keepUnknown(tag, &_unknown, .xds_service_orca_v3_orca, "xds.service.orca.v3.OrcaLoadReportRequest")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedString(self.requestCostNames, tag: 18)
    if let value = self.reportInterval { wire.message(value, tag: 10) }
  }
}

/// Tells how loaded its server is.
public nonisolated enum Xds_Service_Orca_V3_OpenRcaService {
  public static let streamCoreMetrics = Method<Xds_Service_Orca_V3_OrcaLoadReportRequest, Xds_Data_Orca_V3_OrcaLoadReport>(
    "/xds.service.orca.v3.OpenRcaService/StreamCoreMetrics", .serverStreaming, in: .xds_service_orca_v3_orca
  )

  public protocol Service: RPCService {
    /// Reports again and again, until the caller has enough.
    func streamCoreMetrics(
      _ request: Xds_Service_Orca_V3_OrcaLoadReportRequest,
      responses: MessageWriter<Xds_Data_Orca_V3_OrcaLoadReport>, context: ServerContext
    ) async throws
  }

  public struct Client: Sendable {
    public let channel: Channel
    public init(_ channel: Channel) { self.channel = channel }
    /// Reports again and again, until the caller has enough.
    public func streamCoreMetrics(
      _ request: Xds_Service_Orca_V3_OrcaLoadReportRequest, options: CallOptions = .init()
    ) -> MessageStream<Xds_Data_Orca_V3_OrcaLoadReport> {
      channel.serverStreaming(Xds_Service_Orca_V3_OpenRcaService.streamCoreMetrics, request, options)
    }
  }
}

nonisolated extension Xds_Service_Orca_V3_OpenRcaService.Service {
  public func register(in routes: inout Routes) {
    routes.add(Xds_Service_Orca_V3_OpenRcaService.streamCoreMetrics, streamCoreMetrics)
  }
}

nonisolated extension FileDescriptor {
  public static let xds_service_orca_v3_orca = FileDescriptor(serialized: "\n\u{1e}xds/service/orca/v3/orca.proto\u{12}\u{13}xds.service.orca.v3\u{1a}'xds/data/orca/v3/orca_load_report.proto\u{1a}\u{1e}google/protobuf/duration.proto\"\u{89}\u{1}\n\u{15}OrcaLoadReportRequest\u{12}B\n\u{f}report_interval\u{18}\u{1} \u{1}(\u{b}2\u{19}.google.protobuf.DurationR\u{e}reportInterval\u{12},\n\u{12}request_cost_names\u{18}\u{2} \u{3}(\tR\u{10}requestCostNames2u\n\u{e}OpenRcaService\u{12}c\n\u{11}StreamCoreMetrics\u{12}*.xds.service.orca.v3.OrcaLoadReportRequest\u{1a} .xds.data.orca.v3.OrcaLoadReport0\u{1}BY\n\u{1e}com.github.xds.service.orca.v3B\tOrcaProtoP\u{1}Z*github.com/cncf/xds/go/xds/service/orca/v3b\u{6}proto3", dependencies: [.xds_data_orca_v3_orca_load_report, .google_protobuf_duration])
}
