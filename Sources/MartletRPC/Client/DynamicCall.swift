// SPDX-License-Identifier: Apache-2.0
// Calls of methods that are known only at run time: for tools, proxies and tests.

public import MartletProtobuf

extension Channel {
  /// Opens a call of a method, of any kind, that a descriptor describes.
  ///
  /// Send one message, or any number if the method streams its requests, then `finish()`.
  /// Extensions in the responses are looked up in `types`.
  public func call(
    _ method: MethodDescriptor, types: DescriptorPool = DescriptorPool(), _ options: CallOptions = .init()
  ) -> DynamicCall {
    guard let output = method.output else {
      let missing = RPCError(.internal, "the descriptors lack the response type of \(method.fullName)")
      return DynamicCall(FailedCall(missing), output: Google_Protobuf_Empty.descriptor, types)
    }
    let facts = MethodFacts(dynamic: method.path, method.kind)
    return DynamicCall(start(facts, options, message: nil, halfClose: false), output: output, types)
  }

  /// Starts a call with its first message encoded already; with `halfClose` it is the only one.
  package func start(
    _ method: MethodDescriptor, _ options: CallOptions, message: RawMessage?, halfClose: Bool
  ) -> any ClientCallTransport {
    let facts = MethodFacts(dynamic: method.path, method.kind)
    guard let message else { return start(facts, options, message: nil, halfClose: halfClose) }
    return start(facts, options, message: message.encoded(), halfClose: halfClose)
  }
}

extension MethodDescriptor {
  /// How many messages travel each way.
  public var kind: CallKind {
    switch (streamsRequests, streamsResponses) {
    case (false, false): .unary
    case (false, true): .serverStreaming
    case (true, false): .clientStreaming
    case (true, true): .bidirectional
    }
  }
}

extension MethodFacts {
  /// A method without generated types: interceptors see its messages as ones of unknown fields.
  fileprivate init(dynamic path: String, _ kind: CallKind) {
    (self.path, self.kind) = (path, kind)
    (request, response) = (Google_Protobuf_Empty.self, Google_Protobuf_Empty.self)
  }
}

/// A call whose messages are described at run time: send in one task while another reads the responses.
///
/// Dropping the call and its responses cancels it.
public final class DynamicCall: Sendable {
  private let call: any ClientCallTransport

  /// What the server sends: one message, or any number if the method streams its responses.
  public let responses: Responses

  init(_ call: any ClientCallTransport, output: MessageDescriptor, _ types: DescriptorPool) {
    self.call = call
    responses = Responses(call: call, lifetime: CallLifetime(call), output: output, types: types)
  }

  /// Sends one request; suspends while the server takes no more. Throws the call's status when the
  /// server has ended it already.
  public nonisolated(nonsending) func send(_ request: DynamicMessage) async throws(RPCError) {
    let bytes: Bytes
    do {
      // As of generated messages, what is required is not asked for here.
      bytes = try request.serialized(EncodeOptions(allowsPartial: true))
    } catch {
      throw RPCError(.resourceExhausted, "the request cannot be sent: \(error)")
    }
    try await call.send(RawMessage(bytes).encoded())
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

  /// The messages that the server sends, in order; throws the call's status unless it is OK.
  public struct Responses: AsyncSequence, Sendable {
    public typealias Element = DynamicMessage
    public typealias Failure = RPCError

    let call: any ClientCallTransport
    let lifetime: CallLifetime
    let output: MessageDescriptor
    let types: DescriptorPool

    public func makeAsyncIterator() -> Iterator { Iterator(responses: self) }

    public struct Iterator: AsyncIteratorProtocol {
      let responses: Responses

      public mutating func next(
        isolation actor: isolated (any Actor)?
      ) async throws(RPCError) -> DynamicMessage? {
        guard let message = try await responses.call.receive() else { return nil }
        do {
          return try DynamicMessage(
            responses.output, decoding: Bytes(message.bytes), extensions: responses.types)
        } catch {
          throw RPCError(.internal, "the response is no \(responses.output.fullName): \(error)")
        }
      }
    }
  }
}

/// A message's bytes, to be sent as they are, any number of times.
package struct RawMessage: Sendable {
  package let bytes: Bytes

  package init(_ bytes: Bytes) { self.bytes = bytes }

  func encoded() -> EncodedMessage {
    var writer = BackwardWriter(minimumCapacity: bytes.count + 5)
    bytes.withUnsafeBytes { writer.prepend($0) }
    // No message reaches 4 GiB: whoever made the bytes was held to protobuf's 2 GiB.
    writer.prepend(bigEndian: UInt32(clamping: bytes.count))
    writer.prepend(0 as UInt8)  // not compressed
    let (allocation, bytes) = writer.take()
    return EncodedMessage(allocation: allocation, bytes: bytes)
  }
}

extension ClientCallTransport {
  package nonisolated(nonsending) func send(_ message: RawMessage) async throws(RPCError) {
    try await send(message.encoded())
  }

  /// Takes the next message without a look at it, and says how long it was; `nil` at the end.
  package nonisolated(nonsending) func receiveLength() async throws(RPCError) -> Int? {
    guard let message = try await receive() else { return nil }
    return message.bytes.count
  }
}
