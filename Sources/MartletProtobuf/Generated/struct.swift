// Made by martletc from google/protobuf/struct.proto. Edit that file, not this one.

/// The one value that JSON's null has.
public nonisolated enum Google_Protobuf_NullValue: OpenEnum {
  case nullValue
  case unrecognized(Int32)
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .nullValue
    default: self = .unrecognized(rawValue)
    }
  }
  public var rawValue: Int32 {
    switch self {
    case .nullValue: 0
    case .unrecognized(let number): number
    }
  }
}

/// A JSON object: values by name.
@frozen public nonisolated struct Google_Protobuf_Struct: GeneratedMessage {
  /// The members of the object.
  @_alwaysEmitIntoClient public var fields: [String: Google_Protobuf_Value]
  private var _unknown: UnknownFields
  public init() { (fields, _unknown) = ([:], .init()) }
  public init(fields: [String: Google_Protobuf_Value] = [:]) { (self.fields, _unknown) = (fields, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.map(into: &self.fields, key: .string, value: .message(Google_Protobuf_Value.self))  // 1
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_struct, "google.protobuf.Struct")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.map(self.fields, key: .string, value: .message(Google_Protobuf_Value.self), tag: 10)
  }
}

/// A JSON value: exactly one of its kinds is set.
@frozen public nonisolated struct Google_Protobuf_Value: GeneratedMessage {
  @_alwaysEmitIntoClient public var kind: Kind?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(kind: Kind? = nil) { (self.kind, _unknown) = (kind, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.kind = .nullValue(wire.nextOpenEnum())  // 1
      case 17: self.kind = .numberValue(wire.nextDouble())  // 2
      case 26: self.kind = .stringValue(wire.nextString())  // 3
      case 32: self.kind = .boolValue(wire.nextBool())  // 4
      case 42: wire.message(mergingInto: &self.kind, Kind.structValue) {
        if case .structValue(let value)? = $0 { value } else { nil }
      }
      case 50: wire.message(mergingInto: &self.kind, Kind.listValue) {
        if case .listValue(let value)? = $0 { value } else { nil }
      }
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_struct, "google.protobuf.Value")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    switch self.kind {
    case .listValue(let value): wire.message(value, tag: 50)
    case .structValue(let value): wire.message(value, tag: 42)
    case .boolValue(let value): wire.bool(value, tag: 32)
    case .stringValue(let value): wire.string(value, tag: 26)
    case .numberValue(let value): wire.double(value, tag: 17)
    case .nullValue(let value): wire.int32(value.rawValue, tag: 8)
    case nil: break
    }
  }

  public enum Kind: Sendable, Hashable {
    case nullValue(Google_Protobuf_NullValue)
    case numberValue(Double)
    case stringValue(String)
    case boolValue(Bool)
    case structValue(Google_Protobuf_Struct)
    case listValue(Google_Protobuf_ListValue)
  }
}

/// A JSON array.
@frozen public nonisolated struct Google_Protobuf_ListValue: GeneratedMessage {
  @_alwaysEmitIntoClient public var values: [Google_Protobuf_Value]
  private var _unknown: UnknownFields
  public init() { (values, _unknown) = ([], .init()) }
  public init(values: [Google_Protobuf_Value] = []) { (self.values, _unknown) = (values, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(appendingTo: &self.values)  // 1
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_struct, "google.protobuf.ListValue")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedMessage(self.values, tag: 10)
  }
}

nonisolated extension FileDescriptor {
  public static let google_protobuf_struct = FileDescriptor(serialized: "\n\u{1c}google/protobuf/struct.proto\u{12}\u{f}google.protobuf\"\u{98}\u{1}\n\u{6}Struct\u{12};\n\u{6}fields\u{18}\u{1} \u{3}(\u{b}2#.google.protobuf.Struct.FieldsEntryR\u{6}fields\u{1a}Q\n\u{b}FieldsEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12},\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2\u{16}.google.protobuf.ValueR\u{5}value:\u{2}8\u{1}\"\u{b2}\u{2}\n\u{5}Value\u{12};\n\nnull_value\u{18}\u{1} \u{1}(\u{e}2\u{1a}.google.protobuf.NullValueH\0R\tnullValue\u{12}#\n\u{c}number_value\u{18}\u{2} \u{1}(\u{1}H\0R\u{b}numberValue\u{12}#\n\u{c}string_value\u{18}\u{3} \u{1}(\tH\0R\u{b}stringValue\u{12}\u{1f}\n\nbool_value\u{18}\u{4} \u{1}(\u{8}H\0R\tboolValue\u{12}<\n\u{c}struct_value\u{18}\u{5} \u{1}(\u{b}2\u{17}.google.protobuf.StructH\0R\u{b}structValue\u{12};\n\nlist_value\u{18}\u{6} \u{1}(\u{b}2\u{1a}.google.protobuf.ListValueH\0R\tlistValueB\u{6}\n\u{4}kind\";\n\tListValue\u{12}.\n\u{6}values\u{18}\u{1} \u{3}(\u{b}2\u{16}.google.protobuf.ValueR\u{6}values*\u{1b}\n\tNullValue\u{12}\u{e}\n\nNULL_VALUE\u{10}\0B\u{7f}\n\u{13}com.google.protobufB\u{b}StructProtoP\u{1}Z/google.golang.org/protobuf/types/known/structpb\u{f8}\u{1}\u{1}\u{a2}\u{2}\u{3}GPB\u{aa}\u{2}\u{1e}Google.Protobuf.WellKnownTypesb\u{6}proto3", dependencies: [])
}
