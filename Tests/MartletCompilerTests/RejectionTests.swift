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

  @Test func `are rejected where protoc rejects them`() async throws {
    let verdicts = try await Protoc.verdicts(on: RejectionCase.all.map(\.files))
    for (one, verdict) in zip(RejectionCase.all, verdicts) where one.difference == nil {
      let compilation = one.compile()
      #expect(compilation.hasErrors == (verdict.set == nil), "\(one.description)")
      let ours = Set(compilation.diagnostics.filter { $0.severity == .error }.compactMap(\.place))
      let missing = verdict.places.filter { !ours.contains($0) }
      #expect(missing.isEmpty, "\(one.description): protoc has \(missing), we have \(ours.sorted())")
    }
  }

  /// Those that need a disk, or more text than an archive should hold.
  private static let elsewhere: Set = [
    "fileUnreadable", "optionsUnreadable", "tooManyFields", "unterminatedString",
  ]

  @Test func `are found in a string that the file ends in`() {
    let loader = MemoryLoader(["a.proto": "syntax = \"proto3"])
    #expect(Compiler(loader: loader).compile(["a.proto"]).diagnostics.first?.code == "unterminatedString")
  }

  @Test func `begin where protoc has enough of a message's fields`() async throws {
    let sets = [65_535, 65_536].map { count in
      let fields = (1...count).map { "bool f\($0)=\($0 < 19_000 ? $0 : $0 + 1_000);" }
      return ["a.proto": "syntax=\"proto3\";message M{\(fields.joined())}"]
    }
    for (files, verdict) in zip(sets, try await Protoc.verdicts(on: sets)) {
      let found = Compiler(loader: MemoryLoader(files)).compile(["a.proto"]).diagnostics
      #expect(found.map(\.code) == (verdict.set == nil ? ["tooManyFields"] : []))
    }
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
