// SPDX-License-Identifier: Apache-2.0
import ConformanceProtos
import MartletProtobuf
import Testing

/// What a stranger's bytes may take in memory; the sums are in the article "Limits" of the documentation.
@Suite struct `The memory of a decoded message` {
  typealias FileSet = Google_Protobuf_FileDescriptorSet

  /// Empty messages: two bytes each, and in memory a struct.
  private static func emptyFiles(_ count: Int) -> Bytes {
    Bytes(repeatElement([0x0A, 0], count: count).joined())
  }

  /// Entries with different keys and an empty value each, which is a message of a hundred fields.
  private static func emptyEntries(_ count: Int) -> Bytes {
    Bytes((0..<count).map { delimited(301, delimitedKey($0) + [0x12, 0]) }.joined())
  }

  private static func delimitedKey(_ key: Int) -> Bytes {
    [0x08, UInt8(key & 0x7F) | 0x80, UInt8(key >> 7 & 0x7F) | 0x80, UInt8(key >> 14)]
  }

  @Test func `is free as long as there is little of it`() throws {
    #expect(try FileSet(decoding: Self.emptyFiles(20_000)).file.count == 20_000)
    #expect(try Edition2023(decoding: Self.emptyEntries(1000)).mapRecursive.count == 1000)
  }

  @Test func `is refused beyond what the bytes explain`() throws {
    let count = 600_000
    #expect(count * MemoryLayout<Google_Protobuf_FileDescriptorProto>.stride > 16 << 20 + 64 * 2 * count)
    let files = #expect(throws: DecodeError.self) { try FileSet(decoding: Self.emptyFiles(count)) }
    #expect(files?.reason == .tooMuchMemory)
    let options = DecodeOptions(memoryPerByte: 8)
    let entries = #expect(throws: DecodeError.self) {
      try Edition2023(decoding: Self.emptyEntries(50_000), options: options)
    }
    #expect(entries?.reason == .tooMuchMemory)
  }

  @Test func `is what the options say`() throws {
    let bytes = Self.emptyFiles(600_000)
    let options = DecodeOptions(memoryPerByte: .max)
    #expect(try FileSet(decoding: bytes, options: options).file.count == 600_000)
    let few = Self.emptyFiles(100_000)
    #expect(throws: DecodeError.self) { try FileSet(decoding: few, options: .init(memoryPerByte: 0)) }
  }

  @Test func `is reserved for no more than there is`() throws {
    let files = try FileSet(decoding: Self.emptyFiles(33_000)).file
    #expect(files.capacity <= 2 * files.count + 2)
    let packed = delimited(31, Bytes(repeating: 1, count: 33_000))
    let numbers = try Proto3(decoding: packed).repeatedInt32
    #expect(numbers.count == 33_000 && numbers.capacity <= 2 * numbers.count)
  }
}

/// Messages that are decoded into again: their code was printed with the option `reuse`.
@Suite struct `A message that is replaced` {
  private typealias FileSet = Google_Protobuf_FileDescriptorSet

  /// One that knows nothing of tags that stand for no field, and finds them wrong.
  private struct ByHand: Message {
    var bytes: Bytes = []

    init() {}
    init(bytes: Bytes) { self.bytes = bytes }

    mutating func decode(from wire: inout WireReader) {
      let rest = wire.takeRest()
      if rest.first == 1 { return wire.fail(DecodeError(.invalidFieldNumber, at: 0)) }
      bytes += rest
    }

    func encode(to wire: inout BackwardWriter) { wire.prepend(UnsafeRawBufferPointer(start: nil, count: 0)) }
  }

  private static let long = Proto3(
    optionalString: "long", repeatedInt32: Array(0..<1000), repeatedString: ["a", "b"],
    repeatedForeignMessage: Array(repeating: .init(c: 7), count: 100), mapInt32Int32: [1: 2, 3: 4])
  private static let short = Proto3(
    optionalInt32: 1, repeatedInt32: [5], repeatedForeignMessage: [.init(c: 8)])

  @Test func `is the other one, and nothing of the first is left`() throws {
    var message = Self.long
    message.unknownFields = UnknownFields(hex("c8 3e 01"))
    try message.replace(with: Self.short.serialized())
    #expect(message == Self.short)
    try message.replace(with: Self.long.serialized())
    #expect(message == Self.long)
    try message.replace(with: [])
    #expect(message == Proto3())
  }

  @Test func `keeps the memory of its lists and maps`() throws {
    var message = try Proto3(decoding: Self.long.serialized())
    let places = message.repeatedInt32.withUnsafeBufferPointer { $0.baseAddress }
    let messages = message.repeatedForeignMessage.withUnsafeBufferPointer { $0.baseAddress }
    let entries = message.mapInt32Int32.capacity
    let bytes = try Self.short.serialized()
    try message.replace(with: bytes)
    #expect(message.repeatedInt32.withUnsafeBufferPointer { $0.baseAddress } == places)
    #expect(message.repeatedForeignMessage.withUnsafeBufferPointer { $0.baseAddress } == messages)
    #expect(message.repeatedInt32.capacity >= 1000 && message.mapInt32Int32.capacity == entries)
  }

  @Test func `leaves alone what others hold`() throws {
    var message = Self.long
    let copy = message
    try message.replace(with: Self.short.serialized())
    #expect(copy == Self.long && message == Self.short)
  }

  @Test func `is made anew if its code keeps nothing`() throws {
    var files = FileSet(file: [.init(name: "first")])
    try files.replace(with: FileSet(file: [.init(package: "second")]).serialized())
    #expect(files == FileSet(file: [.init(package: "second")]))
    files.clearForReuse()
    #expect(files == FileSet())
    var written = ByHand(bytes: [1, 2])
    try written.replace(with: [3])
    #expect(written.bytes == [3])
  }

  @Test func `clears itself for nobody else`() {
    for bytes: Bytes in [[1], [8, 1, 1]] {
      var message = Self.long
      let error = #expect(throws: DecodeError.self) { try message.replace(with: bytes) }
      #expect(error?.reason == .invalidFieldNumber && error?.offset == bytes.count)
    }
  }

  @Test func `wants its required fields`() {
    var message = ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2()
    #expect(throws: DecodeError.self) { try message.replace(with: []) }
    #expect(throws: Never.self) { try message.replace(with: [], options: .init(allowsPartial: true)) }
  }
}
