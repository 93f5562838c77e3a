// SPDX-License-Identifier: Apache-2.0
// Addresses, and what went wrong with them, as text.

internal import MartletRPC
internal import NIOCore

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

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

  /// The same for channelz.
  static func place(_ address: SocketAddress?) -> SocketRecord.Place? {
    switch address {
    case .v4: .ip(bytes(of: address, AF_INET, count: 4), port: address?.port ?? 0)
    case .v6: .ip(bytes(of: address, AF_INET6, count: 16), port: address?.port ?? 0)
    case .unixDomainSocket: .unix(path: address?.pathname ?? "")
    case nil: nil
    }
  }

  private static func bytes(of address: SocketAddress?, _ family: Int32, count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    inet_pton(family, address?.ipAddress ?? "", &bytes)
    return bytes
  }

  /// What the system calls it when a socket's operation failed: `Connection refused`.
  static func reason(_ error: any Error) -> String {
    guard let code = (error as? IOError)?.errnoCode, let text = strerror(code) else { return "\(error)" }
    return String(cString: text)
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
