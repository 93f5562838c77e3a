// SPDX-License-Identifier: Apache-2.0
// The compiler's part: an input is a.proto, and behind each line `-- name` another file that it may import,
// as in Tests/Corpus/reject.
import Foundation
import MartletCompiler

/// Whatever the files are, they compile or are refused in words; what compiles has descriptors, and Swift,
/// and its descriptors compile as well.
func compile(_ input: [UInt8]) {
  let files = InputFiles(input)
  let compilation = Compiler(loader: files).compile(["a.proto"])
  for diagnostic in compilation.diagnostics {
    precondition(!DiagnosticRenderer.text(diagnostic).isEmpty && !DiagnosticRenderer.json(diagnostic).isEmpty)
  }
  let swift = compilation.swiftFiles(GeneratorOptions())
  precondition(swift.isEmpty == compilation.hasErrors, "Swift of a file with errors, or none of one without")
  _ = compilation.descriptorSet(includeImports: true, includeSourceInfo: true)
  // What follows costs as much as all before it, so one input in eight is enough.
  guard !compilation.hasErrors, input.count % 8 == 0 else { return }
  // With the options that end with the source: they turn checks off.
  let set = compilation.descriptorSet(includeImports: true, includeSourceInfo: false, retainOptions: true)
  guard let compiler = try? Compiler(loader: MemoryLoader([:]), descriptorSets: [set]) else {
    preconditionFailure("the compiler's own descriptors cannot be read")
  }
  let again = compiler.compile(["a.proto"])
  precondition(!again.hasErrors, "what compiled is refused as a descriptor")
}

/// The files of one input. They need not be UTF-8, which `MemoryLoader`'s are.
private struct InputFiles: FileLoader {
  private var files: [String: [UInt8]] = [:]

  init(_ input: [UInt8]) {
    var (name, content) = ("a.proto", [UInt8]())
    for line in input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: Array("-- ".utf8)) {
        files[name] = content
        (name, content) = (String(decoding: line.dropFirst(3), as: UTF8.self), [])
      } else {
        content += line + [UInt8(ascii: "\n")]
      }
    }
    files[name] = content
  }

  func load(_ path: String) throws(LoadFailure) -> SourceFile {
    guard let bytes = files[path] else { throw .notFound(searched: []) }
    return SourceFile(path: path, bytes: bytes)
  }
}
