// SPDX-License-Identifier: Apache-2.0
// What a handler answers while interceptors stand around it.

internal import Synchronization

/// Keeps the handler's answer until the interceptors have let it go; all else is the call's own.
final class InterceptedServerCall: ServerCallTransport {
  private let call: any ServerCallTransport
  private let state = Mutex(State())

  private struct State: ~Copyable {
    var metadata = Metadata()
    var hasBegun = false
    var outcome = Outcome.none
  }

  private enum Outcome: ~Copyable {
    case none
    case finished(EncodedMessage?)
    case failed(any Error)
  }

  init(_ call: any ServerCallTransport) { self.call = call }

  func begin(with metadata: Metadata) throws {
    try state.withLock { state in
      if state.hasBegun { throw RPCError(.internal, "an interceptor of \(call.path) called next twice") }
      state.hasBegun = true
      state.metadata = metadata
    }
  }

  func throwFailure() throws {
    try state.withLock { state in
      switch state.outcome {
      case .failed(let error): throw error
      default: return
      }
    }
  }

  /// Sends the answer that the handler gave.
  func finish() throws {
    let answer: EncodedMessage.Parts?? = state.withLock { state in
      var outcome = Outcome.none
      swap(&outcome, &state.outcome)
      switch consume outcome {
      case .finished(let message):
        guard let message else { return .some(nil) }
        return EncodedMessage.Parts(message)
      case .none: return nil
      case .failed: return nil
      }
    }
    switch answer {
    case .some(.some(let parts)): call.finish(EncodedMessage(parts))
    case .some(.none): call.finish(nil)
    case .none: throw RPCError(.internal, "an interceptor of \(call.path) neither called next nor threw")
    }
  }

  // MARK: What the handler sees

  var path: String { call.path }
  var requestMetadata: Metadata { state.withLock { $0.metadata } }
  var deadline: Deadline? { call.deadline }
  var peer: String { call.peer }
  var peerCertificate: [UInt8]? { call.peerCertificate }
  func sendHeaders(_ metadata: Metadata) { call.sendHeaders(metadata) }
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
    try await call.receive()
  }
  nonisolated(nonsending) func receiveOnly() async throws(RPCError) -> ReceivedMessage? {
    try await call.receiveOnly()
  }
  func takeOnly() -> ReceivedMessage? { call.takeOnly() }
  nonisolated(nonsending) func send(_ message: consuming EncodedMessage) async throws(RPCError) {
    try await call.send(message)
  }
}
