// SPDX-License-Identifier: Apache-2.0
import Foundation
import MartletCompiler
import MartletProtobuf
import TestPrograms
import Testing

/// Descriptors printed as source, and compiled again: the same descriptors must come out. Over every .proto
/// file that stands in this repository, and those of grpc-proto, protobuf and googleapis-common-protos.
@Suite struct `Printed source` {
  @Test(arguments: try ProtoCollection.all()) func `compiles to the same descriptor`(
    collection: ProtoCollection
  ) throws {
    #expect(collection.files.count >= collection.countMin, "\(collection.root) has too few .proto files")
    for path in collection.files { try check(path, in: collection) }
  }

  @Test func `has the comments of its source`() throws {
    let text = try printed(
      "a.proto",
      [
        "a.proto": """
        // Apart.

        // About the file.
        syntax = "proto3";

        // A thing.
        // Two lines.
        message Thing {
          // Not about a field.

          // Its name.
          string name = 1;  // behind the name
          /* A block. */
          int32 size = 2;
          enum Kind {
            // None.
            KIND_NONE = 0;
          }
        }

        // Calls.
        service Calls {
          // One call.
          rpc Call(Thing) returns (stream Thing);
        }
        """
      ])
    #expect(
      text == """
        // Apart.

        // About the file.
        syntax = "proto3";

        // A thing.
        // Two lines.
        message Thing {
          // Not about a field.

          // Its name.
          string name = 1;  // behind the name
          // A block.
          int32 size = 2;

          enum Kind {
            // None.
            KIND_NONE = 0;
          }
        }

        // Calls.
        service Calls {
          // One call.
          rpc Call(Thing) returns (stream Thing);
        }

        """)
  }

  @Test func `names types as briefly as their scope allows`() throws {
    let text = try printed(
      "a.proto",
      [
        "a.proto": """
        syntax = "proto3"; package a.google;
        import "google/protobuf/timestamp.proto"; import "b.proto";
        message M {
          message N {}
          N n = 1; O o = 2; a.b.P p = 3; .google.protobuf.Timestamp at = 4; O.N other = 5;
        }
        message O { message N {} }
        """,
        "b.proto": "syntax = \"proto3\"; package a.b; message P {}",
      ])
    for line in [
      "N n = 1;", "O o = 2;", "a.b.P p = 3;", ".google.protobuf.Timestamp at = 4;", "O.N other = 5;",
    ] { #expect(text.contains("  \(line)\n"), "\(text)") }
  }

  private func printed(_ path: String, _ files: [String: String]) throws -> String {
    let compilation = Compiler(loader: MemoryLoader(files)).compile([path])
    #expect(compilation.diagnostics.map(\.message) == [])
    let set = compilation.descriptorSet(includeImports: true, includeSourceInfo: true)
    let pool = try DescriptorPool(try Google_Protobuf_FileDescriptorSet(decoding: set))
    return ProtoSource(try #require(pool.file(named: path))).text()
  }

  private func check(_ path: String, in collection: ProtoCollection) throws {
    let compilation = Compiler(loader: collection.loader).compile([path])
    // Those that are wrong on purpose are for other tests.
    if compilation.hasErrors { return }
    for sourceInfo in [true, false] {
      let bytes = compilation.descriptorSet(includeImports: true, includeSourceInfo: sourceInfo)
      let set = try Google_Protobuf_FileDescriptorSet(decoding: bytes)
      let pool = try DescriptorPool(set)
      let file = try #require(pool.file(named: path))
      let text = ProtoSource(file).text()
      let again = Compiler(loader: Changed(path: path, text: text, others: collection.loader)).compile([path])
      let mistakes = again.diagnostics.filter { $0.severity == .error }.map(DiagnosticRenderer.text)
      guard mistakes.isEmpty else {
        Issue.record("\(path), with source info: \(sourceInfo): \(mistakes.joined())")
        continue
      }
      let second = try Google_Protobuf_FileDescriptorSet(
        decoding: again.descriptorSet(includeImports: false, includeSourceInfo: false))
      var first = file.proto
      first.sourceCodeInfo = nil
      // Custom options may be written in another order: they are compared as what they say.
      let left = try DynamicMessage(first, extensions: pool)
      let right = try second.file.first.map { try DynamicMessage($0, extensions: pool) }
      guard right != left else { continue }
      let lines = zip(
        left.textFormat().split(separator: "\n"), right?.textFormat().split(separator: "\n") ?? [])
      let change = lines.first { $0 != $1 }
      Issue.record("\(path), with source info: \(sourceInfo): \(change?.0 ?? "") became \(change?.1 ?? "")")
    }
  }
}

/// Files below a folder, and where their imports are.
struct ProtoCollection: CustomTestStringConvertible {
  var root: String
  var imports: [String] = []
  var countMin: Int

  var testDescription: String { root }

  static func all() throws -> [ProtoCollection] {
    let repository = Tools.repository.path
    let protos = repository + "/Protos"
    let packages = try Tools.sitePackages()
    return [
      ProtoCollection(root: protos, countMin: 15),
      ProtoCollection(root: repository + "/Tests/Protos", countMin: 6),
      ProtoCollection(root: repository + "/Tests/Corpus/compile", imports: [protos], countMin: 10),
      ProtoCollection(root: "/usr/share/grpc-proto", countMin: 20),
      ProtoCollection(root: packages, countMin: 60),
    ]
  }

  var files: [String] {
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".proto") }.sorted()
  }

  var loader: DiskLoader { DiskLoader(roots: ([root] + imports).map { .init(disk: $0) }) }
}

/// A collection in which one file has another text.
private struct Changed: FileLoader {
  var path: String
  var text: String
  var others: DiskLoader

  func load(_ path: String) throws(LoadFailure) -> SourceFile {
    if path == self.path { return SourceFile(path: path, text: text) }
    return try others.load(path)
  }
}
