// SPDX-License-Identifier: Apache-2.0
// The command: the service, or a client that says what it can do about a failure.
import Martlet
import MartletErrorDetails

@main struct Main: RPCProgram {
  static func run() async throws {
    let words = Array(CommandLine.arguments.dropFirst())
    switch (words.first, words.count) {
    case ("serve", 2): try await Server(.plaintext(words[1]), services: [AccountService()]).run()
    case ("open", 4):
      let channel = Channel(words[1], security: .plaintext)
      for line in await open(words[2], words[3], channel) { print(line) }
      await channel.shutDown()
    default: print("usage: error-details serve HOST:PORT\n       error-details open HOST:PORT NAME EMAIL")
    }
  }

  static func open(_ name: String, _ email: String, _ channel: Channel) async -> [String] {
    let options = CallOptions(deadline: .in(.seconds(5)))
    do {
      let request = Accounts_V1_OpenRequest(name: name, email: email)
      let account = try await Accounts_V1_Accounts.Client(channel).open(request, options: options)
      return ["account \(account.number)"]
    } catch {
      return advice(on: error)
    }
  }

  /// What can be done about it. A failure without details is one too: proxies and older servers send none.
  static func advice(on error: RPCError) -> [String] {
    if let mistakes = error.detail(Google_Rpc_BadRequest.self) {
      return mistakes.fieldViolations.map { "\($0.field) \($0.description_p)" }
    }
    if let info = error.detail(Google_Rpc_ErrorInfo.self), info.reason == "NAME_TAKEN" {
      return ["choose another name than \(info.metadata["name"] ?? "this one")"]
    }
    if let retry = error.detail(Google_Rpc_RetryInfo.self) {
      return ["try again in \(retry.retryDelay?.seconds ?? 0) s"]
    }
    return ["\(error)"]
  }
}
