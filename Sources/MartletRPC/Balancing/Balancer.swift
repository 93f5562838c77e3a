// SPDX-License-Identifier: Apache-2.0
// What a load-balancing policy is: a value that turns addresses and their states into picks.

/// How a channel spreads its calls over a target's addresses.
public struct LoadBalancing: Sendable {
  /// Makes the policy of one channel; the number, from 0 to 1, is its chance.
  package let make: @Sendable (_ random: Double) -> any Balancer
  /// The name that service configurations give the policy.
  public let name: String

  package init(_ name: String, make: @escaping @Sendable (Double) -> any Balancer) {
    (self.name, self.make) = (name, make)
  }

  /// All calls go to the first address that can be connected to, until that connection is lost. Right for one
  /// server, and behind a proxy that balances.
  public static let pickFirst = LoadBalancing("pick_first") { _ in PickFirst() }

  /// A connection to each address, and calls to each in turn.
  public static let roundRobin = LoadBalancing("round_robin") { RoundRobin(random: $0) }
}

/// Names one address's connection within a channel.
package struct SubchannelID: Sendable, Hashable {
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

/// What a balancer wants done.
package enum BalancerAction: Sendable, Hashable {
  /// Know of an address from here on, without connecting.
  case add(SubchannelID, Endpoint)
  case connect(SubchannelID)
  /// Forget an address; its connection's calls may end.
  case remove(SubchannelID)
  /// The addresses may be outdated.
  case resolveAgain
  case startTimer(Duration)
  case cancelTimer
}

/// Where calls go now.
package enum Picker: Sendable, Hashable {
  /// Nowhere yet: they wait.
  case wait
  /// Nowhere; those that do not wait for ready fail with this.
  case fail(RPCError)
  /// To each of these in turn.
  case rotate([SubchannelID])
}

/// A load-balancing policy: a pure state machine. Every event gives the actions to perform; afterwards
/// `state` and `picker` are read anew.
///
/// Policies that weigh (a rotation may name a subchannel more than once), that ask servers for their health
/// before they count as ready, or that are told by a control plane, are further conformances.
package protocol Balancer: Sendable {
  var state: ConnectivityState { get }
  var picker: Picker { get }
  /// The target's addresses, at least one, each once.
  mutating func update(_ endpoints: [Endpoint]) -> [BalancerAction]
  /// An address's connection has changed. Of a subchannel that was removed nothing is reported.
  mutating func changed(_ id: SubchannelID, to state: SubchannelState) -> [BalancerAction]
  /// A call waits, or somebody asked to connect, while `state` is idle.
  mutating func wake() -> [BalancerAction]
  mutating func timerFired() -> [BalancerAction]
}
