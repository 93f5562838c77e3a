// SPDX-License-Identifier: Apache-2.0
// A server's connections, without its listening.

import Logging
import NIOCore
import NIOEmbedded

@testable import MartletHTTP2
@testable import MartletRPC

/// Takes links, and does to them what servers do, at any moment.
final class SimulatedServer: @unchecked Sendable {  // confined to the simulation's thread
  private let world: World
  private let routes: RouteTable
  private let plans: Plans
  private let registry = ConnectionRegistry()
  private let limits: ConnectionLimits
  private let times: ServerTimes
  private let security: TransportSecurity?
  private let compressors: Compressors
  /// Refuses connections while it is not.
  var isUp = true
  private var connections: [(link: Int, connection: Weak<ServerConnection>)] = []

  init(
    _ world: World, _ routes: Routes, _ plans: Plans, _ limits: ConnectionLimits, _ times: ServerTimes,
    _ security: TransportSecurity?, _ compressors: Compressors = .standard
  ) {
    self.plans = plans
    self.world = world
    self.limits = limits
    self.times = times
    self.security = security
    self.compressors = compressors
    self.routes = RouteTable(routes)
  }

  func accept(_ link: Link) {
    do {
      let connection = try ServerConnection(
        routes: routes, compressors: compressors, registry: registry, world.serverExecutor, limits, times,
        Logger(label: "simulation", factory: { _ in SwiftLogNoOpLogHandler() }))
      connections.append((link.number, Weak(connection)))
      let handlers = try security?.makeHandlers(nil) { _ in } ?? []
      connection.isAloneInChannel = handlers.isEmpty
      try link.server.pipeline.syncOperations.addHandlers(handlers + [connection])
    } catch {
      world.complain("a server connection could not be made: \(error)")
    }
  }

  private func connection(of link: Link) -> ServerConnection? {
    connections.first { $0.link == link.number }?.connection.value
  }

  func drain(_ link: Link) { connection(of: link)?.drain() }

  func drainAll() {
    for (_, connection) in connections { connection.value?.drain() }
  }

  func resetSomeStream(of link: Link) {
    guard let connection = connection(of: link), !connection.streams.isEmpty else { return }
    let stream = connection.streams[world.number(0...connection.streams.count - 1)]
    // While its headers are arriving, nobody can say whose call that would end.
    guard let plan = (stream as? ServerStream).flatMap({ plans.plan(of: $0.requestMetadata) }) else { return }
    let code = [HTTP2ErrorCode.internalError, .cancel, .enhanceYourCalm][world.number(0...2)]
    world.note("link \(link.number) stream \(stream.id) is reset: \(code)")
    plan.resetCodes.insert(code.rawValue)
    connection.session.reset(stream.id, code)
    connection.flushLater()
  }

  /// GOAWAY, and the end at once.
  func hangUp(_ link: Link) { connection(of: link)?.closeNow() }

  /// Those that still exist.
  var living: [ServerConnection] { connections.compactMap(\.connection.value) }
}

/// Holds on to nothing.
struct Weak<Object: AnyObject> {
  weak var value: Object?
  init(_ value: Object) { self.value = value }
}
