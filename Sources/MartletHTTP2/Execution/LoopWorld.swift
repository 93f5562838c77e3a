// SPDX-License-Identifier: Apache-2.0
// Where connections have the time and chance from: the machine, or a simulation.

/// The time and chance of one event loop.
struct LoopWorld: Sendable {
  var now: @Sendable () -> ContinuousClock.Instant
  /// A number from 0 to 1.
  var random: @Sendable () -> Double

  static let machine = LoopWorld(now: { .now }, random: { .random(in: 0...1) })
}
