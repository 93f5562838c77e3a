// SPDX-License-Identifier: Apache-2.0
// Whether a silent peer is still there (gRFC A8).

/// Decides when a connection asks its peer for a sign of life, and when it gives it up. No clock: that a
/// timer has fired comes in, with what was heard meanwhile, and what is to be done goes out.
///
/// ```
///              timerFired, silent
///   watching ----------------------> asking ----------------> lost
///     ^  |                              |   timerFired, silent
///     |  +-- timerFired, otherwise      | answered, or timerFired after anything was heard
///     +---------------------------------+
/// ```
package struct Keepalive: Sendable {
  package enum State: Sendable, Hashable, CaseIterable { case watching, asking, lost }

  package enum Event: Sendable, Hashable {
    /// The time is over. `hasHeard`: bytes came since the last time; `hasCause`: silence is the connection's
    /// business, for there are calls, or it asks without any.
    case timerFired(hasHeard: Bool, hasCause: Bool)
    /// A PING was answered.
    case answered
  }

  package enum Action: Sendable, Hashable {
    /// Start the timer anew, for as long as the peer may be silent.
    case watch
    /// Send a PING, and start the timer for as long as its answer may take.
    case ask
    case giveUp
  }

  package private(set) var state = State.watching

  package init() {}

  package mutating func handle(_ event: Event) -> Action? {
    switch (state, event) {
    case (.watching, .timerFired(hasHeard: false, hasCause: true)):
      state = .asking
      return .ask
    case (.watching, .timerFired): return .watch
    case (.asking, .answered), (.asking, .timerFired(hasHeard: true, _)):
      state = .watching
      return .watch
    case (.asking, .timerFired(hasHeard: false, _)):
      state = .lost
      return .giveUp
    case (.watching, .answered), (.lost, _): return nil
    }
  }
}
