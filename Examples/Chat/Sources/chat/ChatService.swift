// SPDX-License-Identifier: Apache-2.0
// The service: one call is one visit to a room.
import Martlet

struct ChatService: Chat_V1_Chat.Service {
  private let rooms = Rooms()
  /// Lines that wait for a slow client before the oldest are dropped.
  var mailboxLimit = 256

  func join(
    _ requests: MessageStream<Chat_V1_JoinRequest>, responses: MessageWriter<Chat_V1_JoinResponse>,
    context: ServerContext
  ) async throws {
    let mailbox = Mailbox(limit: mailboxLimit)
    try await withThrowingTaskGroup { group in
      group.addTask {
        defer { mailbox.close() }
        try await visit(requests, mailbox)
      }
      // Until the client has said its last word, or the server stops.
      try await deliver(mailbox, to: responses)
      if rooms.areClosed { throw RPCError(.unavailable, "the server is stopping") }
      try await group.waitForAll()
    }
  }

  private func visit(_ requests: MessageStream<Chat_V1_JoinRequest>, _ mailbox: Mailbox) async throws {
    var incoming = requests.makeAsyncIterator()
    guard case .enter(let visit)? = try await incoming.next()?.what, !visit.name.isEmpty else {
      throw RPCError(.invalidArgument, "begin with 'enter', a room and your name")
    }
    let member = rooms.enter(visit.room, mailbox)
    rooms.say(.init(text: "\(visit.name) came"), in: visit.room)
    defer {
      rooms.leave(visit.room, member)
      rooms.say(.init(text: "\(visit.name) left"), in: visit.room)
    }
    while let request = try await incoming.next() {
      guard case .say(let text) = request.what else {
        throw RPCError(.invalidArgument, "'enter' comes once, and then 'say'")
      }
      rooms.say(.init(name: visit.name, text: text), in: visit.room)
    }
  }

  private func deliver(_ mailbox: Mailbox, to responses: MessageWriter<Chat_V1_JoinResponse>) async throws {
    while true {
      let lines = await mailbox.take()
      if lines.isEmpty { return }
      // Suspends while the client does not read; its mailbox fills meanwhile, and no other.
      for line in lines { try await responses.send(line) }
    }
  }

  /// Visits have no end of their own, so a server that stops ends them.
  func willStop() { rooms.closeAll() }
}
