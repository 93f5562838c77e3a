// SPDX-License-Identifier: Apache-2.0
import Foundation
import MartletCompiler

import Testing

/// Files that come as descriptors instead of source (`--descriptor_set_in`).
@Suite struct DescriptorSetInTests {
  static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Corpus/compile")
  static let files = ["proto2", "maps", "editions", "editions_2024", "deprecated", "well_known", "empty"]
    .map { "syntax/\($0).proto" }

  private func compiled(_ path: String) throws -> Compilation {
    let compilation = Compiler(loader: DiskLoader(roots: [.init(disk: Self.corpus.path)])).compile([path])
    try #require(!compilation.hasErrors)
    return compilation
  }

  @Test(arguments: files) func `compile to what their source compiles to`(path: String) throws {
    let source = try compiled(path)
    let set = source.descriptorSet(includeImports: true, includeSourceInfo: true, retainOptions: true)
    let described = try Compiler(loader: MemoryLoader([:]), descriptorSets: [set]).compile([path])
    #expect(described.diagnostics.filter { $0.severity == .error }.isEmpty)
    for info in [false, true] {
      #expect(
        described.descriptorSet(includeImports: true, includeSourceInfo: info, retainOptions: true)
          == source.descriptorSet(includeImports: true, includeSourceInfo: info, retainOptions: true))
    }
    let options = try GeneratorOptions([])
    #expect(described.swiftFiles(options).map(\.content) == source.swiftFiles(options).map(\.content))
  }

  @Test func `are imported by source, and stand behind it`() throws {
    let library = Compiler(loader: MemoryLoader(["lib.proto": "syntax = \"proto3\"; message Old {}"]))
      .compile(["lib.proto"]).descriptorSet(includeImports: true, includeSourceInfo: false)
    let user = "syntax = \"proto3\"; import \"lib.proto\"; message M { Old old = 1; }"
    let imported = try Compiler(loader: MemoryLoader(["a.proto": user]), descriptorSets: [library])
    #expect(imported.compile(["a.proto"]).diagnostics.isEmpty)
    let hidden = try Compiler(
      loader: MemoryLoader(["a.proto": user, "lib.proto": "syntax = \"proto3\"; message New {}"]),
      descriptorSets: [library])
    #expect(hidden.compile(["a.proto"]).hasErrors)
  }

  @Test func `that are none are refused, and missing files still are`() throws {
    #expect(throws: LoadFailure.self) {
      try Compiler(loader: MemoryLoader([:]), descriptorSets: [[0x0A, 0xFF]])
    }
    let compiler = try Compiler(loader: MemoryLoader([:]), descriptorSets: [[]])
    #expect(compiler.compile(["none.proto"]).hasErrors)
  }
}
