// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// A oneof: an enum with a case for each of its fields.
struct SwiftOneof {
  let node: OneofNode
  /// The property's name, without backticks.
  let name: String
  /// The enum's own name inside the message.
  let typeName: String
  let fields: [SwiftField]

  init(_ node: OneofNode, name: String, typeName: String, _ context: GenerationContext) {
    self.node = node
    (self.name, self.typeName) = (name, typeName)
    var taken: Set<String> = ["none", "some", "init", "self", "_"]
    fields = node.fields.map { field in
      var name = SwiftNames.member(field.name)
      if taken.contains(name) { name += "_p" }
      while !taken.insert(name).inserted { name += "_" }
      return SwiftField(field, name: name, context)
    }
  }

  /// The enums' names, in the order of a message's oneofs. A nested type may have a oneof's name; theirs was
  /// there first.
  static func typeNames(in message: MessageNode, _ context: GenerationContext) -> [ObjectIdentifier: String] {
    var taken = Set(message.messages.map { context.ownName(context.qualifiedName($0)) })
    taken.formUnion(message.enums.map { context.ownName(context.qualifiedName($0)) })
    var names: [ObjectIdentifier: String] = [:]
    for oneof in message.oneofs {
      let plain = SwiftNames.upperCamelCase(oneof.name)
      var name = SwiftNames.typeName(plain, isTopLevel: false, prefix: "", noun: "OneOf")
      while taken.contains(name) { name += "OneOf" }
      taken.formUnion([plain, name])
      names[ObjectIdentifier(oneof)] = name
    }
    return names
  }

  func print(to out: inout CodePrinter, _ context: GenerationContext) {
    let indirect = fields.contains(where: \.isBoxed) ? "indirect " : ""
    out.block("\(context.access)\(indirect)enum \(typeName): Sendable, Hashable") { out in
      for field in fields {
        out.documentation(context.comment(field.node))
        if field.isDeprecated { out.line(GenerationContext.deprecated) }
        out.line("case \(SwiftNames.escaped(field.name))(\(field.element))")
      }
    }
  }
}
