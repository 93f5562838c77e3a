// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// A service: its methods as values, the protocol a server meets, and the client.
struct ServiceGenerator {
  private let context: GenerationContext
  private let service: ServiceNode
  private let name: String
  private let methods: [Method]

  private struct Method {
    var node: MethodNode
    var name: String
    var input: String
    var output: String
    var kind: Kind
  }

  private enum Kind: String { case unary, serverStreaming, clientStreaming, bidirectional }

  init(_ service: ServiceNode, _ context: GenerationContext) {
    (self.context, self.service) = (context, service)
    let prefix = context.prefix(of: service.file)
    name = SwiftNames.typeName(service.name, isTopLevel: true, prefix: prefix, noun: "RPC")
    var taken: Set<String> = Self.takenNames
    var methods: [Method] = []
    for node in service.methods {
      guard let input = node.input, let output = node.output else { continue }
      var name = Self.lowerFirst(node.name)
      while !taken.insert(name).inserted { name += "_" }
      let kind: Kind =
        switch (node.proto.clientStreaming ?? false, node.proto.serverStreaming ?? false) {
        case (false, false): .unary
        case (false, true): .serverStreaming
        case (true, false): .clientStreaming
        case (true, true): .bidirectional
        }
      methods.append(
        Method(
          node: node, name: name, input: context.qualifiedName(input),
          output: context.qualifiedName(output), kind: kind))
    }
    self.methods = methods
  }

  func print(to out: inout CodePrinter) {
    out.line()
    out.documentation(context.comment(service))
    if isDeprecated { out.line(GenerationContext.deprecated) }
    out.block("\(context.access)nonisolated enum \(name)") { out in
      for method in methods { printDeclaration(method, &out) }
      if context.options.server {
        out.line()
        printProtocol(&out)
      }
      if context.options.client {
        out.line()
        printClient(&out)
      }
    }
    guard context.options.server else { return }
    out.line()
    if isDeprecated { out.line(GenerationContext.deprecated) }
    out.block("nonisolated extension \(name).Service") { out in
      let isUsed = !methods.isEmpty
      out.block("\(context.access)func register(in routes: inout Routes)") { out in
        for method in methods {
          out.line("routes.add(\(name).\(SwiftNames.escaped(method.name)), \(reference(method)))")
        }
        if !isUsed { out.line("_ = routes") }
      }
    }
  }

  private var isDeprecated: Bool { service.proto.options?.deprecated == true }

  private func reference(_ method: Method) -> String { SwiftNames.escaped(method.name) }

  private func printDeclaration(_ method: Method, _ out: inout CodePrinter) {
    let path = "/\(service.fullName)/\(method.node.name)"
    let type = "Method<\(method.input), \(method.output)>"
    let file = GenerationContext.descriptorName(service.file.path)
    out.list(
      "\(context.access)static let \(SwiftNames.escaped(method.name)) = \(type)(",
      ["\"\(path)\"", ".\(method.kind.rawValue)", "in: .\(file)"], ")")
  }

  private func printProtocol(_ out: inout CodePrinter) {
    out.block("\(context.access)protocol Service: RPCService") { out in
      for method in methods {
        out.documentation(context.comment(method.node))
        let head = "func \(SwiftNames.escaped(method.name))("
        let requests =
          method.kind == .clientStreaming || method.kind == .bidirectional
          ? "_ requests: MessageStream<\(method.input)>" : "_ request: \(method.input)"
        switch method.kind {
        case .unary, .clientStreaming:
          out.list(
            head, [requests, "context: ServerContext"], ") async throws -> \(method.output)")
        case .serverStreaming, .bidirectional:
          out.list(
            head, [requests, "responses: MessageWriter<\(method.output)>", "context: ServerContext"],
            ") async throws")
        }
      }
    }
  }

  private func printClient(_ out: inout CodePrinter) {
    out.block("\(context.access)struct Client: Sendable") { out in
      out.line("\(context.access)let channel: Channel")
      out.line("\(context.access)init(_ channel: Channel) { self.channel = channel }")
      for method in methods {
        out.documentation(context.comment(method.node))
        if method.node.proto.options?.deprecated == true { out.line(GenerationContext.deprecated) }
        printCall(method, &out)
      }
    }
  }

  private func printCall(_ method: Method, _ out: inout CodePrinter) {
    // A call does not leave its caller's actor or executor: each way there and back is a switch of tasks.
    let isolation = method.kind == .unary ? "nonisolated(nonsending) " : ""
    let head = "\(context.access)\(isolation)func \(SwiftNames.escaped(method.name))("
    let value = "\(name).\(SwiftNames.escaped(method.name))"
    let options = "options: CallOptions = .init()"
    let request = "_ request: \(method.input)"
    switch method.kind {
    case .unary:
      out.list(head, [request, options], ") async throws(RPCError) -> \(method.output) {")
      out.indented { $0.line("try await channel.unary(\(value), request, options).message") }
    case .serverStreaming:
      out.list(head, [request, options], ") -> MessageStream<\(method.output)> {")
      out.indented { $0.line("channel.serverStreaming(\(value), request, options)") }
    case .clientStreaming:
      out.list(head, [options], ") -> ClientStreamingCall<\(method.input), \(method.output)> {")
      out.indented { $0.line("channel.clientStreaming(\(value), options)") }
    case .bidirectional:
      out.list(head, [options], ") -> BidirectionalCall<\(method.input), \(method.output)> {")
      out.indented { $0.line("channel.bidirectional(\(value), options)") }
    }
    out.line("}")
  }

  /// `GetURL` gives `getURL`, `URLFor` gives `urlFor`: an initial run of capitals goes down as one word.
  private static func lowerFirst(_ name: String) -> String {
    let bytes = Array(name.utf8)
    func isUpper(_ index: Int) -> Bool {
      index < bytes.count && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[index])
    }
    var run = 0
    while isUpper(run) { run += 1 }
    // The last capital of a run begins the next word, if a lower-case letter follows.
    if run > 1, run < bytes.count, bytes[run].isLetter, bytes[run] != UInt8(ascii: "_") { run -= 1 }
    let head = bytes.prefix(run).map { $0 | 0x20 }
    return String(decoding: head + bytes.dropFirst(run), as: UTF8.self)
  }

  /// Members that the client, the protocol, or every type has already.
  private static let takenNames: Set<String> = ["channel", "register", "self", "init", "Type"]
}
