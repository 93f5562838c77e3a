// SPDX-License-Identifier: Apache-2.0
// Another thread than the loop's, for handlers on a concurrent pool. While one of its jobs runs, the loop
// stands still, and the other way round: a seed still tells one story.

import Foundation
import NIOCore
import NIOEmbedded

/// Runs jobs on a thread of its own, each a little later than it might.
final class SimulatedPool: TaskExecutor, @unchecked Sendable {  // one of the two threads runs at a time
  private unowned let world: World
  private let loop: SteppedLoop
  private let begin = DispatchSemaphore(value: 0)
  private let end = DispatchSemaphore(value: 0)
  private var job: UnownedJob?

  init(_ world: World, _ loop: SteppedLoop) {
    (self.world, self.loop) = (world, loop)
    let thread = Thread { [begin, end, weak self] in
      while true {
        begin.wait()
        guard self?.runJob() == true else { return }
        end.signal()
      }
    }
    thread.stackSize = 4 << 20
    thread.start()
  }

  deinit { begin.signal() }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    world.after(world.time(upTo: .microseconds(100))) { self.hand(over: job) }
  }

  /// On the loop: has the other thread run a job, and waits.
  private func hand(over job: UnownedJob) {
    self.job = job
    loop.isAway = true
    begin.signal()
    end.wait()
    loop.isAway = false
    loop.catchUp()
  }

  private func runJob() -> Bool {
    guard let job else { return false }
    self.job = nil
    job.runSynchronously(on: asUnownedTaskExecutor())
    return true
  }
}

/// An embedded loop that other threads may leave work for, while it stands still.
final class SteppedLoop: EventLoop, @unchecked Sendable {  // one of the two threads runs at a time
  let embedded = EmbeddedEventLoop()
  private let thread = Thread.current
  /// The other thread runs.
  fileprivate(set) var isAway = false
  private var left: [() -> Void] = []

  var now: NIODeadline { embedded.now }
  var inEventLoop: Bool { Thread.current === thread }

  /// Does so on the loop, if need be when it goes on.
  func onLoop(_ body: @escaping () -> Void) {
    if isAway { left.append(body) } else { body() }
  }

  fileprivate func catchUp() {
    let bodies = left
    left = []
    for body in bodies { body() }
  }

  func execute(_ task: @escaping @Sendable () -> Void) { onLoop { self.embedded.execute(task) } }

  func scheduleTask<T>(
    deadline: NIODeadline, _ task: @escaping @Sendable () throws -> T
  ) -> Scheduled<T> {
    embedded.scheduleTask(deadline: deadline, task)
  }

  func scheduleTask<T>(in wait: TimeAmount, _ task: @escaping @Sendable () throws -> T) -> Scheduled<T> {
    embedded.scheduleTask(in: wait, task)
  }

  func shutdownGracefully(queue: DispatchQueue, _ callback: @escaping @Sendable ((any Error)?) -> Void) {
    embedded.shutdownGracefully(queue: queue, callback)
  }
}
