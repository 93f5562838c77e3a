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

  init(_ node: OneofNode, name: String, in message: MessageNode, _ context: GenerationContext) {
    self.node = node
    self.name = name
    // A nested type may have the oneof's name; theirs was there first.
    let nested = Set(
      message.messages.map { context.ownName(context.qualifiedName($0)) }
        + message.enums.map { context.ownName(context.qualifiedName($0)) })
    var type = SwiftNames.typeName(
      SwiftNames.upperCamelCase(node.name), isTopLevel: false, prefix: "", noun: "OneOf")
    while nested.contains(type)
      || message.oneofs.contains(where: {
        $0 !== node && $0.path.last ?? 0 < node.path.last ?? 0
          && SwiftNames.upperCamelCase($0.name) == type
      })
    { type += "OneOf" }
    typeName = type
    var taken: Set<String> = ["none", "some", "init", "self", "_"]
    fields = node.fields.map { field in
      var name = SwiftNames.member(field.name)
      if taken.contains(name) { name += "_p" }
      while !taken.insert(name).inserted { name += "_" }
      return SwiftField(field, name: name, context)
    }
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
