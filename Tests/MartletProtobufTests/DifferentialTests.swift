// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestPrograms
import Testing

/// Against Python's protobuf: random messages of the conformance suite's types, in every format and back, and
/// what the suite asks of each of its messages.
@Suite struct `What Python understands` {
  @Test(arguments: [[], ["--dynamic"]])
  func `is the message that went through binary, JSON and text`(mode: [String]) async throws {
    let seed = UInt32(truncatingIfNeeded: SeededRandom.runSeed)
    print("seed \(seed)")
    let outcome = try await script("differential.py", ["\(seed)", "300"] + mode)
    #expect(outcome.status == 0, "\(outcome)")
    try #require(outcome.output.hasSuffix("seed \(seed): 0 differences\n"))
    Ledger.note("protobuf", "random messages in binary, JSON and text, both ways", kind(of: mode))
  }

  @Test(arguments: [[], ["--dynamic"]])
  func `is what the conformance suite asks for, family by family`(mode: [String]) async throws {
    let outcome = try await script("suite.py", mode)
    #expect(outcome.status == 0, "\(outcome)")
    try #require(outcome.output.hasSuffix(" requests: 0 differences\n"))
    Ledger.note("protobuf", "what the conformance suite asks, answered alike", kind(of: mode))
  }

  private func kind(of mode: [String]) -> String { mode.isEmpty ? "generated code" : "dynamic messages" }

  /// Runs one of the scripts against martlet-conformance.
  private func script(_ name: String, _ arguments: [String]) async throws -> Outcome {
    let script = Tools.repository.appending(path: "Tests/Conformance/\(name)").path
    let testee = try Tools.product("martlet-conformance").path
    return try await run(Tools.python(), [script, testee] + arguments)
  }
}
