// SPDX-License-Identifier: Apache-2.0
// One call between two tasks of one process: what HTTP/2 and two streams are elsewhere.

internal import Logging
internal import Synchronization

/// The state that both sides of a call look at. Whoever waits looks again after every change.
final class InProcessCall: Sendable {
  enum Side { case client, server }

  /// Messages on their way to one side.
  private struct Inbox {
    var messages: [QueuedMessage] = []
    var bytes = 0
    var messageBytesReceived = 0
    /// The other side has said its last.
    var isWhole = false
  }

  private struct State {
    var toServer = Inbox()
    var toClient = Inbox()
    /// The response headers, once they are sent or will never be.
    var headers: Metadata?
    /// What the response headers will carry besides.
    var addedHeaders = Metadata()
    var trailers = Metadata()
    /// How the call ended, for the client.
    var status: Result<Void, RPCError>?
    /// Why the handler's side is over, if it was not the handler that ended it.
    var serverFailure: RPCError?
    var sentByClient = 0
    var sentByServer = 0
    /// Runs the handler.
    var task: Task<Void, Never>?
    /// Waits for the deadline.
    var timer: Task<Void, Never>?
    var isOver: [@Sendable () -> Void] = []
    var changes = 0
    var waiters: [CheckedContinuation<Void, Never>] = []

    /// What is on its way to a side.
    subscript(side: Side) -> Inbox {
      get { side == .server ? toServer : toClient }
      _modify { if side == .server { yield &toServer } else { yield &toClient } }
    }

    mutating func sendHeaders(_ metadata: Metadata) {
      guard headers == nil else { return }
      addedHeaders.append(contentsOf: metadata)
      headers = addedHeaders
    }

    /// Has headers that no message went after travel with the status (PROTOCOL-HTTP2.md, "Trailers-Only").
    mutating func skipHeaders() {
      guard headers == nil else { return }
      headers = [:]
      addedHeaders.append(contentsOf: trailers)
      trailers = addedHeaders
    }

    /// Ends the call, unless it has ended; what is left to do without the lock.
    mutating func settle(_ status: Result<Void, RPCError>) -> Ending? {
      guard self.status == nil else { return nil }
      self.status = status
      toClient.isWhole = true
      if headers == nil { headers = [:] }
      // What the handler has not read, it will not.
      toServer.messages = []
      toServer.bytes = 0
      defer { (timer, isOver) = (nil, []) }
      return Ending(timer: timer, bodies: isOver)
    }
  }

  private struct Ending {
    let timer: Task<Void, Never>?
    let bodies: [@Sendable () -> Void]

    func run() {
      timer?.cancel()
      for body in bodies { body() }
    }
  }

  let path: String
  let options: CallOptions
  private let messageBytesMax: Int
  private let logger: Logger
  private let state = Mutex(State())

  init(_ path: String, _ options: CallOptions, messageBytesMax: Int, _ logger: Logger) {
    self.path = path
    self.options = options
    self.messageBytesMax = messageBytesMax
    self.logger = logger
  }

  /// Has the handler run, and the deadline watched.
  func start(_ route: Routes.Route, onReturn: @escaping @Sendable () -> Void) {
    let deadline = options.deadline
    // Detached: what the caller's task has about it (values, a deadline of its own) is not the handler's.
    let task = Task.detached {
      await Deadline.$inherited.withValue(deadline) { await route.run(InProcessServerCall(self)) }
      onReturn()
    }
    let timer = deadline?.whenPassed { [weak self] in self?.cut(.deadlinePassed(self?.path ?? "")) }
    let isOver = state.withLock { state in
      (state.task, state.timer) = (task, timer)
      return state.status != nil
    }
    // It may have been cut before anybody knew of these two.
    if isOver {
      timer?.cancel()
      task.cancel()
    }
  }

  /// Runs once the call has its status; at once if it has.
  func whenEnded(_ body: @escaping @Sendable () -> Void) {
    let hasEnded = state.withLock { state in
      if state.status == nil { state.isOver.append(body) }
      return state.status != nil
    }
    if hasEnded { body() }
  }

  // MARK: Changes

  /// Makes a change and wakes everybody who waits.
  private func change<R: Sendable>(_ body: @Sendable (inout State) -> R) -> R {
    let (result, waiters) = state.withLock { state in
      let result = body(&state)
      state.changes += 1
      defer { state.waiters = [] }
      return (result, state.waiters)
    }
    for waiter in waiters { waiter.resume() }
    return result
  }

