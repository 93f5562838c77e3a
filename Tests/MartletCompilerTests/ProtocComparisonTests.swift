// SPDX-License-Identifier: Apache-2.0
import Foundation
import MartletCompiler
import TestPrograms
import Testing

/// Descriptor sets against the real protoc's, byte for byte. `MARTLET_PROTOC` says how to call it
/// (such as `python -m grpc_tools.protoc`); without it these tests fail rather than pass unseen.
@Suite struct ProtocComparisonTests {
  static let wellKnown = [
    "any", "api", "duration", "empty", "field_mask", "source_context", "struct", "timestamp", "type",
    "wrappers", "compiler/plugin",
  ].map { "google/protobuf/\($0).proto" }

  @Test(arguments: wellKnown, [false, true])
  func `the descriptor set equals protoc's`(path: String, sourceInfo: Bool) async throws {
    let words = try #require(
      ProcessInfo.processInfo.environment["MARTLET_PROTOC"], "set MARTLET_PROTOC to a protoc command"
    ).split(separator: " ").map(String.init)
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: root) }
    // protoc gets the very texts that are embedded here: versions of them differ.
    let compilation = Compiler(loader: MemoryLoader([:])).compile([path])
    for (name, text) in compilation.sourceTexts {
      let file = root.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text).write(to: file)
    }
    let output = root.appending(path: "set")
    let protoc = try await run(
      words + ["-I\(root.path)", "-o\(output.path)"] + (sourceInfo ? ["--include_source_info"] : [])
        + [root.appending(path: path).path])
    #expect(protoc.status == 0, "\(protoc)")
    let ours = compilation.descriptorSet(includeImports: false, includeSourceInfo: sourceInfo)
    #expect(try Data(contentsOf: output) == Data(ours))
  }
}
