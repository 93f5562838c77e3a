// SPDX-License-Identifier: Apache-2.0
import ConformanceProtos
import MartletProtobuf
import Testing

/// Fields that come in other forms than ours, or more than once.
@Suite struct `Fields that repeat` {
  @Test func `are taken packed and singly, whatever the declaration says`() throws {
    let packed = try Proto3(decoding: hex("fa 01 04 01 ff ff 03"))
    let single = try Proto3(decoding: hex("f8 01 01 f8 01 ff ff 03"))
    let mixed = try Proto3(decoding: hex("f8 01 01 fa 01 03 ff ff 03 fa 01 00"))
    #expect(packed.repeatedInt32 == [1, 65535])
    #expect(single == packed && mixed == packed)
    // proto3 writes them packed, and a field that says otherwise singly.
    #expect(hex(try single.serialized()) == "fa 01 04 01 ff ff 03")
    #expect(hex(try Proto3(unpackedInt32: [1, 2]).serialized()) == "c8 05 01 c8 05 02")
    // proto2 the other way round.
    #expect(hex(try Proto2(repeatedInt32: [1, 2]).serialized()) == "f8 01 01 f8 01 02")
    #expect(hex(try Proto2(packedInt32: [1, 2]).serialized()) == "da 04 02 01 02")
  }

  @Test func `are packed in every scalar type`() throws {
    var message = Proto3()
    message.packedInt32 = [0, -1, .min, .max]
    message.packedInt64 = [0, -1, .min, .max]
    message.packedUint32 = [0, .max]
    message.packedUint64 = [0, .max, 127, 128]
    message.packedSint32 = [0, -1, .min, .max]
    message.packedSint64 = [0, -1, .min, .max]
    message.packedFixed32 = [0, 1, .max]
    message.packedFixed64 = [0, 1, .max]
    message.packedSfixed32 = [0, -1, .min]
    message.packedSfixed64 = [0, -1, .min]
    message.packedFloat = [0, -0.0, .infinity, .leastNonzeroMagnitude]
    message.packedDouble = [0, -0.0, .infinity, .leastNonzeroMagnitude]
    message.packedBool = [true, false, true]
    message.packedNestedEnum = [.bar, .neg, .unrecognized(77)]
    let bytes = try message.serialized()
    #expect(try Proto3(decoding: bytes) == message)
    var twice = try Proto3(decoding: bytes + bytes)
    #expect(twice.packedDouble.count == 8 && twice.packedUint64.suffix(4) == message.packedUint64[...])
    try twice.merge(bytes)
    #expect(twice.packedNestedEnum.count == 9)
  }

  @Test func `that are messages stay apart, and single ones merge`() throws {
    let inner = delimited(18, hex("08 01")) + delimited(18, hex("12 02 08 05"))
    let message = try Proto3(decoding: inner)
    #expect(message.optionalNestedMessage?.a == 1)
    #expect(message.optionalNestedMessage?.corecursive?.optionalInt32 == 5)
    let list = try Proto3(decoding: delimited(48, hex("08 01")) + delimited(48, []))
    #expect(list.repeatedNestedMessage == [.init(a: 1), .init()])
  }

  @Test func `merge in a oneof when it is the same member, and replace it when it is another`() throws {
    let first = delimited(112, hex("08 01"))
    let second = delimited(112, hex("12 02 08 05"))
    let both = try Proto3(decoding: first + second)
    guard case .oneofNestedMessage(let value)? = both.oneofField else {
      Issue.record("the oneof has \(String(describing: both.oneofField))")
      return
    }
    #expect(value.a == 1 && value.corecursive?.optionalInt32 == 5)
    #expect(try Proto3(decoding: first + hex("8a 07 01 61")).oneofField == .oneofString("a"))
    let replaced = try Proto3(decoding: first + hex("f8 06 01") + second)
    #expect(replaced.oneofField == .oneofNestedMessage(.init(corecursive: .init(optionalInt32: 5))))
  }

  @Test func `through a message that contains itself are copied when they are shared`() throws {
    var one = Proto3(recursiveMessage: .init(optionalInt32: 1))
    let two = one
    one.recursiveMessage?.optionalInt32 = 2
    #expect(two.recursiveMessage?.optionalInt32 == 1)
    var three = two
    try three.merge(delimited(27, hex("08 03")))
    #expect(two.recursiveMessage?.optionalInt32 == 1 && three.recursiveMessage?.optionalInt32 == 3)
    #expect(Set([one, two, three, two]).count == 3)
  }
}

@Suite struct `Maps` {
  @Test func `take entries with their parts missing, reversed, repeated or unknown`() throws {
    func decode(_ entry: String) throws -> [Int32: Int32] {
      try Proto3(decoding: delimited(56, hex(entry))).mapInt32Int32
    }
    #expect(try decode("08 01 10 02") == [1: 2])
    #expect(try decode("10 02 08 01") == [1: 2])
    #expect(try decode("10 02") == [0: 2])
    #expect(try decode("08 01") == [1: 0])
    #expect(try decode("") == [0: 0])
    #expect(try decode("08 01 10 02 08 03 10 04") == [3: 4])
    #expect(try decode("08 01 1a 01 61 10 02") == [1: 2])
  }

  @Test func `keep the last entry of a key`() throws {
    let bytes = delimited(56, hex("08 01 10 02")) + delimited(56, hex("08 01 10 03"))
    #expect(try Proto3(decoding: bytes).mapInt32Int32 == [1: 3])
  }

