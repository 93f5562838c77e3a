// SPDX-License-Identifier: Apache-2.0
import ConformanceProtos
import MartletProtobuf
import Testing

/// From 20 KiB to 1 MiB bytes are copied in another way than below and above.
@Suite struct `Long values` {
  private static let sizes = [20_479, 20_480, 20_543, 20_544, 40_001, 1_048_575, 1_048_576]

  private static func content(_ size: Int) -> Bytes {
    Bytes(unsafeUninitializedCapacity: size) { buffer, count in
      for index in 0..<size { buffer[index] = UInt8(truncatingIfNeeded: index &* 31 &+ index >> 8) }
      count = size
    }
  }

  @Test(arguments: sizes) func `are read and written whole, wherever they lie`(size: Int) throws {
    let content = Self.content(size)
    let numbers = content.prefix(size / 4 * 4).withUnsafeBytes { Array($0.bindMemory(to: UInt32.self)) }
    let message = Proto3(optionalBytes: content, packedFixed32: numbers)
    let head = tag(81, 2) + varint(UInt64(numbers.count * 4))
    let bytes = delimited(15, content) + head + content.prefix(numbers.count * 4)
    // One more than a line of the cache, so that neither end is where it was.
    for offset in stride(from: 0, through: 65, by: 13) {
      var memory = Bytes(repeating: 0xFF, count: offset) + bytes + Bytes(repeating: 0xFF, count: 65)
      let decoded = try memory.withUnsafeBytes { memory in
        try Proto3(decoding: UnsafeRawBufferPointer(rebasing: memory[offset..<offset + bytes.count]))
      }
      #expect(decoded == message)
      let written = try memory.withUnsafeMutableBytes { memory in
        memory.initializeMemory(as: UInt8.self, repeating: 0)
        let buffer = UnsafeMutableRawBufferPointer(rebasing: memory[..<(offset + bytes.count)])
        return try message.serialize(atEndOf: buffer)
      }
      #expect(written == bytes.count && memory[offset..<offset + bytes.count] == bytes[...])
    }
  }
}