  /// Waits until there is something to see. A task that is cancelled meanwhile says so through `onCancel`,
  /// which has to make the next look find something.
  nonisolated(nonsending) private func wait<R: Sendable>(
    onCancel: @escaping @Sendable () -> Void, for look: @Sendable (inout State) -> R?
  ) async -> R {
    while true {
      let (found, changes) = state.withLock { (look(&$0), $0.changes) }
      if let found { return found }
      if Task.isCancelled {
        onCancel()
        if let found = state.withLock({ look(&$0) }) { return found }
      }
      await withTaskCancellationHandler {
        await withCheckedContinuation { continuation in
          let hasChanged = state.withLock { state in
            if state.changes == changes { state.waiters.append(continuation) }
            return state.changes != changes
          }
          if hasChanged { continuation.resume() }
        }
      } onCancel: {
        onCancel()
      }
    }
  }

  // MARK: Messages

  /// Queues a message, whatever waits already; drops it when the call is over.
  func put(_ message: consuming EncodedMessage, to side: Side) {
    let queued = QueuedMessage(message.content)
    change { state in
      guard state.status == nil, state.serverFailure == nil else { return }
      state[side].messages.append(queued)
      state[side].bytes += queued.count
      if side == .server { state.sentByClient += queued.count } else { state.sentByServer += queued.count }
      if side == .client { state.sendHeaders([:]) }
    }
  }

  /// Waits until what is queued is below its mark.
  nonisolated(nonsending) func waitForRoom(of side: Side) async throws(RPCError) {
    let waiting = Waiting()
    let failure: RPCError? = await wait(
      onCancel: cancellation(of: side == .server ? .client : .server, waiting)
    ) {
      state -> RPCError?? in
      if let failure = Self.failure(&state, side == .server ? .client : .server) { return failure }
      if side == .server, state.status != nil { return .some(nil) }
      if state[side].bytes <= Self.queuedBytesMax { return .some(nil) }
      return waiting.isCancelled ? .some(.waiterCancelled) : nil
    }
    if let failure { throw failure }
  }

  /// Why a side can neither send nor, once it has read what is there, receive.
  private static func failure(_ state: inout State, _ side: Side) -> RPCError? {
    if side == .server {
      // A task that the handler has left behind may still ask.
      return state.serverFailure ?? (state.status == nil ? nil : .callHasEnded)
    }
    if case .failure(let error)? = state.status { return error }
    return nil
  }

  private enum Finding: Sendable {
    case message(QueuedMessage)
    case end
    case failure(RPCError)
    case broken(RPCError)
  }

  /// The message of a side that sends one, once it is known to be the only one: taken as soon as it is here,
  /// for its sender may wait for room before it says that no more follow.
  nonisolated(nonsending) func receiveOnly(at side: Side) async throws(RPCError) -> ReceivedMessage? {
    guard let message = try await receive(at: side) else { return nil }
    if try await receive(at: side) != nil {
      // The handler's failure is told by whoever runs it.
      if side == .client { cut(.severalMessages) }
      throw .severalMessages
    }
    return message
  }

  /// The next message for a side, or `nil` after the last.
  nonisolated(nonsending) func receive(at side: Side) async throws(RPCError) -> ReceivedMessage? {
    let waiting = Waiting()
    let limit = messageBytesMax
    let finding = await wait(onCancel: cancellation(of: side, waiting)) { state -> Finding? in
      if let next = state[side].messages.first {
        guard next.count <= limit else { return .broken(.messageTooLong(next.count, limit: limit)) }
        state[side].messages.removeFirst()
        state[side].bytes -= next.count
        state[side].messageBytesReceived += next.count
        return .message(next)
      }
      if let failure = Self.failure(&state, side) { return .failure(failure) }
      if state[side].isWhole { return .end }
      return waiting.isCancelled ? .failure(.waiterCancelled) : nil
    }
    switch finding {
    case .message(let message):
      change { _ in }  // there is room
      return message.take()
    case .end: return nil
    case .failure(let error): throw error
    case .broken(let error):
      if side == .server { end(with: error) } else { cut(error) }
      throw error
    }
  }

  /// What cancelling the task that waits does: a caller's ends the call, a handler's only its wait.
  private func cancellation(of side: Side, _ waiting: Waiting) -> @Sendable () -> Void {
    {
      waiting.cancel()
      if side == .client {
        self.cut(.callersTaskCancelled)
      } else {
        self.change { _ in }
      }
    }
  }

  func halfClose() { change { $0.toServer.isWhole = true } }

  // MARK: Headers

  func sendHeaders(_ metadata: Metadata) {
    let metadata = checked(metadata)
    change { $0.sendHeaders(metadata) }
  }

  nonisolated(nonsending) func responseHeaders() async throws(RPCError) -> Metadata {
    let waiting = Waiting()
    let result: Result<Metadata, RPCError> = await wait(onCancel: cancellation(of: .client, waiting)) {
      state in
      if let failure = Self.failure(&state, .client) { return .failure(failure) }
      return state.headers.map { .success($0) }
    }
    return try result.get()
  }

  var surroundings: (headers: Metadata, trailers: Metadata) {
    state.withLock { ($0.headers ?? [:], $0.status == nil ? [:] : $0.trailers) }
  }

