// SPDX-License-Identifier: Apache-2.0
// The samples of doc comments, compiled: TidyTests finds each of them here or in another file that is built.
import ExampleProtos
import Martlet
import MartletErrorDetails
import MartletServices
import MartletTLS
import MartletTracing

typealias Line = Helloworld_HelloRequest

struct Greeter: Helloworld_Greeter.Service {
  func sayHello(
    _ request: Helloworld_HelloRequest, context: ServerContext
  ) async throws -> Helloworld_HelloReply {
    .init(message: "Hello, \(request.name)!")
  }
}

typealias Thumbnails = Greeter

enum Store {
  struct NotFound: Error {}
  struct Conflict: Error { var name: String }
}

struct User: Sendable { var address = "" }
enum UserKey: CallKey { static let defaultValue: User? = nil }

struct Timing: ServerInterceptor {
  func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
    let start = ContinuousClock.now
    defer { print(call.method, start.duration(to: .now)) }
    try await next(call)
  }
}

struct Redaction: ServerMessageInterceptor {
  func sending<Response: Message>(_ response: inout Response, of call: ServerCall) {
    if var user = response as? User { user.address = ""; response = user as? Response ?? response }
  }
}

struct BearerToken: ClientInterceptor {
  let token: @Sendable () async throws -> String
  func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws {
    var call = call
    call.options.metadata["authorization"] = "Bearer \(try await token())"
    try await next(call)
  }
}

enum Samples {
  struct Source { func read() async throws -> Bytes? { nil } }

  static func delimited(_ source: Source, show: (Line) -> Void) async throws {
    var messages = DelimitedMessages<Line>()
    while let piece = try await source.read() {
      messages.append(piece)
      while let line = try messages.next() { show(line) }
    }
    try messages.finish()
  }

  static func tracing(_ services: [any RPCService]) {
    let channel = Channel("localhost:50051", security: .plaintext, interceptors: [ClientTracing()])
    let server = Server(.plaintext("[::]:50051"), services: services, interceptors: [ServerTracing()])
    _ = (channel, server)
  }

  static func concurrent() -> Server {
    Server(.plaintext("127.0.0.1:50051"), services: [Greeter(), Thumbnails().runningConcurrently()])
  }

  static func inProcess() async throws -> Helloworld_HelloReply {
    let server = InProcessServer(services: [Greeter()])
    let greeter = Helloworld_Greeter.Client(server.makeChannel())
    let reply = try await greeter.sayHello(.init(name: "World"))
    return reply
  }

  static func errors() -> ErrorMapping {
    let mapping = ErrorMapping { error in
      switch error {
      case is Store.NotFound: RPCError(.notFound, "there is no such thing")
      case let error as Store.Conflict: RPCError(.aborted, "\(error.name) was changed meanwhile")
      default: nil
      }
    }
    return mapping
  }

  static func bearer() -> any ServerInterceptor {
    let authentication = BearerAuthentication(tokens: ["s3cret": "ada"]).except(on: "grpc.health.v1.Health")
    return authentication
  }

  static func details() throws {
    throw try RPCError(
      .invalidArgument, "the name is empty",
      details: [Google_Rpc_BadRequest(fieldViolations: [.init(field: "name", description_p: "is empty")])])
  }

  static func serve() async throws {
    try await Server(.plaintext("127.0.0.1:50051"), services: [Greeter()]).run()
  }

  static func health() -> Server {
    let health = HealthService()
    let server = Server(.plaintext("127.0.0.1:50051"), services: [Greeter(), health])
    health.set(.notServing, for: "helloworld.Greeter")
    return server
  }

  static func channelz() -> Server {
    let services: [any RPCService] = [Greeter(), ChannelzService()]
    return Server(.plaintext("127.0.0.1:50051"), services: services)
  }

  static func tls() async throws {
    let tls = try ServerTLS(TLSIdentity(certificateChain: "server.pem", privateKey: "server.key"))
    try await Server(.tls("0.0.0.0:443", tls), services: [Greeter()]).run()
  }
}
