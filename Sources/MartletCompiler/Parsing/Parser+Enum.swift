// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

extension Parser {
  typealias EnumProto = Google_Protobuf_EnumDescriptorProto

  mutating func parseEnum(
    visibility: Google_Protobuf_SymbolVisibility? = nil, store: (inout Parser, EnumProto) -> Void
  ) throws(Stop) {
    let mark = enclosingMark
    var proto = EnumProto()
    if let visibility { proto.visibility = visibility }
    try consume("enum")
    proto.name = try within(1) { (parser) throws(Stop) in try parser.consumeIdentifier(.enumName) }
    defer { store(&self, proto) }
    try endStatement("{", at: mark)
    while !endDeclaration("}") {
      guard !atEnd else { throw fail(.unclosedBlock("enum", proto.name, file, current.span)) }
      do throws(Stop) { try parseEnumStatement(&proto) } catch { skipStatement() }
    }
    checkAlias(proto, at: mark)
  }

  /// `allow_alias` must change something. protoc says so when it has read on, so the place is the next
  /// token; a note has the better one.
  private mutating func checkAlias(_ proto: EnumProto, at mark: Mark) {
    let setting = proto.options?.uninterpretedOption.first {
      $0.name.count == 1 && $0.name[0].isExtension != true && $0.name[0].namePart == "allow_alias"
    }
    guard let setting else { return }
    let first = tokens[Int(locations.entries[mark.entry].first)]
    let last = tokens[max(0, index - 1)]
    let whole = SourceSpan(start: first.start, end: last.end)
    let name = proto.name ?? ""
    // To protoc, whatever is not true is false here.
    if setting.identifierValue != "true" {
      report(.aliasDenied(name, file, current.span, whole))
    } else if Set(proto.value.map { $0.number ?? 0 }).count == proto.value.count {
      report(.aliasUnused(name, file, current.span, whole))
    }
  }

  private mutating func parseEnumStatement(_ proto: inout EnumProto) throws(Stop) {
    if endDeclaration(";") { return }
    if looking(at: "option") {
      try within(3) { (parser) throws(Stop) in
        var options = proto.take()
        defer { proto.options = options }
        try parser.parseOption(into: &options.uninterpretedOption, style: .statement)
      }
    } else if looking(at: "reserved") {
      try parseReserved(
        names: &proto.reservedName, namesField: 5, rangesField: 4, noun: "enum value",
        range: { (parser) throws(Stop) in
          let range = try parser.parseEnumReservedRange(element: proto.reservedRange.count)
          if let range { proto.reservedRange.append(range) }
        })
    } else {
      try parseEnumValue(&proto)
    }
  }

  private mutating func parseEnumValue(_ proto: inout EnumProto) throws(Stop) {
    var value = Google_Protobuf_EnumValueDescriptorProto()
    let mark = open(2, proto.value.count)
    defer {
      close(mark)
      if value.name != nil { proto.value.append(value) }
    }
    value.name = try within(1) { (parser) throws(Stop) in
      try parser.consumeIdentifier(.enumValueName)
    }
    try consume("=", .enumNumberSign)
    value.number = try within(2) { (parser) throws(Stop) in try parser.consumeSignedInt32(.integer) }
    if looking(at: "[") {
      var options = Google_Protobuf_EnumValueOptions()
      defer { value.options = options }
      try within(3) { (parser) throws(Stop) in
        try parser.parseOptionList(into: &options.uninterpretedOption)
      }
    }
    try endStatement(at: mark)
  }
}
