// SPDX-License-Identifier: Apache-2.0
import ConformanceProtos
import MartletProtobuf
import Testing

@Suite struct `A dynamic message` {
  @Test func `reads and writes what a generated one does`() throws {
    let generated = try Proto3(decoding: `Malformed bytes`.full)
    let dynamic = try DynamicMessage(generated)
    #expect(try dynamic.serialized() == generated.serialized())
    #expect(try dynamic.converted(to: Proto3.self) == generated)
    #expect(dynamic["optional_string"] == .string("ü"))
    #expect(dynamic["oneof_string"] == .string("a"))
    #expect(dynamic["map_string_string"] == .map([.string("a"): .string("bb")]))
    #expect(dynamic["no_such_field"] == nil)
  }

  @Test func `has presence, defaults and oneofs`() throws {
    var message = DynamicMessage(Proto2.descriptor)
    let field = try #require(message.descriptor.field(named: "default_int64"))
    #expect(!message.has(field) && message[field] == .int64(-9_123_456_789_123_456_789))
    #expect(message["default_string"] == .string("Rosebud"))
    #expect(message["default_bytes"] == .bytes(Bytes("joshua".utf8)))
    message[field] = .int64(0)
    #expect(message.has(field))
    message["oneof_uint32"] = .uint32(1)
    message["oneof_string"] = .string("")
    let oneof = try #require(message.descriptor.oneofs.first)
    #expect(message.member(of: oneof)?.name == "oneof_string")
    let same = try message.converted(to: Proto2.self)
    #expect(same.oneofField == .oneofString("") && same.defaultInt64 == 0)
    message.clear(field)
    #expect(message.setFields.map(\.name) == ["oneof_string"])
  }

  @Test func `keeps closed enums' unknown numbers and groups`() throws {
    for text in ["98 03 01 98 03 07", "a8 01 07", "cb 0c d0 0c 05 cc 0c", "9a 03 03 02 08 00"] {
      let generated = try Proto2(decoding: hex(text))
      let dynamic = try DynamicMessage(Proto2.descriptor, decoding: hex(text))
      #expect(try dynamic.serialized() == generated.serialized())
      #expect(dynamic.unknownFields == generated.unknownFields)
    }
  }

  @Test func `refuses what a generated one refuses`() {
    for example in `Malformed bytes`.cases {
      let error = #expect(throws: DecodeError.self) {
        try DynamicMessage(Proto3.descriptor, decoding: example.bytes)
      }
      #expect(error?.reason == example.reason && error?.offset == example.offset)
    }
  }

  @Test func `names its missing required fields`() throws {
    let type = ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.descriptor
    let missing = DynamicMessage(type).missingRequiredFields()
    #expect(missing.count == 16 && missing.first == "required_int32")
  }

  @Test func `wants what is required, unless it need not`() throws {
    typealias Required = ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2
    let message = DynamicMessage(Required.descriptor)
    #expect(throws: EncodeError.missingRequiredField("required_int32")) { try message.serialized() }
    #expect(try message.serialized(.init(allowsPartial: true)) == [])
    var bytes: Bytes = []
    #expect(throws: EncodeError.missingRequiredField("required_int32")) {
      try message.appendDelimited(to: &bytes)
    }
    #expect(bytes == [])
    try message.appendDelimited(to: &bytes, .init(allowsPartial: true))
    #expect(bytes == [0])
    let error = #expect(throws: DecodeError.self) { try message.converted(to: Required.self) }
    #expect(error?.reason == .missingRequiredField("required_int32"))
    let read = #expect(throws: DecodeError.self) {
      try DynamicMessage(Required.descriptor, decoding: [0x10, 6])
    }
    #expect(read?.reason == .missingRequiredField("required_int32") && read?.offset == 2)
    let partial = DecodeOptions(allowsPartial: true)
    #expect(try DynamicMessage(Required.descriptor, decoding: [0x10, 6], options: partial) != message)
    // Nor is it wanted of what is only looked at.
    let any = Google_Protobuf_Any(
      typeURL: "type.googleapis.com/" + Required.descriptor.fullName, value: [0x10, 6, 0x08, 5])
    let json = try any.jsonString(.init(types: `A pool of descriptors`.pool))
    #expect(json.hasSuffix(#","requiredInt32":5,"requiredInt64":"6"}"#))
  }

  @Test func `wants what is required of the messages below, too`() throws {
    typealias Required = ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2
    let field = Google_Protobuf_FieldDescriptorProto(
      name: "inner", number: 1, label: .optional, type: .message,
      typeName: "." + Required.descriptor.fullName)
    let file = FileDescriptor(
      .init(
        name: "outer.proto", dependency: [Required.descriptor.file.name],
        messageType: [.init(name: "Outer", field: [field])]),
      dependencies: [Required.descriptor.file])
    let type = try #require(file.messages.first)
    let missing = "inner.required_int32"
    let message = try DynamicMessage(type, decoding: [0x0A, 0], options: .init(allowsPartial: true))
    #expect(throws: EncodeError.missingRequiredField(missing)) { try message.serialized() }
    var row = DelimitedMessages(type)
    row.append([2, 0x0A, 0])
    let error = #expect(throws: DecodeError.self) { try row.next() }
    #expect(error?.reason == .missingRequiredField(missing))
  }

  @Test func `writes maps by their keys`() throws {
    var message = Proto3(mapBoolBool: [true: false, false: true])
    for number in -50..<50 {
      message.mapInt32Int32[Int32(number)] = 1
      message.mapStringString["ü\(number)"] = "a"
    }
    // By their UTF-8, and not by their UTF-16.
    for key in ["", "z", "\u{E9}", "\u{FFFD}", "\u{10000}"] { message.mapStringString[key] = "b" }
    let deterministic = EncodeOptions(isDeterministic: true)
    let bytes = try message.serialized(deterministic)
    let dynamic = try DynamicMessage(message)
    #expect(try dynamic.serialized(deterministic) == bytes)
    #expect(try dynamic.serialized() == bytes)
    var rows: (Bytes, Bytes) = ([], [])
    try message.appendDelimited(to: &rows.0, deterministic)
    try dynamic.appendDelimited(to: &rows.1, deterministic)
    #expect(rows.0 == rows.1)
  }
}

