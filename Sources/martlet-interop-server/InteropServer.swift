// SPDX-License-Identifier: Apache-2.0
// The server of gRPC's interop test cases.
import InteropProtos
import Logging
import Martlet
import MartletServices
import MartletTLS

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@main struct InteropServer {
  static func main() async {
    let logger = Logger(label: "martlet-interop-server") { StreamLogHandler.standardOutput(label: $0) }
    let arguments: Arguments
    do {
      arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
    } catch {
      print("\(error)\n\(Arguments.usage)")
      exit(64)
    }
    let load = LoadReports()
    let services: [any RPCService] = [
      TestService(load: load), LoadService(load: load), HealthService(), ReflectionService(),
      ChannelzService(),
    ]
    do {
      let server = Server(
        try address(arguments), services: services, interceptors: [MetadataEcho()], logger: logger)
      try await server.run()
    } catch {
      logger.error("\(error)")
      exit(1)
    }
  }

  private static func address(_ arguments: Arguments) throws -> ListenAddress {
    let address = "[::]:\(arguments.port)"
    guard arguments.usesTLS else { return .plaintext(address) }
    let identity = TLSIdentity(certificateChain: arguments.certificate, privateKey: arguments.key)
    return .tls(address, try ServerTLS(identity))
  }
}
