// SPDX-License-Identifier: Apache-2.0
// The samples of the module's documentation: what stands there stands here, and runs.
import ConformanceProtos
import MartletProtobuf
import Testing

private typealias Place = ProtobufTestMessages_Proto3_ForeignMessage

@Suite struct `The documentation's samples` {
  @Test func `of binary, JSON and text`() throws {
    let bytes = try Place(c: 7).serialized()
    let place = try Place(decoding: bytes)
    let json = try place.jsonString()  // {"c":7}
    let text = place.textFormat()  // c: 7
    #expect(json == #"{"c":7}"# && text == "c: 7\n")
    #expect(try Place(json: json) == place)
    #expect(try Place(textFormat: text) == place)
  }

  @Test func `of errors`() throws {
    do {
      _ = try Proto3(decoding: [0x92, 0x01, 0x02, 0x08, 0x80])
    } catch {
      // The bytes end too early: at byte 5, in field 18.1.
      #expect(error.reason == .truncated && error.offset == 5 && error.path == [18, 1])
    }
  }

  @Test func `of rows of messages`() throws {
    var file: Bytes = []
    for c in 1...3 { try Place(c: Int32(c)).appendDelimited(to: &file) }

    var row = DelimitedMessages<Place>()
    row.append(file.prefix(4))  // pieces of any size
    row.append(file.dropFirst(4))
    var numbers: [Int32] = []
    while let place = try row.next() { numbers.append(place.c) }
    try row.finish()
    #expect(numbers == [1, 2, 3])
  }

  @Test func `of messages in the same memory`() throws {
    let pieces = try (1...3).map { try Proto3(repeatedInt32: [$0, 1]).serialized() }
    var sum: Int32 = 0
    var numbers = Proto3()
    for bytes in pieces {
      try numbers.replace(with: bytes)
      sum += numbers.repeatedInt32.reduce(0, +)
    }
    #expect(sum == 9)
  }

  @Test func `of well-known types`() throws {
    let any = try Google_Protobuf_Any(packing: Place(c: 7))
    let place = try any.unpack(Place.self)

    let start = try #require(Google_Protobuf_Timestamp(rfc3339: "2026-03-01T08:00:00Z"))
    let end = start + .seconds(90)

    let settings: Google_Protobuf_Struct = ["retries": 3, "hosts": ["a", "b"], "proxy": nil]

    var kept = Proto3(optionalInt32: 1, optionalString: "old")
    let mask: Google_Protobuf_FieldMask = ["optional_string"]
    try mask.apply(Proto3(optionalString: "new"), to: &kept)
    #expect(place?.c == 7 && end.rfc3339 == "2026-03-01T08:01:30Z" && settings["retries"]?.number == 3)
    #expect(kept == Proto3(optionalInt32: 1, optionalString: "new"))
  }

  @Test func `of dynamic messages`() throws {
    let pool = DescriptorPool([Proto3.self])
    let type = try #require(pool.message(named: "protobuf_test_messages.proto3.ForeignMessage"))
    var place = DynamicMessage(type)
    place["c"] = .int32(7)
    let json = try place.jsonString()
    #expect(json == #"{"c":7}"#)
    #expect(try place.converted(to: Place.self) == Place(c: 7))
  }
}
