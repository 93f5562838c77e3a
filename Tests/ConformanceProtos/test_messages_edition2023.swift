// Made by martletc from conformance/test_protos/test_messages_edition2023.proto. Edit that file, not this one.
public import MartletProtobuf

public nonisolated enum ProtobufTestMessages_Editions_ForeignEnumEdition2023: OpenEnum {
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

@frozen public nonisolated struct ProtobufTestMessages_Editions_ComplexMessage: GeneratedMessage {
  @_alwaysEmitIntoClient public var d: Int32?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(d: Int32? = nil) { (self.d, _unknown) = (d, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.d = wire.nextInt32()  // 1
      case 1: if wire.isClearing() { self = Self() }
      default:
        wire.keepUnknown(tag, &_unknown, .conformance_test_protos_test_messages_edition2023, "protobuf_test_messages.editions.ComplexMessage")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.d, tag: 8)
  }
}

@frozen public nonisolated struct ProtobufTestMessages_Editions_TestAllTypesEdition2023: GeneratedMessage {
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
  public var optionalNestedMessage: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage? {
    get { self._optionalNestedMessage.value }
    set { self._optionalNestedMessage.value = newValue }
  }
  private var _optionalNestedMessage = Boxed<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage>()
  @_alwaysEmitIntoClient public var optionalForeignMessage: ProtobufTestMessages_Editions_ForeignMessageEdition2023?
  @_alwaysEmitIntoClient public var optionalNestedEnum: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum?
  @_alwaysEmitIntoClient public var optionalForeignEnum: ProtobufTestMessages_Editions_ForeignEnumEdition2023?
  @_alwaysEmitIntoClient public var optionalStringPiece: String?
  @_alwaysEmitIntoClient public var optionalCord: String?
  public var recursiveMessage: ProtobufTestMessages_Editions_TestAllTypesEdition2023? {
    get { self._recursiveMessage.value }
    set { self._recursiveMessage.value = newValue }
  }
  private var _recursiveMessage = Boxed<ProtobufTestMessages_Editions_TestAllTypesEdition2023>()
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
  @_alwaysEmitIntoClient public var repeatedNestedMessage: [ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage]
  @_alwaysEmitIntoClient public var repeatedForeignMessage: [ProtobufTestMessages_Editions_ForeignMessageEdition2023]
  @_alwaysEmitIntoClient public var repeatedNestedEnum: [ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum]
  @_alwaysEmitIntoClient public var repeatedForeignEnum: [ProtobufTestMessages_Editions_ForeignEnumEdition2023]
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
  @_alwaysEmitIntoClient public var packedNestedEnum: [ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum]
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
  @_alwaysEmitIntoClient public var unpackedNestedEnum: [ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum]
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
  @_alwaysEmitIntoClient public var mapStringNestedMessage: [String: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage]
  @_alwaysEmitIntoClient public var mapStringForeignMessage: [String: ProtobufTestMessages_Editions_ForeignMessageEdition2023]
  @_alwaysEmitIntoClient public var mapStringNestedEnum: [String: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum]
  @_alwaysEmitIntoClient public var mapStringForeignEnum: [String: ProtobufTestMessages_Editions_ForeignEnumEdition2023]
  @_alwaysEmitIntoClient public var oneofField: OneofField?
  @_alwaysEmitIntoClient public var groupliketype: ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeType?
  @_alwaysEmitIntoClient public var delimitedField: ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeType?
  @_alwaysEmitIntoClient public var mapRecursive: [Int32: ProtobufTestMessages_Editions_TestAllTypesEdition2023]
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
    (mapFixed64Fixed64, mapSfixed32Sfixed32, mapSfixed64Sfixed64, mapInt32Float) = ([:], [:], [:], [:])
    (mapInt32Double, mapBoolBool, mapStringString, mapStringBytes) = ([:], [:], [:], [:])
    (mapStringNestedMessage, mapStringForeignMessage, mapStringNestedEnum) = ([:], [:], [:])
    (mapStringForeignEnum, mapRecursive, _unknown) = ([:], [:], .init())
  }
  public init(
    optionalInt32: Int32? = nil, optionalInt64: Int64? = nil, optionalUint32: UInt32? = nil,
    optionalUint64: UInt64? = nil, optionalSint32: Int32? = nil, optionalSint64: Int64? = nil,
    optionalFixed32: UInt32? = nil, optionalFixed64: UInt64? = nil, optionalSfixed32: Int32? = nil,
    optionalSfixed64: Int64? = nil, optionalFloat: Float? = nil, optionalDouble: Double? = nil,
    optionalBool: Bool? = nil, optionalString: String? = nil, optionalBytes: Bytes? = nil,
    optionalNestedMessage: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage? = nil,
    optionalForeignMessage: ProtobufTestMessages_Editions_ForeignMessageEdition2023? = nil,
    optionalNestedEnum: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum? = nil,
    optionalForeignEnum: ProtobufTestMessages_Editions_ForeignEnumEdition2023? = nil,
    optionalStringPiece: String? = nil, optionalCord: String? = nil,
    recursiveMessage: ProtobufTestMessages_Editions_TestAllTypesEdition2023? = nil,
    repeatedInt32: [Int32] = [], repeatedInt64: [Int64] = [], repeatedUint32: [UInt32] = [],
    repeatedUint64: [UInt64] = [], repeatedSint32: [Int32] = [], repeatedSint64: [Int64] = [],
    repeatedFixed32: [UInt32] = [], repeatedFixed64: [UInt64] = [], repeatedSfixed32: [Int32] = [],
    repeatedSfixed64: [Int64] = [], repeatedFloat: [Float] = [], repeatedDouble: [Double] = [],
    repeatedBool: [Bool] = [], repeatedString: [String] = [], repeatedBytes: [Bytes] = [],
    repeatedNestedMessage: [ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage] = [],
    repeatedForeignMessage: [ProtobufTestMessages_Editions_ForeignMessageEdition2023] = [],
    repeatedNestedEnum: [ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum] = [],
    repeatedForeignEnum: [ProtobufTestMessages_Editions_ForeignEnumEdition2023] = [],
    repeatedStringPiece: [String] = [], repeatedCord: [String] = [], packedInt32: [Int32] = [],
    packedInt64: [Int64] = [], packedUint32: [UInt32] = [], packedUint64: [UInt64] = [],
    packedSint32: [Int32] = [], packedSint64: [Int64] = [], packedFixed32: [UInt32] = [],
    packedFixed64: [UInt64] = [], packedSfixed32: [Int32] = [], packedSfixed64: [Int64] = [],
    packedFloat: [Float] = [], packedDouble: [Double] = [], packedBool: [Bool] = [],
    packedNestedEnum: [ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum] = [],
    unpackedInt32: [Int32] = [], unpackedInt64: [Int64] = [], unpackedUint32: [UInt32] = [],
    unpackedUint64: [UInt64] = [], unpackedSint32: [Int32] = [], unpackedSint64: [Int64] = [],
    unpackedFixed32: [UInt32] = [], unpackedFixed64: [UInt64] = [], unpackedSfixed32: [Int32] = [],
    unpackedSfixed64: [Int64] = [], unpackedFloat: [Float] = [], unpackedDouble: [Double] = [],
    unpackedBool: [Bool] = [],
    unpackedNestedEnum: [ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum] = [],
    mapInt32Int32: [Int32: Int32] = [:], mapInt64Int64: [Int64: Int64] = [:],
    mapUint32Uint32: [UInt32: UInt32] = [:], mapUint64Uint64: [UInt64: UInt64] = [:],
    mapSint32Sint32: [Int32: Int32] = [:], mapSint64Sint64: [Int64: Int64] = [:],
    mapFixed32Fixed32: [UInt32: UInt32] = [:], mapFixed64Fixed64: [UInt64: UInt64] = [:],
    mapSfixed32Sfixed32: [Int32: Int32] = [:], mapSfixed64Sfixed64: [Int64: Int64] = [:],
    mapInt32Float: [Int32: Float] = [:], mapInt32Double: [Int32: Double] = [:],
    mapBoolBool: [Bool: Bool] = [:], mapStringString: [String: String] = [:],
    mapStringBytes: [String: Bytes] = [:],
    mapStringNestedMessage: [String: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage] = [:],
    mapStringForeignMessage: [String: ProtobufTestMessages_Editions_ForeignMessageEdition2023] = [:],
    mapStringNestedEnum: [String: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum] = [:],
    mapStringForeignEnum: [String: ProtobufTestMessages_Editions_ForeignEnumEdition2023] = [:],
    oneofField: OneofField? = nil,
    groupliketype: ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeType? = nil,
    delimitedField: ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeType? = nil,
    mapRecursive: [Int32: ProtobufTestMessages_Editions_TestAllTypesEdition2023] = [:]
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
    (self.mapSfixed64Sfixed64, self.mapInt32Float) = (mapSfixed64Sfixed64, mapInt32Float)
    (self.mapInt32Double, self.mapBoolBool) = (mapInt32Double, mapBoolBool)
    (self.mapStringString, self.mapStringBytes) = (mapStringString, mapStringBytes)
    self.mapStringNestedMessage = mapStringNestedMessage
    (self.mapStringForeignMessage, self.mapStringNestedEnum) = (mapStringForeignMessage, mapStringNestedEnum)
    (self.mapStringForeignEnum, self.oneofField) = (mapStringForeignEnum, oneofField)
    (self.groupliketype, self.delimitedField) = (groupliketype, delimitedField)
    (self.mapRecursive, _unknown) = (mapRecursive, .init())
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
      case 570: wire.map(into: &self.mapStringNestedMessage, key: .string, value: .message(ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage.self))
      case 578: wire.map(into: &self.mapStringForeignMessage, key: .string, value: .message(ProtobufTestMessages_Editions_ForeignMessageEdition2023.self))
      case 586: wire.map(into: &self.mapStringNestedEnum, key: .string, value: .openEnum(ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum.self))
      case 594: wire.map(into: &self.mapStringForeignEnum, key: .string, value: .openEnum(ProtobufTestMessages_Editions_ForeignEnumEdition2023.self))
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
      case 1611: wire.group(mergingInto: &self.groupliketype)  // 201
      case 1619: wire.group(mergingInto: &self.delimitedField)  // 202
      case 2410: wire.map(into: &self.mapRecursive, key: .int32, value: .message(ProtobufTestMessages_Editions_TestAllTypesEdition2023.self))
      case 1: if wire.isClearing() { clearForReuse() }
      default:
        wire.keepUnknown(tag, &_unknown, .conformance_test_protos_test_messages_edition2023, "protobuf_test_messages.editions.TestAllTypesEdition2023")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.map(self.mapRecursive, key: .int32, value: .message(ProtobufTestMessages_Editions_TestAllTypesEdition2023.self), tag: 2410)
    if let value = self.delimitedField { wire.group(value, tag: 1619) }
    if let value = self.groupliketype { wire.group(value, tag: 1611) }
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
    wire.map(self.mapStringForeignEnum, key: .string, value: .openEnum(ProtobufTestMessages_Editions_ForeignEnumEdition2023.self), tag: 594)
    wire.map(self.mapStringNestedEnum, key: .string, value: .openEnum(ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum.self), tag: 586)
    wire.map(self.mapStringForeignMessage, key: .string, value: .message(ProtobufTestMessages_Editions_ForeignMessageEdition2023.self), tag: 578)
    wire.map(self.mapStringNestedMessage, key: .string, value: .message(ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage.self), tag: 570)
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
    let mapInt32Float = Self.emptied(&self.mapInt32Float)
    let mapInt32Double = Self.emptied(&self.mapInt32Double)
    let mapBoolBool = Self.emptied(&self.mapBoolBool)
    let mapStringString = Self.emptied(&self.mapStringString)
    let mapStringBytes = Self.emptied(&self.mapStringBytes)
    let mapStringNestedMessage = Self.emptied(&self.mapStringNestedMessage)
    let mapStringForeignMessage = Self.emptied(&self.mapStringForeignMessage)
    let mapStringNestedEnum = Self.emptied(&self.mapStringNestedEnum)
    let mapStringForeignEnum = Self.emptied(&self.mapStringForeignEnum)
    let mapRecursive = Self.emptied(&self.mapRecursive)
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
    self.mapRecursive = mapRecursive
  }

  public indirect enum OneofField: Sendable, Hashable {
    case oneofUint32(UInt32)
    case oneofNestedMessage(ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage)
    case oneofString(String)
    case oneofBytes(Bytes)
    case oneofBool(Bool)
    case oneofUint64(UInt64)
    case oneofFloat(Float)
    case oneofDouble(Double)
    case oneofEnum(ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum)
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

  @frozen public struct NestedMessage: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: Int32?
    public var corecursive: ProtobufTestMessages_Editions_TestAllTypesEdition2023? {
      get { self._corecursive.value }
      set { self._corecursive.value = newValue }
    }
    private var _corecursive = Boxed<ProtobufTestMessages_Editions_TestAllTypesEdition2023>()
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(a: Int32? = nil, corecursive: ProtobufTestMessages_Editions_TestAllTypesEdition2023? = nil) {
      (self.a, self._corecursive.value, _unknown) = (a, corecursive, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.a = wire.nextInt32()  // 1
        case 18: wire.message(mergingInto: &self._corecursive)  // 2
        case 1: if wire.isClearing() { self = Self() }
        default:
          wire.keepUnknown(tag, &_unknown, .conformance_test_protos_test_messages_edition2023, "protobuf_test_messages.editions.TestAllTypesEdition2023.NestedMessage")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.message(self._corecursive, tag: 18)
      wire.int32(ifSet: self.a, tag: 8)
    }
  }

  @frozen public struct GroupLikeType: GeneratedMessage {
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
          wire.keepUnknown(tag, &_unknown, .conformance_test_protos_test_messages_edition2023, "protobuf_test_messages.editions.TestAllTypesEdition2023.GroupLikeType")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.uint32(ifSet: self.groupUint32, tag: 1624)
      wire.int32(ifSet: self.groupInt32, tag: 1616)
    }
  }
}

