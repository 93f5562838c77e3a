// Made by martletc from google/protobuf/test_messages_proto2.proto. Edit that file, not this one.
public import MartletProtobuf

public nonisolated enum ProtobufTestMessages_Proto2_ForeignEnumProto2: Int32, ClosedEnum {
  case foreignFoo = 0
  case foreignBar = 1
  case foreignBaz = 2
  public static var defaultValue: ProtobufTestMessages_Proto2_ForeignEnumProto2 { .foreignFoo }
}

@frozen public nonisolated struct ProtobufTestMessages_Proto2_TestAllTypesProto2: GeneratedMessage {
  @_alwaysEmitIntoClient public var optionalInt32: Int32?
  @_alwaysEmitIntoClient public var optionalInt64: Int64?
  @_alwaysEmitIntoClient public var optionalUint32: UInt32?
  @_alwaysEmitIntoClient public var optionalUint64: UInt64?
  @_alwaysEmitIntoClient public var optionalSint32: Int32?
  @_alwaysEmitIntoClient public var optionalSint64: Int64?
  @_alwaysEmitIntoClient public var optionalFixed32: UInt32?
  @_alwaysEmitIntoClient public var optionalFixed64: UInt64?
  @_alwaysEmitIntoClient public var optionalSfixed32: Int32?
  @_alwaysEmitIntoClient public var optionalSfixed64: Int64?
  @_alwaysEmitIntoClient public var optionalFloat: Float?
  @_alwaysEmitIntoClient public var optionalDouble: Double?
  @_alwaysEmitIntoClient public var optionalBool: Bool?
  @_alwaysEmitIntoClient public var optionalString: String?
  @_alwaysEmitIntoClient public var optionalBytes: Bytes?
  public var optionalNestedMessage: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage? {
    get { self._optionalNestedMessage.value }
    set { self._optionalNestedMessage.value = newValue }
  }
  private var _optionalNestedMessage = Boxed<ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage>()
  @_alwaysEmitIntoClient public var optionalForeignMessage: ProtobufTestMessages_Proto2_ForeignMessageProto2?
  @_alwaysEmitIntoClient public var optionalNestedEnum: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum?
  @_alwaysEmitIntoClient public var optionalForeignEnum: ProtobufTestMessages_Proto2_ForeignEnumProto2?
  @_alwaysEmitIntoClient public var optionalStringPiece: String?
  @_alwaysEmitIntoClient public var optionalCord: String?
  public var recursiveMessage: ProtobufTestMessages_Proto2_TestAllTypesProto2? {
    get { self._recursiveMessage.value }
    set { self._recursiveMessage.value = newValue }
  }
  private var _recursiveMessage = Boxed<ProtobufTestMessages_Proto2_TestAllTypesProto2>()
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
  @_alwaysEmitIntoClient public var repeatedNestedMessage: [ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage]
  @_alwaysEmitIntoClient public var repeatedForeignMessage: [ProtobufTestMessages_Proto2_ForeignMessageProto2]
  @_alwaysEmitIntoClient public var repeatedNestedEnum: [ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum]
  @_alwaysEmitIntoClient public var repeatedForeignEnum: [ProtobufTestMessages_Proto2_ForeignEnumProto2]
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
  @_alwaysEmitIntoClient public var packedNestedEnum: [ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum]
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
  @_alwaysEmitIntoClient public var unpackedNestedEnum: [ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum]
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
  @_alwaysEmitIntoClient public var mapInt32Bool: [Int32: Bool]
  @_alwaysEmitIntoClient public var mapInt32Float: [Int32: Float]
  @_alwaysEmitIntoClient public var mapInt32Double: [Int32: Double]
  @_alwaysEmitIntoClient public var mapInt32NestedMessage: [Int32: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage]
  @_alwaysEmitIntoClient public var mapBoolBool: [Bool: Bool]
  @_alwaysEmitIntoClient public var mapStringString: [String: String]
  @_alwaysEmitIntoClient public var mapStringBytes: [String: Bytes]
  @_alwaysEmitIntoClient public var mapStringNestedMessage: [String: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage]
  @_alwaysEmitIntoClient public var mapStringForeignMessage: [String: ProtobufTestMessages_Proto2_ForeignMessageProto2]
  @_alwaysEmitIntoClient public var mapStringNestedEnum: [String: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum]
  @_alwaysEmitIntoClient public var mapStringForeignEnum: [String: ProtobufTestMessages_Proto2_ForeignEnumProto2]
  @_alwaysEmitIntoClient public var oneofField: OneofField?
  @_alwaysEmitIntoClient public var data: ProtobufTestMessages_Proto2_TestAllTypesProto2.Data?
  @_alwaysEmitIntoClient public var multiwordgroupfield: ProtobufTestMessages_Proto2_TestAllTypesProto2.MultiWordGroupField?
  @_alwaysEmitIntoClient public var defaultInt32: Int32?
  @_alwaysEmitIntoClient public var defaultInt64: Int64?
  @_alwaysEmitIntoClient public var defaultUint32: UInt32?
  @_alwaysEmitIntoClient public var defaultUint64: UInt64?
  @_alwaysEmitIntoClient public var defaultSint32: Int32?
  @_alwaysEmitIntoClient public var defaultSint64: Int64?
  @_alwaysEmitIntoClient public var defaultFixed32: UInt32?
  @_alwaysEmitIntoClient public var defaultFixed64: UInt64?
  @_alwaysEmitIntoClient public var defaultSfixed32: Int32?
  @_alwaysEmitIntoClient public var defaultSfixed64: Int64?
  @_alwaysEmitIntoClient public var defaultFloat: Float?
  @_alwaysEmitIntoClient public var defaultDouble: Double?
  @_alwaysEmitIntoClient public var defaultBool: Bool?
  @_alwaysEmitIntoClient public var defaultString: String?
  @_alwaysEmitIntoClient public var defaultBytes: Bytes?
  @_alwaysEmitIntoClient public var fieldname1: Int32?
  @_alwaysEmitIntoClient public var fieldName2: Int32?
  @_alwaysEmitIntoClient public var _fieldName3: Int32?
  @_alwaysEmitIntoClient public var fieldName4: Int32?
  @_alwaysEmitIntoClient public var field0Name5: Int32?
  @_alwaysEmitIntoClient public var field0Name6: Int32?
  @_alwaysEmitIntoClient public var fieldName7: Int32?
  @_alwaysEmitIntoClient public var fieldName8: Int32?
  @_alwaysEmitIntoClient public var fieldName9: Int32?
  @_alwaysEmitIntoClient public var fieldName10: Int32?
  @_alwaysEmitIntoClient public var fieldName11: Int32?
  @_alwaysEmitIntoClient public var fieldName12: Int32?
  @_alwaysEmitIntoClient public var __fieldName13: Int32?
  @_alwaysEmitIntoClient public var __fieldName14: Int32?
  @_alwaysEmitIntoClient public var fieldName15: Int32?
  @_alwaysEmitIntoClient public var fieldName16: Int32?
  @_alwaysEmitIntoClient public var fieldName17: Int32?
  @_alwaysEmitIntoClient public var fieldName18: Int32?
  @_alwaysEmitIntoClient public var messageSetCorrect: ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrect?
  private var _unknown: UnknownFields
  public init() {
    (repeatedInt32, repeatedInt64, repeatedUint32, repeatedUint64, repeatedSint32) = ([], [], [], [], [])
    (repeatedSint64, repeatedFixed32, repeatedFixed64, repeatedSfixed32) = ([], [], [], [])
    (repeatedSfixed64, repeatedFloat, repeatedDouble, repeatedBool, repeatedString) = ([], [], [], [], [])
    (repeatedBytes, repeatedNestedMessage, repeatedForeignMessage, repeatedNestedEnum) = ([], [], [], [])
    (repeatedForeignEnum, repeatedStringPiece, repeatedCord, packedInt32, packedInt64) = ([], [], [], [], [])
    (packedUint32, packedUint64, packedSint32, packedSint64, packedFixed32) = ([], [], [], [], [])
    (packedFixed64, packedSfixed32, packedSfixed64, packedFloat, packedDouble) = ([], [], [], [], [])
    (packedBool, packedNestedEnum, unpackedInt32, unpackedInt64, unpackedUint32) = ([], [], [], [], [])
    (unpackedUint64, unpackedSint32, unpackedSint64, unpackedFixed32, unpackedFixed64) = ([], [], [], [], [])
    (unpackedSfixed32, unpackedSfixed64, unpackedFloat, unpackedDouble, unpackedBool) = ([], [], [], [], [])
    (unpackedNestedEnum, mapInt32Int32, mapInt64Int64, mapUint32Uint32) = ([], [:], [:], [:])
    (mapUint64Uint64, mapSint32Sint32, mapSint64Sint64, mapFixed32Fixed32) = ([:], [:], [:], [:])
    (mapFixed64Fixed64, mapSfixed32Sfixed32, mapSfixed64Sfixed64, mapInt32Bool) = ([:], [:], [:], [:])
    (mapInt32Float, mapInt32Double, mapInt32NestedMessage, mapBoolBool) = ([:], [:], [:], [:])
    (mapStringString, mapStringBytes, mapStringNestedMessage, mapStringForeignMessage) = ([:], [:], [:], [:])
    (mapStringNestedEnum, mapStringForeignEnum, _unknown) = ([:], [:], .init())
  }
  public init(
    optionalInt32: Int32? = nil, optionalInt64: Int64? = nil, optionalUint32: UInt32? = nil,
    optionalUint64: UInt64? = nil, optionalSint32: Int32? = nil, optionalSint64: Int64? = nil,
    optionalFixed32: UInt32? = nil, optionalFixed64: UInt64? = nil, optionalSfixed32: Int32? = nil,
    optionalSfixed64: Int64? = nil, optionalFloat: Float? = nil, optionalDouble: Double? = nil,
    optionalBool: Bool? = nil, optionalString: String? = nil, optionalBytes: Bytes? = nil,
    optionalNestedMessage: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage? = nil,
    optionalForeignMessage: ProtobufTestMessages_Proto2_ForeignMessageProto2? = nil,
    optionalNestedEnum: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum? = nil,
    optionalForeignEnum: ProtobufTestMessages_Proto2_ForeignEnumProto2? = nil,
    optionalStringPiece: String? = nil, optionalCord: String? = nil,
    recursiveMessage: ProtobufTestMessages_Proto2_TestAllTypesProto2? = nil, repeatedInt32: [Int32] = [],
    repeatedInt64: [Int64] = [], repeatedUint32: [UInt32] = [], repeatedUint64: [UInt64] = [],
    repeatedSint32: [Int32] = [], repeatedSint64: [Int64] = [], repeatedFixed32: [UInt32] = [],
    repeatedFixed64: [UInt64] = [], repeatedSfixed32: [Int32] = [], repeatedSfixed64: [Int64] = [],
    repeatedFloat: [Float] = [], repeatedDouble: [Double] = [], repeatedBool: [Bool] = [],
    repeatedString: [String] = [], repeatedBytes: [Bytes] = [],
    repeatedNestedMessage: [ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage] = [],
    repeatedForeignMessage: [ProtobufTestMessages_Proto2_ForeignMessageProto2] = [],
    repeatedNestedEnum: [ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum] = [],
    repeatedForeignEnum: [ProtobufTestMessages_Proto2_ForeignEnumProto2] = [],
    repeatedStringPiece: [String] = [], repeatedCord: [String] = [], packedInt32: [Int32] = [],
    packedInt64: [Int64] = [], packedUint32: [UInt32] = [], packedUint64: [UInt64] = [],
    packedSint32: [Int32] = [], packedSint64: [Int64] = [], packedFixed32: [UInt32] = [],
    packedFixed64: [UInt64] = [], packedSfixed32: [Int32] = [], packedSfixed64: [Int64] = [],
    packedFloat: [Float] = [], packedDouble: [Double] = [], packedBool: [Bool] = [],
    packedNestedEnum: [ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum] = [],
    unpackedInt32: [Int32] = [], unpackedInt64: [Int64] = [], unpackedUint32: [UInt32] = [],
    unpackedUint64: [UInt64] = [], unpackedSint32: [Int32] = [], unpackedSint64: [Int64] = [],
    unpackedFixed32: [UInt32] = [], unpackedFixed64: [UInt64] = [], unpackedSfixed32: [Int32] = [],
    unpackedSfixed64: [Int64] = [], unpackedFloat: [Float] = [], unpackedDouble: [Double] = [],
    unpackedBool: [Bool] = [],
    unpackedNestedEnum: [ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum] = [],
    mapInt32Int32: [Int32: Int32] = [:], mapInt64Int64: [Int64: Int64] = [:],
    mapUint32Uint32: [UInt32: UInt32] = [:], mapUint64Uint64: [UInt64: UInt64] = [:],
    mapSint32Sint32: [Int32: Int32] = [:], mapSint64Sint64: [Int64: Int64] = [:],
    mapFixed32Fixed32: [UInt32: UInt32] = [:], mapFixed64Fixed64: [UInt64: UInt64] = [:],
    mapSfixed32Sfixed32: [Int32: Int32] = [:], mapSfixed64Sfixed64: [Int64: Int64] = [:],
    mapInt32Bool: [Int32: Bool] = [:], mapInt32Float: [Int32: Float] = [:],
    mapInt32Double: [Int32: Double] = [:],
    mapInt32NestedMessage: [Int32: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage] = [:],
    mapBoolBool: [Bool: Bool] = [:], mapStringString: [String: String] = [:],
    mapStringBytes: [String: Bytes] = [:],
    mapStringNestedMessage: [String: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage] = [:],
    mapStringForeignMessage: [String: ProtobufTestMessages_Proto2_ForeignMessageProto2] = [:],
    mapStringNestedEnum: [String: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum] = [:],
    mapStringForeignEnum: [String: ProtobufTestMessages_Proto2_ForeignEnumProto2] = [:],
    oneofField: OneofField? = nil, data: ProtobufTestMessages_Proto2_TestAllTypesProto2.Data? = nil,
    multiwordgroupfield: ProtobufTestMessages_Proto2_TestAllTypesProto2.MultiWordGroupField? = nil,
    defaultInt32: Int32? = nil, defaultInt64: Int64? = nil, defaultUint32: UInt32? = nil,
    defaultUint64: UInt64? = nil, defaultSint32: Int32? = nil, defaultSint64: Int64? = nil,
    defaultFixed32: UInt32? = nil, defaultFixed64: UInt64? = nil, defaultSfixed32: Int32? = nil,
    defaultSfixed64: Int64? = nil, defaultFloat: Float? = nil, defaultDouble: Double? = nil,
    defaultBool: Bool? = nil, defaultString: String? = nil, defaultBytes: Bytes? = nil,
    fieldname1: Int32? = nil, fieldName2: Int32? = nil, _fieldName3: Int32? = nil, fieldName4: Int32? = nil,
    field0Name5: Int32? = nil, field0Name6: Int32? = nil, fieldName7: Int32? = nil, fieldName8: Int32? = nil,
    fieldName9: Int32? = nil, fieldName10: Int32? = nil, fieldName11: Int32? = nil, fieldName12: Int32? = nil,
    __fieldName13: Int32? = nil, __fieldName14: Int32? = nil, fieldName15: Int32? = nil,
    fieldName16: Int32? = nil, fieldName17: Int32? = nil, fieldName18: Int32? = nil,
    messageSetCorrect: ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrect? = nil
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
    (self.optionalForeignEnum, self.optionalStringPiece) = (optionalForeignEnum, optionalStringPiece)
    (self.optionalCord, self._recursiveMessage.value) = (optionalCord, recursiveMessage)
    (self.repeatedInt32, self.repeatedInt64) = (repeatedInt32, repeatedInt64)
    (self.repeatedUint32, self.repeatedUint64) = (repeatedUint32, repeatedUint64)
    (self.repeatedSint32, self.repeatedSint64) = (repeatedSint32, repeatedSint64)
    (self.repeatedFixed32, self.repeatedFixed64) = (repeatedFixed32, repeatedFixed64)
    (self.repeatedSfixed32, self.repeatedSfixed64) = (repeatedSfixed32, repeatedSfixed64)
    (self.repeatedFloat, self.repeatedDouble) = (repeatedFloat, repeatedDouble)
    (self.repeatedBool, self.repeatedString) = (repeatedBool, repeatedString)
    (self.repeatedBytes, self.repeatedNestedMessage) = (repeatedBytes, repeatedNestedMessage)
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
    (self.mapSfixed64Sfixed64, self.mapInt32Bool) = (mapSfixed64Sfixed64, mapInt32Bool)
    (self.mapInt32Float, self.mapInt32Double) = (mapInt32Float, mapInt32Double)
    (self.mapInt32NestedMessage, self.mapBoolBool) = (mapInt32NestedMessage, mapBoolBool)
    (self.mapStringString, self.mapStringBytes) = (mapStringString, mapStringBytes)
    self.mapStringNestedMessage = mapStringNestedMessage
    (self.mapStringForeignMessage, self.mapStringNestedEnum) = (mapStringForeignMessage, mapStringNestedEnum)
    (self.mapStringForeignEnum, self.oneofField, self.data) = (mapStringForeignEnum, oneofField, data)
    (self.multiwordgroupfield, self.defaultInt32) = (multiwordgroupfield, defaultInt32)
    (self.defaultInt64, self.defaultUint32, self.defaultUint64) = (defaultInt64, defaultUint32, defaultUint64)
    (self.defaultSint32, self.defaultSint64) = (defaultSint32, defaultSint64)
    (self.defaultFixed32, self.defaultFixed64) = (defaultFixed32, defaultFixed64)
    (self.defaultSfixed32, self.defaultSfixed64) = (defaultSfixed32, defaultSfixed64)
    (self.defaultFloat, self.defaultDouble, self.defaultBool) = (defaultFloat, defaultDouble, defaultBool)
    (self.defaultString, self.defaultBytes, self.fieldname1) = (defaultString, defaultBytes, fieldname1)
    (self.fieldName2, self._fieldName3, self.fieldName4) = (fieldName2, _fieldName3, fieldName4)
    (self.field0Name5, self.field0Name6, self.fieldName7) = (field0Name5, field0Name6, fieldName7)
    (self.fieldName8, self.fieldName9, self.fieldName10) = (fieldName8, fieldName9, fieldName10)
    (self.fieldName11, self.fieldName12, self.__fieldName13) = (fieldName11, fieldName12, __fieldName13)
    (self.__fieldName14, self.fieldName15, self.fieldName16) = (__fieldName14, fieldName15, fieldName16)
    (self.fieldName17, self.fieldName18) = (fieldName17, fieldName18)
    (self.messageSetCorrect, _unknown) = (messageSetCorrect, .init())
  }
  public var defaultInt32OrDefault: Int32 { self.defaultInt32 ?? -123456789 }
  public var defaultInt64OrDefault: Int64 { self.defaultInt64 ?? -9123456789123456789 }
  public var defaultUint32OrDefault: UInt32 { self.defaultUint32 ?? 2123456789 }
  public var defaultUint64OrDefault: UInt64 { self.defaultUint64 ?? 10123456789123456789 }
  public var defaultSint32OrDefault: Int32 { self.defaultSint32 ?? -123456789 }
  public var defaultSint64OrDefault: Int64 { self.defaultSint64 ?? -9123456789123456789 }
  public var defaultFixed32OrDefault: UInt32 { self.defaultFixed32 ?? 2123456789 }
  public var defaultFixed64OrDefault: UInt64 { self.defaultFixed64 ?? 10123456789123456789 }
  public var defaultSfixed32OrDefault: Int32 { self.defaultSfixed32 ?? -123456789 }
  public var defaultSfixed64OrDefault: Int64 { self.defaultSfixed64 ?? -9123456789123456789 }
  public var defaultFloatOrDefault: Float { self.defaultFloat ?? 9e+09 }
  public var defaultDoubleOrDefault: Double { self.defaultDouble ?? 7e+22 }
  public var defaultBoolOrDefault: Bool { self.defaultBool ?? true }
  public var defaultStringOrDefault: String { self.defaultString ?? "Rosebud" }
  public var defaultBytesOrDefault: Bytes { self.defaultBytes ?? [106, 111, 115, 104, 117, 97] }
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
      case 168: wire.closedEnum(into: &self.optionalNestedEnum, unknown: &_unknown)  // 21
      case 176: wire.closedEnum(into: &self.optionalForeignEnum, unknown: &_unknown)  // 22
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
      case 408: wire.closedEnum(appendingTo: &self.repeatedNestedEnum, unknown: &_unknown)  // 51
      case 410: wire.packedClosedEnum(appendingTo: &self.repeatedNestedEnum, unknown: &_unknown)
      case 416: wire.closedEnum(appendingTo: &self.repeatedForeignEnum, unknown: &_unknown)  // 52
      case 418: wire.packedClosedEnum(appendingTo: &self.repeatedForeignEnum, unknown: &_unknown)
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
      case 704: wire.closedEnum(appendingTo: &self.packedNestedEnum, unknown: &_unknown)  // 88
      case 706: wire.packedClosedEnum(appendingTo: &self.packedNestedEnum, unknown: &_unknown)
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
      case 816: wire.closedEnum(appendingTo: &self.unpackedNestedEnum, unknown: &_unknown)  // 102
      case 818: wire.packedClosedEnum(appendingTo: &self.unpackedNestedEnum, unknown: &_unknown)
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
      case 834: wire.map(into: &self.mapInt32Bool, key: .int32, value: .bool)  // 104
      case 530: wire.map(into: &self.mapInt32Float, key: .int32, value: .float)  // 66
      case 538: wire.map(into: &self.mapInt32Double, key: .int32, value: .double)  // 67
      case 826: wire.map(into: &self.mapInt32NestedMessage, key: .int32, value: .message(ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage.self))
      case 546: wire.map(into: &self.mapBoolBool, key: .bool, value: .bool)  // 68
      case 554: wire.stringMap(into: &self.mapStringString)  // 69
      case 562: wire.map(into: &self.mapStringBytes, key: .string, value: .bytes)  // 70
      case 570: wire.map(into: &self.mapStringNestedMessage, key: .string, value: .message(ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage.self))
      case 578: wire.map(into: &self.mapStringForeignMessage, key: .string, value: .message(ProtobufTestMessages_Proto2_ForeignMessageProto2.self))
      case 586: wire.map(into: &self.mapStringNestedEnum, key: .string, value: .closedEnum(ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum.self), unknown: &_unknown)
      case 594: wire.map(into: &self.mapStringForeignEnum, key: .string, value: .closedEnum(ProtobufTestMessages_Proto2_ForeignEnumProto2.self), unknown: &_unknown)
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
      case 952:  // 119
        let value: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum? = wire.nextClosedEnum(unknown: &_unknown)
        if let value { self.oneofField = .oneofEnum(value) }
      case 1611: wire.group(mergingInto: &self.data)  // 201
      case 1635: wire.group(mergingInto: &self.multiwordgroupfield)  // 204
      case 1928: self.defaultInt32 = wire.nextInt32()  // 241
      case 1936: self.defaultInt64 = wire.nextInt64()  // 242
      case 1944: self.defaultUint32 = wire.nextUint32()  // 243
      case 1952: self.defaultUint64 = wire.nextUint64()  // 244
      case 1960: self.defaultSint32 = wire.nextSint32()  // 245
      case 1968: self.defaultSint64 = wire.nextSint64()  // 246
      case 1981: self.defaultFixed32 = wire.nextFixed32()  // 247
      case 1985: self.defaultFixed64 = wire.nextFixed64()  // 248
      case 1997: self.defaultSfixed32 = wire.nextSfixed32()  // 249
      case 2001: self.defaultSfixed64 = wire.nextSfixed64()  // 250
      case 2013: self.defaultFloat = wire.nextFloat()  // 251
      case 2017: self.defaultDouble = wire.nextDouble()  // 252
      case 2024: self.defaultBool = wire.nextBool()  // 253
      case 2034: self.defaultString = wire.nextString()  // 254
      case 2042: self.defaultBytes = wire.nextBytes()  // 255
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
      case 4002: wire.message(mergingInto: &self.messageSetCorrect)  // 500
      case 1: if wire.isClearing() { clearForReuse() }
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestAllTypesProto2")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    if let value = self.messageSetCorrect { wire.message(value, tag: 4002) }
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
    wire.bytes(ifSet: self.defaultBytes, tag: 2042)
    wire.string(ifSet: self.defaultString, tag: 2034)
    wire.bool(ifSet: self.defaultBool, tag: 2024)
    wire.double(ifSet: self.defaultDouble, tag: 2017)
    wire.float(ifSet: self.defaultFloat, tag: 2013)
    wire.sfixed64(ifSet: self.defaultSfixed64, tag: 2001)
    wire.sfixed32(ifSet: self.defaultSfixed32, tag: 1997)
    wire.fixed64(ifSet: self.defaultFixed64, tag: 1985)
    wire.fixed32(ifSet: self.defaultFixed32, tag: 1981)
    wire.sint64(ifSet: self.defaultSint64, tag: 1968)
    wire.sint32(ifSet: self.defaultSint32, tag: 1960)
    wire.uint64(ifSet: self.defaultUint64, tag: 1952)
    wire.uint32(ifSet: self.defaultUint32, tag: 1944)
    wire.int64(ifSet: self.defaultInt64, tag: 1936)
    wire.int32(ifSet: self.defaultInt32, tag: 1928)
    if let value = self.multiwordgroupfield { wire.group(value, tag: 1635) }
    if let value = self.data { wire.group(value, tag: 1611) }
    switch self.oneofField {
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
    wire.map(self.mapInt32Bool, key: .int32, value: .bool, tag: 834)
    wire.map(self.mapInt32NestedMessage, key: .int32, value: .message(ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage.self), tag: 826)
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
    wire.packedClosedEnum(self.packedNestedEnum, tag: 706)
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
    wire.map(self.mapStringForeignEnum, key: .string, value: .closedEnum(ProtobufTestMessages_Proto2_ForeignEnumProto2.self), tag: 594)
    wire.map(self.mapStringNestedEnum, key: .string, value: .closedEnum(ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum.self), tag: 586)
    wire.map(self.mapStringForeignMessage, key: .string, value: .message(ProtobufTestMessages_Proto2_ForeignMessageProto2.self), tag: 578)
    wire.map(self.mapStringNestedMessage, key: .string, value: .message(ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage.self), tag: 570)
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
    for value in self.repeatedForeignEnum.reversed() { wire.int32(value.rawValue, tag: 416) }
    for value in self.repeatedNestedEnum.reversed() { wire.int32(value.rawValue, tag: 408) }
    wire.repeatedMessage(self.repeatedForeignMessage, tag: 394)
    wire.repeatedMessage(self.repeatedNestedMessage, tag: 386)
    wire.repeatedBytes(self.repeatedBytes, tag: 362)
    wire.repeatedString(self.repeatedString, tag: 354)
    for value in self.repeatedBool.reversed() { wire.bool(value, tag: 344) }
    for value in self.repeatedDouble.reversed() { wire.double(value, tag: 337) }
    for value in self.repeatedFloat.reversed() { wire.float(value, tag: 333) }
    for value in self.repeatedSfixed64.reversed() { wire.sfixed64(value, tag: 321) }
    for value in self.repeatedSfixed32.reversed() { wire.sfixed32(value, tag: 317) }
    for value in self.repeatedFixed64.reversed() { wire.fixed64(value, tag: 305) }
    for value in self.repeatedFixed32.reversed() { wire.fixed32(value, tag: 301) }
    for value in self.repeatedSint64.reversed() { wire.sint64(value, tag: 288) }
    for value in self.repeatedSint32.reversed() { wire.sint32(value, tag: 280) }
    for value in self.repeatedUint64.reversed() { wire.uint64(value, tag: 272) }
    for value in self.repeatedUint32.reversed() { wire.uint32(value, tag: 264) }
    for value in self.repeatedInt64.reversed() { wire.int64(value, tag: 256) }
    for value in self.repeatedInt32.reversed() { wire.int32(value, tag: 248) }
    wire.message(self._recursiveMessage, tag: 218)
    wire.string(ifSet: self.optionalCord, tag: 202)
    wire.string(ifSet: self.optionalStringPiece, tag: 194)
    wire.int32(ifSet: self.optionalForeignEnum?.rawValue, tag: 176)
    wire.int32(ifSet: self.optionalNestedEnum?.rawValue, tag: 168)
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
    let mapInt32Bool = Self.emptied(&self.mapInt32Bool)
    let mapInt32Float = Self.emptied(&self.mapInt32Float)
    let mapInt32Double = Self.emptied(&self.mapInt32Double)
    let mapInt32NestedMessage = Self.emptied(&self.mapInt32NestedMessage)
    let mapBoolBool = Self.emptied(&self.mapBoolBool)
    let mapStringString = Self.emptied(&self.mapStringString)
    let mapStringBytes = Self.emptied(&self.mapStringBytes)
    let mapStringNestedMessage = Self.emptied(&self.mapStringNestedMessage)
    let mapStringForeignMessage = Self.emptied(&self.mapStringForeignMessage)
    let mapStringNestedEnum = Self.emptied(&self.mapStringNestedEnum)
    let mapStringForeignEnum = Self.emptied(&self.mapStringForeignEnum)
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
    self.mapInt32Bool = mapInt32Bool
    self.mapInt32Float = mapInt32Float
    self.mapInt32Double = mapInt32Double
    self.mapInt32NestedMessage = mapInt32NestedMessage
    self.mapBoolBool = mapBoolBool
    self.mapStringString = mapStringString
    self.mapStringBytes = mapStringBytes
    self.mapStringNestedMessage = mapStringNestedMessage
    self.mapStringForeignMessage = mapStringForeignMessage
    self.mapStringNestedEnum = mapStringNestedEnum
    self.mapStringForeignEnum = mapStringForeignEnum
  }

  public indirect enum OneofField: Sendable, Hashable {
    case oneofUint32(UInt32)
    case oneofNestedMessage(ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage)
    case oneofString(String)
    case oneofBytes(Bytes)
    case oneofBool(Bool)
    case oneofUint64(UInt64)
    case oneofFloat(Float)
    case oneofDouble(Double)
    case oneofEnum(ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum)
  }

  public enum NestedEnum: Int32, ClosedEnum {
    case foo = 0
    case bar = 1
    case baz = 2
    case neg = -1
    public static var defaultValue: NestedEnum { .foo }
  }

  @frozen public struct NestedMessage: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: Int32?
    public var corecursive: ProtobufTestMessages_Proto2_TestAllTypesProto2? {
      get { self._corecursive.value }
      set { self._corecursive.value = newValue }
    }
    private var _corecursive = Boxed<ProtobufTestMessages_Proto2_TestAllTypesProto2>()
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(a: Int32? = nil, corecursive: ProtobufTestMessages_Proto2_TestAllTypesProto2? = nil) {
      (self.a, self._corecursive.value, _unknown) = (a, corecursive, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.a = wire.nextInt32()  // 1
        case 18: wire.message(mergingInto: &self._corecursive)  // 2
        case 1: if wire.isClearing() { self = Self() }
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestAllTypesProto2.NestedMessage")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.message(self._corecursive, tag: 18)
      wire.int32(ifSet: self.a, tag: 8)
    }
  }

  @frozen public struct MessageSetCorrect: GeneratedMessage {
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrect")
      }
    }
    public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
  }

  @frozen public struct MessageSetCorrectExtension1: GeneratedMessage {
    @_alwaysEmitIntoClient public var str: String?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(str: String? = nil) { (self.str, _unknown) = (str, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 202: self.str = wire.nextString()  // 25
        case 1: if wire.isClearing() { self = Self() }
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension1")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.str, tag: 202)
    }
  }

  @frozen public struct MessageSetCorrectExtension2: GeneratedMessage {
    @_alwaysEmitIntoClient public var i: Int32?
    @_alwaysEmitIntoClient public var subMsg: ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrect?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(
      i: Int32? = nil, subMsg: ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrect? = nil
    ) {
      (self.i, self.subMsg, _unknown) = (i, subMsg, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 72: self.i = wire.nextInt32()  // 9
        case 82: wire.message(mergingInto: &self.subMsg)  // 10
        case 1: if wire.isClearing() { self = Self() }
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension2")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      if let value = self.subMsg { wire.message(value, tag: 82) }
      wire.int32(ifSet: self.i, tag: 72)
    }
  }

  @frozen public struct ExtensionWithOneof: GeneratedMessage {
    @_alwaysEmitIntoClient public var oneofField: OneofField?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(oneofField: OneofField? = nil) { (self.oneofField, _unknown) = (oneofField, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.oneofField = .a(wire.nextInt32())  // 1
        case 16: self.oneofField = .b(wire.nextInt32())  // 2
        case 1: if wire.isClearing() { self = Self() }
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestAllTypesProto2.ExtensionWithOneof")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      switch self.oneofField {
      case .b(let value): wire.int32(value, tag: 16)
      case .a(let value): wire.int32(value, tag: 8)
      case nil: break
      }
    }

    public enum OneofField: Sendable, Hashable {
      case a(Int32)
      case b(Int32)
    }
  }

  @frozen public struct Data: GeneratedMessage {
    @_alwaysEmitIntoClient public var groupInt32: Int32?
    @_alwaysEmitIntoClient public var groupUint32: UInt32?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(groupInt32: Int32? = nil, groupUint32: UInt32? = nil) {
      (self.groupInt32, self.groupUint32, _unknown) = (groupInt32, groupUint32, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 1616: self.groupInt32 = wire.nextInt32()  // 202
        case 1624: self.groupUint32 = wire.nextUint32()  // 203
        case 1: if wire.isClearing() { self = Self() }
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestAllTypesProto2.Data")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.uint32(ifSet: self.groupUint32, tag: 1624)
      wire.int32(ifSet: self.groupInt32, tag: 1616)
    }
  }

  @frozen public struct MultiWordGroupField: GeneratedMessage {
    @_alwaysEmitIntoClient public var groupInt32: Int32?
    @_alwaysEmitIntoClient public var groupUint32: UInt32?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(groupInt32: Int32? = nil, groupUint32: UInt32? = nil) {
      (self.groupInt32, self.groupUint32, _unknown) = (groupInt32, groupUint32, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 1640: self.groupInt32 = wire.nextInt32()  // 205
        case 1648: self.groupUint32 = wire.nextUint32()  // 206
        case 1: if wire.isClearing() { self = Self() }
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestAllTypesProto2.MultiWordGroupField")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.uint32(ifSet: self.groupUint32, tag: 1648)
      wire.int32(ifSet: self.groupInt32, tag: 1640)
    }
  }
}

@frozen public nonisolated struct ProtobufTestMessages_Proto2_ForeignMessageProto2: GeneratedMessage {
  @_alwaysEmitIntoClient public var c: Int32?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(c: Int32? = nil) { (self.c, _unknown) = (c, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.c = wire.nextInt32()  // 1
      case 1: if wire.isClearing() { self = Self() }
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.ForeignMessageProto2")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.c, tag: 8)
  }
}

@frozen public nonisolated struct ProtobufTestMessages_Proto2_UnknownToTestAllTypes: GeneratedMessage {
  @_alwaysEmitIntoClient public var optionalInt32: Int32?
  @_alwaysEmitIntoClient public var optionalString: String?
  @_alwaysEmitIntoClient public var nestedMessage: ProtobufTestMessages_Proto2_ForeignMessageProto2?
  @_alwaysEmitIntoClient public var optionalgroup: ProtobufTestMessages_Proto2_UnknownToTestAllTypes.OptionalGroup?
  @_alwaysEmitIntoClient public var optionalBool: Bool?
  @_alwaysEmitIntoClient public var repeatedInt32: [Int32]
  private var _unknown: UnknownFields
  public init() { (repeatedInt32, _unknown) = ([], .init()) }
  public init(
    optionalInt32: Int32? = nil, optionalString: String? = nil,
    nestedMessage: ProtobufTestMessages_Proto2_ForeignMessageProto2? = nil,
    optionalgroup: ProtobufTestMessages_Proto2_UnknownToTestAllTypes.OptionalGroup? = nil,
    optionalBool: Bool? = nil, repeatedInt32: [Int32] = []
  ) {
    (self.optionalInt32, self.optionalString) = (optionalInt32, optionalString)
    (self.nestedMessage, self.optionalgroup, self.optionalBool) = (nestedMessage, optionalgroup, optionalBool)
    (self.repeatedInt32, _unknown) = (repeatedInt32, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8008: self.optionalInt32 = wire.nextInt32()  // 1001
      case 8018: self.optionalString = wire.nextString()  // 1002
      case 8026: wire.message(mergingInto: &self.nestedMessage)  // 1003
      case 8035: wire.group(mergingInto: &self.optionalgroup)  // 1004
      case 8048: self.optionalBool = wire.nextBool()  // 1006
      case 8088: wire.int32(appendingTo: &self.repeatedInt32)  // 1011
      case 8090: wire.packedInt32(appendingTo: &self.repeatedInt32)
      case 1: if wire.isClearing() { clearForReuse() }
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.UnknownToTestAllTypes")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    for value in self.repeatedInt32.reversed() { wire.int32(value, tag: 8088) }
    wire.bool(ifSet: self.optionalBool, tag: 8048)
    if let value = self.optionalgroup { wire.group(value, tag: 8035) }
    if let value = self.nestedMessage { wire.message(value, tag: 8026) }
    wire.string(ifSet: self.optionalString, tag: 8018)
    wire.int32(ifSet: self.optionalInt32, tag: 8008)
  }
  private mutating func clearForReuse() {
    let repeatedInt32 = Self.emptied(&self.repeatedInt32)
    self = Self()
    self.repeatedInt32 = repeatedInt32
  }

  @frozen public struct OptionalGroup: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: Int32?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(a: Int32? = nil) { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.a = wire.nextInt32()  // 1
        case 1: if wire.isClearing() { self = Self() }
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.UnknownToTestAllTypes.OptionalGroup")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.int32(ifSet: self.a, tag: 8)
    }
  }
}

@frozen public nonisolated struct ProtobufTestMessages_Proto2_NullHypothesisProto2: GeneratedMessage {
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.NullHypothesisProto2")
    }
  }
  public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
}

@frozen public nonisolated struct ProtobufTestMessages_Proto2_EnumOnlyProto2: GeneratedMessage {
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.EnumOnlyProto2")
    }
  }
  public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }

  public enum BoolEnum: Int32, ClosedEnum {
    case kFalse = 0
    case kTrue = 1
    public static var defaultValue: BoolEnum { .kFalse }
  }
}

