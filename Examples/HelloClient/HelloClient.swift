// SPDX-License-Identifier: Apache-2.0
import ExampleProtos
import Martlet

@main struct HelloClient: RPCProgram {
  static func run() async throws {
    let channel = Channel("127.0.0.1:50051", security: .plaintext)
    let greeter = Helloworld_Greeter.Client(channel)
    let reply = try await greeter.sayHello(.init(name: "World"), options: .init(deadline: .in(.seconds(5))))
    print(reply.message)
  }
}
