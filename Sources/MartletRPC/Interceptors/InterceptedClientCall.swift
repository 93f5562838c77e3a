// SPDX-License-Identifier: Apache-2.0
// A client's call while interceptors stand around it.

internal import Synchronization

/// Holds the caller back until the interceptors have let the call go out, and its end back until they have
/// returned.
final class InterceptedClientCall: ClientCallTransport {
  let facts: MethodFacts
  let transport: any ClientTransport
  private let interceptors: [any ClientInterceptor]
  /// Those that see messages, in their order.
  private let messageInterceptors: [any ClientMessageInterceptor]
  private let state: Mutex<State>

  private struct State: ~Copyable {
    /// The first message, until the call goes out.
    var message: EncodedMessage?
    var isHalfClosed: Bool
    /// Who would end the transport if nobody held it, until the call has gone out.
    var channel: Channel?
    var isCancelled = false
    /// Whether an interceptor has called the innermost `next`.
    var isPassed = false
    /// Whether `next` threw to one of the interceptors.
    var nextThrew = false
    /// The options as the innermost interceptor passed them on, for those that see messages.
    var passed: CallOptions?
    /// The call, once it has gone out.
    var call: (any ClientCallTransport)?
    /// How it ended, once every interceptor has returned.
    var outcome: Result<Void, RPCError>?
    var task: Task<Void, Never>?
    /// Ends the wait for the deadline, which the call keeps itself once it has gone out.
    var stopTimer: (@Sendable () -> Void)?
    /// Who waits for `call` or `outcome`.
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  init(
    _ facts: MethodFacts, _ options: CallOptions, message: consuming EncodedMessage?, halfClose: Bool,
    on channel: Channel, through interceptors: [any ClientInterceptor]
  ) {
    self.facts = facts
    transport = channel.transport
    self.interceptors = interceptors
    messageInterceptors = interceptors.compactMap { $0 as? any ClientMessageInterceptor }
    state = Mutex(State(message: message, isHalfClosed: halfClose, channel: channel))
    let task = Task(executorPreference: transport.interceptorExecutor) {
      await self.run(ClientCall(self, options))
    }
    let isCancelled = state.withLock { state in
      state.task = task
      return state.isCancelled
    }
    if isCancelled { task.cancel() }
    guard let deadline = options.deadline else { return }
    // By then most interceptors have let the call go out, and it needs no timer of its own.
    transport.soon { [weak self] in self?.giveUp(after: deadline) }
  }

  private func giveUp(after deadline: Deadline) {
    guard state.withLock({ $0.call == nil && $0.outcome == nil }) else { return }
    let path = facts.path
    let stopTimer = transport.whenPassed(deadline) { [weak self] in
      let text = "the deadline passed before the interceptors had let \(path) go out"
      self?.giveUp(RPCError(.deadlineExceeded, text))
    }
    let isDue = state.withLock { state in
      if state.call != nil || state.outcome != nil { return false }
      state.stopTimer = stopTimer
      return true
    }
    if !isDue { stopTimer() }
  }

  /// Ends a call that has yet to go out: it must not depend on interceptors that take no notice.
  private func giveUp(_ error: RPCError) {
    let (task, waiters) = state.withLock {
      state -> (Task<Void, Never>?, [CheckedContinuation<Void, Never>]) in
      guard state.call == nil, state.outcome == nil else { return (nil, []) }
      state.outcome = .failure(error)
      state.channel = nil
      defer { state.waiters = [] }
      return (state.task, state.waiters)
    }
    task?.cancel()
    for waiter in waiters { waiter.resume() }
  }

  // MARK: The way through

  private func run(_ call: ClientCall) async {
    let outcome: Result<Void, RPCError>
    do {
      try await step(0, call)
      outcome = .success(())
    } catch {
      outcome = .failure(RPCError(interceptorThrew: error))
    }
    let (waiters, call, stopTimer) = state.withLock { state in
      state.outcome = state.outcome ?? outcome
      state.task = nil
      state.message = nil
      state.channel = nil
      defer { state.waiters = [] }
      return (state.waiters, state.call, state.stopTimer.take())
    }
    stopTimer?()
    // Interceptors that gave up while the call was running end it.
    if case .failure = outcome { call?.cancel() }
    for waiter in waiters { waiter.resume() }
  }

  private func step(_ index: Int, _ call: ClientCall) async throws(RPCError) {
    guard index < interceptors.count else {
      try await makeCall(call)
      return
    }
    do {
      try await interceptors[index].intercept(call) { (next: ClientCall) throws(RPCError) in
        do throws(RPCError) {
          try await self.step(index + 1, next)
        } catch {
          self.state.withLock { $0.nextThrew = true }
          throw error
        }
      }
    } catch {
      throw RPCError(interceptorThrew: error)
    }
  }

  private func makeCall(_ call: ClientCall) async throws(RPCError) {
    if let complaint = call.options.metadata.complaint { throw RPCError(.internal, complaint) }
    let first = try await firstMessage(call)
    let started: Result<any ClientCallTransport, RPCError> = state.withLock { state in
      // Before anything else, so that it is let go of if the call does not go out.
      let message = first.map { EncodedMessage($0) }
      if case .failure(let error)? = state.outcome { return .failure(error) }
      if state.isCancelled { return .failure(.callerCancelled) }
      let made = transport.start(facts.path, call.options, message: message, halfClose: state.isHalfClosed)
      state.call = made
      state.channel = nil
      return .success(made)
    }
    let running = try started.get()
    let (waiters, stopTimer) = state.withLock { state in
      defer { state.waiters = [] }
      return (state.waiters, state.stopTimer.take())
    }
    stopTimer?()
    for waiter in waiters { waiter.resume() }
    try await running.ended()
  }

