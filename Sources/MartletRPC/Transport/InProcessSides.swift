// SPDX-License-Identifier: Apache-2.0
// The two ends of a call within one process.

/// What the caller holds.
final class InProcessClientCall: ClientCallTransport {
  private let call: InProcessCall

  init(_ call: InProcessCall) { self.call = call }

  nonisolated(nonsending) func receive() async throws(RPCError) -> ReceivedMessage? {
    try await call.receive(at: .client)
  }
  nonisolated(nonsending) func receiveOnly() async throws(RPCError) -> ReceivedMessage? {
    try await call.receiveOnly(at: .client)
  }
  func takeOnly() -> ReceivedMessage? { nil }
  nonisolated(nonsending) func send(_ message: consuming EncodedMessage) async throws(RPCError) {
    call.put(message, to: .server)
    try await call.waitForRoom(of: .server)
  }
  func halfClose() { call.halfClose() }
  nonisolated(nonsending) func responseHeaders() async throws(RPCError) -> Metadata {
    try await call.responseHeaders()
  }
  var surroundings: (headers: Metadata, trailers: Metadata) { call.surroundings }
  nonisolated(nonsending) func ended() async throws(RPCError) { try await call.ended() }
  func cancel() { call.cut(.callerCancelled) }
  var summary: CallSummary? { call.summary(of: .client) }
}

/// What the handler answers.
final class InProcessServerCall: ServerCallTransport {
  private let call: InProcessCall
  let requestMetadata: Metadata

  init(_ call: InProcessCall) {
    self.call = call
    requestMetadata = call.options.metadata.asRequested
  }

  var path: String { call.path }
  var deadline: Deadline? { call.options.deadline }
  var peer: String { "inprocess:" }
  var peerCertificate: [UInt8]? { nil }
  func sendHeaders(_ metadata: Metadata) { call.sendHeaders(metadata) }
  func addHeaders(_ metadata: Metadata) { call.addHeaders(metadata) }
  func compressResponses(with encoding: String) {}
  func addTrailers(_ metadata: Metadata) { call.addTrailers(metadata) }
  func finish(_ message: consuming EncodedMessage?) { call.finish(message) }
  func fail(handlerThrew error: any Error) {
    let status = RPCError(error)
    if status.code == .unknown, !(error is RPCError) { call.log(error) }
    call.end(with: status)
  }
  func handlerReturned() {}
  var summary: CallSummary? { call.summary(of: .server) }

  nonisolated(nonsending) func receive() async throws(RPCError) -> ReceivedMessage? {
    try await call.receive(at: .server)
  }
  nonisolated(nonsending) func receiveOnly() async throws(RPCError) -> ReceivedMessage? {
    try await call.receiveOnly(at: .server)
  }
  func takeOnly() -> ReceivedMessage? { nil }
  nonisolated(nonsending) func send(_ message: consuming EncodedMessage) async throws(RPCError) {
    call.put(message, to: .client)
    try await call.waitForRoom(of: .client)
  }
}
