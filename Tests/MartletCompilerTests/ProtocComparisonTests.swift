// SPDX-License-Identifier: Apache-2.0
import Foundation
import MartletCompiler
import TestPrograms
import Testing

/// Descriptor sets against protoc's, byte for byte.
@Suite struct `Descriptor sets` {
  static let wellKnown = [
    "any", "api", "compiler/plugin", "cpp_features", "duration", "empty", "field_mask", "go_features",
    "java_features", "source_context", "struct", "timestamp", "type", "wrappers",
  ].map { "google/protobuf/\($0).proto" }

  @Test(arguments: wellKnown, [false, true])
  func `of what is embedded equal protoc's`(path: String, sourceInfo: Bool) async throws {
    // protoc gets the very texts that are embedded here: versions of them differ.
    let compilation = Compiler(loader: MemoryLoader([:])).compile([path])
    #expect(compilation.diagnostics.isEmpty)
    try await Protoc.withFolder { root in
      for (name, text) in compilation.sourceTexts {
        try Protoc.write(Data(text), at: root.appending(path: name))
      }
      let output = root.appending(path: "set")
      let protoc = try await run(
        Tools.counterpart("protoc"),
        ["-I\(root.path)", "-o\(output.path)"] + (sourceInfo ? ["--include_source_info"] : [])
          + [root.appending(path: path).path])
      #expect(protoc.status == 0, "\(protoc)")
      let ours = compilation.descriptorSet(includeImports: false, includeSourceInfo: sourceInfo)
      #expect(try Data(contentsOf: output) == Data(ours))
    }
  }

  /// Through the command, with and without imports and source info: our own files for each construct, those
  /// of Debian's libprotobuf-dev and grpc-proto, and those of googleapis-common-protos.
  @Test func `of public files and of our own equal protoc's`() async throws {
    let tests = Tools.repository.appending(path: "Tests").path
    let outcome = try await run(
      Tools.python(),
      [
        Tools.script("compare_protoc.py"), Tools.product("martletc").path, Tools.sitePackages() + "/google",
        "/usr/share/grpc-proto", "/usr/include/google/protobuf", tests + "/Corpus/compile",
        tests + "/Protos",
      ])
    #expect(outcome.status == 0, "\(outcome)")
    print(outcome.output)
  }
}
