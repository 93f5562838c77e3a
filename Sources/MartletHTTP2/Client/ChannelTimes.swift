// SPDX-License-Identifier: Apache-2.0
// How long a channel bears with connections (gRFC A8).

/// How long a channel's connections may take to come up, idle, or stay silent.
public struct ChannelTimes: Sendable, Hashable {
  /// To connect, and once more from there to the server's first SETTINGS. Default: 20 s.
  public var connectMax = Duration.seconds(20)
  /// Between two look-ups of the target's name, which a channel makes when a connection is lost or cannot be
  /// made: the answer may be another by then. Default: 30 s, as in other gRPCs, to spare name servers.
  public var resolutionIntervalMin = Duration.seconds(30)
  /// Without a call, before the channel closes its connection; the next call makes a new one. Between this
  /// and twice as long. Default: 30 min.
  public var idleMax: Duration? = .seconds(1800)
  /// Silence of the server after which the channel asks, by PING, whether it is still there; 10 s at least.
  /// Set it where something between drops silent connections; a server that does not expect it hangs up, and
  /// the channel then takes twice as long. Default: never.
  public var keepaliveInterval: Duration?
  /// Time to answer that PING, or anything, before the connection counts as lost. Default: 20 s.
  public var keepaliveTimeout = Duration.seconds(20)
  /// Whether to ask while no call runs too. Default: no.
  public var keepsAliveWithoutCalls = false
  /// For the server's socket to take what is ready for it, some 100 KiB at most, before the connection counts
  /// as lost. Default: 2 min.
  public var writeStallMax = Duration.seconds(120)
  /// What servers put up with.
  var keepaliveIntervalMin = Duration.seconds(10)

  public init() {}

  func clock(keepaliveFactor: Int) -> ConnectionClock.Times {
    ConnectionClock.Times(
      handshakeMax: connectMax, idleMax: idleMax,
      keepaliveInterval: keepaliveInterval.map {
        // Before it is multiplied: the factor is servers' doing, and the product must not overflow.
        min(max($0, keepaliveIntervalMin), .longest) * keepaliveFactor
      },
      keepaliveTimeout: keepaliveTimeout, keepsAliveWithoutCalls: keepsAliveWithoutCalls,
      writeStallMax: writeStallMax)
  }
}
