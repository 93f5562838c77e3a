// SPDX-License-Identifier: Apache-2.0
// TLS on the client's side.

public import MartletHTTP2
internal import NIOCore
internal import NIOSSL

/// Whom a channel trusts, and what it shows of itself.
public struct ClientTLS: Sendable, Hashable {
  /// The authorities to believe. Default: the system's.
  public var trust: TLSTrust
  /// The channel's own certificate, for servers that ask for one (mutual TLS).
  public var identity: TLSIdentity?
  /// The name that the server's certificate has to be for, and that calls say they are for (`:authority`).
  /// Default: the host that the channel connects to.
  public var serverName: String?
  /// Whether the server's certificate is checked at all. Default: yes; without the check anybody in between
  /// can read along, so this is for tests.
  public var verifiesServer: Bool

  public init(
    trust: TLSTrust = .system, identity: TLSIdentity? = nil, serverName: String? = nil,
    verifiesServer: Bool = true
  ) {
    (self.trust, self.identity) = (trust, identity)
    (self.serverName, self.verifiesServer) = (serverName, verifiesServer)
  }

  func load() throws(TLSFailure) -> NIOSSLContext {
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.restrictToHTTP2()
    configuration.trustRoots = try trust.load()
    if !verifiesServer { configuration.certificateVerification = .none }
    if let identity {
      let (chain, key) = try identity.load()
      (configuration.certificateChain, configuration.privateKey) = (chain, key)
    }
    do {
      return try NIOSSLContext(configuration: configuration)
    } catch {
      throw TLSFailure(description: "these certificates cannot be used together: \(error)")
    }
  }

  fileprivate func makeHandlers(_ context: NIOSSLContext, host: String?) throws -> [any ChannelHandler] {
    let name = serverName ?? host
    guard let name, !Self.isIPAddress(name) else {
      // A certificate for an address is checked against the socket's; there is no name to send (SNI).
      return [try NIOSSLClientHandler(context: context, serverHostname: nil), HandshakeCheck()]
    }
    do {
      let handler = try NIOSSLClientHandler(context: context, serverHostname: name)
      return [handler, HandshakeCheck(expectedName: verifiesServer ? name : nil)]
    } catch let error as NIOSSLExtraError where error == .invalidSNIHostname {
      throw TLSFailure(description: "'\(name)' is no server's name: TLS wants 1 to 255 bytes without a NUL")
    }
  }

  private static func isIPAddress(_ name: String) -> Bool {
    (try? SocketAddress(ipAddress: name, port: 0)) != nil
  }
}

extension ChannelSecurity {
  /// TLS with the system's authorities, and the host's name on the certificate.
  public static var tls: ChannelSecurity {
    get throws(TLSFailure) { try tls(ClientTLS()) }
  }

  /// TLS. The files are read now.
  /// - Throws: `TLSFailure` when a file cannot be used.
  public static func tls(_ tls: ClientTLS) throws(TLSFailure) -> ChannelSecurity {
    let context = try tls.load()
    return secured(
      by: TransportSecurity(serverName: tls.serverName) { host, _ in
        try tls.makeHandlers(context, host: host)
      })
  }
}
