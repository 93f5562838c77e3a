// SPDX-License-Identifier: Apache-2.0
// The server that measurements call; other implementations' servers answer the same bench.proto.
import BenchProtos
import Martlet

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct Bench: Bench_Bench.Service {
  func unary(_ request: Bench_Req, context: ServerContext) async throws -> Bench_Res {
    .init(payload: try Self.zeros(request))
  }

  func serverStream(
    _ request: Bench_Req, responses: MessageWriter<Bench_Res>, context: ServerContext
  ) async throws {
    let response = Bench_Res(payload: try Self.zeros(request))
    var left = request.count
    while left > 0 {
      try await responses.send(response)
      left -= 1
    }
  }

  func clientStream(_ requests: MessageStream<Bench_Req>, context: ServerContext) async throws -> Bench_Res {
    var size: Int32 = 0
    for try await request in requests { size = request.responseSize }
    return .init(payload: try Self.zeros(.init(responseSize: size)))
  }

  func bidi(
    _ requests: MessageStream<Bench_Req>, responses: MessageWriter<Bench_Res>, context: ServerContext
  ) async throws {
    for try await request in requests { try await responses.send(.init(payload: request.payload)) }
  }

  private static func zeros(_ request: Bench_Req) throws(RPCError) -> Bytes {
    guard (0...sizeMax).contains(request.responseSize) else {
      throw RPCError(.invalidArgument, "response_size must be in 0...\(sizeMax)")
    }
    return Bytes(repeating: 0, count: Int(request.responseSize))
  }

  /// Sixteen megabytes: above what anyone measures, below what hurts.
  private static let sizeMax: Int32 = 16 << 20
}

@main struct BenchServer {
  /// `martlet-bench-server --port P [--loops N]`: 127.0.0.1, no TLS, one event loop unless told otherwise.
  /// With `MARTLET_BENCH_VALGRIND` set the main thread sleeps: an asynchronous `main` ends it, which valgrind
  /// does not survive.
  static func main() async throws {
    guard getenv("MARTLET_BENCH_VALGRIND") == nil else {
      Task.detached {
        try? await serve()
        exit(0)
      }
      sleepForever()
    }
    try await serve()
  }

  private static func serve() async throws {
    guard let port = option("--port"), case let loops = option("--loops") ?? 1, loops > 0 else {
      print("usage: martlet-bench-server --port P [--loops N]")
      exit(2)
    }
    var configuration = ServerConfiguration()
    configuration.eventLoopCount = loops
    try await Server(
      .plaintext("127.0.0.1:\(port)"), services: [Bench()], configuration: configuration
    ).run()
  }

  private static func sleepForever() -> Never { while true { sleep(1000) } }

  private static func option(_ name: String) -> Int? {
    let arguments = CommandLine.arguments
    guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else { return nil }
    return Int(arguments[index + 1])
  }
}
