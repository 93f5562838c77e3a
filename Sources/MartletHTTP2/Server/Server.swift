// SPDX-License-Identifier: Apache-2.0
// Services on sockets.

public import Logging
public import MartletRPC
internal import NIOCore
internal import NIOPosix
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A gRPC server.
///
/// ```swift
/// try await Server(.plaintext("127.0.0.1:50051"), services: [Greeter()]).run()
/// ```
///
/// Each connection stays on one event loop, and its handlers run there: a handler that blocks its thread
/// holds up the other calls of that loop, and is named in the log. Services whose handlers have to block, or
/// to compute for long, are offered as `Heavy().runningConcurrently()`.
public final class Server: Sendable {
  private let addresses: [ListenAddress]
  private let services: [any RPCService]
  /// The path of a method that two of them have.
  private let duplicateMethod: String?
  private let table: RouteTable
  private let configuration: ServerConfiguration
  private let logger: Logger
  private let registry: ConnectionRegistry
  /// What channelz tells of the server.
  private let record = ServerRecord()
  private let state = Mutex(State())

  private struct State {
    var group: MultiThreadedEventLoopGroup?
    var listeners: [any NIOCore.Channel] = []
    /// It listens, or did.
    var hasStarted = false
    var isStopping = false
    var stopWaiters: [CheckedContinuation<Void, Never>] = []
    /// Somebody shuts the server down, and others may wait for the end of it.
    var isEnding = false
    var endWaiters: [CheckedContinuation<Void, Never>] = []
    var watch: StallWatch?
  }

  /// - Parameters:
  ///   - address: where to listen.
  ///   - services: what to offer; no two may have a method of one name.
  ///   - interceptors: what runs around every call, the first one outermost.
  ///   - configuration: limits, times and compressions; the defaults are for servers that anybody may call.
  ///   - logger: where to report; by default nowhere.
  public convenience init(
    _ address: ListenAddress, services: [any RPCService], interceptors: [any ServerInterceptor] = [],
    configuration: ServerConfiguration = .init(),
    logger: Logger = Logger(label: "martlet.server", factory: { _ in SwiftLogNoOpLogHandler() })
  ) {
    self.init(
      [address], services: services, interceptors: interceptors, configuration: configuration, logger: logger)
  }

  /// A server on several addresses, such as a protected one and a Unix socket.
  public init(
    _ addresses: [ListenAddress], services: [any RPCService], interceptors: [any ServerInterceptor] = [],
    configuration: ServerConfiguration = .init(),
    logger: Logger = Logger(label: "martlet.server", factory: { _ in SwiftLogNoOpLogHandler() })
  ) {
    let routes = Routes(services)
    for service in services { service.willServe(routes) }
    self.addresses = addresses
    self.services = services
    duplicateMethod = routes.duplicates.first
    self.table = RouteTable(routes.intercepted(by: interceptors))
    self.configuration = configuration
    self.logger = logger
    registry = ConnectionRegistry(record.sockets)
  }

  /// Listens, and serves until SIGTERM or SIGINT comes, `shutDown()` is called, or the task is cancelled;
  /// returns when the running calls have ended. Throws ``ServerStartError`` when it cannot listen.
  ///
  /// - Parameter stopsOnSignals: whether to watch for those two; not for who runs several services and does
  ///   so itself.
  public func run(stopsOnSignals: Bool = true) async throws {
    let signals = stopsOnSignals ? SignalWatch { self.beginShutDown() } : nil
    defer { signals?.stop() }
    try await start()
    await withTaskCancellationHandler {
      await waitUntilStopping()
    } onCancel: {
      beginShutDown()
    }
    await shutDown()
  }

