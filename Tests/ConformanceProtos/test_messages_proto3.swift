// Made by martletc from google/protobuf/test_messages_proto3.proto. Edit that file, not this one.
public import MartletProtobuf

public nonisolated enum ProtobufTestMessages_Proto3_ForeignEnum: OpenEnum {
  case foreignFoo
  case foreignBar
  case foreignBaz
  case unrecognized(Int32)
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .foreignFoo
    case 1: self = .foreignBar
    case 2: self = .foreignBaz
    default: self = .unrecognized(rawValue)
    }
  }
  public var rawValue: Int32 {
    switch self {
    case .foreignFoo: 0
    case .foreignBar: 1
    case .foreignBaz: 2
    case .unrecognized(let number): number
    }
  }
}

@frozen public nonisolated struct ProtobufTestMessages_Proto3_TestAllTypesProto3: GeneratedMessage {
  @_alwaysEmitIntoClient public var optionalInt32: Int32
  @_alwaysEmitIntoClient public var optionalInt64: Int64
  @_alwaysEmitIntoClient public var optionalUint32: UInt32
  @_alwaysEmitIntoClient public var optionalUint64: UInt64
  @_alwaysEmitIntoClient public var optionalSint32: Int32
  @_alwaysEmitIntoClient public var optionalSint64: Int64
  @_alwaysEmitIntoClient public var optionalFixed32: UInt32
  @_alwaysEmitIntoClient public var optionalFixed64: UInt64
  @_alwaysEmitIntoClient public var optionalSfixed32: Int32
  @_alwaysEmitIntoClient public var optionalSfixed64: Int64
  @_alwaysEmitIntoClient public var optionalFloat: Float
  @_alwaysEmitIntoClient public var optionalDouble: Double
  @_alwaysEmitIntoClient public var optionalBool: Bool
  @_alwaysEmitIntoClient public var optionalString: String
  @_alwaysEmitIntoClient public var optionalBytes: Bytes
  public var optionalNestedMessage: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage? {
    get { self._optionalNestedMessage.value }
    set { self._optionalNestedMessage.value = newValue }
  }
  private var _optionalNestedMessage = Boxed<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage>()
  @_alwaysEmitIntoClient public var optionalForeignMessage: ProtobufTestMessages_Proto3_ForeignMessage?
  @_alwaysEmitIntoClient public var optionalNestedEnum: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum
  @_alwaysEmitIntoClient public var optionalForeignEnum: ProtobufTestMessages_Proto3_ForeignEnum
  @_alwaysEmitIntoClient public var optionalAliasedEnum: ProtobufTestMessages_Proto3_TestAllTypesProto3.AliasedEnum
  @_alwaysEmitIntoClient public var optionalStringPiece: String
  @_alwaysEmitIntoClient public var optionalCord: String
  public var recursiveMessage: ProtobufTestMessages_Proto3_TestAllTypesProto3? {
    get { self._recursiveMessage.value }
    set { self._recursiveMessage.value = newValue }
  }
  private var _recursiveMessage = Boxed<ProtobufTestMessages_Proto3_TestAllTypesProto3>()
  @_alwaysEmitIntoClient public var repeatedInt32: [Int32]
  @_alwaysEmitIntoClient public var repeatedInt64: [Int64]
  @_alwaysEmitIntoClient public var repeatedUint32: [UInt32]
  @_alwaysEmitIntoClient public var repeatedUint64: [UInt64]
  @_alwaysEmitIntoClient public var repeatedSint32: [Int32]
  @_alwaysEmitIntoClient public var repeatedSint64: [Int64]
  @_alwaysEmitIntoClient public var repeatedFixed32: [UInt32]
  @_alwaysEmitIntoClient public var repeatedFixed64: [UInt64]
  @_alwaysEmitIntoClient public var repeatedSfixed32: [Int32]
  @_alwaysEmitIntoClient public var repeatedSfixed64: [Int64]
  @_alwaysEmitIntoClient public var repeatedFloat: [Float]
  @_alwaysEmitIntoClient public var repeatedDouble: [Double]
  @_alwaysEmitIntoClient public var repeatedBool: [Bool]
  @_alwaysEmitIntoClient public var repeatedString: [String]
  @_alwaysEmitIntoClient public var repeatedBytes: [Bytes]
  @_alwaysEmitIntoClient public var repeatedNestedMessage: [ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage]
  @_alwaysEmitIntoClient public var repeatedForeignMessage: [ProtobufTestMessages_Proto3_ForeignMessage]
  @_alwaysEmitIntoClient public var repeatedNestedEnum: [ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum]
  @_alwaysEmitIntoClient public var repeatedForeignEnum: [ProtobufTestMessages_Proto3_ForeignEnum]
  @_alwaysEmitIntoClient public var repeatedStringPiece: [String]
  @_alwaysEmitIntoClient public var repeatedCord: [String]
  @_alwaysEmitIntoClient public var packedInt32: [Int32]
  @_alwaysEmitIntoClient public var packedInt64: [Int64]
  @_alwaysEmitIntoClient public var packedUint32: [UInt32]
  @_alwaysEmitIntoClient public var packedUint64: [UInt64]
  @_alwaysEmitIntoClient public var packedSint32: [Int32]
  @_alwaysEmitIntoClient public var packedSint64: [Int64]
  @_alwaysEmitIntoClient public var packedFixed32: [UInt32]
  @_alwaysEmitIntoClient public var packedFixed64: [UInt64]
  @_alwaysEmitIntoClient public var packedSfixed32: [Int32]
  @_alwaysEmitIntoClient public var packedSfixed64: [Int64]
  @_alwaysEmitIntoClient public var packedFloat: [Float]
  @_alwaysEmitIntoClient public var packedDouble: [Double]
  @_alwaysEmitIntoClient public var packedBool: [Bool]
  @_alwaysEmitIntoClient public var packedNestedEnum: [ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum]
  @_alwaysEmitIntoClient public var unpackedInt32: [Int32]
  @_alwaysEmitIntoClient public var unpackedInt64: [Int64]
  @_alwaysEmitIntoClient public var unpackedUint32: [UInt32]
  @_alwaysEmitIntoClient public var unpackedUint64: [UInt64]
  @_alwaysEmitIntoClient public var unpackedSint32: [Int32]
  @_alwaysEmitIntoClient public var unpackedSint64: [Int64]
  @_alwaysEmitIntoClient public var unpackedFixed32: [UInt32]
  @_alwaysEmitIntoClient public var unpackedFixed64: [UInt64]
  @_alwaysEmitIntoClient public var unpackedSfixed32: [Int32]
  @_alwaysEmitIntoClient public var unpackedSfixed64: [Int64]
  @_alwaysEmitIntoClient public var unpackedFloat: [Float]
  @_alwaysEmitIntoClient public var unpackedDouble: [Double]
  @_alwaysEmitIntoClient public var unpackedBool: [Bool]
  @_alwaysEmitIntoClient public var unpackedNestedEnum: [ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum]
  @_alwaysEmitIntoClient public var mapInt32Int32: [Int32: Int32]
  @_alwaysEmitIntoClient public var mapInt64Int64: [Int64: Int64]
  @_alwaysEmitIntoClient public var mapUint32Uint32: [UInt32: UInt32]
  @_alwaysEmitIntoClient public var mapUint64Uint64: [UInt64: UInt64]
  @_alwaysEmitIntoClient public var mapSint32Sint32: [Int32: Int32]
  @_alwaysEmitIntoClient public var mapSint64Sint64: [Int64: Int64]
  @_alwaysEmitIntoClient public var mapFixed32Fixed32: [UInt32: UInt32]
  @_alwaysEmitIntoClient public var mapFixed64Fixed64: [UInt64: UInt64]
  @_alwaysEmitIntoClient public var mapSfixed32Sfixed32: [Int32: Int32]
  @_alwaysEmitIntoClient public var mapSfixed64Sfixed64: [Int64: Int64]
  @_alwaysEmitIntoClient public var mapInt32Float: [Int32: Float]
  @_alwaysEmitIntoClient public var mapInt32Double: [Int32: Double]
  @_alwaysEmitIntoClient public var mapBoolBool: [Bool: Bool]
  @_alwaysEmitIntoClient public var mapStringString: [String: String]
  @_alwaysEmitIntoClient public var mapStringBytes: [String: Bytes]
  @_alwaysEmitIntoClient public var mapStringNestedMessage: [String: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage]
  @_alwaysEmitIntoClient public var mapStringForeignMessage: [String: ProtobufTestMessages_Proto3_ForeignMessage]
  @_alwaysEmitIntoClient public var mapStringNestedEnum: [String: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum]
  @_alwaysEmitIntoClient public var mapStringForeignEnum: [String: ProtobufTestMessages_Proto3_ForeignEnum]
  @_alwaysEmitIntoClient public var oneofField: OneofField?
  @_alwaysEmitIntoClient public var optionalBoolWrapper: Google_Protobuf_BoolValue?
  @_alwaysEmitIntoClient public var optionalInt32Wrapper: Google_Protobuf_Int32Value?
  @_alwaysEmitIntoClient public var optionalInt64Wrapper: Google_Protobuf_Int64Value?
  @_alwaysEmitIntoClient public var optionalUint32Wrapper: Google_Protobuf_UInt32Value?
  @_alwaysEmitIntoClient public var optionalUint64Wrapper: Google_Protobuf_UInt64Value?
  @_alwaysEmitIntoClient public var optionalFloatWrapper: Google_Protobuf_FloatValue?
  @_alwaysEmitIntoClient public var optionalDoubleWrapper: Google_Protobuf_DoubleValue?
  @_alwaysEmitIntoClient public var optionalStringWrapper: Google_Protobuf_StringValue?
  @_alwaysEmitIntoClient public var optionalBytesWrapper: Google_Protobuf_BytesValue?
  @_alwaysEmitIntoClient public var repeatedBoolWrapper: [Google_Protobuf_BoolValue]
  @_alwaysEmitIntoClient public var repeatedInt32Wrapper: [Google_Protobuf_Int32Value]
  @_alwaysEmitIntoClient public var repeatedInt64Wrapper: [Google_Protobuf_Int64Value]
  @_alwaysEmitIntoClient public var repeatedUint32Wrapper: [Google_Protobuf_UInt32Value]
  @_alwaysEmitIntoClient public var repeatedUint64Wrapper: [Google_Protobuf_UInt64Value]
  @_alwaysEmitIntoClient public var repeatedFloatWrapper: [Google_Protobuf_FloatValue]
  @_alwaysEmitIntoClient public var repeatedDoubleWrapper: [Google_Protobuf_DoubleValue]
  @_alwaysEmitIntoClient public var repeatedStringWrapper: [Google_Protobuf_StringValue]
  @_alwaysEmitIntoClient public var repeatedBytesWrapper: [Google_Protobuf_BytesValue]
  @_alwaysEmitIntoClient public var optionalDuration: Google_Protobuf_Duration?
  @_alwaysEmitIntoClient public var optionalTimestamp: Google_Protobuf_Timestamp?
  @_alwaysEmitIntoClient public var optionalFieldMask: Google_Protobuf_FieldMask?
  @_alwaysEmitIntoClient public var optionalStruct: Google_Protobuf_Struct?
  @_alwaysEmitIntoClient public var optionalAny: Google_Protobuf_Any?
  @_alwaysEmitIntoClient public var optionalValue: Google_Protobuf_Value?
  @_alwaysEmitIntoClient public var optionalNullValue: Google_Protobuf_NullValue
  @_alwaysEmitIntoClient public var optionalEmpty: Google_Protobuf_Empty?
  @_alwaysEmitIntoClient public var repeatedDuration: [Google_Protobuf_Duration]
  @_alwaysEmitIntoClient public var repeatedTimestamp: [Google_Protobuf_Timestamp]
  @_alwaysEmitIntoClient public var repeatedFieldmask: [Google_Protobuf_FieldMask]
  @_alwaysEmitIntoClient public var repeatedStruct: [Google_Protobuf_Struct]
  @_alwaysEmitIntoClient public var repeatedAny: [Google_Protobuf_Any]
  @_alwaysEmitIntoClient public var repeatedValue: [Google_Protobuf_Value]
  @_alwaysEmitIntoClient public var repeatedListValue: [Google_Protobuf_ListValue]
  @_alwaysEmitIntoClient public var repeatedEmpty: [Google_Protobuf_Empty]
  @_alwaysEmitIntoClient public var fieldname1: Int32
  @_alwaysEmitIntoClient public var fieldName2: Int32
  @_alwaysEmitIntoClient public var _fieldName3: Int32
  @_alwaysEmitIntoClient public var fieldName4: Int32
  @_alwaysEmitIntoClient public var field0Name5: Int32
  @_alwaysEmitIntoClient public var field0Name6: Int32
  @_alwaysEmitIntoClient public var fieldName7: Int32
  @_alwaysEmitIntoClient public var fieldName8: Int32
  @_alwaysEmitIntoClient public var fieldName9: Int32
  @_alwaysEmitIntoClient public var fieldName10: Int32
  @_alwaysEmitIntoClient public var fieldName11: Int32
  @_alwaysEmitIntoClient public var fieldName12: Int32
  @_alwaysEmitIntoClient public var __fieldName13: Int32
  @_alwaysEmitIntoClient public var __fieldName14: Int32
  @_alwaysEmitIntoClient public var fieldName15: Int32
  @_alwaysEmitIntoClient public var fieldName16: Int32
  @_alwaysEmitIntoClient public var fieldName17: Int32
  @_alwaysEmitIntoClient public var fieldName18: Int32
  private var _unknown: UnknownFields
  public init() {
    (optionalInt32, optionalInt64, optionalUint32, optionalUint64, optionalSint32) = (0, 0, 0, 0, 0)
    (optionalSint64, optionalFixed32, optionalFixed64, optionalSfixed32, optionalSfixed64) = (0, 0, 0, 0, 0)
    (optionalFloat, optionalDouble, optionalBool, optionalString, optionalBytes) = (0, 0, false, "", Bytes())
    (optionalNestedEnum, optionalForeignEnum, optionalAliasedEnum) = (.foo, .foreignFoo, .aliasFoo)
    (optionalStringPiece, optionalCord, repeatedInt32, repeatedInt64, repeatedUint32) = ("", "", [], [], [])
    (repeatedUint64, repeatedSint32, repeatedSint64, repeatedFixed32, repeatedFixed64) = ([], [], [], [], [])
    (repeatedSfixed32, repeatedSfixed64, repeatedFloat, repeatedDouble, repeatedBool) = ([], [], [], [], [])
    (repeatedString, repeatedBytes, repeatedNestedMessage, repeatedForeignMessage) = ([], [], [], [])
    (repeatedNestedEnum, repeatedForeignEnum, repeatedStringPiece, repeatedCord) = ([], [], [], [])
    (packedInt32, packedInt64, packedUint32, packedUint64, packedSint32) = ([], [], [], [], [])
    (packedSint64, packedFixed32, packedFixed64, packedSfixed32, packedSfixed64) = ([], [], [], [], [])
    (packedFloat, packedDouble, packedBool, packedNestedEnum, unpackedInt32) = ([], [], [], [], [])
    (unpackedInt64, unpackedUint32, unpackedUint64, unpackedSint32, unpackedSint64) = ([], [], [], [], [])
    (unpackedFixed32, unpackedFixed64, unpackedSfixed32, unpackedSfixed64) = ([], [], [], [])
    (unpackedFloat, unpackedDouble, unpackedBool, unpackedNestedEnum, mapInt32Int32) = ([], [], [], [], [:])
    (mapInt64Int64, mapUint32Uint32, mapUint64Uint64, mapSint32Sint32) = ([:], [:], [:], [:])
    (mapSint64Sint64, mapFixed32Fixed32, mapFixed64Fixed64, mapSfixed32Sfixed32) = ([:], [:], [:], [:])
    (mapSfixed64Sfixed64, mapInt32Float, mapInt32Double, mapBoolBool) = ([:], [:], [:], [:])
    (mapStringString, mapStringBytes, mapStringNestedMessage, mapStringForeignMessage) = ([:], [:], [:], [:])
    (mapStringNestedEnum, mapStringForeignEnum, repeatedBoolWrapper) = ([:], [:], [])
    (repeatedInt32Wrapper, repeatedInt64Wrapper, repeatedUint32Wrapper) = ([], [], [])
    (repeatedUint64Wrapper, repeatedFloatWrapper, repeatedDoubleWrapper) = ([], [], [])
    (repeatedStringWrapper, repeatedBytesWrapper, optionalNullValue) = ([], [], .nullValue)
    (repeatedDuration, repeatedTimestamp, repeatedFieldmask, repeatedStruct) = ([], [], [], [])
    (repeatedAny, repeatedValue, repeatedListValue, repeatedEmpty, fieldname1) = ([], [], [], [], 0)
    (fieldName2, _fieldName3, fieldName4, field0Name5, field0Name6, fieldName7) = (0, 0, 0, 0, 0, 0)
    (fieldName8, fieldName9, fieldName10, fieldName11, fieldName12, __fieldName13) = (0, 0, 0, 0, 0, 0)
    (__fieldName14, fieldName15, fieldName16, fieldName17, fieldName18, _unknown) = (0, 0, 0, 0, 0, .init())
  }
  public init(
    optionalInt32: Int32 = 0, optionalInt64: Int64 = 0, optionalUint32: UInt32 = 0,
    optionalUint64: UInt64 = 0, optionalSint32: Int32 = 0, optionalSint64: Int64 = 0,
    optionalFixed32: UInt32 = 0, optionalFixed64: UInt64 = 0, optionalSfixed32: Int32 = 0,
    optionalSfixed64: Int64 = 0, optionalFloat: Float = 0, optionalDouble: Double = 0,
    optionalBool: Bool = false, optionalString: String = "", optionalBytes: Bytes = Bytes(),
    optionalNestedMessage: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage? = nil,
    optionalForeignMessage: ProtobufTestMessages_Proto3_ForeignMessage? = nil,
    optionalNestedEnum: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum = .foo,
    optionalForeignEnum: ProtobufTestMessages_Proto3_ForeignEnum = .foreignFoo,
    optionalAliasedEnum: ProtobufTestMessages_Proto3_TestAllTypesProto3.AliasedEnum = .aliasFoo,
    optionalStringPiece: String = "", optionalCord: String = "",
    recursiveMessage: ProtobufTestMessages_Proto3_TestAllTypesProto3? = nil, repeatedInt32: [Int32] = [],
    repeatedInt64: [Int64] = [], repeatedUint32: [UInt32] = [], repeatedUint64: [UInt64] = [],
    repeatedSint32: [Int32] = [], repeatedSint64: [Int64] = [], repeatedFixed32: [UInt32] = [],
    repeatedFixed64: [UInt64] = [], repeatedSfixed32: [Int32] = [], repeatedSfixed64: [Int64] = [],
    repeatedFloat: [Float] = [], repeatedDouble: [Double] = [], repeatedBool: [Bool] = [],
    repeatedString: [String] = [], repeatedBytes: [Bytes] = [],
    repeatedNestedMessage: [ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage] = [],
    repeatedForeignMessage: [ProtobufTestMessages_Proto3_ForeignMessage] = [],
    repeatedNestedEnum: [ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum] = [],
    repeatedForeignEnum: [ProtobufTestMessages_Proto3_ForeignEnum] = [], repeatedStringPiece: [String] = [],
    repeatedCord: [String] = [], packedInt32: [Int32] = [], packedInt64: [Int64] = [],
    packedUint32: [UInt32] = [], packedUint64: [UInt64] = [], packedSint32: [Int32] = [],
    packedSint64: [Int64] = [], packedFixed32: [UInt32] = [], packedFixed64: [UInt64] = [],
    packedSfixed32: [Int32] = [], packedSfixed64: [Int64] = [], packedFloat: [Float] = [],
    packedDouble: [Double] = [], packedBool: [Bool] = [],
    packedNestedEnum: [ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum] = [],
    unpackedInt32: [Int32] = [], unpackedInt64: [Int64] = [], unpackedUint32: [UInt32] = [],
    unpackedUint64: [UInt64] = [], unpackedSint32: [Int32] = [], unpackedSint64: [Int64] = [],
    unpackedFixed32: [UInt32] = [], unpackedFixed64: [UInt64] = [], unpackedSfixed32: [Int32] = [],
    unpackedSfixed64: [Int64] = [], unpackedFloat: [Float] = [], unpackedDouble: [Double] = [],
    unpackedBool: [Bool] = [],
    unpackedNestedEnum: [ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum] = [],
    mapInt32Int32: [Int32: Int32] = [:], mapInt64Int64: [Int64: Int64] = [:],
    mapUint32Uint32: [UInt32: UInt32] = [:], mapUint64Uint64: [UInt64: UInt64] = [:],
    mapSint32Sint32: [Int32: Int32] = [:], mapSint64Sint64: [Int64: Int64] = [:],
    mapFixed32Fixed32: [UInt32: UInt32] = [:], mapFixed64Fixed64: [UInt64: UInt64] = [:],
    mapSfixed32Sfixed32: [Int32: Int32] = [:], mapSfixed64Sfixed64: [Int64: Int64] = [:],
    mapInt32Float: [Int32: Float] = [:], mapInt32Double: [Int32: Double] = [:],
    mapBoolBool: [Bool: Bool] = [:], mapStringString: [String: String] = [:],
    mapStringBytes: [String: Bytes] = [:],
    mapStringNestedMessage: [String: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage] = [:],
    mapStringForeignMessage: [String: ProtobufTestMessages_Proto3_ForeignMessage] = [:],
    mapStringNestedEnum: [String: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum] = [:],
    mapStringForeignEnum: [String: ProtobufTestMessages_Proto3_ForeignEnum] = [:],
    oneofField: OneofField? = nil, optionalBoolWrapper: Google_Protobuf_BoolValue? = nil,
    optionalInt32Wrapper: Google_Protobuf_Int32Value? = nil,
    optionalInt64Wrapper: Google_Protobuf_Int64Value? = nil,
    optionalUint32Wrapper: Google_Protobuf_UInt32Value? = nil,
    optionalUint64Wrapper: Google_Protobuf_UInt64Value? = nil,
    optionalFloatWrapper: Google_Protobuf_FloatValue? = nil,
    optionalDoubleWrapper: Google_Protobuf_DoubleValue? = nil,
    optionalStringWrapper: Google_Protobuf_StringValue? = nil,
    optionalBytesWrapper: Google_Protobuf_BytesValue? = nil,
    repeatedBoolWrapper: [Google_Protobuf_BoolValue] = [],
    repeatedInt32Wrapper: [Google_Protobuf_Int32Value] = [],
    repeatedInt64Wrapper: [Google_Protobuf_Int64Value] = [],
    repeatedUint32Wrapper: [Google_Protobuf_UInt32Value] = [],
    repeatedUint64Wrapper: [Google_Protobuf_UInt64Value] = [],
    repeatedFloatWrapper: [Google_Protobuf_FloatValue] = [],
    repeatedDoubleWrapper: [Google_Protobuf_DoubleValue] = [],
    repeatedStringWrapper: [Google_Protobuf_StringValue] = [],
    repeatedBytesWrapper: [Google_Protobuf_BytesValue] = [],
    optionalDuration: Google_Protobuf_Duration? = nil, optionalTimestamp: Google_Protobuf_Timestamp? = nil,
    optionalFieldMask: Google_Protobuf_FieldMask? = nil, optionalStruct: Google_Protobuf_Struct? = nil,
    optionalAny: Google_Protobuf_Any? = nil, optionalValue: Google_Protobuf_Value? = nil,
    optionalNullValue: Google_Protobuf_NullValue = .nullValue, optionalEmpty: Google_Protobuf_Empty? = nil,
    repeatedDuration: [Google_Protobuf_Duration] = [], repeatedTimestamp: [Google_Protobuf_Timestamp] = [],
    repeatedFieldmask: [Google_Protobuf_FieldMask] = [], repeatedStruct: [Google_Protobuf_Struct] = [],
    repeatedAny: [Google_Protobuf_Any] = [], repeatedValue: [Google_Protobuf_Value] = [],
    repeatedListValue: [Google_Protobuf_ListValue] = [], repeatedEmpty: [Google_Protobuf_Empty] = [],
    fieldname1: Int32 = 0, fieldName2: Int32 = 0, _fieldName3: Int32 = 0, fieldName4: Int32 = 0,
    field0Name5: Int32 = 0, field0Name6: Int32 = 0, fieldName7: Int32 = 0, fieldName8: Int32 = 0,
    fieldName9: Int32 = 0, fieldName10: Int32 = 0, fieldName11: Int32 = 0, fieldName12: Int32 = 0,
    __fieldName13: Int32 = 0, __fieldName14: Int32 = 0, fieldName15: Int32 = 0, fieldName16: Int32 = 0,
    fieldName17: Int32 = 0, fieldName18: Int32 = 0
  ) {
    (self.optionalInt32, self.optionalInt64) = (optionalInt32, optionalInt64)
    (self.optionalUint32, self.optionalUint64) = (optionalUint32, optionalUint64)
    (self.optionalSint32, self.optionalSint64) = (optionalSint32, optionalSint64)
    (self.optionalFixed32, self.optionalFixed64) = (optionalFixed32, optionalFixed64)
    (self.optionalSfixed32, self.optionalSfixed64) = (optionalSfixed32, optionalSfixed64)
    (self.optionalFloat, self.optionalDouble) = (optionalFloat, optionalDouble)
    (self.optionalBool, self.optionalString) = (optionalBool, optionalString)
    (self.optionalBytes, self._optionalNestedMessage.value) = (optionalBytes, optionalNestedMessage)
    (self.optionalForeignMessage, self.optionalNestedEnum) = (optionalForeignMessage, optionalNestedEnum)
    (self.optionalForeignEnum, self.optionalAliasedEnum) = (optionalForeignEnum, optionalAliasedEnum)
    (self.optionalStringPiece, self.optionalCord) = (optionalStringPiece, optionalCord)
    (self._recursiveMessage.value, self.repeatedInt32) = (recursiveMessage, repeatedInt32)
    (self.repeatedInt64, self.repeatedUint32) = (repeatedInt64, repeatedUint32)
    (self.repeatedUint64, self.repeatedSint32) = (repeatedUint64, repeatedSint32)
    (self.repeatedSint64, self.repeatedFixed32) = (repeatedSint64, repeatedFixed32)
    (self.repeatedFixed64, self.repeatedSfixed32) = (repeatedFixed64, repeatedSfixed32)
    (self.repeatedSfixed64, self.repeatedFloat) = (repeatedSfixed64, repeatedFloat)
    (self.repeatedDouble, self.repeatedBool) = (repeatedDouble, repeatedBool)
    (self.repeatedString, self.repeatedBytes) = (repeatedString, repeatedBytes)
    self.repeatedNestedMessage = repeatedNestedMessage
    (self.repeatedForeignMessage, self.repeatedNestedEnum) = (repeatedForeignMessage, repeatedNestedEnum)
    (self.repeatedForeignEnum, self.repeatedStringPiece) = (repeatedForeignEnum, repeatedStringPiece)
    (self.repeatedCord, self.packedInt32, self.packedInt64) = (repeatedCord, packedInt32, packedInt64)
    (self.packedUint32, self.packedUint64, self.packedSint32) = (packedUint32, packedUint64, packedSint32)
    (self.packedSint64, self.packedFixed32, self.packedFixed64) = (packedSint64, packedFixed32, packedFixed64)
    (self.packedSfixed32, self.packedSfixed64) = (packedSfixed32, packedSfixed64)
    (self.packedFloat, self.packedDouble, self.packedBool) = (packedFloat, packedDouble, packedBool)
    (self.packedNestedEnum, self.unpackedInt32) = (packedNestedEnum, unpackedInt32)
    (self.unpackedInt64, self.unpackedUint32) = (unpackedInt64, unpackedUint32)
    (self.unpackedUint64, self.unpackedSint32) = (unpackedUint64, unpackedSint32)
    (self.unpackedSint64, self.unpackedFixed32) = (unpackedSint64, unpackedFixed32)
    (self.unpackedFixed64, self.unpackedSfixed32) = (unpackedFixed64, unpackedSfixed32)
    (self.unpackedSfixed64, self.unpackedFloat) = (unpackedSfixed64, unpackedFloat)
    (self.unpackedDouble, self.unpackedBool) = (unpackedDouble, unpackedBool)
    (self.unpackedNestedEnum, self.mapInt32Int32) = (unpackedNestedEnum, mapInt32Int32)
    (self.mapInt64Int64, self.mapUint32Uint32) = (mapInt64Int64, mapUint32Uint32)
    (self.mapUint64Uint64, self.mapSint32Sint32) = (mapUint64Uint64, mapSint32Sint32)
    (self.mapSint64Sint64, self.mapFixed32Fixed32) = (mapSint64Sint64, mapFixed32Fixed32)
    (self.mapFixed64Fixed64, self.mapSfixed32Sfixed32) = (mapFixed64Fixed64, mapSfixed32Sfixed32)
    (self.mapSfixed64Sfixed64, self.mapInt32Float) = (mapSfixed64Sfixed64, mapInt32Float)
    (self.mapInt32Double, self.mapBoolBool) = (mapInt32Double, mapBoolBool)
    (self.mapStringString, self.mapStringBytes) = (mapStringString, mapStringBytes)
    self.mapStringNestedMessage = mapStringNestedMessage
    (self.mapStringForeignMessage, self.mapStringNestedEnum) = (mapStringForeignMessage, mapStringNestedEnum)
    (self.mapStringForeignEnum, self.oneofField) = (mapStringForeignEnum, oneofField)
    (self.optionalBoolWrapper, self.optionalInt32Wrapper) = (optionalBoolWrapper, optionalInt32Wrapper)
    (self.optionalInt64Wrapper, self.optionalUint32Wrapper) = (optionalInt64Wrapper, optionalUint32Wrapper)
    (self.optionalUint64Wrapper, self.optionalFloatWrapper) = (optionalUint64Wrapper, optionalFloatWrapper)
    (self.optionalDoubleWrapper, self.optionalStringWrapper) = (optionalDoubleWrapper, optionalStringWrapper)
    (self.optionalBytesWrapper, self.repeatedBoolWrapper) = (optionalBytesWrapper, repeatedBoolWrapper)
    (self.repeatedInt32Wrapper, self.repeatedInt64Wrapper) = (repeatedInt32Wrapper, repeatedInt64Wrapper)
    (self.repeatedUint32Wrapper, self.repeatedUint64Wrapper) = (repeatedUint32Wrapper, repeatedUint64Wrapper)
    (self.repeatedFloatWrapper, self.repeatedDoubleWrapper) = (repeatedFloatWrapper, repeatedDoubleWrapper)
    (self.repeatedStringWrapper, self.repeatedBytesWrapper) = (repeatedStringWrapper, repeatedBytesWrapper)
    (self.optionalDuration, self.optionalTimestamp) = (optionalDuration, optionalTimestamp)
    (self.optionalFieldMask, self.optionalStruct) = (optionalFieldMask, optionalStruct)
    (self.optionalAny, self.optionalValue) = (optionalAny, optionalValue)
    (self.optionalNullValue, self.optionalEmpty) = (optionalNullValue, optionalEmpty)
    (self.repeatedDuration, self.repeatedTimestamp) = (repeatedDuration, repeatedTimestamp)
    (self.repeatedFieldmask, self.repeatedStruct) = (repeatedFieldmask, repeatedStruct)
    (self.repeatedAny, self.repeatedValue) = (repeatedAny, repeatedValue)
    (self.repeatedListValue, self.repeatedEmpty) = (repeatedListValue, repeatedEmpty)
    (self.fieldname1, self.fieldName2, self._fieldName3) = (fieldname1, fieldName2, _fieldName3)
    (self.fieldName4, self.field0Name5, self.field0Name6) = (fieldName4, field0Name5, field0Name6)
    (self.fieldName7, self.fieldName8, self.fieldName9) = (fieldName7, fieldName8, fieldName9)
    (self.fieldName10, self.fieldName11, self.fieldName12) = (fieldName10, fieldName11, fieldName12)
    (self.__fieldName13, self.__fieldName14, self.fieldName15) = (__fieldName13, __fieldName14, fieldName15)
    (self.fieldName16, self.fieldName17, self.fieldName18) = (fieldName16, fieldName17, fieldName18)
    _unknown = .init()
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.optionalInt32 = wire.nextInt32()  // 1
      case 16: self.optionalInt64 = wire.nextInt64()  // 2
      case 24: self.optionalUint32 = wire.nextUint32()  // 3
      case 32: self.optionalUint64 = wire.nextUint64()  // 4
      case 40: self.optionalSint32 = wire.nextSint32()  // 5
      case 48: self.optionalSint64 = wire.nextSint64()  // 6
      case 61: self.optionalFixed32 = wire.nextFixed32()  // 7
      case 65: self.optionalFixed64 = wire.nextFixed64()  // 8
      case 77: self.optionalSfixed32 = wire.nextSfixed32()  // 9
      case 81: self.optionalSfixed64 = wire.nextSfixed64()  // 10
      case 93: self.optionalFloat = wire.nextFloat()  // 11
      case 97: self.optionalDouble = wire.nextDouble()  // 12
      case 104: self.optionalBool = wire.nextBool()  // 13
      case 114: self.optionalString = wire.nextString()  // 14
      case 122: self.optionalBytes = wire.nextBytes()  // 15
      case 146: wire.message(mergingInto: &self._optionalNestedMessage)  // 18
      case 154: wire.message(mergingInto: &self.optionalForeignMessage)  // 19
      case 168: self.optionalNestedEnum = wire.nextOpenEnum()  // 21
      case 176: self.optionalForeignEnum = wire.nextOpenEnum()  // 22
      case 184: self.optionalAliasedEnum = wire.nextOpenEnum()  // 23
      case 194: self.optionalStringPiece = wire.nextString()  // 24
      case 202: self.optionalCord = wire.nextString()  // 25
      case 218: wire.message(mergingInto: &self._recursiveMessage)  // 27
      case 248: wire.int32(appendingTo: &self.repeatedInt32)  // 31
      case 250: wire.packedInt32(appendingTo: &self.repeatedInt32)
      case 256: wire.int64(appendingTo: &self.repeatedInt64)  // 32
      case 258: wire.packedInt64(appendingTo: &self.repeatedInt64)
      case 264: wire.uint32(appendingTo: &self.repeatedUint32)  // 33
      case 266: wire.packedUint32(appendingTo: &self.repeatedUint32)
      case 272: wire.uint64(appendingTo: &self.repeatedUint64)  // 34
      case 274: wire.packedUint64(appendingTo: &self.repeatedUint64)
      case 280: wire.sint32(appendingTo: &self.repeatedSint32)  // 35
      case 282: wire.packedSint32(appendingTo: &self.repeatedSint32)
      case 288: wire.sint64(appendingTo: &self.repeatedSint64)  // 36
      case 290: wire.packedSint64(appendingTo: &self.repeatedSint64)
      case 301: wire.fixed32(appendingTo: &self.repeatedFixed32)  // 37
      case 298: wire.packedFixed32(appendingTo: &self.repeatedFixed32)
      case 305: wire.fixed64(appendingTo: &self.repeatedFixed64)  // 38
      case 306: wire.packedFixed64(appendingTo: &self.repeatedFixed64)
      case 317: wire.sfixed32(appendingTo: &self.repeatedSfixed32)  // 39
      case 314: wire.packedSfixed32(appendingTo: &self.repeatedSfixed32)
      case 321: wire.sfixed64(appendingTo: &self.repeatedSfixed64)  // 40
      case 322: wire.packedSfixed64(appendingTo: &self.repeatedSfixed64)
      case 333: wire.float(appendingTo: &self.repeatedFloat)  // 41
      case 330: wire.packedFloat(appendingTo: &self.repeatedFloat)
      case 337: wire.double(appendingTo: &self.repeatedDouble)  // 42
      case 338: wire.packedDouble(appendingTo: &self.repeatedDouble)
      case 344: wire.bool(appendingTo: &self.repeatedBool)  // 43
      case 346: wire.packedBool(appendingTo: &self.repeatedBool)
      case 354: wire.string(appendingTo: &self.repeatedString)  // 44
      case 362: wire.bytes(appendingTo: &self.repeatedBytes)  // 45
      case 386: wire.message(appendingTo: &self.repeatedNestedMessage)  // 48
      case 394: wire.message(appendingTo: &self.repeatedForeignMessage)  // 49
      case 408: wire.openEnum(appendingTo: &self.repeatedNestedEnum)  // 51
      case 410: wire.packedOpenEnum(appendingTo: &self.repeatedNestedEnum)
      case 416: wire.openEnum(appendingTo: &self.repeatedForeignEnum)  // 52
      case 418: wire.packedOpenEnum(appendingTo: &self.repeatedForeignEnum)
      case 434: wire.string(appendingTo: &self.repeatedStringPiece)  // 54
      case 442: wire.string(appendingTo: &self.repeatedCord)  // 55
      case 600: wire.int32(appendingTo: &self.packedInt32)  // 75
      case 602: wire.packedInt32(appendingTo: &self.packedInt32)
      case 608: wire.int64(appendingTo: &self.packedInt64)  // 76
      case 610: wire.packedInt64(appendingTo: &self.packedInt64)
      case 616: wire.uint32(appendingTo: &self.packedUint32)  // 77
      case 618: wire.packedUint32(appendingTo: &self.packedUint32)
      case 624: wire.uint64(appendingTo: &self.packedUint64)  // 78
      case 626: wire.packedUint64(appendingTo: &self.packedUint64)
      case 632: wire.sint32(appendingTo: &self.packedSint32)  // 79
      case 634: wire.packedSint32(appendingTo: &self.packedSint32)
      case 640: wire.sint64(appendingTo: &self.packedSint64)  // 80
      case 642: wire.packedSint64(appendingTo: &self.packedSint64)
      case 653: wire.fixed32(appendingTo: &self.packedFixed32)  // 81
      case 650: wire.packedFixed32(appendingTo: &self.packedFixed32)
      case 657: wire.fixed64(appendingTo: &self.packedFixed64)  // 82
      case 658: wire.packedFixed64(appendingTo: &self.packedFixed64)
      case 669: wire.sfixed32(appendingTo: &self.packedSfixed32)  // 83
      case 666: wire.packedSfixed32(appendingTo: &self.packedSfixed32)
      case 673: wire.sfixed64(appendingTo: &self.packedSfixed64)  // 84
      case 674: wire.packedSfixed64(appendingTo: &self.packedSfixed64)
      case 685: wire.float(appendingTo: &self.packedFloat)  // 85
      case 682: wire.packedFloat(appendingTo: &self.packedFloat)
      case 689: wire.double(appendingTo: &self.packedDouble)  // 86
      case 690: wire.packedDouble(appendingTo: &self.packedDouble)
      case 696: wire.bool(appendingTo: &self.packedBool)  // 87
      case 698: wire.packedBool(appendingTo: &self.packedBool)
      case 704: wire.openEnum(appendingTo: &self.packedNestedEnum)  // 88
      case 706: wire.packedOpenEnum(appendingTo: &self.packedNestedEnum)
      case 712: wire.int32(appendingTo: &self.unpackedInt32)  // 89
      case 714: wire.packedInt32(appendingTo: &self.unpackedInt32)
      case 720: wire.int64(appendingTo: &self.unpackedInt64)  // 90
      case 722: wire.packedInt64(appendingTo: &self.unpackedInt64)
      case 728: wire.uint32(appendingTo: &self.unpackedUint32)  // 91
      case 730: wire.packedUint32(appendingTo: &self.unpackedUint32)
      case 736: wire.uint64(appendingTo: &self.unpackedUint64)  // 92
      case 738: wire.packedUint64(appendingTo: &self.unpackedUint64)
      case 744: wire.sint32(appendingTo: &self.unpackedSint32)  // 93
      case 746: wire.packedSint32(appendingTo: &self.unpackedSint32)
      case 752: wire.sint64(appendingTo: &self.unpackedSint64)  // 94
      case 754: wire.packedSint64(appendingTo: &self.unpackedSint64)
      case 765: wire.fixed32(appendingTo: &self.unpackedFixed32)  // 95
      case 762: wire.packedFixed32(appendingTo: &self.unpackedFixed32)
      case 769: wire.fixed64(appendingTo: &self.unpackedFixed64)  // 96
      case 770: wire.packedFixed64(appendingTo: &self.unpackedFixed64)
      case 781: wire.sfixed32(appendingTo: &self.unpackedSfixed32)  // 97
      case 778: wire.packedSfixed32(appendingTo: &self.unpackedSfixed32)
      case 785: wire.sfixed64(appendingTo: &self.unpackedSfixed64)  // 98
      case 786: wire.packedSfixed64(appendingTo: &self.unpackedSfixed64)
      case 797: wire.float(appendingTo: &self.unpackedFloat)  // 99
      case 794: wire.packedFloat(appendingTo: &self.unpackedFloat)
      case 801: wire.double(appendingTo: &self.unpackedDouble)  // 100
      case 802: wire.packedDouble(appendingTo: &self.unpackedDouble)
      case 808: wire.bool(appendingTo: &self.unpackedBool)  // 101
      case 810: wire.packedBool(appendingTo: &self.unpackedBool)
      case 816: wire.openEnum(appendingTo: &self.unpackedNestedEnum)  // 102
      case 818: wire.packedOpenEnum(appendingTo: &self.unpackedNestedEnum)
      case 450: wire.map(into: &self.mapInt32Int32, key: .int32, value: .int32)  // 56
      case 458: wire.map(into: &self.mapInt64Int64, key: .int64, value: .int64)  // 57
      case 466: wire.map(into: &self.mapUint32Uint32, key: .uint32, value: .uint32)  // 58
      case 474: wire.map(into: &self.mapUint64Uint64, key: .uint64, value: .uint64)  // 59
      case 482: wire.map(into: &self.mapSint32Sint32, key: .sint32, value: .sint32)  // 60
      case 490: wire.map(into: &self.mapSint64Sint64, key: .sint64, value: .sint64)  // 61
      case 498: wire.map(into: &self.mapFixed32Fixed32, key: .fixed32, value: .fixed32)  // 62
      case 506: wire.map(into: &self.mapFixed64Fixed64, key: .fixed64, value: .fixed64)  // 63
      case 514: wire.map(into: &self.mapSfixed32Sfixed32, key: .sfixed32, value: .sfixed32)  // 64
      case 522: wire.map(into: &self.mapSfixed64Sfixed64, key: .sfixed64, value: .sfixed64)  // 65
      case 530: wire.map(into: &self.mapInt32Float, key: .int32, value: .float)  // 66
      case 538: wire.map(into: &self.mapInt32Double, key: .int32, value: .double)  // 67
      case 546: wire.map(into: &self.mapBoolBool, key: .bool, value: .bool)  // 68
      case 554: wire.stringMap(into: &self.mapStringString)  // 69
      case 562: wire.map(into: &self.mapStringBytes, key: .string, value: .bytes)  // 70
      case 570: wire.map(into: &self.mapStringNestedMessage, key: .string, value: .message(ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage.self))
      case 578: wire.map(into: &self.mapStringForeignMessage, key: .string, value: .message(ProtobufTestMessages_Proto3_ForeignMessage.self))
      case 586: wire.map(into: &self.mapStringNestedEnum, key: .string, value: .openEnum(ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum.self))
      case 594: wire.map(into: &self.mapStringForeignEnum, key: .string, value: .openEnum(ProtobufTestMessages_Proto3_ForeignEnum.self))
      case 888: self.oneofField = .oneofUint32(wire.nextUint32())  // 111
      case 898: wire.message(mergingInto: &self.oneofField, OneofField.oneofNestedMessage) {
        if case .oneofNestedMessage(let value)? = $0 { value } else { nil }
      }
      case 906: self.oneofField = .oneofString(wire.nextString())  // 113
      case 914: self.oneofField = .oneofBytes(wire.nextBytes())  // 114
      case 920: self.oneofField = .oneofBool(wire.nextBool())  // 115
      case 928: self.oneofField = .oneofUint64(wire.nextUint64())  // 116
      case 941: self.oneofField = .oneofFloat(wire.nextFloat())  // 117
      case 945: self.oneofField = .oneofDouble(wire.nextDouble())  // 118
      case 952: self.oneofField = .oneofEnum(wire.nextOpenEnum())  // 119
      case 960: self.oneofField = .oneofNullValue(wire.nextOpenEnum())  // 120
      case 1610: wire.message(mergingInto: &self.optionalBoolWrapper)  // 201
      case 1618: wire.message(mergingInto: &self.optionalInt32Wrapper)  // 202
      case 1626: wire.message(mergingInto: &self.optionalInt64Wrapper)  // 203
      case 1634: wire.message(mergingInto: &self.optionalUint32Wrapper)  // 204
      case 1642: wire.message(mergingInto: &self.optionalUint64Wrapper)  // 205
      case 1650: wire.message(mergingInto: &self.optionalFloatWrapper)  // 206
      case 1658: wire.message(mergingInto: &self.optionalDoubleWrapper)  // 207
      case 1666: wire.message(mergingInto: &self.optionalStringWrapper)  // 208
      case 1674: wire.message(mergingInto: &self.optionalBytesWrapper)  // 209
      case 1690: wire.message(appendingTo: &self.repeatedBoolWrapper)  // 211
      case 1698: wire.message(appendingTo: &self.repeatedInt32Wrapper)  // 212
      case 1706: wire.message(appendingTo: &self.repeatedInt64Wrapper)  // 213
      case 1714: wire.message(appendingTo: &self.repeatedUint32Wrapper)  // 214
      case 1722: wire.message(appendingTo: &self.repeatedUint64Wrapper)  // 215
      case 1730: wire.message(appendingTo: &self.repeatedFloatWrapper)  // 216
      case 1738: wire.message(appendingTo: &self.repeatedDoubleWrapper)  // 217
      case 1746: wire.message(appendingTo: &self.repeatedStringWrapper)  // 218
      case 1754: wire.message(appendingTo: &self.repeatedBytesWrapper)  // 219
      case 2410: wire.message(mergingInto: &self.optionalDuration)  // 301
      case 2418: wire.message(mergingInto: &self.optionalTimestamp)  // 302
      case 2426: wire.message(mergingInto: &self.optionalFieldMask)  // 303
      case 2434: wire.message(mergingInto: &self.optionalStruct)  // 304
      case 2442: wire.message(mergingInto: &self.optionalAny)  // 305
      case 2450: wire.message(mergingInto: &self.optionalValue)  // 306
      case 2456: self.optionalNullValue = wire.nextOpenEnum()  // 307
      case 2466: wire.message(mergingInto: &self.optionalEmpty)  // 308
      case 2490: wire.message(appendingTo: &self.repeatedDuration)  // 311
      case 2498: wire.message(appendingTo: &self.repeatedTimestamp)  // 312
      case 2506: wire.message(appendingTo: &self.repeatedFieldmask)  // 313
      case 2594: wire.message(appendingTo: &self.repeatedStruct)  // 324
      case 2522: wire.message(appendingTo: &self.repeatedAny)  // 315
      case 2530: wire.message(appendingTo: &self.repeatedValue)  // 316
      case 2538: wire.message(appendingTo: &self.repeatedListValue)  // 317
      case 2546: wire.message(appendingTo: &self.repeatedEmpty)  // 318
      case 3208: self.fieldname1 = wire.nextInt32()  // 401
      case 3216: self.fieldName2 = wire.nextInt32()  // 402
      case 3224: self._fieldName3 = wire.nextInt32()  // 403
      case 3232: self.fieldName4 = wire.nextInt32()  // 404
      case 3240: self.field0Name5 = wire.nextInt32()  // 405
      case 3248: self.field0Name6 = wire.nextInt32()  // 406
      case 3256: self.fieldName7 = wire.nextInt32()  // 407
      case 3264: self.fieldName8 = wire.nextInt32()  // 408
      case 3272: self.fieldName9 = wire.nextInt32()  // 409
      case 3280: self.fieldName10 = wire.nextInt32()  // 410
      case 3288: self.fieldName11 = wire.nextInt32()  // 411
      case 3296: self.fieldName12 = wire.nextInt32()  // 412
      case 3304: self.__fieldName13 = wire.nextInt32()  // 413
      case 3312: self.__fieldName14 = wire.nextInt32()  // 414
      case 3320: self.fieldName15 = wire.nextInt32()  // 415
      case 3328: self.fieldName16 = wire.nextInt32()  // 416
      case 3336: self.fieldName17 = wire.nextInt32()  // 417
      case 3344: self.fieldName18 = wire.nextInt32()  // 418
      case 1: if wire.isClearing() { clearForReuse() }
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto3, "protobuf_test_messages.proto3.TestAllTypesProto3")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.fieldName18, tag: 3344)
    wire.int32(ifSet: self.fieldName17, tag: 3336)
    wire.int32(ifSet: self.fieldName16, tag: 3328)
    wire.int32(ifSet: self.fieldName15, tag: 3320)
    wire.int32(ifSet: self.__fieldName14, tag: 3312)
    wire.int32(ifSet: self.__fieldName13, tag: 3304)
    wire.int32(ifSet: self.fieldName12, tag: 3296)
    wire.int32(ifSet: self.fieldName11, tag: 3288)
    wire.int32(ifSet: self.fieldName10, tag: 3280)
    wire.int32(ifSet: self.fieldName9, tag: 3272)
    wire.int32(ifSet: self.fieldName8, tag: 3264)
    wire.int32(ifSet: self.fieldName7, tag: 3256)
    wire.int32(ifSet: self.field0Name6, tag: 3248)
    wire.int32(ifSet: self.field0Name5, tag: 3240)
    wire.int32(ifSet: self.fieldName4, tag: 3232)
    wire.int32(ifSet: self._fieldName3, tag: 3224)
    wire.int32(ifSet: self.fieldName2, tag: 3216)
    wire.int32(ifSet: self.fieldname1, tag: 3208)
    wire.repeatedMessage(self.repeatedStruct, tag: 2594)
    wire.repeatedMessage(self.repeatedEmpty, tag: 2546)
    wire.repeatedMessage(self.repeatedListValue, tag: 2538)
    wire.repeatedMessage(self.repeatedValue, tag: 2530)
    wire.repeatedMessage(self.repeatedAny, tag: 2522)
    wire.repeatedMessage(self.repeatedFieldmask, tag: 2506)
    wire.repeatedMessage(self.repeatedTimestamp, tag: 2498)
    wire.repeatedMessage(self.repeatedDuration, tag: 2490)
    if let value = self.optionalEmpty { wire.message(value, tag: 2466) }
    wire.int32(ifSet: self.optionalNullValue.rawValue, tag: 2456)
    if let value = self.optionalValue { wire.message(value, tag: 2450) }
    if let value = self.optionalAny { wire.message(value, tag: 2442) }
    if let value = self.optionalStruct { wire.message(value, tag: 2434) }
    if let value = self.optionalFieldMask { wire.message(value, tag: 2426) }
    if let value = self.optionalTimestamp { wire.message(value, tag: 2418) }
    if let value = self.optionalDuration { wire.message(value, tag: 2410) }
    wire.repeatedMessage(self.repeatedBytesWrapper, tag: 1754)
    wire.repeatedMessage(self.repeatedStringWrapper, tag: 1746)
    wire.repeatedMessage(self.repeatedDoubleWrapper, tag: 1738)
    wire.repeatedMessage(self.repeatedFloatWrapper, tag: 1730)
    wire.repeatedMessage(self.repeatedUint64Wrapper, tag: 1722)
    wire.repeatedMessage(self.repeatedUint32Wrapper, tag: 1714)
    wire.repeatedMessage(self.repeatedInt64Wrapper, tag: 1706)
    wire.repeatedMessage(self.repeatedInt32Wrapper, tag: 1698)
    wire.repeatedMessage(self.repeatedBoolWrapper, tag: 1690)
    if let value = self.optionalBytesWrapper { wire.message(value, tag: 1674) }
    if let value = self.optionalStringWrapper { wire.message(value, tag: 1666) }
    if let value = self.optionalDoubleWrapper { wire.message(value, tag: 1658) }
    if let value = self.optionalFloatWrapper { wire.message(value, tag: 1650) }
    if let value = self.optionalUint64Wrapper { wire.message(value, tag: 1642) }
    if let value = self.optionalUint32Wrapper { wire.message(value, tag: 1634) }
    if let value = self.optionalInt64Wrapper { wire.message(value, tag: 1626) }
    if let value = self.optionalInt32Wrapper { wire.message(value, tag: 1618) }
    if let value = self.optionalBoolWrapper { wire.message(value, tag: 1610) }
    switch self.oneofField {
    case .oneofNullValue(let value): wire.int32(value.rawValue, tag: 960)
    case .oneofEnum(let value): wire.int32(value.rawValue, tag: 952)
    case .oneofDouble(let value): wire.double(value, tag: 945)
    case .oneofFloat(let value): wire.float(value, tag: 941)
    case .oneofUint64(let value): wire.uint64(value, tag: 928)
    case .oneofBool(let value): wire.bool(value, tag: 920)
    case .oneofBytes(let value): wire.bytes(value, tag: 914)
    case .oneofString(let value): wire.string(value, tag: 906)
    case .oneofNestedMessage(let value): wire.message(value, tag: 898)
    case .oneofUint32(let value): wire.uint32(value, tag: 888)
    case nil: break
    }
    for value in self.unpackedNestedEnum.reversed() { wire.int32(value.rawValue, tag: 816) }
    for value in self.unpackedBool.reversed() { wire.bool(value, tag: 808) }
    for value in self.unpackedDouble.reversed() { wire.double(value, tag: 801) }
    for value in self.unpackedFloat.reversed() { wire.float(value, tag: 797) }
    for value in self.unpackedSfixed64.reversed() { wire.sfixed64(value, tag: 785) }
    for value in self.unpackedSfixed32.reversed() { wire.sfixed32(value, tag: 781) }
    for value in self.unpackedFixed64.reversed() { wire.fixed64(value, tag: 769) }
    for value in self.unpackedFixed32.reversed() { wire.fixed32(value, tag: 765) }
    for value in self.unpackedSint64.reversed() { wire.sint64(value, tag: 752) }
    for value in self.unpackedSint32.reversed() { wire.sint32(value, tag: 744) }
    for value in self.unpackedUint64.reversed() { wire.uint64(value, tag: 736) }
    for value in self.unpackedUint32.reversed() { wire.uint32(value, tag: 728) }
    for value in self.unpackedInt64.reversed() { wire.int64(value, tag: 720) }
    for value in self.unpackedInt32.reversed() { wire.int32(value, tag: 712) }
    wire.packedOpenEnum(self.packedNestedEnum, tag: 706)
    wire.packedBool(self.packedBool, tag: 698)
    wire.packedDouble(self.packedDouble, tag: 690)
    wire.packedFloat(self.packedFloat, tag: 682)
    wire.packedSfixed64(self.packedSfixed64, tag: 674)
    wire.packedSfixed32(self.packedSfixed32, tag: 666)
    wire.packedFixed64(self.packedFixed64, tag: 658)
    wire.packedFixed32(self.packedFixed32, tag: 650)
    wire.packedSint64(self.packedSint64, tag: 642)
    wire.packedSint32(self.packedSint32, tag: 634)
    wire.packedUint64(self.packedUint64, tag: 626)
    wire.packedUint32(self.packedUint32, tag: 618)
    wire.packedInt64(self.packedInt64, tag: 610)
    wire.packedInt32(self.packedInt32, tag: 602)
    wire.map(self.mapStringForeignEnum, key: .string, value: .openEnum(ProtobufTestMessages_Proto3_ForeignEnum.self), tag: 594)
    wire.map(self.mapStringNestedEnum, key: .string, value: .openEnum(ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum.self), tag: 586)
    wire.map(self.mapStringForeignMessage, key: .string, value: .message(ProtobufTestMessages_Proto3_ForeignMessage.self), tag: 578)
    wire.map(self.mapStringNestedMessage, key: .string, value: .message(ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage.self), tag: 570)
    wire.map(self.mapStringBytes, key: .string, value: .bytes, tag: 562)
    wire.stringMap(self.mapStringString, tag: 554)
    wire.map(self.mapBoolBool, key: .bool, value: .bool, tag: 546)
    wire.map(self.mapInt32Double, key: .int32, value: .double, tag: 538)
    wire.map(self.mapInt32Float, key: .int32, value: .float, tag: 530)
    wire.map(self.mapSfixed64Sfixed64, key: .sfixed64, value: .sfixed64, tag: 522)
    wire.map(self.mapSfixed32Sfixed32, key: .sfixed32, value: .sfixed32, tag: 514)
    wire.map(self.mapFixed64Fixed64, key: .fixed64, value: .fixed64, tag: 506)
    wire.map(self.mapFixed32Fixed32, key: .fixed32, value: .fixed32, tag: 498)
    wire.map(self.mapSint64Sint64, key: .sint64, value: .sint64, tag: 490)
    wire.map(self.mapSint32Sint32, key: .sint32, value: .sint32, tag: 482)
    wire.map(self.mapUint64Uint64, key: .uint64, value: .uint64, tag: 474)
    wire.map(self.mapUint32Uint32, key: .uint32, value: .uint32, tag: 466)
    wire.map(self.mapInt64Int64, key: .int64, value: .int64, tag: 458)
    wire.map(self.mapInt32Int32, key: .int32, value: .int32, tag: 450)
    wire.repeatedString(self.repeatedCord, tag: 442)
    wire.repeatedString(self.repeatedStringPiece, tag: 434)
    wire.packedOpenEnum(self.repeatedForeignEnum, tag: 418)
    wire.packedOpenEnum(self.repeatedNestedEnum, tag: 410)
    wire.repeatedMessage(self.repeatedForeignMessage, tag: 394)
    wire.repeatedMessage(self.repeatedNestedMessage, tag: 386)
    wire.repeatedBytes(self.repeatedBytes, tag: 362)
    wire.repeatedString(self.repeatedString, tag: 354)
    wire.packedBool(self.repeatedBool, tag: 346)
    wire.packedDouble(self.repeatedDouble, tag: 338)
    wire.packedFloat(self.repeatedFloat, tag: 330)
    wire.packedSfixed64(self.repeatedSfixed64, tag: 322)
    wire.packedSfixed32(self.repeatedSfixed32, tag: 314)
    wire.packedFixed64(self.repeatedFixed64, tag: 306)
    wire.packedFixed32(self.repeatedFixed32, tag: 298)
    wire.packedSint64(self.repeatedSint64, tag: 290)
    wire.packedSint32(self.repeatedSint32, tag: 282)
    wire.packedUint64(self.repeatedUint64, tag: 274)
    wire.packedUint32(self.repeatedUint32, tag: 266)
    wire.packedInt64(self.repeatedInt64, tag: 258)
    wire.packedInt32(self.repeatedInt32, tag: 250)
    wire.message(self._recursiveMessage, tag: 218)
    wire.string(ifSet: self.optionalCord, tag: 202)
    wire.string(ifSet: self.optionalStringPiece, tag: 194)
    wire.int32(ifSet: self.optionalAliasedEnum.rawValue, tag: 184)
    wire.int32(ifSet: self.optionalForeignEnum.rawValue, tag: 176)
    wire.int32(ifSet: self.optionalNestedEnum.rawValue, tag: 168)
    if let value = self.optionalForeignMessage { wire.message(value, tag: 154) }
    wire.message(self._optionalNestedMessage, tag: 146)
    wire.bytes(ifSet: self.optionalBytes, tag: 122)
    wire.string(ifSet: self.optionalString, tag: 114)
    wire.bool(ifSet: self.optionalBool, tag: 104)
    wire.double(ifSet: self.optionalDouble, tag: 97)
    wire.float(ifSet: self.optionalFloat, tag: 93)
    wire.sfixed64(ifSet: self.optionalSfixed64, tag: 81)
    wire.sfixed32(ifSet: self.optionalSfixed32, tag: 77)
    wire.fixed64(ifSet: self.optionalFixed64, tag: 65)
    wire.fixed32(ifSet: self.optionalFixed32, tag: 61)
    wire.sint64(ifSet: self.optionalSint64, tag: 48)
    wire.sint32(ifSet: self.optionalSint32, tag: 40)
    wire.uint64(ifSet: self.optionalUint64, tag: 32)
    wire.uint32(ifSet: self.optionalUint32, tag: 24)
    wire.int64(ifSet: self.optionalInt64, tag: 16)
    wire.int32(ifSet: self.optionalInt32, tag: 8)
  }
  private mutating func clearForReuse() {
    let repeatedInt32 = Self.emptied(&self.repeatedInt32)
    let repeatedInt64 = Self.emptied(&self.repeatedInt64)
    let repeatedUint32 = Self.emptied(&self.repeatedUint32)
    let repeatedUint64 = Self.emptied(&self.repeatedUint64)
    let repeatedSint32 = Self.emptied(&self.repeatedSint32)
    let repeatedSint64 = Self.emptied(&self.repeatedSint64)
    let repeatedFixed32 = Self.emptied(&self.repeatedFixed32)
    let repeatedFixed64 = Self.emptied(&self.repeatedFixed64)
    let repeatedSfixed32 = Self.emptied(&self.repeatedSfixed32)
    let repeatedSfixed64 = Self.emptied(&self.repeatedSfixed64)
    let repeatedFloat = Self.emptied(&self.repeatedFloat)
    let repeatedDouble = Self.emptied(&self.repeatedDouble)
    let repeatedBool = Self.emptied(&self.repeatedBool)
    let repeatedString = Self.emptied(&self.repeatedString)
    let repeatedBytes = Self.emptied(&self.repeatedBytes)
    let repeatedNestedMessage = Self.emptied(&self.repeatedNestedMessage)
    let repeatedForeignMessage = Self.emptied(&self.repeatedForeignMessage)
    let repeatedNestedEnum = Self.emptied(&self.repeatedNestedEnum)
    let repeatedForeignEnum = Self.emptied(&self.repeatedForeignEnum)
    let repeatedStringPiece = Self.emptied(&self.repeatedStringPiece)
    let repeatedCord = Self.emptied(&self.repeatedCord)
    let packedInt32 = Self.emptied(&self.packedInt32)
    let packedInt64 = Self.emptied(&self.packedInt64)
    let packedUint32 = Self.emptied(&self.packedUint32)
    let packedUint64 = Self.emptied(&self.packedUint64)
    let packedSint32 = Self.emptied(&self.packedSint32)
    let packedSint64 = Self.emptied(&self.packedSint64)
    let packedFixed32 = Self.emptied(&self.packedFixed32)
    let packedFixed64 = Self.emptied(&self.packedFixed64)
    let packedSfixed32 = Self.emptied(&self.packedSfixed32)
    let packedSfixed64 = Self.emptied(&self.packedSfixed64)
    let packedFloat = Self.emptied(&self.packedFloat)
    let packedDouble = Self.emptied(&self.packedDouble)
    let packedBool = Self.emptied(&self.packedBool)
    let packedNestedEnum = Self.emptied(&self.packedNestedEnum)
    let unpackedInt32 = Self.emptied(&self.unpackedInt32)
    let unpackedInt64 = Self.emptied(&self.unpackedInt64)
    let unpackedUint32 = Self.emptied(&self.unpackedUint32)
    let unpackedUint64 = Self.emptied(&self.unpackedUint64)
    let unpackedSint32 = Self.emptied(&self.unpackedSint32)
    let unpackedSint64 = Self.emptied(&self.unpackedSint64)
    let unpackedFixed32 = Self.emptied(&self.unpackedFixed32)
    let unpackedFixed64 = Self.emptied(&self.unpackedFixed64)
    let unpackedSfixed32 = Self.emptied(&self.unpackedSfixed32)
    let unpackedSfixed64 = Self.emptied(&self.unpackedSfixed64)
    let unpackedFloat = Self.emptied(&self.unpackedFloat)
    let unpackedDouble = Self.emptied(&self.unpackedDouble)
    let unpackedBool = Self.emptied(&self.unpackedBool)
    let unpackedNestedEnum = Self.emptied(&self.unpackedNestedEnum)
    let mapInt32Int32 = Self.emptied(&self.mapInt32Int32)
    let mapInt64Int64 = Self.emptied(&self.mapInt64Int64)
    let mapUint32Uint32 = Self.emptied(&self.mapUint32Uint32)
    let mapUint64Uint64 = Self.emptied(&self.mapUint64Uint64)
    let mapSint32Sint32 = Self.emptied(&self.mapSint32Sint32)
    let mapSint64Sint64 = Self.emptied(&self.mapSint64Sint64)
    let mapFixed32Fixed32 = Self.emptied(&self.mapFixed32Fixed32)
    let mapFixed64Fixed64 = Self.emptied(&self.mapFixed64Fixed64)
    let mapSfixed32Sfixed32 = Self.emptied(&self.mapSfixed32Sfixed32)
    let mapSfixed64Sfixed64 = Self.emptied(&self.mapSfixed64Sfixed64)
    let mapInt32Float = Self.emptied(&self.mapInt32Float)
    let mapInt32Double = Self.emptied(&self.mapInt32Double)
    let mapBoolBool = Self.emptied(&self.mapBoolBool)
    let mapStringString = Self.emptied(&self.mapStringString)
    let mapStringBytes = Self.emptied(&self.mapStringBytes)
    let mapStringNestedMessage = Self.emptied(&self.mapStringNestedMessage)
    let mapStringForeignMessage = Self.emptied(&self.mapStringForeignMessage)
    let mapStringNestedEnum = Self.emptied(&self.mapStringNestedEnum)
    let mapStringForeignEnum = Self.emptied(&self.mapStringForeignEnum)
    let repeatedBoolWrapper = Self.emptied(&self.repeatedBoolWrapper)
    let repeatedInt32Wrapper = Self.emptied(&self.repeatedInt32Wrapper)
    let repeatedInt64Wrapper = Self.emptied(&self.repeatedInt64Wrapper)
    let repeatedUint32Wrapper = Self.emptied(&self.repeatedUint32Wrapper)
    let repeatedUint64Wrapper = Self.emptied(&self.repeatedUint64Wrapper)
    let repeatedFloatWrapper = Self.emptied(&self.repeatedFloatWrapper)
    let repeatedDoubleWrapper = Self.emptied(&self.repeatedDoubleWrapper)
    let repeatedStringWrapper = Self.emptied(&self.repeatedStringWrapper)
    let repeatedBytesWrapper = Self.emptied(&self.repeatedBytesWrapper)
    let repeatedDuration = Self.emptied(&self.repeatedDuration)
    let repeatedTimestamp = Self.emptied(&self.repeatedTimestamp)
    let repeatedFieldmask = Self.emptied(&self.repeatedFieldmask)
    let repeatedStruct = Self.emptied(&self.repeatedStruct)
    let repeatedAny = Self.emptied(&self.repeatedAny)
    let repeatedValue = Self.emptied(&self.repeatedValue)
    let repeatedListValue = Self.emptied(&self.repeatedListValue)
    let repeatedEmpty = Self.emptied(&self.repeatedEmpty)
    self = Self()
    self.repeatedInt32 = repeatedInt32
    self.repeatedInt64 = repeatedInt64
    self.repeatedUint32 = repeatedUint32
    self.repeatedUint64 = repeatedUint64
    self.repeatedSint32 = repeatedSint32
    self.repeatedSint64 = repeatedSint64
    self.repeatedFixed32 = repeatedFixed32
    self.repeatedFixed64 = repeatedFixed64
    self.repeatedSfixed32 = repeatedSfixed32
    self.repeatedSfixed64 = repeatedSfixed64
    self.repeatedFloat = repeatedFloat
    self.repeatedDouble = repeatedDouble
    self.repeatedBool = repeatedBool
    self.repeatedString = repeatedString
    self.repeatedBytes = repeatedBytes
    self.repeatedNestedMessage = repeatedNestedMessage
    self.repeatedForeignMessage = repeatedForeignMessage
    self.repeatedNestedEnum = repeatedNestedEnum
    self.repeatedForeignEnum = repeatedForeignEnum
    self.repeatedStringPiece = repeatedStringPiece
    self.repeatedCord = repeatedCord
    self.packedInt32 = packedInt32
    self.packedInt64 = packedInt64
    self.packedUint32 = packedUint32
    self.packedUint64 = packedUint64
    self.packedSint32 = packedSint32
    self.packedSint64 = packedSint64
    self.packedFixed32 = packedFixed32
    self.packedFixed64 = packedFixed64
    self.packedSfixed32 = packedSfixed32
    self.packedSfixed64 = packedSfixed64
    self.packedFloat = packedFloat
    self.packedDouble = packedDouble
    self.packedBool = packedBool
    self.packedNestedEnum = packedNestedEnum
    self.unpackedInt32 = unpackedInt32
    self.unpackedInt64 = unpackedInt64
    self.unpackedUint32 = unpackedUint32
    self.unpackedUint64 = unpackedUint64
    self.unpackedSint32 = unpackedSint32
    self.unpackedSint64 = unpackedSint64
    self.unpackedFixed32 = unpackedFixed32
    self.unpackedFixed64 = unpackedFixed64
    self.unpackedSfixed32 = unpackedSfixed32
    self.unpackedSfixed64 = unpackedSfixed64
    self.unpackedFloat = unpackedFloat
    self.unpackedDouble = unpackedDouble
    self.unpackedBool = unpackedBool
    self.unpackedNestedEnum = unpackedNestedEnum
    self.mapInt32Int32 = mapInt32Int32
    self.mapInt64Int64 = mapInt64Int64
    self.mapUint32Uint32 = mapUint32Uint32
    self.mapUint64Uint64 = mapUint64Uint64
    self.mapSint32Sint32 = mapSint32Sint32
    self.mapSint64Sint64 = mapSint64Sint64
    self.mapFixed32Fixed32 = mapFixed32Fixed32
    self.mapFixed64Fixed64 = mapFixed64Fixed64
    self.mapSfixed32Sfixed32 = mapSfixed32Sfixed32
    self.mapSfixed64Sfixed64 = mapSfixed64Sfixed64
    self.mapInt32Float = mapInt32Float
    self.mapInt32Double = mapInt32Double
    self.mapBoolBool = mapBoolBool
    self.mapStringString = mapStringString
    self.mapStringBytes = mapStringBytes
    self.mapStringNestedMessage = mapStringNestedMessage
    self.mapStringForeignMessage = mapStringForeignMessage
    self.mapStringNestedEnum = mapStringNestedEnum
    self.mapStringForeignEnum = mapStringForeignEnum
    self.repeatedBoolWrapper = repeatedBoolWrapper
    self.repeatedInt32Wrapper = repeatedInt32Wrapper
    self.repeatedInt64Wrapper = repeatedInt64Wrapper
    self.repeatedUint32Wrapper = repeatedUint32Wrapper
    self.repeatedUint64Wrapper = repeatedUint64Wrapper
    self.repeatedFloatWrapper = repeatedFloatWrapper
    self.repeatedDoubleWrapper = repeatedDoubleWrapper
    self.repeatedStringWrapper = repeatedStringWrapper
    self.repeatedBytesWrapper = repeatedBytesWrapper
    self.repeatedDuration = repeatedDuration
    self.repeatedTimestamp = repeatedTimestamp
    self.repeatedFieldmask = repeatedFieldmask
    self.repeatedStruct = repeatedStruct
    self.repeatedAny = repeatedAny
    self.repeatedValue = repeatedValue
    self.repeatedListValue = repeatedListValue
    self.repeatedEmpty = repeatedEmpty
  }

  public indirect enum OneofField: Sendable, Hashable {
    case oneofUint32(UInt32)
    case oneofNestedMessage(ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage)
    case oneofString(String)
    case oneofBytes(Bytes)
    case oneofBool(Bool)
    case oneofUint64(UInt64)
    case oneofFloat(Float)
    case oneofDouble(Double)
    case oneofEnum(ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum)
    case oneofNullValue(Google_Protobuf_NullValue)
  }

  public enum NestedEnum: OpenEnum {
    case foo
    case bar
    case baz
    case neg
    case unrecognized(Int32)
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .foo
      case 1: self = .bar
      case 2: self = .baz
      case -1: self = .neg
      default: self = .unrecognized(rawValue)
      }
    }
    public var rawValue: Int32 {
      switch self {
      case .foo: 0
      case .bar: 1
      case .baz: 2
      case .neg: -1
      case .unrecognized(let number): number
      }
    }
  }

  public enum AliasedEnum: OpenEnum {
    case aliasFoo
    case aliasBar
    case aliasBaz
    case unrecognized(Int32)
    public static var moo: AliasedEnum { .aliasBaz }
    public static var moo_: AliasedEnum { .aliasBaz }
    public static var bAz: AliasedEnum { .aliasBaz }
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .aliasFoo
      case 1: self = .aliasBar
      case 2: self = .aliasBaz
      default: self = .unrecognized(rawValue)
      }
    }
    public var rawValue: Int32 {
      switch self {
      case .aliasFoo: 0
      case .aliasBar: 1
      case .aliasBaz: 2
      case .unrecognized(let number): number
      }
    }
  }

  @frozen public struct NestedMessage: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: Int32
    public var corecursive: ProtobufTestMessages_Proto3_TestAllTypesProto3? {
      get { self._corecursive.value }
      set { self._corecursive.value = newValue }
    }
    private var _corecursive = Boxed<ProtobufTestMessages_Proto3_TestAllTypesProto3>()
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = (0, .init()) }
    public init(a: Int32 = 0, corecursive: ProtobufTestMessages_Proto3_TestAllTypesProto3? = nil) {
      (self.a, self._corecursive.value, _unknown) = (a, corecursive, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.a = wire.nextInt32()  // 1
        case 18: wire.message(mergingInto: &self._corecursive)  // 2
        case 1: if wire.isClearing() { self = Self() }
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto3, "protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessage")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.message(self._corecursive, tag: 18)
      wire.int32(ifSet: self.a, tag: 8)
    }
  }
}