@Suite struct `Dynamic messages in a row` {
  @Test(arguments: [1, 2, 7, 1000]) func `are read back in pieces of any size`(piece: Int) throws {
    let sent = try (0..<300).map {
      try DynamicMessage(
        Proto3(optionalInt32: $0, optionalString: String(repeating: "a", count: Int($0))))
    }
    var bytes: Bytes = []
    var expected: Bytes = []
    for message in sent {
      try message.appendDelimited(to: &bytes)
      try message.converted(to: Proto3.self).appendDelimited(to: &expected)
    }
    #expect(bytes == expected)
    var messages = DelimitedMessages(Proto3.descriptor)
    var received: [DynamicMessage] = []
    for start in stride(from: 0, to: bytes.count, by: piece) {
      messages.append(bytes[start..<min(start + piece, bytes.count)])
      while let message = try messages.next() { received.append(message) }
    }
    try messages.finish()
    #expect(received == sent)
  }

  @Test func `have the extensions of the pool`() throws {
    let bytes: Bytes = [3, 0xC0, 0x07, 5]
    var known = DelimitedMessages(Proto2.descriptor, extensions: `A pool of descriptors`.pool)
    var unknown = DelimitedMessages(Proto2.descriptor)
    known.append(bytes)
    unknown.append(bytes)
    #expect(try known.next()?.setFields.map(\.number) == [120])
    #expect(try unknown.next()?.unknownFields.bytes == Bytes(bytes.dropFirst()))
  }

  /// What a reader of either kind says of `bytes`.
  private func mistake<Element>(
    _ messages: DelimitedMessages<Element>, _ bytes: Bytes
  ) -> DecodeError? {
    var messages = messages
    messages.append(bytes)
    do throws(DecodeError) {
      while try messages.next() != nil {}
      try messages.finish()
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      ("", nil), ("00", nil), ("02 08 01", nil),
      ("80", .truncated), ("05 08", .truncated), ("02 08 01 02", .truncated), ("01 08", .truncated),
      ("ff ff ff ff ff ff ff ff ff ff 01", .malformedVarint),
      ("0b", .tooLarge), ("ff ff ff ff ff ff ff ff ff 01", .tooLarge), ("01 07", .invalidFieldNumber),
    ] as [(String, DecodeError.Reason?)])
  func `are refused as generated ones are`(text: String, reason: DecodeError.Reason?) {
    let options = DecodeOptions(sizeLimit: 10)
    let error = mistake(DelimitedMessages(Proto3.descriptor, options: options), hex(text))
    #expect(error?.reason == reason)
    #expect(error == mistake(DelimitedMessages<Proto3>(options: options), hex(text)))
  }