@frozen public nonisolated struct ProtobufTestMessages_Editions_ForeignMessageEdition2023: GeneratedMessage {
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
        wire.keepUnknown(tag, &_unknown, .conformance_test_protos_test_messages_edition2023, "protobuf_test_messages.editions.ForeignMessageEdition2023")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.c, tag: 8)
  }
}

@frozen public nonisolated struct ProtobufTestMessages_Editions_GroupLikeType: GeneratedMessage {
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
        wire.keepUnknown(tag, &_unknown, .conformance_test_protos_test_messages_edition2023, "protobuf_test_messages.editions.GroupLikeType")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.c, tag: 8)
  }
}

nonisolated extension ExtensionField
where Extendee == ProtobufTestMessages_Editions_TestAllTypesEdition2023, Value == Int32 {
  public static var protobuf_test_messages_editions_extension_int32: Self { Self(120, .int32) }
}

nonisolated extension ExtensionField
where Extendee == ProtobufTestMessages_Editions_TestAllTypesEdition2023, Value == String {
  public static var protobuf_test_messages_editions_extension_string: Self { Self(133, .string) }
}

nonisolated extension ExtensionField
where Extendee == ProtobufTestMessages_Editions_TestAllTypesEdition2023, Value == Bytes {
  public static var protobuf_test_messages_editions_extension_bytes: Self { Self(134, .bytes) }
}

