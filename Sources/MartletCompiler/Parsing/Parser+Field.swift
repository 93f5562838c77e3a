// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

extension Parser {
  mutating func parseLabel(_ field: inout FieldProto) throws(Stop) {
    let label: FieldProto.Label
    if looking(at: "optional") {
      label = .optional
    } else if looking(at: "repeated") {
      label = .repeated
    } else if looking(at: "required") {
      label = .required
    } else {
      return
    }
    field.label = label
    if dialect == .editions, label != .repeated {
      report(.labelInEditions(label == .required, file, current.span))
    }
    if label == .optional, dialect == .proto3 { field.proto3Optional = true }
    try within(4) { (parser) throws(Stop) in parser.advance() }
  }

  /// A field from its type on. A group adds its message to `groups`, a map its entry.
  mutating func parseField(
    _ field: inout FieldProto, at mark: Mark, groupField: Int32, groups: inout [MessageProto],
    groupsBefore: Int
  ) throws(Stop) {
    let map = try parseFieldType(&field)
    let nameToken = index
    field.name = try within(1) { (parser) throws(Stop) in
      try parser.consumeIdentifier(.fieldName)
    }
    if let map {
      // Named now, so that a mistake further on does not look like an unknown type.
      field.typeName = MapEntries.name(for: field.name ?? "")
      field.type = nil
      defer { groups.append(MapEntries.entry(map, for: field)) }
      try parseFieldEnd(&field, at: mark)
      try endStatement(at: mark)
      return
    }
    try parseFieldEnd(&field, at: mark)
    if field.type == .group, field.typeName == nil {
      try parseGroup(
        &field, at: mark, nameToken: nameToken, groupField: groupField, groups: &groups,
        groupsBefore: groupsBefore)
    } else {
      try endStatement(at: mark)
    }
  }

  private mutating func parseFieldEnd(_ field: inout FieldProto, at mark: Mark) throws(Stop) {
    try consume("=", .fieldNumberSign)
    field.number = try within(3) { (parser) throws(Stop) in
      try parser.consumeInt32(.fieldNumber)
    }
    try parseFieldOptions(&field)
  }

  private mutating func parseFieldType(_ field: inout FieldProto) throws(Stop) -> MapEntries.Types? {
    let mark = open()
    defer { close(mark) }
    if looking(at: "map"), looking(at: "<", ahead: 1) {
      advance()
      if field.oneofIndex != nil { throw fail(.mapInOneof(file, current.span)) }
      if field.label != nil { throw fail(.mapWithLabel(file, current.span)) }
      if field.extendee != nil { throw fail(.mapAsExtension(file, current.span)) }
      field.label = .repeated
      try consume("<")
      let key = try parseType()
      try consume(",")
      let value = try parseType()
      try consume(">")
      locations.extendPath(of: mark.entry, by: 6)
      return MapEntries.Types(key: key, value: value)
    }
    if field.label == nil {
      if dialect == .proto2 {
        // `map` may yet be a map when protoc looks for a label, so it looks at what follows.
        let next = looking(at: "map") ? tokens[min(index + 1, tokens.count - 1)] : current
        report(.labelMissing(file, next.span))
      }
      field.label = .optional
    }
    switch try parseType() {
    case .scalar(let type):
      field.type = type
      locations.extendPath(of: mark.entry, by: 5)
    case .named(let name):
      field.typeName = name
      locations.extendPath(of: mark.entry, by: 6)
    }
    return nil
  }

  enum TypeReference {
    case scalar(FieldProto.TypeEnum)
    case named(String)
  }

  mutating func parseType() throws(Stop) -> TypeReference {
    // No message of that name has parts here, as protoc has it.
    if tryConsume("map") { return .named("map") }
    if current.kind == .identifier, let type = ScalarTypes.named[text(of: current)] {
      if type == .group, dialect == .editions { report(.groupInEditions(file, current.span)) }
      advance()
      return .scalar(type)
    }
    return .named(try parseTypeName())
  }

  mutating func parseTypeName() throws(Stop) -> String {
    if current.kind == .identifier, ScalarTypes.named[text(of: current)] != nil {
      report(.scalarAsMessage(text(of: current), file, current.span))
      defer { advance() }
      return text(of: current)
    }
    var name = tryConsume(".") ? "." : ""
    name += try consumeIdentifier(.typeName)
    while tryConsume(".") { name += "." + (try consumeIdentifier(.identifier)) }
    return name
  }

