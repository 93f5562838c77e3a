// SPDX-License-Identifier: Apache-2.0
// Small files, good and bad, of which protoc and the compiler must say the same.
import Foundation
import MartletCompiler
import TestPrograms
import Testing

@Suite struct `With protoc` {
  @Test func `agree files for every rule`() async throws {
    let folder = Tools.repository.appending(path: "Tests/Corpus/agree")
    let cases = RejectionCase.read(all: folder)
    try #require(cases.count > 400)
    let verdicts = try await Protoc.verdicts(on: cases.map(\.files))
    for (one, verdict) in zip(cases, verdicts) where one.difference == nil {
      compare(one.files, verdict, one.description)
    }
  }

  /// The same with a token lost, doubled, moved or replaced here and there. `MARTLET_SEED` makes others,
  /// `MARTLET_CASES` more of them.
  @Test func `agree files that were changed at random`() async throws {
    let environment = ProcessInfo.processInfo.environment
    let seed = environment["MARTLET_SEED"] ?? "1"
    let count = environment["MARTLET_CASES"].flatMap(Int.init) ?? 400
    try await Protoc.withFolder { folder in
      let made = try await run(
        Tools.python(), [Tools.script("change_protos.py"), seed, String(count), folder.path])
      try #require(made.status == 0, "\(made)")
      let verdicts = try await Protoc.verdicts(in: folder, count: count)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      for (name, verdict) in zip(names, verdicts) {
        let home = folder.appending(path: name)
        var files: [String: String] = [:]
        for path in `Generated code`.protos(below: home) {
          // Not `String(contentsOf:)`, which drops a byte order mark.
          files[path] = String(decoding: try Data(contentsOf: home.appending(path: path)), as: UTF8.self)
        }
        compare(files, verdict, "MARTLET_SEED=\(seed), case \(name)")
      }
    }
  }

  /// The same verdict; the same bytes with source info, or an error where protoc's first is. What follows a
  /// first error depends on how each goes on, and that a file was not imported follows from its own errors.
  private func compare(_ files: [String: String], _ verdict: Protoc.Verdict, _ title: String) {
    let compilation = Compiler(loader: MemoryLoader(files)).compile(["a.proto"])
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    guard let set = verdict.set else {
      let ours = errors.compactMap(\.place)
      #expect(!errors.isEmpty, "only protoc rejects \(title):\n\(files["a.proto"] ?? "")")
      if let first = verdict.places.first, !errors.isEmpty {
        #expect(ours.contains(first), "\(title): \(first) is not in \(ours):\n\(files["a.proto"] ?? "")")
      }
      return
    }
    #expect(errors.map(\.message) == [], "only we reject \(title):\n\(files["a.proto"] ?? "")")
    guard errors.isEmpty else { return }
    let ours = Data(compilation.descriptorSet(includeImports: false, includeSourceInfo: true))
    #expect(ours == set, "other bytes: \(title):\n\(files["a.proto"] ?? "")")
  }
}
