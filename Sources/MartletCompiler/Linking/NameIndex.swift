// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Elements by name. Few are compared one by one, as fast as they would be hashed; a million are looked up,
/// so that as many uses of them do not take a million times as long.
struct NameIndex<Element: Node> {
  private var elements: [Element] = []
  private var places: [String: Int] = [:]

  init() {}

  init(_ elements: [Element]) {
    self.elements = elements
    guard elements.count > 16 else { return }
    for (index, element) in elements.enumerated() where places[element.name] == nil {
      places[element.name] = index
    }
  }

  /// The first of that name.
  subscript(name: String) -> Element? {
    places.isEmpty ? elements.first { $0.name == name } : places[name].map { elements[$0] }
  }
}

/// Fields by number, in the same way.
struct NumberIndex {
  private var fields: [FieldNode] = []
  private var places: [Int32: Int] = [:]

  init() {}

  init(_ fields: [FieldNode]) {
    self.fields = fields
    guard fields.count > 16 else { return }
    for (index, field) in fields.enumerated() where places[field.number] == nil {
      places[field.number] = index
    }
  }

  /// The first of that number.
  subscript(number: Int32) -> FieldNode? {
    places.isEmpty ? fields.first { $0.number == number } : places[number].map { fields[$0] }
  }
}

extension MessageNode {
  /// A declaration counts for its own range's numbers, and the first for each.
  func noteDeclarations(of range: Google_Protobuf_DescriptorProto.ExtensionRange) {
    guard let start = range.start, let end = range.end else { return }
    for declaration in range.options?.declaration ?? [] {
      guard let number = declaration.number, number >= start, number < end else { continue }
      if declarations[number] == nil { declarations[number] = declaration }
    }
  }

  /// The range for extensions that holds a number.
  func extensionRange(with number: Int32) -> Google_Protobuf_DescriptorProto.ExtensionRange? {
    // The last that begins at or before it; if ranges overlap, which is a mistake of its own, any may be it.
    let next = rangeOrder.partitioningIndex { (proto.extensionRange[$0].start ?? 0) > number }
    guard next > 0 else { return nil }
    let range = proto.extensionRange[rangeOrder[next - 1]]
    return number < (range.end ?? 0) ? range : nil
  }
}
