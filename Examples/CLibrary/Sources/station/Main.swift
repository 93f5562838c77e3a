// SPDX-License-Identifier: Apache-2.0
// station serve ADDRESS            serves the C library
// station observe ADDRESS PLACE    asks for a day's weather there
import Martlet

@main struct Main: RPCProgram {
  static func run() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    let address = arguments.dropFirst().first ?? "127.0.0.1:50051"
    switch arguments.first {
    case "serve": try await Server(.plaintext(address), services: [Station()]).run()
    case "observe":
      let channel = Channel(address, security: .plaintext)
      let answer = try await channel.unary(Station.observe, .of(arguments.last ?? "", 3)).message
      // JSON comes from the library's descriptors too.
      print(try answer.jsonString(.init(isPretty: true)))
      await channel.shutDown()
    default: print("station serve ADDRESS | station observe ADDRESS PLACE")
    }
  }
}
