// SPDX-License-Identifier: Apache-2.0
// Bytes that resemble HTTP/2, to a server's and to a client's connection in memory: no peer's bytes end the
// process, hold more than the limits say, or leave a call or a connection behind.

import Foundation
import Logging
import Martlet
import NIOCore
import NIOEmbedded
import Testing

@testable import MartletHTTP2
@testable import MartletRPC

/// `MARTLET_FUZZ_SECONDS` says how long each goes on; `MARTLET_FUZZ_SEED` repeats a run.
@Suite struct SessionFuzzTests {
  static let seconds =
    ProcessInfo.processInfo.environment["MARTLET_FUZZ_SECONDS"].flatMap(Double.init) ?? 1
  static let seed =
    ProcessInfo.processInfo.environment["MARTLET_FUZZ_SEED"].flatMap(UInt64.init) ?? .random(in: 0 ... .max)

  /// Calls the body with every piece of a corpus, and then with changed ones until the time is over.
  static func run(_ name: String, skipping prefix: Int, _ body: ([UInt8], inout SeededRandom) throws -> Void)
    throws
  {
    let corpus = try Self.corpus(name)
    var random = SeededRandom(seed: seed)
    for input in corpus { try body(input, &random) }
    let end = ContinuousClock.now + .seconds(seconds)
    var count = 0
    while ContinuousClock.now < end {
      for _ in 0..<20 {
        var input = FrameMutation(corpus.randomElement(using: &random) ?? [], skipping: prefix)
        for _ in 0..<Int.random(in: 1...6, using: &random) { input.change(corpus, &random) }
        try body(input.bytes, &random)
        count += 1
      }
    }
    print("\(name): \(count) inputs, seed \(seed)")
  }

