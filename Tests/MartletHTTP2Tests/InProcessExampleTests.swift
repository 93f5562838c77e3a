// SPDX-License-Identifier: Apache-2.0
// What Docs/Testing.md shows: a service that is tested without a socket.

import Martlet
import Testing

@Suite(.timeLimit(.minutes(10))) struct InProcessExampleTests {
  @Test func `a service is called through its channel`() async throws {
    let server = InProcessServer(services: [TestService()])
    let channel = server.makeChannel()
    let response = try await channel.unary(Bench.unary, Req(payload: [1, 2]))
    #expect(response.message.payload == [1, 2])
    await channel.shutDown()
    await server.shutDown()
  }
}
