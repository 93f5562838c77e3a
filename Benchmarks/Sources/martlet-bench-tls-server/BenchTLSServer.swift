// SPDX-License-Identifier: Apache-2.0
// The same server with TLS: a program of its own, so that the other one starts without BoringSSL.
import BenchService
import Martlet
import MartletTLS

@main struct BenchTLSServer {
  static let usage = "martlet-bench-tls-server --port P --certificate FILE --key FILE"

  static func main() async throws {
    let port = BenchService.number("--port", usage: usage)
    let identity = TLSIdentity(
      certificateChain: BenchService.option("--certificate", usage: usage),
      privateKey: BenchService.option("--key", usage: usage))
    try await BenchService.main {
      try await BenchService.serve(.tls("127.0.0.1:\(port)", ServerTLS(identity)), loops: 1)
    }
  }
}
