// SPDX-License-Identifier: Apache-2.0
// A machine that sleeps: its clock goes on, and the loop's timers do not.

import Logging
import MartletProtobuf
import Testing

@testable import MartletHTTP2
@testable import MartletRPC

@Suite(.timeLimit(.minutes(5))) struct SleepTests {
  @Test func `a deadline that was set after the machine slept is kept, whatever was set before`() async {
    let ends = await onThread { Sleeper().play() }
    #expect(ends == [.milliseconds(1100), .seconds(30)])
  }
}

/// Two calls that wait for a server, one from before and one from after an hour of sleep.
private final class Sleeper: @unchecked Sendable {  // confined to the simulation's thread
  private let world = World(seed: 1)
  private var ends: [Duration] = []

  func play() -> [Duration] {
    let rules = NetworkRules(faults: false, protection: Protection.none)
    let plans = Plans(Story(world, rules))
    let settings = ChannelSettings(
      authority: "sim", logger: Logger(label: "simulation", factory: { _ in SwiftLogNoOpLogHandler() }))
    let transport = ChannelTransport(
      FixedResolver(endpoints: [.ip("10.0.0.1", port: 1)]), settings,
      SimulatedConnector(world, rules, [:], .none), world.clientExecutor)
    let recorder = Recorder(transport, plans, world)
    let channel = MartletRPC.Channel(transport: recorder)
    call(channel, .seconds(30))
    world.after(.seconds(1)) { [self] in
      world.sleepThrough(.seconds(3600))
      call(channel, .milliseconds(100))
    }
    _ = world.run(for: .seconds(40)) { false }
    recorder.forget()
    return ends
  }

  private func call(_ channel: MartletRPC.Channel, _ time: Duration) {
    let options = CallOptions(deadline: Deadline(time, after: world.instant), waitForReady: true)
    Task(executorPreference: world.clientExecutor) { [self] in
      _ = try? await channel.unary(Methods.unary, Blob(), options)
      ends.append(world.now)
    }
  }
}
