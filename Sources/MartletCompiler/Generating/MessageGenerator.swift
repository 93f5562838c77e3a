// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// A message: a struct with its fields, and an extension that reads and writes them.
struct MessageGenerator {
  private let node: MessageNode
  private let context: GenerationContext
  private let name: String
  private let qualified: String
  /// In the order of the .proto; a oneof stands where its first field does.
  private let members: [Member]

  enum Member {
    case field(SwiftField)
    case oneof(SwiftOneof)
  }

  init(_ node: MessageNode, _ context: GenerationContext) {
    (self.node, self.context) = (node, context)
    qualified = context.qualifiedName(node)
    name = context.ownName(qualified)
    members = Self.members(of: node, context)
  }

  private static func members(of node: MessageNode, _ context: GenerationContext) -> [Member] {
    var taken = SwiftNames.takenMembers
    func fresh(_ name: String) -> String {
      var name = SwiftNames.member(name)
      if taken.contains(name) { name += "_p" }
      while !taken.insert(name).inserted { name += "_" }
      return name
    }
    var members: [Member] = []
    var seen: Set<ObjectIdentifier> = []
    for field in node.fields {
      guard let oneof = field.oneof else {
        members.append(.field(SwiftField(field, name: fresh(field.name), context)))
        continue
      }
      guard seen.insert(ObjectIdentifier(oneof)).inserted else { continue }
      members.append(.oneof(SwiftOneof(oneof, name: fresh(oneof.name), in: node, context)))
    }
    return members.map { member in
      guard case .field(var field) = member, field.isBoxed else { return member }
      field.boxName = "_" + field.name
      while !taken.insert(field.boxName).inserted { field.boxName += "_" }
      return .field(field)
    }
  }

  func print(to out: inout CodePrinter) {
    out.documentation(context.comment(node))
    let access = context.access
    let isNested = node.parent != nil
    out.block("\(access)\(isNested ? "" : "nonisolated ")struct \(name): Message") { out in
      for member in members { printProperty(member, &out) }
      out.line("\(access)var unknownFields = UnknownFields()")
      out.line()
      printInit(&out)
      for case .oneof(let oneof) in members {
        out.line()
        oneof.print(to: &out, context)
      }
      for nested in node.enums {
        out.line()
        EnumGenerator(nested, context).print(to: &out)
      }
      for nested in node.messages where !nested.isMapEntry {
        out.line()
        MessageGenerator(nested, context).print(to: &out)
      }
    }
  }

  /// The codec parts of this message and of those nested in it.
  func printExtensions(to out: inout CodePrinter) {
    out.line()
    out.block("nonisolated extension \(qualified)") { out in
      MessageCodecGenerator(node, members, context).print(to: &out)
    }
    for nested in node.messages where !nested.isMapEntry {
      MessageGenerator(nested, context).printExtensions(to: &out)
    }
  }

  private func printProperty(_ member: Member, _ out: inout CodePrinter) {
    switch member {
    case .field(let field):
      out.documentation(context.comment(field.node))
      let name = SwiftNames.escaped(field.name)
      if field.isBoxed {
        out.block("\(context.access)var \(name): \(field.declaredType(context))") { out in
          out.line("get { self.\(field.boxName).value }")
          out.line("set { self.\(field.boxName).value = newValue }")
        }
        out.line("private var \(field.boxName) = Boxed<\(field.element)>()")
        return
      }
      out.line("\(context.access)var \(name)\(Self.initialized(field, context))")
    case .oneof(let oneof):
      out.documentation(context.comment(oneof.node))
      out.line("\(context.access)var \(SwiftNames.escaped(oneof.name)): \(oneof.typeName)?")
    }
  }

  /// The type is left out where the default tells it.
  private static func initialized(_ field: SwiftField, _ context: GenerationContext) -> String {
    let type = field.declaredType(context)
    switch field.shape {
    case .explicit, .oneofMember: return ": \(type)"
    case .repeated, .map: return ": \(type) = \(field.defaultValue)"
    case .implicit:
      switch type {
      case "String", "Bool": return " = \(field.defaultValue)"
      case "Bytes": return " = Bytes()"
      default:
        return field.node.enumType != nil ? " = \(type)\(field.defaultValue)" : ": \(type) = \(field.defaultValue)"
      }
    }
  }

  private func printInit(_ out: inout CodePrinter) {
    var parameters: [String] = []
    var names: [String] = []
    for member in members {
      switch member {
      case .field(let field):
        let label = SwiftNames.label(field.name)
        parameters.append("\(label): \(field.declaredType(context)) = \(field.defaultValue)")
        names.append(field.name)
      case .oneof(let oneof):
        parameters.append("\(SwiftNames.label(oneof.name)): \(oneof.typeName)? = nil")
        names.append(oneof.name)
      }
    }
    out.line("\(context.access)init() {}")
    guard !names.isEmpty else { return }
    out.line()
    out.list("\(context.access)init(", parameters, ") {")
    out.indented { out in
      for name in names {
        out.line("self.\(SwiftNames.label(name)) = \(SwiftNames.escaped(name))")
      }
    }
    out.line("}")
  }
}
