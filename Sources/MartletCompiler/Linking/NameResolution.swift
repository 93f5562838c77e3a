// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Gives every name that refers to a type its meaning, by the language's rule: from the innermost scope
/// outwards, the first scope that knows the name's first part decides.
struct NameResolution {
  let table: SymbolTable
  let report: Reporting
  private let suggestions = Suggestions()

  init(table: SymbolTable, report: @escaping Reporting) {
    (self.table, self.report) = (table, report)
  }

  func run(_ file: FileNode) {
    for message in file.messages { resolve(message) }
    for field in file.extensions { resolve(field) }
    for service in file.services {
      for method in service.methods {
        method.input = messageType(method.proto.inputType, of: method, part: 2)
        method.output = messageType(method.proto.outputType, of: method, part: 3)
        if let input = method.input { method.proto.inputType = "." + input.fullName }
        if let output = method.output { method.proto.outputType = "." + output.fullName }
      }
    }
  }

  private func resolve(_ message: MessageNode) {
    for field in message.fields { resolve(field) }
    for field in message.extensions { resolve(field) }
    for nested in message.messages { resolve(nested) }
  }

  private func resolve(_ field: FieldNode) {
    if let name = field.proto.extendee {
      // protoc looks the extendee up from the extension's own scope.
      field.extendee = messageType(name, of: field, part: 2)
      if let node = field.extendee { field.proto.extendee = "." + node.fullName }
    }
    guard let name = field.proto.typeName else {
      field.type = field.proto.type.map { .scalar($0) } ?? .unresolved
      return
    }
    switch lookUp(name, of: field, part: 6, typesOnly: true) {
    case let node as MessageNode:
      field.type = .message(node)
      if field.proto.type != .group { field.proto.type = .message }
      field.proto.typeName = "." + node.fullName
    case let node as EnumNode:
      field.type = .enum(node)
      field.proto.type = .enum
      field.proto.typeName = "." + node.fullName
    case let node?:
      report(.notAType(name, node, at: field, part: 6))
    case nil:
      break
    }
  }

  private func messageType(_ name: String?, of user: Node, part: Int32) -> MessageNode? {
    guard let name, let node = lookUp(name, of: user, part: part, typesOnly: false) else { return nil }
    guard let message = node as? MessageNode else {
      report(.notAMessage(name, node, at: user, part: part))
      return nil
    }
    return message
  }

  /// Reports what it does not find.
  private func lookUp(_ name: String, of user: Node, part: Int32, typesOnly: Bool) -> Node? {
    // The parser has said that a scalar cannot stand there.
    if ScalarTypes.named[name] != nil { return nil }
    switch find(name, from: user.fullName, in: user.file, typesOnly: typesOnly) {
    case .found(let node):
      user.file.use(node.file)
      if node.file !== user.file, !node.isExported { report(.notExported(name, node, at: user, part: part)) }
      return node
    case .notImported(let node):
      report(.notImported(name, node, at: user, part: part))
    case .shadowed(let scope):
      report(.shadowed(name, by: scope, at: user, part: part))
    case .unknown:
      let mistake = Diagnostic.unknownType(
        name, at: user, part: part, suggestion: suggestion(for: name, user.file))
      if mistake.help != nil || !user.file.lacksImports { report(mistake) }
    }
    return nil
  }

  enum Found {
    case found(Node)
    case notImported(Node)
    /// The first part means something nearer, which does not have the rest.
    case shadowed(by: String)
    case unknown
  }

  /// - Parameter forOption: names of options, and what stands in their values, come from `import option` too.
  func find(
    _ name: String, from scope: String, in file: FileNode, typesOnly: Bool, forOption: Bool = false
  ) -> Found {
    if name.hasPrefix(".") {
      return visible(String(name.dropFirst()), in: file, forOption) ?? .unknown
    }
    // By bytes: to find out where characters end takes longer than all the rest.
    let dot = UInt8(ascii: ".")
    let firstPart = name[..<(name.utf8.firstIndex(of: dot) ?? name.endIndex)]
    let isCompound = firstPart.endIndex != name.endIndex
    var scope = scope[...]
    var hidden: Found?
    while true {
      scope = scope[..<(scope.utf8.lastIndex(of: dot) ?? scope.startIndex)]
      let prefix = scope.isEmpty ? "" : scope + "."
      switch table.symbol(prefix + firstPart) {
      case .package? where isCompound:
        // A package has no end: what it lacks in one place it may have in an outer one.
        if let found = visible(prefix + name, in: file, forOption) {
          if case .found = found { return found }
          hidden = hidden ?? found
        } else if file.sees(package: prefix + firstPart) {
          return hidden ?? .shadowed(by: prefix + firstPart)
        }
      case .node(let node)?:
        if isCompound {
          if node is MessageNode || node is EnumNode || node is ServiceNode, file.sees(node.file, forOption) {
            return visible(prefix + name, in: file, forOption) ?? .shadowed(by: prefix + firstPart)
          }
        } else if !typesOnly || node is MessageNode || node is EnumNode {
          if file.sees(node.file, forOption) { return .found(node) }
          hidden = hidden ?? .notImported(node)
        }
      default:
        break
      }
      if scope.isEmpty { return hidden ?? .unknown }
    }
  }

  private func visible(_ fullName: String, in file: FileNode, _ forOption: Bool) -> Found? {
    guard let node = table.node(fullName) else { return nil }
    return file.sees(node.file, forOption) ? .found(node) : .notImported(node)
  }

  /// A type with the same last part, or one that differs by a slip of a finger.
  private func suggestion(for name: String, _ file: FileNode) -> Node? {
    let last = String(name[(name.lastIndex(of: ".").map(name.index(after:)) ?? name.startIndex)...])
    guard suggestions.mayLookAgain() else { return nil }
    var best: (node: Node, distance: Int)?
    for case .node(let node) in table.symbols.values where node is MessageNode || node is EnumNode {
      if (node as? MessageNode)?.isMapEntry == true { continue }
      let distance = EditDistance.between(last, node.name, limit: max(1, last.count / 3))
      guard let distance else { continue }
      // The dictionary's order is not ours to depend on: ties go to the smaller name.
      if let known = best, (known.distance, known.node.fullName) <= (distance, node.fullName) { continue }
      best = (node, distance)
    }
    return best?.node
  }
}

/// How many unknown names of a file are compared with all that there are: a file of nothing but mistakes has
/// as many names as there are to compare them with.
private final class Suggestions {
  private var left = 20

  func mayLookAgain() -> Bool {
    left -= 1
    return left >= 0
  }
}

enum EditDistance {
  /// Levenshtein's distance over UTF-8, or nil above `limit`.
  static func between(_ left: String, _ right: String, limit: Int) -> Int? {
    let (a, b) = (Array(left.utf8), Array(right.utf8))
    guard abs(a.count - b.count) <= limit, a.count < 200, b.count < 200 else { return nil }
    var row = Array(0...b.count)
    for i in 0..<a.count {
      var diagonal = row[0]
      row[0] = i + 1
      for j in 0..<b.count {
        let old = row[j + 1]
        row[j + 1] = min(row[j + 1] + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0 : 1))
        diagonal = old
      }
    }
    return row[b.count] <= limit ? row[b.count] : nil
  }
}
