// SPDX-License-Identifier: Apache-2.0
// A call that did not end with OK.

/// Why a call failed: what a client catches, and what a handler throws to choose its answer.
///
/// Every client method and stream throws this type and no other. A handler may throw anything: an
/// `RPCError` reaches the peer as it is, `CancellationError` as `CANCELLED`, and every other error
/// as `UNKNOWN` without its text, which goes to the server's log instead.
public struct RPCError: Error, Sendable, Hashable {
  /// How the call ended; never `.ok` in an error that Martlet throws.
  public var code: StatusCode
  /// What went wrong, for a developer to read. Any Unicode text.
  public var message: String
  /// A serialized `google.rpc.Status`, carried in `grpc-status-details-bin`; empty when there is none.
  public var details: [UInt8]
  /// The trailing metadata that came, or are to go, with the status.
  public var metadata: Metadata
  /// Whether the peer's answer carried this status, rather than our own side having made it.
  public var isFromPeer: Bool

  /// Makes a status for a handler to throw.
  public init(_ code: StatusCode, _ message: String, details: [UInt8] = [], metadata: Metadata = [:]) {
    self.code = code
    self.message = message
    self.details = details
    self.metadata = metadata
    self.isFromPeer = false
  }

  /// What a peer or a caller is told of an error that a handler threw.
  public init(_ error: any Error) {
    switch error {
    case let error as RPCError: self = error
    case is CancellationError: self.init(.cancelled, "the handler was cancelled")
    default: self.init(.unknown, "the handler failed; the server's log says why")
    }
  }
}

extension RPCError: CustomStringConvertible {
  public var description: String { message.isEmpty ? "\(code)" : "\(code): \(message)" }
}
