// SPDX-License-Identifier: Apache-2.0
import ConformanceProtos
import MartletProtobuf
import Testing

/// Bytes that are no message: each is refused, with the reason, the byte and the path to it.
@Suite struct `Malformed bytes` {
  struct Case: Sendable, CustomTestStringConvertible {
    var bytes: Bytes
    var reason: DecodeError.Reason
    var offset: Int
    var path: [Int32] = []
    var testDescription: String { "\(hex(bytes)): \(reason)" }
  }

  static let cases = [
    // Tags.
    Case(bytes: hex("00"), reason: .invalidFieldNumber, offset: 1),
    Case(bytes: hex("02 00"), reason: .invalidFieldNumber, offset: 1),
    Case(bytes: hex("88 80 80 80 80 00 01"), reason: .invalidFieldNumber, offset: 0),
    Case(bytes: hex("88 80 80 80 10 01"), reason: .invalidFieldNumber, offset: 0),
    Case(bytes: hex("88"), reason: .truncated, offset: 1),
    Case(bytes: hex("0e 01"), reason: .invalidWireType, offset: 1, path: [1]),
    Case(bytes: hex("0f 01"), reason: .invalidWireType, offset: 1, path: [1]),
    Case(bytes: hex("fe ff ff ff 0f"), reason: .invalidWireType, offset: 5, path: [536_870_911]),
    // Varints.
    Case(bytes: hex("08 80"), reason: .truncated, offset: 2, path: [1]),
    Case(bytes: hex("08 80 80 80 80 80 80 80 80 80 80 01"), reason: .malformedVarint, offset: 11, path: [1]),
    Case(
      bytes: hex("c8 3e 80 80 80 80 80 80 80 80 80 80 01"), reason: .malformedVarint, offset: 12,
      path: [1001]),
    // Lengths.
    Case(bytes: hex("72 02 61"), reason: .truncated, offset: 2, path: [14]),
    Case(bytes: hex("72 ff ff ff ff ff ff ff ff ff 01"), reason: .truncated, offset: 11, path: [14]),
    Case(bytes: hex("72 ff ff ff ff 07"), reason: .truncated, offset: 6, path: [14]),
    Case(bytes: hex("92 01 03 08 01"), reason: .truncated, offset: 3, path: [18]),
    Case(bytes: hex("92 01 02 08 80 01"), reason: .truncated, offset: 5, path: [18, 1]),
    Case(bytes: hex("92 01 03 12 02 08 01"), reason: .truncated, offset: 5, path: [18, 2]),
    // What it would need lies behind the message, or the field, that it is in.
    Case(bytes: hex("92 01 02 08 80 01 08 01 08 01 08 01"), reason: .truncated, offset: 5, path: [18, 1]),
    Case(bytes: hex("fa 01 02 01 80 01 08 01 08 01 08 01"), reason: .truncated, offset: 5, path: [31]),
    // Strings.
    Case(bytes: hex("72 01 ff"), reason: .invalidUTF8, offset: 2, path: [14]),
    Case(bytes: hex("72 02 c0 80"), reason: .invalidUTF8, offset: 2, path: [14]),
    Case(bytes: hex("72 03 ed a0 80"), reason: .invalidUTF8, offset: 2, path: [14]),
    Case(bytes: hex("72 04 f4 90 80 80"), reason: .invalidUTF8, offset: 2, path: [14]),
    Case(bytes: hex("e2 02 02 61 80"), reason: .invalidUTF8, offset: 3, path: [44]),
    Case(bytes: hex("8a 07 01 ff"), reason: .invalidUTF8, offset: 3, path: [113]),
    Case(bytes: hex("aa 04 03 0a 01 ff"), reason: .invalidUTF8, offset: 5, path: [69, 1]),
    Case(bytes: hex("aa 04 03 12 01 ff"), reason: .invalidUTF8, offset: 5, path: [69, 2]),
    // Packed fields.
    Case(bytes: hex("fa 01 02 01 80"), reason: .truncated, offset: 5, path: [31]),
    Case(bytes: hex("b2 02 05 01 02 03 04 05"), reason: .unevenPackedLength, offset: 3, path: [38]),
    Case(bytes: hex("b2 02 05 01 02"), reason: .truncated, offset: 3, path: [38]),
    // Groups.
    Case(bytes: hex("0c"), reason: .unmatchedGroup, offset: 1, path: [1]),
    Case(bytes: hex("c3 3e c8 3e 01"), reason: .unmatchedGroup, offset: 5, path: [1000]),
    Case(bytes: hex("c3 3e cc 3e"), reason: .unmatchedGroup, offset: 4, path: [1000]),
    Case(bytes: hex("92 01 02 c3 3e c4 3e"), reason: .unmatchedGroup, offset: 5, path: [18, 1000]),
    Case(bytes: hex("c3 3e 00 c4 3e"), reason: .invalidFieldNumber, offset: 3, path: [1000]),
  ]

