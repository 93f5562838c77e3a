// SPDX-License-Identifier: Apache-2.0
import TestPrograms
import Testing

/// Clients that break the rules: each gets the answer that the protocol has for it, and the server goes
/// on answering the others (grpc/doc/PROTOCOL-HTTP2.md, statuscodes.md).
@Suite(.exampleServer) struct `A hostile client` {
  static let answers = [
    // Not HTTP/2 at all.
    ("garbage", "closed"),
    ("http1", "closed"),
    // HTTP/2, but not gRPC.
    ("wrong_content_type", "http 415 grpc 3 body 0"),
    ("wrong_method", "http 405 grpc 13 body 0"),
    // gRPC, but nothing that is offered.
    ("unknown_method", "http 200 grpc 12 body 0"),
    ("unknown_service", "http 200 grpc 12 body 0"),
    ("unknown_encoding", "http 200 grpc 12 body 0"),
    // Messages that are not what they say.
    ("oversize", "http 200 grpc 8 body 0"),
    ("truncated_message", "http 200 grpc 13 body 0"),
    ("truncated_prefix", "http 200 grpc 13 body 0"),
    ("undecodable_message", "http 200 grpc 13 body 0"),
    ("compressed_without_encoding", "http 200 grpc 13 body 0"),
    ("no_request", "http 200 grpc 12 body 0"),
    ("two_requests", "http 200 grpc 12 body 0"),
    // Deadlines, right and wrong.
    ("bad_timeout", "http 400 grpc 13 body 0"),
    ("longest_timeout", "http 200 grpc 0 body 20"),
    ("shortest_timeout", "http 200 grpc 4 body 0"),
    // Those that go, and those that trickle.
    ("vanishing", "left"),
    ("cancelling", "http 200 grpc 0 body 20"),
    ("byte_by_byte", "http 200 grpc 0 body 20"),
    ("header_bomb", "RST_STREAM 2"),
  ]

  @Test(arguments: answers)
  func `gets its answer, and the next client is served`(client: String, answer: String) async throws {
    #expect(try await hostile(client) == answer)
    #expect(try await hostile("good") == "http 200 grpc 0 body 20")
  }

  private func hostile(_ client: String) async throws -> String {
    let server = try ExampleServer.ofSuite()
    let outcome = try await run(Tools.python(), [Tools.script("hostile.py"), "\(server.port)", client])
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.lines.last ?? ""
  }
}
