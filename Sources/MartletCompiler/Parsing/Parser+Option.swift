// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

extension Parser {
  typealias OptionProto = Google_Protobuf_UninterpretedOption

  enum OptionStyle {
    /// `option name = value;`
    case statement
    /// `name = value`, between brackets.
    case assignment
  }

  /// One option, left uninterpreted: what it sets is known when all files have been read.
  mutating func parseOption(into options: inout [OptionProto], style: OptionStyle) throws(Stop) {
    locations.optionMarker = Int32(truncatingIfNeeded: path.count)
    let mark = open(999, options.count)
    defer {
      close(mark)
      locations.optionMarker = -1
    }
    if style == .statement { try consume("option") }
    var option = OptionProto()
    try within(2) { (parser) throws(Stop) in
      repeat {
        option.name.append(
          try parser.within(Int32(truncatingIfNeeded: option.name.count)) {
            (parser) throws(Stop) in try parser.parseOptionNamePart()
          })
      } while parser.tryConsume(".")
    }
    try consume("=")
    try parseOptionValue(&option)
    if style == .statement { try endStatement(at: mark) }
    options.append(option)
  }

  private mutating func parseOptionNamePart() throws(Stop) -> OptionProto.NamePart {
    var part = OptionProto.NamePart()
    part.isExtension = tryConsume("(")
    guard part.isExtension == true else {
      part.namePart = try consumeIdentifier(.optionName)
      return part
    }
    part.namePart = try within(1) { (parser) throws(Stop) in
      var name = parser.tryConsume(".") ? "." : ""
      name += try parser.consumeIdentifier(.optionName)
      while parser.tryConsume(".") { name += "." + (try parser.consumeIdentifier(.optionName)) }
      return name
    }
    try consume(")")
    return part
  }

  private mutating func parseOptionValue(_ option: inout OptionProto) throws(Stop) {
    let mark = open()
    defer { close(mark) }
    let minus = current
    let isNegative = tryConsume("-")
    let token = current
    switch token.kind {
    case .identifier:
      let name = try consumeIdentifier(.optionValue)
      if isNegative {
        guard name == "inf" || name == "nan" else { throw fail(.negativeIdentifier(file, current.span)) }
        locations.extendPath(of: mark.entry, by: 6)
        option.doubleValue = name == "inf" ? -.infinity : .nan
      } else {
        locations.extendPath(of: mark.entry, by: 3)
        option.identifierValue = name
      }
    case .integer:
      let limit = isNegative ? UInt64(Int64.max) + 1 : .max
      let digits = bytes(of: token)
      if Literals.integer(digits, limit: limit) == nil, digits.first != UInt8(ascii: "0") {
        // Too large for an integer option, not for a float.
        advance()
        locations.extendPath(of: mark.entry, by: 6)
        option.doubleValue = isNegative ? -Literals.float(digits) : Literals.float(digits)
        return
      }
      let value = try consumeInteger(limit: limit, .integer) ?? 0
      if isNegative {
        locations.extendPath(of: mark.entry, by: 5)
        option.negativeIntValue = Int64(truncatingIfNeeded: 0 &- value)
      } else {
        locations.extendPath(of: mark.entry, by: 4)
        option.positiveIntValue = value
      }
    case .float:
      let value = try consumeNumber(.number)
      locations.extendPath(of: mark.entry, by: 6)
      option.doubleValue = isNegative ? -value : value
    case .string:
      if isNegative { throw fail(.negativeString(file, token.span)) }
      locations.extendPath(of: mark.entry, by: 7)
      option.stringValue = Bytes(try consumeBytes(.optionValue))
    case .symbol where looking(at: "{"):
      if isNegative { throw fail(.negativeAggregate(file, minus.span)) }
      locations.extendPath(of: mark.entry, by: 8)
      option.aggregateValue = try skipAggregate()
    default:
      throw fail(.expected(.optionValue, found: description(of: token), file, token.span))
    }
  }

  /// The tokens between the braces, one blank between each, as descriptors carry them.
  private mutating func skipAggregate() throws(Stop) -> String {
    try consume("{")
    var open = 1
    var text = ""
    while !atEnd {
      if looking(at: "{") { open += 1 }
      if looking(at: "}") {
        open -= 1
        if open == 0 {
          advance()
          return text
        }
      }
      if !text.isEmpty { text += " " }
      text += self.text(of: current)
      advance()
    }
    throw fail(.unclosedBlock("option value", nil, file, current.span))
  }

  mutating func parseOptionList(into options: inout [OptionProto]) throws(Stop) {
    try consume("[")
    repeat { try parseOption(into: &options, style: .assignment) } while tryConsume(",")
    try consume("]")
  }

