// SPDX-License-Identifier: Apache-2.0
// Where connections have the time, chance and sockets from: the machine, or a simulation.

internal import NIOCore

/// The time, chance and sockets of one event loop.
struct LoopWorld: Sendable {
  var now: @Sendable () -> ContinuousClock.Instant
  /// A number from 0 to 1.
  var random: @Sendable () -> Double
  var sockets = SystemSockets()

  static let machine = LoopWorld(now: { .now }, random: { .random(in: 0...1) })
}

/// A moment that is kept. An `Instant` is of a size that only the run time knows, and in an object it makes
/// every field behind it one whose place has to be asked for.
struct Moment {
  private let sinceOrigin: Duration

  init(_ instant: ContinuousClock.Instant) { sinceOrigin = Self.origin.duration(to: instant) }

  func duration(to later: Moment) -> Duration { later.sinceOrigin - sinceOrigin }

  private static let origin = ContinuousClock.Instant.now
}

extension TimeAmount {
  /// The duration in whole nanoseconds, none at least, and at most what NIO can count.
  init(clamping duration: Duration) {
    let (seconds, attoseconds) = min(max(duration, .zero), .longest).components
    self = .nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
  }
}

extension Duration {
  /// As good as never: 146 years, whose nanoseconds still leave room for a sum.
  static var longest: Duration { .nanoseconds(Int64.max / 2) }
}
