// SPDX-License-Identifier: Apache-2.0
// The policy that uses every address in turn.

/// Keeps a connection to each address, and sends calls to those that are ready, one after the other. An
/// address that has failed counts as failed until it is ready again, so that calls do not wait for it.
package struct RoundRobin: Balancer {
  private struct Member {
    let id: SubchannelID
    let endpoint: Endpoint
    var state = SubchannelState.idle
    /// The last failure, until it is ready.
    var failure: RPCError?
  }

  private var members: [Member] = []
  private var lastID = 0
  private var lastFailure: RPCError?
  private let random: Double

  /// - Parameter random: from 0 to 1, where to begin: many clients of one list must not all call the first.
  package init(random: Double) { self.random = random }

  package var state: ConnectivityState {
    if members.isEmpty { return .idle }
    if members.contains(where: { $0.state == .ready }) { return .ready }
    return members.allSatisfy { $0.failure != nil } ? .transientFailure : .connecting
  }

  package var picker: Picker {
    switch state {
    case .ready: .rotate(members.filter { $0.state == .ready }.map(\.id))
    case .transientFailure: lastFailure.map { .fail($0) } ?? .wait
    default: .wait
    }
  }

  package mutating func update(_ endpoints: [Endpoint]) -> [BalancerAction] {
    var actions: [BalancerAction] = []
    let old = members
    members = rotated(endpoints).map { endpoint in
      if let kept = old.first(where: { $0.endpoint == endpoint }) { return kept }
      lastID += 1
      let new = Member(id: SubchannelID(lastID), endpoint: endpoint)
      actions += [.add(new.id, endpoint), .connect(new.id)]
      return new
    }
    for gone in old where !endpoints.contains(gone.endpoint) { actions.append(.remove(gone.id)) }
    return actions
  }

  private func rotated(_ endpoints: [Endpoint]) -> [Endpoint] {
    guard !endpoints.isEmpty else { return [] }
    let start = min(Int(Double(endpoints.count) * random), endpoints.count - 1)
    return Array(endpoints[start...] + endpoints[..<start])
  }

  package mutating func changed(_ id: SubchannelID, to state: SubchannelState) -> [BalancerAction] {
    guard let index = members.firstIndex(where: { $0.id == id }) else { return [] }
    let wasReady = members[index].state == .ready
    members[index].state = state
    switch state {
    case .ready:
      members[index].failure = nil
      return []
    case .failed(let error):
      members[index].failure = error
      lastFailure = error
      return [.resolveAgain]
    case .idle: return (wasReady ? [.resolveAgain] : []) + [.connect(id)]
    case .connecting: return []
    }
  }

  package mutating func wake() -> [BalancerAction] { [] }

  package mutating func timerFired() -> [BalancerAction] { [] }
}
