// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// How a message is read (a switch over whole tags) and written (backwards, last field first).
struct MessageCodecGenerator {
  private let node: MessageNode
  private let members: [MessageGenerator.Member]
  private let context: GenerationContext

  init(_ node: MessageNode, _ members: [MessageGenerator.Member], _ context: GenerationContext) {
    (self.node, self.members, self.context) = (node, members, context)
  }

  func print(to out: inout CodePrinter) {
    let access = context.access
    // Only the runtime calls it, through the protocol, which warns nobody.
    if hasDeprecatedChoice { out.line(GenerationContext.deprecated) }
    let extras = MessageExtras(members, context)
    let isRequiring = context.requirements.reach(node)
    let name = ".\(GenerationContext.descriptorName(node.file.path)), \"\(node.fullName)\""
    out.block("\(access)mutating func decode(from wire: inout WireReader)") { out in
      guard !members.isEmpty else {
        return out.braced(
          "while let tag = wire.nextTag()", "wire.keepUnknown(tag, &_unknown, \(name))")
      }
      if isRequiring { out.line("wire.hasRequiredFields = true") }
      out.block("while let tag = wire.nextTag()") { out in
        out.line("switch tag {")
        for member in members { printDecode(member, &out) }
        if extras.clears(node) { extras.printClearing(to: &out) }
        if isRequiring { out.line("case 2: wire.answer(missing: missingRequiredField)") }
        let unknown = "wire.keepUnknown(tag, &_unknown, \(name))"
        if out.fits("default: \(unknown)") {
          out.line("default: \(unknown)")
        } else {
          out.line("default:")
          out.indented { $0.line(unknown) }
        }
        out.line("}")
      }
    }
    let head = "\(access)func encode(to wire: inout BackwardWriter)"
    if members.isEmpty {
      out.line("\(head) { wire.unknown(_unknown) }")
    } else {
      out.block(head) { out in
        if isRequiring { out.line("wire.hasRequiredFields = true") }
        out.line("wire.unknown(_unknown)")
        for member in encodeOrder { printEncode(member, &out) }
      }
    }
    extras.printRequirements(of: node, to: &out)
    extras.printReuse(of: node, to: &out)
  }

  private var hasDeprecatedChoice: Bool {
    members.contains { member in
      if case .oneof(let oneof) = member { oneof.fields.contains(where: \.isDeprecated) } else { false }
    }
  }

  private func tag(_ field: FieldNode, packed: Bool = false) -> UInt32 {
    let wireType: UInt32 =
      switch field.type {
      case _ where packed: 2
      case .message: field.isDelimited ? 3 : 2
      case .scalar(let type): ScalarNames.wireType(type)
      default: 0
      }
    return UInt32(bitPattern: field.number) << 3 | wireType
  }

  /// The stem of the runtime's call for one value: `wire.int32()`, `wire.int32(value, tag: 8)`.
  private func call(_ field: FieldNode) -> String {
    switch field.type {
    case .enum(let type): type.isClosed ? "closedEnum" : "openEnum"
    case .scalar(let type): ScalarNames.call(type)
    default: field.isDelimited ? "group" : "message"
    }
  }

  // MARK: Reading

  private func printDecode(_ member: MessageGenerator.Member, _ out: inout CodePrinter) {
    switch member {
    case .field(let field): printDecode(field, &out)
    case .oneof(let oneof):
      for field in oneof.fields { printDecode(field, of: oneof, &out) }
    }
  }

  private func printDecode(_ field: SwiftField, _ out: inout CodePrinter) {
    let name = field.place
    let number = field.node.number
    let call = call(field.node)
    // What a closed enum does not have goes to the unknown fields, as protobuf.dev, "Enum Behavior", asks.
    let unknown = isClosedEnum(field) ? ", unknown: &_unknown" : ""
    switch field.shape {
    case .map(let key, let value) where isText(key) && isText(value):
      out.line("case \(tag(field.node)): wire.stringMap(into: &\(name))", note: number)
    case .map(let key, let value):
      out.line(
        "case \(tag(field.node)): "
          + "wire.map(into: &\(name), key: \(kind(key)), value: \(kind(value))\(unknown))", note: number)
    case .repeated where field.node.messageType != nil:
      out.line("case \(tag(field.node)): wire.\(call)(appendingTo: &\(name))", note: number)
    case .repeated where field.node.isPackable:
      out.line("case \(tag(field.node)): wire.\(call)(appendingTo: &\(name)\(unknown))", note: number)
      let packed = "packed" + SwiftNames.capitalized(call)
      out.line("case \(tag(field.node, packed: true)): wire.\(packed)(appendingTo: &\(name)\(unknown))")
    case .repeated:
      out.line("case \(tag(field.node)): wire.\(call)(appendingTo: &\(name))", note: number)
    case _ where field.node.messageType != nil:
      out.line("case \(tag(field.node)): wire.\(call)(mergingInto: &\(name))", note: number)
    case _ where field.node.enumType?.isClosed == true:
      out.line(
        "case \(tag(field.node)): wire.closedEnum(into: &\(name), unknown: &_unknown)", note: number)
    default:
      out.line("case \(tag(field.node)): \(name) = wire.\(next(field.node))()", note: number)
    }
  }

