// SPDX-License-Identifier: Apache-2.0
// The client that measurements run: what a call costs its caller.
import BenchService
import Martlet

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@main struct BenchClient {
  static let usage = """
    usage: martlet-bench-client --port P --calls N --concurrency C [--on-loop 1]
    Unary calls of 16 bytes on one connection, from tasks that any thread runs, or from tasks on the channel's
    event loop. Prints the microseconds of CPU that a call costs the client, and those from call to answer.
    """

  static func main() async throws { try await BenchService.main(run) }

  @Sendable private static func run() async throws {
    guard let port = option("--port"), let calls = option("--calls"),
      let concurrency = option("--concurrency"), concurrency > 0
    else {
      print(usage)
      exit(2)
    }
    let channel = Channel("127.0.0.1:\(port)", security: .plaintext)
    let client = Bench_Bench.Client(channel)
    let request = Bench_Req(responseSize: 16)
    for _ in 0..<1000 { _ = try await client.unary(request) }
    let each = calls / concurrency
    let isOnLoop = option("--on-loop") != nil
    let makeCalls: @Sendable () async throws -> Void = {
      for _ in 0..<each {
        guard try await client.unary(request).payload.count == 16 else { exit(1) }
      }
    }
    let (cpu, clock) = (microseconds(CLOCK_PROCESS_CPUTIME_ID), microseconds(CLOCK_MONOTONIC))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<concurrency {
        // A preference for none costs something too.
        if isOnLoop {
          group.addTask(executorPreference: channel.taskExecutor, operation: makeCalls)
        } else {
          group.addTask(operation: makeCalls)
        }
      }
      try await group.waitForAll()
    }
    let spent = microseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu
    let wall = microseconds(CLOCK_MONOTONIC) - clock
    print("\(spent / Double(each * concurrency)) \(wall / Double(each))")
    await channel.shutDown()
  }

  private static func microseconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }

  private static func option(_ name: String) -> Int? {
    let arguments = CommandLine.arguments
    guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else { return nil }
    return Int(arguments[index + 1])
  }
}
