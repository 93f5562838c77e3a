// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Completes files whose imports are there: names, options, features, then the checks.
final class Linker {
  private var table = SymbolTable()
  /// The names of what is there for its options alone: descriptor.proto, of which a file of the run may well
  /// be a copy.
  private var tableApart = SymbolTable()
  private let wanted: Set<ObjectIdentifier>
  private(set) var diagnostics: [Diagnostic] = []
  /// descriptor.proto, which says what options there are.
  private let descriptorFile: FileNode?

  /// `wanted` is what was asked for, with all its imports.
  init(descriptorFile: FileNode?, wanted: Set<ObjectIdentifier>) {
    (self.descriptorFile, self.wanted) = (descriptorFile, wanted)
  }

  /// Files in an order in which imports come first.
  func link(_ files: [FileNode]) {
    Parallel.forEach(files) { $0.buildNodes() }
    FileNode.numberPublicImports(of: files)
    let reports = files.map { _ in Report() }
    for (file, report) in zip(files, reports) {
      if isWanted(file) { table.add(file, report.add) } else { tableApart.add(file, report.add) }
    }
    for level in levels(files) { Parallel.forEach(level) { complete(files[$0], reports[$0].add) } }
    // Extensions belong to another file's message.
    for file in files { file.forEachExtension { $0.extendee?.know($0) } }
    diagnostics = Array(reports.lazy.flatMap(\.diagnostics).prefix(Parser.diagnosticsMax))
  }

  private func isWanted(_ file: FileNode) -> Bool { wanted.contains(ObjectIdentifier(file)) }

  /// The list of passes, in order. Reads of other files only its imports, which are complete, and their
  /// names; changes none of them.
  private func complete(_ file: FileNode, _ report: @escaping Reporting) {
    let names = NameResolution(table: isWanted(file) ? table : tableApart, report: report)
    names.run(file)
    let options = OptionResolution(
      file, names: names,
      optionTypes: { [descriptorFile] name in descriptorFile?.messages.first { $0.fullName == name } },
      report: report)
    options.run()
    OptionUses.check(options.uses, report)
    FeatureResolution.run(file)
    JSONNames.run(file)
    DefaultValues.run(file, report)
    Checks.run(file, report)
    checkExtensionNumbers(file, report)
  }

  /// The files' indices, by how far they are from files without imports: those of one level do not know each
  /// other. All need descriptor.proto, and so stand above it, but for what it imports itself.
  private func levels(_ files: [FileNode]) -> [[Int]] {
    let base = FileNode.reachable(from: descriptorFile.map { [$0] } ?? [])
    let isBase = { base.contains(ObjectIdentifier(files[$0])) }
    var levels: [[Int]] = []
    var heights: [ObjectIdentifier: Int] = [:]
    for index in files.indices.filter(isBase) + files.indices.filter({ !isBase($0) }) {
      let file = files[index]
      let needed = file.dependencies + file.optionDependencies + (isBase(index) ? [] : [descriptorFile])
      let height = needed.lazy.compactMap { $0 }.compactMap { heights[ObjectIdentifier($0)] }.max() ?? -1
      heights[ObjectIdentifier(file)] = height + 1
      while levels.count <= height + 1 { levels.append([]) }
      levels[height + 1].append(index)
    }
    return levels
  }

  /// Within one file only: that two files of a program disagree is not for one of them to mend.
  private func checkExtensionNumbers(_ file: FileNode, _ report: Reporting) {
    var taken: [ObjectIdentifier: [Int32: FieldNode]] = [:]
    file.forEachExtension { field in
      guard let extendee = field.extendee, field.proto.number != nil else { return }
      let first = taken[ObjectIdentifier(extendee), default: [:]][field.number]
      if let first {
        report(.extensionNumberTaken(field, extendee, by: first))
      } else {
        taken[ObjectIdentifier(extendee), default: [:]][field.number] = field
      }
    }
  }

  /// One file's mistakes.
  private final class Report {
    private(set) var diagnostics: [Diagnostic] = []

    func add(_ diagnostic: @autoclosure () -> Diagnostic) {
      if diagnostics.count < Parser.diagnosticsMax { diagnostics.append(diagnostic()) }
    }
  }
}

extension FileNode {
  /// These files, and all that they import.
  static func reachable(from files: [FileNode]) -> Set<ObjectIdentifier> {
    var found: Set<ObjectIdentifier> = []
    var waiting = files
    while let file = waiting.popLast() {
      guard found.insert(ObjectIdentifier(file)).inserted else { continue }
      waiting += (file.dependencies + file.optionDependencies).compactMap { $0 }
    }
    return found
  }

  /// In the file and in its messages.
  func forEachExtension(_ body: (FieldNode) -> Void) {
    func visit(_ message: MessageNode) {
      for field in message.extensions { body(field) }
      for nested in message.messages { visit(nested) }
    }
    for field in extensions { body(field) }
    for message in messages { visit(message) }
  }
}

/// Every field's JSON name, which descriptors spell out even where it is the default.
enum JSONNames {
  static func run(_ file: FileNode) {
    for message in file.messages { run(message) }
    for field in file.extensions { set(field) }
  }

  private static func run(_ message: MessageNode) {
    for field in message.fields { set(field) }
    for field in message.extensions { set(field) }
    for nested in message.messages { run(nested) }
  }

  private static func set(_ field: FieldNode) {
    if field.proto.jsonName == nil { field.proto.jsonName = name(for: field.name) }
  }

  /// lowerCamelCase: underscores go, and the letter after one is a capital.
  static func name(for field: String) -> String {
    var out: [UInt8] = []
    var capitalize = false
    for byte in field.utf8 {
      if byte == UInt8(ascii: "_") {
        capitalize = true
      } else {
        let isLower = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        out.append(capitalize && isLower ? byte - 32 : byte)
        capitalize = false
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

/// Defaults of enum fields, which the parser had to take on trust.
enum DefaultValues {
  static func run(_ file: FileNode, _ report: Reporting) {
    for message in file.messages { run(message, report) }
    for field in file.extensions { check(field, report) }
  }

  private static func run(_ message: MessageNode, _ report: Reporting) {
    for field in message.fields { check(field, report) }
    for field in message.extensions { check(field, report) }
    for nested in message.messages { run(nested, report) }
  }

  private static func check(_ field: FieldNode, _ report: Reporting) {
    guard let value = field.proto.defaultValue else { return }
    if field.isRepeated { report(.defaultOnRepeated(field)) }
    if field.messageType != nil { report(.defaultOnMessageField(field)) }
    if let type = field.enumType, type.valueIndex[value] == nil {
      report(.unknownEnumDefault(value, type, field))
    }
  }
}
