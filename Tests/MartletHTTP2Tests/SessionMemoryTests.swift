// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import MartletHTTP2

@Suite struct SessionMemoryTests {
  private static func borrow(_ count: Int, from memory: inout SessionMemory) throws -> UnsafeMutableRawPointer
  {
    let block = memory.allocate(count)
    return try #require(block)
  }

  @Test func `no block is lent twice or runs into another, in any order`() throws {
    var random = SeededRandom()
    var memory = SessionMemory()
    var lent: [(block: UnsafeMutableRawBufferPointer, mark: UInt8)] = []
    for _ in 0..<20_000 {
      if lent.isEmpty || Bool.random(using: &random) {
        // The largest that is kept has 504 bytes; what is larger is malloc's alone.
        let count = Int.random(in: 0...600, using: &random)
        let block = UnsafeMutableRawBufferPointer(
          start: try Self.borrow(count, from: &memory), count: count)
        let mark = UInt8.random(in: 0...255, using: &random)
        for index in block.indices { block[index] = mark }
        lent.append((block, mark))
      } else {
        let (block, mark) = lent.remove(at: Int.random(in: lent.indices, using: &random))
        #expect(block.allSatisfy { $0 == mark }, "seed \(random.seed)")
        memory.giveBack(try #require(block.baseAddress))
      }
    }
    for (block, _) in lent { memory.giveBack(try #require(block.baseAddress)) }
  }

  @Test func `what was given back is lent again`() throws {
    var memory = SessionMemory()
    for count in [0, 1, 24, 25, 200, 480] {
      let block = try Self.borrow(count, from: &memory)
      // malloc may have given more than it was asked for, a rest that it could not have used otherwise.
      let capacity = SessionMemory.capacity(block)
      memory.giveBack(block)
      let again = try Self.borrow(capacity, from: &memory)
      #expect(block == again, "\(count) bytes, in fact \(capacity)")
      memory.giveBack(again)
    }
  }

  @Test func `a burst leaves no more than its share behind`() throws {
    var memory = SessionMemory()
    var blocks: [UnsafeMutableRawPointer] = []
    for _ in 0..<10_000 { blocks.append(try Self.borrow(200, from: &memory)) }
    for block in blocks { memory.giveBack(block) }
    #expect(memory.bytes <= SessionMemory.bytesMax)
    #expect(memory.bytes > SessionMemory.bytesMax - 1024)
  }
}
