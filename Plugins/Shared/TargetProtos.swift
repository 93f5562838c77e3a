// SPDX-License-Identifier: Apache-2.0
// What both plugins know of a target's .proto files. Plugins cannot share a library: each links to this file.

import Foundation
import PackagePlugin

/// The .proto files of a target, and how martletc is to be called for them.
struct TargetProtos {
  let configuration: Configuration
  /// Files to compile.
  let files: [URL]
  /// Where imports begin, the target's own folder first.
  private let roots: [URL]
  /// The .proto files of the targets that this one depends on: they may be imported, and their code is in
  /// those targets' modules.
  let imported: [URL]
  private let mappings: [String]

  init(of module: any SourceModuleTarget) throws {
    configuration = try Configuration(in: module.directoryURL)
    files = Self.files(of: module) + configuration.files
    var roots = [module.directoryURL] + configuration.roots
    var (mappings, imported): ([String], [URL]) = ([], [])
    for dependency in module.recursiveTargetDependencies.compactMap({ $0 as? any SourceModuleTarget }) {
      let conf = try Configuration(in: dependency.directoryURL)
      let own = Self.files(of: dependency) + conf.files
      guard !own.isEmpty else { continue }
      let lookUp = [dependency.directoryURL] + conf.roots
      roots += lookUp
      imported += own
      mappings += try own.map { "module_mapping=\(try Self.importPath($0, lookUp))=\(dependency.moduleName)" }
    }
    (self.roots, self.mappings, self.imported) = (roots, mappings, imported)
  }

  private static func files(of module: any SourceModuleTarget) -> [URL] {
    module.sourceFiles(withSuffix: "proto").map(\.url)
  }

  /// The path by which a file is imported: from the first root that it lies under.
  private static func importPath(_ file: URL, _ roots: [URL]) throws -> String {
    for root in roots {
      let folder = root.path.hasSuffix("/") ? root.path : root.path + "/"
      if file.path.hasPrefix(folder) { return String(file.path.dropFirst(folder.count)) }
    }
    throw Mistake("\(file.path) lies under no root; add 'root' and the folder that its imports begin at")
  }

  func importPath(_ file: URL) throws -> String { try Self.importPath(file, roots) }

  /// The name of the Swift file: one folder for all, so two files of one name differ by their folders'.
  func swiftName(_ file: URL) throws -> String {
    try importPath(file).replacing("/", with: "_").replacing(".proto", with: ".swift")
  }

  /// What to call martletc with for these files.
  func arguments(for files: [URL], into folder: URL) throws -> [String] {
    let options =
      ["file_naming=path_to_underscores", "visibility=internal"] + configuration.options + mappings
    return roots.map { "-I\($0.path)" } + ["--swift_out=\(folder.path)"] + options.map { "--swift_opt=\($0)" }
      + (try files.map(importPath))
  }
}

struct Mistake: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// What a target's `martlet.conf` says: a word and a value a line, and comments behind `#`.
struct Configuration {
  /// Further places at which imports begin.
  var roots: [URL] = []
  /// Files from outside the target to compile into it.
  var files: [URL] = []
  /// Options for martletc's Swift.
  var options: [String] = []
  /// The file itself, for the build to watch.
  var sources: [URL] = []

  init(in folder: URL) throws {
    let file = folder.appending(path: "martlet.conf")
    guard FileManager.default.fileExists(atPath: file.path) else { return }
    sources = [file]
    let text = try String(contentsOf: file, encoding: .utf8)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let content = line.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
      if content.isEmpty { continue }
      let words = content.split(separator: " ", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      let value = words.count == 2 ? words[1] : ""
      switch words[0] {
      case "root" where !value.isEmpty: roots.append(Self.resolve(value, folder))
      case "file" where !value.isEmpty: files.append(Self.resolve(value, folder))
      case "option" where value.contains("="): options.append(value)
      default:
        throw Mistake(
          "\(file.path):\(index + 1): '\(content)' is none of "
            + "'root FOLDER', 'file PATH.proto', 'option NAME=VALUE'")
      }
    }
  }

  private static func resolve(_ path: String, _ folder: URL) -> URL {
    (path.hasPrefix("/") ? URL(filePath: path) : folder.appending(path: path)).standardizedFileURL
  }
}
