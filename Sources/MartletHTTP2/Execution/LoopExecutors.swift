// SPDX-License-Identifier: Apache-2.0
// One executor per event loop, shared by all connections of the loop.

internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// Finds a loop's executor. On the loop's own thread only.
enum LoopExecutors {
  private static let current = ThreadSpecificVariable<EventLoopExecutor>()

  static func executor(for loop: any EventLoop) -> EventLoopExecutor {
    loop.preconditionInEventLoop()
    if let executor = current.currentValue, executor.loop === loop { return executor }
    let executor = EventLoopExecutor(loop)
    current.currentValue = executor
    return executor
  }

  /// Has the executors of loops that are about to end go on with the process's shared ones.
  static func leave(_ loops: EventLoopIterator) async {
    for loop in loops {
      await withCheckedContinuation { continuation in
        loop.execute {
          executor(for: loop).move(to: MultiThreadedEventLoopGroup.singleton.next()) { continuation.resume() }
        }
      }
    }
  }

  /// An executor of the process's shared loops, one after the other, for channels.
  static func shared() -> EventLoopExecutor {
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    return channels.withLock { executors in
      if let executor = executors[ObjectIdentifier(loop)] { return executor }
      let executor = EventLoopExecutor(loop)
      executors[ObjectIdentifier(loop)] = executor
      return executor
    }
  }

  /// As many as the shared group has loops; they live as long as the process.
  private static let channels = Mutex<[ObjectIdentifier: EventLoopExecutor]>([:])
}
