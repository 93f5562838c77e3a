// SPDX-License-Identifier: Apache-2.0
// How long a server bears with connections (gRFC A8, A9).

/// How long a server's connections may last, idle, or stay silent.
public struct ServerTimes: Sendable, Hashable {
  /// From the connection's start until the client has sent its first SETTINGS and acknowledged the server's.
  /// Default: 2 min.
  public var handshakeMax = Duration.seconds(120)
  /// Without a call, before the server closes in order. Between this and twice as long. Default: for ever.
  public var idleMax: Duration?
  /// Of any connection, give or take a tenth, so that many do not end together; then the server closes in
  /// order and clients connect anew, to find other servers perhaps. Default: for ever.
  public var ageMax: Duration?
  /// For the calls that run when `ageMax` is over, before they are cut off. Default: for ever.
  public var ageGrace: Duration?
  /// Silence of the client after which the server asks, by PING, whether it is still there.
  /// Default: 2 h.
  public var keepaliveInterval = Duration.seconds(7200)
  /// Time to answer that PING, or anything, before the connection counts as lost. Default: 20 s.
  public var keepaliveTimeout = Duration.seconds(20)
  /// A client that sends PINGs closer together than this, with no answer to a call between them, is
  /// hung up on at the third. Default: 5 min.
  public var pingIntervalMin = Duration.seconds(300)
  /// Whether clients may send PINGs while they have no call; otherwise one in two hours at most.
  /// Default: no.
  public var permitsPingsWithoutCalls = false

  /// For the client's socket to take what is ready for it, some 100 KiB at most, before the connection counts
  /// as lost. Default: 2 min.
  public var writeStallMax = Duration.seconds(120)
  /// From a message's first byte to its last, before its call ends with DEADLINE_EXCEEDED: who trickles
  /// bytes holds memory. Between this and twice as long. Default: 10 min.
  public var messageArrivalMax: Duration? = .seconds(600)

  public init() {}

  var clock: ConnectionClock.Times {
    ConnectionClock.Times(
      handshakeMax: handshakeMax, idleMax: idleMax, ageMax: ageMax, ageGrace: ageGrace,
      keepaliveInterval: keepaliveInterval, keepaliveTimeout: keepaliveTimeout, keepsAliveWithoutCalls: true,
      writeStallMax: writeStallMax, messageMax: messageArrivalMax)
  }
}
