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
  private let connector: SimulatedConnector
  private let transport: ChannelTransport

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
      let service = SimulatedService(world: world, plans: plans, limits: limits)
      let server = SimulatedServer(
        world, Routes([service]).intercepted(by: interceptors), plans, limits,
        Self.serverTimes(world, rules), server, story.serverCompressors)
      servers.append(server)
      endpoints[.ip("10.0.0.\(index + 1)", port: 1)] = server
    }
    connector = SimulatedConnector(world, rules, endpoints, protection)
    let times = Self.channelTimes(world)
    let settings = ChannelSettings(
      authority: "sim", serverName: "localhost", security: client,
      loadBalancing: world.happens(0.5) ? .roundRobin : .pickFirst,
      limits: story.client, times: times, compressors: story.clientCompressors,
      logger: Logger(label: "simulation", factory: { _ in SwiftLogNoOpLogHandler() }))
    let addresses = endpoints.keys.sorted { $0.description < $1.description }
    transport = ChannelTransport(
      FixedResolver(endpoints: addresses), settings, connector, world.clientExecutor)
  }

  static func channelTimes(_ world: World) -> ChannelTimes {
    var times = ChannelTimes()
    times.connectMax = .seconds(2)
    times.keepaliveIntervalMin = .milliseconds(1)
    times.keepaliveInterval = .seconds(1)
    times.keepaliveTimeout = .seconds(1)
    times.idleMax = world.happens(0.5) ? .seconds(1) : nil
    return times
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
    let recorder = Recorder(transport, plans, world)
    let interceptors =
      story.interceptsOnClient ? [SimulatedClientInterceptor(world: world, plans: plans)] : []
    let channel = Channel(transport: recorder, interceptors: interceptors)
    let caller = SimulatedCaller(world: world, plans: plans, channel: channel)
    // Ten calls in a hundred milliseconds on the average, in bursts.
    let length = Duration.milliseconds(10) * calls
    for number in 0..<calls {
      let plan = CallPlan(number, world, story)
      plan.headerBytes = headerBytes(of: plan)
      plans.all.append(plan)
    }
    for plan in plans.all {
      let moment = length * world.fraction()
      let burst = Duration.milliseconds(200) * (moment / .milliseconds(200)).rounded(.down)
      world.after(world.happens(0.5) ? burst : moment) { caller.start(plan) }
    }
    if rules.faults { planOutages(length) }
    watchQueues()
    let plans = plans
    let hasEnded = world.run(for: length + .seconds(120)) { plans.all.allSatisfy { !$0.ends.isEmpty } }
    if !hasEnded {
      let stuck = plans.all.filter(\.ends.isEmpty)
      world.complain(
        "calls never ended: \(stuck.prefix(5).map { "\($0.number) \($0.kind)" }), \(stuck.count)")
    }
    finish(recorder)
    for plan in plans.all {
      plan.judge(world, story)
      plan.judgeInterceptors(world, story)
      plan.judgeSurroundings(world, story)
    }
  }

  private func headerBytes(of plan: CallPlan) -> Int {
    var more = HeaderList()
    if plan.compression != .identity { more.append("grpc-encoding", plan.compression.name) }
    more.append(["plan": "\(plan.number)"])
    more.append(plan.around.request)
    return RequestHeaders(transport.requestTemplate, plan.path, timeout: nil, more: more).listBytes
  }

  /// Servers that are gone for a while, with all their connections.
  private func planOutages(_ length: Duration) {
    for server in servers where world.happens(0.4) {
      world.after(length * world.fraction()) {
        self.world.note("an outage begins")
        server.isUp = false
        for link in self.connector.links where link.server.isActive { link.reset() }
        self.world.after(.seconds(3)) { server.isUp = true }
      }
    }
  }

  /// Looks again and again whether anything has grown past its bound.
  private func watchQueues() {
    guard !hasFinished else { return }
    let messageBytes = 210_000
    for (server, limits) in zip(servers, story.servers) {
      let unreadBytesMax = limits.messageBytesMax + InboundBuffer.prefixBytes + 65_536
      for connection in server.living {
        if connection.streams.count > 1100 {
          world.complain("\(connection.streams.count) streams on one connection")
        }
        for stream in connection.streams {
          if stream.outbound.count > 65_536 + messageBytes {
            world.complain("\(stream.outbound.count) bytes wait in one stream's queue")
          }
          if stream.inbound.count > unreadBytesMax {
            world.complain("\(stream.inbound.count) bytes wait for one reader")
          }
        }
      }
    }
    if transport.queuedCount > min(plans.all.count, story.client.queuedCallsMax) {
      world.complain("\(transport.queuedCount) calls wait")
    }
    world.after(.milliseconds(100)) { self.watchQueues() }
  }

  private var hasFinished = false

  /// Everything stops, and nothing may be left.
  private func finish(_ recorder: Recorder) {
    hasFinished = true
    let (world, plans) = (world, plans)
    let stopped = Flag()
    Task(executorPreference: world.clientExecutor) { [transport] in
      await transport.shutDown()
      stopped.isSet = true
    }
    for server in servers { server.drainAll() }
    let (servers, links) = (servers, connector.links)
    let isQuiet = world.run(for: .seconds(60)) {
      stopped.isSet && plans.runningCallers == 0 && plans.runningHandlers == 0
        && servers.allSatisfy(\.living.isEmpty) && links.allSatisfy { !$0.isOpen }
    }
    if !isQuiet {
      let living = servers.flatMap(\.living)
      world.complain(
        "something is left: channel stopped \(stopped.isSet), \(transport.connectionCount) connections, "
          + "\(plans.runningCallers) callers, \(plans.runningHandlers) handlers, \(living.count) on servers, "
          + "streams \(living.map(\.streams.count)), links \(links.filter(\.isOpen).map(\.number))")
    }
    for link in links { link.closeBoth() }
    // So long TLS holds on to a connection that closed without the peer's goodbye.
    world.loop.advanceTime(by: .seconds(5))
    recorder.forget()
    let (client, server) = (
      plans.clientStreams.count { $0.value != nil }, plans.serverStreams.count { $0.value != nil }
    )
    if client + server > 0 { world.complain("\(client) client streams and \(server) server streams leak") }
    let protectors = plans.protectors.count { $0.value != nil }
    if protectors > 0 { world.complain("\(protectors) handlers of TLS leak") }
  }
}

final class Flag: @unchecked Sendable {  // confined to the simulation's thread
  var isSet = false
}

/// Remembers every stream, without holding on to it.
final class Recorder: ClientTransport, @unchecked Sendable {  // confined to the simulation's thread
  /// `nil` once the simulation is over: what a channel does when it goes would come from another thread.
  private var inner: ChannelTransport?
  private let plans: Plans
  let connectivity = ConnectivityTracker()

  /// The same holds for the loop that this one belongs to.
  private(set) var interceptorExecutor: (any TaskExecutor)?

  init(_ inner: ChannelTransport, _ plans: Plans, _ world: World) {
    (self.inner, self.plans) = (inner, plans)
    interceptorExecutor = world.clientExecutor
  }

  func start(
    _ path: String, _ options: CallOptions, message: consuming EncodedMessage?, halfClose: Bool
  ) -> any ClientCallTransport {
    guard let inner else { return FailedCall(RPCError(.unavailable, "the simulation is over")) }
    let call = inner.start(path, options, message: message, halfClose: halfClose)
    plans.clientStreams.append(Weak(call))
    return call
  }

  func forget() { (inner, interceptorExecutor) = (nil, nil) }

  func connect() {}
  func shutDown() async {}
}
