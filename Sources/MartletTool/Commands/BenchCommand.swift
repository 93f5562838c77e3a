// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser
internal import Martlet

struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Calls a method over and over, and says how long that took.",
    discussion: """
      One call on each connection goes first and is not counted. A call that takes longer than --timeout, \
      20 s if it is not given, fails. Without --rate each caller makes its next call when the last one has \
      ended; with it, a call's time counts from when it was due.
      """)

  @Argument(help: "host:port, unix:/path, or http(s)://host:port.")
  var address: String

  @Argument(help: "package.Service/Method, of any kind.")
  var method: String

  @OptionGroup(title: "Requests") var requests: RequestOptions

  @Option(name: .shortAndLong, help: "How many calls run at once.")
  var concurrency = 50

  @Option(help: "Over how many connections they go.")
  var connections = 1

  @Option(help: .init("How long it goes on. Default: 10s, without --count.", valueName: "duration"))
  var duration: TimeText?

  @Option(name: [.customShort("n"), .long], help: "How many calls to make.")
  var count: Int?

  @Option(help: "Calls per second, together. Default: as many as go.")
  var rate: Double?

  @Option(help: "Compress the requests.")
  var compress: RequestCompression?

  @Flag(help: "Print the result as JSON, times in seconds.")
  var json = false

  @OptionGroup(title: "Connection") var connection: ConnectionOptions
  @OptionGroup(title: "Descriptors") var source: SchemaOptions

  func validate() throws {
    guard concurrency > 0, concurrency <= 100_000 else {
      throw ValidationError("--concurrency is 1 to 100000")
    }
    guard connections > 0, connections <= concurrency else {
      throw ValidationError("--connections is 1 to --concurrency")
    }
    if let rate, !(rate > 0 && rate <= 1e7) {
      throw ValidationError("--rate is above 0, and 10 million at most")
    }
    if let count, count <= 0 { throw ValidationError("--count is above 0") }
  }

  func run() async throws {
    try await reporting {
      let session = try Session(address, connection, source)
      guard let server = session.server else { throw Failure("a call needs a server's address", status: 64) }
      var schema = session.schema
      let method = try await schema.method(method)
      let run = try await loadRun(method, schema, server)
      do throws(RPCError) {
        try await run.warmUp()
      } catch {
        throw Failure(error, at: server.address)
      }
      let isWatched = Terminal.isTerminal(2)
      let (result, took) = await run.run(tick: isWatched ? progress(run.plan) : nil)
      if isWatched { Terminal.write("\r\u{1B}[K", to: 2) }
      let connections = self.connections == 1 ? "1 connection" : "\(self.connections) connections"
      let report = LoadReport(
        title: "\(method.service.fullName)/\(method.name), \(concurrency) at a time over \(connections)",
        result: result, took: took)
      Terminal.print(json ? report.json : report.text(.output))
      if result.failures > 0 { throw ExitCode(ExitStatus.notWell) }
    }
  }

  private func loadRun(
    _ method: MethodDescriptor, _ schema: Schema, _ server: (address: ServerAddress, channel: Channel)
  ) async throws -> LoadRun {
    guard let input = method.input else { throw Failure("\(method.fullName) has no request type") }
    var reader = try RequestReader(requests, input, schema)
    var messages: [RawMessage] = []
    while let request = try await reader.next() {
      messages.append(RawMessage(try request.serialized(EncodeOptions(allowsPartial: true))))
    }
    if !method.streamsRequests {
      if messages.isEmpty { messages = [RawMessage([])] }
      guard messages.count == 1 else {
        throw Failure("\(method.fullName) takes one request, and -d holds more", status: 64)
      }
    }
    var options = try connection.callOptions()
    if let compress { options.compression = Compression(compress.rawValue) }
    let plan = LoadPlan(
      method: method, requests: messages, options: options,
      timeout: connection.timeout?.duration ?? .seconds(20), concurrency: concurrency,
      duration: duration?.duration ?? (count == nil ? .seconds(10) : nil), countMax: count, rate: rate)
    let others = (1..<connections).map { _ in server.address.channel(connection) }
    return LoadRun(plan: plan, channels: [server.channel] + others)
  }

  private func progress(_ plan: LoadPlan) -> @Sendable (LoadResult, Duration) -> Void {
    { result, elapsed in
      var share = plan.duration.map { elapsed.nanoseconds / $0.nanoseconds } ?? 0
      if let countMax = plan.countMax { share = max(share, Double(result.calls) / Double(countMax)) }
      let bar = Column.bar(min(1, share), width: 20)
      let rate = Count.text(Int(Double(result.calls) / max(elapsed.nanoseconds / 1e9, 1e-9)))
      func time(_ share: Double) -> String {
        TimeText.text(.nanoseconds(Int64(result.latencies.percentile(share))))
      }
      var line = "\(bar)\(String(repeating: "·", count: max(0, 20 - bar.count)))"
      line += "  \(Count.text(result.calls)) calls  \(rate)/s  50 % \(time(50))  99 % \(time(99))"
      if result.failures > 0 { line += "  " + Style.errors.red("\(Count.text(result.failures)) failed") }
      Terminal.write("\r\u{1B}[K\(line)", to: 2)
    }
  }
}
