// SPDX-License-Identifier: Apache-2.0
// Servers that answer before they have read, and then are gone.

import Logging
import MartletProtobuf
import NIOCore
import Testing

@testable import MartletHTTP2
@testable import MartletRPC

@Suite(.timeLimit(.minutes(5))) struct EarlyAnswerTests {
  /// The frame that a stream has begun stays in its queue, above a mark as low as this one's.
  @Test func `callers that wait to send go on when the answer has come and the connection goes`() async {
    for seed in 1...60 as ClosedRange<UInt64> {
      let returned = await onThread { AnsweredEarly(seed).play() }
      #expect(returned == AnsweredEarly.calls, "seed \(seed)")
    }
  }
}

/// Calls that have more to say than the network takes, and all have their answer.
private final class AnsweredEarly: @unchecked Sendable {  // confined to the simulation's thread
  static let calls = 12

  private let world: World
  private var returned = 0

  init(_ seed: UInt64) { world = World(seed: seed) }

  func play() -> Int {
    let plans = Plans(Story(world, NetworkRules(faults: false)))
    let server = SimulatedServer(world, Routes([Hasty(world: world)]), plans, .init(), .init(), nil)
    let endpoint = Endpoint.ip("10.0.0.1", port: 1)
    let rules = NetworkRules(faults: false, protection: Protection.none)
    let connector = SimulatedConnector(world, rules, [endpoint: server], .none)
    var limits = ConnectionLimits()
    limits.streamSendBufferBytes = 100
    let settings = ChannelSettings(
      authority: "sim", limits: limits,
      logger: Logger(label: "simulation", factory: { _ in SwiftLogNoOpLogHandler() }))
    let transport = ChannelTransport(
      FixedResolver(endpoints: [endpoint]), settings, connector, world.clientExecutor)
    let recorder = Recorder(transport, plans, world)
    let channel = MartletRPC.Channel(transport: recorder)
    for _ in 0..<Self.calls {
      Task(executorPreference: world.clientExecutor) { [self] in
        let call = channel.clientStreaming(Methods.clientStream)
        await world.sleep(.milliseconds(600))
        try? await call.send(Blob(value: Bytes([UInt8](repeating: 0, count: 60_000))))
        returned += 1
      }
    }
    // What is sent from here on waits in the client; the answers come through.
    world.after(.milliseconds(500)) { for link in connector.links { link.cutOff([link.client]) } }
    // Soon after the first answer, at times between that and the RST_STREAM behind it.
    world.after(.seconds(1) + world.time(upTo: .milliseconds(400))) {
      for link in connector.links { link.reset() }
    }
    _ = world.run(for: .seconds(5)) { false }
    recorder.forget()
    return returned
  }

  private struct Hasty: RPCService {
    let world: World

    func register(in routes: inout Routes) {
      routes.add(Methods.clientStream) { (_: MessageStream<Blob>, _: ServerContext) in
        await self.world.sleep(.seconds(1))
        return Blob()
      }
    }
  }
}
