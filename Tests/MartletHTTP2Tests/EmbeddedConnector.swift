// SPDX-License-Identifier: Apache-2.0
import Foundation
import NIOCore
import NIOEmbedded

@testable import MartletHTTP2
@testable import MartletRPC

/// Gives a channel in memory to whoever connects, once.
final class EmbeddedConnector: Connector, @unchecked Sendable {  // one thread uses it
  private var channels: [EmbeddedChannel] = []
  var refuses = false

  func take() -> EmbeddedChannel? { channels.popLast() }

  func connect(
    to endpoint: Endpoint, on loop: any EventLoop, timeout: Duration,
    _ initializer: @escaping @Sendable (any NIOCore.Channel) -> EventLoopFuture<Void>
  ) -> EventLoopFuture<Void> {
    guard !refuses, let embedded = loop as? EmbeddedEventLoop else {
      return loop.makeFailedFuture(ChannelError.ioOnClosedChannel)
    }
    let channel = EmbeddedChannel(loop: embedded)
    channels.append(channel)
    return initializer(channel).flatMap {
      channel.connect(to: SocketAddress(sockaddr_un()))
    }
  }
}
