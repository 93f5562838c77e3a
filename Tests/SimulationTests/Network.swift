// SPDX-License-Identifier: Apache-2.0
// A network that delays, splits and loses, between embedded channels.

import NIOCore
import NIOEmbedded

@testable import MartletHTTP2
@testable import MartletRPC

/// How unkind the network of a simulation is.
struct NetworkRules: Sendable {
  var faults = true
  /// The longest a segment takes.
  var delayMax = Duration.milliseconds(40)
  /// What all links of the story have; by default what the seed gives it.
  var protection: Protection?
}

/// Both directions of one connection.
final class Link: @unchecked Sendable {  // confined to the simulation's thread
  let world: World
  let number: Int
  let client: EmbeddedChannel
  let server: EmbeddedChannel
  /// Whose bytes are delivered no more, without anybody being told.
  private var cutOff: Set<ObjectIdentifier> = []
  /// When the last segment of each direction arrives: bytes keep their order.
  private var lastArrival: [ObjectIdentifier: Duration] = [:]
  private var inFlight: [ObjectIdentifier: Int] = [:]
  private let delayMax: Duration
  /// Bytes that a sender's socket takes ahead of the network.
  private let socketBytes: Int
  let hasFaults: Bool
  private var sockets: [SimulatedSocket] = []

  init(_ world: World, _ number: Int, _ rules: NetworkRules) {
    self.world = world
    self.number = number
    client = EmbeddedChannel(loop: world.loop)
    server = EmbeddedChannel(loop: world.loop)
    // Of each connection its own: some are fast and some are slow, so that they overtake each other.
    delayMax = world.time(upTo: rules.delayMax) + .microseconds(10)
    // Most of the time all that a connection writes fits.
    socketBytes = world.number(4000...200_000)
    hasFaults = rules.faults
    for (from, to) in [(client, server), (server, client)] {
      let socket = SimulatedSocket(self, from, to)
      sockets.append(socket)
      world.sockets.append(Weak(socket))
      try? from.pipeline.syncOperations.addHandler(socket)
    }
  }

  /// Sends bytes on their way, cut anywhere.
  func send(_ bytes: ByteBuffer, from: EmbeddedChannel, to: EmbeddedChannel) {
    var rest = bytes
    while rest.readableBytes > 0 {
      let most = min(rest.readableBytes, world.happens(0.2) ? 20 : 40_000)
      let length = world.happens(0.5) ? most : world.number(1...most)
      guard let piece = rest.readSlice(length: length) else { break }
      arrive(from, to) {
        self.delivered(length, from)
        guard to.isActive, !self.isCutOff(from) else { return }
        to.pipeline.fireChannelRead(piece)
        to.pipeline.fireChannelReadComplete()
      }
    }
    inFlight[ObjectIdentifier(from), default: 0] += bytes.readableBytes
  }

  /// How much the sender's socket takes.
  func room(_ from: EmbeddedChannel) -> Int {
    max(socketBytes - inFlight[ObjectIdentifier(from), default: 0], 0)
  }

  /// Whether the sender's socket says that there is room. Linux waits until a third is free: were each byte
  /// that leaves replaced at once, bytes would go a few at a time for ever (RFC 813's silly window).
  func saysWritable(_ from: EmbeddedChannel) -> Bool { room(from) >= socketBytes / 3 }

  private func delivered(_ length: Int, _ from: EmbeddedChannel) {
    // A peer that is gone without a word takes nothing.
    guard !isCutOff(from) else { return }
    inFlight[ObjectIdentifier(from), default: 0] -= length
    socket(of: from).goOn()
  }

  /// One side has closed: the other learns it after the bytes that are under way.
  func sendEnd(from: EmbeddedChannel, to: EmbeddedChannel) {
    arrive(from, to) {
      if !self.isCutOff(from) { self.vanish(to) }
    }
  }

  private func arrive(_ from: EmbeddedChannel, _ to: EmbeddedChannel, _ body: @escaping () -> Void) {
    let id = ObjectIdentifier(to)
    let arrival = max(lastArrival[id] ?? .zero, world.now + world.time(upTo: delayMax))
    lastArrival[id] = arrival
    world.after(arrival - world.now, body)
  }

  // MARK: Faults

  /// Both sides learn at once that the connection is gone, and what was under way is lost.
  func reset() {
    world.note("link \(number) reset")
    for channel in [client, server] where channel.isActive {
      channel.pipeline.fireErrorCaught(IOError(errnoCode: 104, reason: "connection reset by peer"))
    }
    closeBoth()
  }

  /// One side's process is gone: its system says so to the other, and nobody any more what TLS would.
  func vanish(_ side: EmbeddedChannel) { socket(of: side).closeSocket() }

  private func socket(of side: EmbeddedChannel) -> SimulatedSocket { sockets[side === client ? 0 : 1] }

  /// The connection goes on existing, and nothing comes through, one way or both.
  func cutOff(_ senders: [EmbeddedChannel]) {
    world.note("link \(number) cut off, \(senders.count) ways")
    for sender in senders { cutOff.insert(ObjectIdentifier(sender)) }
  }

