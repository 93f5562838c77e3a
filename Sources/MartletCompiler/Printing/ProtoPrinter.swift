// SPDX-License-Identifier: Apache-2.0
// The layout of printed .proto source: lines, indentation, comments, and the file as a whole.

internal import MartletProtobuf

struct ProtoPrinter {
  typealias FileProto = Google_Protobuf_FileDescriptorProto
  typealias Location = Google_Protobuf_SourceCodeInfo.Location

  enum Dialect {
    case proto2, proto3, editions
  }

  private(set) var out = ""
  let file: FileDescriptor
  let types: DescriptorPool
  let names: ProtoNames
  let dialect: Dialect
  private let locations: [[Int32]: Location]
  private var indentation = 0

  init(_ file: FileDescriptor, _ types: DescriptorPool) {
    (self.file, self.types) = (file, types)
    names = ProtoNames(file)
    dialect =
      switch file.proto.syntax {
      case "proto3": .proto3
      case "editions": .editions
      default: .proto2
      }
    var locations: [[Int32]: Location] = [:]
    for location in file.proto.sourceCodeInfo?.location ?? [] where locations[location.path] == nil {
      locations[location.path] = location
    }
    self.locations = locations
  }

  // MARK: The file

  mutating func printFile() {
    let proto = file.proto
    comments(before: proto.syntax == "editions" ? [14] : [12])
    switch dialect {
    case .proto2: line("syntax = \"proto2\";")
    case .proto3: line("syntax = \"proto3\";")
    case .editions: line("edition = \"\(Self.name(of: proto.edition))\";")
    }
    if let package = proto.package, !package.isEmpty {
      blank()
      declared(at: [2]) { $0.line("package \(package);") }
    }
    printImports(proto)
    if proto.options != nil {
      blank()
      printOptions(proto.options, scope: file.package)
    }
    for item in fileItems(proto) {
      blank()
      emit(item)
    }
  }

  private mutating func printImports(_ proto: FileProto) {
    if !proto.dependency.isEmpty || !proto.optionDependency.isEmpty { blank() }
    for (index, path) in proto.dependency.enumerated() {
      let index = Int32(truncatingIfNeeded: index)
      let kind =
        proto.publicDependency.contains(index)
        ? "public " : proto.weakDependency.contains(index) ? "weak " : ""
      declared(at: [3, index]) { $0.line("import \(kind)\(Self.quoted(path));") }
    }
    for (index, path) in proto.optionDependency.enumerated() {
      declared(at: [15, Int32(truncatingIfNeeded: index)]) { $0.line("import option \(Self.quoted(path));") }
    }
  }

  static func name(of edition: Google_Protobuf_Edition?) -> String {
    switch edition {
    case .edition2024: "2024"
    case .edition2023, nil: "2023"
    case .some(let edition):
      (Google_Protobuf_FileDescriptorProto.descriptor.field(named: "edition")?.enumType?
        .name(of: edition.rawValue)).map { String($0.dropFirst("EDITION_".count)) } ?? "2023"
    }
  }

  /// Any one declaration; returns what kind it is of.
  mutating func emit(_ found: FoundDeclaration) -> String {
    switch found.element {
    case .message(let message): emit(message, found.scope, found.path)
    case .enumeration(let declared): emit(declared, found.scope, found.path)
    case .service(let service): emit(service, found.scope, found.path)
    case .method(let method): emit(method, found.scope, found.path)
    case .value(let value): emit(value, found.scope, found.path)
    case .field(let field, let message): emit(field, found.scope, found.path, groups: message.nestedType)
    case .oneof(let index, let message): emit(oneof: index, of: message, found.scope, found.path)
    case .extension(let field, let siblings):
      printExtend([field], found.scope, [found.path], groups: siblings)
    }
    return switch found.element {
    case .message: "message"
    case .enumeration: "enum"
    case .service: "service"
    case .method: "method"
    case .value: "enum value"
    case .field: "field"
    case .oneof: "oneof"
    case .extension: "extension"
    }
  }

  // MARK: Lines

  mutating func line(_ text: String) {
    out += String(repeating: " ", count: 2 * indentation) + text + "\n"
  }

  /// A blank line, unless there is one already or a block has just begun.
  mutating func blank() {
    if !out.isEmpty, !out.hasSuffix("\n\n"), !out.hasSuffix("{\n") { out += "\n" }
  }

  /// `head {`, what `body` prints, and `}`; only `head {}` if it prints nothing.
  mutating func block(_ head: String, at path: [Int32], _ body: (inout ProtoPrinter) -> Void) {
    line(head + " {")
    let mark = out.endIndex
    indentation += 1
    comments(after: path)
    body(&self)
    indentation -= 1
    if out.endIndex == mark {
      out.removeLast()
      out += "}\n"
    } else {
      line("}")
    }
  }

  var column: Int { indentation }

  // MARK: Comments

  func location(_ path: [Int32]) -> Location? { locations[path] }

  /// A declaration of one line, with its comments around it.
  mutating func declared(at path: [Int32], _ body: (inout ProtoPrinter) -> Void) {
    comments(before: path)
    body(&self)
    guard let trailing = locations[path]?.trailingComments else { return }
    let lines = Self.lines(trailing)
    if lines.count == 1, let only = lines.first {
      out.removeLast()
      out += "  //" + only + "\n"
    } else {
      for text in lines { line("//" + text) }
      blank()
    }
  }

  mutating func comments(before path: [Int32]) {
    guard let location = locations[path] else { return }
    for detached in location.leadingDetachedComments {
      blank()
      for text in Self.lines(detached) { line("//" + text) }
      out += "\n"
    }
    if let leading = location.leadingComments {
      for text in Self.lines(leading) { line("//" + text) }
    }
  }

  private mutating func comments(after path: [Int32]) {
    guard let trailing = locations[path]?.trailingComments else { return }
    for text in Self.lines(trailing) { line("//" + text) }
    out += "\n"
  }

  private static func lines(_ comment: String) -> [Substring] {
    var lines = comment.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { line in
      line.lastIndex { $0 != " " && $0 != "\t" }.map { line[...$0] } ?? ""
    }
  }

  // MARK: Literals

  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": out += "\\\(scalar)"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 8)
        out += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
