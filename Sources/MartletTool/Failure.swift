// SPDX-License-Identifier: Apache-2.0
// What goes wrong, in words for people, and the exit codes.

internal import ArgumentParser
internal import Martlet

/// The tool's exit codes, as `martlet --help` and Docs/Tool.md list them.
enum ExitStatus {
  /// A file, an input or a descriptor that cannot be used.
  static let failed: Int32 = 1
  /// `health`: something answered, and is not serving. `bench`: some calls failed.
  static let notWell: Int32 = 2
  /// A call that ended with a status: 100 and its code, 101 CANCELLED to 116 UNAUTHENTICATED.
  static func status(_ code: StatusCode) -> Int32 { 100 + Int32(truncatingIfNeeded: code.rawValue) }
}

/// A failure, with what may help.
struct Failure: Error {
  var message: String
  var hints: [String] = []
  var status = ExitStatus.failed

  init(_ message: String, hints: [String] = [], status: Int32 = ExitStatus.failed) {
    (self.message, self.hints, self.status) = (message, hints, status)
  }
}

extension Failure {
  /// Prints it to standard error, and says how the program ends.
  func report() -> ExitCode {
    let style = Style.errors
    Terminal.complain(style.red("error: ") + message)
    for hint in hints { Terminal.complain(style.cyan("hint:  ") + hint) }
    return ExitCode(status)
  }
}

/// Runs a command's body, and makes an exit code of what it throws.
func reporting(_ body: () async throws -> Void) async throws {
  do {
    try await body()
  } catch let failure as Failure {
    throw failure.report()
  }
}
