// SPDX-License-Identifier: Apache-2.0
// A balancer with made-up addresses, driven by one line per event.

import MartletRPC

/// Addresses are named by a letter.
struct BalancerWorld {
  var balancer: any Balancer
  /// What the balancer knows now: the address of each subchannel.
  private(set) var known: [SubchannelID: String] = [:]

  init(_ balancer: any Balancer) { self.balancer = balancer }

  static func endpoint(_ name: Character) -> Endpoint { .ip("\(name)", port: 1) }

  /// What an event brings about, as words: `+a` add, `>a` connect, `-a` remove, `?` resolve again, `timer`,
  /// `no timer`.
  mutating func update(_ names: String) -> String {
    perform(balancer.update(names.map { Self.endpoint($0) }))
  }
  mutating func wake() -> String { perform(balancer.wake()) }
  mutating func timer() -> String { perform(balancer.timerFired()) }
  mutating func ready(_ name: String) -> String { change(name, .ready) }
  mutating func idle(_ name: String) -> String { change(name, .idle) }
  mutating func connecting(_ name: String) -> String { change(name, .connecting) }
  mutating func failed(_ name: String) -> String {
    change(name, .failed(RPCError(.unavailable, "no \(name)")))
  }

  private mutating func change(_ name: String, _ state: SubchannelState) -> String {
    guard let id = known.first(where: { $0.value == name })?.key else { return "unknown" }
    return perform(balancer.changed(id, to: state))
  }

  private mutating func perform(_ actions: [BalancerAction]) -> String {
    var words: [String] = []
    for action in actions {
      switch action {
      case .add(let id, .ip(let name, _)):
        known[id] = name
        words.append("+\(name)")
      case .add(_, .unix): words.append("+unix")
      case .connect(let id): words.append(">\(known[id] ?? "unknown")")
      case .remove(let id): words.append("-\(known.removeValue(forKey: id) ?? "unknown")")
      case .resolveAgain: words.append("?")
      case .startTimer: words.append("timer")
      case .cancelTimer: words.append("no timer")
      }
    }
    return words.joined(separator: " ")
  }

  /// Where calls go: `wait`, the text of a failure, or the names in turn.
  var picks: String {
    switch balancer.picker {
    case .wait: "wait"
    case .fail(let error): error.message
    case .rotate(let ids): ids.map { known[$0] ?? "unknown" }.joined()
    }
  }

  var state: ConnectivityState { balancer.state }
}
