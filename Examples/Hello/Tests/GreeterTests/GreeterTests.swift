// SPDX-License-Identifier: Apache-2.0
import Martlet
import Testing

@testable import greeter

@Suite(.timeLimit(.minutes(5))) struct `The greeter` {
  @Test func `greets by name`() async throws {
    let server = Server(.plaintext("127.0.0.1:0"), services: [Greeter()])
    let port = try await server.start()
    let greeting = try await Main.hello("World", "127.0.0.1:\(port)")
    #expect(greeting == "Hello, World!")
    await server.shutDown()
  }
}
