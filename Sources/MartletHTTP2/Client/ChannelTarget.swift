// SPDX-License-Identifier: Apache-2.0
// The name of a server, as gRPC writes it (grpc/doc/naming.md).

internal import MartletRPC
internal import NIOCore

/// Where a channel connects.
enum ChannelTarget: Sendable, Hashable {
  case name(host: String, port: Int)
  /// At least one, written under this scheme, or as names are: `dns`.
  case endpoints([Endpoint], scheme: String)

  /// Reads `dns:///host:port`, `dns:host:port`, `ipv4:1.2.3.4:port`, `ipv6:[::1]:port` (these two with commas
  /// between several), `unix:/path`, `unix:///path`, or plain `host:port`; `nil` when it is none of them.
  init?(_ text: String) {
    for scheme in ["unix://", "unix:"] where text.hasPrefix(scheme) {
      let path = text.dropFirst(scheme.count)
      // Behind two slashes an authority would stand, and there is none.
      guard scheme == "unix:" ? !path.isEmpty : path.hasPrefix("/") else { return nil }
      self = .endpoints([.unix(path: String(path))], scheme: "unix")
      return
    }
    for scheme in ["ipv4:", "ipv6:"] where text.hasPrefix(scheme) {
      guard let endpoints = Self.list(Self.withoutAuthority(text.dropFirst(scheme.count))) else { return nil }
      self = .endpoints(endpoints, scheme: String(scheme.dropLast()))
      return
    }
    var name = text[...]
    if name.hasPrefix("dns:") {
      guard let rest = Self.withoutAuthority(name.dropFirst(4)) else { return nil }
      name = rest
    }
    guard let (host, port) = SocketText.split(name), !host.isEmpty else { return nil }
    // A numeric address is its own resolution.
    if (try? SocketAddress(ipAddress: host, port: port)) != nil {
      self = .endpoints([.ip(host, port: port)], scheme: "dns")
    } else {
      self = .name(host: host, port: port)
    }
  }

  /// `//authority/rest` without its authority: that is a name server, and the system has its own.
  private static func withoutAuthority(_ text: Substring) -> Substring? {
    guard text.hasPrefix("//") else { return text }
    guard let slash = text.dropFirst(2).firstIndex(of: "/") else { return nil }
    return text[text.index(after: slash)...]
  }

  private static func list(_ text: Substring?) -> [Endpoint]? {
    guard let text else { return nil }
    var endpoints: [Endpoint] = []
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let (host, port) = SocketText.split(item),
        (try? SocketAddress(ipAddress: host, port: port)) != nil
      else { return nil }
      endpoints.append(.ip(host, port: port))
    }
    return Endpoint.distinct(endpoints)
  }

  /// What finds the addresses.
  var resolver: any NameResolver {
    switch self {
    case .name(let host, let port): SystemResolver(host: host, port: port)
    case .endpoints(let endpoints, _): FixedResolver(endpoints: endpoints)
    }
  }

  /// The name that a certificate has to be for; `nil` for a Unix socket.
  var host: String? {
    switch self {
    case .name(let host, _): host
    case .endpoints(let endpoints, _):
      if case .ip(let host, _)? = endpoints.first { host } else { nil }
    }
  }

  /// The target in full, as telemetry names it (gRFC A66).
  var name: String {
    guard case .endpoints(let endpoints, let scheme) = self, scheme != "dns" else {
      return "dns:///\(authority)"
    }
    let list = endpoints.map(\.description).joined(separator: ",")
    // A socket's description has its scheme.
    return scheme == "unix" ? list : "\(scheme):\(list)"
  }

  /// What `:authority` says.
  var authority: String {
    switch self {
    case .name(let host, let port): "\(host):\(port)"
    case .endpoints(let endpoints, _):
      if case .ip? = endpoints.first, let first = endpoints.first { first.description } else { "localhost" }
    }
  }
}
