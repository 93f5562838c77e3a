// Made by martletc from names/clashes.proto. Edit that file, not this one.
public import MartletProtobuf

public nonisolated enum Names_Clashes_Values: Int32, ClosedEnum {
  case a_0 = 0
  case a_1 = 1
  case a_2 = 2
  case b1_3 = 3
  case b1_4 = 4
  case b1_5 = 5
  case c_6 = 6
  case c_7 = 7
  case c_8 = 8
  case c7 = 9
  public static var defaultValue: Names_Clashes_Values { .a_0 }
}

public nonisolated enum Names_Clashes_Aliased: Int32, ClosedEnum {
  case first = 0
  case one = 1
  case two = 2
  public static var uno: Names_Clashes_Aliased { .one }
  public static var self_: Names_Clashes_Aliased { .one }
  public static var defaultValue: Names_Clashes_Aliased { .first }
}

@frozen public nonisolated struct Names_Clashes_Fields: GeneratedMessage {
  @_alwaysEmitIntoClient public var fooBar: String?
  @_alwaysEmitIntoClient public var fooBar_p: String?
  @_alwaysEmitIntoClient public var fooBar_p_: String?
  @_alwaysEmitIntoClient public var fooBar_p__: String?
  @_alwaysEmitIntoClient public var fooBar_p___: String?
  @_alwaysEmitIntoClient public var fooBar_p____: String?
  @_alwaysEmitIntoClient public var a1: Int32?
  @_alwaysEmitIntoClient public var a1_p: Int32?
  @_alwaysEmitIntoClient public var hashValue_p: Int32?
  @_alwaysEmitIntoClient public var hashValue_p_: Int32?
  @_alwaysEmitIntoClient public var self_p: Int32?
  @_alwaysEmitIntoClient public var selfP: Int32?
  @_alwaysEmitIntoClient public var __p: [Int32]
  @_alwaysEmitIntoClient public var __: [Int32]
  @_alwaysEmitIntoClient public var `protocol`: Bytes?
  @_alwaysEmitIntoClient public var protocol_p: Bytes?
  @_alwaysEmitIntoClient public var foo: Foo?
  @_alwaysEmitIntoClient public var foo_p: FooOneOf?
  @_alwaysEmitIntoClient public var choice: Names_Clashes_Fields.Choice?
  private var _unknown: UnknownFields
  public init() { (__p, __, _unknown) = ([], [], .init()) }
  public init(
    fooBar: String? = nil, fooBar_p: String? = nil, fooBar_p_: String? = nil, fooBar_p__: String? = nil,
    fooBar_p___: String? = nil, fooBar_p____: String? = nil, a1: Int32? = nil, a1_p: Int32? = nil,
    hashValue_p: Int32? = nil, hashValue_p_: Int32? = nil, self_p: Int32? = nil, selfP: Int32? = nil,
    __p: [Int32] = [], __: [Int32] = [], protocol: Bytes? = nil, protocol_p: Bytes? = nil, foo: Foo? = nil,
    foo_p: FooOneOf? = nil, choice: Names_Clashes_Fields.Choice? = nil
  ) {
    (self.fooBar, self.fooBar_p, self.fooBar_p_, self.fooBar_p__) = (fooBar, fooBar_p, fooBar_p_, fooBar_p__)
    (self.fooBar_p___, self.fooBar_p____, self.a1, self.a1_p) = (fooBar_p___, fooBar_p____, a1, a1_p)
    (self.hashValue_p, self.hashValue_p_, self.self_p) = (hashValue_p, hashValue_p_, self_p)
    (self.selfP, self.__p, self.__, self.protocol, self.protocol_p) = (selfP, __p, __, `protocol`, protocol_p)
    (self.foo, self.foo_p, self.choice, _unknown) = (foo, foo_p, choice, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.fooBar = wire.nextString()  // 1
      case 18: self.fooBar_p = wire.nextString()  // 2
      case 26: self.fooBar_p_ = wire.nextString()  // 3
      case 34: self.fooBar_p__ = wire.nextString()  // 4
      case 42: self.fooBar_p___ = wire.nextString()  // 5
      case 50: self.fooBar_p____ = wire.nextString()  // 6
      case 56: self.a1 = wire.nextInt32()  // 7
      case 64: self.a1_p = wire.nextInt32()  // 8
      case 72: self.hashValue_p = wire.nextInt32()  // 9
      case 80: self.hashValue_p_ = wire.nextInt32()  // 10
      case 88: self.self_p = wire.nextInt32()  // 11
      case 96: self.selfP = wire.nextInt32()  // 12
      case 104: wire.int32(appendingTo: &self.__p)  // 13
      case 106: wire.packedInt32(appendingTo: &self.__p)
      case 112: wire.int32(appendingTo: &self.__)  // 14
      case 114: wire.packedInt32(appendingTo: &self.__)
      case 122: self.protocol = wire.nextBytes()  // 15
      case 130: self.protocol_p = wire.nextBytes()  // 16
      case 136: self.foo = .hasFoo(wire.nextInt32())  // 17
      case 146: self.foo = .hasFoo_p(wire.nextString())  // 18
      case 154: wire.message(mergingInto: &self.foo, Foo.hasFoo_p_) {
        if case .hasFoo_p_(let value)? = $0 { value } else { nil }
      }
      case 160: self.foo_p = .bar(wire.nextInt32())  // 20
      case 170: self.foo_p = .bar_p(wire.nextString())  // 21
      case 179: wire.group(mergingInto: &self.choice)  // 22
      case 2: wire.answer(missing: missingRequiredField)
      default: wire.keepUnknown(tag, &_unknown, .names_clashes, "names.clashes.Fields")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    if let value = self.choice { wire.group(value, tag: 179) }
    switch self.foo_p {
    case .bar_p(let value): wire.string(value, tag: 170)
    case .bar(let value): wire.int32(value, tag: 160)
    case nil: break
    }
    switch self.foo {
    case .hasFoo_p_(let value): wire.message(value, tag: 154)
    case .hasFoo_p(let value): wire.string(value, tag: 146)
    case .hasFoo(let value): wire.int32(value, tag: 136)
    case nil: break
    }
    wire.bytes(ifSet: self.protocol_p, tag: 130)
    wire.bytes(ifSet: self.protocol, tag: 122)
    for value in self.__.reversed() { wire.int32(value, tag: 112) }
    for value in self.__p.reversed() { wire.int32(value, tag: 104) }
    wire.int32(ifSet: self.selfP, tag: 96)
    wire.int32(ifSet: self.self_p, tag: 88)
    wire.int32(ifSet: self.hashValue_p_, tag: 80)
    wire.int32(ifSet: self.hashValue_p, tag: 72)
    wire.int32(ifSet: self.a1_p, tag: 64)
    wire.int32(ifSet: self.a1, tag: 56)
    wire.string(ifSet: self.fooBar_p____, tag: 50)
    wire.string(ifSet: self.fooBar_p___, tag: 42)
    wire.string(ifSet: self.fooBar_p__, tag: 34)
    wire.string(ifSet: self.fooBar_p_, tag: 26)
    wire.string(ifSet: self.fooBar_p, tag: 18)
    wire.string(ifSet: self.fooBar, tag: 10)
  }
  public var missingRequiredField: String? {
    if self.protocol == nil { return "protocol" }
    if self.protocol_p == nil { return "protocol_" }
    if case .hasFoo_p_(let value)? = self.foo, let path = value.missingRequiredField {
      return "HasFoo." + path
    }
    return nil
  }

  public indirect enum Foo: Sendable, Hashable {
    case hasFoo(Int32)
    case hasFoo_p(String)
    case hasFoo_p_(Names_Clashes_Fields)
  }

  public enum FooOneOf: Sendable, Hashable {
    case bar(Int32)
    case bar_p(String)
  }

  @frozen public struct Choice: GeneratedMessage {
    @_alwaysEmitIntoClient public var choice: Int32?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(choice: Int32? = nil) { (self.choice, _unknown) = (choice, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.choice = wire.nextInt32()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_clashes, "names.clashes.Fields.Choice")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.int32(ifSet: self.choice, tag: 8)
    }
  }
}

@frozen public nonisolated struct Names_Clashes_Deep_Name: GeneratedMessage {
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      wire.keepUnknown(tag, &_unknown, .names_clashes, "names.clashes.Deep_Name")
    }
  }
  public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }

  @frozen public struct Inner: GeneratedMessage {
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        wire.keepUnknown(tag, &_unknown, .names_clashes, "names.clashes.Deep_Name.Inner")
      }
    }
    public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
  }
}

