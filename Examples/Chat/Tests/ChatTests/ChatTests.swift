// SPDX-License-Identifier: Apache-2.0
import Martlet
import Testing

@testable import chat

@Suite(.timeLimit(.minutes(5))) struct `A room` {
  @Test func `carries what one says to everybody`() async throws {
    try await withServer(ChatService()) { channel in
      let ada = try await Visitor(channel, "ada")
      let bob = try await Visitor(channel, "bob")
      try await bob.say("hello")
      #expect(try await ada.hear() == "bob came")
      #expect(try await ada.hear() == "bob: hello")
      #expect(try await bob.hear() == "bob: hello")
      bob.leave()
      #expect(try await ada.hear() == "bob left")
    }
  }

  @Test func `goes on at its pace while one of its members does not read`() async throws {
    let lines = 2000
    try await withServer(ChatService(mailboxLimit: 100)) { channel in
      let slow = try await Visitor(channel, "slow")
      let quick = try await Visitor(channel, "quick")
      _ = try await slow.hear()
      // Some 2 MB: far more than flow control and the mailbox hold for one who reads nothing.
      let padding = String(repeating: ".", count: 1000)
      for index in 0..<lines {
        try await quick.say("\(index)\(padding)")
        #expect(try await quick.hear() == "quick: \(index)\(padding)")
      }
      // The slow one has the beginning, a gap that it is told of, and the end: nothing twice.
      var (heard, missed) = (0, 0)
      while heard + missed < lines {
        let line = try await slow.next()
        heard += 1
        missed += Int(line.missed)
        #expect(line.text == "\(heard + missed - 1)\(padding)")
      }
      #expect(missed > 0)
    }
  }

  @Test func `refuses whoever speaks without entering`() async throws {
    try await withServer(ChatService()) { channel in
      let call = Chat_V1_Chat.Client(channel).join()
      try await call.send(.init(what: .say("hello")))
      let error = await #expect(throws: RPCError.self) { for try await _ in call.responses {} }
      #expect(error?.code == .invalidArgument)
    }
  }

  @Test func `tells its members when the server stops`() async throws {
    let server = Server(.plaintext("127.0.0.1:0"), services: [ChatService()])
    let channel = Channel("127.0.0.1:\(try await server.start())", security: .plaintext)
    let ada = try await Visitor(channel, "ada")
    await server.shutDown()
    let error = await #expect(throws: RPCError.self) { _ = try await ada.next() }
    #expect(error?.code == .unavailable && error?.isFromPeer == true)
  }
}

/// A client in the room "lobby".
private final class Visitor {
  private let call: BidirectionalCall<Chat_V1_JoinRequest, Chat_V1_JoinResponse>
  private var responses: MessageStream<Chat_V1_JoinResponse>.Iterator

  init(_ channel: Channel, _ name: String) async throws {
    call = Chat_V1_Chat.Client(channel).join()
    responses = call.responses.makeAsyncIterator()
    try await call.send(.init(what: .enter(.init(room: "lobby", name: name))))
    #expect(try await hear() == "\(name) came")
  }

  func say(_ text: String) async throws { try await call.send(.init(what: .say(text))) }

  func leave() { call.finish() }

  func next() async throws -> Chat_V1_JoinResponse {
    try #require(try await responses.next(), "the visit is over")
  }

  func hear() async throws -> String {
    let line = try await next()
    return line.name.isEmpty ? line.text : "\(line.name): \(line.text)"
  }
}

/// A server with one service and a channel to it, both gone when `body` returns.
private func withServer(_ service: any RPCService, _ body: (Channel) async throws -> Void) async throws {
  let server = Server(.plaintext("127.0.0.1:0"), services: [service])
  let channel = Channel("127.0.0.1:\(try await server.start())", security: .plaintext)
  try await body(channel)
  await channel.shutDown()
  await server.shutDown()
}
