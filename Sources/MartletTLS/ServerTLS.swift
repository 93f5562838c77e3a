// SPDX-License-Identifier: Apache-2.0
// TLS on the server's side.

public import MartletHTTP2
internal import NIOCore
internal import NIOSSL
internal import Synchronization

/// A server's certificate, and what it asks of its clients.
///
/// ```swift
/// let tls = try ServerTLS(TLSIdentity(certificateChain: "server.pem", privateKey: "server.key"))
/// try await Server(.tls("0.0.0.0:443", tls), services: [Greeter()]).run()
/// ```
///
/// Files that have been renewed are taken up without a restart: by `reload()`, or by themselves, when a
/// connection comes in and the last look lies `reloadInterval` back. When that finds files that cannot be
/// used, the server's log says so, and those in use stay. Connections that are open go on under the
/// certificate that they began with.
public final class ServerTLS: Sendable {
  /// What clients have to show.
  public enum ClientCertificates: Sendable, Hashable {
    case none
    /// A certificate from one of these authorities (mutual TLS). Whom the certificate names is for handlers
    /// and interceptors to look at: `context.peerCertificate`.
    case required(TLSTrust)
  }

  private let identity: TLSIdentity
  private let clients: ClientCertificates
  private let reloadInterval: Duration
  private let state: Mutex<State>

  private struct State {
    var context: NIOSSLContext
    var loaded = ContinuousClock.now
  }

  /// - Parameters:
  ///   - identity: the server's own certificate.
  ///   - clients: what clients have to show; by default nothing.
  ///   - reloadInterval: how long a look at the files is good for; by default ten minutes, as in other gRPCs.
  /// - Throws: `TLSFailure` when a file cannot be used.
  public init(
    _ identity: TLSIdentity, clients: ClientCertificates = .none, reloadInterval: Duration = .seconds(600)
  ) throws(TLSFailure) {
    self.identity = identity
    self.clients = clients
    self.reloadInterval = reloadInterval
    state = Mutex(State(context: try Self.load(identity, clients)))
  }

  /// Reads the files again, for connections from now on; if one cannot be used, all stays as it was.
  public func reload() throws(TLSFailure) {
    let context = try Self.load(identity, clients)
    state.withLock { ($0.context, $0.loaded) = (context, .now) }
  }

  private static func load(
    _ identity: TLSIdentity, _ clients: ClientCertificates
  ) throws(TLSFailure) -> NIOSSLContext {
    let (chain, key) = try identity.load()
    var configuration = TLSConfiguration.makeServerConfiguration(certificateChain: chain, privateKey: key)
    configuration.restrictToHTTP2()
    if case .required(let trust) = clients {
      configuration.trustRoots = try trust.load()
      // A client's certificate names no host.
      configuration.certificateVerification = .noHostnameVerification
    }
    do {
      return try NIOSSLContext(configuration: configuration)
    } catch {
      throw TLSFailure(
        description: "the key in '\(identity.privateKey)' does not serve the certificate in "
          + "'\(identity.certificateChain)': \(error)")
    }
  }

  /// Handlers for one connection.
  func makeHandlers(_ complain: @escaping TransportSecurity.Complaint) -> [any ChannelHandler] {
    let (context, isStale) = state.withLock { state in
      let isStale = state.loaded.duration(to: .now) > reloadInterval
      // One connection looks; the others need not.
      if isStale { state.loaded = .now }
      return (state.context, isStale)
    }
    // Not on the loop: files may be slow. This connection goes on with what there is.
    if isStale {
      Task.detached { do throws(TLSFailure) { try self.reload() } catch { complain(error.description) } }
    }
    return [NIOSSLServerHandler(context: context), HandshakeCheck()]
  }
}

extension ListenAddress {
  /// `host:port` or `unix:/path` under TLS.
  public static func tls(_ address: String, _ tls: ServerTLS) -> ListenAddress {
    secured(address, by: TransportSecurity { _, complain in tls.makeHandlers(complain) })
  }
}
