// SPDX-License-Identifier: Apache-2.0
// How a program begins and ends.

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A program that says in a line why it cannot go on.
///
/// An error that leaves Swift's own `main` is a crash: a page of addresses, and the exit code of an illegal
/// instruction. Yet it is of the everyday kind, a port that is taken or a server that is not there. With
/// `run()` in the place of `main()` its text goes to standard error, and the program ends with code 1.
///
/// ```swift
/// @main struct HelloServer: RPCProgram {
///   static func run() async throws {
///     try await Server(.plaintext("127.0.0.1:50051"), services: [Greeter()]).run()  // until SIGTERM
///   }
/// }
/// ```
public protocol RPCProgram {
  /// All that the program does.
  static func run() async throws
}

extension RPCProgram {
  /// Where Swift begins.
  public static func main() async {
    do {
      try await run()
    } catch {
      var line = "error: \(error)\n"
      line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
      exit(1)
    }
  }
}