  static func corpus(_ name: String) throws -> [[UInt8]] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.appending(path: "SessionCorpus/\(name).txt")
    let text = try String(contentsOf: file, encoding: .utf8).replacing(" \\\n", with: "")
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      stride(from: 0, to: line.utf8.count - 1, by: 2).compactMap { at in
        UInt8(line.dropFirst(at).prefix(2), radix: 16)
      }
    }
  }

  /// Feeds the bytes in pieces, and throws away what is answered; returns how much that was.
  static func feed(_ bytes: [UInt8], _ channel: EmbeddedChannel, _ random: inout SeededRandom) -> Int {
    var (rest, answered) = (bytes[...], 0)
    while !rest.isEmpty, channel.isActive {
      let piece = rest.prefix(Int.random(in: 1...(Bool.random(using: &random) ? 20 : 2000), using: &random))
      rest = rest.dropFirst(piece.count)
      _ = try? channel.writeInbound(ByteBuffer(bytes: piece))
      channel.embeddedEventLoop.run()
      while let buffer = try? channel.readOutbound(as: ByteBuffer.self) { answered += buffer.readableBytes }
    }
    return answered
  }

  @Test func `a server outlives any input, and its handlers end with the connection`() async throws {
    try await withTaskExecutorPreference(OwnThread()) { try Self.serveChangedInput() }
  }

  private static func serveChangedInput() throws {
    let running = Counter()
    let service = Self.service(running)
    let routes = RouteTable(Routes([service]))
    var answeredMost = 0
    try Self.run("server", skipping: RawPeer.preface.count) { input, random in
      weak var left: ServerConnection?
      let loop = EmbeddedEventLoop()
      do {
        let registry = ConnectionRegistry()
        _ = registry.admit(atMost: nil)
        let connection = try ServerConnection(
          routes: routes, compressors: .standard, registry: registry, EventLoopExecutor(loop),
          ConnectionLimits(), ServerTimes(), Logger(label: "fuzz", factory: { _ in SwiftLogNoOpLogHandler() })
        )
        left = connection
        let channel = EmbeddedChannel(handler: connection, loop: loop)
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        answeredMost = max(answeredMost, Self.feed(input, channel, &random))
        #expect(connection.streams.count <= 1000)
        _ = try? channel.finish(acceptAlreadyClosed: true)
        loop.run()
        #expect(connection.streams.isEmpty, "seed \(Self.seed): \(hex(input))")
        #expect(running.value == 0, "seed \(Self.seed): \(hex(input))")
      }
      // Timers that were cancelled hold on until their loop lets go of them.
      try loop.syncShutdownGracefully()
      #expect(left == nil, "seed \(Self.seed): \(hex(input))")
    }
    #expect(answeredMost < 1 << 20)
  }

  /// NIO does not say that a read is over when the channel was closed in it.
  @Test func `a connection that breaks in the read that opened a call is let go`() throws {
    weak var left: ServerConnection?
    let loop = EmbeddedEventLoop()
    do {
      let registry = ConnectionRegistry()
      _ = registry.admit(atMost: nil)
      let connection = try ServerConnection(
        routes: RouteTable(Routes([TestService()])), compressors: .standard, registry: registry,
        EventLoopExecutor(loop), ConnectionLimits(), ServerTimes(),
        Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
      left = connection
      let channel = EmbeddedChannel(handler: connection, loop: loop)
      try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
      let call = RawFrame.headers(1, RawPeer.request("/bench.Bench/Bidi")).bytes
      let tooLong = RawFrame(type: 0, stream: 1, payload: [UInt8](repeating: 0, count: 16_385)).bytes
      channel.pipeline.fireChannelRead(
        ByteBuffer(bytes: RawPeer.preface + RawFrame.settings().bytes + call + tooLong))
      loop.run()
      #expect(!channel.isActive)
      _ = try? channel.finish(acceptAlreadyClosed: true)
    }
    try loop.syncShutdownGracefully()
    #expect(left == nil)
  }

  /// The usual handlers, counted.
  static func service(_ running: Counter) -> TestService {
    let plain = TestService()
    var service = plain
    service.unary = { request, context in
      running.add()
      defer { running.add(-1) }
      return try await plain.unary(request, context)
    }
    service.serverStream = { request, responses, _ in
      running.add()
      defer { running.add(-1) }
      for number in 0..<min(request.count, 100) {
        try await responses.send(Res(payload: [UInt8(number & 255)]))
      }
    }
    service.clientStream = { requests, context in
      running.add()
      defer { running.add(-1) }
      return try await plain.clientStream(requests, context)
    }
    service.bidi = { requests, responses, context in
      running.add()
      defer { running.add(-1) }
      try await plain.bidi(requests, responses, context)
    }
    return service
  }

  @Test func `a client outlives any answer, and every call ends`() async throws {
    try await withTaskExecutorPreference(OwnThread()) { try Self.callForChangedAnswers() }
  }

  private static func callForChangedAnswers() throws {
    try Self.run("client", skipping: 0) { input, random in
      weak var left: ChannelTransport?
      let loop = EmbeddedEventLoop()
      do {
        let connector = EmbeddedConnector()
        let settings = ChannelSettings(
          authority: "localhost", logger: Logger(label: "fuzz", factory: { _ in SwiftLogNoOpLogHandler() }))
        let transport = ChannelTransport(
          FixedResolver(endpoints: [.unix(path: "/none")]), settings, connector, EventLoopExecutor(loop))
        left = transport
        var calls: [ClientStream] = []
        for number in 0..<4 {
          let message = OutboundQueueTests.message(framed([18, 1, UInt8(number)]))
          let call = transport.start(
            "/bench.Bench/Unary", CallOptions(), message: message, halfClose: number % 2 == 0)
          calls.append(try #require(call as? ClientStream))
        }
        loop.run()
        let channel = try #require(connector.take())
        // There is no second connection: calls that would be sent again fail instead.
        connector.refuses = true
        #expect(Self.feed(input, channel, &random) < 1 << 20)
        _ = try? channel.finish(acceptAlreadyClosed: true)
        loop.run()
        for call in calls { #expect(call.hasEnded, "seed \(Self.seed): \(hex(input))") }
        transport.beginShutDown()
        loop.run()
      }
      try loop.syncShutdownGracefully()
      #expect(left == nil, "seed \(Self.seed): \(hex(input))")
    }
  }
}

private func hex(_ bytes: [UInt8]) -> String {
  bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
}

/// Input that is changed as frames, so that what follows a change is still read.
private struct FrameMutation {
  private var prefix: [UInt8]
  private var frames: [RawFrame] = []
  private var tail: [UInt8] = []

  init(_ bytes: [UInt8], skipping count: Int) {
    prefix = Array(bytes.prefix(count))
    (frames, tail) = Self.split(bytes.dropFirst(count))
  }

  var bytes: [UInt8] { prefix + frames.flatMap(\.bytes) + tail }

  private static func split(_ bytes: ArraySlice<UInt8>) -> ([RawFrame], [UInt8]) {
    var (frames, rest): ([RawFrame], ArraySlice<UInt8>) = ([], bytes)
    while rest.count >= 9 {
      let head = Array(rest.prefix(9))
      let length = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
      guard rest.count >= 9 + length else { break }
      let stream = head[5...].reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
      frames.append(
        RawFrame(
          type: head[3], flags: head[4], stream: Int32(bitPattern: stream),
          payload: Array(rest.dropFirst(9).prefix(length))))
      rest = rest.dropFirst(9 + length)
    }
    return (frames, Array(rest))
  }

  mutating func change(_ corpus: [[UInt8]], _ random: inout SeededRandom) {
    guard let at = frames.indices.randomElement(using: &random) else { return }
    switch Int.random(in: 0..<14, using: &random) {
    case 0: frames[at].type = .random(in: 0...11, using: &random)
    case 1: frames[at].flags ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 2: frames[at].stream = .random(in: 0...9, using: &random)
    case 3: frames.remove(at: at)
    case 4: frames.insert(frames[at], at: at)
    case 5: frames += [RawFrame](repeating: frames[at], count: .random(in: 1...200, using: &random))
    case 6: frames.swapAt(at, frames.indices.randomElement(using: &random) ?? at)
    case 7: frames[at].payload += random.bytes(upTo: 40)
    case 8: frames[at].payload = Array(frames[at].payload.dropLast(.random(in: 0...9, using: &random)))
    case 9, 10:
      guard let byte = frames[at].payload.indices.randomElement(using: &random) else { return }
      frames[at].payload[byte] = .random(in: 0...255, using: &random)
    case 11:
      let other = corpus.randomElement(using: &random) ?? []
      let (donated, _) = Self.split(other.dropFirst(prefix.count))
      frames.insert(contentsOf: donated, at: at)
    case 12:
      frames.insert(
        RawFrame(
          type: .random(in: 0...10, using: &random), flags: .random(in: 0...255, using: &random),
          stream: .random(in: 0...7, using: &random), payload: random.bytes(upTo: 30)), at: at)
    default: tail = random.bytes(upTo: 30)
    }
  }
}
