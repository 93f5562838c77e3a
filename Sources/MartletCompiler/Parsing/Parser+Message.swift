// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

extension Parser {
  typealias MessageProto = Google_Protobuf_DescriptorProto
  typealias FieldProto = Google_Protobuf_FieldDescriptorProto

  /// `message Name { … }`. What was read is handed over even when it was broken off: a message with a
  /// mistake in it still exists, and saying that its users name an unknown type would mislead.
  mutating func parseMessage(
    visibility: Google_Protobuf_SymbolVisibility? = nil,
    store: (inout Parser, MessageProto) -> Void
  ) throws(Stop) {
    let mark = enclosingMark
    var message = MessageProto()
    if let visibility { message.visibility = visibility }
    guard depth < Self.depthMax else {
      throw fail(.nestedTooDeep(limit: Self.depthMax, file, current.span))
    }
    try consume("message")
    message.name = try within(1) { (parser) throws(Stop) in
      try parser.consumeIdentifier(.messageName)
    }
    defer { store(&self, message) }
    try parseMessageBody(&message, at: mark)
  }

  mutating func parseMessageBody(_ message: inout MessageProto, at mark: Mark) throws(Stop) {
    depth += 1
    defer { depth -= 1 }
    // Groups come here without passing by the keyword.
    guard depth <= Self.depthMax else {
      throw fail(.nestedTooDeep(limit: Self.depthMax, file, current.span))
    }
    try endStatement("{", at: mark)
    while !endDeclaration("}") {
      guard !atEnd else { throw fail(.unclosedBlock("message", message.name, file, current.span)) }
      do throws(Stop) { try parseMessageStatement(&message) } catch { skipStatement() }
    }
    resolveRangeEnds(&message)
    if dialect == .proto3 { addSyntheticOneofs(&message) }
  }

  private mutating func parseMessageStatement(_ message: inout MessageProto) throws(Stop) {
    if endDeclaration(";") { return }
    if looking(at: "message") {
      try parseNestedMessage(&message, visibility: nil)
    } else if looking(at: "enum") {
      try parseNestedEnum(&message, visibility: nil)
    } else if looking(at: "extensions") {
      try parseExtensionRanges(&message)
    } else if looking(at: "reserved") {
      try parseReserved(
        names: &message.reservedName, namesField: 10, rangesField: 9, noun: "field",
        range: { (parser) throws(Stop) in
          let range = try parser.parseMessageReservedRange(element: message.reservedRange.count)
          if let range { message.reservedRange.append(range) }
        })
    } else if looking(at: "extend") {
      try parseNestedExtend(&message)
    } else if looking(at: "option") {
      try within(7) { (parser) throws(Stop) in
        var options = message.take()
        defer { message.options = options }
        try parser.parseOption(into: &options.uninterpretedOption, style: .statement)
      }
    } else if looking(at: "oneof") {
      try parseOneof(&message)
    } else if has(edition: .edition2024), looking(at: "export") || looking(at: "local") {
      let visibility: Google_Protobuf_SymbolVisibility =
        looking(at: "export") ? .visibilityExport : .visibilityLocal
      if looking(at: "message", ahead: 1) {
        try parseNestedMessage(&message, visibility: visibility)
      } else if looking(at: "enum", ahead: 1) {
        try parseNestedEnum(&message, visibility: visibility)
      } else {
        advance()
        throw fail(.visibilityNeedsType(file, current.span))
      }
    } else {
      var field = FieldProto()
      var nested: [MessageProto] = []
      let mark = open(2, message.field.count)
      defer {
        close(mark)
        message.field.append(field)
        message.nestedType += nested
      }
      try parseLabel(&field)
      try parseField(
        &field, at: mark, groupField: 3, groups: &nested, groupsBefore: message.nestedType.count)
    }
  }

