// SPDX-License-Identifier: Apache-2.0
import ExampleProtos
import Logging
import Martlet
import MartletTracing
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(10))) struct AccessLogTests {
  @Test func `every call is one line with method, peer, code and duration`() async throws {
    let log = CollectedLog()
    let picky = Greeter { request, _ in
      if request.name.isEmpty { throw RPCError(.invalidArgument, "who?") }
      return .init()
    }
    let logger = Logger(label: "access") { _ in CollectingHandler(log: log) }
    try await Greeters.with(picky, server: [AccessLog(logger)], client: []) { greeter, _ in
      let traced = CallOptions(
        metadata: ["traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"])
      _ = try await greeter.sayHello(.init(name: "Ada"), options: traced)
      await #expect(throws: RPCError.self) { try await greeter.sayHello(.init()) }
    }
    let lines = log.lines
    #expect(lines.count == 2)
    for line in lines {
      #expect(line.level == .info)
      #expect(line.metadata["method"] == "/helloworld.Greeter/SayHello")
      #expect(line.metadata["peer"]?.hasPrefix("ipv4:127.0.0.1:") == true)
      #expect(Double(line.metadata["duration_ms"] ?? "") ?? -1 >= 0)
    }
    #expect(lines.map { $0.metadata["code"] } == ["OK", "INVALID_ARGUMENT"])
    #expect(lines.map { $0.metadata["message"] } == [nil, "who?"])
    #expect(lines.map { $0.metadata["trace_id"] } == ["0af7651916cd43dd8448eb211c80319c", nil])
  }

  @Test func `a logger that is set higher gets nothing`() async throws {
    let log = CollectedLog()
    var logger = Logger(label: "access") { _ in CollectingHandler(log: log) }
    logger.logLevel = .warning
    try await Greeters.with(server: [AccessLog(logger)], client: []) { greeter, _ in
      _ = try await greeter.sayHello(.init(name: "Ada"))
    }
    #expect(log.lines.isEmpty)
  }
}

final class CollectedLog: Sendable {
  struct Line: Sendable {
    var level: Logger.Level
    var text: String
    var metadata: [String: String]
  }
  private let content = Mutex<[Line]>([])
  var lines: [Line] { content.withLock { $0 } }
  func add(_ line: Line) { content.withLock { $0.append(line) } }
}

struct CollectingHandler: LogHandler {
  let log: CollectedLog
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.trace

  init(log: CollectedLog) { self.log = log }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let metadata = (event.metadata ?? [:]).mapValues { "\($0)" }
    log.add(.init(level: event.level, text: "\(event.message)", metadata: metadata))
  }
}