  @Test func `are whole, unless they need not be`() {
    typealias Required = ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2
    let type = Required.descriptor
    let error = mistake(DelimitedMessages(type), [2, 8, 1])
    #expect(error?.reason == .missingRequiredField("required_int64") && error?.offset == 2)
    #expect(error == mistake(DelimitedMessages<Required>(), [2, 8, 1]))
    #expect(mistake(DelimitedMessages(type, options: .init(allowsPartial: true)), [2, 8, 1]) == nil)
  }
}

@Suite struct `A pool of descriptors` {
  static let pool = DescriptorPool([Proto2.self, Proto3.self, Edition2023.self])

  @Test func `finds types and extensions by name and number`() throws {
    #expect(Self.pool.message(named: "google.protobuf.Any") == Google_Protobuf_Any.descriptor)
    #expect(Self.pool.enum(named: "protobuf_test_messages.proto3.ForeignEnum") != nil)
    let field = try #require(Self.pool.extension(of: Proto2.descriptor, numbered: 120))
    #expect(field.fullName == "protobuf_test_messages.proto2.extension_int32" && field.isExtension)
    #expect(field.message == Proto2.descriptor && field.hasPresence)
    #expect(Self.pool.extension(named: field.fullName) == field)
  }

  @Test func `is made from a descriptor set, in whatever order its files are`() throws {
    let files = FileDescriptor.google_protobuf_test_messages_proto3.transitive.map(\.proto)
    let pool = try DescriptorPool(.init(file: files))
    let type = try #require(pool.message(named: Proto3.descriptor.fullName))
    let message = try DynamicMessage(type, decoding: `Malformed bytes`.full)
    #expect(try message.converted(to: Proto3.self) == Proto3(decoding: `Malformed bytes`.full))
    let known = try DescriptorPool(.init(file: [files[0]]))
    #expect(known.message(named: "google.protobuf.Any") != nil, "protobuf's own files need not be given")
    let lonely = Google_Protobuf_FileDescriptorProto(name: "a.proto", dependency: ["b.proto"])
    #expect(throws: DescriptorError.missingImport(file: "a.proto", import: "b.proto")) {
      try DescriptorPool(.init(file: [lonely]))
    }
    let back = Google_Protobuf_FileDescriptorProto(name: "b.proto", dependency: ["a.proto"])
    #expect(throws: DescriptorError.self) { try DescriptorPool(.init(file: [lonely, back])) }
  }

  @Test func `is made from what a server's reflection sends, file by file`() throws {
    let sent = FileDescriptor.google_protobuf_test_messages_proto3.transitive
    let root = try #require(sent.first)
    var pool = DescriptorPool()
    #expect(pool.missingImports(of: [root.proto]) == [], "protobuf's own files are known")
    try pool.add(serialized: [root.serialized])
    #expect(pool.message(named: Proto3.descriptor.fullName) != nil)
    let service = Google_Protobuf_FileDescriptorProto(
      name: "s.proto", package: "s", dependency: [root.name, "other.proto"],
      service: [
        .init(
          name: "S",
          method: [
            .init(
              name: "M", inputType: "." + Proto3.descriptor.fullName, outputType: ".google.protobuf.Any",
              serverStreaming: true)
          ])
      ])
    #expect(pool.missingImports(of: [service]) == ["other.proto"])
    let other = Google_Protobuf_FileDescriptorProto(
      name: "other.proto", dependency: ["google/protobuf/any.proto"])
    try pool.add(serialized: [service.serialized(), other.serialized()])
    let method = try #require(pool.service(named: "s.S")?.method(named: "M"))
    #expect(method.fullName == "s.S.M" && method.streamsResponses && !method.streamsRequests)
    #expect(method.input?.fullName == Proto3.descriptor.fullName)
    #expect(throws: DecodeError.self) { try pool.add(serialized: [[1]]) }
  }

  @Test func `has comments and options, custom ones as their own type`() throws {
    var options = Google_Protobuf_FieldOptions(deprecated: true)
    let unit = ExtensionField<Google_Protobuf_FieldOptions, String>(50_001, .string)
    options[unit] = "metres"
    let field = Google_Protobuf_FieldDescriptorProto(
      name: "height", number: 1, label: .optional, type: .double, options: options)
    let file = FileDescriptor(
      .init(
        name: "a.proto", messageType: [.init(name: "A", field: [field])],
        enumType: [.init(name: "E", value: [.init(name: "E_ZERO", number: 0)])],
        sourceCodeInfo: .init(location: [
          .init(path: [4, 0], leadingComments: " A thing.\n", leadingDetachedComments: [" Things.\n"]),
          .init(path: [4, 0, 2, 0], trailingComments: " Above sea level.\n"),
          .init(path: [5, 0, 2, 0], leadingComments: " Nothing.\n"),
        ])),
      dependencies: [])
    let message = try #require(file.messages.first)
    #expect(message.comments?.leading == " A thing.\n" && message.comments?.detached == [" Things.\n"])
    let height = try #require(message.field(named: "height"))
    #expect(height.comments?.trailing == " Above sea level.\n" && height.options[unit] == "metres")
    #expect(file.enums.first?.comments(ofValue: "E_ZERO")?.leading == " Nothing.\n")
    #expect(file.enums.first?.comments == nil && Proto3.descriptor.comments == nil)
  }
}

