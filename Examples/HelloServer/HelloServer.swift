// SPDX-License-Identifier: Apache-2.0
import ExampleProtos
import Martlet

struct Greeter: Helloworld_Greeter.Service {
  func sayHello(
    _ request: Helloworld_HelloRequest, context: ServerContext
  ) async throws -> Helloworld_HelloReply {
    .init(message: "Hello, \(request.name)!")
  }
}

@main struct HelloServer: RPCProgram {
  static func run() async throws {
    try await Server(.plaintext("127.0.0.1:50051"), services: [Greeter()]).run()  // until SIGTERM
  }
}
