// SPDX-License-Identifier: Apache-2.0
import TestPrograms
import Testing

/// Peers that come and go leave nothing behind.
#if os(Linux)  // where /proc tells of a process's memory
  @Suite(.exampleServer) struct `A server of many short connections` {
    @Test func `does not grow over ten thousand that were dropped in every way`() async throws {
      let server = try ExampleServer.ofSuite()
      let arguments = [Tools.script("churn.py"), "\(server.port)", "\(server.child.identifier)", "10000"]
      let outcome = try await run(Tools.python(), arguments)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let grown = try #require(outcome.lines.last.flatMap { Int($0) })
      // Hundred bytes that each leaves behind would be a thousand KiB.
      #expect(grown < 1000, "the server has grown by \(grown) KiB")
    }
  }
#endif
