// SPDX-License-Identifier: Apache-2.0
// Services and channels in one process, without a socket.

public import Logging
internal import Synchronization

/// Serves channels of the same process: for tests of services, and for programs that are client and server
/// in one.
///
/// ```swift
/// let server = InProcessServer(services: [Greeter()])
/// let greeter = Helloworld_Greeter.Client(server.makeChannel())
/// let reply = try await greeter.sayHello(.init(name: "World"))
/// ```
///
/// Calls mean the same as over a network: messages are encoded and decoded, metadata and statuses travel,
/// deadlines end calls on both sides, cancellation and dropped streams reach the handler, a slow reader
/// suspends its sender, interceptors run on both sides. There are no connections, so that nothing is lost,
/// no limit on the size of metadata, and no compression: a call that asks for one travels as it is.
///
/// Handlers run as tasks of the concurrent pool.
public final class InProcessServer: Sendable {
  private let services: [any RPCService]
  private let routes: Routes
  private let messageBytesMax: Int
  private let logger: Logger
  private let running = RunningCalls(refusal: "the server was shut down")

  /// - Parameters:
  ///   - services: what to offer.
  ///   - interceptors: what runs around every call, the first one outermost.
  ///   - messageBytesMax: the longest message taken, on either side. Default: 4 MiB, as over a network.
  ///   - logger: where errors of handlers go; by default nowhere.
  public init(
    services: [any RPCService], interceptors: [any ServerInterceptor] = [],
    messageBytesMax: Int = 4 * 1024 * 1024,
    logger: Logger = Logger(label: "martlet.server", factory: { _ in SwiftLogNoOpLogHandler() })
  ) {
    let routes = Routes(services)
    if let path = routes.duplicates.first {
      logger.error("two services have the same method; the last answers", metadata: ["method": "\(path)"])
    }
    for service in services { service.willServe(routes) }
    self.services = services
    self.routes = routes.intercepted(by: interceptors)
    self.messageBytesMax = messageBytesMax
    self.logger = logger
  }

  /// A channel to this server.
  /// - Parameter interceptors: what runs around every call that the channel makes, the first one outermost.
  public func makeChannel(interceptors: [any ClientInterceptor] = []) -> Channel {
    Channel(transport: InProcessTransport(self), interceptors: interceptors)
  }

  /// Refuses new calls, and returns when the running ones have ended.
  public func shutDown() async {
    running.refuse()
    for service in services { service.willStop() }
    await running.waitUntilNone()
  }

  /// Takes a call; the status that refuses it, if it does not.
  fileprivate func accept(_ path: String, _ options: CallOptions) -> Result<InProcessCall, RPCError> {
    guard let route = routes.byPath[path] ?? routes.fallback else {
      return .failure(.noMethod(path))
    }
    let call = InProcessCall(path, options, messageBytesMax: messageBytesMax, logger)
    if let refusal = running.begin() { return .failure(refusal) }
    let running = running
    call.start(route) { running.end() }
    return .success(call)
  }
}

/// One channel's way to a server of the same process.
private final class InProcessTransport: ClientTransport {
  let connectivity = ConnectivityTracker(.ready)
  private let server: InProcessServer
  private let running = RunningCalls(refusal: "the channel was shut down")

  init(_ server: InProcessServer) { self.server = server }

  func start(
    _ path: String, _ options: CallOptions, message: consuming EncodedMessage?, halfClose: Bool
  ) -> any ClientCallTransport {
    if let deadline = options.deadline, deadline.remaining <= .zero {
      return FailedCall(.deadlinePassed(path))
    }
    if let refusal = running.begin() { return FailedCall(refusal) }
    switch server.accept(path, options) {
    case .failure(let error):
      running.end()
      return FailedCall(error)
    case .success(let call):
      let running = running
      call.whenEnded { running.end() }
      if let message { call.put(message, to: .server) }
      if halfClose { call.halfClose() }
      return InProcessClientCall(call)
    }
  }

  var targetName: String { "inprocess:" }

  func connect() {}

  func shutDown() async {
    connectivity.set(.shutDown)
    running.refuse()
    await running.waitUntilNone()
  }
}

/// Counts calls, until no more are taken and the last has ended.
private final class RunningCalls: Sendable {
  private struct State {
    var count = 0
    var refuses = false
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())
  private let refusal: String

  init(refusal: String) { self.refusal = refusal }

  /// Counts one more; the status that says no, once no more are taken.
  func begin() -> RPCError? {
    state.withLock { state in
      if state.refuses { return RPCError(.unavailable, refusal) }
      state.count += 1
      return nil
    }
  }

  func end() {
    let waiters = state.withLock { state -> [CheckedContinuation<Void, Never>] in
      state.count -= 1
      guard state.count == 0 else { return [] }
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  func refuse() { state.withLock { $0.refuses = true } }

  func waitUntilNone() async {
    await withCheckedContinuation { continuation in
      let isNone = state.withLock { state in
        if state.count > 0 { state.waiters.append(continuation) }
        return state.count == 0
      }
      if isNone { continuation.resume() }
    }
  }
}
