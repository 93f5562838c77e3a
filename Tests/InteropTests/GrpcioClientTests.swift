// SPDX-License-Identifier: Apache-2.0
import TestPrograms
import Testing

@Suite(.exampleServer) struct `grpcio as the client` {
  @Test(arguments: [
    ("unary", "Hello, grpcio!"),
    ("unicode", "Hello, Zoë 🐦!"),
    ("big", "3000008"),
    ("server_streaming", "64 64"),
    ("client_streaming", "4 3 17435150"),
    ("bidirectional", "one one two"),
    ("metadata", "Hello, m!"),
    ("many", "500"),
  ])
  func `gets the right answer`(call: String, answer: String) async throws {
    #expect(try await client(call).lines == [answer])
    Ledger.note("grpcio", "its client and our example server", call)
  }

  @Test(arguments: [
    (
      "failure",
      "INVALID_ARGUMENT: (2000000000, 0) is no place: latitude ends at ±900000000 (90°) and longitude "
        + "at ±1800000000 (180°)"
    ),
    ("unknown_method", "UNIMPLEMENTED"),
    ("deadline", "DEADLINE_EXCEEDED"),
    ("cancel", "CANCELLED"),
  ])
  func `sees how the call failed`(call: String, status: String) async throws {
    #expect(try await client(call).lines == [status])
    Ledger.note("grpcio", "its client and our example server", call)
  }

  @Test func `asks for health`() async throws {
    #expect(try await client("health").lines == ["SERVING SERVING NOT_FOUND SERVICE_UNKNOWN 6"])
    Ledger.note("grpcio-health-checking", "health", ["Check", "Watch", "List"])
  }

  @Test func `reflects`() async throws {
    #expect(
      try await client("reflection").lines == [
        "grpc.health.v1.Health grpc.reflection.v1.ServerReflection "
          + "grpc.reflection.v1alpha.ServerReflection helloworld.Greeter routeguide.RouteGuide",
        "routeguide/route_guide.proto",
      ])
    Ledger.note("grpcio-reflection", "reflection", ["list_services", "file_containing_symbol"])
  }

  private func client(_ call: String) async throws -> Outcome {
    let address = try ExampleServer.ofSuite().address
    let outcome = try await run(Tools.python(), [Tools.script("client.py"), address, call])
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome
  }
}
