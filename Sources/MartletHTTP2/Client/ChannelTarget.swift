// SPDX-License-Identifier: Apache-2.0
// The name of a server, as gRPC writes it (grpc/doc/naming.md).

/// Where a channel connects.
enum ChannelTarget: Sendable, Hashable {
  case tcp(host: String, port: Int)
  case unix(path: String)

  /// Reads `dns:///host:port`, `dns:host:port`, `ipv4:1.2.3.4:port`, `ipv6:[::1]:port`, `unix:/path`,
  /// `unix:///path`, or plain `host:port`; `nil` when it is none of them.
  init?(_ text: String) {
    for scheme in ["unix://", "unix:"] where text.hasPrefix(scheme) {
      let path = text.dropFirst(scheme.count)
      guard !path.isEmpty else { return nil }
      self = .unix(path: String(path))
      return
    }
    var name = text[...]
    for scheme in ["dns:", "ipv4:", "ipv6:"] where name.hasPrefix(scheme) {
      name = name.dropFirst(scheme.count)
      // `dns://authority/host`: the authority is a resolver's address, which the system's own ignores.
      if name.hasPrefix("//") {
        guard let slash = name.dropFirst(2).firstIndex(of: "/") else { return nil }
        name = name[name.index(after: slash)...]
      }
      break
    }
    guard let (host, port) = SocketText.split(name), !host.isEmpty else { return nil }
    self = .tcp(host: host, port: port)
  }

  /// The name that a certificate has to be for; `nil` for a Unix socket.
  var host: String? {
    switch self {
    case .tcp(let host, _): host
    case .unix: nil
    }
  }

  /// The target in full, as telemetry names it (gRFC A66).
  var name: String {
    switch self {
    case .tcp: "dns:///\(authority)"
    case .unix(let path): "unix:\(path)"
    }
  }

  /// What `:authority` says.
  var authority: String {
    switch self {
    case .tcp(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    case .unix: "localhost"
    }
  }
}
