// SPDX-License-Identifier: Apache-2.0
// A channel's calls over one HTTP/2 connection at a time.

internal import Logging
internal import MartletRPC
internal import NIOCore
internal import NIOPosix

/// Connects when a call needs it, and again, after a pause that grows, when that failed. Everything
/// happens on one event loop; calls come in from any thread.
final class ChannelTransport: ClientTransport, @unchecked Sendable {  // confined to `executor.loop`
  private enum State {
    case idle
    case connecting
    case ready(ClientConnection)
    /// Connecting failed; the next attempt waits for the timer.
    case waiting(RPCError)
    case shutDown
  }

  let target: ChannelTarget
  let limits: ConnectionLimits
  private let security: TransportSecurity?
  private let times: ChannelTimes
  /// Doubled whenever a server calls our PINGs too many (gRFC A8).
  private var keepaliveFactor = 1
  private let compressors: Compressors
  private let executor: EventLoopExecutor
  private let logger: Logger
  private var state = State.idle
  private var pending: [ClientStream] = []
  private var connections: [ClientConnection] = []
  private var backoff = Backoff()
  private var shutDownWaiters: [CheckedContinuation<Void, Never>] = []

  init(
    _ target: ChannelTarget, _ security: ChannelSecurity, _ limits: ConnectionLimits, _ times: ChannelTimes,
    _ compressors: Compressors, _ logger: Logger
  ) {
    self.security = security.transport
    self.compressors = compressors
    self.target = target
    self.limits = limits
    self.times = times
    self.logger = logger
    self.executor = LoopExecutors.shared()
  }

  // MARK: Calls

  func start(
    _ path: String, _ options: CallOptions, message: consuming EncodedMessage?, halfClose: Bool
  ) -> any ClientCallTransport {
    let stream = ClientStream(
      path, options, executor, limits, compressors, message: message, halfClose: halfClose)
    executor.execute { self.begin(stream) }
    return stream
  }

  private func begin(_ stream: ClientStream) {
    stream.begin()
    if !stream.hasEnded { place(stream) }
  }

  /// Puts a call on a connection, or in the queue for one.
  func place(_ stream: ClientStream) {
    switch state {
    case .ready(let connection) where connection.hasRoom && pending.isEmpty:
      stream.submit(on: connection)
    case .ready, .connecting:
      pending.append(stream)
    case .idle:
      pending.append(stream)
      connect()
    case .waiting(let error):
      if stream.options.waitForReady {
        pending.append(stream)
      } else {
        stream.fail(error, reset: false)
      }
    case .shutDown:
      stream.fail(RPCError(.unavailable, "the channel was shut down"), reset: false)
    }
  }

  /// Sends calls that wait, as far as the connection takes them.
  func roomMade() {
    guard !pending.isEmpty, case .ready(let connection) = state, connection.hasRoom else { return }
    var sent = 0
    for stream in pending {
      guard connection.hasRoom else { break }
      sent += 1
      if !stream.hasEnded { stream.submit(on: connection) }
    }
    pending.removeFirst(sent)
  }

  var targetName: String { target.name }

  /// What `:scheme` says.
  var scheme: StaticString { security == nil ? "http" : "https" }

  // MARK: Connecting

  private func connect() {
    state = .connecting
    let bootstrap = ClientBootstrap(group: executor.loop)
      .connectTimeout(TimeAmount(clamping: times.connectMax))
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let connection = try ClientConnection(self, self.executor, self.target.authority, self.logger)
          self.connections.append(connection)
          let handlers = try self.security?.makeHandlers(self.target.host) ?? []
          try channel.pipeline.syncOperations.addHandlers(handlers + [connection])
        }
      }
    let future =
      switch target {
      case .tcp(let host, let port): bootstrap.connect(host: host, port: port)
      case .unix(let path): bootstrap.connect(unixDomainSocketPath: path)
      }
    future.whenFailure { error in
      self.connectFailed("cannot connect to \(self.target.authority): \(error)")
    }
  }

  var clockTimes: ConnectionClock.Times { times.clock(keepaliveFactor: keepaliveFactor) }

  func pingedTooOften() { keepaliveFactor = min(keepaliveFactor * 2, 1 << 20) }

  func connectionReady(_ connection: ClientConnection) {
    guard case .connecting = state else {
      connection.drain()
      return
    }
    backoff.reset()
    state = .ready(connection)
    roomMade()
  }

  /// A connection takes no new calls: the next call makes a new one.
  func connectionGoing(_ connection: ClientConnection) {
    if case .ready(let current) = state, current === connection { becomeIdle() }
  }

  func connectionLost(_ connection: ClientConnection) {
    connections.removeAll { $0 === connection }
    switch state {
    case .ready(let current) where current === connection: becomeIdle()
    // Older connections may still be ending their calls; those of this attempt are the ones not ready.
    case .connecting where !connection.isReady && connections.allSatisfy(\.isReady):
      connectFailed("\(target.authority) closed the connection before it spoke HTTP/2")
    default: break
    }
    finishShutDown()
  }

  private func becomeIdle() {
    state = .idle
    pending.removeAll { $0.hasEnded }
    if !pending.isEmpty { connect() }
  }

  private func connectFailed(_ reason: String) {
    guard case .connecting = state else { return }
    let error = RPCError(.unavailable, reason)
    state = .waiting(error)
    let failing = pending.filter { !$0.options.waitForReady }
    pending.removeAll { !$0.options.waitForReady || $0.hasEnded }
    for stream in failing { stream.fail(error, reset: false) }
    let wait = backoff.next(random: .random(in: -1...1))
    logger.info("will connect again", metadata: ["reason": "\(reason)", "after": "\(wait)"])
    executor.loop.assumeIsolated().scheduleTask(in: TimeAmount(clamping: wait)) {
      if case .waiting = self.state { self.becomeIdle() }
    }
  }

  // MARK: The end

  func shutDown() async {
    await withCheckedContinuation { continuation in
      executor.execute {
        self.shutDownWaiters.append(continuation)
        self.beginShutDown()
      }
    }
  }

  private func beginShutDown() {
    state = .shutDown
    let waiting = pending
    pending = []
    for stream in waiting {
      stream.fail(RPCError(.unavailable, "the channel was shut down"), reset: false)
    }
    for connection in connections { connection.drain() }
    finishShutDown()
  }

  private func finishShutDown() {
    guard case .shutDown = state, connections.isEmpty else { return }
    let waiters = shutDownWaiters
    shutDownWaiters = []
    for waiter in waiters { waiter.resume() }
  }
}
