// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Compiles `.proto` files: sources -> descriptors -> linked files.
///
///     let compiler = Compiler(loader: MemoryLoader(["a.proto": "…"]))
///     let result = compiler.compile(["a.proto"])
public struct Compiler: Sendable {
  private let loader: any FileLoader
  private let described: [String: Google_Protobuf_FileDescriptorProto]

  /// google/protobuf/*.proto is found without being installed anywhere.
  public init(loader: any FileLoader) {
    (self.loader, described) = (loader, [:])
  }

  /// The same with serialized `FileDescriptorSet`s for files that the loader does not find: protoc's
  /// `--descriptor_set_in`. The first set that has a file counts. Throws when one cannot be read.
  public init(loader: any FileLoader, descriptorSets: [[UInt8]]) throws(LoadFailure) {
    var described: [String: Google_Protobuf_FileDescriptorProto] = [:]
    for (index, bytes) in descriptorSets.enumerated() {
      let set: Google_Protobuf_FileDescriptorSet
      do {
        set = try Google_Protobuf_FileDescriptorSet(decoding: bytes)
      } catch {
        throw .unreadable(path: "descriptor set \(index + 1)", reason: "\(error)")
      }
      for file in set.file where described[file.name ?? ""] == nil { described[file.name ?? ""] = file }
    }
    (self.loader, self.described) = (loader, described)
  }

  /// Compiles the files at these import paths, and what they import. Never throws and never traps:
  /// mistakes are in the result.
  public func compile(_ paths: [String]) -> Compilation {
    var run = CompilationRun(loader: loader, described: described)
    return run.compile(paths)
  }
}

/// One run's files and mistakes.
public struct Compilation {
  /// In the order of the files, and of their places in a file.
  public let diagnostics: [Diagnostic]
  /// The requested files with all their imports, imports first.
  let files: [FileNode]
  let requested: [FileNode]
  /// Every file that was read, so that these hold together.
  let all: LinkedFiles

  /// The text of every file that took part, by import path.
  public var sourceTexts: [(path: String, bytes: [UInt8])] {
    files.compactMap(\.source).map { ($0.path, $0.bytes) }
  }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

struct CompilationRun {
  let loader: any FileLoader
  /// Files that came as descriptors, by import path.
  let described: [String: Google_Protobuf_FileDescriptorProto]
  /// What came of every path that something names.
  private var readings: [String: Reading] = [:]
  private var nodes: [String: FileNode] = [:]
  private var order: [FileNode] = []
  private var diagnostics: [Diagnostic] = []

  private enum Reading {
    case parsed(FileNode, [Diagnostic])
    case failed(LoadFailure)
  }

  init(loader: any FileLoader, described: [String: Google_Protobuf_FileDescriptorProto]) {
    (self.loader, self.described) = (loader, described)
  }

  mutating func compile(_ paths: [String]) -> Compilation {
    readAll(paths + [Self.descriptorPath])
    var requested: [FileNode] = []
    for path in paths {
      if let node = load(path) { requested.append(node) }
    }
    let descriptorFile = load(Self.descriptorPath)
    // descriptor.proto is there for options in any case; it is a result only where it was asked for.
    let wanted = FileNode.reachable(from: requested)
    let linker = Linker(descriptorFile: descriptorFile, wanted: wanted)
    linker.link(order)
    reportUnusedImports(requested)
    return Compilation(
      diagnostics: sorted(diagnostics + linker.diagnostics),
      files: order.filter { wanted.contains(ObjectIdentifier($0)) }, requested: requested,
      all: LinkedFiles(order))
  }

  private static let descriptorPath = "google/protobuf/descriptor.proto"

  /// Parses the files, then what they import, and so on: each wave at once. Nothing here depends on which
  /// is ready first, for mistakes and files take their order from `load`.
  private mutating func readAll(_ paths: [String]) {
    var known: Set<String> = []
    var wave = paths.filter { known.insert($0).inserted }
    while !wave.isEmpty {
      let found = Parallel.map(wave, read)
      var next: [String] = []
      for (path, reading) in zip(wave, found) {
        readings[path] = reading
        guard case .parsed(let file, _) = reading else { continue }
        let imports = file.proto.dependency + file.proto.optionDependency
        next += imports.filter { known.insert($0).inserted }
      }
      wave = next
    }
  }

  private func read(_ path: String) -> Reading {
    do throws(LoadFailure) {
      return parse(try loader.load(path))
    } catch {
      guard case .notFound = error else { return .failed(error) }
      if let proto = described[path] { return .parsed(FileNode(described: proto), []) }
      if let embedded = try? EmbeddedLoader().load(path) { return parse(embedded) }
      return .failed(error)
    }
  }

