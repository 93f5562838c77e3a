// SPDX-License-Identifier: Apache-2.0
// Every connection of a server, so that stopping can reach them.

internal import MartletRPC
internal import NIOCore
internal import Synchronization

/// Connections of all loops. Each registers from its own loop; the server asks from any thread.
final class ConnectionRegistry: Sendable {
  private struct State {
    var connections: [ObjectIdentifier: ServerConnection] = [:]
    /// Connections that were let in and are not gone.
    var admitted = 0
    var isDraining = false
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())
  /// What channelz tells of the connections.
  private let sockets: SocketList

  init(_ sockets: SocketList = SocketList()) { self.sockets = sockets }

  var all: [ServerConnection] { state.withLock { Array($0.connections.values) } }

  /// Lets one more in, unless there are so many; whoever is let in is `opened` and `closed`, or `turnedAway`.
  func admit(atMost limit: Int?) -> Bool {
    state.withLock { state in
      guard state.admitted < limit ?? .max else { return false }
      state.admitted += 1
      return true
    }
  }

  func turnedAway() { state.withLock { $0.admitted -= 1 } }

  func opened(_ connection: ServerConnection) {
    sockets.opened(connection.record)
    let isDraining = state.withLock { state in
      state.connections[ObjectIdentifier(connection)] = connection
      return state.isDraining
    }
    if isDraining { connection.executor.loop.execute { connection.drain() } }
  }

  func closed(_ connection: ServerConnection) {
    sockets.closed(connection.record)
    let waiters = state.withLock { state -> [CheckedContinuation<Void, Never>] in
      if state.connections.removeValue(forKey: ObjectIdentifier(connection)) != nil { state.admitted -= 1 }
      guard state.connections.isEmpty else { return [] }
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Has every connection end its calls and close.
  func drain() {
    let connections = state.withLock { state in
      state.isDraining = true
      return Array(state.connections.values)
    }
    for connection in connections { connection.executor.loop.execute { connection.drain() } }
  }

  /// Cuts off what is left.
  func cutOff() {
    for connection in all { connection.executor.loop.execute { connection.cutOff() } }
  }

  /// Waits no longer for what is left.
  func abandon() {
    let waiters = state.withLock { state in
      state.connections = [:]
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Returns when no connection is left, and no handler of one.
  func waitUntilEmpty() async {
    await withCheckedContinuation { continuation in
      let isEmpty = state.withLock { state in
        if !state.connections.isEmpty { state.waiters.append(continuation) }
        return state.connections.isEmpty
      }
      if isEmpty { continuation.resume() }
    }
  }
}
