// SPDX-License-Identifier: Apache-2.0
// What the call layer asks of a transport: three protocols, implemented over HTTP/2 and in memory.

/// Messages both ways under one call. One reader at a time, and any number of writers, on any threads.
///
/// The asynchronous ones run where their caller does: on the call's own loop they cost no switch.
@usableFromInline
package protocol CallTransport: AnyObject, Sendable {
  /// The next message; `nil` once the peer has sent its last one. Throws the call's status.
  nonisolated(nonsending) func receive() async throws(RPCError) -> ReceivedMessage?
  /// The only message of a peer that sends exactly one: waits for the end, so it costs one suspension.
  /// `nil` when none came; UNIMPLEMENTED when more did (statuscodes.md, cardinality violations).
  nonisolated(nonsending) func receiveOnly() async throws(RPCError) -> ReceivedMessage?
  /// The only message, if it and the peer's end are here already and the caller is on the call's loop;
  /// `nil` says to ask with `receiveOnly()`.
  func takeOnly() -> ReceivedMessage?
  /// Queues a message, and waits while the queue is over its mark. Throws when the call is over.
  nonisolated(nonsending) func send(_ message: consuming EncodedMessage) async throws(RPCError)
  /// Whether the message that was read last travelled compressed.
  var lastWasCompressed: Bool { get }
}

extension CallTransport {
  @usableFromInline package var lastWasCompressed: Bool { false }
}

/// A call as its handler's side sees it.
@usableFromInline
package protocol ServerCallTransport: CallTransport {
  /// `/package.Service/Method`, as routed.
  var path: String { get }
  /// What came with the request, without the protocol's own headers.
  var requestMetadata: Metadata { get }
  var deadline: Deadline? { get }
  /// The peer's address, such as `ipv4:127.0.0.1:49152`.
  var peer: String { get }
  /// The peer's certificate, DER, if it has proven one to be its own.
  var peerCertificate: [UInt8]? { get }
  /// Sends the response headers now; without it they go with the first message.
  func sendHeaders(_ metadata: Metadata)
  /// Adds to what the response headers will carry, whenever they go.
  func addHeaders(_ metadata: Metadata)
  /// Compresses the responses, if the client takes this encoding and no headers have been sent.
  func compressResponses(with encoding: String)
  /// Adds to what the trailers will carry.
  func addTrailers(_ metadata: Metadata)
  /// Sends the last message, if any, and OK.
  func finish(_ message: consuming EncodedMessage?)
  /// Ends the call with the status that a handler's error stands for, and logs an error that is no
  /// status. Does nothing when the call has ended.
  func fail(handlerThrew error: any Error)
  /// The handler is through, and no longer holds what it was given.
  func handlerReturned()
  /// How the call ended, once it has; asked where the handler ran. `nil` from a transport that does not
  /// count.
  var summary: CallSummary? { get }
}

extension ServerCallTransport {
  @usableFromInline package var summary: CallSummary? { nil }
}

/// A call as its caller's side sees it.
@usableFromInline
package protocol ClientCallTransport: CallTransport {
  /// Says that no more messages follow.
  func halfClose()
  /// The response headers, once they are here.
  nonisolated(nonsending) func responseHeaders() async throws(RPCError) -> Metadata
  /// The response headers and the trailers, once the call has ended.
  var surroundings: (headers: Metadata, trailers: Metadata) { get }
  /// Waits for the call's status, and throws it unless it is OK. One waiter at a time.
  nonisolated(nonsending) func ended() async throws(RPCError)
  /// Ends the call as CANCELLED on both sides. Does nothing when it has ended.
  func cancel()
  /// How the call ended, once `ended()` has said so; `nil` from a transport that does not count.
  var summary: CallSummary? { get }
}

extension ClientCallTransport {
  /// The trailers, once the call has ended.
  @usableFromInline package var trailers: Metadata { surroundings.trailers }
}

extension ClientCallTransport {
  @usableFromInline package var summary: CallSummary? { nil }
}

/// What carries a channel's calls.
@usableFromInline
package protocol ClientTransport: AnyObject, Sendable {
  /// Starts a call. Never fails at once: what goes wrong is the call's status.
  /// - Parameter message: the first message; with `halfClose` also the only one.
  func start(
    _ path: String, _ options: CallOptions, message: consuming EncodedMessage?, halfClose: Bool
  ) -> any ClientCallTransport
  /// Lets running calls end and refuses new ones; closes the connections when none is left.
  func shutDown() async
  /// Shuts down once the calls that were started have ended: nobody can start another.
  func release()
  /// How it stands with its servers.
  var connectivity: ConnectivityTracker { get }
  /// Connects, if it is idle.
  func connect()
  /// Has the body run before long.
  func soon(_ body: @escaping @Sendable () -> Void)
  /// Has the body run once a deadline has passed, unless what is returned is called before.
  func whenPassed(_ deadline: Deadline, _ body: @escaping @Sendable () -> Void) -> @Sendable () -> Void
  /// Where the calls go, such as `dns:///localhost:50051`; empty where there is no telling.
  var targetName: String { get }
  /// Where interceptors run; `nil` for the concurrent pool.
  var interceptorExecutor: (any TaskExecutor)? { get }
  /// Where calls cost no change of threads; `nil` where that is nowhere.
  var taskExecutor: (any TaskExecutor)? { get }
}

extension ClientTransport {
  @usableFromInline package func release() { Task { await shutDown() } }
  @usableFromInline package func soon(_ body: @escaping @Sendable () -> Void) { body() }
  @usableFromInline package func whenPassed(
    _ deadline: Deadline, _ body: @escaping @Sendable () -> Void
  ) -> @Sendable () -> Void {
    let timer = deadline.whenPassed(body)
    return { timer.cancel() }
  }
  @usableFromInline package var targetName: String { "" }
  @usableFromInline package var interceptorExecutor: (any TaskExecutor)? { nil }
  @usableFromInline package var taskExecutor: (any TaskExecutor)? { nil }
}

// What every transport says alike.
extension RPCError {
  package static var waiterCancelled: RPCError {
    RPCError(.cancelled, "the task that waited for the peer was cancelled")
  }
  /// For a task that a handler has left behind.
  package static let callHasEnded = RPCError(.cancelled, "the call has ended")
  package static var callerCancelled: RPCError { RPCError(.cancelled, "the caller cancelled the call") }
  package static var callersTaskCancelled: RPCError {
    RPCError(.cancelled, "the caller's task was cancelled")
  }
  package static var severalMessages: RPCError {
    RPCError(.unimplemented, "more than the one message that this method takes was sent")
  }
  package static func messageTooLong(_ count: Int, limit: Int) -> RPCError {
    RPCError(.resourceExhausted, "a message of \(count) bytes is over the limit of \(limit)")
  }
  /// - Parameter reason: what the call waited for in vain, if anything is known of it.
  package static func deadlinePassed(_ path: String, reason: String = "") -> RPCError {
    RPCError(.deadlineExceeded, "the deadline passed before \(path) had ended\(reason)")
  }
  package static func noMethod(_ path: String) -> RPCError {
    RPCError(.unimplemented, "no method \(path) on this server")
  }
}
