// Made by martletc from google/protobuf/type.proto. Edit that file, not this one.

/// The syntax that a file was written in.
public nonisolated enum Google_Protobuf_Syntax: OpenEnum {
  case proto2
  case proto3
  case editions
  case unrecognized(Int32)
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .proto2
    case 1: self = .proto3
    case 2: self = .editions
    default: self = .unrecognized(rawValue)
    }
  }
  public var rawValue: Int32 {
    switch self {
    case .proto2: 0
    case .proto3: 1
    case .editions: 2
    case .unrecognized(let number): number
    }
  }
}

/// A message type, as a service that hands out types describes it.
@frozen public nonisolated struct Google_Protobuf_Type: GeneratedMessage {
  @_alwaysEmitIntoClient public var name: String
  @_alwaysEmitIntoClient public var fields: [Google_Protobuf_Field]
  @_alwaysEmitIntoClient public var oneofs: [String]
  @_alwaysEmitIntoClient public var options: [Google_Protobuf_Option]
  @_alwaysEmitIntoClient public var sourceContext: Google_Protobuf_SourceContext?
  @_alwaysEmitIntoClient public var syntax: Google_Protobuf_Syntax
  @_alwaysEmitIntoClient public var edition: String
  private var _unknown: UnknownFields
  public init() {
    (name, fields, oneofs, options, syntax, edition, _unknown) = ("", [], [], [], .proto2, "", .init())
  }
  public init(
    name: String = "", fields: [Google_Protobuf_Field] = [], oneofs: [String] = [],
    options: [Google_Protobuf_Option] = [], sourceContext: Google_Protobuf_SourceContext? = nil,
    syntax: Google_Protobuf_Syntax = .proto2, edition: String = ""
  ) {
    (self.name, self.fields, self.oneofs, self.options) = (name, fields, oneofs, options)
    (self.sourceContext, self.syntax, self.edition, _unknown) = (sourceContext, syntax, edition, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      case 18: wire.message(appendingTo: &self.fields)  // 2
      case 26: wire.string(appendingTo: &self.oneofs)  // 3
      case 34: wire.message(appendingTo: &self.options)  // 4
      case 42: wire.message(mergingInto: &self.sourceContext)  // 5
      case 48: self.syntax = wire.nextOpenEnum()  // 6
      case 58: self.edition = wire.nextString()  // 7
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_type, "google.protobuf.Type")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.edition, tag: 58)
    wire.int32(ifSet: self.syntax.rawValue, tag: 48)
    if let value = self.sourceContext { wire.message(value, tag: 42) }
    wire.repeatedMessage(self.options, tag: 34)
    wire.repeatedString(self.oneofs, tag: 26)
    wire.repeatedMessage(self.fields, tag: 18)
    wire.string(ifSet: self.name, tag: 10)
  }
}

