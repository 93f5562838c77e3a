// SPDX-License-Identifier: Apache-2.0
// A connection that a channel made.

internal import Logging
internal import MartletRPC
internal import NIOCore

/// Carries a channel's calls, and tells the channel when it is ready, going, or gone.
final class ClientConnection: HTTP2Connection, @unchecked Sendable {  // confined to its loop
  let owner: ChannelTransport
  /// The address that this is the connection of; `nil` once that has let go of it.
  var subchannel: Subchannel?
  /// What channelz tells of that address.
  private let sockets: SocketList
  /// The socket is connected; a handshake may still run.
  var isConnected = false
  private(set) var isReady = false
  /// The server's address, such as `ipv4:127.0.0.1:50051`, once the connection is ready.
  private(set) var peer = ""
  private(set) var isDraining = false
  /// The server has said GOAWAY.
  private(set) var wasToldToGo = false
  /// A call went out on it.
  private(set) var wasUsed = false
  /// With a stream of this number the connection begins to end: each call takes a number, up to 2^31 - 1, and
  /// none twice (RFC 9113, section 5.1.1).
  var streamIDMax: Int32 = 1 << 30

  init(_ owner: ChannelTransport, _ subchannel: Subchannel) throws(SessionError) {
    self.owner = owner
    self.subchannel = subchannel
    sockets = subchannel.record.sockets
    try super.init(.client, owner.executor, owner.limits, owner.logger)
  }

  /// Whether one more call may go out now. (Streams that end with their connection may ask a dead one.)
  var hasRoom: Bool {
    isReady && !isDraining && context != nil && session.allowsRequests
      && streams.count < session.remoteStreamsMax
  }

  /// A call goes out, on the stream of this number.
  func willCarry(_ id: Int32) {
    wasUsed = true
    clock?.wasBusy = true
    // Not at once: the channel is about to send what else waits.
    if id >= streamIDMax { executor.loop.execute { self.drain() } }
  }

  /// The socket is connected, for which NIO has a timer of its own.
  override func channelActive(context: ChannelHandlerContext) {
    super.channelActive(context: context)
    clock = ConnectionClock(owner.clockTimes, self, context.eventLoop)
    clock?.start()
  }

  /// The server has spoken HTTP/2: calls may go.
  override func settingsReceived(isAck: Bool) {
    guard !isAck else { return }
    clock?.handshakeDone()
    let isFirst = !isReady
    isReady = true
    if isFirst, let channel = context?.channel {
      peer = SocketText.describe(channel.remoteAddress)
      describe(channel, as: peer)
      sockets.opened(record)
    }
    if isFirst { owner.connectionReady(self) } else { owner.roomMade() }
  }

  override func goAwayReceived(_ lastStreamID: Int32, _ code: UInt32, _ text: UnsafeRawBufferPointer) {
    if code == HTTP2ErrorCode.enhanceYourCalm.rawValue, text.isEqual("too_many_pings") {
      owner.pingedTooOften(peer)
    }
    if code != HTTP2ErrorCode.noError.rawValue {
      noteLoss("the server said GOAWAY: \(HTTP2ErrorCode.describe(code, text))")
    }
    wasToldToGo = true
    drain()
  }

  override func streamEnded() {
    closeWhenIdle()
    owner.roomMade()
  }

  override func connectionClosed() {
    sockets.closed(record)
    owner.connectionLost(self)
  }

  /// Takes no new calls, and closes after the last one.
  override func drain() {
    guard !isDraining else { return }
    isDraining = true
    owner.connectionGoing(self)
    closeWhenIdle()
  }

  private func closeWhenIdle() {
    guard isDraining, streams.isEmpty else { return }
    session.terminate(.noError)
    flushLater()
  }
}
