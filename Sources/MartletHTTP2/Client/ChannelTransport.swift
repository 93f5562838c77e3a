// SPDX-License-Identifier: Apache-2.0
// A channel's calls, and the queue of those that wait for a connection.

internal import Logging
internal import MartletRPC
internal import NIOCore

/// Sends calls over the connections that its balancer chooses, and keeps those that have to wait.
///
/// Everything happens on one event loop; calls come in from any thread. Name resolution and subchannels are
/// in `ChannelTransport+Balancing.swift`; what is decided there is decided by values without I/O.
final class ChannelTransport: ClientTransport, @unchecked Sendable {  // confined to `executor.loop`
  let settings: ChannelSettings
  let resolver: any NameResolver
  let connector: any Connector
  let executor: EventLoopExecutor
  let connectivity = ConnectivityTracker()
  let requestTemplate: RequestTemplate
  /// What channelz tells of the channel.
  let record: ChannelRecord

  /// Calls that wait, in order, and among them some that have ended meanwhile.
  @exclusivity(unchecked) private var queue: [ClientStream] = []
  @exclusivity(unchecked) private var endedInQueue = 0
  /// Where calls may go, and whose turn it is.
  @exclusivity(unchecked) private var targets: [ClientConnection] = []
  @exclusivity(unchecked) private var turn = 0
  /// Every connection that is not closed yet, those that only end their last calls included.
  private(set) var connections: [ClientConnection] = []
  private var isShutDown = false
  private var isReleased = false
  private var shutDownWaiters: [CheckedContinuation<Void, Never>] = []
  /// Doubled whenever a server calls our PINGs too many (gRFC A8).
  private var keepaliveFactor = 1
  /// Whether a call began since somebody last looked, and when that was.
  @exclusivity(unchecked) var wasCalled = false
  private var quietSince: ContinuousClock.Instant

  /// What the balancer works with; `nil` while the channel is idle.
  var balancing: Balancing?
  /// How often names were looked up.
  var resolutions = 0

  init(
    _ resolver: any NameResolver, _ settings: ChannelSettings, _ connector: any Connector,
    _ executor: EventLoopExecutor
  ) {
    self.resolver = resolver
    self.settings = settings
    self.connector = connector
    self.executor = executor
    requestTemplate = RequestTemplate(
      scheme: settings.security == nil ? "http" : "https", authority: settings.authority,
      acceptEncoding: settings.compressors.acceptHeader)
    quietSince = executor.world.now()
    record = ChannelRecord(target: settings.targetName, connectivity)
    ChannelzRegistry.shared.add(record)
  }

  deinit { ChannelzRegistry.shared.remove(record) }

  var targetName: String { settings.targetName }
  var taskExecutor: (any TaskExecutor)? { executor }
  var limits: ConnectionLimits { settings.limits }
  var logger: Logger { settings.logger }
  var world: LoopWorld { executor.world }
  /// Calls that wait.
  var queuedCount: Int { queue.count - endedInQueue }
  /// Those, and the places of those that have ended and are not swept up.
  var heldCount: Int { queue.count }
  var connectionCount: Int { connections.count }

  // MARK: Calls

  func start(
    _ path: String, _ options: CallOptions, message: consuming EncodedMessage?, halfClose: Bool
  ) -> any ClientCallTransport {
    let stream = ClientStream(path, options, self, message: message, halfClose: halfClose)
    executor.begin(stream)
    return stream
  }

  /// Puts a call on a connection, or in the queue for one.
  func place(_ stream: ClientStream) {
    if isShutDown {
      stream.fail(.channelShutDown, reset: false)
      return
    }
    // Those that wait come first.
    if queuedCount == 0, let connection = pick() {
      stream.submit(on: connection)
      return
    }
    if case .fail(let error)? = balancing?.picker, !stream.options.waitForReady {
      stream.fail(error, reset: false)
      return
    }
    guard queuedCount < limits.queuedCallsMax else {
      stream.fail(
        RPCError(.resourceExhausted, "\(queuedCount) calls of this channel wait for a connection already"),
        reset: false)
      return
    }
    stream.wait()
    queue.append(stream)
    wake()
  }

  private func pick() -> ClientConnection? {
    for _ in targets.indices {
      let connection = targets[turn]
      turn = turn + 1 == targets.count ? 0 : turn + 1
      if connection.hasRoom { return connection }
    }
    return nil
  }

  /// Sends calls that wait, as far as the connections take them.
  func roomMade() {
    guard !queue.isEmpty else { return shutDownIfUnused() }
    var taken = 0
    while taken < queue.count {
      let stream = queue[taken]
      if stream.hasEnded {
        endedInQueue -= 1
      } else if let connection = pick() {
        stream.submit(on: connection)
      } else {
        break
      }
      taken += 1
    }
    queue.removeFirst(taken)
    // There may have been only calls that had ended.
    shutDownIfUnused()
  }

