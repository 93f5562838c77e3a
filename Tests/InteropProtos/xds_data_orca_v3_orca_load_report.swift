// Made by martletc from xds/data/orca/v3/orca_load_report.proto. Edit that file, not this one.
public import MartletProtobuf

/// One report: of a call in its trailers, or of a server by OpenRcaService.
@frozen public nonisolated struct Xds_Data_Orca_V3_OrcaLoadReport: GeneratedMessage {
  /// From 0; above 1 on a server that borrows.
  @_alwaysEmitIntoClient public var cpuUtilization: Double
  /// From 0 to 1.
  @_alwaysEmitIntoClient public var memUtilization: Double
  @available(*, deprecated)
  public var rps: UInt64 {
    get { self._rps }
    set { self._rps = newValue }
  }
  private var _rps: UInt64
  /// What the call cost, by names of the application.
  @_alwaysEmitIntoClient public var requestCost: [String: Double]
  /// From 0 to 1, by names of the application.
  @_alwaysEmitIntoClient public var utilization: [String: Double]
  /// Calls a second.
  @_alwaysEmitIntoClient public var rpsFractional: Double
  /// Failed calls a second.
  @_alwaysEmitIntoClient public var eps: Double
  /// Anything else.
  @_alwaysEmitIntoClient public var namedMetrics: [String: Double]
  /// From 0: how far the application is from all that it can do.
  @_alwaysEmitIntoClient public var applicationUtilization: Double
  private var _unknown: UnknownFields
  public init() {
    (cpuUtilization, memUtilization, _rps, requestCost, utilization, rpsFractional) = (0, 0, 0, [:], [:], 0)
    (eps, namedMetrics, applicationUtilization, _unknown) = (0, [:], 0, .init())
  }
  public init(
    cpuUtilization: Double = 0, memUtilization: Double = 0, rps: UInt64 = 0,
    requestCost: [String: Double] = [:], utilization: [String: Double] = [:], rpsFractional: Double = 0,
    eps: Double = 0, namedMetrics: [String: Double] = [:], applicationUtilization: Double = 0
  ) {
    (self.cpuUtilization, self.memUtilization, self._rps) = (cpuUtilization, memUtilization, rps)
    (self.requestCost, self.utilization, self.rpsFractional) = (requestCost, utilization, rpsFractional)
    (self.eps, self.namedMetrics, self.applicationUtilization) = (eps, namedMetrics, applicationUtilization)
    _unknown = .init()
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 9: self.cpuUtilization = wire.nextDouble()  // 1
      case 17: self.memUtilization = wire.nextDouble()  // 2
      case 24: self._rps = wire.nextUint64()  // 3
      case 34: wire.map(into: &self.requestCost, key: .string, value: .double)  // 4
      case 42: wire.map(into: &self.utilization, key: .string, value: .double)  // 5
      case 49: self.rpsFractional = wire.nextDouble()  // 6
      case 57: self.eps = wire.nextDouble()  // 7
      case 66: wire.map(into: &self.namedMetrics, key: .string, value: .double)  // 8
      case 73: self.applicationUtilization = wire.nextDouble()  // 9
      default:
        wire.keepUnknown(tag, &_unknown, .xds_data_orca_v3_orca_load_report, "xds.data.orca.v3.OrcaLoadReport")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.double(ifSet: self.applicationUtilization, tag: 73)
    wire.map(self.namedMetrics, key: .string, value: .double, tag: 66)
    wire.double(ifSet: self.eps, tag: 57)
    wire.double(ifSet: self.rpsFractional, tag: 49)
    wire.map(self.utilization, key: .string, value: .double, tag: 42)
    wire.map(self.requestCost, key: .string, value: .double, tag: 34)
    wire.uint64(ifSet: self._rps, tag: 24)
    wire.double(ifSet: self.memUtilization, tag: 17)
    wire.double(ifSet: self.cpuUtilization, tag: 9)
  }
}

nonisolated extension FileDescriptor {
  public static let xds_data_orca_v3_orca_load_report = FileDescriptor(serialized: "\n'xds/data/orca/v3/orca_load_report.proto\u{12}\u{10}xds.data.orca.v3\"\u{af}\u{5}\n\u{e}OrcaLoadReport\u{12}'\n\u{f}cpu_utilization\u{18}\u{1} \u{1}(\u{1}R\u{e}cpuUtilization\u{12}'\n\u{f}mem_utilization\u{18}\u{2} \u{1}(\u{1}R\u{e}memUtilization\u{12}\u{14}\n\u{3}rps\u{18}\u{3} \u{1}(\u{4}B\u{2}\u{18}\u{1}R\u{3}rps\u{12}T\n\u{c}request_cost\u{18}\u{4} \u{3}(\u{b}21.xds.data.orca.v3.OrcaLoadReport.RequestCostEntryR\u{b}requestCost\u{12}S\n\u{b}utilization\u{18}\u{5} \u{3}(\u{b}21.xds.data.orca.v3.OrcaLoadReport.UtilizationEntryR\u{b}utilization\u{12}%\n\u{e}rps_fractional\u{18}\u{6} \u{1}(\u{1}R\rrpsFractional\u{12}\u{10}\n\u{3}eps\u{18}\u{7} \u{1}(\u{1}R\u{3}eps\u{12}W\n\rnamed_metrics\u{18}\u{8} \u{3}(\u{b}22.xds.data.orca.v3.OrcaLoadReport.NamedMetricsEntryR\u{c}namedMetrics\u{12}7\n\u{17}application_utilization\u{18}\t \u{1}(\u{1}R\u{16}applicationUtilization\u{1a}>\n\u{10}RequestCostEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{1}R\u{5}value:\u{2}8\u{1}\u{1a}>\n\u{10}UtilizationEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{1}R\u{5}value:\u{2}8\u{1}\u{1a}?\n\u{11}NamedMetricsEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{1}R\u{5}value:\u{2}8\u{1}B]\n\u{1b}com.github.xds.data.orca.v3B\u{13}OrcaLoadReportProtoP\u{1}Z'github.com/cncf/xds/go/xds/data/orca/v3b\u{6}proto3", dependencies: [])
}
