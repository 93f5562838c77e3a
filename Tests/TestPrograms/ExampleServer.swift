// SPDX-License-Identifier: Apache-2.0
import Foundation
public import Testing

/// Our example server in a process of its own, on a port that the system chose.
public struct ExampleServer: Sendable {
  public let child: Child
  public let host: String
  public let port: Int

  public var address: String { "\(host):\(port)" }

  /// - Parameters:
  ///   - host: where it listens.
  ///   - port: 0 lets the system choose.
  ///   - filesMax: how many files, sockets too, it may have; by default as many as the tests.
  public static func start(
    host: String = "127.0.0.1", port: Int = 0, filesMax: Int? = nil
  ) async throws -> ExampleServer {
    let program = try Tools.product("example-server")
    let address = "\(host):\(port)"
    let child =
      if let filesMax {
        try Child(
          URL(filePath: "/bin/sh"),
          ["-c", "ulimit -n \(filesMax); exec \"$0\" \"$1\"", program.path, address])
      } else {
        try Child(program, [address])
      }
    let port = try await child.waitForOutput("its address") { line -> Int? in
      guard let start = line.firstRange(of: "address=ipv4:\(host):") else { return nil }
      return Int(line[start.upperBound...].prefix { $0.isNumber })
    }
    return ExampleServer(child: child, host: host, port: port)
  }

  /// Asks it to stop, and returns its exit code.
  public func stop() async -> Int32 {
    child.kill(SIGTERM)
    return await child.ended()
  }

  /// The server of the suite that runs.
  @TaskLocal private static var current: ExampleServer?

  public static func ofSuite() throws -> ExampleServer {
    guard let current else { throw Unusable(description: "mark the suite with .exampleServer") }
    return current
  }

  /// Starts a server before a suite's tests, and has it stop well after them: whatever they did to it,
  /// it must still be there and end in order.
  public struct Trait: SuiteTrait, TestScoping {
    public func provideScope(
      for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
    ) async throws {
      let server = try await ExampleServer.start()
      try await ExampleServer.$current.withValue(server) { try await body() }
      guard await server.stop() == 0 else {
        throw Unusable(description: "the server did not end in order: \(server.child.errors)")
      }
    }
  }
}

extension Trait where Self == ExampleServer.Trait {
  public static var exampleServer: Self { .init() }
}
