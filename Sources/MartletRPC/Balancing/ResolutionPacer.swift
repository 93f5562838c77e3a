// SPDX-License-Identifier: Apache-2.0
// How often a name is looked up.

/// Decides when to resolve: at once the first time, then no sooner than an interval after the last answer,
/// and after failures with a back-off. Times are instants that the caller reads.
package struct ResolutionPacer: Sendable {
  package enum State: Sendable, Hashable, CaseIterable { case resting, resolving, waiting }

  package enum Event: Sendable {
    /// Somebody thinks that the addresses are outdated.
    case request(at: ContinuousClock.Instant)
    case succeeded(at: ContinuousClock.Instant)
    case failed(at: ContinuousClock.Instant, random: Double)
    case timerFired
  }

  package enum Action: Sendable, Hashable {
    case resolve
    case startTimer(Duration)
    case cancelTimer
  }

  package private(set) var state = State.resting
  private let intervalMin: Duration
  private var lastAnswer: ContinuousClock.Instant?
  private var backoff = Backoff()
  /// When a wait is over.
  private var waitEnd: ContinuousClock.Instant?

  package init(intervalMin: Duration) { self.intervalMin = intervalMin }

  package mutating func handle(_ event: Event) -> [Action] {
    switch (state, event) {
    case (.resting, .request(let now)):
      let wait = lastAnswer.map { intervalMin - $0.duration(to: now) } ?? .zero
      guard wait > .zero else { return resolve() }
      return self.wait(wait, from: now)
    case (.resolving, .succeeded(let now)):
      backoff.reset()
      lastAnswer = now
      state = .resting
      return []
    case (.resolving, .failed(let now, let random)):
      return wait(backoff.next(random: random), from: now)
    case (.waiting, .timerFired): return resolve()
    case (.waiting, .request(let now)):
      // While a machine sleeps its clock goes on, and its timers do not.
      guard let waitEnd, now >= waitEnd else { return [] }
      return [.cancelTimer] + resolve()
    default: return []
    }
  }

  private mutating func wait(_ wait: Duration, from now: ContinuousClock.Instant) -> [Action] {
    state = .waiting
    waitEnd = now.advanced(by: wait)
    return [.startTimer(wait)]
  }

  private mutating func resolve() -> [Action] {
    state = .resolving
    return [.resolve]
  }
}
