// SPDX-License-Identifier: Apache-2.0
// Clients and servers under a simulated network and clock: many stories, each from one number.
//
// A failure names its seed. `MARTLET_SEED=<seed> make simulate` plays that story alone, and
// `MARTLET_SIMULATION_LOG=1` beside it prints what happens. `MARTLET_SIMULATED_CALLS` is how many calls there
// are in all.

import Foundation
import MartletRPC
import Testing

@Suite(.serialized, .timeLimit(.minutes(30))) struct SimulationTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let callsPerStory = 400

  @Test func `whatever the network does, every call ends once, loses nothing and leaves nothing`()
    async throws
  {
    try await Self.play(NetworkRules(faults: true), share: 0.8)
  }

  @Test func `on a network without faults every call ends as its handler said`() async throws {
    try await Self.play(NetworkRules(faults: false), share: 0.2)
  }

  @Test func `a seed tells the same story twice`() async throws {
    let seed = UInt64.random(in: 0 ... .max)
    let certificates = try await SimulatedCertificates.shared.value
    // TLS draws numbers of its own. What it sends of them always has the same length, which is what counts.
    for protection in [Protection.none, .tls, .mutual] {
      let rules = NetworkRules(protection: protection)
      let one = await onThread { Simulation.run(seed: seed, calls: 100, rules: rules, certificates) }
      let other = await onThread { Simulation.run(seed: seed, calls: 100, rules: rules, certificates) }
      #expect(one.trace == other.trace && one.codes == other.codes, "seed \(seed), \(protection)")
    }
  }

  @Test(arguments: Protection.allCases.filter { !$0.connects })
  func `handshakes that fail end every call as UNAVAILABLE and leave nothing`(_ protection: Protection)
    async throws
  {
    let certificates = try await SimulatedCertificates.shared.value
    for faults in [false, true] {
      let seed = UInt64.random(in: 0 ... .max)
      let rules = NetworkRules(faults: faults, protection: protection)
      let verdict = await onThread { Simulation.run(seed: seed, calls: 200, rules: rules, certificates) }
      #expect(verdict.complaints.isEmpty, "seed \(seed):\n\(verdict.complaints.joined(separator: "\n"))")
      // The others were cancelled, or their deadline passed, before anybody knew.
      #expect(verdict.codes[.unavailable, default: 0] > 100, "seed \(seed): \(verdict.codes)")
    }
  }

  private static func play(_ rules: NetworkRules, share: Double) async throws {
    let certificates = try await SimulatedCertificates.shared.value
    if let seed = environment["MARTLET_SEED"].flatMap({ UInt64($0) }) {
      await judge(seed, rules, certificates)
      return
    }
    var seeds = SeededRandom()
    let calls = environment["MARTLET_SIMULATED_CALLS"].flatMap { Double($0) } ?? 4000
    var codes: [StatusCode: Int] = [:]
    // A story has one thread, so each core plays one.
    await withTaskGroup(of: [StatusCode: Int].self) { group in
      for number in 0..<max(Int(calls * share) / callsPerStory, 1) {
        if number >= ProcessInfo.processInfo.activeProcessorCount, let ended = await group.next() {
          codes.merge(ended) { $0 + $1 }
        }
        let seed = seeds.next()
        group.addTask { await judge(seed, rules, certificates) }
      }
      for await ended in group { codes.merge(ended) { $0 + $1 } }
    }
    let line = codes.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    print("simulated \(codes.values.reduce(0, +)) calls, faults \(rules.faults): \(line)")
  }

  @discardableResult
  private static func judge(
    _ seed: UInt64, _ rules: NetworkRules, _ certificates: SimulatedCertificates
  ) async -> [StatusCode: Int] {
    let verdict = await onThread {
      Simulation.run(seed: seed, calls: callsPerStory, rules: rules, certificates)
    }
    #expect(
      verdict.complaints.isEmpty,
      "MARTLET_SEED=\(seed), faults \(rules.faults):\n\(verdict.complaints.joined(separator: "\n"))")
    return verdict.codes
  }
}
