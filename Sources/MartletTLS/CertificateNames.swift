// SPDX-License-Identifier: Apache-2.0
// The names on a certificate.

internal import NIOSSL

/// Whom a certificate is for. NIOSSL looks too, but is content with a certificate for the address that a
/// name led to: who can forge an answer of DNS and has a certificate for their own address would get through.
struct CertificateNames {
  private var hosts: [String] = []
  private var hasAny = false

  init(_ certificate: NIOSSLCertificate) {
    for name in certificate._subjectAlternativeNames() {
      hasAny = true
      if name.nameType == .dnsName { hosts.append(String(decoding: name.contents, as: UTF8.self)) }
    }
  }

  /// Whether the certificate is for this host (RFC 9525, section 6.3). A certificate without such names,
  /// which has only a common name, is left to NIOSSL's look.
  func allow(_ name: String) -> Bool {
    guard hasAny else { return true }
    let name = Self.canonical(name)
    // A wildcard stands for the first label, and for all of it.
    let parent = name.firstIndex(of: ".").flatMap { dot in
      dot == name.startIndex ? nil : name[dot...]
    }
    return hosts.contains { host in
      let host = Self.canonical(host)
      return host == name || (host.hasPrefix("*.") && host.dropFirst() == parent)
    }
  }

  private static func canonical(_ name: String) -> String {
    (name.hasSuffix(".") ? String(name.dropLast()) : name).lowercased()
  }
}
