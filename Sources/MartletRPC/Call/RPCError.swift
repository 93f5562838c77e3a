// SPDX-License-Identifier: Apache-2.0
// A call that did not end with OK.

/// Why a call failed: what a client catches, and what a handler throws to choose its answer.
///
/// Every client method and stream throws this type and no other. A handler may throw anything: an
/// `RPCError` reaches the peer as it is, `CancellationError` as `CANCELLED`, and every other error
/// as `UNKNOWN` without its text, which goes to the server's log instead.
public struct RPCError: Error, Sendable, Hashable {
  // One pointer: every call has room for some of these, and hardly any call has one.
  private var content: Content

  private final class Content: Sendable, Hashable {
    let code: StatusCode
    let message: String
    let details: [UInt8]
    let metadata: Metadata
    let isFromPeer: Bool

    init(_ code: StatusCode, _ message: String, _ details: [UInt8], _ metadata: Metadata, isFromPeer: Bool) {
      (self.code, self.message, self.details) = (code, message, details)
      (self.metadata, self.isFromPeer) = (metadata, isFromPeer)
    }

    static func == (left: Content, right: Content) -> Bool {
      left.code == right.code && left.message == right.message && left.details == right.details
        && left.metadata == right.metadata && left.isFromPeer == right.isFromPeer
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(code)
      hasher.combine(message)
    }
  }

  /// Makes a status for a handler to throw.
  /// - Parameters:
  ///   - code: how the call ends; `.ok` is no error, and reaches the peer as UNKNOWN.
  ///   - message: what went wrong, for a developer to read; any Unicode text.
  ///   - details: a serialized `google.rpc.Status`, carried in `grpc-status-details-bin`.
  ///   - metadata: pairs for the trailers.
  public init(_ code: StatusCode, _ message: String, details: [UInt8] = [], metadata: Metadata = Metadata()) {
    content = Content(code, message, details, metadata, isFromPeer: false)
  }

  /// The status that a peer's answer carried.
  package init(
    fromPeer code: StatusCode, _ message: String, details: [UInt8], metadata: Metadata
  ) {
    content = Content(code, message, details, metadata, isFromPeer: true)
  }

  /// How the call ended; never `.ok` in an error that Martlet throws.
  public var code: StatusCode { content.code }
  /// What went wrong, for a developer to read.
  public var message: String { content.message }
  /// A serialized `google.rpc.Status`; empty when there is none.
  public var details: [UInt8] { content.details }
  /// The trailing metadata that came, or are to go, with the status.
  public var metadata: Metadata { content.metadata }
  /// Whether the peer's answer carried this status, rather than our own side having made it.
  public var isFromPeer: Bool { content.isFromPeer }

  /// What a peer or a caller is told of an error that a handler threw.
  public init(_ error: any Error) {
    switch error {
    // Whoever throws has failed, whatever he calls it.
    case let error as RPCError where error.code == .ok:
      self.init(.unknown, error.message, details: error.details, metadata: error.metadata)
    case let error as RPCError: self = error
    case is CancellationError: self.init(.cancelled, "the handler was cancelled")
    default: self.init(.unknown, "the handler failed; the server's log says why")
    }
  }
}

extension RPCError: CustomStringConvertible {
  public var description: String { message.isEmpty ? "\(code)" : "\(code): \(message)" }
}
