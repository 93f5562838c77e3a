// SPDX-License-Identifier: Apache-2.0
// What a server listens on, and how it behaves.

public import MartletRPC

/// One address that a server listens on.
public struct ListenAddress: Sendable {
  enum Kind: Sendable, Hashable, CustomStringConvertible {
    case tcp(host: String, port: Int)
    case unix(path: String)
    case invalid(String)

    var description: String {
      switch self {
      case .tcp(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
      case .unix(let path): "unix:\(path)"
      case .invalid(let text): text
      }
    }
  }

  let kind: Kind
  var security: TransportSecurity?

  private init(kind: Kind) { self.kind = kind }

  /// `host:port` without TLS; port 0 lets the system choose. IPv6 hosts stand in brackets. A Unix socket
  /// is `unix:/path`; a file that a killed process has left there is replaced, one that answers is not.
  public static func plaintext(_ address: String) -> ListenAddress {
    if address.hasPrefix("unix:") { return ListenAddress(kind: .unix(path: String(address.dropFirst(5)))) }
    guard let (host, port) = SocketText.split(address) else { return ListenAddress(kind: .invalid(address)) }
    return ListenAddress(kind: .tcp(host: host, port: port))
  }

  /// The same address with protected connections.
  package static func secured(_ address: String, by security: TransportSecurity) -> ListenAddress {
    var address = plaintext(address)
    address.security = security
    return address
  }
}

/// How a server behaves.
public struct ServerConfiguration: Sendable {
  /// What one connection may use.
  public var limits = ConnectionLimits()
  /// How long a connection may last, idle, or stay silent.
  public var times = ServerTimes()
  /// The compressions that clients may use, and have answers in. Default: gzip and deflate.
  public var compressors = Compressors.standard
  /// Threads that serve connections; each connection stays on one. Default: one per core.
  public var eventLoopCount: Int?
  /// Connections that may be open at once, on all addresses together; further ones are hung up on. Default:
  /// as many as the process may have files.
  public var connectionsMax: Int?
  /// How long running calls may go on after the server was told to stop. Default: 30 s.
  public var drainTimeMax = Duration.seconds(30)

  /// How long services that stop are seen to do so (health turns NOT_SERVING) before calls are refused, so
  /// that load balancers which ask can look elsewhere first. Default: not at all; GOAWAY alone loses no call
  /// of a gRPC client's.
  public var stopNotice = Duration.zero
  /// How long a handler may hold its event loop without a warning in the log that names it; `nil` never
  /// warns. Default: 100 ms.
  public var stallLimit: Duration? = .milliseconds(100)

  public init() {}
}

/// A server that could not start.
public struct ServerStartError: Error, Sendable, CustomStringConvertible {
  /// What a program may want to tell apart.
  public enum Reason: Sendable, Hashable {
    /// Another socket listens there.
    case addressInUse
    /// The system keeps the port, or the socket's folder, from this user.
    case notPermitted
    /// What was given is no address.
    case invalidAddress
    /// Two services have the same method.
    case duplicateMethod
    /// The server was started before, whether it still runs or not.
    case startedBefore
    case other
  }

  public let reason: Reason
  /// What was wrong and what to do.
  public let description: String

  init(_ reason: Reason, _ description: String) { (self.reason, self.description) = (reason, description) }
}
