// SPDX-License-Identifier: Apache-2.0
// The task that runs handlers.

/// A task that runs the handlers of one connection's calls, one after the other.
final class HandlerRun: @unchecked Sendable {  // confined to the connection's loop
  private let connection: ServerConnection
  /// The call whose handler runs now.
  private var stream: ServerStream?
  /// `nil` until the first handler has suspended or returned.
  var task: Task<Void, Never>? {
    didSet { if isCancelled { task?.cancel() } }
  }
  private var isCancelled = false
  /// The task's hash: what a handler's wait compares itself with.
  private(set) var taskHash = 0

  init(_ stream: ServerStream, _ connection: ServerConnection) {
    self.connection = connection
    self.stream = stream
    stream.run = self
  }

  /// Cancels the handler that runs.
  func cancel() {
    isCancelled = true
    task?.cancel()
  }

  // MARK: In the task

  /// The call whose turn it is; `nil` when there is none left.
  @inline(never)
  func begin() -> ServerStream? {
    guard let stream else { return nil }
    if taskHash == 0 { taskHash = withUnsafeCurrentTask { $0?.hashValue ?? 0 } }
    connection.executor.workBegins(stream.route)
    return stream
  }

  /// Its handler has returned.
  @inline(never)
  func end() {
    if connection.executor.isMarkedStalled { connection.executor.tellWho(stream?.path) }
    // The next call has nothing to do with this one's being cancelled.
    stream = isCancelled ? nil : connection.takeStartable()
    stream?.run = self
  }
}
