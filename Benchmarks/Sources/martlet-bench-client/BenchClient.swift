// SPDX-License-Identifier: Apache-2.0
// The client that measurements run: what a call costs its caller, and what open calls and connections cost
// the server.
import BenchProtos
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
    usage: martlet-bench-client unary --port P [--calls N] [--concurrency C]
             CPU and time a unary call of 16 bytes costs the client, on one connection
           martlet-bench-client hold --port P --server PID [--calls N] [--per-connection M]
             memory of the server for each of N open bidirectional calls
           martlet-bench-client idle --port P --server PID [--connections N]
             memory of the server for each of N connections that have made a call
           martlet-bench-client start --server PATH [--port P] [--rounds N]
             milliseconds from exec to the first answered call
    """

  static func main() async throws {
    let arguments = Arguments(CommandLine.arguments.dropFirst())
    switch arguments.command {
    case "unary":
      try await unary(
        port: arguments.number("--port") ?? 50051, calls: arguments.number("--calls") ?? 100_000,
        concurrency: arguments.number("--concurrency") ?? 64)
    case "hold":
      try await hold(
        port: arguments.number("--port") ?? 50051, server: try arguments.required("--server"),
        calls: arguments.number("--calls") ?? 100_000, each: arguments.number("--per-connection") ?? 1000)
    case "idle":
      try await idle(
        port: arguments.number("--port") ?? 50051, server: try arguments.required("--server"),
        connections: arguments.number("--connections") ?? 1000)
    case "start":
      try start(
        arguments.text("--server") ?? "", port: arguments.number("--port") ?? 50079,
        rounds: arguments.number("--rounds") ?? 20)
    default:
      print(usage)
      exit(2)
    }
  }

  // MARK: What a call costs

  static func unary(port: Int, calls: Int, concurrency: Int) async throws {
    let channel = Channel("127.0.0.1:\(port)", security: .plaintext)
    let client = Bench_Bench.Client(channel)
    let request = Bench_Req(responseSize: 16, payload: Bytes(repeating: 65, count: 16))
    for _ in 0..<1000 { _ = try await client.unary(request) }
    let (cpu, clock) = (processorTime(), ContinuousClock.now)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<concurrency {
        group.addTask { for _ in 0..<calls / concurrency { _ = try await client.unary(request) } }
      }
      try await group.waitForAll()
    }
    let made = Double(calls / concurrency * concurrency)
    let spent = processorTime() - cpu
    let (seconds, attoseconds) = clock.duration(to: .now).components
    let wall = Double(seconds) * 1e6 + Double(attoseconds) / 1e12
    print(
      "client, \(concurrency) at a time: \(rounded(spent / made)) µs of CPU a call, "
        + "\(rounded(wall / made * Double(concurrency))) µs until its answer")
    await channel.shutDown()
  }

  // MARK: What is open

  static func hold(port: Int, server: Int, calls: Int, each: Int) async throws {
    let before = try residentKiB(server)
    var channels: [Channel] = []
    var open: [BidirectionalCall<Bench_Req, Bench_Res>] = []
    for _ in 0..<calls / each {
      let channel = Channel("127.0.0.1:\(port)", security: .plaintext)
      channels.append(channel)
      let client = Bench_Bench.Client(channel)
      for _ in 0..<each { open.append(client.bidi()) }
    }
    // An answer to each: then its handler is parked, waiting for the next message.
    try await withThrowingTaskGroup(of: Void.self) { group in
      for call in open {
        group.addTask {
          try await call.send(Bench_Req(payload: [1]))
          var responses = call.responses.makeAsyncIterator()
          _ = try await responses.next()
        }
      }
      try await group.waitForAll()
    }
    let after = try residentKiB(server)
    print("\(open.count) open calls: \(rounded(Double(after - before) / Double(open.count))) KiB each")
    for call in open { call.cancel() }
    for channel in channels { await channel.shutDown() }
  }

  static func idle(port: Int, server: Int, connections: Int) async throws {
    let before = try residentKiB(server)
    var channels: [Channel] = []
    for _ in 0..<connections {
      let channel = Channel("127.0.0.1:\(port)", security: .plaintext)
      _ = try await Bench_Bench.Client(channel).unary(Bench_Req(responseSize: 16))
      channels.append(channel)
    }
    let after = try residentKiB(server)
    print(
      "\(connections) idle connections: \(rounded(Double(after - before) / Double(connections))) KiB each")
    for channel in channels { await channel.shutDown() }
  }

  // MARK: Measuring

  /// Microseconds of CPU, user and system, of this process.
  static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }

  /// Memory that a process has, from proc(5).
  static func residentKiB(_ process: Int) throws -> Int {
    guard let file = fopen("/proc/\(process)/status", "r") else { throw Failure("no process \(process)") }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        .split { $0 == " " || $0 == "\t" }
      if words.first == "VmRSS:", words.count > 1, let size = Int(words[1]) { return size }
    }
    throw Failure("process \(process) says nothing of its memory")
  }

  static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// A command and its `--name value` pairs.
struct Arguments {
  let command: String
  private var values: [String: String] = [:]

  init(_ words: some Sequence<String>) {
    let words = Array(words)
    command = words.first ?? ""
    for index in stride(from: 1, to: words.count - 1, by: 2) { values[words[index]] = words[index + 1] }
  }

  func text(_ name: String) -> String? { values[name] }
  func number(_ name: String) -> Int? { values[name].flatMap { Int($0) } }
  func required(_ name: String) throws -> Int {
    guard let number = number(name) else { throw Failure("\(name) is missing\n\(BenchClient.usage)") }
    return number
  }
}
