// SPDX-License-Identifier: Apache-2.0
// One thread, one clock that only moves when it is told, and one source of chance.

import Foundation
import NIOCore
import NIOEmbedded

@testable import MartletHTTP2
@testable import MartletRPC

/// What everything in a simulation shares. Nothing in it looks at the machine's clock or at chance of its
/// own, so that a seed always gives the same story.
final class World: @unchecked Sendable {  // confined to the simulation's thread
  let seed: UInt64
  private let stepped = SteppedLoop()
  var loop: EmbeddedEventLoop { stepped.embedded }
  private var random: SeededRandom
  private let start = ContinuousClock.now
  /// Client and server each have an executor, as they have in life, on one loop.
  private(set) var clientExecutor: EventLoopExecutor!
  private(set) var serverExecutor: EventLoopExecutor!
  /// For handlers that run elsewhere.
  private(set) lazy var pool = SimulatedPool(self, stepped)
  /// Every link's, each with its place for a descriptor.
  var sockets: [Weak<SimulatedSocket>] = []
  /// What was wrong; empty when all is well.
  private(set) var complaints: [String] = []
  /// A hash of everything that happened, and when.
  private(set) var trace: UInt64 = 14_695_981_039_346_656_037
  private let logs = ProcessInfo.processInfo.environment["MARTLET_SIMULATION_LOG"] != nil

  init(seed: UInt64) {
    self.seed = seed
    random = SeededRandom(seed: seed)
    let world = LoopWorld(
      now: { [unowned self] in self.instant }, random: { [unowned self] in self.fraction() },
      sockets: SimulatedSockets(self))
    clientExecutor = EventLoopExecutor(stepped, world: world)
    serverExecutor = EventLoopExecutor(stepped, world: world)
  }

  // MARK: Time

  /// Time since the beginning.
  var now: Duration { .nanoseconds(Int64(loop.now.uptimeNanoseconds)) }
  /// What the machine's clock says: the time while the machine slept counts there, and for no timer.
  var instant: ContinuousClock.Instant { start.advanced(by: now + slept) }
  private(set) var slept = Duration.zero

  func sleepThrough(_ time: Duration) {
    note("the machine sleeps for \(time)")
    slept += time
  }

  func time(of deadline: Deadline) -> Duration { start.duration(to: deadline.instant) - slept }

  func after(_ wait: Duration, _ body: @escaping () -> Void) {
    stepped.onLoop { _ = self.loop.scheduleTask(in: TimeAmount(clamping: wait), body) }
  }

  /// Suspends for a time; less when the task is cancelled.
  nonisolated(nonsending) func sleep(_ wait: Duration) async {
    let waiter = Waiter()
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        waiter.continuation = continuation
        if Task.isCancelled { waiter.wake() } else { after(wait) { waiter.wake() } }
      }
    } onCancel: {
      waiter.wake()
    }
  }

  /// What a side of a call does between two messages: nothing, or it waits.
  nonisolated(nonsending) func pause(_ plan: CallPlan) async {
    if happens(plan.pauses) { await sleep(time(upTo: .milliseconds(300))) }
  }

  private final class Waiter: @unchecked Sendable {  // confined to the simulation's thread
    var continuation: CheckedContinuation<Void, Never>?
    func wake() {
      continuation?.resume()
      continuation = nil
    }
  }

  // MARK: Chance

  func fraction() -> Double { Double.random(in: 0...1, using: &random) }
  func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  func happens(_ probability: Double) -> Bool { fraction() < probability }
  func bytes(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 8)
    while bytes.count < count { withUnsafeBytes(of: random.next()) { bytes.append(contentsOf: $0) } }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
  func shuffled<Item>(_ items: [Item]) -> [Item] { items.shuffled(using: &random) }
  /// Mostly short, at times long.
  func time(upTo most: Duration) -> Duration {
    let part = fraction()
    return most * (part * part * part)
  }

  // MARK: What happened

  func note(_ text: @autoclosure () -> String) {
    let line = text()
    for byte in line.utf8 { trace = (trace ^ UInt64(byte)) &* 1_099_511_628_211 }
    trace = (trace ^ loop.now.uptimeNanoseconds) &* 1_099_511_628_211
    if logs { print("\(now) \(line)") }
  }

  func complain(_ text: String) {
    note("COMPLAINT \(text)")
    if complaints.count < 20 { complaints.append("at \(now): \(text)") }
  }

  /// Lets time pass until something is so; returns whether it became so.
  func run(for most: Duration, until isDone: () -> Bool) -> Bool {
    let end = now + most
    while !isDone() {
      if now >= end { return false }
      loop.advanceTime(by: .milliseconds(5))
    }
    return true
  }
}

/// Runs a simulation on a thread of its own, since an embedded loop must not change threads.
func onThread<R: Sendable>(_ body: @escaping @Sendable () -> R) async -> R {
  await withCheckedContinuation { continuation in
    let thread = Thread { continuation.resume(returning: body()) }
    thread.stackSize = 4 << 20
    thread.start()
  }
}