  func addHeaders(_ metadata: Metadata) {
    let metadata = checked(metadata)
    state.withLock { $0.addedHeaders.append(contentsOf: metadata) }
  }

  func addTrailers(_ metadata: Metadata) {
    let metadata = checked(metadata)
    // What comes after the status comes too late.
    state.withLock { if $0.status == nil { $0.trailers.append(contentsOf: metadata) } }
  }

  /// The pairs as a network would deliver them; of each that could not travel there is a line in the log.
  private func checked(_ metadata: Metadata) -> Metadata {
    let metadata = metadata.travelling {
      logger.error("metadata left out", metadata: ["method": "\(path)", "reason": "\($0)"])
    }
    return metadata.asDelivered
  }

  // MARK: The end

  /// The handler has answered.
  func finish(_ message: consuming EncodedMessage?) {
    if let message { put(message, to: .client) }
    let ending = change { state in
      state.skipHeaders()
      return state.settle(.success(()))
    }
    ending?.run()
  }

  /// The server's side ends the call with a status.
  func end(with error: RPCError) {
    let own = checked(error.metadata)
    let ending = change { state -> Ending? in
      state.serverFailure = state.serverFailure ?? error
      guard state.status == nil else { return nil }
      state.skipHeaders()
      state.trailers.append(contentsOf: own)
      return state.settle(
        .failure(
          RPCError(fromPeer: error.code, error.message, details: error.details, metadata: state.trailers)))
    }
    ending?.run()
  }

  func log(_ error: any Error) {
    logger.error("a handler failed", metadata: ["method": "\(path)", "error": "\(error)"])
  }

  /// The call ends for a reason of the client's side: what is under way is dropped, the handler cancelled.
  func cut(_ error: RPCError) {
    // One change: a handler that saw only half of it could still answer with OK.
    let (ending, task) = change { state -> (Ending?, Task<Void, Never>?) in
      guard let ending = state.settle(.failure(error)) else { return (nil, nil) }
      state.toClient.messages = []
      state.toClient.bytes = 0
      state.serverFailure = RPCError(
        error.code == .deadlineExceeded ? error.code : .cancelled, error.message)
      return (ending, state.task)
    }
    ending?.run()
    task?.cancel()
  }

  nonisolated(nonsending) func ended() async throws(RPCError) {
    let status = await wait(onCancel: cancellation(of: .client, Waiting())) { $0.status }
    try status.get()
  }

  func summary(of side: Side) -> CallSummary? {
    state.withLock { state in
      guard let status = state.status else { return nil }
      let (own, sent) =
        side == .client ? (state.toClient, state.sentByClient) : (state.toServer, state.sentByServer)
      var (code, message) = (StatusCode.ok, "")
      if case .failure(let error) = status { (code, message) = (error.code, error.message) }
      return CallSummary(
        code, message, messageBytesSent: sent, messageBytesReceived: own.messageBytesReceived,
        peer: "inprocess:")
    }
  }

  private static let queuedBytesMax = 64 * 1024
}

/// A message between two tasks; freed if nobody takes it.
private final class QueuedMessage: @unchecked Sendable {  // under the call's lock, then with its one taker
  private var memory: UnsafeMutableRawBufferPointer?
  let count: Int

  init(_ content: UnsafeRawBufferPointer) {
    memory = ReceivedMessage.copy(content)
    count = content.count
  }

  func take() -> ReceivedMessage? {
    defer { memory = nil }
    return memory.map { ReceivedMessage(owning: $0) }
  }

  deinit { _ = take() }
}

/// Whether the task that waits was cancelled.
private final class Waiting: Sendable {
  private let state = Mutex(false)
  var isCancelled: Bool { state.withLock { $0 } }
  func cancel() { state.withLock { $0 = true } }
}

extension Metadata {
  /// The pairs as HTTP delivers them: without spaces around text.
  fileprivate var asDelivered: Metadata {
    var delivered = Metadata()
    for entry in entries {
      switch entry.content {
      case .binary(let bytes): delivered.append(bytes, named: entry.name)
      case .text(let text):
        var rest = text.utf8[...]
        while rest.first == UInt8(ascii: " ") { rest.removeFirst() }
        while rest.last == UInt8(ascii: " ") { rest.removeLast() }
        delivered.append(String(decoding: rest, as: UTF8.self), named: entry.name)
      }
    }
    return delivered
  }

  /// What a handler sees of what a caller sent: last, and once, what the caller is.
  var asRequested: Metadata {
    var metadata = asDelivered
    metadata["user-agent"] = metadata["user-agent"] ?? "grpc-swift-martlet/0.1.0 inprocess"
    return metadata
  }
}

extension Deadline {
  /// Has the body run once it has passed, unless the task is cancelled before.
  func whenPassed(_ body: @escaping @Sendable () -> Void) -> Task<Void, Never> {
    Task.detached {
      try? await Task.sleep(until: instant, clock: .continuous)
      if !Task.isCancelled { body() }
    }
  }
}