  private func parse(_ source: SourceFile) -> Reading {
    var parser = Parser(source)
    parser.parseFile()
    let node = FileNode(parser.proto, source: source, locations: parser.locations)
    node.tokens = parser.tokens
    return .parsed(node, parser.diagnostics)
  }

  private struct Frame {
    var file: FileNode
    var next = 0
  }

  /// Depth first, without recursion: chains of imports may be long. A file is finished, and put in
  /// order, when all its imports are.
  private mutating func load(_ path: String) -> FileNode? {
    if let known = nodes[path] { return known }
    guard let root = take(path, importedBy: nil, at: []) else { return nil }
    var stack = [Frame(file: root)]
    // Where in the stack each file that is not finished stands.
    var open = [path: 0]
    while var frame = stack.popLast() {
      let file = frame.file
      let imports = file.proto.dependency
      guard frame.next < imports.count + file.proto.optionDependency.count else {
        order.append(file)
        open[file.path] = nil
        continue
      }
      let isOption = frame.next >= imports.count
      let index = isOption ? frame.next - imports.count : frame.next
      let name = isOption ? file.proto.optionDependency[index] : imports[index]
      let place: [Int32] = [isOption ? 15 : 3, Int32(truncatingIfNeeded: index)]
      frame.next += 1
      stack.append(frame)
      if !file.importedNames.insert(name).inserted {
        diagnostics.append(.importedTwice(name, in: file, at: place))
      }
      var target: FileNode?
      if let entry = open[name] {
        diagnostics.append(cycle(stack[entry...].map(\.file), closedBy: file, at: place))
      } else if let known = nodes[name] {
        target = known
      } else if let fresh = take(name, importedBy: file, at: place) {
        target = fresh
        open[name] = stack.count
        stack.append(Frame(file: fresh))
      }
      if isOption { file.optionDependencies.append(target) } else { file.dependencies.append(target) }
    }
    return root
  }

  /// Reported where the circle is entered: at the import of its first file that leads round.
  private func cycle(_ files: [FileNode], closedBy file: FileNode, at place: [Int32]) -> Diagnostic {
    let names = files.map(\.path) + [files[0].path]
    guard files.count > 1 else { return .importCycle(names, in: file, at: place) }
    let index = files[0].proto.dependency.firstIndex(of: names[1])
    let path: [Int32] = index.map { [3, Int32(truncatingIfNeeded: $0)] } ?? [15]
    return .importCycle(names, in: files[0], at: path)
  }

  /// The file that was read from a path, when it is first asked for; a failure is told to each who asks.
  private mutating func take(_ path: String, importedBy file: FileNode?, at place: [Int32]) -> FileNode? {
    switch readings[path] {
    case .parsed(let node, let mistakes):
      diagnostics += mistakes
      nodes[path] = node
      return node
    case .failed(.notFound(let searched)):
      diagnostics.append(.fileNotFound(path, searched: searched, importedBy: file, at: place))
    case .failed(.unreadable(let path, let reason)):
      diagnostics.append(.fileUnreadable(path, reason: reason, importedBy: file, at: place))
    case nil: break
    }
    return nil
  }

  /// Only for the files asked for: others are somebody else's to tidy.
  private mutating func reportUnusedImports(_ requested: [FileNode]) {
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return }
    for file in requested {
      let publics = Set(file.proto.publicDependency.map(Int.init))
      for (index, dependency) in file.dependencies.enumerated() {
        guard let dependency, !publics.contains(index), !isUsed(dependency, by: file) else { continue }
        diagnostics.append(
          .importUnused(dependency.path, in: file, at: [3, Int32(truncatingIfNeeded: index)]))
      }
    }
  }

  private func isUsed(_ dependency: FileNode, by file: FileNode) -> Bool {
    file.usedDependencies[ObjectIdentifier(dependency)] != nil
      || !dependency.proto.publicDependency.isEmpty
        && file.usedDependencies.values.contains { dependency.leads(to: $0) }
  }

  /// By file in the order of reading, then by place.
  private func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var rank: [String: Int] = [:]
    for diagnostic in diagnostics {
      if let file = diagnostic.file, rank[file.path] == nil { rank[file.path] = rank.count }
    }
    return diagnostics.enumerated().sorted { left, right in
      let a = (left.element.file.map { rank[$0.path] ?? 0 } ?? -1, left.element.span.start, left.offset)
      let b = (right.element.file.map { rank[$0.path] ?? 0 } ?? -1, right.element.span.start, right.offset)
      return a < b
    }.map(\.element)
  }
}
