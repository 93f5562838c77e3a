// SPDX-License-Identifier: Apache-2.0
// A new service's package, file by file.

/// What `martlet new` writes: a package that builds, runs and tests at once.
struct ServicePackage {
  /// The package's and its server's name, such as `note-keeper`.
  let name: String
  let martlet: Origin

  /// Where the package gets Martlet from.
  enum Origin {
    /// A folder, as an absolute path or as one from the package.
    case folder(String)
    case repository(url: String)
  }

  /// Why a name cannot be a package's; `nil` when it can.
  static func complaint(about name: String) -> String? {
    guard let first = name.unicodeScalars.first, ("a"..."z").contains(first) else {
      return "a name begins with a letter from a to z"
    }
    let isFit = name.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
    guard isFit, !name.hasSuffix("-"), !name.contains("--") else {
      return "a name has small letters, digits, and single dashes between them"
    }
    // The module of the tests, and words that Swift or protobuf keep for themselves.
    let taken: Set<String> = ["martlet", "swift", "test", "tests", "client", "server", "package", "message"]
    return taken.contains(name) ? "'\(name)' is a name that something else has" : nil
  }

  /// `note_keeper`: the module's name.
  var module: String { String(name.map { $0 == "-" ? "_" : $0 }) }
  /// `NoteKeeper`: the service's name.
  var type: String { name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() }
  /// `notekeeper.v1`: a package's name has no underscores, by custom.
  var proto: String { name.split(separator: "-").joined() + ".v1" }
  /// `Notekeeper_V1_`: what the names of generated types begin with.
  var prefix: String {
    let word = name.split(separator: "-").joined()
    return word.prefix(1).uppercased() + word.dropFirst() + "_V1_"
  }

  /// The files by their paths in the package.
  var files: [(path: String, content: String)] {
    [
      ("Package.swift", manifest),
      ("Sources/\(module)/\(module).proto", protoFile),
      ("Sources/\(module)/\(type)Service.swift", service),
      ("Sources/\(module)/Main.swift", main),
      ("Tests/\(type)Tests/\(type)Tests.swift", tests),
      ("Dockerfile", dockerfile),
      ignoredByDocker,
      (".gitignore", ".build\n.swiftpm\n"),
      ("README.md", readme),
    ]
  }
}
