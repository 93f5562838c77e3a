// SPDX-License-Identifier: Apache-2.0
import Foundation
import MartletCompiler
import TestPrograms
import Testing

/// Whatever a .proto says, the Swift compiles: without a warning, whichever rules a module chooses.
@Suite(.serialized) struct `Generated code` {
  static let corpus = Tools.repository.appending(path: "Tests/Corpus/compile")

  static func protos(below root: URL, _ isWanted: (String) -> Bool = { _ in true }) -> [String] {
    let files = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".proto") && isWanted($0) }.sorted()
  }

  private func generated(
    _ paths: [String], roots: [URL], _ words: [String] = []
  ) throws -> [GeneratedFile] {
    let compiler = Compiler(loader: DiskLoader(roots: roots.map { .init(disk: $0.path) }))
    let compilation = compiler.compile(paths)
    #expect(compilation.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    return compilation.swiftFiles(try GeneratorOptions(["file_naming=path_to_underscores"] + words))
  }

  @Test(arguments: SwiftCompilation.settings.map(\.name))
  func `of the hard corpus compiles under`(setting: String) async throws {
    let flags = try #require(SwiftCompilation.settings.first { $0.name == setting }).flags
    let paths = Self.protos(below: Self.corpus)
    #expect(paths.count >= 15)
    let result = try await SwiftCompilation.check(try generated(paths, roots: [Self.corpus]), flags)
    #expect(result.status == 0, "\(result.text.prefix(4_000))")
  }

  @Test(arguments: [
    ["visibility=internal"], ["visibility=package"], ["naming=bare"], ["client=false"], ["server=false"],
    ["client=false", "server=false"], ["reuse=true"],
  ])
  func `of the hard corpus compiles with`(options: [String]) async throws {
    // Two files may well declare the same name once packages count for nothing.
    let isBare = options == ["naming=bare"]
    let paths = Self.protos(below: Self.corpus) { !isBare || $0.hasPrefix("names/keywords") }
    let files = try generated(paths, roots: [Self.corpus], options)
    let result = try await SwiftCompilation.check(files, ["-package-name", "proof"])
    #expect(result.status == 0, "\(result.text.prefix(4_000))")
  }

  @Test func `of public .proto files compiles under all rules at once`() async throws {
    let flags = SwiftCompilation.settings.flatMap(\.flags)
    let roots = try await Self.publicRoots()
    let paths = roots.flatMap { root in
      // One file imports Envoy's, which are not here; the well-known types are in the runtime.
      Self.protos(below: root) {
        ($0.hasPrefix("grpc/") || $0.hasPrefix("google/")) && !$0.contains("/meshca/")
          && !$0.hasPrefix("google/protobuf/")
      }
    }
    #expect(paths.count >= 80)
    let result = try await SwiftCompilation.check(try generated(paths, roots: roots), flags)
    #expect(result.status == 0, "\(result.text.prefix(4_000))")
  }

  /// The folders that hold googleapis-common-protos and Debian's grpc-proto.
  static func publicRoots() async throws -> [URL] {
    let script = "import google.api.annotations_pb2 as m, pathlib; print(pathlib.Path(m.__file__).parents[2])"
    let outcome = try await run(Tools.python(), ["-c", script])
    let site = outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
    return [URL(filePath: site), URL(filePath: "/usr/share/grpc-proto")]
  }
}
