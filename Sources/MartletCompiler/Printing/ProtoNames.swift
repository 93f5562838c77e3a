// SPDX-License-Identifier: Apache-2.0
// The shortest names that still mean the same.

internal import MartletProtobuf

/// The names that a file sees, to tell what a shorter one would resolve to (language guide, "Name
/// Resolution").
struct ProtoNames {
  private let package: String
  /// What the first part of a type's name may mean: types, services, packages and all around them.
  private var scopes: Set<String> = []
  /// Everything that has a name, which is what the first part of an option's name may mean.
  private var everything: Set<String> = []

  init(_ file: FileDescriptor) {
    package = file.package
    for file in file.transitive {
      var package = file.package[...]
      while !package.isEmpty {
        scopes.insert(String(package))
        package = package[..<(package.lastIndex(of: ".") ?? package.startIndex)]
      }
      for (name, declaration) in DeclarationFinder(file).found {
        switch declaration.element {
        case .message, .enumeration, .service: scopes.insert(name)
        default: everything.insert(name)
        }
      }
    }
    everything.formUnion(scopes)
  }

  /// A type's name as it is written inside `scope`; `typeName` is as descriptors have it, `.pkg.Name`.
  func type(_ typeName: String, in scope: String) -> String { shortest(typeName, scope, scopes) }

  /// A type's name where the first thing of that name decides, whatever it is: in methods and `extend`.
  func typeAmongAll(_ typeName: String, in scope: String) -> String { shortest(typeName, scope, everything) }

  /// An extension's name as an option inside `scope` has it between parentheses.
  func option(_ fullName: String, in scope: String) -> String { shortest("." + fullName, scope, everything) }

  private func shortest(_ typeName: String, _ scope: String, _ symbols: Set<String>) -> String {
    guard typeName.hasPrefix(".") else { return typeName }
    let target = String(typeName.dropFirst())
    let isNear = package.isEmpty || target.hasPrefix(package + ".")
    var parts = target.split(separator: ".").map(String.init)[...]
    if isNear, !package.isEmpty { parts = parts.dropFirst(package.split(separator: ".").count) }
    var candidates: [String] = []
    if isNear {
      for count in 1...max(1, parts.count) { candidates.append(parts.suffix(count).joined(separator: ".")) }
    }
    candidates.append(target)
    return candidates.first { resolve($0, scope, symbols) == target } ?? typeName
  }

  /// What a name means inside `scope`: the innermost scope that knows its first part decides.
  private func resolve(_ name: String, _ scope: String, _ symbols: Set<String>) -> String? {
    let first = name.prefix { $0 != "." }
    var around = scope[...]
    while true {
      let prefix = around.isEmpty ? "" : around + "."
      if symbols.contains(prefix + first) { return prefix + name }
      guard !around.isEmpty else { return nil }
      around = around[..<(around.lastIndex(of: ".") ?? around.startIndex)]
    }
  }
}
