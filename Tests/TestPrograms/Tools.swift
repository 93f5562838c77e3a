// SPDX-License-Identifier: Apache-2.0
public import Foundation

/// The programs that tests start: our own, and the counterparts.
///
/// A counterpart that is missing fails the test that needs it: a skipped proof looks like a proof.
public enum Tools {
  public static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// One of this package's executables, which stand beside the tests'.
  public static func product(_ name: String) throws -> URL {
    try executable(URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent(), name)
  }

  /// The interpreter that has the counterparts' packages.
  public static func python() throws -> URL { try executable(environment(), "python") }

  /// A program of the virtual environment, such as grpcurl.
  public static func counterpart(_ name: String) throws -> URL { try executable(environment(), name) }

  public static func script(_ name: String) -> String {
    repository.appending(path: "Tests/Interop/\(name)").path
  }

  /// Where pip puts what it installs: googleapis-common-protos is files there.
  public static func sitePackages() throws -> String {
    let library = try python().deletingLastPathComponent().deletingLastPathComponent().appending(path: "lib")
    let versions = try FileManager.default.contentsOfDirectory(atPath: library.path)
    guard let version = versions.first(where: { $0.hasPrefix("python") }) else {
      throw Unusable(description: "\(library.path) has no python3.x")
    }
    return library.appending(path: "\(version)/site-packages").path
  }

  private static func environment() throws -> URL {
    guard let python = ProcessInfo.processInfo.environment["MARTLET_PYTHON"] else {
      throw Unusable(description: "run 'make test', which installs the counterparts and sets MARTLET_PYTHON")
    }
    return URL(filePath: python).deletingLastPathComponent()
  }

  private static func executable(_ directory: URL, _ name: String) throws -> URL {
    let url = directory.appending(path: name)
    guard FileManager.default.isExecutableFile(atPath: url.path) else {
      throw Unusable(description: "\(url.path) is missing")
    }
    return url
  }
}
