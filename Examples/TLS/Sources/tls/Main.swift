// SPDX-License-Identifier: Apache-2.0
// The command: a server under mutual TLS, or a call to it.
import Martlet
import MartletTLS

struct IdentityService: Identity_V1_Identity.Service {
  func whoAmI(
    _ request: Identity_V1_WhoAmIRequest, context: ServerContext
  ) async throws -> Identity_V1_WhoAmIResponse {
    .init(name: context.values[ClientName.self] ?? "")
  }
}

/// The files that `certificates.sh` makes.
struct Certificates: Sendable {
  let folder: String

  var authority: String { folder + "/ca.pem" }

  func identity(_ name: String) -> TLSIdentity {
    TLSIdentity(certificateChain: "\(folder)/\(name).pem", privateKey: "\(folder)/\(name).key")
  }

  /// A server that speaks with clients of the authority's, and answers those that are named.
  func server(_ address: String, clients: [String]) throws -> Server {
    let tls = try ServerTLS(identity("server"), clients: .required(.file(authority)))
    let files = clients.map { ($0, "\(folder)/\($0).pem") }
    return Server(
      .tls(address, tls), services: [IdentityService()],
      interceptors: [try KnownClients(Dictionary(uniqueKeysWithValues: files))])
  }

  /// A channel on which a client shows its certificate, and believes servers with one of the authority's.
  func channel(_ address: String, as client: String?) throws -> Channel {
    let tls = ClientTLS(trust: .file(authority), identity: client.map(identity))
    return Channel(address, security: try .tls(tls))
  }
}

@main struct Main: RPCProgram {
  static func run() async throws {
    let words = Array(CommandLine.arguments.dropFirst())
    switch (words.first, words.count) {
    case ("serve", 4...):
      try await Certificates(folder: words[2]).server(words[1], clients: Array(words[3...])).run()
    case ("whoami", 4):
      let channel = try Certificates(folder: words[2]).channel(words[1], as: words[3])
      print(try await Identity_V1_Identity.Client(channel).whoAmI(.init()).name)
      await channel.shutDown()
    default:
      print("usage: tls serve HOST:PORT FOLDER CLIENT…\n       tls whoami HOST:PORT FOLDER CLIENT")
    }
  }
}
