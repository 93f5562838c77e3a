// SPDX-License-Identifier: Apache-2.0
import Logging
import NIOCore
import NIOEmbedded
import Testing

@testable import MartletHTTP2
@testable import MartletRPC

/// What every event makes of a client's call in each of its states, over a connection in memory.
@Suite struct ClientCallStateTests {
  enum State: CaseIterable {
    /// Its connection has not spoken HTTP/2 yet.
    case waiting
    case sent
    /// The response headers are here.
    case answering
    /// And a message, which nobody has read.
    case reading
    case ended
  }

  enum Event: CaseIterable {
    case deadline, cancelled, connectionLost
    case refused, resetCancel, resetInternal, resetCalm
    /// CANCEL after the deadline, whose timer has yet to have its turn.
    case resetCancelLate
    case goAwayBelow, goAwayAbove
    case statusOK, statusNotFound, endWithoutStatus, http503, tooLarge
  }

  enum Outcome: Equatable {
    case ends(StatusCode)
    /// It is on its way to a second stream.
    case isSentAgain
    case goesOn
  }

  /// In the order of `State`, but for the last: what has ended stays as it is.
  static let table: [Event: [Outcome]] = [
    .deadline: all(.deadlineExceeded),
    .cancelled: all(.cancelled),
    .connectionLost: all(.unavailable),
    // A frame before the server's SETTINGS breaks the connection, whatever it is.
    .refused: [.ends(.unavailable), .isSentAgain, .ends(.unavailable), .ends(.unavailable)],
    .resetCancel: broken(.cancelled),
    .resetCancelLate: broken(.deadlineExceeded),
    .resetInternal: broken(.internal),
    .resetCalm: broken(.resourceExhausted),
    .goAwayBelow: [.ends(.unavailable), .isSentAgain, .ends(.unavailable), .ends(.unavailable)],
    .goAwayAbove: [.ends(.unavailable), .goesOn, .goesOn, .goesOn],
    .statusOK: broken(.ok),
    .statusNotFound: broken(.notFound),
    // DATA before HEADERS breaks the connection.
    .endWithoutStatus: [.ends(.unavailable), .ends(.unavailable), .ends(.internal), .ends(.internal)],
    .http503: [.ends(.unavailable), .ends(.unavailable), .ends(.internal), .ends(.internal)],
    // Behind a message that waits nobody has looked yet.
    .tooLarge: [.ends(.unavailable), .ends(.unavailable), .ends(.resourceExhausted), .goesOn],
  ]

  static func all(_ code: StatusCode) -> [Outcome] { [Outcome](repeating: .ends(code), count: 4) }
  static func broken(_ code: StatusCode) -> [Outcome] { [.ends(.unavailable)] + all(code).dropLast() }

  @Test(arguments: Event.allCases) func `every event in every state does what the table says`(
    event: Event
  ) throws {
    let row = try #require(Self.table[event]) + [.ends(.ok)]
    for (state, expected) in zip(State.allCases, row) {
      let world = try World(state)
      #expect(world.outcome == (state == .ended ? .ends(.ok) : .goesOn), "\(state)")
      world.happens(event, in: state)
      #expect(world.outcome == expected, "\(state)")
      try world.end()
    }
  }

  @Test func `a connection whose stream numbers run out ends, and calls go over another`() throws {
    let world = try World(.ended)
    let connection = try #require(world.connection)
    connection.streamIDMax = 3
    let last = try world.startCall()
    #expect(last.id == 3 && connection.isDraining && world.connector.take() == nil)
    let next = try world.startCall()
    #expect(next.id == 0 && world.connector.take() != nil)
    world.feed(.headers(3, HostileServerTests.ok + [("grpc-status", "0")], endStream: true))
    #expect(last.hasEnded)
    next.cancel()
    try world.end()
  }

  @Test func `a machine that slept through deadlines holds up none that come after`() throws {
    let world = try World(.answering)
    world.ahead.set(.seconds(3600))
    let call = try world.startCall(deadline: .in(.seconds(3602)))
    world.loop.advanceTime(by: .seconds(3))
    // The first call's timer slept too.
    #expect(!world.call.hasEnded && call.hasEnded)
    try world.end()
  }

  /// One call in one state.
  final class World {
    let loop = EmbeddedEventLoop()
    let connector = EmbeddedConnector()
    let transport: ChannelTransport
    let call: ClientStream
    let channel: EmbeddedChannel

    /// What carries the call.
    private(set) var connection: ClientConnection?
    /// How much later the calls take it to be.
    let ahead = Seen<Duration>()

