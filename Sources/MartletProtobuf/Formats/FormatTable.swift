// SPDX-License-Identifier: Apache-2.0
// What JSON needs of a message's type, in plain memory: a walk over descriptors counts references at each
// step, and that took two thirds of the time.

internal import Synchronization

/// A message's fields. Pointers to it are good for as long as its message's file is, which whoever walks
/// holds: a file holds all that it imports.
struct FormatTable: ~Copyable {
  let count: Int
  let oneofCount: Int
  let wellKnown: WellKnownType?
  let isMessageSet: Bool
  /// In the order of the .proto.
  let fields: UnsafeMutablePointer<FormatField>
  /// By the names that JSON may use.
  let names: NameTable
  private let indexByNumber: UnsafeMutablePointer<Int16>
  private let indexCount: Int
  // The owner of this table is held by the node, and the node by the file.
  unowned(unsafe) private let node: MessageNode
  unowned(unsafe) private let file: FileDescriptor

  init(_ type: MessageDescriptor, _ memory: borrowing TableMemory) {
    node = type.node
    file = type.file
    wellKnown = node.wellKnown
    isMessageSet = node.isMessageSet
    count = node.fields.count
    oneofCount = node.proto.oneofDecl.count
    fields = memory.allocate(FormatField.self, count: count)
    for (index, field) in node.fields.enumerated() {
      (fields + index).initialize(to: FormatField(field, type.file, index: index, memory))
    }
    let last = Int(node.fields.map(\.number).filter { (0..<1024).contains($0) }.max() ?? 0)
    let isTabled = count <= Int(Int16.max)
    indexCount = isTabled ? last + 1 : 0
    indexByNumber = memory.allocate(Int16.self, count: indexCount)
    indexByNumber.initialize(repeating: -1, count: indexCount)
    for (index, field) in node.fields.enumerated() where (0..<indexCount).contains(Int(field.number)) {
      indexByNumber[Int(field.number)] = Int16(truncatingIfNeeded: index)
    }
    // A field's own name gives way to another's JSON name.
    let own = node.fields.enumerated().map { ($1.name, Int32($0)) }
    names = NameTable(node.fields.enumerated().map { ($1.jsonName, Int32($0)) } + own, memory)
  }

  var descriptor: MessageDescriptor { MessageDescriptor(file: file, node: node) }

  @inline(__always)
  func field(numbered number: Int32) -> UnsafeMutablePointer<FormatField>? {
    if number >= 0, number < indexCount {
      let index = Int(indexByNumber[Int(number)])
      return index < 0 ? nil : fields + index
    }
    return node.index(of: number).map { fields + $0 }
  }
}

/// A field, or an extension.
struct FormatField: ~Copyable {
  let number: Int32
  /// The tag of one value.
  let tag: UInt32
  /// The same as it lies on the wire.
  let tagBytes: UInt64
  let tagLength: Int
  /// In its message; -1 for an extension.
  let index: Int
  let kind: FieldNode.Kind
  let isRepeated: Bool
  let isMap: Bool
  let isPackable: Bool
  let isGroup: Bool
  let hasPresence: Bool
  /// Neither repeated, nor in a oneof, nor an extension.
  let isSingular: Bool
  /// -1 if it is in none.
  let oneof: Int
  /// `,"userId":`, and the same with the name in the .proto. The comma is for all members but the first.
  let key: UnsafeRawBufferPointer
  let originalKey: UnsafeRawBufferPointer
  private let resolved: Atomic<UnsafeMutableRawPointer?>
  unowned(unsafe) private let node: FieldNode
  unowned(unsafe) private let file: FileDescriptor

  init(_ node: FieldNode, _ file: FileDescriptor, index: Int, _ memory: borrowing TableMemory) {
    (self.node, self.file, self.index) = (node, file, index)
    (number, tag, kind) = (node.number, node.tag(node.wireType), node.kind)
    (isRepeated, isMap, isPackable) = (node.isRepeated, node.isMap, node.isPackable)
    (hasPresence, isGroup) = (node.hasPresence, node.kind == .group)
    oneof = node.oneofIndex.map(Int.init) ?? -1
    let isExtension = node.proto.extendee != nil
    isSingular = !isRepeated && oneof < 0 && !isExtension
    var bytes = OutputBuffer(minimumCapacity: 16)
    bytes.varint(UInt64(tag))
    tagLength = bytes.count
    tagBytes = UInt64(littleEndian: bytes.base.loadUnaligned(as: UInt64.self))
    key = Self.key(isExtension ? "[\(node.fullName)]" : node.jsonName, memory)
    originalKey = isExtension ? key : Self.key(node.name, memory)
    resolved = Atomic(nil)
  }

