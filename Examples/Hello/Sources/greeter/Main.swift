// SPDX-License-Identifier: Apache-2.0
import Martlet

struct Greeter: Helloworld_Greeter.Service {
  func sayHello(
    _ request: Helloworld_HelloRequest, context: ServerContext
  ) async throws -> Helloworld_HelloReply {
    .init(message: "Hello, \(request.name)!")
  }
}

@main struct Main: RPCProgram {
  static func run() async throws {
    if CommandLine.arguments.count > 1 {
      print(try await hello(CommandLine.arguments[1], "127.0.0.1:50051"))
    } else {
      try await Server(.plaintext("127.0.0.1:50051"), services: [Greeter()]).run()  // until ^C or SIGTERM
    }
  }

  static func hello(_ name: String, _ address: String) async throws -> String {
    let channel = Channel(address, security: .plaintext)
    let greeter = Helloworld_Greeter.Client(channel)
    let options = CallOptions(deadline: .in(.seconds(5)))
    return try await greeter.sayHello(.init(name: name), options: options).message
  }
}
