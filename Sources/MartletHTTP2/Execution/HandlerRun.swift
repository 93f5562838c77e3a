// SPDX-License-Identifier: Apache-2.0
// The task that runs handlers.

internal import MartletRPC

/// A task that runs the handlers of a loop's calls, one after the other, until one suspends: making a task
/// costs more than a short handler does. A handler that suspends keeps the task, and the rest get another.
/// One that is through waits for the next call, as long as no other does and the loop has connections.
final class HandlerRun: @unchecked Sendable {  // confined to its loop
  private let executor: EventLoopExecutor
  /// The call whose handler runs now, or is to run.
  private var stream: ServerStream?
  /// `nil` until the first handler has suspended or returned.
  private var task: Task<Void, Never>? {
    didSet { if isCancelled { task?.cancel() } }
  }
  private var isCancelled = false
  /// The task's hash: what a handler's wait compares itself with.
  private(set) var taskHash = 0
  private var waiter: UnsafeContinuation<Void, Never>?

  private init(_ executor: EventLoopExecutor) { self.executor = executor }

  /// Runs a call's handler, and then those of other calls of its connection that are ready.
  static func start(_ stream: ServerStream, on executor: EventLoopExecutor) {
    if let run = executor.waitingRun {
      executor.waitingRun = nil
      run.goOn(with: stream)
      return
    }
    let run = HandlerRun(executor)
    run.turn(to: stream)
    run.task = Task.immediate(executorPreference: executor) {
      // As little as can be is in this frame: it stays as long as a handler waits.
      repeat {
        while let stream = run.begin() {
          if stream.hasDeadline {
            await stream.handleUnderDeadline()
          } else {
            await stream.handle()
          }
          run.end()
        }
      } while await run.wait()
    }
  }

  /// Cancels the handler that runs.
  func cancel() {
    isCancelled = true
    task?.cancel()
  }

  /// Ends the task, which waits.
  func dismiss() {
    waiter?.resume()
    waiter = nil
  }

  private func goOn(with next: ServerStream) {
    turn(to: next)
    guard let waiter else { return }
    self.waiter = nil
    executor.goOn(waiter)
  }

  private func turn(to next: ServerStream?) {
    stream = next
    next?.run = self
  }

  // MARK: In the task

  /// The call whose turn it is; `nil` when there is none left.
  @inline(never)
  private func begin() -> ServerStream? {
    guard let stream else { return nil }
    if taskHash == 0 { taskHash = withUnsafeCurrentTask { $0?.hashValue ?? 0 } }
    executor.workBegins(stream.route)
    return stream
  }

  /// Its handler has returned.
  @inline(never)
  private func end() {
    if executor.isMarkedStalled { executor.tellWho(stream?.method) }
    // A handler may cancel its own task, too; the next call has nothing to do with that.
    if Task.isCancelled { isCancelled = true }
    let server = stream?.server
    turn(to: isCancelled ? nil : server?.takeStartable())
    if isCancelled { server?.startHeld() }
  }

  /// Waits for another call; returns whether there is one.
  @inline(never)
  nonisolated(nonsending) private func wait() async -> Bool {
    guard !isCancelled, executor.waitingRun == nil, executor.serverConnections > 0 else { return false }
    await withUnsafeContinuation {
      waiter = $0
      executor.waitingRun = self
    }
    return stream != nil
  }
}