@Suite struct `Extensions` {
  typealias Group = ProtobufTestMessages_Proto2_GroupField
  static let number = ExtensionField<Proto2, Int32>(120, .int32)
  static let numbers = ExtensionField<Proto2, [Int32]>(repeated: 151, .int32)
  static let packed = ExtensionField<Proto2, [Int32]>(repeated: 152, .int32, packed: true)
  static let text = ExtensionField<Proto2, String>(133, .string)
  static let group = ExtensionField<Proto2, Group>(121, .group(Group.self))

  @Test func `are read from the unknown fields, and written there`() throws {
    var message = Proto2(optionalInt32: 1)
    #expect(message[Self.number] == nil)
    message[Self.number] = 5
    message[Self.text] = "a"
    message[Self.group] = .init(groupInt32: 3)
    message[Self.number] = 6
    #expect(message[Self.number] == 6 && message[Self.text] == "a" && message[Self.group]?.groupInt32 == 3)
    let again = try Proto2(decoding: message.serialized())
    #expect(again == message && again[Self.number] == 6)
    #expect(hex(try again.serialized()) == "08 01 aa 08 01 61 cb 07 d0 07 03 cc 07 c0 07 06")
    message[Self.number] = nil
    #expect(message[Self.number] == nil && message[Self.text] == "a")
  }

  @Test func `repeat, packed and not`() throws {
    var message = Proto2()
    message[Self.numbers] = [1, 300]
    message[Self.packed] = [1, 300]
    #expect(hex(message.unknownFields.bytes) == "b8 09 01 b8 09 ac 02 c2 09 03 01 ac 02")
    #expect(message[Self.numbers] == [1, 300] && message[Self.packed] == [1, 300])
  }

  @Test func `are no values where a closed enum does not have them`() throws {
    typealias Kind = Proto2.NestedEnum
    let one = ExtensionField<Proto2, Kind>(200, .closedEnum(Kind.self))
    let many = ExtensionField<Proto2, [Kind]>(repeated: 201, .closedEnum(Kind.self), packed: true)
    var message = try Proto2(decoding: hex("c0 0c 63"))
    #expect(message[one] == nil && message[many] == nil)
    message = try Proto2(decoding: hex("c0 0c 01 c0 0c 63 c8 0c 02 ca 0c 02 63 01"))
    #expect(message[one] == .bar && message[many] == [.baz, .bar])
  }

  @Test func `of a MessageSet are read and set like others`() throws {
    typealias MemberSet = Proto2.MessageSetCorrect
    typealias Member = Proto2.MessageSetCorrectExtension1
    let field = ExtensionField<MemberSet, Member>(1_547_769, .message(Member.self))
    let other = ExtensionField<MemberSet, Proto2.MessageSetCorrectExtension2>(
      4_135_312, .message(Proto2.MessageSetCorrectExtension2.self))
    for text in ["0b 10 f9 bb 5e 1a 04 ca 01 01 61 0c", "0b 1a 04 ca 01 01 61 10 f9 bb 5e 0c"] {
      #expect(try MemberSet(decoding: hex(text))[field] == Member(str: "a"))
    }
    var set = MemberSet()
    set[other] = .init(i: 7)
    set[field] = .init(str: "b")
    set[field] = .init(str: "a")
    #expect(try hex(set.serialized()).hasSuffix("0b 10 f9 bb 5e 1a 04 ca 01 01 61 0c"))
    #expect(set[field] == .init(str: "a") && set[other] == .init(i: 7))
    set[other] = nil
    #expect(try hex(set.serialized()) == "0b 10 f9 bb 5e 1a 04 ca 01 01 61 0c")
  }

