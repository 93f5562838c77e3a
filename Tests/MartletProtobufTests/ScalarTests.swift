// SPDX-License-Identifier: Apache-2.0
import ConformanceProtos
import MartletProtobuf
import Testing

typealias Proto2 = ProtobufTestMessages_Proto2_TestAllTypesProto2
typealias Proto3 = ProtobufTestMessages_Proto3_TestAllTypesProto3
typealias Edition2023 = ProtobufTestMessages_Editions_TestAllTypesEdition2023

/// The bytes of each scalar type, by hand from protobuf.dev, "Encoding".
@Suite struct `Scalars on the wire` {
  struct Case: Sendable, CustomTestStringConvertible {
    var bytes: String
    var message: Proto3
    var testDescription: String { bytes }

    init(_ bytes: String, _ set: (inout Proto3) -> Void) {
      self.bytes = bytes
      message = Proto3()
      set(&message)
    }
  }

  static let cases = [
    Case("08 01") { $0.optionalInt32 = 1 },
    Case("08 ff ff ff ff 07") { $0.optionalInt32 = .max },
    Case("08 80 80 80 80 f8 ff ff ff ff 01") { $0.optionalInt32 = .min },
    Case("08 ff ff ff ff ff ff ff ff ff 01") { $0.optionalInt32 = -1 },
    Case("10 ff ff ff ff ff ff ff ff 7f") { $0.optionalInt64 = .max },
    Case("10 80 80 80 80 80 80 80 80 80 01") { $0.optionalInt64 = .min },
    Case("18 ff ff ff ff 0f") { $0.optionalUint32 = .max },
    Case("20 ff ff ff ff ff ff ff ff ff 01") { $0.optionalUint64 = .max },
    Case("28 01") { $0.optionalSint32 = -1 },
    Case("28 fe ff ff ff 0f") { $0.optionalSint32 = .max },
    Case("28 ff ff ff ff 0f") { $0.optionalSint32 = .min },
    Case("30 fe ff ff ff ff ff ff ff ff 01") { $0.optionalSint64 = .max },
    Case("30 ff ff ff ff ff ff ff ff ff 01") { $0.optionalSint64 = .min },
    Case("3d 04 03 02 01") { $0.optionalFixed32 = 0x0102_0304 },
    Case("41 08 07 06 05 04 03 02 01") { $0.optionalFixed64 = 0x0102_0304_0506_0708 },
    Case("4d 00 00 00 80") { $0.optionalSfixed32 = .min },
    Case("51 00 00 00 00 00 00 00 80") { $0.optionalSfixed64 = .min },
    Case("5d 00 00 80 3f") { $0.optionalFloat = 1 },
    Case("5d 00 00 00 80") { $0.optionalFloat = -0.0 },
    Case("5d 00 00 80 ff") { $0.optionalFloat = -.infinity },
    Case("61 00 00 00 00 00 00 f0 3f") { $0.optionalDouble = 1 },
    Case("61 00 00 00 00 00 00 00 80") { $0.optionalDouble = -0.0 },
    Case("61 01 00 00 00 00 00 00 00") { $0.optionalDouble = .leastNonzeroMagnitude },
    Case("68 01") { $0.optionalBool = true },
    Case("72 00") { _ in },
    Case("72 06 47 72 c3 bc c3 9f") { $0.optionalString = "Grüß" },
    Case("72 04 f0 9f 90 a6") { $0.optionalString = "🐦" },
    Case("72 01 00") { $0.optionalString = "\0" },
    Case("7a 03 00 ff 80") { $0.optionalBytes = [0, 0xFF, 0x80] },
    Case("a8 01 02") { $0.optionalNestedEnum = .baz },
    Case("a8 01 ff ff ff ff ff ff ff ff ff 01") { $0.optionalNestedEnum = .neg },
    Case("a8 01 e8 07") { $0.optionalNestedEnum = .unrecognized(1000) },
    Case("f8 06 00") { $0.oneofField = .oneofUint32(0) },
    Case("8a 07 00") { $0.oneofField = .oneofString("") },
  ]

  @Test(arguments: cases) func `are what they stand for`(example: Case) throws {
    #expect(try Proto3(decoding: hex(example.bytes)) == example.message)
    if example.bytes != "72 00" { #expect(hex(try example.message.serialized()) == example.bytes) }
  }

  @Test func `are not written at their default where presence is implicit`() throws {
    #expect(try Proto3(optionalInt32: 0, optionalDouble: 0, optionalString: "").serialized() == [])
    #expect(try Proto2(optionalInt32: 0).serialized() == hex("08 00"))
  }

  @Test func `keep the bits of every NaN`() throws {
    var message = Proto3()
    message.optionalDouble = Double(bitPattern: 0x7FF8_0000_0000_0001)
    message.optionalFloat = Float(bitPattern: 0xFFC0_0001)
    let again = try Proto3(decoding: message.serialized())
    #expect(again.optionalDouble.bitPattern == 0x7FF8_0000_0000_0001)
    #expect(again.optionalFloat.bitPattern == 0xFFC0_0001)
  }

  @Test(arguments: 1...10) func `may be varints of any length up to ten bytes`(width: Int) throws {
    #expect(try Proto3(decoding: [0x08] + varint(5, width: width)).optionalInt32 == 5)
    #expect(try Proto3(decoding: [0x20] + varint(5, width: width)).optionalUint64 == 5)
    #expect(try Proto3(decoding: [0x68] + varint(1, width: width)).optionalBool)
    #expect(try Proto3(decoding: [0x72] + varint(1, width: width) + [0x61]).optionalString == "a")
  }

  @Test func `lose the bits that their type has no room for`() throws {
    #expect(try Proto3(decoding: hex("08 ff ff ff ff 1f")).optionalInt32 == -1)
    #expect(try Proto3(decoding: hex("08 81 80 80 80 10")).optionalInt32 == 1)
    #expect(try Proto3(decoding: hex("18 81 80 80 80 80 80 80 80 80 01")).optionalUint32 == 1)
    #expect(try Proto3(decoding: hex("28 83 80 80 80 10")).optionalSint32 == -2)
    #expect(try Proto3(decoding: hex("68 80 80 80 80 10")).optionalBool, "any bit that is set is true")
    #expect(try Proto3(decoding: hex("a8 01 82 80 80 80 10")).optionalNestedEnum == .baz)
    // The tenth byte has room for one bit.
    #expect(try Proto3(decoding: hex("20 80 80 80 80 80 80 80 80 80 7f")).optionalUint64 == 1 << 63)
  }

  @Test func `keep the last value that comes`() throws {
    #expect(try Proto3(decoding: hex("08 01 10 07 08 02")).optionalInt32 == 2)
    #expect(try Proto3(decoding: hex("72 01 61 72 01 62")).optionalString == "b")
    #expect(try Proto3(decoding: hex("08 01 08 00")).optionalInt32 == 0)
  }
}
