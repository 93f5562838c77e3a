// SPDX-License-Identifier: Apache-2.0
// The way out for a handler's streamed responses.

public import MartletProtobuf

/// Sends the responses of a streaming method, in order; several tasks may share it.
public struct MessageWriter<Element: Message>: Sendable {
  @usableFromInline let transport: any ServerCallTransport

  @usableFromInline
  init(_ transport: any ServerCallTransport) { self.transport = transport }

  /// Sends one message.
  ///
  /// Returns as soon as the message is queued, and suspends while more is queued than the peer takes:
  /// a slow reader slows its own handler. Throws when the call has ended, so that a handler stops.
  ///
  /// With `compressed: false` it travels as it is, whatever the call's compression: right for what is
  /// compressed already, and for a secret beside text that somebody else chose (CRIME).
  @inlinable
  public nonisolated(nonsending) func send(
    _ message: Element, compressed: Bool = true
  ) async throws(RPCError) {
    try await transport.send(EncodedMessage.encode(message, mayCompress: compressed))
  }
}
