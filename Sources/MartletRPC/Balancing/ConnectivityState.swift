// SPDX-License-Identifier: Apache-2.0
// How a channel stands with its servers (grpc/doc/connectivity-semantics-and-api.md), and how one watches it.

internal import Synchronization

/// How a channel stands with its servers.
public enum ConnectivityState: Sendable, Hashable {
  /// It has no connection and makes none: nobody has called, or not for long.
  case idle
  /// It resolves its target's name, or connects.
  case connecting
  /// Calls go out at once.
  case ready
  /// It could not connect, and tries again after a pause. Calls fail meanwhile unless they wait for ready.
  case transientFailure
  /// It was shut down; it takes no calls any more.
  case shutDown
}

/// A channel's states as they change: the one at hand first, then each new one, until the channel is shut
/// down. A reader that is slower than the changes sees the newest only.
public struct ConnectivityUpdates: AsyncSequence, Sendable {
  public typealias Element = ConnectivityState

  let tracker: ConnectivityTracker

  /// The state now.
  public var current: ConnectivityState { tracker.current }

  public func makeAsyncIterator() -> AsyncStream<ConnectivityState>.Iterator {
    tracker.stream().makeAsyncIterator()
  }
}

/// A state that one thread sets and any may watch.
@usableFromInline
package final class ConnectivityTracker: Sendable {
  private struct State {
    var current: ConnectivityState
    var watchers: [Int: AsyncStream<ConnectivityState>.Continuation] = [:]
    var lastWatcher = 0
  }

  private let state: Mutex<State>

  package init(_ current: ConnectivityState = .idle) { state = Mutex(State(current: current)) }

  package var current: ConnectivityState { state.withLock { $0.current } }

  package func set(_ new: ConnectivityState) {
    let watchers = state.withLock { state in
      let hasChanged = state.current != new && state.current != .shutDown
      if hasChanged { state.current = new }
      return hasChanged ? Array(state.watchers.values) : []
    }
    for watcher in watchers {
      watcher.yield(new)
      if new == .shutDown { watcher.finish() }
    }
  }

  func stream() -> AsyncStream<ConnectivityState> {
    AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
      let (id, current) = state.withLock { state in
        state.lastWatcher += 1
        state.watchers[state.lastWatcher] = continuation
        // Within the lock, so that no newer state can come before it.
        continuation.yield(state.current)
        return (state.lastWatcher, state.current)
      }
      continuation.onTermination = { _ in self.state.withLock { $0.watchers[id] = nil } }
      if current == .shutDown { continuation.finish() }
    }
  }
}
