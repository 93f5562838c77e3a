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
  let movedPaths: [ObjectIdentifier: [[Int32]: [Int32]]]

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
  private var nodes: [String: FileNode] = [:]
  private var order: [FileNode] = []
  private var diagnostics: [Diagnostic] = []

  init(loader: any FileLoader, described: [String: Google_Protobuf_FileDescriptorProto]) {
    (self.loader, self.described) = (loader, described)
  }

  mutating func compile(_ paths: [String]) -> Compilation {
    var requested: [FileNode] = []
    for path in paths {
      if let node = load(path) { requested.append(node) }
    }
    let descriptorFile = load("google/protobuf/descriptor.proto")
    // descriptor.proto is there for options in any case; it is a result only where it was asked for.
    let wanted = reachable(from: requested)
    let linker = Linker(descriptorFile: descriptorFile)
    if let descriptorFile { linker.link(descriptorFile) }
    for node in order where node !== descriptorFile { linker.link(node) }
    reportUnusedImports(requested)
    var moved: [ObjectIdentifier: [[Int32]: [Int32]]] = [:]
    for node in order { moved[ObjectIdentifier(node)] = linker.movedPaths(of: node) }
    return Compilation(
      diagnostics: sorted(diagnostics + linker.diagnostics),
      files: order.filter { wanted.contains(ObjectIdentifier($0)) }, requested: requested,
      movedPaths: moved)
  }

  private func reachable(from files: [FileNode]) -> Set<ObjectIdentifier> {
    var found: Set<ObjectIdentifier> = []
    var waiting = files
    while let file = waiting.popLast() {
      guard found.insert(ObjectIdentifier(file)).inserted else { continue }
      waiting += (file.dependencies + file.optionDependencies).compactMap { $0 }
    }
    return found
  }

  private struct Frame {
    var file: FileNode
    var next = 0
  }

  /// Depth first, without recursion: chains of imports may be long. A file is finished, and put in
  /// order, when all its imports are.
  private mutating func load(_ path: String) -> FileNode? {
    if let known = nodes[path] { return known }
    guard let root = parse(path, importedBy: nil, at: []) else { return nil }
    var stack = [Frame(file: root)]
    var open = [path]
    while var frame = stack.popLast() {
      let file = frame.file
      let imports = file.proto.dependency
      guard frame.next < imports.count + file.proto.optionDependency.count else {
        order.append(file)
        open.removeLast()
        continue
      }
      let isOption = frame.next >= imports.count
      let index = isOption ? frame.next - imports.count : frame.next
      let name = isOption ? file.proto.optionDependency[index] : imports[index]
      let place: [Int32] = [isOption ? 15 : 3, Int32(truncatingIfNeeded: index)]
      frame.next += 1
      stack.append(frame)
      if file.importedNames.contains(name) {
        diagnostics.append(.importedTwice(name, in: file, at: place))
      }
      file.importedNames.insert(name)
      var target: FileNode?
      if open.contains(name) {
        diagnostics.append(
          cycle(from: open.firstIndex(of: name) ?? 0, open, in: stack, closedBy: file, at: place))
      } else if let known = nodes[name] {
        target = known
      } else if let fresh = parse(name, importedBy: file, at: place) {
        target = fresh
        stack.append(Frame(file: fresh))
        open.append(name)
      }
      if isOption { file.optionDependencies.append(target) } else { file.dependencies.append(target) }
    }
    return root
  }

  /// Reported where the circle is entered: at the import of its first file that leads round.
  private func cycle(
    from first: Int, _ open: [String], in stack: [Frame], closedBy file: FileNode, at place: [Int32]
  ) -> Diagnostic {
    let names = Array(open[first...]) + [open[first]]
    guard first + 1 < open.count, stack.indices.contains(first) else {
      return .importCycle(names, in: file, at: place)
    }
    let entry = stack[first].file
    let next = open[first + 1]
    let index = entry.proto.dependency.firstIndex(of: next)
    let path: [Int32] = index.map { [3, Int32(truncatingIfNeeded: $0)] } ?? [15]
    return .importCycle(names, in: entry, at: path)
  }

  private mutating func parse(_ path: String, importedBy file: FileNode?, at place: [Int32]) -> FileNode? {
    let source: SourceFile
    do throws(LoadFailure) {
      source = try loader.load(path)
    } catch {
      switch error {
      case .notFound where described[path] != nil:
        let node = described[path].map { FileNode(described: $0) }
        nodes[path] = node
        return node
      case .notFound(let searched):
        if let embedded = try? EmbeddedLoader().load(path) { return parse(embedded) }
        diagnostics.append(.fileNotFound(path, searched: searched, importedBy: file, at: place))
      case .unreadable(let path, let reason):
        diagnostics.append(.fileUnreadable(path, reason: reason, importedBy: file, at: place))
      }
      return nil
    }
    return parse(source)
  }

  private mutating func parse(_ source: SourceFile) -> FileNode {
    var parser = Parser(source)
    parser.parseFile()
    diagnostics += parser.diagnostics
    let node = FileNode(parser.proto, source: source, locations: parser.locations)
    node.tokens = parser.tokens
    nodes[source.path] = node
    return node
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
    var waiting = [dependency]
    var seen: Set<ObjectIdentifier> = []
    while let next = waiting.popLast() {
      guard seen.insert(ObjectIdentifier(next)).inserted else { continue }
      if file.usedDependencies.contains(ObjectIdentifier(next)) { return true }
      waiting += next.publicDependencies
    }
    return false
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
