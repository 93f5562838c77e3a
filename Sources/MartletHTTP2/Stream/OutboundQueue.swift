// SPDX-License-Identifier: Apache-2.0
// What one stream has yet to send.

internal import MartletRPC

/// Messages waiting for the peer's window, as runs of bytes.
///
/// Small messages are copied together, so that many travel in one DATA frame; a large one keeps the
/// memory it was encoded into.
struct OutboundQueue: ~Copyable {
  private struct Run {
    var allocation: UnsafeMutableRawPointer
    var start: Int
    var end: Int
    var capacity: Int
  }

  private var runs: [Run] = []
  private var first = 0
  /// Bytes that wait.
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  deinit {
    for run in runs[first...] { run.allocation.deallocate() }
  }

  mutating func append(_ message: consuming EncodedMessage) {
    let bytes = message.bytes
    count += bytes.count
    if bytes.count <= Self.copiedBytesMax {
      if let last = runs.indices.last, last >= first, runs[last].capacity - runs[last].end >= bytes.count {
        runs[last].allocation.advanced(by: runs[last].end)
          .copyMemory(from: bytes.baseAddress!, byteCount: bytes.count)
        runs[last].end += bytes.count
        return
      }
      if first < runs.count {
        let block = UnsafeMutableRawPointer.allocate(byteCount: Self.runBytes, alignment: 16)
        block.copyMemory(from: bytes.baseAddress!, byteCount: bytes.count)
        runs.append(Run(allocation: block, start: 0, end: bytes.count, capacity: Self.runBytes))
        return
      }
    }
    let (allocation, taken) = message.take()
    let start = taken.baseAddress! - UnsafeRawPointer(allocation)
    let end = start + taken.count
    runs.append(Run(allocation: allocation, start: start, end: end, capacity: end))
  }

  /// Hands the next bytes, exactly this many, to a writer, run by run, and lets go of them.
  mutating func take(_ length: Int, _ write: (UnsafeRawBufferPointer) -> Void) {
    var left = min(length, count)
    count -= left
    while left > 0, first < runs.count {
      let run = runs[first]
      let bytes = min(left, run.end - run.start)
      write(UnsafeRawBufferPointer(start: run.allocation + run.start, count: bytes))
      runs[first].start += bytes
      left -= bytes
      if runs[first].start == run.end {
        run.allocation.deallocate()
        first += 1
      }
    }
    if first == runs.count {
      runs.removeAll(keepingCapacity: true)
      first = 0
    }
  }

  /// Lets go of everything, for a stream that is over.
  mutating func removeAll() {
    for run in runs[first...] { run.allocation.deallocate() }
    runs = []
    (first, count) = (0, 0)
  }

  /// Up to here, copying a message costs less than a run of its own.
  private static let copiedBytesMax = 4096
  private static let runBytes = 16 * 1024
}
