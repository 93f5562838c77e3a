// SPDX-License-Identifier: Apache-2.0
// The same server of bench.proto, on grpc-swift 2: what Martlet's figures stand beside.
import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2
import GRPCProtobuf
import NIOPosix

struct Bench: RegistrableRPCService {
  func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
    register("Unary", with: &router) { request, _ in
      let message = try await ServerRequest(stream: request).message
      let response = ServerResponse(message: BenchResponse(size: message.responseSize))
      return StreamingServerResponse(single: response)
    }
    register("ServerStream", with: &router) { request, _ in
      let message = try await ServerRequest(stream: request).message
      return StreamingServerResponse { writer in
        let response = BenchResponse(size: message.responseSize)
        for _ in 0..<message.count { try await writer.write(response) }
        return [:]
      }
    }
    register("Bidi", with: &router) { request, _ in
      StreamingServerResponse { writer in
        for try await message in request.messages {
          try await writer.write(BenchResponse(payload: message.payload))
        }
        return [:]
      }
    }
  }

  private func register<Transport: ServerTransport>(
    _ method: String, with router: inout RPCRouter<Transport>,
    _ handler:
      @escaping @Sendable (StreamingServerRequest<BenchRequest>, ServerContext) async throws ->
      StreamingServerResponse<BenchResponse>
  ) {
    router.registerHandler(
      forMethod: MethodDescriptor(fullyQualifiedService: "bench.Bench", method: method),
      deserializer: ProtobufDeserializer<BenchRequest>(), serializer: ProtobufSerializer<BenchResponse>(),
      handler: handler)
  }
}

@main struct BenchServer {
  /// `grpc-swift-bench-server --port P`: 127.0.0.1, no TLS, one event loop.
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard let index = arguments.firstIndex(of: "--port"), index + 1 < arguments.count,
      let port = Int(arguments[index + 1])
    else {
      print("usage: grpc-swift-bench-server --port P")
      exit(2)
    }
    let server = GRPCServer(
      transport: .http2NIOPosix(
        address: .ipv4(host: "127.0.0.1", port: port), transportSecurity: .plaintext,
        eventLoopGroup: MultiThreadedEventLoopGroup(numberOfThreads: 1)),
      services: [Bench()])
    try await server.serve()
  }
}
