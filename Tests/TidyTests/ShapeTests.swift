// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// How files look. An exception stands in a list here, with its reason.
@Suite struct `Every file` {
  static let long = [
    Exception(
      "Sources/MartletCompiler/Embedded/EmbeddedProtos+Descriptor.swift",
      "holds descriptor.proto, which is that long")
  ]

  @Test func `names its licence in its first lines`() {
    let scripts = SourceTree.files(["Scripts", "Benchmarks", "Tests/Interop", ".ci"], [".sh", ".py", "run"])
    let files = SourceTree.swift + scripts + SourceTree.files(["Protos"], [".proto"])
    #expect(files.count > 100)
    for file in files where !file.path.hasPrefix("Tests/Corpus") {
      let isNamed = file.lines.prefix(2).contains { $0.contains("SPDX-License-Identifier: Apache-2.0") }
      #expect(isNamed, "\(file.path): begin it with '// SPDX-License-Identifier: Apache-2.0'")
    }
  }

  @Test func `has at most 600 lines`() {
    for file in SourceTree.swift where !Self.long.allow(file) {
      #expect(file.lines.count <= 600, "\(file.path): a file is one concept; which two are in it?")
    }
  }

  /// What a program that crashed leaves, what a build made, what was measured: none of it is the project's.
  @Test func `has at most 200 KB`() throws {
    let top = SourceTree.repository
    let names = try #require(FileManager.default.enumerator(at: top, includingPropertiesForKeys: nil))
    for case let file as URL in names {
      let isHidden = file.lastPathComponent.hasPrefix(".") && file.lastPathComponent != ".ci"
      if isHidden || file.lastPathComponent == "__pycache__" { names.skipDescendants() }
      let size = try file.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
      guard !isHidden, size.isRegularFile == true else { continue }
      #expect(size.fileSize ?? 0 <= 200_000, "\(file.path) is no file that people write: delete it")
    }
  }

  @Test func `has lines of at most 110 columns`() {
    for file in SourceTree.swift where !file.path.contains("/Embedded/") {
      let wide = file.lines.enumerated().filter { $1.count > 110 }
      guard wide.count > Self.wideLines[file.path, default: 0] else { continue }
      for (index, line) in wide { Issue.record("\(file.path):\(index + 1) has \(line.count) columns") }
    }
  }

  /// Files that are older than the rule, and how many wide lines each still has: the numbers only fall.
  static let wideLines: [String: Int] = [
    "Sources/MartletCompiler/Generating/MessageCodecGenerator.swift": 1,
    "Sources/MartletRPC/Server/Routes.swift": 1,
  ]

  @Test func `has functions of at most 70 lines`() {
    for file in SourceTree.swift where !file.path.contains("/Embedded/") {
      for function in Self.functions(file.lines) where function.length > 70 {
        Issue.record("\(file.path):\(function.line) has a function of \(function.length) lines")
      }
    }
  }

  @Test func `is indented by spaces, and ends its lines without any`() {
    for file in SourceTree.swift where !file.path.contains("/Embedded/") {
      for (index, line) in file.lines.enumerated() where line.contains("\t") || line.last == " " {
        Issue.record("\(file.path):\(index + 1) has a tab or a space at its end")
      }
    }
  }

  @Test func `that is generated is one of those that the script prints`() throws {
    let script = try #require(SourceTree.file("Scripts/generate.sh")).lines.joined(separator: "\n")
    for file in SourceTree.everything(["Sources", "Examples", "Benchmarks/Sources"], [".swift"]) {
      guard file.isGenerated, let first = file.lines.first else { continue }
      let proto = first.dropFirst("// Made by martletc from ".count).prefix { $0 != " " }.dropLast()
      #expect(script.contains(proto), "\(file.path) says that it is generated, but nothing generates it")
    }
  }

  /// Where functions begin, and how long they are: to the first line that closes their indentation.
  static func functions(_ lines: [Substring]) -> [(line: Int, length: Int)] {
    var functions: [(Int, Int)] = []
    for (index, line) in lines.enumerated() where line.contains("func ") || line.contains("init(") {
      let indent = line.prefix { $0 == " " }
      let words = line.split(separator: " ")
      guard words.contains("func") || words.contains(where: { $0.hasPrefix("init(") }), words.first != "//",
        words.first != "///"
      else { continue }
      let end = lines[(index + 1)...].firstIndex { $0 == indent + "}" }
      let next = lines[(index + 1)...].firstIndex { $0.hasPrefix(indent) && $0.contains("func ") }
      if let end, end < next ?? .max { functions.append((index + 1, end - index + 1)) }
    }
    return functions
  }
}
