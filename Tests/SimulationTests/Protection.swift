// SPDX-License-Identifier: Apache-2.0
// What stands between a simulated link and HTTP/2: nothing, or TLS with production's own handlers.

import MartletTLS
import NIOCore
import NIOSSL
import TestPrograms

@testable import MartletHTTP2

/// How the connections of a story are protected.
enum Protection: CaseIterable, Sendable {
  case none, tls
  /// TLS, and the client shows a certificate too.
  case mutual
  // Handshakes that do not go well.
  case unknownAuthority, clientWithoutCertificate, serverWithoutALPN, clientWithoutALPN

  /// Whether there is ever a connection.
  var connects: Bool { self == .none || self == .tls || self == .mutual }
}

/// What both sides need, made once and for all stories.
struct SimulatedCertificates: Sendable {
  static let shared = Task { try await SimulatedCertificates() }

  /// The client's certificate, DER.
  let ofClient: [UInt8]
  private let clients: [Protection: TransportSecurity?]
  private let servers: [Protection: TransportSecurity?]

  private init() async throws {
    let (files, strangers) = (try await Certificates(.rsa), try await Certificates(.rsa))
    ofClient = try NIOSSLCertificate.fromPEMFile(files["client.pem"])[0].toDERBytes()
    let trust = TLSTrust.file(files["ca.pem"])
    let identity = TLSIdentity(certificateChain: files["client.pem"], privateKey: files["client.key"])
    let trusting = try Self.client(ClientTLS(trust: trust))
    let own = TLSIdentity(certificateChain: files["server.pem"], privateKey: files["server.key"])
    let (open, mutual) = (try Self.server(own), try Self.server(own, clients: .required(trust)))
    clients = [
      .tls: trusting, .mutual: try Self.client(ClientTLS(trust: trust, identity: identity)),
      .unknownAuthority: try Self.client(ClientTLS(trust: .file(strangers["ca.pem"]))),
      .clientWithoutCertificate: trusting, .serverWithoutALPN: trusting,
      .clientWithoutALPN: try Self.clientWithoutALPN(files),
    ]
    servers = [
      .tls: open, .mutual: mutual, .unknownAuthority: open, .clientWithoutCertificate: mutual,
      .serverWithoutALPN: try Self.serverWithoutALPN(files), .clientWithoutALPN: open,
    ]
  }

  /// The two sides' handlers, which the plans remember, to see whether they go.
  func security(
    _ protection: Protection, _ plans: Plans
  ) -> (client: TransportSecurity?, server: TransportSecurity?) {
    func remembered(_ security: TransportSecurity) -> TransportSecurity {
      TransportSecurity { host, complain in
        let handlers = try security.makeHandlers(host, complain)
        plans.protectors += handlers.map { Weak($0 as AnyObject) }
        return handlers
      }
    }
    return (clients[protection]?.map(remembered), servers[protection]?.map(remembered))
  }

  private static func client(_ tls: ClientTLS) throws -> TransportSecurity? {
    try ChannelSecurity.tls(tls).transport
  }

  private static func server(
    _ identity: TLSIdentity, clients: ServerTLS.ClientCertificates = .none
  ) throws -> TransportSecurity? {
    ListenAddress.tls("10.0.0.1:1", try ServerTLS(identity, clients: clients)).security
  }

  // MARK: Peers of another make

  private static func clientWithoutALPN(_ files: Certificates) throws -> TransportSecurity {
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.trustRoots = .file(files["ca.pem"])
    let context = try NIOSSLContext(configuration: configuration)
    return TransportSecurity { host, _ in [try NIOSSLClientHandler(context: context, serverHostname: host)] }
  }

  private static func serverWithoutALPN(_ files: Certificates) throws -> TransportSecurity {
    let chain = try NIOSSLCertificate.fromPEMFile(files["server.pem"]).map {
      NIOSSLCertificateSource.certificate($0)
    }
    let key = try NIOSSLPrivateKey(file: files["server.key"], format: .pem)
    let context = try NIOSSLContext(
      configuration: .makeServerConfiguration(certificateChain: chain, privateKey: .privateKey(key)))
    return TransportSecurity { _, _ in [NIOSSLServerHandler(context: context)] }
  }
}