  /// Listens and serves in the background; returns the first address's port, which the system chose if it
  /// was 0, or 0 for a Unix socket. Throws ``ServerStartError`` when it cannot listen, or did so before: a
  /// server that has stopped stays so.
  @discardableResult
  public func start() async throws -> Int {
    if let path = duplicateMethod {
      throw ServerStartError(
        .duplicateMethod, "two of the server's services have the method \(path): give the server one of them")
    }
    let isFirst = state.withLock { state in
      defer { state.hasStarted = true }
      return !state.hasStarted
    }
    guard isFirst else {
      throw ServerStartError(.startedBefore, "a server starts once, and this one did: make another")
    }
    let loops = configuration.eventLoopCount ?? System.coreCount
    if let limit = configuration.stallLimit {
      let watch = StallWatch(limit: limit, routes: table, registry, logger)
      state.withLock { $0.watch = watch }
    }
    let group = MultiThreadedEventLoopGroup(numberOfThreads: max(loops, 1))
    do {
      for address in addresses {
        let listener = try await listen(on: group, address)
        state.withLock { $0.listeners.append(listener) }
        let name = SocketText.describe(listener.localAddress)
        record.listens(on: SocketText.place(listener.localAddress), named: name)
        logger.info("listening", metadata: ["address": "\(name)"])
      }
      state.withLock { $0.group = group }
      ChannelzRegistry.shared.add(record)
      return ports.first ?? 0
    } catch {
      for listener in takeListeners() { try? await listener.close() }
      state.withLock { $0.watch.take() }?.stop()
      try? await group.shutdownGracefully()
      state.withLock { $0.hasStarted = false }
      throw error
    }
  }

  /// The ports of the addresses, in their order, while the server listens; 0 for a Unix socket.
  public var ports: [Int] { state.withLock { $0.listeners.map { $0.localAddress?.port ?? 0 } } }

  private func takeListeners() -> [any NIOCore.Channel] {
    state.withLock { state in
      defer { state.listeners = [] }
      return state.listeners
    }
  }

  /// Stops listening, lets running calls end within the configuration's time, and closes. Returns when every
  /// handler has; one that was cut off, and within a second does not notice that it was cancelled, is left,
  /// whether it waits or blocks its thread.
  public func shutDown() async {
    beginShutDown()
    let group = state.withLock { state in
      defer { state.group = nil }
      if state.group != nil { state.isEnding = true }
      return state.group
    }
    guard let group else { return await waitUntilEnded() }
    // Whoever asks is told first, then the door closes.
    for service in services { service.willStop() }
    // A loop of the server's own may be blocked by a handler. What is left then goes on when that returns.
    let timers = MultiThreadedEventLoopGroup.singleton.next()
    if configuration.stopNotice > .zero {
      let notice = timers.scheduleTask(in: TimeAmount(clamping: configuration.stopNotice)) {}
      await withTaskCancellationHandler {
        try? await notice.futureResult.get()
      } onCancel: {
        notice.cancel()
      }
    }
    let limit = configuration.drainTimeMax
    let cutOff = timers.scheduleTask(in: TimeAmount(clamping: limit)) { [registry, logger] in
      logger.warning("calls were still running when the drain time was over", metadata: ["limit": "\(limit)"])
      registry.cutOff()
    }
    let giveUp = timers.scheduleTask(in: TimeAmount(clamping: limit + Self.cancelledHandlerMax)) { [self] in
      logger.warning("handlers have not returned since they were cancelled; the server ends without them")
      registry.abandon()
      ended()
    }
    Task {
      await drain()
      cutOff.cancel()
      await LoopExecutors.leave(group.makeIterator())
      try? await group.shutdownGracefully()
      giveUp.cancel()
      ended()
    }
    await waitUntilEnded()
  }

  private func drain() async {
    let closing: [EventLoopFuture<Void>] = takeListeners().map { $0.close() }
    registry.drain()
    for listener in closing { try? await listener.get() }
    await registry.waitUntilEmpty()
  }

  private func ended() {
    state.withLock { $0.watch.take() }?.stop()
    ChannelzRegistry.shared.remove(record)
    let waiters = state.withLock { state in
      state.isEnding = false
      defer { state.endWaiters = [] }
      return state.endWaiters
    }
    for waiter in waiters { waiter.resume() }
  }