@frozen public nonisolated struct ProtobufTestMessages_Proto3_ForeignMessage: GeneratedMessage {
  @_alwaysEmitIntoClient public var c: Int32
  private var _unknown: UnknownFields
  public init() { (c, _unknown) = (0, .init()) }
  public init(c: Int32 = 0) { (self.c, _unknown) = (c, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.c = wire.nextInt32()  // 1
      case 1: if wire.isClearing() { self = Self() }
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto3, "protobuf_test_messages.proto3.ForeignMessage")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.c, tag: 8)
  }
}

@frozen public nonisolated struct ProtobufTestMessages_Proto3_NullHypothesisProto3: GeneratedMessage {
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto3, "protobuf_test_messages.proto3.NullHypothesisProto3")
    }
  }
  public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
}

@frozen public nonisolated struct ProtobufTestMessages_Proto3_EnumOnlyProto3: GeneratedMessage {
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto3, "protobuf_test_messages.proto3.EnumOnlyProto3")
    }
  }
  public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }

  public enum BoolEnum: OpenEnum {
    case kFalse
    case kTrue
    case unrecognized(Int32)
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .kFalse
      case 1: self = .kTrue
      default: self = .unrecognized(rawValue)
      }
    }
    public var rawValue: Int32 {
      switch self {
      case .kFalse: 0
      case .kTrue: 1
      case .unrecognized(let number): number
      }
    }
  }
}

