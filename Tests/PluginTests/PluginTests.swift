// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestPrograms
import Testing

/// Packages with the plugins, as a user has them.
@Suite(.serialized, .timeLimit(.minutes(60))) struct `The plugins` {
  @Test func `build a service from a .proto beside its code`() async throws {
    let package = try Package(from: "Greeter")
    let outcome = try await package.swift("run", "greeter")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("Hello, plugin!"), "\(outcome)")
    #expect(outcome.text.contains("martletc for greeter"), "\(outcome)")
    _ = try await package.swift("build")
    let again = try await package.swift("build")
    #expect(!again.text.contains("martletc for greeter"), "an unchanged file was compiled again: \(again)")
  }

  @Test func `take imports from other targets, two files of one name, and files from outside`() async throws {
    let package = try Package(files: [
      "Package.swift": """
      // swift-tools-version: 6.2
      import PackageDescription
      let protobuf: Target.Dependency = .product(name: "MartletProtobuf", package: "martlet")
      let plugins: [Target.PluginUsage] = [.plugin(name: "MartletBuild", package: "martlet")]
      let package = Package(
        name: "many", platforms: [.macOS(.v26)],
        dependencies: [.package(name: "martlet", path: "../martlet")],
        targets: [
          .target(name: "Shapes", dependencies: [protobuf], plugins: plugins),
          .executableTarget(name: "many", dependencies: ["Shapes", protobuf], plugins: plugins),
        ])
      """,
      "Sources/Shapes/Shapes.swift": "",
      "Sources/Shapes/martlet.conf": "# other targets use it\noption visibility=public\n",
      "Sources/Shapes/shapes/point.proto": """
      syntax = "proto3"; package shapes; import "google/protobuf/timestamp.proto";
      message Point { double x = 1; double y = 2; google.protobuf.Timestamp at = 3; }
      """,
      "Sources/many/martlet.conf": "root ../../outside\nfile ../../outside/side.proto\n",
      "Sources/many/many/point.proto":
        "syntax = \"proto3\"; package many; message Point { string name = 1; }",
      "Sources/many/many/path.proto": """
      syntax = "proto3"; package many;
      import "shapes/point.proto"; import "many/point.proto"; import "side.proto";
      message Path { repeated shapes.Point points = 1; Point named = 2; outside.Side side = 3; }
      """,
      "outside/side.proto": "syntax = \"proto3\"; package outside; message Side { int32 number = 1; }",
      "Sources/many/main.swift": """
      import MartletProtobuf
      import Shapes
      let path = Many_Path(
        points: [Shapes_Point(x: 1, y: 2)], named: Many_Point(name: "a"), side: Outside_Side(number: 7))
      print(try Many_Path(decoding: try path.serialized()) == path)
      """,
    ])
    let outcome = try await package.swift("run", "many")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("true"), "\(outcome)")

    // All three of the target may import what changed, but only one of them prints other Swift for it.
    _ = try await package.swift("build")
    let before = try Package.dates(of: ".swift", below: package.outputs)
    let objectsBefore = try Package.dates(of: ".swift.o", below: Package.scratch)
    #expect(Set(before.keys) == ["many_path.swift", "many_point.swift", "shapes_point.swift", "side.swift"])
    let point = "syntax = \"proto3\"; package many; message Point { string name = 1; int32 size = 2; }"
    try package.write("Sources/many/many/point.proto", point)
    #expect(try await package.swift("build").status == 0)
    let after = try Package.dates(of: ".swift", below: package.outputs)
    #expect(before.keys.filter { before[$0] != after[$0] } == ["many_point.swift"])
    // Who has the message in a field of its own is compiled anew too.
    let objects = try Package.dates(of: ".swift.o", below: Package.scratch)
    let compiled = Set(objectsBefore.keys.filter { objectsBefore[$0] != objects[$0] })
    #expect(compiled.contains("many_point.swift.o"), "\(compiled)")
    #expect(compiled.isDisjoint(with: ["side.swift.o", "shapes_point.swift.o"]), "\(compiled)")

    try await checkIn(package)
  }

  /// What is printed is checked in; what a .proto has left behind is found, and goes.
  private func checkIn(_ package: Package) async throws {
    let generate = ["package", "--allow-writing-to-package-directory", "martlet-generate"]
    #expect(try await package.swift(generate + ["--check"]).status != 0)
    #expect(try await package.swift(generate).status == 0)
    #expect(try await package.swift(generate + ["--check"]).status == 0)
    #expect(package.exists("Sources/many/Generated/many_path.swift"))
    try package.write("Sources/many/Generated/gone.swift", "// Made by martletc from gone.proto.\n")
    try package.write("Sources/many/Generated/own.swift", "// Of one's own.\n")
    #expect(try await package.swift(generate + ["--check"]).status != 0)
    #expect(try await package.swift(generate + ["--target", "many"]).status == 0)
    #expect(!package.exists("Sources/many/Generated/gone.swift"))
    #expect(package.exists("Sources/many/Generated/own.swift"))
    let slip = try await package.swift(generate + ["--chek"])
    #expect(slip.status != 0 && slip.text.contains("'--chek' means nothing here"), "\(slip)")
  }

  @Test func `say where a mistake is`() async throws {
    let manifest = try Package.manifest("Greeter")
    let package = try Package(files: [
      "Package.swift": manifest, "Sources/greeter/main.swift": "",
      "Sources/greeter/greeter.proto": "syntax = \"proto3\";\nmessage Name { strin name = 1; }\n",
    ])
    let wrong = try await package.swift("build")
    #expect(wrong.status != 0)
    #expect(wrong.text.contains("greeter.proto:2:16: error: 'strin' is not defined"), "\(wrong)")
    try package.write("Sources/greeter/martlet.conf", "roots elsewhere\n")
    try package.write("Package.swift", manifest + "\n")
    let conf = try await package.swift("build")
    #expect(conf.status != 0)
    #expect(conf.text.contains("martlet.conf:1: 'roots elsewhere' is none of"), "\(conf)")
  }
}