@frozen public nonisolated struct ProtobufTestMessages_Proto2_OneStringProto2: GeneratedMessage {
  @_alwaysEmitIntoClient public var data: String?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(data: String? = nil) { (self.data, _unknown) = (data, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.data = wire.nextString()  // 1
      case 1: if wire.isClearing() { self = Self() }
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.OneStringProto2")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.data, tag: 10)
  }
}

@frozen public nonisolated struct ProtobufTestMessages_Proto2_ProtoWithKeywords: GeneratedMessage {
  @_alwaysEmitIntoClient public var inline: Int32?
  @_alwaysEmitIntoClient public var concept: String?
  @_alwaysEmitIntoClient public var requires: [String]
  private var _unknown: UnknownFields
  public init() { (requires, _unknown) = ([], .init()) }
  public init(inline: Int32? = nil, concept: String? = nil, requires: [String] = []) {
    (self.inline, self.concept, self.requires, _unknown) = (inline, concept, requires, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.inline = wire.nextInt32()  // 1
      case 18: self.concept = wire.nextString()  // 2
      case 26: wire.string(appendingTo: &self.requires)  // 3
      case 1: if wire.isClearing() { clearForReuse() }
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.ProtoWithKeywords")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedString(self.requires, tag: 26)
    wire.string(ifSet: self.concept, tag: 18)
    wire.int32(ifSet: self.inline, tag: 8)
  }
  private mutating func clearForReuse() {
    let requires = Self.emptied(&self.requires)
    self = Self()
    self.requires = requires
  }
}

@frozen public nonisolated struct ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2: GeneratedMessage {
  @_alwaysEmitIntoClient public var requiredInt32: Int32?
  @_alwaysEmitIntoClient public var requiredInt64: Int64?
  @_alwaysEmitIntoClient public var requiredUint32: UInt32?
  @_alwaysEmitIntoClient public var requiredUint64: UInt64?
  @_alwaysEmitIntoClient public var requiredSint32: Int32?
  @_alwaysEmitIntoClient public var requiredSint64: Int64?
  @_alwaysEmitIntoClient public var requiredFixed32: UInt32?
  @_alwaysEmitIntoClient public var requiredFixed64: UInt64?
  @_alwaysEmitIntoClient public var requiredSfixed32: Int32?
  @_alwaysEmitIntoClient public var requiredSfixed64: Int64?
  @_alwaysEmitIntoClient public var requiredFloat: Float?
  @_alwaysEmitIntoClient public var requiredDouble: Double?
  @_alwaysEmitIntoClient public var requiredBool: Bool?
  @_alwaysEmitIntoClient public var requiredString: String?
  @_alwaysEmitIntoClient public var requiredBytes: Bytes?
  public var requiredNestedMessage: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.NestedMessage? {
    get { self._requiredNestedMessage.value }
    set { self._requiredNestedMessage.value = newValue }
  }
  private var _requiredNestedMessage = Boxed<ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.NestedMessage>()
  @_alwaysEmitIntoClient public var requiredForeignMessage: ProtobufTestMessages_Proto2_ForeignMessageProto2?
  @_alwaysEmitIntoClient public var requiredNestedEnum: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.NestedEnum?
  @_alwaysEmitIntoClient public var requiredForeignEnum: ProtobufTestMessages_Proto2_ForeignEnumProto2?
  @_alwaysEmitIntoClient public var requiredStringPiece: String?
  @_alwaysEmitIntoClient public var requiredCord: String?
  public var recursiveMessage: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2? {
    get { self._recursiveMessage.value }
    set { self._recursiveMessage.value = newValue }
  }
  private var _recursiveMessage = Boxed<ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2>()
  public var optionalRecursiveMessage: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2? {
    get { self._optionalRecursiveMessage.value }
    set { self._optionalRecursiveMessage.value = newValue }
  }
  private var _optionalRecursiveMessage = Boxed<ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2>()
  @_alwaysEmitIntoClient public var data: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.Data?
  @_alwaysEmitIntoClient public var defaultInt32: Int32?
  @_alwaysEmitIntoClient public var defaultInt64: Int64?
  @_alwaysEmitIntoClient public var defaultUint32: UInt32?
  @_alwaysEmitIntoClient public var defaultUint64: UInt64?
  @_alwaysEmitIntoClient public var defaultSint32: Int32?
  @_alwaysEmitIntoClient public var defaultSint64: Int64?
  @_alwaysEmitIntoClient public var defaultFixed32: UInt32?
  @_alwaysEmitIntoClient public var defaultFixed64: UInt64?
  @_alwaysEmitIntoClient public var defaultSfixed32: Int32?
  @_alwaysEmitIntoClient public var defaultSfixed64: Int64?
  @_alwaysEmitIntoClient public var defaultFloat: Float?
  @_alwaysEmitIntoClient public var defaultDouble: Double?
  @_alwaysEmitIntoClient public var defaultBool: Bool?
  @_alwaysEmitIntoClient public var defaultString: String?
  @_alwaysEmitIntoClient public var defaultBytes: Bytes?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(
    requiredInt32: Int32? = nil, requiredInt64: Int64? = nil, requiredUint32: UInt32? = nil,
    requiredUint64: UInt64? = nil, requiredSint32: Int32? = nil, requiredSint64: Int64? = nil,
    requiredFixed32: UInt32? = nil, requiredFixed64: UInt64? = nil, requiredSfixed32: Int32? = nil,
    requiredSfixed64: Int64? = nil, requiredFloat: Float? = nil, requiredDouble: Double? = nil,
    requiredBool: Bool? = nil, requiredString: String? = nil, requiredBytes: Bytes? = nil,
    requiredNestedMessage: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.NestedMessage? = nil,
    requiredForeignMessage: ProtobufTestMessages_Proto2_ForeignMessageProto2? = nil,
    requiredNestedEnum: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.NestedEnum? = nil,
    requiredForeignEnum: ProtobufTestMessages_Proto2_ForeignEnumProto2? = nil,
    requiredStringPiece: String? = nil, requiredCord: String? = nil,
    recursiveMessage: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2? = nil,
    optionalRecursiveMessage: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2? = nil,
    data: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.Data? = nil, defaultInt32: Int32? = nil,
    defaultInt64: Int64? = nil, defaultUint32: UInt32? = nil, defaultUint64: UInt64? = nil,
    defaultSint32: Int32? = nil, defaultSint64: Int64? = nil, defaultFixed32: UInt32? = nil,
    defaultFixed64: UInt64? = nil, defaultSfixed32: Int32? = nil, defaultSfixed64: Int64? = nil,
    defaultFloat: Float? = nil, defaultDouble: Double? = nil, defaultBool: Bool? = nil,
    defaultString: String? = nil, defaultBytes: Bytes? = nil
  ) {
    (self.requiredInt32, self.requiredInt64) = (requiredInt32, requiredInt64)
    (self.requiredUint32, self.requiredUint64) = (requiredUint32, requiredUint64)
    (self.requiredSint32, self.requiredSint64) = (requiredSint32, requiredSint64)
    (self.requiredFixed32, self.requiredFixed64) = (requiredFixed32, requiredFixed64)
    (self.requiredSfixed32, self.requiredSfixed64) = (requiredSfixed32, requiredSfixed64)
    (self.requiredFloat, self.requiredDouble) = (requiredFloat, requiredDouble)
    (self.requiredBool, self.requiredString) = (requiredBool, requiredString)
    (self.requiredBytes, self._requiredNestedMessage.value) = (requiredBytes, requiredNestedMessage)
    (self.requiredForeignMessage, self.requiredNestedEnum) = (requiredForeignMessage, requiredNestedEnum)
    (self.requiredForeignEnum, self.requiredStringPiece) = (requiredForeignEnum, requiredStringPiece)
    (self.requiredCord, self._recursiveMessage.value) = (requiredCord, recursiveMessage)
    (self._optionalRecursiveMessage.value, self.data) = (optionalRecursiveMessage, data)
    (self.defaultInt32, self.defaultInt64, self.defaultUint32) = (defaultInt32, defaultInt64, defaultUint32)
    (self.defaultUint64, self.defaultSint32) = (defaultUint64, defaultSint32)
    (self.defaultSint64, self.defaultFixed32) = (defaultSint64, defaultFixed32)
    (self.defaultFixed64, self.defaultSfixed32) = (defaultFixed64, defaultSfixed32)
    (self.defaultSfixed64, self.defaultFloat) = (defaultSfixed64, defaultFloat)
    (self.defaultDouble, self.defaultBool, self.defaultString) = (defaultDouble, defaultBool, defaultString)
    (self.defaultBytes, _unknown) = (defaultBytes, .init())
  }
  public var defaultInt32OrDefault: Int32 { self.defaultInt32 ?? -123456789 }
  public var defaultInt64OrDefault: Int64 { self.defaultInt64 ?? -9123456789123456789 }
  public var defaultUint32OrDefault: UInt32 { self.defaultUint32 ?? 2123456789 }
  public var defaultUint64OrDefault: UInt64 { self.defaultUint64 ?? 10123456789123456789 }
  public var defaultSint32OrDefault: Int32 { self.defaultSint32 ?? -123456789 }
  public var defaultSint64OrDefault: Int64 { self.defaultSint64 ?? -9123456789123456789 }
  public var defaultFixed32OrDefault: UInt32 { self.defaultFixed32 ?? 2123456789 }
  public var defaultFixed64OrDefault: UInt64 { self.defaultFixed64 ?? 10123456789123456789 }
  public var defaultSfixed32OrDefault: Int32 { self.defaultSfixed32 ?? -123456789 }
  public var defaultSfixed64OrDefault: Int64 { self.defaultSfixed64 ?? -9123456789123456789 }
  public var defaultFloatOrDefault: Float { self.defaultFloat ?? 9e+09 }
  public var defaultDoubleOrDefault: Double { self.defaultDouble ?? 7e+22 }
  public var defaultBoolOrDefault: Bool { self.defaultBool ?? true }
  public var defaultStringOrDefault: String { self.defaultString ?? "Rosebud" }
  public var defaultBytesOrDefault: Bytes { self.defaultBytes ?? [106, 111, 115, 104, 117, 97] }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.requiredInt32 = wire.nextInt32()  // 1
      case 16: self.requiredInt64 = wire.nextInt64()  // 2
      case 24: self.requiredUint32 = wire.nextUint32()  // 3
      case 32: self.requiredUint64 = wire.nextUint64()  // 4
      case 40: self.requiredSint32 = wire.nextSint32()  // 5
      case 48: self.requiredSint64 = wire.nextSint64()  // 6
      case 61: self.requiredFixed32 = wire.nextFixed32()  // 7
      case 65: self.requiredFixed64 = wire.nextFixed64()  // 8
      case 77: self.requiredSfixed32 = wire.nextSfixed32()  // 9
      case 81: self.requiredSfixed64 = wire.nextSfixed64()  // 10
      case 93: self.requiredFloat = wire.nextFloat()  // 11
      case 97: self.requiredDouble = wire.nextDouble()  // 12
      case 104: self.requiredBool = wire.nextBool()  // 13
      case 114: self.requiredString = wire.nextString()  // 14
      case 122: self.requiredBytes = wire.nextBytes()  // 15
      case 146: wire.message(mergingInto: &self._requiredNestedMessage)  // 18
      case 154: wire.message(mergingInto: &self.requiredForeignMessage)  // 19
      case 168: wire.closedEnum(into: &self.requiredNestedEnum, unknown: &_unknown)  // 21
      case 176: wire.closedEnum(into: &self.requiredForeignEnum, unknown: &_unknown)  // 22
      case 194: self.requiredStringPiece = wire.nextString()  // 24
      case 202: self.requiredCord = wire.nextString()  // 25
      case 218: wire.message(mergingInto: &self._recursiveMessage)  // 27
      case 226: wire.message(mergingInto: &self._optionalRecursiveMessage)  // 28
      case 1611: wire.group(mergingInto: &self.data)  // 201
      case 1928: self.defaultInt32 = wire.nextInt32()  // 241
      case 1936: self.defaultInt64 = wire.nextInt64()  // 242
      case 1944: self.defaultUint32 = wire.nextUint32()  // 243
      case 1952: self.defaultUint64 = wire.nextUint64()  // 244
      case 1960: self.defaultSint32 = wire.nextSint32()  // 245
      case 1968: self.defaultSint64 = wire.nextSint64()  // 246
      case 1981: self.defaultFixed32 = wire.nextFixed32()  // 247
      case 1985: self.defaultFixed64 = wire.nextFixed64()  // 248
      case 1997: self.defaultSfixed32 = wire.nextSfixed32()  // 249
      case 2001: self.defaultSfixed64 = wire.nextSfixed64()  // 250
      case 2013: self.defaultFloat = wire.nextFloat()  // 251
      case 2017: self.defaultDouble = wire.nextDouble()  // 252
      case 2024: self.defaultBool = wire.nextBool()  // 253
      case 2034: self.defaultString = wire.nextString()  // 254
      case 2042: self.defaultBytes = wire.nextBytes()  // 255
      case 1: if wire.isClearing() { self = Self() }
      case 2: wire.answer(missing: missingRequiredField)
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestAllRequiredTypesProto2")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.bytes(ifSet: self.defaultBytes, tag: 2042)
    wire.string(ifSet: self.defaultString, tag: 2034)
    wire.bool(ifSet: self.defaultBool, tag: 2024)
    wire.double(ifSet: self.defaultDouble, tag: 2017)
    wire.float(ifSet: self.defaultFloat, tag: 2013)
    wire.sfixed64(ifSet: self.defaultSfixed64, tag: 2001)
    wire.sfixed32(ifSet: self.defaultSfixed32, tag: 1997)
    wire.fixed64(ifSet: self.defaultFixed64, tag: 1985)
    wire.fixed32(ifSet: self.defaultFixed32, tag: 1981)
    wire.sint64(ifSet: self.defaultSint64, tag: 1968)
    wire.sint32(ifSet: self.defaultSint32, tag: 1960)
    wire.uint64(ifSet: self.defaultUint64, tag: 1952)
    wire.uint32(ifSet: self.defaultUint32, tag: 1944)
    wire.int64(ifSet: self.defaultInt64, tag: 1936)
    wire.int32(ifSet: self.defaultInt32, tag: 1928)
    if let value = self.data { wire.group(value, tag: 1611) }
    wire.message(self._optionalRecursiveMessage, tag: 226)
    wire.message(self._recursiveMessage, tag: 218)
    wire.string(ifSet: self.requiredCord, tag: 202)
    wire.string(ifSet: self.requiredStringPiece, tag: 194)
    wire.int32(ifSet: self.requiredForeignEnum?.rawValue, tag: 176)
    wire.int32(ifSet: self.requiredNestedEnum?.rawValue, tag: 168)
    if let value = self.requiredForeignMessage { wire.message(value, tag: 154) }
    wire.message(self._requiredNestedMessage, tag: 146)
    wire.bytes(ifSet: self.requiredBytes, tag: 122)
    wire.string(ifSet: self.requiredString, tag: 114)
    wire.bool(ifSet: self.requiredBool, tag: 104)
    wire.double(ifSet: self.requiredDouble, tag: 97)
    wire.float(ifSet: self.requiredFloat, tag: 93)
    wire.sfixed64(ifSet: self.requiredSfixed64, tag: 81)
    wire.sfixed32(ifSet: self.requiredSfixed32, tag: 77)
    wire.fixed64(ifSet: self.requiredFixed64, tag: 65)
    wire.fixed32(ifSet: self.requiredFixed32, tag: 61)
    wire.sint64(ifSet: self.requiredSint64, tag: 48)
    wire.sint32(ifSet: self.requiredSint32, tag: 40)
    wire.uint64(ifSet: self.requiredUint64, tag: 32)
    wire.uint32(ifSet: self.requiredUint32, tag: 24)
    wire.int64(ifSet: self.requiredInt64, tag: 16)
    wire.int32(ifSet: self.requiredInt32, tag: 8)
  }
  public var missingRequiredField: String? {
    if self.requiredInt32 == nil { return "required_int32" }
    if self.requiredInt64 == nil { return "required_int64" }
    if self.requiredUint32 == nil { return "required_uint32" }
    if self.requiredUint64 == nil { return "required_uint64" }
    if self.requiredSint32 == nil { return "required_sint32" }
    if self.requiredSint64 == nil { return "required_sint64" }
    if self.requiredFixed32 == nil { return "required_fixed32" }
    if self.requiredFixed64 == nil { return "required_fixed64" }
    if self.requiredSfixed32 == nil { return "required_sfixed32" }
    if self.requiredSfixed64 == nil { return "required_sfixed64" }
    if self.requiredFloat == nil { return "required_float" }
    if self.requiredDouble == nil { return "required_double" }
    if self.requiredBool == nil { return "required_bool" }
    if self.requiredString == nil { return "required_string" }
    if self.requiredBytes == nil { return "required_bytes" }
    if self._requiredNestedMessage.value == nil { return "required_nested_message" }
    if let path = self._requiredNestedMessage.value?.missingRequiredField {
      return "required_nested_message." + path
    }
    if self.requiredForeignMessage == nil { return "required_foreign_message" }
    if self.requiredNestedEnum == nil { return "required_nested_enum" }
    if self.requiredForeignEnum == nil { return "required_foreign_enum" }
    if self.requiredStringPiece == nil { return "required_string_piece" }
    if self.requiredCord == nil { return "required_cord" }
    if self._recursiveMessage.value == nil { return "recursive_message" }
    if let path = self._recursiveMessage.value?.missingRequiredField { return "recursive_message." + path }
    if let path = self._optionalRecursiveMessage.value?.missingRequiredField {
      return "optional_recursive_message." + path
    }
    if self.data == nil { return "data" }
    if let path = self.data?.missingRequiredField { return "data." + path }
    if self.defaultInt32 == nil { return "default_int32" }
    if self.defaultInt64 == nil { return "default_int64" }
    if self.defaultUint32 == nil { return "default_uint32" }
    if self.defaultUint64 == nil { return "default_uint64" }
    if self.defaultSint32 == nil { return "default_sint32" }
    if self.defaultSint64 == nil { return "default_sint64" }
    if self.defaultFixed32 == nil { return "default_fixed32" }
    if self.defaultFixed64 == nil { return "default_fixed64" }
    if self.defaultSfixed32 == nil { return "default_sfixed32" }
    if self.defaultSfixed64 == nil { return "default_sfixed64" }
    if self.defaultFloat == nil { return "default_float" }
    if self.defaultDouble == nil { return "default_double" }
    if self.defaultBool == nil { return "default_bool" }
    if self.defaultString == nil { return "default_string" }
    if self.defaultBytes == nil { return "default_bytes" }
    return nil
  }

  public enum NestedEnum: Int32, ClosedEnum {
    case foo = 0
    case bar = 1
    case baz = 2
    case neg = -1
    public static var defaultValue: NestedEnum { .foo }
  }

  @frozen public struct NestedMessage: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: Int32?
    public var corecursive: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2? {
      get { self._corecursive.value }
      set { self._corecursive.value = newValue }
    }
    private var _corecursive = Boxed<ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2>()
    public var optionalCorecursive: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2? {
      get { self._optionalCorecursive.value }
      set { self._optionalCorecursive.value = newValue }
    }
    private var _optionalCorecursive = Boxed<ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2>()
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(
      a: Int32? = nil, corecursive: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2? = nil,
      optionalCorecursive: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2? = nil
    ) {
      (self.a, self._corecursive.value) = (a, corecursive)
      (self._optionalCorecursive.value, _unknown) = (optionalCorecursive, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      wire.hasRequiredFields = true
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.a = wire.nextInt32()  // 1
        case 18: wire.message(mergingInto: &self._corecursive)  // 2
        case 26: wire.message(mergingInto: &self._optionalCorecursive)  // 3
        case 1: if wire.isClearing() { self = Self() }
        case 2: wire.answer(missing: missingRequiredField)
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.NestedMessage")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.hasRequiredFields = true
      wire.unknown(_unknown)
      wire.message(self._optionalCorecursive, tag: 26)
      wire.message(self._corecursive, tag: 18)
      wire.int32(ifSet: self.a, tag: 8)
    }
    public var missingRequiredField: String? {
      if self.a == nil { return "a" }
      if self._corecursive.value == nil { return "corecursive" }
      if let path = self._corecursive.value?.missingRequiredField { return "corecursive." + path }
      if let path = self._optionalCorecursive.value?.missingRequiredField {
        return "optional_corecursive." + path
      }
      return nil
    }
  }

  @frozen public struct MessageSetCorrect: GeneratedMessage {
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrect")
      }
    }
    public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
  }

  @frozen public struct MessageSetCorrectExtension1: GeneratedMessage {
    @_alwaysEmitIntoClient public var str: String?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(str: String? = nil) { (self.str, _unknown) = (str, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      wire.hasRequiredFields = true
      while let tag = wire.nextTag() {
        switch tag {
        case 202: self.str = wire.nextString()  // 25
        case 1: if wire.isClearing() { self = Self() }
        case 2: wire.answer(missing: missingRequiredField)
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.hasRequiredFields = true
      wire.unknown(_unknown)
      wire.string(ifSet: self.str, tag: 202)
    }
    public var missingRequiredField: String? {
      if self.str == nil { return "str" }
      return nil
    }
  }

  @frozen public struct MessageSetCorrectExtension2: GeneratedMessage {
    @_alwaysEmitIntoClient public var i: Int32?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(i: Int32? = nil) { (self.i, _unknown) = (i, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      wire.hasRequiredFields = true
      while let tag = wire.nextTag() {
        switch tag {
        case 72: self.i = wire.nextInt32()  // 9
        case 1: if wire.isClearing() { self = Self() }
        case 2: wire.answer(missing: missingRequiredField)
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.hasRequiredFields = true
      wire.unknown(_unknown)
      wire.int32(ifSet: self.i, tag: 72)
    }
    public var missingRequiredField: String? {
      if self.i == nil { return "i" }
      return nil
    }
  }

  @frozen public struct Data: GeneratedMessage {
    @_alwaysEmitIntoClient public var groupInt32: Int32?
    @_alwaysEmitIntoClient public var groupUint32: UInt32?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(groupInt32: Int32? = nil, groupUint32: UInt32? = nil) {
      (self.groupInt32, self.groupUint32, _unknown) = (groupInt32, groupUint32, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      wire.hasRequiredFields = true
      while let tag = wire.nextTag() {
        switch tag {
        case 1616: self.groupInt32 = wire.nextInt32()  // 202
        case 1624: self.groupUint32 = wire.nextUint32()  // 203
        case 1: if wire.isClearing() { self = Self() }
        case 2: wire.answer(missing: missingRequiredField)
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.Data")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.hasRequiredFields = true
      wire.unknown(_unknown)
      wire.uint32(ifSet: self.groupUint32, tag: 1624)
      wire.int32(ifSet: self.groupInt32, tag: 1616)
    }
    public var missingRequiredField: String? {
      if self.groupInt32 == nil { return "group_int32" }
      if self.groupUint32 == nil { return "group_uint32" }
      return nil
    }
  }
}

@frozen public nonisolated struct ProtobufTestMessages_Proto2_TestLargeOneof: GeneratedMessage {
  @_alwaysEmitIntoClient public var largeOneof: LargeOneof?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(largeOneof: LargeOneof? = nil) { (self.largeOneof, _unknown) = (largeOneof, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.largeOneof, LargeOneof.a1) {
        if case .a1(let value)? = $0 { value } else { nil }
      }
      case 18: wire.message(mergingInto: &self.largeOneof, LargeOneof.a2) {
        if case .a2(let value)? = $0 { value } else { nil }
      }
      case 26: wire.message(mergingInto: &self.largeOneof, LargeOneof.a3) {
        if case .a3(let value)? = $0 { value } else { nil }
      }
      case 34: wire.message(mergingInto: &self.largeOneof, LargeOneof.a4) {
        if case .a4(let value)? = $0 { value } else { nil }
      }
      case 42: wire.message(mergingInto: &self.largeOneof, LargeOneof.a5) {
        if case .a5(let value)? = $0 { value } else { nil }
      }
      case 1: if wire.isClearing() { self = Self() }
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestLargeOneof")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    switch self.largeOneof {
    case .a5(let value): wire.message(value, tag: 42)
    case .a4(let value): wire.message(value, tag: 34)
    case .a3(let value): wire.message(value, tag: 26)
    case .a2(let value): wire.message(value, tag: 18)
    case .a1(let value): wire.message(value, tag: 10)
    case nil: break
    }
  }

  public enum LargeOneof: Sendable, Hashable {
    case a1(ProtobufTestMessages_Proto2_TestLargeOneof.A1)
    case a2(ProtobufTestMessages_Proto2_TestLargeOneof.A2)
    case a3(ProtobufTestMessages_Proto2_TestLargeOneof.A3)
    case a4(ProtobufTestMessages_Proto2_TestLargeOneof.A4)
    case a5(ProtobufTestMessages_Proto2_TestLargeOneof.A5)
  }

  @frozen public struct A1: GeneratedMessage {
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestLargeOneof.A1")
      }
    }
    public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
  }

  @frozen public struct A2: GeneratedMessage {
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestLargeOneof.A2")
      }
    }
    public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
  }

  @frozen public struct A3: GeneratedMessage {
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestLargeOneof.A3")
      }
    }
    public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
  }

  @frozen public struct A4: GeneratedMessage {
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestLargeOneof.A4")
      }
    }
    public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
  }

  @frozen public struct A5: GeneratedMessage {
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.TestLargeOneof.A5")
      }
    }
    public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
  }
}

