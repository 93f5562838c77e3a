// SPDX-License-Identifier: Apache-2.0
// How a channel reaches an address: by a socket, or in a simulation.

internal import MartletRPC
internal import NIOCore
internal import NIOPosix

/// Makes NIO channels to endpoints.
protocol Connector: Sendable {
  /// Connects; the initializer fills the channel's pipeline before anything is read.
  func connect(
    to endpoint: Endpoint, on loop: any EventLoop, timeout: Duration,
    _ initializer: @escaping @Sendable (any NIOCore.Channel) -> EventLoopFuture<Void>
  ) -> EventLoopFuture<Void>
}

/// TCP and Unix sockets.
struct SocketConnector: Connector {
  func connect(
    to endpoint: Endpoint, on loop: any EventLoop, timeout: Duration,
    _ initializer: @escaping @Sendable (any NIOCore.Channel) -> EventLoopFuture<Void>
  ) -> EventLoopFuture<Void> {
    let bootstrap = ClientBootstrap(group: loop)
      .connectTimeout(TimeAmount(clamping: timeout))
      .channelInitializer(initializer)
    switch endpoint {
    case .unix(let path): return bootstrap.connect(unixDomainSocketPath: path).map { _ in }
    case .ip(let address, let port):
      do {
        let address = try SocketAddress(ipAddress: address, port: port)
        return bootstrap.channelOption(.tcpOption(.tcp_nodelay), value: 1).connect(to: address).map { _ in }
      } catch {
        return loop.makeFailedFuture(error)
      }
    }
  }
}
