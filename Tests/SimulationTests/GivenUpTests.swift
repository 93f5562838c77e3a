// SPDX-License-Identifier: Apache-2.0
// Connections that one side gives up while the other says nothing.

import Logging
import MartletProtobuf
import NIOCore
import NIOEmbedded
import Testing

@testable import MartletHTTP2
@testable import MartletRPC

@Suite(.timeLimit(.minutes(5))) struct GivenUpTests {
  /// TLS waits five seconds for the goodbye of a peer that is gone; calls and handlers need not.
  @Test(arguments: [Protection.none, .tls])
  func `calls and handlers end when keepalive gives up, and later calls go elsewhere`(
    protection: Protection
  ) async throws {
    let certificates = try await SimulatedCertificates.shared.value
    let story = await onThread { SilentPeer(certificates, protection).play() }
    // A second without a sign, and one more for the answer to a PING; a sign came within the first second.
    let end = try #require(story.callEnded)
    #expect(end.code == .unavailable && end.at < .seconds(4), "\(story)")
    #expect(story.nextAnswered.map { $0 < .seconds(4) } == true, "\(story)")
    // The server takes two for each.
    #expect(story.handlerEnded.map { $0 > .seconds(4) && $0 < .seconds(7) } == true, "\(story)")
  }
}

/// A call that waits, a network that is gone without a word, and a second call after the first.
private final class SilentPeer: @unchecked Sendable {  // confined to the simulation's thread
  struct Course: Sendable {
    var callEnded: (code: StatusCode, at: Duration)?
    var nextAnswered: Duration?
    var handlerEnded: Duration?
  }

  private let world = World(seed: 1)
  private let transport: ChannelTransport
  private let connector: SimulatedConnector
  private let server: SimulatedServer
  private let recorder: Recorder
  private let channel: MartletRPC.Channel
  private var course = Course()

  init(_ certificates: SimulatedCertificates, _ protection: Protection) {
    let rules = NetworkRules(faults: false)
    let plans = Plans(Story(world, rules))
    let security = certificates.security(protection, plans)
    let waiting = Waiting()
    server = SimulatedServer(
      world, Routes([waiting]), plans, ConnectionLimits(), Simulation.serverTimes(world, rules),
      security.server)
    let endpoint = Endpoint.ip("10.0.0.1", port: 1)
    connector = SimulatedConnector(world, rules, [endpoint: server], protection)
    let settings = ChannelSettings(
      authority: "sim", serverName: "localhost", security: security.client,
      times: SimulatedChannel.times(world),
      logger: Logger(label: "simulation", factory: { _ in SwiftLogNoOpLogHandler() }))
    transport = ChannelTransport(
      FixedResolver(endpoints: [endpoint]), settings, connector, world.clientExecutor)
    recorder = Recorder(transport, plans, world)
    channel = MartletRPC.Channel(transport: recorder)
    waiting.handlerEnded = { [unowned self] in course.handlerEnded = world.now }
  }

  func play() -> Course {
    Task(executorPreference: world.clientExecutor) { await self.call() }
    world.after(.milliseconds(500)) { [connector] in
      for link in connector.links { link.cutOff([link.client, link.server]) }
    }
    _ = world.run(for: .seconds(30)) { false }
    recorder.forget()
    return course
  }

  private func call() async {
    do throws(RPCError) {
      for try await _ in channel.bidirectional(Methods.bidi).responses {}
    } catch {
      course.callEnded = (error.code, world.now)
    }
    if (try? await channel.unary(Methods.unary, Blob())) != nil { course.nextAnswered = world.now }
    await transport.shutDown()
  }

  private final class Waiting: RPCService, @unchecked Sendable {  // confined to the simulation's thread
    var handlerEnded = {}

    func register(in routes: inout Routes) {
      routes.add(Methods.unary) { request, _ in request }
      routes.add(Methods.bidi) { requests, _, _ in
        defer { self.handlerEnded() }
        for try await _ in requests {}
      }
    }
  }
}
