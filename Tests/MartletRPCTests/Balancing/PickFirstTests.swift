// SPDX-License-Identifier: Apache-2.0
// pick_first, told as events and what follows from each.

import MartletRPC
import Testing

@Suite struct PickFirstTests {
  static func world(_ names: String) -> BalancerWorld {
    var world = BalancerWorld(PickFirst())
    #expect(world.update(names) == "")
    return world
  }

  @Test func `addresses alone connect nothing`() {
    let world = Self.world("abc")
    #expect(world.state == .idle && world.picks == "wait")
  }

  @Test func `the first that answers is the one, and the others are let go`() {
    var world = Self.world("abc")
    #expect(world.wake() == "+a +b +c >a timer")
    #expect(world.connecting("a") == "")
    #expect(world.state == .connecting && world.picks == "wait")
    #expect(world.ready("a") == "no timer -b -c")
    #expect(world.state == .ready && world.picks == "a")
  }

  @Test func `when one fails the next is tried at once`() {
    var world = Self.world("abc")
    _ = world.wake()
    #expect(world.failed("a") == "no timer >b timer")
    #expect(world.failed("b") == "no timer >c")
    #expect(world.state == .connecting && world.picks == "wait")
    #expect(world.ready("c") == "-a -b")
    #expect(world.picks == "c")
  }

  @Test func `when one takes long the next is tried beside it`() {
    var world = Self.world("abc")
    _ = world.wake()
    _ = world.connecting("a")
    #expect(world.timer() == ">b timer")
    _ = world.connecting("b")
    #expect(world.timer() == ">c")
    #expect(world.timer() == "")
    #expect(world.ready("b") == "-a -c")
  }

  @Test func `a failure beside a running attempt does not end the pass`() {
    var world = Self.world("ab")
    _ = world.wake()
    _ = world.connecting("a")
    #expect(world.timer() == ">b")
    #expect(world.failed("b") == "")
    #expect(world.state == .connecting)
    #expect(world.failed("a") == "?")
    #expect(world.state == .transientFailure && world.picks == "no a")
  }

  @Test func `once all have failed it says so until one is ready`() {
    var world = Self.world("ab")
    _ = world.wake()
    _ = world.failed("a")
    #expect(world.failed("b") == "?")
    #expect(world.idle("a") == ">a")
    #expect(world.connecting("a") == "")
    #expect(world.state == .transientFailure && world.picks == "no b")
    #expect(world.failed("a") == "")
    #expect(world.picks == "no a")
    #expect(world.idle("b") == ">b")
    // As many failures as there are addresses: they may be outdated.
    #expect(world.failed("b") == "?")
    #expect(world.idle("b") == ">b")
    #expect(world.ready("b") == "-a")
    #expect(world.state == .ready && world.picks == "b")
  }

  @Test func `an address whose pause ended within the pass is tried again when the pass is over`() {
    var world = Self.world("ab")
    _ = world.wake()
    _ = world.failed("a")
    #expect(world.idle("a") == "")
    #expect(world.failed("b") == "? >a")
  }

  @Test func `a lost connection makes it idle, and the next call connects anew`() {
    var world = Self.world("ab")
    _ = world.wake()
    _ = world.ready("a")
    #expect(world.idle("a") == "-a ?")
    #expect(world.state == .idle && world.picks == "wait")
    #expect(world.wake() == "+a +b >a timer")
  }

  @Test func `a connection that died young is a failed attempt to whoever calls next`() {
    var world = Self.world("a")
    _ = world.wake()
    _ = world.ready("a")
    #expect(world.failed("a") == "?")
    #expect(world.state == .idle && world.picks == "wait")
    #expect(world.wake() == "?")
    #expect(world.state == .transientFailure && world.picks == "no a")
    #expect(world.idle("a") == ">a")
    #expect(world.ready("a") == "")
    #expect(world.state == .ready && world.picks == "a")
  }

  @Test func `while an address whose connection died young pauses, the others are tried`() {
    var world = Self.world("ab")
    _ = world.wake()
    _ = world.ready("a")
    #expect(world.failed("a") == "?")
    #expect(world.wake() == "+b >b")
    #expect(world.failed("b") == "?")
    #expect(world.state == .transientFailure && world.picks == "no b")
  }

  @Test func `an address whose connection died young is tried by the next call once its pause is over`() {
    var world = Self.world("a")
    _ = world.wake()
    _ = world.ready("a")
    _ = world.failed("a")
    #expect(world.idle("a") == "")
    #expect(world.state == .idle)
    #expect(world.wake() == ">a")
  }

  @Test func `new addresses leave a good connection alone`() {
    var world = Self.world("ab")
    _ = world.wake()
    _ = world.ready("a")
    #expect(world.update("bca") == "")
    #expect(world.picks == "a")
    #expect(world.idle("a") == "-a ?")
    #expect(world.wake() == "+b +c +a >b timer")
  }

  @Test func `a connection whose address is gone is replaced`() {
    var world = Self.world("ab")
    _ = world.wake()
    _ = world.ready("a")
    #expect(world.update("bc") == "+b +c -a >b timer")
    #expect(world.state == .connecting)
  }

  @Test func `new addresses while connecting keep attempts at those that stay`() {
    var world = Self.world("ab")
    _ = world.wake()
    _ = world.connecting("a")
    #expect(world.update("ca") == "+c -b no timer >c")
    #expect(world.ready("a") == "-c")
  }

  @Test func `new addresses while failing are tried at once`() {
    var world = Self.world("a")
    _ = world.wake()
    _ = world.failed("a")
    #expect(world.update("bc") == "+b +c -a >b >c")
    #expect(world.state == .transientFailure)
    #expect(world.ready("c") == "-b")
    #expect(world.picks == "c")
  }

  @Test func `what comes late of an address that was let go changes nothing`() {
    var world = Self.world("ab")
    _ = world.wake()
    _ = world.ready("a")
    #expect(world.balancer.changed(SubchannelID(2), to: .ready) == [])
    #expect(world.timer() == "" && world.wake() == "")
    #expect(world.picks == "a")
  }

  @Test func `families take turns, the first one's first`() {
    let (a, b, c) = (Endpoint.ip("::1", port: 1), Endpoint.ip("::2", port: 1), Endpoint.ip("::3", port: 1))
    let (x, y) = (Endpoint.ip("1.1.1.1", port: 1), Endpoint.ip("1.1.1.2", port: 1))
    #expect(Endpoint.interleaved([a, b, c, x, y]) == [a, x, b, y, c])
    #expect(Endpoint.interleaved([x, a]) == [x, a])
    #expect(Endpoint.interleaved([]) == [])
    #expect(Endpoint.distinct([x, y, x]) == [x, y])
  }

  /// Every state with every event ends in a picker that fits the state, whatever happened before.
  @Test func `no order of events breaks it`() {
    var random = SeededRandom()
    for _ in 0..<2000 {
      BalancerWorld.checkRandomStory(BalancerWorld(PickFirst()), &random)
    }
  }
}
