// SPDX-License-Identifier: Apache-2.0
// Fields, oneofs and extensions as source.

internal import MartletProtobuf

extension ProtoPrinter {
  mutating func emit(
    oneof index: Int, of message: MessageProto, _ scope: String, _ path: [Int32]
  ) {
    let oneof = message.oneofDecl[index]
    comments(before: path)
    block("oneof \(oneof.name ?? "")", at: path) { printer in
      printer.printOptions(oneof.options, scope: Self.join(scope, oneof.name))
      for (number, field) in message.field.enumerated()
      where field.oneofIndex == Int32(index) && field.proto3Optional != true {
        let fieldPath = Array(path.dropLast(2)) + [2, Int32(number)]
        printer.emit(field, scope, fieldPath, groups: message.nestedType)
      }
    }
  }

  mutating func printExtend(
    _ fields: [FieldProto], _ scope: String, _ paths: [[Int32]], groups: [MessageProto]
  ) {
    guard let extendee = fields.first?.extendee else { return }
    // The block's own path has no index, and no comments of interest.
    block("extend \(names.typeAmongAll(extendee, in: scope))", at: []) { printer in
      for (field, path) in zip(fields, paths) { printer.emit(field, scope, path, groups: groups) }
    }
  }

  /// A field with all that belongs to it; `groups` are the messages that it may have made.
  mutating func emit(_ field: FieldProto, _ scope: String, _ path: [Int32], groups: [MessageProto]) {
    let options = bracketed(fieldOptions(field, scope))
    let made = made(by: field, among: groups, in: scope)
    if field.type == .group, dialect != .editions, let made {
      comments(before: path)
      let group = groups[made]
      let nested = groupPath(path, made)
      let head = "\(label(field))group \(group.name ?? "") = \(field.number ?? 0)\(options)"
      block(head, at: path) { $0.printBody(group, Self.join(scope, group.name), nested) }
      return
    }
    var type = typeName(field, scope)
    var label = label(field)
    if let made, groups[made].options?.mapEntry == true {
      let entry = groups[made].field
      if let key = entry.first(where: { $0.number == 1 }), let value = entry.first(where: { $0.number == 2 })
      {
        label = ""
        type = "map<\(typeName(key, scope)), \(typeName(value, scope))>"
      }
    }
    declared(at: path) { printer in
      printer.printUnknown(field.options)
      printer.line("\(label)\(type) \(field.name ?? "") = \(field.number ?? 0)\(options);")
    }
  }

  /// Where the message of a group lies: beside the field or extension that declares it.
  private func groupPath(_ path: [Int32], _ index: Int) -> [Int32] {
    let outer = Array(path.dropLast(2))
    return outer + [outer.isEmpty ? 4 : 3, Int32(index)]
  }

  private func label(_ field: FieldProto) -> String {
    if field.label == .repeated { return "repeated " }
    switch dialect {
    case .proto2:
      if field.oneofIndex != nil { return "" }
      return field.label == .required ? "required " : "optional "
    case .proto3: return field.proto3Optional == true ? "optional " : ""
    case .editions: return ""
    }
  }

  private func typeName(_ field: FieldProto, _ scope: String) -> String {
    switch field.type {
    case .double: "double"
    case .float: "float"
    case .int64: "int64"
    case .uint64: "uint64"
    case .int32: "int32"
    case .fixed64: "fixed64"
    case .fixed32: "fixed32"
    case .bool: "bool"
    case .string: "string"
    case .bytes: "bytes"
    case .uint32: "uint32"
    case .sfixed32: "sfixed32"
    case .sfixed64: "sfixed64"
    case .sint32: "sint32"
    case .sint64: "sint64"
    case .message, .group, .enum, nil: names.type(field.typeName ?? "", in: scope)
    }
  }

  /// `default` and `json_name` are no options, but are written like them.
  private func fieldOptions(_ field: FieldProto, _ scope: String) -> [OptionAssignment] {
    var options: [OptionAssignment] = []
    if let value = field.defaultValue {
      let text =
        switch field.type {
        case .string: Self.quoted(value)
        // Escaped already, as in C.
        case .bytes: "\"\(value)\""
        default: value
        }
      options.append(OptionAssignment(name: "default", content: .scalar(text)))
    }
    if let name = field.jsonName, field.extendee == nil, name != JSONNames.name(for: field.name ?? "") {
      options.append(OptionAssignment(name: "json_name", content: .scalar(Self.quoted(name))))
    }
    let inner = optionAssignments(field.options, scope: Self.join(scope, field.name))
    return options + inner
  }
}
