// Made by martletc from grpc/channelz/v1/channelz.proto. Edit that file, not this one.
public import MartletProtobuf
public import MartletRPC

/// A client's way to a target.
@frozen public nonisolated struct Grpc_Channelz_V1_Channel: GeneratedMessage {
  @_alwaysEmitIntoClient public var ref: Grpc_Channelz_V1_ChannelRef?
  @_alwaysEmitIntoClient public var data: Grpc_Channelz_V1_ChannelData?
  /// What it is made of: of these three kinds, one.
  @_alwaysEmitIntoClient public var channelRef: [Grpc_Channelz_V1_ChannelRef]
  @_alwaysEmitIntoClient public var subchannelRef: [Grpc_Channelz_V1_SubchannelRef]
  @_alwaysEmitIntoClient public var socketRef: [Grpc_Channelz_V1_SocketRef]
  private var _unknown: UnknownFields
  public init() { (channelRef, subchannelRef, socketRef, _unknown) = ([], [], [], .init()) }
  public init(
    ref: Grpc_Channelz_V1_ChannelRef? = nil, data: Grpc_Channelz_V1_ChannelData? = nil,
    channelRef: [Grpc_Channelz_V1_ChannelRef] = [], subchannelRef: [Grpc_Channelz_V1_SubchannelRef] = [],
    socketRef: [Grpc_Channelz_V1_SocketRef] = []
  ) {
    (self.ref, self.data, self.channelRef, self.subchannelRef) = (ref, data, channelRef, subchannelRef)
    (self.socketRef, _unknown) = (socketRef, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.ref)  // 1
      case 18: wire.message(mergingInto: &self.data)  // 2
      case 26: wire.message(appendingTo: &self.channelRef)  // 3
      case 34: wire.message(appendingTo: &self.subchannelRef)  // 4
      case 42: wire.message(appendingTo: &self.socketRef)  // 5
      default: wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.Channel")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedMessage(self.socketRef, tag: 42)
    wire.repeatedMessage(self.subchannelRef, tag: 34)
    wire.repeatedMessage(self.channelRef, tag: 26)
    if let value = self.data { wire.message(value, tag: 18) }
    if let value = self.ref { wire.message(value, tag: 10) }
  }
}

/// One address of a channel's target.
@frozen public nonisolated struct Grpc_Channelz_V1_Subchannel: GeneratedMessage {
  @_alwaysEmitIntoClient public var ref: Grpc_Channelz_V1_SubchannelRef?
  @_alwaysEmitIntoClient public var data: Grpc_Channelz_V1_ChannelData?
  /// What it is made of: of these three kinds, one.
  @_alwaysEmitIntoClient public var channelRef: [Grpc_Channelz_V1_ChannelRef]
  @_alwaysEmitIntoClient public var subchannelRef: [Grpc_Channelz_V1_SubchannelRef]
  @_alwaysEmitIntoClient public var socketRef: [Grpc_Channelz_V1_SocketRef]
  private var _unknown: UnknownFields
  public init() { (channelRef, subchannelRef, socketRef, _unknown) = ([], [], [], .init()) }
  public init(
    ref: Grpc_Channelz_V1_SubchannelRef? = nil, data: Grpc_Channelz_V1_ChannelData? = nil,
    channelRef: [Grpc_Channelz_V1_ChannelRef] = [], subchannelRef: [Grpc_Channelz_V1_SubchannelRef] = [],
    socketRef: [Grpc_Channelz_V1_SocketRef] = []
  ) {
    (self.ref, self.data, self.channelRef, self.subchannelRef) = (ref, data, channelRef, subchannelRef)
    (self.socketRef, _unknown) = (socketRef, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.ref)  // 1
      case 18: wire.message(mergingInto: &self.data)  // 2
      case 26: wire.message(appendingTo: &self.channelRef)  // 3
      case 34: wire.message(appendingTo: &self.subchannelRef)  // 4
      case 42: wire.message(appendingTo: &self.socketRef)  // 5
      default: wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.Subchannel")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedMessage(self.socketRef, tag: 42)
    wire.repeatedMessage(self.subchannelRef, tag: 34)
    wire.repeatedMessage(self.channelRef, tag: 26)
    if let value = self.data { wire.message(value, tag: 18) }
    if let value = self.ref { wire.message(value, tag: 10) }
  }
}

/// How a channel stands with its servers.
@frozen public nonisolated struct Grpc_Channelz_V1_ChannelConnectivityState: GeneratedMessage {
  @_alwaysEmitIntoClient public var state: Grpc_Channelz_V1_ChannelConnectivityState.State
  private var _unknown: UnknownFields
  public init() { (state, _unknown) = (.unknown, .init()) }
  public init(state: Grpc_Channelz_V1_ChannelConnectivityState.State = .unknown) {
    (self.state, _unknown) = (state, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.state = wire.nextOpenEnum()  // 1
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.ChannelConnectivityState")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.state.rawValue, tag: 8)
  }

  /// The states of gRPC's connectivity semantics.
  public enum State: OpenEnum {
    case unknown
    case idle
    case connecting
    case ready
    case transientFailure
    case shutdown
    case unrecognized(Int32)
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unknown
      case 1: self = .idle
      case 2: self = .connecting
      case 3: self = .ready
      case 4: self = .transientFailure
      case 5: self = .shutdown
      default: self = .unrecognized(rawValue)
      }
    }
    public var rawValue: Int32 {
      switch self {
      case .unknown: 0
      case .idle: 1
      case .connecting: 2
      case .ready: 3
      case .transientFailure: 4
      case .shutdown: 5
      case .unrecognized(let number): number
      }
    }
  }
}

/// What is known of a channel or a subchannel.
@frozen public nonisolated struct Grpc_Channelz_V1_ChannelData: GeneratedMessage {
  @_alwaysEmitIntoClient public var state: Grpc_Channelz_V1_ChannelConnectivityState?
  /// Where it leads.
  @_alwaysEmitIntoClient public var target: String
  @_alwaysEmitIntoClient public var trace: Grpc_Channelz_V1_ChannelTrace?
  /// Calls that began, and those of them that ended with OK and with any other status.
  @_alwaysEmitIntoClient public var callsStarted: Int64
  @_alwaysEmitIntoClient public var callsSucceeded: Int64
  @_alwaysEmitIntoClient public var callsFailed: Int64
  @_alwaysEmitIntoClient public var lastCallStartedTimestamp: Google_Protobuf_Timestamp?
  /// How many connections one address may have at once.
  @_alwaysEmitIntoClient public var maxConnectionsPerSubchannel: UInt32
  private var _unknown: UnknownFields
  public init() {
    (target, callsStarted, callsSucceeded, callsFailed, maxConnectionsPerSubchannel) = ("", 0, 0, 0, 0)
    _unknown = .init()
  }
  public init(
    state: Grpc_Channelz_V1_ChannelConnectivityState? = nil, target: String = "",
    trace: Grpc_Channelz_V1_ChannelTrace? = nil, callsStarted: Int64 = 0, callsSucceeded: Int64 = 0,
    callsFailed: Int64 = 0, lastCallStartedTimestamp: Google_Protobuf_Timestamp? = nil,
    maxConnectionsPerSubchannel: UInt32 = 0
  ) {
    (self.state, self.target, self.trace, self.callsStarted) = (state, target, trace, callsStarted)
    (self.callsSucceeded, self.callsFailed) = (callsSucceeded, callsFailed)
    self.lastCallStartedTimestamp = lastCallStartedTimestamp
    (self.maxConnectionsPerSubchannel, _unknown) = (maxConnectionsPerSubchannel, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.state)  // 1
      case 18: self.target = wire.nextString()  // 2
      case 26: wire.message(mergingInto: &self.trace)  // 3
      case 32: self.callsStarted = wire.nextInt64()  // 4
      case 40: self.callsSucceeded = wire.nextInt64()  // 5
      case 48: self.callsFailed = wire.nextInt64()  // 6
      case 58: wire.message(mergingInto: &self.lastCallStartedTimestamp)  // 7
      case 64: self.maxConnectionsPerSubchannel = wire.nextUint32()  // 8
      default: wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.ChannelData")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.uint32(ifSet: self.maxConnectionsPerSubchannel, tag: 64)
    if let value = self.lastCallStartedTimestamp { wire.message(value, tag: 58) }
    wire.int64(ifSet: self.callsFailed, tag: 48)
    wire.int64(ifSet: self.callsSucceeded, tag: 40)
    wire.int64(ifSet: self.callsStarted, tag: 32)
    if let value = self.trace { wire.message(value, tag: 26) }
    wire.string(ifSet: self.target, tag: 18)
    if let value = self.state { wire.message(value, tag: 10) }
  }
}

/// Something that happened to a channel, a subchannel or a server.
@frozen public nonisolated struct Grpc_Channelz_V1_ChannelTraceEvent: GeneratedMessage {
  @_alwaysEmitIntoClient public var description_p: String
  @_alwaysEmitIntoClient public var severity: Grpc_Channelz_V1_ChannelTraceEvent.Severity
  @_alwaysEmitIntoClient public var timestamp: Google_Protobuf_Timestamp?
  /// Whom the event brought into being or changed.
  @_alwaysEmitIntoClient public var childRef: ChildRef?
  private var _unknown: UnknownFields
  public init() { (description_p, severity, _unknown) = ("", .ctUnknown, .init()) }
  public init(
    description_p: String = "", severity: Grpc_Channelz_V1_ChannelTraceEvent.Severity = .ctUnknown,
    timestamp: Google_Protobuf_Timestamp? = nil, childRef: ChildRef? = nil
  ) {
    (self.description_p, self.severity, self.timestamp) = (description_p, severity, timestamp)
    (self.childRef, _unknown) = (childRef, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.description_p = wire.nextString()  // 1
      case 16: self.severity = wire.nextOpenEnum()  // 2
      case 26: wire.message(mergingInto: &self.timestamp)  // 3
      case 34: wire.message(mergingInto: &self.childRef, ChildRef.channelRef) {
        if case .channelRef(let value)? = $0 { value } else { nil }
      }
      case 42: wire.message(mergingInto: &self.childRef, ChildRef.subchannelRef) {
        if case .subchannelRef(let value)? = $0 { value } else { nil }
      }
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.ChannelTraceEvent")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    switch self.childRef {
    case .subchannelRef(let value): wire.message(value, tag: 42)
    case .channelRef(let value): wire.message(value, tag: 34)
    case nil: break
    }
    if let value = self.timestamp { wire.message(value, tag: 26) }
    wire.int32(ifSet: self.severity.rawValue, tag: 16)
    wire.string(ifSet: self.description_p, tag: 10)
  }

  public enum ChildRef: Sendable, Hashable {
    case channelRef(Grpc_Channelz_V1_ChannelRef)
    case subchannelRef(Grpc_Channelz_V1_SubchannelRef)
  }

  /// How much it matters.
  public enum Severity: OpenEnum {
    case ctUnknown
    case ctInfo
    case ctWarning
    case ctError
    case unrecognized(Int32)
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .ctUnknown
      case 1: self = .ctInfo
      case 2: self = .ctWarning
      case 3: self = .ctError
      default: self = .unrecognized(rawValue)
      }
    }
    public var rawValue: Int32 {
      switch self {
      case .ctUnknown: 0
      case .ctInfo: 1
      case .ctWarning: 2
      case .ctError: 3
      case .unrecognized(let number): number
      }
    }
  }
}

