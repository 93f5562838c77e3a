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
    #expect(try Proto2.MessageSetCorrect(decoding: hex(text))[field] == Member(str: "a"))
    let pool = `A pool of descriptors`.pool
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
