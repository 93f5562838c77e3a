// SPDX-License-Identifier: Apache-2.0
// What a handler answers while interceptors stand around it.

internal import Synchronization

/// Keeps the handler's answer until the interceptors have let it go; all else is the call's own.
final class InterceptedServerCall: ServerCallTransport {
  let call: any ServerCallTransport
  private let facts: MethodFacts
  private let interceptors: [any ServerMessageInterceptor]
  private let state = Mutex(State())

  private struct State: ~Copyable {
    /// The call as the innermost interceptor passed it on.
    var passed: ServerCall?
    var outcome = Outcome.none
    var endings: [@Sendable (CallSummary) -> Void] = []
    /// Whether `next` threw to one of the interceptors.
    var nextThrew = false
  }

  private enum Outcome: ~Copyable {
    case none
    case finished(EncodedMessage?)
    case failed(any Error)
  }

  init(
    _ call: any ServerCallTransport, _ facts: MethodFacts, _ interceptors: [any ServerMessageInterceptor]
  ) {
    (self.call, self.facts, self.interceptors) = (call, facts, interceptors)
  }

  func begin(_ passed: ServerCall) throws {
    try state.withLock { state in
      if state.passed != nil { throw RPCError(.internal, "an interceptor of \(call.path) called next twice") }
      state.passed = passed
    }
  }

  func atEnd(_ body: @escaping @Sendable (CallSummary) -> Void) { state.withLock { $0.endings.append(body) } }

  /// The call has its status.
  func ended(_ summary: CallSummary) {
    let endings = state.withLock { state in
      defer { (state.endings, state.passed) = ([], nil) }
      return state.endings
    }
    for ending in endings { ending(summary) }
  }

  func throwFailure() throws {
    try state.withLock { state in
      switch state.outcome {
      case .failed(let error): throw error
      default: return
      }
    }
  }

  func nextThrew() { state.withLock { $0.nextThrew = true } }

  /// Sends the answer that the handler gave.
  func finish() throws {
    switch takeAnswer() {
    case .some(.some(let parts)): call.finish(EncodedMessage(parts))
    case .some(.none): call.finish(nil)
    case .none: throw RPCError(withoutAnswer: call.path, nextThrew: state.withLock { $0.nextThrew })
    }
  }

  /// What the handler finished with: nothing, or perhaps one message; `nil` if it has not, or failed.
  private func takeAnswer() -> EncodedMessage.Parts?? {
    state.withLock { state in
      var outcome = Outcome.none
      swap(&outcome, &state.outcome)
      switch consume outcome {
      case .finished(let message):
        guard let message else { return .some(nil) }
        return EncodedMessage.Parts(message)
      case .none: return nil
      case .failed(let error):
        state.outcome = .failed(error)
        return nil
      }
    }
  }

  // MARK: Messages

  /// Shows the one response of a unary or client-streaming method to the interceptors.
  nonisolated(nonsending) func interceptAnswer() async throws(RPCError) {
    guard !interceptors.isEmpty, let answer = takeAnswer() else { return }
    guard let parts = answer else {
      finish(nil)
      return
    }
    finish(try await responseIntercepted(EncodedMessage(parts)))
  }

  nonisolated(nonsending) private func responseIntercepted(
    _ message: consuming EncodedMessage
  ) async throws(RPCError) -> EncodedMessage {
    guard !interceptors.isEmpty, let passed = state.withLock({ $0.passed }) else { return message }
    let pass = ServerMessagePass(interceptors: interceptors, call: passed, isRequest: false)
    return try await pass.sending(message, as: facts.response)
  }

  nonisolated(nonsending) private func requestIntercepted(
    _ message: consuming ReceivedMessage
  ) async throws(RPCError) -> ReceivedMessage {
    guard !interceptors.isEmpty, let passed = state.withLock({ $0.passed }) else { return message }
    let pass = ServerMessagePass(interceptors: interceptors, call: passed, isRequest: true)
    return try await pass.received(message, as: facts.request)
  }

  // MARK: What the handler sees

  var path: String { call.path }
  var requestMetadata: Metadata { state.withLock { $0.passed?.metadata } ?? call.requestMetadata }
  var deadline: Deadline? { call.deadline }
  var peer: String { call.peer }
  var peerCertificate: [UInt8]? { call.peerCertificate }
  var lastWasCompressed: Bool { call.lastWasCompressed }
  func sendHeaders(_ metadata: Metadata) { call.sendHeaders(metadata) }
  func addHeaders(_ metadata: Metadata) { call.addHeaders(metadata) }
  func compressResponses(with encoding: String) { call.compressResponses(with: encoding) }
  func addTrailers(_ metadata: Metadata) { call.addTrailers(metadata) }

  func finish(_ message: consuming EncodedMessage?) {
    guard let message else {
      state.withLock { $0.outcome = .finished(nil) }
      return
    }
    let parts = EncodedMessage.Parts(message)
    state.withLock { $0.outcome = .finished(EncodedMessage(parts)) }
  }

  func fail(handlerThrew error: any Error) { state.withLock { $0.outcome = .failed(error) } }

  func handlerReturned() {}

  nonisolated(nonsending) func receive() async throws(RPCError) -> ReceivedMessage? {
    guard let message = try await call.receive() else { return nil }
    return try await requestIntercepted(message)
  }
  nonisolated(nonsending) func receiveOnly() async throws(RPCError) -> ReceivedMessage? {
    guard let message = try await call.receiveOnly() else { return nil }
    return try await requestIntercepted(message)
  }
  func takeOnly() -> ReceivedMessage? { interceptors.isEmpty ? call.takeOnly() : nil }
  nonisolated(nonsending) func send(_ message: consuming EncodedMessage) async throws(RPCError) {
    try await call.send(try await responseIntercepted(message))
  }
}

extension RPCError {
  /// Interceptors of a call returned as if it had been answered.
  init(withoutAnswer path: String, nextThrew: Bool) {
    let deed =
      nextThrew
      ? "caught what next threw and returned; it has to throw too"
      : "neither called next nor threw"
    self.init(.internal, "an interceptor of \(path) \(deed)")
  }
}
