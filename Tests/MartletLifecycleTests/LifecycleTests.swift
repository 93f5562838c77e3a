// SPDX-License-Identifier: Apache-2.0
import ExampleProtos
import Logging
import Martlet
import MartletLifecycle
import MartletServices
import ServiceLifecycle
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(10))) struct LifecycleTests {
  @Test func `a server in a group serves until the group shuts down, and ends before what it needs`()
    async throws
  {
    let order = Order()
    let server = Server(.plaintext("127.0.0.1:0"), services: [Greeter(), HealthService()])
    let group = ServiceGroup(
      services: [Store(order: order), Noting(server: server, order: order)], logger: quiet)
    let running = Task { try await group.run() }
    let port = try await server.portOnceListening()
    let channel = Channel("127.0.0.1:\(port)", security: .plaintext)
    let reply = try await Helloworld_Greeter.Client(channel).sayHello(.init(name: "Ada"))
    #expect(reply.message == "Hello, Ada!")
    await group.triggerGracefulShutdown()
    try await running.value
    #expect(order.lines == ["server", "store"])
    await channel.shutDown()
  }

  @Test func `health turns NOT_SERVING first, and calls are taken until the notice is over`() async throws {
    var configuration = ServerConfiguration()
    configuration.stopNotice = .seconds(3600)
    let health = HealthService()
    let server = Server(
      .plaintext("127.0.0.1:0"), services: [Greeter(), health], configuration: configuration)
    let group = ServiceGroup(services: [server], logger: quiet)
    let running = Task { try await group.run() }
    let port = try await server.portOnceListening()
    let channel = Channel("127.0.0.1:\(port)", security: .plaintext)
    let client = Grpc_Health_V1_Health.Client(channel)
    var watch = client.watch(.init()).makeAsyncIterator()
    #expect(await value { try await watch.next()?.status } == .serving)
    await group.triggerGracefulShutdown()
    #expect(await value { try await watch.next()?.status } == .notServing)
    #expect(
      await value { try await client.check(.init(service: "helloworld.Greeter")).status } == .notServing)
    // A new connection is taken too.
    let late = Channel("127.0.0.1:\(port)", security: .plaintext)
    let reply = await value { try await Helloworld_Greeter.Client(late).sayHello(.init(name: "Ada")).message }
    #expect(reply == "Hello, Ada!")
    // Cancelling is for who cannot wait.
    running.cancel()
    _ = try? await running.value
    await channel.shutDown()
    await late.shutDown()
  }

  /// With both modules imported: what a file that has both may say.
  @Test func `a server runs by itself beside the module too`() async throws {
    let server = Server(.plaintext("127.0.0.1:0"), services: [Greeter()])
    let running = Task { try await server.run() }
    _ = try await server.portOnceListening()
    server.beginShutDown()
    try await running.value
  }

  @Test func `a channel in a group closes with it`() async throws {
    let server = Server(.plaintext("127.0.0.1:0"), services: [Greeter()])
    let channel = Channel("127.0.0.1:\(try await server.start())", security: .plaintext)
    let group = ServiceGroup(services: [channel], logger: quiet)
    let running = Task { try await group.run() }
    let greeter = Helloworld_Greeter.Client(channel)
    _ = try await greeter.sayHello(.init(name: "Ada"))
    await group.triggerGracefulShutdown()
    try await running.value
    let error = await #expect(throws: RPCError.self) { try await greeter.sayHello(.init(name: "Ada")) }
    #expect(error?.code == .unavailable)
    await server.shutDown()
  }

  private let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  private func value<T>(_ body: () async throws -> T?) async -> T? { try? await body() }
}

private struct Greeter: Helloworld_Greeter.Service {
  func sayHello(
    _ request: Helloworld_HelloRequest, context: ServerContext
  ) async throws -> Helloworld_HelloReply { .init(message: "Hello, \(request.name)!") }
}

/// What a server's handlers need.
private struct Store: Service {
  let order: Order
  func run() async throws {
    try await gracefulShutdown()
    order.add("store")
  }
}

/// A server that says when it has ended.
private struct Noting: Service {
  let server: any Service
  let order: Order
  func run() async throws {
    try await server.run()
    order.add("server")
  }
}

private final class Order: Sendable {
  private let content = Mutex<[String]>([])
  var lines: [String] { content.withLock { $0 } }
  func add(_ line: String) { content.withLock { $0.append(line) } }
}

extension Server {
  fileprivate func portOnceListening() async throws -> Int {
    while true {
      if let port = ports.first { return port }
      try await Task.sleep(for: .milliseconds(2))
    }
  }
}
