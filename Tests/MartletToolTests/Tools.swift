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

  /// Where pip puts what it installs: googleapis-common-protos is files there.
  static func sitePackages() throws -> String {
    let library = try environment().deletingLastPathComponent().appending(path: "lib")
    let versions = try FileManager.default.contentsOfDirectory(atPath: library.path)
    let version = try #require(versions.first { $0.hasPrefix("python") })
    return library.appending(path: "\(version)/site-packages").path
  }

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