/// A package in a folder of its own. It builds where the examples do, so that SwiftNIO and Martlet are
/// compiled once for all of them (`Scripts/examples-test.sh`).
private final class Package {
  static let scratch = Tools.repository.appending(path: ".build-examples")
  private let folder: URL
  private var isPlanned = false

  init(files: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "martlet-plugins-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, content) in files { try write(path, content) }
  }

  convenience init(from fixture: String) throws {
    try self.init(files: ["Package.swift": Self.manifest(fixture)])
    let sources = Self.fixture(fixture).appending(path: "Sources")
    try FileManager.default.copyItem(at: sources, to: folder.appending(path: "Sources"))
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
    try? FileManager.default.removeItem(at: outputs)
  }

  private static func fixture(_ name: String) -> URL {
    Tools.repository.appending(path: "Tests/PluginTests/\(name)")
  }

  static func manifest(_ fixture: String) throws -> String {
    try String(contentsOf: Self.fixture(fixture).appending(path: "Package.swift"), encoding: .utf8)
  }

  func write(_ path: String, _ content: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    let content = content.replacing("\"../martlet\"", with: "\"\(Tools.repository.path)\"")
    try content.write(to: file, atomically: true, encoding: .utf8)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: path).path)
  }

  /// Where the plugin has Swift files printed; a package is known by the name of its folder.
  var outputs: URL {
    Self.scratch.appending(path: "plugins/outputs/\(folder.lastPathComponent.lowercased())")
  }

  /// When each file of an ending was last written, by its name.
  static func dates(of ending: String, below root: URL) throws -> [String: Date] {
    let files = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    var dates: [String: Date] = [:]
    for file in files where file.hasSuffix(ending) {
      let attributes = try FileManager.default.attributesOfItem(atPath: root.appending(path: file).path)
      dates[URL(filePath: file).lastPathComponent] = attributes[.modificationDate] as? Date
    }
    return dates
  }

  func swift(_ words: String...) async throws -> Outcome { try await swift(words) }

  func swift(_ words: [String]) async throws -> Outcome {
    // The plan of a build that lies there is another package's at first.
    let planning = isPlanned ? [] : ["--disable-build-manifest-caching"]
    isPlanned = true
    let options = ["--scratch-path", Self.scratch.path] + planning
    let words = ["swift"] + words.prefix(1) + options + words.dropFirst()
    return try await run(words, in: folder.path, limit: .seconds(3600))
  }
}
