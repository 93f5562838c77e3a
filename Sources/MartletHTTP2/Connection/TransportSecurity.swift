// SPDX-License-Identifier: Apache-2.0
// What stands between a socket and HTTP/2: nothing, or the handlers that a module such as MartletTLS makes.

package import NIOCore

/// Handlers that protect a connection's bytes.
package struct TransportSecurity: Sendable {
  package typealias Complaint = @Sendable (String) -> Void
  package typealias Maker =
    @Sendable (_ host: String?, _ complain: @escaping Complaint) throws
    -> [any ChannelHandler]

  /// Makes the handlers of one connection, in the order in which bytes that arrive pass them; on its loop.
  /// The host is the one that a client connects to, `nil` on a server. What is wrong and costs no connection
  /// is complained of, then or later.
  package let makeHandlers: Maker
  /// The server's name where that is not the target's, for `:authority` too.
  package let serverName: String?

  package init(serverName: String? = nil, makeHandlers: @escaping Maker) {
    (self.serverName, self.makeHandlers) = (serverName, makeHandlers)
  }
}

/// Fired through the pipeline when the peer has proven who it is.
package struct PeerAuthenticated: Sendable {
  /// The peer's certificate, DER.
  package let certificate: [UInt8]

  package init(certificate: [UInt8]) { self.certificate = certificate }
}
