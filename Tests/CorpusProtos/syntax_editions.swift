// Made by martletc from syntax/editions.proto. Edit that file, not this one.
public import MartletProtobuf

public nonisolated enum Syntax_Editions_Open: OpenEnum {
  case unspecified
  case one
  case unrecognized(Int32)
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .one
    default: self = .unrecognized(rawValue)
    }
  }
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .one: 1
    case .unrecognized(let number): number
    }
  }
}

public nonisolated enum Syntax_Editions_Closed: Int32, ClosedEnum {
  case zero = 0
  case ten = 10
  case one = 1
  public static var defaultValue: Syntax_Editions_Closed { .zero }
}

@frozen public nonisolated struct Syntax_Editions_Delimited: GeneratedMessage {
  public var child: Syntax_Editions_Delimited? {
    get { self._child.value }
    set { self._child.value = newValue }
  }
  private var _child = Boxed<Syntax_Editions_Delimited>()
  @_alwaysEmitIntoClient public var children: [Syntax_Editions_Delimited]
  public var prefixed: Syntax_Editions_Delimited? {
    get { self._prefixed.value }
    set { self._prefixed.value = newValue }
  }
  private var _prefixed = Boxed<Syntax_Editions_Delimited>()
  @_alwaysEmitIntoClient public var map: [String: Syntax_Editions_Delimited]
  @_alwaysEmitIntoClient public var choice: Choice?
  @_alwaysEmitIntoClient public var implicit: String
  @_alwaysEmitIntoClient public var explicit: String?
  @_alwaysEmitIntoClient public var required: Int32?
  @_alwaysEmitIntoClient public var packed: [Int32]
  @_alwaysEmitIntoClient public var expanded: [Int32]
  @_alwaysEmitIntoClient public var `open`: Syntax_Editions_Open
  @_alwaysEmitIntoClient public var closed: Syntax_Editions_Closed?
  @_alwaysEmitIntoClient public var closeds: [Syntax_Editions_Closed]
  @_alwaysEmitIntoClient public var expandedCloseds: [Syntax_Editions_Closed]
  @_alwaysEmitIntoClient public var raw: Bytes
  @_alwaysEmitIntoClient public var unchecked: String
  private var _unknown: UnknownFields
  public init() {
    (children, map, implicit, packed, expanded, `open`, closeds) = ([], [:], "", [], [], .unspecified, [])
    (expandedCloseds, raw, unchecked, _unknown) = ([], Bytes(), "", .init())
  }
  public init(
    child: Syntax_Editions_Delimited? = nil, children: [Syntax_Editions_Delimited] = [],
    prefixed: Syntax_Editions_Delimited? = nil, map: [String: Syntax_Editions_Delimited] = [:],
    choice: Choice? = nil, implicit: String = "", explicit: String? = nil, required: Int32? = nil,
    packed: [Int32] = [], expanded: [Int32] = [], open: Syntax_Editions_Open = .unspecified,
    closed: Syntax_Editions_Closed? = nil, closeds: [Syntax_Editions_Closed] = [],
    expandedCloseds: [Syntax_Editions_Closed] = [], raw: Bytes = Bytes(), unchecked: String = ""
  ) {
    (self._child.value, self.children, self._prefixed.value, self.map) = (child, children, prefixed, map)
    (self.choice, self.implicit, self.explicit, self.required) = (choice, implicit, explicit, required)
    (self.packed, self.expanded, self.open, self.closed) = (packed, expanded, `open`, closed)
    (self.closeds, self.expandedCloseds, self.raw) = (closeds, expandedCloseds, raw)
    (self.unchecked, _unknown) = (unchecked, .init())
  }
  public var explicitOrDefault: String { self.explicit ?? "x" }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 11: wire.group(mergingInto: &self._child)  // 1
      case 19: wire.group(appendingTo: &self.children)  // 2
      case 26: wire.message(mergingInto: &self._prefixed)  // 3
      case 34: wire.map(into: &self.map, key: .string, value: .message(Syntax_Editions_Delimited.self))  // 4
      case 43: wire.group(mergingInto: &self.choice, Choice.left) {
        if case .left(let value)? = $0 { value } else { nil }
      }
      case 50: wire.message(mergingInto: &self.choice, Choice.right) {
        if case .right(let value)? = $0 { value } else { nil }
      }
      case 58: self.choice = .text(wire.nextString())  // 7
      case 66: self.implicit = wire.nextString()  // 8
      case 74: self.explicit = wire.nextString()  // 9
      case 80: self.required = wire.nextInt32()  // 10
      case 88: wire.int32(appendingTo: &self.packed)  // 11
      case 90: wire.packedInt32(appendingTo: &self.packed)
      case 96: wire.int32(appendingTo: &self.expanded)  // 12
      case 98: wire.packedInt32(appendingTo: &self.expanded)
      case 104: self.open = wire.nextOpenEnum()  // 13
      case 112: wire.closedEnum(into: &self.closed, unknown: &_unknown)  // 14
      case 120: wire.closedEnum(appendingTo: &self.closeds, unknown: &_unknown)  // 15
      case 122: wire.packedClosedEnum(appendingTo: &self.closeds, unknown: &_unknown)
      case 128: wire.closedEnum(appendingTo: &self.expandedCloseds, unknown: &_unknown)  // 16
      case 130: wire.packedClosedEnum(appendingTo: &self.expandedCloseds, unknown: &_unknown)
      case 146: self.raw = wire.nextBytes()  // 18
      case 154: self.unchecked = wire.nextString()  // 19
      case 2: wire.answer(missing: missingRequiredField)
      default: wire.keepUnknown(tag, &_unknown, .syntax_editions, "syntax.editions.Delimited")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.string(ifSet: self.unchecked, tag: 154)
    wire.bytes(ifSet: self.raw, tag: 146)
    for value in self.expandedCloseds.reversed() { wire.int32(value.rawValue, tag: 128) }
    wire.packedClosedEnum(self.closeds, tag: 122)
    wire.int32(ifSet: self.closed?.rawValue, tag: 112)
    wire.int32(ifSet: self.open.rawValue, tag: 104)
    for value in self.expanded.reversed() { wire.int32(value, tag: 96) }
    wire.packedInt32(self.packed, tag: 90)
    wire.int32(ifSet: self.required, tag: 80)
    wire.string(ifSet: self.explicit, tag: 74)
    wire.string(ifSet: self.implicit, tag: 66)
    switch self.choice {
    case .text(let value): wire.string(value, tag: 58)
    case .right(let value): wire.message(value, tag: 50)
    case .left(let value): wire.group(value, tag: 43)
    case nil: break
    }
    wire.map(self.map, key: .string, value: .message(Syntax_Editions_Delimited.self), tag: 34)
    wire.message(self._prefixed, tag: 26)
    wire.repeatedGroup(self.children, tag: 19)
    wire.group(self._child, tag: 11)
  }
  public var missingRequiredField: String? {
    if let path = self._child.value?.missingRequiredField { return "child." + path }
    for value in self.children {
      if let path = value.missingRequiredField { return "children." + path }
    }
    if let path = self._prefixed.value?.missingRequiredField { return "prefixed." + path }
    for value in self.map.values {
      if let path = value.missingRequiredField { return "map." + path }
    }
    if case .left(let value)? = self.choice, let path = value.missingRequiredField { return "left." + path }
    if case .right(let value)? = self.choice, let path = value.missingRequiredField { return "right." + path }
    if self.required == nil { return "required" }
    return nil
  }

  public indirect enum Choice: Sendable, Hashable {
    case left(Syntax_Editions_Delimited)
    case right(Syntax_Editions_Delimited)
    case text(String)
  }
}

