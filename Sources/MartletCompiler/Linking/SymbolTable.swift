// SPDX-License-Identifier: Apache-2.0

/// Every full name of every file in the run, and what it names.
struct SymbolTable {
  enum Symbol {
    case package
    case node(Node)
  }

  private(set) var symbols: [String: Symbol] = [:]

  func symbol(_ fullName: String) -> Symbol? { symbols[fullName] }

  func node(_ fullName: String) -> Node? {
    if case .node(let node) = symbols[fullName] { node } else { nil }
  }

  /// Adds a file's names, reporting those that are taken.
  mutating func add(_ file: FileNode, _ report: Reporting) {
    var package = ""
    for part in file.package.split(separator: ".") where !file.package.isEmpty {
      package = package.isEmpty ? String(part) : package + "." + part
      if case .node(let node) = symbols[package] {
        report(.packageNameTaken(package, by: node, in: file))
      } else {
        symbols[package] = .package
      }
    }
    for message in file.messages { add(message, report) }
    for node in file.enums { add(node, report) }
    for service in file.services {
      insert(service, report)
      for method in service.methods { insert(method, report) }
    }
    for field in file.extensions { insert(field, report) }
  }

  private mutating func add(_ message: MessageNode, _ report: Reporting) {
    guard insert(message, report) || !message.isMapEntry else { return }
    for oneof in message.oneofs { insert(oneof, report) }
    for field in message.fields { insert(field, report) }
    for nested in message.messages { add(nested, report) }
    for node in message.enums { add(node, report) }
    for field in message.extensions { insert(field, report) }
  }

  private mutating func add(_ node: EnumNode, _ report: Reporting) {
    insert(node, report)
    for value in node.values { insert(value, report) }
  }

  @discardableResult
  private mutating func insert(_ node: Node, _ report: Reporting) -> Bool {
    guard let old = symbols[node.fullName] else {
      symbols[node.fullName] = .node(node)
      return true
    }
    report(.nameTaken(node, by: old))
    return false
  }
}
