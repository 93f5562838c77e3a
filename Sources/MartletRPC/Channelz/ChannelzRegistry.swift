// SPDX-License-Identifier: Apache-2.0
// The servers and channels of this process, for channelz (gRFC A14).

internal import Synchronization

/// Where servers and channels say that they exist. What goes over them is counted once somebody can ask.
package final class ChannelzRegistry: Sendable {
  package static let shared = ChannelzRegistry()

  private struct State {
    var servers: [Int: ServerRecord] = [:]
    var channels: [Int: ChannelRecord] = [:]
  }

  private let state = Mutex(State())

  private static let lastID = Atomic<Int>(0)

  private static let asked = Atomic<Bool>(false)

  /// Whether somebody can ask: counting costs a unary call a fortieth of its instructions.
  package static var isAsked: Bool { asked.load(ordering: .relaxed) }

  package static func willBeAsked() { asked.store(true, ordering: .relaxed) }

  /// An identifier that nothing else of this process has.
  static func nextID() -> Int { lastID.add(1, ordering: .relaxed).newValue }

  package func add(_ server: ServerRecord) { state.withLock { $0.servers[server.id] = server } }
  package func remove(_ server: ServerRecord) { state.withLock { $0.servers[server.id] = nil } }
  package func add(_ channel: ChannelRecord) { state.withLock { $0.channels[channel.id] = channel } }
  package func remove(_ channel: ChannelRecord) { state.withLock { $0.channels[channel.id] = nil } }

  package var servers: [Int: ServerRecord] { state.withLock { $0.servers } }
  package var channels: [Int: ChannelRecord] { state.withLock { $0.channels } }
}

/// A server that listens.
package final class ServerRecord: Sendable {
  /// A socket that is listened on.
  package struct Listener: Sendable {
    package let id = ChannelzRegistry.nextID()
    package let name: String
    package let place: SocketRecord.Place?
  }

  package let id = ChannelzRegistry.nextID()
  package let sockets = SocketList()
  private let state = Mutex<[Listener]>([])

  package init() {}

  package var listeners: [Listener] { state.withLock { $0 } }

  package func listens(on place: SocketRecord.Place?, named name: String) {
    state.withLock { $0.append(Listener(name: name, place: place)) }
  }
}

/// A channel that was not shut down.
package final class ChannelRecord: Sendable {
  package let id = ChannelzRegistry.nextID()
  package let target: String
  package let calls = CallTally()
  private let connectivity: ConnectivityTracker
  private let state = Mutex<[Int: SubchannelRecord]>([:])

  package init(target: String, _ connectivity: ConnectivityTracker) {
    self.target = target
    self.connectivity = connectivity
  }

  package var connectivityState: ConnectivityState { connectivity.current }
  package var subchannels: [Int: SubchannelRecord] { state.withLock { $0 } }

  package func add(_ subchannel: SubchannelRecord) { state.withLock { $0[subchannel.id] = subchannel } }
  package func remove(_ subchannel: SubchannelRecord) { state.withLock { $0[subchannel.id] = nil } }
}

/// One address of a channel.
package final class SubchannelRecord: Sendable {
  package let id = ChannelzRegistry.nextID()
  package let endpoint: String
  package let sockets = SocketList()
  private let state = Mutex(ConnectivityState.idle)

  package init(_ endpoint: Endpoint) { self.endpoint = "\(endpoint)" }

  package var connectivityState: ConnectivityState { state.withLock { $0 } }

  package func changed(to new: SubchannelState) {
    let new: ConnectivityState =
      switch new {
      case .idle: .idle
      case .connecting: .connecting
      case .ready: .ready
      case .failed: .transientFailure
      }
    state.withLock { $0 = new }
  }
}
