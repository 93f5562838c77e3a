// SPDX-License-Identifier: Apache-2.0
// How much of everything a peer may ask of one connection.

/// Bounds on what one connection may use.
public struct ConnectionLimits: Sendable, Hashable {
  /// Calls that a client may have open at once on one connection; further ones wait at the client.
  /// As many handlers run at most: a call in the place of one that was reset, and whose handler has not
  /// returned, is held until a handler returns. Default: 1,000.
  public var streamsMax = 1000
  /// The longest message taken, in bytes after decompression. Default: 4 MiB, as in every gRPC.
  public var messageBytesMax = 4 * 1024 * 1024
  /// All header fields of one call together, each counted as name + value + 32 (RFC 9113, section 6.5.2).
  /// Default: 16 KiB.
  public var headerListBytesMax = 16 * 1024
  /// Bytes a peer may send on one stream ahead of its reader. Default: 256 KiB.
  public var streamWindowBytes = 256 * 1024
  /// Bytes a peer may have on the way to us on all streams together. Default: 4 MiB, enough for 10 Gbit/s
  /// over 3 ms.
  public var connectionWindowBytes = 4 * 1024 * 1024
  /// Bytes of all streams that may wait for their readers before the connection takes no more DATA: beyond
  /// it slow readers hold up the others. Default: 64 MiB, which 256 streams fill whose readers all stopped.
  public var connectionUnreadBytesMax = 64 * 1024 * 1024
  /// Bytes of all streams that may lie in messages which are not whole yet; a call whose message grows
  /// beyond it ends with RESOURCE_EXHAUSTED. Default: 256 MiB, 64 of the longest messages at once.
  public var connectionPartialBytesMax = 256 * 1024 * 1024
  /// Bytes that one stream queues for its peer before `send` suspends. Default: 64 KiB.
  public var streamSendBufferBytes = 64 * 1024
  /// Calls of a channel that may wait for a connection, or for room on one; further ones fail with
  /// RESOURCE_EXHAUSTED. Means nothing to servers. Default: 1,000,000, some 2 GB.
  public var queuedCallsMax = 1_000_000

  public init() {}
}
