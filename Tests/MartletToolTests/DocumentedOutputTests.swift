// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestPrograms
import Testing

/// Docs/Tool.md shows commands with what they print: they are run, and print it.
@Suite(.exampleServer) struct `The tool's document` {
  @Test func `shows what commands print`() async throws {
    let file = Tools.repository.appending(path: "Docs/Tool.md")
    let lines = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    var commands: [(command: String, output: [Substring])] = []
    var isInside = false
    for line in lines {
      if line.hasPrefix("```") {
        isInside = false
      } else if line.hasPrefix("$ ") {
        commands.append((String(line.dropFirst(2)), []))
        isInside = true
      } else if isInside {
        commands[commands.count - 1].output.append(line)
      }
    }
    #expect(commands.count >= 8)
    let address = try ExampleServer.ofSuite().address
    for (command, output) in commands {
      let words = command.replacing("127.0.0.1:50051", with: address)
        .replacing("martlet ", with: try Tools.product("martlet").path + " ")
      let script = "cd '\(Tools.repository.path)' && { \(words); } 2>&1"
      let outcome = try await run(URL(filePath: "/bin/sh"), ["-c", script])
      #expect(outcome.output == output.joined(separator: "\n") + "\n", "\(command)")
    }
  }
}
