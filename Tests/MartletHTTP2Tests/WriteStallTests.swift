// SPDX-License-Identifier: Apache-2.0
// Peers that take nothing more of what waits for them, at once or after a part of it.

import Foundation
import Logging
import Martlet
import NIOCore
import NIOEmbedded
import NIOPosix
import Testing

@testable import MartletHTTP2
@testable import MartletRPC

@Suite(.timeLimit(.minutes(10))) struct WriteStallTests {
  @Test func `a peer that takes something has its time anew, and one that takes nothing is hung up on`()
    throws
  {
    let world = try ServerCallStateTests.World(.headed)
    func peerTakes(_ isWritable: Bool) {
      world.channel.isWritable = isWritable
      world.channel.pipeline.fireChannelWritabilityChanged()
      world.loop.run()
    }
    world.feed(.settingsAck)
    // Two minutes are the default.
    for _ in 0..<3 {
      peerTakes(false)
      world.loop.advanceTime(by: .seconds(119))
      peerTakes(true)
    }
    world.loop.advanceTime(by: .seconds(1000))
    #expect(world.channel.isActive)
    peerTakes(false)
    world.loop.advanceTime(by: .seconds(119))
    #expect(world.channel.isActive)
    world.loop.advanceTime(by: .seconds(1))
    #expect(!world.channel.isActive)
    try world.end()
  }

  /// NIO says that there is room again while it still has a part of what the socket did not take.
  @Test func `a peer that takes a part of a write and then nothing is hung up on, whatever the part`()
    async throws
  {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      for step in 0..<25 {
        tasks.addTask { try await Self.hangUp(onPeerThatTakes: step * 4096, group) }
      }
      try await tasks.waitForAll()
    }
    try await group.shutdownGracefully()
  }

  private static func hangUp(onPeerThatTakes count: Int, _ group: MultiThreadedEventLoopGroup) async throws {
    let ended = Gate()
    var service = TestService()
    service.serverStream = { _, responses, context in
      // Headers are copied and messages are not: a write of both is more than NIO keeps without saying that
      // it is full.
      context.sendHeaders(["filler": String(repeating: "x", count: 7000)])
      let message = Res(payload: [UInt8](repeating: 1, count: 16_000))
      let error = await status { while true { try await responses.send(message) } }
      ended.open()
      throw error
    }
    let (peer, own) = try socketPair()
    defer { close(peer) }
    let routes = RouteTable(Routes([service]))
    var times = ServerTimes()
    times.writeStallMax = .milliseconds(200)
    _ = try await ClientBootstrap(group: group)
      .channelInitializer { [times] channel in
        channel.eventLoop.makeCompletedFuture {
          let registry = ConnectionRegistry()
          _ = registry.admit(atMost: nil)
          let connection = try ServerConnection(
            routes: routes, compressors: .standard, registry: registry,
            LoopExecutors.executor(for: channel.eventLoop), ConnectionLimits(), times,
            Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
          connection.isAloneInChannel = true
          try channel.pipeline.syncOperations.addHandler(connection)
        }
      }
      .withConnectedSocket(own).get()
    let calls = [1, 3, 5, 7].flatMap { (stream: Int32) in
      [
        RawFrame.headers(stream, RawPeer.request("/bench.Bench/ServerStream")),
        .data(stream, framed([]), endStream: true),
      ]
    }
    let greeting: [RawFrame] = [.settings([(4, 0x7FFF_FFFF)]), .windowUpdate(0, 0x7FFF_0000)]
    let bytes = RawPeer.preface + (greeting + calls).flatMap(\.bytes)
    #expect(write(peer, bytes, bytes.count) == bytes.count)
    await Task(executorPreference: OwnThread()) {
      var (rest, buffer) = (count, [UInt8](repeating: 0, count: 1024))
      // Less, where a busy machine has it wait so long that it is hung up on before.
      while rest > 0 {
        let taken = read(peer, &buffer, min(rest, buffer.count))
        if taken <= 0 { break }
        rest -= taken
      }
    }.value
    await ended.wait()
  }

  /// Two connected sockets; what is sent by the second waits in next to no memory.
  private static func socketPair() throws -> (Int32, Int32) {
    var pair: [Int32] = [0, 0]
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    try #require(socketpair(AF_UNIX, kind, 0, &pair) == 0)
    var size: Int32 = 1
    setsockopt(pair[1], SOL_SOCKET, SO_SNDBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    return (pair[0], pair[1])
  }
}
