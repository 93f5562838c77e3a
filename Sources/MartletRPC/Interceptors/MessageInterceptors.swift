// SPDX-License-Identifier: Apache-2.0
// Interceptors that see each message too, and may change it.

public import MartletProtobuf

/// A server's interceptor that also sees messages: those of any type, one after the other.
///
/// ```swift
/// struct Redaction: ServerMessageInterceptor {
///   func sending<Response: Message>(_ response: inout Response, of call: ServerCall) {
///     if var user = response as? User { user.address = ""; response = user as? Response ?? response }
///   }
/// }
/// ```
///
/// Requests pass the outermost interceptor first, responses the innermost. A call whose method has such an
/// interceptor decodes and encodes each of its messages once more than others do; calls without one pay
/// nothing.
public protocol ServerMessageInterceptor: ServerInterceptor {
  /// A request that the handler is about to get. What this throws, the handler's reading throws. Does
  /// nothing by default.
  func received<Request: Message>(_ request: inout Request, of call: ServerCall) async throws(RPCError)
  /// A response that is about to go out. What this throws, the handler's sending throws, or the call ends
  /// with. Does nothing by default.
  func sending<Response: Message>(_ response: inout Response, of call: ServerCall) async throws(RPCError)
}

extension ServerMessageInterceptor {
  public func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
    try await next(call)
  }
  public func received<Request: Message>(
    _ request: inout Request, of call: ServerCall
  ) async throws(RPCError) {}
  public func sending<Response: Message>(
    _ response: inout Response, of call: ServerCall
  ) async throws(RPCError) {}
}

/// A client's interceptor that also sees messages: those of any type, one after the other.
///
/// Requests pass the outermost interceptor first, responses the innermost. A call whose method has such an
/// interceptor decodes and encodes each of its messages once more than others do; calls without one pay
/// nothing.
public protocol ClientMessageInterceptor: ClientInterceptor {
  /// A request that is about to go out. What this throws, the caller's sending throws. Does nothing by
  /// default.
  func sending<Request: Message>(_ request: inout Request, of call: ClientCall) async throws(RPCError)
  /// A response that the caller is about to get. What this throws, the caller's reading throws. Does
  /// nothing by default.
  func received<Response: Message>(_ response: inout Response, of call: ClientCall) async throws(RPCError)
}

extension ClientMessageInterceptor {
  public func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws {
    try await next(call)
  }
  public func sending<Request: Message>(
    _ request: inout Request, of call: ClientCall
  ) async throws(RPCError) {}
  public func received<Response: Message>(
    _ response: inout Response, of call: ClientCall
  ) async throws(RPCError) {}
}

/// A method without its types: what interceptors and transports need to know of it.
@usableFromInline
package struct MethodFacts: Sendable {
  @usableFromInline package let path: String
  @usableFromInline package let kind: CallKind
  @usableFromInline package let request: any Message.Type
  @usableFromInline package let response: any Message.Type

  @inlinable
  package init<Request: Message, Response: Message>(_ method: Method<Request, Response>) {
    (path, kind, request, response) = (method.path, method.kind, Request.self, Response.self)
  }

  /// A method that nobody offers, whose messages nobody will read.
  init(unknown path: String) {
    (self.path, kind) = (path, .bidirectional)
    (request, response) = (Google_Protobuf_Empty.self, Google_Protobuf_Empty.self)
  }
}

/// Messages of any type on their way through interceptors.
protocol MessagePass: Sendable {
  func change<M: Message>(_ message: inout M) async throws(RPCError)
}

extension MessagePass {
  /// Decodes a message that has arrived, has it changed, and encodes it for its reader.
  nonisolated(nonsending) func received<M: Message>(
    _ message: consuming ReceivedMessage, as type: M.Type
  ) async throws(RPCError) -> ReceivedMessage {
    var value = try message.decode(as: type)
    try await change(&value)
    let encoded = try EncodedMessage.encode(value)
    return ReceivedMessage(owning: ReceivedMessage.copy(encoded.content))
  }

  /// Decodes a message that is to go out, has it changed, and encodes it again.
  nonisolated(nonsending) func sending<M: Message>(
    _ message: consuming EncodedMessage, as type: M.Type
  ) async throws(RPCError) -> EncodedMessage {
    let mayCompress = message.mayCompress
    var value = try ReceivedMessage(lending: message.content).decode(as: type)
    try await change(&value)
    return try EncodedMessage.encode(value, mayCompress: mayCompress)
  }
}

/// A server's requests, the outermost interceptor first, and its responses, the other way round.
struct ServerMessagePass: MessagePass {
  let interceptors: [any ServerMessageInterceptor]
  let call: ServerCall
  let isRequest: Bool

  func change<M: Message>(_ message: inout M) async throws(RPCError) {
    if isRequest {
      for interceptor in interceptors { try await interceptor.received(&message, of: call) }
    } else {
      for interceptor in interceptors.reversed() { try await interceptor.sending(&message, of: call) }
    }
  }
}

/// A client's requests, the outermost interceptor first, and its responses, the other way round.
struct ClientMessagePass: MessagePass {
  let interceptors: [any ClientMessageInterceptor]
  let call: ClientCall
  let isRequest: Bool

  func change<M: Message>(_ message: inout M) async throws(RPCError) {
    if isRequest {
      for interceptor in interceptors { try await interceptor.sending(&message, of: call) }
    } else {
      for interceptor in interceptors.reversed() { try await interceptor.received(&message, of: call) }
    }
  }
}
