// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// Against Python's protobuf: random messages of the conformance suite's types, in every format and back, and
/// what the suite asks of each of its messages.
@Suite struct `What Python understands` {
  @Test(arguments: [[], ["--dynamic"]])
  func `is the message that went through binary, JSON and text`(mode: [String]) throws {
    let seed = UInt32(truncatingIfNeeded: SeededRandom.runSeed)
    print("seed \(seed)")
    let (status, output) = try script("differential.py", ["\(seed)", "300"] + mode)
    #expect(status == 0, "\(output)")
    #expect(output.hasSuffix("seed \(seed): 0 differences\n"))
  }

  @Test(arguments: [[], ["--dynamic"]])
  func `is what the conformance suite asks for, family by family`(mode: [String]) throws {
    let (status, output) = try script("suite.py", mode)
    #expect(status == 0, "\(output)")
    #expect(output.hasSuffix(" requests: 0 differences\n"))
  }

  /// Runs one of the scripts against martlet-conformance.
  private func script(_ name: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    // `make test` installs the interpreter's packages. A missing one fails: a skipped proof looks like one.
    let python = try #require(ProcessInfo.processInfo.environment["MARTLET_PYTHON"], "run 'make test'")
    let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let script = repository.appending(path: "Tests/Conformance/\(name)").path
    let testee = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "martlet-conformance").path
    return try run([python, script, testee] + arguments)
  }

  /// Runs a program to its end. Its output goes through a file, as a full pipe would stop it.
  private func run(_ words: [String]) throws -> (status: Int32, output: String) {
    let output = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: output) }
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output.path, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var pid: pid_t = 0
    let failure = posix_spawnp(&pid, words[0], &actions, nil, arguments, environ)
    try #require(failure == 0, "\(words[0]) does not start: \(String(cString: strerror(failure)))")
    var status: Int32 = 0
    while waitpid(pid, &status, 0) == -1, errno == EINTR {}
    return (status, String(decoding: try Data(contentsOf: output), as: UTF8.self))
  }
}
