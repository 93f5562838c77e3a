// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// An enum. An open one has a case for the numbers it does not know; a closed one (proto2) has none.
struct EnumGenerator {
  private let node: EnumNode
  private let context: GenerationContext
  private let cases: [EnumCases.Case]
  private let name: String

  init(_ node: EnumNode, _ context: GenerationContext) {
    (self.node, self.context) = (node, context)
    cases = context.cases(of: node).cases
    name = context.ownName(context.qualifiedName(node))
  }

  private var primary: [EnumCases.Case] { cases.filter { $0.aliasOf == nil } }

  func print(to out: inout CodePrinter) {
    out.documentation(context.comment(node))
    let isNested = node.parent != nil
    out.block("\(context.access)\(isNested ? "" : "nonisolated ")enum \(name): \(conformance)") { out in
      for item in primary {
        printMarks(item, &out)
        let number = node.isClosed ? " = \(item.value.number)" : ""
        out.line("case \(SwiftNames.escaped(item.name))\(number)")
      }
      if !node.isClosed { out.line("case unrecognized(Int32)") }
      for item in cases where item.aliasOf != nil { printAlias(item, &out) }
      if node.isClosed {
        printDefault(&out)
      } else {
        printInit(&out)
        printRawValue(&out)
      }
    }
  }

  private var conformance: String {
    // Swift makes the numbers of a closed enum by itself; a case with a payload keeps it from doing so.
    if node.isClosed { return "Int32, ClosedEnum" }
    return hasDeprecated ? "OpenEnumWithDeprecatedValues" : "OpenEnum"
  }

  private var hasDeprecated: Bool { primary.contains(where: \.isDeprecated) }

  private func printMarks(_ item: EnumCases.Case, _ out: inout CodePrinter) {
    out.documentation(context.comment(item.value))
    if item.isDeprecated { out.line(GenerationContext.deprecated) }
  }

  private func printAlias(_ item: EnumCases.Case, _ out: inout CodePrinter) {
    printMarks(item, &out)
    let head = "\(context.access)static var \(SwiftNames.escaped(item.name)): \(name)"
    guard let target = item.aliasOf.map({ cases[$0] }) else { return }
    let isWarnedOf = target.isDeprecated && !item.isDeprecated
    // A closed enum has the number, or it would not be an alias; the default is never taken.
    let number = ".init(rawValue: \(item.value.number))\(node.isClosed ? " ?? defaultValue" : "")"
    out.braced(head, isWarnedOf ? number : ".\(SwiftNames.label(target.name))")
  }

  private func printDefault(_ out: inout CodePrinter) {
    guard let first = primary.first else { return }
    if first.isDeprecated { out.line(GenerationContext.deprecated) }
    out.braced("\(context.access)static var defaultValue: \(name)", ".\(SwiftNames.label(first.name))")
  }

  private func printInit(_ out: inout CodePrinter) {
    if hasDeprecated { out.line(GenerationContext.deprecated) }
    out.block("\(context.access)init(\(hasDeprecated ? "number " : "")rawValue: Int32)") { out in
      out.line("switch rawValue {")
      for item in primary {
        out.line("case \(item.value.number): self = .\(SwiftNames.label(item.name))")
      }
      out.line("default: self = .unrecognized(rawValue)")
      out.line("}")
    }
  }

  private func printRawValue(_ out: inout CodePrinter) {
    out.block("\(context.access)var rawValue: Int32") { out in
      out.line("switch self {")
      for item in primary {
        out.line("case .\(SwiftNames.label(item.name)): \(item.value.number)")
      }
      out.line("case .unrecognized(let number): number")
      out.line("}")
    }
  }
}
