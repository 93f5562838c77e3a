// SPDX-License-Identifier: Apache-2.0
// What waits for one member, and never more than that.
import Synchronization

/// Lines for one member. Whoever speaks puts them in and never waits; the member's own task takes them out
/// as fast as its client reads. A full mailbox drops its oldest line: a slow client costs a bounded amount
/// of memory, and nobody's time but its own.
final class Mailbox: Sendable {
  private struct State {
    var lines: [Chat_V1_JoinResponse] = []
    var missed: UInt32 = 0
    var isClosed = false
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let limit: Int
  private let state = Mutex(State())

  init(limit: Int) { self.limit = limit }

  func put(_ line: Chat_V1_JoinResponse) {
    wake { state in
      if state.lines.count == limit {
        state.lines.removeFirst()
        state.missed += 1
      }
      state.lines.append(line)
    }
  }

  /// No more will come; what is there can still be taken.
  func close() {
    wake { $0.isClosed = true }
  }

  /// Everything that waits, or nothing once the mailbox is closed and empty. One task takes.
  func take() async -> [Chat_V1_JoinResponse] {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isReady = state.withLock { state in
          if state.lines.isEmpty, !state.isClosed {
            state.waiter = continuation
            return false
          }
          return true
        }
        if isReady { continuation.resume() }
      }
    } onCancel: {
      close()
    }
    return state.withLock { state in
      defer { (state.lines, state.missed) = ([], 0) }
      if !state.lines.isEmpty { state.lines[0].missed = state.missed }
      return state.lines
    }
  }

  /// Changes the state, and resumes the waiter outside the lock: it may run at once.
  private func wake(_ change: (inout State) -> Void) {
    let waiter = state.withLock { state in
      change(&state)
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume()
  }
}
