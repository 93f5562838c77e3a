// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// What only some messages have: declared defaults, required fields, and memory to keep.
struct MessageExtras {
  private let members: [MessageGenerator.Member]
  private let context: GenerationContext

  init(_ members: [MessageGenerator.Member], _ context: GenerationContext) {
    (self.members, self.context) = (members, context)
  }

  /// A field that is not set is nil, and `countOrDefault` is what `[default = 7]` says then.
  func printDefaults(to out: inout CodePrinter) {
    let taken = Set(members.map { if case .field(let other) = $0 { other.name } else { "" } })
    for member in members {
      switch member {
      case .field(let field): printDefault(field, "\(field.value) ?? ", "", taken, &out)
      case .oneof(let oneof):
        for field in oneof.fields {
          let item = SwiftNames.label(field.name)
          let head = "if case .\(item)(let value)? = self.\(SwiftNames.label(oneof.name)) { value } else { "
          printDefault(field, head, " }", taken, &out)
        }
      }
    }
  }

  private func printDefault(
    _ field: SwiftField, _ before: String, _ after: String, _ taken: Set<String>, _ out: inout CodePrinter
  ) {
    guard let text = field.node.proto.defaultValue,
      let value = DefaultLiteral.swift(text, field.node, context)
    else { return }
    var name = field.name + "OrDefault"
    while taken.contains(name) { name += "_" }
    if field.isDeprecated { out.line(GenerationContext.deprecated) }
    out.braced("\(context.access)var \(name): \(field.element)", before + value + after)
  }

  /// Printed only where something is required here or further down; the runtime's own says nothing is.
  func printRequirements(of node: MessageNode, to out: inout CodePrinter) {
    guard context.requirements.reach(node) else { return }
    out.block("\(context.access)var missingRequiredField: String?") { out in
      for member in members {
        switch member {
        case .field(let field): printRequirement(field, &out)
        case .oneof(let oneof):
          for field in oneof.fields where isNested(field.node) {
            let item = SwiftNames.label(field.name)
            let head = "if case .\(item)(let value)? = self.\(SwiftNames.label(oneof.name)), "
            printFound(head + "let path = value.missingRequiredField", field, &out)
          }
        }
      }
      out.line("return nil")
    }
  }

  private func printRequirement(_ field: SwiftField, _ out: inout CodePrinter) {
    if field.node.isRequired {
      out.line("if \(field.value) == nil { return \"\(field.node.name)\" }")
    }
    switch field.shape {
    case .map(_, let value) where isNested(value):
      printEach("\(field.value).values", field, &out)
    case .repeated where isNested(field.node): printEach(field.value, field, &out)
    case .explicit where isNested(field.node):
      printFound("if let path = \(field.value)?.missingRequiredField", field, &out)
    default: break
    }
  }

  private func printEach(_ values: String, _ field: SwiftField, _ out: inout CodePrinter) {
    out.block("for value in \(values)") { out in
      printFound("if let path = value.missingRequiredField", field, &out)
    }
  }

  private func printFound(_ head: String, _ field: SwiftField, _ out: inout CodePrinter) {
    out.braced(head, "return \"\(field.node.name).\" + path")
  }

  /// Where a message clears itself to be read again; the runtime makes those anew that do not.
  // A deprecated message's initializer would warn of itself.
  func clears(_ node: MessageNode) -> Bool {
    context.options.reuse && !members.isEmpty && node.proto.options?.deprecated != true
  }

  func printClearing(to out: inout CodePrinter) {
    let clearing = lists.isEmpty ? "self = Self()" : "clearForReuse()"
    out.line("case 1: if wire.isClearing() { \(clearing) }")
  }

  /// Printed only where there is memory to keep.
  func printReuse(of node: MessageNode, to out: inout CodePrinter) {
    guard clears(node), !lists.isEmpty else { return }
    out.block("private mutating func clearForReuse()") { out in
      // One by one: a new message with all of them would be copied into its place.
      for list in lists { out.line("let \(SwiftNames.escaped(list.name)) = Self.emptied(&\(list.place))") }
      out.line("self = Self()")
      for list in lists { out.line("\(list.place) = \(SwiftNames.escaped(list.name))") }
    }
  }

  private var lists: [SwiftField] {
    members.compactMap { member in
      guard case .field(let field) = member else { return nil }
      switch field.shape {
      case .repeated, .map: return field
      default: return nil
      }
    }
  }

  private func isNested(_ field: FieldNode) -> Bool {
    field.messageType.map { context.requirements.reach($0) } ?? false
  }
}

/// Which messages have a required field, or contain a message that has one.
final class Requirements {
  private var known: [ObjectIdentifier: Bool] = [:]

  func reach(_ root: MessageNode) -> Bool {
    if let answer = known[ObjectIdentifier(root)] { return answer }
    // Everything below that is not known yet, then the answers upwards: chains of messages may be long.
    var order: [MessageNode] = []
    var parents: [ObjectIdentifier: [MessageNode]] = [:]
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(root)]
    var waiting = [root]
    var reaching: [MessageNode] = []
    while let node = waiting.popLast() {
      order.append(node)
      var isReaching = node.fields.contains(where: \.isRequired)
      for target in node.fields.compactMap(\.messageType) {
        let id = ObjectIdentifier(target)
        if let answer = known[id] {
          isReaching = isReaching || answer
          continue
        }
        parents[id, default: []].append(node)
        if seen.insert(id).inserted { waiting.append(target) }
      }
      if isReaching { reaching.append(node) }
    }
    for node in order { known[ObjectIdentifier(node)] = false }
    while let node = reaching.popLast() {
      guard known.updateValue(true, forKey: ObjectIdentifier(node)) != true else { continue }
      reaching += parents[ObjectIdentifier(node)] ?? []
    }
    return known[ObjectIdentifier(root)] ?? false
  }
}
