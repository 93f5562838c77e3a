// SPDX-License-Identifier: Apache-2.0
// Which PINGs of a client are too many (gRFC A8, "Server Enforcement").

/// Counts PINGs that come too close together.
struct PingStrikes {
  let intervalMin: Duration
  let permitsWithoutCalls: Bool
  private var last: Moment?
  private var strikes = 0

  init(intervalMin: Duration, permitsWithoutCalls: Bool) {
    self.intervalMin = intervalMin
    self.permitsWithoutCalls = permitsWithoutCalls
  }

  /// Takes note of a PING; returns whether it was one too many.
  mutating func pingReceived(at now: ContinuousClock.Instant, hasCalls: Bool) -> Bool {
    let least = hasCalls || permitsWithoutCalls ? intervalMin : max(intervalMin, Self.intervalWithoutCalls)
    let now = Moment(now)
    defer { last = now }
    guard let last, last.duration(to: now) < least else { return false }
    strikes += 1
    return strikes > Self.strikesMax
  }

  /// The server has sent headers or data: clients measure bandwidth with PINGs around them.
  mutating func answered() {
    last = nil
    strikes = 0
  }

  private static let strikesMax = 2
  private static let intervalWithoutCalls = Duration.seconds(7200)
}
