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
    let file = GenerationContext.descriptorName(node.file.path)
    out.braced(
      "\(access)static var descriptor: MessageDescriptor",
      ".init(.\(file), \"\(node.fullName)\")")
    // Only the runtime calls it, through the protocol, which warns nobody.
    if hasDeprecatedChoice { out.line(GenerationContext.deprecated) }
    out.block("\(access)mutating func decode(from wire: inout WireReader) throws(DecodeError)") { out in
      out.block("while let tag = try wire.nextTag()") { out in
        guard !members.isEmpty else { return out.line("try wire.keepUnknown(tag, in: &unknownFields)") }
        out.line("switch tag {")
        for member in members { printDecode(member, &out) }
        out.line("default: try wire.keepUnknown(tag, in: &unknownFields)")
        out.line("}")
      }
    }
    out.block("\(access)func encode(to wire: inout BackwardWriter)") { out in
      out.line("wire.unknown(unknownFields)")
      for member in encodeOrder { printEncode(member, &out) }
    }
    let extras = MessageExtras(members, context)
    extras.printRequirements(of: node, to: &out)
    if context.options.reuse { extras.printReuse(of: node, to: &out) }
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
    let unknown = isClosedEnum(field) ? ", unknown: &unknownFields" : ""
    switch field.shape {
    case .map(let key, let value):
      out.line(
        "case \(tag(field.node)): "
          + "try wire.map(into: &\(name), key: \(kind(key)), value: \(kind(value))\(unknown))", note: number)
    case .repeated where field.node.messageType != nil:
      out.line("case \(tag(field.node)): try wire.\(call)(appendingTo: &\(name))", note: number)
    case .repeated where field.node.isPackable:
      out.line("case \(tag(field.node)): try wire.\(call)(appendingTo: &\(name)\(unknown))", note: number)
      let packed = "packed" + SwiftNames.capitalized(call)
      out.line("case \(tag(field.node, packed: true)): try wire.\(packed)(appendingTo: &\(name)\(unknown))")
    case .repeated:
      out.line("case \(tag(field.node)): \(name).append(try wire.\(call)())", note: number)
    case _ where field.node.messageType != nil:
      out.line("case \(tag(field.node)): try wire.\(call)(mergingInto: &\(name))", note: number)
    case _ where field.node.enumType?.isClosed == true:
      out.line(
        "case \(tag(field.node)): try wire.closedEnum(into: &\(name), unknown: &unknownFields)", note: number)
    default:
      out.line("case \(tag(field.node)): \(name) = try wire.\(call)()", note: number)
    }
  }

  private func printDecode(_ field: SwiftField, of oneof: SwiftOneof, _ out: inout CodePrinter) {
    let name = "self.\(SwiftNames.label(oneof.name))"
    let item = SwiftNames.label(field.name)
    if isClosedEnum(field) {
      out.line("case \(tag(field.node)):", note: field.node.number)
      out.indented { out in
        out.line("let value: \(field.element)? = try wire.closedEnum(unknown: &unknownFields)")
        out.line("if let value { \(name) = .\(item)(value) }")
      }
      return
    }
    guard field.node.messageType != nil else {
      out.line(
        "case \(tag(field.node)): \(name) = .\(item)(try wire.\(call(field.node))())", note: field.node.number
      )
      return
    }
    // A member that comes twice is merged, as a singular message is.
    let head = "try wire.\(call(field.node))(mergingInto: &\(name), \(oneof.typeName).\(item))"
    let old = "if case .\(item)(let value)? = $0 { value } else { nil }"
    let short = "case \(tag(field.node)): \(head) { \(old) }  // \(field.node.number)"
    if out.fits(short) {
      out.line(short)
    } else {
      out.line("case \(tag(field.node)):", note: field.node.number)
      out.indented { $0.braced(head, old) }
    }
  }

  /// Of the field itself, or of a map's values.
  private func isClosedEnum(_ field: SwiftField) -> Bool {
    if case .map(_, let value) = field.shape { return value.enumType?.isClosed == true }
    return field.node.enumType?.isClosed == true
  }

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
        out.line(
          "case .\(SwiftNames.label(field.name))(let value): wire.\(call(field.node))(value, tag: \(tag(field.node)))"
        )
      }
      out.line("case nil: break")
      out.line("}")
    }
  }

  private func printEncode(_ field: SwiftField, _ out: inout CodePrinter) {
    let name = field.value
    let call = call(field.node)
    switch field.shape {
    case .map(let key, let value):
      out.line("wire.map(\(name), key: \(kind(key)), value: \(kind(value)), tag: \(tag(field.node)))")
    case .repeated where field.node.isPacked:
      let packedTag = tag(field.node, packed: true)
      out.line("wire.packed\(SwiftNames.capitalized(call))(\(name), tag: \(packedTag))")
    case .repeated where ["message", "group", "string", "bytes"].contains(call):
      out.line("wire.repeated\(SwiftNames.capitalized(call))(\(name), tag: \(tag(field.node)))")
    case .repeated:
      out.line("for value in \(name).reversed() { wire.\(call)(value, tag: \(tag(field.node))) }")
    case .explicit where field.isBoxed:
      out.line("wire.\(call)(\(field.place), tag: \(tag(field.node)))")
    case .explicit, .oneofMember:
      out.line("if let value = \(name) { wire.\(call)(value, tag: \(tag(field.node))) }")
    case .implicit:
      out.line("if \(isSet(field, name)) { wire.\(call)(\(name), tag: \(tag(field.node))) }")
    }
  }

  private func isSet(_ field: SwiftField, _ name: String) -> String {
    switch field.node.type {
    case .scalar(.bool): name
    case .scalar(.string), .scalar(.bytes): "!\(name).isEmpty"
    // -0.0 equals 0.0 and is not the default all the same.
    case .scalar(.double), .scalar(.float): "\(name).bitPattern != 0"
    case .enum: "\(name).rawValue != 0"
    default: "\(name) != 0"
    }
  }
}
