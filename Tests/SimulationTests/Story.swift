// SPDX-License-Identifier: Apache-2.0
// What all calls of a story have in common.

import NIOCore

@testable import MartletHTTP2
@testable import MartletRPC

/// How the two sides of a story are set up, as chance has it.
struct Story {
  let faults: Bool
  let protection: Protection
  /// Handlers run on another thread than their connection's loop.
  let runsInPool: Bool
  let interceptsOnServer: Bool
  let interceptsOnClient: Bool
  let client: ConnectionLimits
  /// Of each server.
  let servers: [ConnectionLimits]
  let clientCompressors: Compressors
  let serverCompressors: Compressors
  /// What the channels' requests begin with.
  let requestTemplate: RequestTemplate

  init(_ world: World, _ rules: NetworkRules) {
    faults = rules.faults
    let chance = world.number(0...7)
    protection = rules.protection ?? (chance == 0 ? .tls : chance == 1 ? .mutual : .none)
    var client = Self.limits(world)
    if protection.connects, world.happens(0.1) { client.queuedCallsMax = world.number(1...10) }
    self.client = client
    servers = (0..<(world.happens(0.2) ? 1 : world.number(2...3))).map { _ in Self.limits(world) }
    runsInPool = world.happens(0.15)
    clientCompressors = Self.compressors(world)
    serverCompressors = Self.compressors(world)
    requestTemplate = RequestTemplate(
      scheme: protection == .none ? "http" : "https", authority: "sim",
      acceptEncoding: clientCompressors.acceptHeader)
    (interceptsOnServer, interceptsOnClient) = (world.happens(0.4), world.happens(0.4))
  }

  /// Windows are small, and not so small that the largest message takes minutes through them.
  private static func limits(_ world: World) -> ConnectionLimits {
    var limits = ConnectionLimits()
    limits.streamsMax = world.happens(0.3) ? world.number(1...5) : 100
    limits.streamWindowBytes = world.happens(0.5) ? world.number(1000...5000) : 65_536
    limits.connectionUnreadBytesMax = world.happens(0.3) ? 1000 : 1_000_000
    limits.streamSendBufferBytes = world.happens(0.5) ? 100 : 65_536
    if world.happens(0.15) { limits.messageBytesMax = world.number(10_000...100_000) }
    if world.happens(0.1) { limits.headerListBytesMax = world.number(600...1200) }
    return limits
  }

  private static func compressors(_ world: World) -> Compressors {
    world.happens(0.8) ? .standard : Compressors([ZlibCompressor.gzip])
  }

  // MARK: What follows from it

  /// The longest message that every server takes.
  var requestBytesMax: Int { servers.map(\.messageBytesMax).min() ?? 0 }
  /// The headers that every server takes.
  var requestHeaderBytesMax: Int { servers.map(\.headerListBytesMax).min() ?? 0 }

  /// Whether a message that is longer can be what ended the call.
  func isOverLimit(_ plan: CallPlan) -> Bool {
    let request = plan.requests.map(CallPlan.encodedBytes).max() ?? 0
    let response = plan.responses.map(CallPlan.encodedBytes).max() ?? 0
    return request > requestBytesMax || response > client.messageBytesMax
  }
}
