// SPDX-License-Identifier: Apache-2.0
// A NIO event loop as the place where handlers run.

internal import NIOCore
internal import Synchronization

/// Runs tasks on the loop that owns their connection: no thread hop, no lock, no wake-up per step.
///
/// Work is done in ticks. A tick takes what other threads have left, runs every ready job, and then
/// flushes each connection that has something to send, once. Jobs enqueued on the loop go to a plain
/// array; those from elsewhere through one lock and at most one wake-up a batch.
final class EventLoopExecutor: TaskExecutor, @unchecked Sendable {  // all but `inbox` is the loop's own
  let loop: any EventLoop

  private var ready: [UnownedJob] = []
  private var running: [UnownedJob] = []
  private var dirty: [HTTP2Connection] = []
  private var tickIsDue = false
  private var isTicking = false
  private let inbox = Mutex(Inbox())

  /// What other threads have left for the next tick.
  private struct Inbox {
    var jobs: [UnownedJob] = []
    var work: [@Sendable () -> Void] = []
    var isEmpty: Bool { jobs.isEmpty && work.isEmpty }
  }

  init(_ loop: any EventLoop) { self.loop = loop }

  /// Whether this is the loop's thread.
  var isCurrent: Bool { loop.inEventLoop }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    if loop.inEventLoop {
      ready.append(job)
      scheduleTick()
    } else {
      post { $0.jobs.append(job) }
    }
  }

  /// Runs the work on the loop: at once when this is the loop's thread, in its next tick otherwise.
  func execute(_ work: @escaping @Sendable () -> Void) {
    if loop.inEventLoop {
      work()
    } else {
      post { $0.work.append(work) }
    }
  }

  private func post(_ add: (inout Inbox) -> Void) {
    let wasEmpty = inbox.withLock { inbox in
      let wasEmpty = inbox.isEmpty
      add(&inbox)
      return wasEmpty
    }
    if wasEmpty { loop.execute { self.tick() } }
  }

  /// Has the connection flushed at the end of this tick, or of the next one.
  func flushLater(_ connection: HTTP2Connection) {
    dirty.append(connection)
    scheduleTick()
  }

  private func scheduleTick() {
    if isTicking || tickIsDue { return }
    tickIsDue = true
    loop.execute {
      self.tickIsDue = false
      self.tick()
    }
  }

  /// Runs what is ready, then flushes. Called when a connection has read what there was.
  func tick() {
    if isTicking { return }
    isTicking = true
    let (jobs, work) = inbox.withLock { inbox in
      defer { inbox = Inbox() }
      return (inbox.jobs, inbox.work)
    }
    for item in work { item() }
    ready.append(contentsOf: jobs)
    var rounds = 0
    while !ready.isEmpty, rounds < Self.roundsMax {
      swap(&ready, &running)
      for job in running { job.runSynchronously(on: asUnownedTaskExecutor()) }
      running.removeAll(keepingCapacity: true)
      rounds += 1
    }
    while let connection = dirty.popLast() { connection.flush() }
    isTicking = false
    if !ready.isEmpty { scheduleTick() }
  }

  /// After so many rounds of jobs that made further jobs, sockets get a turn.
  private static let roundsMax = 32
}