  private static func key(_ name: String, _ memory: borrowing TableMemory) -> UnsafeRawBufferPointer {
    var writer = JSONWriter(JSONWriteOptions())
    writer.out.append(UInt8(ascii: ","))
    var name = name
    name.withUTF8 { writer.string(UnsafeRawBufferPointer($0)) }
    writer.out.append(UInt8(ascii: ":"))
    return memory.text(writer.out.string())
  }

  var isExtension: Bool { index < 0 }
  var isMessage: Bool { kind == .message || kind == .group }

  /// For errors, and for the ways that are rarely gone.
  var name: String { isExtension ? "[\(node.fullName)]" : node.name }

  /// The table of the field's message type; nil if the type is missing.
  @inline(__always)
  var messageType: UnsafeMutablePointer<FormatTable>? {
    if let known = resolved.load(ordering: .acquiring) {
      return known.assumingMemoryBound(to: FormatTable.self)
    }
    return resolveMessage()
  }

  @inline(never)
  private func resolveMessage() -> UnsafeMutablePointer<FormatTable>? {
    guard let type = node.type(in: file).message else { return nil }
    resolved.store(UnsafeMutableRawPointer(type.table), ordering: .releasing)
    return type.table
  }

  @inline(__always)
  var enumType: UnsafeMutablePointer<EnumTable>? {
    if let known = resolved.load(ordering: .acquiring) {
      return known.assumingMemoryBound(to: EnumTable.self)
    }
    return resolveEnum()
  }

  @inline(never)
  private func resolveEnum() -> UnsafeMutablePointer<EnumTable>? {
    guard let type = node.type(in: file).enumNode else { return nil }
    resolved.store(UnsafeMutableRawPointer(type.table), ordering: .releasing)
    return type.table
  }
}

/// An enum's names.
struct EnumTable: ~Copyable {
  let isClosed: Bool
  let isNullValue: Bool
  let defaultNumber: Int32
  let numbers: NameTable
  /// In quotes, by numbers from 0; empty where there is none.
  private let quoted: UnsafeMutablePointer<UnsafeRawBufferPointer>
  private let quotedCount: Int
  unowned(unsafe) private let node: EnumNode

  init(_ node: EnumNode, _ memory: borrowing TableMemory) {
    self.node = node
    isClosed = node.isClosed
    isNullValue = node.isNullValue
    defaultNumber = node.defaultNumber
    numbers = NameTable(node.numberByName.map { ($0.key, $0.value) }, memory)
    let last = Int(node.nameByNumber.keys.filter { (0..<1024).contains($0) }.max() ?? -1)
    quotedCount = last + 1
    quoted = memory.allocate(UnsafeRawBufferPointer.self, count: quotedCount)
    for number in 0..<quotedCount {
      let name = node.nameByNumber[Int32(number)].map { memory.text(Self.quoted($0)) }
      (quoted + number).initialize(to: name ?? UnsafeRawBufferPointer(start: nil, count: 0))
    }
  }

  /// The name as JSON has it; nil if the number has none.
  func append(_ number: Int32, to out: inout OutputBuffer) -> Bool {
    if number >= 0, number < quotedCount {
      let name = quoted[Int(number)]
      out.append(name)
      return !name.isEmpty
    }
    guard let name = node.nameByNumber[number] else { return false }
    out.append(Self.quoted(name))
    return true
  }

  private static func quoted(_ name: String) -> String {
    var writer = JSONWriter(JSONWriteOptions())
    var name = name
    name.withUTF8 { writer.string(UnsafeRawBufferPointer($0)) }
    return writer.out.string()
  }

  func contains(_ number: Int32) -> Bool {
    if number >= 0, number < quotedCount { return !quoted[Int(number)].isEmpty }
    return node.nameByNumber[number] != nil
  }

  var fullName: String { node.fullName }
}
