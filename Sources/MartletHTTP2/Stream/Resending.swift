// SPDX-License-Identifier: Apache-2.0
// Which calls are sent again without anybody asking (gRFC A6, "Transparent Retries").

/// What a call's streams have come to so far, and whether it gets another: only when no server can have acted
/// on it, since it never left, or since the server says so by REFUSED_STREAM or a GOAWAY below it.
struct Resending {
  /// When the call was sent again.
  private(set) var times: [ContinuousClock.Instant] = []
  private var wasRefused = false

  /// Takes note of a stream's end before an answer had begun; returns whether the call may have another.
  ///
  /// - Parameters:
  ///   - isSent: its request had gone out.
  ///   - isServerGoing: the server has said GOAWAY.
  mutating func maySend(
    after closure: StreamClosure, isSent: Bool, isServerGoing: Bool, at now: ContinuousClock.Instant
  ) -> Bool {
    guard times.count < Self.timesMax else { return false }
    if isSent {
      guard case .closed(HTTP2ErrorCode.refusedStream.rawValue) = closure else { return false }
      // A server that goes leaves calls behind as often as it must; one that refuses a second time means it.
      if !isServerGoing {
        if wasRefused { return false }
        wasRefused = true
      }
    }
    times.append(now)
    return true
  }

  /// A server that takes connections and drops them must not keep a call for ever.
  private static let timesMax = 5
}
