// SPDX-License-Identifier: Apache-2.0
import ExampleProtos
import Foundation
import Martlet
import TestPrograms
import Testing

/// What a client makes of a server's process that is killed, stops, or has no files left, and how it
/// recovers.
@Suite(.timeLimit(.minutes(10))) struct `A server process in trouble` {
  #if os(Linux)
    /// An address that no other connection takes its own port from, while the server is away.
    private static let quietHost = "127.0.78.1"
  #else
    private static let quietHost = "127.0.0.1"
  #endif
  /// No server that asks for any port, of any address, gets one of these: they begin at 32768.
  private static var quietPort: Int { .random(in: 10_000..<32_000) }

  /// A channel that notices a silent server: not at once, for a machine that runs many tests is slow itself,
  /// and a server hangs up on clients that ask too often.
  private func channel(_ server: ExampleServer) -> Channel {
    var times = ChannelTimes()
    times.keepaliveInterval = .seconds(10)
    times.keepaliveTimeout = .seconds(10)
    return Channel(server.address, security: .plaintext, times: times)
  }

  private func greet(_ channel: Channel, _ options: CallOptions = .init()) async throws(RPCError) -> String {
    try await Helloworld_Greeter.Client(channel).sayHello(.init(name: "Ada"), options: options).message
  }

  private func code(_ body: () async throws -> Void) async -> StatusCode {
    do {
      try await body()
      return .ok
    } catch {
      return RPCError(error).code
    }
  }

  /// A call that is open, and has shown that the server is at it.
  private func conversation(
    _ channel: Channel
  ) async throws -> BidirectionalCall<Routeguide_RouteNote, Routeguide_RouteNote> {
    let call = Routeguide_RouteGuide.Client(channel).routeChat()
    let note = Routeguide_RouteNote(location: .init(latitude: 1, longitude: 1), message: "here")
    // A note is answered with those that were left there before it.
    try await call.send(note)
    try await call.send(note)
    _ = try await call.metadata()
    return call
  }

  @Test func `killed, it fails its calls, and the next one on its port is found`() async throws {
    let first = try await ExampleServer.start(host: Self.quietHost, port: Self.quietPort)
    let channel = Channel(first.address, security: .plaintext)
    let call = try await conversation(channel)
    first.child.kill(SIGKILL)
    #expect(await code { for try await _ in call.responses {} } == .unavailable)
    #expect(await first.child.ended() == 128 + SIGKILL)
    #expect(await code { _ = try await greet(channel) } == .unavailable)
    let second = try await ExampleServer.start(host: Self.quietHost, port: first.port)
    #expect(try await greet(channel, CallOptions(waitForReady: true)) == "Hello, Ada!")
    await channel.shutDown()
    #expect(await second.stop() == 0)
  }

  @Test func `stopped, it costs its calls no more than their time, and once it goes on it is used again`()
    async throws
  {
    let server = try await ExampleServer.start()
    let channel = channel(server)
    let call = try await conversation(channel)
    try await server.child.pause()
    let late = await code { _ = try await greet(channel, CallOptions(deadline: .in(.milliseconds(200)))) }
    #expect(late == .deadlineExceeded || late == .unavailable)
    // The system goes on taking bytes for it: only a PING tells.
    #expect(await code { for try await _ in call.responses {} } == .unavailable)
    server.child.kill(SIGCONT)
    // The connections that the system took meanwhile may be given up after their first call went out.
    while await code({ _ = try await greet(channel, CallOptions(waitForReady: true)) }) != .ok {
      try Task.checkCancellation()
    }
    await channel.shutDown()
    #expect(await server.stop() == 0)
  }

  @Test func `stopped for a moment, it loses nothing`() async throws {
    let server = try await ExampleServer.start()
    let channel = Channel(server.address, security: .plaintext)
    let call = try await conversation(channel)
    try await server.child.pause()
    async let answer = greet(channel)
    try await Task.sleep(for: .milliseconds(200))
    server.child.kill(SIGCONT)
    #expect(try await answer == "Hello, Ada!")
    call.finish()
    var notes = 0
    for try await _ in call.responses { notes += 1 }
    #expect(notes == 1)
    await channel.shutDown()
    #expect(await server.stop() == 0)
  }

  @Test func `out of files, it serves those it has, and others once some have gone`() async throws {
    let server = try await ExampleServer.start(filesMax: 64)
    let early = Channel(server.address, security: .plaintext)
    #expect(try await greet(early) == "Hello, Ada!")
    let sockets = (0..<100).map { _ in Self.connect(server.port) }
    #expect(try await greet(early) == "Hello, Ada!")
    // One that is beyond: the system has taken it, and the server cannot.
    let late = Channel(server.address, security: .plaintext)
    async let waiting = greet(late, CallOptions(waitForReady: true))
    #expect(try await greet(early) == "Hello, Ada!")
    for socket in sockets { close(socket) }
    #expect(try await waiting == "Hello, Ada!")
    await early.shutDown()
    await late.shutDown()
    #expect(await server.stop() == 0)
  }

  /// A connection on which nothing is said.
  private static func connect(_ port: Int) -> Int32 {
    #if canImport(Glibc)
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    withUnsafePointer(to: address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = Foundation.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    return descriptor
  }
}
