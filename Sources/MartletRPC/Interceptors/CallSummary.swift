// SPDX-License-Identifier: Apache-2.0
// What is known of a call once it is over: for metrics, spans and logs.

/// How a call ended, and what it moved.
public struct CallSummary: Sendable, Hashable {
  /// The status, as the client was told it, or would have been had it still been there.
  public var code: StatusCode
  /// What the status says besides its code; empty when the call succeeded.
  public var message: String
  /// The bytes of all messages that went to the peer, as they travelled: compressed, without gRPC's
  /// prefixes.
  public var messageBytesSent: Int
  /// The bytes of all messages that were read, as they travelled.
  public var messageBytesReceived: Int
  /// The peer's address, such as `ipv4:127.0.0.1:49152`; empty when a call never reached one.
  public var peer: String
  /// When a client's call was sent again because no server had acted on it; empty for nearly every call.
  package var resentAt: [ContinuousClock.Instant] = []

  package init(
    _ code: StatusCode, _ message: String = "", messageBytesSent: Int = 0, messageBytesReceived: Int = 0,
    peer: String = ""
  ) {
    (self.code, self.message) = (code, message)
    (self.messageBytesSent, self.messageBytesReceived) = (messageBytesSent, messageBytesReceived)
    self.peer = peer
  }
}
