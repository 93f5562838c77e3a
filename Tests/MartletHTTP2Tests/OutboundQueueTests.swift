// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import MartletHTTP2
@testable import MartletRPC

@Suite struct OutboundQueueTests {
  static func message(_ bytes: [UInt8]) -> EncodedMessage {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count + 7, alignment: 1)
    // Bytes lie at the end of their memory, as the encoder leaves them.
    for (index, byte) in bytes.enumerated() { memory[7 + index] = byte }
    return EncodedMessage(
      allocation: memory.baseAddress!, bytes: UnsafeRawBufferPointer(rebasing: memory[7...]))
  }

  static func take(_ length: Int, from queue: inout OutboundQueue) -> [UInt8] {
    var taken: [UInt8] = []
    queue.take(length) { taken += Array($0) }
    return taken
  }

  @Test func `bytes leave in the order they came, whatever their sizes and the pieces taken`() {
    var random = SeededRandom()
    for _ in 0..<100 {
      var queue = OutboundQueue()
      var (expected, taken): ([UInt8], [UInt8]) = ([], [])
      for _ in 0..<100 {
        if Bool.random(using: &random) {
          // Small ones are copied together, large ones keep their memory: both sides of 4096.
          let bytes = random.bytes(upTo: Int.random(in: 0..<10, using: &random) == 0 ? 20_000 : 300)
          expected += bytes
          queue.append(Self.message(bytes))
        } else {
          taken += Self.take(Int.random(in: 0...9000, using: &random), from: &queue)
        }
        #expect(queue.count == expected.count - taken.count, "seed \(random.seed)")
      }
      taken += Self.take(.max, from: &queue)
      #expect(taken == expected, "seed \(random.seed)")
      #expect(queue.count == 0)
    }
  }

  @Test func `a queue that may rewind gives everything once more, and more often`() {
    var random = SeededRandom()
    for _ in 0..<100 {
      var queue = OutboundQueue(canRewind: true)
      var (expected, taken): ([UInt8], [UInt8]) = ([], [])
      for _ in 0..<40 {
        switch Int.random(in: 0..<8, using: &random) {
        case 0:
          let isWhole = queue.rewind()
          #expect(isWhole, "seed \(random.seed)")
          taken = []
        case 1..<5:
          let bytes = random.bytes(upTo: Int.random(in: 0..<10, using: &random) == 0 ? 9000 : 300)
          expected += bytes
          queue.append(Self.message(bytes))
        default: taken += Self.take(Int.random(in: 0...5000, using: &random), from: &queue)
        }
        #expect(queue.count == expected.count - taken.count, "seed \(random.seed)")
      }
      taken += Self.take(.max, from: &queue)
      #expect(taken == expected, "seed \(random.seed)")
      queue.commit()
      let mayRewind = queue.rewind()
      #expect(!mayRewind)
    }
  }

  @Test func `a queue that has given too much does not rewind`() {
    var queue = OutboundQueue(canRewind: true)
    for _ in 0..<100 { queue.append(Self.message(Array(repeating: 1, count: 5000))) }
    _ = Self.take(.max, from: &queue)
    let mayRewind = queue.rewind()
    #expect(!mayRewind && queue.count == 0)
  }

  @Test func `taking more than there is takes what there is`() {
    var queue = OutboundQueue()
    #expect(Self.take(10, from: &queue) == [])
    queue.append(Self.message([1, 2, 3]))
    #expect(Self.take(10, from: &queue) == [1, 2, 3])
    #expect(Self.take(10, from: &queue) == [])
  }

  @Test func `a queue that was emptied takes messages again`() {
    var queue = OutboundQueue()
    for size in [10, 5000, 3, 3, 9000] { queue.append(Self.message(Array(repeating: 1, count: size))) }
    queue.removeAll()
    #expect(queue.count == 0)
    queue.append(Self.message([7]))
    queue.append(Self.message([8]))
    #expect(Self.take(10, from: &queue) == [7, 8])
  }

  @Test(arguments: [0, 1, 10, 11, 5009, 5011, 5016, 20_000])
  func `a queue that is emptied but for its front gives that and takes messages again`(kept: Int) {
    var queue = OutboundQueue(canRewind: true)
    var all: [UInt8] = []
    for size in [10, 5000, 3, 3, 9000] {
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &+ size) }
      queue.append(Self.message(bytes))
      all += bytes
    }
    #expect(Self.take(4, from: &queue) == Array(all[..<4]))
    queue.removeAll(keeping: kept)
    #expect(queue.count == min(kept, all.count - 4))
    queue.append(Self.message([7]))
    #expect(Self.take(30_000, from: &queue) == Array(all[4...].prefix(kept)) + [7])
  }
}