/// A field of a message type.
@frozen public nonisolated struct Google_Protobuf_Field: GeneratedMessage {
  @_alwaysEmitIntoClient public var kind: Google_Protobuf_Field.Kind
  @_alwaysEmitIntoClient public var cardinality: Google_Protobuf_Field.Cardinality
  @_alwaysEmitIntoClient public var number: Int32
  @_alwaysEmitIntoClient public var name: String
  @_alwaysEmitIntoClient public var typeURL: String
  @_alwaysEmitIntoClient public var oneofIndex: Int32
  @_alwaysEmitIntoClient public var packed: Bool
  @_alwaysEmitIntoClient public var options: [Google_Protobuf_Option]
  @_alwaysEmitIntoClient public var jsonName: String
  @_alwaysEmitIntoClient public var defaultValue: String
  private var _unknown: UnknownFields
  public init() {
    (kind, cardinality, number, name, typeURL, oneofIndex) = (.typeUnknown, .unknown, 0, "", "", 0)
    (packed, options, jsonName, defaultValue, _unknown) = (false, [], "", "", .init())
  }
  public init(
    kind: Google_Protobuf_Field.Kind = .typeUnknown,
    cardinality: Google_Protobuf_Field.Cardinality = .unknown, number: Int32 = 0, name: String = "",
    typeURL: String = "", oneofIndex: Int32 = 0, packed: Bool = false, options: [Google_Protobuf_Option] = [],
    jsonName: String = "", defaultValue: String = ""
  ) {
    (self.kind, self.cardinality, self.number, self.name) = (kind, cardinality, number, name)
    (self.typeURL, self.oneofIndex, self.packed, self.options) = (typeURL, oneofIndex, packed, options)
    (self.jsonName, self.defaultValue, _unknown) = (jsonName, defaultValue, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.kind = wire.nextOpenEnum()  // 1
      case 16: self.cardinality = wire.nextOpenEnum()  // 2
      case 24: self.number = wire.nextInt32()  // 3
      case 34: self.name = wire.nextString()  // 4
      case 50: self.typeURL = wire.nextString()  // 6
      case 56: self.oneofIndex = wire.nextInt32()  // 7
      case 64: self.packed = wire.nextBool()  // 8
      case 74: wire.message(appendingTo: &self.options)  // 9
      case 82: self.jsonName = wire.nextString()  // 10
      case 90: self.defaultValue = wire.nextString()  // 11
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_type, "google.protobuf.Field")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.defaultValue, tag: 90)
    wire.string(ifSet: self.jsonName, tag: 82)
    wire.repeatedMessage(self.options, tag: 74)
    wire.bool(ifSet: self.packed, tag: 64)
    wire.int32(ifSet: self.oneofIndex, tag: 56)
    wire.string(ifSet: self.typeURL, tag: 50)
    wire.string(ifSet: self.name, tag: 34)
    wire.int32(ifSet: self.number, tag: 24)
    wire.int32(ifSet: self.cardinality.rawValue, tag: 16)
    wire.int32(ifSet: self.kind.rawValue, tag: 8)
  }

  public enum Kind: OpenEnum {
    case typeUnknown
    case typeDouble
    case typeFloat
    case typeInt64
    case typeUint64
    case typeInt32
    case typeFixed64
    case typeFixed32
    case typeBool
    case typeString
    case typeGroup
    case typeMessage
    case typeBytes
    case typeUint32
    case typeEnum
    case typeSfixed32
    case typeSfixed64
    case typeSint32
    case typeSint64
    case unrecognized(Int32)
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .typeUnknown
      case 1: self = .typeDouble
      case 2: self = .typeFloat
      case 3: self = .typeInt64
      case 4: self = .typeUint64
      case 5: self = .typeInt32
      case 6: self = .typeFixed64
      case 7: self = .typeFixed32
      case 8: self = .typeBool
      case 9: self = .typeString
      case 10: self = .typeGroup
      case 11: self = .typeMessage
      case 12: self = .typeBytes
      case 13: self = .typeUint32
      case 14: self = .typeEnum
      case 15: self = .typeSfixed32
      case 16: self = .typeSfixed64
      case 17: self = .typeSint32
      case 18: self = .typeSint64
      default: self = .unrecognized(rawValue)
      }
    }
    public var rawValue: Int32 {
      switch self {
      case .typeUnknown: 0
      case .typeDouble: 1
      case .typeFloat: 2
      case .typeInt64: 3
      case .typeUint64: 4
      case .typeInt32: 5
      case .typeFixed64: 6
      case .typeFixed32: 7
      case .typeBool: 8
      case .typeString: 9
      case .typeGroup: 10
      case .typeMessage: 11
      case .typeBytes: 12
      case .typeUint32: 13
      case .typeEnum: 14
      case .typeSfixed32: 15
      case .typeSfixed64: 16
      case .typeSint32: 17
      case .typeSint64: 18
      case .unrecognized(let number): number
      }
    }
  }

  public enum Cardinality: OpenEnum {
    case unknown
    case optional
    case required
    case repeated
    case unrecognized(Int32)
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unknown
      case 1: self = .optional
      case 2: self = .required
      case 3: self = .repeated
      default: self = .unrecognized(rawValue)
      }
    }
    public var rawValue: Int32 {
      switch self {
      case .unknown: 0
      case .optional: 1
      case .required: 2
      case .repeated: 3
      case .unrecognized(let number): number
      }
    }
  }
}

/// An enum type.
@frozen public nonisolated struct Google_Protobuf_Enum: GeneratedMessage {
  @_alwaysEmitIntoClient public var name: String
  @_alwaysEmitIntoClient public var enumvalue: [Google_Protobuf_EnumValue]
  @_alwaysEmitIntoClient public var options: [Google_Protobuf_Option]
  @_alwaysEmitIntoClient public var sourceContext: Google_Protobuf_SourceContext?
  @_alwaysEmitIntoClient public var syntax: Google_Protobuf_Syntax
  @_alwaysEmitIntoClient public var edition: String
  private var _unknown: UnknownFields
  public init() { (name, enumvalue, options, syntax, edition, _unknown) = ("", [], [], .proto2, "", .init()) }
  public init(
    name: String = "", enumvalue: [Google_Protobuf_EnumValue] = [], options: [Google_Protobuf_Option] = [],
    sourceContext: Google_Protobuf_SourceContext? = nil, syntax: Google_Protobuf_Syntax = .proto2,
    edition: String = ""
  ) {
    (self.name, self.enumvalue, self.options, self.sourceContext) = (name, enumvalue, options, sourceContext)
    (self.syntax, self.edition, _unknown) = (syntax, edition, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      case 18: wire.message(appendingTo: &self.enumvalue)  // 2
      case 26: wire.message(appendingTo: &self.options)  // 3
      case 34: wire.message(mergingInto: &self.sourceContext)  // 4
      case 40: self.syntax = wire.nextOpenEnum()  // 5
      case 50: self.edition = wire.nextString()  // 6
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_type, "google.protobuf.Enum")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.edition, tag: 50)
    wire.int32(ifSet: self.syntax.rawValue, tag: 40)
    if let value = self.sourceContext { wire.message(value, tag: 34) }
    wire.repeatedMessage(self.options, tag: 26)
    wire.repeatedMessage(self.enumvalue, tag: 18)
    wire.string(ifSet: self.name, tag: 10)
  }
}

