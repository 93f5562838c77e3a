// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestPrograms
import Testing

/// What the tool says of a server, against the example server.
@Suite(.exampleServer) struct `martlet shows` {
  @Test func `the services of a server, and the methods of a service`() async throws {
    #expect(
      try await at("list").lines == [
        "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection",
        "grpc.reflection.v1alpha.ServerReflection", "helloworld.Greeter", "routeguide.RouteGuide",
      ])
    #expect(try await at("list", "helloworld.Greeter").lines == ["helloworld.Greeter/SayHello"])
    let long = try await at("list", "routeguide.RouteGuide", "--long").lines.first
    #expect(long == "routeguide.RouteGuide/GetFeature(routeguide.Point) returns (routeguide.Feature)")
  }

  @Test func `descriptors as source`() async throws {
    let outcome = try await at(
      "describe", "routeguide.RouteGuide/RouteChat", "grpc.health.v1.HealthListResponse",
      "grpc.health.v1.HealthCheckResponse.SERVING")
    #expect(
      outcome.output == """
        // routeguide.RouteGuide.RouteChat, method in routeguide/route_guide.proto
        rpc RouteChat(stream RouteNote) returns (stream RouteNote);

        // grpc.health.v1.HealthListResponse, message in grpc/health/v1/health.proto
        message HealthListResponse {
          map<string, HealthCheckResponse> statuses = 1;
        }

        // grpc.health.v1.HealthCheckResponse.SERVING, enum value in grpc/health/v1/health.proto
        SERVING = 1;

        """)
  }

  @Test func `comments, where there is source`() async throws {
    let file = Tools.repository.appending(path: "Tests/Protos/tool/probe.proto").path
    let outcome = try await martlet([
      "describe", "-", "--proto", file, "tool.Probe", "tool.note", "tool.Thing.kind",
    ])
    #expect(
      outcome.output == """
        // tool.Probe, service in probe.proto
        // Answers with what it got.
        service Probe {
          // The same thing again.
          rpc Echo(Thing) returns (Thing);
          // Always the same failure, with details.
          rpc Fail(Thing) returns (Thing);
        }

        // tool.note, extension in probe.proto
        extend Thing {
          optional string note = 100;
        }

        // tool.Thing.kind, field in probe.proto
        optional Kind kind = 5 [default = KIND_ROUND];

        """, "\(outcome.errors)")
  }

  @Test func `whole files`() async throws {
    let outcome = try await at("describe", "helloworld.HelloRequest", "--file")
    #expect(
      outcome.output == """
        // helloworld/helloworld.proto

        syntax = "proto3";

        package helloworld;

        service Greeter {
          rpc SayHello(HelloRequest) returns (HelloReply);
        }

        message HelloRequest {
          string name = 1;
        }

        message HelloReply {
          string message = 1;
        }

        """)
  }

  @Test func `a message to fill in`() async throws {
    let file = Tools.repository.appending(path: "Tests/Protos/tool/probe.proto").path
    let outcome = try await martlet(["describe", "-", "--proto", file, "--template", "tool.Probe/Echo"])
    #expect(
      outcome.output == """
        {
          "name": "",
          "content": {},
          "big": "0",
          "raw": "",
          "kind": "KIND_ROUND",
          "counts": {
            "": 0
          }
        }

        """, "\(outcome)")
  }

  @Test func `which name may have been meant`() async throws {
    let outcome = try await at("describe", "helloworld.HeloRequest")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == """
        error: nothing is named 'helloworld.HeloRequest'
        hint:  did you mean helloworld.HelloRequest?

        """)
    let far = try await at("describe", "acme.Zebra")
    #expect(far.hints.first?.hasPrefix("there are only the services grpc.health.v1.Health, ") == true)
  }

  @Test func `mistakes of a .proto file as the compiler does`() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString).proto")
    defer { try? FileManager.default.removeItem(at: file) }
    try "syntax = \"proto3\";\nmessage M { strin s = 1; }\n".write(
      to: file, atomically: true, encoding: .utf8)
    let outcome = try await martlet(["describe", "-", "--proto", file.path])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(".proto:2:13: error: 'strin' is not defined"), "\(outcome.errors)")
  }

  // MARK: Health

  @Test func `how a server is`() async throws {
    #expect(try await at("health").output == "SERVING\n")
    #expect(try await at("health", "helloworld.Greeter").output == "SERVING\n")
    #expect(try await at("health", "--list").lines.first?.hasPrefix("(the server) ") == true)
    let watched = try await at("health", "--watch", "-t", "300ms")
    #expect(watched.status == 0)
    #expect(watched.output == "SERVING\n")
    let unknown = try await at("health", "no.Such")
    #expect(unknown.status == 105)
  }

  // MARK: Load

  @Test func `what a load came to`() async throws {
    let outcome = try await at(
      "bench", "helloworld.Greeter/SayHello", "-d", #"{"name": "x"}"#, "-n", "500", "-c", "10",
      "--connections", "2", "--json")
    #expect(outcome.status == 0, "\(outcome)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    #expect(object?["calls"] as? Int == 500)
    #expect(object?["responses"] as? Int == 500)
    #expect(object?["statuses"] as? [String: Int] == ["OK": 500])
    let latency = try #require(object?["latency"] as? [String: Double])
    #expect(latency["p50"] ?? 0 > 0)
    #expect(latency["p99"] ?? 0 <= latency["max"] ?? 0)
  }

  @Test func `a load of a method of any kind, and its failures`() async throws {
    let recorded = try await at(
      "bench", "routeguide.RouteGuide/RecordRoute", "-d", "{}{}{}", "-n", "50", "-c", "5", "--rate", "1000")
    #expect(recorded.status == 0, "\(recorded)")
    #expect(recorded.output.contains("\n    OK  50\n"), "\(recorded.output)")
    let failing = try await at("bench", "routeguide.RouteGuide/ListFeatures", "-n", "50", "-c", "5")
    #expect(failing.status == 2)
    #expect(
      failing.output.contains("INVALID_ARGUMENT  50  such as: a rectangle needs both corners, lo and hi"))
  }

  @Test func `what a load came to when it is interrupted`() async throws {
    let address = try "http://" + ExampleServer.ofSuite().address
    let arguments = [
      "bench", address, "helloworld.Greeter/SayHello", "--duration", "10m", "-c", "2", "--rate", "50",
    ]
    // A signal that comes before the first call just ends the tool: then it gets longer to reach it.
    var status: Int32 = 128 + SIGINT
    for wait in [500, 2_000, 8_000, 32_000] where status == 128 + SIGINT {
      let bench = try Child(Tools.product("martlet"), arguments)
      try await Task.sleep(for: .milliseconds(wait))
      bench.kill(SIGINT)
      status = await bench.ended()
      if status == 0 { #expect(bench.output.contains(" calls/s"), "\(bench.output)") }
    }
    #expect(status == 0)
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `completions for a shell`(shell: String) async throws {
    let outcome = try await martlet(["--generate-completion-script", shell])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("describe"))
  }

  private func at(_ command: String, _ arguments: String...) async throws -> Outcome {
    try await martlet([command, "http://" + ExampleServer.ofSuite().address] + arguments)
  }
}
