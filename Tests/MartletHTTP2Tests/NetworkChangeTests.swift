// SPDX-License-Identifier: Apache-2.0
import Martlet
import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import MartletHTTP2

/// Networks that are gone without a word, in either direction or both: what was on them ends, on both sides,
/// and what is called afterwards goes another way.
@Suite(.timeLimit(.minutes(10))) struct NetworkChangeTests {
  @Test(arguments: Relay.Cut.allCases)
  func `a connection that is cut off is given up by both sides, and calls go over a new one`(
    cut: Relay.Cut
  ) async throws {
    var configuration = ServerConfiguration()
    configuration.times.keepaliveInterval = .milliseconds(200)
    configuration.times.keepaliveTimeout = .seconds(10)
    configuration.times.pingIntervalMin = .zero
    let cancelled = Gate()
    var service = TestService()
    service.bidi = { _, responses, _ in
      try await responses.send(Res(payload: [7]))
      await cancelled.openWhenCancelled()
    }
    try await Fixture.with(service, configuration: configuration) { fixture in
      let relay = try await Relay.start(to: fixture.port)
      let channel = ConnectionTimesTests.channel(relay.port) {
        $0.keepaliveInterval = .milliseconds(200)
        $0.keepaliveTimeout = .seconds(10)
      }
      // A machine that is busy for long may be taken for a network that is gone.
      let options = CallOptions(waitForReady: true)
      let call = channel.bidirectional(Bench.bidi, options)
      var responses = call.responses.makeAsyncIterator()
      #expect(try await responses.next()?.payload == [7])
      relay.cut(cut)
      #expect(await status { _ = try await responses.next() }.code == .unavailable)
      await cancelled.wait()
      let answer = try await channel.unary(Bench.unary, Req(payload: [1]), options)
      #expect(answer.message.payload == [1])
      await channel.shutDown()
      await relay.close()
    }
  }
}

/// Passes bytes on between clients and a server. What it has connected can be cut off: those bytes vanish,
/// and later connections are not concerned.
final class Relay: Sendable {
  enum Cut: CaseIterable { case both, toServer, toClient }

  let port: Int
  private let listener: any NIOCore.Channel
  private let state: Links

  private init(_ listener: any NIOCore.Channel, _ state: Links) {
    (self.listener, self.state) = (listener, state)
    port = listener.localAddress?.port ?? 0
  }

  /// - Parameters:
  ///   - port: where the server listens, on this machine.
  ///   - losesPackets: whether bytes wait now and then, as those do that come after a lost packet until TCP
  ///     has sent it again.
  static func start(to port: Int, losesPackets: Bool = false) async throws -> Relay {
    let links = Links()
    let server = try SocketAddress(ipAddress: "127.0.0.1", port: port)
    let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelOption(.autoRead, value: false)
      .childChannelInitializer { client in
        ClientBootstrap(group: client.eventLoop)
          .channelOption(.autoRead, value: false)
          .connect(to: server)
          .flatMapThrowing { server in
            let (up, down) = (
              Pipe(to: server, losesPackets: losesPackets), Pipe(to: client, losesPackets: losesPackets)
            )
            try client.pipeline.syncOperations.addHandler(up)
            try server.pipeline.syncOperations.addHandler(down)
            links.add(up, down)
            _ = client.setOption(ChannelOptions.autoRead, value: true)
            _ = server.setOption(ChannelOptions.autoRead, value: true)
          }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    return Relay(listener, links)
  }

  func cut(_ cut: Cut) {
    for (up, down) in state.all {
      if cut != .toClient { up.isCut.store(true, ordering: .relaxed) }
      if cut != .toServer { down.isCut.store(true, ordering: .relaxed) }
    }
  }

  func close() async { try? await listener.close() }

  private final class Links: Sendable {
    private let content = Mutex<[(Pipe, Pipe)]>([])
    var all: [(Pipe, Pipe)] { content.withLock { $0 } }
    func add(_ up: Pipe, _ down: Pipe) { content.withLock { $0.append((up, down)) } }
  }

  /// One direction of one connection.
  private final class Pipe: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer
    private let target: any NIOCore.Channel
    private let losesPackets: Bool
    let isCut = Atomic<Bool>(false)

    init(to target: any NIOCore.Channel, losesPackets: Bool) {
      (self.target, self.losesPackets) = (target, losesPackets)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      if isCut.load(ordering: .relaxed) { return }
      target.writeAndFlush(unwrapInboundIn(data), promise: nil)
      guard losesPackets, Int.random(in: 0..<8) == 0 else { return }
      let channel = context.channel
      _ = channel.setOption(.autoRead, value: false)
      channel.eventLoop.scheduleTask(in: .milliseconds(.random(in: 1...60))) {
        _ = channel.setOption(.autoRead, value: true)
      }
    }

    func channelInactive(context: ChannelHandlerContext) {
      if !isCut.load(ordering: .relaxed) { target.close(promise: nil) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
  }
}
