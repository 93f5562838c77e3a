// SPDX-License-Identifier: Apache-2.0
// Names whose addresses come and go, and are found late or not at all.

import NIOCore

@testable import MartletHTTP2
@testable import MartletRPC

/// What a name stands for at the moment.
final class Zone: @unchecked Sendable {  // confined to the simulation's thread
  var addresses: [Endpoint]
  init(_ addresses: [Endpoint]) { self.addresses = addresses }
}

/// Looks addresses up for one channel.
final class SimulatedResolver: NameResolver, @unchecked Sendable {  // confined to the simulation's thread
  private let world: World
  private let faults: Bool
  private let zone: Zone
  let fixed: [Endpoint]?
  /// What the last look-up said: where connections may go.
  private(set) var known: [Endpoint]
  private var asked = 0

  init(_ world: World, _ zone: Zone, faults: Bool) {
    (self.world, self.zone, self.faults) = (world, zone, faults)
    fixed = world.happens(0.3) ? zone.addresses : nil
    known = fixed ?? []
  }

  func resolve(on loop: any EventLoop) -> EventLoopFuture<[Endpoint]> {
    let promise = loop.makePromise(of: [Endpoint].self)
    asked += 1
    let number = asked
    world.after(world.time(upTo: .milliseconds(500))) { self.answer(promise, number) }
    return promise.futureResult
  }

  private func answer(_ promise: EventLoopPromise<[Endpoint]>, _ number: Int) {
    if faults, world.happens(0.2) {
      world.note("look-up \(number) fails")
      if world.happens(0.3) { return promise.succeed([]) }
      return promise.fail(ResolutionError(text: "the name server is gone"))
    }
    let addresses = world.shuffled(zone.addresses)
    world.note("look-up \(number): \(addresses)")
    // A channel that slept meanwhile has asked again, and no longer hears the first answer.
    if number == asked { known = addresses }
    promise.succeed(addresses)
  }
}
