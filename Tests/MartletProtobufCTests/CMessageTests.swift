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
    var random = SeededRandom.fresh
    for _ in 0..<500 {
      let tree = Self.random(4, &random)
      let bytes = try tree.serialized()
      let c = try CTree(decoding: bytes)
      #expect(try c.serialized() == bytes)
      #expect(try Tree(decoding: c.serialized()) == tree)
      #expect(try c.jsonString() == tree.jsonString())
    }
  }

  @Test func `are refused, or come back as they were, when bytes are changed`() throws {
    var random = SeededRandom.fresh
    for _ in 0..<3000 {
      var bytes = try Self.random(2, &random).serialized()
      guard !bytes.isEmpty else { continue }
      for _ in 0..<2 {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = .random(in: 0...255, using: &random)
      }
      guard let tree = try? CTree(decoding: bytes) else { continue }
      #expect(throws: Never.self, "\(bytes)") {
        let again = try CTree(decoding: tree.serialized())
        #expect(again == tree, "\(bytes)")
      }
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
  }

  @Test func `are refused with what is wrong, at which byte, in which field`() {
    func check(_ bytes: Bytes, _ reason: DecodeError.Reason, at offset: Int, in path: [Int32]) {
      let error = #expect(throws: DecodeError.self, "\(bytes)") { try CTree(decoding: bytes) }
      #expect(error == DecodeError(reason, at: offset, path: path), "\(bytes)")
    }
    // libprotobuf-c takes field 0 in these, and refuses what it then writes.
    check([128, 0, 0], .invalidFieldNumber, at: 0, in: [])
    check([66, 4, 130, 0, 1, 7], .invalidFieldNumber, at: 2, in: [8])
    check([136, 128, 128, 128, 128, 0, 0], .invalidFieldNumber, at: 0, in: [])
    check([18, 2, 10, 5], .truncated, at: 4, in: [2, 1])
    check([66, 2, 8, 0], .malformed, at: 3, in: [8, 1])
    check([15], .invalidWireType, at: 1, in: [1])
    let error = #expect(throws: DecodeError.self) {
      try CMessage<Martlet__Test__Sealed>(decoding: [] as Bytes)
    }
    #expect(error?.reason == .missingRequiredField("number"))
  }
}
