// SPDX-License-Identifier: Apache-2.0
// One address's connection: every state with every event, and the stories that matter.

import MartletRPC
import Testing

@Suite struct SubchannelMachineTests {
  typealias Machine = SubchannelMachine

  static let error = RPCError(.unavailable, "refused")

  /// The shortest way to each state.
  static func machine(in state: Machine.State) -> Machine {
    var machine = Machine()
    let way: [Machine.Event] =
      switch state {
      case .idle: []
      case .connecting: [.connect]
      case .ready: [.connect, .dialed]
      case .backingOff: [.connect, .dialFailed(error, after: .zero, random: 0)]
      case .shutDown: [.shutDown]
      }
    for event in way { _ = machine.handle(event) }
    #expect(machine.state == state)
    return machine
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var from: Machine.State
    var name: String
    var event: Machine.Event
    var to: Machine.State
    var actions: [Machine.Action]
    var testDescription: String { "\(from), \(name)" }

    init(_ from: Machine.State, _ name: String, _ to: Machine.State, _ actions: [Machine.Action] = []) {
      (self.from, self.name, self.to, self.actions) = (from, name, to, actions)
      event = SubchannelMachineTests.events.first { $0.name == name }?.event ?? .connect
    }
  }

  static let events: [(name: String, event: Machine.Event)] = [
    ("connect", .connect),
    ("dialed", .dialed),
    ("dialFailed", .dialFailed(error, after: .milliseconds(300), random: 0)),
    ("gone", .gone(wasUsed: true, after: .milliseconds(5), random: 0)),
    ("gone unused", .gone(wasUsed: false, after: .milliseconds(400), random: 0)),
    ("gone unused, late", .gone(wasUsed: false, after: .seconds(1), random: 0)),
    ("timerFired", .timerFired),
    ("shutDown", .shutDown),
  ]

  static let atOnce = RPCError(.unavailable, "the server closed the connection at once")

  /// What is not here changes nothing.
  static let changes: [Row] = [
    Row(.idle, "connect", .connecting, [.report(.connecting), .dial]),
    Row(.idle, "shutDown", .shutDown),
    Row(.connecting, "dialed", .ready, [.report(.ready)]),
    Row(.connecting, "dialFailed", .backingOff, [.startTimer(.milliseconds(700)), .report(.failed(error))]),
    Row(.connecting, "shutDown", .shutDown, [.abandonDial]),
    Row(.ready, "gone", .idle, [.report(.idle)]),
    Row(.ready, "gone unused", .backingOff, [.startTimer(.milliseconds(600)), .report(.failed(atOnce))]),
    Row(.ready, "gone unused, late", .idle, [.report(.idle)]),
    Row(.ready, "shutDown", .shutDown, [.drain]),
    Row(.backingOff, "timerFired", .idle, [.report(.idle)]),
    Row(.backingOff, "shutDown", .shutDown, [.cancelTimer]),
  ]

  static let table: [Row] = Machine.State.allCases.flatMap { state in
    events.map { event in
      changes.first { $0.from == state && $0.name == event.name } ?? Row(state, event.name, state)
    }
  }

  @Test(arguments: table) func `every event in every state does what the table says`(row: Row) {
    var machine = Self.machine(in: row.from)
    #expect(machine.handle(row.event) == row.actions)
    #expect(machine.state == row.to)
  }

  @Test func `the table is whole`() {
    #expect(Self.table.count == 5 * 8)
    for change in Self.changes { #expect(Self.events.contains { $0.name == change.name }) }
  }

  @Test func `a failure that took longer than its wait is followed by an attempt at once`() {
    var machine = Self.machine(in: .connecting)
    let actions = machine.handle(.dialFailed(Self.error, after: .seconds(20), random: 1))
    #expect(actions.first == .startTimer(.zero))
  }

  @Test func `waits grow from failure to failure, and start afresh after a connection of use`() {
    var machine = Machine()
    var waits: [Duration] = []
    func fail() {
      _ = machine.handle(.connect)
      if case .startTimer(let wait)? = machine.handle(.dialFailed(Self.error, after: .zero, random: 0)).first
      {
        waits.append(wait)
      }
      _ = machine.handle(.timerFired)
    }
    for _ in 0..<3 { fail() }
    for event: Machine.Event in [.connect, .dialed, .gone(wasUsed: true, after: .zero, random: 0)] {
      _ = machine.handle(event)
    }
    fail()
    #expect(waits.map { ($0 / .milliseconds(1)).rounded() } == [1000, 1600, 2560, 1000])
  }

  @Test func `waits also grow while a server takes connections and drops them at once`() {
    var machine = Machine()
    var waits: [Duration] = []
    for _ in 0..<3 {
      _ = machine.handle(.connect)
      _ = machine.handle(.dialed)
      let actions = machine.handle(.gone(wasUsed: false, after: .zero, random: 0))
      if case .startTimer(let wait)? = actions.first { waits.append(wait) }
      _ = machine.handle(.timerFired)
    }
    #expect(waits.map { ($0 / .milliseconds(1)).rounded() } == [1000, 1600, 2560])
  }
}
