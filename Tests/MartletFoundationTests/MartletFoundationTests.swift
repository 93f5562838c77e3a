// SPDX-License-Identifier: Apache-2.0
import Foundation
import MartletFoundation
import MartletProtobuf
import Testing

@Suite struct `Foundation's types` {
  typealias Timestamp = Google_Protobuf_Timestamp
  typealias Duration = Google_Protobuf_Duration

  @Test(arguments: [
    (Date(timeIntervalSince1970: 0), Timestamp()),
    (Date(timeIntervalSince1970: 1.5), Timestamp(seconds: 1, nanos: 500_000_000)),
    (Date(timeIntervalSince1970: -0.25), Timestamp(seconds: -1, nanos: 750_000_000)),
    (.distantPast, Timestamp(seconds: -62_135_769_600 + 172_800)),
    (Date(timeIntervalSince1970: 253_402_300_799), Timestamp(seconds: 253_402_300_799)),
  ])
  func `are moments, both ways`(date: Date, timestamp: Timestamp) {
    #expect(Timestamp(date) == timestamp)
    #expect(Date(timestamp) == date || date == .distantPast)
    #expect(Timestamp(date).isValid)
  }

  @Test func `out of range are the range's ends`() {
    for interval in [Double.infinity, -.infinity, .nan, 1e300, -1e300, 253_402_300_800] {
      #expect(Timestamp(Date(timeIntervalSince1970: interval)).isValid)
      #expect(Duration(timeInterval: interval).isValid)
    }
    #expect(Timestamp(Date(timeIntervalSince1970: 1e300)).nanos == 999_999_999)
    // The nearest nanosecond may be in the next second.
    #expect(Timestamp(Date(timeIntervalSince1970: 0.9999999999)) == Timestamp(seconds: 1))
  }

  @Test func `are spans of time`() {
    #expect(Duration(timeInterval: -1.5) == Duration(seconds: -1, nanos: -500_000_000))
    #expect(Duration(seconds: 2, nanos: 250_000_000).timeInterval == 2.25)
    #expect(Duration(timeInterval: 0.9999999999) == Duration(seconds: 1))
  }

  @Test func `are bytes`() throws {
    let value = Google_Protobuf_StringValue(value: "ü")
    let data = try value.serializedData()
    #expect(data == Data([0x0A, 2, 0xC3, 0xBC]))
    #expect(try Google_Protobuf_StringValue(decoding: data) == value)
    // A slice of data begins elsewhere than at 0.
    #expect(try Google_Protobuf_StringValue(decoding: (Data([7]) + data).dropFirst()) == value)
    #expect(try Google_Protobuf_StringValue(json: value.jsonData()) == value)
    #expect(throws: DecodeError.self) { try Google_Protobuf_StringValue(decoding: Data([0x0A])) }
    #expect(Google_Protobuf_BytesValue(Data([1, 2])).value == [1, 2])
  }
}
