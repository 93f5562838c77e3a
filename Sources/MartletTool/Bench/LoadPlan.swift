// SPDX-License-Identifier: Apache-2.0
// Who makes which call when.

internal import Martlet
internal import Synchronization

/// What is to be measured.
struct LoadPlan: Sendable {
  var method: MethodDescriptor
  /// Sent in every call, in this order; encoded once, so that it is the server that is measured.
  var requests: [RawMessage]
  var options: CallOptions
  /// How long one call may take: one that never ended would hold up the end of it all.
  var timeout: Duration
  var concurrency: Int
  var duration: Duration?
  var countMax: Int?
  /// Calls per second; as many as go if there is none.
  var rate: Double?
}

/// Hands out calls: how many there may be, and from when on each is due.
final class LoadSchedule: Sendable {
  private let plan: LoadPlan
  private let began: ContinuousClock.Instant
  private let end: ContinuousClock.Instant?
  private let started = Atomic(0)
  private let isStopped = Atomic(false)

  init(_ plan: LoadPlan) {
    self.plan = plan
    let began = ContinuousClock.now
    self.began = began
    end = plan.duration.map { began.advanced(by: $0) }
  }

  /// When the next call is due; `nil` when there is none. With a rate, a call that starts late is measured
  /// from when it was due: a server that stalls would otherwise hide how long its callers waited.
  func next() -> ContinuousClock.Instant? {
    if isStopped.load(ordering: .relaxed) { return nil }
    let index = started.wrappingAdd(1, ordering: .relaxed).oldValue
    if let countMax = plan.countMax, index >= countMax { return nil }
    let now = ContinuousClock.Instant.now
    guard let rate = plan.rate else { return end.map { now < $0 } ?? true ? now : nil }
    let due = began.advanced(by: .nanoseconds(Int64(min(Double(index) / rate * 1e9, 9e18))))
    return end.map { due < $0 } ?? true ? due : nil
  }

  /// Begins no further calls.
  func stop() { isStopped.store(true, ordering: .relaxed) }
}
