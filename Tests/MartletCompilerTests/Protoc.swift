// SPDX-License-Identifier: Apache-2.0
// The real protoc.
import Foundation
import MartletCompiler
import TestPrograms
import Testing

enum Protoc {
  struct Verdict {
    /// The descriptor set with source info, if protoc compiled the file.
    var set: Data?
    /// `file:line:column` of each error, in protoc's order.
    var places: [String] = []
  }

  /// What protoc says of the a.proto of each of many small sets of files.
  static func verdicts(on cases: [[String: String]]) async throws -> [Verdict] {
    try await withFolder { folder in
      for (index, files) in cases.enumerated() {
        let home = folder.appending(path: String(100_000 + index))
        for (name, text) in files { try write(Data(text.utf8), at: home.appending(path: name)) }
      }
      return try await verdicts(in: folder, count: cases.count)
    }
  }

  /// The same of folders on the disk, in the order of their names.
  static func verdicts(in folder: URL, count: Int) async throws -> [Verdict] {
    let outcome = try await run(
      Tools.python(),
      [Tools.script("protoc_cases.py"), Tools.counterpart("protoc").path, folder.path])
    try #require(outcome.status == 0, "\(outcome)")
    var out: [Verdict] = []
    for line in outcome.output.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 3)
      if words.count == 3, words[0] == "case" {
        let set = folder.appending(path: "\(words[1])/protoc.set")
        out.append(Verdict(set: words[2] == "ok" ? try Data(contentsOf: set) : nil))
      } else if words.count >= 3, Int(words[1]) != nil, !out.isEmpty {
        out[out.count - 1].places.append(words[..<3].joined(separator: ":"))
      }
    }
    try #require(out.count == count)
    return out
  }

  static func withFolder<T>(_ body: (URL) async throws -> T) async throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder)
  }

  static func write(_ bytes: Data, at file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }
}

extension Diagnostic {
  /// `file:line:column`, as it is printed.
  var place: String? {
    guard let file else { return nil }
    let text = DiagnosticRenderer.text(self).dropFirst(file.displayPath.count)
    let numbers = text.split(separator: ":", maxSplits: 2)
    return "\(file.path):\(numbers[0]):\(numbers[1])"
  }
}
