// SPDX-License-Identifier: Apache-2.0
import ConformanceProtos
import MartletProtobuf
import Testing

@Suite struct `Unknown fields` {
  static let each = hex(
    "c8 3e 80 01 d1 3e 0102030405060708 da 3e 02 6161 e3 3e 08 80 01 db 3e dc 3e e4 3e ed 3e 01020304")

  @Test func `come back byte for byte, in their order, after the known ones`() throws {
    let longTag = hex("88 bf 80 00 01")
    let longLength = hex("da 3e 82 80 80 00 61 62")
    let unknown = Self.each + longTag + longLength
    let message = try Proto3(decoding: unknown.prefix(4) + hex("08 01") + unknown.dropFirst(4))
    #expect(message.unknownFields.bytes == unknown)
    #expect(try message.serialized() == hex("08 01") + unknown)
  }

  @Test func `are what a known number with another wire type is`() throws {
    let bytes = hex("0d 01020304 09 0102030405060708 0a 01 61 70 01 95 01 01020304")
    #expect(try Proto3(decoding: bytes).unknownFields.bytes == bytes)
    #expect(try Proto3(decoding: bytes).serialized() == bytes)
  }

  @Test func `are kept in nested messages and in groups`() throws {
    let nested = delimited(18, Self.each)
    #expect(try Proto3(decoding: nested).serialized() == nested)
    let group = hex("cb 0c d0 0c 05") + Self.each + hex("cc 0c")
    let message = try Proto2(decoding: group)
    #expect(message.data?.groupInt32 == 5)
    #expect(try message.serialized() == group)
  }

  @Test func `are compared`() throws {
    let one = try Proto3(decoding: hex("c8 3e 01"))
    #expect(try one == Proto3(decoding: hex("c8 3e 01")))
    #expect(one != Proto3())
    var emptied = one
    emptied.unknownFields = UnknownFields([])
    #expect(emptied == Proto3())
  }
}

@Suite struct `Groups` {
  @Test func `are read and written between their tags`() throws {
    let bytes = hex("cb 0c d0 0c 05 d8 0c 06 cc 0c")
    let message = try Proto2(decoding: bytes)
    #expect(message.data == .init(groupInt32: 5, groupUint32: 6))
    #expect(try message.serialized() == bytes)
    #expect(try Proto2(decoding: hex("cb 0c cc 0c")).data == .init())
  }

  @Test func `merge when they come twice`() throws {
    let message = try Proto2(decoding: hex("cb 0c d0 0c 05 cc 0c cb 0c d8 0c 06 cc 0c"))
    #expect(message.data == .init(groupInt32: 5, groupUint32: 6))
  }

  @Test(arguments: [
    "cb 0c", "cb 0c d0 0c 05", "cb 0c d0 0c 05 c4 0c", "cc 0c", "cb 0c cc 0c cc 0c", "cb 0c cb 0c cc 0c",
    "92 01 04 cb 0c d0 0c cc 0c",
  ])
  func `must end, with their own number and in the message that they began in`(bytes: String) {
    #expect(throws: DecodeError.self) { try Proto2(decoding: hex(bytes)) }
  }

  @Test func `that editions call DELIMITED are the same, and may hold messages with a length`() throws {
    var message = Edition2023()
    message.groupliketype = .init(groupInt32: 1)
    message.delimitedField = .init(groupUint32: 2)
    let bytes = try message.serialized()
    #expect(hex(bytes) == "cb 0c d0 0c 01 cc 0c d3 0c d8 0c 02 d4 0c")
    #expect(try Edition2023(decoding: bytes) == message)
    var map = Edition2023()
    map.mapStringNestedMessage = ["a": .init(a: 1)]
    #expect(hex(try map.serialized()) == "ba 04 07 0a 01 61 12 02 08 01")
    #expect(try Edition2023(decoding: map.serialized()) == map)
  }
}

@Suite struct `Enums` {
  @Test func `that are open keep any number, and are equal when their numbers are`() {
    #expect(Proto3.NestedEnum(rawValue: 5) == .unrecognized(5))
    #expect(Proto3.NestedEnum.unrecognized(2) == .baz)
    #expect(Set([Proto3.NestedEnum.unrecognized(2), .baz]).count == 1)
    #expect(Proto3(optionalNestedEnum: .unrecognized(2)) == Proto3(optionalNestedEnum: .baz))
    #expect(Proto3(optionalNestedEnum: .unrecognized(0)) == Proto3())
  }

  @Test func `that are closed leave unknown numbers among the unknown fields`() throws {
    let single = try Proto2(decoding: hex("a8 01 02 a8 01 07"))
    #expect(single.optionalNestedEnum == .baz)
    #expect(single.unknownFields.bytes == hex("a8 01 07"))
    let list = try Proto2(decoding: hex("98 03 01 98 03 07 9a 03 03 02 08 00"))
    #expect(list.repeatedNestedEnum == [.bar, .baz, .foo])
    #expect(list.unknownFields.bytes == hex("98 03 07 98 03 08"))
    let member = try Proto2(decoding: hex("f8 06 01 b8 07 63"))
    #expect(member.oneofField == .oneofUint32(1))
    #expect(try member.serialized() == hex("f8 06 01 b8 07 63"))
  }
}
