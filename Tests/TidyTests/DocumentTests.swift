// SPDX-License-Identifier: Apache-2.0
import Testing

/// Code in documents is code that is built: each sample says from which file it is, and is found there.
@Suite struct `Documents` {
  static let files =
    ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"].compactMap(SourceTree.file)
    + SourceTree.files(["Docs", "Examples", "Sources"], [".md"])

  @Test func `are there`() {
    #expect(Self.files.count >= 5)
  }

  /// `<!-- path -->` above a fence names the file; its lines stand there one after another.
  @Test func `show code as it stands in a file that is built`() throws {
    var samples = 0
    for file in Self.files {
      var index = 0
      while index < file.lines.count {
        let language = file.lines[index]
        index += 1
        guard language == "```swift" || language == "```proto" else { continue }
        let start = index
        while index < file.lines.count, file.lines[index] != "```" { index += 1 }
        let sample = file.lines[start..<index].joined(separator: "\n")
        samples += 1
        let comment = start >= 2 ? file.lines[start - 2] : ""
        let path = comment.hasPrefix("<!-- ") ? String(comment.dropFirst(5).prefix { $0 != " " }) : ""
        guard let source = SourceTree.file(path) else {
          Issue.record("\(file.path):\(start): write '<!-- path -->' above the sample: its file")
          continue
        }
        #expect(
          source.lines.joined(separator: "\n").contains(sample),
          "\(file.path):\(start): the sample is not what \(path) has")
      }
    }
    #expect(samples >= 3)
  }

  /// Samples in doc comments name no file: they stand, whatever their indentation, in one that is built.
  @Test func `show code in comments that is built`() {
    let built = SourceTree.files(["Tests", "Examples"]).map { file in
      file.lines.map(Self.trimmed).joined(separator: "\n")
    }
    var samples = 0
    for file in SourceTree.files(["Sources"]) {
      var sample: [Substring]?
      for (index, line) in file.lines.enumerated() {
        let text = Self.trimmed(line)
        if text == "/// ```swift" {
          sample = []
        } else if text == "/// ```", let code = sample {
          samples += 1
          sample = nil
          let wanted = code.joined(separator: "\n")
          #expect(
            built.contains { $0.contains(wanted) },
            "\(file.path):\(index + 1): no file has this sample; put it into Tests/Samples")
        } else {
          sample?.append(Self.trimmed(text.dropFirst(3)))
        }
      }
    }
    #expect(samples >= 15)
  }

  private static func trimmed(_ line: Substring) -> Substring {
    line.drop { $0 == " " }
  }

  @Test func `say of every module that users can link what it is`() throws {
    let manifest = try #require(SourceTree.file("Package.swift")).lines
    let index = try #require(SourceTree.file(".spi.yml")).lines
    let modules = manifest.filter { $0.contains(".library(name: ") }
      .compactMap { $0.split(separator: "\"").dropFirst().first }
    #expect(modules.count >= 8)
    for module in modules {
      let exists = SourceTree.exists("Sources/\(module)/\(module).docc/\(module).md")
      #expect(exists, "\(module) has no catalogue for `make docs`")
      #expect(index.contains { $0.hasSuffix("- \(module)") }, "\(module) is missing in .spi.yml")
    }
  }

  /// A document that names a file which has moved sends its reader nowhere.
  @Test func `name files that exist`() {
    let roots = ["Sources/", "Tests/", "Docs/", "Protos/", "Examples/", "Benchmarks/", "Scripts/"]
    for file in Self.files {
      for (index, line) in file.lines.enumerated() {
        for word in line.split(whereSeparator: { "`()[]<> ,".contains($0) }) {
          let path = word.hasSuffix(".") ? word.dropLast() : word
          guard roots.contains(where: path.hasPrefix), !path.contains("*") else { continue }
          // An example's README speaks of its own folder.
          let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
          let exists = SourceTree.exists(String(path)) || SourceTree.exists("\(folder)/\(path)")
          #expect(exists, "\(file.path):\(index + 1) names \(path)")
        }
      }
    }
  }
}