  /// A call ended while it waited. Its place is swept up with others: taking out each costs as much as all.
  func queuedCallEnded() {
    endedInQueue += 1
    shutDownIfUnused()
    guard endedInQueue > 32, endedInQueue > queue.count / 2 else { return }
    queue.removeAll(where: \.hasEnded)
    endedInQueue = 0
  }

  private func failQueue(_ error: RPCError, evenWaiting: Bool) {
    var failing: [ClientStream] = []
    var staying: [ClientStream] = []
    for stream in queue where !stream.hasEnded {
      if evenWaiting || !stream.options.waitForReady {
        failing.append(stream)
      } else {
        staying.append(stream)
      }
    }
    (queue, endedInQueue) = (staying, 0)
    for stream in failing { stream.leaveQueue() }
    for stream in failing { stream.fail(error, reset: false) }
    shutDownIfUnused()
  }

  // MARK: What balancing finds

  /// Calls go here from now on.
  func use(_ picker: Picker, _ connections: [ClientConnection]) {
    targets = connections
    if turn >= targets.count { turn = 0 }
    switch picker {
    case .wait: break
    case .fail(let error): failQueue(error, evenWaiting: false)
    case .rotate: roomMade()
    }
  }

  func connect() {
    executor.execute {
      if !self.isShutDown { self.wake() }
    }
  }

  /// Goes to sleep if nobody has called for as long as a connection may idle; asked before each new
  /// attempt at servers that could not be reached, or at a name that has no addresses.
  func fallAsleepIfUnused() -> Bool {
    guard let idleMax = settings.times.idleMax, queuedCount == 0 else { return false }
    if wasCalled {
      wasCalled = false
      quietSince = world.now()
    }
    guard connections.allSatisfy(\.streams.isEmpty), quietSince.duration(to: world.now()) > idleMax else {
      return false
    }
    sleep()
    return true
  }

  // MARK: What connections tell

  var clockTimes: ConnectionClock.Times { settings.times.clock(keepaliveFactor: keepaliveFactor) }

  func pingedTooOften(_ peer: String) {
    keepaliveFactor = min(keepaliveFactor * 2, 1 << 20)
    // "at a log level that is enabled by default" (gRFC A8)
    logger.warning(
      "a server found the channel's PINGs too many; from now on they take twice as long",
      metadata: ["peer": "\(peer)", "keepaliveInterval": "\(clockTimes.keepaliveInterval ?? .zero)"])
  }

  func connectionMade(_ connection: ClientConnection) { connections.append(connection) }

  func connectionReady(_ connection: ClientConnection) {
    if let subchannel = connection.subchannel { subchannel.connectionReady() } else { connection.drain() }
  }

  /// A connection takes no new calls.
  func connectionGoing(_ connection: ClientConnection) {
    guard let subchannel = connection.subchannel else { return }
    let hasIdled = !connection.wasToldToGo && queuedCount == 0 && connections.allSatisfy(\.streams.isEmpty)
    if hasIdled { sleep() } else { subchannel.connectionGoing() }
  }

  func connectionLost(_ connection: ClientConnection) {
    connections.removeAll { $0 === connection }
    connection.subchannel?.connectionLost()
    finishShutDown()
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

  func soon(_ body: @escaping @Sendable () -> Void) {
    if executor.isCurrent { executor.loop.execute(body) } else { executor.execute(body) }
  }

  func whenPassed(_ deadline: Deadline, _ body: @escaping @Sendable () -> Void) -> @Sendable () -> Void {
    let rest = max(world.now().duration(to: deadline.instant), .zero)
    let timer = executor.loop.scheduleTask(in: TimeAmount(clamping: rest), body)
    return { timer.cancel() }
  }

  func release() {
    executor.execute {
      self.isReleased = true
      self.shutDownIfUnused()
    }
  }

  private func shutDownIfUnused() {
    guard isReleased, !isShutDown, queuedCount == 0, connections.allSatisfy(\.streams.isEmpty) else { return }
    beginShutDown()
  }

  /// On the loop.
  func beginShutDown() {
    if !isShutDown {
      isShutDown = true
      connectivity.set(.shutDown)
      failQueue(.channelShutDown, evenWaiting: true)
      sleep()
      for connection in connections { connection.drain() }
    }
    finishShutDown()
  }

  private func finishShutDown() {
    guard isShutDown, connections.isEmpty else { return }
    ChannelzRegistry.shared.remove(record)
    let waiters = shutDownWaiters
    shutDownWaiters = []
    for waiter in waiters { waiter.resume() }
  }
}

extension RPCError {
  fileprivate static var channelShutDown: RPCError { RPCError(.unavailable, "the channel was shut down") }
}
