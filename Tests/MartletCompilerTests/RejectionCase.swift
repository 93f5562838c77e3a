// SPDX-License-Identifier: Apache-2.0
// Files that hold many small compilations each, with what the compiler should say of them.
import Foundation
import MartletCompiler
import TestPrograms

/// One case of an archive in `Tests/Corpus/reject`. Those in `Tests/Corpus/agree` end before the `>>`:
///
///     == a title
///     ~ why protoc's places are others (rarely there)
///     the text of a.proto
///     -- b.proto
///     the text of another file
///     >>
///     what the compiler prints
struct RejectionCase: Sendable {
  var archive: String
  var title: String
  var difference: String?
  var files: [String: String]
  var input: String
  var expected: String

  var description: String { "\(archive): \(title)" }

  static let folder = Tools.repository.appending(path: "Tests/Corpus/reject")

  static let all = read(all: folder)

  static func read(all folder: URL) -> [RejectionCase] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().flatMap { read($0, in: folder) }
  }

  private static func read(_ archive: String, in folder: URL) -> [RejectionCase] {
    let text = (try? String(contentsOf: folder.appending(path: archive), encoding: .utf8)) ?? ""
    var cases: [RejectionCase] = []
    var (input, expected, isExpected) = ([Substring](), [Substring](), false)
    func finish() {
      guard let title = input.first else { return }
      cases.append(RejectionCase(archive: archive, title: String(title.dropFirst(3)), input, expected))
      (input, expected, isExpected) = ([], [], false)
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("== ") { finish() }
      if line == ">>" {
        isExpected = true
      } else if isExpected {
        expected.append(line)
      } else {
        input.append(line)
      }
    }
    finish()
    return cases
  }

  private init(archive: String, title: String, _ input: [Substring], _ expected: [Substring]) {
    (self.archive, self.title) = (archive, title)
    self.input = input.joined(separator: "\n")
    self.expected = expected.joined(separator: "\n").trimmingCharacters(in: .newlines)
    var (files, current) = ([String: [Substring]](), "a.proto")
    for line in input.dropFirst() {
      if line.hasPrefix("~ ") {
        difference = String(line.dropFirst(2))
      } else if line.hasPrefix("-- ") {
        current = String(line.dropFirst(3))
      } else {
        files[current, default: []].append(line)
      }
    }
    self.files = files.mapValues { $0.joined(separator: "\n").trimmingCharacters(in: .newlines) + "\n" }
  }

  func compile() -> Compilation { Compiler(loader: MemoryLoader(files)).compile(["a.proto"]) }

  /// With lines trimmed at their ends, as the archives have them.
  static func printed(_ compilation: Compilation) -> String {
    compilation.diagnostics.map(DiagnosticRenderer.text).joined()
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.reversed().drop { $0 == " " }.reversed()) }
      .joined(separator: "\n").trimmingCharacters(in: .newlines)
  }
}
