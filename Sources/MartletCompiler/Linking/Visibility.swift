// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

// A file sees its imports, and through each what that one imports publicly, transitively. Sets of all that
// each file sees would grow with the square of a chain's length, so a search through all files numbers them
// once, and whether one leads to another is then mostly two comparisons.

/// What a depth-first search over public imports met below a file, the file included: each file gets its
/// number when it is left.
struct PublicSpan {
  var first = 0
  var last = 0

  func holds(_ other: PublicSpan) -> Bool { first <= other.last && other.last <= last }
}

extension FileNode {
  /// Numbers files that come in an order in which imports are first.
  static func numberPublicImports(of files: [FileNode]) {
    var left = 0
    var entered: Set<ObjectIdentifier> = []
    // Importers first: what they lead to is then below them.
    for root in files.reversed() where entered.insert(ObjectIdentifier(root)).inserted {
      root.publicSpan.first = left
      var stack = [(file: root, waiting: root.publicDependencies)]
      while let (file, _) = stack.last {
        guard let next = stack[stack.count - 1].waiting.popLast() else {
          file.publicSpan.last = left
          left += 1
          stack.removeLast()
          continue
        }
        guard entered.insert(ObjectIdentifier(next)).inserted else { continue }
        next.publicSpan.first = left
        stack.append((next, next.publicDependencies))
      }
    }
  }

  /// Whether `other` is this file, or what it imports publicly, or what that one does.
  func leads(to other: FileNode) -> Bool {
    if publicSpan.holds(other.publicSpan) { return true }
    // Where several ways lead to a file, only the first that was found is in the numbers.
    var waiting = [self]
    var seen: Set<ObjectIdentifier> = []
    while let next = waiting.popLast() {
      if next.publicSpan.holds(other.publicSpan) { return true }
      // Whatever a file leads to was left before it.
      guard next.publicSpan.last > other.publicSpan.last, seen.insert(ObjectIdentifier(next)).inserted
      else { continue }
      waiting += next.publicDependencies
    }
    return false
  }

  /// - Parameter forOption: `import option` adds names of options, and what stands in their values.
  func sees(_ other: FileNode, _ forOption: Bool) -> Bool {
    other === self || imports(other, dependencies, among: importedFiles)
      || (forOption && imports(other, optionDependencies, among: importedForOptions))
  }

  private func imports(
    _ other: FileNode, _ dependencies: [FileNode?], among known: Set<ObjectIdentifier>
  ) -> Bool {
    known.contains(ObjectIdentifier(other))
      || dependencies.lazy.compactMap { $0 }.contains {
        !$0.proto.publicDependency.isEmpty && $0.leads(to: other)
      }
  }

  /// Whether something of that package, or of one inside it, is seen.
  func sees(package: String) -> Bool {
    self.package == package || self.package.hasPrefix(package + ".")
      || visiblePackages.contains { $0 == package || $0.hasPrefix(package + ".") }
  }

  /// For `visiblePackages`, which few files are asked for.
  func findVisiblePackages() -> Set<String> {
    var packages: Set<String> = []
    var seen: Set<ObjectIdentifier> = []
    var waiting = (dependencies + optionDependencies).compactMap { $0 }
    while let next = waiting.popLast() {
      guard seen.insert(ObjectIdentifier(next)).inserted else { continue }
      packages.insert(next.package)
      waiting += next.publicDependencies
    }
    return packages
  }

  var publicDependencies: [FileNode] {
    proto.publicDependency.compactMap { dependencies.indices.contains(Int($0)) ? dependencies[Int($0)] : nil }
  }
}
