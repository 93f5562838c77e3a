// Made by martletc from syntax/proto2.proto. Edit that file, not this one.
public import MartletProtobuf

public nonisolated enum Syntax_Proto2_Color: Int32, ClosedEnum {
  case red = 2
  case green = 1
  case blue = -3
  public static var azure: Syntax_Proto2_Color { .blue }
  public static var defaultValue: Syntax_Proto2_Color { .red }
}

@frozen public nonisolated struct Syntax_Proto2_Required: GeneratedMessage {
  @_alwaysEmitIntoClient public var number: Int32?
  @_alwaysEmitIntoClient public var text: String?
  public var inner: Syntax_Proto2_Required.Inner? {
    get { self._inner.value }
    set { self._inner.value = newValue }
  }
  private var _inner = Boxed<Syntax_Proto2_Required.Inner>()
  @_alwaysEmitIntoClient public var color: Syntax_Proto2_Color?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(
    number: Int32? = nil, text: String? = nil, inner: Syntax_Proto2_Required.Inner? = nil,
    color: Syntax_Proto2_Color? = nil
  ) {
    (self.number, self.text, self._inner.value, self.color, _unknown) = (number, text, inner, color, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.number = wire.nextInt32()  // 1
      case 18: self.text = wire.nextString()  // 2
      case 26: wire.message(mergingInto: &self._inner)  // 3
      case 32: wire.closedEnum(into: &self.color, unknown: &_unknown)  // 4
      case 2: wire.answer(missing: missingRequiredField)
      default: wire.keepUnknown(tag, &_unknown, .syntax_proto2, "syntax.proto2.Required")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.int32(ifSet: self.color?.rawValue, tag: 32)
    wire.message(self._inner, tag: 26)
    wire.string(ifSet: self.text, tag: 18)
    wire.int32(ifSet: self.number, tag: 8)
  }
  public var missingRequiredField: String? {
    if self.number == nil { return "number" }
    if self.text == nil { return "text" }
    if self._inner.value == nil { return "inner" }
    if let path = self._inner.value?.missingRequiredField { return "inner." + path }
    if self.color == nil { return "color" }
    return nil
  }

  @frozen public struct Inner: GeneratedMessage {
    @_alwaysEmitIntoClient public var raw: Bytes?
    public var outer: Syntax_Proto2_Required? {
      get { self._outer.value }
      set { self._outer.value = newValue }
    }
    private var _outer = Boxed<Syntax_Proto2_Required>()
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(raw: Bytes? = nil, outer: Syntax_Proto2_Required? = nil) {
      (self.raw, self._outer.value, _unknown) = (raw, outer, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      wire.hasRequiredFields = true
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.raw = wire.nextBytes()  // 1
        case 18: wire.message(mergingInto: &self._outer)  // 2
        case 2: wire.answer(missing: missingRequiredField)
        default: wire.keepUnknown(tag, &_unknown, .syntax_proto2, "syntax.proto2.Required.Inner")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.hasRequiredFields = true
      wire.unknown(_unknown)
      wire.message(self._outer, tag: 18)
      wire.bytes(ifSet: self.raw, tag: 10)
    }
    public var missingRequiredField: String? {
      if self.raw == nil { return "raw" }
      if let path = self._outer.value?.missingRequiredField { return "outer." + path }
      return nil
    }
  }
}

@frozen public nonisolated struct Syntax_Proto2_Defaults: GeneratedMessage {
  @_alwaysEmitIntoClient public var int32: Int32?
  @_alwaysEmitIntoClient public var int64: Int64?
  @_alwaysEmitIntoClient public var uint32: UInt32?
  @_alwaysEmitIntoClient public var uint64: UInt64?
  @_alwaysEmitIntoClient public var sint32: Int32?
  @_alwaysEmitIntoClient public var huge: Double?
  @_alwaysEmitIntoClient public var inf: Double?
  @_alwaysEmitIntoClient public var minusInf: Double?
  @_alwaysEmitIntoClient public var nan: Double?
  @_alwaysEmitIntoClient public var tiny: Float?
  @_alwaysEmitIntoClient public var float: Float?
  @_alwaysEmitIntoClient public var bool: Bool?
  @_alwaysEmitIntoClient public var string: String?
  @_alwaysEmitIntoClient public var bytes: Bytes?
  @_alwaysEmitIntoClient public var color: Syntax_Proto2_Color?
  @_alwaysEmitIntoClient public var first: Syntax_Proto2_Color?
  @_alwaysEmitIntoClient public var empty: String?
  @_alwaysEmitIntoClient public var fixed32: UInt32?
  @_alwaysEmitIntoClient public var sfixed64: Int64?
  @_alwaysEmitIntoClient public var choice: Choice?
  @_alwaysEmitIntoClient public var must: String?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(
    int32: Int32? = nil, int64: Int64? = nil, uint32: UInt32? = nil, uint64: UInt64? = nil,
    sint32: Int32? = nil, huge: Double? = nil, inf: Double? = nil, minusInf: Double? = nil,
    nan: Double? = nil, tiny: Float? = nil, float: Float? = nil, bool: Bool? = nil, string: String? = nil,
    bytes: Bytes? = nil, color: Syntax_Proto2_Color? = nil, first: Syntax_Proto2_Color? = nil,
    empty: String? = nil, fixed32: UInt32? = nil, sfixed64: Int64? = nil, choice: Choice? = nil,
    must: String? = nil
  ) {
    (self.int32, self.int64, self.uint32, self.uint64, self.sint32) = (int32, int64, uint32, uint64, sint32)
    (self.huge, self.inf, self.minusInf, self.nan, self.tiny) = (huge, inf, minusInf, nan, tiny)
    (self.float, self.bool, self.string, self.bytes, self.color) = (float, bool, string, bytes, color)
    (self.first, self.empty, self.fixed32, self.sfixed64) = (first, empty, fixed32, sfixed64)
    (self.choice, self.must, _unknown) = (choice, must, .init())
  }
  public var int32OrDefault: Int32 { self.int32 ?? -2147483648 }
  public var int64OrDefault: Int64 { self.int64 ?? -9223372036854775808 }
  public var uint32OrDefault: UInt32 { self.uint32 ?? 4294967295 }
  public var uint64OrDefault: UInt64 { self.uint64 ?? 18446744073709551615 }
  public var sint32OrDefault: Int32 { self.sint32 ?? 0 }
  public var hugeOrDefault: Double { self.huge ?? 1e+308 }
  public var infOrDefault: Double { self.inf ?? .infinity }
  public var minusInfOrDefault: Double { self.minusInf ?? -.infinity }
  public var nanOrDefault: Double { self.nan ?? .nan }
  public var tinyOrDefault: Float { self.tiny ?? 1e-37 }
  public var floatOrDefault: Float { self.float ?? -1.5e+10 }
  public var boolOrDefault: Bool { self.bool ?? true }
  public var stringOrDefault: String {
    self.string ?? "quotes \" \\ \u{a} \u{9} \u{d} \u{0} \u{7f} é 😀 \\(x)"
  }
  public var bytesOrDefault: Bytes { self.bytes ?? [0, 1, 255, 92, 34, 39, 120] }
  public var colorOrDefault: Syntax_Proto2_Color { self.color ?? .blue }
  public var emptyOrDefault: String { self.empty ?? "" }
  public var fixed32OrDefault: UInt32 { self.fixed32 ?? 255 }
  public var sfixed64OrDefault: Int64 { self.sfixed64 ?? 15 }
  public var chosenOrDefault: Int32 { if case .chosen(let value)? = self.choice { value } else { 7 } }
  public var wordOrDefault: String { if case .word(let value)? = self.choice { value } else { "word" } }
  public var hueOrDefault: Syntax_Proto2_Color {
    if case .hue(let value)? = self.choice { value } else { .green }
  }
  public var mustOrDefault: String { self.must ?? "must" }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.int32 = wire.nextInt32()  // 1
      case 16: self.int64 = wire.nextInt64()  // 2
      case 24: self.uint32 = wire.nextUint32()  // 3
      case 32: self.uint64 = wire.nextUint64()  // 4
      case 40: self.sint32 = wire.nextSint32()  // 5
      case 49: self.huge = wire.nextDouble()  // 6
      case 57: self.inf = wire.nextDouble()  // 7
      case 65: self.minusInf = wire.nextDouble()  // 8
      case 73: self.nan = wire.nextDouble()  // 9
      case 85: self.tiny = wire.nextFloat()  // 10
      case 93: self.float = wire.nextFloat()  // 11
      case 96: self.bool = wire.nextBool()  // 12
      case 106: self.string = wire.nextString()  // 13
      case 114: self.bytes = wire.nextBytes()  // 14
      case 120: wire.closedEnum(into: &self.color, unknown: &_unknown)  // 15
      case 128: wire.closedEnum(into: &self.first, unknown: &_unknown)  // 16
      case 138: self.empty = wire.nextString()  // 17
      case 149: self.fixed32 = wire.nextFixed32()  // 18
      case 153: self.sfixed64 = wire.nextSfixed64()  // 19
      case 160: self.choice = .chosen(wire.nextInt32())  // 20
      case 170: self.choice = .word(wire.nextString())  // 21
      case 176:  // 22
        let value: Syntax_Proto2_Color? = wire.nextClosedEnum(unknown: &_unknown)
        if let value { self.choice = .hue(value) }
      case 186: self.must = wire.nextString()  // 23
      case 2: wire.answer(missing: missingRequiredField)
      default: wire.keepUnknown(tag, &_unknown, .syntax_proto2, "syntax.proto2.Defaults")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.string(ifSet: self.must, tag: 186)
    switch self.choice {
    case .hue(let value): wire.int32(value.rawValue, tag: 176)
    case .word(let value): wire.string(value, tag: 170)
    case .chosen(let value): wire.int32(value, tag: 160)
    case nil: break
    }
    wire.sfixed64(ifSet: self.sfixed64, tag: 153)
    wire.fixed32(ifSet: self.fixed32, tag: 149)
    wire.string(ifSet: self.empty, tag: 138)
    wire.int32(ifSet: self.first?.rawValue, tag: 128)
    wire.int32(ifSet: self.color?.rawValue, tag: 120)
    wire.bytes(ifSet: self.bytes, tag: 114)
    wire.string(ifSet: self.string, tag: 106)
    wire.bool(ifSet: self.bool, tag: 96)
    wire.float(ifSet: self.float, tag: 93)
    wire.float(ifSet: self.tiny, tag: 85)
    wire.double(ifSet: self.nan, tag: 73)
    wire.double(ifSet: self.minusInf, tag: 65)
    wire.double(ifSet: self.inf, tag: 57)
    wire.double(ifSet: self.huge, tag: 49)
    wire.sint32(ifSet: self.sint32, tag: 40)
    wire.uint64(ifSet: self.uint64, tag: 32)
    wire.uint32(ifSet: self.uint32, tag: 24)
    wire.int64(ifSet: self.int64, tag: 16)
    wire.int32(ifSet: self.int32, tag: 8)
  }
  public var missingRequiredField: String? {
    if self.must == nil { return "must" }
    return nil
  }

  public enum Choice: Sendable, Hashable {
    case chosen(Int32)
    case word(String)
    case hue(Syntax_Proto2_Color)
  }
}

@frozen public nonisolated struct Syntax_Proto2_Groups: GeneratedMessage {
  @_alwaysEmitIntoClient public var one: Syntax_Proto2_Groups.One?
  @_alwaysEmitIntoClient public var many: [Syntax_Proto2_Groups.Many]
  @_alwaysEmitIntoClient public var must: Syntax_Proto2_Groups.Must?
  @_alwaysEmitIntoClient public var choice: Choice?
  @_alwaysEmitIntoClient public var colors: [Syntax_Proto2_Color]
  @_alwaysEmitIntoClient public var packedColors: [Syntax_Proto2_Color]
  @_alwaysEmitIntoClient public var unpacked: [Int32]
  @_alwaysEmitIntoClient public var packed: [Int64]
  private var _unknown: UnknownFields
  public init() { (many, colors, packedColors, unpacked, packed, _unknown) = ([], [], [], [], [], .init()) }
  public init(
    one: Syntax_Proto2_Groups.One? = nil, many: [Syntax_Proto2_Groups.Many] = [],
    must: Syntax_Proto2_Groups.Must? = nil, choice: Choice? = nil, colors: [Syntax_Proto2_Color] = [],
    packedColors: [Syntax_Proto2_Color] = [], unpacked: [Int32] = [], packed: [Int64] = []
  ) {
    (self.one, self.many, self.must, self.choice, self.colors) = (one, many, must, choice, colors)
    (self.packedColors, self.unpacked, self.packed, _unknown) = (packedColors, unpacked, packed, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 11: wire.group(mergingInto: &self.one)  // 1
      case 27: wire.group(appendingTo: &self.many)  // 3
      case 35: wire.group(mergingInto: &self.must)  // 4
      case 43: wire.group(mergingInto: &self.choice, Choice.inoneof) {
        if case .inoneof(let value)? = $0 { value } else { nil }
      }
      case 50: self.choice = .other(wire.nextString())  // 6
      case 56:  // 7
        let value: Syntax_Proto2_Color? = wire.nextClosedEnum(unknown: &_unknown)
        if let value { self.choice = .color(value) }
      case 64: wire.closedEnum(appendingTo: &self.colors, unknown: &_unknown)  // 8
      case 66: wire.packedClosedEnum(appendingTo: &self.colors, unknown: &_unknown)
      case 72: wire.closedEnum(appendingTo: &self.packedColors, unknown: &_unknown)  // 9
      case 74: wire.packedClosedEnum(appendingTo: &self.packedColors, unknown: &_unknown)
      case 80: wire.int32(appendingTo: &self.unpacked)  // 10
      case 82: wire.packedInt32(appendingTo: &self.unpacked)
      case 88: wire.sint64(appendingTo: &self.packed)  // 11
      case 90: wire.packedSint64(appendingTo: &self.packed)
      case 2: wire.answer(missing: missingRequiredField)
      default: wire.keepUnknown(tag, &_unknown, .syntax_proto2, "syntax.proto2.Groups")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.packedSint64(self.packed, tag: 90)
    for value in self.unpacked.reversed() { wire.int32(value, tag: 80) }
    wire.packedClosedEnum(self.packedColors, tag: 74)
    for value in self.colors.reversed() { wire.int32(value.rawValue, tag: 64) }
    switch self.choice {
    case .color(let value): wire.int32(value.rawValue, tag: 56)
    case .other(let value): wire.string(value, tag: 50)
    case .inoneof(let value): wire.group(value, tag: 43)
    case nil: break
    }
    if let value = self.must { wire.group(value, tag: 35) }
    wire.repeatedGroup(self.many, tag: 27)
    if let value = self.one { wire.group(value, tag: 11) }
  }
  public var missingRequiredField: String? {
    for value in self.many {
      if let path = value.missingRequiredField { return "many." + path }
    }
    if self.must == nil { return "must" }
    return nil
  }

  public enum Choice: Sendable, Hashable {
    case inoneof(Syntax_Proto2_Groups.InOneof)
    case other(String)
    case color(Syntax_Proto2_Color)
  }

  @frozen public struct One: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: Int32?
    @_alwaysEmitIntoClient public var two: Syntax_Proto2_Groups.One.Two?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(a: Int32? = nil, two: Syntax_Proto2_Groups.One.Two? = nil) {
      (self.a, self.two, _unknown) = (a, two, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.a = wire.nextInt32()  // 1
        case 19: wire.group(mergingInto: &self.two)  // 2
        default: wire.keepUnknown(tag, &_unknown, .syntax_proto2, "syntax.proto2.Groups.One")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      if let value = self.two { wire.group(value, tag: 19) }
      wire.int32(ifSet: self.a, tag: 8)
    }

    @frozen public struct Two: GeneratedMessage {
      @_alwaysEmitIntoClient public var b: [String]
      private var _unknown: UnknownFields
      public init() { (b, _unknown) = ([], .init()) }
      public init(b: [String] = []) { (self.b, _unknown) = (b, .init()) }
      public mutating func decode(from wire: inout WireReader) {
        while let tag = wire.nextTag() {
          switch tag {
          case 10: wire.string(appendingTo: &self.b)  // 1
          default: wire.keepUnknown(tag, &_unknown, .syntax_proto2, "syntax.proto2.Groups.One.Two")
          }
        }
      }
      public func encode(to wire: inout BackwardWriter) {
        wire.unknown(_unknown)
        wire.repeatedString(self.b, tag: 10)
      }
    }
  }

  @frozen public struct Many: GeneratedMessage {
    @_alwaysEmitIntoClient public var c: Int32?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(c: Int32? = nil) { (self.c, _unknown) = (c, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      wire.hasRequiredFields = true
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.c = wire.nextInt32()  // 1
        case 2: wire.answer(missing: missingRequiredField)
        default: wire.keepUnknown(tag, &_unknown, .syntax_proto2, "syntax.proto2.Groups.Many")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.hasRequiredFields = true
      wire.unknown(_unknown)
      wire.int32(ifSet: self.c, tag: 8)
    }
    public var missingRequiredField: String? {
      if self.c == nil { return "c" }
      return nil
    }
  }

  @frozen public struct Must: GeneratedMessage {
    @_alwaysEmitIntoClient public var d: Syntax_Proto2_Color?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(d: Syntax_Proto2_Color? = nil) { (self.d, _unknown) = (d, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: wire.closedEnum(into: &self.d, unknown: &_unknown)  // 1
        default: wire.keepUnknown(tag, &_unknown, .syntax_proto2, "syntax.proto2.Groups.Must")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.int32(ifSet: self.d?.rawValue, tag: 8)
    }
  }

  @frozen public struct InOneof: GeneratedMessage {
    @_alwaysEmitIntoClient public var e: Int32?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(e: Int32? = nil) { (self.e, _unknown) = (e, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.e = wire.nextInt32()  // 1
        default: wire.keepUnknown(tag, &_unknown, .syntax_proto2, "syntax.proto2.Groups.InOneof")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.int32(ifSet: self.e, tag: 8)
    }
  }
}

@frozen public nonisolated struct Syntax_Proto2_Extendable: GeneratedMessage {
  @_alwaysEmitIntoClient public var known: String?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(known: String? = nil) { (self.known, _unknown) = (known, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.known = wire.nextString()  // 1
      default: wire.keepUnknown(tag, &_unknown, .syntax_proto2, "syntax.proto2.Extendable")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.known, tag: 10)
  }

  @frozen public struct Holder: GeneratedMessage {
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        wire.keepUnknown(tag, &_unknown, .syntax_proto2, "syntax.proto2.Extendable.Holder")
      }
    }
    public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
  }
}

@frozen public nonisolated struct Syntax_Proto2_MessageSet: GeneratedMessage {
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      wire.keepUnknown(tag, &_unknown, .syntax_proto2, "syntax.proto2.MessageSet")
    }
  }
  public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
}

@frozen public nonisolated struct Syntax_Proto2_Item: GeneratedMessage {
  @_alwaysEmitIntoClient public var i: Int32?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(i: Int32? = nil) { (self.i, _unknown) = (i, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.i = wire.nextInt32()  // 1
      default: wire.keepUnknown(tag, &_unknown, .syntax_proto2, "syntax.proto2.Item")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.i, tag: 8)
  }
}

@frozen public nonisolated struct Syntax_Proto2_ExtGroup: GeneratedMessage {
  @_alwaysEmitIntoClient public var a: Int32?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(a: Int32? = nil) { (self.a, _unknown) = (a, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.a = wire.nextInt32()  // 1
      default: wire.keepUnknown(tag, &_unknown, .syntax_proto2, "syntax.proto2.ExtGroup")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.a, tag: 8)
  }
}

@frozen public nonisolated struct Syntax_Proto2_ExtGroups: GeneratedMessage {
  @_alwaysEmitIntoClient public var a: Int32?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(a: Int32? = nil) { (self.a, _unknown) = (a, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.a = wire.nextInt32()  // 1
      default: wire.keepUnknown(tag, &_unknown, .syntax_proto2, "syntax.proto2.ExtGroups")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.a, tag: 8)
  }
}

nonisolated extension ExtensionField where Extendee == Syntax_Proto2_Extendable, Value == Int32 {
  public static var syntax_proto2_ext_int32: Self { Self(110, .int32) }
}

nonisolated extension ExtensionField where Extendee == Syntax_Proto2_Extendable, Value == String {
  public static var syntax_proto2_ext_string: Self { Self(111, .string) }
}

nonisolated extension ExtensionField where Extendee == Syntax_Proto2_Extendable, Value == Bytes {
  public static var syntax_proto2_ext_bytes: Self { Self(112, .bytes) }
}

nonisolated extension ExtensionField
where Extendee == Syntax_Proto2_Extendable, Value == Syntax_Proto2_Color {
  public static var syntax_proto2_ext_color: Self { Self(113, .closedEnum(Syntax_Proto2_Color.self)) }
}

nonisolated extension ExtensionField
where Extendee == Syntax_Proto2_Extendable, Value == Syntax_Proto2_Required {
  public static var syntax_proto2_ext_message: Self { Self(114, .message(Syntax_Proto2_Required.self)) }
}

nonisolated extension ExtensionField where Extendee == Syntax_Proto2_Extendable, Value == [Int32] {
  public static var syntax_proto2_ext_repeated: Self { Self(repeated: 115, .int32) }
}

nonisolated extension ExtensionField where Extendee == Syntax_Proto2_Extendable, Value == [Int32] {
  public static var syntax_proto2_ext_packed: Self { Self(repeated: 116, .int32, packed: true) }
}

nonisolated extension ExtensionField
where Extendee == Syntax_Proto2_Extendable, Value == [Syntax_Proto2_Color] {
  public static var syntax_proto2_ext_colors: Self {
    Self(repeated: 117, .closedEnum(Syntax_Proto2_Color.self))
  }
}

nonisolated extension ExtensionField
where Extendee == Syntax_Proto2_Extendable, Value == [Syntax_Proto2_Color] {
  public static var syntax_proto2_ext_packed_colors: Self {
    Self(repeated: 118, .closedEnum(Syntax_Proto2_Color.self), packed: true)
  }
}

nonisolated extension ExtensionField
where Extendee == Syntax_Proto2_Extendable, Value == [Syntax_Proto2_Required] {
  public static var syntax_proto2_ext_messages: Self {
    Self(repeated: 119, .message(Syntax_Proto2_Required.self))
  }
}

nonisolated extension ExtensionField
where Extendee == Syntax_Proto2_Extendable, Value == Syntax_Proto2_ExtGroup {
  public static var syntax_proto2_extgroup: Self { Self(120, .group(Syntax_Proto2_ExtGroup.self)) }
}

nonisolated extension ExtensionField
where Extendee == Syntax_Proto2_Extendable, Value == [Syntax_Proto2_ExtGroups] {
  public static var syntax_proto2_extgroups: Self {
    Self(repeated: 121, .group(Syntax_Proto2_ExtGroups.self))
  }
}

nonisolated extension ExtensionField where Extendee == Syntax_Proto2_Extendable, Value == Double {
  public static var syntax_proto2_self: Self { Self(122, .double) }
}

nonisolated extension ExtensionField where Extendee == Syntax_Proto2_Extendable, Value == Bool {
  public static var syntax_proto2_default: Self { Self(123, .bool) }
}

nonisolated extension ExtensionField where Extendee == Syntax_Proto2_Extendable, Value == [Int64] {
  public static var syntax_proto2_ext_fixed: Self { Self(repeated: 1000, .sfixed64) }
}

nonisolated extension ExtensionField
where Extendee == Syntax_Proto2_Extendable, Value == Syntax_Proto2_Extendable {
  public static var syntax_proto2_Extendable_nested_self: Self {
    Self(101, .message(Syntax_Proto2_Extendable.self))
  }
}

nonisolated extension ExtensionField where Extendee == Syntax_Proto2_Extendable, Value == [String] {
  public static var syntax_proto2_Extendable_Holder_nested_words: Self { Self(repeated: 102, .string) }
}

nonisolated extension ExtensionField where Extendee == Syntax_Proto2_MessageSet, Value == Syntax_Proto2_Item {
  public static var syntax_proto2_Item_message_set_extension: Self {
    Self(1000, .message(Syntax_Proto2_Item.self))
  }
}

nonisolated extension FileDescriptor {
  public static let syntax_proto2 = FileDescriptor(serialized: "\n\u{13}syntax/proto2.proto\u{12}\rsyntax.proto2\"\u{e1}\u{1}\n\u{8}Required\u{12}\u{16}\n\u{6}number\u{18}\u{1} \u{2}(\u{5}R\u{6}number\u{12}\u{12}\n\u{4}text\u{18}\u{2} \u{2}(\tR\u{4}text\u{12}3\n\u{5}inner\u{18}\u{3} \u{2}(\u{b}2\u{1d}.syntax.proto2.Required.InnerR\u{5}inner\u{12}*\n\u{5}color\u{18}\u{4} \u{2}(\u{e}2\u{14}.syntax.proto2.ColorR\u{5}color\u{1a}H\n\u{5}Inner\u{12}\u{10}\n\u{3}raw\u{18}\u{1} \u{2}(\u{c}R\u{3}raw\u{12}-\n\u{5}outer\u{18}\u{2} \u{1}(\u{b}2\u{17}.syntax.proto2.RequiredR\u{5}outer\"\u{b1}\u{6}\n\u{8}Defaults\u{12}!\n\u{5}int32\u{18}\u{1} \u{1}(\u{5}:\u{b}-2147483648R\u{5}int32\u{12}*\n\u{5}int64\u{18}\u{2} \u{1}(\u{3}:\u{14}-9223372036854775808R\u{5}int64\u{12}\"\n\u{6}uint32\u{18}\u{3} \u{1}(\r:\n4294967295R\u{6}uint32\u{12},\n\u{6}uint64\u{18}\u{4} \u{1}(\u{4}:\u{14}18446744073709551615R\u{6}uint64\u{12}\u{19}\n\u{6}sint32\u{18}\u{5} \u{1}(\u{11}:\u{1}0R\u{6}sint32\u{12}\u{1a}\n\u{4}huge\u{18}\u{6} \u{1}(\u{1}:\u{6}1e+308R\u{4}huge\u{12}\u{15}\n\u{3}inf\u{18}\u{7} \u{1}(\u{1}:\u{3}infR\u{3}inf\u{12}!\n\tminus_inf\u{18}\u{8} \u{1}(\u{1}:\u{4}-infR\u{8}minusInf\u{12}\u{15}\n\u{3}nan\u{18}\t \u{1}(\u{1}:\u{3}nanR\u{3}nan\u{12}\u{19}\n\u{4}tiny\u{18}\n \u{1}(\u{2}:\u{5}1e-37R\u{4}tiny\u{12}\u{1e}\n\u{5}float\u{18}\u{b} \u{1}(\u{2}:\u{8}-1.5e+10R\u{5}float\u{12}\u{18}\n\u{4}bool\u{18}\u{c} \u{1}(\u{8}:\u{4}trueR\u{4}bool\u{12}9\n\u{6}string\u{18}\r \u{1}(\t:!quotes \" \\ \n \t \r \0 \u{7f} \u{c3}\u{a9} \u{f0}\u{9f}\u{98}\u{80} \\(x)R\u{6}string\u{12})\n\u{5}bytes\u{18}\u{e} \u{1}(\u{c}:\u{13}\\000\\001\\377\\\\\\\"\\'xR\u{5}bytes\u{12}0\n\u{5}color\u{18}\u{f} \u{1}(\u{e}2\u{14}.syntax.proto2.Color:\u{4}BLUER\u{5}color\u{12}*\n\u{5}first\u{18}\u{10} \u{1}(\u{e}2\u{14}.syntax.proto2.ColorR\u{5}first\u{12}\u{16}\n\u{5}empty\u{18}\u{11} \u{1}(\t:\0R\u{5}empty\u{12}\u{1d}\n\u{7}fixed32\u{18}\u{12} \u{1}(\u{7}:\u{3}255R\u{7}fixed32\u{12}\u{1e}\n\u{8}sfixed64\u{18}\u{13} \u{1}(\u{10}:\u{2}15R\u{8}sfixed64\u{12}\u{1b}\n\u{6}chosen\u{18}\u{14} \u{1}(\u{5}:\u{1}7H\0R\u{6}chosen\u{12}\u{1a}\n\u{4}word\u{18}\u{15} \u{1}(\t:\u{4}wordH\0R\u{4}word\u{12}/\n\u{3}hue\u{18}\u{16} \u{1}(\u{e}2\u{14}.syntax.proto2.Color:\u{5}GREENH\0R\u{3}hue\u{12}\u{18}\n\u{4}must\u{18}\u{17} \u{2}(\t:\u{4}mustR\u{4}mustB\u{8}\n\u{6}choice\"\u{fb}\u{4}\n\u{6}Groups\u{12}+\n\u{3}one\u{18}\u{1} \u{1}(\n2\u{19}.syntax.proto2.Groups.OneR\u{3}one\u{12}.\n\u{4}many\u{18}\u{3} \u{3}(\n2\u{1a}.syntax.proto2.Groups.ManyR\u{4}many\u{12}.\n\u{4}must\u{18}\u{4} \u{2}(\n2\u{1a}.syntax.proto2.Groups.MustR\u{4}must\u{12}9\n\u{7}inoneof\u{18}\u{5} \u{1}(\n2\u{1d}.syntax.proto2.Groups.InOneofH\0R\u{7}inoneof\u{12}\u{16}\n\u{5}other\u{18}\u{6} \u{1}(\tH\0R\u{5}other\u{12},\n\u{5}color\u{18}\u{7} \u{1}(\u{e}2\u{14}.syntax.proto2.ColorH\0R\u{5}color\u{12},\n\u{6}colors\u{18}\u{8} \u{3}(\u{e}2\u{14}.syntax.proto2.ColorR\u{6}colors\u{12}=\n\rpacked_colors\u{18}\t \u{3}(\u{e}2\u{14}.syntax.proto2.ColorB\u{2}\u{10}\u{1}R\u{c}packedColors\u{12}\u{1a}\n\u{8}unpacked\u{18}\n \u{3}(\u{5}R\u{8}unpacked\u{12}\u{1a}\n\u{6}packed\u{18}\u{b} \u{3}(\u{12}B\u{2}\u{10}\u{1}R\u{6}packed\u{1a}Y\n\u{3}One\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\u{5}R\u{1}a\u{12}/\n\u{3}two\u{18}\u{2} \u{1}(\n2\u{1d}.syntax.proto2.Groups.One.TwoR\u{3}two\u{1a}\u{13}\n\u{3}Two\u{12}\u{c}\n\u{1}b\u{18}\u{1} \u{3}(\tR\u{1}b\u{1a}\u{14}\n\u{4}Many\u{12}\u{c}\n\u{1}c\u{18}\u{1} \u{2}(\u{5}R\u{1}c\u{1a}*\n\u{4}Must\u{12}\"\n\u{1}d\u{18}\u{1} \u{1}(\u{e}2\u{14}.syntax.proto2.ColorR\u{1}d\u{1a}\u{17}\n\u{7}InOneof\u{12}\u{c}\n\u{1}e\u{18}\u{1} \u{1}(\u{5}R\u{1}eB\u{8}\n\u{6}choice\"\u{d3}\u{1}\n\nExtendable\u{12}\u{14}\n\u{5}known\u{18}\u{1} \u{1}(\tR\u{5}known\u{1a}F\n\u{6}Holder2<\n\u{c}nested_words\u{12}\u{19}.syntax.proto2.Extendable\u{18}f \u{3}(\tR\u{b}nestedWords*\u{5}\u{8}d\u{10}\u{c8}\u{1}*\t\u{8}\u{e8}\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}2U\n\u{b}nested_self\u{12}\u{19}.syntax.proto2.Extendable\u{18}e \u{1}(\u{b}2\u{19}.syntax.proto2.ExtendableR\nnestedSelf\"\u{1a}\n\nMessageSet*\u{8}\u{8}\u{4}\u{10}\u{ff}\u{ff}\u{ff}\u{ff}\u{7}:\u{2}\u{8}\u{1}\"y\n\u{4}Item\u{12}\u{c}\n\u{1}i\u{18}\u{1} \u{1}(\u{5}R\u{1}i2c\n\u{15}message_set_extension\u{12}\u{19}.syntax.proto2.MessageSet\u{18}\u{e8}\u{7} \u{1}(\u{b}2\u{13}.syntax.proto2.ItemR\u{13}messageSetExtension\"\u{18}\n\u{8}ExtGroup\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\u{5}R\u{1}a\"\u{19}\n\tExtGroups\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\u{5}R\u{1}a*F\n\u{5}Color\u{12}\u{7}\n\u{3}RED\u{10}\u{2}\u{12}\t\n\u{5}GREEN\u{10}\u{1}\u{12}\u{11}\n\u{4}BLUE\u{10}\u{fd}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{1}\u{12}\u{12}\n\u{5}AZURE\u{10}\u{fd}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{1}\u{1a}\u{2}\u{10}\u{1}:6\n\text_int32\u{12}\u{19}.syntax.proto2.Extendable\u{18}n \u{1}(\u{5}R\u{8}extInt32:=\n\next_string\u{12}\u{19}.syntax.proto2.Extendable\u{18}o \u{1}(\t:\u{3}extR\textString:6\n\text_bytes\u{12}\u{19}.syntax.proto2.Extendable\u{18}p \u{1}(\u{c}R\u{8}extBytes:S\n\text_color\u{12}\u{19}.syntax.proto2.Extendable\u{18}q \u{1}(\u{e}2\u{14}.syntax.proto2.Color:\u{5}GREENR\u{8}extColor:S\n\u{b}ext_message\u{12}\u{19}.syntax.proto2.Extendable\u{18}r \u{1}(\u{b}2\u{17}.syntax.proto2.RequiredR\nextMessage:<\n\u{c}ext_repeated\u{12}\u{19}.syntax.proto2.Extendable\u{18}s \u{3}(\u{5}R\u{b}extRepeated:<\n\next_packed\u{12}\u{19}.syntax.proto2.Extendable\u{18}t \u{3}(\u{5}B\u{2}\u{10}\u{1}R\textPacked:N\n\next_colors\u{12}\u{19}.syntax.proto2.Extendable\u{18}u \u{3}(\u{e}2\u{14}.syntax.proto2.ColorR\textColors:_\n\u{11}ext_packed_colors\u{12}\u{19}.syntax.proto2.Extendable\u{18}v \u{3}(\u{e}2\u{14}.syntax.proto2.ColorB\u{2}\u{10}\u{1}R\u{f}extPackedColors:U\n\u{c}ext_messages\u{12}\u{19}.syntax.proto2.Extendable\u{18}w \u{3}(\u{b}2\u{17}.syntax.proto2.RequiredR\u{b}extMessages:N\n\u{8}extgroup\u{12}\u{19}.syntax.proto2.Extendable\u{18}x \u{1}(\n2\u{17}.syntax.proto2.ExtGroupR\u{8}extgroup:Q\n\textgroups\u{12}\u{19}.syntax.proto2.Extendable\u{18}y \u{3}(\n2\u{18}.syntax.proto2.ExtGroupsR\textgroups:-\n\u{4}self\u{12}\u{19}.syntax.proto2.Extendable\u{18}z \u{1}(\u{1}R\u{4}self:3\n\u{7}default\u{12}\u{19}.syntax.proto2.Extendable\u{18}{ \u{1}(\u{8}R\u{7}default:7\n\text_fixed\u{12}\u{19}.syntax.proto2.Extendable\u{18}\u{e8}\u{7} \u{3}(\u{10}R\u{8}extFixed", dependencies: [])
}
