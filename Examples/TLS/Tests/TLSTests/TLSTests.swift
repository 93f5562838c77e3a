// SPDX-License-Identifier: Apache-2.0
import Foundation
import Martlet
import Testing

@testable import tls

@Suite(.serialized, .timeLimit(.minutes(5))) struct `Mutual TLS` {
  @Test func `tells the server who calls`() async throws {
    try await withServer(clients: ["alice", "bob"]) { port, certificates in
      for client in ["alice", "bob"] {
        let name = try await whoAmI(port, certificates, as: client)
        #expect(name == client)
      }
    }
  }

  @Test func `lets in nobody without a certificate`() async throws {
    try await withServer(clients: ["alice"]) { port, certificates in
      let error = await #expect(throws: RPCError.self) {
        try await whoAmI(port, certificates, as: nil)
      }
      #expect(error?.code == .unavailable)
    }
  }

  @Test func `lets in nobody with another authority's certificate`() async throws {
    try await withServer(clients: ["alice"]) { port, certificates in
      let strangers = try makeCertificates()
      defer { try? FileManager.default.removeItem(atPath: strangers.folder) }
      // What the stranger shows is theirs, and whom it believes is right.
      try FileManager.default.removeItem(atPath: strangers.authority)
      try FileManager.default.copyItem(atPath: certificates.authority, toPath: strangers.authority)
      let error = await #expect(throws: RPCError.self) {
        try await whoAmI(port, strangers, as: "alice")
      }
      #expect(error?.code == .unavailable)
    }
  }

  @Test func `answers only the clients on its list`() async throws {
    try await withServer(clients: ["alice"]) { port, certificates in
      let error = await #expect(throws: RPCError.self) {
        try await whoAmI(port, certificates, as: "bob")
      }
      #expect(error?.code == .permissionDenied)
    }
  }
}

private func whoAmI(_ port: Int, _ certificates: Certificates, as client: String?) async throws -> String {
  let channel = try certificates.channel("localhost:\(port)", as: client)
  let name: String
  do {
    name = try await Identity_V1_Identity.Client(channel).whoAmI(.init()).name
  } catch {
    await channel.shutDown()
    throw error
  }
  await channel.shutDown()
  return name
}

private func withServer(clients: [String], _ body: (Int, Certificates) async throws -> Void) async throws {
  let certificates = try makeCertificates()
  defer { try? FileManager.default.removeItem(atPath: certificates.folder) }
  let server = try certificates.server("localhost:0", clients: clients)
  try await body(try await server.start(), certificates)
  await server.shutDown()
}

/// Runs the script that the README tells people to run.
private func makeCertificates() throws -> Certificates {
  let folder = FileManager.default.temporaryDirectory.appending(path: "tls-\(UUID().uuidString)").path
  let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "certificates.sh")
  let process = try Process.run(script, arguments: [folder])
  process.waitUntilExit()
  try #require(process.terminationStatus == 0, "certificates.sh failed")
  return Certificates(folder: folder)
}
