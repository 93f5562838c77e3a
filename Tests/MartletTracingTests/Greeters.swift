// SPDX-License-Identifier: Apache-2.0
// A greeter on a port of its own, for tests of what stands around calls.

import ExampleProtos
import Martlet
import Synchronization

struct Greeter: Helloworld_Greeter.Service {
  var answer: @Sendable (Helloworld_HelloRequest, ServerContext) async throws -> Helloworld_HelloReply = {
    request, _ in .init(message: "Hello, \(request.name)!")
  }

  init() {}
  init(
    _ answer:
      @escaping @Sendable (Helloworld_HelloRequest, ServerContext) async throws
      -> Helloworld_HelloReply
  ) { self.answer = answer }

  func sayHello(
    _ request: Helloworld_HelloRequest, context: ServerContext
  ) async throws -> Helloworld_HelloReply {
    try await answer(request, context)
  }
}

enum Greeters {
  static func with(
    _ greeter: Greeter = Greeter(), server serverInterceptors: [any ServerInterceptor],
    client clientInterceptors: [any ClientInterceptor],
    _ body: (Helloworld_Greeter.Client, _ port: Int) async throws -> Void
  ) async throws {
    var configuration = ServerConfiguration()
    configuration.eventLoopCount = 1
    let server = Server(
      .plaintext("127.0.0.1:0"), services: [greeter], interceptors: serverInterceptors,
      configuration: configuration)
    let port = try await server.start()
    let channel = Channel("127.0.0.1:\(port)", security: .plaintext, interceptors: clientInterceptors)
    let result: Result<Void, any Error>
    do { result = .success(try await body(.init(channel), port)) } catch { result = .failure(error) }
    await channel.shutDown()
    await server.shutDown()
    try result.get()
  }
}

/// What was seen, for the test to look at.
final class Recorded<Value: Sendable>: Sendable {
  private let storage = Mutex<Value?>(nil)
  var value: Value? { storage.withLock { $0 } }
  func set(_ value: Value) { storage.withLock { $0 = value } }
}
