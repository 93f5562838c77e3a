// SPDX-License-Identifier: Apache-2.0
import MartletRPC
import Testing

@Suite struct KeepaliveTests {
  typealias Event = Keepalive.Event
  typealias Action = Keepalive.Action
  typealias State = Keepalive.State

  struct Row: Sendable {
    var before: State
    var event: Event
    var action: Action?
    var after: State

    init(_ before: State, _ event: Event, _ action: Action?, _ after: State) {
      (self.before, self.event, self.action, self.after) = (before, event, action, after)
    }
  }

  static let silent = Event.timerFired(hasHeard: false, hasCause: true)
  static let idle = Event.timerFired(hasHeard: false, hasCause: false)
  static let heard = Event.timerFired(hasHeard: true, hasCause: true)
  static let heardIdle = Event.timerFired(hasHeard: true, hasCause: false)

  static let table: [Row] = [
    Row(.watching, silent, .ask, .asking),
    Row(.watching, idle, .watch, .watching),
    Row(.watching, heard, .watch, .watching),
    Row(.watching, heardIdle, .watch, .watching),
    Row(.watching, .answered, nil, .watching),
    Row(.asking, silent, .giveUp, .lost),
    // The calls that were the cause may have ended meanwhile: the question stays.
    Row(.asking, idle, .giveUp, .lost),
    Row(.asking, heard, .watch, .watching),
    Row(.asking, heardIdle, .watch, .watching),
    Row(.asking, .answered, .watch, .watching),
    Row(.lost, silent, nil, .lost),
    Row(.lost, idle, nil, .lost),
    Row(.lost, heard, nil, .lost),
    Row(.lost, heardIdle, nil, .lost),
    Row(.lost, .answered, nil, .lost),
  ]

  static func machine(in state: State) -> Keepalive {
    var machine = Keepalive()
    if state != .watching { _ = machine.handle(silent) }
    if state == .lost { _ = machine.handle(silent) }
    return machine
  }

  @Test(arguments: table) func `every event in every state does what the table says`(row: Row) {
    var machine = Self.machine(in: row.before)
    #expect(machine.state == row.before)
    let action = machine.handle(row.event)
    #expect(action == row.action && machine.state == row.after)
  }

  @Test func `the table is whole`() { #expect(Self.table.count == State.allCases.count * 5) }
}