  /// As C++ and upb have it: an item has one number and one message, the first of each.
  @Test(arguments: [
    "0b 10 f9 bb 5e 1a 04 ca 01 01 61 1a 04 ca 01 01 62 0c",
    "0b 10 f9 bb 5e 10 90 b3 fc 01 1a 04 ca 01 01 61 0c",
    "0b 1a 04 ca 01 01 61 10 f9 bb 5e 1a 04 ca 01 01 62 10 90 b3 fc 01 0c",
  ])
  func `of a MessageSet that say twice what they are count the first time`(text: String) throws {
    typealias Member = Proto2.MessageSetCorrectExtension1
    let field = ExtensionField<Proto2.MessageSetCorrect, Member>(1_547_769, .message(Member.self))
    let set = try Proto2.MessageSetCorrect(decoding: hex(text))
    #expect(set[field] == Member(str: "a"))
    let pool = `A pool of descriptors`.pool
    #expect(try set.jsonString(.init(types: pool)).hasSuffix(#"{"str":"a"}}"#))
    let name = "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrect"
    let message = try DynamicMessage(
      #require(pool.message(named: name)), decoding: hex(text), extensions: pool)
    #expect(hex(try message.serialized()) == "0b 10 f9 bb 5e 1a 04 ca 01 01 61 0c")
  }

  @Test func `of a MessageSet are read in both orders`() throws {
    let pool = `A pool of descriptors`.pool
    let name = "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrect"
    let type = try #require(pool.message(named: name))
    for text in ["0b 10 f9 bb 5e 1a 04 ca 01 01 61 0c", "0b 1a 04 ca 01 01 61 10 f9 bb 5e 0c"] {
      let message = try DynamicMessage(type, decoding: hex(text), extensions: pool)
      let field = try #require(message.setFields.first)
      #expect(field.number == 1_547_769)
      guard case .message(let inner) = message[field] else {
        Issue.record("the extension is no message")
        continue
      }
      #expect(inner["str"] == .string("a"))
      #expect(hex(try message.serialized()) == "0b 10 f9 bb 5e 1a 04 ca 01 01 61 0c")
      #expect(try DynamicMessage(type, decoding: hex(text)).serialized() == hex(text))
    }
  }
}

/// Descriptors that no compiler made.
@Suite struct `Descriptors of a stranger` {
  private func type(_ file: Google_Protobuf_FileDescriptorProto) throws -> MessageDescriptor {
    try #require(FileDescriptor(file, dependencies: []).messages.first)
  }

  @Test func `may name oneofs that are not there`() throws {
    let fields = (0..<80).map { Google_Protobuf_FieldDescriptorProto(name: "f\($0)", number: $0 + 1) }
    var message = Google_Protobuf_DescriptorProto(name: "A", field: fields, oneofDecl: [.init(name: "o")])
    for (index, oneof) in [(0, 0), (1, 1), (2, 1000), (3, -1)] as [(Int, Int32)] {
      message.field[index].oneofIndex = oneof
    }
    let type = try type(.init(name: "a.proto", messageType: [message]))
    #expect(type.fields.compactMap(\.oneof?.name) == ["o"])
    let json = "{\"f0\":1,\"f1\":1,\"f2\":1,\"f3\":1}"
    #expect(try DynamicMessage(type, json: json).jsonString() == json)
  }

  @Test func `may call a wrapper what holds itself`() throws {
    let name = "Int32Value"
    let field = Google_Protobuf_FieldDescriptorProto(
      name: "value", number: 1, label: .optional, type: .message, typeName: ".google.protobuf.\(name)")
    let type = try type(
      .init(name: "a.proto", package: "google.protobuf", messageType: [.init(name: name, field: [field])]))
    #expect(throws: JSONError.self) { try DynamicMessage(type, json: "1") }
    #expect(throws: JSONError.self) { try DynamicMessage(type).jsonString() }
  }

  @Test func `may have names that JSON escapes`() throws {
    let values: [Google_Protobuf_EnumValueDescriptorProto] = [
      .init(name: "a\"b", number: 0), .init(name: "c\\d", number: 5000),
    ]
    let field = Google_Protobuf_FieldDescriptorProto(
      name: "e", number: 1, label: .repeated, type: .enum, typeName: ".E")
    let type = try type(
      .init(
        name: "a.proto", messageType: [.init(name: "A", field: [field])],
        enumType: [.init(name: "E", value: values)]))
    var message = DynamicMessage(type)
    message["e"] = .list([.enum(0), .enum(5000)])
    let json = try message.jsonString()
    #expect(json == #"{"e":["a\"b","c\\d"]}"#)
    #expect(try DynamicMessage(type, json: json) == message)
  }
}
