// Made by martletc from tree.proto. Edit that file, not this one.
import MartletProtobuf

nonisolated struct Martlet_Test_Tree: GeneratedMessage {
  var name: String?
  var children: [Martlet_Test_Tree]
  var weight: Int64?
  var numbers: [Int32]
  var blob: Bytes?
  var season: Martlet_Test_Tree.Season?
  var tags: [String]
  var twin: Martlet_Test_Tree? {
    get { self._twin.value }
    set { self._twin.value = newValue }
  }
  private var _twin = Boxed<Martlet_Test_Tree>()
  var ratio: Double?
  var marks: [UInt64]
  var alive: Bool?
  var fruit: Fruit?
  private var _unknown: UnknownFields
  init() { (children, numbers, tags, marks, _unknown) = ([], [], [], [], .init()) }
  init(
    name: String? = nil, children: [Martlet_Test_Tree] = [], weight: Int64? = nil, numbers: [Int32] = [],
    blob: Bytes? = nil, season: Martlet_Test_Tree.Season? = nil, tags: [String] = [],
    twin: Martlet_Test_Tree? = nil, ratio: Double? = nil, marks: [UInt64] = [], alive: Bool? = nil,
    fruit: Fruit? = nil
  ) {
    (self.name, self.children, self.weight, self.numbers, self.blob) = (name, children, weight, numbers, blob)
    (self.season, self.tags, self._twin.value, self.ratio, self.marks) = (season, tags, twin, ratio, marks)
    (self.alive, self.fruit, _unknown) = (alive, fruit, .init())
  }
  var seasonOrDefault: Martlet_Test_Tree.Season { self.season ?? .spring }
  mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      case 18: wire.message(appendingTo: &self.children)  // 2
      case 24: self.weight = wire.nextInt64()  // 3
      case 32: wire.sint32(appendingTo: &self.numbers)  // 4
      case 34: wire.packedSint32(appendingTo: &self.numbers)
      case 42: self.blob = wire.nextBytes()  // 5
      case 48: wire.closedEnum(into: &self.season, unknown: &_unknown)  // 6
      case 58: wire.string(appendingTo: &self.tags)  // 7
      case 66: wire.message(mergingInto: &self._twin)  // 8
      case 73: self.ratio = wire.nextDouble()  // 9
      case 81: wire.fixed64(appendingTo: &self.marks)  // 10
      case 82: wire.packedFixed64(appendingTo: &self.marks)
      case 88: self.alive = wire.nextBool()  // 11
      case 96: self.fruit = .apples(wire.nextUint32())  // 12
      case 106: self.fruit = .pear(wire.nextString())  // 13
      default: wire.keepUnknown(tag, &_unknown, .tree, "martlet.test.Tree")
      }
    }
  }
  func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    switch self.fruit {
    case .pear(let value): wire.string(value, tag: 106)
    case .apples(let value): wire.uint32(value, tag: 96)
    case nil: break
    }
    wire.bool(ifSet: self.alive, tag: 88)
    for value in self.marks.reversed() { wire.fixed64(value, tag: 81) }
    wire.double(ifSet: self.ratio, tag: 73)
    wire.message(self._twin, tag: 66)
    wire.repeatedString(self.tags, tag: 58)
    wire.int32(ifSet: self.season?.rawValue, tag: 48)
    wire.bytes(ifSet: self.blob, tag: 42)
    wire.packedSint32(self.numbers, tag: 34)
    wire.int64(ifSet: self.weight, tag: 24)
    wire.repeatedMessage(self.children, tag: 18)
    wire.string(ifSet: self.name, tag: 10)
  }

  enum Fruit: Sendable, Hashable {
    case apples(UInt32)
    case pear(String)
  }

  enum Season: Int32, ClosedEnum {
    case winter = 0
    case spring = 1
    static var defaultValue: Season { .winter }
  }
}

nonisolated struct Martlet_Test_Sealed: GeneratedMessage {
  var number: Int32?
  private var _unknown: UnknownFields
  init() { _unknown = .init() }
  init(number: Int32? = nil) { (self.number, _unknown) = (number, .init()) }
  mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.number = wire.nextInt32()  // 1
      case 2: wire.answer(missing: missingRequiredField)
      default: wire.keepUnknown(tag, &_unknown, .tree, "martlet.test.Sealed")
      }
    }
  }
  func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.int32(ifSet: self.number, tag: 8)
  }
  var missingRequiredField: String? {
    if self.number == nil { return "number" }
    return nil
  }
}

nonisolated extension FileDescriptor {
  static let tree = FileDescriptor(serialized: "\n\ntree.proto\u{12}\u{c}martlet.test\"\u{a8}\u{3}\n\u{4}Tree\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}.\n\u{8}children\u{18}\u{2} \u{3}(\u{b}2\u{12}.martlet.test.TreeR\u{8}children\u{12}\u{16}\n\u{6}weight\u{18}\u{3} \u{1}(\u{3}R\u{6}weight\u{12}\u{1c}\n\u{7}numbers\u{18}\u{4} \u{3}(\u{11}B\u{2}\u{10}\u{1}R\u{7}numbers\u{12}\u{12}\n\u{4}blob\u{18}\u{5} \u{1}(\u{c}R\u{4}blob\u{12}9\n\u{6}season\u{18}\u{6} \u{1}(\u{e}2\u{19}.martlet.test.Tree.Season:\u{6}SPRINGR\u{6}season\u{12}\u{12}\n\u{4}tags\u{18}\u{7} \u{3}(\tR\u{4}tags\u{12}&\n\u{4}twin\u{18}\u{8} \u{1}(\u{b}2\u{12}.martlet.test.TreeR\u{4}twin\u{12}\u{14}\n\u{5}ratio\u{18}\t \u{1}(\u{1}R\u{5}ratio\u{12}\u{14}\n\u{5}marks\u{18}\n \u{3}(\u{6}R\u{5}marks\u{12}\u{14}\n\u{5}alive\u{18}\u{b} \u{1}(\u{8}R\u{5}alive\u{12}\u{18}\n\u{6}apples\u{18}\u{c} \u{1}(\rH\0R\u{6}apples\u{12}\u{14}\n\u{4}pear\u{18}\r \u{1}(\tH\0R\u{4}pear\" \n\u{6}Season\u{12}\n\n\u{6}WINTER\u{10}\0\u{12}\n\n\u{6}SPRING\u{10}\u{1}B\u{7}\n\u{5}fruit\" \n\u{6}Sealed\u{12}\u{16}\n\u{6}number\u{18}\u{1} \u{2}(\u{5}R\u{6}number", dependencies: [])
}
