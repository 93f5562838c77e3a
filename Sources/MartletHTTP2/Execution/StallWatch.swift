// SPDX-License-Identifier: Apache-2.0
// Handlers that hold up their event loop, and who tells of them.

internal import Dispatch
internal import Logging
internal import MartletRPC
internal import NIOCore
internal import Synchronization

/// Looks at the loops of a server from a thread of its own, and logs the method of a handler that has not
/// let go of its loop for too long.
///
/// A loop counts its beats: one for each piece of work, odd while it goes on. A count that is odd and the
/// same at three looks in a row stands for work that has gone on for two intervals at least. Once nothing
/// has been done for a while the watch sleeps until it is woken, so that an idle server wakes for nobody.
final class StallWatch: @unchecked Sendable {  // `timer` is resumed and suspended under the lock alone
  private let limit: Duration
  private let logger: Logger
  /// Holds the routes that loops point to.
  private let routes: RouteTable
  private let connections: ConnectionRegistry
  private let timer: any DispatchSourceTimer
  private let state: Mutex<State>
  private let sleeps = Atomic<Bool>(true)

  private struct State {
    var loops: [Watched] = []
    var idleRounds = 0
    var isSuspended = true
    var isStopped = false
    /// When a method was last complained of: a handler that blocks at every call is one line in ten seconds.
    var complaints: [String: ContinuousClock.Instant] = [:]
  }

  private struct Watched {
    let executor: EventLoopExecutor
    var beat: UInt = 0
    var rounds = 0
  }

  init(limit: Duration, routes: RouteTable, _ connections: ConnectionRegistry, _ logger: Logger) {
    (self.limit, self.routes, self.connections, self.logger) = (limit, routes, connections, logger)
    state = Mutex(State())
    timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "martlet.stalls"))
    let interval = max(Int(TimeAmount(clamping: limit / 2).nanoseconds), 1_000_000)
    timer.schedule(deadline: .now() + .nanoseconds(interval), repeating: .nanoseconds(interval))
    timer.setEventHandler { [weak self] in self?.look() }
  }

  deinit {
    // A source that is let go while it is suspended ends the process.
    if state.withLock({ $0.isSuspended }) { timer.resume() }
    timer.cancel()
  }

  /// Watches this loop too. On the loop's thread.
  func add(_ executor: EventLoopExecutor) {
    guard executor.watch !== self else { return }
    executor.watch = self
    state.withLock { state in
      if !state.loops.contains(where: { $0.executor === executor }) {
        state.loops.append(Watched(executor: executor))
      }
    }
  }

  /// Work begins somewhere.
  func wakeIfAsleep() {
    if sleeps.load(ordering: .relaxed) { wake() }
  }

  private func wake() {
    sleeps.store(false, ordering: .relaxed)
    state.withLock { state in
      state.idleRounds = 0
      guard state.isSuspended, !state.isStopped else { return }
      state.isSuspended = false
      timer.resume()
    }
  }

  func stop() {
    state.withLock { state in
      state.isStopped = true
      state.loops = []
      if state.isSuspended {
        state.isSuspended = false
        timer.resume()
      }
      timer.cancel()
    }
  }

  private func look() {
    var named: [String] = []
    var isNamelessStall = false
    state.withLock { state in
      var isBusy = false
      for index in state.loops.indices {
        let beat = state.loops[index].executor.beat
        if beat != state.loops[index].beat || beat & 1 == 1 { isBusy = true }
        guard beat == state.loops[index].beat, beat & 1 == 1 else {
          (state.loops[index].beat, state.loops[index].rounds) = (beat, 0)
          continue
        }
        state.loops[index].rounds += 1
        let rounds = state.loops[index].rounds
        if rounds == Self.stalledRounds {
          if let path = state.loops[index].executor.path(at: beat) {
            named.append(path)
          } else {
            state.loops[index].executor.markStalled(at: beat)
          }
        }
        if rounds == Self.hopelessRounds, state.loops[index].executor.isMarkedStalled(at: beat) {
          isNamelessStall = true
        }
      }
      state.idleRounds = isBusy ? 0 : state.idleRounds + 1
      // A beat that began just before may not have seen the flag: it is looked at once more.
      if state.idleRounds == Self.idleRoundsMax { sleeps.store(true, ordering: .relaxed) }
      if state.idleRounds > Self.idleRoundsMax, sleeps.load(ordering: .relaxed), !state.isStopped {
        state.isSuspended = true
        timer.suspend()
      }
    }
    for path in named { complain(of: path) }
    if isNamelessStall { complain(of: nil) }
  }

  /// Says who holds the loop up, or has until now; `nil` for work that is no handler's, or whose method
  /// shows only when it lets go.
  func complain(of path: String?) {
    let isDue = state.withLock { state in
      let last = state.complaints[path ?? ""]
      if let last, last.duration(to: .now) < Self.complaintInterval { return false }
      state.complaints[path ?? ""] = .now
      return true
    }
    guard isDue else { return }
    logger.warning(
      "a handler holds up its event loop and the calls there: offer its service as runningConcurrently()",
      metadata: ["method": "\(path ?? "unknown")", "limit": "\(limit)"])
  }

  /// The method of the handler that a task of this loop runs. On the loop's thread.
  func path(ofTask hash: Int, on executor: EventLoopExecutor) -> String? {
    for connection in connections.all where connection.executor === executor {
      for case let stream as ServerStream in connection.streams where stream.ownTask == hash {
        return stream.method
      }
    }
    return nil
  }

  private static let stalledRounds = 2
  private static let hopelessRounds = 20
  private static let idleRoundsMax = 20
  private static let complaintInterval = Duration.seconds(10)
}
