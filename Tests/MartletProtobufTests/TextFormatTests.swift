// SPDX-License-Identifier: Apache-2.0
import ConformanceProtos
import MartletProtobuf
import Testing

/// Text format, by hand from protobuf.dev, "Text Format Language Specification".
@Suite struct `Text format` {
  static let reading = TextReadOptions(types: JSON.types)
  static let writing = TextWriteOptions(types: JSON.types)

  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var message: Proto3
    var testDescription: String { text }

    init(_ text: String, _ message: Proto3) {
      (self.text, self.message) = (text, message)
    }
  }

  static let printed = [
    Case("", Proto3()),
    Case("optional_int32: -1\noptional_double: 1e-07\n", .init(optionalInt32: -1, optionalDouble: 1e-7)),
    Case(
      "optional_float: inf\noptional_double: nan\n", .init(optionalFloat: .infinity, optionalDouble: .nan)),
    Case(
      "optional_bool: true\noptional_string: \"a\\\"\\n\\001ü\"\n",
      .init(optionalBool: true, optionalString: "a\"\n\u{1}ü")),
    Case("optional_bytes: \"\\377a\"\n", .init(optionalBytes: [0xFF, 0x61])),
    Case(
      "optional_nested_enum: BAZ\nrepeated_int32: 1\nrepeated_int32: 2\n",
      .init(optionalNestedEnum: .baz, repeatedInt32: [1, 2])),
    Case(
      "optional_nested_message {\n  a: 1\n  corecursive {\n  }\n}\n",
      .init(optionalNestedMessage: .init(a: 1, corecursive: .init()))),
    Case(
      "map_string_string {\n  key: \"a\"\n  value: \"\"\n}\n"
        + "map_string_string {\n  key: \"b\"\n  value: \"c\"\n}\n",
      .init(mapStringString: ["b": "c", "a": ""])),
    Case(
      "optional_any {\n  [x/google.protobuf.Duration] {\n    seconds: 1\n  }\n}\n",
      .init(optionalAny: .init(typeURL: "x/google.protobuf.Duration", value: [8, 1]))),
    Case(
      "optional_any {\n  type_url: \"x/none.Such\"\n  value: \"a\"\n}\n",
      .init(optionalAny: .init(typeURL: "x/none.Such", value: [0x61]))),
  ]

  @Test(arguments: printed) func `is printed and read back`(example: Case) throws {
    #expect(example.message.textFormat(Self.writing) == example.text)
    let again = try Proto3(textFormat: example.text, options: Self.reading)
    #expect(try again.serialized() == example.message.serialized() || again == example.message)
    let line = example.message.textFormat(.init(isSingleLine: true, types: JSON.types))
    #expect(!line.contains("\n"))
    #expect(try Proto3(textFormat: line, options: Self.reading).textFormat(Self.writing) == example.text)
  }

  static let accepted = [
    Case(
      "optional_int32 : 0x1F, optional_int64:-010; optional_uint32: - # one\n 0",
      .init(optionalInt32: 31, optionalInt64: -8)),
    Case("optional_float: 1.5f optional_double: 1.", .init(optionalFloat: 1.5, optionalDouble: 1)),
    Case("optional_float: .5e1F optional_double: 10F", .init(optionalFloat: 5, optionalDouble: 10)),
    Case(
      "optional_float: -Infinity optional_double: 1e400",
      .init(optionalFloat: -.infinity, optionalDouble: .infinity)),
    Case(
      "optional_bool: t repeated_bool: [True, 0, 1, f]",
      .init(optionalBool: true, repeatedBool: [true, false, true, false])),
    Case(
      #"optional_string: 'a"' "b" '\x63\144\u00fc\U0001F426\?'"#,
      .init(optionalString: "a\"bcdü🐦?")),
    Case(
      "optional_nested_enum: -1 repeated_nested_enum: [FOO, 2]",
      .init(optionalNestedEnum: .neg, repeatedNestedEnum: [.foo, .baz])),
    Case(
      "optional_nested_message < a: 1 corecursive: { } >",
      .init(optionalNestedMessage: .init(a: 1, corecursive: .init()))),
    Case(
      "repeated_nested_message: [{a: 1}, <>] repeated_nested_message {a: 2} repeated_string: []",
      .init(repeatedNestedMessage: [.init(a: 1), .init(), .init(a: 2)])),
    Case(
      "map_int32_int32 {value: 2 key: 1}, map_int32_int32: [{key: 1 value: 3}, {}]",
      .init(mapInt32Int32: [1: 3, 0: 0])),
    Case("reserved_field: [1, {x: 2}] reserved_field { [a.b]: -inf y: 'z' }", .init()),
    Case(
      "optional_any { [ x / google.protobuf # c\n .Duration ]: { seconds: 1 } }",
      .init(optionalAny: .init(typeURL: "x/google.protobuf.Duration", value: [8, 1]))),
  ]

  @Test(arguments: accepted) func `is accepted in other forms`(example: Case) throws {
    #expect(try Proto3(textFormat: example.text, options: Self.reading) == example.message)
  }

  @Test(arguments: [
    "optional_int32", "optional_int32 1", "optional_int32: ", "optional_int32: 1.0", "optional_int32: 08",
    "optional_int32: 2147483648", "optional_uint32: -1", "optional_int32: 1f", "optional_int32: +1",
    "optional_int32: 0x", "optional_int32: '1'", "optional_int32: [1]", "optional_float: 0x1",
    "optional_float: 010", "optional_float: 1.5g", "optional_bool: 2", "optional_bool: TRUE",
    "optional_string: a", "optional_string: \"a", "optional_string: 'a\"", "optional_string: '\n'",
    #"optional_string: '\xff'"#, #"optional_string: '\ud83d'"#, #"optional_string: '\udc26'"#,
    #"optional_string: '\ud83d\udc26'"#,
    #"optional_string: '\U00110000'"#, #"optional_string: '\u12'"#, #"optional_bytes: '\400'"#,
    #"optional_string: '\z'"#, "optional_nested_enum: NO", "optional_nested_message { a: 1",
    "optional_nested_message { a: 1 >", "optional_nested_message: 1", "unknown: 1", "1: 1",
    "optional_int32: 1 optional_int32: 1", "oneof_uint32: 1 oneof_string: ''", "repeated_int32: [1,]",
    "repeated_int32: [1", "optional_int32: 1,,", "}", "[no.such]: 1", "optional_any { [x/none.Such] {} }",
    "optional_any { [x/google.protobuf.Duration] {} value: '' }", "optionalInt32: 1",
  ])
  func `is refused when it is not the message`(text: String) {
    #expect(throws: TextError.self) { try Proto3(textFormat: text, options: Self.reading) }
  }

  @Test func `has errors that say where`() {
    let text = "optional_nested_message {\n  corecursive { optional_int32: x }\n}"
    let error = #expect(throws: TextError.self) { try Proto3(textFormat: text) }
    #expect(
      error?.description
        == "2:33: expected a number in field optional_nested_message.corecursive.optional_int32")
  }

  @Test func `names groups and extensions`() throws {
    var message = Proto2(data: .init(groupInt32: 1))
    message[Extensions.number] = 5
    message[Extensions.group] = .init(groupInt32: 3)
    let name = "[protobuf_test_messages.proto2."
    let text = "\(name)extension_int32]: 5 \(name)groupfield] { group_int32: 3 } Data { group_int32: 1 }"
    let line = message.textFormat(.init(isSingleLine: true, types: JSON.types))
    #expect(line == text)
    #expect(
      try Proto2(textFormat: text, options: Self.reading).textFormat(Self.writing)
        == message.textFormat(Self.writing))
    #expect(throws: TextError.self) { try Proto2(textFormat: text) }
    let set = """
      message_set_correct {
        \(name)TestAllTypesProto2.MessageSetCorrectExtension1] {
          str: "a"
        }
      }

      """
    #expect(try Proto2(textFormat: set, options: Self.reading).textFormat(Self.writing) == set)
  }

  @Test func `shows unknown fields where it is asked to`() throws {
    var message = Proto3(optionalInt32: 1)
    message.unknownFields = UnknownFields(everyWireType)
    #expect(
      message.textFormat(.init(isSingleLine: true, printsUnknownFields: true)) == """
        optional_int32: 1 1001: 128 1002: 0x0807060504030201 1003: "aa" \
        1004 { 1: 128 1003 { } } 1005: 0x04030201
        """)
  }

  @Test func `hides in descriptions what is sensitive, and what may be`() throws {
    let field = Google_Protobuf_FieldDescriptorProto(
      name: "token", number: 1, label: .optional, type: .string, options: .init(debugRedact: true))
    let file = FileDescriptor(
      .init(name: "a.proto", messageType: [.init(name: "A", field: [field])]), dependencies: [])
    var secret = DynamicMessage(try #require(file.messages.first))
    secret["token"] = .string("hunter2")
    #expect(secret.debugDescription == "token: [REDACTED]")
    #expect(secret.textFormat() == "token: \"hunter2\"\n")
    // Nobody knows what is in a field that nobody knows: an extension, or what a newer .proto has.
    var message = Proto2(optionalInt32: 1)
    message.unknownFields = UnknownFields(everyWireType)
    message[Extensions.text] = "hunter2"
    #expect(
      message.debugDescription == """
        optional_int32: 1 1001: [REDACTED] 1002: [REDACTED] 1003: [REDACTED] 1004: [REDACTED] \
        1005: [REDACTED] 133: [REDACTED]
        """)
    let any = Google_Protobuf_Any(typeURL: "a/acme.Secret", value: try secret.serialized())
    #expect(any.debugDescription == "type_url: \"a/acme.Secret\" value: [REDACTED]")
    let known = try Google_Protobuf_Any(packing: Google_Protobuf_Int32Value(7))
    #expect(known.debugDescription == "[type.googleapis.com/google.protobuf.Int32Value] { value: 7 }")
  }

  @Test func `nests as deep as its limit`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "recursive_message {", count: depth) + String(repeating: "}", count: depth)
    }
    #expect(throws: Never.self) { try Proto3(textFormat: nested(99)) }
    #expect(throws: TextError.self) { try Proto3(textFormat: nested(101)) }
    #expect(throws: TextError.self) { try Proto3(textFormat: nested(100_000)) }
    let reserved = String(repeating: "reserved_field {", count: 100_000)
    #expect(throws: TextError.self) { try Proto3(textFormat: reserved) }
  }

  private let everyWireType = hex(
    "c8 3e 80 01 d1 3e 0102030405060708 da 3e 02 6161 e3 3e 08 80 01 db 3e dc 3e e4 3e ed 3e 01020304")
}
