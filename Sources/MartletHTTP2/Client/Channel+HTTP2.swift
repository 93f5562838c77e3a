// SPDX-License-Identifier: Apache-2.0
// Channels to addresses.

public import Logging
public import MartletRPC

/// How a channel's connections are protected.
public struct ChannelSecurity: Sendable {
  let transport: TransportSecurity?

  /// HTTP/2 with prior knowledge over plain TCP or a Unix socket.
  public static let plaintext = ChannelSecurity(transport: nil)

  /// With the handlers that a module such as MartletTLS makes.
  package static func secured(by security: TransportSecurity) -> ChannelSecurity {
    ChannelSecurity(transport: security)
  }
}

extension Channel {
  /// A channel to a server, or to several that are the same; nothing happens before its first call.
  ///
  /// - Parameters:
  ///   - target: `dns:///host:port`, `ipv4:1.2.3.4:port`, `ipv6:[::1]:port`, `unix:/path`, or
  ///     `host:port`. A name stands for all of its addresses; `ipv4:` and `ipv6:` take several with commas
  ///     between. Calls on a channel whose target is none of these fail with UNAVAILABLE.
  ///     (`unix-abstract:` is none: SwiftNIO hands the system every path at full length, another name.)
  ///   - loadBalancing: which of several addresses a call goes to; by default the first that answers, as in
  ///     every gRPC.
  ///   - interceptors: what runs around every call, the first one outermost.
  ///   - limits: what a connection may use.
  ///   - times: how long a connection may take, idle, or stay silent.
  ///   - compressors: the compressions that calls may use, and servers answer in.
  ///   - logger: where to report; by default nowhere.
  ///
  /// All of a channel's connections are served by one event loop; channels share the loops of the process.
  public convenience init(
    _ target: String, security: ChannelSecurity, loadBalancing: LoadBalancing = .pickFirst,
    interceptors: [any ClientInterceptor] = [], limits: ConnectionLimits = .init(),
    times: ChannelTimes = .init(), compressors: Compressors = .standard,
    logger: Logger = Logger(label: "martlet.channel", factory: { _ in SwiftLogNoOpLogHandler() })
  ) {
    if let target = ChannelTarget(target) {
      let settings = ChannelSettings(
        targetName: target.name, authority: security.transport?.serverName ?? target.authority,
        serverName: target.host,
        security: security.transport, loadBalancing: loadBalancing, limits: limits, times: times,
        compressors: compressors, logger: logger)
      self.init(
        transport: ChannelTransport(target.resolver, settings, SocketConnector(), LoopExecutors.shared()),
        interceptors: interceptors)
    } else {
      self.init(transport: UnusableTransport(target: target), interceptors: interceptors)
    }
  }
}

/// What carries the calls of a channel whose target means nothing.
private final class UnusableTransport: ClientTransport {
  let target: String
  let connectivity = ConnectivityTracker(.transientFailure)
  var targetName: String { target }

  init(target: String) { self.target = target }

  func start(
    _ path: String, _ options: CallOptions, message: consuming EncodedMessage?, halfClose: Bool
  ) -> any ClientCallTransport {
    FailedCall(
      RPCError(.unavailable, "'\(target)' names no server; write host:port, dns:///host:port or unix:/path"))
  }

  func connect() {}

  func shutDown() async { connectivity.set(.shutDown) }
}
