// SPDX-License-Identifier: Apache-2.0
// One story: servers, a channel, calls, and what must hold at every moment and in the end.

import Logging
import NIOCore
import NIOEmbedded

@testable import MartletHTTP2
@testable import MartletRPC

/// How a simulation ended.
struct Verdict: Sendable {
  var seed: UInt64
  var calls: Int
  var trace: UInt64
  var complaints: [String]
  var codes: [StatusCode: Int]
}

final class Simulation: @unchecked Sendable {  // confined to the simulation's thread
  private let world: World
  private let rules: NetworkRules
  private let story: Story
  private let plans: Plans
  private var servers: [SimulatedServer] = []
  private let endpoints: [Endpoint: SimulatedServer]
  private let zone: Zone
  private let outer: SimulatedChannel
  /// What handlers call with. Over the same connections their calls could wait for each other's places.
  private let inner: SimulatedChannel

  /// - Parameter calls: how many.
  static func run(
    seed: UInt64, calls: Int, rules: NetworkRules = NetworkRules(), _ certificates: SimulatedCertificates
  ) -> Verdict {
    let simulation = Simulation(seed, rules, certificates)
    simulation.run(calls)
    let world = simulation.world
    let codes = simulation.plans.all.flatMap(\.ends).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return Verdict(
      seed: seed, calls: simulation.plans.all.count, trace: world.trace, complaints: world.complaints,
      codes: codes)
  }

  private init(_ seed: UInt64, _ rules: NetworkRules, _ certificates: SimulatedCertificates) {
    self.rules = rules
    let world = World(seed: seed)
    self.world = world
    story = Story(world, rules)
    plans = Plans(story)
    let protection = story.protection
    let (client, server) = certificates.security(protection, plans)
    if protection == .mutual { plans.clientCertificate = certificates.ofClient }
    let interceptors =
      story.interceptsOnServer ? [SimulatedServerInterceptor(world: world, plans: plans)] : []
    var endpoints: [Endpoint: SimulatedServer] = [:]
    for (index, limits) in story.servers.enumerated() {
      let loopService = SimulatedService(world: world, plans: plans, limits: limits)
      let service: any RPCService =
        story.runsInPool ? loopService.runningConcurrently(on: world.pool) : loopService
      let server = SimulatedServer(
        world, Routes([service]).intercepted(by: interceptors), plans, limits,
        Self.serverTimes(world, rules), server, story.serverCompressors)
      servers.append(server)
      endpoints[.ip("10.0.0.\(index + 1)", port: 1)] = server
    }
    self.endpoints = endpoints
    zone = Zone(endpoints.keys.sorted { $0.description < $1.description })
    outer = SimulatedChannel(world, rules, plans, endpoints, zone, client)
    inner = SimulatedChannel(world, rules, plans, endpoints, zone, client)
    plans.inner = inner.channel
  }

  static func serverTimes(_ world: World, _ rules: NetworkRules) -> ServerTimes {
    var times = ServerTimes()
    times.handshakeMax = .seconds(5)
    times.keepaliveInterval = .seconds(2)
    times.keepaliveTimeout = .seconds(2)
    times.pingIntervalMin = .zero
    times.permitsPingsWithoutCalls = true
    if world.happens(0.3) { times.idleMax = .seconds(2) }
    if rules.faults, world.happens(0.3) {
      times.ageMax = .seconds(2)
      if world.happens(0.5) { times.ageGrace = .seconds(1) }
    }
    return times
  }

  // MARK: The story

  private func run(_ calls: Int) {
    let caller = SimulatedCaller(world: world, plans: plans, channel: outer.channel)
    // Ten calls in a hundred milliseconds on the average, in bursts.
    let length = Duration.milliseconds(10) * calls
    for _ in 0..<calls { plans.add(world) }
    let callers = plans.all.filter { $0.outer == nil }
    for plan in callers {
      let moment = length * world.fraction()
      let burst = Duration.milliseconds(200) * (moment / .milliseconds(200)).rounded(.down)
      world.after(world.happens(0.5) ? burst : moment) { caller.start(plan) }
    }
    planMoves(length)
    if rules.faults {
      planOutages(length)
      planSleep(length)
    }
    watch(QueueWatch(world: world, plans: plans, servers: servers, channels: [outer, inner]))
    let hasEnded = world.run(for: length + .seconds(120)) { callers.allSatisfy { !$0.ends.isEmpty } }
    if !hasEnded {
      let stuck = callers.filter(\.ends.isEmpty)
      world.complain(
        "calls never ended: \(stuck.prefix(5).map { "\($0.number) \($0.kind)" }), \(stuck.count)")
    }
    finish()
    outer.judgeBalance(calls: calls)
    for plan in plans.all where plan.hasBegun {
      plan.judge(world, story)
      plan.judgeInterceptors(world, story)
      plan.judgeSurroundings(world, story)
    }
  }

