// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser
internal import Martlet

struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists a server's services, or a service's methods.")

  @Argument(help: "host:port, unix:/path, or http(s)://host:port; - for files only.")
  var address: String

  @Argument(help: "A service, whose methods to list.")
  var service: String?

  @Flag(name: .shortAndLong, help: "With each method's messages.")
  var long = false

  @OptionGroup(title: "Connection") var connection: ConnectionOptions
  @OptionGroup(title: "Descriptors") var source: SchemaOptions

  func run() async throws {
    try await reporting {
      var session = try Session(address, connection, source)
      if let service {
        show(try await session.schema.service(service))
      } else {
        for name in try await session.schema.serviceNames() {
          Terminal.print(Terminal.shown(name))
          if long { show(try await session.schema.service(name), indentation: "  ") }
        }
      }
    }
  }

  private func show(_ service: ServiceDescriptor, indentation: String = "") {
    for method in service.methods {
      var line = indentation + service.fullName + "/" + method.name
      if long {
        line += "(\(method.streamsRequests ? "stream " : "")\(method.input?.fullName ?? "?"))"
        line += " returns (\(method.streamsResponses ? "stream " : "")\(method.output?.fullName ?? "?"))"
      }
      Terminal.print(Terminal.shown(line))
    }
  }
}
