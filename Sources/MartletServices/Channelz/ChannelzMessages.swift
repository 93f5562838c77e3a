// SPDX-License-Identifier: Apache-2.0
// Records as the messages that channelz sends.

internal import MartletProtobuf
internal import MartletRPC

extension Grpc_Channelz_V1_Server {
  init(_ record: ServerRecord) {
    let (calls, listeners) = (record.sockets.calls, record.listeners)
    self.init(
      ref: .init(serverID: Int64(record.id), name: listeners.first?.name ?? ""),
      data: .init(
        callsStarted: Int64(calls.started), callsSucceeded: Int64(calls.succeeded),
        callsFailed: Int64(calls.failed), lastCallStartedTimestamp: calls.lastStarted),
      listenSocket: listeners.map { .init(socketID: Int64($0.id), name: $0.name) })
  }
}

extension Grpc_Channelz_V1_Channel {
  init(_ record: ChannelRecord) {
    let subchannels = record.subchannels.values.sorted { $0.id < $1.id }
    self.init(
      ref: .init(channelID: Int64(record.id), name: record.target),
      data: .init(record.connectivityState, record.target, record.calls.counts),
      subchannelRef: subchannels.map { .init(subchannelID: Int64($0.id), name: $0.endpoint) })
  }
}

extension Grpc_Channelz_V1_Subchannel {
  init(_ record: SubchannelRecord) {
    let sockets = record.sockets.open.values.sorted { $0.id < $1.id }
    self.init(
      ref: .init(subchannelID: Int64(record.id), name: record.endpoint),
      data: .init(record.connectivityState, record.endpoint, record.sockets.calls),
      socketRef: sockets.map { .init($0) })
  }
}

extension Grpc_Channelz_V1_ChannelData {
  init(_ state: ConnectivityState, _ target: String, _ calls: CallCounts) {
    self.init(
      state: .init(state: .init(state)), target: target, callsStarted: Int64(calls.started),
      callsSucceeded: Int64(calls.succeeded), callsFailed: Int64(calls.failed),
      lastCallStartedTimestamp: calls.lastStarted)
  }
}

extension Grpc_Channelz_V1_ChannelConnectivityState.State {
  init(_ state: ConnectivityState) {
    self =
      switch state {
      case .idle: .idle
      case .connecting: .connecting
      case .ready: .ready
      case .transientFailure: .transientFailure
      case .shutDown: .shutdown
      }
  }
}

extension Grpc_Channelz_V1_SocketRef {
  init(_ record: SocketRecord) { self.init(socketID: Int64(record.id), name: record.facts.name) }
}

extension Grpc_Channelz_V1_Socket {
  init(_ record: SocketRecord) {
    let (facts, counts) = (record.facts, record.counts)
    self.init(
      ref: .init(record),
      data: .init(
        streamsStarted: Int64(counts.streamsStarted), streamsSucceeded: Int64(counts.streamsSucceeded),
        streamsFailed: Int64(counts.streamsFailed), messagesSent: Int64(counts.messagesSent),
        messagesReceived: Int64(counts.messagesReceived), keepAlivesSent: Int64(counts.keepAlivesSent),
        lastLocalStreamCreatedTimestamp: counts.lastLocalStream,
        lastRemoteStreamCreatedTimestamp: counts.lastRemoteStream,
        lastMessageSentTimestamp: counts.lastSent, lastMessageReceivedTimestamp: counts.lastReceived),
      local: facts.local.map { .init($0) }, remote: facts.remote.map { .init($0) })
    if facts.isSecured {
      security = .init(model: .tls(.init(remoteCertificate: Bytes(facts.remoteCertificate ?? []))))
    }
  }

  init(_ listener: ServerRecord.Listener) {
    self.init(
      ref: .init(socketID: Int64(listener.id), name: listener.name), data: .init(),
      local: listener.place.map { .init($0) })
  }
}

extension Grpc_Channelz_V1_Address {
  init(_ place: SocketRecord.Place) {
    switch place {
    case .ip(let address, let port):
      self.init(address: .tcpipAddress(.init(ipAddress: Bytes(address), port: Int32(port))))
    case .unix(let path): self.init(address: .udsAddress(.init(filename: path)))
    }
  }
}
