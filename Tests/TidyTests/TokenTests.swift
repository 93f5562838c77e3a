// SPDX-License-Identifier: Apache-2.0
import Testing

/// What the library's code must not contain, and the few places where it may.
@Suite struct `The library` {
  struct Ban: Sendable, CustomTestStringConvertible {
    var token: String
    var reason: String
    var exceptions: [Exception] = []

    var testDescription: String { token }
  }

  static let bans = [
    Ban(token: "try!", reason: "a peer's bytes must never end the process"),
    Ban(token: "fatalError(", reason: "a peer's bytes must never end the process"),
    Ban(token: " as! ", reason: "a cast that can fail is a branch"),
    Ban(
      token: "preconditionFailure(", reason: "a peer's bytes must never end the process",
      exceptions: [
        Exception(
          "Sources/MartletProtobuf/Descriptors/FileDescriptor.swift",
          "generated code asks for a message that its own file has not: it was edited"),
        Exception(
          "Sources/MartletProtobuf/Wire/RawMemory.swift", "out of memory ends Swift's own allocations too"),
      ]),
    Ban(
      token: "import Foundation", reason: "it doubles a static binary",
      exceptions: ["Message+Data", "Timestamp+Date"].map {
        Exception("Sources/MartletFoundation/\($0).swift", "who uses this module has Foundation anyhow")
      }),
    Ban(
      token: "Task.sleep", reason: "time comes from the event loop, so that tests can turn it",
      exceptions: [
        Exception(
          "Sources/MartletRPC/Transport/InProcessCall.swift",
          "waits for a deadline where there is no event loop"),
        Exception("Sources/MartletTool/Bench/LoadWorker.swift", "a load with a rate has calls due at times"),
        Exception("Sources/MartletTool/Bench/LoadRun.swift", "somebody watches the load's progress"),
      ]),
    Ban(
      token: "CLOCK_REALTIME", reason: "a clock that is set must not move a deadline",
      exceptions: [
        Exception("Sources/MartletProtobuf/WellKnown/Timestamp.swift", "it says what time it is")
      ]),
    Ban(token: "gettimeofday", reason: "a clock that is set must not move a deadline"),
    Ban(token: "FIXME", reason: "mend it, or say in a comment what holds"),
    Ban(token: "TODO", reason: "mend it, or say in a comment what holds"),
  ]

  @Test(arguments: bans) func `does without`(ban: Ban) {
    for file in SourceTree.library where !ban.exceptions.allow(file) && !file.path.contains("/Embedded/") {
      for (index, line) in file.lines.enumerated() where Self.code(line).contains(ban.token) {
        Issue.record("\(file.path):\(index + 1) has '\(ban.token)': \(ban.reason)")
      }
    }
  }

  /// Why not Foundation's: Tests/TestPrograms/Child.swift.
  @Test func `is tested with programs that TestPrograms starts`() {
    for file in SourceTree.swift where file.path.hasPrefix("Tests/") && !file.path.hasPrefix("Tests/Tidy") {
      for (index, line) in file.lines.enumerated() {
        #expect(!Self.code(line).contains(" Process()"), "\(file.path):\(index + 1) starts one by itself")
      }
    }
  }

  @Test func `prints nothing: it takes a logger`() {
    // Texts of files for others, whose programs may.
    for file in SourceTree.library where !file.path.contains("/Embedded/") {
      for (index, line) in file.lines.enumerated() where Self.callsPrint(Self.code(line)) {
        Issue.record("\(file.path):\(index + 1) prints")
      }
    }
  }

  @Test func `says why what the compiler cannot check holds`() {
    for file in SourceTree.library {
      for (index, line) in file.lines.enumerated() {
        let code = Self.code(line)
        guard code.contains("@unchecked Sendable") || code.contains("nonisolated(unsafe)") else { continue }
        let before = index > 0 ? file.lines[index - 1] : ""
        #expect(
          line.contains("// ") || before.contains("// "),
          "\(file.path):\(index + 1): say who guards it, on the line or above it")
      }
    }
  }

  /// The line without its comment. A `//` inside a string cuts it short, which hides nothing banned so far.
  private static func code(_ line: Substring) -> Substring {
    guard let comment = line.firstRange(of: "//") else { return line }
    return line[..<comment.lowerBound]
  }

  private static func callsPrint(_ code: Substring) -> Bool {
    let trimmed = code.drop { $0 == " " }
    return trimmed.hasPrefix("print(") || code.contains("{ print(")
  }
}