  mutating func parseFieldOptions(_ field: inout FieldProto) throws(Stop) {
    guard looking(at: "[") else { return }
    let fieldPath = path
    let mark = open(8)
    defer {
      close(mark)
      path = fieldPath
    }
    let optionsPath = path
    advance()
    repeat {
      // A default and a JSON name look like options and are none: they are parts of the field.
      if looking(at: "default") {
        path = fieldPath
        try parseDefault(&field)
      } else if looking(at: "json_name") {
        path = fieldPath
        try parseJSONName(&field)
      } else {
        path = optionsPath
        var options = field.take()
        defer { field.options = options }
        try parseOption(into: &options.uninterpretedOption, style: .assignment)
      }
    } while tryConsume(",")
    try consume("]")
  }

  private mutating func parseJSONName(_ field: inout FieldProto) throws(Stop) {
    if field.jsonName != nil { report(.optionSetTwice("json_name", file, current.span)) }
    let name = current.span
    let mark = open(10)
    defer { close(mark) }
    advance()
    try consume("=")
    let value = open()
    defer { close(value) }
    let text = try consumeString(.jsonName)
    if text.utf8.contains(0) { report(.jsonNameWithNull(file, name)) }
    if field.extendee != nil { report(.jsonNameOfExtension(file, name)) }
    field.jsonName = text
  }

  private mutating func parseDefault(_ field: inout FieldProto) throws(Stop) {
    if field.defaultValue != nil { report(.optionSetTwice("default", file, current.span)) }
    field.defaultValue = nil
    advance()
    try consume("=")
    let mark = open(7)
    defer { close(mark) }
    guard let type = field.type else {
      // An enum's value or a mistake: the linker will know.
      field.defaultValue = text(of: current)
      advance()
      return
    }
    switch type {
    case .int32, .sint32, .sfixed32: try parseIntegerDefault(&field, limit: UInt64(Int32.max), signed: true)
    case .int64, .sint64, .sfixed64: try parseIntegerDefault(&field, limit: UInt64(Int64.max), signed: true)
    case .uint32, .fixed32: try parseIntegerDefault(&field, limit: UInt64(UInt32.max), signed: false)
    case .uint64, .fixed64: try parseIntegerDefault(&field, limit: .max, signed: false)
    case .float, .double:
      let sign = tryConsume("-") ? "-" : ""
      let value = try consumeNumber(.number)
      let text = type == .float ? NumberText.float(value) : NumberText.double(value)
      field.defaultValue = value.isNaN ? text : sign + text
    case .bool:
      guard looking(at: "true") || looking(at: "false") else {
        throw fail(.expected(.boolean, found: description(of: current), file, current.span))
      }
      field.defaultValue = try consumeIdentifier(.boolean)
    case .string:
      field.defaultValue = try consumeString(.stringDefault)
    case .bytes:
      field.defaultValue = NumberText.escaped(try consumeBytes(.stringDefault))
    case .group, .message, .enum:
      throw fail(.defaultOnMessage(file, current.span))
    @unknown default:
      throw fail(.defaultOnMessage(file, current.span))
    }
  }

  private mutating func parseIntegerDefault(
    _ field: inout FieldProto, limit: UInt64, signed: Bool
  ) throws(Stop) {
    var sign = ""
    var limit = limit
    if tryConsume("-") {
      if signed { limit += 1 } else { report(.negativeUnsignedDefault(file, current.span)) }
      sign = "-"
    }
    let value = try consumeInteger(limit: limit, .integerDefault) ?? 0
    field.defaultValue = value == 0 && sign == "-" ? "0" : sign + String(value)
  }
}

/// Descriptors that have options: what a parser adds to.
protocol OptionsHolder {
  associatedtype Options: OptionsMessage
  var options: Options? { get set }
}

extension Google_Protobuf_FileDescriptorProto: OptionsHolder {}
extension Google_Protobuf_DescriptorProto: OptionsHolder {}
extension Google_Protobuf_FieldDescriptorProto: OptionsHolder {}
extension Google_Protobuf_OneofDescriptorProto: OptionsHolder {}
extension Google_Protobuf_EnumDescriptorProto: OptionsHolder {}
extension Google_Protobuf_EnumValueDescriptorProto: OptionsHolder {}
extension Google_Protobuf_ServiceDescriptorProto: OptionsHolder {}
extension Google_Protobuf_MethodDescriptorProto: OptionsHolder {}
extension Google_Protobuf_DescriptorProto.ExtensionRange: OptionsHolder {}

extension OptionsHolder {
  /// The options so far, to be put back: two who hold them would copy them all for each that is added.
  mutating func take() -> Options {
    defer { options = nil }
    return options ?? Options()
  }
}
