// SPDX-License-Identifier: Apache-2.0
// What stands between a socket and HTTP/2: nothing, or the handlers that a module such as MartletTLS makes.

package import NIOCore

/// Handlers that protect a connection's bytes.
package struct TransportSecurity: Sendable {
  /// Makes the handlers of one connection, in the order in which bytes that arrive pass them; on its loop.
  /// The host is the one that a client connects to, `nil` on a server.
  package let makeHandlers: @Sendable (_ host: String?) throws -> [any ChannelHandler]

  package init(makeHandlers: @escaping @Sendable (_ host: String?) throws -> [any ChannelHandler]) {
    self.makeHandlers = makeHandlers
  }
}

/// Fired through the pipeline when the peer has proven who it is.
package struct PeerAuthenticated: Sendable {
  /// The peer's certificate, DER.
  package let certificate: [UInt8]

  package init(certificate: [UInt8]) { self.certificate = certificate }
}
