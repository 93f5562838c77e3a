// SPDX-License-Identifier: Apache-2.0
// Where descriptors come from: .proto files, a descriptor set, or the server.

internal import ArgumentParser
internal import Martlet
internal import MartletCompiler
internal import MartletServices

struct SchemaOptions: ParsableArguments {
  @Option(
    help: .init("Take messages from this .proto file, not from the server. Repeatable.", valueName: "file"),
    completion: .file(extensions: ["proto"]))
  var proto: [String] = []

  @Option(
    name: [.customShort("I"), .customLong("proto-path")],
    help: .init("Where imports of --proto are searched. Repeatable.", valueName: "dir"),
    completion: .directory)
  var roots: [String] = []

  @Option(
    help: .init("Take messages from this compiled descriptor set. Repeatable.", valueName: "file"),
    completion: .file())
  var descriptorSet: [String] = []

  @Option(
    name: .customLong("reflect-header"),
    help: .init("Metadata for reflection only, 'name: value'. Repeatable.", valueName: "header"))
  var reflectHeaders: [String] = []

  var isLocal: Bool { !proto.isEmpty || !descriptorSet.isEmpty }

  func validate() throws {
    if !roots.isEmpty, proto.isEmpty {
      throw ValidationError("-I says where imports are: name the .proto file itself with --proto")
    }
  }

  /// All that the files hold.
  func localPool() throws(Failure) -> DescriptorPool {
    var pool = DescriptorPool()
    for path in descriptorSet {
      let bytes = try InputFile.read(path)
      do {
        try pool.add(try Google_Protobuf_FileDescriptorSet(decoding: bytes).file)
      } catch {
        throw Failure(
          "'\(path)' is no descriptor set: \(error)",
          hints: ["make one by: martletc --include_imports --descriptor_set_out=FILE FILE.proto"])
      }
    }
    if !proto.isEmpty { try addSources(to: &pool) }
    return pool
  }

  private func addSources(to pool: inout DescriptorPool) throws(Failure) {
    // A file's own folder is where its imports are, if nobody says otherwise.
    let folders = roots.isEmpty ? proto.map { InputFile.folder(of: $0) } : roots
    let loader = DiskLoader(roots: folders.map { .init(disk: $0) })
    var paths: [String] = []
    for file in proto {
      switch loader.importPath(ofDiskPath: file) {
      case .found(let path): paths.append(path)
      case .missing: paths.append(file)
      case .shadowed(let other): throw Failure("'\(file)' is shadowed by '\(other)'; reorder the -I options")
      case .outsideRoots:
        throw Failure("'\(file)' is below none of the -I folders", hints: ["add -I with a folder above it"])
      }
    }
    let compilation = Compiler(loader: loader).compile(paths)
    if compilation.hasErrors {
      let mistakes = compilation.diagnostics.filter { $0.severity == .error }.map(DiagnosticRenderer.text)
      throw Failure("the .proto files do not compile\n" + mistakes.joined())
    }
    do {
      let set = compilation.descriptorSet(includeImports: true, includeSourceInfo: true)
      try pool.add(try Google_Protobuf_FileDescriptorSet(decoding: set).file)
    } catch {
      throw Failure("the compiled .proto files cannot be read: \(error)")
    }
  }
}