/// One value of an enum.
@frozen public nonisolated struct Google_Protobuf_EnumValue: GeneratedMessage {
  @_alwaysEmitIntoClient public var name: String
  @_alwaysEmitIntoClient public var number: Int32
  @_alwaysEmitIntoClient public var options: [Google_Protobuf_Option]
  private var _unknown: UnknownFields
  public init() { (name, number, options, _unknown) = ("", 0, [], .init()) }
  public init(name: String = "", number: Int32 = 0, options: [Google_Protobuf_Option] = []) {
    (self.name, self.number, self.options, _unknown) = (name, number, options, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      case 16: self.number = wire.nextInt32()  // 2
      case 26: wire.message(appendingTo: &self.options)  // 3
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_type, "google.protobuf.EnumValue")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedMessage(self.options, tag: 26)
    wire.int32(ifSet: self.number, tag: 16)
    wire.string(ifSet: self.name, tag: 10)
  }
}

/// An option that was set, with its value.
@frozen public nonisolated struct Google_Protobuf_Option: GeneratedMessage {
  @_alwaysEmitIntoClient public var name: String
  @_alwaysEmitIntoClient public var value: Google_Protobuf_Any?
  private var _unknown: UnknownFields
  public init() { (name, _unknown) = ("", .init()) }
  public init(name: String = "", value: Google_Protobuf_Any? = nil) {
    (self.name, self.value, _unknown) = (name, value, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      case 18: wire.message(mergingInto: &self.value)  // 2
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_type, "google.protobuf.Option")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    if let value = self.value { wire.message(value, tag: 18) }
    wire.string(ifSet: self.name, tag: 10)
  }
}

