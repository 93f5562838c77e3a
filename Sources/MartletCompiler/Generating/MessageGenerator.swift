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
    let oneofTypes = node.oneofs.isEmpty ? [:] : SwiftOneof.typeNames(in: node, context)
    var seen: Set<ObjectIdentifier> = []
    for field in node.fields {
      guard let oneof = field.oneof else {
        members.append(.field(SwiftField(field, name: fresh(field.name), context)))
        continue
      }
      guard seen.insert(ObjectIdentifier(oneof)).inserted else { continue }
      let typeName = oneofTypes[ObjectIdentifier(oneof)] ?? ""
      members.append(.oneof(SwiftOneof(oneof, name: fresh(oneof.name), typeName: typeName, context)))
    }
    return members.map { member in
      guard case .field(var field) = member, field.isBoxed || field.isDeprecated else { return member }
      var name = "_" + field.name
      while !taken.insert(name).inserted { name += "_" }
      field.hiddenName = name
      return .field(field)
    }
  }

  func print(to out: inout CodePrinter) {
    out.documentation(context.comment(node))
    let access = context.access
    let isNested = node.parent != nil
    // What is frozen keeps the nil that optionals begin with out of the module's symbols.
    let frozen = context.options.visibility == .public ? "@frozen " : ""
    out.block("\(frozen)\(access)\(isNested ? "" : "nonisolated ")struct \(name): GeneratedMessage") { out in
      for member in members { printProperty(member, &out) }
      out.line("private var _unknown: UnknownFields")
      printInit(&out)
      MessageExtras(members, context).printDefaults(to: &out)
      MessageCodecGenerator(node, members, context).print(to: &out)
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

  private func printProperty(_ member: Member, _ out: inout CodePrinter) {
    // Whoever uses a stored property knows where it lies, and needs its accessors for key paths at most: they
    // are made there, and not three functions for each property here.
    let stored = (context.options.visibility == .public ? "@_alwaysEmitIntoClient " : "") + context.access
    switch member {
    case .field(let field):
      out.documentation(context.comment(field.node))
      let name = SwiftNames.escaped(field.name)
      if field.isDeprecated { out.line(GenerationContext.deprecated) }
      guard let hidden = field.hiddenName.map(SwiftNames.escaped) else {
        out.line("\(stored)var \(name): \(field.declaredType(context))")
        return
      }
      out.block("\(context.access)var \(name): \(field.declaredType(context))") { out in
        out.line("get { \(field.value) }")
        out.line("set { \(field.value) = newValue }")
      }
      let type = field.isBoxed ? " = Boxed<\(field.element)>()" : ": \(field.declaredType(context))"
      out.line("private var \(hidden)\(type)")
    case .oneof(let oneof):
      out.documentation(context.comment(oneof.node))
      out.line("\(stored)var \(SwiftNames.escaped(oneof.name)): \(oneof.typeName)?")
    }
  }

  /// Initial values stand in the initializers: of a property each would be a function of its own.
  private func printInit(_ out: inout CodePrinter) {
    var parameters: [String] = []
    var places: [String] = []
    var names: [String] = []
    var plain: [String] = []
    var defaults: [String] = []
    for member in members {
      switch member {
      case .field(let field):
        let label = SwiftNames.label(field.name)
        parameters.append("\(label): \(field.declaredType(context)) = \(field.defaultValue)")
        places.append(field.value)
        names.append(SwiftNames.escaped(field.name))
        if !field.shape.isOptional {
          plain.append(SwiftNames.escaped(field.hiddenName ?? field.name))
          defaults.append(field.defaultValue)
        }
      case .oneof(let oneof):
        let label = SwiftNames.label(oneof.name)
        parameters.append("\(label): \(oneof.typeName)? = nil")
        places.append("self.\(label)")
        names.append(SwiftNames.escaped(oneof.name))
      }
    }
    // Not the type itself: it stands in fields of others, and whoever reads those has done nothing wrong.
    let isDeprecated = node.proto.options?.deprecated == true
    let unknown = (["_unknown"], [".init()"])
    if isDeprecated { out.line(GenerationContext.deprecated) }
    printInit([], Self.assignments(plain + unknown.0, defaults + unknown.1, out), &out)
    guard !names.isEmpty else { return }
    if isDeprecated { out.line(GenerationContext.deprecated) }
    printInit(parameters, Self.assignments(places + unknown.0, names + unknown.1, out), &out)
  }

  private func printInit(_ parameters: [String], _ assignments: [String], _ out: inout CodePrinter) {
    let head = "\(context.access)init(\(parameters.joined(separator: ", ")))"
    if assignments.count == 1, out.fits("\(head) { \(assignments[0]) }") {
      out.line("\(head) { \(assignments[0]) }")
      return
    }
    out.list("\(context.access)init(", parameters, ") {")
    out.indented { out in assignments.forEach { out.line($0) } }
    out.line("}")
  }

  /// `(self.a, self.b) = (a, b)`, as many to a line as fit.
  private static func assignments(_ places: [String], _ names: [String], _ out: CodePrinter) -> [String] {
    var lines: [String] = []
    var start = 0
    while start < names.count {
      var end = start + 1
      var text = "\(places[start]) = \(names[start])"
      while end < names.count {
        let left = places[start...end].joined(separator: ", ")
        let longer = "(\(left)) = (\(names[start...end].joined(separator: ", ")))"
        guard out.fits("  " + longer) else { break }
        (text, end) = (longer, end + 1)
      }
      lines.append(text)
      start = end
    }
    return lines
  }
}