nonisolated extension ExtensionField
where Extendee == Syntax_Editions_Delimited, Value == Syntax_Editions_Delimited {
  public static var syntax_editions_ext_delimited: Self { Self(100, .group(Syntax_Editions_Delimited.self)) }
}

nonisolated extension ExtensionField
where Extendee == Syntax_Editions_Delimited, Value == [Syntax_Editions_Closed] {
  public static var syntax_editions_ext_closed: Self {
    Self(repeated: 101, .closedEnum(Syntax_Editions_Closed.self), packed: true)
  }
}

nonisolated extension ExtensionField where Extendee == Syntax_Editions_Delimited, Value == String {
  public static var syntax_editions_ext_text: Self { Self(102, .string) }
}

nonisolated extension FileDescriptor {
  public static let syntax_editions = FileDescriptor(serialized: "\n\u{15}syntax/editions.proto\u{12}\u{f}syntax.editions\"\u{8b}\u{7}\n\tDelimited\u{12}0\n\u{5}child\u{18}\u{1} \u{1}(\u{b}2\u{1a}.syntax.editions.DelimitedR\u{5}child\u{12}6\n\u{8}children\u{18}\u{2} \u{3}(\u{b}2\u{1a}.syntax.editions.DelimitedR\u{8}children\u{12}=\n\u{8}prefixed\u{18}\u{3} \u{1}(\u{b}2\u{1a}.syntax.editions.DelimitedB\u{5}\u{aa}\u{1}\u{2}(\u{1}R\u{8}prefixed\u{12}5\n\u{3}map\u{18}\u{4} \u{3}(\u{b}2#.syntax.editions.Delimited.MapEntryR\u{3}map\u{12}0\n\u{4}left\u{18}\u{5} \u{1}(\u{b}2\u{1a}.syntax.editions.DelimitedH\0R\u{4}left\u{12}9\n\u{5}right\u{18}\u{6} \u{1}(\u{b}2\u{1a}.syntax.editions.DelimitedB\u{5}\u{aa}\u{1}\u{2}(\u{1}H\0R\u{5}right\u{12}\u{14}\n\u{4}text\u{18}\u{7} \u{1}(\tH\0R\u{4}text\u{12}\u{1a}\n\u{8}implicit\u{18}\u{8} \u{1}(\tR\u{8}implicit\u{12}$\n\u{8}explicit\u{18}\t \u{1}(\t:\u{1}xB\u{5}\u{aa}\u{1}\u{2}\u{8}\u{1}R\u{8}explicit\u{12}!\n\u{8}required\u{18}\n \u{1}(\u{5}B\u{5}\u{aa}\u{1}\u{2}\u{8}\u{3}R\u{8}required\u{12}\u{16}\n\u{6}packed\u{18}\u{b} \u{3}(\u{5}R\u{6}packed\u{12}!\n\u{8}expanded\u{18}\u{c} \u{3}(\u{5}B\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\u{8}expanded\u{12})\n\u{4}open\u{18}\r \u{1}(\u{e}2\u{15}.syntax.editions.OpenR\u{4}open\u{12}6\n\u{6}closed\u{18}\u{e} \u{1}(\u{e}2\u{17}.syntax.editions.ClosedB\u{5}\u{aa}\u{1}\u{2}\u{8}\u{1}R\u{6}closed\u{12}1\n\u{7}closeds\u{18}\u{f} \u{3}(\u{e}2\u{17}.syntax.editions.ClosedR\u{7}closeds\u{12}I\n\u{10}expanded_closeds\u{18}\u{10} \u{3}(\u{e}2\u{17}.syntax.editions.ClosedB\u{5}\u{aa}\u{1}\u{2}\u{18}\u{2}R\u{f}expandedCloseds\u{12}\u{10}\n\u{3}raw\u{18}\u{12} \u{1}(\u{c}R\u{3}raw\u{12}#\n\tunchecked\u{18}\u{13} \u{1}(\tB\u{5}\u{aa}\u{1}\u{2} \u{3}R\tunchecked\u{1a}R\n\u{8}MapEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}0\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2\u{1a}.syntax.editions.DelimitedR\u{5}value:\u{2}8\u{1}*\u{5}\u{8}d\u{10}\u{c9}\u{1}B\u{8}\n\u{6}choice**\n\u{4}Open\u{12}\u{14}\n\u{10}OPEN_UNSPECIFIED\u{10}\0\u{12}\u{c}\n\u{8}OPEN_ONE\u{10}\u{1}*?\n\u{6}Closed\u{12}\u{f}\n\u{b}CLOSED_ZERO\u{10}\0\u{12}\u{e}\n\nCLOSED_TEN\u{10}\n\u{12}\u{e}\n\nCLOSED_ONE\u{10}\u{1}\u{1a}\u{4}:\u{2}\u{10}\u{2}:[\n\rext_delimited\u{12}\u{1a}.syntax.editions.Delimited\u{18}d \u{1}(\u{b}2\u{1a}.syntax.editions.DelimitedR\u{c}extDelimited:R\n\next_closed\u{12}\u{1a}.syntax.editions.Delimited\u{18}e \u{3}(\u{e}2\u{17}.syntax.editions.ClosedR\textClosed:5\n\u{8}ext_text\u{12}\u{1a}.syntax.editions.Delimited\u{18}f \u{1}(\tR\u{7}extTextB\u{7}\u{92}\u{3}\u{4}\u{8}\u{2}(\u{2}b\u{8}editionsp\u{e8}\u{7}", dependencies: [])
}
