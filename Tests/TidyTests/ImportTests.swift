// SPDX-License-Identifier: Apache-2.0
import Testing

/// The arrows between modules (Docs/Architecture.md): who may import whom.
@Suite struct `Modules` {
  /// Modules of this package by what they may import of it and of others, the system's aside.
  static let arrows: [String: Set<String>] = [
    "MartletProtobuf": [],
    "MartletFoundation": ["MartletProtobuf", "Foundation", "FoundationEssentials"],
    "MartletProtobufC": ["CProtobufC", "MartletProtobuf"],
    "MartletCompiler": ["MartletProtobuf"],
    "MartletRPC": ["CZlib", "MartletProtobuf", "Logging"],
    "MartletHTTP2": ["CNghttp2", "MartletProtobuf", "MartletRPC", "NIOCore", "NIOPosix", "Logging"],
    "MartletTLS": ["MartletHTTP2", "NIOCore", "NIOSSL", "NIOTLS"],
    "MartletTracing": ["MartletRPC", "CoreMetrics", "Instrumentation", "Logging", "Tracing"],
    "MartletLifecycle": ["MartletHTTP2", "MartletRPC", "ServiceLifecycle"],
    "MartletErrorDetails": ["MartletProtobuf", "MartletRPC"],
    "martlet-interop-server": [
      "InteropProtos", "Logging", "Martlet", "MartletServices", "MartletTLS",
    ],
    "martlet-interop-client": ["InteropProtos", "Martlet", "MartletTLS"],
    "MartletServices": ["MartletProtobuf", "MartletRPC"],
    "Martlet": ["MartletProtobuf", "MartletRPC", "MartletHTTP2"],
    "martletc": ["MartletCompiler"],
    "MartletTool": ["Martlet", "MartletCompiler", "MartletServices", "MartletTLS", "ArgumentParser"],
    "martlet-conformance": ["ConformanceProtos", "MartletProtobuf"],
  ]

  /// What every module may import: the language's own and the C library.
  static let system: Set<String> = [
    "Swift", "Synchronization", "Dispatch", "Glibc", "Musl", "Darwin", "Android",
  ]

  @Test func `import only what the table says`() {
    var seen: Set<String> = []
    for file in SourceTree.everything(["Sources"], [".swift"]) {
      seen.insert(file.module)
      // Texts of .proto files, whose imports are others.
      if file.path.contains("/Embedded/") { continue }
      guard let allowed = Self.arrows[file.module] else {
        Issue.record("\(file.module) is a new module: add it to the table, and to Docs/Architecture.md")
        continue
      }
      for (index, line) in file.lines.enumerated() {
        guard let name = Self.importedModule(line) else { continue }
        #expect(
          allowed.contains(name) || Self.system.contains(name),
          "\(file.path):\(index + 1): \(file.module) may not import \(name)")
      }
    }
    #expect(seen.isSuperset(of: ["MartletProtobuf", "MartletRPC", "MartletHTTP2"]))
  }

  @Test func `re-export each other in one file, which has nothing else`() throws {
    let umbrella = SourceTree.files(["Sources/Martlet"])
    #expect(umbrella.count == 1)
    for line in try #require(umbrella.first).lines {
      #expect(line.isEmpty || line.hasPrefix("//") || line.hasPrefix("@_exported public import Martlet"))
    }
  }

  /// The module that a line imports.
  static func importedModule(_ line: Substring) -> String? {
    var words = line.split(separator: " ")[...]
    while let word = words.first, word.hasPrefix("@") || accessLevels.contains(word) { words.removeFirst() }
    guard words.popFirst() == "import", var name = words.popFirst() else { return nil }
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
    if kinds.contains(name), let next = words.popFirst() { name = next }
    return name.split(separator: ".").first.map(String.init)
  }

  private static let accessLevels: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
}
