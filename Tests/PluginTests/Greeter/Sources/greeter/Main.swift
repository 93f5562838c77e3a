// SPDX-License-Identifier: Apache-2.0
import Martlet

struct Greetings: Greeter_Greeter.Service {
  func greet(_ name: Greeter_Name, context: ServerContext) async throws -> Greeter_Greeting {
    Greeter_Greeting(text: "Hello, \(name.name)!")
  }
}

@main struct Main {
  static func main() async throws {
    let server = Server(.plaintext("127.0.0.1:0"), services: [Greetings()])
    let port = try await server.start()
    let channel = Channel("127.0.0.1:\(port)", security: .plaintext)
    print(try await Greeter_Greeter.Client(channel).greet(Greeter_Name(name: "plugin")).text)
    await channel.shutDown()
    await server.shutDown()
  }
}
