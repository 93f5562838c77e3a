// Made by martletc from syntax/maps.proto. Edit that file, not this one.
public import MartletProtobuf

@frozen public nonisolated struct Syntax_Maps_Maps: GeneratedMessage {
  @_alwaysEmitIntoClient public var int32: [Int32: Int32]
  @_alwaysEmitIntoClient public var int64: [Int64: Int64]
  @_alwaysEmitIntoClient public var uint32: [UInt32: UInt32]
  @_alwaysEmitIntoClient public var uint64: [UInt64: UInt64]
  @_alwaysEmitIntoClient public var sint32: [Int32: Int32]
  @_alwaysEmitIntoClient public var sint64: [Int64: Int64]
  @_alwaysEmitIntoClient public var fixed32: [UInt32: UInt32]
  @_alwaysEmitIntoClient public var fixed64: [UInt64: UInt64]
  @_alwaysEmitIntoClient public var sfixed32: [Int32: Int32]
  @_alwaysEmitIntoClient public var sfixed64: [Int64: Int64]
  @_alwaysEmitIntoClient public var bool: [Bool: Bool]
  @_alwaysEmitIntoClient public var string: [String: String]
  @_alwaysEmitIntoClient public var float: [Int32: Float]
  @_alwaysEmitIntoClient public var double: [Int32: Double]
  @_alwaysEmitIntoClient public var bytes: [String: Bytes]
  @_alwaysEmitIntoClient public var closed: [String: Syntax_Maps_Maps.Closed]
  @_alwaysEmitIntoClient public var `open`: [Int32: Syntax_Maps_Maps.Open]
  @_alwaysEmitIntoClient public var maps: [String: Syntax_Maps_Maps]
  @_alwaysEmitIntoClient public var nested: [String: Syntax_Maps_Maps.Open.Nested]
  private var _unknown: UnknownFields
  public init() {
    (int32, int64, uint32, uint64, sint32, sint64, fixed32) = ([:], [:], [:], [:], [:], [:], [:])
    (fixed64, sfixed32, sfixed64, bool, string, float, double) = ([:], [:], [:], [:], [:], [:], [:])
    (bytes, closed, `open`, maps, nested, _unknown) = ([:], [:], [:], [:], [:], .init())
  }
  public init(
    int32: [Int32: Int32] = [:], int64: [Int64: Int64] = [:], uint32: [UInt32: UInt32] = [:],
    uint64: [UInt64: UInt64] = [:], sint32: [Int32: Int32] = [:], sint64: [Int64: Int64] = [:],
    fixed32: [UInt32: UInt32] = [:], fixed64: [UInt64: UInt64] = [:], sfixed32: [Int32: Int32] = [:],
    sfixed64: [Int64: Int64] = [:], bool: [Bool: Bool] = [:], string: [String: String] = [:],
    float: [Int32: Float] = [:], double: [Int32: Double] = [:], bytes: [String: Bytes] = [:],
    closed: [String: Syntax_Maps_Maps.Closed] = [:], open: [Int32: Syntax_Maps_Maps.Open] = [:],
    maps: [String: Syntax_Maps_Maps] = [:], nested: [String: Syntax_Maps_Maps.Open.Nested] = [:]
  ) {
    (self.int32, self.int64, self.uint32, self.uint64, self.sint32) = (int32, int64, uint32, uint64, sint32)
    (self.sint64, self.fixed32, self.fixed64, self.sfixed32) = (sint64, fixed32, fixed64, sfixed32)
    (self.sfixed64, self.bool, self.string, self.float, self.double) = (sfixed64, bool, string, float, double)
    (self.bytes, self.closed, self.open, self.maps, self.nested) = (bytes, closed, `open`, maps, nested)
    _unknown = .init()
  }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.map(into: &self.int32, key: .int32, value: .int32)  // 1
      case 18: wire.map(into: &self.int64, key: .int64, value: .int64)  // 2
      case 26: wire.map(into: &self.uint32, key: .uint32, value: .uint32)  // 3
      case 34: wire.map(into: &self.uint64, key: .uint64, value: .uint64)  // 4
      case 42: wire.map(into: &self.sint32, key: .sint32, value: .sint32)  // 5
      case 50: wire.map(into: &self.sint64, key: .sint64, value: .sint64)  // 6
      case 58: wire.map(into: &self.fixed32, key: .fixed32, value: .fixed32)  // 7
      case 66: wire.map(into: &self.fixed64, key: .fixed64, value: .fixed64)  // 8
      case 74: wire.map(into: &self.sfixed32, key: .sfixed32, value: .sfixed32)  // 9
      case 82: wire.map(into: &self.sfixed64, key: .sfixed64, value: .sfixed64)  // 10
      case 90: wire.map(into: &self.bool, key: .bool, value: .bool)  // 11
      case 98: wire.stringMap(into: &self.string)  // 12
      case 106: wire.map(into: &self.float, key: .int32, value: .float)  // 13
      case 114: wire.map(into: &self.double, key: .int32, value: .double)  // 14
      case 122: wire.map(into: &self.bytes, key: .string, value: .bytes)  // 15
      case 130: wire.map(into: &self.closed, key: .string, value: .closedEnum(Syntax_Maps_Maps.Closed.self), unknown: &_unknown)
      case 138: wire.map(into: &self.open, key: .int32, value: .message(Syntax_Maps_Maps.Open.self))  // 17
      case 146: wire.map(into: &self.maps, key: .string, value: .message(Syntax_Maps_Maps.self))  // 18
      case 154: wire.map(into: &self.nested, key: .string, value: .message(Syntax_Maps_Maps.Open.Nested.self))
      case 2: wire.answer(missing: missingRequiredField)
      default: wire.keepUnknown(tag, &_unknown, .syntax_maps, "syntax.maps.Maps")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.map(self.nested, key: .string, value: .message(Syntax_Maps_Maps.Open.Nested.self), tag: 154)
    wire.map(self.maps, key: .string, value: .message(Syntax_Maps_Maps.self), tag: 146)
    wire.map(self.open, key: .int32, value: .message(Syntax_Maps_Maps.Open.self), tag: 138)
    wire.map(self.closed, key: .string, value: .closedEnum(Syntax_Maps_Maps.Closed.self), tag: 130)
    wire.map(self.bytes, key: .string, value: .bytes, tag: 122)
    wire.map(self.double, key: .int32, value: .double, tag: 114)
    wire.map(self.float, key: .int32, value: .float, tag: 106)
    wire.stringMap(self.string, tag: 98)
    wire.map(self.bool, key: .bool, value: .bool, tag: 90)
    wire.map(self.sfixed64, key: .sfixed64, value: .sfixed64, tag: 82)
    wire.map(self.sfixed32, key: .sfixed32, value: .sfixed32, tag: 74)
    wire.map(self.fixed64, key: .fixed64, value: .fixed64, tag: 66)
    wire.map(self.fixed32, key: .fixed32, value: .fixed32, tag: 58)
    wire.map(self.sint64, key: .sint64, value: .sint64, tag: 50)
    wire.map(self.sint32, key: .sint32, value: .sint32, tag: 42)
    wire.map(self.uint64, key: .uint64, value: .uint64, tag: 34)
    wire.map(self.uint32, key: .uint32, value: .uint32, tag: 26)
    wire.map(self.int64, key: .int64, value: .int64, tag: 18)
    wire.map(self.int32, key: .int32, value: .int32, tag: 10)
  }
  public var missingRequiredField: String? {
    for value in self.maps.values {
      if let path = value.missingRequiredField { return "maps." + path }
    }
    for value in self.nested.values {
      if let path = value.missingRequiredField { return "nested." + path }
    }
    return nil
  }

  public enum Closed: Int32, ClosedEnum {
    case zero = 0
    case five = 5
    case one = 1
    case minus = -7
    public static var defaultValue: Closed { .zero }
  }

  @frozen public struct Open: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: Int32?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(a: Int32? = nil) { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.a = wire.nextInt32()  // 1
        default: wire.keepUnknown(tag, &_unknown, .syntax_maps, "syntax.maps.Maps.Open")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.int32(ifSet: self.a, tag: 8)
    }

    @frozen public struct Nested: GeneratedMessage {
      @_alwaysEmitIntoClient public var b: Int32?
      private var _unknown: UnknownFields
      public init() { _unknown = .init() }
      public init(b: Int32? = nil) { (self.b, _unknown) = (b, .init()) }
      public mutating func decode(from wire: inout WireReader) {
        wire.hasRequiredFields = true
        while let tag = wire.nextTag() {
          switch tag {
          case 8: self.b = wire.nextInt32()  // 1
          case 2: wire.answer(missing: missingRequiredField)
          default: wire.keepUnknown(tag, &_unknown, .syntax_maps, "syntax.maps.Maps.Open.Nested")
          }
        }
      }
      public func encode(to wire: inout BackwardWriter) {
        wire.hasRequiredFields = true
        wire.unknown(_unknown)
        wire.int32(ifSet: self.b, tag: 8)
      }
      public var missingRequiredField: String? {
        if self.b == nil { return "b" }
        return nil
      }
    }
  }
}

