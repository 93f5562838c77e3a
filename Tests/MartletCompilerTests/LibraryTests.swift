// SPDX-License-Identifier: Apache-2.0
import MartletCompiler
import Testing

/// The compiler as a library over sources in memory, as its documentation shows it.
@Suite struct `The library` {
  @Test func `compiles sources in memory`() throws {
    let sources = MemoryLoader([
      "shop/v1/order.proto": """
      syntax = "proto3";
      package shop.v1;
      import "google/protobuf/timestamp.proto";
      message Order { string item = 1; google.protobuf.Timestamp at = 2; }
      """
    ])
    let compilation = Compiler(loader: sources).compile(["shop/v1/order.proto"])
    for mistake in compilation.diagnostics { print(DiagnosticRenderer.text(mistake)) }
    guard !compilation.hasErrors else { return }
    let set = compilation.descriptorSet(includeImports: true, includeSourceInfo: false)
    let files = compilation.swiftFiles(try GeneratorOptions(["visibility=public"]))
    #expect(!set.isEmpty)
    #expect(files.map(\.path) == ["shop/v1/order.swift"])
    #expect(files[0].content.contains("public nonisolated struct Shop_V1_Order"))
  }

  /// Files are parsed, linked and printed on all cores, imports before those who import them.
  @Test func `says the same of many files each time`() throws {
    var sources: [String: String] = [:]
    for number in 0..<120 {
      let imports = (1...3).map { number - $0 * $0 }.filter { $0 >= 0 }
      sources["many/f\(number).proto"] = """
        edition = "2023";
        package many.p\(number % 7);
        \(imports.map { "import \"many/f\($0).proto\";" }.joined(separator: "\n"))
        message M\(number) {
          \(imports.map { ".many.p\($0 % 7).M\($0) m\($0) = \($0 + 1);" }.joined(separator: "\n"))
          \(number % 10 == 9 ? "Missing missing = 2000;" : "")
        }
        """
    }
    let files = sources.keys.sorted()
    let compiler = Compiler(loader: MemoryLoader(sources))
    let first = compiler.compile(files)
    let set = first.descriptorSet(includeImports: false, includeSourceInfo: true)
    let wrong = first.diagnostics.map(DiagnosticRenderer.text)
    #expect(wrong.count == 12)
    for _ in 0..<5 {
      let again = compiler.compile(files)
      #expect(again.diagnostics.map(DiagnosticRenderer.text) == wrong)
      #expect(again.descriptorSet(includeImports: false, includeSourceInfo: true) == set)
    }
  }
}
