// SPDX-License-Identifier: Apache-2.0
import Martlet
import MartletErrorDetails
import Testing

@testable import error_details

@Suite(.timeLimit(.minutes(5))) struct `Error details` {
  @Test func `name every field that is wrong`() async throws {
    try await withChannel(to: AccountService()) { channel in
      #expect(await Main.open("", "nowhere", channel) == ["name is empty", "email has no @"])
    }
  }

  @Test func `tell a name that is taken from other failures`() async throws {
    try await withChannel(to: AccountService()) { channel in
      #expect(await Main.open("ada", "ada@example.com", channel) == ["account 1"])
      #expect(
        await Main.open("ada", "ada@example.com", channel) == ["choose another name than ada"])
    }
  }

  @Test func `say when to try again`() async throws {
    try await withChannel(to: AccountService(accountsMax: 0)) { channel in
      #expect(await Main.open("ada", "ada@example.com", channel) == ["try again in 3600 s"])
    }
  }

  @Test func `are not needed to understand a failure`() {
    let error = RPCError(.unavailable, "a proxy has no server left")
    #expect(Main.advice(on: error).first?.contains("a proxy has no server left") == true)
  }
}

/// A channel to one service in this process, without a socket; both are gone when `body` returns.
private func withChannel(to service: any RPCService, _ body: (Channel) async throws -> Void) async throws {
  let server = InProcessServer(services: [service])
  let channel = server.makeChannel()
  try await body(channel)
  await channel.shutDown()
  await server.shutDown()
}