/// What happened last.
@frozen public nonisolated struct Grpc_Channelz_V1_ChannelTrace: GeneratedMessage {
  /// All events ever, forgotten ones included.
  @_alwaysEmitIntoClient public var numEventsLogged: Int64
  @_alwaysEmitIntoClient public var creationTimestamp: Google_Protobuf_Timestamp?
  @_alwaysEmitIntoClient public var events: [Grpc_Channelz_V1_ChannelTraceEvent]
  private var _unknown: UnknownFields
  public init() { (numEventsLogged, events, _unknown) = (0, [], .init()) }
  public init(
    numEventsLogged: Int64 = 0, creationTimestamp: Google_Protobuf_Timestamp? = nil,
    events: [Grpc_Channelz_V1_ChannelTraceEvent] = []
  ) {
    (self.numEventsLogged, self.creationTimestamp, self.events) = (numEventsLogged, creationTimestamp, events)
    _unknown = .init()
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.numEventsLogged = wire.nextInt64()  // 1
      case 18: wire.message(mergingInto: &self.creationTimestamp)  // 2
      case 26: wire.message(appendingTo: &self.events)  // 3
      default: wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.ChannelTrace")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedMessage(self.events, tag: 26)
    if let value = self.creationTimestamp { wire.message(value, tag: 18) }
    wire.int64(ifSet: self.numEventsLogged, tag: 8)
  }
}

