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
    cases = EnumCases(node).cases
    name = context.ownName(context.qualifiedName(node))
  }

  private var primary: [EnumCases.Case] { cases.filter { $0.aliasOf == nil } }

  func print(to out: inout CodePrinter) {
    out.documentation(context.comment(node))
    let access = context.access
    let conformance = node.isClosed ? "ClosedEnum" : "OpenEnum"
    let isNested = node.parent != nil
    out.block("\(access)\(isNested ? "" : "nonisolated ")enum \(name): \(conformance)") { out in
      for item in primary {
        out.documentation(context.comment(item.value))
        out.line("case \(SwiftNames.escaped(item.name))")
      }
      if !node.isClosed { out.line("case unrecognized(Int32)") }
      for item in cases where item.aliasOf != nil {
        out.documentation(context.comment(item.value))
        let target = SwiftNames.label(item.aliasOf ?? "")
        out.line("\(access)static var \(SwiftNames.escaped(item.name)): \(name) { .\(target) }")
      }
      out.line()
      printInit(&out)
      out.line()
      printRawValue(&out)
      if node.isClosed, let first = primary.first {
        out.line()
        let target = SwiftNames.label(first.name)
        out.line("\(access)static var defaultValue: \(name) { .\(target) }")
      }
    }
  }

  private func printInit(_ out: inout CodePrinter) {
    let head = node.isClosed ? "init?(rawValue: Int32)" : "init(rawValue: Int32)"
    out.block("\(context.access)\(head)") { out in
      out.line("switch rawValue {")
      for item in primary {
        out.line("case \(item.value.number): self = .\(SwiftNames.label(item.name))")
      }
      out.line(node.isClosed ? "default: return nil" : "default: self = .unrecognized(rawValue)")
      out.line("}")
    }
  }

  private func printRawValue(_ out: inout CodePrinter) {
    out.block("\(context.access)var rawValue: Int32") { out in
      out.line("switch self {")
      for item in primary {
        out.line("case .\(SwiftNames.label(item.name)): \(item.value.number)")
      }
      if !node.isClosed { out.line("case .unrecognized(let number): number") }
      out.line("}")
    }
  }
}
