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

  /// Messages of one file, and the services over them, in modules of their own, with types from two more: one
  /// is imported publicly by the other, and one is imported and not used.
  @Test(arguments: SwiftCompilation.settings.map(\.name))
  func `of one file compiles in two modules under`(setting: String) async throws {
    let flags = try #require(SwiftCompilation.settings.first { $0.name == setting }).flags
    let loader = MemoryLoader([
      "base.proto": """
      syntax = "proto3"; package base; message Base { Kind kind = 1; } enum Kind { NONE = 0; }
      """,
      "middle.proto": """
      syntax = "proto3"; import public "base.proto"; message Middle { base.Base base = 1; }
      """,
      "idle.proto": "syntax = \"proto3\"; package idle; message Idle {}",
      "app.proto": """
      syntax = "proto3"; package app; import "middle.proto"; import "idle.proto";
      message Request { base.Base base = 1; base.Kind kind = 2; oneof one { Middle middle = 3; } }
      service Calls {
        rpc One(Request) returns (base.Base);
        rpc Many(stream Request) returns (stream Middle);
      }
      service Bare { rpc Only(Middle) returns (Middle); }
      """,
    ])
    let mappings = ["base", "middle", "idle", "app"].map {
      "module_mapping=\($0).proto=\($0.capitalized)Code"
    }
    try await Protoc.withFolder { modules in
      for (module, path, words) in [
        ("BaseCode", "base", []), ("MiddleCode", "middle", []), ("IdleCode", "idle", []),
        ("AppCode", "app", ["client=false", "server=false"]), ("Both", "app", ["messages=false"]),
        ("ServerOnly", "app", ["messages=false", "client=false"]),
        ("ClientOnly", "app", ["messages=false", "server=false"]),
      ] {
        let files = Compiler(loader: loader).compile([path + ".proto"])
          .swiftFiles(try GeneratorOptions(mappings + words))
        let result = try await SwiftCompilation.check(files, flags, module: module, modules: modules)
        #expect(result.status == 0, "\(module): \(result.text.prefix(4_000))")
      }
    }
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
