// SPDX-License-Identifier: Apache-2.0
// What one call is to do, on both sides, and what it did.

import MartletProtobuf

@testable import MartletRPC

typealias Blob = Google_Protobuf_BytesValue

/// A call as chance has made it.
final class CallPlan: @unchecked Sendable {  // confined to the simulation's thread
  enum HandlerEnd { case ok, status(StatusCode), foreignError }

  let number: Int
  let kind: CallKind
  let requests: [Int]
  let responses: [Int]
  let handlerEnd: HandlerEnd
  /// The handler answers without having read everything.
  let readsAll: Bool
  let deadline: Duration?
  /// When the caller gives up.
  let cancelAfter: Duration?
  let waitForReady: Bool
  let compresses: Bool
  let pauses: Double
  /// The tasks of a side that send and read together: with several, messages come in any order.
  let sharers: Int
  let around: Surroundings
  /// The caller of a conversation waits for the headers first.
  let asksForHeaders: Bool

  // What became of it.
  var handlerRuns = 0
  var handlerReturned = false
  var handlerSawAll = false
  var ends: [StatusCode] = []
  var error: RPCError?
  var startedAt = Duration.zero
  var endedAt = Duration.zero
  var received: Set<Int> = []
  var taken: Set<Int> = []
  /// What came around the messages, where the caller has it to look at.
  var headersSeen: Metadata?
  var trailersSeen: Metadata?
  /// The HTTP/2 errors that the server was made to reset it with.
  var resetCodes: Set<UInt32> = []

  // What interceptors saw.
  var serverPasses = 0
  var serverEnds: [StatusCode] = []
  var requestsSeen: Set<Int> = []
  var responsesSeen: Set<Int> = []
  var clientPasses = 0
  var clientEnds: [StatusCode] = []

  /// - Parameter mayWait: whether there is anything to wait for: a server that can be connected to.
  init(_ number: Int, _ world: World, mayWait: Bool) {
    self.number = number
    kind = [.unary, .serverStreaming, .clientStreaming, .bidirectional][world.number(0...3)]
    requests = (0..<(kind.streamsRequests ? world.number(0...6) : 1)).map { _ in Self.size(world) }
    responses = (0..<(kind.streamsResponses ? world.number(0...6) : 1)).map { _ in Self.size(world) }
    handlerEnd = world.happens(0.85) ? .ok : world.happens(0.7) ? .status(Self.code(world)) : .foreignError
    readsAll = world.happens(0.9)
    deadline = world.happens(0.25) ? world.time(upTo: .seconds(4)) + .milliseconds(1) : nil
    cancelAfter = world.happens(0.15) ? world.time(upTo: .seconds(2)) : nil
    waitForReady = world.happens(0.7) && mayWait
    compresses = world.happens(0.2)
    pauses = world.happens(0.4) ? 0 : 0.4
    sharers = world.happens(0.2) ? world.number(2...3) : 1
    around = Surroundings(world)
    asksForHeaders = world.happens(0.3)
  }

  /// Mostly small, at times over a frame, rarely over a window.
  private static func size(_ world: World) -> Int {
    switch world.number(0...39) {
    case 0: world.number(60_000...200_000)
    case 1...5: world.number(5000...40_000)
    default: world.number(0...300)
    }
  }

  private static func code(_ world: World) -> StatusCode {
    [.notFound, .aborted, .dataLoss, .alreadyExists][world.number(0...3)]
  }

  /// A message that says whose it is and which.
  func message(_ index: Int, isResponse: Bool) -> Blob {
    let size = (isResponse ? responses : requests)[index]
    var bytes = [UInt8](repeating: UInt8(truncatingIfNeeded: number &+ index), count: size + 6)
    let head = UInt32(truncatingIfNeeded: number)
    for shift in 0..<4 { bytes[shift] = UInt8(truncatingIfNeeded: head >> UInt32(8 * shift)) }
    bytes[4] = isResponse ? 1 : 0
    bytes[5] = UInt8(truncatingIfNeeded: index)
    return Blob(value: Bytes(bytes))
  }

  /// Takes note of a message; returns whether it is the one that was to come: each of them once, byte for
  /// byte, and in order if one task sent them and one reads.
  func note(_ blob: Blob, isResponse: Bool, in seen: inout Set<Int>) -> Bool {
    let count = (isResponse ? responses : requests).count
    guard blob.value.count > 5 else { return false }
    let index = sharers > 1 ? Int(blob.value[5]) : seen.count
    guard index < count, !seen.contains(index), blob == message(index, isResponse: isResponse) else {
      return false
    }
    seen.insert(index)
    return true
  }

  /// Does something with each of these numbers, one after the other, or in tasks that share them.
  func share(
    _ range: Range<Int>, _ body: @escaping @Sendable (Int) async throws(RPCError) -> Void
  ) async throws(RPCError) {
    try await inTasks { task throws(RPCError) in
      for index in range where index % self.sharers == task { try await body(index) }
    }
  }

  /// Does something in each of the sharers' tasks, one alone in its caller's; throws what one of them met.
  func inTasks(_ body: @escaping @Sendable (Int) async throws(RPCError) -> Void) async throws(RPCError) {
    if sharers == 1 { return try await body(0) }
    let failure = await withTaskGroup(of: RPCError?.self) { group in
      for task in 0..<sharers {
        group.addTask {
          do throws(RPCError) { try await body(task) } catch { return error }
          return nil
        }
      }
      return await group.reduce(nil) { $0 ?? $1 }
    }
    if let failure { throw failure }
  }
}
