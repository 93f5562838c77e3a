// SPDX-License-Identifier: Apache-2.0
// What a caller may choose for one call.

/// A caller's wishes for one call.
public struct CallOptions: Sendable {
  /// When the call must be over. A call made inside a handler also ends at its handler's deadline.
  /// Default: none, as in every gRPC; set one in production.
  public var deadline: Deadline?
  /// Pairs that travel before the request; one that cannot fails the call as INTERNAL (``Metadata``).
  public var metadata: Metadata
  /// How the requests travel. Default: as they are. A server that does not know the compression answers
  /// UNIMPLEMENTED.
  public var compression: Compression
  /// Whether to wait for a connection instead of failing while the server cannot be reached.
  /// Default: no, so that callers learn of an outage at once.
  public var waitForReady: Bool

  public init(
    deadline: Deadline? = nil, metadata: Metadata = [:], compression: Compression = .identity,
    waitForReady: Bool = false
  ) {
    self.deadline = deadline
    self.metadata = metadata
    self.compression = compression
    self.waitForReady = waitForReady
  }
}