  private func printDecode(_ field: SwiftField, of oneof: SwiftOneof, _ out: inout CodePrinter) {
    let name = "self.\(SwiftNames.label(oneof.name))"
    let item = SwiftNames.label(field.name)
    if isClosedEnum(field) {
      out.line("case \(tag(field.node)):", note: field.node.number)
      out.indented { out in
        out.line("let value: \(field.element)? = wire.nextClosedEnum(unknown: &_unknown)")
        out.line("if let value { \(name) = .\(item)(value) }")
      }
      return
    }
    guard field.node.messageType != nil else {
      out.line(
        "case \(tag(field.node)): \(name) = .\(item)(wire.\(next(field.node))())", note: field.node.number)
      return
    }
    // A member that comes twice is merged, as a singular message is.
    let head = "wire.\(call(field.node))(mergingInto: &\(name), \(oneof.typeName).\(item))"
    let old = "if case .\(item)(let value)? = $0 { value } else { nil }"
    let short = "case \(tag(field.node)): \(head) { \(old) }  // \(field.node.number)"
    if out.fits(short) {
      out.line(short)
    } else {
      out.block("case \(tag(field.node)): \(head)") { $0.line(old) }
    }
  }

  /// Of the field itself, or of a map's values.
  private func isClosedEnum(_ field: SwiftField) -> Bool {
    if case .map(_, let value) = field.shape { return value.enumType?.isClosed == true }
    return field.node.enumType?.isClosed == true
  }

  private func isText(_ field: FieldNode) -> Bool {
    if case .scalar(.string) = field.type { true } else { false }
  }

  /// The runtime's call that returns a value: `wire.nextInt32()`.
  private func next(_ field: FieldNode) -> String { "next" + SwiftNames.capitalized(call(field)) }

  private func kind(_ field: FieldNode) -> String {
    switch field.type {
    case .message, .enum: ".\(call(field))(\(SwiftField.elementType(field, context)).self)"
    default: ".\(call(field))"
    }
  }

  // MARK: Writing

  /// By number, largest first: what is written last stands in front.
  private var encodeOrder: [MessageGenerator.Member] {
    members.enumerated().sorted { left, right in
      (lowest(left.element), left.offset) > (lowest(right.element), right.offset)
    }.map(\.element)
  }

  private func lowest(_ member: MessageGenerator.Member) -> Int32 {
    switch member {
    case .field(let field): field.node.number
    case .oneof(let oneof): oneof.fields.map(\.node.number).min() ?? 0
    }
  }

  private func printEncode(_ member: MessageGenerator.Member, _ out: inout CodePrinter) {
    switch member {
    case .field(let field): printEncode(field, &out)
    case .oneof(let oneof):
      out.line("switch self.\(SwiftNames.label(oneof.name)) {")
      for field in oneof.fields.sorted(by: { $0.node.number > $1.node.number }) {
        out.line("case .\(SwiftNames.label(field.name))(let value): \(write("value", field))")
      }
      out.line("case nil: break")
      out.line("}")
    }
  }

  private func printEncode(_ field: SwiftField, _ out: inout CodePrinter) {
    let name = field.value
    let call = call(field.node)
    switch field.shape {
    case .map(let key, let value) where isText(key) && isText(value):
      out.line("wire.stringMap(\(name), tag: \(tag(field.node)))")
    case .map(let key, let value):
      out.line("wire.map(\(name), key: \(kind(key)), value: \(kind(value)), tag: \(tag(field.node)))")
    case .repeated where field.node.isPacked:
      let packedTag = tag(field.node, packed: true)
      out.line("wire.packed\(SwiftNames.capitalized(call))(\(name), tag: \(packedTag))")
    case .repeated where ["message", "group", "string", "bytes"].contains(call):
      out.line("wire.repeated\(SwiftNames.capitalized(call))(\(name), tag: \(tag(field.node)))")
    case .repeated:
      out.line("for value in \(name).reversed() { \(write("value", field)) }")
    case .explicit where field.isBoxed:
      out.line("wire.\(call)(\(field.place), tag: \(tag(field.node)))")
    case .explicit where field.node.messageType != nil, .oneofMember:
      out.line("if let value = \(name) { \(write("value", field)) }")
    case .explicit: out.line(write("ifSet: " + name, field, chain: "?"))
    case .implicit: out.line(write("ifSet: " + name, field))
    }
  }

  /// An enum's value as its number: a call of its own would be specialised for each enum.
  private func write(_ value: String, _ field: SwiftField, chain: String = "") -> String {
    let isEnum = field.node.enumType != nil
    let call = isEnum ? "int32" : call(field.node)
    return "wire.\(call)(\(value)\(isEnum ? chain + ".rawValue" : ""), tag: \(tag(field.node)))"
  }
}
