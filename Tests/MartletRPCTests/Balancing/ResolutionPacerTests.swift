// SPDX-License-Identifier: Apache-2.0
// How often names are looked up: every state with every event.

import MartletRPC
import Testing

@Suite struct ResolutionPacerTests {
  typealias Pacer = ResolutionPacer

  static let start = ContinuousClock.now

  static func pacer(in state: Pacer.State) -> Pacer {
    var pacer = Pacer(intervalMin: .seconds(30))
    let way: [Pacer.Event] =
      switch state {
      case .resting: []
      case .resolving: [.request(at: start)]
      case .waiting: [.request(at: start), .failed(at: start, random: 0)]
      }
    for event in way { _ = pacer.handle(event) }
    #expect(pacer.state == state)
    return pacer
  }

  struct Row: Sendable {
    var from: Pacer.State
    var event: Pacer.Event
    var to: Pacer.State
    var actions: [Pacer.Action]
  }

  static let table: [Row] = [
    Row(from: .resting, event: .request(at: start), to: .resolving, actions: [.resolve]),
    Row(from: .resting, event: .succeeded(at: start), to: .resting, actions: []),
    Row(from: .resting, event: .failed(at: start, random: 0), to: .resting, actions: []),
    Row(from: .resting, event: .timerFired, to: .resting, actions: []),
    Row(from: .resolving, event: .request(at: start), to: .resolving, actions: []),
    Row(from: .resolving, event: .succeeded(at: start), to: .resting, actions: []),
    Row(
      from: .resolving, event: .failed(at: start, random: 0), to: .waiting,
      actions: [.startTimer(.seconds(1))]),
    Row(from: .resolving, event: .timerFired, to: .resolving, actions: []),
    Row(from: .waiting, event: .request(at: start), to: .waiting, actions: []),
    Row(from: .waiting, event: .succeeded(at: start), to: .waiting, actions: []),
    Row(from: .waiting, event: .failed(at: start, random: 0), to: .waiting, actions: []),
    Row(from: .waiting, event: .timerFired, to: .resolving, actions: [.resolve]),
  ]

  @Test(arguments: table) func `every event in every state does what the table says`(row: Row) {
    var pacer = Self.pacer(in: row.from)
    #expect(pacer.handle(row.event) == row.actions)
    #expect(pacer.state == row.to)
  }

  @Test func `a request soon after an answer waits for the rest of the interval`() {
    var pacer = Self.pacer(in: .resolving)
    _ = pacer.handle(.succeeded(at: Self.start))
    let soon = Self.start.advanced(by: .seconds(10))
    #expect(pacer.handle(.request(at: soon)) == [.startTimer(.seconds(20))])
    #expect(pacer.handle(.request(at: soon)) == [])
    #expect(pacer.handle(.timerFired) == [.resolve])
    _ = pacer.handle(.succeeded(at: soon))
    #expect(pacer.handle(.request(at: soon.advanced(by: .seconds(30)))) == [.resolve])
  }

  @Test func `failures wait ever longer`() {
    var pacer = Self.pacer(in: .resolving)
    var waits: [Double] = []
    for _ in 0..<3 {
      if case .startTimer(let wait)? = pacer.handle(.failed(at: Self.start, random: 0)).first {
        waits.append((wait / .milliseconds(1)).rounded())
      }
      _ = pacer.handle(.timerFired)
    }
    #expect(waits == [1000, 1600, 2560])
  }

  @Test func `a request after a wait that the machine slept through is answered at once`() {
    let later = Self.start.advanced(by: .seconds(3600))
    var failed = Self.pacer(in: .waiting)
    #expect(failed.handle(.request(at: later)) == [.cancelTimer, .resolve])
    var succeeded = Self.pacer(in: .resolving)
    _ = succeeded.handle(.succeeded(at: Self.start))
    #expect(succeeded.handle(.request(at: Self.start)) == [.startTimer(.seconds(30))])
    #expect(succeeded.handle(.request(at: later)) == [.cancelTimer, .resolve])
  }
}
