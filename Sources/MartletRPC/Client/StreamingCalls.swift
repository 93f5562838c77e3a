// SPDX-License-Identifier: Apache-2.0
// Handles on calls whose requests are streamed.

public import MartletProtobuf

/// A call of many requests and one response.
///
/// Dropping the handle before `finish()` has returned cancels the call.
public final class ClientStreamingCall<Request: Message, Reply: Message>: Sendable {
  @usableFromInline let call: any ClientCallTransport
  @usableFromInline let path: String

  @usableFromInline
  init(_ call: any ClientCallTransport, _ path: String) {
    self.call = call
    self.path = path
  }

  deinit { call.cancel() }

  /// Sends one request; suspends while the server takes no more. Throws the call's status when the
  /// server has ended it already.
  ///
  /// With `compressed: false` it travels as it is, whatever the call's compression.
  @inlinable
  public nonisolated(nonsending) func send(
    _ request: Request, compressed: Bool = true
  ) async throws(RPCError) {
    try await call.send(EncodedMessage.encode(request, mayCompress: compressed))
  }

  /// Ends the requests and waits for the response.
  @inlinable
  public nonisolated(nonsending) func finish() async throws(RPCError) -> Reply {
    try await finishWithMetadata().message
  }

  /// Ends the requests and waits for the response and what comes around it.
  @inlinable
  public nonisolated(nonsending) func finishWithMetadata() async throws(RPCError) -> Response<Reply> {
    call.halfClose()
    return try await response(of: call, to: path)
  }

  /// Ends the call on both sides, as CANCELLED.
  public func cancel() { call.cancel() }
}

/// A call of many messages both ways: send in one task, or several, while another iterates `responses`.
///
/// Dropping the handle and its responses cancels the call.
public final class BidirectionalCall<Request: Message, Reply: Message>: Sendable {
  @usableFromInline let call: any ClientCallTransport

  /// What the server sends.
  public let responses: MessageStream<Reply>

  @usableFromInline
  init(_ call: any ClientCallTransport) {
    self.call = call
    self.responses = MessageStream(call, lifetime: CallLifetime(call))
  }

  /// Sends one request; suspends while the server takes no more. Throws the call's status when the
  /// server has ended it already.
  ///
  /// With `compressed: false` it travels as it is, whatever the call's compression.
  @inlinable
  public nonisolated(nonsending) func send(
    _ request: Request, compressed: Bool = true
  ) async throws(RPCError) {
    try await call.send(EncodedMessage.encode(request, mayCompress: compressed))
  }

  /// Ends the requests; responses may go on.
  public func finish() { call.halfClose() }

  /// The pairs that came before the first response: waits for them, and throws the call's status if it has
  /// failed. Empty where the server sent no response.
  public nonisolated(nonsending) func metadata() async throws(RPCError) -> Metadata {
    try await call.responseHeaders()
  }

  /// The pairs that came with the status; empty until `responses` has ended.
  public var trailers: Metadata { call.trailers }

  /// Ends the call on both sides, as CANCELLED.
  public func cancel() { call.cancel() }
}
