// SPDX-License-Identifier: Apache-2.0
import Martlet
import MartletServices
import Testing

/// What a client learns by reflection, and calls that it makes with nothing else.
@Suite struct `A client without generated code` {
  @Test func `learns services and messages`() async throws {
    try await withServer { channel in
      let reflection = ReflectionClient(channel)
      let services = try await reflection.services()
      #expect(services.contains("grpc.health.v1.Health"))
      let pool = try await reflection.files(declaring: ["grpc.health.v1.Health"])
      let service = try #require(pool.service(named: "grpc.health.v1.Health"))
      #expect(service.methods.map(\.name) == ["Check", "List", "Watch"])
      #expect(service.method(named: "Watch")?.kind == .serverStreaming)
      #expect(service.method(named: "Check")?.path == "/grpc.health.v1.Health/Check")
      #expect(service.method(named: "Check")?.input?.fullName == "grpc.health.v1.HealthCheckRequest")
      #expect(pool.service(named: "grpc.health.v1.Nothing") == nil)
    }
  }

  @Test func `is told what there is not`() async throws {
    try await withServer { channel in
      let error = await #expect(throws: RPCError.self) {
        _ = try await ReflectionClient(channel).files(declaring: ["no.such.Thing"])
      }
      #expect(error?.code == .notFound)
    }
  }

  @Test func `calls methods, and reads what comes around the messages`() async throws {
    try await withServer { channel in
      let pool = try await ReflectionClient(channel).files(declaring: ["grpc.health.v1.Health"])
      let service = try #require(pool.service(named: "grpc.health.v1.Health"))
      let check = try #require(service.method(named: "Check"))
      let input = try #require(check.input)

      let call = channel.call(check, types: pool)
      try await call.send(DynamicMessage(input, json: "{\"service\": \"\"}"))
      call.finish()
      var responses: [String] = []
      for try await response in call.responses { responses.append(try response.jsonString()) }
      #expect(responses == ["{\"status\":\"SERVING\"}"])

      let failing = channel.call(check, types: pool)
      try await failing.send(DynamicMessage(input, json: "{\"service\": \"none\"}"))
      failing.finish()
      let error = await #expect(throws: RPCError.self) { for try await _ in failing.responses {} }
      #expect(error?.code == .notFound)

      let watch = channel.call(try #require(service.method(named: "Watch")), types: pool)
      try await watch.send(DynamicMessage(input))
      watch.finish()
      var iterator = watch.responses.makeAsyncIterator()
      #expect(try await iterator.next()?.jsonString() == "{\"status\":\"SERVING\"}")
      watch.cancel()
    }
  }

  private func withServer(_ body: (Channel) async throws -> Void) async throws {
    let server = Server(.plaintext("127.0.0.1:0"), services: [HealthService(), ReflectionService()])
    let channel = Channel("127.0.0.1:\(try await server.start())", security: .plaintext)
    let outcome: Result<Void, any Error>
    do { outcome = .success(try await body(channel)) } catch { outcome = .failure(error) }
    await channel.shutDown()
    await server.shutDown()
    try outcome.get()
  }
}
