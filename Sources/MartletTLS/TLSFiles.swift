// SPDX-License-Identifier: Apache-2.0
// Certificates and keys in PEM files, as they are handed out by every authority.

internal import NIOSSL

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A certificate with its key, each in a PEM file.
public struct TLSIdentity: Sendable, Hashable {
  /// The path of a PEM file with the certificate, then those that vouch for it, without the root.
  public var certificateChain: String
  /// The path of a PEM file with the certificate's private key, not encrypted.
  public var privateKey: String

  public init(certificateChain: String, privateKey: String) {
    (self.certificateChain, self.privateKey) = (certificateChain, privateKey)
  }

  func load() throws(TLSFailure) -> (chain: [NIOSSLCertificateSource], key: NIOSSLPrivateKeySource) {
    let chain = try loading(certificateChain, "certificates") { try NIOSSLCertificate.fromPEMFile($0) }
    let key = try loading(privateKey, "a private key") { try NIOSSLPrivateKey(file: $0, format: .pem) }
    guard !chain.isEmpty else {
      throw TLSFailure(description: "'\(certificateChain)' has no certificate in it")
    }
    return (chain.map { .certificate($0) }, .privateKey(key))
  }
}

/// Whom to believe when a peer shows a certificate.
public enum TLSTrust: Sendable, Hashable {
  /// The authorities that the system trusts.
  case system
  /// Those in a PEM file, and no others.
  case file(String)

  func load() throws(TLSFailure) -> NIOSSLTrustRoots {
    switch self {
    case .system: return .default
    case .file(let path):
      let roots = try loading(path, "certificates") { try NIOSSLCertificate.fromPEMFile($0) }
      guard !roots.isEmpty else { throw TLSFailure(description: "'\(path)' has no certificate in it") }
      return .certificates(roots)
    }
  }
}

private func loading<T>(
  _ path: String, _ what: String, _ load: (String) throws -> T
) throws(TLSFailure) -> T {
  guard access(path, R_OK) == 0 else {
    let reason = strerror(errno).map { String(cString: $0) } ?? "it cannot be opened"
    throw TLSFailure(description: "cannot read \(what) from '\(path)': \(reason)")
  }
  do {
    return try load(path)
  } catch {
    throw TLSFailure(description: "cannot read \(what) from '\(path)', which should be a PEM file: \(error)")
  }
}

extension TLSConfiguration {
  /// What HTTP/2 asks of TLS (RFC 9113, section 9.2): version 1.2 at least, ALPN, and under 1.2 only suites
  /// with ephemeral keys and authenticated encryption.
  mutating func restrictToHTTP2() {
    minimumTLSVersion = .tlsv12
    applicationProtocols = ["h2"]
    cipherSuiteValues = [
      .TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, .TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
      .TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, .TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
      .TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, .TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
    ]
  }
}