  @Test(arguments: cases) func `are refused with the place of the mistake`(example: Case) {
    let error = #expect(throws: DecodeError.self) { try Proto3(decoding: example.bytes) }
    #expect(error?.reason == example.reason)
    #expect(error?.offset == example.offset)
    #expect(error?.path == example.path)
  }

  @Test func `are described for people`() throws {
    let error = #expect(throws: DecodeError.self) { try Proto3(decoding: hex("92 01 02 08 80")) }
    #expect(error?.description == "the bytes end too early, at byte 5 in field 18.1")
    #expect(error?.fieldPath(in: Proto3.descriptor) == "optional_nested_message.a")
    let entry = #expect(throws: DecodeError.self) { try Proto3(decoding: hex("aa 04 03 12 01 ff")) }
    #expect(entry?.fieldPath(in: Proto3.descriptor) == "map_string_string.value")
  }

  /// Written by hand, and it does not like 13.
  private struct Picky: Message {
    var numbers: [Int32] = []

    mutating func decode(from wire: inout WireReader) {
      while wire.nextTag() != nil {
        numbers.append(wire.nextInt32())
        if numbers.last == 13 { wire.fail(DecodeError(.malformed, at: wire.offset)) }
      }
    }

    func encode(to wire: inout BackwardWriter) {}
  }

  @Test func `are read no further than the first mistake, whoever finds it`() {
    var message = Picky()
    let error = #expect(throws: DecodeError.self) { try message.merge(hex("08 01 08 0d 08 02 08 80")) }
    #expect(error == DecodeError(.malformed, at: 4))
    #expect(message.numbers == [1, 13])
  }

  @Test func `are refused when they are more than the limit`() {
    let options = DecodeOptions(sizeLimit: 3)
    #expect(throws: Never.self) { try Proto3(decoding: hex("10 80 01"), options: options) }
    let error = #expect(throws: DecodeError.self) {
      try Proto3(decoding: hex("10 80 80 01"), options: options)
    }
    #expect(error?.reason == .tooLarge)
  }

  /// Every field of every kind, so that a cut goes through each of them.
  static let full: Bytes = {
    let scalars = hex(
      """
      08 80 01 10 80 01 18 80 01 20 80 01 28 80 01 30 80 01 3d 01020304 41 0102030405060708
      4d 01020304 51 0102030405060708 5d 01020304 61 0102030405060708 68 01 72 02 c3bc 7a 02 ff00
      """)
    let unknown = hex("c8 3e 80 01 d1 3e 0102030405060708 da 3e 02 6161 e3 3e 08 80 01 e4 3e ed 3e 01020304")
    let nested = delimited(18, scalars.prefix(3) + delimited(2, scalars))
    let packed = delimited(31, hex("80 01 01")) + delimited(37, hex("01020304"))
    let entry = delimited(69, hex("0a 01 61 12 02 6262"))
    return scalars + unknown + nested + packed + entry + delimited(113, [0x61])
  }()

  @Test func `that end too early are refused unless the cut is between fields`() throws {
    let whole = try Proto3(decoding: Self.full)
    #expect(whole.optionalNestedMessage?.corecursive?.optionalString == "ü")
    var boundaries: Set<Int> = [0]
    // Where a field of the outermost message ends is where more fields can begin.
    for cut in 1...Self.full.count {
      let extended = Self.full.prefix(cut) + hex("f8 06 07")
      if let message = try? Proto3(decoding: Bytes(extended)), message.oneofField == .oneofUint32(7),
        (try? Proto3(decoding: Bytes(Self.full.prefix(cut)))) != nil
      {
        boundaries.insert(cut)
      }
    }
    #expect(boundaries.count > 20 && boundaries.count < 32)
    for cut in 0...Self.full.count where !boundaries.contains(cut) {
      let error = #expect(throws: DecodeError.self) { try Proto3(decoding: Bytes(Self.full.prefix(cut))) }
      #expect(error?.reason == .truncated || error?.reason == .unmatchedGroup, "cut at \(cut)")
    }
  }
}
