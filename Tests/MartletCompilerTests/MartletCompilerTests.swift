// SPDX-License-Identifier: Apache-2.0
import MartletCompiler
import Testing

private func compile(_ text: String) -> Compilation {
  Compiler(loader: MemoryLoader(["a.proto": text])).compile(["a.proto"])
}

private func messages(_ text: String) -> [String] { compile(text).diagnostics.map(\.message) }

@Suite struct DiagnosticTests {
  @Test func `a good file has no mistakes`() {
    let result = compile(
      """
      syntax = "proto3";
      package a.v1;
      import "google/protobuf/timestamp.proto";
      message M { google.protobuf.Timestamp at = 1; map<string, M> by_name = 2; optional int32 n = 3; }
      service S { rpc Call(M) returns (stream M) { option deprecated = true; } }
      """)
    #expect(result.diagnostics.isEmpty)
    #expect(!result.descriptorSet(includeImports: true, includeSourceInfo: true).isEmpty)
  }

  @Test func `all mistakes of a file come in one run, in its order`() {
    let found = messages(
      """
      syntax = "proto3";
      message M { Missing a = 1; int32 b = 1; int32 c = ; }
      enum E { ONE = 1; }
      """)
    #expect(
      found == [
        "'Missing' is not defined", "field number 1 is already used by 'a'",
        "expected a field number, found ';'", "the first value of an open enum must be 0",
      ])
  }

  @Test func `a mistake shows its line, a caret under it, and what to do`() throws {
    let result = compile("syntax = \"proto3\";\nmessage M { google.protobuf.Timestamp t = 1; }\n")
    let diagnostic = try #require(result.diagnostics.first)
    #expect(
      DiagnosticRenderer.text(diagnostic) == """
        a.proto:2:13: error: 'google.protobuf.Timestamp' is not defined
          message M { google.protobuf.Timestamp t = 1; }
                      ^^^^^^^^^^^^^^^^^^^^^^^^^
          help: add 'import "google/protobuf/timestamp.proto";'

        """)
  }

  @Test func `a slip of the finger gets a suggestion`() throws {
    let result = compile("syntax = \"proto3\";\nmessage Feature {} message M { Featuer f = 1; }\n")
    #expect(result.diagnostics.first?.help == "did you mean 'Feature'?")
  }

  @Test func `files that import each other are reported, not followed`() {
    let loader = MemoryLoader([
      "a.proto": "syntax = \"proto3\"; import \"b.proto\";",
      "b.proto": "syntax = \"proto3\"; import \"a.proto\";",
    ])
    let found = Compiler(loader: loader).compile(["a.proto"]).diagnostics.map(\.code)
    #expect(found.contains("importCycle"))
  }
}

@Suite struct HostileInputTests {
  @Test func `deep nesting is refused, not recursed into`() {
    let depth = 100_000
    let text = String(repeating: "message M { ", count: depth) + String(repeating: "}", count: depth)
    #expect(compile("syntax = \"proto3\";" + text).hasErrors)
  }

  @Test func `every prefix of a file with every construct compiles or is refused`() {
    let text = """
      edition = "2023"; package p; import public "google/protobuf/descriptor.proto";
      option java_package = "a\\x41\\u00e9"; extend google.protobuf.FieldOptions { M opt = 50000; }
      message M { extensions 100 to max; reserved 5, 7 to 9; reserved old; oneof o { int32 a = 1; }
      repeated float f = 2 [(opt) = { a: -0x1F }, deprecated = true]; map<int32, E> m = 3; }
      enum E { Z = 0; N = -1; } service S { rpc R(stream M) returns (M); } // done
      """
    for end in text.indices { _ = compile(String(text[..<end])) }
    #expect(!compile(text).hasErrors)
  }

  @Test func `bytes that are no text at all end in mistakes`() {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for _ in 0..<200 {
      let bytes = (0..<400).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      #expect(compile(String(decoding: bytes, as: UTF8.self)).hasErrors)
    }
  }
}
