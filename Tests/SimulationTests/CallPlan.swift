// SPDX-License-Identifier: Apache-2.0
// What one call is to do, on both sides, and what it did.

import MartletProtobuf

@testable import MartletHTTP2
@testable import MartletRPC

typealias Blob = Google_Protobuf_BytesValue

/// A call as chance has made it.
final class CallPlan: @unchecked Sendable {  // confined to the simulation's thread
  enum HandlerEnd { case ok, status(StatusCode), foreignError }

  let number: Int
  let kind: CallKind
  /// The messages' sizes.
  let requests: [Int]
  let responses: [Int]
  let handlerEnd: HandlerEnd
  /// The handler answers without having read everything.
  let readsAll: Bool
  let deadline: Duration?
  /// When the caller gives up.
  let cancelAfter: Duration?
  let waitForReady: Bool
  /// Of the requests, and of the responses unless the handler chooses.
  let compression: Compression
  let answers: Compression?
  /// The messages of streams that travel as they are all the same.
  let plainRequests: Set<Int>
  let plainResponses: Set<Int>
  let pauses: Double
  /// The tasks of a side that send and read together: with several, messages come in any order.
  let sharers: Int
  let around: Surroundings
  /// The caller of a conversation waits for the headers first.
  let asksForHeaders: Bool

  /// The call whose handler makes this one.
  let outer: CallPlan?
  /// The one that its handler makes.
  var nested: CallPlan?

  // What became of it.
  var handlerRuns = 0
  var handlerReturned = false
  var handlerSawAll = false
  var ends: [StatusCode] = []
  var error: RPCError?
  var hasBegun = false
  var startedAt = Duration.zero
  /// How long the machine had slept then.
  var sleptBefore = Duration.zero
  /// When it must be over, because its caller says so or is a handler that must.
  var deadlineAt: Duration?
  /// When its caller was told to stop.
  var cancelledAt: Duration?
  var endedAt = Duration.zero
  var received: Set<Int> = []
  var taken: Set<Int> = []
  /// What came around the messages, where the caller has it to look at.
  var headersSeen: Metadata?
  var trailersSeen: Metadata?
  /// What carries it on the server.
  var stream: Weak<ServerStream>?
  /// The HTTP/2 errors that the server was made to reset it with.
  var resetCodes: Set<UInt32> = []

  // What interceptors saw.
  var serverPasses = 0
  var serverEnds: [StatusCode] = []
  var requestsSeen: Set<Int> = []
  var responsesSeen: Set<Int> = []
  var clientPasses = 0
  var clientEnds: [StatusCode] = []

  init(_ number: Int, _ world: World, _ story: Story, outer: CallPlan? = nil) {
    self.number = number
    self.outer = outer
    kind = [.unary, .serverStreaming, .clientStreaming, .bidirectional][world.number(0...3)]
    requests = (0..<(kind.streamsRequests ? world.number(0...6) : 1)).map { _ in Self.size(world) }
    responses = (0..<(kind.streamsResponses ? world.number(0...6) : 1)).map { _ in Self.size(world) }
    handlerEnd = world.happens(0.85) ? .ok : world.happens(0.7) ? .status(Self.code(world)) : .foreignError
    readsAll = world.happens(0.9)
    deadline = world.happens(0.25) ? world.time(upTo: .seconds(4)) + .milliseconds(1) : nil
    cancelAfter = outer == nil && world.happens(0.15) ? world.time(upTo: .seconds(2)) : nil
    // Where there is nothing to wait for, it would wait for ever.
    waitForReady = world.happens(0.7) && story.protection.connects
    compression = world.happens(0.2) ? Self.encoding(world) : .identity
    answers = world.happens(0.2) ? world.happens(0.3) ? .identity : Self.encoding(world) : nil
    plainRequests = Set(requests.indices.filter { _ in world.happens(0.3) })
    plainResponses = Set(responses.indices.filter { _ in world.happens(0.3) })
    pauses = world.happens(0.4) ? 0 : 0.4
    sharers = world.happens(0.2) ? world.number(2...3) : 1
    around = Surroundings(world)
    asksForHeaders = world.happens(0.3)
  }

  var path: String {
    switch kind {
    case .unary: Methods.unary.path
    case .serverStreaming: Methods.serverStream.path
    case .clientStreaming: Methods.clientStream.path
    case .bidirectional: Methods.bidi.path
    }
  }

  /// What the request's headers come to at least (RFC 9113, section 6.5.2).
  func headerBytes(_ story: Story) -> Int {
    var more = HeaderList()
    if compression != .identity { more.append("grpc-encoding", compression.name) }
    more.append(["plan": "\(number)"])
    more.append(around.request)
    return RequestHeaders(story.requestTemplate, path, timeout: nil, more: more).listBytes
  }

  private static func code(_ world: World) -> StatusCode {
    [.notFound, .aborted, .dataLoss, .alreadyExists][world.number(0...3)]
  }

  private static func encoding(_ world: World) -> Compression { world.happens(0.5) ? .gzip : .deflate }
}