    init(_ state: State) throws {
      let settings = ChannelSettings(
        authority: "localhost", logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
      transport = ChannelTransport(
        FixedResolver(endpoints: [.unix(path: "/none")]), settings, connector,
        EventLoopExecutor(
          loop, world: LoopWorld(now: { [ahead] in .now + (ahead.value ?? .zero) }, random: { 0 })))
      call = try Self.startCall(on: transport)
      loop.run()
      channel = try #require(connector.take())
      if state == .waiting { return }
      feed(.settings(), .settingsAck)
      connection = call.connection as? ClientConnection
      if state == .sent { return }
      feed(HostileServerTests.headers)
      if state == .answering { return }
      feed(.data(1, framed([])))
      if state == .ended { feed(HostileServerTests.done) }
    }

    private static func startCall(
      on transport: ChannelTransport, deadline: Deadline = .in(.seconds(5))
    ) throws -> ClientStream {
      let message = OutboundQueueTests.message(framed([18, 1, 7]))
      let options = CallOptions(deadline: deadline)
      return try #require(
        transport.start("/bench.Bench/Unary", options, message: message, halfClose: true) as? ClientStream)
    }

    /// One more call.
    func startCall(deadline: Deadline = .in(.seconds(5))) throws -> ClientStream {
      let call = try Self.startCall(on: transport, deadline: deadline)
      loop.run()
      return call
    }

    func feed(_ frames: RawFrame...) {
      _ = try? channel.writeInbound(ByteBuffer(bytes: frames.flatMap(\.bytes)))
      loop.run()
    }

    var outcome: Outcome {
      switch call.inboundEnd {
      case .success: .ends(.ok)
      case .failure(let error): .ends(error.code)
      case nil: call.resending.times.isEmpty ? .goesOn : .isSentAgain
      }
    }

    func happens(_ event: Event, in state: State) {
      switch event {
      case .deadline: loop.advanceTime(by: .seconds(6))
      case .cancelled: call.cancel()
      case .connectionLost: _ = try? channel.finish(acceptAlreadyClosed: true)
      case .refused: feed(.reset(1, 7))
      case .resetCancel: feed(.reset(1, 8))
      case .resetCancelLate:
        ahead.set(.seconds(6))
        feed(.reset(1, 8))
      case .resetInternal: feed(.reset(1, 2))
      case .resetCalm: feed(.reset(1, 11))
      case .goAwayBelow: feed(.goAway(last: 0, code: 0))
      case .goAwayAbove: feed(.goAway(last: 1, code: 0))
      case .statusOK: feed(status("0", in: state))
      case .statusNotFound: feed(status("5", in: state))
      case .endWithoutStatus: feed(.data(1, [], endStream: true))
      case .http503: feed(.headers(1, [(":status", "503")], endStream: true))
      case .tooLarge: feed(.data(1, [0, 255, 0, 0, 0]))
      }
      loop.run()
    }

    /// Trailers, or where no headers have come, Trailers-Only.
    private func status(_ code: String, in state: State) -> RawFrame {
      let fields = [("grpc-status", code)]
      return state == .sent ? HostileServerTests.trailersOnly(fields) : HostileServerTests.trailers(fields)
    }

    func end() throws {
      _ = try? channel.finish(acceptAlreadyClosed: true)
      call.cancel()
      transport.beginShutDown()
      loop.run()
      try loop.syncShutdownGracefully()
    }
  }
}

@Suite struct ResendingTests {
  static let refused = StreamClosure.closed(code: 7)

  /// Ends of a call's streams, and whether the last of them is followed by another.
  @Test(
    arguments: [
      ("never sent, reset", [(.closed(code: 2), false, false)], true),
      ("never sent, lost", [(.connectionLost, false, false)], true),
      ("sent, lost", [(.connectionLost, true, false)], false),
      ("sent, reset by CANCEL", [(.closed(code: 8), true, false)], false),
      ("sent, refused", [(refused, true, false)], true),
      ("sent, refused twice", [(refused, true, false), (refused, true, false)], false),
      ("left behind twice", [(refused, true, true), (refused, true, true)], true),
      ("left behind, then refused", [(refused, true, true), (refused, true, false)], true),
      ("refused, then left behind", [(refused, true, false), (refused, true, true)], true),
      ("left behind five times", Array(repeating: (refused, true, true), count: 5), true),
      ("left behind six times", Array(repeating: (refused, true, true), count: 6), false),
      ("never sent six times", Array(repeating: (.connectionLost, false, false), count: 6), false),
    ] as [(String, [(StreamClosure, Bool, Bool)], Bool)])
  func `a call is sent again only when no server can have acted on it`(
    what: String, ends: [(StreamClosure, Bool, Bool)], isSentAgain: Bool
  ) {
    var resending = Resending()
    var last = false
    for (closure, isSent, isGoing) in ends {
      last = resending.maySend(after: closure, isSent: isSent, isServerGoing: isGoing, at: .now)
    }
    #expect(last == isSentAgain)
    #expect(resending.times.count == (isSentAgain ? ends.count : ends.count - 1))
  }
}
