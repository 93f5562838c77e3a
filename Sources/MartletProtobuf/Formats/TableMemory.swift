// SPDX-License-Identifier: Apache-2.0
// The memory of format tables, and who holds it.

/// Memory that lives as long as the table in it.
final class TableMemory {
  private var blocks: [UnsafeMutableRawPointer] = []

  init() {}

  deinit {
    // Nothing in the tables has a destructor of its own.
    for block in blocks { block.deallocate() }
  }

  func allocate<T: ~Copyable>(_ type: T.Type, count: Int) -> UnsafeMutablePointer<T> {
    let size = max(MemoryLayout<T>.stride * count, 1)
    let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: MemoryLayout<T>.alignment)
    blocks.append(block)
    return block.bindMemory(to: T.self, capacity: count)
  }

  func text(_ text: String) -> UnsafeRawBufferPointer {
    let bytes = allocate(UInt8.self, count: text.utf8.count)
    for (index, byte) in text.utf8.enumerated() { bytes[index] = byte }
    return UnsafeRawBufferPointer(start: bytes, count: text.utf8.count)
  }
}

/// Holds one table; the descriptor's node that the table is about holds this.
final class TableOwner<Table: ~Copyable>: @unchecked Sendable {  // nobody changes a table once it is made
  let table: UnsafeMutablePointer<Table>
  private let memory: TableMemory

  init(_ make: (TableMemory) -> Table) {
    memory = TableMemory()
    table = memory.allocate(Table.self, count: 1)
    table.initialize(to: make(memory))
  }
}

extension MessageDescriptor {
  /// Made when it is first asked for.
  var table: UnsafeMutablePointer<FormatTable> {
    if let table = node.formatTable.read({ $0.table }) { return table }
    let type = self
    return node.formatTable.storeIfNil(TableOwner { FormatTable(type, $0) }).table
  }
}

extension EnumNode {
  var table: UnsafeMutablePointer<EnumTable> {
    if let table = formatTable.read({ $0.table }) { return table }
    return formatTable.storeIfNil(TableOwner { EnumTable(self, $0) }).table
  }
}

extension FieldDescriptor {
  /// An extension's.
  var table: UnsafeMutablePointer<FormatField> {
    if let table = node.formatTable.read({ $0.table }) { return table }
    let (node, file) = (node, file)
    return node.formatTable.storeIfNil(TableOwner { FormatField(node, file, index: -1, $0) }).table
  }
}

/// Numbers by names, found by the names' bytes.
struct NameTable {
  private struct Slot {
    var name = UnsafeRawBufferPointer(start: nil, count: 0)
    var value: Int32 = -1
    var isTaken = false
  }

  private let slots: UnsafeMutablePointer<Slot>
  private let mask: Int

  /// Of two that have one name, the first stays.
  init(_ names: [(name: String, value: Int32)], _ memory: borrowing TableMemory) {
    var capacity = 4
    while capacity < names.count * 2 { capacity *= 2 }
    mask = capacity - 1
    slots = memory.allocate(Slot.self, count: capacity)
    slots.initialize(repeating: Slot(), count: capacity)
    for (name, value) in names {
      let text = memory.text(name)
      var place = Self.hash(text) & mask
      while slots[place].isTaken, !Self.isEqual(slots[place].name, text) { place = (place + 1) & mask }
      if !slots[place].isTaken { slots[place] = Slot(name: text, value: value, isTaken: true) }
    }
  }

  func find(_ name: UnsafeRawBufferPointer) -> Int32? {
    var place = Self.hash(name) & mask
    while slots[place].isTaken {
      if Self.isEqual(slots[place].name, name) { return slots[place].value }
      place = (place + 1) & mask
    }
    return nil
  }

  /// As FNV does it, but eight bytes at a time. The names in the table are the schema's, so nobody can choose
  /// them to collide.
  private static func hash(_ name: UnsafeRawBufferPointer) -> Int {
    guard let start = name.baseAddress else { return 0 }
    var hash = UInt64(truncatingIfNeeded: name.count)
    var index = 0
    while index + 8 <= name.count {
      hash = mix(hash, (start + index).loadUnaligned(as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < name.count {
      rest = rest << 8 | UInt64(start.load(fromByteOffset: index, as: UInt8.self))
      index += 1
    }
    return Int(truncatingIfNeeded: mix(hash, rest))
  }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }

  private static func isEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard left.count == right.count, let start = left.baseAddress, let other = right.baseAddress else {
      return left.count == right.count
    }
    return RawMemory.isEqual(start, other, left.count)
  }
}

/// Which of a message's fields and oneofs have come.
struct SeenFields {
  private var first: UInt64 = 0
  /// Where this message's words begin in the walker's list; -1 for one of at most 64 fields.
  private let start: Int

  @inline(__always)
  init(_ count: Int, _ words: inout [UInt64]) {
    start = count > 64 ? words.count : -1
    if count > 64 { for _ in 0..<((count + 63) / 64) { words.append(0) } }
  }

  /// Whether the index was not in the set.
  @inline(__always)
  mutating func insert(_ index: Int, _ words: inout [UInt64]) -> Bool {
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: index)
    if start < 0 {
      defer { first |= bit }
      return first & bit == 0
    }
    let place = start + index >> 6
    defer { words[place] |= bit }
    return words[place] & bit == 0
  }

  func contains(_ index: Int, _ words: [UInt64]) -> Bool {
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: index)
    return (start < 0 ? first : words[start + index >> 6]) & bit != 0
  }

  /// Gives back the words.
  @inline(__always)
  func leave(_ words: inout [UInt64]) {
    if start >= 0, words.count > start { words.removeLast(words.count - start) }
  }
}
