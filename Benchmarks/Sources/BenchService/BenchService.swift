// SPDX-License-Identifier: Apache-2.0
// bench.Bench, which every server of these measurements answers in the same way.
import Martlet

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

public struct BenchService: RPCService {
  public init() {}

  public func register(in routes: inout Routes) { Bench().register(in: &routes) }

  /// Serves on one address until the process is told to stop.
  public static func serve(_ address: ListenAddress, loops: Int) async throws {
    var configuration = ServerConfiguration()
    configuration.eventLoopCount = loops
    try await Server(address, services: [BenchService()], configuration: configuration).run()
  }

  /// Runs what a program is for.
  ///
  /// With `MARTLET_BENCH_VALGRIND` set the main thread sleeps meanwhile: an asynchronous `main` ends it,
  /// which valgrind does not survive.
  public nonisolated(nonsending) static func main(
    _ body: @escaping @Sendable () async throws -> Void
  ) async throws {
    guard getenv("MARTLET_BENCH_VALGRIND") == nil else {
      Task.detached {
        try? await body()
        exit(0)
      }
      sleepForever()
    }
    try await body()
  }

  private static func sleepForever() -> Never { while true { sleep(1000) } }

  /// What follows an option on the command line; without it and a default the program says what it takes, and
  /// ends.
  public static func option(_ name: String, default: String? = nil, usage: String) -> String {
    let arguments = CommandLine.arguments
    if let index = arguments.firstIndex(of: name), index + 1 < arguments.count { return arguments[index + 1] }
    if let `default`, !arguments.contains(name) { return `default` }
    print("usage: \(usage)")
    exit(2)
  }

  /// The same, for one that is a number from 1.
  public static func number(_ name: String, default: Int? = nil, usage: String) -> Int {
    let text = option(name, default: `default`.map(String.init), usage: usage)
    guard let number = Int(text), number > 0 else {
      print("usage: \(usage)")
      exit(2)
    }
    return number
  }
}

private struct Bench: Bench_Bench.Service {
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
