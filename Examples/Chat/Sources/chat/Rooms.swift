// SPDX-License-Identifier: Apache-2.0
// Who is in which room.
import Synchronization

/// The rooms of one server. A room is there while somebody is in it.
final class Rooms: Sendable {
  private struct State {
    var rooms: [String: [Int: Mailbox]] = [:]
    var lastMember = 0
    var areClosed = false
  }

  private let state = Mutex(State())

  var areClosed: Bool { state.withLock { $0.areClosed } }

  /// Adds a member, and returns what `leave` needs.
  func enter(_ room: String, _ mailbox: Mailbox) -> Int {
    state.withLock { state in
      if state.areClosed { mailbox.close() }
      state.lastMember += 1
      state.rooms[room, default: [:]][state.lastMember] = mailbox
      return state.lastMember
    }
  }

  func leave(_ room: String, _ member: Int) {
    state.withLock { state in
      state.rooms[room]?[member] = nil
      if state.rooms[room]?.isEmpty == true { state.rooms[room] = nil }
    }
  }

  /// Puts a line into everybody's mailbox, the speaker's too. Takes as long as there are members, however
  /// slowly they read.
  func say(_ line: Chat_V1_JoinResponse, in room: String) {
    let mailboxes = state.withLock { Array($0.rooms[room, default: [:]].values) }
    for mailbox in mailboxes { mailbox.put(line) }
  }

  /// Ends all visits, and those that are to come.
  func closeAll() {
    let mailboxes = state.withLock { state in
      state.areClosed = true
      return state.rooms.values.flatMap(\.values)
    }
    for mailbox in mailboxes { mailbox.close() }
  }
}