nonisolated extension FileDescriptor {
  public static let syntax_maps = FileDescriptor(serialized: "\n\u{11}syntax/maps.proto\u{12}\u{b}syntax.maps\"\u{d5}\u{12}\n\u{4}Maps\u{12}2\n\u{5}int32\u{18}\u{1} \u{3}(\u{b}2\u{1c}.syntax.maps.Maps.Int32EntryR\u{5}int32\u{12}2\n\u{5}int64\u{18}\u{2} \u{3}(\u{b}2\u{1c}.syntax.maps.Maps.Int64EntryR\u{5}int64\u{12}5\n\u{6}uint32\u{18}\u{3} \u{3}(\u{b}2\u{1d}.syntax.maps.Maps.Uint32EntryR\u{6}uint32\u{12}5\n\u{6}uint64\u{18}\u{4} \u{3}(\u{b}2\u{1d}.syntax.maps.Maps.Uint64EntryR\u{6}uint64\u{12}5\n\u{6}sint32\u{18}\u{5} \u{3}(\u{b}2\u{1d}.syntax.maps.Maps.Sint32EntryR\u{6}sint32\u{12}5\n\u{6}sint64\u{18}\u{6} \u{3}(\u{b}2\u{1d}.syntax.maps.Maps.Sint64EntryR\u{6}sint64\u{12}8\n\u{7}fixed32\u{18}\u{7} \u{3}(\u{b}2\u{1e}.syntax.maps.Maps.Fixed32EntryR\u{7}fixed32\u{12}8\n\u{7}fixed64\u{18}\u{8} \u{3}(\u{b}2\u{1e}.syntax.maps.Maps.Fixed64EntryR\u{7}fixed64\u{12};\n\u{8}sfixed32\u{18}\t \u{3}(\u{b}2\u{1f}.syntax.maps.Maps.Sfixed32EntryR\u{8}sfixed32\u{12};\n\u{8}sfixed64\u{18}\n \u{3}(\u{b}2\u{1f}.syntax.maps.Maps.Sfixed64EntryR\u{8}sfixed64\u{12}/\n\u{4}bool\u{18}\u{b} \u{3}(\u{b}2\u{1b}.syntax.maps.Maps.BoolEntryR\u{4}bool\u{12}5\n\u{6}string\u{18}\u{c} \u{3}(\u{b}2\u{1d}.syntax.maps.Maps.StringEntryR\u{6}string\u{12}2\n\u{5}float\u{18}\r \u{3}(\u{b}2\u{1c}.syntax.maps.Maps.FloatEntryR\u{5}float\u{12}5\n\u{6}double\u{18}\u{e} \u{3}(\u{b}2\u{1d}.syntax.maps.Maps.DoubleEntryR\u{6}double\u{12}2\n\u{5}bytes\u{18}\u{f} \u{3}(\u{b}2\u{1c}.syntax.maps.Maps.BytesEntryR\u{5}bytes\u{12}5\n\u{6}closed\u{18}\u{10} \u{3}(\u{b}2\u{1d}.syntax.maps.Maps.ClosedEntryR\u{6}closed\u{12}/\n\u{4}open\u{18}\u{11} \u{3}(\u{b}2\u{1b}.syntax.maps.Maps.OpenEntryR\u{4}open\u{12}/\n\u{4}maps\u{18}\u{12} \u{3}(\u{b}2\u{1b}.syntax.maps.Maps.MapsEntryR\u{4}maps\u{12}5\n\u{6}nested\u{18}\u{13} \u{3}(\u{b}2\u{1d}.syntax.maps.Maps.NestedEntryR\u{6}nested\u{1a}8\n\nInt32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{5}R\u{5}value:\u{2}8\u{1}\u{1a}8\n\nInt64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{3}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{3}R\u{5}value:\u{2}8\u{1}\u{1a}9\n\u{b}Uint32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\rR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\rR\u{5}value:\u{2}8\u{1}\u{1a}9\n\u{b}Uint64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{4}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{4}R\u{5}value:\u{2}8\u{1}\u{1a}9\n\u{b}Sint32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{11}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{11}R\u{5}value:\u{2}8\u{1}\u{1a}9\n\u{b}Sint64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{12}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{12}R\u{5}value:\u{2}8\u{1}\u{1a}:\n\u{c}Fixed32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{7}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{7}R\u{5}value:\u{2}8\u{1}\u{1a}:\n\u{c}Fixed64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{6}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{6}R\u{5}value:\u{2}8\u{1}\u{1a};\n\rSfixed32Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{f}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{f}R\u{5}value:\u{2}8\u{1}\u{1a};\n\rSfixed64Entry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{10}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{10}R\u{5}value:\u{2}8\u{1}\u{1a}7\n\tBoolEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{8}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{8}R\u{5}value:\u{2}8\u{1}\u{1a}9\n\u{b}StringEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\tR\u{5}value:\u{2}8\u{1}\u{1a}8\n\nFloatEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{2}R\u{5}value:\u{2}8\u{1}\u{1a}9\n\u{b}DoubleEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{1}R\u{5}value:\u{2}8\u{1}\u{1a}8\n\nBytesEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{c}R\u{5}value:\u{2}8\u{1}\u{1a}S\n\u{b}ClosedEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}.\n\u{5}value\u{18}\u{2} \u{1}(\u{e}2\u{18}.syntax.maps.Maps.ClosedR\u{5}value:\u{2}8\u{1}\u{1a}O\n\tOpenEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12},\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2\u{16}.syntax.maps.Maps.OpenR\u{5}value:\u{2}8\u{1}\u{1a}J\n\tMapsEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}'\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2\u{11}.syntax.maps.MapsR\u{5}value:\u{2}8\u{1}\u{1a}X\n\u{b}NestedEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}3\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2\u{1d}.syntax.maps.Maps.Open.NestedR\u{5}value:\u{2}8\u{1}\u{1a},\n\u{4}Open\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\u{5}R\u{1}a\u{1a}\u{16}\n\u{6}Nested\u{12}\u{c}\n\u{1}b\u{18}\u{1} \u{2}(\u{5}R\u{1}b\"U\n\u{6}Closed\u{12}\u{f}\n\u{b}CLOSED_ZERO\u{10}\0\u{12}\u{f}\n\u{b}CLOSED_FIVE\u{10}\u{5}\u{12}\u{e}\n\nCLOSED_ONE\u{10}\u{1}\u{12}\u{19}\n\u{c}CLOSED_MINUS\u{10}\u{f9}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{1}", dependencies: [])
}
