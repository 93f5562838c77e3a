// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// The programs that tests start: our own, and the counterparts.
///
/// A counterpart that is missing fails the test that needs it: a skipped proof looks like a proof.
enum Tools {
  static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// One of this package's executables, which stand beside the tests'.
  static func product(_ name: String) throws -> URL {
    try executable(URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent(), name)
  }

  static func python() throws -> URL { try executable(environment(), "python") }

  /// A program of the virtual environment, such as grpcurl.
  static func counterpart(_ name: String) throws -> URL { try executable(environment(), name) }

  static func script(_ name: String) -> String { repository.appending(path: "Tests/Interop/\(name)").path }

  private static func environment() throws -> URL {
    let python = try #require(
      ProcessInfo.processInfo.environment["MARTLET_PYTHON"],
      "run 'make test', which installs the counterparts and sets MARTLET_PYTHON")
    return URL(filePath: python).deletingLastPathComponent()
  }

  private static func executable(_ directory: URL, _ name: String) throws -> URL {
    let url = directory.appending(path: name)
    try #require(FileManager.default.isExecutableFile(atPath: url.path), "\(url.path) is missing")
    return url
  }
}

/// What became of a program.
struct Outcome {
  var status: Int32
  var output: String
  var errors: String

  var lines: [String] { output.split(separator: "\n").map(String.init) }
}

extension Outcome: CustomTestStringConvertible {
  var testDescription: String { "exit code \(status)\n\(output)\n\(errors)" }
}

/// Runs a program to its end. One that takes longer than `limit` is killed, and its status is then 9.
func run(
  _ program: URL, _ arguments: [String], input: String = "", limit: Duration = .seconds(60)
) async throws -> Outcome {
  let child = try Child(program, arguments)
  child.send(input)
  child.closeInput()
  let watchdog = Task {
    try await Task.sleep(for: limit)
    child.kill(SIGKILL)
  }
  let status = await child.ended()
  watchdog.cancel()
  return Outcome(status: status, output: child.output, errors: child.errors)
}

/// A program that runs beside the test. Its output goes to files, as a full pipe would stop it.
final class Child: @unchecked Sendable {  // Process is used for what any thread may call
  private let process = Process()
  private let input = Pipe()
  private let directory: URL
  private let termination: Task<Int32, Never>

  init(_ program: URL, _ arguments: [String]) throws {
    directory = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    for name in ["output", "errors"] {
      _ = FileManager.default.createFile(atPath: directory.appending(path: name).path, contents: nil)
    }
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = Tools.repository
    process.standardInput = input
    process.standardOutput = try FileHandle(forWritingTo: directory.appending(path: "output"))
    process.standardError = try FileHandle(forWritingTo: directory.appending(path: "errors"))
    let (ends, end) = AsyncStream.makeStream(of: Int32.self)
    process.terminationHandler = { process in
      end.yield(process.terminationStatus)
      end.finish()
    }
    termination = Task { await ends.first { _ in true } ?? -1 }
    try process.run()
  }

  deinit {
    if process.isRunning { kill(SIGKILL) }
    try? FileManager.default.removeItem(at: directory)
  }

  var identifier: Int32 { process.processIdentifier }
  var isRunning: Bool { process.isRunning }
  var output: String { read("output") }
  var errors: String { read("errors") }

  func send(_ text: String) { try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }
  func closeInput() { try? input.fileHandleForWriting.close() }
  func kill(_ signal: Int32) { _ = Foundation.kill(process.processIdentifier, signal) }

  /// The exit code, or the signal that ended the program, once it has ended.
  func ended() async -> Int32 { await termination.value }

  /// Waits until the output has a line that `find` finds something in.
  func waitForOutput<T>(_ what: String, _ find: (Substring) -> T?) async throws -> T {
    for _ in 0..<400 {
      for line in output.split(separator: "\n") {
        if let found = find(line) { return found }
      }
      try #require(isRunning, "ended before it printed \(what): \(errors)")
      try await Task.sleep(for: .milliseconds(25))
    }
    throw MissingOutput(what: what, output: output)
  }

  private func read(_ name: String) -> String {
    let data = try? Data(contentsOf: directory.appending(path: name))
    return String(decoding: data ?? Data(), as: UTF8.self)
  }
}

struct MissingOutput: Error {
  var what: String
  var output: String
}
