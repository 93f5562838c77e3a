// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser
internal import Martlet
internal import MartletServices

struct HealthCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "health", abstract: "Asks a server how it is (grpc.health.v1).",
    discussion: """
      Prints a status, and exits with 0 if it is SERVING and with 2 if it is another: fit for probes and \
      scripts.
      """)

  @Argument(help: "host:port, unix:/path, or http(s)://host:port.")
  var address: String

  @Argument(help: "A service; the server as a whole if there is none.")
  var service = ""

  @Flag(help: "Print the status again whenever it changes, until the server or the timeout ends it.")
  var watch = false

  @Flag(help: "All services and their statuses.")
  var list = false

  @OptionGroup(title: "Connection") var connection: ConnectionOptions

  private typealias Status = Grpc_Health_V1_HealthCheckResponse.ServingStatus

  func validate() throws {
    if list, watch || !service.isEmpty {
      throw ValidationError("--list shows all services, and once: it takes no service and no --watch")
    }
  }

  func run() async throws {
    try await reporting {
      let server = try ServerAddress(address, connection)
      let health = Grpc_Health_V1_Health.Client(server.channel(connection))
      let options = try connection.callOptions()
      let isWell: Bool
      do throws(RPCError) {
        if list {
          isWell = try await showAll(health, options)
        } else if watch {
          isWell = try await follow(health, options)
        } else {
          let status = try await health.check(.init(service: service), options: options).status
          Terminal.print(Self.text(status))
          isWell = status == .serving
        }
      } catch {
        throw explain(error, server)
      }
      if !isWell { throw ExitCode(ExitStatus.notWell) }
    }
  }

  private func showAll(
    _ health: Grpc_Health_V1_Health.Client, _ options: CallOptions
  ) async throws(RPCError) -> Bool {
    let statuses = try await health.list(.init(), options: options).statuses
    let width = statuses.keys.map(\.count).max() ?? 0
    for (name, answer) in statuses.sorted(by: { $0.key < $1.key }) {
      let shown = name.isEmpty ? "(the server)" : name
      let space = String(repeating: " ", count: max(width, 12) - shown.count + 2)
      Terminal.print(shown + space + Self.text(answer.status))
    }
    return statuses.values.allSatisfy { $0.status == .serving }
  }

  private func follow(
    _ health: Grpc_Health_V1_Health.Client, _ options: CallOptions
  ) async throws(RPCError) -> Bool {
    var last: Status?
    do throws(RPCError) {
      for try await answer in health.watch(.init(service: service), options: options) {
        last = answer.status
        Terminal.print(Self.text(answer.status))
      }
    } catch {
      // Watching as long as was wished is no failure.
      guard error.code == .deadlineExceeded, last != nil else { throw error }
    }
    return last == .serving
  }

  private static func text(_ status: Status) -> String {
    switch status {
    case .serving: Style.output.green("SERVING")
    case .notServing: Style.output.red("NOT_SERVING")
    case .serviceUnknown: Style.output.yellow("SERVICE_UNKNOWN")
    default: Style.output.yellow("UNKNOWN")
    }
  }

  private func explain(_ error: RPCError, _ server: ServerAddress) -> Failure {
    var failure = Failure(error, at: server)
    guard error.isFromPeer else { return failure }
    if error.code == .unimplemented {
      failure.hints = ["the server offers no health service, or not this part of it"]
    } else if error.code == .notFound {
      failure.hints = ["the server knows no health of '\(service)'; --list shows what it knows"]
    }
    return failure
  }
}
