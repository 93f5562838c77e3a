// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// An extension: a value that stands for it, named after its full name, as `message[.acme_tasks_priority]`.
struct ExtensionGenerator {
  private let node: FieldNode
  private let context: GenerationContext

  init(_ node: FieldNode, _ context: GenerationContext) { (self.node, self.context) = (node, context) }

  func print(to out: inout CodePrinter) {
    guard let extendee = node.extendee else { return }
    let element = SwiftField.elementType(node, context)
    let value = node.isRepeated ? "[\(element)]" : element
    out.line()
    let head = "nonisolated extension ExtensionField"
    let condition = "where Extendee == \(context.qualifiedName(extendee)), Value == \(value) {"
    if out.fits("\(head) \(condition)") {
      out.line("\(head) \(condition)")
    } else {
      out.line(head)
      out.line(condition)
    }
    out.indented { out in
      out.documentation(context.comment(node))
      if node.proto.options?.deprecated == true { out.line(GenerationContext.deprecated) }
      let call = "Self(\(arguments))"
      out.braced("\(context.access)static var \(name): Self", call)
    }
    out.line("}")
  }

  /// The full name: two packages may well extend one message by the same short name.
  private var name: String {
    SwiftNames.escaped(node.fullName.split(separator: ".").joined(separator: "_"))
  }

  private var arguments: String {
    let codec: String
    switch node.type {
    case .message(let type):
      codec = ".\(node.isDelimited ? "group" : "message")(\(context.qualifiedName(type)).self)"
    case .enum(let type):
      codec = ".\(type.isClosed ? "closedEnum" : "openEnum")(\(context.qualifiedName(type)).self)"
    case .scalar(let type): codec = "." + ScalarNames.call(type)
    case .unresolved: codec = ""
    }
    guard node.isRepeated else { return "\(node.number), \(codec)" }
    return "repeated: \(node.number), \(codec)\(node.isPacked ? ", packed: true" : "")"
  }
}
