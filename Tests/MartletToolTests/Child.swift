// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// Runs a program to its end. One that takes longer than `limit` is killed, and its status is then 137.
func run(
  _ program: URL, _ arguments: [String], input: String = "", limit: Duration = .seconds(60)
) async throws -> Outcome {
  let child = try Child(program, arguments, input: input)
  let watchdog = Task {
    try await Task.sleep(for: limit)
    child.kill(SIGKILL)
  }
  let status = await child.ended()
  watchdog.cancel()
  return Outcome(status: status, output: child.output, errors: child.errors)
}

/// A program that runs beside the test.
///
/// Its input and output are files, as a full pipe would stop it. It is started with posix_spawn, and a
/// thread awaits it: Foundation's `Process` was seen to miss the end of one of several children.
final class Child: Sendable {
  let identifier: pid_t
  private let directory: URL
  private let status: Task<Int32, Never>

  init(_ program: URL, _ arguments: [String], input: String = "") throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString)")
    self.directory = directory
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    try input.write(to: directory.appending(path: "input"), atomically: false, encoding: .utf8)
    let words = ([program.path] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let names: [(Int32, String, Int32)] = [
      (0, "input", O_RDONLY), (1, "output", O_WRONLY | O_CREAT), (2, "errors", O_WRONLY | O_CREAT),
    ]
    for (descriptor, name, flags) in names {
      let path = directory.appending(path: name).path
      posix_spawn_file_actions_addopen(&actions, descriptor, path, flags, 0o600)
    }
    // Nothing else is the child's: it would keep the ports of other tests' servers taken.
    for descriptor: Int32 in 3..<1000 { posix_spawn_file_actions_addclose(&actions, descriptor) }
    var pid: pid_t = 0
    let failure = posix_spawn(&pid, program.path, &actions, nil, words + [nil], environ)
    try #require(failure == 0, "\(program.path) does not start: \(String(cString: strerror(failure)))")
    identifier = pid
    let (ends, end) = AsyncStream.makeStream(of: Int32.self)
    Thread.detachNewThread { [pid] in
      end.yield(Self.wait(pid))
      end.finish()
    }
    status = Task { await ends.first { _ in true } ?? -1 }
  }

  deinit { try? FileManager.default.removeItem(at: directory) }

  var output: String { read("output") }
  var errors: String { read("errors") }

  func kill(_ signal: Int32) { _ = Foundation.kill(identifier, signal) }

  /// Waits for the end. The exit code, or 128 and the signal that ended the program, as shells say it.
  func ended() async -> Int32 { await status.value }

  /// Waits until the output has a line that `find` finds something in.
  func waitForOutput<T>(_ what: String, _ find: (Substring) -> T?) async throws -> T {
    for _ in 0..<400 {
      for line in output.split(separator: "\n") {
        if let found = find(line) { return found }
      }
      try await Task.sleep(for: .milliseconds(25))
    }
    throw MissingOutput(what: what, output: output, errors: errors)
  }

  private static func wait(_ pid: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) == -1, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private func read(_ name: String) -> String {
    let data = try? Data(contentsOf: directory.appending(path: name))
    return String(decoding: data ?? Data(), as: UTF8.self)
  }
}

struct MissingOutput: Error {
  var what: String
  var output: String
  var errors: String
}