  private mutating func parseGroup(
    _ field: inout FieldProto, at mark: Mark, nameToken: Int, groupField: Int32,
    groups: inout [MessageProto], groupsBefore: Int
  ) throws(Stop) {
    let name = field.name ?? ""
    let fieldPath = path
    path.removeLast(min(2, path.count))
    // A group is a field and a message type at once; both stand at the same place.
    let group = open(groupField, groupsBefore)
    locations.setFirst(of: group.entry, Int(locations.entries[mark.entry].first))
    defer {
      close(group)
      path = fieldPath
    }
    locations.setSpan(of: open1(path + [1]), first: nameToken, last: nameToken)
    locations.setSpan(of: open1(fieldPath + [6]), first: nameToken, last: nameToken)
    if let first = name.utf8.first, !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) {
      report(.groupNameLowercase(name, file, tokens[nameToken].span))
    }
    var message = MessageProto()
    message.name = name
    field.name = name.lowercased()
    field.typeName = name
    guard looking(at: "{") else { throw fail(.groupBodyMissing(file, current.span)) }
    defer { groups.append(message) }
    try parseMessageBody(&message, at: group)
  }

  private mutating func open1(_ path: [Int32]) -> Int { locations.add(path: path, first: index) }

  /// `extend Type { field… }`. `store` is asked with a nil field for the counts so far (of extensions and
  /// of sibling messages), then given each field with the groups and map entries it made.
  mutating func parseExtend(
    at mark: Mark, groupField: Int32,
    store: (inout Parser, Int, FieldProto?, [MessageProto]) -> (extensions: Int, messages: Int)
  ) throws(Stop) {
    advance()
    let extendeeStart = index
    let extendee = try parseTypeName()
    let extendeeEnd = index - 1
    try endStatement("{", at: mark)
    let parentPath = path
    repeat {
      guard !atEnd else { throw fail(.unclosedBlock("extend", extendee, file, current.span)) }
      let counts = store(&self, 0, nil, [])
      path = parentPath + [Int32(truncatingIfNeeded: counts.extensions)]
      let fieldMark = Mark(entry: open1(path), pathCount: parentPath.count)
      locations.setSpan(of: open1(path + [2]), first: extendeeStart, last: extendeeEnd)
      var field = FieldProto()
      field.extendee = extendee
      var groups: [MessageProto] = []
      do throws(Stop) {
        try parseLabel(&field)
        try parseField(
          &field, at: fieldMark, groupField: groupField, groups: &groups, groupsBefore: counts.messages)
      } catch {
        skipStatement()
      }
      close(fieldMark)
      _ = store(&self, counts.extensions, field, groups)
    } while !endDeclaration("}")
    path = parentPath
  }
}

/// The message behind a map field: protobuf has no map on the wire, only repeated pairs.
enum MapEntries {
  struct Types {
    var key: Parser.TypeReference
    var value: Parser.TypeReference
  }

  static func name(for field: String) -> String {
    var out = ""
    var capitalize = true
    for character in field {
      if character == "_" {
        capitalize = true
      } else {
        out += capitalize ? character.uppercased() : String(character)
        capitalize = false
      }
    }
    return out + "Entry"
  }

  static func entry(_ types: Types, for field: Parser.FieldProto) -> Parser.MessageProto {
    var entry = Parser.MessageProto()
    entry.name = field.typeName
    entry.options = .init()
    entry.options?.mapEntry = true
    entry.field = [part("key", 1, types.key, of: field), part("value", 2, types.value, of: field)]
    return entry
  }

  private static func part(
    _ name: String, _ number: Int32, _ type: Parser.TypeReference, of field: Parser.FieldProto
  ) -> Parser.FieldProto {
    var part = Parser.FieldProto()
    part.name = name
    part.number = number
    part.label = .optional
    switch type {
    case .scalar(let scalar): part.type = scalar
    case .named(let name): part.typeName = name
    }
    // What decides how strings are checked and laid out holds for the pair's own strings.
    let inherited = (field.options?.uninterpretedOption ?? []).filter {
      $0.name.first?.isExtension == false
        && ($0.name.first?.namePart == "features"
          || ($0.name.count == 1 && $0.name.first?.namePart == "enforce_utf8" && part.type == .string))
    }
    if !inherited.isEmpty {
      part.options = .init()
      part.options?.uninterpretedOption = inherited
    }
    return part
  }
}

enum ScalarTypes {
  static let named: [String: Parser.FieldProto.TypeEnum] = [
    "double": .double, "float": .float, "uint64": .uint64, "fixed64": .fixed64, "fixed32": .fixed32,
    "bool": .bool, "string": .string, "group": .group, "bytes": .bytes, "uint32": .uint32,
    "sfixed32": .sfixed32, "sfixed64": .sfixed64, "int32": .int32, "int64": .int64, "sint32": .sint32,
    "sint64": .sint64,
  ]
}
