// SPDX-License-Identifier: Apache-2.0
// The command: a server, or one copy.
import Martlet

@main struct Main: RPCProgram {
  static func run() async throws {
    let words = Array(CommandLine.arguments.dropFirst())
    switch (words.first, words.count) {
    case ("serve", 3):
      try await Server(.plaintext(words[1]), services: [FileService(folder: words[2])]).run()
    case ("upload", 4):
      try await transfer(words[1]) { try await $0.upload(words[2], as: words[3]) }
    case ("download", 4):
      try await transfer(words[1]) { try await $0.download(words[2], to: words[3]) }
    default:
      print(
        """
        usage: file-transfer serve HOST:PORT FOLDER
               file-transfer upload HOST:PORT PATH NAME
               file-transfer download HOST:PORT NAME PATH
        A transfer that was cut goes on where it was when the same command is given again.
        """)
    }
  }

  static func transfer(_ address: String, _ body: @Sendable (Transfer) async throws -> Void) async throws {
    let channel = Channel(address, security: .plaintext)
    try await body(Transfer(channel))
    await channel.shutDown()
  }
}
