// SPDX-License-Identifier: Apache-2.0
import Martlet
import MartletServices
import Testing

@Suite(.timeLimit(.minutes(10))) struct `Health` {
  @Test func `is serving for the server and all that it offers`() async throws {
    try await withServer { health, client in
      let statuses = try await client.list(.init()).statuses.mapValues(\.status)
      #expect(statuses == ["": .serving, "grpc.health.v1.Health": .serving])
      let whole = try await client.check(.init())
      #expect(whole.status == .serving)
    }
  }

  @Test func `is NOT_FOUND for a name without a status, and known once it has one`() async throws {
    try await withServer { health, client in
      let error = await #expect(throws: RPCError.self) {
        _ = try await client.check(.init(service: "a.B"))
      }
      #expect(error?.code == .notFound)
      health.set(.notServing, for: "a.B")
      let answer = try await client.check(.init(service: "a.B"))
      #expect(answer.status == .notServing)
    }
  }

  @Test func `pushes every change to those who watch`() async throws {
    try await withServer { health, client in
      var watch = client.watch(.init(service: "a.B")).makeAsyncIterator()
      let first = try await watch.next()?.status
      health.set(.serving, for: "a.B")
      let second = try await watch.next()?.status
      health.set(.serving, for: "a.B")
      health.setAll(.notServing)
      let third = try await watch.next()?.status
      #expect([first, second, third] == [.serviceUnknown, .serving, .notServing])
    }
  }

  @Test func `does not hold up a server that stops`() async throws {
    var configuration = ServerConfiguration()
    // A watch that held the server up would be cut off after this only.
    configuration.drainTimeMax = .seconds(3600)
    let server = Server(
      .plaintext("127.0.0.1:0"), services: [HealthService()], configuration: configuration)
    let channel = Channel("127.0.0.1:\(try await server.start())", security: .plaintext)
    var watch = Grpc_Health_V1_Health.Client(channel).watch(.init()).makeAsyncIterator()
    let first = try await watch.next()?.status
    async let stopped: Void = server.shutDown()
    let second = try await watch.next()?.status
    #expect([first, second] == [.serving, .notServing])
    do {
      let third = try await watch.next()
      Issue.record("the watch goes on: \(String(describing: third))")
    } catch {
      #expect(error.code == .unavailable)
    }
    await stopped
    await channel.shutDown()
  }

  @Test func `keeps what was set before the server started`() async throws {
    let health = HealthService()
    health.set(.notServing, for: "grpc.health.v1.Health")
    try await withServer(health) { _, client in
      let answer = try await client.check(.init(service: "grpc.health.v1.Health"))
      #expect(answer.status == .notServing)
    }
  }

  private func withServer(
    _ health: HealthService = .init(),
    _ body: (HealthService, Grpc_Health_V1_Health.Client) async throws -> Void
  ) async throws {
    let server = Server(.plaintext("127.0.0.1:0"), services: [health])
    let port = try await server.start()
    let channel = Channel("127.0.0.1:\(port)", security: .plaintext)
    try await body(health, .init(channel))
    await channel.shutDown()
    await server.shutDown()
  }
}
