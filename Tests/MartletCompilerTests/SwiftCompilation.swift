// SPDX-License-Identifier: Apache-2.0
import Foundation
import MartletCompiler
import TestPrograms

/// Runs the Swift compiler over generated files, against the modules that these tests were built with.
enum SwiftCompilation {
  /// The rules that users' modules may choose, each of which has changed the meaning of code.
  static let settings: [(name: String, flags: [String])] = [
    ("Swift 6 and nothing else", []),
    (
      "every upcoming feature",
      [
        "ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility",
        "NonisolatedNonsendingByDefault", "InferIsolatedConformances",
      ].flatMap { ["-enable-upcoming-feature", $0] }
    ),
    ("a default isolation of MainActor", ["-default-isolation", "MainActor"]),
  ]

  /// Type-checks files as one module, with warnings as errors. `modules` is where those that they import
  /// are, and where this one is put, if it is to be imported itself.
  static func check(
    _ files: [GeneratedFile], _ flags: [String], module: String = "Proof", modules: URL? = nil
  ) async throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var paths: [String] = []
    for file in files {
      let url = folder.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.content.utf8).write(to: url)
      paths.append(url.path)
    }
    var what = ["-typecheck"]
    if let modules {
      let out = modules.appending(path: module + ".swiftmodule").path
      what = ["-I", modules.path, "-emit-module", "-emit-module-path", out]
    }
    let arguments =
      ["swiftc", "-swift-version", "6", "-warnings-as-errors", "-module-name", module] + what
      + ["-I", products.appending(path: "Modules").path] + moduleMaps + flags + paths
    return try await run(arguments)
  }

  /// Where SwiftPM put what these tests run from: `.build/…/debug`.
  static let products: URL = {
    let marker = "Modules/MartletProtobuf.swiftmodule"
    for argument in CommandLine.arguments + [Bundle.main.executablePath ?? ""] {
      var folder = URL(filePath: argument).resolvingSymlinksInPath()
      while folder.path.count > 1 {
        folder.deleteLastPathComponent()
        if FileManager.default.fileExists(atPath: folder.appending(path: marker).path) { return folder }
      }
    }
    return Tools.repository.appending(path: ".build/debug")
  }()

  /// The C modules under the packages that Martlet imports; generated code names none of them.
  private static let moduleMaps: [String] = {
    let roots = [
      products, Tools.repository.appending(path: ".build/checkouts"),
      Tools.repository.appending(path: "Sources"),
    ]
    var flags: [String] = []
    for root in roots {
      let files = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
      for file in files
      where file.hasSuffix("module.modulemap") && !file.contains("Tests/")
        && !file.contains("-tool.build/")
      {  // what plugins' tools are built from is built twice
        flags += ["-Xcc", "-fmodule-map-file=\(root.appending(path: file).path)"]
      }
    }
    return flags + includeFolders.flatMap { ["-Xcc", "-I\($0)"] }
  }()

  private static var includeFolders: [String] {
    let checkouts = Tools.repository.appending(path: ".build/checkouts")
    let files = FileManager.default.enumerator(atPath: checkouts.path)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix("/include") && $0.contains("/Sources/") && !$0.contains(".git/") }
      .map { checkouts.appending(path: $0).path }
  }
}
