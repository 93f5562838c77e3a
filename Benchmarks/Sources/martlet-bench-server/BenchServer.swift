// SPDX-License-Identifier: Apache-2.0
// The server that measurements call, on 127.0.0.1 without TLS.
import BenchService
import Martlet

@main struct BenchServer {
  static let usage = "martlet-bench-server --port P [--loops N]; one event loop unless told otherwise"

  static func main() async throws {
    let port = BenchService.number("--port", usage: usage)
    let loops = BenchService.number("--loops", default: 1, usage: usage)
    try await BenchService.main {
      try await BenchService.serve(.plaintext("127.0.0.1:\(port)"), loops: loops)
    }
  }
}
