// SPDX-License-Identifier: Apache-2.0
import CProtobufC
import MartletProtobuf
public import MartletProtobufC
public import ProtobufCMessages
import Synchronization
import Testing

extension Martlet__Test__Tree: ProtobufCStruct {
  public static func initialize(_ tree: UnsafeMutablePointer<Martlet__Test__Tree>) {
    martlet__test__tree__init(tree)
  }
}

extension Martlet__Test__Sealed: ProtobufCStruct {
  public static func initialize(_ sealed: UnsafeMutablePointer<Martlet__Test__Sealed>) {
    martlet__test__sealed__init(sealed)
  }
}

typealias Tree = Martlet_Test_Tree
typealias CTree = CMessage<Martlet__Test__Tree>

@Suite struct `protobuf-c's structs` {
  static func random(_ depth: Int, _ random: inout some RandomNumberGenerator) -> Tree {
    var tree = Tree()
    func likely() -> Bool { Bool.random(using: &random) }
    if likely() { tree.name = ["", "oak", "ü🐦"].randomElement(using: &random) }
    if likely() { tree.weight = [0, -1, .min, .max].randomElement(using: &random) }
    if likely() { tree.numbers = [0, -1, 1, .min, .max, 300] }
    if likely() { tree.blob = [0, 255] }
    if likely() { tree.season = .winter }
    if likely() { tree.tags = ["", "a"] }
    if likely() { tree.ratio = [0, -0.0, .infinity, 1.5].randomElement(using: &random) }
    if likely() { tree.marks = [0, .max] }
    if likely() { tree.alive = likely() }
    if likely() { tree.fruit = likely() ? .apples(7) : .pear("williams") }
    guard depth > 0 else { return tree }
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      tree.children.append(Self.random(depth - 1, &random))
    }
    if likely() { tree.twin = Self.random(depth - 1, &random) }
    return tree
  }

  @Test func `understand what Martlet writes, and the other way round`() throws {
    for _ in 0..<500 {
      var generator = SystemRandomNumberGenerator()
      let tree = Self.random(4, &generator)
      let bytes = try tree.serialized()
      let c = try CTree(decoding: bytes)
      #expect(try c.serialized() == bytes)
      #expect(try Tree(decoding: c.serialized()) == tree)
      #expect(try c.jsonString() == tree.jsonString())
    }
  }

  @Test func `are refused, or come back as they were, when bytes are changed`() throws {
    for _ in 0..<3000 {
      var generator = SystemRandomNumberGenerator()
      var bytes = try Self.random(2, &generator).serialized()
      guard !bytes.isEmpty else { continue }
      for _ in 0..<2 { bytes[Int.random(in: 0..<bytes.count)] = UInt8.random(in: 0...255) }
      guard let tree = try? CTree(decoding: bytes) else { continue }
      #expect(try CTree(decoding: tree.serialized()) == tree, "\(bytes)")
    }
  }

  @Test func `are filled in an arena, and read`() throws {
    let tree = CTree { tree, arena in
      tree.name = arena.string("oak")
      tree.has_weight = 1
      tree.weight = 5
      tree.numbers = arena.array([1, -2] as [Int32])
      tree.n_numbers = 2
      tree.has_blob = 1
      tree.blob = arena.binary([1, 2, 3])
      tree.twin = arena.message()
      tree.twin?.pointee.name = arena.string("twin")
    }
    let expected = Tree(
      name: "oak", weight: 5, numbers: [1, -2], blob: [1, 2, 3], twin: .init(name: "twin"))
    #expect(try Tree(decoding: tree.serialized()) == expected)
    tree.withStruct { tree in
      #expect(String(cString: tree.pointee.name) == "oak" && tree.pointee.weight == 5)
    }
    #expect(tree == (try CTree(decoding: expected.serialized())))
    #expect(CTree().withStruct { $0.pointee.n_children } == 0)
    #expect(tree.debugDescription.contains("name: \"oak\""))
  }

  @Test func `merge`() throws {
    var tree = try CTree(decoding: Tree(name: "a", tags: ["x"]).serialized())
    try tree.merge(Tree(name: "b", tags: ["y"]).serialized())
    #expect(try Tree(decoding: tree.serialized()) == Tree(name: "b", tags: ["x", "y"]))
  }

  @Test func `that a C library made are given back to it once`() throws {
    try {
      let bytes = try Tree(name: "oak").serialized()
      let made = try #require(martlet__test__tree__unpack(nil, bytes.count, bytes))
      var tree: CTree? = CTree(adopting: made) { tree in
        martlet__test__tree__free_unpacked(tree, nil)
        Self.freed.add(1, ordering: .relaxed)
      }
      let copy = tree
      #expect(try tree?.serialized() == bytes)
      tree = nil
      #expect(Self.freed.load(ordering: .relaxed) == 0)
      withExtendedLifetime(copy) {}
    }()
    #expect(Self.freed.load(ordering: .relaxed) == 1)
  }

  private static let freed = Atomic<Int>(0)

  @Test func `are refused before libprotobuf-c recurses too deep`() throws {
    func nested(_ depth: Int, _ field: UInt8) -> Bytes {
      (0..<depth).reduce(into: Bytes()) { bytes, _ in
        var length = Bytes()
        var rest = bytes.count
        while rest >= 0x80 {
          length.append(UInt8(rest & 0x7F) | 0x80)
          rest >>= 7
        }
        bytes = [field << 3 | 2] + length + [UInt8(rest)] + bytes
      }
    }
    for field: UInt8 in [2, 8] {
      #expect(throws: Never.self) { try CTree(decoding: nested(100, field)) }
      let error = #expect(throws: DecodeError.self) { try CTree(decoding: nested(101, field)) }
      #expect(error?.reason == .tooDeep)
      #expect(throws: DecodeError.self) { try CTree(decoding: nested(5000, field)) }
    }
    for bytes in [[0x0A, 5], [0x0B], [0x18], [0x18, 0x80], [0x49, 0]] as [Bytes] {
      #expect(throws: DecodeError.self) { try CTree(decoding: bytes) }
    }
    #expect(throws: DecodeError.self) { try CMessage<Martlet__Test__Sealed>(decoding: [] as Bytes) }
  }
}
