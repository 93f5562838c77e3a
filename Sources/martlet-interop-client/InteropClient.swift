// SPDX-License-Identifier: Apache-2.0
// The client of gRPC's interop test cases.
import InteropProtos
import Martlet
import MartletTLS

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@main struct InteropClient {
  static func main() async {
    let arguments: Arguments
    let security: ChannelSecurity
    do {
      arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
      security = try Self.security(arguments)
    } catch {
      print("\(error)\n\(Arguments.usage)")
      exit(64)
    }
    let host = arguments.host.contains(":") ? "[\(arguments.host)]" : arguments.host
    let target = "\(host):\(arguments.port)"
    let names =
      arguments.testCase == "all" ? Cases.names : arguments.testCase.split(separator: ",").map(String.init)
    var failures: Int32 = 0
    for name in names {
      let cases = Cases(arguments: arguments) { Channel(target, security: security) }
      do {
        try await cases.run(name)
        print("PASS \(name)")
      } catch {
        print("FAIL \(name): \(error)")
        failures += 1
      }
    }
    exit(failures == 0 ? 0 : 1)
  }

  private static func security(_ arguments: Arguments) throws -> ChannelSecurity {
    guard arguments.usesTLS else { return .plaintext }
    let trust = arguments.authority.map { TLSTrust.file($0) } ?? .system
    return try .tls(ClientTLS(trust: trust, serverName: arguments.hostOverride))
  }
}
