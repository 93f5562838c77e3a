// SPDX-License-Identifier: Apache-2.0
import ConformanceProtos
import MartletProtobuf
import Testing

@Suite struct `Messages are equal` {
  /// Each of them differs from every other.
  static let different: [Proto2] = [
    Proto2(), Proto2(optionalInt32: 0), Proto2(optionalInt32: 1), Proto2(optionalInt64: 1),
    Proto2(optionalString: ""), Proto2(optionalBytes: []), Proto2(optionalDouble: 0),
    Proto2(optionalDouble: -0.0), Proto2(optionalDouble: .nan),
    Proto2(optionalNestedMessage: .init()), Proto2(optionalNestedMessage: .init(a: 0)),
    Proto2(recursiveMessage: .init()), Proto2(repeatedInt32: [1, 2]), Proto2(repeatedInt32: [2, 1]),
    Proto2(mapInt32Int32: [1: 2]), Proto2(mapInt32Int32: [2: 1]), Proto2(oneofField: .oneofUint32(0)),
    Proto2(oneofField: .oneofString("")), unknown([0xF8, 0xFF, 1, 1]), unknown([0xF8, 0xFF, 1, 2]),
  ]

  private static func unknown(_ bytes: Bytes) -> Proto2 {
    var message = Proto2()
    message.unknownFields = UnknownFields(bytes)
    return message
  }

  @Test func `when all that is set is, and not otherwise`() {
    for (index, left) in Self.different.enumerated() {
      for (other, right) in Self.different.enumerated() {
        #expect((left == right) == (index == other), "\(left) and \(right)")
      }
    }
    #expect(Set(Self.different + Self.different).count == Self.different.count)
  }

  @Test func `in whatever order a map was filled`() {
    var (up, down) = (Proto3(), Proto3())
    for number in 0..<1_000 {
      up.mapStringString["\(number)"] = "a"
      down.mapStringString["\(999 - number)"] = "a"
    }
    #expect(up == down && up.hashValue == down.hashValue)
    down.mapStringString["5"] = "b"
    #expect(up != down)
  }
}
