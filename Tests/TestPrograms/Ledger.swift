// SPDX-License-Identifier: Apache-2.0
import Foundation

/// What real counterparts were seen to do, for `Docs/Interop.md`, which `make interop` writes from this.
public enum Ledger {
  /// Adds a line: who, in which part, and the case that went well.
  public static func note(_ counterpart: String, _ part: String, _ cases: [String]) {
    guard let path = ProcessInfo.processInfo.environment["MARTLET_INTEROP_LEDGER"] else { return }
    let lines = cases.map { "\(counterpart)\t\(part)\t\($0)\n" }.joined()
    // One write to the end of the file: tests run side by side.
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o644)
    guard file >= 0 else { return }
    defer { close(file) }
    _ = Array(lines.utf8).withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
  }

  public static func note(_ counterpart: String, _ part: String, _ name: String) {
    note(counterpart, part, [name])
  }

  /// The names after PASS in a program's output.
  public static func passed(_ outcome: Outcome) -> [String] {
    outcome.lines.filter { $0.hasPrefix("PASS ") }.map { String($0.dropFirst(5)) }
  }
}