nonisolated extension FileDescriptor {
  public static let google_protobuf_test_messages_proto3 = FileDescriptor(serialized: "\n*google/protobuf/test_messages_proto3.proto\u{12}\u{1d}protobuf_test_messages.proto3\u{1a}\u{19}google/protobuf/any.proto\u{1a}\u{1e}google/protobuf/duration.proto\u{1a}\u{1b}google/protobuf/empty.proto\u{1a} google/protobuf/field_mask.proto\u{1a}\u{1c}google/protobuf/struct.proto\u{1a}\u{1f}google/protobuf/timestamp.proto\u{1a}\u{1e}google/protobuf/wrappers.proto\"\u{a3}\\\n\u{12}TestAllTypesProto3\u{12}%\n\u{e}optional_int32\u{18}\u{1} \u{1}(\u{5}R\roptionalInt32\u{12}%\n\u{e}optional_int64\u{18}\u{2} \u{1}(\u{3}R\roptionalInt64\u{12}'\n\u{f}optional_uint32\u{18}\u{3} \u{1}(\rR\u{e}optionalUint32\u{12}'\n\u{f}optional_uint64\u{18}\u{4} \u{1}(\u{4}R\u{e}optionalUint64\u{12}'\n\u{f}optional_sint32\u{18}\u{5} \u{1}(\u{11}R\u{e}optionalSint32\u{12}'\n\u{f}optional_sint64\u{18}\u{6} \u{1}(\u{12}R\u{e}optionalSint64\u{12})\n\u{10}optional_fixed32\u{18}\u{7} \u{1}(\u{7}R\u{f}optionalFixed32\u{12})\n\u{10}optional_fixed64\u{18}\u{8} \u{1}(\u{6}R\u{f}optionalFixed64\u{12}+\n\u{11}optional_sfixed32\u{18}\t \u{1}(\u{f}R\u{10}optionalSfixed32\u{12}+\n\u{11}optional_sfixed64\u{18}\n \u{1}(\u{10}R\u{10}optionalSfixed64\u{12}%\n\u{e}optional_float\u{18}\u{b} \u{1}(\u{2}R\roptionalFloat\u{12}'\n\u{f}optional_double\u{18}\u{c} \u{1}(\u{1}R\u{e}optionalDouble\u{12}#\n\roptional_bool\u{18}\r \u{1}(\u{8}R\u{c}optionalBool\u{12}'\n\u{f}optional_string\u{18}\u{e} \u{1}(\tR\u{e}optionalString\u{12}%\n\u{e}optional_bytes\u{18}\u{f} \u{1}(\u{c}R\roptionalBytes\u{12}w\n\u{17}optional_nested_message\u{18}\u{12} \u{1}(\u{b}2?.protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessageR\u{15}optionalNestedMessage\u{12}g\n\u{18}optional_foreign_message\u{18}\u{13} \u{1}(\u{b}2-.protobuf_test_messages.proto3.ForeignMessageR\u{16}optionalForeignMessage\u{12}n\n\u{14}optional_nested_enum\u{18}\u{15} \u{1}(\u{e}2<.protobuf_test_messages.proto3.TestAllTypesProto3.NestedEnumR\u{12}optionalNestedEnum\u{12}^\n\u{15}optional_foreign_enum\u{18}\u{16} \u{1}(\u{e}2*.protobuf_test_messages.proto3.ForeignEnumR\u{13}optionalForeignEnum\u{12}q\n\u{15}optional_aliased_enum\u{18}\u{17} \u{1}(\u{e}2=.protobuf_test_messages.proto3.TestAllTypesProto3.AliasedEnumR\u{13}optionalAliasedEnum\u{12}2\n\u{15}optional_string_piece\u{18}\u{18} \u{1}(\tR\u{13}optionalStringPiece\u{12}#\n\roptional_cord\u{18}\u{19} \u{1}(\tR\u{c}optionalCord\u{12}^\n\u{11}recursive_message\u{18}\u{1b} \u{1}(\u{b}21.protobuf_test_messages.proto3.TestAllTypesProto3R\u{10}recursiveMessage\u{12}%\n\u{e}repeated_int32\u{18}\u{1f} \u{3}(\u{5}R\rrepeatedInt32\u{12}%\n\u{e}repeated_int64\u{18}  \u{3}(\u{3}R\rrepeatedInt64\u{12}'\n\u{f}repeated_uint32\u{18}! \u{3}(\rR\u{e}repeatedUint32\u{12}'\n\u{f}repeated_uint64\u{18}\" \u{3}(\u{4}R\u{e}repeatedUint64\u{12}'\n\u{f}repeated_sint32\u{18}# \u{3}(\u{11}R\u{e}repeatedSint32\u{12}'\n\u{f}repeated_sint64\u{18}$ \u{3}(\u{12}R\u{e}repeatedSint64\u{12})\n\u{10}repeated_fixed32\u{18}% \u{3}(\u{7}R\u{f}repeatedFixed32\u{12})\n\u{10}repeated_fixed64\u{18}& \u{3}(\u{6}R\u{f}repeatedFixed64\u{12}+\n\u{11}repeated_sfixed32\u{18}' \u{3}(\u{f}R\u{10}repeatedSfixed32\u{12}+\n\u{11}repeated_sfixed64\u{18}( \u{3}(\u{10}R\u{10}repeatedSfixed64\u{12}%\n\u{e}repeated_float\u{18}) \u{3}(\u{2}R\rrepeatedFloat\u{12}'\n\u{f}repeated_double\u{18}* \u{3}(\u{1}R\u{e}repeatedDouble\u{12}#\n\rrepeated_bool\u{18}+ \u{3}(\u{8}R\u{c}repeatedBool\u{12}'\n\u{f}repeated_string\u{18}, \u{3}(\tR\u{e}repeatedString\u{12}%\n\u{e}repeated_bytes\u{18}- \u{3}(\u{c}R\rrepeatedBytes\u{12}w\n\u{17}repeated_nested_message\u{18}0 \u{3}(\u{b}2?.protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessageR\u{15}repeatedNestedMessage\u{12}g\n\u{18}repeated_foreign_message\u{18}1 \u{3}(\u{b}2-.protobuf_test_messages.proto3.ForeignMessageR\u{16}repeatedForeignMessage\u{12}n\n\u{14}repeated_nested_enum\u{18}3 \u{3}(\u{e}2<.protobuf_test_messages.proto3.TestAllTypesProto3.NestedEnumR\u{12}repeatedNestedEnum\u{12}^\n\u{15}repeated_foreign_enum\u{18}4 \u{3}(\u{e}2*.protobuf_test_messages.proto3.ForeignEnumR\u{13}repeatedForeignEnum\u{12}2\n\u{15}repeated_string_piece\u{18}6 \u{3}(\tR\u{13}repeatedStringPiece\u{12}#\n\rrepeated_cord\u{18}7 \u{3}(\tR\u{c}repeatedCord\u{12}%\n\u{c}packed_int32\u{18}K \u{3}(\u{5}B\u{2}\u{10}\u{1}R\u{b}packedInt32\u{12}%\n\u{c}packed_int64\u{18}L \u{3}(\u{3}B\u{2}\u{10}\u{1}R\u{b}packedInt64\u{12}'\n\rpacked_uint32\u{18}M \u{3}(\rB\u{2}\u{10}\u{1}R\u{c}packedUint32\u{12}'\n\rpacked_uint64\u{18}N \u{3}(\u{4}B\u{2}\u{10}\u{1}R\u{c}packedUint64\u{12}'\n\rpacked_sint32\u{18}O \u{3}(\u{11}B\u{2}\u{10}\u{1}R\u{c}packedSint32\u{12}'\n\rpacked_sint64\u{18}P \u{3}(\u{12}B\u{2}\u{10}\u{1}R\u{c}packedSint64\u{12})\n\u{e}packed_fixed32\u{18}Q \u{3}(\u{7}B\u{2}\u{10}\u{1}R\rpackedFixed32\u{12})\n\u{e}packed_fixed64\u{18}R \u{3}(\u{6}B\u{2}\u{10}\u{1}R\rpackedFixed64\u{12}+\n\u{f}packed_sfixed32\u{18}S \u{3}(\u{f}B\u{2}\u{10}\u{1}R\u{e}packedSfixed32\u{12}+\n\u{f}packed_sfixed64\u{18}T \u{3}(\u{10}B\u{2}\u{10}\u{1}R\u{e}packedSfixed64\u{12}%\n\u{c}packed_float\u{18}U \u{3}(\u{2}B\u{2}\u{10}\u{1}R\u{b}packedFloat\u{12}'\n\rpacked_double\u{18}V \u{3}(\u{1}B\u{2}\u{10}\u{1}R\u{c}packedDouble\u{12}#\n\u{b}packed_bool\u{18}W \u{3}(\u{8}B\u{2}\u{10}\u{1}R\npackedBool\u{12}n\n\u{12}packed_nested_enum\u{18}X \u{3}(\u{e}2<.protobuf_test_messages.proto3.TestAllTypesProto3.NestedEnumB\u{2}\u{10}\u{1}R\u{10}packedNestedEnum\u{12})\n\u{e}unpacked_int32\u{18}Y \u{3}(\u{5}B\u{2}\u{10}\0R\runpackedInt32\u{12})\n\u{e}unpacked_int64\u{18}Z \u{3}(\u{3}B\u{2}\u{10}\0R\runpackedInt64\u{12}+\n\u{f}unpacked_uint32\u{18}[ \u{3}(\rB\u{2}\u{10}\0R\u{e}unpackedUint32\u{12}+\n\u{f}unpacked_uint64\u{18}\\ \u{3}(\u{4}B\u{2}\u{10}\0R\u{e}unpackedUint64\u{12}+\n\u{f}unpacked_sint32\u{18}] \u{3}(\u{11}B\u{2}\u{10}\0R\u{e}unpackedSint32\u{12}+\n\u{f}unpacked_sint64\u{18}^ \u{3}(\u{12}B\u{2}\u{10}\0R\u{e}unpackedSint64\u{12}-\n\u{10}unpacked_fixed32\u{18}_ \u{3}(\u{7}B\u{2}\u{10}\0R\u{f}unpackedFixed32\u{12}-\n\u{10}unpacked_fixed64\u{18}` \u{3}(\u{6}B\u{2}\u{10}\0R\u{f}unpackedFixed64\u{12}/\n\u{11}unpacked_sfixed32\u{18}a \u{3}(\u{f}B\u{2}\u{10}\0R\u{10}unpackedSfixed32\u{12}/\n\u{11}unpacked_sfixed64\u{18}b \u{3}(\u{10}B\u{2}\u{10}\0R\u{10}unpackedSfixed64\u{12})\n\u{e}unpacked_float\u{18}c \u{3}(\u{2}B\u{2}\u{10}\0R\runpackedFloat\u{12}+\n\u{f}unpacked_double\u{18}d \u{3}(\u{1}B\u{2}\u{10}\0R\u{e}unpackedDouble\u{12}'\n\runpacked_bool\u{18}e \u{3}(\u{8}B\u{2}\u{10}\0R\u{c}unpackedBool\u{12}r\n\u{14}unpacked_nested_enum\u{18}f \u{3}(\u{e}2<.protobuf_test_messages.proto3.TestAllTypesProto3.NestedEnumB\u{2}\u{10}\0R\u{12}unpackedNestedEnum\u{12}l\n\u{f}map_int32_int32\u{18}8 \u{3}(\u{b}2D.protobuf_test_messages.proto3.TestAllTypesProto3.MapInt32Int32EntryR\rmapInt32Int32\u{12}l\n\u{f}map_int64_int64\u{18}9 \u{3}(\u{b}2D.protobuf_test_messages.proto3.TestAllTypesProto3.MapInt64Int64EntryR\rmapInt64Int64\u{12}r\n\u{11}map_uint32_uint32\u{18}: \u{3}(\u{b}2F.protobuf_test_messages.proto3.TestAllTypesProto3.MapUint32Uint32EntryR\u{f}mapUint32Uint32\u{12}r\n\u{11}map_uint64_uint64\u{18}; \u{3}(\u{b}2F.protobuf_test_messages.proto3.TestAllTypesProto3.MapUint64Uint64EntryR\u{f}mapUint64Uint64\u{12}r\n\u{11}map_sint32_sint32\u{18}< \u{3}(\u{b}2F.protobuf_test_messages.proto3.TestAllTypesProto3.MapSint32Sint32EntryR\u{f}mapSint32Sint32\u{12}r\n\u{11}map_sint64_sint64\u{18}= \u{3}(\u{b}2F.protobuf_test_messages.proto3.TestAllTypesProto3.MapSint64Sint64EntryR\u{f}mapSint64Sint64\u{12}x\n\u{13}map_fixed32_fixed32\u{18}> \u{3}(\u{b}2H.protobuf_test_messages.proto3.TestAllTypesProto3.MapFixed32Fixed32EntryR\u{11}mapFixed32Fixed32\u{12}x\n\u{13}map_fixed64_fixed64\u{18}? \u{3}(\u{b}2H.protobuf_test_messages.proto3.TestAllTypesProto3.MapFixed64Fixed64EntryR\u{11}mapFixed64Fixed64\u{12}~\n\u{15}map_sfixed32_sfixed32\u{18}@ \u{3}(\u{b}2J.protobuf_test_messages.proto3.TestAllTypesProto3.MapSfixed32Sfixed32EntryR\u{13}mapSfixed32Sfixed32\u{12}~\n\u{15}map_sfixed64_sfixed64\u{18}A \u{3}(\u{b}2J.protobuf_test_messages.proto3.TestAllTypesProto3.MapSfixed64Sfixed64EntryR\u{13}mapSfixed64Sfixed64\u{12}l\n\u{f}map_int32_float\u{18}B \u{3}(\u{b}2D.protobuf_test_messages.proto3.TestAllTypesProto3.MapInt32FloatEntryR\rmapInt32Float\u{12}o\n\u{10}map_int32_double\u{18}C \u{3}(\u{b}2E.protobuf_test_messages.proto3.TestAllTypesProto3.MapInt32DoubleEntryR\u{e}mapInt32Double\u{12}f\n\rmap_bool_bool\u{18}D \u{3}(\u{b}2B.protobuf_test_messages.proto3.TestAllTypesProto3.MapBoolBoolEntryR\u{b}mapBoolBool\u{12}r\n\u{11}map_string_string\u{18}E \u{3}(\u{b}2F.protobuf_test_messages.proto3.TestAllTypesProto3.MapStringStringEntryR\u{f}mapStringString\u{12}o\n\u{10}map_string_bytes\u{18}F \u{3}(\u{b}2E.protobuf_test_messages.proto3.TestAllTypesProto3.MapStringBytesEntryR\u{e}mapStringBytes\u{12}\u{88}\u{1}\n\u{19}map_string_nested_message\u{18}G \u{3}(\u{b}2M.protobuf_test_messages.proto3.TestAllTypesProto3.MapStringNestedMessageEntryR\u{16}mapStringNestedMessage\u{12}\u{8b}\u{1}\n\u{1a}map_string_foreign_message\u{18}H \u{3}(\u{b}2N.protobuf_test_messages.proto3.TestAllTypesProto3.MapStringForeignMessageEntryR\u{17}mapStringForeignMessage\u{12}\u{7f}\n\u{16}map_string_nested_enum\u{18}I \u{3}(\u{b}2J.protobuf_test_messages.proto3.TestAllTypesProto3.MapStringNestedEnumEntryR\u{13}mapStringNestedEnum\u{12}\u{82}\u{1}\n\u{17}map_string_foreign_enum\u{18}J \u{3}(\u{b}2K.protobuf_test_messages.proto3.TestAllTypesProto3.MapStringForeignEnumEntryR\u{14}mapStringForeignEnum\u{12}#\n\u{c}oneof_uint32\u{18}o \u{1}(\rH\0R\u{b}oneofUint32\u{12}s\n\u{14}oneof_nested_message\u{18}p \u{1}(\u{b}2?.protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessageH\0R\u{12}oneofNestedMessage\u{12}#\n\u{c}oneof_string\u{18}q \u{1}(\tH\0R\u{b}oneofString\u{12}!\n\u{b}oneof_bytes\u{18}r \u{1}(\u{c}H\0R\noneofBytes\u{12}\u{1f}\n\noneof_bool\u{18}s \u{1}(\u{8}H\0R\toneofBool\u{12}#\n\u{c}oneof_uint64\u{18}t \u{1}(\u{4}H\0R\u{b}oneofUint64\u{12}!\n\u{b}oneof_float\u{18}u \u{1}(\u{2}H\0R\noneofFloat\u{12}#\n\u{c}oneof_double\u{18}v \u{1}(\u{1}H\0R\u{b}oneofDouble\u{12}]\n\noneof_enum\u{18}w \u{1}(\u{e}2<.protobuf_test_messages.proto3.TestAllTypesProto3.NestedEnumH\0R\toneofEnum\u{12}F\n\u{10}oneof_null_value\u{18}x \u{1}(\u{e}2\u{1a}.google.protobuf.NullValueH\0R\u{e}oneofNullValue\u{12}O\n\u{15}optional_bool_wrapper\u{18}\u{c9}\u{1} \u{1}(\u{b}2\u{1a}.google.protobuf.BoolValueR\u{13}optionalBoolWrapper\u{12}R\n\u{16}optional_int32_wrapper\u{18}\u{ca}\u{1} \u{1}(\u{b}2\u{1b}.google.protobuf.Int32ValueR\u{14}optionalInt32Wrapper\u{12}R\n\u{16}optional_int64_wrapper\u{18}\u{cb}\u{1} \u{1}(\u{b}2\u{1b}.google.protobuf.Int64ValueR\u{14}optionalInt64Wrapper\u{12}U\n\u{17}optional_uint32_wrapper\u{18}\u{cc}\u{1} \u{1}(\u{b}2\u{1c}.google.protobuf.UInt32ValueR\u{15}optionalUint32Wrapper\u{12}U\n\u{17}optional_uint64_wrapper\u{18}\u{cd}\u{1} \u{1}(\u{b}2\u{1c}.google.protobuf.UInt64ValueR\u{15}optionalUint64Wrapper\u{12}R\n\u{16}optional_float_wrapper\u{18}\u{ce}\u{1} \u{1}(\u{b}2\u{1b}.google.protobuf.FloatValueR\u{14}optionalFloatWrapper\u{12}U\n\u{17}optional_double_wrapper\u{18}\u{cf}\u{1} \u{1}(\u{b}2\u{1c}.google.protobuf.DoubleValueR\u{15}optionalDoubleWrapper\u{12}U\n\u{17}optional_string_wrapper\u{18}\u{d0}\u{1} \u{1}(\u{b}2\u{1c}.google.protobuf.StringValueR\u{15}optionalStringWrapper\u{12}R\n\u{16}optional_bytes_wrapper\u{18}\u{d1}\u{1} \u{1}(\u{b}2\u{1b}.google.protobuf.BytesValueR\u{14}optionalBytesWrapper\u{12}O\n\u{15}repeated_bool_wrapper\u{18}\u{d3}\u{1} \u{3}(\u{b}2\u{1a}.google.protobuf.BoolValueR\u{13}repeatedBoolWrapper\u{12}R\n\u{16}repeated_int32_wrapper\u{18}\u{d4}\u{1} \u{3}(\u{b}2\u{1b}.google.protobuf.Int32ValueR\u{14}repeatedInt32Wrapper\u{12}R\n\u{16}repeated_int64_wrapper\u{18}\u{d5}\u{1} \u{3}(\u{b}2\u{1b}.google.protobuf.Int64ValueR\u{14}repeatedInt64Wrapper\u{12}U\n\u{17}repeated_uint32_wrapper\u{18}\u{d6}\u{1} \u{3}(\u{b}2\u{1c}.google.protobuf.UInt32ValueR\u{15}repeatedUint32Wrapper\u{12}U\n\u{17}repeated_uint64_wrapper\u{18}\u{d7}\u{1} \u{3}(\u{b}2\u{1c}.google.protobuf.UInt64ValueR\u{15}repeatedUint64Wrapper\u{12}R\n\u{16}repeated_float_wrapper\u{18}\u{d8}\u{1} \u{3}(\u{b}2\u{1b}.google.protobuf.FloatValueR\u{14}repeatedFloatWrapper\u{12}U\n\u{17}repeated_double_wrapper\u{18}\u{d9}\u{1} \u{3}(\u{b}2\u{1c}.google.protobuf.DoubleValueR\u{15}repeatedDoubleWrapper\u{12}U\n\u{17}repeated_string_wrapper\u{18}\u{da}\u{1} \u{3}(\u{b}2\u{1c}.google.protobuf.StringValueR\u{15}repeatedStringWrapper\u{12}R\n\u{16}repeated_bytes_wrapper\u{18}\u{db}\u{1} \u{3}(\u{b}2\u{1b}.google.protobuf.BytesValueR\u{14}repeatedBytesWrapper\u{12}G\n\u{11}optional_duration\u{18}\u{ad}\u{2} \u{1}(\u{b}2\u{19}.google.protobuf.DurationR\u{10}optionalDuration\u{12}J\n\u{12}optional_timestamp\u{18}\u{ae}\u{2} \u{1}(\u{b}2\u{1a}.google.protobuf.TimestampR\u{11}optionalTimestamp\u{12}K\n\u{13}optional_field_mask\u{18}\u{af}\u{2} \u{1}(\u{b}2\u{1a}.google.protobuf.FieldMaskR\u{11}optionalFieldMask\u{12}A\n\u{f}optional_struct\u{18}\u{b0}\u{2} \u{1}(\u{b}2\u{17}.google.protobuf.StructR\u{e}optionalStruct\u{12}8\n\u{c}optional_any\u{18}\u{b1}\u{2} \u{1}(\u{b}2\u{14}.google.protobuf.AnyR\u{b}optionalAny\u{12}>\n\u{e}optional_value\u{18}\u{b2}\u{2} \u{1}(\u{b}2\u{16}.google.protobuf.ValueR\roptionalValue\u{12}K\n\u{13}optional_null_value\u{18}\u{b3}\u{2} \u{1}(\u{e}2\u{1a}.google.protobuf.NullValueR\u{11}optionalNullValue\u{12}>\n\u{e}optional_empty\u{18}\u{b4}\u{2} \u{1}(\u{b}2\u{16}.google.protobuf.EmptyR\roptionalEmpty\u{12}G\n\u{11}repeated_duration\u{18}\u{b7}\u{2} \u{3}(\u{b}2\u{19}.google.protobuf.DurationR\u{10}repeatedDuration\u{12}J\n\u{12}repeated_timestamp\u{18}\u{b8}\u{2} \u{3}(\u{b}2\u{1a}.google.protobuf.TimestampR\u{11}repeatedTimestamp\u{12}J\n\u{12}repeated_fieldmask\u{18}\u{b9}\u{2} \u{3}(\u{b}2\u{1a}.google.protobuf.FieldMaskR\u{11}repeatedFieldmask\u{12}A\n\u{f}repeated_struct\u{18}\u{c4}\u{2} \u{3}(\u{b}2\u{17}.google.protobuf.StructR\u{e}repeatedStruct\u{12}8\n\u{c}repeated_any\u{18}\u{bb}\u{2} \u{3}(\u{b}2\u{14}.google.protobuf.AnyR\u{b}repeatedAny\u{12}>\n\u{e}repeated_value\u{18}\u{bc}\u{2} \u{3}(\u{b}2\u{16}.google.protobuf.ValueR\rrepeatedValue\u{12}K\n\u{13}repeated_list_value\u{18}\u{bd}\u{2} \u{3}(\u{b}2\u{1a}.google.protobuf.ListValueR\u{11}repeatedListValue\u{12}>\n\u{e}repeated_empty\u{18}\u{be}\u{2} \u{3}(\u{b}2\u{16}.google.protobuf.EmptyR\rrepeatedEmpty\u{12}\u{1f}\n\nfieldname1\u{18}\u{91}\u{3} \u{1}(\u{5}R\nfieldname1\u{12} \n\u{b}field_name2\u{18}\u{92}\u{3} \u{1}(\u{5}R\nfieldName2\u{12}!\n\u{c}_field_name3\u{18}\u{93}\u{3} \u{1}(\u{5}R\nFieldName3\u{12}\"\n\rfield__name4_\u{18}\u{94}\u{3} \u{1}(\u{5}R\nfieldName4\u{12}!\n\u{b}field0name5\u{18}\u{95}\u{3} \u{1}(\u{5}R\u{b}field0name5\u{12}#\n\rfield_0_name6\u{18}\u{96}\u{3} \u{1}(\u{5}R\u{b}field0Name6\u{12}\u{1f}\n\nfieldName7\u{18}\u{97}\u{3} \u{1}(\u{5}R\nfieldName7\u{12}\u{1f}\n\nFieldName8\u{18}\u{98}\u{3} \u{1}(\u{5}R\nFieldName8\u{12} \n\u{b}field_Name9\u{18}\u{99}\u{3} \u{1}(\u{5}R\nfieldName9\u{12}\"\n\u{c}Field_Name10\u{18}\u{9a}\u{3} \u{1}(\u{5}R\u{b}FieldName10\u{12}\"\n\u{c}FIELD_NAME11\u{18}\u{9b}\u{3} \u{1}(\u{5}R\u{b}FIELDNAME11\u{12}\"\n\u{c}FIELD_name12\u{18}\u{9c}\u{3} \u{1}(\u{5}R\u{b}FIELDName12\u{12}$\n\u{e}__field_name13\u{18}\u{9d}\u{3} \u{1}(\u{5}R\u{b}FieldName13\u{12}$\n\u{e}__Field_name14\u{18}\u{9e}\u{3} \u{1}(\u{5}R\u{b}FieldName14\u{12}#\n\rfield__name15\u{18}\u{9f}\u{3} \u{1}(\u{5}R\u{b}fieldName15\u{12}#\n\rfield__Name16\u{18}\u{a0}\u{3} \u{1}(\u{5}R\u{b}fieldName16\u{12}$\n\u{e}field_name17__\u{18}\u{a1}\u{3} \u{1}(\u{5}R\u{b}fieldName17\u{12}$\n\u{e}Field_name18__\u{18}\u{a2}\u{3} \u{1}(\u{5}R\u{b}FieldName18\u{1a}r\n\rNestedMessage\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\u{5}R\u{1}a\u{12}S\n\u{b}corecursive\u{18}\u{2} \u{1}(\u{b}21.protobuf_test_messages.proto3.TestAllTypesProto3R\u{b}corecursive\u{1a}@\n\u{12}MapInt32Int32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{5}R\u{5}value:\u{2}8\u{1}\u{1a}@\n\u{12}MapInt64Int64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{3}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{3}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapUint32Uint32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\rR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\rR\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapUint64Uint64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{4}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{4}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapSint32Sint32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{11}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{11}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapSint64Sint64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{12}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{12}R\u{5}value:\u{2}8\u{1}\u{1a}D\n\u{16}MapFixed32Fixed32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{7}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{7}R\u{5}value:\u{2}8\u{1}\u{1a}D\n\u{16}MapFixed64Fixed64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{6}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{6}R\u{5}value:\u{2}8\u{1}\u{1a}F\n\u{18}MapSfixed32Sfixed32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{f}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{f}R\u{5}value:\u{2}8\u{1}\u{1a}F\n\u{18}MapSfixed64Sfixed64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{10}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{10}R\u{5}value:\u{2}8\u{1}\u{1a}@\n\u{12}MapInt32FloatEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{2}R\u{5}value:\u{2}8\u{1}\u{1a}A\n\u{13}MapInt32DoubleEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{1}R\u{5}value:\u{2}8\u{1}\u{1a}>\n\u{10}MapBoolBoolEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{8}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{8}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapStringStringEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\tR\u{5}value:\u{2}8\u{1}\u{1a}A\n\u{13}MapStringBytesEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{c}R\u{5}value:\u{2}8\u{1}\u{1a}\u{8a}\u{1}\n\u{1b}MapStringNestedMessageEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}U\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2?.protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessageR\u{5}value:\u{2}8\u{1}\u{1a}y\n\u{1c}MapStringForeignMessageEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}C\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2-.protobuf_test_messages.proto3.ForeignMessageR\u{5}value:\u{2}8\u{1}\u{1a}\u{84}\u{1}\n\u{18}MapStringNestedEnumEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}R\n\u{5}value\u{18}\u{2} \u{1}(\u{e}2<.protobuf_test_messages.proto3.TestAllTypesProto3.NestedEnumR\u{5}value:\u{2}8\u{1}\u{1a}s\n\u{19}MapStringForeignEnumEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}@\n\u{5}value\u{18}\u{2} \u{1}(\u{e}2*.protobuf_test_messages.proto3.ForeignEnumR\u{5}value:\u{2}8\u{1}\"9\n\nNestedEnum\u{12}\u{7}\n\u{3}FOO\u{10}\0\u{12}\u{7}\n\u{3}BAR\u{10}\u{1}\u{12}\u{7}\n\u{3}BAZ\u{10}\u{2}\u{12}\u{10}\n\u{3}NEG\u{10}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{1}\"Y\n\u{b}AliasedEnum\u{12}\r\n\tALIAS_FOO\u{10}\0\u{12}\r\n\tALIAS_BAR\u{10}\u{1}\u{12}\r\n\tALIAS_BAZ\u{10}\u{2}\u{12}\u{7}\n\u{3}MOO\u{10}\u{2}\u{12}\u{7}\n\u{3}moo\u{10}\u{2}\u{12}\u{7}\n\u{3}bAz\u{10}\u{2}\u{1a}\u{2}\u{10}\u{1}B\r\n\u{b}oneof_fieldJ\u{6}\u{8}\u{f5}\u{3}\u{10}\u{ff}\u{3}J\u{8}\u{8}\u{bf}\u{84}=\u{10}\u{c0}\u{84}=R\u{e}reserved_field\"\u{1e}\n\u{e}ForeignMessage\u{12}\u{c}\n\u{1}c\u{18}\u{1} \u{1}(\u{5}R\u{1}c\"\u{16}\n\u{14}NullHypothesisProto3\"/\n\u{e}EnumOnlyProto3\"\u{1d}\n\u{4}Bool\u{12}\n\n\u{6}kFalse\u{10}\0\u{12}\t\n\u{5}kTrue\u{10}\u{1}*@\n\u{b}ForeignEnum\u{12}\u{f}\n\u{b}FOREIGN_FOO\u{10}\0\u{12}\u{f}\n\u{b}FOREIGN_BAR\u{10}\u{1}\u{12}\u{f}\n\u{b}FOREIGN_BAZ\u{10}\u{2}b\u{6}proto3", dependencies: [.google_protobuf_any, .google_protobuf_duration, .google_protobuf_empty, .google_protobuf_field_mask, .google_protobuf_struct, .google_protobuf_timestamp, .google_protobuf_wrappers])
}