@frozen public nonisolated struct Names_Clashes_Deep: GeneratedMessage {
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() { wire.keepUnknown(tag, &_unknown, .names_clashes, "names.clashes.Deep") }
  }
  public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }

  @frozen public struct Name: GeneratedMessage {
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        wire.keepUnknown(tag, &_unknown, .names_clashes, "names.clashes.Deep.Name")
      }
    }
    public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
  }

  @frozen public struct Name_Inner: GeneratedMessage {
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        wire.keepUnknown(tag, &_unknown, .names_clashes, "names.clashes.Deep.Name_Inner")
      }
    }
    public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
  }

  @frozen public struct Name_: GeneratedMessage {
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        wire.keepUnknown(tag, &_unknown, .names_clashes, "names.clashes.Deep.Name_")
      }
    }
    public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
  }
}

@frozen public nonisolated struct Names_Clashes_Entries: GeneratedMessage {
  @_alwaysEmitIntoClient public var values: [Int32: Int32]
  @_alwaysEmitIntoClient public var entries: [Int32: Names_Clashes_Entries]
  private var _unknown: UnknownFields
  public init() { (values, entries, _unknown) = ([:], [:], .init()) }
  public init(values: [Int32: Int32] = [:], entries: [Int32: Names_Clashes_Entries] = [:]) {
    (self.values, self.entries, _unknown) = (values, entries, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.map(into: &self.values, key: .int32, value: .int32)  // 1
      case 18: wire.map(into: &self.entries, key: .int32, value: .message(Names_Clashes_Entries.self))  // 2
      default: wire.keepUnknown(tag, &_unknown, .names_clashes, "names.clashes.Entries")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.map(self.entries, key: .int32, value: .message(Names_Clashes_Entries.self), tag: 18)
    wire.map(self.values, key: .int32, value: .int32, tag: 10)
  }
}

@frozen public nonisolated struct Names_Clashes_Recursive: GeneratedMessage {
  public var node: Names_Clashes_Recursive? {
    get { self._node_.value }
    set { self._node_.value = newValue }
  }
  private var _node_ = Boxed<Names_Clashes_Recursive>()
  public var _node: Names_Clashes_Recursive? {
    get { self.__node_.value }
    set { self.__node_.value = newValue }
  }
  private var __node_ = Boxed<Names_Clashes_Recursive>()
  public var __node: Names_Clashes_Recursive? {
    get { self.___node.value }
    set { self.___node.value = newValue }
  }
  private var ___node = Boxed<Names_Clashes_Recursive>()
  public var end: Names_Clashes_Recursive? {
    get { self._end.value }
    set { self._end.value = newValue }
  }
  private var _end = Boxed<Names_Clashes_Recursive>()
  @_alwaysEmitIntoClient public var value: Value?
  @_alwaysEmitIntoClient public var children: [Names_Clashes_Recursive]
  @_alwaysEmitIntoClient public var named: [String: Names_Clashes_Recursive]
  public var other: Names_Clashes_Recursive.Other? {
    get { self._other.value }
    set { self._other.value = newValue }
  }
  private var _other = Boxed<Names_Clashes_Recursive.Other>()
  public var grouped: Names_Clashes_Recursive.Grouped? {
    get { self._grouped.value }
    set { self._grouped.value = newValue }
  }
  private var _grouped = Boxed<Names_Clashes_Recursive.Grouped>()
  private var _unknown: UnknownFields
  public init() { (children, named, _unknown) = ([], [:], .init()) }
  public init(
    node: Names_Clashes_Recursive? = nil, _node: Names_Clashes_Recursive? = nil,
    __node: Names_Clashes_Recursive? = nil, end: Names_Clashes_Recursive? = nil, value: Value? = nil,
    children: [Names_Clashes_Recursive] = [], named: [String: Names_Clashes_Recursive] = [:],
    other: Names_Clashes_Recursive.Other? = nil, grouped: Names_Clashes_Recursive.Grouped? = nil
  ) {
    (self._node_.value, self.__node_.value, self.___node.value, self._end.value) = (node, _node, __node, end)
    (self.value, self.children, self.named, self._other.value) = (value, children, named, other)
    (self._grouped.value, _unknown) = (grouped, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self._node_)  // 1
      case 18: wire.message(mergingInto: &self.__node_)  // 2
      case 26: wire.message(mergingInto: &self.___node)  // 3
      case 34: wire.message(mergingInto: &self._end)  // 4
      case 42: wire.message(mergingInto: &self.value, Value.left) {
        if case .left(let value)? = $0 { value } else { nil }
      }
      case 50: wire.message(mergingInto: &self.value, Value.right) {
        if case .right(let value)? = $0 { value } else { nil }
      }
      case 58: self.value = .text(wire.nextString())  // 7
      case 66: wire.message(appendingTo: &self.children)  // 8
      case 74: wire.map(into: &self.named, key: .string, value: .message(Names_Clashes_Recursive.self))  // 9
      case 82: wire.message(mergingInto: &self._other)  // 10
      case 91: wire.group(mergingInto: &self._grouped)  // 11
      case 2: wire.answer(missing: missingRequiredField)
      default: wire.keepUnknown(tag, &_unknown, .names_clashes, "names.clashes.Recursive")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.group(self._grouped, tag: 91)
    wire.message(self._other, tag: 82)
    wire.map(self.named, key: .string, value: .message(Names_Clashes_Recursive.self), tag: 74)
    wire.repeatedMessage(self.children, tag: 66)
    switch self.value {
    case .text(let value): wire.string(value, tag: 58)
    case .right(let value): wire.message(value, tag: 50)
    case .left(let value): wire.message(value, tag: 42)
    case nil: break
    }
    wire.message(self._end, tag: 34)
    wire.message(self.___node, tag: 26)
    wire.message(self.__node_, tag: 18)
    wire.message(self._node_, tag: 10)
  }
  public var missingRequiredField: String? {
    if let path = self._node_.value?.missingRequiredField { return "node." + path }
    if let path = self.__node_.value?.missingRequiredField { return "_node." + path }
    if let path = self.___node.value?.missingRequiredField { return "__node." + path }
    if self._end.value == nil { return "end" }
    if let path = self._end.value?.missingRequiredField { return "end." + path }
    if case .left(let value)? = self.value, let path = value.missingRequiredField { return "left." + path }
    if case .right(let value)? = self.value, let path = value.missingRequiredField { return "right." + path }
    for value in self.children {
      if let path = value.missingRequiredField { return "children." + path }
    }
    for value in self.named.values {
      if let path = value.missingRequiredField { return "named." + path }
    }
    if let path = self._other.value?.missingRequiredField { return "other." + path }
    if let path = self._grouped.value?.missingRequiredField { return "grouped." + path }
    return nil
  }

  public indirect enum Value: Sendable, Hashable {
    case left(Names_Clashes_Recursive)
    case right(Names_Clashes_Recursive)
    case text(String)
  }

  @frozen public struct Grouped: GeneratedMessage {
    public var back: Names_Clashes_Recursive? {
      get { self._back.value }
      set { self._back.value = newValue }
    }
    private var _back = Boxed<Names_Clashes_Recursive>()
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(back: Names_Clashes_Recursive? = nil) { (self._back.value, _unknown) = (back, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      wire.hasRequiredFields = true
      while let tag = wire.nextTag() {
        switch tag {
        case 10: wire.message(mergingInto: &self._back)  // 1
        case 2: wire.answer(missing: missingRequiredField)
        default: wire.keepUnknown(tag, &_unknown, .names_clashes, "names.clashes.Recursive.Grouped")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.hasRequiredFields = true
      wire.unknown(_unknown)
      wire.message(self._back, tag: 10)
    }
    public var missingRequiredField: String? {
      if let path = self._back.value?.missingRequiredField { return "back." + path }
      return nil
    }
  }

  @frozen public struct Other: GeneratedMessage {
    public var up: Names_Clashes_Recursive? {
      get { self._up.value }
      set { self._up.value = newValue }
    }
    private var _up = Boxed<Names_Clashes_Recursive>()
    public var other: Names_Clashes_Recursive.Other? {
      get { self._other.value }
      set { self._other.value = newValue }
    }
    private var _other = Boxed<Names_Clashes_Recursive.Other>()
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(up: Names_Clashes_Recursive? = nil, other: Names_Clashes_Recursive.Other? = nil) {
      (self._up.value, self._other.value, _unknown) = (up, other, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      wire.hasRequiredFields = true
      while let tag = wire.nextTag() {
        switch tag {
        case 10: wire.message(mergingInto: &self._up)  // 1
        case 18: wire.message(mergingInto: &self._other)  // 2
        case 2: wire.answer(missing: missingRequiredField)
        default: wire.keepUnknown(tag, &_unknown, .names_clashes, "names.clashes.Recursive.Other")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.hasRequiredFields = true
      wire.unknown(_unknown)
      wire.message(self._other, tag: 18)
      wire.message(self._up, tag: 10)
    }
    public var missingRequiredField: String? {
      if let path = self._up.value?.missingRequiredField { return "up." + path }
      if let path = self._other.value?.missingRequiredField { return "other." + path }
      return nil
    }
  }
}

nonisolated extension FileDescriptor {
  public static let names_clashes = FileDescriptor(serialized: "\n\u{13}names/clashes.proto\u{12}\rnames.clashes\"\u{f7}\u{4}\n\u{6}Fields\u{12}\u{16}\n\u{6}fooBar\u{18}\u{1} \u{1}(\tR\u{6}fooBar\u{12}\u{18}\n\u{7}foo_bar\u{18}\u{2} \u{1}(\tR\u{7}foo_bar\u{12}\u{18}\n\u{7}foo_Bar\u{18}\u{3} \u{1}(\tR\u{7}foo_Bar\u{12}\u{16}\n\u{6}FooBar\u{18}\u{4} \u{1}(\tR\u{6}FooBar\u{12}\u{1a}\n\u{8}foo_bar_\u{18}\u{5} \u{1}(\tR\u{8}foo_bar_\u{12}\u{1a}\n\u{8}foo__bar\u{18}\u{6} \u{1}(\tR\u{8}foo__bar\u{12}\u{e}\n\u{2}a1\u{18}\u{7} \u{1}(\u{5}R\u{2}a1\u{12}\u{10}\n\u{3}a_1\u{18}\u{8} \u{1}(\u{5}R\u{3}a_1\u{12}\u{1c}\n\thashValue\u{18}\t \u{1}(\u{5}R\thashValue\u{12}\u{1e}\n\nhash_value\u{18}\n \u{1}(\u{5}R\nhash_value\u{12}\u{12}\n\u{4}self\u{18}\u{b} \u{1}(\u{5}R\u{4}self\u{12}\u{15}\n\u{6}self_p\u{18}\u{c} \u{1}(\u{5}R\u{5}selfP\u{12}\u{b}\n\u{1}_\u{18}\r \u{3}(\u{5}R\0\u{12}\u{e}\n\u{2}__\u{18}\u{e} \u{3}(\u{5}R\u{2}__\u{12}\u{1a}\n\u{8}protocol\u{18}\u{f} \u{2}(\u{c}R\u{8}protocol\u{12}\u{1c}\n\tprotocol_\u{18}\u{10} \u{2}(\u{c}R\tprotocol_\u{12}\u{19}\n\u{7}has_foo\u{18}\u{11} \u{1}(\u{5}H\0R\u{6}hasFoo\u{12}\u{15}\n\u{6}hasFoo\u{18}\u{12} \u{1}(\tH\0R\u{3}has\u{12}/\n\u{6}HasFoo\u{18}\u{13} \u{1}(\u{b}2\u{15}.names.clashes.FieldsH\0R\u{6}HasFoo\u{12}\u{12}\n\u{3}bar\u{18}\u{14} \u{1}(\u{5}H\u{1}R\u{3}bar\u{12}\u{12}\n\u{3}Bar\u{18}\u{15} \u{1}(\tH\u{1}R\u{3}Bar\u{12}4\n\u{6}choice\u{18}\u{16} \u{1}(\n2\u{1c}.names.clashes.Fields.ChoiceR\u{6}choice\u{1a} \n\u{6}Choice\u{12}\u{16}\n\u{6}choice\u{18}\u{1} \u{1}(\u{5}R\u{6}choiceB\u{5}\n\u{3}fooB\u{5}\n\u{3}Foo\"\u{14}\n\tDeep_Name\u{1a}\u{7}\n\u{5}Inner\"%\n\u{4}Deep\u{1a}\u{6}\n\u{4}Name\u{1a}\u{c}\n\nName_Inner\u{1a}\u{7}\n\u{5}Name_\"\u{93}\u{2}\n\u{7}Entries\u{12}:\n\u{6}values\u{18}\u{1} \u{3}(\u{b}2\".names.clashes.Entries.ValuesEntryR\u{6}values\u{12}=\n\u{7}entries\u{18}\u{2} \u{3}(\u{b}2#.names.clashes.Entries.EntriesEntryR\u{7}entries\u{1a}9\n\u{b}ValuesEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{5}R\u{5}value:\u{2}8\u{1}\u{1a}R\n\u{c}EntriesEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\u{5}R\u{3}key\u{12},\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2\u{16}.names.clashes.EntriesR\u{5}value:\u{2}8\u{1}\"\u{a0}\u{6}\n\tRecursive\u{12},\n\u{4}node\u{18}\u{1} \u{1}(\u{b}2\u{18}.names.clashes.RecursiveR\u{4}node\u{12}-\n\u{5}_node\u{18}\u{2} \u{1}(\u{b}2\u{18}.names.clashes.RecursiveR\u{4}Node\u{12}0\n\u{6}__node\u{18}\u{3} \u{1}(\u{b}2\u{18}.names.clashes.RecursiveR\u{6}__node\u{12}*\n\u{3}end\u{18}\u{4} \u{2}(\u{b}2\u{18}.names.clashes.RecursiveR\u{3}end\u{12}.\n\u{4}left\u{18}\u{5} \u{1}(\u{b}2\u{18}.names.clashes.RecursiveH\0R\u{4}left\u{12}0\n\u{5}right\u{18}\u{6} \u{1}(\u{b}2\u{18}.names.clashes.RecursiveH\0R\u{5}right\u{12}\u{14}\n\u{4}text\u{18}\u{7} \u{1}(\tH\0R\u{4}text\u{12}4\n\u{8}children\u{18}\u{8} \u{3}(\u{b}2\u{18}.names.clashes.RecursiveR\u{8}children\u{12}9\n\u{5}named\u{18}\t \u{3}(\u{b}2#.names.clashes.Recursive.NamedEntryR\u{5}named\u{12}4\n\u{5}other\u{18}\n \u{1}(\u{b}2\u{1e}.names.clashes.Recursive.OtherR\u{5}other\u{12}:\n\u{7}grouped\u{18}\u{b} \u{1}(\n2 .names.clashes.Recursive.GroupedR\u{7}grouped\u{1a}R\n\nNamedEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}.\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2\u{18}.names.clashes.RecursiveR\u{5}value:\u{2}8\u{1}\u{1a}7\n\u{7}Grouped\u{12},\n\u{4}back\u{18}\u{1} \u{1}(\u{b}2\u{18}.names.clashes.RecursiveR\u{4}back\u{1a}g\n\u{5}Other\u{12}(\n\u{2}up\u{18}\u{1} \u{1}(\u{b}2\u{18}.names.clashes.RecursiveR\u{2}up\u{12}4\n\u{5}other\u{18}\u{2} \u{1}(\u{b}2\u{1e}.names.clashes.Recursive.OtherR\u{5}otherB\u{7}\n\u{5}value*\u{8a}\u{1}\n\u{6}Values\u{12}\u{c}\n\u{8}VALUES_A\u{10}\0\u{12}\u{5}\n\u{1}A\u{10}\u{1}\u{12}\u{c}\n\u{8}VALUES_a\u{10}\u{2}\u{12}\r\n\tVALUES_B1\u{10}\u{3}\u{12}\u{e}\n\nVALUES_B_1\u{10}\u{4}\u{12}\u{7}\n\u{3}B_1\u{10}\u{5}\u{12}\u{b}\n\u{7}valuesC\u{10}\u{6}\u{12}\u{c}\n\u{8}VALUES_C\u{10}\u{7}\u{12}\u{6}\n\u{2}C_\u{10}\u{8}\u{12}\u{e}\n\nVALUES_C_7\u{10}\t\u{1a}\u{2}0\u{1}*\u{80}\u{1}\n\u{7}Aliased\u{12}\u{11}\n\rALIASED_FIRST\u{10}\0\u{12}\t\n\u{5}FIRST\u{10}\0\u{12}\u{f}\n\u{b}ALIASED_ONE\u{10}\u{1}\u{12}\u{f}\n\u{b}ALIASED_UNO\u{10}\u{1}\u{12}\u{10}\n\u{c}ALIASED_SELF\u{10}\u{1}\u{12}\u{e}\n\naliasedOne\u{10}\u{1}\u{12}\u{f}\n\u{b}ALIASED_TWO\u{10}\u{2}\u{1a}\u{2}\u{10}\u{1}", dependencies: [])
}
