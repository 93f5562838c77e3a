// SPDX-License-Identifier: Apache-2.0
// The states of one address's connection (connectivity-semantics-and-api.md, connection-backoff.md).

/// How one address stands, as a load balancer sees it.
package enum SubchannelState: Sendable, Hashable {
  case idle
  case connecting
  case ready
  /// The last attempt failed; the next one may begin once this becomes `idle` again.
  case failed(RPCError)
}

/// Decides when one address is connected to. No clock and no socket: what happens comes in as events with
/// the time it took and the chance that varies waits, and what is to be done goes out as actions.
///
/// ```
///            connect                 dialed
///   idle ----------------> connecting ------> ready
///    ^  ^                      |                |
///    |  +------ timerFired --+ | dialFailed     | gone
///    |                       | v                |
///    |                    backingOff <----------+ (unused, at once)
///    +------------------------------------------+ (otherwise)
/// ```
package struct SubchannelMachine: Sendable {
  package enum State: Sendable, Hashable, CaseIterable { case idle, connecting, ready, backingOff, shutDown }

  package enum Event: Sendable {
    /// A balancer wants a connection.
    case connect
    /// The attempt succeeded: the server has spoken HTTP/2.
    case dialed
    /// The attempt failed, this long after it began.
    case dialFailed(RPCError, after: Duration, random: Double)
    /// The connection takes no more calls, this long after its attempt began.
    case gone(wasUsed: Bool, after: Duration, random: Double)
    case timerFired
    case shutDown
  }

  package enum Action: Sendable, Hashable {
    case dial
    case startTimer(Duration)
    case cancelTimer
    /// Gives an attempt up.
    case abandonDial
    /// Lets the connection's calls end, then closes it.
    case drain
    case report(SubchannelState)
  }

  package private(set) var state = State.idle
  private var backoff = Backoff()

  package init() {}

  /// Takes note of an event; one that means nothing in this state, because it comes late, changes nothing.
  package mutating func handle(_ event: Event) -> [Action] {
    switch (state, event) {
    case (.idle, .connect):
      state = .connecting
      return [.report(.connecting), .dial]
    case (.connecting, .dialed):
      state = .ready
      return [.report(.ready)]
    case (.connecting, .dialFailed(let error, let elapsed, let random)):
      return backOff(error, elapsed, random)
    case (.ready, .gone(wasUsed: false, let elapsed, let random)) where elapsed < Self.shortLife:
      // A server that takes connections and drops them at once must not be run at.
      return backOff(RPCError(.unavailable, "the server closed the connection at once"), elapsed, random)
    case (.ready, .gone):
      backoff.reset()
      state = .idle
      return [.report(.idle)]
    case (.backingOff, .timerFired):
      state = .idle
      return [.report(.idle)]
    case (_, .shutDown): return shutDown()
    default: return []
    }
  }

  /// Waits are counted from the attempt's start, so that a slow failure is followed by a short one.
  private mutating func backOff(_ error: RPCError, _ elapsed: Duration, _ random: Double) -> [Action] {
    state = .backingOff
    let wait = backoff.next(random: random) - elapsed
    return [.startTimer(max(wait, .zero)), .report(.failed(error))]
  }

  private mutating func shutDown() -> [Action] {
    defer { state = .shutDown }
    return switch state {
    case .idle, .shutDown: []
    case .connecting: [.abandonDial]
    case .ready: [.drain]
    case .backingOff: [.cancelTimer]
    }
  }

  private static let shortLife = Duration.seconds(1)
}
