// SPDX-License-Identifier: Apache-2.0
import Logging
import NIOCore
import NIOEmbedded
import Testing

@testable import MartletHTTP2
@testable import MartletRPC

/// What every event makes of a server's call in each of its states, over a connection in memory.
@Suite struct ServerCallStateTests {
  enum State: CaseIterable {
    /// A unary request's headers are here, and nothing else.
    case headed
    /// Its handler runs.
    case handling
    /// A bidirectional call's handler runs, and has sent nothing.
    case streaming
    /// It has sent a message.
    case answering
    case ended
  }

  enum Event: CaseIterable {
    case deadline, resetByClient, connectionLost, returns, throwsStatus, throwsError, endOfRequests, tooLarge
  }

  /// How the call has ended, if it has, and whether the handler was cancelled for it.
  struct Outcome: Equatable {
    var code: StatusCode?
    var isCancelled = false
  }

  static let open = Outcome()
  static func ends(_ code: StatusCode) -> Outcome { Outcome(code: code) }
  static func cut(_ code: StatusCode) -> Outcome { Outcome(code: code, isCancelled: true) }

  /// In the order of `State`, but for the last: what has ended stays as it is.
  static let table: [Event: [Outcome]] = [
    .deadline: [ends(.deadlineExceeded)] + three(cut(.deadlineExceeded)),
    .resetByClient: [ends(.cancelled)] + three(cut(.cancelled)),
    .connectionLost: [ends(.cancelled)] + three(cut(.cancelled)),
    .returns: [open] + three(ends(.ok)),
    .throwsStatus: [open] + three(ends(.aborted)),
    .throwsError: [open] + three(ends(.unknown)),
    // A unary call without its request is answered without its handler; others wait for theirs. What comes
    // after the end of the requests breaks the stream.
    .endOfRequests: [ends(.unimplemented), cut(.cancelled), open, open],
    .tooLarge: [ends(.resourceExhausted), cut(.cancelled), cut(.resourceExhausted), cut(.resourceExhausted)],
  ]

  static func three(_ outcome: Outcome) -> [Outcome] { [outcome, outcome, outcome] }

  @Test(arguments: Event.allCases) func `every event in every state does what the table says`(
    event: Event
  ) throws {
    let row = try #require(Self.table[event]) + [Self.ends(.ok)]
    for (state, expected) in zip(State.allCases, row) {
      let world = try World(state)
      #expect(world.outcome == (state == .ended ? Self.ends(.ok) : Self.open), "\(state)")
      world.happens(event)
      #expect(world.outcome == expected, "\(state)")
      try world.end()
    }
  }

  /// One call in one state.
  final class World {
    private struct Failure: Error {}

    let loop = EmbeddedEventLoop()
    let connection: ServerConnection
    let channel: EmbeddedChannel
    let stream: ServerStream
    private let go = Gate()
    private let thrown = Seen<any Error>()
    private let cancelled = Counter()

    init(_ state: State) throws {
      let (go, thrown, cancelled) = (go, thrown, cancelled)
      @Sendable func stay() async throws {
        await go.wait()
        if Task.isCancelled { cancelled.add() }
        if let error = thrown.value { throw error }
      }
      var service = TestService()
      service.unary = { _, _ in
        try await stay()
        return Res()
      }
      service.bidi = { _, responses, _ in
        if state == .answering || state == .ended { try await responses.send(Res()) }
        try await stay()
      }
      connection = try ServerConnection(
        routes: RouteTable(Routes([service])), compressors: .standard, registry: ConnectionRegistry(),
        EventLoopExecutor(loop), ConnectionLimits(), ServerTimes(),
        Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
      channel = EmbeddedChannel(handler: connection, loop: loop)
      try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
      let isUnary = state == .headed || state == .handling
      let path = isUnary ? "/bench.Bench/Unary" : "/bench.Bench/Bidi"
      let headers = RawFrame.headers(1, RawPeer.request(path, [("grpc-timeout", "5S")]))
      _ = try? channel.writeInbound(
        ByteBuffer(bytes: RawPeer.preface + RawFrame.settings().bytes + headers.bytes))
      stream = try #require(connection.streams.first as? ServerStream)
      if state == .handling { feed(.data(1, framed([]), endStream: true)) }
      if state == .ended { happens(.returns) }
      loop.run()
    }

    func feed(_ frames: RawFrame...) {
      _ = try? channel.writeInbound(ByteBuffer(bytes: frames.flatMap(\.bytes)))
      loop.run()
    }

    var outcome: Outcome { Outcome(code: stream.summary?.code, isCancelled: cancelled.value > 0) }

    func happens(_ event: Event) {
      switch event {
      case .deadline: loop.advanceTime(by: .seconds(6))
      case .resetByClient: feed(.reset(1, 8))
      case .connectionLost: _ = try? channel.finish(acceptAlreadyClosed: true)
      case .returns: go.open()
      case .throwsStatus:
        thrown.set(RPCError(.aborted, "as planned"))
        go.open()
      case .throwsError:
        thrown.set(Failure())
        go.open()
      case .endOfRequests: feed(.data(1, [], endStream: true))
      case .tooLarge: feed(.data(1, [0, 255, 0, 0, 0]))
      }
      loop.run()
    }

    func end() throws {
      _ = try? channel.finish(acceptAlreadyClosed: true)
      go.open()
      loop.run()
      try loop.syncShutdownGracefully()
    }
  }
}
