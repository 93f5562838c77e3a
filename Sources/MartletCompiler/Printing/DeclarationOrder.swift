// SPDX-License-Identifier: Apache-2.0
// The order in which a body's declarations are printed. A descriptor keeps each kind in a list of its own,
// and map fields and groups put messages that nobody wrote into the list of nested ones: a field that makes
// one has to stand where it keeps that list in order.

internal import MartletProtobuf

/// One declaration of a file's or a message's body; the numbers are indices into the descriptor's lists.
enum BodyItem: Hashable {
  case field(Int)
  case oneof(Int)
  case message(Int)
  case enumeration(Int)
  case extend(Range<Int>)
  case service(Int)
  case extensionRanges
  case reserved
}

/// What makes up a body, by kind.
struct BodyContent {
  /// Fields, and each oneof once, at the place of its first member.
  var fields: [BodyItem] = []
  var messages: [BodyItem] = []
  var enums: [BodyItem] = []
  var extends: [BodyItem] = []
  /// Messages that a field or an extension makes, and the item that has it.
  var makers: [Int: BodyItem] = [:]
  var rest: [BodyItem] = []

  /// As the source had it, if places are known, and else fields first.
  func ordered(at place: (BodyItem) -> [Int32]?) -> [BodyItem] {
    let items = inDescriptorOrder()
    let places = items.map(place)
    guard places.allSatisfy({ $0 != nil }) else { return items }
    return zip(items, places.map { $0 ?? [] }).enumerated().sorted { left, right in
      if left.element.1 == right.element.1 { return left.offset < right.offset }
      return left.element.1.lexicographicallyPrecedes(right.element.1)
    }.map(\.element.0)
  }

  private func inDescriptorOrder() -> [BodyItem] {
    var out: [BodyItem] = []
    var waiting = (fields: fields[...], extends: extends[...])
    var messages = messages[...]
    // Up to the last message that something makes, the list of messages decides.
    let last = makers.keys.max() ?? -1
    while let message = messages.first, case .message(let index) = message, index <= last {
      messages.removeFirst()
      guard let maker = makers[index] else {
        out.append(message)
        continue
      }
      if let end = waiting.fields.firstIndex(of: maker) {
        out += waiting.fields[...end]
        waiting.fields = waiting.fields[(end + 1)...]
      } else if let end = waiting.extends.firstIndex(of: maker) {
        out += waiting.extends[...end]
        waiting.extends = waiting.extends[(end + 1)...]
      }
    }
    return out + waiting.fields + rest + messages + enums + waiting.extends
  }
}

extension ProtoPrinter {
  typealias MessageProto = Google_Protobuf_DescriptorProto
  typealias FieldProto = Google_Protobuf_FieldDescriptorProto

  /// Extensions of one message side by side, but a group by itself: it takes part in the messages' order.
  static func extendBlocks(_ fields: [FieldProto]) -> [BodyItem] {
    var blocks: [BodyItem] = []
    var start = 0
    for index in fields.indices {
      let next = index + 1
      let goesOn =
        next < fields.count && fields[next].extendee == fields[index].extendee
        && fields[index].type != .group && fields[next].type != .group
      if goesOn { continue }
      blocks.append(.extend(start..<next))
      start = next
    }
    return blocks
  }

  /// The message among `siblings` that the field makes: a map's entry, or a group's.
  func made(by field: FieldProto, among siblings: [MessageProto], in scope: String) -> Int? {
    guard let typeName = field.typeName else { return nil }
    let prefix = scope.isEmpty ? "." : ".\(scope)."
    guard typeName.hasPrefix(prefix) else { return nil }
    let name = typeName.dropFirst(prefix.count)
    let index = siblings.firstIndex { $0.name.map { $0 == name } ?? false }
    guard let index else { return nil }
    if field.label == .repeated, siblings[index].options?.mapEntry == true { return index }
    return field.type == .group && dialect != .editions ? index : nil
  }

  func bodyItems(_ message: MessageProto, _ fullName: String, _ path: [Int32]) -> [BodyItem] {
    var content = BodyContent()
    var oneofs: Set<Int32> = []
    for (index, field) in message.field.enumerated() {
      var item = BodyItem.field(index)
      if let oneof = field.oneofIndex, field.proto3Optional != true {
        item = .oneof(Int(oneof))
        if oneofs.insert(oneof).inserted { content.fields.append(item) }
      } else {
        content.fields.append(item)
      }
      if let made = made(by: field, among: message.nestedType, in: fullName) { content.makers[made] = item }
    }
    content.extends = Self.extendBlocks(message.extension)
    for block in content.extends {
      guard case .extend(let range) = block, range.count == 1 else { continue }
      let field = message.extension[range.lowerBound]
      if let made = made(by: field, among: message.nestedType, in: fullName) { content.makers[made] = block }
    }
    content.messages = message.nestedType.indices.map { .message($0) }
    content.enums = message.enumType.indices.map { .enumeration($0) }
    if !message.reservedRange.isEmpty || !message.reservedName.isEmpty { content.rest.append(.reserved) }
    if !message.extensionRange.isEmpty { content.rest.append(.extensionRanges) }
    let made = Set(content.makers.keys.map { BodyItem.message($0) })
    return content.ordered { item in
      let span = self.place(of: item, path)
      // Both are gathered into one statement, which may have been several: behind the fields is a good place.
      return span ?? (item == .reserved || item == .extensionRanges ? [Int32.max] : nil)
    }.filter { !made.contains($0) }
  }

  private func place(of item: BodyItem, _ path: [Int32]) -> [Int32]? {
    let place: [Int32]? =
      switch item {
      case .field(let index): [2, Int32(index)]
      case .oneof(let index): [8, Int32(index)]
      case .message(let index): [3, Int32(index)]
      case .enumeration(let index): [4, Int32(index)]
      case .extend(let range): [6, Int32(range.lowerBound)]
      case .service, .extensionRanges, .reserved: nil
      }
    guard let place, let span = location(path + place)?.span, span.count >= 2 else { return nil }
    return Array(span.prefix(2))
  }

  func fileItems(_ proto: FileProto) -> [BodyItem] {
    var content = BodyContent()
    content.extends = Self.extendBlocks(proto.extension)
    for block in content.extends {
      guard case .extend(let range) = block, range.count == 1 else { continue }
      let field = proto.extension[range.lowerBound]
      if let made = made(by: field, among: proto.messageType, in: file.package) {
        content.makers[made] = block
      }
    }
    content.messages = proto.messageType.indices.map { .message($0) }
    content.enums = proto.enumType.indices.map { .enumeration($0) }
    content.rest = proto.service.indices.map { .service($0) }
    let made = Set(content.makers.keys.map { BodyItem.message($0) })
    return content.ordered { item in
      let path: [Int32]? =
        switch item {
        case .message(let index): [4, Int32(index)]
        case .enumeration(let index): [5, Int32(index)]
        case .service(let index): [6, Int32(index)]
        case .extend(let range): [7, Int32(range.lowerBound)]
        default: nil
        }
      guard let path, let span = self.location(path)?.span, span.count >= 2 else { return nil }
      return Array(span.prefix(2))
    }.filter { !made.contains($0) }
  }
}
