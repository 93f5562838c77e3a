// SPDX-License-Identifier: Apache-2.0
import ConformanceProtos
import MartletProtobuf
import Testing

@Suite struct `Well-known types` {
  typealias Timestamp = Google_Protobuf_Timestamp
  typealias Span = Google_Protobuf_Duration
  typealias Mask = Google_Protobuf_FieldMask

  @Test func `have durations that are Swift's`() {
    #expect(Span(.milliseconds(-1500)) == Span(seconds: -1, nanos: -500_000_000))
    #expect(Span(seconds: 1, nanos: 5).duration == .seconds(1) + .nanoseconds(5))
    #expect(Swift.Duration(Span(seconds: -1, nanos: -1)) == .nanoseconds(-1_000_000_001))
    #expect(Span(.nanoseconds(1)) < Span(.microseconds(1)) && Span(seconds: .min).duration < .zero)
    #expect(Span(seconds: 1, nanos: 1).isValid && !Span(seconds: 1, nanos: -1).isValid)
    #expect(!Span(seconds: 315_576_000_001).isValid && !Span(nanos: 1_000_000_000).isValid)
  }

  @Test func `have timestamps with arithmetic`() {
    let time = Timestamp(seconds: 10, nanos: 250_000_000)
    #expect(time + .milliseconds(750) == Timestamp(seconds: 11))
    #expect(time - .milliseconds(10_500) == Timestamp(seconds: -1, nanos: 750_000_000))
    #expect(Timestamp(seconds: 11) - time == .milliseconds(750))
    #expect(Timestamp(sinceEpoch: .nanoseconds(-1)) == Timestamp(seconds: -1, nanos: 999_999_999))
    #expect(time < Timestamp(seconds: 11) && Timestamp.now > Timestamp(seconds: 1_700_000_000))
    var later = time
    later += .seconds(2)
    later -= .seconds(1)
    #expect(later - time == .seconds(1))
    // What a peer may send, and a handler then adds to.
    #expect(Timestamp(seconds: .max, nanos: .max) + .seconds(1) == Timestamp(seconds: .max))
    #expect(Timestamp(seconds: .min) - .seconds(1) == Timestamp(seconds: .min))
    #expect(Span(Timestamp(seconds: .max) - Timestamp(seconds: .min)) == Span(seconds: .max))
    #expect(time.isValid && !Timestamp(nanos: -1).isValid && !Timestamp(seconds: .max).isValid)
  }

  @Test func `have timestamps in RFC 3339`() {
    #expect(Timestamp(seconds: 63_108_020, nanos: 21_000_000).rfc3339 == "1972-01-01T10:00:20.021Z")
    #expect(
      Timestamp(rfc3339: "1972-01-01T05:00:20.021-05:00") == Timestamp(seconds: 63_108_020, nanos: 21_000_000)
    )
    #expect(Timestamp(rfc3339: "1972-01-01") == nil && Timestamp(nanos: -1).rfc3339 == nil)
    // Every day of 400 years, after which the calendar repeats.
    for day in stride(from: Int64(-62_135_596_800), to: -62_135_596_800 + 86400 * 146_097, by: 86400 * 7) {
      let time = Timestamp(seconds: day + 86399)
      #expect(time.rfc3339.flatMap { Timestamp(rfc3339: $0) } == time)
    }
  }

  @Test func `have Any, which packs and unpacks`() throws {
    let any = try Google_Protobuf_Any(packing: Span(seconds: 3))
    #expect(any.typeURL == "type.googleapis.com/google.protobuf.Duration" && any.value == [8, 3])
    #expect(any.is(Span.self) && !any.is(Timestamp.self))
    #expect(try any.unpack(Span.self) == Span(seconds: 3))
    #expect(try any.unpack(Timestamp.self) == nil)
    #expect(throws: DecodeError.self) {
      try Google_Protobuf_Any(typeURL: any.typeURL, value: [8]).unpack(Span.self)
    }
    #expect(Google_Protobuf_Any(typeURL: "none").typeName == nil)
  }

  @Test func `have Struct and Value as literals`() throws {
    let value: Google_Protobuf_Struct = ["a": [nil, 1, 2.5, true, "x", ["b": []]]]
    #expect(try value.jsonString() == #"{"a":[null,1,2.5,true,"x",{"b":[]}]}"#)
    #expect(value["a"]?[1]?.number == 1 && value["a"]?[4]?.string == "x" && value["a"]?[3]?.bool == true)
    #expect(value["a"]?[5]?["b"]?.elements == [] && value["a"]?[0]?.isNull == true && value["a"]?[9] == nil)
    #expect(value["z"] == nil && value["a"]?.members == nil)
  }

  @Test func `have wrappers as literals`() {
    let message = Proto3(optionalBoolWrapper: true, optionalInt32Wrapper: 3, optionalStringWrapper: "a")
    #expect(message.optionalInt32Wrapper?.value == 3 && message.optionalStringWrapper?.value == "a")
    #expect(Google_Protobuf_BytesValue([1]) == [1] && Google_Protobuf_DoubleValue(1.5) == 1.5)
  }

  @Test func `have masks that are sets`() {
    let mask: Mask = ["b", "a.c", "a.b", "a", "b", "a.b.c"]
    #expect(mask.canonical == ["a", "b"])
    #expect(mask.contains("a.x.y") && !mask.contains("ab") && !(["a.b"] as Mask).contains("a"))
    #expect((["a.b", "c"] as Mask).union(["a", "d"]) == ["a", "c", "d"])
    #expect((["a.b", "c"] as Mask).intersection(["a", "d"]) == ["a.b"])
    #expect((["a.b", "c"] as Mask).subtracting(["a"]) == ["c"])
    #expect((["optional_nested_message.a"] as Mask).isValid(for: Proto3.self))
    #expect(!(["repeated_nested_message.a"] as Mask).isValid(for: Proto3.self))
    #expect(Mask(allFieldsOf: Span.self) == ["seconds", "nanos"])
  }

  @Test func `have masks that choose what is copied`() throws {
    let source = Proto3(optionalInt32: 1, optionalNestedMessage: .init(a: 2), repeatedInt32: [3])
    var target = Proto3(
      optionalInt32: 9, optionalString: "kept", optionalNestedMessage: .init(a: 9, corecursive: .init()))
    let mask: Mask = [
      "optional_int32", "optional_nested_message.a", "repeated_int32", "no.such", "optional_bool",
    ]
    try mask.apply(source, to: &target)
    #expect(target.optionalInt32 == 1 && target.optionalString == "kept" && target.repeatedInt32 == [3])
    #expect(target.optionalNestedMessage == .init(a: 2, corecursive: .init()))
    try Mask(paths: ["optional_int32"]).trim(&target)
    #expect(target == Proto3(optionalInt32: 1))
    var empty = Proto3()
    try Mask(paths: ["recursive_message.optional_int32"]).apply(Proto3(), to: &empty)
    #expect(empty == Proto3())
  }
}