  private func waitUntilEnded() async {
    await withCheckedContinuation { continuation in
      let isEnding = state.withLock { state in
        if state.isEnding { state.endWaiters.append(continuation) }
        return state.isEnding
      }
      if !isEnding { continuation.resume() }
    }
  }

  private func listen(
    on group: MultiThreadedEventLoopGroup, _ address: ListenAddress
  ) async throws -> any NIOCore.Channel {
    let bootstrap = ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 1024)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .serverChannelInitializer { channel in
        // Out of files the system says at once that it cannot accept, and at once again.
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(AcceptBackoffHandler())
        }
      }
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelOption(.maxMessagesPerRead, value: 4)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try self.accept(channel, address.security) }
      }
    do {
      switch address.kind {
      case .tcp(let host, let port): return try await bootstrap.bind(host: host, port: port).get()
      case .unix(let path): return try await bind(bootstrap, on: group, path)
      case .invalid(let text):
        throw ServerStartError(
          .invalidAddress, "'\(text)' is no address to listen on; write host:port or unix:/path")
      }
    } catch let error as ServerStartError {
      throw error
    } catch {
      let reason: ServerStartError.Reason =
        switch (error as? IOError)?.errnoCode {
        case EADDRINUSE: .addressInUse
        case EACCES: .notPermitted
        default: .other
        }
      throw ServerStartError(reason, "cannot listen on \(address.kind): \(SocketText.reason(error))")
    }
  }

  /// A process that was killed leaves its socket's file behind, where nobody could listen again. One that
  /// answers is somebody's.
  private func bind(
    _ bootstrap: ServerBootstrap, on group: MultiThreadedEventLoopGroup, _ path: String
  ) async throws -> any NIOCore.Channel {
    do {
      return try await bootstrap.bind(unixDomainSocketPath: path).get()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      do {
        try await ClientBootstrap(group: group).connect(unixDomainSocketPath: path).get().close()
        throw error
      } catch let refusal as IOError where refusal.errnoCode == ECONNREFUSED {
        let bound = bootstrap.bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true)
        guard let listener = try? await bound.get() else { throw error }
        return listener
      }
    }
  }

  private func accept(_ channel: any NIOCore.Channel, _ security: TransportSecurity?) throws {
    guard registry.admit(atMost: configuration.connectionsMax) else {
      logger.warning("a connection too many", metadata: ["limit": "\(configuration.connectionsMax ?? 0)"])
      throw ChannelError.inappropriateOperationForState
    }
    do {
      try add(channel, security)
    } catch {
      registry.turnedAway()
      throw error
    }
  }

  private func add(_ channel: any NIOCore.Channel, _ security: TransportSecurity?) throws {
    let executor = LoopExecutors.executor(for: channel.eventLoop)
    state.withLock { $0.watch }?.add(executor)
    let connection = try ServerConnection(
      routes: table, compressors: configuration.compressors, registry: registry, executor,
      configuration.limits, configuration.times, logger)
    let handlers =
      try security?.makeHandlers(nil) { [logger] reason in
        logger.error("the certificate in use stays: \(reason)")
      } ?? []
    connection.isAloneInChannel = handlers.isEmpty
    try channel.pipeline.syncOperations.addHandlers(handlers + [connection])
  }

  /// Has `run()` shut the server down and return, as SIGTERM has. Returns at once; from any thread.
  public func beginShutDown() {
    let waiters = state.withLock { state in
      state.isStopping = true
      defer { state.stopWaiters = [] }
      return state.stopWaiters
    }
    for waiter in waiters { waiter.resume() }
  }

  private func waitUntilStopping() async {
    await withCheckedContinuation { continuation in
      let isStopping = state.withLock { state in
        if !state.isStopping { state.stopWaiters.append(continuation) }
        return state.isStopping
      }
      if isStopping { continuation.resume() }
    }
  }

  private static let cancelledHandlerMax = Duration.seconds(1)
}
