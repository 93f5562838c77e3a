// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestPrograms
import Testing

/// The tools that people point at a server, with nothing but its reflection to go by.
@Suite(.exampleServer) struct `Command-line clients` {
  @Test func `grpcurl lists the services`() async throws {
    #expect(
      try await grpcurl("list").lines == [
        "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection",
        "grpc.reflection.v1alpha.ServerReflection", "helloworld.Greeter", "routeguide.RouteGuide",
      ])
    Ledger.note("grpcurl", "with our server, by reflection v1alpha", "list")
  }

  @Test func `grpcurl describes a service`() async throws {
    #expect(
      try await grpcurl("describe", "routeguide.RouteGuide").lines == [
        "routeguide.RouteGuide is a service:",
        "service RouteGuide {",
        "  rpc GetFeature ( .routeguide.Point ) returns ( .routeguide.Feature );",
        "  rpc ListFeatures ( .routeguide.Rectangle ) returns ( stream .routeguide.Feature );",
        "  rpc RecordRoute ( stream .routeguide.Point ) returns ( .routeguide.RouteSummary );",
        "  rpc RouteChat ( stream .routeguide.RouteNote ) returns ( stream .routeguide.RouteNote );",
        "}",
      ])
    Ledger.note("grpcurl", "with our server, by reflection v1alpha", "describe a service")
  }

  @Test func `grpcurl describes a message`() async throws {
    let lines = try await grpcurl("describe", "grpc.health.v1.HealthListResponse").lines
    #expect(lines.contains("  map<string, .grpc.health.v1.HealthCheckResponse> statuses = 1;"))
    Ledger.note("grpcurl", "with our server, by reflection v1alpha", "describe a message")
  }

  @Test(arguments: calls) func `grpcurl makes a call`(call: Call) async throws {
    let outcome = try await grpcurl(data: call.requests, call.method)
    #expect(try values(outcome.output) == call.responses)
    Ledger.note("grpcurl", "with our server, by reflection v1alpha", call.method)
  }

  @Test(arguments: calls, ["grpc-v1", "grpc-v1alpha"])
  func `buf curl makes a call`(call: Call, reflection: String) async throws {
    let (service, method) = try call.path
    let outcome = try await run(
      Tools.counterpart("buf"),
      [
        "curl", "--http2-prior-knowledge", "--protocol", "grpc", "--reflect-protocol", reflection, "-d", "@-",
        "http://\(ExampleServer.ofSuite().address)/\(service)/\(method)",
      ], input: call.requests)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try values(outcome.output) == call.responses)
    let version = reflection.dropFirst("grpc-".count)
    Ledger.note("buf curl", "with our server, by reflection \(version)", call.method)
  }

  /// A call in JSON. Each call's notes have a place of their own, as the server keeps them.
  struct Call: CustomTestStringConvertible {
    var method: String
    var requests: String
    var responses: [String]

    var testDescription: String { method }

    var path: (String, String) {
      get throws {
        let parts = method.split(separator: "/").map(String.init)
        try #require(parts.count == 2)
        return (parts[0], parts[1])
      }
    }
  }

  static let whippany = #"{"latitude":408122808,"longitude":-743999179}"#
  static let feature = #"{"location":\#(whippany),"name":"101 New Jersey 10, Whippany, NJ 07981, USA"}"#

  static let calls = [
    Call(
      method: "helloworld.Greeter/SayHello", requests: #"{"name":"World"}"#,
      responses: [#"{"message":"Hello, World!"}"#]),
    Call(method: "routeguide.RouteGuide/GetFeature", requests: whippany, responses: [feature]),
    Call(
      method: "routeguide.RouteGuide/ListFeatures", requests: #"{"lo":\#(whippany),"hi":\#(whippany)}"#,
      responses: [feature]),
    Call(
      method: "routeguide.RouteGuide/RecordRoute", requests: "\(whippany)\n\(whippany)",
      responses: [#"{"featureCount":2,"pointCount":2}"#]),
    // A note at a place where nobody speaks: what comes back would depend on the tests before.
    Call(method: "routeguide.RouteGuide/RouteChat", requests: "", responses: []),
  ]

  private func grpcurl(data: String? = nil, _ arguments: String...) async throws -> Outcome {
    let flags = ["-plaintext"] + (data == nil ? [] : ["-d", "@"])
    let address = try ExampleServer.ofSuite().address
    let grpcurl = try Tools.counterpart("grpcurl")
    let outcome = try await run(grpcurl, flags + [address] + arguments, input: data ?? "")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome
  }

  /// The JSON values that stand one after another in a text, each on one line with sorted keys.
  private func values(_ text: String) throws -> [String] {
    var values: [String] = []
    var waiting = ""
    for line in text.split(separator: "\n") {
      waiting += line
      // A value is over where it parses: no value is the beginning of another here.
      guard let value = try? JSONSerialization.jsonObject(with: Data(waiting.utf8)) else { continue }
      let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
      let data = try JSONSerialization.data(withJSONObject: value, options: options)
      values.append(String(decoding: data, as: UTF8.self))
      waiting = ""
    }
    try #require(waiting.isEmpty, "no JSON: \(text)")
    return values
  }
}
