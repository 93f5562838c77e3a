// SPDX-License-Identifier: Apache-2.0
// Where sockets are read into.

internal import NIOCore

/// Lends each read the loop's one buffer, which the connection gives back: a channel that has nothing to
/// read keeps no memory for it.
struct LoopInput: RecvByteBufferAllocator {
  private let executor: EventLoopExecutor
  /// NIO keeps the first buffer that it is given for as long as the channel lives, and none of the others.
  private var isFirst = true

  init(_ executor: EventLoopExecutor) { self.executor = executor }

  func buffer(allocator: ByteBufferAllocator) -> ByteBuffer {
    isFirst ? allocator.buffer(capacity: Self.firstBytes) : executor.takeInput()
  }

  /// Says that the next buffer may be larger, so that NIO asks for one.
  mutating func record(actualReadBytes: Int) -> Bool {
    isFirst = false
    return true
  }

  private static let firstBytes = 64
}
