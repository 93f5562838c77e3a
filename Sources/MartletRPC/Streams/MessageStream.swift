// SPDX-License-Identifier: Apache-2.0
// The messages of a peer, in order.

public import MartletProtobuf

/// The messages that a peer streams, for `for try await`.
///
/// Each message goes to one reader: one task iterates the stream, or several that share what comes.
/// It ends when the peer has sent its last message, on the client after an OK status, and throws the
/// call's status otherwise. Reading is what gives the peer room to send: a reader that stops suspends
/// its own sender, and nobody else's. On the client, dropping the stream cancels the call.
public struct MessageStream<Element: Message>: AsyncSequence, Sendable {
  public typealias Failure = RPCError

  @usableFromInline let transport: any CallTransport
  @usableFromInline let lifetime: CallLifetime?

  @usableFromInline
  package init(_ transport: any CallTransport, lifetime: CallLifetime? = nil) {
    self.transport = transport
    self.lifetime = lifetime
  }

  @inlinable
  public func makeAsyncIterator() -> Iterator { Iterator(stream: self) }

  /// Whether the message that was read last travelled compressed.
  public var lastWasCompressed: Bool { transport.lastWasCompressed }

  public struct Iterator: AsyncIteratorProtocol {
    @usableFromInline let stream: MessageStream

    @usableFromInline
    init(stream: MessageStream) { self.stream = stream }

    @inlinable
    public nonisolated(nonsending) mutating func next() async throws(RPCError) -> Element? {
      guard let message = try await stream.transport.receive() else { return nil }
      return try message.decode(as: Element.self)
    }

    @inlinable
    public mutating func next(isolation actor: isolated (any Actor)?) async throws(RPCError) -> Element? {
      guard let message = try await stream.transport.receive() else { return nil }
      return try message.decode(as: Element.self)
    }
  }
}

/// Cancels a client's call when the last handle on it is gone.
@usableFromInline
package final class CallLifetime: Sendable {
  @usableFromInline let call: any ClientCallTransport

  @usableFromInline
  package init(_ call: any ClientCallTransport) { self.call = call }

  deinit { call.cancel() }
}
