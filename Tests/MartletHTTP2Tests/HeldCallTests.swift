// SPDX-License-Identifier: Apache-2.0
// Calls in the place of others whose handlers still run: held until one of those returns, never refused.

import Logging
import Martlet
import struct NIOCore.ByteBuffer
import enum NIOCore.SocketAddress
import NIOEmbedded
import Testing

@testable import MartletHTTP2
@testable import MartletRPC

@Suite(.timeLimit(.minutes(10))) struct HeldCallTests {
  /// A service whose handlers stay until a gate opens, whatever becomes of their calls. Of unary ones only
  /// those without a payload do; [3] has a gate of its own.
  final class Staying: Sendable {
    let started = Gate()
    let mayEnd = Gate()
    let secondMayEnd = Gate()
    let load = HostileClientTests.Load()

    var service: TestService {
      var service = TestService()
      service.unary = { request, _ in
        self.load.enter()
        defer { self.load.leave() }
        if request.payload.isEmpty {
          self.started.open()
          await self.mayEnd.waitThroughCancellation()
        } else if request.payload == [3] {
          await self.secondMayEnd.wait()
        }
        return Res(payload: request.payload)
      }
      service.bidi = { _, _, _ in
        self.load.enter()
        self.started.open()
        await self.mayEnd.waitThroughCancellation()
        self.load.leave()
      }
      return service
    }
  }

  /// A server with room for a number of calls, and a channel; the gate is open at the end, however it comes.
  static func with(
    _ streamsMax: Int, inPool: Bool = false,
    _ body: (Staying, Server, Channel, _ port: Int) async throws -> Void
  ) async throws {
    let staying = Staying()
    var configuration = ServerConfiguration()
    configuration.eventLoopCount = 1
    configuration.limits.streamsMax = streamsMax
    let services: [any RPCService] = inPool ? [staying.service.runningConcurrently()] : [staying.service]
    let server = Server(.plaintext("127.0.0.1:0"), services: services, configuration: configuration)
    let port = try await server.start()
    let channel = Channel("127.0.0.1:\(port)", security: .plaintext)
    let result: Result<Void, any Error>
    do {
      result = .success(try await body(staying, server, channel, port))
    } catch {
      result = .failure(error)
    }
    staying.mayEnd.open()
    await channel.shutDown()
    await server.shutDown()
    #expect(staying.load.most <= streamsMax)
    try result.get()
  }

  static func call(
    _ channel: Channel, _ payload: [UInt8], _ options: CallOptions = .init()
  ) async -> RPCError {
    await status { _ = try await channel.unary(Bench.unary, Req(payload: payload), options) }
  }

  @Test(arguments: [false, true])
  func `a call in a cancelled one's place waits for the handler of that`(inPool: Bool) async throws {
    try await Self.with(1, inPool: inPool) { staying, _, channel, _ in
      let first = Task { await Self.call(channel, []) }
      await staying.started.wait()
      first.cancel()
      #expect(await first.value.code == .cancelled)

      let late = await Self.call(channel, [1], CallOptions(deadline: .in(.milliseconds(30))))
      #expect(late.code == .deadlineExceeded)
      let givenUp = Task { await Self.call(channel, [2]) }
      givenUp.cancel()
      #expect(await givenUp.value.code == .cancelled)

      let held = Task { await Self.call(channel, [4]) }
      staying.mayEnd.open()
      #expect(await held.value.code == .ok)
    }
  }

  @Test(arguments: [false, true])
  func `a held call's turn comes with any handler that returns`(inPool: Bool) async throws {
    try await Self.with(2, inPool: inPool) { staying, _, _, port in
      let peer = try await RawPeer.connect(port: port)
      await peer.openCall(1, path: "/bench.Bench/Bidi")
      await staying.started.wait()
      await peer.send(.reset(1, 8))
      for stream: Int32 in [3, 5] {
        await peer.openCall(stream, path: "/bench.Bench/Unary")
        await peer.send(.data(stream, framed([18, 1, UInt8(stream)]), endStream: true))
      }
      await Self.answered(peer)
      #expect(staying.load.total <= 2)
      staying.secondMayEnd.open()
      #expect(await peer.response(3).grpcStatus == 0)
      #expect(await peer.response(5).grpcStatus == 0)
      await peer.close()
    }
  }

  /// Takes all places, resets the calls, and opens one more, which is held once this returns.
  static func hold(_ peer: RawPeer, _ staying: Staying, streamsMax: Int32) async -> Int32 {
    let streams = (0..<streamsMax).map { 1 + 2 * $0 }
    for stream in streams { await peer.openCall(stream, path: "/bench.Bench/Bidi") }
    await Self.answered(peer)
    await peer.send(bytes: streams.flatMap { RawFrame.reset($0, 8).bytes })
    let held = 1 + 2 * streamsMax
    await peer.openCall(held, path: "/bench.Bench/Unary")
    await peer.send(.data(held, framed([18, 1, 7]), endStream: true))
    await Self.answered(peer)
    return held
  }

  /// Returns when the server has read what was sent.
  static func answered(_ peer: RawPeer) async {
    let before = peer.pongs
    await peer.send(.ping)
    while peer.pongs == before, await peer.next() != nil {}
  }

  @Test func `calls that are reset while they are held get no handler`() async throws {
    try await Self.with(10) { staying, _, _, port in
      let peer = try await RawPeer.connect(port: port)
      let held = await Self.hold(peer, staying, streamsMax: 10)
      // Many more than there are places; each is closed before the next begins.
      for batch in 0..<20 as Range<Int32> {
        let bytes = (1...100 as ClosedRange<Int32>).flatMap { number in
          let stream = held + 2 * (100 * batch + number)
          return RawFrame.headers(stream, RawPeer.request("/bench.Bench/Bidi")).bytes
            + RawFrame.reset(stream, 8).bytes
        }
        await peer.send(bytes: bytes)
      }
      await Self.answered(peer)
      #expect(staying.load.total == 10)
      staying.mayEnd.open()
      #expect(await peer.response(held).grpcStatus == 0)
      #expect(staying.load.total == 11 && peer.goAway == nil)
      await peer.close()
    }
  }

  /// A connection with ten calls at most, all on the thread of the test: its streaming handlers wait until
  /// that has them go on.
  private final class Embedded {
    let connection: ServerConnection
    private let loop = EmbeddedEventLoop()
    private let channel: EmbeddedChannel
    private let waiting = Seen<[UnsafeContinuation<Void, Never>]>()

    init() throws {
      let waiting = waiting
      var service = TestService()
      service.bidi = { _, _, _ in
        await withUnsafeContinuation { waiting.set((waiting.value ?? []) + [$0]) }
      }
      var limits = ConnectionLimits()
      limits.streamsMax = 10
      connection = try ServerConnection(
        routes: RouteTable(Routes([service])), compressors: .standard, registry: ConnectionRegistry(),
        EventLoopExecutor(loop), limits, ServerTimes(),
        Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
      channel = EmbeddedChannel(handler: connection, loop: loop)
      try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
      try read(RawPeer.preface + RawFrame.settings().bytes)
    }

    deinit { _ = try? channel.finish(acceptAlreadyClosed: true) }

    var handlerCount: Int { waiting.value?.count ?? 0 }

    private func read(_ bytes: [UInt8]) throws { try channel.writeInbound(ByteBuffer(bytes: bytes)) }

    /// Opens calls, each with these bytes as its whole body if there are any, and resets each at once.
    func openAndReset(_ numbers: Range<Int32>, path: String, body: [UInt8] = []) throws {
      for stream in numbers.map({ 1 + 2 * $0 }) {
        try read(RawFrame.headers(stream, RawPeer.request(path)).bytes)
        for start in stride(from: 0, to: body.count, by: 16_000) {
          let end = min(start + 16_000, body.count)
          try read(RawFrame.data(stream, Array(body[start..<end]), endStream: end == body.count).bytes)
        }
        try read(RawFrame.reset(stream, 8).bytes)
      }
    }

    func handlersGoOn() {
      for handler in waiting.value ?? [] { handler.resume() }
      loop.run()
    }
  }

  @Test func `calls that are reset while they are held are forgotten`() throws {
    let server = try Embedded()
    try server.openAndReset(0..<1000, path: "/bench.Bench/Bidi")
    #expect(server.handlerCount == 10)
    #expect(server.connection.streams.isEmpty)
    #expect(server.connection.startable.count <= 20)
    server.handlersGoOn()
    #expect(server.connection.startable.isEmpty)
  }

  @Test func `calls that are reset while they are held keep no bytes`() throws {
    let server = try Embedded()
    try server.openAndReset(0..<10, path: "/bench.Bench/Bidi")
    let message = framed(Array(repeating: 0, count: 200_000))
    try server.openAndReset(10..<28, path: "/bench.Bench/Unary", body: message)
    #expect(server.connection.streams.isEmpty)
    #expect(server.connection.startable.count == 18)
    #expect(server.connection.startable.map { $0.inbound.capacity }.reduce(0, +) == 0)
    server.handlersGoOn()
  }

  @Test func `held calls are among those that a stopping server ends`() async throws {
    try await Self.with(3) { staying, server, _, port in
      let peer = try await RawPeer.connect(port: port)
      let held = await Self.hold(peer, staying, streamsMax: 3)
      async let down: Void = server.shutDown()
      while let frame = await peer.next() {
        if frame.type == RawFrame.Kind.ping, frame.flags == 0 {
          await peer.send(.pong(frame))
          break
        }
      }
      while peer.goAway == nil, await peer.next() != nil {}
      staying.mayEnd.open()
      #expect(await peer.response(held).grpcStatus == 0)
      await down
    }
  }

  @Test func `a held call whose connection is gone gets no handler`() async throws {
    try await Self.with(3) { staying, server, _, port in
      let peer = try await RawPeer.connect(port: port)
      _ = await Self.hold(peer, staying, streamsMax: 3)
      await peer.close()
      async let down: Void = server.shutDown()
      staying.mayEnd.open()
      await down
      #expect(staying.load.total == 3)
    }
  }
}
