// SPDX-License-Identifier: Apache-2.0
// The command: a server, or a visitor who types.
import Logging
import Martlet

@main struct Main: RPCProgram {
  static func run() async throws {
    let words = Array(CommandLine.arguments.dropFirst())
    switch words.first {
    case "serve": try await serve(words.count > 1 ? words[1] : "127.0.0.1:50051")
    case "join" where words.count == 4: try await join(words[1], room: words[2], name: words[3])
    default: print("usage: chat serve [HOST:PORT]\n       chat join HOST:PORT ROOM NAME")
    }
  }

  static func serve(_ address: String) async throws {
    let logger = Logger(label: "chat") { StreamLogHandler.standardError(label: $0) }
    try await Server(.plaintext(address), services: [ChatService()], logger: logger).run()
  }

  static func join(_ address: String, room: String, name: String) async throws {
    let channel = Channel(address, security: .plaintext)
    let visit = Chat_V1_Chat.Client(channel).join()
    try await visit.send(.init(what: .enter(.init(room: room, name: name))))
    let typing = Task.detached {  // `readLine` blocks its thread
      while let line = readLine() { try await visit.send(.init(what: .say(line))) }
      visit.finish()
    }
    for try await line in visit.responses {
      if line.missed > 0 { print("(\(line.missed) lines were dropped)") }
      print(line.name.isEmpty ? "* \(line.text)" : "\(line.name): \(line.text)")
    }
    typing.cancel()
    await channel.shutDown()
  }
}