@frozen public nonisolated struct ProtobufTestMessages_Proto2_GroupField: GeneratedMessage {
  @_alwaysEmitIntoClient public var groupInt32: Int32?
  @_alwaysEmitIntoClient public var groupUint32: UInt32?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(groupInt32: Int32? = nil, groupUint32: UInt32? = nil) {
    (self.groupInt32, self.groupUint32, _unknown) = (groupInt32, groupUint32, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 976: self.groupInt32 = wire.nextInt32()  // 122
      case 984: self.groupUint32 = wire.nextUint32()  // 123
      case 1: if wire.isClearing() { self = Self() }
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_test_messages_proto2, "protobuf_test_messages.proto2.GroupField")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.uint32(ifSet: self.groupUint32, tag: 984)
    wire.int32(ifSet: self.groupInt32, tag: 976)
  }
}

nonisolated extension ExtensionField
where Extendee == ProtobufTestMessages_Proto2_TestAllTypesProto2, Value == Int32 {
  public static var protobuf_test_messages_proto2_extension_int32: Self { Self(120, .int32) }
}

nonisolated extension ExtensionField
where Extendee == ProtobufTestMessages_Proto2_TestAllTypesProto2, Value == String {
  public static var protobuf_test_messages_proto2_extension_string: Self { Self(133, .string) }
}