/// Names a channel. The reserved numbers are those of the other kinds of name.
@frozen public nonisolated struct Grpc_Channelz_V1_ChannelRef: GeneratedMessage {
  @_alwaysEmitIntoClient public var channelID: Int64
  /// For people; empty if it has none.
  @_alwaysEmitIntoClient public var name: String
  private var _unknown: UnknownFields
  public init() { (channelID, name, _unknown) = (0, "", .init()) }
  public init(channelID: Int64 = 0, name: String = "") {
    (self.channelID, self.name, _unknown) = (channelID, name, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.channelID = wire.nextInt64()  // 1
      case 18: self.name = wire.nextString()  // 2
      default: wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.ChannelRef")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.name, tag: 18)
    wire.int64(ifSet: self.channelID, tag: 8)
  }
}

/// Names a subchannel.
@frozen public nonisolated struct Grpc_Channelz_V1_SubchannelRef: GeneratedMessage {
  @_alwaysEmitIntoClient public var subchannelID: Int64
  /// For people; empty if it has none.
  @_alwaysEmitIntoClient public var name: String
  private var _unknown: UnknownFields
  public init() { (subchannelID, name, _unknown) = (0, "", .init()) }
  public init(subchannelID: Int64 = 0, name: String = "") {
    (self.subchannelID, self.name, _unknown) = (subchannelID, name, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 56: self.subchannelID = wire.nextInt64()  // 7
      case 66: self.name = wire.nextString()  // 8
      default: wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.SubchannelRef")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.name, tag: 66)
    wire.int64(ifSet: self.subchannelID, tag: 56)
  }
}

/// Names a socket.
@frozen public nonisolated struct Grpc_Channelz_V1_SocketRef: GeneratedMessage {
  @_alwaysEmitIntoClient public var socketID: Int64
  /// For people; empty if it has none.
  @_alwaysEmitIntoClient public var name: String
  private var _unknown: UnknownFields
  public init() { (socketID, name, _unknown) = (0, "", .init()) }
  public init(socketID: Int64 = 0, name: String = "") {
    (self.socketID, self.name, _unknown) = (socketID, name, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 24: self.socketID = wire.nextInt64()  // 3
      case 34: self.name = wire.nextString()  // 4
      default: wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.SocketRef")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.name, tag: 34)
    wire.int64(ifSet: self.socketID, tag: 24)
  }
}

/// Names a server.
@frozen public nonisolated struct Grpc_Channelz_V1_ServerRef: GeneratedMessage {
  @_alwaysEmitIntoClient public var serverID: Int64
  /// For people; empty if it has none.
  @_alwaysEmitIntoClient public var name: String
  private var _unknown: UnknownFields
  public init() { (serverID, name, _unknown) = (0, "", .init()) }
  public init(serverID: Int64 = 0, name: String = "") {
    (self.serverID, self.name, _unknown) = (serverID, name, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 40: self.serverID = wire.nextInt64()  // 5
      case 50: self.name = wire.nextString()  // 6
      default: wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.ServerRef")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.name, tag: 50)
    wire.int64(ifSet: self.serverID, tag: 40)
  }
}

/// A server. Its connections are asked for by GetServerSockets.
@frozen public nonisolated struct Grpc_Channelz_V1_Server: GeneratedMessage {
  @_alwaysEmitIntoClient public var ref: Grpc_Channelz_V1_ServerRef?
  @_alwaysEmitIntoClient public var data: Grpc_Channelz_V1_ServerData?
  /// The sockets that it listens on.
  @_alwaysEmitIntoClient public var listenSocket: [Grpc_Channelz_V1_SocketRef]
  private var _unknown: UnknownFields
  public init() { (listenSocket, _unknown) = ([], .init()) }
  public init(
    ref: Grpc_Channelz_V1_ServerRef? = nil, data: Grpc_Channelz_V1_ServerData? = nil,
    listenSocket: [Grpc_Channelz_V1_SocketRef] = []
  ) {
    (self.ref, self.data, self.listenSocket, _unknown) = (ref, data, listenSocket, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.ref)  // 1
      case 18: wire.message(mergingInto: &self.data)  // 2
      case 26: wire.message(appendingTo: &self.listenSocket)  // 3
      default: wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.Server")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedMessage(self.listenSocket, tag: 26)
    if let value = self.data { wire.message(value, tag: 18) }
    if let value = self.ref { wire.message(value, tag: 10) }
  }
}

/// What is known of a server.
@frozen public nonisolated struct Grpc_Channelz_V1_ServerData: GeneratedMessage {
  @_alwaysEmitIntoClient public var trace: Grpc_Channelz_V1_ChannelTrace?
  /// Calls that began, and those of them that ended with OK and with any other status.
  @_alwaysEmitIntoClient public var callsStarted: Int64
  @_alwaysEmitIntoClient public var callsSucceeded: Int64
  @_alwaysEmitIntoClient public var callsFailed: Int64
  @_alwaysEmitIntoClient public var lastCallStartedTimestamp: Google_Protobuf_Timestamp?
  private var _unknown: UnknownFields
  public init() { (callsStarted, callsSucceeded, callsFailed, _unknown) = (0, 0, 0, .init()) }
  public init(
    trace: Grpc_Channelz_V1_ChannelTrace? = nil, callsStarted: Int64 = 0, callsSucceeded: Int64 = 0,
    callsFailed: Int64 = 0, lastCallStartedTimestamp: Google_Protobuf_Timestamp? = nil
  ) {
    (self.trace, self.callsStarted, self.callsSucceeded) = (trace, callsStarted, callsSucceeded)
    (self.callsFailed, self.lastCallStartedTimestamp) = (callsFailed, lastCallStartedTimestamp)
    _unknown = .init()
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.trace)  // 1
      case 16: self.callsStarted = wire.nextInt64()  // 2
      case 24: self.callsSucceeded = wire.nextInt64()  // 3
      case 32: self.callsFailed = wire.nextInt64()  // 4
      case 42: wire.message(mergingInto: &self.lastCallStartedTimestamp)  // 5
      default: wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.ServerData")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    if let value = self.lastCallStartedTimestamp { wire.message(value, tag: 42) }
    wire.int64(ifSet: self.callsFailed, tag: 32)
    wire.int64(ifSet: self.callsSucceeded, tag: 24)
    wire.int64(ifSet: self.callsStarted, tag: 16)
    if let value = self.trace { wire.message(value, tag: 10) }
  }
}

/// A connection, or a socket that is listened on.
@frozen public nonisolated struct Grpc_Channelz_V1_Socket: GeneratedMessage {
  @_alwaysEmitIntoClient public var ref: Grpc_Channelz_V1_SocketRef?
  @_alwaysEmitIntoClient public var data: Grpc_Channelz_V1_SocketData?
  /// The address at this end.
  @_alwaysEmitIntoClient public var local: Grpc_Channelz_V1_Address?
  /// The address at the other end; absent for a socket that is listened on.
  @_alwaysEmitIntoClient public var remote: Grpc_Channelz_V1_Address?
  /// How it is protected; absent if it is not.
  @_alwaysEmitIntoClient public var security: Grpc_Channelz_V1_Security?
  /// The name that the other end was asked to prove.
  @_alwaysEmitIntoClient public var remoteName: String
  private var _unknown: UnknownFields
  public init() { (remoteName, _unknown) = ("", .init()) }
  public init(
    ref: Grpc_Channelz_V1_SocketRef? = nil, data: Grpc_Channelz_V1_SocketData? = nil,
    local: Grpc_Channelz_V1_Address? = nil, remote: Grpc_Channelz_V1_Address? = nil,
    security: Grpc_Channelz_V1_Security? = nil, remoteName: String = ""
  ) {
    (self.ref, self.data, self.local, self.remote, self.security) = (ref, data, local, remote, security)
    (self.remoteName, _unknown) = (remoteName, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.ref)  // 1
      case 18: wire.message(mergingInto: &self.data)  // 2
      case 26: wire.message(mergingInto: &self.local)  // 3
      case 34: wire.message(mergingInto: &self.remote)  // 4
      case 42: wire.message(mergingInto: &self.security)  // 5
      case 50: self.remoteName = wire.nextString()  // 6
      default: wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.Socket")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.remoteName, tag: 50)
    if let value = self.security { wire.message(value, tag: 42) }
    if let value = self.remote { wire.message(value, tag: 34) }
    if let value = self.local { wire.message(value, tag: 26) }
    if let value = self.data { wire.message(value, tag: 18) }
    if let value = self.ref { wire.message(value, tag: 10) }
  }
}

/// What went over a socket.
@frozen public nonisolated struct Grpc_Channelz_V1_SocketData: GeneratedMessage {
  /// Streams that began, those that ended in order on both sides, and the others.
  @_alwaysEmitIntoClient public var streamsStarted: Int64
  @_alwaysEmitIntoClient public var streamsSucceeded: Int64
  @_alwaysEmitIntoClient public var streamsFailed: Int64
  /// Messages of calls.
  @_alwaysEmitIntoClient public var messagesSent: Int64
  @_alwaysEmitIntoClient public var messagesReceived: Int64
  /// PINGs that ask whether the peer is there.
  @_alwaysEmitIntoClient public var keepAlivesSent: Int64
  /// When this end last began a stream, and when the other did.
  @_alwaysEmitIntoClient public var lastLocalStreamCreatedTimestamp: Google_Protobuf_Timestamp?
  @_alwaysEmitIntoClient public var lastRemoteStreamCreatedTimestamp: Google_Protobuf_Timestamp?
  @_alwaysEmitIntoClient public var lastMessageSentTimestamp: Google_Protobuf_Timestamp?
  @_alwaysEmitIntoClient public var lastMessageReceivedTimestamp: Google_Protobuf_Timestamp?
  /// What the other end may still send, and what this one may.
  @_alwaysEmitIntoClient public var localFlowControlWindow: Google_Protobuf_Int64Value?
  @_alwaysEmitIntoClient public var remoteFlowControlWindow: Google_Protobuf_Int64Value?
  @_alwaysEmitIntoClient public var option: [Grpc_Channelz_V1_SocketOption]
  /// The error code of the GOAWAY that the peer sent, if it did.
  @_alwaysEmitIntoClient public var receivedGoawayError: Google_Protobuf_UInt32Value?
  /// The streams that the peer lets this end have at once.
  @_alwaysEmitIntoClient public var peerMaxConcurrentStreams: UInt32
  private var _unknown: UnknownFields
  public init() {
    (streamsStarted, streamsSucceeded, streamsFailed, messagesSent, messagesReceived) = (0, 0, 0, 0, 0)
    (keepAlivesSent, option, peerMaxConcurrentStreams, _unknown) = (0, [], 0, .init())
  }
  public init(
    streamsStarted: Int64 = 0, streamsSucceeded: Int64 = 0, streamsFailed: Int64 = 0, messagesSent: Int64 = 0,
    messagesReceived: Int64 = 0, keepAlivesSent: Int64 = 0,
    lastLocalStreamCreatedTimestamp: Google_Protobuf_Timestamp? = nil,
    lastRemoteStreamCreatedTimestamp: Google_Protobuf_Timestamp? = nil,
    lastMessageSentTimestamp: Google_Protobuf_Timestamp? = nil,
    lastMessageReceivedTimestamp: Google_Protobuf_Timestamp? = nil,
    localFlowControlWindow: Google_Protobuf_Int64Value? = nil,
    remoteFlowControlWindow: Google_Protobuf_Int64Value? = nil, option: [Grpc_Channelz_V1_SocketOption] = [],
    receivedGoawayError: Google_Protobuf_UInt32Value? = nil, peerMaxConcurrentStreams: UInt32 = 0
  ) {
    (self.streamsStarted, self.streamsSucceeded) = (streamsStarted, streamsSucceeded)
    (self.streamsFailed, self.messagesSent) = (streamsFailed, messagesSent)
    (self.messagesReceived, self.keepAlivesSent) = (messagesReceived, keepAlivesSent)
    self.lastLocalStreamCreatedTimestamp = lastLocalStreamCreatedTimestamp
    self.lastRemoteStreamCreatedTimestamp = lastRemoteStreamCreatedTimestamp
    self.lastMessageSentTimestamp = lastMessageSentTimestamp
    self.lastMessageReceivedTimestamp = lastMessageReceivedTimestamp
    self.localFlowControlWindow = localFlowControlWindow
    (self.remoteFlowControlWindow, self.option) = (remoteFlowControlWindow, option)
    self.receivedGoawayError = receivedGoawayError
    (self.peerMaxConcurrentStreams, _unknown) = (peerMaxConcurrentStreams, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.streamsStarted = wire.nextInt64()  // 1
      case 16: self.streamsSucceeded = wire.nextInt64()  // 2
      case 24: self.streamsFailed = wire.nextInt64()  // 3
      case 32: self.messagesSent = wire.nextInt64()  // 4
      case 40: self.messagesReceived = wire.nextInt64()  // 5
      case 48: self.keepAlivesSent = wire.nextInt64()  // 6
      case 58: wire.message(mergingInto: &self.lastLocalStreamCreatedTimestamp)  // 7
      case 66: wire.message(mergingInto: &self.lastRemoteStreamCreatedTimestamp)  // 8
      case 74: wire.message(mergingInto: &self.lastMessageSentTimestamp)  // 9
      case 82: wire.message(mergingInto: &self.lastMessageReceivedTimestamp)  // 10
      case 90: wire.message(mergingInto: &self.localFlowControlWindow)  // 11
      case 98: wire.message(mergingInto: &self.remoteFlowControlWindow)  // 12
      case 106: wire.message(appendingTo: &self.option)  // 13
      case 114: wire.message(mergingInto: &self.receivedGoawayError)  // 14
      case 120: self.peerMaxConcurrentStreams = wire.nextUint32()  // 15
      default: wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.SocketData")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.uint32(ifSet: self.peerMaxConcurrentStreams, tag: 120)
    if let value = self.receivedGoawayError { wire.message(value, tag: 114) }
    wire.repeatedMessage(self.option, tag: 106)
    if let value = self.remoteFlowControlWindow { wire.message(value, tag: 98) }
    if let value = self.localFlowControlWindow { wire.message(value, tag: 90) }
    if let value = self.lastMessageReceivedTimestamp { wire.message(value, tag: 82) }
    if let value = self.lastMessageSentTimestamp { wire.message(value, tag: 74) }
    if let value = self.lastRemoteStreamCreatedTimestamp { wire.message(value, tag: 66) }
    if let value = self.lastLocalStreamCreatedTimestamp { wire.message(value, tag: 58) }
    wire.int64(ifSet: self.keepAlivesSent, tag: 48)
    wire.int64(ifSet: self.messagesReceived, tag: 40)
    wire.int64(ifSet: self.messagesSent, tag: 32)
    wire.int64(ifSet: self.streamsFailed, tag: 24)
    wire.int64(ifSet: self.streamsSucceeded, tag: 16)
    wire.int64(ifSet: self.streamsStarted, tag: 8)
  }
}

/// Where an end of a socket is.
@frozen public nonisolated struct Grpc_Channelz_V1_Address: GeneratedMessage {
  @_alwaysEmitIntoClient public var address: Address?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(address: Address? = nil) { (self.address, _unknown) = (address, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.address, Address.tcpipAddress) {
        if case .tcpipAddress(let value)? = $0 { value } else { nil }
      }
      case 18: wire.message(mergingInto: &self.address, Address.udsAddress) {
        if case .udsAddress(let value)? = $0 { value } else { nil }
      }
      case 26: wire.message(mergingInto: &self.address, Address.otherAddress) {
        if case .otherAddress(let value)? = $0 { value } else { nil }
      }
      default: wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.Address")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    switch self.address {
    case .otherAddress(let value): wire.message(value, tag: 26)
    case .udsAddress(let value): wire.message(value, tag: 18)
    case .tcpipAddress(let value): wire.message(value, tag: 10)
    case nil: break
    }
  }

  public enum Address: Sendable, Hashable {
    case tcpipAddress(Grpc_Channelz_V1_Address.TcpIpAddress)
    case udsAddress(Grpc_Channelz_V1_Address.UdsAddress)
    case otherAddress(Grpc_Channelz_V1_Address.OtherAddress)
  }

  @frozen public struct TcpIpAddress: GeneratedMessage {
    /// In network order: 4 bytes or 16.
    @_alwaysEmitIntoClient public var ipAddress: Bytes
    @_alwaysEmitIntoClient public var port: Int32
    private var _unknown: UnknownFields
    public init() { (ipAddress, port, _unknown) = (Bytes(), 0, .init()) }
    public init(ipAddress: Bytes = Bytes(), port: Int32 = 0) {
      (self.ipAddress, self.port, _unknown) = (ipAddress, port, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.ipAddress = wire.nextBytes()  // 1
        case 16: self.port = wire.nextInt32()  // 2
        default:
          wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.Address.TcpIpAddress")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.int32(ifSet: self.port, tag: 16)
      wire.bytes(ifSet: self.ipAddress, tag: 10)
    }
  }

  /// A Unix socket.
  @frozen public struct UdsAddress: GeneratedMessage {
    @_alwaysEmitIntoClient public var filename: String
    private var _unknown: UnknownFields
    public init() { (filename, _unknown) = ("", .init()) }
    public init(filename: String = "") { (self.filename, _unknown) = (filename, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.filename = wire.nextString()  // 1
        default:
          wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.Address.UdsAddress")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.filename, tag: 10)
    }
  }

  @frozen public struct OtherAddress: GeneratedMessage {
    /// For people.
    @_alwaysEmitIntoClient public var name: String
    @_alwaysEmitIntoClient public var value: Google_Protobuf_Any?
    private var _unknown: UnknownFields
    public init() { (name, _unknown) = ("", .init()) }
    public init(name: String = "", value: Google_Protobuf_Any? = nil) {
      (self.name, self.value, _unknown) = (name, value, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.name = wire.nextString()  // 1
        case 18: wire.message(mergingInto: &self.value)  // 2
        default:
          wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.Address.OtherAddress")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      if let value = self.value { wire.message(value, tag: 18) }
      wire.string(ifSet: self.name, tag: 10)
    }
  }
}

/// How a socket is protected.
@frozen public nonisolated struct Grpc_Channelz_V1_Security: GeneratedMessage {
  @_alwaysEmitIntoClient public var model: Model?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(model: Model? = nil) { (self.model, _unknown) = (model, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.model, Model.tls) {
        if case .tls(let value)? = $0 { value } else { nil }
      }
      case 18: wire.message(mergingInto: &self.model, Model.other) {
        if case .other(let value)? = $0 { value } else { nil }
      }
      default: wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.Security")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    switch self.model {
    case .other(let value): wire.message(value, tag: 18)
    case .tls(let value): wire.message(value, tag: 10)
    case nil: break
    }
  }

  public enum Model: Sendable, Hashable {
    case tls(Grpc_Channelz_V1_Security.Tls)
    case other(Grpc_Channelz_V1_Security.OtherSecurity)
  }

  @frozen public struct Tls: GeneratedMessage {
    @_alwaysEmitIntoClient public var cipherSuite: CipherSuite?
    /// DER.
    @_alwaysEmitIntoClient public var localCertificate: Bytes
    @_alwaysEmitIntoClient public var remoteCertificate: Bytes
    private var _unknown: UnknownFields
    public init() { (localCertificate, remoteCertificate, _unknown) = (Bytes(), Bytes(), .init()) }
    public init(
      cipherSuite: CipherSuite? = nil, localCertificate: Bytes = Bytes(), remoteCertificate: Bytes = Bytes()
    ) {
      (self.cipherSuite, self.localCertificate) = (cipherSuite, localCertificate)
      (self.remoteCertificate, _unknown) = (remoteCertificate, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.cipherSuite = .standardName(wire.nextString())  // 1
        case 18: self.cipherSuite = .otherName(wire.nextString())  // 2
        case 26: self.localCertificate = wire.nextBytes()  // 3
        case 34: self.remoteCertificate = wire.nextBytes()  // 4
        default: wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.Security.Tls")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.bytes(ifSet: self.remoteCertificate, tag: 34)
      wire.bytes(ifSet: self.localCertificate, tag: 26)
      switch self.cipherSuite {
      case .otherName(let value): wire.string(value, tag: 18)
      case .standardName(let value): wire.string(value, tag: 10)
      case nil: break
      }
    }

    public enum CipherSuite: Sendable, Hashable {
      /// As RFC 5246 and its like name it.
      case standardName(String)
      case otherName(String)
    }
  }

  @frozen public struct OtherSecurity: GeneratedMessage {
    /// For people.
    @_alwaysEmitIntoClient public var name: String
    @_alwaysEmitIntoClient public var value: Google_Protobuf_Any?
    private var _unknown: UnknownFields
    public init() { (name, _unknown) = ("", .init()) }
    public init(name: String = "", value: Google_Protobuf_Any? = nil) {
      (self.name, self.value, _unknown) = (name, value, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.name = wire.nextString()  // 1
        case 18: wire.message(mergingInto: &self.value)  // 2
        default:
          wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.Security.OtherSecurity")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      if let value = self.value { wire.message(value, tag: 18) }
      wire.string(ifSet: self.name, tag: 10)
    }
  }
}

/// An option of a socket, as the system has it.
@frozen public nonisolated struct Grpc_Channelz_V1_SocketOption: GeneratedMessage {
  /// Such as SO_LINGER.
  @_alwaysEmitIntoClient public var name: String
  @_alwaysEmitIntoClient public var value: String
  /// One of the messages below, for those.
  @_alwaysEmitIntoClient public var additional: Google_Protobuf_Any?
  private var _unknown: UnknownFields
  public init() { (name, value, _unknown) = ("", "", .init()) }
  public init(name: String = "", value: String = "", additional: Google_Protobuf_Any? = nil) {
    (self.name, self.value, self.additional, _unknown) = (name, value, additional, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      case 18: self.value = wire.nextString()  // 2
      case 26: wire.message(mergingInto: &self.additional)  // 3
      default: wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.SocketOption")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    if let value = self.additional { wire.message(value, tag: 26) }
    wire.string(ifSet: self.value, tag: 18)
    wire.string(ifSet: self.name, tag: 10)
  }
}

/// SO_RCVTIMEO and SO_SNDTIMEO.
@frozen public nonisolated struct Grpc_Channelz_V1_SocketOptionTimeout: GeneratedMessage {
  @_alwaysEmitIntoClient public var duration: Google_Protobuf_Duration?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(duration: Google_Protobuf_Duration? = nil) { (self.duration, _unknown) = (duration, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.duration)  // 1
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.SocketOptionTimeout")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    if let value = self.duration { wire.message(value, tag: 10) }
  }
}

/// SO_LINGER.
@frozen public nonisolated struct Grpc_Channelz_V1_SocketOptionLinger: GeneratedMessage {
  @_alwaysEmitIntoClient public var active: Bool
  @_alwaysEmitIntoClient public var duration: Google_Protobuf_Duration?
  private var _unknown: UnknownFields
  public init() { (active, _unknown) = (false, .init()) }
  public init(active: Bool = false, duration: Google_Protobuf_Duration? = nil) {
    (self.active, self.duration, _unknown) = (active, duration, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.active = wire.nextBool()  // 1
      case 18: wire.message(mergingInto: &self.duration)  // 2
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.SocketOptionLinger")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    if let value = self.duration { wire.message(value, tag: 18) }
    wire.bool(ifSet: self.active, tag: 8)
  }
}

/// TCP_INFO, by the names that Linux has.
@frozen public nonisolated struct Grpc_Channelz_V1_SocketOptionTcpInfo: GeneratedMessage {
  @_alwaysEmitIntoClient public var tcpiState: UInt32
  @_alwaysEmitIntoClient public var tcpiCaState: UInt32
  @_alwaysEmitIntoClient public var tcpiRetransmits: UInt32
  @_alwaysEmitIntoClient public var tcpiProbes: UInt32
  @_alwaysEmitIntoClient public var tcpiBackoff: UInt32
  @_alwaysEmitIntoClient public var tcpiOptions: UInt32
  @_alwaysEmitIntoClient public var tcpiSndWscale: UInt32
  @_alwaysEmitIntoClient public var tcpiRcvWscale: UInt32
  @_alwaysEmitIntoClient public var tcpiRto: UInt32
  @_alwaysEmitIntoClient public var tcpiAto: UInt32
  @_alwaysEmitIntoClient public var tcpiSndMss: UInt32
  @_alwaysEmitIntoClient public var tcpiRcvMss: UInt32
  @_alwaysEmitIntoClient public var tcpiUnacked: UInt32
  @_alwaysEmitIntoClient public var tcpiSacked: UInt32
  @_alwaysEmitIntoClient public var tcpiLost: UInt32
  @_alwaysEmitIntoClient public var tcpiRetrans: UInt32
  @_alwaysEmitIntoClient public var tcpiFackets: UInt32
  @_alwaysEmitIntoClient public var tcpiLastDataSent: UInt32
  @_alwaysEmitIntoClient public var tcpiLastAckSent: UInt32
  @_alwaysEmitIntoClient public var tcpiLastDataRecv: UInt32
  @_alwaysEmitIntoClient public var tcpiLastAckRecv: UInt32
  @_alwaysEmitIntoClient public var tcpiPmtu: UInt32
  @_alwaysEmitIntoClient public var tcpiRcvSsthresh: UInt32
  @_alwaysEmitIntoClient public var tcpiRtt: UInt32
  @_alwaysEmitIntoClient public var tcpiRttvar: UInt32
  @_alwaysEmitIntoClient public var tcpiSndSsthresh: UInt32
  @_alwaysEmitIntoClient public var tcpiSndCwnd: UInt32
  @_alwaysEmitIntoClient public var tcpiAdvmss: UInt32
  @_alwaysEmitIntoClient public var tcpiReordering: UInt32
  private var _unknown: UnknownFields
  public init() {
    (tcpiState, tcpiCaState, tcpiRetransmits, tcpiProbes, tcpiBackoff, tcpiOptions) = (0, 0, 0, 0, 0, 0)
    (tcpiSndWscale, tcpiRcvWscale, tcpiRto, tcpiAto, tcpiSndMss, tcpiRcvMss) = (0, 0, 0, 0, 0, 0)
    (tcpiUnacked, tcpiSacked, tcpiLost, tcpiRetrans, tcpiFackets, tcpiLastDataSent) = (0, 0, 0, 0, 0, 0)
    (tcpiLastAckSent, tcpiLastDataRecv, tcpiLastAckRecv, tcpiPmtu, tcpiRcvSsthresh) = (0, 0, 0, 0, 0)
    (tcpiRtt, tcpiRttvar, tcpiSndSsthresh, tcpiSndCwnd, tcpiAdvmss, tcpiReordering) = (0, 0, 0, 0, 0, 0)
    _unknown = .init()
  }
  public init(
    tcpiState: UInt32 = 0, tcpiCaState: UInt32 = 0, tcpiRetransmits: UInt32 = 0, tcpiProbes: UInt32 = 0,
    tcpiBackoff: UInt32 = 0, tcpiOptions: UInt32 = 0, tcpiSndWscale: UInt32 = 0, tcpiRcvWscale: UInt32 = 0,
    tcpiRto: UInt32 = 0, tcpiAto: UInt32 = 0, tcpiSndMss: UInt32 = 0, tcpiRcvMss: UInt32 = 0,
    tcpiUnacked: UInt32 = 0, tcpiSacked: UInt32 = 0, tcpiLost: UInt32 = 0, tcpiRetrans: UInt32 = 0,
    tcpiFackets: UInt32 = 0, tcpiLastDataSent: UInt32 = 0, tcpiLastAckSent: UInt32 = 0,
    tcpiLastDataRecv: UInt32 = 0, tcpiLastAckRecv: UInt32 = 0, tcpiPmtu: UInt32 = 0,
    tcpiRcvSsthresh: UInt32 = 0, tcpiRtt: UInt32 = 0, tcpiRttvar: UInt32 = 0, tcpiSndSsthresh: UInt32 = 0,
    tcpiSndCwnd: UInt32 = 0, tcpiAdvmss: UInt32 = 0, tcpiReordering: UInt32 = 0
  ) {
    (self.tcpiState, self.tcpiCaState, self.tcpiRetransmits) = (tcpiState, tcpiCaState, tcpiRetransmits)
    (self.tcpiProbes, self.tcpiBackoff, self.tcpiOptions) = (tcpiProbes, tcpiBackoff, tcpiOptions)
    (self.tcpiSndWscale, self.tcpiRcvWscale, self.tcpiRto) = (tcpiSndWscale, tcpiRcvWscale, tcpiRto)
    (self.tcpiAto, self.tcpiSndMss, self.tcpiRcvMss) = (tcpiAto, tcpiSndMss, tcpiRcvMss)
    (self.tcpiUnacked, self.tcpiSacked, self.tcpiLost) = (tcpiUnacked, tcpiSacked, tcpiLost)
    (self.tcpiRetrans, self.tcpiFackets, self.tcpiLastDataSent) = (tcpiRetrans, tcpiFackets, tcpiLastDataSent)
    (self.tcpiLastAckSent, self.tcpiLastDataRecv) = (tcpiLastAckSent, tcpiLastDataRecv)
    (self.tcpiLastAckRecv, self.tcpiPmtu, self.tcpiRcvSsthresh) = (tcpiLastAckRecv, tcpiPmtu, tcpiRcvSsthresh)
    (self.tcpiRtt, self.tcpiRttvar, self.tcpiSndSsthresh) = (tcpiRtt, tcpiRttvar, tcpiSndSsthresh)
    (self.tcpiSndCwnd, self.tcpiAdvmss, self.tcpiReordering) = (tcpiSndCwnd, tcpiAdvmss, tcpiReordering)
    _unknown = .init()
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.tcpiState = wire.nextUint32()  // 1
      case 16: self.tcpiCaState = wire.nextUint32()  // 2
      case 24: self.tcpiRetransmits = wire.nextUint32()  // 3
      case 32: self.tcpiProbes = wire.nextUint32()  // 4
      case 40: self.tcpiBackoff = wire.nextUint32()  // 5
      case 48: self.tcpiOptions = wire.nextUint32()  // 6
      case 56: self.tcpiSndWscale = wire.nextUint32()  // 7
      case 64: self.tcpiRcvWscale = wire.nextUint32()  // 8
      case 72: self.tcpiRto = wire.nextUint32()  // 9
      case 80: self.tcpiAto = wire.nextUint32()  // 10
      case 88: self.tcpiSndMss = wire.nextUint32()  // 11
      case 96: self.tcpiRcvMss = wire.nextUint32()  // 12
      case 104: self.tcpiUnacked = wire.nextUint32()  // 13
      case 112: self.tcpiSacked = wire.nextUint32()  // 14
      case 120: self.tcpiLost = wire.nextUint32()  // 15
      case 128: self.tcpiRetrans = wire.nextUint32()  // 16
      case 136: self.tcpiFackets = wire.nextUint32()  // 17
      case 144: self.tcpiLastDataSent = wire.nextUint32()  // 18
      case 152: self.tcpiLastAckSent = wire.nextUint32()  // 19
      case 160: self.tcpiLastDataRecv = wire.nextUint32()  // 20
      case 168: self.tcpiLastAckRecv = wire.nextUint32()  // 21
      case 176: self.tcpiPmtu = wire.nextUint32()  // 22
      case 184: self.tcpiRcvSsthresh = wire.nextUint32()  // 23
      case 192: self.tcpiRtt = wire.nextUint32()  // 24
      case 200: self.tcpiRttvar = wire.nextUint32()  // 25
      case 208: self.tcpiSndSsthresh = wire.nextUint32()  // 26
      case 216: self.tcpiSndCwnd = wire.nextUint32()  // 27
      case 224: self.tcpiAdvmss = wire.nextUint32()  // 28
      case 232: self.tcpiReordering = wire.nextUint32()  // 29
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.SocketOptionTcpInfo")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.uint32(ifSet: self.tcpiReordering, tag: 232)
    wire.uint32(ifSet: self.tcpiAdvmss, tag: 224)
    wire.uint32(ifSet: self.tcpiSndCwnd, tag: 216)
    wire.uint32(ifSet: self.tcpiSndSsthresh, tag: 208)
    wire.uint32(ifSet: self.tcpiRttvar, tag: 200)
    wire.uint32(ifSet: self.tcpiRtt, tag: 192)
    wire.uint32(ifSet: self.tcpiRcvSsthresh, tag: 184)
    wire.uint32(ifSet: self.tcpiPmtu, tag: 176)
    wire.uint32(ifSet: self.tcpiLastAckRecv, tag: 168)
    wire.uint32(ifSet: self.tcpiLastDataRecv, tag: 160)
    wire.uint32(ifSet: self.tcpiLastAckSent, tag: 152)
    wire.uint32(ifSet: self.tcpiLastDataSent, tag: 144)
    wire.uint32(ifSet: self.tcpiFackets, tag: 136)
    wire.uint32(ifSet: self.tcpiRetrans, tag: 128)
    wire.uint32(ifSet: self.tcpiLost, tag: 120)
    wire.uint32(ifSet: self.tcpiSacked, tag: 112)
    wire.uint32(ifSet: self.tcpiUnacked, tag: 104)
    wire.uint32(ifSet: self.tcpiRcvMss, tag: 96)
    wire.uint32(ifSet: self.tcpiSndMss, tag: 88)
    wire.uint32(ifSet: self.tcpiAto, tag: 80)
    wire.uint32(ifSet: self.tcpiRto, tag: 72)
    wire.uint32(ifSet: self.tcpiRcvWscale, tag: 64)
    wire.uint32(ifSet: self.tcpiSndWscale, tag: 56)
    wire.uint32(ifSet: self.tcpiOptions, tag: 48)
    wire.uint32(ifSet: self.tcpiBackoff, tag: 40)
    wire.uint32(ifSet: self.tcpiProbes, tag: 32)
    wire.uint32(ifSet: self.tcpiRetransmits, tag: 24)
    wire.uint32(ifSet: self.tcpiCaState, tag: 16)
    wire.uint32(ifSet: self.tcpiState, tag: 8)
  }
}

/// Asks for channels.
@frozen public nonisolated struct Grpc_Channelz_V1_GetTopChannelsRequest: GeneratedMessage {
  /// The least identifier wanted: for the next page, one more than the last one seen.
  @_alwaysEmitIntoClient public var startChannelID: Int64
  /// How many at most; 0 leaves it to the server.
  @_alwaysEmitIntoClient public var maxResults: Int64
  private var _unknown: UnknownFields
  public init() { (startChannelID, maxResults, _unknown) = (0, 0, .init()) }
  public init(startChannelID: Int64 = 0, maxResults: Int64 = 0) {
    (self.startChannelID, self.maxResults, _unknown) = (startChannelID, maxResults, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.startChannelID = wire.nextInt64()  // 1
      case 16: self.maxResults = wire.nextInt64()  // 2
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.GetTopChannelsRequest")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int64(ifSet: self.maxResults, tag: 16)
    wire.int64(ifSet: self.startChannelID, tag: 8)
  }
}

/// Channels by their identifiers, ascending.
@frozen public nonisolated struct Grpc_Channelz_V1_GetTopChannelsResponse: GeneratedMessage {
  @_alwaysEmitIntoClient public var channel: [Grpc_Channelz_V1_Channel]
  /// No more follow.
  @_alwaysEmitIntoClient public var end: Bool
  private var _unknown: UnknownFields
  public init() { (channel, end, _unknown) = ([], false, .init()) }
  public init(channel: [Grpc_Channelz_V1_Channel] = [], end: Bool = false) {
    (self.channel, self.end, _unknown) = (channel, end, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(appendingTo: &self.channel)  // 1
      case 16: self.end = wire.nextBool()  // 2
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.GetTopChannelsResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.bool(ifSet: self.end, tag: 16)
    wire.repeatedMessage(self.channel, tag: 10)
  }
}

/// Asks for servers.
@frozen public nonisolated struct Grpc_Channelz_V1_GetServersRequest: GeneratedMessage {
  /// The least identifier wanted: for the next page, one more than the last one seen.
  @_alwaysEmitIntoClient public var startServerID: Int64
  /// How many at most; 0 leaves it to the server.
  @_alwaysEmitIntoClient public var maxResults: Int64
  private var _unknown: UnknownFields
  public init() { (startServerID, maxResults, _unknown) = (0, 0, .init()) }
  public init(startServerID: Int64 = 0, maxResults: Int64 = 0) {
    (self.startServerID, self.maxResults, _unknown) = (startServerID, maxResults, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.startServerID = wire.nextInt64()  // 1
      case 16: self.maxResults = wire.nextInt64()  // 2
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.GetServersRequest")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int64(ifSet: self.maxResults, tag: 16)
    wire.int64(ifSet: self.startServerID, tag: 8)
  }
}

/// Servers by their identifiers, ascending.
@frozen public nonisolated struct Grpc_Channelz_V1_GetServersResponse: GeneratedMessage {
  @_alwaysEmitIntoClient public var server: [Grpc_Channelz_V1_Server]
  /// No more follow.
  @_alwaysEmitIntoClient public var end: Bool
  private var _unknown: UnknownFields
  public init() { (server, end, _unknown) = ([], false, .init()) }
  public init(server: [Grpc_Channelz_V1_Server] = [], end: Bool = false) {
    (self.server, self.end, _unknown) = (server, end, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(appendingTo: &self.server)  // 1
      case 16: self.end = wire.nextBool()  // 2
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.GetServersResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.bool(ifSet: self.end, tag: 16)
    wire.repeatedMessage(self.server, tag: 10)
  }
}

/// Asks for one server.
@frozen public nonisolated struct Grpc_Channelz_V1_GetServerRequest: GeneratedMessage {
  @_alwaysEmitIntoClient public var serverID: Int64
  private var _unknown: UnknownFields
  public init() { (serverID, _unknown) = (0, .init()) }
  public init(serverID: Int64 = 0) { (self.serverID, _unknown) = (serverID, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.serverID = wire.nextInt64()  // 1
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.GetServerRequest")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int64(ifSet: self.serverID, tag: 8)
  }
}

/// The server.
@frozen public nonisolated struct Grpc_Channelz_V1_GetServerResponse: GeneratedMessage {
  @_alwaysEmitIntoClient public var server: Grpc_Channelz_V1_Server?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(server: Grpc_Channelz_V1_Server? = nil) { (self.server, _unknown) = (server, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.server)  // 1
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.GetServerResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    if let value = self.server { wire.message(value, tag: 10) }
  }
}

/// Asks for a server's connections.
@frozen public nonisolated struct Grpc_Channelz_V1_GetServerSocketsRequest: GeneratedMessage {
  @_alwaysEmitIntoClient public var serverID: Int64
  /// The least identifier wanted: for the next page, one more than the last one seen.
  @_alwaysEmitIntoClient public var startSocketID: Int64
  /// How many at most; 0 leaves it to the server.
  @_alwaysEmitIntoClient public var maxResults: Int64
  private var _unknown: UnknownFields
  public init() { (serverID, startSocketID, maxResults, _unknown) = (0, 0, 0, .init()) }
  public init(serverID: Int64 = 0, startSocketID: Int64 = 0, maxResults: Int64 = 0) {
    (self.serverID, self.startSocketID, self.maxResults) = (serverID, startSocketID, maxResults)
    _unknown = .init()
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.serverID = wire.nextInt64()  // 1
      case 16: self.startSocketID = wire.nextInt64()  // 2
      case 24: self.maxResults = wire.nextInt64()  // 3
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.GetServerSocketsRequest")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int64(ifSet: self.maxResults, tag: 24)
    wire.int64(ifSet: self.startSocketID, tag: 16)
    wire.int64(ifSet: self.serverID, tag: 8)
  }
}

/// Connections by their identifiers, ascending.
@frozen public nonisolated struct Grpc_Channelz_V1_GetServerSocketsResponse: GeneratedMessage {
  @_alwaysEmitIntoClient public var socketRef: [Grpc_Channelz_V1_SocketRef]
  /// No more follow.
  @_alwaysEmitIntoClient public var end: Bool
  private var _unknown: UnknownFields
  public init() { (socketRef, end, _unknown) = ([], false, .init()) }
  public init(socketRef: [Grpc_Channelz_V1_SocketRef] = [], end: Bool = false) {
    (self.socketRef, self.end, _unknown) = (socketRef, end, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(appendingTo: &self.socketRef)  // 1
      case 16: self.end = wire.nextBool()  // 2
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.GetServerSocketsResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.bool(ifSet: self.end, tag: 16)
    wire.repeatedMessage(self.socketRef, tag: 10)
  }
}

/// Asks for one channel.
@frozen public nonisolated struct Grpc_Channelz_V1_GetChannelRequest: GeneratedMessage {
  @_alwaysEmitIntoClient public var channelID: Int64
  private var _unknown: UnknownFields
  public init() { (channelID, _unknown) = (0, .init()) }
  public init(channelID: Int64 = 0) { (self.channelID, _unknown) = (channelID, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.channelID = wire.nextInt64()  // 1
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.GetChannelRequest")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int64(ifSet: self.channelID, tag: 8)
  }
}

/// The channel.
@frozen public nonisolated struct Grpc_Channelz_V1_GetChannelResponse: GeneratedMessage {
  @_alwaysEmitIntoClient public var channel: Grpc_Channelz_V1_Channel?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(channel: Grpc_Channelz_V1_Channel? = nil) { (self.channel, _unknown) = (channel, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.channel)  // 1
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.GetChannelResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    if let value = self.channel { wire.message(value, tag: 10) }
  }
}

/// Asks for one subchannel.
@frozen public nonisolated struct Grpc_Channelz_V1_GetSubchannelRequest: GeneratedMessage {
  @_alwaysEmitIntoClient public var subchannelID: Int64
  private var _unknown: UnknownFields
  public init() { (subchannelID, _unknown) = (0, .init()) }
  public init(subchannelID: Int64 = 0) { (self.subchannelID, _unknown) = (subchannelID, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.subchannelID = wire.nextInt64()  // 1
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.GetSubchannelRequest")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int64(ifSet: self.subchannelID, tag: 8)
  }
}

/// The subchannel.
@frozen public nonisolated struct Grpc_Channelz_V1_GetSubchannelResponse: GeneratedMessage {
  @_alwaysEmitIntoClient public var subchannel: Grpc_Channelz_V1_Subchannel?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(subchannel: Grpc_Channelz_V1_Subchannel? = nil) {
    (self.subchannel, _unknown) = (subchannel, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.subchannel)  // 1
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.GetSubchannelResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    if let value = self.subchannel { wire.message(value, tag: 10) }
  }
}

/// Asks for one socket.
@frozen public nonisolated struct Grpc_Channelz_V1_GetSocketRequest: GeneratedMessage {
  @_alwaysEmitIntoClient public var socketID: Int64
  /// Leaves out what takes the server long to find.
  @_alwaysEmitIntoClient public var summary: Bool
  private var _unknown: UnknownFields
  public init() { (socketID, summary, _unknown) = (0, false, .init()) }
  public init(socketID: Int64 = 0, summary: Bool = false) {
    (self.socketID, self.summary, _unknown) = (socketID, summary, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.socketID = wire.nextInt64()  // 1
      case 16: self.summary = wire.nextBool()  // 2
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.GetSocketRequest")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.bool(ifSet: self.summary, tag: 16)
    wire.int64(ifSet: self.socketID, tag: 8)
  }
}

/// The socket.
@frozen public nonisolated struct Grpc_Channelz_V1_GetSocketResponse: GeneratedMessage {
  @_alwaysEmitIntoClient public var socket: Grpc_Channelz_V1_Socket?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(socket: Grpc_Channelz_V1_Socket? = nil) { (self.socket, _unknown) = (socket, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.socket)  // 1
      default:
        wire.keepUnknown(tag, &_unknown, .grpc_channelz_v1_channelz, "grpc.channelz.v1.GetSocketResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    if let value = self.socket { wire.message(value, tag: 10) }
  }
}

/// Tells what the channels, servers and sockets of a process are and do.
public nonisolated enum Grpc_Channelz_V1_Channelz {
  public static let getTopChannels = Method<Grpc_Channelz_V1_GetTopChannelsRequest, Grpc_Channelz_V1_GetTopChannelsResponse>(
    "/grpc.channelz.v1.Channelz/GetTopChannels", .unary, in: .grpc_channelz_v1_channelz
  )
  public static let getServers = Method<Grpc_Channelz_V1_GetServersRequest, Grpc_Channelz_V1_GetServersResponse>(
    "/grpc.channelz.v1.Channelz/GetServers", .unary, in: .grpc_channelz_v1_channelz
  )
  public static let getServer = Method<Grpc_Channelz_V1_GetServerRequest, Grpc_Channelz_V1_GetServerResponse>(
    "/grpc.channelz.v1.Channelz/GetServer", .unary, in: .grpc_channelz_v1_channelz
  )
  public static let getServerSockets = Method<Grpc_Channelz_V1_GetServerSocketsRequest, Grpc_Channelz_V1_GetServerSocketsResponse>(
    "/grpc.channelz.v1.Channelz/GetServerSockets", .unary, in: .grpc_channelz_v1_channelz
  )
  public static let getChannel = Method<Grpc_Channelz_V1_GetChannelRequest, Grpc_Channelz_V1_GetChannelResponse>(
    "/grpc.channelz.v1.Channelz/GetChannel", .unary, in: .grpc_channelz_v1_channelz
  )
  public static let getSubchannel = Method<Grpc_Channelz_V1_GetSubchannelRequest, Grpc_Channelz_V1_GetSubchannelResponse>(
    "/grpc.channelz.v1.Channelz/GetSubchannel", .unary, in: .grpc_channelz_v1_channelz
  )
  public static let getSocket = Method<Grpc_Channelz_V1_GetSocketRequest, Grpc_Channelz_V1_GetSocketResponse>(
    "/grpc.channelz.v1.Channelz/GetSocket", .unary, in: .grpc_channelz_v1_channelz
  )

  public protocol Service: RPCService {
    /// The channels that programs made, a page at a time.
    func getTopChannels(
      _ request: Grpc_Channelz_V1_GetTopChannelsRequest, context: ServerContext
    ) async throws -> Grpc_Channelz_V1_GetTopChannelsResponse
    /// The servers, a page at a time.
    func getServers(
      _ request: Grpc_Channelz_V1_GetServersRequest, context: ServerContext
    ) async throws -> Grpc_Channelz_V1_GetServersResponse
    /// One server; NOT_FOUND if there is none.
    func getServer(
      _ request: Grpc_Channelz_V1_GetServerRequest, context: ServerContext
    ) async throws -> Grpc_Channelz_V1_GetServerResponse
    /// The connections of a server, a page at a time.
    func getServerSockets(
      _ request: Grpc_Channelz_V1_GetServerSocketsRequest, context: ServerContext
    ) async throws -> Grpc_Channelz_V1_GetServerSocketsResponse
    /// One channel; NOT_FOUND if there is none.
    func getChannel(
      _ request: Grpc_Channelz_V1_GetChannelRequest, context: ServerContext
    ) async throws -> Grpc_Channelz_V1_GetChannelResponse
    /// One subchannel; NOT_FOUND if there is none.
    func getSubchannel(
      _ request: Grpc_Channelz_V1_GetSubchannelRequest, context: ServerContext
    ) async throws -> Grpc_Channelz_V1_GetSubchannelResponse
    /// One socket; NOT_FOUND if there is none.
    func getSocket(
      _ request: Grpc_Channelz_V1_GetSocketRequest, context: ServerContext
    ) async throws -> Grpc_Channelz_V1_GetSocketResponse
  }

  public struct Client: Sendable {
    public let channel: Channel
    public init(_ channel: Channel) { self.channel = channel }
    /// The channels that programs made, a page at a time.
    public nonisolated(nonsending) func getTopChannels(
      _ request: Grpc_Channelz_V1_GetTopChannelsRequest, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Channelz_V1_GetTopChannelsResponse {
      try await channel.unary(Grpc_Channelz_V1_Channelz.getTopChannels, request, options).message
    }
    /// The servers, a page at a time.
    public nonisolated(nonsending) func getServers(
      _ request: Grpc_Channelz_V1_GetServersRequest, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Channelz_V1_GetServersResponse {
      try await channel.unary(Grpc_Channelz_V1_Channelz.getServers, request, options).message
    }
    /// One server; NOT_FOUND if there is none.
    public nonisolated(nonsending) func getServer(
      _ request: Grpc_Channelz_V1_GetServerRequest, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Channelz_V1_GetServerResponse {
      try await channel.unary(Grpc_Channelz_V1_Channelz.getServer, request, options).message
    }
    /// The connections of a server, a page at a time.
    public nonisolated(nonsending) func getServerSockets(
      _ request: Grpc_Channelz_V1_GetServerSocketsRequest, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Channelz_V1_GetServerSocketsResponse {
      try await channel.unary(Grpc_Channelz_V1_Channelz.getServerSockets, request, options).message
    }
    /// One channel; NOT_FOUND if there is none.
    public nonisolated(nonsending) func getChannel(
      _ request: Grpc_Channelz_V1_GetChannelRequest, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Channelz_V1_GetChannelResponse {
      try await channel.unary(Grpc_Channelz_V1_Channelz.getChannel, request, options).message
    }
    /// One subchannel; NOT_FOUND if there is none.
    public nonisolated(nonsending) func getSubchannel(
      _ request: Grpc_Channelz_V1_GetSubchannelRequest, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Channelz_V1_GetSubchannelResponse {
      try await channel.unary(Grpc_Channelz_V1_Channelz.getSubchannel, request, options).message
    }
    /// One socket; NOT_FOUND if there is none.
    public nonisolated(nonsending) func getSocket(
      _ request: Grpc_Channelz_V1_GetSocketRequest, options: CallOptions = .init()
    ) async throws(RPCError) -> Grpc_Channelz_V1_GetSocketResponse {
      try await channel.unary(Grpc_Channelz_V1_Channelz.getSocket, request, options).message
    }
  }
}

nonisolated extension Grpc_Channelz_V1_Channelz.Service {
  public func register(in routes: inout Routes) {
    routes.add(Grpc_Channelz_V1_Channelz.getTopChannels, getTopChannels)
    routes.add(Grpc_Channelz_V1_Channelz.getServers, getServers)
    routes.add(Grpc_Channelz_V1_Channelz.getServer, getServer)
    routes.add(Grpc_Channelz_V1_Channelz.getServerSockets, getServerSockets)
    routes.add(Grpc_Channelz_V1_Channelz.getChannel, getChannel)
    routes.add(Grpc_Channelz_V1_Channelz.getSubchannel, getSubchannel)
    routes.add(Grpc_Channelz_V1_Channelz.getSocket, getSocket)
  }
}

nonisolated extension FileDescriptor {
  public static let grpc_channelz_v1_channelz = FileDescriptor(serialized: "\n\u{1f}grpc/channelz/v1/channelz.proto\u{12}\u{10}grpc.channelz.v1\u{1a}\u{19}google/protobuf/any.proto\u{1a}\u{1e}google/protobuf/duration.proto\u{1a}\u{1f}google/protobuf/timestamp.proto\u{1a}\u{1e}google/protobuf/wrappers.proto\"\u{af}\u{2}\n\u{7}Channel\u{12}.\n\u{3}ref\u{18}\u{1} \u{1}(\u{b}2\u{1c}.grpc.channelz.v1.ChannelRefR\u{3}ref\u{12}1\n\u{4}data\u{18}\u{2} \u{1}(\u{b}2\u{1d}.grpc.channelz.v1.ChannelDataR\u{4}data\u{12}=\n\u{b}channel_ref\u{18}\u{3} \u{3}(\u{b}2\u{1c}.grpc.channelz.v1.ChannelRefR\nchannelRef\u{12}F\n\u{e}subchannel_ref\u{18}\u{4} \u{3}(\u{b}2\u{1f}.grpc.channelz.v1.SubchannelRefR\rsubchannelRef\u{12}:\n\nsocket_ref\u{18}\u{5} \u{3}(\u{b}2\u{1b}.grpc.channelz.v1.SocketRefR\tsocketRef\"\u{b5}\u{2}\n\nSubchannel\u{12}1\n\u{3}ref\u{18}\u{1} \u{1}(\u{b}2\u{1f}.grpc.channelz.v1.SubchannelRefR\u{3}ref\u{12}1\n\u{4}data\u{18}\u{2} \u{1}(\u{b}2\u{1d}.grpc.channelz.v1.ChannelDataR\u{4}data\u{12}=\n\u{b}channel_ref\u{18}\u{3} \u{3}(\u{b}2\u{1c}.grpc.channelz.v1.ChannelRefR\nchannelRef\u{12}F\n\u{e}subchannel_ref\u{18}\u{4} \u{3}(\u{b}2\u{1f}.grpc.channelz.v1.SubchannelRefR\rsubchannelRef\u{12}:\n\nsocket_ref\u{18}\u{5} \u{3}(\u{b}2\u{1b}.grpc.channelz.v1.SocketRefR\tsocketRef\"\u{c2}\u{1}\n\u{18}ChannelConnectivityState\u{12}F\n\u{5}state\u{18}\u{1} \u{1}(\u{e}20.grpc.channelz.v1.ChannelConnectivityState.StateR\u{5}state\"^\n\u{5}State\u{12}\u{b}\n\u{7}UNKNOWN\u{10}\0\u{12}\u{8}\n\u{4}IDLE\u{10}\u{1}\u{12}\u{e}\n\nCONNECTING\u{10}\u{2}\u{12}\t\n\u{5}READY\u{10}\u{3}\u{12}\u{15}\n\u{11}TRANSIENT_FAILURE\u{10}\u{4}\u{12}\u{c}\n\u{8}SHUTDOWN\u{10}\u{5}\"\u{ae}\u{3}\n\u{b}ChannelData\u{12}@\n\u{5}state\u{18}\u{1} \u{1}(\u{b}2*.grpc.channelz.v1.ChannelConnectivityStateR\u{5}state\u{12}\u{16}\n\u{6}target\u{18}\u{2} \u{1}(\tR\u{6}target\u{12}4\n\u{5}trace\u{18}\u{3} \u{1}(\u{b}2\u{1e}.grpc.channelz.v1.ChannelTraceR\u{5}trace\u{12}#\n\rcalls_started\u{18}\u{4} \u{1}(\u{3}R\u{c}callsStarted\u{12}'\n\u{f}calls_succeeded\u{18}\u{5} \u{1}(\u{3}R\u{e}callsSucceeded\u{12}!\n\u{c}calls_failed\u{18}\u{6} \u{1}(\u{3}R\u{b}callsFailed\u{12}Y\n\u{1b}last_call_started_timestamp\u{18}\u{7} \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR\u{18}lastCallStartedTimestamp\u{12}C\n\u{1e}max_connections_per_subchannel\u{18}\u{8} \u{1}(\rR\u{1b}maxConnectionsPerSubchannel\"\u{98}\u{3}\n\u{11}ChannelTraceEvent\u{12} \n\u{b}description\u{18}\u{1} \u{1}(\tR\u{b}description\u{12}H\n\u{8}severity\u{18}\u{2} \u{1}(\u{e}2,.grpc.channelz.v1.ChannelTraceEvent.SeverityR\u{8}severity\u{12}8\n\ttimestamp\u{18}\u{3} \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR\ttimestamp\u{12}?\n\u{b}channel_ref\u{18}\u{4} \u{1}(\u{b}2\u{1c}.grpc.channelz.v1.ChannelRefH\0R\nchannelRef\u{12}H\n\u{e}subchannel_ref\u{18}\u{5} \u{1}(\u{b}2\u{1f}.grpc.channelz.v1.SubchannelRefH\0R\rsubchannelRef\"E\n\u{8}Severity\u{12}\u{e}\n\nCT_UNKNOWN\u{10}\0\u{12}\u{b}\n\u{7}CT_INFO\u{10}\u{1}\u{12}\u{e}\n\nCT_WARNING\u{10}\u{2}\u{12}\u{c}\n\u{8}CT_ERROR\u{10}\u{3}B\u{b}\n\tchild_ref\"\u{c2}\u{1}\n\u{c}ChannelTrace\u{12}*\n\u{11}num_events_logged\u{18}\u{1} \u{1}(\u{3}R\u{f}numEventsLogged\u{12}I\n\u{12}creation_timestamp\u{18}\u{2} \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR\u{11}creationTimestamp\u{12};\n\u{6}events\u{18}\u{3} \u{3}(\u{b}2#.grpc.channelz.v1.ChannelTraceEventR\u{6}events\"c\n\nChannelRef\u{12}\u{1d}\n\nchannel_id\u{18}\u{1} \u{1}(\u{3}R\tchannelId\u{12}\u{12}\n\u{4}name\u{18}\u{2} \u{1}(\tR\u{4}nameJ\u{4}\u{8}\u{3}\u{10}\u{4}J\u{4}\u{8}\u{4}\u{10}\u{5}J\u{4}\u{8}\u{5}\u{10}\u{6}J\u{4}\u{8}\u{6}\u{10}\u{7}J\u{4}\u{8}\u{7}\u{10}\u{8}J\u{4}\u{8}\u{8}\u{10}\t\"l\n\rSubchannelRef\u{12}#\n\rsubchannel_id\u{18}\u{7} \u{1}(\u{3}R\u{c}subchannelId\u{12}\u{12}\n\u{4}name\u{18}\u{8} \u{1}(\tR\u{4}nameJ\u{4}\u{8}\u{1}\u{10}\u{2}J\u{4}\u{8}\u{2}\u{10}\u{3}J\u{4}\u{8}\u{3}\u{10}\u{4}J\u{4}\u{8}\u{4}\u{10}\u{5}J\u{4}\u{8}\u{5}\u{10}\u{6}J\u{4}\u{8}\u{6}\u{10}\u{7}\"`\n\tSocketRef\u{12}\u{1b}\n\tsocket_id\u{18}\u{3} \u{1}(\u{3}R\u{8}socketId\u{12}\u{12}\n\u{4}name\u{18}\u{4} \u{1}(\tR\u{4}nameJ\u{4}\u{8}\u{1}\u{10}\u{2}J\u{4}\u{8}\u{2}\u{10}\u{3}J\u{4}\u{8}\u{5}\u{10}\u{6}J\u{4}\u{8}\u{6}\u{10}\u{7}J\u{4}\u{8}\u{7}\u{10}\u{8}J\u{4}\u{8}\u{8}\u{10}\t\"`\n\tServerRef\u{12}\u{1b}\n\tserver_id\u{18}\u{5} \u{1}(\u{3}R\u{8}serverId\u{12}\u{12}\n\u{4}name\u{18}\u{6} \u{1}(\tR\u{4}nameJ\u{4}\u{8}\u{1}\u{10}\u{2}J\u{4}\u{8}\u{2}\u{10}\u{3}J\u{4}\u{8}\u{3}\u{10}\u{4}J\u{4}\u{8}\u{4}\u{10}\u{5}J\u{4}\u{8}\u{7}\u{10}\u{8}J\u{4}\u{8}\u{8}\u{10}\t\"\u{ab}\u{1}\n\u{6}Server\u{12}-\n\u{3}ref\u{18}\u{1} \u{1}(\u{b}2\u{1b}.grpc.channelz.v1.ServerRefR\u{3}ref\u{12}0\n\u{4}data\u{18}\u{2} \u{1}(\u{b}2\u{1c}.grpc.channelz.v1.ServerDataR\u{4}data\u{12}@\n\rlisten_socket\u{18}\u{3} \u{3}(\u{b}2\u{1b}.grpc.channelz.v1.SocketRefR\u{c}listenSocket\"\u{8e}\u{2}\n\nServerData\u{12}4\n\u{5}trace\u{18}\u{1} \u{1}(\u{b}2\u{1e}.grpc.channelz.v1.ChannelTraceR\u{5}trace\u{12}#\n\rcalls_started\u{18}\u{2} \u{1}(\u{3}R\u{c}callsStarted\u{12}'\n\u{f}calls_succeeded\u{18}\u{3} \u{1}(\u{3}R\u{e}callsSucceeded\u{12}!\n\u{c}calls_failed\u{18}\u{4} \u{1}(\u{3}R\u{b}callsFailed\u{12}Y\n\u{1b}last_call_started_timestamp\u{18}\u{5} \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR\u{18}lastCallStartedTimestamp\"\u{a6}\u{2}\n\u{6}Socket\u{12}-\n\u{3}ref\u{18}\u{1} \u{1}(\u{b}2\u{1b}.grpc.channelz.v1.SocketRefR\u{3}ref\u{12}0\n\u{4}data\u{18}\u{2} \u{1}(\u{b}2\u{1c}.grpc.channelz.v1.SocketDataR\u{4}data\u{12}/\n\u{5}local\u{18}\u{3} \u{1}(\u{b}2\u{19}.grpc.channelz.v1.AddressR\u{5}local\u{12}1\n\u{6}remote\u{18}\u{4} \u{1}(\u{b}2\u{19}.grpc.channelz.v1.AddressR\u{6}remote\u{12}6\n\u{8}security\u{18}\u{5} \u{1}(\u{b}2\u{1a}.grpc.channelz.v1.SecurityR\u{8}security\u{12}\u{1f}\n\u{b}remote_name\u{18}\u{6} \u{1}(\tR\nremoteName\"\u{94}\u{8}\n\nSocketData\u{12}'\n\u{f}streams_started\u{18}\u{1} \u{1}(\u{3}R\u{e}streamsStarted\u{12}+\n\u{11}streams_succeeded\u{18}\u{2} \u{1}(\u{3}R\u{10}streamsSucceeded\u{12}%\n\u{e}streams_failed\u{18}\u{3} \u{1}(\u{3}R\rstreamsFailed\u{12}#\n\rmessages_sent\u{18}\u{4} \u{1}(\u{3}R\u{c}messagesSent\u{12}+\n\u{11}messages_received\u{18}\u{5} \u{1}(\u{3}R\u{10}messagesReceived\u{12}(\n\u{10}keep_alives_sent\u{18}\u{6} \u{1}(\u{3}R\u{e}keepAlivesSent\u{12}h\n#last_local_stream_created_timestamp\u{18}\u{7} \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR\u{1f}lastLocalStreamCreatedTimestamp\u{12}j\n$last_remote_stream_created_timestamp\u{18}\u{8} \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR lastRemoteStreamCreatedTimestamp\u{12}Y\n\u{1b}last_message_sent_timestamp\u{18}\t \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR\u{18}lastMessageSentTimestamp\u{12}a\n\u{1f}last_message_received_timestamp\u{18}\n \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR\u{1c}lastMessageReceivedTimestamp\u{12}V\n\u{19}local_flow_control_window\u{18}\u{b} \u{1}(\u{b}2\u{1b}.google.protobuf.Int64ValueR\u{16}localFlowControlWindow\u{12}X\n\u{1a}remote_flow_control_window\u{18}\u{c} \u{1}(\u{b}2\u{1b}.google.protobuf.Int64ValueR\u{17}remoteFlowControlWindow\u{12}6\n\u{6}option\u{18}\r \u{3}(\u{b}2\u{1e}.grpc.channelz.v1.SocketOptionR\u{6}option\u{12}P\n\u{15}received_goaway_error\u{18}\u{e} \u{1}(\u{b}2\u{1c}.google.protobuf.UInt32ValueR\u{13}receivedGoawayError\u{12}=\n\u{1b}peer_max_concurrent_streams\u{18}\u{f} \u{1}(\rR\u{18}peerMaxConcurrentStreams\"\u{b8}\u{3}\n\u{7}Address\u{12}M\n\rtcpip_address\u{18}\u{1} \u{1}(\u{b}2&.grpc.channelz.v1.Address.TcpIpAddressH\0R\u{c}tcpipAddress\u{12}G\n\u{b}uds_address\u{18}\u{2} \u{1}(\u{b}2$.grpc.channelz.v1.Address.UdsAddressH\0R\nudsAddress\u{12}M\n\rother_address\u{18}\u{3} \u{1}(\u{b}2&.grpc.channelz.v1.Address.OtherAddressH\0R\u{c}otherAddress\u{1a}A\n\u{c}TcpIpAddress\u{12}\u{1d}\n\nip_address\u{18}\u{1} \u{1}(\u{c}R\tipAddress\u{12}\u{12}\n\u{4}port\u{18}\u{2} \u{1}(\u{5}R\u{4}port\u{1a}(\n\nUdsAddress\u{12}\u{1a}\n\u{8}filename\u{18}\u{1} \u{1}(\tR\u{8}filename\u{1a}N\n\u{c}OtherAddress\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}*\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2\u{14}.google.protobuf.AnyR\u{5}valueB\t\n\u{7}address\"\u{96}\u{3}\n\u{8}Security\u{12}2\n\u{3}tls\u{18}\u{1} \u{1}(\u{b}2\u{1e}.grpc.channelz.v1.Security.TlsH\0R\u{3}tls\u{12}@\n\u{5}other\u{18}\u{2} \u{1}(\u{b}2(.grpc.channelz.v1.Security.OtherSecurityH\0R\u{5}other\u{1a}\u{b9}\u{1}\n\u{3}Tls\u{12}%\n\rstandard_name\u{18}\u{1} \u{1}(\tH\0R\u{c}standardName\u{12}\u{1f}\n\nother_name\u{18}\u{2} \u{1}(\tH\0R\totherName\u{12}+\n\u{11}local_certificate\u{18}\u{3} \u{1}(\u{c}R\u{10}localCertificate\u{12}-\n\u{12}remote_certificate\u{18}\u{4} \u{1}(\u{c}R\u{11}remoteCertificateB\u{e}\n\u{c}cipher_suite\u{1a}O\n\rOtherSecurity\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}*\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2\u{14}.google.protobuf.AnyR\u{5}valueB\u{7}\n\u{5}model\"n\n\u{c}SocketOption\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\tR\u{5}value\u{12}4\n\nadditional\u{18}\u{3} \u{1}(\u{b}2\u{14}.google.protobuf.AnyR\nadditional\"L\n\u{13}SocketOptionTimeout\u{12}5\n\u{8}duration\u{18}\u{1} \u{1}(\u{b}2\u{19}.google.protobuf.DurationR\u{8}duration\"c\n\u{12}SocketOptionLinger\u{12}\u{16}\n\u{6}active\u{18}\u{1} \u{1}(\u{8}R\u{6}active\u{12}5\n\u{8}duration\u{18}\u{2} \u{1}(\u{b}2\u{19}.google.protobuf.DurationR\u{8}duration\"\u{b2}\u{8}\n\u{13}SocketOptionTcpInfo\u{12}\u{1d}\n\ntcpi_state\u{18}\u{1} \u{1}(\rR\ttcpiState\u{12}\"\n\rtcpi_ca_state\u{18}\u{2} \u{1}(\rR\u{b}tcpiCaState\u{12})\n\u{10}tcpi_retransmits\u{18}\u{3} \u{1}(\rR\u{f}tcpiRetransmits\u{12}\u{1f}\n\u{b}tcpi_probes\u{18}\u{4} \u{1}(\rR\ntcpiProbes\u{12}!\n\u{c}tcpi_backoff\u{18}\u{5} \u{1}(\rR\u{b}tcpiBackoff\u{12}!\n\u{c}tcpi_options\u{18}\u{6} \u{1}(\rR\u{b}tcpiOptions\u{12}&\n\u{f}tcpi_snd_wscale\u{18}\u{7} \u{1}(\rR\rtcpiSndWscale\u{12}&\n\u{f}tcpi_rcv_wscale\u{18}\u{8} \u{1}(\rR\rtcpiRcvWscale\u{12}\u{19}\n\u{8}tcpi_rto\u{18}\t \u{1}(\rR\u{7}tcpiRto\u{12}\u{19}\n\u{8}tcpi_ato\u{18}\n \u{1}(\rR\u{7}tcpiAto\u{12} \n\u{c}tcpi_snd_mss\u{18}\u{b} \u{1}(\rR\ntcpiSndMss\u{12} \n\u{c}tcpi_rcv_mss\u{18}\u{c} \u{1}(\rR\ntcpiRcvMss\u{12}!\n\u{c}tcpi_unacked\u{18}\r \u{1}(\rR\u{b}tcpiUnacked\u{12}\u{1f}\n\u{b}tcpi_sacked\u{18}\u{e} \u{1}(\rR\ntcpiSacked\u{12}\u{1b}\n\ttcpi_lost\u{18}\u{f} \u{1}(\rR\u{8}tcpiLost\u{12}!\n\u{c}tcpi_retrans\u{18}\u{10} \u{1}(\rR\u{b}tcpiRetrans\u{12}!\n\u{c}tcpi_fackets\u{18}\u{11} \u{1}(\rR\u{b}tcpiFackets\u{12}-\n\u{13}tcpi_last_data_sent\u{18}\u{12} \u{1}(\rR\u{10}tcpiLastDataSent\u{12}+\n\u{12}tcpi_last_ack_sent\u{18}\u{13} \u{1}(\rR\u{f}tcpiLastAckSent\u{12}-\n\u{13}tcpi_last_data_recv\u{18}\u{14} \u{1}(\rR\u{10}tcpiLastDataRecv\u{12}+\n\u{12}tcpi_last_ack_recv\u{18}\u{15} \u{1}(\rR\u{f}tcpiLastAckRecv\u{12}\u{1b}\n\ttcpi_pmtu\u{18}\u{16} \u{1}(\rR\u{8}tcpiPmtu\u{12}*\n\u{11}tcpi_rcv_ssthresh\u{18}\u{17} \u{1}(\rR\u{f}tcpiRcvSsthresh\u{12}\u{19}\n\u{8}tcpi_rtt\u{18}\u{18} \u{1}(\rR\u{7}tcpiRtt\u{12}\u{1f}\n\u{b}tcpi_rttvar\u{18}\u{19} \u{1}(\rR\ntcpiRttvar\u{12}*\n\u{11}tcpi_snd_ssthresh\u{18}\u{1a} \u{1}(\rR\u{f}tcpiSndSsthresh\u{12}\"\n\rtcpi_snd_cwnd\u{18}\u{1b} \u{1}(\rR\u{b}tcpiSndCwnd\u{12}\u{1f}\n\u{b}tcpi_advmss\u{18}\u{1c} \u{1}(\rR\ntcpiAdvmss\u{12}'\n\u{f}tcpi_reordering\u{18}\u{1d} \u{1}(\rR\u{e}tcpiReordering\"b\n\u{15}GetTopChannelsRequest\u{12}(\n\u{10}start_channel_id\u{18}\u{1} \u{1}(\u{3}R\u{e}startChannelId\u{12}\u{1f}\n\u{b}max_results\u{18}\u{2} \u{1}(\u{3}R\nmaxResults\"_\n\u{16}GetTopChannelsResponse\u{12}3\n\u{7}channel\u{18}\u{1} \u{3}(\u{b}2\u{19}.grpc.channelz.v1.ChannelR\u{7}channel\u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{8}R\u{3}end\"\\\n\u{11}GetServersRequest\u{12}&\n\u{f}start_server_id\u{18}\u{1} \u{1}(\u{3}R\rstartServerId\u{12}\u{1f}\n\u{b}max_results\u{18}\u{2} \u{1}(\u{3}R\nmaxResults\"X\n\u{12}GetServersResponse\u{12}0\n\u{6}server\u{18}\u{1} \u{3}(\u{b}2\u{18}.grpc.channelz.v1.ServerR\u{6}server\u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{8}R\u{3}end\"/\n\u{10}GetServerRequest\u{12}\u{1b}\n\tserver_id\u{18}\u{1} \u{1}(\u{3}R\u{8}serverId\"E\n\u{11}GetServerResponse\u{12}0\n\u{6}server\u{18}\u{1} \u{1}(\u{b}2\u{18}.grpc.channelz.v1.ServerR\u{6}server\"\u{7f}\n\u{17}GetServerSocketsRequest\u{12}\u{1b}\n\tserver_id\u{18}\u{1} \u{1}(\u{3}R\u{8}serverId\u{12}&\n\u{f}start_socket_id\u{18}\u{2} \u{1}(\u{3}R\rstartSocketId\u{12}\u{1f}\n\u{b}max_results\u{18}\u{3} \u{1}(\u{3}R\nmaxResults\"h\n\u{18}GetServerSocketsResponse\u{12}:\n\nsocket_ref\u{18}\u{1} \u{3}(\u{b}2\u{1b}.grpc.channelz.v1.SocketRefR\tsocketRef\u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{8}R\u{3}end\"2\n\u{11}GetChannelRequest\u{12}\u{1d}\n\nchannel_id\u{18}\u{1} \u{1}(\u{3}R\tchannelId\"I\n\u{12}GetChannelResponse\u{12}3\n\u{7}channel\u{18}\u{1} \u{1}(\u{b}2\u{19}.grpc.channelz.v1.ChannelR\u{7}channel\";\n\u{14}GetSubchannelRequest\u{12}#\n\rsubchannel_id\u{18}\u{1} \u{1}(\u{3}R\u{c}subchannelId\"U\n\u{15}GetSubchannelResponse\u{12}<\n\nsubchannel\u{18}\u{1} \u{1}(\u{b}2\u{1c}.grpc.channelz.v1.SubchannelR\nsubchannel\"I\n\u{10}GetSocketRequest\u{12}\u{1b}\n\tsocket_id\u{18}\u{1} \u{1}(\u{3}R\u{8}socketId\u{12}\u{18}\n\u{7}summary\u{18}\u{2} \u{1}(\u{8}R\u{7}summary\"E\n\u{11}GetSocketResponse\u{12}0\n\u{6}socket\u{18}\u{1} \u{1}(\u{b}2\u{18}.grpc.channelz.v1.SocketR\u{6}socket2\u{9a}\u{5}\n\u{8}Channelz\u{12}c\n\u{e}GetTopChannels\u{12}'.grpc.channelz.v1.GetTopChannelsRequest\u{1a}(.grpc.channelz.v1.GetTopChannelsResponse\u{12}W\n\nGetServers\u{12}#.grpc.channelz.v1.GetServersRequest\u{1a}$.grpc.channelz.v1.GetServersResponse\u{12}T\n\tGetServer\u{12}\".grpc.channelz.v1.GetServerRequest\u{1a}#.grpc.channelz.v1.GetServerResponse\u{12}i\n\u{10}GetServerSockets\u{12}).grpc.channelz.v1.GetServerSocketsRequest\u{1a}*.grpc.channelz.v1.GetServerSocketsResponse\u{12}W\n\nGetChannel\u{12}#.grpc.channelz.v1.GetChannelRequest\u{1a}$.grpc.channelz.v1.GetChannelResponse\u{12}`\n\rGetSubchannel\u{12}&.grpc.channelz.v1.GetSubchannelRequest\u{1a}'.grpc.channelz.v1.GetSubchannelResponse\u{12}T\n\tGetSocket\u{12}\".grpc.channelz.v1.GetSocketRequest\u{1a}#.grpc.channelz.v1.GetSocketResponseBX\n\u{13}io.grpc.channelz.v1B\rChannelzProtoP\u{1}Z0google.golang.org/grpc/channelz/grpc_channelz_v1b\u{6}proto3", dependencies: [.google_protobuf_any, .google_protobuf_duration, .google_protobuf_timestamp, .google_protobuf_wrappers])
}
