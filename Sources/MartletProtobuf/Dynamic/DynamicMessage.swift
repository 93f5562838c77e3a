// SPDX-License-Identifier: Apache-2.0
// Messages whose type is known only at run time.

/// A message of any type that a descriptor describes.
///
/// It behaves as a generated message does: a value, decoded by merging, that keeps unknown fields.
public struct DynamicMessage: Sendable, Hashable {
  public let descriptor: MessageDescriptor
  /// Fields that were read and that neither the descriptor nor the pool knew.
  public var unknownFields = UnknownFields()
  /// The fields that are set, by number, smallest first.
  var entries: [Entry] = []

  struct Entry: Sendable, Hashable {
    let field: FieldDescriptor
    var value: FieldValue
  }

  /// The message with every field at its default.
  public init(_ descriptor: MessageDescriptor) { self.descriptor = descriptor }

  /// A generated message's content. What is required may be missing.
  /// - Throws: ``EncodeError`` if the message is larger than 2 GiB.
  public init(_ message: some Message, extensions: DescriptorPool = DescriptorPool()) throws {
    let bytes = try message.serialized(EncodeOptions(allowsPartial: true))
    try self.init(
      type(of: message).descriptor, decoding: bytes, extensions: extensions,
      options: DecodeOptions(allowsPartial: true))
  }

  /// This content as a generated message.
  public func converted<M: Message>(to type: M.Type) throws -> M {
    try M(decoding: serialized(EncodeOptions(allowsPartial: true)))
  }
}

extension DynamicMessage {
  /// The field's value; one that is not set has its default.
  public subscript(field: FieldDescriptor) -> FieldValue {
    get { find(field.number).map { entries[$0].value } ?? field.defaultValue }
    set { set(newValue, for: field) }
  }

  /// The value of the field with this name, or `nil` if there is no such field.
  public subscript(name: String) -> FieldValue? {
    get { descriptor.field(named: name).map { self[$0] } }
    set {
      guard let field = descriptor.field(named: name) else { return }
      if let newValue { set(newValue, for: field) } else { clear(field) }
    }
  }

  /// Whether the field is set: of one without presence, whether it differs from its default.
  public func has(_ field: FieldDescriptor) -> Bool { find(field.number) != nil }

  public mutating func clear(_ field: FieldDescriptor) {
    if let index = find(field.number) { entries.remove(at: index) }
  }

  /// The fields that are set, extensions among them, in the order of their numbers.
  public var setFields: [FieldDescriptor] { entries.map(\.field) }

  /// The member of the oneof that is set.
  public func member(of oneof: OneofDescriptor) -> FieldDescriptor? {
    entries.first { $0.field.node.oneofIndex == Int32(oneof.index) && !$0.field.isExtension }?.field
  }

  private mutating func set(_ value: FieldValue, for field: FieldDescriptor) {
    switch value {
    case .list(let list) where list.isEmpty: return clear(field)
    case .map(let map) where map.isEmpty: return clear(field)
    default: break
    }
    if !field.hasPresence, !field.isRepeated, value.isZero { return clear(field) }
    update(field) { $0 = value }
  }

  func find(_ number: Int32) -> Int? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].field.number < number { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].field.number == number ? low : nil
  }

  /// Changes the field's value where it lies. The other members of its oneof are cleared.
  mutating func update<Failure: Error>(
    _ field: FieldDescriptor, _ change: (inout FieldValue) throws(Failure) -> Void
  ) throws(Failure) {
    if let oneof = field.node.oneofIndex, find(field.number) == nil {
      entries.removeAll { $0.field.node.oneofIndex == oneof && !$0.field.isExtension }
    }
    if let index = find(field.number) { return try change(&entries[index].value) }
    var value = field.defaultValue
    try change(&value)
    let place = entries.firstIndex { $0.field.number > field.number } ?? entries.count
    entries.insert(Entry(field: field, value: value), at: place)
  }
}

extension FieldValue {
  /// Whether a field without presence leaves this value out.
  var isZero: Bool {
    switch self {
    case .int32(let value): value == 0
    case .int64(let value): value == 0
    case .uint32(let value): value == 0
    case .uint64(let value): value == 0
    case .float(let value): value.bitPattern == 0
    case .double(let value): value.bitPattern == 0
    case .bool(let value): !value
    case .string(let value): value.isEmpty
    case .bytes(let value): value.isEmpty
    case .enum(let value): value == 0
    case .message: false
    case .list(let value): value.isEmpty
    case .map(let value): value.isEmpty
    }
  }
}

extension DynamicMessage {
  /// The paths of required fields that are not set, such as `"inner.name"`, at most `limit` of them.
  public func missingRequiredFields(limit: Int = 16) -> [String] {
    var missing: [String] = []
    collectMissing(prefix: "", limit, &missing)
    return missing
  }

  var missingRequiredField: String? { missingRequiredFields(limit: 1).first }

  private func collectMissing(prefix: String, _ limit: Int, _ missing: inout [String]) {
    for field in descriptor.node.fields where field.isRequired && find(field.number) == nil {
      if missing.count < limit { missing.append(prefix + field.name) }
    }
    for entry in entries where missing.count < limit {
      let path = prefix + (entry.field.isExtension ? "[\(entry.field.fullName)]" : entry.field.name)
      switch entry.value {
      case .message(let inner): inner.collectMissing(prefix: path + ".", limit, &missing)
      case .list(let elements):
        for (index, element) in elements.enumerated() {
          if case .message(let inner) = element {
            inner.collectMissing(prefix: "\(path)[\(index)].", limit, &missing)
          }
        }
      case .map(let map):
        for (_, value) in map.sorted(by: { $0.key < $1.key }) {
          if case .message(let inner) = value { inner.collectMissing(prefix: path + ".", limit, &missing) }
        }
      default: break
      }
    }
  }
}
