// SPDX-License-Identifier: Apache-2.0
// The messages of a call: what is in them, and how they travel.

import MartletProtobuf

@testable import MartletRPC

extension CallPlan {
  /// Mostly small, at times over a frame, rarely over a window.
  static func size(_ world: World) -> Int {
    switch world.number(0...39) {
    case 0: world.number(60_000...200_000)
    case 1...5: world.number(5000...40_000)
    default: world.number(0...300)
    }
  }

  /// A message that says whose it is and which.
  func message(_ index: Int, isResponse: Bool) -> Blob {
    let size = (isResponse ? responses : requests)[index]
    let start = (number &* 31 &+ index &* 7) & 0xFF
    var bytes = Array(Self.noise[start..<start + size + 6])
    let head = UInt32(truncatingIfNeeded: number)
    for shift in 0..<4 { bytes[shift] = UInt8(truncatingIfNeeded: head >> UInt32(8 * shift)) }
    bytes[4] = isResponse ? 1 : 0
    bytes[5] = UInt8(truncatingIfNeeded: index)
    return Blob(value: Bytes(bytes))
  }

  /// Bytes that no piece of which is like another, and which compress to little more than half. With fewer
  /// values zlib would find a piece that is nearly like another at each of them, and look at it.
  private static let noise: [UInt8] = {
    var random = SeededRandom(seed: 1)
    return (0..<200_300).map { _ in UInt8.random(in: 0...15, using: &random) }
  }()

  /// The bytes of a message of this size without its prefix.
  static func encodedBytes(_ size: Int) -> Int {
    let bytes = size + 6
    return 1 + (bytes < 1 << 7 ? 1 : bytes < 1 << 14 ? 2 : 3) + bytes
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

  // MARK: Compression

  /// Whether a stream's message may be compressed.
  func mayCompress(_ index: Int, isResponse: Bool) -> Bool {
    !(isResponse ? plainResponses : plainRequests).contains(index)
  }

  /// Whether the message that was read last travelled as it should have; several readers cannot tell.
  func hasRightFlag(_ wasCompressed: Bool, isResponse: Bool, after seen: Set<Int>, _ story: Story) -> Bool {
    if sharers > 1 { return true }
    let index = seen.count - 1
    let size = (isResponse ? responses : requests)[index]
    let encoding = isResponse ? answers ?? compression : compression
    let isKnown =
      encoding != .identity && (!isResponse || story.clientCompressors[encoding.name] != nil)
      && story.serverCompressors[encoding.name] != nil
    let isStream = isResponse ? kind.streamsResponses : kind.streamsRequests
    if !isKnown || isStream && !mayCompress(index, isResponse: isResponse) { return !wasCompressed }
    // Of a short one compression may make a longer one.
    return wasCompressed || size < 200
  }

  // MARK: Several tasks

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
