// SPDX-License-Identifier: Apache-2.0
// How long to wait between attempts to connect (grpc/doc/connection-backoff.md).

/// Waits that grow by 1.6 from 1 s to 120 s, each varied by 20 % so that clients do not come in step.
package struct Backoff: Sendable {
  private var base = Duration.seconds(1)

  package init() {}

  /// The next wait. The random number, from -1 to 1, is the caller's, so that tests know the answer.
  package mutating func next(random: Double) -> Duration {
    defer { base = min(base * 1.6, .seconds(120)) }
    return base * (1 + 0.2 * random)
  }

  /// A connection was made: the next failure starts afresh.
  package mutating func reset() { base = .seconds(1) }
}
