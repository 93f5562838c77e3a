// SPDX-License-Identifier: Apache-2.0
// The task that runs handlers.

/// A task that runs the handlers of one connection's calls, one after the other.
final class HandlerRun: @unchecked Sendable {  // confined to the connection's loop
  /// The call whose handler runs now.
  var stream: ServerStream?
  /// `nil` until the first handler has suspended or returned.
  var task: Task<Void, Never>? {
    didSet { if isCancelled { task?.cancel() } }
  }
  private(set) var isCancelled = false
  /// The task's hash: what a handler's wait compares itself with.
  var taskHash = 0

  init(_ stream: ServerStream) {
    self.stream = stream
    stream.run = self
  }

  /// Cancels the handler that runs.
  func cancel() {
    isCancelled = true
    task?.cancel()
  }
}
