// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Completes files whose imports are complete: names, options, features, then the checks.
final class Linker {
  private var table = SymbolTable()
  private(set) var diagnostics: [Diagnostic] = []
  private var movedPaths: [ObjectIdentifier: [[Int32]: [Int32]]] = [:]
  /// descriptor.proto, for files that import none of their own.
  private let descriptorFile: FileNode?

  init(descriptorFile: FileNode?) {
    self.descriptorFile = descriptorFile
  }

  /// The list of passes, in order.
  func link(_ file: FileNode) {
    file.buildNodes()
    computeVisibility(file)
    table.add(file, report)
    let names = NameResolution(table: table, report: report)
    names.run(file)
    let options = OptionResolution(
      file, names: names,
      optionTypes: { [table, descriptorFile] name in
        (table.node(name) as? MessageNode) ?? descriptorFile?.messages.first { $0.fullName == name }
      }, report: report)
    options.run()
    movedPaths[ObjectIdentifier(file)] = options.movedPaths
    OptionUses.check(options.uses, report)
    FeatureResolution.run(file)
    JSONNames.run(file)
    DefaultValues.run(file, report)
    Checks.run(file, report)
    checkExtensionNumbers(file)
  }

  /// Within one file only: that two files of a program disagree is not for one of them to mend.
  private func checkExtensionNumbers(_ file: FileNode) {
    func check(_ field: FieldNode) {
      guard let extendee = field.extendee, field.proto.number != nil else { return }
      if let first = extendee.knownExtensions[field.number] {
        if first.file === file { report(.extensionNumberTaken(field, extendee, by: first)) }
      } else {
        extendee.knownExtensions[field.number] = field
      }
    }
    func check(_ message: MessageNode) {
      for field in message.extensions { check(field) }
      for nested in message.messages { check(nested) }
    }
    for field in file.extensions { check(field) }
    for message in file.messages { check(message) }
  }

  func movedPaths(of file: FileNode) -> [[Int32]: [Int32]] { movedPaths[ObjectIdentifier(file)] ?? [:] }

  private func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < Parser.diagnosticsMax { diagnostics.append(diagnostic) }
  }

  /// A file sees its imports, and through each what that one imports publicly, transitively.
  private func computeVisibility(_ file: FileNode) {
    func add(_ files: [FileNode?], to visible: inout Set<ObjectIdentifier>) {
      var waiting = files.compactMap { $0 }
      while let next = waiting.popLast() {
        guard visible.insert(ObjectIdentifier(next)).inserted else { continue }
        file.visiblePackages.insert(next.package)
        waiting += next.publicDependencies
      }
    }
    add(file.dependencies, to: &file.visible)
    add(file.optionDependencies, to: &file.visibleForOptions)
  }
}

extension FileNode {
  var publicDependencies: [FileNode] {
    proto.publicDependency.compactMap { dependencies.indices.contains(Int($0)) ? dependencies[Int($0)] : nil }
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
  static func run(_ file: FileNode, _ report: (Diagnostic) -> Void) {
    for message in file.messages { run(message, report) }
    for field in file.extensions { check(field, report) }
  }

  private static func run(_ message: MessageNode, _ report: (Diagnostic) -> Void) {
    for field in message.fields { check(field, report) }
    for field in message.extensions { check(field, report) }
    for nested in message.messages { run(nested, report) }
  }

  private static func check(_ field: FieldNode, _ report: (Diagnostic) -> Void) {
    guard let value = field.proto.defaultValue else { return }
    if field.isRepeated { report(.defaultOnRepeated(field)) }
    if field.messageType != nil { report(.defaultOnMessageField(field)) }
    if let type = field.enumType, !type.values.contains(where: { $0.name == value }) {
      report(.unknownEnumDefault(value, type, field))
    }
  }
}
