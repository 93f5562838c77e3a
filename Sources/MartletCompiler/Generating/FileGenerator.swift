// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// A generated file: where it belongs below the output directory, and its text.
public struct GeneratedFile: Sendable {
  public var path: String
  public var content: String
}

extension Compilation {
  /// Swift for every requested file. Empty if there were errors: half a file helps nobody.
  public func swiftFiles(_ options: GeneratorOptions) -> [GeneratedFile] {
    guard !hasErrors else { return [] }
    return Parallel.map(requested) { file in
      var proto = descriptor(of: file, includeSourceInfo: false)
      proto.dropImports(where: FileGenerator.isForOtherLanguages)
      return FileGenerator(file, options, descriptor: (try? proto.serialized()) ?? []).generate()
    }
  }

  /// Every file that was read from disk, for dependency files.
  public var diskPaths: [String] {
    files.compactMap(\.source).filter { $0.displayPath != $0.path }.map(\.displayPath)
  }
}

struct FileGenerator {
  private let file: FileNode
  private let options: GeneratorOptions
  private let descriptor: [UInt8]
  private let context: GenerationContext

  init(_ file: FileNode, _ options: GeneratorOptions, descriptor: [UInt8]) {
    (self.file, self.options, self.descriptor) = (file, options, descriptor)
    context = GenerationContext(file, options: options)
  }

  func generate() -> GeneratedFile {
    var out = CodePrinter()
    if options.messages {
      for node in file.enums {
        out.line()
        EnumGenerator(node, context).print(to: &out)
      }
      for message in file.messages {
        out.line()
        MessageGenerator(message, context).print(to: &out)
      }
      for node in file.allExtensions { ExtensionGenerator(node, context).print(to: &out) }
    }
    if options.client || options.server {
      for service in file.services { ServiceGenerator(service, context).print(to: &out) }
    }
    if options.messages { printDescriptor(&out) }
    // What was named until here has to be imported.
    var head = CodePrinter()
    head.line("// Made by martletc from \(file.path). Edit that file, not this one.")
    for name in imports { head.line(name) }
    return GeneratedFile(path: outputPath, content: head.text + out.text)
  }

  private var imports: [String] {
    let hasServices = !file.services.isEmpty && (options.client || options.server)
    var names = context.modules
    switch options.runtimeImport {
    case .automatic: names.insert(hasServices ? "Martlet" : "MartletProtobuf")
    case .modules(let modules): names.formUnion(modules)
    case .none: break
    }
    let access = options.visibility == .internal ? "" : "\(options.visibility.rawValue) "
    // Of the files' descriptors, no declaration that others see speaks.
    let described = options.messages ? file.dependencies.compactMap { $0 } : hasServices ? [file] : []
    let hidden = Set(described.compactMap { options.moduleMappings[$0.path] }).subtracting(names)
    return (names.map { ($0, access) } + hidden.map { ($0, access.isEmpty ? "" : "internal ") })
      .sorted { $0.0 < $1.0 }.map { "\($0.1)import \($0.0)" }
  }

  private func printDescriptor(_ out: inout CodePrinter) {
    let dependencies = file.dependencies.compactMap { $0?.path }
      .filter { !Self.isForOtherLanguages($0) }.map { "." + GenerationContext.descriptorName($0) }
    out.line()
    out.block("nonisolated extension FileDescriptor") { out in
      let name = GenerationContext.descriptorName(file.path)
      // One line, however long: nobody reads it.
      out.line(
        "\(context.access)static let \(name) = FileDescriptor("
          + "serialized: \"\(DescriptorLiteral.text(descriptor))\", "
          + "dependencies: [\(dependencies.joined(separator: ", "))])")
    }
  }

  private var outputPath: String {
    let stem = file.path.hasSuffix(".proto") ? String(file.path.dropLast(6)) : file.path
    switch options.fileNaming {
    case .fullPath: return stem + ".swift"
    case .pathToUnderscores: return stem.split(separator: "/").joined(separator: "_") + ".swift"
    case .dropPath: return (stem.split(separator: "/").last.map(String.init) ?? stem) + ".swift"
    }
  }

  /// Files that only say what other languages' generators do, such as go_features.proto. The runtime has no
  /// code of them; their options stay, as unknown fields.
  static func isForOtherLanguages(_ path: String) -> Bool {
    path.hasPrefix("google/protobuf/") && path.hasSuffix("_features.proto")
  }
}

extension Google_Protobuf_FileDescriptorProto {
  fileprivate mutating func dropImports(where isDropped: (String) -> Bool) {
    let kept = dependency.indices.filter { !isDropped(dependency[$0]) }
    guard kept.count < dependency.count else { return }
    let moved = Dictionary(uniqueKeysWithValues: zip(kept.map(Int32.init), 0..<Int32(kept.count)))
    dependency = kept.map { dependency[$0] }
    publicDependency = publicDependency.compactMap { moved[$0] }
    weakDependency = weakDependency.compactMap { moved[$0] }
  }
}
