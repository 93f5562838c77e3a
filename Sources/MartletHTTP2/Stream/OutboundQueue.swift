// SPDX-License-Identifier: Apache-2.0
// What one stream has yet to send.

internal import MartletProtobuf
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
    /// Where it started before any of it was read.
    var begin = 0

    func free() { RawMemory.free(allocation, byteCount: capacity) }

    var unread: Run {
      var run = self
      run.start = begin
      return run
    }
  }

  /// The run that is being read; nearly always the only one.
  private var front: Run?
  private var rest: [Run] = []
  private var restStart = 0
  /// Bytes that wait.
  private(set) var count = 0

  /// Whether everything that was read is still here. A client keeps it until the server has begun to answer,
  /// in case the call must be sent again.
  private(set) var canRewind = false
  /// What was read and is kept; nearly always one run.
  private var firstSpent: Run?
  private var otherSpent: [Run] = []
  private var spentBytes = 0

  var isEmpty: Bool { count == 0 }

  init(canRewind: Bool = false) { self.canRewind = canRewind }

  deinit {
    front?.free()
    for run in rest[restStart...] { run.free() }
    firstSpent?.free()
    for run in otherSpent { run.free() }
  }

  mutating func append(_ message: consuming EncodedMessage) {
    let bytes = message.bytes
    count += bytes.count
    if front != nil, bytes.count <= Self.copiedBytesMax {
      if copyToLast(bytes) { return }
      let allocation = RawMemory.allocate(Self.runBytes)
      UnsafeMutableRawBufferPointer(start: allocation, count: bytes.count).copyMemory(from: bytes)
      rest.append(Run(allocation: allocation, start: 0, end: bytes.count, capacity: Self.runBytes))
      return
    }
    let (allocation, taken) = message.take()
    let start = taken.baseAddress.map { $0 - UnsafeRawPointer(allocation) } ?? 0
    let end = start + taken.count
    let run = Run(allocation: allocation, start: start, end: end, capacity: end, begin: start)
    if front == nil { front = run } else { rest.append(run) }
  }

  private mutating func copyToLast(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let last = rest.indices.last, last >= restStart, let source = bytes.baseAddress,
      rest[last].capacity - rest[last].end >= bytes.count
    else { return false }
    (rest[last].allocation + rest[last].end).copyMemory(from: source, byteCount: bytes.count)
    rest[last].end += bytes.count
    return true
  }

  /// Hands the next bytes, exactly this many, to a writer, run by run, and lets go of them: `free` is given
  /// memory that the writer may still point into.
  mutating func take(
    _ length: Int, _ write: (UnsafeRawBufferPointer) -> Void,
    free: (UnsafeMutableRawPointer, Int) -> Void = { RawMemory.free($0, byteCount: $1) }
  ) {
    var left = min(length, count)
    count -= left
    while left > 0, var run = front {
      let bytes = min(left, run.end - run.start)
      write(UnsafeRawBufferPointer(start: run.allocation + run.start, count: bytes))
      run.start += bytes
      left -= bytes
      if run.start < run.end {
        front = run
      } else {
        if canRewind { keep(run, free) } else { free(run.allocation, run.capacity) }
        front = nextRun()
      }
    }
  }

  private mutating func keep(_ run: Run, _ free: (UnsafeMutableRawPointer, Int) -> Void) {
    spentBytes += run.end - run.begin
    if firstSpent == nil { firstSpent = run } else { otherSpent.append(run) }
    if spentBytes > Self.spentBytesMax { commit(free: free) }
  }

  /// Lets go of what was read.
  mutating func commit(
    free: (UnsafeMutableRawPointer, Int) -> Void = { RawMemory.free($0, byteCount: $1) }
  ) {
    canRewind = false
    guard firstSpent != nil else { return }
    if let firstSpent { free(firstSpent.allocation, firstSpent.capacity) }
    for run in otherSpent { free(run.allocation, run.capacity) }
    (firstSpent, otherSpent, spentBytes) = (nil, [], 0)
  }

  /// Has everything read once more, from the first byte; returns whether it is all here.
  mutating func rewind() -> Bool {
    guard canRewind else { return false }
    var runs: [Run] = []
    if let firstSpent { runs.append(firstSpent) }
    runs += otherSpent
    if let front { runs.append(front) }
    runs += rest[restStart...]
    runs = runs.map(\.unread)
    count = runs.reduce(0) { $0 + $1.end - $1.begin }
    front = runs.first
    (rest, restStart) = (Array(runs.dropFirst()), 0)
    (firstSpent, otherSpent, spentBytes) = (nil, [], 0)
    return true
  }

  private mutating func nextRun() -> Run? {
    guard restStart < rest.count else { return nil }
    defer {
      restStart += 1
      if restStart == rest.count {
        rest.removeAll(keepingCapacity: true)
        restStart = 0
      }
    }
    return rest[restStart]
  }

  /// Lets go of everything, for a stream that is over, but for bytes at the front whose frame has begun.
  mutating func removeAll(keeping kept: Int = 0) {
    guard front != nil || canRewind else { return }
    var runs: [Run] = []
    var left = min(kept, count)
    count = left
    while var run = front {
      let bytes = min(left, run.end - run.start)
      left -= bytes
      if bytes > 0 {
        run.end = run.start + bytes
        runs.append(run)
      } else {
        run.free()
      }
      front = nextRun()
    }
    front = runs.first
    (rest, restStart) = (Array(runs.dropFirst()), 0)
    commit()
  }

  /// Up to here, copying a message costs less than a run of its own.
  private static let copiedBytesMax = 4096
  private static let runBytes = 16 * 1024
  /// What a call may keep to be sent again; one that has said more fails instead.
  private static let spentBytesMax = 256 * 1024
}
