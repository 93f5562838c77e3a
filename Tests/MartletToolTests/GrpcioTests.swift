// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestPrograms
import Testing

/// The tool against grpcio: another server, whose reflection is v1alpha, with TLS and without.
@Suite struct `martlet with grpcio` {
  @Test func `finds what v1alpha offers`() async throws {
    try await withServer { address in
      let lines = try await martlet(["list", address]).lines
      #expect(lines == ["grpc.health.v1.Health", "grpc.reflection.v1alpha.ServerReflection", "tool.Probe"])
      #expect(try await martlet(["health", address, "tool.Probe"]).status == 2)
    }
  }

  @Test func `sends and shows metadata, bytes as base64`() async throws {
    try await withServer { address in
      let outcome = try await echo(
        address, #"{"name": "a"}"#, "-v", "-H", "X-Text: some text", "-H", "x-bytes-bin: AP8=")
      #expect(outcome.output == "{\"name\":\"a\"}\n")
      for line in [
        "> /tool.Probe/Echo", "> x-text: some text", "< x-text: some text", "< x-bytes-bin: AP8",
        "< x-trailer: last  (trailer)", "< x-trailer-bin: AP8  (trailer)",
      ] { #expect(outcome.errors.contains(line + "\n"), "\(outcome.errors)") }
    }
  }

  @Test func `shows extensions, and the types inside Any, that only the server knows`() async throws {
    try await withServer { address in
      let request = #"{"big": "9007199254740993", "raw": "AP8=", "counts": {"a": 1}, "[tool.note]": "n"}"#
      let extended = try await echo(address, request).output
      #expect(
        extended == #"{"big":"9007199254740993","raw":"AP8=","counts":{"a":1},"[tool.note]":"n"}"# + "\n")
      let known = try await echo(address, #"{"name": "any"}"#).output
      let inside = #"{"@type":"type.googleapis.com/tool.Thing","name":"inside"}"#
      #expect(known == "{\"name\":\"any\",\"content\":\(inside)}\n")
      let health = #"{"@type":"type.googleapis.com/grpc.health.v1.HealthCheckRequest","service":"s"}"#
      let sent = try await echo(address, "{\"content\": \(health)}")
      #expect(sent.output == "{\"content\":\(health)}\n", "\(sent.errors)")
      let stranger = try await echo(address, #"{"name": "stranger"}"#).output
      let content = #"{"@type":"type.googleapis.com/un.known.Type","@value":"AQI="}"#
      #expect(stranger == "{\"name\":\"stranger\",\"content\":\(content)}\n")
    }
  }

  @Test func `says that there are fields which nobody knows, and shows them as text`() async throws {
    try await withServer { address in
      let json = try await echo(address, #"{"name": "unknown"}"#)
      #expect(json.output == "{\"name\":\"unknown\"}\n")
      #expect(
        json.errors == "note:  there are fields that tool.Thing does not have: 77; -o text shows them\n")
      #expect(
        try await echo(address, #"{"name": "unknown"}"#, "-o", "text").output == "name: \"unknown\" 77: 5\n")
      let refused = try await echo(address, #"{"nothing": 1}"#)
      #expect(refused.status == 1)
      #expect(try await echo(address, #"{"nothing": 1}"#, "--allow-unknown-fields").output == "{}\n")
    }
  }

  @Test func `prints the details of a status`() async throws {
    try await withServer { address in
      let outcome = try await martlet(["call", address, "tool.Probe/Fail"])
      #expect(outcome.status == 109)
      #expect(
        outcome.errors == """
          error: FAILED_PRECONDITION: never works
            {
              "@type": "type.googleapis.com/google.rpc.BadRequest",
              "fieldViolations": [
                {
                  "field": "name",
                  "description": "is empty"
                }
              ]
            }
            {
              "@type": "type.googleapis.com/tool.Thing",
              "name": "of the server's own"
            }
            {
              "@type": "type.googleapis.com/un.known.Type",
              "@value": "AQI="
            }

          """)
    }
  }

  @Test func `says what to do where there is no reflection`() async throws {
    let server = try await ProbeServer.start(script: "server.py")
    let outcome = try await martlet(["list", "127.0.0.1:\(server.port)", "--plaintext"])
    await server.stop()
    #expect(outcome.status == 112)
    #expect(
      outcome.errors == """
        error: the server offers no reflection
        hint:  say what it speaks: --proto FILE.proto -I DIR, or --descriptor-set FILE

        """)
  }

  @Test func `speaks TLS, and explains what keeps it from doing so`() async throws {
    let files = try await Certificates()
    let server = try await ProbeServer.start([files["server.pem"], files["server.key"]])
    let address = "localhost:\(server.port)"
    let trusted = try await martlet(["list", address, "--ca", files["ca.pem"]])
    #expect(trusted.lines.contains("tool.Probe"), "\(trusted)")
    #expect(try await martlet(["list", address, "--insecure"]).status == 0)
    let distrusted = try await martlet(["list", address])
    #expect(distrusted.status == 114)
    #expect(
      distrusted.hints == ["--ca FILE trusts the authority that made it; --insecure anybody, for tests"])
    let misnamed = try await martlet([
      "list", address, "--ca", files["ca.pem"], "--server-name", "other.example",
    ])
    #expect(misnamed.status == 114)
    #expect(misnamed.errors.contains("is not for 'other.example'"), "\(misnamed.errors)")
    #expect(misnamed.hints == ["--server-name NAME expects the name that it is for"])
    let plain = try await martlet(["list", address, "--plaintext"])
    #expect(plain.status == 114)
    #expect(plain.errors.contains("leave out --plaintext"), "\(plain.errors)")
    await server.stop()
  }

  @Test func `shows a certificate where one is wanted`() async throws {
    let files = try await Certificates()
    let server = try await ProbeServer.start([files["server.pem"], files["server.key"], files["ca.pem"]])
    let address = "localhost:\(server.port)"
    let mutual = try await martlet([
      "list", address, "--ca", files["ca.pem"], "--cert", files["client.pem"], "--key", files["client.key"],
    ])
    #expect(mutual.lines.contains("tool.Probe"), "\(mutual)")
    let without = try await martlet(["list", address, "--ca", files["ca.pem"]])
    #expect(without.status == 114)
    #expect(
      without.hints == ["perhaps the server wants to see a certificate: --cert FILE --key FILE"],
      "\(without.errors)")
    await server.stop()
  }

  private func withServer(_ body: (String) async throws -> Void) async throws {
    let server = try await ProbeServer.start()
    try await body("http://127.0.0.1:\(server.port)")
    await server.stop()
  }

  private func echo(_ address: String, _ request: String, _ arguments: String...) async throws -> Outcome {
    try await martlet(["call", address, "tool.Probe/Echo", "--compact", "-d", request] + arguments)
  }
}
