// SPDX-License-Identifier: Apache-2.0
// What the compiler rejects, in which words, and whether protoc rejects it at the same place.
import Foundation
import MartletCompiler
import TestPrograms
import Testing

@Suite struct `Mistakes in .proto files` {
  /// `MARTLET_REFRESH=1` writes the archives anew, and the run fails all the same.
  @Test func `get the messages that the archives have`() throws {
    try #require(RejectionCase.all.count > 300)
    for (archive, cases) in Dictionary(grouping: RejectionCase.all, by: \.archive) {
      var out = ""
      for one in cases {
        let printed = RejectionCase.printed(one.compile())
        #expect(printed == one.expected, "\(one.description)")
        out +=
          one.input.trimmingCharacters(in: .newlines) + "\n>>\n" + (printed.isEmpty ? "" : printed + "\n")
      }
      if ProcessInfo.processInfo.environment["MARTLET_REFRESH"] == "1" {
        try out.write(to: RejectionCase.folder.appending(path: archive), atomically: true, encoding: .utf8)
      }
    }
  }

  private struct Verdict {
    var isRejected: Bool
    var places: [String]
  }

  @Test func `are rejected where protoc rejects them`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, one) in RejectionCase.all.enumerated() {
      for (name, text) in one.files {
        let file = folder.appending(path: String(10_000 + index)).appending(path: name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
    }
    let outcome = try await run(
      Tools.python(), [Tools.script("protoc_places.py"), folder.path])
    try #require(outcome.status == 0, "\(outcome)")
    let verdicts = Self.verdicts(outcome.output)
    try #require(verdicts.count == RejectionCase.all.count)
    for (one, verdict) in zip(RejectionCase.all, verdicts) {
      let compilation = one.compile()
      guard one.difference == nil else { continue }
      #expect(compilation.hasErrors == verdict.isRejected, "\(one.description)")
      let ours = Set(compilation.diagnostics.filter { $0.severity == .error }.compactMap(Self.place))
      let missing = verdict.places.filter { !ours.contains($0) }
      #expect(missing.isEmpty, "\(one.description): protoc has \(missing), we have \(ours.sorted())")
    }
  }

  private static func verdicts(_ text: String) -> [Verdict] {
    var out: [Verdict] = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 3)
      if words.count == 3, words[0] == "case" {
        out.append(Verdict(isRejected: words[2] == "rejected", places: []))
      } else if words.count >= 3, Int(words[1]) != nil, !out.isEmpty {
        out[out.count - 1].places.append(words[..<3].joined(separator: ":"))
      }
    }
    return out
  }

  /// `file:line:column`, as it is printed.
  private static func place(_ diagnostic: Diagnostic) -> String? {
    guard let file = diagnostic.file else { return nil }
    let text = DiagnosticRenderer.text(diagnostic).dropFirst(file.displayPath.count)
    let numbers = text.split(separator: ":", maxSplits: 2)
    return "\(file.path):\(numbers[0]):\(numbers[1])"
  }

  /// Those that need a disk, or more text than an archive should hold.
  private static let elsewhere: Set = ["fileUnreadable", "optionsUnreadable", "unterminatedString"]

  @Test func `are found in a string that the file ends in`() {
    let loader = MemoryLoader(["a.proto": "syntax = \"proto3"])
    #expect(Compiler(loader: loader).compile(["a.proto"]).diagnostics.first?.code == "unterminatedString")
  }

  @Test func `of every kind have a case`() throws {
    let folder = Tools.repository.appending(path: "Sources/MartletCompiler/Diagnostics")
    var factories: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasSuffix("Diagnostics.swift") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      for match in text.matches(of: /\n  static func (\w+)\([^{]*-> Diagnostic \{/) {
        if match.1 != "mistake" { factories.insert(String(match.1)) }
      }
    }
    try #require(factories.count > 100)
    var seen: Set<String> = Self.elsewhere
    for one in RejectionCase.all { seen.formUnion(one.compile().diagnostics.map(\.code)) }
    #expect(factories.subtracting(seen).sorted() == [])
  }
}
