// SPDX-License-Identifier: Apache-2.0
// round_robin, told as events and what follows from each.

import MartletRPC
import Testing

@Suite struct RoundRobinTests {
  static func world(_ names: String, random: Double = 0) -> BalancerWorld {
    var world = BalancerWorld(RoundRobin(random: random))
    _ = world.update(names)
    return world
  }

  @Test func `every address is connected to at once, beginning anywhere`() {
    var world = BalancerWorld(RoundRobin(random: 0))
    #expect(world.state == .idle)
    #expect(world.update("abc") == "+a >a +b >b +c >c")
    #expect(world.state == .connecting && world.picks == "wait")
    world = BalancerWorld(RoundRobin(random: 0.5))
    #expect(world.update("abc") == "+b >b +c >c +a >a")
    world = BalancerWorld(RoundRobin(random: 1))
    #expect(world.update("abc") == "+c >c +a >a +b >b")
  }

  @Test func `calls go to those that are ready`() {
    var world = Self.world("abc")
    #expect(world.ready("b") == "")
    #expect(world.state == .ready && world.picks == "b")
    #expect(world.ready("a") == "")
    #expect(world.picks == "ab")
    #expect(world.failed("c") == "?")
    #expect(world.picks == "ab" && world.state == .ready)
  }

  @Test func `one that is lost is connected to again, and left out meanwhile`() {
    var world = Self.world("ab")
    _ = world.ready("a")
    _ = world.ready("b")
    #expect(world.idle("a") == "? >a")
    #expect(world.picks == "b")
    #expect(world.ready("a") == "")
    #expect(world.picks == "ab")
  }

  @Test func `calls fail only when all have failed, and until one is ready`() {
    var world = Self.world("ab")
    _ = world.failed("a")
    #expect(world.state == .connecting && world.picks == "wait")
    _ = world.failed("b")
    #expect(world.state == .transientFailure && world.picks == "no b")
    #expect(world.idle("a") == ">a")
    #expect(world.connecting("a") == "")
    #expect(world.state == .transientFailure)
    _ = world.ready("a")
    #expect(world.state == .ready && world.picks == "a")
  }

  @Test func `the last one lost leaves calls waiting, not failing`() {
    var world = Self.world("a")
    _ = world.ready("a")
    _ = world.idle("a")
    #expect(world.state == .connecting && world.picks == "wait")
  }

  @Test func `new addresses join, those that are gone leave, the others stay as they are`() {
    var world = Self.world("abc")
    _ = world.ready("a")
    _ = world.ready("c")
    #expect(world.update("dac") == "+d >d -b")
    #expect(world.picks == "ac")
    _ = world.ready("d")
    #expect(world.picks == "dac")
    #expect(world.balancer.changed(SubchannelID(2), to: .ready) == [])
  }

  @Test func `no order of events breaks it`() {
    var random = SeededRandom()
    for _ in 0..<2000 {
      BalancerWorld.checkRandomStory(BalancerWorld(RoundRobin(random: 0.3)), &random)
    }
  }
}

extension BalancerWorld {
  /// Plays a random story with the rules that a channel keeps, and checks that state and picker fit together
  /// after each event, and that whoever is connected to is known.
  static func checkRandomStory(_ start: BalancerWorld, _ random: inout SeededRandom) {
    var world = start
    _ = world.update("abc")
    for step in 0..<40 {
      let words: String
      switch Int.random(in: 0..<8, using: &random) {
      case 0:
        let names = Array("abcdef").shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random))
        words = world.update(String(names))
      case 1: words = world.wake()
      case 2: words = world.timer()
      default:
        let names = world.known.values.sorted()
        guard let name = names.randomElement(using: &random) else { continue }
        switch Int.random(in: 0..<4, using: &random) {
        case 0: words = world.ready(name)
        case 1: words = world.idle(name)
        case 2: words = world.connecting(name)
        default: words = world.failed(name)
        }
      }
      let fits =
        switch (world.state, world.balancer.picker) {
        case (.ready, .rotate(let ids)): !ids.isEmpty && ids.allSatisfy { world.known[$0] != nil }
        case (.transientFailure, .fail), (.idle, .wait), (.connecting, .wait): true
        default: false
        }
      #expect(fits, "seed \(random.seed), step \(step): \(world.state), \(world.picks)")
      #expect(!words.contains("unknown"), "seed \(random.seed), step \(step): \(words)")
    }
  }
}
