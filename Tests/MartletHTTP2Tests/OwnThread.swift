// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Where a test computes for long: on one of Swift's few threads it would hold up all tests beside it.
final class OwnThread: TaskExecutor {
  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    Thread.detachNewThread { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
