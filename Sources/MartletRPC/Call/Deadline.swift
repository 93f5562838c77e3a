// SPDX-License-Identifier: Apache-2.0
// The moment at which a call is over, whatever it has reached.

/// A point in time that a call and everything it calls must not outlive.
///
/// It is absolute, so it means the same at every hop within a process; between processes it travels as
/// the time left (`grpc-timeout`), because clocks differ.
public struct Deadline: Sendable, Hashable, Comparable {
  // Every call copies some of these, and an `Instant` is of a size that only the run time knows.
  private let sinceOrigin: Duration

  /// The moment on the continuous clock, which also runs while the machine sleeps.
  public var instant: ContinuousClock.Instant { Self.origin.advanced(by: sinceOrigin) }

  public init(_ instant: ContinuousClock.Instant) { sinceOrigin = Self.origin.duration(to: instant) }

  private static let origin = ContinuousClock.Instant.now

  /// The moment that lies this far ahead.
  public static func `in`(_ duration: Duration) -> Deadline { Deadline(duration, after: .now) }

  /// The moment that lies this far ahead of another.
  package init(_ duration: Duration, after now: ContinuousClock.Instant) {
    // Ten thousand years is as good as never, and keeps `Instant`'s arithmetic from overflowing.
    self.init(now.advanced(by: min(duration, .seconds(315_360_000_000))))
  }

  /// The time left; negative once the deadline has passed.
  public var remaining: Duration { ContinuousClock.Instant.now.duration(to: instant) }

  public static func < (left: Deadline, right: Deadline) -> Bool { left.sinceOrigin < right.sinceOrigin }

  /// The earlier of two deadlines, where `nil` is no deadline.
  package static func earlier(_ left: Deadline?, _ right: Deadline?) -> Deadline? {
    guard let left else { return right }
    guard let right else { return left }
    return min(left, right)
  }

  /// The deadline of the call whose handler this task runs, which the calls it makes inherit.
  @TaskLocal package static var inherited: Deadline?
}
