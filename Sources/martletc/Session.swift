// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import MartletCompiler

/// One run of the command: arguments in, files and an exit code out. It ends the process.
struct Session {
  private let arguments: Arguments

  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  func run() -> Never {
    if arguments.printsHelp {
      _ = Disk.write(Array(Arguments.help.utf8), to: 1)
      exit(0)
    }
    if arguments.printsVersion {
      _ = Disk.write(Array("martletc 0.1.0\n".utf8), to: 1)
      exit(0)
    }
    guard !arguments.files.isEmpty else { fail("no .proto files given; martletc --help says how") }
    guard arguments.swiftOut != nil || arguments.descriptorSetOut != nil else {
      fail("nothing to write: give --swift_out or --descriptor_set_out")
    }
    let loader = DiskLoader(roots: arguments.roots)
    warnAboutMissingRoots()
    let compilation = compiler(loader).compile(arguments.files.map { importPath($0, loader) })
    for diagnostic in compilation.diagnostics {
      complain(
        arguments.jsonErrors
          ? DiagnosticRenderer.json(diagnostic) : DiagnosticRenderer.text(diagnostic))
    }
    let status = compilation.hasErrors ? 1 : write(compilation)
    // The process ends here; to take the trees apart first would be a tenth of its work.
    withExtendedLifetime(compilation) { exit(status) }
  }

  private func compiler(_ loader: DiskLoader) -> Compiler {
    var sets: [[UInt8]] = []
    for path in arguments.descriptorSetsIn {
      switch Disk.read(path) {
      case .success(let bytes): sets.append(bytes)
      case .failure(let failure): fail("cannot read '\(path)': \(failure.reason)")
      }
    }
    do {
      return try Compiler(loader: loader, descriptorSets: sets)
    } catch {
      guard case .unreadable(let set, let reason) = error else { fail("--descriptor_set_in: \(error)") }
      fail("--descriptor_set_in: \(set) is no FileDescriptorSet: \(reason)")
    }
  }

  private func warnAboutMissingRoots() {
    for root in arguments.roots where !Disk.isDirectory(root.disk) && !Disk.isFile(root.disk) {
      complain("martletc: warning: directory '\(root.disk)' does not exist\n")
    }
  }

  private func importPath(_ file: String, _ loader: DiskLoader) -> String {
    if arguments.roots.isEmpty { return file }
    switch loader.importPath(ofDiskPath: file) {
    case .found(let path): return path
    // Perhaps one of the embedded files; if not, the compiler says what was searched.
    case .missing: return file
    case .shadowed(let other):
      fail(
        "'\(file)' is shadowed by '\(other)': its import path finds that one first; reorder the -I options")
    case .outsideRoots:
      let roots = arguments.roots.map { "'\($0.disk)'" }.joined(separator: ", ")
      fail("'\(file)' is not below any import root (\(roots)); add -I with a directory above it")
    }
  }

  private func write(_ compilation: Compilation) -> Int32 {
    var outputs: [String] = []
    if let path = arguments.descriptorSetOut {
      put(
        compilation.descriptorSet(
          includeImports: arguments.includeImports, includeSourceInfo: arguments.includeSourceInfo,
          retainOptions: arguments.retainOptions),
        at: path)
      outputs.append(path)
    }
    if let directory = arguments.swiftOut {
      let options: GeneratorOptions
      do throws(GeneratorOptions.Mistake) {
        options = try GeneratorOptions(arguments.swiftOptions)
      } catch {
        fail("--swift_opt: \(error.message)")
      }
      for file in compilation.swiftFiles(options) {
        let path = directory.isEmpty ? file.path : "\(directory)/\(file.path)"
        if let slash = path.lastIndex(of: "/") {
          if case .failure(let failure) = Disk.makeDirectory(String(path[..<slash])) {
            fail("cannot make the directory of '\(path)': \(failure.reason)")
          }
        }
        put(Array(file.content.utf8), at: path)
        outputs.append(path)
      }
    }
    if let path = arguments.dependencyOut {
      let inputs = compilation.diskPaths.map { $0.split(separator: " ").joined(separator: "\\ ") }
      let targets = outputs.joined(separator: " \\\n ")
      put(Array("\(targets): \(inputs.joined(separator: " \\\n "))\n".utf8), at: path)
    }
    return 0
  }

  private func put(_ bytes: [UInt8], at path: String) {
    if case .failure(let failure) = Disk.write(bytes, to: path) {
      fail("cannot write '\(path)': \(failure.reason)")
    }
  }
}
