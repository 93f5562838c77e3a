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
}
