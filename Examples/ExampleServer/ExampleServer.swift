// SPDX-License-Identifier: Apache-2.0
// Everything that `make serve` offers: hello, the route guide, health and reflection.
import ExampleProtos
import Logging
import Martlet
import MartletServices

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// One server for both examples, as a real one has more than one service: reflection and health then
// have something to tell apart. hello-server beside it is the smallest server there is.

struct Greeter: Helloworld_Greeter.Service {
  func sayHello(
    _ request: Helloworld_HelloRequest, context: ServerContext
  ) async throws -> Helloworld_HelloReply {
    .init(message: "Hello, \(request.name)!")
  }
}

@main struct ExampleServer {
  /// `example-server [host:port]`; port 0 lets the system choose, and the log says what it chose.
  static func main() async {
    let address = CommandLine.arguments.dropFirst().first ?? "127.0.0.1:50051"
    let logger = Logger(label: "example-server") { StreamLogHandler.standardOutput(label: $0) }
    let services: [any RPCService] = [Greeter(), RouteGuide(), HealthService(), ReflectionService()]
    do {
      try await Server(.plaintext(address), services: services, logger: logger).run()
      logger.info("stopped: every call has ended")
    } catch {
      logger.error("\(error)")
      exit(1)
    }
  }
}