  /// Addresses that come and go, as when servers are replaced.
  private func planMoves(_ length: Duration) {
    for _ in 0..<(world.happens(0.8) ? world.number(1...5) : 0) {
      world.after(length * world.fraction()) { self.move() }
    }
  }

  /// The name stands for others, and some servers end their connections: then their clients ask again.
  private func move() {
    let all = endpoints.keys.sorted { $0.description < $1.description }
    let staying = all.filter { _ in world.happens(0.6) }
    zone.addresses = staying.isEmpty ? all : staying
    world.note("the name stands for \(zone.addresses)")
    for endpoint in all where world.happens(zone.addresses.contains(endpoint) ? 0.3 : 0.5) {
      world.after(world.time(upTo: .seconds(1))) { self.endpoints[endpoint]?.drainAll() }
    }
  }

  /// The machine sleeps. When it wakes up, connections are gone, and servers have been replaced.
  private func planSleep(_ length: Duration) {
    for _ in 0..<(world.happens(0.6) ? world.number(1...4) : 0) {
      world.after(length * world.fraction()) {
        let time = Duration.seconds(self.world.number(1...3600))
        self.world.sleepThrough(time)
        if self.world.happens(0.5) { self.move() }
        for channel in [self.outer, self.inner] { channel.wakeUp(from: time) }
      }
    }
  }

  /// Servers that are gone for a while, with all their connections.
  private func planOutages(_ length: Duration) {
    for server in servers where world.happens(0.4) {
      world.after(length * world.fraction()) {
        self.world.note("an outage begins")
        server.isUp = false
        for link in self.outer.connector.links + self.inner.connector.links where link.server.isActive {
          link.reset()
        }
        self.world.after(.seconds(3)) { server.isUp = true }
      }
    }
  }

  /// Looks again and again whether anything has grown past its bound, or goes on without need.
  private func watch(_ queues: QueueWatch) {
    guard !hasFinished else { return }
    queues.look()
    plans.watchNested(world)
    world.after(.milliseconds(100)) { self.watch(queues) }
  }

  private var hasFinished = false

  /// Everything stops, and nothing may be left.
  private func finish() {
    let (world, plans, servers) = (world, plans, servers)
    // Handlers may call as long as they are called.
    outer.shutDown()
    let hasStopped = world.run(for: .seconds(60)) {
      outer.hasStopped && plans.runningCallers == 0 && plans.runningHandlers == 0
    }
    inner.shutDown()
    hasFinished = true
    for server in servers { server.drainAll() }
    let isQuiet = world.run(for: .seconds(60)) { inner.hasStopped && servers.allSatisfy(\.living.isEmpty) }
    if !hasStopped || !isQuiet {
      let living = servers.flatMap(\.living)
      world.complain(
        "something is left: \(outer), \(inner), \(plans.runningCallers) callers, "
          + "\(plans.runningHandlers) handlers, \(living.count) on servers, "
          + "streams \(living.map(\.streams.count))")
    }
    for channel in [outer, inner] { channel.forget() }
    // So long TLS holds on to a connection that closed without the peer's goodbye.
    world.loop.advanceTime(by: .seconds(5))
    plans.inner = nil
    let (client, server) = (
      plans.clientStreams.count { $0.value != nil }, plans.serverStreams.count { $0.value != nil }
    )
    if client + server > 0 { world.complain("\(client) client streams and \(server) server streams leak") }
    let protectors = plans.protectors.count { $0.value != nil }
    if protectors > 0 { world.complain("\(protectors) handlers of TLS leak") }
  }
}
