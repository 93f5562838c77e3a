// SPDX-License-Identifier: Apache-2.0
// The policy that keeps to one address (gRFC A61, A62).

/// Tries the addresses in order, the next one when the last has failed or taken 250 ms, and keeps to the
/// first that answers. Once all have failed it says so until one is ready, however often they are tried in
/// between.
package struct PickFirst: Balancer {
  private enum Phase {
    case idle
    case connecting
    case ready(SubchannelID)
    case failing(RPCError)
  }

  private struct Candidate {
    let id: SubchannelID
    let endpoint: Endpoint
    var state = SubchannelState.idle
    /// It has had its turn in this pass.
    var wasTried = false

    /// Its turn came, and led nowhere.
    var hasFailed: Bool {
      switch state {
      case .failed: true
      case .idle: wasTried
      case .connecting, .ready: false
      }
    }
  }

  private var phase = Phase.idle
  private var endpoints: [Endpoint] = []
  private var candidates: [Candidate] = []
  private var lastID = 0
  private var failuresSincePass = 0
  private var timerRuns = false

  package init() {}

  package var state: ConnectivityState {
    switch phase {
    case .idle: .idle
    case .connecting: .connecting
    case .ready: .ready
    case .failing: .transientFailure
    }
  }

  package var picker: Picker {
    switch phase {
    case .idle, .connecting: .wait
    case .ready(let id): .rotate([id])
    case .failing(let error): .fail(error)
    }
  }

  // MARK: Events

  package mutating func update(_ endpoints: [Endpoint]) -> [BalancerAction] {
    self.endpoints = Endpoint.interleaved(endpoints)
    switch phase {
    case .idle: return []
    case .ready(let id) where candidates.contains { $0.id == id && endpoints.contains($0.endpoint) }:
      return []
    case .ready:
      // The server that we were at is said to be gone.
      phase = .connecting
      return beginPass()
    case .connecting, .failing: return beginPass()
    }
  }

  package mutating func wake() -> [BalancerAction] {
    guard case .idle = phase, !endpoints.isEmpty else { return [] }
    phase = .connecting
    return beginPass()
  }

  package mutating func timerFired() -> [BalancerAction] {
    timerRuns = false
    guard case .connecting = phase else { return [] }
    return tryNext()
  }

  package mutating func changed(_ id: SubchannelID, to state: SubchannelState) -> [BalancerAction] {
    guard let index = candidates.firstIndex(where: { $0.id == id }) else { return [] }
    candidates[index].state = state
    switch (phase, state) {
    case (.ready(id), .idle):
      // Lost. Whoever calls next begins again, with the newest addresses there are.
      phase = .idle
      candidates = []
      return [.remove(id), .resolveAgain]
    case (.ready(id), .failed):
      // Lost at once, before it carried a call: a failed attempt. It is kept, and its back-off with it, or
      // calls that wait would run at a server that lets none through and hangs up.
      phase = .idle
      return [.resolveAgain]
    case (.connecting, .ready), (.failing, .ready): return settle(on: id)
    case (.connecting, .failed(let error)):
      return candidates.allSatisfy(\.hasFailed) ? fail(error) : tryNextAtOnce()
    case (.failing, .failed(let error)):
      phase = .failing(error)
      failuresSincePass += 1
      return failuresSincePass % candidates.count == 0 ? [.resolveAgain] : []
    case (.failing, .idle): return [.connect(id)]
    default: return []
    }
  }

  // MARK: A pass over the addresses

  /// Begins anew with the addresses there are; attempts at those that stay go on.
  private mutating func beginPass() -> [BalancerAction] {
    var actions: [BalancerAction] = []
    let old = candidates
    candidates = endpoints.map { endpoint in
      if var kept = old.first(where: { $0.endpoint == endpoint }) {
        kept.wasTried = kept.state != .idle
        return kept
      }
      lastID += 1
      let new = Candidate(id: SubchannelID(lastID), endpoint: endpoint)
      actions.append(.add(new.id, endpoint))
      return new
    }
    for gone in old where !endpoints.contains(gone.endpoint) { actions.append(.remove(gone.id)) }
    if case .failing = phase {
      // It goes on saying that it fails; new addresses are tried at once.
      return actions + candidates.filter { $0.state == .idle }.map { .connect($0.id) }
    }
    if case .failed(let error)? = candidates.last?.state, candidates.allSatisfy(\.hasFailed) {
      return actions + fail(error)
    }
    return actions + tryNextAtOnce()
  }

  private mutating func tryNextAtOnce() -> [BalancerAction] {
    let cancel: [BalancerAction] = timerRuns ? [.cancelTimer] : []
    timerRuns = false
    return cancel + tryNext()
  }

  private mutating func tryNext() -> [BalancerAction] {
    guard let index = candidates.firstIndex(where: { !$0.wasTried && $0.state == .idle }) else { return [] }
    candidates[index].wasTried = true
    var actions: [BalancerAction] = [.connect(candidates[index].id)]
    if candidates.contains(where: { !$0.wasTried }) {
      timerRuns = true
      actions.append(.startTimer(Self.attemptDelay))
    }
    return actions
  }

  private mutating func settle(on id: SubchannelID) -> [BalancerAction] {
    let others = candidates.filter { $0.id != id }
    candidates.removeAll { $0.id != id }
    phase = .ready(id)
    let cancel: [BalancerAction] = timerRuns ? [.cancelTimer] : []
    timerRuns = false
    return cancel + others.map { .remove($0.id) }
  }

  private mutating func fail(_ error: RPCError) -> [BalancerAction] {
    phase = .failing(error)
    failuresSincePass = 0
    let cancel: [BalancerAction] = timerRuns ? [.cancelTimer] : []
    timerRuns = false
    // Those that failed long ago may be tried again by now.
    return cancel + [.resolveAgain] + candidates.filter { $0.state == .idle }.map { .connect($0.id) }
  }

  /// RFC 8305, section 8: "Connection Attempt Delay".
  private static let attemptDelay = Duration.milliseconds(250)
}
