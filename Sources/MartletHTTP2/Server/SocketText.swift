// SPDX-License-Identifier: Apache-2.0
// Addresses as text.

internal import NIOCore

enum SocketText {
  /// `ipv4:127.0.0.1:49152`, `ipv6:[::1]:49152` or `unix:/path`, as gRPC's naming has them.
  static func describe(_ address: SocketAddress?) -> String {
    switch address {
    case .v4: "ipv4:\(address?.ipAddress ?? "?"):\(address?.port ?? 0)"
    case .v6: "ipv6:[\(address?.ipAddress ?? "?")]:\(address?.port ?? 0)"
    case .unixDomainSocket: "unix:\(address?.pathname ?? "")"
    case nil: "unknown"
    }
  }

  /// The host and port of `host:port` or `[host]:port`; `nil` when it is neither.
  static func split(_ text: some StringProtocol) -> (host: String, port: Int)? {
    guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
      (0...65535).contains(port)
    else { return nil }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    return (String(host), port)
  }
}