  private mutating func parseNestedMessage(
    _ message: inout MessageProto, visibility: Google_Protobuf_SymbolVisibility?
  ) throws(Stop) {
    var nested: MessageProto?
    defer { if let nested { message.nestedType.append(nested) } }
    if visibility != nil { advance() }
    let mark = open(3, message.nestedType.count)
    defer { close(mark) }
    try parseMessage(visibility: visibility) { nested = $1 }
  }

  private mutating func parseNestedEnum(
    _ message: inout MessageProto, visibility: Google_Protobuf_SymbolVisibility?
  ) throws(Stop) {
    var nested: Google_Protobuf_EnumDescriptorProto?
    defer { if let nested { message.enumType.append(nested) } }
    if visibility != nil { advance() }
    let mark = open(4, message.enumType.count)
    defer { close(mark) }
    try parseEnum(visibility: visibility) { nested = $1 }
  }

  private mutating func parseNestedExtend(_ message: inout MessageProto) throws(Stop) {
    let mark = open(6)
    defer { close(mark) }
    try parseExtend(at: mark, groupField: 3) { (_, index, field, groups) in
      guard let field else { return (message.extension.count, message.nestedType.count) }
      message.extension.append(field)
      message.nestedType += groups
      return (index, 0)
    }
  }

  /// The location of the element that the caller has just opened.
  var enclosingMark: Mark { Mark(entry: locations.entries.count - 1, pathCount: path.count) }

  private mutating func parseOneof(_ message: inout MessageProto) throws(Stop) {
    let oneofIndex = message.oneofDecl.count
    var oneof = Google_Protobuf_OneofDescriptorProto()
    message.oneofDecl.append(oneof)
    let messagePath = path
    let mark = open(8, oneofIndex)
    defer {
      close(mark)
      message.oneofDecl[oneofIndex] = oneof
    }
    advance()
    oneof.name = try within(1) { (parser) throws(Stop) in try parser.consumeIdentifier(.oneofName) }
    try endStatement("{", at: mark)
    repeat {
      guard !atEnd else { throw fail(.unclosedBlock("oneof", oneof.name, file, current.span)) }
      if looking(at: "option") {
        try within(2) { (parser) throws(Stop) in
          var options = oneof.take()
          defer { oneof.options = options }
          try parser.parseOption(into: &options.uninterpretedOption, style: .statement)
        }
        continue
      }
      if looking(at: "required") || looking(at: "optional") || looking(at: "repeated") {
        report(.labelInOneof(text(of: current), file, current.span))
        advance()
      }
      let oneofPath = path
      path = messagePath
      defer { path = oneofPath }
      var field = FieldProto()
      field.label = .optional
      field.oneofIndex = Int32(truncatingIfNeeded: oneofIndex)
      var nested: [MessageProto] = []
      let fieldMark = open(2, message.field.count)
      do throws(Stop) {
        try parseField(
          &field, at: fieldMark, groupField: 3, groups: &nested, groupsBefore: message.nestedType.count)
      } catch {
        path = messagePath + [2, Int32(truncatingIfNeeded: message.field.count)]
        skipStatement()
      }
      close(fieldMark)
      message.field.append(field)
      message.nestedType += nested
    } while !endDeclaration("}")
  }

  /// Every proto3 `optional` field lives in a oneof of its own, so that code which knows only oneofs
  /// keeps its presence. They come after the declared ones.
  private func addSyntheticOneofs(_ message: inout MessageProto) {
    guard message.field.contains(where: { $0.proto3Optional == true }) else { return }
    var names = Set(message.field.compactMap(\.name)).union(message.oneofDecl.compactMap(\.name))
    for index in message.field.indices where message.field[index].proto3Optional == true {
      var name = message.field[index].name ?? ""
      if !name.hasPrefix("_") { name = "_" + name }
      while names.contains(name) { name = "X" + name }
      names.insert(name)
      var oneof = Google_Protobuf_OneofDescriptorProto()
      oneof.name = name
      message.field[index].oneofIndex = Int32(truncatingIfNeeded: message.oneofDecl.count)
      message.oneofDecl.append(oneof)
    }
  }
}
