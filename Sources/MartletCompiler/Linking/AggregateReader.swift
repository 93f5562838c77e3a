// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Reads the value of an option that is a message, `{ name: value … }`, in protobuf's text format,
/// straight to wire bytes.
struct AggregateReader {
  let file: FileNode
  let source: SourceFile
  let tokens: [Token]
  let names: NameResolution
  /// The scope that extension names are looked up from.
  let scope: String
  var index: Int
  var depth = 0
  /// Every field that the value sets, for the rules on where options may stand.
  private(set) var used: [(field: FieldNode, value: EnumValueNode?)] = []

  struct Fault: Error {
    var diagnostic: Diagnostic
  }

  /// Fields are kept by number: text may come in any order, descriptors go out in one.
  private struct Part {
    var number: Int32
    var bytes: [UInt8]
    /// Elements of a packed field, of which all stand in one run, wherever they were written.
    var isPacked = false
  }

  /// From after the opening brace to behind the closing one.
  mutating func message(_ type: MessageNode, close: String = "}") throws(Fault) -> [UInt8] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 64 else { throw fault(.nestedTooDeep(limit: 64, source, token.span)) }
    var parts: [Part] = []
    var seen: Set<Int32> = []
    var seenOneofs: [ObjectIdentifier: FieldNode] = [:]
    while text != close {
      guard token.kind != .end else { throw fault(.unclosedBlock("option value", nil, source, token.span)) }
      let start = token
      if text == "[", type.fullName == "google.protobuf.Any", let any = try anyValue() {
        parts += any
      } else {
        let field = try fieldName(in: type)
        if !field.isRepeated, !seen.insert(field.number).inserted {
          throw fault(.aggregateFieldTwice(field, source, start.span))
        }
        if let oneof = field.oneof {
          if let other = seenOneofs[ObjectIdentifier(oneof)], other !== field {
            throw fault(.aggregateOneofTwice(field, other, source, start.span))
          }
          seenOneofs[ObjectIdentifier(oneof)] = field
        }
        used.append((field, nil))
        try value(of: field, into: &parts)
      }
      if text == "," || text == ";" { advance() }
    }
    advance()
    return pack(parts, type)
  }

  private func pack(_ parts: [Part], _ type: MessageNode) -> [UInt8] {
    // Stable: a repeated field's elements keep their order.
    let sorted = parts.enumerated().sorted {
      ($0.element.number, $0.offset) < ($1.element.number, $1.offset)
    }
    var out = WireBytes()
    var run: [UInt8] = []
    for (index, (_, part)) in sorted.enumerated() {
      guard part.isPacked else {
        out.bytes += part.bytes
        continue
      }
      run += part.bytes
      let next = index + 1 < sorted.count ? sorted[index + 1].element.number : 0
      guard next != part.number else { continue }
      out.lengthDelimited(part.number, run)
      run = []
    }
    return out.bytes
  }

  private mutating func fieldName(in type: MessageNode) throws(Fault) -> FieldNode {
    let start = token
    if text == "[" {
      advance()
      let name = try dottedName()
      try consume("]")
      let found = names.find(name, from: scope, in: file, typesOnly: false, forOption: true)
      guard case .found(let node) = found, let field = node as? FieldNode, field.isExtension,
        field.extendee === type
      else { throw fault(.unknownAggregateExtension(name, type, source, start.span)) }
      file.use(field.file)
      return field
    }
    guard token.kind == .identifier else {
      throw fault(.expected(.fieldName, found: "'\(text)'", source, token.span))
    }
    let name = text
    advance()
    // A group is written by its type's name, as in the .proto.
    let group = type.fieldIndex[name.lowercased()].flatMap {
      $0.proto.type == .group && $0.messageType?.name == name ? $0 : nil
    }
    guard let found = group ?? type.fieldIndex[name] else {
      throw fault(.unknownAggregateField(name, type, source, start.span))
    }
    return found
  }

  private mutating func value(of field: FieldNode, into parts: inout [Part]) throws(Fault) {
    let hasColon = text == ":"
    if hasColon { advance() }
    if text == "[", field.isRepeated {
      guard hasColon || field.messageType != nil else {
        throw fault(.aggregateColonMissing(source, token.span))
      }
      advance()
      if text == "]" {
        advance()
        return
      }
      while true {
        try element(of: field, hasColon: true, into: &parts)
        if text == "]" { break }
        try consume(",")
      }
      advance()
      return
    }
    try element(of: field, hasColon: hasColon, into: &parts)
  }

  private mutating func element(
    of field: FieldNode, hasColon: Bool, into parts: inout [Part]
  ) throws(Fault) {
    var out = WireBytes()
    if let type = field.messageType {
      guard text == "{" || text == "<" else {
        throw fault(
          .optionValueMisfit(.expected("a message value between braces"), field, source, token.span))
      }
      let close = text == "{" ? "}" : ">"
      advance()
      out.message(field, try message(type, close: close))
      parts.append(Part(number: field.number, bytes: out.bytes))
      return
    }
    guard hasColon else { throw fault(.aggregateColonMissing(source, token.span)) }
    let start = token
    let written = try scalar()
    if field.isFloatingPoint, isOctalOrHexadecimal(tokens[index - 1]) {
      throw fault(.optionValueMisfit(.expected("a decimal number"), field, source, start.span))
    }
    if case .identifier(let name) = written,
      let value = field.enumType?.valueIndex[name]
    {
      used[used.count - 1].value = value
    }
    do throws(WireBytes.Misfit) {
      let (wireType, bytes) = try WireBytes.scalar(written, for: field, inAggregate: true)
      if field.isPacked {
        parts.append(Part(number: field.number, bytes: bytes, isPacked: true))
      } else {
        out.tag(field.number, wireType)
        parts.append(Part(number: field.number, bytes: out.bytes + bytes))
      }
    } catch {
      throw fault(.optionValueMisfit(error, field, source, start.span))
    }
  }

  private func isOctalOrHexadecimal(_ token: Token) -> Bool {
    token.kind == .integer && token.end - token.start > 1
      && source.bytes[Int(token.start)] == UInt8(ascii: "0")
  }

  private mutating func scalar() throws(Fault) -> WrittenValue {
    let isNegative = text == "-"
    if isNegative { advance() }
    let token = token
    let bytes = source.bytes[Int(token.start)..<Int(token.end)]
    switch token.kind {
    case .identifier:
      let name = text
      advance()
      guard isNegative else { return .identifier(name) }
      switch name.lowercased() {
      case "inf", "infinity": return .double(-.infinity)
      case "nan": return .double(-.nan)
      default: return .identifier(name)
      }
    case .integer:
      advance()
      guard let value = Literals.integer(bytes, limit: isNegative ? 1 << 63 : .max) else {
        throw fault(.integerOutOfRange(source.text(token.span), source, token.span))
      }
      return isNegative ? .negative(Int64(truncatingIfNeeded: 0 &- value)) : .positive(value)
    case .float:
      advance()
      let value = Literals.float(bytes)
      return .double(isNegative ? -value : value)
    case .string where !isNegative:
      var value: [UInt8] = []
      while self.token.kind == .string {
        value += Literals.string(source.bytes[Int(self.token.start)..<Int(self.token.end)])
        advance()
      }
      return .string(value)
    default:
      throw fault(.expected(.optionValue, found: "'\(text)'", source, token.span))
    }
  }

  /// `[type.googleapis.com/pkg.Type] { … }` inside an Any; nil if the bracket names an extension.
  private mutating func anyValue() throws(Fault) -> [Part]? {
    let start = index
    advance()
    var url = try dottedName()
    guard text == "/" else {
      index = start
      return nil
    }
    while text == "/" {
      advance()
      url += "/" + (try dottedName())
    }
    try consume("]")
    if text == ":" { advance() }
    let name = String(url[url.index(after: url.lastIndex(of: "/") ?? url.startIndex)...])
    // protoc knows two hosts; a type elsewhere could not be looked up.
    let isKnownHost = ["type.googleapis.com/", "type.googleprod.com/"].contains { url == $0 + name }
    guard isKnownHost,
      case .found(let node) = names.find(
        "." + name, from: scope, in: file, typesOnly: true, forOption: true),
      let type = node as? MessageNode
    else { throw fault(.unknownAnyType(name, source, tokens[start].span)) }
    let close = text == "<" ? ">" : "}"
    if close == ">" { advance() } else { try consume("{") }
    let content = try message(type, close: close)
    var first = WireBytes()
    first.lengthDelimited(1, Array(url.utf8))
    var second = WireBytes()
    second.lengthDelimited(2, content)
    return [Part(number: 1, bytes: first.bytes), Part(number: 2, bytes: second.bytes)]
  }

  private mutating func dottedName() throws(Fault) -> String {
    var name = ""
    while true {
      guard token.kind == .identifier else {
        throw fault(.expected(.identifier, found: "'\(text)'", source, token.span))
      }
      name += text
      advance()
      while text == "-" || text == "." {
        name += text
        advance()
        if token.kind == .identifier { break }
      }
      if name.last != "." && name.last != "-" { return name }
    }
  }

  private var token: Token { tokens[index] }
  private var text: String { token.kind == .string ? "" : source.text(token.span) }
  private mutating func advance() { if index < tokens.count - 1 { index += 1 } }
  private mutating func consume(_ symbol: String) throws(Fault) {
    guard text == symbol else {
      throw fault(.expected(.symbol(symbol), found: "'\(text)'", source, token.span))
    }
    advance()
  }
  private func fault(_ diagnostic: Diagnostic) -> Fault { Fault(diagnostic: diagnostic) }
}
