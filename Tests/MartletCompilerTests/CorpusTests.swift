// SPDX-License-Identifier: Apache-2.0
import Foundation
import MartletCompiler
import Testing

/// Files of `Tests/Corpus/generate` against the Swift beside them. `MARTLET_REFRESH=1` rewrites what
/// differs, and the run fails all the same, so that nobody refreshes without looking.
@Suite struct CorpusTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Corpus/generate")

  static var files: [String] {
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".proto") }.sorted()
  }

  @Test func `the corpus is there`() { #expect(!Self.files.isEmpty) }

  @Test(arguments: files) func `the generated Swift is the expected`(path: String) throws {
    let compiler = Compiler(loader: DiskLoader(roots: [.init(disk: Self.root.path)]))
    let compilation = compiler.compile([path])
    #expect(compilation.diagnostics.map(\.message) == [])
    let generated = try #require(compilation.swiftFiles(GeneratorOptions()).first)
    let expected = Self.root.appending(path: generated.path + ".txt")
    let old = (try? String(contentsOf: expected, encoding: .utf8)) ?? ""
    if old != generated.content, ProcessInfo.processInfo.environment["MARTLET_REFRESH"] == "1" {
      try generated.content.write(to: expected, atomically: true, encoding: .utf8)
    }
    #expect(generated.content == old)
  }
}