  private func isCutOff(_ sender: EmbeddedChannel) -> Bool { cutOff.contains(ObjectIdentifier(sender)) }

  /// A connection stops writing when the socket takes no more: what it was writing then may be over.
  func lookAtSockets() {
    for bytes in inFlight.values where bytes > socketBytes + EventLoopExecutor.outputBytes + 8192 {
      world.complain("\(bytes) bytes wait for the socket of link \(number), which takes \(socketBytes)")
    }
  }

  var isOpen: Bool { client.isActive || server.isActive }

  func closeBoth() {
    vanish(client)
    vanish(server)
  }
}

/// Connects channels to simulated servers.
final class SimulatedConnector: Connector, @unchecked Sendable {  // confined to the simulation's thread
  private let world: World
  private let rules: NetworkRules
  private let servers: [Endpoint: SimulatedServer]
  private let protection: Protection
  private(set) var links: [Link] = []
  /// Whether anybody may want to go there.
  var mayConnect: (Endpoint) -> Bool = { _ in true }

  init(
    _ world: World, _ rules: NetworkRules, _ servers: [Endpoint: SimulatedServer], _ protection: Protection
  ) {
    (self.world, self.rules, self.servers) = (world, rules, servers)
    self.protection = protection
  }

  func connect(
    to endpoint: Endpoint, on loop: any EventLoop, timeout: Duration,
    _ initializer: @escaping @Sendable (any NIOCore.Channel) -> EventLoopFuture<Void>
  ) -> EventLoopFuture<Void> {
    let promise = world.loop.makePromise(of: Void.self)
    let link = Link(world, links.count, rules)
    links.append(link)
    initializer(link.client).whenFailure { _ in link.closeBoth() }
    let fate = rules.faults ? world.fraction() : 1
    world.note("link \(link.number) to \(endpoint)")
    if !mayConnect(endpoint) {
      world.complain("link \(link.number) goes to \(endpoint), which is no longer known")
    }
    if fate < 0.1 {
      fail(promise, link, after: world.time(upTo: .milliseconds(100)), "connection refused")
    } else if fate < 0.13 {
      fail(promise, link, after: timeout, "timed out")
    } else {
      // Longer than a channel waits before it tries another address too, if the first packet is lost.
      let most = world.happens(0.1) ? .milliseconds(600) : rules.delayMax * 2
      world.after(world.time(upTo: most)) { self.finish(link, endpoint, promise) }
    }
    return promise.futureResult
  }

  private func fail(_ promise: EventLoopPromise<Void>, _ link: Link, after wait: Duration, _ text: String) {
    world.after(wait) {
      promise.fail(IOError(errnoCode: 111, reason: text))
      link.closeBoth()
    }
  }

  private func finish(_ link: Link, _ endpoint: Endpoint, _ promise: EventLoopPromise<Void>) {
    guard link.client.closeFuture.isPending, let server = servers[endpoint], server.isUp else {
      promise.fail(IOError(errnoCode: 111, reason: "connection refused"))
      link.closeBoth()
      return
    }
    let address = try? SocketAddress(ipAddress: "10.0.0.1", port: 1)
    guard let address else { return }
    server.accept(link)
    link.server.connect(to: address, promise: nil)
    link.client.connect(to: address, promise: nil)
    promise.succeed(())
    if rules.faults { meddle(with: link, server) }
  }

  /// Half of all connections come to some harm.
  private func meddle(with link: Link, _ server: SimulatedServer) {
    // A handshake of TLS takes a few times as long as a segment.
    let isEarly = protection != .none && world.happens(0.3)
    let moment = world.time(upTo: isEarly ? rules.delayMax * 4 : .seconds(6))
    switch world.number(0...17) {
    case 0: world.after(moment) { link.reset() }
    case 1: world.after(moment) { link.cutOff([link.client, link.server]) }
    case 2: world.after(moment) { link.cutOff([link.client]) }
    case 3: world.after(moment) { link.cutOff([link.server]) }
    case 4:
      world.after(moment) {
        self.world.note("link \(link.number) closed by the server")
        if self.world.happens(0.5) { link.server.close(promise: nil) } else { link.vanish(link.server) }
      }
    case 5:
      world.after(moment) {
        self.world.note("link \(link.number) is hung up on")
        server.hangUp(link)
      }
    case 6, 7:
      world.after(moment) {
        self.world.note("link \(link.number) drains")
        server.drain(link)
      }
    case 8, 9:
      for _ in 0..<world.number(1...5) {
        world.after(world.time(upTo: .seconds(6))) { server.resetSomeStream(of: link) }
      }
    default: break
    }
  }
}

extension EventLoopFuture where Value == Void {
  /// Whether it has no result yet; for futures of an embedded loop.
  fileprivate var isPending: Bool {
    var isDone = false
    assumeIsolated().whenComplete { _ in isDone = true }
    return !isDone
  }
}
