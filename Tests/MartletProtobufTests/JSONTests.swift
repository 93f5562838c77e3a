// SPDX-License-Identifier: Apache-2.0
import ConformanceProtos
import MartletProtobuf
import Testing

/// The JSON of each kind of field, by hand from protobuf.dev, "ProtoJSON Format".
@Suite struct `JSON` {
  static let types = DescriptorPool([Proto2.self, Proto3.self, Edition2023.self])
  static let reading = JSONReadOptions(types: types)
  static let writing = JSONWriteOptions(types: types)

  struct Case: Sendable, CustomTestStringConvertible {
    var json: String
    var message: Proto3
    var testDescription: String { json }

    init(_ json: String, _ message: Proto3) {
      (self.json, self.message) = (json, message)
    }
  }

  static let both = [
    Case("{}", Proto3()),
    Case(
      #"{"optionalInt32":-1,"optionalInt64":"-9223372036854775808"}"#,
      .init(optionalInt32: -1, optionalInt64: .min)),
    Case(#"{"optionalUint64":"18446744073709551615"}"#, .init(optionalUint64: .max)),
    Case(#"{"optionalFloat":1.5,"optionalDouble":1e-07}"#, .init(optionalFloat: 1.5, optionalDouble: 1e-7)),
    Case(
      #"{"optionalFloat":"-Infinity","optionalDouble":"Infinity"}"#,
      .init(optionalFloat: -.infinity, optionalDouble: .infinity)),
    Case(#"{"optionalDouble":-0.0}"#, .init(optionalDouble: -0.0)),
    Case(
      #"{"optionalBool":true,"optionalString":"a\"\\\u0001\nü"}"#,
      .init(optionalBool: true, optionalString: "a\"\\\u{1}\nü")),
    Case(#"{"optionalBytes":"+/8="}"#, .init(optionalBytes: [0xFB, 0xFF])),
    Case(#"{"optionalNestedEnum":"BAZ"}"#, .init(optionalNestedEnum: .baz)),
    Case(#"{"optionalNestedEnum":7}"#, .init(optionalNestedEnum: .unrecognized(7))),
    Case(
      #"{"optionalNestedMessage":{"a":1,"corecursive":{}}}"#,
      .init(optionalNestedMessage: .init(a: 1, corecursive: .init()))),
    Case(
      #"{"repeatedInt32":[1,2],"repeatedString":["a",""]}"#,
      .init(repeatedInt32: [1, 2], repeatedString: ["a", ""])),
    Case(#"{"mapInt32Int32":{"1":2}}"#, .init(mapInt32Int32: [1: 2])),
    Case(#"{"mapBoolBool":{"true":false}}"#, .init(mapBoolBool: [true: false])),
    Case(#"{"mapStringNestedMessage":{"":{"a":1}}}"#, .init(mapStringNestedMessage: ["": .init(a: 1)])),
    Case(#"{"oneofUint32":0}"#, .init(oneofField: .oneofUint32(0))),
    Case(#"{"optionalNullValue":7}"#, .init(optionalNullValue: .unrecognized(7))),
    Case(#"{"oneofNullValue":null}"#, .init(oneofField: .oneofNullValue(.nullValue))),
    Case(
      #"{"optionalDuration":"-1.500s"}"#, .init(optionalDuration: .init(seconds: -1, nanos: -500_000_000))),
    Case(#"{"optionalTimestamp":"1970-01-01T00:00:00Z"}"#, .init(optionalTimestamp: .init())),
    Case(
      #"{"optionalTimestamp":"0001-01-01T00:00:00.000001Z"}"#,
      .init(optionalTimestamp: .init(seconds: -62_135_596_800, nanos: 1000))),
    Case(
      #"{"optionalTimestamp":"9999-12-31T23:59:59.999999999Z"}"#,
      .init(optionalTimestamp: .init(seconds: 253_402_300_799, nanos: 999_999_999))),
    Case(
      #"{"optionalTimestamp":"2024-02-29T12:34:56Z"}"#,
      .init(optionalTimestamp: .init(seconds: 1_709_210_096))),
    Case(
      #"{"optionalFieldMask":"fooBar,a.b2c"}"#, .init(optionalFieldMask: .init(paths: ["foo_bar", "a.b2c"]))),
    Case(
      #"{"optionalInt32Wrapper":0,"optionalStringWrapper":"a"}"#,
      .init(optionalInt32Wrapper: .init(), optionalStringWrapper: .init(value: "a"))),
    Case(
      #"{"optionalStruct":{"a":[null,1,true,"x",{}]}}"#,
      .init(
        optionalStruct: .init(fields: [
          "a": .init(
            kind: .listValue(
              .init(values: [
                .init(kind: .nullValue(.nullValue)), .init(kind: .numberValue(1)),
                .init(kind: .boolValue(true)),
                .init(kind: .stringValue("x")), .init(kind: .structValue(.init())),
              ])))
        ]))),
    Case(#"{"optionalValue":null}"#, .init(optionalValue: .init(kind: .nullValue(.nullValue)))),
    Case(#"{"optionalAny":{}}"#, .init(optionalAny: .init())),
    Case(
      #"{"optionalAny":{"@type":"type.googleapis.com/google.protobuf.Duration","value":"1s"}}"#,
      .init(optionalAny: .init(typeURL: "type.googleapis.com/google.protobuf.Duration", value: [8, 1]))),
    Case(
      #"{"optionalAny":{"@type":"x/protobuf_test_messages.proto3.ForeignMessage","c":3}}"#,
      .init(optionalAny: .init(typeURL: "x/protobuf_test_messages.proto3.ForeignMessage", value: [8, 3]))),
    Case(
      #"{"fieldname1":1,"fieldName2":2,"FieldName3":3,"fieldName4":4}"#,
      .init(fieldname1: 1, fieldName2: 2, _fieldName3: 3, fieldName4: 4)),
  ]

  @Test(arguments: both) func `is what the guide says, both ways`(example: Case) throws {
    #expect(try Proto3(json: example.json, options: Self.reading) == example.message)
    let printed = try example.message.jsonString(Self.writing)
    #expect(printed == example.json)
    let dynamic = try DynamicMessage(Proto3.descriptor, json: example.json, options: Self.reading)
    #expect(try dynamic.jsonString(Self.writing) == printed)
    let pretty = try example.message.jsonString(.init(isPretty: true, types: Self.types))
    #expect(try Proto3(json: pretty, options: Self.reading) == example.message)
  }

  static let accepted = [
    Case(
      #" { "optional_int32" : "1" , "optionalInt64" : 1.0e1 } "#, .init(optionalInt32: 1, optionalInt64: 10)),
    Case(
      #"{"optionalInt32":2147483647.0,"optionalUint32":4.294967295e9}"#,
      .init(optionalInt32: .max, optionalUint32: .max)),
    Case(
      #"{"optionalInt32":null,"repeatedInt32":null,"mapInt32Int32":null,"optionalNestedMessage":null}"#,
      .init()),
    Case(#"{"optionalDouble":"1.5","optionalFloat":1}"#, .init(optionalFloat: 1, optionalDouble: 1.5)),
    Case(#"{"optionalString":"\u00fc\ud83d\udc26\/"}"#, .init(optionalString: "ü🐦/")),
    Case(#"{"optionalBytes":"-_8"}"#, .init(optionalBytes: [0xFB, 0xFF])),
    Case(#"{"optionalNestedEnum":2}"#, .init(optionalNestedEnum: .baz)),
    Case(#"{"optionalAliasedEnum":"MOO"}"#, .init(optionalAliasedEnum: .aliasBaz)),
    Case(
      #"{"optionalTimestamp":"1970-01-01T01:30:00.5+01:30"}"#,
      .init(optionalTimestamp: .init(nanos: 500_000_000))),
    Case(#"{"optionalDuration":"0.000000001s"}"#, .init(optionalDuration: .init(nanos: 1))),
    Case(#"{"oneofUint32":null,"oneofString":"a"}"#, .init(oneofField: .oneofString("a"))),
    Case(
      #"{"optionalAny":{"value":"1s","@type":"/google.protobuf.Duration"}}"#,
      .init(optionalAny: .init(typeURL: "/google.protobuf.Duration", value: [8, 1]))),
    Case(
      #"{"optionalAny":{"c":3,"@type":"x/protobuf_test_messages.proto3.ForeignMessage"}}"#,
      .init(optionalAny: .init(typeURL: "x/protobuf_test_messages.proto3.ForeignMessage", value: [8, 3]))),
  ]

  @Test(arguments: accepted) func `is accepted in other forms`(example: Case) throws {
    #expect(try Proto3(json: example.json, options: Self.reading) == example.message)
    #expect(try Proto3(json: Bytes(example.json.utf8), options: Self.reading) == example.message)
  }

  @Test(arguments: [
    "", "{", "}", "[]", "null", "1", "{} {}", "{,}", #"{"optionalInt32":1,}"#, #"{optionalInt32:1}"#,
    #"{'optionalInt32':1}"#, #"{"optionalInt32":1 /*c*/}"#, #"{"optionalInt32":01}"#,
    #"{"optionalInt32":+1}"#,
    #"{"optionalInt32":1.5}"#, #"{"optionalInt32":" 1"}"#, #"{"optionalInt32":"1 "}"#,
    #"{"optionalInt32":""}"#,
    #"{"optionalInt32":2147483648}"#, #"{"optionalInt32":-2147483649}"#, #"{"optionalUint32":-1}"#,
    #"{"optionalUint32":4294967296}"#, #"{"optionalInt64":9223372036854775808}"#, #"{"optionalInt32":1e}"#,
    #"{"optionalUint64":18446744073709551616}"#, #"{"optionalInt32":0x1}"#, #"{"optionalInt32":true}"#,
    #"{"optionalInt32":1e99999999999999999999}"#, #"{"optionalBool":"true"}"#, #"{"optionalBool":1}"#,
    #"{"optionalFloat":3.5e38}"#, #"{"optionalDouble":1.9e308}"#, #"{"optionalDouble":NaN}"#,
    #"{"optionalDouble":Infinity}"#, #"{"optionalDouble":.5}"#, #"{"optionalDouble":1.}"#,
    #"{"optionalDouble":"nan"}"#,
    #"{"optionalString":1}"#, #"{"optionalString":"\x"}"#, #"{"optionalString":"\ud800"}"#,
    #"{"optionalString":"\udc00"}"#, #"{"optionalString":"\ud800\u0061"}"#, "{\"optionalString\":\"\n\"}",
    #"{"optionalString":"\u12"}"#, #"{"optionalBytes":"a"}"#, #"{"optionalBytes":"!!!!"}"#,
    #"{"optionalNestedEnum":"NO"}"#, #"{"optionalNestedEnum":1.5}"#, #"{"repeatedInt32":[1,]}"#,
    #"{"repeatedInt32":[null]}"#, #"{"repeatedInt32":1}"#, #"{"mapInt32Int32":{"1":null}}"#,
    #"{"mapInt32Int32":{1:1}}"#, #"{"mapInt32Int32":{"1":1,"1":2}}"#, #"{"mapBoolBool":{"True":true}}"#,
    #"{"optionalInt32":1,"optionalInt32":2}"#, #"{"optionalInt32":1,"optional_int32":2}"#,
    #"{"oneofUint32":1,"oneofString":""}"#, #"{"unknown":1}"#,
    #"{"optionalTimestamp":"1970-01-01T00:00:00"}"#,
    #"{"optionalTimestamp":"1970-01-01t00:00:00Z"}"#, #"{"optionalTimestamp":"1970-01-01T00:00:00z"}"#,
    #"{"optionalTimestamp":"0000-01-01T00:00:00Z"}"#, #"{"optionalTimestamp":"10000-01-01T00:00:00Z"}"#,
    #"{"optionalTimestamp":"1970-02-29T00:00:00Z"}"#, #"{"optionalTimestamp":"1970-01-01T24:00:00Z"}"#,
    #"{"optionalTimestamp":"1970-01-01T00:00:00.Z"}"#,
    #"{"optionalTimestamp":"1970-01-01T00:00:00.1234567890Z"}"#,
    #"{"optionalDuration":"1"}"#, #"{"optionalDuration":"1.s"}"#, #"{"optionalDuration":"315576000001s"}"#,
    #"{"optionalDuration":"1.0000000001s"}"#, #"{"optionalFieldMask":"foo_bar"}"#, #"{"optionalStruct":1}"#,
    #"{"optionalStruct":{"a":NaN}}"#, #"{"optionalAny":{"c":3}}"#, #"{"optionalAny":{"@type":""}}"#,
    #"{"optionalAny":{"@type":"x/none.Such"}}"#, #"{"optionalAny":{"@type":1}}"#,
    #"{"optionalAny":{"@type":"x/google.protobuf.Duration"}}"#, #"{"optionalNestedMessage":[]}"#,
  ])
  func `is refused when it is not the message`(json: String) {
    let error = #expect(throws: JSONError.self) { try Proto3(json: json, options: Self.reading) }
    #expect(error?.offset != nil)
  }

  @Test func `has errors that say where`() throws {
    let json = #"{"optionalNestedMessage": {"corecursive": {"repeatedInt32": [1, 2, "x"]}}}"#
    let error = #expect(throws: JSONError.self) { try Proto3(json: json) }
    #expect(error?.path == "optional_nested_message.corecursive.repeated_int32[2]")
    #expect(error?.offset == 67 && error?.reason == "expected a number")
    let map = #"{"mapStringNestedMessage": {"k\u0022": {"corecursive": {"optionalBool": 1}}}}"#
    let inMap = #expect(throws: JSONError.self) { try Proto3(json: map) }
    #expect(inMap?.path == #"map_string_nested_message["k\u0022"].corecursive.optional_bool"#)
  }

  @Test func `is refused where a string is not UTF-8, wherever the string is`() throws {
    func json(_ before: String, _ bad: Bytes, _ after: String) -> Bytes {
      Bytes(before.utf8) + bad + after.utf8
    }
    let reading = JSONReadOptions(ignoresUnknownFields: true)
    for bad: Bytes in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0x80]] {
      for (before, after) in [
        (#"{"optionalString":""#, #""}"#), (#"{"optionalString":"a\n"#, #"and eight more"}"#),
        (#"{"unknown":[""#, #""]}"#), (#"{""#, #"":1}"#), (#"{"mapStringString":{"a long key "#, #"":"x"}}"#),
        (#"{"optionalInt32":1"#, "}"),
      ] {
        #expect(throws: JSONError.self) { try Proto3(json: json(before, bad, after), options: reading) }
      }
    }
    let good = json(#"{"optionalString":"a\n"#, Bytes("grün 😁 谷歌".utf8), #""}"#)
    #expect(try Proto3(json: good).optionalString == "a\ngrün 😁 谷歌")
  }

  @Test func `passes over what is unknown if it may`() throws {
    let options = JSONReadOptions(ignoresUnknownFields: true)
    let json =
      #"{"x":{"y":[1,{"z":null}]},"optionalInt32":1,"#
      + #""repeatedNestedEnum":["FOO","NO"],"optionalNestedEnum":"NO"}"#
    #expect(try Proto3(json: json, options: options) == .init(optionalInt32: 1, repeatedNestedEnum: [.foo]))
    #expect(throws: JSONError.self) { try Proto3(json: #"{"x":01}"#, options: options) }
  }

  @Test func `has options`() throws {
    let message = Proto3(optionalInt32: 1, optionalNestedEnum: .baz)
    #expect(
      try message.jsonString(.init(originalNames: true, enumsAsNumbers: true))
        == #"{"optional_int32":1,"optional_nested_enum":2}"#)
    let pretty = Proto3(optionalInt32: 1, repeatedInt32: [1, 2], optionalStruct: .init())
    #expect(
      try pretty.jsonString(.init(isPretty: true)) == """
        {
          "optionalInt32": 1,
          "repeatedInt32": [
            1,
            2
          ],
          "optionalStruct": {}
        }
        """)
    let defaults = try Google_Protobuf_Type(name: "a").jsonString(.init(printsDefaults: true))
    #expect(
      defaults == #"{"name":"a","fields":[],"oneofs":[],"options":[],"syntax":"SYNTAX_PROTO2","edition":""}"#)
  }

  @Test func `names extensions in brackets, and MessageSets' members`() throws {
    var message = Proto2(optionalInt32: 1)
    message[Extensions.number] = 5
    message[Extensions.group] = .init(groupInt32: 3)
    let json = try message.jsonString(Self.writing)
    #expect(
      json
        == #"{"optionalInt32":1,"[protobuf_test_messages.proto2.extension_int32]":5,"#
        + #""[protobuf_test_messages.proto2.groupfield]":{"groupInt32":3}}"#
    )
    let again = try Proto2(json: json, options: Self.reading)
    #expect(again[Extensions.number] == 5 && again[Extensions.group]?.groupInt32 == 3)
    #expect(throws: JSONError.self) { try Proto2(json: json) }
    let set =
      #"{"messageSetCorrect":{"[protobuf_test_messages.proto2.TestAllTypesProto2."#
      + #"MessageSetCorrectExtension1.message_set_extension]":{"str":"a"}}}"#
    #expect(try Proto2(json: set, options: Self.reading).jsonString(Self.writing) == set)
  }

  @Test func `refuses values that it has no form for`() {
    for message in [
      Proto3(optionalTimestamp: .init(seconds: .max)), Proto3(optionalTimestamp: .init(nanos: -1)),
      Proto3(optionalDuration: .init(seconds: 1, nanos: -1)), Proto3(optionalDuration: .init(seconds: .min)),
      Proto3(optionalFieldMask: .init(paths: ["fooBar"])), Proto3(optionalFieldMask: .init(paths: ["a_"])),
      Proto3(optionalValue: .init(kind: .numberValue(.nan))),
      Proto3(optionalAny: .init(typeURL: "x/y", value: [1])),
    ] {
      #expect(throws: JSONError.self) { try message.jsonString() }
    }
  }

  @Test func `nests as deep as its limit`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: #"{"recursiveMessage":"#, count: depth) + "{}" + String(repeating: "}", count: depth)
    }
    #expect(throws: Never.self) { try Proto3(json: nested(99)).jsonString() }
    #expect(throws: JSONError.self) { try Proto3(json: nested(101)) }
    #expect(throws: JSONError.self) { try Proto3(json: String(repeating: "[", count: 100_000)) }
    let lists = #"{"x":"# + String(repeating: "[", count: 100_000)
    #expect(throws: JSONError.self) { try Proto3(json: lists, options: .init(ignoresUnknownFields: true)) }
    #expect(throws: JSONError.self) {
      try Google_Protobuf_Value(json: String(repeating: "[", count: 100_000))
    }
  }
}
