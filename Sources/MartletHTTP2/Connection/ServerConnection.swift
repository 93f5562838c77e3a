// SPDX-License-Identifier: Apache-2.0
// A connection that a server accepted.

internal import Logging
internal import MartletRPC
internal import NIOCore

/// Takes requests, starts their handlers, and drains when the server stops.
final class ServerConnection: HTTP2Connection, @unchecked Sendable {  // confined to its loop
  let routes: RouteTable
  let compressors: Compressors
  private let registry: ConnectionRegistry
  /// Requests that are ready for their handler; some have ended since.
  @exclusivity(unchecked) private(set) var startable: [ServerStream] = []
  /// How many of those have theirs, or need none.
  private var startedCount = 0
  /// Handlers that have not returned. A reset stream's handler counts too, so that opening and resetting
  /// cannot outrun the limit (CVE-2023-44487): who calls again is held until one returns. nghttp2 sees to it
  /// that no more streams are open than the limit, held ones among them.
  private var handlerCount = 0
  private var isDraining = false
  private var lastUserAgent: [UInt8]?
  private let times: ServerTimes
  private var strikes: PingStrikes
  private lazy var peerText = SocketText.describe(context?.channel.remoteAddress)

  init(
    routes: RouteTable, compressors: Compressors, registry: ConnectionRegistry, _ executor: EventLoopExecutor,
    _ limits: ConnectionLimits, _ times: ServerTimes, _ logger: Logger
  ) throws(SessionError) {
    self.routes = routes
    self.compressors = compressors
    self.registry = registry
    self.times = times
    self.strikes = PingStrikes(
      intervalMin: times.pingIntervalMin, permitsWithoutCalls: times.permitsPingsWithoutCalls)
    try super.init(.server, executor, limits, logger)
  }

  /// The client's address, such as `ipv4:127.0.0.1:49152`.
  var peer: String { peerText }

  override func handlerAdded(context: ChannelHandlerContext) {
    super.handlerAdded(context: context)
    _ = peerText  // while the channel still knows
    describe(context.channel, as: peerText)
    registry.opened(self)
    executor.serverConnections += 1
    clock = ConnectionClock(times.clock, self, context.eventLoop)
    clock?.start()
  }

  override func settingsReceived(isAck: Bool) { clock?.settingsReceived(isAck: isAck) }

  /// The socket is gone, but the loop has to stay until the last handler has returned.
  private var isLost = false

  override func connectionClosed() {
    // No `readCompleted` comes once the channel is closed, and streams hold on to their connection.
    startable = []
    startedCount = 0
  }

  override func channelClosed() {
    guard !isLost else { return }
    isLost = true
    leaveOnceUnused()
  }

  private func leaveOnceUnused() {
    guard isLost, handlerCount == 0 else { return }
    executor.serverConnections -= 1
    registry.closed(self)  // from here on the loop may end
  }

  /// The same for a server that ends, and waits for nothing but handlers.
  func cutOff() {
    closeNow()
    channelClosed()
  }

  // MARK: Requests

  override func requestBegan(_ streamID: Int32) {
    requestCounted()
    let stream = ServerStream(self)
    stream.id = streamID
    add(stream)
    session.attach(stream)
    headersBegan(stream)
  }

  /// These bytes as an array: the last call's, if they are the same.
  func userAgent(_ value: UnsafeRawBufferPointer) -> [UInt8] {
    if let lastUserAgent, lastUserAgent.withUnsafeBytes({ $0.isEqual(value) }) { return lastUserAgent }
    let bytes = [UInt8](value)
    lastUserAgent = bytes
    return bytes
  }

  /// Has the stream's handler started once nghttp2 has been left.
  func startLater(_ stream: ServerStream) {
    // At most `streamsMax` of them are open: this drops as many others, which clients have given up.
    if startable.count / 2 >= limits.streamsMax {
      forgetStarted()
      startable.removeAll { !$0.wantsHandler }
    }
    startable.append(stream)
  }

  override func readCompleted() {
    guard !startable.isEmpty else { return }
    // Handlers start before the tick, which wakes it too late if one of them blocks.
    executor.watch?.wakeIfAsleep()
    while let stream = takeStartable() { HandlerRun.start(stream, on: executor) }
    executor.workEnds()
  }

  /// The next request that still wants its handler, if that may start.
  func takeStartable() -> ServerStream? {
    while startedCount < startable.count, handlerCount < limits.streamsMax {
      let stream = startable[startedCount]
      startedCount += 1
      if stream.wantsHandler {
        handlerCount += 1
        return stream
      }
    }
    // Not for each of many that are held: the others would have to move.
    if startedCount > startable.count / 2 { forgetStarted() }
    return nil
  }

  private func forgetStarted() {
    // One alone is the usual; for any number it takes ten times as long.
    if startable.count == 1, startedCount == 1 {
      startable.removeLast()
    } else if startedCount == startable.count {
      startable.removeAll(keepingCapacity: true)
    } else {
      startable.removeFirst(startedCount)
    }
    startedCount = 0
  }

  /// A stream's handler has returned. The task that ran it takes the next one.
  func handlerReturned() {
    handlerCount -= 1
    leaveOnceUnused()
  }

  /// Has what is held start, for a task that takes no further handler; not within that task.
  func startHeld() {
    guard startedCount < startable.count else { return }
    executor.loop.execute { self.readCompleted() }
  }

  // MARK: Stopping

  /// Says that no further calls are taken, lets running ones end, then closes
  /// (RFC 9113, section 6.8: two GOAWAYs, a round trip apart).
  override func drain() {
    guard !isDraining, let context else { return }
    isDraining = true
    // What is said before the handshake has ended waits for that, and so would the end.
    if !isAloneInChannel, clock?.hasGreeted != true { return closeNow() }
    session.announceShutdown()
    session.ping(Self.drainPing)
    flushLater()
    context.eventLoop.assumeIsolated().scheduleTask(in: Self.goAwayDelayMax) { self.finishDraining() }
  }

  override func pingReceived(isAck: Bool, payload: UInt64) {
    if isAck {
      if payload == Self.drainPing { finishDraining() }
      return
    }
    if hasAnswered {
      hasAnswered = false
      strikes.answered()
    }
    if strikes.pingReceived(at: executor.world.now(), hasCalls: !streams.isEmpty) {
      losePatience("too_many_pings")
    }
  }

  private var hasRefused = false

  private func finishDraining() {
    guard isDraining, !hasRefused, context != nil else { return }
    hasRefused = true
    session.refuseNewStreams()
    closeWhenIdle()
    flushLater()
  }

  override func streamEnded() { closeWhenIdle() }

  private func closeWhenIdle() {
    guard hasRefused, streams.isEmpty else { return }
    session.terminate(.noError)
    flushLater()
  }

  override func sessionFailed(_ error: SessionError) {
    logger.debug("the peer broke HTTP/2", metadata: ["peer": "\(peer)", "error": "\(error)"])
  }

  private static let drainPing: UInt64 = 0x6D61_7274_6C65_7421
  /// A peer that does not answer the ping is told the last stream all the same.
  private static let goAwayDelayMax = TimeAmount.seconds(5)
}
