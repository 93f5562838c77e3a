// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser
internal import Martlet
internal import MartletCompiler

struct DescribeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Prints services, messages, enums, extensions and all else as .proto source.")

  @Argument(help: "host:port, unix:/path, or http(s)://host:port; - for files only.")
  var address: String

  @Argument(help: "Full names, such as acme.v1.Task; all services if there are none.")
  var symbols: [String] = []

  @Flag(help: "The whole file that declares it.")
  var file = false

  @Flag(help: "A message as JSON with something in each field, to fill in; of a method, its request.")
  var template = false

  @OptionGroup(title: "Connection") var connection: ConnectionOptions
  @OptionGroup(title: "Descriptors") var source: SchemaOptions

  func run() async throws {
    try await reporting {
      var session = try Session(address, connection, source)
      let names = symbols.isEmpty ? try await session.schema.serviceNames() : symbols
      for (index, name) in names.enumerated() {
        if index > 0 { Terminal.print("") }
        if template {
          let text = try await self.template(for: name, &session.schema)
          Terminal.print(SourceColours.paint(json: Terminal.shown(text), Style.output))
        } else {
          let text = try await describe(name, &session.schema)
          Terminal.write(SourceColours.paint(Terminal.shown(text), Style.output), to: 1)
        }
      }
    }
  }

  private func template(for symbol: String, _ schema: inout Schema) async throws(Failure) -> String {
    try await schema.look(for: symbol)
    var type = schema.pool.message(named: symbol)
    if type == nil { type = try await schema.method(symbol).input }
    guard let type else { throw Failure("'\(symbol)' is neither a message nor a method") }
    do throws(JSONError) {
      let options = JSONWriteOptions(printsDefaults: true, isPretty: true, types: schema.pool)
      return try RequestTemplate.message(type).jsonString(options)
    } catch {
      throw Failure("\(symbol) has no form in JSON: \(error)")
    }
  }

  /// Names like it, from the files of all services; else what `list` would show.
  private func hints(for name: String, _ schema: inout Schema) async -> [String] {
    let services = (try? await schema.serviceNames()) ?? []
    for service in services { try? await schema.look(for: service) }
    let close = Suggestions.closest(to: name, among: schema.declaredNames)
    return Suggestions.hint(for: name, among: close.isEmpty ? services : close, what: "only the services")
  }

  private func describe(_ symbol: String, _ schema: inout Schema) async throws(Failure) -> String {
    // Methods are written like in calls, too.
    let trimmed = symbol.hasPrefix(".") || symbol.hasPrefix("/") ? String(symbol.dropFirst()) : symbol
    let name = String(trimmed.map { $0 == "/" ? "." : $0 })
    guard let found = try await schema.file(declaring: name) else {
      throw Failure("nothing is named '\(name)'", hints: await hints(for: name, &schema))
    }
    let source = ProtoSource(found, types: schema.pool)
    if file { return "// \(found.name)\n\n" + source.text() }
    guard let declaration = source.declaration(of: name) else {
      throw Failure("nothing is named '\(name)'")
    }
    return "// \(name), \(declaration.kind) in \(found.name)\n" + declaration.text
  }
}