nonisolated extension ExtensionField
where Extendee == ProtobufTestMessages_Editions_TestAllTypesEdition2023, Value == ProtobufTestMessages_Editions_GroupLikeType {
  public static var protobuf_test_messages_editions_groupliketype: Self {
    Self(121, .group(ProtobufTestMessages_Editions_GroupLikeType.self))
  }
}

nonisolated extension ExtensionField
where Extendee == ProtobufTestMessages_Editions_TestAllTypesEdition2023, Value == ProtobufTestMessages_Editions_GroupLikeType {
  public static var protobuf_test_messages_editions_delimited_ext: Self {
    Self(122, .group(ProtobufTestMessages_Editions_GroupLikeType.self))
  }
}

nonisolated extension FileDescriptor {
  public static let conformance_test_protos_test_messages_edition2023 = FileDescriptor(serialized: "\n7conformance/test_protos/test_messages_edition2023.proto\u{12}\u{1f}protobuf_test_messages.editions\"\u{1e}\n\u{e}ComplexMessage\u{12}\u{c}\n\u{1}d\u{18}\u{1} \u{1}(\u{5}R\u{1}d\"\u{fc}G\n\u{17}TestAllTypesEdition2023\u{12}%\n\u{e}optional_int32\u{18}\u{1} \u{1}(\u{5}R\roptionalInt32\u{12}%\n\u{e}optional_int64\u{18}\u{2} \u{1}(\u{3}R\roptionalInt64\u{12}'\n\u{f}optional_uint32\u{18}\u{3} \u{1}(\rR\u{e}optionalUint32\u{12}'\n\u{f}optional_uint64\u{18}\u{4} \u{1}(\u{4}R\u{e}optionalUint64\u{12}'\n\u{f}optional_sint32\u{18}\u{5} \u{1}(\u{11}R\u{e}optionalSint32\u{12}'\n\u{f}optional_sint64\u{18}\u{6} \u{1}(\u{12}R\u{e}optionalSint64\u{12})\n\u{10}optional_fixed32\u{18}\u{7} \u{1}(\u{7}R\u{f}optionalFixed32\u{12})\n\u{10}optional_fixed64\u{18}\u{8} \u{1}(\u{6}R\u{f}optionalFixed64\u{12}+\n\u{11}optional_sfixed32\u{18}\t \u{1}(\u{f}R\u{10}optionalSfixed32\u{12}+\n\u{11}optional_sfixed64\u{18}\n \u{1}(\u{10}R\u{10}optionalSfixed64\u{12}%\n\u{e}optional_float\u{18}\u{b} \u{1}(\u{2}R\roptionalFloat\u{12}'\n\u{f}optional_double\u{18}\u{c} \u{1}(\u{1}R\u{e}optionalDouble\u{12}#\n\roptional_bool\u{18}\r \u{1}(\u{8}R\u{c}optionalBool\u{12}'\n\u{f}optional_string\u{18}\u{e} \u{1}(\tR\u{e}optionalString\u{12}%\n\u{e}optional_bytes\u{18}\u{f} \u{1}(\u{c}R\roptionalBytes\u{12}\u{85}\u{1}\n\u{17}optional_nested_message\u{18}\u{12} \u{1}(\u{b}2F.protobuf_test_messages.editions.TestAllTypesEdition2023.NestedMessageB\u{5}\u{aa}\u{1}\u{2}(\u{1}R\u{15}optionalNestedMessage\u{12}{\n\u{18}optional_foreign_message\u{18}\u{13} \u{1}(\u{b}2:.protobuf_test_messages.editions.ForeignMessageEdition2023B\u{5}\u{aa}\u{1}\u{2}(\u{1}R\u{16}optionalForeignMessage\u{12}u\n\u{14}optional_nested_enum\u{18}\u{15} \u{1}(\u{e}2C.protobuf_test_messages.editions.TestAllTypesEdition2023.NestedEnumR\u{12}optionalNestedEnum\u{12}k\n\u{15}optional_foreign_enum\u{18}\u{16} \u{1}(\u{e}27.protobuf_test_messages.editions.ForeignEnumEdition2023R\u{13}optionalForeignEnum\u{12}2\n\u{15}optional_string_piece\u{18}\u{18} \u{1}(\tR\u{13}optionalStringPiece\u{12}#\n\roptional_cord\u{18}\u{19} \u{1}(\tR\u{c}optionalCord\u{12}l\n\u{11}recursive_message\u{18}\u{1b} \u{1}(\u{b}28.protobuf_test_messages.editions.TestAllTypesEdition2023B\u{5}\u{aa}\u{1}\u{2}(\u{1}R\u{10}recursiveMessage\u{12}%\n\u{e}repeated_int32\u{18}\u{1f} \u{3}(\u{5}R\rrepeatedInt32\u{12}%\n\u{e}repeated_int64\u{18}  \u{3}(\u{3}R\rrepeatedInt64\u{12}'\n\u{f}repeated_uint32\u{18}! \u{3}(\rR\u{e}repeatedUint32\u{12}'\n\u{f}repeated_uint64\u{18}\" \u{3}(\u{4}R\u{e}repeatedUint64\u{12}'\n\u{f}repeated_sint32\u{18}# \u{3}(\u{11}R\u{e}repeatedSint32\u{12}'\n\u{f}repeated_sint64\u{18}$ \u{3}(\u{12}R\u{e}repeatedSint64\u{12})\n\u{10}repeated_fixed32\u{18}% \u{3}(\u{7}R\u{f}repeatedFixed32\u{12})\n\u{10}repeated_fixed64\u{18}& \u{3}(\u{6}R\u{f}repeatedFixed64\u{12}+\n\u{11}repeated_sfixed32\u{18}' \u{3}(\u{f}R\u{10}repeatedSfixed32\u{12}+\n\u{11}repeated_sfixed64\u{18}( \u{3}(\u{10}R\u{10}repeatedSfixed64\u{12}%\n\u{e}repeated_float\u{18}) \u{3}(\u{2}R\rrepeatedFloat\u{12}'\n\u{f}repeated_double\u{18}* \u{3}(\u{1}R\u{e}repeatedDouble\u{12}#\n\rrepeated_bool\u{18}+ \u{3}(\u{8}R\u{c}repeatedBool\u{12}'\n\u{f}repeated_string\u{18}, \u{3}(\tR\u{e}repeatedString\u{12}%\n\u{e}repeated_bytes\u{18}- \u{3}(\u{c}R\rrepeatedBytes\u{12}\u{85}\u{1}\n\u{17}repeated_nested_message\u{18}0 \u{3}(\u{b}2F.protobuf_test_messages.editions.TestAllTypesEdition2023.NestedMessageB\u{5}\u{aa}\u{1}\u{2}(\u{1}R\u{15}repeatedNestedMessage\u{12}{\n\u{18}repeated_foreign_message\u{18}1 \u{3}(\u{b}2:.protobuf_test_messages.editions.ForeignMessageEdition2023B\u{5}\u{aa}\u{1}\u{2}(\u{1}R\u{16}repeatedForeignMessage\u{12}u\n\u{14}repeated_nested_enum\u{18}3 \u{3}(\u{e}2C.protobuf_test_messages.editions.TestAllTypesEdition2023.NestedEnumR\u{12}repeatedNestedEnum\u{12}k\n\u{15}repeated_foreign_enum\u{18}4 \u{3}(\u{e}27.protobuf_test_messages.editions.ForeignEnumEdition2023R\u{13}repeatedForeignEnum\u{12}2\n\u{15}repeated_string_piece\u{18}6 \u{3}(\tR\u{13}repeatedStringPiece\u{12}#\n\rrepeated_cord\u{18}7 \u{3}(\tR\u{c}repeatedCord\u{12}(\n\u{c}packed_int32\u{18}K \u{3}(\u{5}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{b}packedInt32\u{12}(\n\u{c}packed_int64\u{18}L \u{3}(\u{3}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{b}packedInt64\u{12}*\n\rpacked_uint32\u{18}M \u{3}(\rB\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{c}packedUint32\u{12}*\n\rpacked_uint64\u{18}N \u{3}(\u{4}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{c}packedUint64\u{12}*\n\rpacked_sint32\u{18}O \u{3}(\u{11}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{c}packedSint32\u{12}*\n\rpacked_sint64\u{18}P \u{3}(\u{12}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{c}packedSint64\u{12},\n\u{e}packed_fixed32\u{18}Q \u{3}(\u{7}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\rpackedFixed32\u{12},\n\u{e}packed_fixed64\u{18}R \u{3}(\u{6}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\rpackedFixed64\u{12}.\n\u{f}packed_sfixed32\u{18}S \u{3}(\u{f}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{e}packedSfixed32\u{12}.\n\u{f}packed_sfixed64\u{18}T \u{3}(\u{10}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{e}packedSfixed64\u{12}(\n\u{c}packed_float\u{18}U \u{3}(\u{2}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{b}packedFloat\u{12}*\n\rpacked_double\u{18}V \u{3}(\u{1}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{c}packedDouble\u{12}&\n\u{b}packed_bool\u{18}W \u{3}(\u{8}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\npackedBool\u{12}x\n\u{12}packed_nested_enum\u{18}X \u{3}(\u{e}2C.protobuf_test_messages.editions.TestAllTypesEdition2023.NestedEnumB\u{5}\u{aa}\u{1}\u{2}\u{18}\u{1}R\u{10}packedNestedEnum\u{12},\n\u{e}unpacked_int32\u{18}Y \u{3}(\u{5}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\runpackedInt32\u{12},\n\u{e}unpacked_int64\u{18}Z \u{3}(\u{3}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\runpackedInt64\u{12}.\n\u{f}unpacked_uint32\u{18}[ \u{3}(\rB\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\u{e}unpackedUint32\u{12}.\n\u{f}unpacked_uint64\u{18}\\ \u{3}(\u{4}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\u{e}unpackedUint64\u{12}.\n\u{f}unpacked_sint32\u{18}] \u{3}(\u{11}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\u{e}unpackedSint32\u{12}.\n\u{f}unpacked_sint64\u{18}^ \u{3}(\u{12}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\u{e}unpackedSint64\u{12}0\n\u{10}unpacked_fixed32\u{18}_ \u{3}(\u{7}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\u{f}unpackedFixed32\u{12}0\n\u{10}unpacked_fixed64\u{18}` \u{3}(\u{6}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\u{f}unpackedFixed64\u{12}2\n\u{11}unpacked_sfixed32\u{18}a \u{3}(\u{f}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\u{10}unpackedSfixed32\u{12}2\n\u{11}unpacked_sfixed64\u{18}b \u{3}(\u{10}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\u{10}unpackedSfixed64\u{12},\n\u{e}unpacked_float\u{18}c \u{3}(\u{2}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\runpackedFloat\u{12}.\n\u{f}unpacked_double\u{18}d \u{3}(\u{1}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\u{e}unpackedDouble\u{12}*\n\runpacked_bool\u{18}e \u{3}(\u{8}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\u{c}unpackedBool\u{12}|\n\u{14}unpacked_nested_enum\u{18}f \u{3}(\u{e}2C.protobuf_test_messages.editions.TestAllTypesEdition2023.NestedEnumB\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\u{12}unpackedNestedEnum\u{12}s\n\u{f}map_int32_int32\u{18}8 \u{3}(\u{b}2K.protobuf_test_messages.editions.TestAllTypesEdition2023.MapInt32Int32EntryR\rmapInt32Int32\u{12}s\n\u{f}map_int64_int64\u{18}9 \u{3}(\u{b}2K.protobuf_test_messages.editions.TestAllTypesEdition2023.MapInt64Int64EntryR\rmapInt64Int64\u{12}y\n\u{11}map_uint32_uint32\u{18}: \u{3}(\u{b}2M.protobuf_test_messages.editions.TestAllTypesEdition2023.MapUint32Uint32EntryR\u{f}mapUint32Uint32\u{12}y\n\u{11}map_uint64_uint64\u{18}; \u{3}(\u{b}2M.protobuf_test_messages.editions.TestAllTypesEdition2023.MapUint64Uint64EntryR\u{f}mapUint64Uint64\u{12}y\n\u{11}map_sint32_sint32\u{18}< \u{3}(\u{b}2M.protobuf_test_messages.editions.TestAllTypesEdition2023.MapSint32Sint32EntryR\u{f}mapSint32Sint32\u{12}y\n\u{11}map_sint64_sint64\u{18}= \u{3}(\u{b}2M.protobuf_test_messages.editions.TestAllTypesEdition2023.MapSint64Sint64EntryR\u{f}mapSint64Sint64\u{12}\u{7f}\n\u{13}map_fixed32_fixed32\u{18}> \u{3}(\u{b}2O.protobuf_test_messages.editions.TestAllTypesEdition2023.MapFixed32Fixed32EntryR\u{11}mapFixed32Fixed32\u{12}\u{7f}\n\u{13}map_fixed64_fixed64\u{18}? \u{3}(\u{b}2O.protobuf_test_messages.editions.TestAllTypesEdition2023.MapFixed64Fixed64EntryR\u{11}mapFixed64Fixed64\u{12}\u{85}\u{1}\n\u{15}map_sfixed32_sfixed32\u{18}@ \u{3}(\u{b}2Q.protobuf_test_messages.editions.TestAllTypesEdition2023.MapSfixed32Sfixed32EntryR\u{13}mapSfixed32Sfixed32\u{12}\u{85}\u{1}\n\u{15}map_sfixed64_sfixed64\u{18}A \u{3}(\u{b}2Q.protobuf_test_messages.editions.TestAllTypesEdition2023.MapSfixed64Sfixed64EntryR\u{13}mapSfixed64Sfixed64\u{12}s\n\u{f}map_int32_float\u{18}B \u{3}(\u{b}2K.protobuf_test_messages.editions.TestAllTypesEdition2023.MapInt32FloatEntryR\rmapInt32Float\u{12}v\n\u{10}map_int32_double\u{18}C \u{3}(\u{b}2L.protobuf_test_messages.editions.TestAllTypesEdition2023.MapInt32DoubleEntryR\u{e}mapInt32Double\u{12}m\n\rmap_bool_bool\u{18}D \u{3}(\u{b}2I.protobuf_test_messages.editions.TestAllTypesEdition2023.MapBoolBoolEntryR\u{b}mapBoolBool\u{12}y\n\u{11}map_string_string\u{18}E \u{3}(\u{b}2M.protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringStringEntryR\u{f}mapStringString\u{12}v\n\u{10}map_string_bytes\u{18}F \u{3}(\u{b}2L.protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringBytesEntryR\u{e}mapStringBytes\u{12}\u{8f}\u{1}\n\u{19}map_string_nested_message\u{18}G \u{3}(\u{b}2T.protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringNestedMessageEntryR\u{16}mapStringNestedMessage\u{12}\u{92}\u{1}\n\u{1a}map_string_foreign_message\u{18}H \u{3}(\u{b}2U.protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringForeignMessageEntryR\u{17}mapStringForeignMessage\u{12}\u{86}\u{1}\n\u{16}map_string_nested_enum\u{18}I \u{3}(\u{b}2Q.protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringNestedEnumEntryR\u{13}mapStringNestedEnum\u{12}\u{89}\u{1}\n\u{17}map_string_foreign_enum\u{18}J \u{3}(\u{b}2R.protobuf_test_messages.editions.TestAllTypesEdition2023.MapStringForeignEnumEntryR\u{14}mapStringForeignEnum\u{12}#\n\u{c}oneof_uint32\u{18}o \u{1}(\rH\0R\u{b}oneofUint32\u{12}\u{81}\u{1}\n\u{14}oneof_nested_message\u{18}p \u{1}(\u{b}2F.protobuf_test_messages.editions.TestAllTypesEdition2023.NestedMessageB\u{5}\u{aa}\u{1}\u{2}(\u{1}H\0R\u{12}oneofNestedMessage\u{12}#\n\u{c}oneof_string\u{18}q \u{1}(\tH\0R\u{b}oneofString\u{12}!\n\u{b}oneof_bytes\u{18}r \u{1}(\u{c}H\0R\noneofBytes\u{12}\u{1f}\n\noneof_bool\u{18}s \u{1}(\u{8}H\0R\toneofBool\u{12}#\n\u{c}oneof_uint64\u{18}t \u{1}(\u{4}H\0R\u{b}oneofUint64\u{12}!\n\u{b}oneof_float\u{18}u \u{1}(\u{2}H\0R\noneofFloat\u{12}#\n\u{c}oneof_double\u{18}v \u{1}(\u{1}H\0R\u{b}oneofDouble\u{12}d\n\noneof_enum\u{18}w \u{1}(\u{e}2C.protobuf_test_messages.editions.TestAllTypesEdition2023.NestedEnumH\0R\toneofEnum\u{12}m\n\rgroupliketype\u{18}\u{c9}\u{1} \u{1}(\u{b}2F.protobuf_test_messages.editions.TestAllTypesEdition2023.GroupLikeTypeR\rgroupliketype\u{12}p\n\u{f}delimited_field\u{18}\u{ca}\u{1} \u{1}(\u{b}2F.protobuf_test_messages.editions.TestAllTypesEdition2023.GroupLikeTypeR\u{e}delimitedField\u{12}p\n\rmap_recursive\u{18}\u{ad}\u{2} \u{3}(\u{b}2J.protobuf_test_messages.editions.TestAllTypesEdition2023.MapRecursiveEntryR\u{c}mapRecursive\u{1a}\u{80}\u{1}\n\rNestedMessage\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\u{5}R\u{1}a\u{12}a\n\u{b}corecursive\u{18}\u{2} \u{1}(\u{b}28.protobuf_test_messages.editions.TestAllTypesEdition2023B\u{5}\u{aa}\u{1}\u{2}(\u{1}R\u{b}corecursive\u{1a}U\n\rGroupLikeType\u{12} \n\u{b}group_int32\u{18}\u{ca}\u{1} \u{1}(\u{5}R\ngroupInt32\u{12}\"\n\u{c}group_uint32\u{18}\u{cb}\u{1} \u{1}(\rR\u{b}groupUint32\u{1a}@\n\u{12}MapInt32Int32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{5}R\u{5}value:\u{2}8\u{1}\u{1a}@\n\u{12}MapInt64Int64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{3}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{3}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapUint32Uint32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\rR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\rR\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapUint64Uint64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{4}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{4}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapSint32Sint32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{11}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{11}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapSint64Sint64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{12}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{12}R\u{5}value:\u{2}8\u{1}\u{1a}D\n\u{16}MapFixed32Fixed32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{7}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{7}R\u{5}value:\u{2}8\u{1}\u{1a}D\n\u{16}MapFixed64Fixed64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{6}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{6}R\u{5}value:\u{2}8\u{1}\u{1a}F\n\u{18}MapSfixed32Sfixed32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{f}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{f}R\u{5}value:\u{2}8\u{1}\u{1a}F\n\u{18}MapSfixed64Sfixed64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{10}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{10}R\u{5}value:\u{2}8\u{1}\u{1a}@\n\u{12}MapInt32FloatEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{2}R\u{5}value:\u{2}8\u{1}\u{1a}A\n\u{13}MapInt32DoubleEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{1}R\u{5}value:\u{2}8\u{1}\u{1a}>\n\u{10}MapBoolBoolEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{8}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{8}R\u{5}value:\u{2}8\u{1}\u{1a}B\n\u{14}MapStringStringEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\tR\u{5}value:\u{2}8\u{1}\u{1a}A\n\u{13}MapStringBytesEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{c}R\u{5}value:\u{2}8\u{1}\u{1a}\u{91}\u{1}\n\u{1b}MapStringNestedMessageEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\\\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2F.protobuf_test_messages.editions.TestAllTypesEdition2023.NestedMessageR\u{5}value:\u{2}8\u{1}\u{1a}\u{86}\u{1}\n\u{1c}MapStringForeignMessageEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}P\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2:.protobuf_test_messages.editions.ForeignMessageEdition2023R\u{5}value:\u{2}8\u{1}\u{1a}\u{8b}\u{1}\n\u{18}MapStringNestedEnumEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}Y\n\u{5}value\u{18}\u{2} \u{1}(\u{e}2C.protobuf_test_messages.editions.TestAllTypesEdition2023.NestedEnumR\u{5}value:\u{2}8\u{1}\u{1a}\u{80}\u{1}\n\u{19}MapStringForeignEnumEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}M\n\u{5}value\u{18}\u{2} \u{1}(\u{e}27.protobuf_test_messages.editions.ForeignEnumEdition2023R\u{5}value:\u{2}8\u{1}\u{1a}y\n\u{11}MapRecursiveEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}N\n\u{5}value\u{18}\u{2} \u{1}(\u{b}28.protobuf_test_messages.editions.TestAllTypesEdition2023R\u{5}value:\u{2}8\u{1}\"9\n\nNestedEnum\u{12}\u{7}\n\u{3}FOO\u{10}\0\u{12}\u{7}\n\u{3}BAR\u{10}\u{1}\u{12}\u{7}\n\u{3}BAZ\u{10}\u{2}\u{12}\u{10}\n\u{3}NEG\u{10}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{1}*\u{5}\u{8}x\u{10}\u{c9}\u{1}B\r\n\u{b}oneof_field\")\n\u{19}ForeignMessageEdition2023\u{12}\u{c}\n\u{1}c\u{18}\u{1} \u{1}(\u{5}R\u{1}c\"\u{1d}\n\rGroupLikeType\u{12}\u{c}\n\u{1}c\u{18}\u{1} \u{1}(\u{5}R\u{1}c*K\n\u{16}ForeignEnumEdition2023\u{12}\u{f}\n\u{b}FOREIGN_FOO\u{10}\0\u{12}\u{f}\n\u{b}FOREIGN_BAR\u{10}\u{1}\u{12}\u{f}\n\u{b}FOREIGN_BAZ\u{10}\u{2}:a\n\u{f}extension_int32\u{12}8.protobuf_test_messages.editions.TestAllTypesEdition2023\u{18}x \u{1}(\u{5}R\u{e}extensionInt32:d\n\u{10}extension_string\u{12}8.protobuf_test_messages.editions.TestAllTypesEdition2023\u{18}\u{85}\u{1} \u{1}(\tR\u{f}extensionString:b\n\u{f}extension_bytes\u{12}8.protobuf_test_messages.editions.TestAllTypesEdition2023\u{18}\u{86}\u{1} \u{1}(\u{c}R\u{e}extensionBytes:\u{8e}\u{1}\n\rgroupliketype\u{12}8.protobuf_test_messages.editions.TestAllTypesEdition2023\u{18}y \u{1}(\u{b}2..protobuf_test_messages.editions.GroupLikeTypeR\rgroupliketype:\u{8d}\u{1}\n\rdelimited_ext\u{12}8.protobuf_test_messages.editions.TestAllTypesEdition2023\u{18}z \u{1}(\u{b}2..protobuf_test_messages.editions.GroupLikeTypeR\u{c}delimitedExtB\u{5}\u{92}\u{3}\u{2}(\u{2}b\u{8}editionsp\u{e8}\u{7}", dependencies: [])
}