  /// The message that goes out with the call, if there is one, as the interceptors want it.
  private func firstMessage(_ call: ClientCall) async throws(RPCError) -> EncodedMessage.Parts? {
    let taken: Result<EncodedMessage.Parts?, RPCError> = state.withLock { state in
      if state.isPassed {
        return .failure(RPCError(.internal, "an interceptor of \(facts.path) called next twice"))
      }
      state.isPassed = true
      if !messageInterceptors.isEmpty { state.passed = call.options }
      guard let message = state.message.take() else { return .success(nil) }
      return .success(EncodedMessage.Parts(message))
    }
    guard let parts = try taken.get() else { return nil }
    if messageInterceptors.isEmpty { return parts }
    return EncodedMessage.Parts(try await requestIntercepted(EncodedMessage(parts)))
  }

  private func requestIntercepted(
    _ message: consuming EncodedMessage
  ) async throws(RPCError) -> EncodedMessage {
    guard let passed = state.withLock({ $0.passed }) else { return message }
    let pass = ClientMessagePass(
      interceptors: messageInterceptors, call: ClientCall(self, passed), isRequest: true)
    return try await pass.sending(message, as: facts.request)
  }

  private func responseIntercepted(
    _ message: consuming ReceivedMessage
  ) async throws(RPCError) -> ReceivedMessage {
    guard let passed = state.withLock({ $0.passed }) else { return message }
    let pass = ClientMessagePass(
      interceptors: messageInterceptors, call: ClientCall(self, passed), isRequest: false)
    return try await pass.received(message, as: facts.response)
  }

  /// The call, once it has gone out; throws when the interceptors refused it.
  private func started() async throws(RPCError) -> any ClientCallTransport {
    while true {
      let (call, outcome) = state.withLock { ($0.call, $0.outcome) }
      if let call { return call }
      if let outcome {
        try outcome.get()
        throw RPCError(withoutAnswer: facts.path, nextThrew: state.withLock { $0.nextThrew })
      }
      await wait { $0.call == nil && $0.outcome == nil }
    }
  }

  /// Waits for the interceptors and throws what they made of the call's status.
  private func settled() async throws(RPCError) {
    while true {
      if let outcome = state.withLock({ $0.outcome }) {
        try outcome.get()
        return
      }
      await wait { $0.outcome == nil }
    }
  }

  private func wait(while isDue: @Sendable (borrowing State) -> Bool) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let waits = state.withLock { state in
          let waits = isDue(state)
          if waits { state.waiters.append(continuation) }
          return waits
        }
        if !waits { continuation.resume() }
      }
    } onCancel: {
      cancel()
    }
  }

  // MARK: What the caller sees

  nonisolated(nonsending) func receive() async throws(RPCError) -> ReceivedMessage? {
    let call = try await started()
    do throws(RPCError) {
      if let message = try await call.receive() { return try await responseIntercepted(message) }
    } catch {
      try await settled()
      throw error
    }
    try await settled()
    return nil
  }

  nonisolated(nonsending) func receiveOnly() async throws(RPCError) -> ReceivedMessage? {
    let call = try await started()
    do throws(RPCError) {
      guard let message = try await call.receiveOnly() else {
        try await settled()
        return nil
      }
      let changed = try await responseIntercepted(message)
      try await settled()
      return changed
    } catch {
      try await settled()
      throw error
    }
  }

  func takeOnly() -> ReceivedMessage? { nil }

  nonisolated(nonsending) func send(_ message: consuming EncodedMessage) async throws(RPCError) {
    let call = try await started()
    try await call.send(messageInterceptors.isEmpty ? message : requestIntercepted(message))
  }

  func halfClose() {
    let call = state.withLock { state in
      state.isHalfClosed = true
      return state.call
    }
    call?.halfClose()
  }

  nonisolated(nonsending) func responseHeaders() async throws(RPCError) -> Metadata {
    try await started().responseHeaders()
  }

  var surroundings: (headers: Metadata, trailers: Metadata) {
    state.withLock { $0.call }?.surroundings ?? ([:], [:])
  }

  var lastWasCompressed: Bool { state.withLock { $0.call }?.lastWasCompressed ?? false }

  var summary: CallSummary? { state.withLock { $0.call }?.summary }

  nonisolated(nonsending) func ended() async throws(RPCError) { try await settled() }

  func cancel() {
    let (task, call) = state.withLock { state in
      state.isCancelled = true
      return (state.task, state.call)
    }
    task?.cancel()
    call?.cancel()
    if call == nil { giveUp(.callerCancelled) }
  }
}

extension RPCError {
  /// What a caller is told of an error that an interceptor of its own threw: all of it.
  fileprivate init(interceptorThrew error: any Error) {
    switch error {
    case is RPCError: self.init(error)
    case is CancellationError: self.init(.cancelled, "an interceptor was cancelled")
    default: self.init(.unknown, "an interceptor failed: \(error)")
    }
  }
}
