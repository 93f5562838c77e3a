// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestPrograms
import Testing

/// Our example client, which prints what it sends and gets, against grpcio's server.
@Suite struct `grpcio as the server` {
  @Test func `answers one request with one response`() async throws {
    let lines = try await tour("hello").lines
    #expect(lines.dropFirst() == ["  -> World", "  <- grpcio greets World"])
  }

  @Test func `fails a call with a status and a text of any characters`() async throws {
    let outcome = try await tour("feature", status: 1)
    #expect(
      outcome.lines.dropFirst(2) == ["  <- 'somewhere' at (409146138, -746188906)", "  -> (0, 0)"])
    #expect(outcome.errors == "error: NOT_FOUND: nowhere: 100 % nothing, «rien»\n")
  }

  @Test func `streams responses`() async throws {
    let lines = try await tour("list").lines
    #expect(lines.contains("  <- 'feature 0' at (407838351, -746143763)"))
    #expect(lines.last == "  <- 1000 features in all")
  }

  @Test func `takes streamed requests`() async throws {
    #expect(try await tour("record").lines.last == "  <- 4 points, 1 features, 2 m, 3 s")
  }

  @Test func `streams both ways`() async throws {
    let lines = try await tour("chat").lines
    #expect(lines.filter { $0.hasPrefix("  ->") }.count == 3)
    #expect(lines.filter { $0.hasPrefix("  <-") } == ["  <- 'note 1' at (407838351, -746143763)"])
  }

  @Test func `that is not there is UNAVAILABLE`() async throws {
    let outcome = try await run(Tools.product("example-client"), ["127.0.0.1:1", "hello"])
    #expect(outcome.status == 1)
    #expect(outcome.errors == "error: UNAVAILABLE: cannot connect to 127.0.0.1:1: Connection refused\n")
  }

  private func tour(_ part: String, status: Int32 = 0) async throws -> Outcome {
    let server = try Child(Tools.python(), [Tools.script("server.py")])
    let port = try await server.port()
    let outcome = try await run(Tools.product("example-client"), ["127.0.0.1:\(port)", part])
    server.kill(SIGTERM)
    #expect(await server.ended() == 0, "\(server.errors)")
    #expect(outcome.status == status, "\(outcome)")
    Ledger.note("grpcio", "our example client and its server", part)
    return outcome
  }
}
