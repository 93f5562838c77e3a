// SPDX-License-Identifier: Apache-2.0
public import Foundation

/// Runs a program to its end. One that takes longer than `limit` is killed, and its status is then 137.
public func run(
  _ program: URL, _ arguments: [String], in folder: String = ".", input: String = "",
  limit: Duration = .seconds(600)
) async throws -> Outcome {
  let child = try Child(program, arguments, in: folder, input: input)
  let watchdog = Task {
    try await Task.sleep(for: limit)
    child.kill(SIGKILL)
  }
  let status = await child.ended()
  watchdog.cancel()
  return Outcome(status: status, output: child.output, errors: child.errors)
}

/// Runs a program that is found as a shell finds it; the status of one that is missing is 127.
public func run(
  _ words: [String], in folder: String = ".", input: String = "", limit: Duration = .seconds(600)
) async throws -> Outcome {
  try await run(Child.env, words, in: folder, input: input, limit: limit)
}

/// What became of a program.
public struct Outcome: Sendable, CustomStringConvertible {
  /// The exit code, or 128 and the signal that ended the program, as shells say it.
  public var status: Int32
  public var output: String
  public var errors: String

  public var lines: [String] { output.split(separator: "\n").map(String.init) }
  public var text: String { output + errors }
  public var description: String { "exit code \(status)\n\(output)\n\(errors)" }
}

/// A program that runs beside the test.
///
/// Its input and output are files, as a full pipe would stop it. A thread awaits it: whoever blocked one of
/// Swift's few threads would hold up all tests beside this one. Foundation's `Process` is no choice: it was
/// seen to miss the end of one of several children, and it reads past its memory while many files are open.
public final class Child: Sendable {
  static let env = URL(filePath: "/usr/bin/env")

  public let identifier: pid_t
  private let directory: URL
  private let status: Task<Int32, Never>

  public init(_ program: URL, _ arguments: [String], in folder: String = ".", input: String = "") throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString)")
    self.directory = directory
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    try input.write(to: directory.appending(path: "input"), atomically: false, encoding: .utf8)
    // env, as posix_spawn alone starts programs in the folder of the tests.
    let words = ([Self.env.path, "-C", folder, program.path] + arguments).map { strdup($0) }
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
    for descriptor: Int32 in 3..<4096 { posix_spawn_file_actions_addclose(&actions, descriptor) }
    // Nor are the signals that a thread of Swift's blocks or this process ignores: SIGTERM would do nothing.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var pid: pid_t = 0
    let failure = posix_spawn(&pid, Self.env.path, &actions, &attributes, words + [nil], environ)
    guard failure == 0 else {
      throw Unusable(description: "\(program.path) does not start: \(String(cString: strerror(failure)))")
    }
    identifier = pid
    let (ends, end) = AsyncStream.makeStream(of: Int32.self)
    Thread.detachNewThread { [pid] in
      end.yield(Self.wait(pid))
      end.finish()
    }
    status = Task { await ends.first { _ in true } ?? -1 }
  }

  deinit { try? FileManager.default.removeItem(at: directory) }

  public var output: String { read("output") }
  public var errors: String { read("errors") }

  public func kill(_ signal: Int32) { _ = Foundation.kill(identifier, signal) }

  /// Stops the program; SIGCONT has it go on. Returns when its last thread has stopped, which takes a while.
  public func pause() async throws {
    kill(SIGSTOP)
    var news = siginfo_t()
    while waitid(P_PID, id_t(identifier), &news, WSTOPPED | WNOHANG) == 0, news.si_signo != SIGCHLD {
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  /// Waits for the end. The exit code, or 128 and the signal that ended the program, as shells say it.
  public func ended() async -> Int32 { await status.value }

  /// Waits until the output has a line that `find` finds something in.
  public func waitForOutput<T>(_ what: String, _ find: (Substring) -> T?) async throws -> T {
    for _ in 0..<12_000 {
      for line in output.split(separator: "\n") {
        if let found = find(line) { return found }
      }
      try await Task.sleep(for: .milliseconds(25))
    }
    throw Unusable(description: "no \(what) in what the program said: \(output)\n\(errors)")
  }

  /// Waits until the program has said where it listens, in a line `port 12345`, as our scripts do.
  public func port() async throws -> Int {
    try await waitForOutput("its port") { line in
      line.hasPrefix("port ") ? Int(line.dropFirst(5)) : nil
    }
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

/// A program that a test needs and cannot have.
public struct Unusable: Error, CustomStringConvertible {
  public let description: String
}
