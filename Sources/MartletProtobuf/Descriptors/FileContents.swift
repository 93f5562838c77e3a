// SPDX-License-Identifier: Apache-2.0
// A parsed file: its messages, enums and extensions, found by name.

/// What is inside a file. Nodes know nothing of the file that holds them, so that no cycle keeps one alive;
/// a descriptor is a node together with its file.
final class FileContents: Sendable {
  let proto: Google_Protobuf_FileDescriptorProto
  let messages: [MessageNode]
  let enums: [EnumNode]
  /// All of the file's, those declared inside messages too.
  let extensions: [FieldNode]
  /// Those at its top level.
  let ownExtensions: [FieldNode]
  let messagesByName: [String: MessageNode]
  /// For generated code, which asks for every message's descriptor by its name.
  private let messageOrder: [MessageNode]
  private let messageTable: TableOwner<NameTable>
  let enumsByName: [String: EnumNode]

  init(_ proto: Google_Protobuf_FileDescriptorProto) {
    self.proto = proto
    let features = ResolvedFeatures(file: proto)
    let package = proto.package ?? ""
    messages = proto.messageType.map { MessageNode($0, scope: package, features) }
    enums = proto.enumType.map { EnumNode($0, scope: package, features) }
    let ownExtensions = proto.extension.map { FieldNode($0, scope: package, features, mapEntries: []) }
    self.ownExtensions = ownExtensions
    var extensions = ownExtensions
    var messagesByName: [String: MessageNode] = [:]
    var enumsByName: [String: EnumNode] = [:]
    for node in enums { enumsByName[node.fullName] = node }
    var waiting = messages
    while let node = waiting.popLast() {
      messagesByName[node.fullName] = node
      for nested in node.enums { enumsByName[nested.fullName] = nested }
      extensions += node.extensions
      waiting += node.messages
    }
    self.extensions = extensions
    self.messagesByName = messagesByName
    let order = Array(messagesByName.values)
    messageOrder = order
    messageTable = TableOwner { memory in
      NameTable(order.enumerated().map { ($1.fullName, Int32(truncatingIfNeeded: $0)) }, memory)
    }
    self.enumsByName = enumsByName
  }

  func message(_ fullName: StaticString) -> MessageNode? {
    let name = UnsafeRawBufferPointer(start: fullName.utf8Start, count: fullName.utf8CodeUnitCount)
    return messageTable.table.pointee.find(name).map { messageOrder[Int($0)] }
  }
}

final class MessageNode: Sendable {
  let proto: Google_Protobuf_DescriptorProto
  let fullName: String
  let fields: [FieldNode]
  /// The fields' indices by their numbers, smallest first: the order on the wire.
  let wireOrder: [Int]
  let extensions: [FieldNode]
  let messages: [MessageNode]
  let enums: [EnumNode]
  let hasRequiredFields: Bool
  let isMapEntry: Bool
  let isMessageSet: Bool
  let wellKnown: WellKnownType?
  private let indexByNumber: [Int32: Int]
  /// The same for small numbers, which most are; -1 where there is no field.
  private let indexTable: [Int16]
  let indexByName: [String: Int]
  let formatTable = LazyReference<TableOwner<FormatTable>>()

  init(_ proto: Google_Protobuf_DescriptorProto, scope: String, _ outer: ResolvedFeatures) {
    self.proto = proto
    let name = proto.name ?? ""
    let fullName = scope.isEmpty ? name : scope + "." + name
    self.fullName = fullName
    let features = outer.merging(proto.options?.features)
    isMapEntry = proto.options?.mapEntry ?? false
    isMessageSet = proto.options?.messageSetWireFormat ?? false
    wellKnown = WellKnownType(fullName)
    let isEntry = isMapEntry
    var mapEntries: Set<String> = []
    for nested in proto.nestedType where nested.options?.mapEntry == true {
      mapEntries.insert("." + fullName + "." + (nested.name ?? ""))
    }
    let fields = proto.field.map {
      FieldNode(
        $0, scope: fullName, features, mapEntries: mapEntries, inMapEntry: isEntry,
        oneofCount: proto.oneofDecl.count)
    }
    self.fields = fields
    hasRequiredFields = fields.contains(where: \.isRequired)
    wireOrder = fields.indices.sorted { fields[$0].number < fields[$1].number }
    extensions = proto.extension.map { FieldNode($0, scope: fullName, features, mapEntries: []) }
    messages = proto.nestedType.map { MessageNode($0, scope: fullName, features) }
    enums = proto.enumType.map { EnumNode($0, scope: fullName, features) }
    var indexByNumber: [Int32: Int] = [:]
    var indexByName: [String: Int] = [:]
    for (index, field) in fields.enumerated() {
      indexByNumber[field.number] = index
      indexByName[field.name] = index
    }
    self.indexByNumber = indexByNumber
    let last = fields.map(\.number).filter { (0..<1024).contains($0) }.max() ?? 0
    var table = [Int16](repeating: -1, count: Int(last) + 1)
    for (number, index) in indexByNumber where number >= 0 && number <= last {
      table[Int(number)] = Int16(truncatingIfNeeded: index)
    }
    indexTable = fields.count > Int(Int16.max) ? [] : table
    self.indexByName = indexByName
  }

  func field(numbered number: Int32) -> FieldNode? { index(of: number).map { fields[$0] } }

  func index(of number: Int32) -> Int? {
    if number >= 0, number < indexTable.count {
      let index = indexTable[Int(number)]
      return index < 0 ? nil : Int(index)
    }
    return indexByNumber[number]
  }
}

final class EnumNode: Sendable {
  let proto: Google_Protobuf_EnumDescriptorProto
  let fullName: String
  let features: ResolvedFeatures
  /// The first value's, where several have one number.
  let nameByNumber: [Int32: String]
  let numberByName: [String: Int32]
  var isClosed: Bool { features.enumType == .closed }
  /// What a field of this type holds when nobody set it.
  var defaultNumber: Int32 { proto.value.first?.number ?? 0 }
  /// The enum whose one value JSON writes as null.
  let isNullValue: Bool
  let formatTable = LazyReference<TableOwner<EnumTable>>()

  init(_ proto: Google_Protobuf_EnumDescriptorProto, scope: String, _ outer: ResolvedFeatures) {
    self.proto = proto
    let name = proto.name ?? ""
    fullName = scope.isEmpty ? name : scope + "." + name
    features = outer.merging(proto.options?.features)
    isNullValue = fullName == "google.protobuf.NullValue"
    let values = proto.value.map { ($0.number ?? 0, $0.name ?? "") }
    nameByNumber = Dictionary(values) { first, _ in first }
    numberByName = Dictionary(values.map { ($1, $0) }) { first, _ in first }
  }
}