nonisolated extension ExtensionField
where Extendee == ProtobufTestMessages_Proto2_TestAllTypesProto2, Value == Bytes {
  public static var protobuf_test_messages_proto2_extension_bytes: Self { Self(134, .bytes) }
}

nonisolated extension ExtensionField
where Extendee == ProtobufTestMessages_Proto2_TestAllTypesProto2, Value == ProtobufTestMessages_Proto2_GroupField {
  public static var protobuf_test_messages_proto2_groupfield: Self {
    Self(121, .group(ProtobufTestMessages_Proto2_GroupField.self))
  }
}

nonisolated extension ExtensionField
where Extendee == ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrect, Value == ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1 {
  public static var protobuf_test_messages_proto2_TestAllTypesProto2_MessageSetCorrectExtension1_message_set_extension: Self {
    Self(1547769, .message(ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1.self))
  }
}

nonisolated extension ExtensionField
where Extendee == ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrect, Value == ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2 {
  public static var protobuf_test_messages_proto2_TestAllTypesProto2_MessageSetCorrectExtension2_message_set_extension: Self {
    Self(4135312, .message(ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2.self))
  }
}

nonisolated extension ExtensionField
where Extendee == ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrect, Value == ProtobufTestMessages_Proto2_TestAllTypesProto2.ExtensionWithOneof {
  public static var protobuf_test_messages_proto2_TestAllTypesProto2_ExtensionWithOneof_extension_with_oneof: Self {
    Self(123456789, .message(ProtobufTestMessages_Proto2_TestAllTypesProto2.ExtensionWithOneof.self))
  }
}

