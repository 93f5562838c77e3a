// SPDX-License-Identifier: Apache-2.0
// Where a client's calls go.

public import MartletProtobuf

/// A way to a server, shared by any number of clients and calls.
///
/// A channel connects when its first call needs it, and again after a connection is lost; it needs no
/// task to drive it. It closes when the last reference to it is gone and its calls have ended, those too
/// that waited for a connection, or in order with `shutDown()`.
public final class Channel: Sendable {
  @usableFromInline let transport: any ClientTransport
  private let interceptors: [any ClientInterceptor]

  /// A channel over a transport.
  package init(transport: any ClientTransport, interceptors: [any ClientInterceptor] = []) {
    self.transport = transport
    self.interceptors = interceptors
  }

  /// Lets running calls end, refuses new ones, and closes the connections.
  public func shutDown() async { await transport.shutDown() }

  /// How the channel stands with its servers: `current`, or `for await` each change.
  ///
  /// For logs and displays. Whether a call will succeed only the call says; to wait until it can, give it
  /// `waitForReady`.
  public var connectivity: ConnectivityUpdates { ConnectivityUpdates(tracker: transport.connectivity) }

  /// The event loop that carries the channel's calls, as what a task may prefer; `nil` where there is none.
  ///
  /// Calls of a task that prefers it cost no change of threads: `Task(executorPreference:)`, or
  /// `withTaskExecutorPreference`. Such a task holds up the channel's other calls while it computes, so it is
  /// for those that do little else than call.
  public var taskExecutor: (any TaskExecutor)? { transport.taskExecutor }

  /// Connects now rather than for the first call. Does nothing unless the channel is idle.
  public func connect() { transport.connect() }

  deinit { transport.release() }
}

/// An answer with what came around it.
public struct Response<M: Message>: Sendable {
  /// The one message.
  public var message: M
  /// The pairs that came before the message.
  public var metadata: Metadata
  /// The pairs that came with the status.
  public var trailers: Metadata
  /// Whether the message travelled compressed.
  public var wasCompressed: Bool

  @usableFromInline
  init(message: M, metadata: Metadata, trailers: Metadata, wasCompressed: Bool) {
    self.wasCompressed = wasCompressed
    self.message = message
    self.metadata = metadata
    self.trailers = trailers
  }
}

extension Channel {
  /// Makes a call of one request and one response.
  @inlinable
  public nonisolated(nonsending) func unary<Request, Reply>(
    _ method: Method<Request, Reply>, _ request: Request, _ options: CallOptions = .init()
  ) async throws(RPCError) -> Response<Reply> {
    let call = start(
      MethodFacts(method), options, message: try EncodedMessage.encode(request), halfClose: true)
    return try await response(of: call, to: method.path)
  }

  /// Makes a call of one request and any number of responses.
  @inlinable
  public func serverStreaming<Request, Reply>(
    _ method: Method<Request, Reply>, _ request: Request, _ options: CallOptions = .init()
  ) -> MessageStream<Reply> {
    do {
      let encoded = try EncodedMessage.encode(request)
      let call = start(MethodFacts(method), options, message: encoded, halfClose: true)
      return MessageStream(call, lifetime: CallLifetime(call))
    } catch {
      return MessageStream(FailedCall(error))
    }
  }

  /// Opens a call of any number of requests and one response.
  @inlinable
  public func clientStreaming<Request, Reply>(
    _ method: Method<Request, Reply>, _ options: CallOptions = .init()
  ) -> ClientStreamingCall<Request, Reply> {
    ClientStreamingCall(start(MethodFacts(method), options, message: nil, halfClose: false), method.path)
  }

  /// Opens a call of any number of messages both ways.
  @inlinable
  public func bidirectional<Request, Reply>(
    _ method: Method<Request, Reply>, _ options: CallOptions = .init()
  ) -> BidirectionalCall<Request, Reply> {
    BidirectionalCall(start(MethodFacts(method), options, message: nil, halfClose: false))
  }

  /// Starts a call, under the deadline of the handler that makes it, if one does.
  @usableFromInline
  func start(
    _ method: MethodFacts, _ options: CallOptions, message: consuming EncodedMessage?, halfClose: Bool
  ) -> any ClientCallTransport {
    var options = options
    options.deadline = Deadline.earlier(options.deadline, Deadline.inherited)
    if let complaint = options.metadata.complaint { return FailedCall(RPCError(.internal, complaint)) }
    if interceptors.isEmpty {
      return transport.start(method.path, options, message: message, halfClose: halfClose)
    }
    let interceptors = interceptors.filter { $0.applies(to: method.path) }
    if interceptors.isEmpty {
      return transport.start(method.path, options, message: message, halfClose: halfClose)
    }
    return InterceptedClientCall(
      method, options, message: message, halfClose: halfClose, on: self, through: interceptors)
  }
}

// A function and no method of the call's: that would not be specialised for its messages.
/// The one response and what came around it; cancels the call when the waiting task is cancelled.
@inlinable @inline(__always)
nonisolated(nonsending) func response<Reply: Message>(
  of call: any ClientCallTransport, to path: String
) async throws(RPCError) -> Response<Reply> {
  guard let message = try await call.receiveOnly() else { throw RPCError.noResponse(path) }
  let reply = try message.decode(as: Reply.self)
  let (metadata, trailers) = call.surroundings
  return Response(
    message: reply, metadata: metadata, trailers: trailers, wasCompressed: call.lastWasCompressed)
}

extension RPCError {
  @usableFromInline
  static func noResponse(_ path: String) -> RPCError {
    RPCError(.unimplemented, "\(path) ended with OK but without the one response it owes")
  }
}

/// A call that failed before any transport saw it.
@usableFromInline
package final class FailedCall: ClientCallTransport {
  let error: RPCError

  @usableFromInline
  package init(_ error: RPCError) { self.error = error }

  @usableFromInline package var surroundings: (headers: Metadata, trailers: Metadata) {
    ([:], error.metadata)
  }
  @usableFromInline nonisolated(nonsending) package func receive() async throws(RPCError) -> ReceivedMessage?
  { throw error }
  @usableFromInline nonisolated(nonsending) package func receiveOnly() async throws(RPCError)
    -> ReceivedMessage?
  { throw error }
  @usableFromInline package func takeOnly() -> ReceivedMessage? { nil }
  @usableFromInline nonisolated(nonsending) package func send(_ message: consuming EncodedMessage)
    async throws(RPCError)
  {
    throw error
  }
  @usableFromInline nonisolated(nonsending) package func responseHeaders() async throws(RPCError) -> Metadata
  { throw error }
  @usableFromInline nonisolated(nonsending) package func ended() async throws(RPCError) { throw error }
  @usableFromInline package func halfClose() {}
  @usableFromInline package func cancel() {}
}