nonisolated extension FileDescriptor {
  public static let google_protobuf_type = FileDescriptor(serialized: "\n\u{1a}google/protobuf/type.proto\u{12}\u{f}google.protobuf\u{1a}\u{19}google/protobuf/any.proto\u{1a}$google/protobuf/source_context.proto\"\u{a7}\u{2}\n\u{4}Type\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}.\n\u{6}fields\u{18}\u{2} \u{3}(\u{b}2\u{16}.google.protobuf.FieldR\u{6}fields\u{12}\u{16}\n\u{6}oneofs\u{18}\u{3} \u{3}(\tR\u{6}oneofs\u{12}1\n\u{7}options\u{18}\u{4} \u{3}(\u{b}2\u{17}.google.protobuf.OptionR\u{7}options\u{12}E\n\u{e}source_context\u{18}\u{5} \u{1}(\u{b}2\u{1e}.google.protobuf.SourceContextR\rsourceContext\u{12}/\n\u{6}syntax\u{18}\u{6} \u{1}(\u{e}2\u{17}.google.protobuf.SyntaxR\u{6}syntax\u{12}\u{18}\n\u{7}edition\u{18}\u{7} \u{1}(\tR\u{7}edition\"\u{b4}\u{6}\n\u{5}Field\u{12}/\n\u{4}kind\u{18}\u{1} \u{1}(\u{e}2\u{1b}.google.protobuf.Field.KindR\u{4}kind\u{12}D\n\u{b}cardinality\u{18}\u{2} \u{1}(\u{e}2\".google.protobuf.Field.CardinalityR\u{b}cardinality\u{12}\u{16}\n\u{6}number\u{18}\u{3} \u{1}(\u{5}R\u{6}number\u{12}\u{12}\n\u{4}name\u{18}\u{4} \u{1}(\tR\u{4}name\u{12}\u{19}\n\u{8}type_url\u{18}\u{6} \u{1}(\tR\u{7}typeUrl\u{12}\u{1f}\n\u{b}oneof_index\u{18}\u{7} \u{1}(\u{5}R\noneofIndex\u{12}\u{16}\n\u{6}packed\u{18}\u{8} \u{1}(\u{8}R\u{6}packed\u{12}1\n\u{7}options\u{18}\t \u{3}(\u{b}2\u{17}.google.protobuf.OptionR\u{7}options\u{12}\u{1b}\n\tjson_name\u{18}\n \u{1}(\tR\u{8}jsonName\u{12}#\n\rdefault_value\u{18}\u{b} \u{1}(\tR\u{c}defaultValue\"\u{c8}\u{2}\n\u{4}Kind\u{12}\u{10}\n\u{c}TYPE_UNKNOWN\u{10}\0\u{12}\u{f}\n\u{b}TYPE_DOUBLE\u{10}\u{1}\u{12}\u{e}\n\nTYPE_FLOAT\u{10}\u{2}\u{12}\u{e}\n\nTYPE_INT64\u{10}\u{3}\u{12}\u{f}\n\u{b}TYPE_UINT64\u{10}\u{4}\u{12}\u{e}\n\nTYPE_INT32\u{10}\u{5}\u{12}\u{10}\n\u{c}TYPE_FIXED64\u{10}\u{6}\u{12}\u{10}\n\u{c}TYPE_FIXED32\u{10}\u{7}\u{12}\r\n\tTYPE_BOOL\u{10}\u{8}\u{12}\u{f}\n\u{b}TYPE_STRING\u{10}\t\u{12}\u{e}\n\nTYPE_GROUP\u{10}\n\u{12}\u{10}\n\u{c}TYPE_MESSAGE\u{10}\u{b}\u{12}\u{e}\n\nTYPE_BYTES\u{10}\u{c}\u{12}\u{f}\n\u{b}TYPE_UINT32\u{10}\r\u{12}\r\n\tTYPE_ENUM\u{10}\u{e}\u{12}\u{11}\n\rTYPE_SFIXED32\u{10}\u{f}\u{12}\u{11}\n\rTYPE_SFIXED64\u{10}\u{10}\u{12}\u{f}\n\u{b}TYPE_SINT32\u{10}\u{11}\u{12}\u{f}\n\u{b}TYPE_SINT64\u{10}\u{12}\"t\n\u{b}Cardinality\u{12}\u{17}\n\u{13}CARDINALITY_UNKNOWN\u{10}\0\u{12}\u{18}\n\u{14}CARDINALITY_OPTIONAL\u{10}\u{1}\u{12}\u{18}\n\u{14}CARDINALITY_REQUIRED\u{10}\u{2}\u{12}\u{18}\n\u{14}CARDINALITY_REPEATED\u{10}\u{3}\"\u{99}\u{2}\n\u{4}Enum\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}8\n\tenumvalue\u{18}\u{2} \u{3}(\u{b}2\u{1a}.google.protobuf.EnumValueR\tenumvalue\u{12}1\n\u{7}options\u{18}\u{3} \u{3}(\u{b}2\u{17}.google.protobuf.OptionR\u{7}options\u{12}E\n\u{e}source_context\u{18}\u{4} \u{1}(\u{b}2\u{1e}.google.protobuf.SourceContextR\rsourceContext\u{12}/\n\u{6}syntax\u{18}\u{5} \u{1}(\u{e}2\u{17}.google.protobuf.SyntaxR\u{6}syntax\u{12}\u{18}\n\u{7}edition\u{18}\u{6} \u{1}(\tR\u{7}edition\"j\n\tEnumValue\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}\u{16}\n\u{6}number\u{18}\u{2} \u{1}(\u{5}R\u{6}number\u{12}1\n\u{7}options\u{18}\u{3} \u{3}(\u{b}2\u{17}.google.protobuf.OptionR\u{7}options\"H\n\u{6}Option\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}*\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2\u{14}.google.protobuf.AnyR\u{5}value*C\n\u{6}Syntax\u{12}\u{11}\n\rSYNTAX_PROTO2\u{10}\0\u{12}\u{11}\n\rSYNTAX_PROTO3\u{10}\u{1}\u{12}\u{13}\n\u{f}SYNTAX_EDITIONS\u{10}\u{2}B{\n\u{13}com.google.protobufB\tTypeProtoP\u{1}Z-google.golang.org/protobuf/types/known/typepb\u{f8}\u{1}\u{1}\u{a2}\u{2}\u{3}GPB\u{aa}\u{2}\u{1e}Google.Protobuf.WellKnownTypesb\u{6}proto3", dependencies: [.google_protobuf_any, .google_protobuf_source_context])
}