nonisolated extension ExtensionField
where Extendee == ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrect, Value == ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1 {
  public static var protobuf_test_messages_proto2_TestAllRequiredTypesProto2_MessageSetCorrectExtension1_message_set_extension: Self {
    Self(1547769, .message(ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1.self))
  }
}

nonisolated extension ExtensionField
where Extendee == ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrect, Value == ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2 {
  public static var protobuf_test_messages_proto2_TestAllRequiredTypesProto2_MessageSetCorrectExtension2_message_set_extension: Self {
    Self(4135312, .message(ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2.self))
  }
}

nonisolated extension FileDescriptor {
  public static let google_protobuf_test_messages_proto2 = FileDescriptor(serialized: "\n*google/protobuf/test_messages_proto2.proto\u{12}\u{1d}protobuf_test_messages.proto2\"\u{b5}Z\n\u{12}TestAllTypesProto2\u{12}%\n\u{e}optional_int32\u{18}\u{1} \u{1}(\u{5}R\roptionalInt32\u{12}%\n\u{e}optional_int64\u{18}\u{2} \u{1}(\u{3}R\roptionalInt64\u{12}'\n\u{f}optional_uint32\u{18}\u{3} \u{1}(\rR\u{e}optionalUint32\u{12}'\n\u{f}optional_uint64\u{18}\u{4} \u{1}(\u{4}R\u{e}optionalUint64\u{12}'\n\u{f}optional_sint32\u{18}\u{5} \u{1}(\u{11}R\u{e}optionalSint32\u{12}'\n\u{f}optional_sint64\u{18}\u{6} \u{1}(\u{12}R\u{e}optionalSint64\u{12})\n\u{10}optional_fixed32\u{18}\u{7} \u{1}(\u{7}R\u{f}optionalFixed32\u{12})\n\u{10}optional_fixed64\u{18}\u{8} \u{1}(\u{6}R\u{f}optionalFixed64\u{12}+\n\u{11}optional_sfixed32\u{18}\t \u{1}(\u{f}R\u{10}optionalSfixed32\u{12}+\n\u{11}optional_sfixed64\u{18}\n \u{1}(\u{10}R\u{10}optionalSfixed64\u{12}%\n\u{e}optional_float\u{18}\u{b} \u{1}(\u{2}R\roptionalFloat\u{12}'\n\u{f}optional_double\u{18}\u{c} \u{1}(\u{1}R\u{e}optionalDouble\u{12}#\n\roptional_bool\u{18}\r \u{1}(\u{8}R\u{c}optionalBool\u{12}'\n\u{f}optional_string\u{18}\u{e} \u{1}(\tR\u{e}optionalString\u{12}%\n\u{e}optional_bytes\u{18}\u{f} \u{1}(\u{c}R\roptionalBytes\u{12}w\n\u{17}optional_nested_message\u{18}\u{12} \u{1}(\u{b}2?.protobuf_test_messages.proto2.TestAllTypesProto2.NestedMessageR\u{15}optionalNestedMessage\u{12}m\n\u{18}optional_foreign_message\u{18}\u{13} \u{1}(\u{b}23.protobuf_test_messages.proto2.ForeignMessageProto2R\u{16}optionalForeignMessage\u{12}n\n\u{14}optional_nested_enum\u{18}\u{15} \u{1}(\u{e}2<.protobuf_test_messages.proto2.TestAllTypesProto2.NestedEnumR\u{12}optionalNestedEnum\u{12}d\n\u{15}optional_foreign_enum\u{18}\u{16} \u{1}(\u{e}20.protobuf_test_messages.proto2.ForeignEnumProto2R\u{13}optionalForeignEnum\u{12}2\n\u{15}optional_string_piece\u{18}\u{18} \u{1}(\tR\u{13}optionalStringPiece\u{12}#\n\roptional_cord\u{18}\u{19} \u{1}(\tR\u{c}optionalCord\u{12}^\n\u{11}recursive_message\u{18}\u{1b} \u{1}(\u{b}21.protobuf_test_messages.proto2.TestAllTypesProto2R\u{10}recursiveMessage\u{12}%\n\u{e}repeated_int32\u{18}\u{1f} \u{3}(\u{5}R\rrepeatedInt32\u{12}%\n\u{e}repeated_int64\u{18}  \u{3}(\u{3}R\rrepeatedInt64\u{12}'\n\u{f}repeated_uint32\u{18}! \u{3}(\rR\u{e}repeatedUint32\u{12}'\n\u{f}repeated_uint64\u{18}\" \u{3}(\u{4}R\u{e}repeatedUint64\u{12}'\n\u{f}repeated_sint32\u{18}# \u{3}(\u{11}R\u{e}repeatedSint32\u{12}'\n\u{f}repeated_sint64\u{18}$ \u{3}(\u{12}R\u{e}repeatedSint64\u{12})\n\u{10}repeated_fixed32\u{18}% \u{3}(\u{7}R\u{f}repeatedFixed32\u{12})\n\u{10}repeated_fixed64\u{18}& \u{3}(\u{6}R\u{f}repeatedFixed64\u{12}+\n\u{11}repeated_sfixed32\u{18}' \u{3}(\u{f}R\u{10}repeatedSfixed32\u{12}+\n\u{11}repeated_sfixed64\u{18}( \u{3}(\u{10}R\u{10}repeatedSfixed64\u{12}%\n\u{e}repeated_float\u{18}) \u{3}(\u{2}R\rrepeatedFloat\u{12}'\n\u{f}repeated_double\u{18}* \u{3}(\u{1}R\u{e}repeatedDouble\u{12}#\n\rrepeated_bool\u{18}+ \u{3}(\u{8}R\u{c}repeatedBool\u{12}'\n\u{f}repeated_string\u{18}, \u{3}(\tR\u{e}repeatedString\u{12}%\n\u{e}repeated_bytes\u{18}- \u{3}(\u{c}R\rrepeatedBytes\u{12}w\n\u{17}repeated_nested_message\u{18}0 \u{3}(\u{b}2?.protobuf_test_messages.proto2.TestAllTypesProto2.NestedMessageR\u{15}repeatedNestedMessage\u{12}m\n\u{18}repeated_foreign_message\u{18}1 \u{3}(\u{b}23.protobuf_test_messages.proto2.ForeignMessageProto2R\u{16}repeatedForeignMessage\u{12}n\n\u{14}repeated_nested_enum\u{18}3 \u{3}(\u{e}2<.protobuf_test_messages.proto2.TestAllTypesProto2.NestedEnumR\u{12}repeatedNestedEnum\u{12}d\n\u{15}repeated_foreign_enum\u{18}4 \u{3}(\u{e}20.protobuf_test_messages.proto2.ForeignEnumProto2R\u{13}repeatedForeignEnum\u{12}2\n\u{15}repeated_string_piece\u{18}6 \u{3}(\tR\u{13}repeatedStringPiece\u{12}#\n\rrepeated_cord\u{18}7 \u{3}(\tR\u{c}repeatedCord\u{12}%\n\u{c}packed_int32\u{18}K \u{3}(\u{5}B\u{2}\u{10}\u{1}R\u{b}packedInt32\u{12}%\n\u{c}packed_int64\u{18}L \u{3}(\u{3}B\u{2}\u{10}\u{1}R\u{b}packedInt64\u{12}'\n\rpacked_uint32\u{18}M \u{3}(\rB\u{2}\u{10}\u{1}R\u{c}packedUint32\u{12}'\n\rpacked_uint64\u{18}N \u{3}(\u{4}B\u{2}\u{10}\u{1}R\u{c}packedUint64\u{12}'\n\rpacked_sint32\u{18}O \u{3}(\u{11}B\u{2}\u{10}\u{1}R\u{c}packedSint32\u{12}'\n\rpacked_sint64\u{18}P \u{3}(\u{12}B\u{2}\u{10}\u{1}R\u{c}packedSint64\u{12})\n\u{e}packed_fixed32\u{18}Q \u{3}(\u{7}B\u{2}\u{10}\u{1}R\rpackedFixed32\u{12})\n\u{e}packed_fixed64\u{18}R \u{3}(\u{6}B\u{2}\u{10}\u{1}R\rpackedFixed64\u{12}+\n\u{f}packed_sfixed32\u{18}S \u{3}(\u{f}B\u{2}\u{10}\u{1}R\u{e}packedSfixed32\u{12}+\n\u{f}packed_sfixed64\u{18}T \u{3}(\u{10}B\u{2}\u{10}\u{1}R\u{e}packedSfixed64\u{12}%\n\u{c}packed_float\u{18}U \u{3}(\u{2}B\u{2}\u{10}\u{1}R\u{b}packedFloat\u{12}'\n\rpacked_double\u{18}V \u{3}(\u{1}B\u{2}\u{10}\u{1}R\u{c}packedDouble\u{12}#\n\u{b}packed_bool\u{18}W \u{3}(\u{8}B\u{2}\u{10}\u{1}R\npackedBool\u{12}n\n\u{12}packed_nested_enum\u{18}X \u{3}(\u{e}2<.protobuf_test_messages.proto2.TestAllTypesProto2.NestedEnumB\u{2}\u{10}\u{1}R\u{10}packedNestedEnum\u{12})\n\u{e}unpacked_int32\u{18}Y \u{3}(\u{5}B\u{2}\u{10}\0R\runpackedInt32\u{12})\n\u{e}unpacked_int64\u{18}Z \u{3}(\u{3}B\u{2}\u{10}\0R\runpackedInt64\u{12}+\n\u{f}unpacked_uint32\u{18}[ \u{3}(\rB\u{2}\u{10}\0R\u{e}unpackedUint32\u{12}+\n\u{f}unpacked_uint64\u{18}\\ \u{3}(\u{4}B\u{2}\u{10}\0R\u{e}unpackedUint64\u{12}+\n\u{f}unpacked_sint32\u{18}] \u{3}(\u{11}B\u{2}\u{10}\0R\u{e}unpackedSint32\u{12}+\n\u{f}unpacked_sint64\u{18}^ \u{3}(\u{12}B\u{2}\u{10}\0R\u{e}unpackedSint64\u{12}-\n\u{10}unpacked_fixed32\u{18}_ \u{3}(\u{7}B\u{2}\u{10}\0R\u{f}unpackedFixed32\u{12}-\n\u{10}unpacked_fixed64\u{18}` \u{3}(\u{6}B\u{2}\u{10}\0R\u{f}unpackedFixed64\u{12}/\n\u{11}unpacked_sfixed32\u{18}a \u{3}(\u{f}B\u{2}\u{10}\0R\u{10}unpackedSfixed32\u{12}/\n\u{11}unpacked_sfixed64\u{18}b \u{3}(\u{10}B\u{2}\u{10}\0R\u{10}unpackedSfixed64\u{12})\n\u{e}unpacked_float\u{18}c \u{3}(\u{2}B\u{2}\u{10}\0R\runpackedFloat\u{12}+\n\u{f}unpacked_double\u{18}d \u{3}(\u{1}B\u{2}\u{10}\0R\u{e}unpackedDouble\u{12}'\n\runpacked_bool\u{18}e \u{3}(\u{8}B\u{2}\u{10}\0R\u{c}unpackedBool\u{12}r\n\u{14}unpacked_nested_enum\u{18}f \u{3}(\u{e}2<.protobuf_test_messages.proto2.TestAllTypesProto2.NestedEnumB\u{2}\u{10}\0R\u{12}unpackedNestedEnum\u{12}l\n\u{f}map_int32_int32\u{18}8 \u{3}(\u{b}2D.protobuf_test_messages.proto2.TestAllTypesProto2.MapInt32Int32EntryR\rmapInt32Int32\u{12}l\n\u{f}map_int64_int64\u{18}9 \u{3}(\u{b}2D.protobuf_test_messages.proto2.TestAllTypesProto2.MapInt64Int64EntryR\rmapInt64Int64\u{12}r\n\u{11}map_uint32_uint32\u{18}: \u{3}(\u{b}2F.protobuf_test_messages.proto2.TestAllTypesProto2.MapUint32Uint32EntryR\u{f}mapUint32Uint32\u{12}r\n\u{11}map_uint64_uint64\u{18}; \u{3}(\u{b}2F.protobuf_test_messages.proto2.TestAllTypesProto2.MapUint64Uint64EntryR\u{f}mapUint64Uint64\u{12}r\n\u{11}map_sint32_sint32\u{18}< \u{3}(\u{b}2F.protobuf_test_messages.proto2.TestAllTypesProto2.MapSint32Sint32EntryR\u{f}mapSint32Sint32\u{12}r\n\u{11}map_sint64_sint64\u{18}= \u{3}(\u{b}2F.protobuf_test_messages.proto2.TestAllTypesProto2.MapSint64Sint64EntryR\u{f}mapSint64Sint64\u{12}x\n\u{13}map_fixed32_fixed32\u{18}> \u{3}(\u{b}2H.protobuf_test_messages.proto2.TestAllTypesProto2.MapFixed32Fixed32EntryR\u{11}mapFixed32Fixed32\u{12}x\n\u{13}map_fixed64_fixed64\u{18}? \u{3}(\u{b}2H.protobuf_test_messages.proto2.TestAllTypesProto2.MapFixed64Fixed64EntryR\u{11}mapFixed64Fixed64\u{12}~\n\u{15}map_sfixed32_sfixed32\u{18}@ \u{3}(\u{b}2J.protobuf_test_messages.proto2.TestAllTypesProto2.MapSfixed32Sfixed32EntryR\u{13}mapSfixed32Sfixed32\u{12}~\n\u{15}map_sfixed64_sfixed64\u{18}A \u{3}(\u{b}2J.protobuf_test_messages.proto2.TestAllTypesProto2.MapSfixed64Sfixed64EntryR\u{13}mapSfixed64Sfixed64\u{12}i\n\u{e}map_int32_bool\u{18}h \u{3}(\u{b}2C.protobuf_test_messages.proto2.TestAllTypesProto2.MapInt32BoolEntryR\u{c}mapInt32Bool\u{12}l\n\u{f}map_int32_float\u{18}B \u{3}(\u{b}2D.protobuf_test_messages.proto2.TestAllTypesProto2.MapInt32FloatEntryR\rmapInt32Float\u{12}o\n\u{10}map_int32_double\u{18}C \u{3}(\u{b}2E.protobuf_test_messages.proto2.TestAllTypesProto2.MapInt32DoubleEntryR\u{e}mapInt32Double\u{12}\u{85}\u{1}\n\u{18}map_int32_nested_message\u{18}g \u{3}(\u{b}2L.protobuf_test_messages.proto2.TestAllTypesProto2.MapInt32NestedMessageEntryR\u{15}mapInt32NestedMessage\u{12}f\n\rmap_bool_bool\u{18}D \u{3}(\u{b}2B.protobuf_test_messages.proto2.TestAllTypesProto2.MapBoolBoolEntryR\u{b}mapBoolBool\u{12}r\n\u{11}map_string_string\u{18}E \u{3}(\u{b}2F.protobuf_test_messages.proto2.TestAllTypesProto2.MapStringStringEntryR\u{f}mapStringString\u{12}o\n\u{10}map_string_bytes\u{18}F \u{3}(\u{b}2E.protobuf_test_messages.proto2.TestAllTypesProto2.MapStringBytesEntryR\u{e}mapStringBytes\u{12}\u{88}\u{1}\n\u{19}map_string_nested_message\u{18}G \u{3}(\u{b}2M.protobuf_test_messages.proto2.TestAllTypesProto2.MapStringNestedMessageEntryR\u{16}mapStringNestedMessage\u{12}\u{8b}\u{1}\n\u{1a}map_string_foreign_message\u{18}H \u{3}(\u{b}2N.protobuf_test_messages.proto2.TestAllTypesProto2.MapStringForeignMessageEntryR\u{17}mapStringForeignMessage\u{12}\u{7f}\n\u{16}map_string_nested_enum\u{18}I \u{3}(\u{b}2J.protobuf_test_messages.proto2.TestAllTypesProto2.MapStringNestedEnumEntryR\u{13}mapStringNestedEnum\u{12}\u{82}\u{1}\n\u{17}map_string_foreign_enum\u{18}J \u{3}(\u{b}2K.protobuf_test_messages.proto2.TestAllTypesProto2.MapStringForeignEnumEntryR\u{14}mapStringForeignEnum\u{12}#\n\u{c}oneof_uint32\u{18}o \u{1}(\rH\0R\u{b}oneofUint32\u{12}s\n\u{14}oneof_nested_message\u{18}p \u{1}(\u{b}2?.protobuf_test_messages.proto2.TestAllTypesProto2.NestedMessageH\0R\u{12}oneofNestedMessage\u{12}#\n\u{c}oneof_string\u{18}q \u{1}(\tH\0R\u{b}oneofString\u{12}!\n\u{b}oneof_bytes\u{18}r \u{1}(\u{c}H\0R\noneofBytes\u{12}\u{1f}\n\noneof_bool\u{18}s \u{1}(\u{8}H\0R\toneofBool\u{12}#\n\u{c}oneof_uint64\u{18}t \u{1}(\u{4}H\0R\u{b}oneofUint64\u{12}!\n\u{b}oneof_float\u{18}u \u{1}(\u{2}H\0R\noneofFloat\u{12}#\n\u{c}oneof_double\u{18}v \u{1}(\u{1}H\0R\u{b}oneofDouble\u{12}]\n\noneof_enum\u{18}w \u{1}(\u{e}2<.protobuf_test_messages.proto2.TestAllTypesProto2.NestedEnumH\0R\toneofEnum\u{12}K\n\u{4}data\u{18}\u{c9}\u{1} \u{1}(\n26.protobuf_test_messages.proto2.TestAllTypesProto2.DataR\u{4}data\u{12}x\n\u{13}multiwordgroupfield\u{18}\u{cc}\u{1} \u{1}(\n2E.protobuf_test_messages.proto2.TestAllTypesProto2.MultiWordGroupFieldR\u{13}multiwordgroupfield\u{12}0\n\rdefault_int32\u{18}\u{f1}\u{1} \u{1}(\u{5}:\n-123456789R\u{c}defaultInt32\u{12}:\n\rdefault_int64\u{18}\u{f2}\u{1} \u{1}(\u{3}:\u{14}-9123456789123456789R\u{c}defaultInt64\u{12}2\n\u{e}default_uint32\u{18}\u{f3}\u{1} \u{1}(\r:\n2123456789R\rdefaultUint32\u{12}<\n\u{e}default_uint64\u{18}\u{f4}\u{1} \u{1}(\u{4}:\u{14}10123456789123456789R\rdefaultUint64\u{12}2\n\u{e}default_sint32\u{18}\u{f5}\u{1} \u{1}(\u{11}:\n-123456789R\rdefaultSint32\u{12}<\n\u{e}default_sint64\u{18}\u{f6}\u{1} \u{1}(\u{12}:\u{14}-9123456789123456789R\rdefaultSint64\u{12}4\n\u{f}default_fixed32\u{18}\u{f7}\u{1} \u{1}(\u{7}:\n2123456789R\u{e}defaultFixed32\u{12}>\n\u{f}default_fixed64\u{18}\u{f8}\u{1} \u{1}(\u{6}:\u{14}10123456789123456789R\u{e}defaultFixed64\u{12}6\n\u{10}default_sfixed32\u{18}\u{f9}\u{1} \u{1}(\u{f}:\n-123456789R\u{f}defaultSfixed32\u{12}@\n\u{10}default_sfixed64\u{18}\u{fa}\u{1} \u{1}(\u{10}:\u{14}-9123456789123456789R\u{f}defaultSfixed64\u{12}+\n\rdefault_float\u{18}\u{fb}\u{1} \u{1}(\u{2}:\u{5}9e+09R\u{c}defaultFloat\u{12}-\n\u{e}default_double\u{18}\u{fc}\u{1} \u{1}(\u{1}:\u{5}7e+22R\rdefaultDouble\u{12}(\n\u{c}default_bool\u{18}\u{fd}\u{1} \u{1}(\u{8}:\u{4}trueR\u{b}defaultBool\u{12}/\n\u{e}default_string\u{18}\u{fe}\u{1} \u{1}(\t:\u{7}RosebudR\rdefaultString\u{12},\n\rdefault_bytes\u{18}\u{ff}\u{1} \u{1}(\u{c}:\u{6}joshuaR\u{c}defaultBytes\u{12}\u{1f}\n\nfieldname1\u{18}\u{91}\u{3} \u{1}(\u{5}R\nfieldname1\u{12} \n\u{b}field_name2\u{18}\u{92}\u{3} \u{1}(\u{5}R\nfieldName2\u{12}!\n\u{c}_field_name3\u{18}\u{93}\u{3} \u{1}(\u{5}R\nFieldName3\u{12}\"\n\rfield__name4_\u{18}\u{94}\u{3} \u{1}(\u{5}R\nfieldName4\u{12}!\n\u{b}field0name5\u{18}\u{95}\u{3} \u{1}(\u{5}R\u{b}field0name5\u{12}#\n\rfield_0_name6\u{18}\u{96}\u{3} \u{1}(\u{5}R\u{b}field0Name6\u{12}\u{1f}\n\nfieldName7\u{18}\u{97}\u{3} \u{1}(\u{5}R\nfieldName7\u{12}\u{1f}\n\nFieldName8\u{18}\u{98}\u{3} \u{1}(\u{5}R\nFieldName8\u{12} \n\u{b}field_Name9\u{18}\u{99}\u{3} \u{1}(\u{5}R\nfieldName9\u{12}\"\n\u{c}Field_Name10\u{18}\u{9a}\u{3} \u{1}(\u{5}R\u{b}FieldName10\u{12}\"\n\u{c}FIELD_NAME11\u{18}\u{9b}\u{3} \u{1}(\u{5}R\u{b}FIELDNAME11\u{12}\"\n\u{c}FIELD_name12\u{18}\u{9c}\u{3} \u{1}(\u{5}R\u{b}FIELDName12\u{12}$\n\u{e}__field_name13\u{18}\u{9d}\u{3} \u{1}(\u{5}R\u{b}FieldName13\u{12}$\n\u{e}__Field_name14\u{18}\u{9e}\u{3} \u{1}(\u{5}R\u{b}FieldName14\u{12}#\n\rfield__name15\u{18}\u{9f}\u{3} \u{1}(\u{5}R\u{b}fieldName15\u{12}#\n\rfield__Name16\u{18}\u{a0}\u{3} \u{1}(\u{5}R\u{b}fieldName16\u{12}$\n\u{e}field_name17__\u{18}\u{a1}\u{3} \u{1}(\u{5}R\u{b}fieldName17\u{12}$\n\u{e}Field_name18__\u{18}\u{a2}\u{3} \u{1}(\u{5}R\u{b}FieldName18\u{12}t\n\u{13}message_set_correct\u{18}\u{f4}\u{3} \u{1}(\u{b}2C.protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectR\u{11}messageSetCorrect\u{1a}r\n\rNestedMessage\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\u{5}R\u{1}a\u{12}S\n\u{b}corecursive\u{18}\u{2} \u{1}(\u{b}21.protobuf_test_messages.proto2.TestAllTypesProto2R\u{b}corecursive\u{1a}!\n\u{11}MessageSetCorrect*\u{8}\u{8}\u{4}\u{10}\u{ff}\u{ff}\u{ff}\u{ff}\u{7}:\u{2}\u{8}\u{1}\u{1a}\u{fa}\u{1}\n\u{1b}MessageSetCorrectExtension1\u{12}\u{10}\n\u{3}str\u{18}\u{19} \u{1}(\tR\u{3}str2\u{c8}\u{1}\n\u{15}message_set_extension\u{12}C.protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrect\u{18}\u{f9}\u{bb}^ \u{1}(\u{b}2M.protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension1R\u{13}messageSetExtension\u{1a}\u{d5}\u{2}\n\u{1b}MessageSetCorrectExtension2\u{12}\u{c}\n\u{1}i\u{18}\t \u{1}(\u{5}R\u{1}i\u{12}\\\n\u{7}sub_msg\u{18}\n \u{1}(\u{b}2C.protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectR\u{6}subMsg2\u{c9}\u{1}\n\u{15}message_set_extension\u{12}C.protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrect\u{18}\u{90}\u{b3}\u{fc}\u{1} \u{1}(\u{b}2M.protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension2R\u{13}messageSetExtension\u{1a}\u{84}\u{2}\n\u{12}ExtensionWithOneof\u{12}\u{e}\n\u{1}a\u{18}\u{1} \u{1}(\u{5}H\0R\u{1}a\u{12}\u{e}\n\u{1}b\u{18}\u{2} \u{1}(\u{5}H\0R\u{1}b2\u{be}\u{1}\n\u{14}extension_with_oneof\u{12}C.protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrect\u{18}\u{95}\u{9a}\u{ef}: \u{1}(\u{b}2D.protobuf_test_messages.proto2.TestAllTypesProto2.ExtensionWithOneofR\u{12}extensionWithOneofB\r\n\u{b}oneof_field\u{1a}@\n\u{12}MapInt32Int32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{5}R\u{5}value:\u{2}8\u{1}\u{1a}@\n\u{12}MapInt64Int64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{3}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{3}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapUint32Uint32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\rR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\rR\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapUint64Uint64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{4}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{4}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapSint32Sint32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{11}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{11}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapSint64Sint64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{12}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{12}R\u{5}value:\u{2}8\u{1}\u{1a}D\n\u{16}MapFixed32Fixed32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{7}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{7}R\u{5}value:\u{2}8\u{1}\u{1a}D\n\u{16}MapFixed64Fixed64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{6}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{6}R\u{5}value:\u{2}8\u{1}\u{1a}F\n\u{18}MapSfixed32Sfixed32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{f}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{f}R\u{5}value:\u{2}8\u{1}\u{1a}F\n\u{18}MapSfixed64Sfixed64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{10}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{10}R\u{5}value:\u{2}8\u{1}\u{1a}?\n\u{11}MapInt32BoolEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{8}R\u{5}value:\u{2}8\u{1}\u{1a}@\n\u{12}MapInt32FloatEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{2}R\u{5}value:\u{2}8\u{1}\u{1a}A\n\u{13}MapInt32DoubleEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{1}R\u{5}value:\u{2}8\u{1}\u{1a}\u{89}\u{1}\n\u{1a}MapInt32NestedMessageEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}U\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2?.protobuf_test_messages.proto2.TestAllTypesProto2.NestedMessageR\u{5}value:\u{2}8\u{1}\u{1a}>\n\u{10}MapBoolBoolEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{8}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{8}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapStringStringEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\tR\u{5}value:\u{2}8\u{1}\u{1a}A\n\u{13}MapStringBytesEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{c}R\u{5}value:\u{2}8\u{1}\u{1a}\u{8a}\u{1}\n\u{1b}MapStringNestedMessageEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}U\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2?.protobuf_test_messages.proto2.TestAllTypesProto2.NestedMessageR\u{5}value:\u{2}8\u{1}\u{1a}\u{7f}\n\u{1c}MapStringForeignMessageEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}I\n\u{5}value\u{18}\u{2} \u{1}(\u{b}23.protobuf_test_messages.proto2.ForeignMessageProto2R\u{5}value:\u{2}8\u{1}\u{1a}\u{84}\u{1}\n\u{18}MapStringNestedEnumEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}R\n\u{5}value\u{18}\u{2} \u{1}(\u{e}2<.protobuf_test_messages.proto2.TestAllTypesProto2.NestedEnumR\u{5}value:\u{2}8\u{1}\u{1a}y\n\u{19}MapStringForeignEnumEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}F\n\u{5}value\u{18}\u{2} \u{1}(\u{e}20.protobuf_test_messages.proto2.ForeignEnumProto2R\u{5}value:\u{2}8\u{1}\u{1a}L\n\u{4}Data\u{12} \n\u{b}group_int32\u{18}\u{ca}\u{1} \u{1}(\u{5}R\ngroupInt32\u{12}\"\n\u{c}group_uint32\u{18}\u{cb}\u{1} \u{1}(\rR\u{b}groupUint32\u{1a}[\n\u{13}MultiWordGroupField\u{12} \n\u{b}group_int32\u{18}\u{cd}\u{1} \u{1}(\u{5}R\ngroupInt32\u{12}\"\n\u{c}group_uint32\u{18}\u{ce}\u{1} \u{1}(\rR\u{b}groupUint32\"9\n\nNestedEnum\u{12}\u{7}\n\u{3}FOO\u{10}\0\u{12}\u{7}\n\u{3}BAR\u{10}\u{1}\u{12}\u{7}\n\u{3}BAZ\u{10}\u{2}\u{12}\u{10}\n\u{3}NEG\u{10}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{1}*\u{5}\u{8}x\u{10}\u{c9}\u{1}B\r\n\u{b}oneof_fieldJ\u{6}\u{8}\u{e8}\u{7}\u{10}\u{90}NJ\u{8}\u{8}\u{bf}\u{84}=\u{10}\u{c0}\u{84}=R\u{e}reserved_field\"$\n\u{14}ForeignMessageProto2\u{12}\u{c}\n\u{1}c\u{18}\u{1} \u{1}(\u{5}R\u{1}c\"\u{9e}\u{3}\n\u{15}UnknownToTestAllTypes\u{12}&\n\u{e}optional_int32\u{18}\u{e9}\u{7} \u{1}(\u{5}R\roptionalInt32\u{12}(\n\u{f}optional_string\u{18}\u{ea}\u{7} \u{1}(\tR\u{e}optionalString\u{12}[\n\u{e}nested_message\u{18}\u{eb}\u{7} \u{1}(\u{b}23.protobuf_test_messages.proto2.ForeignMessageProto2R\rnestedMessage\u{12}i\n\roptionalgroup\u{18}\u{ec}\u{7} \u{1}(\n2B.protobuf_test_messages.proto2.UnknownToTestAllTypes.OptionalGroupR\roptionalgroup\u{12}$\n\roptional_bool\u{18}\u{ee}\u{7} \u{1}(\u{8}R\u{c}optionalBool\u{12}&\n\u{e}repeated_int32\u{18}\u{f3}\u{7} \u{3}(\u{5}R\rrepeatedInt32\u{1a}\u{1d}\n\rOptionalGroup\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\u{5}R\u{1}a\"\u{16}\n\u{14}NullHypothesisProto2\"/\n\u{e}EnumOnlyProto2\"\u{1d}\n\u{4}Bool\u{12}\n\n\u{6}kFalse\u{10}\0\u{12}\t\n\u{5}kTrue\u{10}\u{1}\"%\n\u{f}OneStringProto2\u{12}\u{12}\n\u{4}data\u{18}\u{1} \u{1}(\tR\u{4}data\"a\n\u{11}ProtoWithKeywords\u{12}\u{16}\n\u{6}inline\u{18}\u{1} \u{1}(\u{5}R\u{6}inline\u{12}\u{18}\n\u{7}concept\u{18}\u{2} \u{1}(\tR\u{7}concept\u{12}\u{1a}\n\u{8}requires\u{18}\u{3} \u{3}(\tR\u{8}requires\"\u{c4}\u{19}\n\u{1a}TestAllRequiredTypesProto2\u{12}%\n\u{e}required_int32\u{18}\u{1} \u{2}(\u{5}R\rrequiredInt32\u{12}%\n\u{e}required_int64\u{18}\u{2} \u{2}(\u{3}R\rrequiredInt64\u{12}'\n\u{f}required_uint32\u{18}\u{3} \u{2}(\rR\u{e}requiredUint32\u{12}'\n\u{f}required_uint64\u{18}\u{4} \u{2}(\u{4}R\u{e}requiredUint64\u{12}'\n\u{f}required_sint32\u{18}\u{5} \u{2}(\u{11}R\u{e}requiredSint32\u{12}'\n\u{f}required_sint64\u{18}\u{6} \u{2}(\u{12}R\u{e}requiredSint64\u{12})\n\u{10}required_fixed32\u{18}\u{7} \u{2}(\u{7}R\u{f}requiredFixed32\u{12})\n\u{10}required_fixed64\u{18}\u{8} \u{2}(\u{6}R\u{f}requiredFixed64\u{12}+\n\u{11}required_sfixed32\u{18}\t \u{2}(\u{f}R\u{10}requiredSfixed32\u{12}+\n\u{11}required_sfixed64\u{18}\n \u{2}(\u{10}R\u{10}requiredSfixed64\u{12}%\n\u{e}required_float\u{18}\u{b} \u{2}(\u{2}R\rrequiredFloat\u{12}'\n\u{f}required_double\u{18}\u{c} \u{2}(\u{1}R\u{e}requiredDouble\u{12}#\n\rrequired_bool\u{18}\r \u{2}(\u{8}R\u{c}requiredBool\u{12}'\n\u{f}required_string\u{18}\u{e} \u{2}(\tR\u{e}requiredString\u{12}%\n\u{e}required_bytes\u{18}\u{f} \u{2}(\u{c}R\rrequiredBytes\u{12}\u{7f}\n\u{17}required_nested_message\u{18}\u{12} \u{2}(\u{b}2G.protobuf_test_messages.proto2.TestAllRequiredTypesProto2.NestedMessageR\u{15}requiredNestedMessage\u{12}m\n\u{18}required_foreign_message\u{18}\u{13} \u{2}(\u{b}23.protobuf_test_messages.proto2.ForeignMessageProto2R\u{16}requiredForeignMessage\u{12}v\n\u{14}required_nested_enum\u{18}\u{15} \u{2}(\u{e}2D.protobuf_test_messages.proto2.TestAllRequiredTypesProto2.NestedEnumR\u{12}requiredNestedEnum\u{12}d\n\u{15}required_foreign_enum\u{18}\u{16} \u{2}(\u{e}20.protobuf_test_messages.proto2.ForeignEnumProto2R\u{13}requiredForeignEnum\u{12}2\n\u{15}required_string_piece\u{18}\u{18} \u{2}(\tR\u{13}requiredStringPiece\u{12}#\n\rrequired_cord\u{18}\u{19} \u{2}(\tR\u{c}requiredCord\u{12}f\n\u{11}recursive_message\u{18}\u{1b} \u{2}(\u{b}29.protobuf_test_messages.proto2.TestAllRequiredTypesProto2R\u{10}recursiveMessage\u{12}w\n\u{1a}optional_recursive_message\u{18}\u{1c} \u{1}(\u{b}29.protobuf_test_messages.proto2.TestAllRequiredTypesProto2R\u{18}optionalRecursiveMessage\u{12}S\n\u{4}data\u{18}\u{c9}\u{1} \u{2}(\n2>.protobuf_test_messages.proto2.TestAllRequiredTypesProto2.DataR\u{4}data\u{12}0\n\rdefault_int32\u{18}\u{f1}\u{1} \u{2}(\u{5}:\n-123456789R\u{c}defaultInt32\u{12}:\n\rdefault_int64\u{18}\u{f2}\u{1} \u{2}(\u{3}:\u{14}-9123456789123456789R\u{c}defaultInt64\u{12}2\n\u{e}default_uint32\u{18}\u{f3}\u{1} \u{2}(\r:\n2123456789R\rdefaultUint32\u{12}<\n\u{e}default_uint64\u{18}\u{f4}\u{1} \u{2}(\u{4}:\u{14}10123456789123456789R\rdefaultUint64\u{12}2\n\u{e}default_sint32\u{18}\u{f5}\u{1} \u{2}(\u{11}:\n-123456789R\rdefaultSint32\u{12}<\n\u{e}default_sint64\u{18}\u{f6}\u{1} \u{2}(\u{12}:\u{14}-9123456789123456789R\rdefaultSint64\u{12}4\n\u{f}default_fixed32\u{18}\u{f7}\u{1} \u{2}(\u{7}:\n2123456789R\u{e}defaultFixed32\u{12}>\n\u{f}default_fixed64\u{18}\u{f8}\u{1} \u{2}(\u{6}:\u{14}10123456789123456789R\u{e}defaultFixed64\u{12}6\n\u{10}default_sfixed32\u{18}\u{f9}\u{1} \u{2}(\u{f}:\n-123456789R\u{f}defaultSfixed32\u{12}@\n\u{10}default_sfixed64\u{18}\u{fa}\u{1} \u{2}(\u{10}:\u{14}-9123456789123456789R\u{f}defaultSfixed64\u{12}+\n\rdefault_float\u{18}\u{fb}\u{1} \u{2}(\u{2}:\u{5}9e+09R\u{c}defaultFloat\u{12}-\n\u{e}default_double\u{18}\u{fc}\u{1} \u{2}(\u{1}:\u{5}7e+22R\rdefaultDouble\u{12}(\n\u{c}default_bool\u{18}\u{fd}\u{1} \u{2}(\u{8}:\u{4}trueR\u{b}defaultBool\u{12}/\n\u{e}default_string\u{18}\u{fe}\u{1} \u{2}(\t:\u{7}RosebudR\rdefaultString\u{12},\n\rdefault_bytes\u{18}\u{ff}\u{1} \u{2}(\u{c}:\u{6}joshuaR\u{c}defaultBytes\u{1a}\u{e8}\u{1}\n\rNestedMessage\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{2}(\u{5}R\u{1}a\u{12}[\n\u{b}corecursive\u{18}\u{2} \u{2}(\u{b}29.protobuf_test_messages.proto2.TestAllRequiredTypesProto2R\u{b}corecursive\u{12}l\n\u{14}optional_corecursive\u{18}\u{3} \u{1}(\u{b}29.protobuf_test_messages.proto2.TestAllRequiredTypesProto2R\u{13}optionalCorecursive\u{1a}!\n\u{11}MessageSetCorrect*\u{8}\u{8}\u{4}\u{10}\u{ff}\u{ff}\u{ff}\u{ff}\u{7}:\u{2}\u{8}\u{1}\u{1a}\u{8a}\u{2}\n\u{1b}MessageSetCorrectExtension1\u{12}\u{10}\n\u{3}str\u{18}\u{19} \u{2}(\tR\u{3}str2\u{d8}\u{1}\n\u{15}message_set_extension\u{12}K.protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrect\u{18}\u{f9}\u{bb}^ \u{1}(\u{b}2U.protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1R\u{13}messageSetExtension\u{1a}\u{87}\u{2}\n\u{1b}MessageSetCorrectExtension2\u{12}\u{c}\n\u{1}i\u{18}\t \u{2}(\u{5}R\u{1}i2\u{d9}\u{1}\n\u{15}message_set_extension\u{12}K.protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrect\u{18}\u{90}\u{b3}\u{fc}\u{1} \u{1}(\u{b}2U.protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2R\u{13}messageSetExtension\u{1a}L\n\u{4}Data\u{12} \n\u{b}group_int32\u{18}\u{ca}\u{1} \u{2}(\u{5}R\ngroupInt32\u{12}\"\n\u{c}group_uint32\u{18}\u{cb}\u{1} \u{2}(\rR\u{b}groupUint32\"9\n\nNestedEnum\u{12}\u{7}\n\u{3}FOO\u{10}\0\u{12}\u{7}\n\u{3}BAR\u{10}\u{1}\u{12}\u{7}\n\u{3}BAZ\u{10}\u{2}\u{12}\u{10}\n\u{3}NEG\u{10}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{1}*\u{5}\u{8}x\u{10}\u{c9}\u{1}J\u{6}\u{8}\u{e8}\u{7}\u{10}\u{90}N\"\u{91}\u{3}\n\u{e}TestLargeOneof\u{12}B\n\u{2}a1\u{18}\u{1} \u{1}(\u{b}20.protobuf_test_messages.proto2.TestLargeOneof.A1H\0R\u{2}a1\u{12}B\n\u{2}a2\u{18}\u{2} \u{1}(\u{b}20.protobuf_test_messages.proto2.TestLargeOneof.A2H\0R\u{2}a2\u{12}B\n\u{2}a3\u{18}\u{3} \u{1}(\u{b}20.protobuf_test_messages.proto2.TestLargeOneof.A3H\0R\u{2}a3\u{12}B\n\u{2}a4\u{18}\u{4} \u{1}(\u{b}20.protobuf_test_messages.proto2.TestLargeOneof.A4H\0R\u{2}a4\u{12}B\n\u{2}a5\u{18}\u{5} \u{1}(\u{b}20.protobuf_test_messages.proto2.TestLargeOneof.A5H\0R\u{2}a5\u{1a}\u{4}\n\u{2}A1\u{1a}\u{4}\n\u{2}A2\u{1a}\u{4}\n\u{2}A3\u{1a}\u{4}\n\u{2}A4\u{1a}\u{4}\n\u{2}A5B\r\n\u{b}large_oneof\"P\n\nGroupField\u{12}\u{1f}\n\u{b}group_int32\u{18}z \u{1}(\u{5}R\ngroupInt32\u{12}!\n\u{c}group_uint32\u{18}{ \u{1}(\rR\u{b}groupUint32*F\n\u{11}ForeignEnumProto2\u{12}\u{f}\n\u{b}FOREIGN_FOO\u{10}\0\u{12}\u{f}\n\u{b}FOREIGN_BAR\u{10}\u{1}\u{12}\u{f}\n\u{b}FOREIGN_BAZ\u{10}\u{2}:Z\n\u{f}extension_int32\u{12}1.protobuf_test_messages.proto2.TestAllTypesProto2\u{18}x \u{1}(\u{5}R\u{e}extensionInt32:]\n\u{10}extension_string\u{12}1.protobuf_test_messages.proto2.TestAllTypesProto2\u{18}\u{85}\u{1} \u{1}(\tR\u{f}extensionString:[\n\u{f}extension_bytes\u{12}1.protobuf_test_messages.proto2.TestAllTypesProto2\u{18}\u{86}\u{1} \u{1}(\u{c}R\u{e}extensionBytes:|\n\ngroupfield\u{12}1.protobuf_test_messages.proto2.TestAllTypesProto2\u{18}y \u{1}(\n2).protobuf_test_messages.proto2.GroupFieldR\ngroupfield", dependencies: [])
}
