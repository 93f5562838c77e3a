// SPDX-License-Identifier: Apache-2.0
// A channel to the story's servers.

import Logging
import NIOCore

@testable import MartletHTTP2
@testable import MartletRPC

/// A channel, with links of its own.
final class SimulatedChannel: CustomStringConvertible, @unchecked Sendable {  // confined to the thread
  let channel: MartletRPC.Channel
  let transport: ChannelTransport
  let connector: SimulatedConnector
  private let resolver: SimulatedResolver
  private let isRoundRobin: Bool
  private let recorder: Recorder
  private let world: World
  private let story: Story
  private var isShutDown = false

  init(
    _ world: World, _ rules: NetworkRules, _ plans: Plans, _ servers: [Endpoint: SimulatedServer],
    _ zone: Zone, _ security: TransportSecurity?
  ) {
    self.world = world
    story = plans.story
    resolver = SimulatedResolver(world, zone, faults: rules.faults)
    connector = SimulatedConnector(world, rules, servers, story.protection)
    isRoundRobin = world.happens(0.5)
    let settings = ChannelSettings(
      authority: "sim", serverName: "localhost", security: security,
      loadBalancing: isRoundRobin ? .roundRobin : .pickFirst, limits: story.client, times: Self.times(world),
      compressors: story.clientCompressors,
      logger: Logger(label: "simulation", factory: { _ in SwiftLogNoOpLogHandler() }))
    transport = ChannelTransport(resolver, settings, connector, world.clientExecutor)
    connector.mayConnect = { [resolver] in resolver.known.contains($0) }
    recorder = Recorder(transport, plans, world)
    let interceptors =
      story.interceptsOnClient ? [SimulatedClientInterceptor(world: world, plans: plans)] : []
    channel = Channel(transport: recorder, interceptors: interceptors)
  }

  static func times(_ world: World) -> ChannelTimes {
    var times = ChannelTimes()
    times.connectMax = .seconds(2)
    times.keepaliveIntervalMin = .milliseconds(1)
    times.keepaliveInterval = .seconds(1)
    times.keepaliveTimeout = .seconds(1)
    times.resolutionIntervalMin = world.time(upTo: .seconds(4))
    times.idleMax = world.happens(0.5) ? .seconds(1) : nil
    return times
  }

  // MARK: Where calls go

  /// Connections that calls may go to lead to addresses that the name stands for, and with pick-first there
  /// is one.
  func lookAtBalance() {
    let used = used
    if !isRoundRobin, used.count > 1 { world.complain("\(used.count) connections for pick-first") }
    let known = resolver.known
    for endpoint in used.compactMap(\.subchannel?.endpoint) where !known.contains(endpoint) {
      world.complain("\(endpoint) is used, and the name stands for \(known)")
    }
    for connection in transport.connections where connection.wasUsed {
      if let endpoint = connection.subchannel?.endpoint { carrying.insert(endpoint) }
    }
  }

  private var used: [ClientConnection] {
    transport.connections.filter { $0.subchannel != nil && $0.isReady && !$0.isDraining }
  }

  private var carrying: Set<Endpoint> = []

  /// All connections are gone, or some, or none. What was looked up before the machine slept is old by now,
  /// however little of the time the loop's timers have seen: who loses a connection asks again at once.
  func wakeUp(from sleep: Duration) {
    let was = transport.balancing?.pacer.state
    let before = used.count
    let share = [0, 0.5, 1][world.number(0...2)]
    for link in connector.links where link.isOpen && world.happens(share) { link.reset() }
    // After a failure the wait may be two minutes, and a fifth more (connection-backoff.md).
    let waitMax = was == .waiting ? .seconds(144) : transport.settings.times.resolutionIntervalMin
    guard resolver.fixed == nil, was == .resting || was == .waiting, sleep > waitMax, used.count < before
    else { return }
    if let state = transport.balancing?.pacer.state, state != .resolving {
      world.complain("what was looked up before a sleep of \(sleep) counts as new: \(state)")
    }
  }

  /// Whether each server has had its turn, where nothing kept it from that.
  func judgeBalance(calls: Int) {
    guard isRoundRobin, !story.faults, story.protection.connects, calls > 100 else { return }
    guard story.requestHeaderBytesMax > 10_000, let fixed = resolver.fixed else { return }
    if carrying.count < fixed.count { world.complain("of \(fixed), only \(carrying) were used") }
  }

  // MARK: The end

  func shutDown() {
    Task(executorPreference: world.clientExecutor) { [transport] in
      await transport.shutDown()
      self.isShutDown = true
    }
  }

  var hasStopped: Bool { isShutDown && connector.links.allSatisfy { !$0.isOpen } }

  func forget() {
    for link in connector.links { link.closeBoth() }
    recorder.forget()
  }

  var description: String {
    "channel stopped \(isShutDown), \(transport.connectionCount) connections, "
      + "links \(connector.links.filter(\.isOpen).map(\.number))"
  }
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

  func soon(_ body: @escaping @Sendable () -> Void) { inner?.soon(body) }

  func whenPassed(_ deadline: Deadline, _ body: @escaping @Sendable () -> Void) -> @Sendable () -> Void {
    guard let inner else { return {} }
    return inner.whenPassed(deadline, body)
  }

  func forget() { (inner, interceptorExecutor) = (nil, nil) }

  func connect() {}
  func shutDown() async {}
}
