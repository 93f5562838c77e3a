// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestPrograms
import Testing

@Suite struct `Stopping the server` {
  @Test func `lets a running stream finish, and refuses new calls`() async throws {
    let server = try await ExampleServer.start()
    let outcome = try await run(
      Tools.python(), [Tools.script("drain.py"), server.address, "\(server.child.identifier)"])
    #expect(
      outcome.lines == [
        "heard: before",
        "same connection: UNAVAILABLE",
        "new connection: UNAVAILABLE",
        "heard: before | at the edge",
        "left: 0 OK",
      ], "\(outcome.errors)")
    #expect(await server.child.ended() == 0, "\(server.child.errors)")
  }

  @Test(arguments: [SIGTERM, SIGINT]) func `ends an idle one at once`(signal: Int32) async throws {
    let server = try await ExampleServer.start()
    server.child.kill(signal)
    #expect(await server.child.ended() == 0)
    #expect(server.child.output.contains("stopped: every call has ended"))
    #expect(!(server.child.output + server.child.errors).contains("drain time"))
  }

  @Test func `says why it could not start, in a line`() async throws {
    let server = try await ExampleServer.start()
    let second = try await run(Tools.product("example-server"), [server.address])
    #expect(second.status == 1)
    #expect(second.output.contains("cannot listen on \(server.address): Address already in use"))
    #expect(await server.stop() == 0)
  }
}
