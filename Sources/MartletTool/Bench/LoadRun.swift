// SPDX-License-Identifier: Apache-2.0
// All callers together, and the line that tells how far they are.

internal import Martlet

struct LoadRun {
  let plan: LoadPlan
  let channels: [Channel]

  /// One call on each connection before anything is measured.
  func warmUp() async throws(RPCError) {
    let schedule = LoadSchedule(plan)
    for channel in channels {
      do throws(RPCError) {
        try await LoadWorker(plan, channel, schedule).warmUp()
      } catch {
        // A status from the server is a result like another.
        if !error.isFromPeer { throw error }
      }
    }
  }

  /// Runs the plan; `tick` gets what there is four times a second, if anybody watches.
  func run(tick: (@Sendable (LoadResult, Duration) -> Void)?) async -> (result: LoadResult, took: Duration) {
    let schedule = LoadSchedule(plan)
    let interrupt = Interrupt { schedule.stop() }
    defer { interrupt.end() }
    let workers = (0..<plan.concurrency).map {
      LoadWorker(plan, channels[$0 % channels.count], schedule)
    }
    let began = ContinuousClock.now
    let watcher = tick.map { tick in
      Task {
        while !Task.isCancelled {
          try? await Task.sleep(for: .milliseconds(250))
          if !Task.isCancelled { tick(Self.together(workers), began.duration(to: .now)) }
        }
      }
    }
    await withTaskGroup(of: Void.self) { group in
      for worker in workers { group.addTask { await worker.run() } }
    }
    let took = began.duration(to: .now)
    watcher?.cancel()
    return (Self.together(workers), took)
  }

  private static func together(_ workers: [LoadWorker]) -> LoadResult {
    workers.reduce(into: LoadResult()) { $0.merge($1.soFar) }
  }
}
