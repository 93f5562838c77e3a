// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// Reads one file's tokens into a `FileDescriptorProto` and the locations of its parts.
///
/// There is no syntax tree between: a .proto file's grammar is its descriptor, nearly field for field,
/// and source info must open its locations in reading order anyway. What the parser cannot know (the
/// kind of a named type, the meaning of an option) it leaves as written, for the linker.
///
/// It accepts somewhat more than the language has, so that checks with more context can say more.
struct Parser {
  let file: SourceFile
  let tokens: [Token]
  var index = 0
  var diagnostics: [Diagnostic]
  var locations = LocationTable()
  var proto = Google_Protobuf_FileDescriptorProto()
  var dialect = Dialect.proto2
  /// The path of the element being read.
  var path: [Int32] = []
  var depth = 0

  /// Comments read at the end of one declaration, waiting for the next.
  var upcomingLeading: String?
  var upcomingDetached: [String] = []

  enum Dialect: Comparable {
    case proto2
    case proto3
    case editions
  }

  /// The statement cannot be read on; its diagnostic has been reported.
  struct Stop: Error {}

  init(_ file: SourceFile) {
    self.file = file
    var lexer = Lexer(file)
    lexer.run()
    tokens = lexer.tokens
    diagnostics = lexer.diagnostics
  }

  mutating func parseFile() {
    proto.name = file.path
    takeTrivia(before: 0, isFileStart: true, attachTo: nil)
    let root = open()
    parseSyntax()
    while !atEnd {
      do throws(Stop) {
        try parseTopLevelStatement()
      } catch {
        skipStatement()
        if looking(at: "}") {
          report(.unmatchedBrace(file, current.span))
          advanceDeclaration(attachTo: nil)
        }
      }
    }
    close(root)
  }

  private mutating func parseTopLevelStatement() throws(Stop) {
    if endDeclaration(";") { return }
    if looking(at: "message") {
      try within(4, proto.messageType.count) { (parser) throws(Stop) in
        try parser.parseMessage { $0.proto.messageType.append($1) }
      }
    } else if looking(at: "enum") {
      try within(5, proto.enumType.count) { (parser) throws(Stop) in
        try parser.parseEnum { $0.proto.enumType.append($1) }
      }
    } else if looking(at: "service") {
      try within(6, proto.service.count) { (parser) throws(Stop) in try parser.parseService() }
    } else if looking(at: "extend") {
      try parseFileExtend()
    } else if looking(at: "import") {
      try parseImport()
    } else if looking(at: "package") {
      try parsePackage()
    } else if looking(at: "option") {
      try within(8) { (parser) throws(Stop) in
        var options = parser.proto.take()
        defer { parser.proto.options = options }
        try parser.parseOption(into: &options.uninterpretedOption, style: .statement)
      }
    } else if has(edition: .edition2024), looking(at: "export") || looking(at: "local") {
      try parseVisibleDeclaration()
    } else {
      throw fail(.statementExpected(file, current.span, found: description(of: current)))
    }
  }

  private mutating func parseSyntax() {
    guard looking(at: "syntax") || looking(at: "edition") else {
      report(.syntaxMissing(file, SourceSpan(start: current.start, end: current.start)))
      return
    }
    let isEdition = looking(at: "edition")
    // An edition stands where a syntax does, under the number of `syntax`.
    let mark = open(12)
    defer { close(mark) }
    do throws(Stop) {
      advance()
      try consume("=")
      let token = current
      let value = try consumeString(.expectedSyntaxName)
      try endStatement(at: mark)
      try setDialect(value, isEdition: isEdition, at: token)
    } catch {
      skipStatement()
    }
  }

  private mutating func setDialect(_ value: String, isEdition: Bool, at token: Token) throws(Stop) {
    if isEdition {
      dialect = .editions
      proto.syntax = "editions"
      guard let edition = Editions.known[value] else {
        report(.unknownEdition(value, file, token.span))
        return
      }
      proto.edition = edition
    } else if value == "proto3" {
      dialect = .proto3
      proto.syntax = "proto3"
    } else if value != "proto2" {
      report(.unknownSyntax(value, file, token.span))
    }
  }

  func has(edition: Google_Protobuf_Edition) -> Bool {
    dialect == .editions && (proto.edition ?? .edition2023).rawValue >= edition.rawValue
  }

  private mutating func parseVisibleDeclaration() throws(Stop) {
    let visibility: Google_Protobuf_SymbolVisibility =
      looking(at: "export") ? .visibilityExport : .visibilityLocal
    // The element's place begins behind the word, as protoc has it.
    advance()
    if looking(at: "message") {
      try within(4, proto.messageType.count) { (parser) throws(Stop) in
        try parser.parseMessage(visibility: visibility) { $0.proto.messageType.append($1) }
      }
    } else if looking(at: "enum") {
      try within(5, proto.enumType.count) { (parser) throws(Stop) in
        try parser.parseEnum(visibility: visibility) { $0.proto.enumType.append($1) }
      }
    } else {
      throw fail(.visibilityNeedsType(file, current.span))
    }
  }

  private mutating func parseImport() throws(Stop) {
    let isOption = looking(at: "option", ahead: 1)
    let mark = isOption ? open(15, proto.optionDependency.count) : open(3, proto.dependency.count)
    defer { close(mark) }
    advance()
    if looking(at: "public") {
      let which = openFromRoot(10, proto.publicDependency.count)
      proto.publicDependency.append(Int32(truncatingIfNeeded: proto.dependency.count))
      advance()
      close(which)
    } else if looking(at: "weak") {
      if has(edition: .edition2024) { report(.weakImportIn2024(file, current.span)) }
      let which = openFromRoot(11, proto.weakDependency.count)
      proto.weakDependency.append(Int32(truncatingIfNeeded: proto.dependency.count))
      advance()
      close(which)
    } else if isOption {
      if !has(edition: .edition2024) { report(.optionImportNeeds2024(file, current.span)) }
      advance()
    }
    if !isOption, !proto.optionDependency.isEmpty { report(.importAfterOptionImport(file, current.span)) }
    let value = try consumeString(.expectedImportPath)
    if isOption { proto.optionDependency.append(value) } else { proto.dependency.append(value) }
    try endStatement(at: mark)
  }

  private mutating func parsePackage() throws(Stop) {
    if proto.package != nil {
      report(.secondPackage(file, current.span))
      proto.package = nil
    }
    let mark = open(2)
    defer { close(mark) }
    advance()
    var name = try consumeIdentifier(.expectedPackageName)
    while tryConsume(".") { name += "." + (try consumeIdentifier(.expectedPackageName)) }
    proto.package = name
    try endStatement(at: mark)
  }

  private mutating func parseFileExtend() throws(Stop) {
    let mark = open(7)
    defer { close(mark) }
    try parseExtend(at: mark, groupField: 4) { (parser, index, field, groups) in
      guard let field else { return (parser.proto.extension.count, parser.proto.messageType.count) }
      parser.proto.extension.append(field)
      parser.proto.messageType += groups
      return (index, 0)
    }
  }
}