  @Test func `merge the parts of one entry's message, and not the messages of two entries`() throws {
    let parts = hex("0a 01 61 12 02 08 01 12 04 12 02 08 05")
    let merged = try Proto3(decoding: delimited(71, parts)).mapStringNestedMessage["a"]
    #expect(merged == .init(a: 1, corecursive: .init(optionalInt32: 5)))
    let replaced = try Proto3(
      decoding: delimited(71, hex("0a 01 61 12 02 08 01")) + delimited(71, hex("0a 01 61 12 00")))
    #expect(replaced.mapStringNestedMessage == ["a": .init()])
  }

  @Test func `write every entry whole`() throws {
    #expect(hex(try Proto3(mapInt32Int32: [0: 0]).serialized()) == "c2 03 04 08 00 10 00")
    #expect(hex(try Proto3(mapStringString: ["": ""]).serialized()) == "aa 04 04 0a 00 12 00")
  }

  @Test func `keep an entry whose closed enum value is unknown among the unknown fields`() throws {
    let known = delimited(73, hex("0a 01 61 10 01"))
    let unknown = delimited(73, hex("0a 01 62 10 63"))
    let message = try Proto2(decoding: unknown + known)
    #expect(message.mapStringNestedEnum == ["a": .bar])
    #expect(message.unknownFields.bytes == unknown)
    let absent = try Proto2(decoding: delimited(73, hex("0a 01 61")))
    #expect(absent.mapStringNestedEnum == ["a": .foo])
  }

  @Test func `are sorted in deterministic output`() throws {
    var message = Proto3()
    for number in -50..<50 {
      message.mapInt32Int32[Int32(number)] = 1
      message.mapStringString["ü\(number)"] = "a"
      message.mapUint64Uint64[.max - UInt64(number + 50)] = 1
    }
    message.mapBoolBool = [true: true, false: true]
    let bytes = try message.serialized(.init(isDeterministic: true))
    #expect(try Proto3(decoding: bytes) == message)
    #expect(try DynamicMessage(message).serialized() == bytes)
    #expect(try Proto3(decoding: bytes).serialized(.init(isDeterministic: true)) == bytes)
  }
}

@Suite struct `Serializing` {
  @Test func `goes into a caller's buffer`() throws {
    let message = Proto3(optionalInt32: 1, optionalString: "abc")
    let expected = try message.serialized()
    var memory = Bytes(repeating: 0xEE, count: 12)
    let count = try memory.withUnsafeMutableBytes { try message.serialize(atEndOf: $0) }
    #expect(
      count == expected.count && memory == Bytes(repeating: 0xEE, count: 12 - expected.count) + expected)
    let none = try memory.withUnsafeMutableBytes { buffer in
      try message.serialize(atEndOf: .init(rebasing: buffer[..<3]))
    }
    #expect(none == nil)
  }

  @Test func `stays inside the caller's memory, however little is to spare`() throws {
    let message = Proto3(
      optionalInt32: -1, optionalInt64: .min, optionalUint64: 1 << 55, optionalSint64: 1 << 48,
      optionalFixed64: 7, optionalString: "ab", repeatedInt32: [1, 200, 30_000, 4_000_000, -5],
      mapInt32Int32: [-1: -2])
    let expected = try message.serialized()
    for extra in -expected.count...40 {
      var memory = Bytes(repeating: 0xEE, count: 64 + expected.count + extra + 64)
      let count = try memory.withUnsafeMutableBytes { memory in
        try message.serialize(atEndOf: .init(rebasing: memory[64..<(memory.count - 64)]))
      }
      #expect(count == (extra < 0 ? nil : expected.count))
      #expect(memory.prefix(64).allSatisfy { $0 == 0xEE } && memory.suffix(64).allSatisfy { $0 == 0xEE })
      if extra >= 0 { #expect(Bytes(memory.dropLast(64).suffix(expected.count)) == expected, "\(extra)") }
    }
  }

  @Test func `wants what is required, unless it need not`() throws {
    typealias Required = ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2
    #expect(throws: EncodeError.missingRequiredField("required_int32")) { try Required().serialized() }
    #expect(try Required().serialized(.init(allowsPartial: true)) == [])
    let error = #expect(throws: DecodeError.self) { try Required(decoding: [] as Bytes) }
    #expect(error?.reason == .missingRequiredField("required_int32"))
    #expect(throws: Never.self) { try Required(decoding: [] as Bytes, options: .init(allowsPartial: true)) }
    // What is incomplete is what one most wants to look at.
    #expect(Required(requiredInt32: 5).debugDescription == "required_int32: 5")
    var target = Required()
    try (["required_int32"] as Google_Protobuf_FieldMask).apply(Required(requiredInt32: 5), to: &target)
    #expect(target == Required(requiredInt32: 5))
  }

  @Test(arguments: [1, 2, 7, 1000]) func `in a row is read back in pieces of any size`(piece: Int) throws {
    let sent = (0..<300).map {
      Proto3(optionalInt32: $0, optionalString: String(repeating: "a", count: Int($0)))
    }
    var bytes: Bytes = []
    for message in sent { try message.appendDelimited(to: &bytes) }
    var messages = DelimitedMessages<Proto3>()
    var received: [Proto3] = []
    for start in stride(from: 0, to: bytes.count, by: piece) {
      messages.append(bytes[start..<min(start + piece, bytes.count)])
      while let message = try messages.next() { received.append(message) }
    }
    try messages.finish()
    #expect(received == sent)
    messages.append([5, 8])
    #expect(try messages.next() == nil)
    #expect(throws: DecodeError.self) { try messages.finish() }
    var limited = DelimitedMessages<Proto3>(options: .init(sizeLimit: 10))
    limited.append([11])
    #expect(throws: DecodeError.self) { try limited.next() }
  }
}
