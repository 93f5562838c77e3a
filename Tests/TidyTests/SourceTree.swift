// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// The repository's text files, as the tests about its style see them.
enum SourceTree {
  static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  struct File: Sendable, CustomTestStringConvertible {
    var path: String
    var lines: [Substring]

    var testDescription: String { path }
    var isGenerated: Bool { lines.first?.hasPrefix("// Made by martletc from ") ?? false }
    var module: String { String(path.split(separator: "/").dropFirst().first ?? "") }
  }

  /// All files below these folders whose names end in one of the suffixes, generated ones aside.
  static func files(_ folders: [String], _ suffixes: [String] = [".swift"]) -> [File] {
    everything(folders, suffixes).filter { !$0.isGenerated }
  }

  static func everything(_ folders: [String], _ suffixes: [String]) -> [File] {
    folders.flatMap { folder in
      let names =
        FileManager.default.enumerator(atPath: repository.appending(path: folder).path)?
        .compactMap { $0 as? String } ?? []
      return names.sorted().filter { name in
        suffixes.contains { name.hasSuffix($0) } && !name.split(separator: "/").contains { $0.hasPrefix(".") }
      }.compactMap { file("\(folder)/\($0)") }
    }
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: repository.appending(path: path).path)
  }

  static func file(_ path: String) -> File? {
    let url = repository.appending(path: path)
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
    return File(path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
  }

  /// Where our own Swift is.
  static let swift = files(["Sources", "Tests", "Examples", "Benchmarks/Sources", "Plugins"])
  /// What users link.
  static let library = swift.filter { $0.path.hasPrefix("Sources/") && !$0.path.hasPrefix("Sources/martlet") }
}

/// A file that may break a rule, and why.
struct Exception: Sendable {
  var path: String
  var reason: String

  init(_ path: String, _ reason: String) {
    self.path = path
    self.reason = reason
  }
}

extension [Exception] {
  func allow(_ file: SourceTree.File) -> Bool { contains { $0.path == file.path } }
}
