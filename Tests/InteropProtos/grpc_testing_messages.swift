// Made by martletc from grpc/testing/messages.proto. Edit that file, not this one.
public import MartletProtobuf

/// What a payload is made of.
public nonisolated enum Grpc_Testing_PayloadType: OpenEnum {
  case compressable
  case unrecognized(Int32)
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .compressable
    default: self = .unrecognized(rawValue)
    }
  }
  public var rawValue: Int32 {
    switch self {
    case .compressable: 0
    case .unrecognized(let number): number
    }
  }
}

/// Which kind of backend a grpclb balancer chose.
public nonisolated enum Grpc_Testing_GrpclbRouteType: OpenEnum {
  case unknown
  case fallback
  case backend
  case unrecognized(Int32)
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unknown
    case 1: self = .fallback
    case 2: self = .backend
    default: self = .unrecognized(rawValue)
    }
  }
  public var rawValue: Int32 {
    switch self {
    case .unknown: 0
    case .fallback: 1
    case .backend: 2
    case .unrecognized(let number): number
    }
  }
}

/// A bool that can be absent.
@frozen public nonisolated struct Grpc_Testing_BoolValue: GeneratedMessage {
  @_alwaysEmitIntoClient public var value: Bool
  private var _unknown: UnknownFields
  public init() { (value, _unknown) = (false, .init()) }
  public init(value: Bool = false) { (self.value, _unknown) = (value, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.value = wire.nextBool()  // 1
      default: wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.BoolValue")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.bool(ifSet: self.value, tag: 8)
  }
}

/// Bytes to carry.
@frozen public nonisolated struct Grpc_Testing_Payload: GeneratedMessage {
  @_alwaysEmitIntoClient public var type: Grpc_Testing_PayloadType
  @_alwaysEmitIntoClient public var body: Bytes
  private var _unknown: UnknownFields
  public init() { (type, body, _unknown) = (.compressable, Bytes(), .init()) }
  public init(type: Grpc_Testing_PayloadType = .compressable, body: Bytes = Bytes()) {
    (self.type, self.body, _unknown) = (type, body, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.type = wire.nextOpenEnum()  // 1
      case 18: self.body = wire.nextBytes()  // 2
      default: wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.Payload")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.bytes(ifSet: self.body, tag: 18)
    wire.int32(ifSet: self.type.rawValue, tag: 8)
  }
}

/// The status that the server is to end the call with.
@frozen public nonisolated struct Grpc_Testing_EchoStatus: GeneratedMessage {
  @_alwaysEmitIntoClient public var code: Int32
  @_alwaysEmitIntoClient public var message: String
  private var _unknown: UnknownFields
  public init() { (code, message, _unknown) = (0, "", .init()) }
  public init(code: Int32 = 0, message: String = "") {
    (self.code, self.message, _unknown) = (code, message, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.code = wire.nextInt32()  // 1
      case 18: self.message = wire.nextString()  // 2
      default: wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.EchoStatus")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.message, tag: 18)
    wire.int32(ifSet: self.code, tag: 8)
  }
}

/// One request of a unary call.
@frozen public nonisolated struct Grpc_Testing_SimpleRequest: GeneratedMessage {
  @_alwaysEmitIntoClient public var responseType: Grpc_Testing_PayloadType
  /// How long a payload the response is to have.
  @_alwaysEmitIntoClient public var responseSize: Int32
  @_alwaysEmitIntoClient public var payload: Grpc_Testing_Payload?
  @_alwaysEmitIntoClient public var fillUsername: Bool
  @_alwaysEmitIntoClient public var fillOauthScope: Bool
  /// Whether the response is to travel compressed.
  @_alwaysEmitIntoClient public var responseCompressed: Grpc_Testing_BoolValue?
  @_alwaysEmitIntoClient public var responseStatus: Grpc_Testing_EchoStatus?
  /// Whether the server is to refuse this request unless it travelled compressed, or unless it did not.
  @_alwaysEmitIntoClient public var expectCompressed: Grpc_Testing_BoolValue?
  /// Whether the response is to name the server.
  @_alwaysEmitIntoClient public var fillServerID: Bool
  @_alwaysEmitIntoClient public var fillGrpclbRouteType: Bool
  /// What the server is to report in the trailers.
  @_alwaysEmitIntoClient public var orcaPerQueryReport: Grpc_Testing_TestOrcaReport?
  /// What the server is to report to those who ask for its load.
  @_alwaysEmitIntoClient public var orcaOobReport: Grpc_Testing_TestOrcaReport?
  private var _unknown: UnknownFields
  public init() {
    (responseType, responseSize, fillUsername, fillOauthScope) = (.compressable, 0, false, false)
    (fillServerID, fillGrpclbRouteType, _unknown) = (false, false, .init())
  }
  public init(
    responseType: Grpc_Testing_PayloadType = .compressable, responseSize: Int32 = 0,
    payload: Grpc_Testing_Payload? = nil, fillUsername: Bool = false, fillOauthScope: Bool = false,
    responseCompressed: Grpc_Testing_BoolValue? = nil, responseStatus: Grpc_Testing_EchoStatus? = nil,
    expectCompressed: Grpc_Testing_BoolValue? = nil, fillServerID: Bool = false,
    fillGrpclbRouteType: Bool = false, orcaPerQueryReport: Grpc_Testing_TestOrcaReport? = nil,
    orcaOobReport: Grpc_Testing_TestOrcaReport? = nil
  ) {
    (self.responseType, self.responseSize, self.payload) = (responseType, responseSize, payload)
    (self.fillUsername, self.fillOauthScope) = (fillUsername, fillOauthScope)
    (self.responseCompressed, self.responseStatus) = (responseCompressed, responseStatus)
    (self.expectCompressed, self.fillServerID) = (expectCompressed, fillServerID)
    (self.fillGrpclbRouteType, self.orcaPerQueryReport) = (fillGrpclbRouteType, orcaPerQueryReport)
    (self.orcaOobReport, _unknown) = (orcaOobReport, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.responseType = wire.nextOpenEnum()  // 1
      case 16: self.responseSize = wire.nextInt32()  // 2
      case 26: wire.message(mergingInto: &self.payload)  // 3
      case 32: self.fillUsername = wire.nextBool()  // 4
      case 40: self.fillOauthScope = wire.nextBool()  // 5
      case 50: wire.message(mergingInto: &self.responseCompressed)  // 6
      case 58: wire.message(mergingInto: &self.responseStatus)  // 7
      case 66: wire.message(mergingInto: &self.expectCompressed)  // 8
      case 72: self.fillServerID = wire.nextBool()  // 9
      case 80: self.fillGrpclbRouteType = wire.nextBool()  // 10
      case 90: wire.message(mergingInto: &self.orcaPerQueryReport)  // 11
      case 98: wire.message(mergingInto: &self.orcaOobReport)  // 12
      default: wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.SimpleRequest")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    if let value = self.orcaOobReport { wire.message(value, tag: 98) }
    if let value = self.orcaPerQueryReport { wire.message(value, tag: 90) }
    wire.bool(ifSet: self.fillGrpclbRouteType, tag: 80)
    wire.bool(ifSet: self.fillServerID, tag: 72)
    if let value = self.expectCompressed { wire.message(value, tag: 66) }
    if let value = self.responseStatus { wire.message(value, tag: 58) }
    if let value = self.responseCompressed { wire.message(value, tag: 50) }
    wire.bool(ifSet: self.fillOauthScope, tag: 40)
    wire.bool(ifSet: self.fillUsername, tag: 32)
    if let value = self.payload { wire.message(value, tag: 26) }
    wire.int32(ifSet: self.responseSize, tag: 16)
    wire.int32(ifSet: self.responseType.rawValue, tag: 8)
  }
}

/// The response of a unary call.
@frozen public nonisolated struct Grpc_Testing_SimpleResponse: GeneratedMessage {
  @_alwaysEmitIntoClient public var payload: Grpc_Testing_Payload?
  @_alwaysEmitIntoClient public var username: String
  @_alwaysEmitIntoClient public var oauthScope: String
  @_alwaysEmitIntoClient public var serverID: String
  @_alwaysEmitIntoClient public var grpclbRouteType: Grpc_Testing_GrpclbRouteType
  @_alwaysEmitIntoClient public var hostname: String
  private var _unknown: UnknownFields
  public init() {
    (username, oauthScope, serverID, grpclbRouteType, hostname) = ("", "", "", .unknown, "")
    _unknown = .init()
  }
  public init(
    payload: Grpc_Testing_Payload? = nil, username: String = "", oauthScope: String = "",
    serverID: String = "", grpclbRouteType: Grpc_Testing_GrpclbRouteType = .unknown, hostname: String = ""
  ) {
    (self.payload, self.username, self.oauthScope, self.serverID) = (payload, username, oauthScope, serverID)
    (self.grpclbRouteType, self.hostname, _unknown) = (grpclbRouteType, hostname, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.payload)  // 1
      case 18: self.username = wire.nextString()  // 2
      case 26: self.oauthScope = wire.nextString()  // 3
      case 34: self.serverID = wire.nextString()  // 4
      case 40: self.grpclbRouteType = wire.nextOpenEnum()  // 5
      case 50: self.hostname = wire.nextString()  // 6
      default: wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.SimpleResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.hostname, tag: 50)
    wire.int32(ifSet: self.grpclbRouteType.rawValue, tag: 40)
    wire.string(ifSet: self.serverID, tag: 34)
    wire.string(ifSet: self.oauthScope, tag: 26)
    wire.string(ifSet: self.username, tag: 18)
    if let value = self.payload { wire.message(value, tag: 10) }
  }
}

/// One request of a client stream.
@frozen public nonisolated struct Grpc_Testing_StreamingInputCallRequest: GeneratedMessage {
  @_alwaysEmitIntoClient public var payload: Grpc_Testing_Payload?
  @_alwaysEmitIntoClient public var expectCompressed: Grpc_Testing_BoolValue?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(payload: Grpc_Testing_Payload? = nil, expectCompressed: Grpc_Testing_BoolValue? = nil) {
    (self.payload, self.expectCompressed, _unknown) = (payload, expectCompressed, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.payload)  // 1
      case 18: wire.message(mergingInto: &self.expectCompressed)  // 2
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.StreamingInputCallRequest")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    if let value = self.expectCompressed { wire.message(value, tag: 18) }
    if let value = self.payload { wire.message(value, tag: 10) }
  }
}

/// The response to a client stream.
@frozen public nonisolated struct Grpc_Testing_StreamingInputCallResponse: GeneratedMessage {
  /// The sum of all payloads' lengths.
  @_alwaysEmitIntoClient public var aggregatedPayloadSize: Int32
  private var _unknown: UnknownFields
  public init() { (aggregatedPayloadSize, _unknown) = (0, .init()) }
  public init(aggregatedPayloadSize: Int32 = 0) {
    (self.aggregatedPayloadSize, _unknown) = (aggregatedPayloadSize, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.aggregatedPayloadSize = wire.nextInt32()  // 1
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.StreamingInputCallResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.aggregatedPayloadSize, tag: 8)
  }
}

/// How one response of a stream is to be.
@frozen public nonisolated struct Grpc_Testing_ResponseParameters: GeneratedMessage {
  @_alwaysEmitIntoClient public var size: Int32
  /// How long to wait before it, in microseconds.
  @_alwaysEmitIntoClient public var intervalUs: Int32
  @_alwaysEmitIntoClient public var compressed: Grpc_Testing_BoolValue?
  private var _unknown: UnknownFields
  public init() { (size, intervalUs, _unknown) = (0, 0, .init()) }
  public init(size: Int32 = 0, intervalUs: Int32 = 0, compressed: Grpc_Testing_BoolValue? = nil) {
    (self.size, self.intervalUs, self.compressed, _unknown) = (size, intervalUs, compressed, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.size = wire.nextInt32()  // 1
      case 16: self.intervalUs = wire.nextInt32()  // 2
      case 26: wire.message(mergingInto: &self.compressed)  // 3
      default: wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.ResponseParameters")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    if let value = self.compressed { wire.message(value, tag: 26) }
    wire.int32(ifSet: self.intervalUs, tag: 16)
    wire.int32(ifSet: self.size, tag: 8)
  }
}

/// Asks for responses, as many as there are parameters.
@frozen public nonisolated struct Grpc_Testing_StreamingOutputCallRequest: GeneratedMessage {
  @_alwaysEmitIntoClient public var responseType: Grpc_Testing_PayloadType
  @_alwaysEmitIntoClient public var responseParameters: [Grpc_Testing_ResponseParameters]
  @_alwaysEmitIntoClient public var payload: Grpc_Testing_Payload?
  @_alwaysEmitIntoClient public var responseStatus: Grpc_Testing_EchoStatus?
  @_alwaysEmitIntoClient public var orcaOobReport: Grpc_Testing_TestOrcaReport?
  private var _unknown: UnknownFields
  public init() { (responseType, responseParameters, _unknown) = (.compressable, [], .init()) }
  public init(
    responseType: Grpc_Testing_PayloadType = .compressable,
    responseParameters: [Grpc_Testing_ResponseParameters] = [], payload: Grpc_Testing_Payload? = nil,
    responseStatus: Grpc_Testing_EchoStatus? = nil, orcaOobReport: Grpc_Testing_TestOrcaReport? = nil
  ) {
    (self.responseType, self.responseParameters, self.payload) = (responseType, responseParameters, payload)
    (self.responseStatus, self.orcaOobReport, _unknown) = (responseStatus, orcaOobReport, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.responseType = wire.nextOpenEnum()  // 1
      case 18: wire.message(appendingTo: &self.responseParameters)  // 2
      case 26: wire.message(mergingInto: &self.payload)  // 3
      case 58: wire.message(mergingInto: &self.responseStatus)  // 7
      case 66: wire.message(mergingInto: &self.orcaOobReport)  // 8
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.StreamingOutputCallRequest")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    if let value = self.orcaOobReport { wire.message(value, tag: 66) }
    if let value = self.responseStatus { wire.message(value, tag: 58) }
    if let value = self.payload { wire.message(value, tag: 26) }
    wire.repeatedMessage(self.responseParameters, tag: 18)
    wire.int32(ifSet: self.responseType.rawValue, tag: 8)
  }
}

/// One response of a stream.
@frozen public nonisolated struct Grpc_Testing_StreamingOutputCallResponse: GeneratedMessage {
  @_alwaysEmitIntoClient public var payload: Grpc_Testing_Payload?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(payload: Grpc_Testing_Payload? = nil) { (self.payload, _unknown) = (payload, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.payload)  // 1
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.StreamingOutputCallResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    if let value = self.payload { wire.message(value, tag: 10) }
  }
}

/// For tests of reconnection.
@frozen public nonisolated struct Grpc_Testing_ReconnectParams: GeneratedMessage {
  @_alwaysEmitIntoClient public var maxReconnectBackoffMs: Int32
  private var _unknown: UnknownFields
  public init() { (maxReconnectBackoffMs, _unknown) = (0, .init()) }
  public init(maxReconnectBackoffMs: Int32 = 0) {
    (self.maxReconnectBackoffMs, _unknown) = (maxReconnectBackoffMs, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.maxReconnectBackoffMs = wire.nextInt32()  // 1
      default: wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.ReconnectParams")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.maxReconnectBackoffMs, tag: 8)
  }
}

/// What such a test found.
@frozen public nonisolated struct Grpc_Testing_ReconnectInfo: GeneratedMessage {
  @_alwaysEmitIntoClient public var passed: Bool
  @_alwaysEmitIntoClient public var backoffMs: [Int32]
  private var _unknown: UnknownFields
  public init() { (passed, backoffMs, _unknown) = (false, [], .init()) }
  public init(passed: Bool = false, backoffMs: [Int32] = []) {
    (self.passed, self.backoffMs, _unknown) = (passed, backoffMs, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.passed = wire.nextBool()  // 1
      case 16: wire.int32(appendingTo: &self.backoffMs)  // 2
      case 18: wire.packedInt32(appendingTo: &self.backoffMs)
      default: wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.ReconnectInfo")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.packedInt32(self.backoffMs, tag: 18)
    wire.bool(ifSet: self.passed, tag: 8)
  }
}

/// Asks where the next calls go.
@frozen public nonisolated struct Grpc_Testing_LoadBalancerStatsRequest: GeneratedMessage {
  @_alwaysEmitIntoClient public var numRpcs: Int32
  @_alwaysEmitIntoClient public var timeoutSec: Int32
  private var _unknown: UnknownFields
  public init() { (numRpcs, timeoutSec, _unknown) = (0, 0, .init()) }
  public init(numRpcs: Int32 = 0, timeoutSec: Int32 = 0) {
    (self.numRpcs, self.timeoutSec, _unknown) = (numRpcs, timeoutSec, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.numRpcs = wire.nextInt32()  // 1
      case 16: self.timeoutSec = wire.nextInt32()  // 2
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.LoadBalancerStatsRequest")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.timeoutSec, tag: 16)
    wire.int32(ifSet: self.numRpcs, tag: 8)
  }
}

/// Where they went.
@frozen public nonisolated struct Grpc_Testing_LoadBalancerStatsResponse: GeneratedMessage {
  @_alwaysEmitIntoClient public var rpcsByPeer: [String: Int32]
  @_alwaysEmitIntoClient public var numFailures: Int32
  @_alwaysEmitIntoClient public var rpcsByMethod: [String: Grpc_Testing_LoadBalancerStatsResponse.RpcsByPeer]
  private var _unknown: UnknownFields
  public init() { (rpcsByPeer, numFailures, rpcsByMethod, _unknown) = ([:], 0, [:], .init()) }
  public init(
    rpcsByPeer: [String: Int32] = [:], numFailures: Int32 = 0,
    rpcsByMethod: [String: Grpc_Testing_LoadBalancerStatsResponse.RpcsByPeer] = [:]
  ) {
    (self.rpcsByPeer, self.numFailures, self.rpcsByMethod) = (rpcsByPeer, numFailures, rpcsByMethod)
    _unknown = .init()
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.map(into: &self.rpcsByPeer, key: .string, value: .int32)  // 1
      case 16: self.numFailures = wire.nextInt32()  // 2
      case 26: wire.map(into: &self.rpcsByMethod, key: .string, value: .message(Grpc_Testing_LoadBalancerStatsResponse.RpcsByPeer.self))
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.LoadBalancerStatsResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.map(self.rpcsByMethod, key: .string, value: .message(Grpc_Testing_LoadBalancerStatsResponse.RpcsByPeer.self), tag: 26)
    wire.int32(ifSet: self.numFailures, tag: 16)
    wire.map(self.rpcsByPeer, key: .string, value: .int32, tag: 10)
  }

  @frozen public struct RpcsByPeer: GeneratedMessage {
    @_alwaysEmitIntoClient public var rpcsByPeer: [String: Int32]
    private var _unknown: UnknownFields
    public init() { (rpcsByPeer, _unknown) = ([:], .init()) }
    public init(rpcsByPeer: [String: Int32] = [:]) { (self.rpcsByPeer, _unknown) = (rpcsByPeer, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: wire.map(into: &self.rpcsByPeer, key: .string, value: .int32)  // 1
        default:
          wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.LoadBalancerStatsResponse.RpcsByPeer")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.map(self.rpcsByPeer, key: .string, value: .int32, tag: 10)
    }
  }
}

/// Asks for all counts.
@frozen public nonisolated struct Grpc_Testing_LoadBalancerAccumulatedStatsRequest: GeneratedMessage {
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.LoadBalancerAccumulatedStatsRequest")
    }
  }
  public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
}

/// All counts by method.
@frozen public nonisolated struct Grpc_Testing_LoadBalancerAccumulatedStatsResponse: GeneratedMessage {
  @available(*, deprecated)
  public var numRpcsStartedByMethod: [String: Int32] {
    get { self._numRpcsStartedByMethod }
    set { self._numRpcsStartedByMethod = newValue }
  }
  private var _numRpcsStartedByMethod: [String: Int32]
  @available(*, deprecated)
  public var numRpcsSucceededByMethod: [String: Int32] {
    get { self._numRpcsSucceededByMethod }
    set { self._numRpcsSucceededByMethod = newValue }
  }
  private var _numRpcsSucceededByMethod: [String: Int32]
  @available(*, deprecated)
  public var numRpcsFailedByMethod: [String: Int32] {
    get { self._numRpcsFailedByMethod }
    set { self._numRpcsFailedByMethod = newValue }
  }
  private var _numRpcsFailedByMethod: [String: Int32]
  @_alwaysEmitIntoClient public var statsPerMethod: [String: Grpc_Testing_LoadBalancerAccumulatedStatsResponse.MethodStats]
  private var _unknown: UnknownFields
  public init() {
    (_numRpcsStartedByMethod, _numRpcsSucceededByMethod, _numRpcsFailedByMethod) = ([:], [:], [:])
    (statsPerMethod, _unknown) = ([:], .init())
  }
  public init(
    numRpcsStartedByMethod: [String: Int32] = [:], numRpcsSucceededByMethod: [String: Int32] = [:],
    numRpcsFailedByMethod: [String: Int32] = [:],
    statsPerMethod: [String: Grpc_Testing_LoadBalancerAccumulatedStatsResponse.MethodStats] = [:]
  ) {
    self._numRpcsStartedByMethod = numRpcsStartedByMethod
    self._numRpcsSucceededByMethod = numRpcsSucceededByMethod
    (self._numRpcsFailedByMethod, self.statsPerMethod) = (numRpcsFailedByMethod, statsPerMethod)
    _unknown = .init()
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.map(into: &self._numRpcsStartedByMethod, key: .string, value: .int32)  // 1
      case 18: wire.map(into: &self._numRpcsSucceededByMethod, key: .string, value: .int32)  // 2
      case 26: wire.map(into: &self._numRpcsFailedByMethod, key: .string, value: .int32)  // 3
      case 34: wire.map(into: &self.statsPerMethod, key: .string, value: .message(Grpc_Testing_LoadBalancerAccumulatedStatsResponse.MethodStats.self))
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.LoadBalancerAccumulatedStatsResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.map(self.statsPerMethod, key: .string, value: .message(Grpc_Testing_LoadBalancerAccumulatedStatsResponse.MethodStats.self), tag: 34)
    wire.map(self._numRpcsFailedByMethod, key: .string, value: .int32, tag: 26)
    wire.map(self._numRpcsSucceededByMethod, key: .string, value: .int32, tag: 18)
    wire.map(self._numRpcsStartedByMethod, key: .string, value: .int32, tag: 10)
  }

  @frozen public struct MethodStats: GeneratedMessage {
    @_alwaysEmitIntoClient public var rpcsStarted: Int32
    @_alwaysEmitIntoClient public var result: [Int32: Int32]
    private var _unknown: UnknownFields
    public init() { (rpcsStarted, result, _unknown) = (0, [:], .init()) }
    public init(rpcsStarted: Int32 = 0, result: [Int32: Int32] = [:]) {
      (self.rpcsStarted, self.result, _unknown) = (rpcsStarted, result, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.rpcsStarted = wire.nextInt32()  // 1
        case 18: wire.map(into: &self.result, key: .int32, value: .int32)  // 2
        default:
          wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.LoadBalancerAccumulatedStatsResponse.MethodStats")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.map(self.result, key: .int32, value: .int32, tag: 18)
      wire.int32(ifSet: self.rpcsStarted, tag: 8)
    }
  }
}

/// What an xDS test client is to do from now on.
@frozen public nonisolated struct Grpc_Testing_ClientConfigureRequest: GeneratedMessage {
  @_alwaysEmitIntoClient public var types: [Grpc_Testing_ClientConfigureRequest.RpcType]
  @_alwaysEmitIntoClient public var metadata: [Grpc_Testing_ClientConfigureRequest.Metadata]
  @_alwaysEmitIntoClient public var timeoutSec: Int32
  private var _unknown: UnknownFields
  public init() { (types, metadata, timeoutSec, _unknown) = ([], [], 0, .init()) }
  public init(
    types: [Grpc_Testing_ClientConfigureRequest.RpcType] = [],
    metadata: [Grpc_Testing_ClientConfigureRequest.Metadata] = [], timeoutSec: Int32 = 0
  ) {
    (self.types, self.metadata, self.timeoutSec, _unknown) = (types, metadata, timeoutSec, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: wire.openEnum(appendingTo: &self.types)  // 1
      case 10: wire.packedOpenEnum(appendingTo: &self.types)
      case 18: wire.message(appendingTo: &self.metadata)  // 2
      case 24: self.timeoutSec = wire.nextInt32()  // 3
      default: wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.ClientConfigureRequest")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.timeoutSec, tag: 24)
    wire.repeatedMessage(self.metadata, tag: 18)
    wire.packedOpenEnum(self.types, tag: 10)
  }

  public enum RpcType: OpenEnum {
    case emptyCall
    case unaryCall
    case unrecognized(Int32)
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .emptyCall
      case 1: self = .unaryCall
      default: self = .unrecognized(rawValue)
      }
    }
    public var rawValue: Int32 {
      switch self {
      case .emptyCall: 0
      case .unaryCall: 1
      case .unrecognized(let number): number
      }
    }
  }

  @frozen public struct Metadata: GeneratedMessage {
    @_alwaysEmitIntoClient public var type: Grpc_Testing_ClientConfigureRequest.RpcType
    @_alwaysEmitIntoClient public var key: String
    @_alwaysEmitIntoClient public var value: String
    private var _unknown: UnknownFields
    public init() { (type, key, value, _unknown) = (.emptyCall, "", "", .init()) }
    public init(
      type: Grpc_Testing_ClientConfigureRequest.RpcType = .emptyCall, key: String = "", value: String = ""
    ) {
      (self.type, self.key, self.value, _unknown) = (type, key, value, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.type = wire.nextOpenEnum()  // 1
        case 18: self.key = wire.nextString()  // 2
        case 26: self.value = wire.nextString()  // 3
        default:
          wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.ClientConfigureRequest.Metadata")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.value, tag: 26)
      wire.string(ifSet: self.key, tag: 18)
      wire.int32(ifSet: self.type.rawValue, tag: 8)
    }
  }
}

/// Nothing.
@frozen public nonisolated struct Grpc_Testing_ClientConfigureResponse: GeneratedMessage {
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.ClientConfigureResponse")
    }
  }
  public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
}

/// A load report as ORCA has them, for the server to make.
@frozen public nonisolated struct Grpc_Testing_TestOrcaReport: GeneratedMessage {
  @_alwaysEmitIntoClient public var cpuUtilization: Double
  @_alwaysEmitIntoClient public var memoryUtilization: Double
  @_alwaysEmitIntoClient public var requestCost: [String: Double]
  @_alwaysEmitIntoClient public var utilization: [String: Double]
  private var _unknown: UnknownFields
  public init() {
    (cpuUtilization, memoryUtilization, requestCost, utilization, _unknown) = (0, 0, [:], [:], .init())
  }
  public init(
    cpuUtilization: Double = 0, memoryUtilization: Double = 0, requestCost: [String: Double] = [:],
    utilization: [String: Double] = [:]
  ) {
    (self.cpuUtilization, self.memoryUtilization) = (cpuUtilization, memoryUtilization)
    (self.requestCost, self.utilization, _unknown) = (requestCost, utilization, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 9: self.cpuUtilization = wire.nextDouble()  // 1
      case 17: self.memoryUtilization = wire.nextDouble()  // 2
      case 26: wire.map(into: &self.requestCost, key: .string, value: .double)  // 3
      case 34: wire.map(into: &self.utilization, key: .string, value: .double)  // 4
      default: wire.keepUnknown(tag, &_unknown, .grpc_testing_messages, "grpc.testing.TestOrcaReport")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.map(self.utilization, key: .string, value: .double, tag: 34)
    wire.map(self.requestCost, key: .string, value: .double, tag: 26)
    wire.double(ifSet: self.memoryUtilization, tag: 17)
    wire.double(ifSet: self.cpuUtilization, tag: 9)
  }
}

nonisolated extension FileDescriptor {
  public static let grpc_testing_messages = FileDescriptor(serialized: "\n\u{1b}grpc/testing/messages.proto\u{12}\u{c}grpc.testing\"!\n\tBoolValue\u{12}\u{14}\n\u{5}value\u{18}\u{1} \u{1}(\u{8}R\u{5}value\"L\n\u{7}Payload\u{12}-\n\u{4}type\u{18}\u{1} \u{1}(\u{e}2\u{19}.grpc.testing.PayloadTypeR\u{4}type\u{12}\u{12}\n\u{4}body\u{18}\u{2} \u{1}(\u{c}R\u{4}body\":\n\nEchoStatus\u{12}\u{12}\n\u{4}code\u{18}\u{1} \u{1}(\u{5}R\u{4}code\u{12}\u{18}\n\u{7}message\u{18}\u{2} \u{1}(\tR\u{7}message\"\u{b9}\u{5}\n\rSimpleRequest\u{12}>\n\rresponse_type\u{18}\u{1} \u{1}(\u{e}2\u{19}.grpc.testing.PayloadTypeR\u{c}responseType\u{12}#\n\rresponse_size\u{18}\u{2} \u{1}(\u{5}R\u{c}responseSize\u{12}/\n\u{7}payload\u{18}\u{3} \u{1}(\u{b}2\u{15}.grpc.testing.PayloadR\u{7}payload\u{12}#\n\rfill_username\u{18}\u{4} \u{1}(\u{8}R\u{c}fillUsername\u{12}(\n\u{10}fill_oauth_scope\u{18}\u{5} \u{1}(\u{8}R\u{e}fillOauthScope\u{12}H\n\u{13}response_compressed\u{18}\u{6} \u{1}(\u{b}2\u{17}.grpc.testing.BoolValueR\u{12}responseCompressed\u{12}A\n\u{f}response_status\u{18}\u{7} \u{1}(\u{b}2\u{18}.grpc.testing.EchoStatusR\u{e}responseStatus\u{12}D\n\u{11}expect_compressed\u{18}\u{8} \u{1}(\u{b}2\u{17}.grpc.testing.BoolValueR\u{10}expectCompressed\u{12}$\n\u{e}fill_server_id\u{18}\t \u{1}(\u{8}R\u{c}fillServerId\u{12}3\n\u{16}fill_grpclb_route_type\u{18}\n \u{1}(\u{8}R\u{13}fillGrpclbRouteType\u{12}O\n\u{15}orca_per_query_report\u{18}\u{b} \u{1}(\u{b}2\u{1c}.grpc.testing.TestOrcaReportR\u{12}orcaPerQueryReport\u{12}D\n\u{f}orca_oob_report\u{18}\u{c} \u{1}(\u{b}2\u{1c}.grpc.testing.TestOrcaReportR\rorcaOobReport\"\u{82}\u{2}\n\u{e}SimpleResponse\u{12}/\n\u{7}payload\u{18}\u{1} \u{1}(\u{b}2\u{15}.grpc.testing.PayloadR\u{7}payload\u{12}\u{1a}\n\u{8}username\u{18}\u{2} \u{1}(\tR\u{8}username\u{12}\u{1f}\n\u{b}oauth_scope\u{18}\u{3} \u{1}(\tR\noauthScope\u{12}\u{1b}\n\tserver_id\u{18}\u{4} \u{1}(\tR\u{8}serverId\u{12}I\n\u{11}grpclb_route_type\u{18}\u{5} \u{1}(\u{e}2\u{1d}.grpc.testing.GrpclbRouteTypeR\u{f}grpclbRouteType\u{12}\u{1a}\n\u{8}hostname\u{18}\u{6} \u{1}(\tR\u{8}hostname\"\u{92}\u{1}\n\u{19}StreamingInputCallRequest\u{12}/\n\u{7}payload\u{18}\u{1} \u{1}(\u{b}2\u{15}.grpc.testing.PayloadR\u{7}payload\u{12}D\n\u{11}expect_compressed\u{18}\u{2} \u{1}(\u{b}2\u{17}.grpc.testing.BoolValueR\u{10}expectCompressed\"T\n\u{1a}StreamingInputCallResponse\u{12}6\n\u{17}aggregated_payload_size\u{18}\u{1} \u{1}(\u{5}R\u{15}aggregatedPayloadSize\"\u{82}\u{1}\n\u{12}ResponseParameters\u{12}\u{12}\n\u{4}size\u{18}\u{1} \u{1}(\u{5}R\u{4}size\u{12}\u{1f}\n\u{b}interval_us\u{18}\u{2} \u{1}(\u{5}R\nintervalUs\u{12}7\n\ncompressed\u{18}\u{3} \u{1}(\u{b}2\u{17}.grpc.testing.BoolValueR\ncompressed\"\u{e9}\u{2}\n\u{1a}StreamingOutputCallRequest\u{12}>\n\rresponse_type\u{18}\u{1} \u{1}(\u{e}2\u{19}.grpc.testing.PayloadTypeR\u{c}responseType\u{12}Q\n\u{13}response_parameters\u{18}\u{2} \u{3}(\u{b}2 .grpc.testing.ResponseParametersR\u{12}responseParameters\u{12}/\n\u{7}payload\u{18}\u{3} \u{1}(\u{b}2\u{15}.grpc.testing.PayloadR\u{7}payload\u{12}A\n\u{f}response_status\u{18}\u{7} \u{1}(\u{b}2\u{18}.grpc.testing.EchoStatusR\u{e}responseStatus\u{12}D\n\u{f}orca_oob_report\u{18}\u{8} \u{1}(\u{b}2\u{1c}.grpc.testing.TestOrcaReportR\rorcaOobReport\"N\n\u{1b}StreamingOutputCallResponse\u{12}/\n\u{7}payload\u{18}\u{1} \u{1}(\u{b}2\u{15}.grpc.testing.PayloadR\u{7}payload\"J\n\u{f}ReconnectParams\u{12}7\n\u{18}max_reconnect_backoff_ms\u{18}\u{1} \u{1}(\u{5}R\u{15}maxReconnectBackoffMs\"F\n\rReconnectInfo\u{12}\u{16}\n\u{6}passed\u{18}\u{1} \u{1}(\u{8}R\u{6}passed\u{12}\u{1d}\n\nbackoff_ms\u{18}\u{2} \u{3}(\u{5}R\tbackoffMs\"V\n\u{18}LoadBalancerStatsRequest\u{12}\u{19}\n\u{8}num_rpcs\u{18}\u{1} \u{1}(\u{5}R\u{7}numRpcs\u{12}\u{1f}\n\u{b}timeout_sec\u{18}\u{2} \u{1}(\u{5}R\ntimeoutSec\"\u{e2}\u{4}\n\u{19}LoadBalancerStatsResponse\u{12}Y\n\u{c}rpcs_by_peer\u{18}\u{1} \u{3}(\u{b}27.grpc.testing.LoadBalancerStatsResponse.RpcsByPeerEntryR\nrpcsByPeer\u{12}!\n\u{c}num_failures\u{18}\u{2} \u{1}(\u{5}R\u{b}numFailures\u{12}_\n\u{e}rpcs_by_method\u{18}\u{3} \u{3}(\u{b}29.grpc.testing.LoadBalancerStatsResponse.RpcsByMethodEntryR\u{c}rpcsByMethod\u{1a}\u{b1}\u{1}\n\nRpcsByPeer\u{12}d\n\u{c}rpcs_by_peer\u{18}\u{1} \u{3}(\u{b}2B.grpc.testing.LoadBalancerStatsResponse.RpcsByPeer.RpcsByPeerEntryR\nrpcsByPeer\u{1a}=\n\u{f}RpcsByPeerEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{5}R\u{5}value:\u{2}8\u{1}\u{1a}=\n\u{f}RpcsByPeerEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{5}R\u{5}value:\u{2}8\u{1}\u{1a}s\n\u{11}RpcsByMethodEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}H\n\u{5}value\u{18}\u{2} \u{1}(\u{b}22.grpc.testing.LoadBalancerStatsResponse.RpcsByPeerR\u{5}value:\u{2}8\u{1}\"%\n#LoadBalancerAccumulatedStatsRequest\"\u{86}\t\n$LoadBalancerAccumulatedStatsResponse\u{12}\u{8e}\u{1}\n\u{1a}num_rpcs_started_by_method\u{18}\u{1} \u{3}(\u{b}2N.grpc.testing.LoadBalancerAccumulatedStatsResponse.NumRpcsStartedByMethodEntryB\u{2}\u{18}\u{1}R\u{16}numRpcsStartedByMethod\u{12}\u{94}\u{1}\n\u{1c}num_rpcs_succeeded_by_method\u{18}\u{2} \u{3}(\u{b}2P.grpc.testing.LoadBalancerAccumulatedStatsResponse.NumRpcsSucceededByMethodEntryB\u{2}\u{18}\u{1}R\u{18}numRpcsSucceededByMethod\u{12}\u{8b}\u{1}\n\u{19}num_rpcs_failed_by_method\u{18}\u{3} \u{3}(\u{b}2M.grpc.testing.LoadBalancerAccumulatedStatsResponse.NumRpcsFailedByMethodEntryB\u{2}\u{18}\u{1}R\u{15}numRpcsFailedByMethod\u{12}p\n\u{10}stats_per_method\u{18}\u{4} \u{3}(\u{b}2F.grpc.testing.LoadBalancerAccumulatedStatsResponse.StatsPerMethodEntryR\u{e}statsPerMethod\u{1a}I\n\u{1b}NumRpcsStartedByMethodEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{5}R\u{5}value:\u{2}8\u{1}\u{1a}K\n\u{1d}NumRpcsSucceededByMethodEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{5}R\u{5}value:\u{2}8\u{1}\u{1a}H\n\u{1a}NumRpcsFailedByMethodEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{5}R\u{5}value:\u{2}8\u{1}\u{1a}\u{cf}\u{1}\n\u{b}MethodStats\u{12}!\n\u{c}rpcs_started\u{18}\u{1} \u{1}(\u{5}R\u{b}rpcsStarted\u{12}b\n\u{6}result\u{18}\u{2} \u{3}(\u{b}2J.grpc.testing.LoadBalancerAccumulatedStatsResponse.MethodStats.ResultEntryR\u{6}result\u{1a}9\n\u{b}ResultEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{5}R\u{5}value:\u{2}8\u{1}\u{1a}\u{81}\u{1}\n\u{13}StatsPerMethodEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}T\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2>.grpc.testing.LoadBalancerAccumulatedStatsResponse.MethodStatsR\u{5}value:\u{2}8\u{1}\"\u{e9}\u{2}\n\u{16}ClientConfigureRequest\u{12}B\n\u{5}types\u{18}\u{1} \u{3}(\u{e}2,.grpc.testing.ClientConfigureRequest.RpcTypeR\u{5}types\u{12}I\n\u{8}metadata\u{18}\u{2} \u{3}(\u{b}2-.grpc.testing.ClientConfigureRequest.MetadataR\u{8}metadata\u{12}\u{1f}\n\u{b}timeout_sec\u{18}\u{3} \u{1}(\u{5}R\ntimeoutSec\u{1a}t\n\u{8}Metadata\u{12}@\n\u{4}type\u{18}\u{1} \u{1}(\u{e}2,.grpc.testing.ClientConfigureRequest.RpcTypeR\u{4}type\u{12}\u{10}\n\u{3}key\u{18}\u{2} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{3} \u{1}(\tR\u{5}value\")\n\u{7}RpcType\u{12}\u{e}\n\nEMPTY_CALL\u{10}\0\u{12}\u{e}\n\nUNARY_CALL\u{10}\u{1}\"\u{19}\n\u{17}ClientConfigureResponse\"\u{8b}\u{3}\n\u{e}TestOrcaReport\u{12}'\n\u{f}cpu_utilization\u{18}\u{1} \u{1}(\u{1}R\u{e}cpuUtilization\u{12}-\n\u{12}memory_utilization\u{18}\u{2} \u{1}(\u{1}R\u{11}memoryUtilization\u{12}P\n\u{c}request_cost\u{18}\u{3} \u{3}(\u{b}2-.grpc.testing.TestOrcaReport.RequestCostEntryR\u{b}requestCost\u{12}O\n\u{b}utilization\u{18}\u{4} \u{3}(\u{b}2-.grpc.testing.TestOrcaReport.UtilizationEntryR\u{b}utilization\u{1a}>\n\u{10}RequestCostEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{1}R\u{5}value:\u{2}8\u{1}\u{1a}>\n\u{10}UtilizationEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{1}R\u{5}value:\u{2}8\u{1}*\u{1f}\n\u{b}PayloadType\u{12}\u{10}\n\u{c}COMPRESSABLE\u{10}\0*o\n\u{f}GrpclbRouteType\u{12}\u{1d}\n\u{19}GRPCLB_ROUTE_TYPE_UNKNOWN\u{10}\0\u{12}\u{1e}\n\u{1a}GRPCLB_ROUTE_TYPE_FALLBACK\u{10}\u{1}\u{12}\u{1d}\n\u{19}GRPCLB_ROUTE_TYPE_BACKEND\u{10}\u{2}B\u{1d}\n\u{1b}io.grpc.testing.integrationb\u{6}proto3", dependencies: [])
}
