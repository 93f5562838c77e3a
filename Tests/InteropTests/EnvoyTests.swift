// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestPrograms
import Testing

/// Our server behind Envoy, which browsers and curl speak to: HTTP/2 without TLS behind it; gRPC, gRPC-Web
/// and JSON in front.
@Suite(.timeLimit(.minutes(10))) struct `Envoy` {
  @Test func `carries gRPC, gRPC-Web and JSON to our server`() async throws {
    try await withInteropServer { server in
      try await withFolder { folder in
        let set = try await descriptorSet("grpc/testing/test.proto", roots: ["Protos"], into: folder)
        let envoy = try Child(Tools.python(), [Tools.script("envoy.py"), "\(server)", set.path])
        defer { envoy.kill(SIGTERM) }
        let port = try await envoy.port()
        let web = try await run(Tools.python(), [Tools.script("web_client.py"), "\(port)"])
        #expect(web.status == 0, "\(web)\n\(envoy.errors)")
        let ours = try await interopClient(port, "all")
        #expect(ours.status == 0, "\(ours)\n\(envoy.errors)")
        let theirs = try await run(Tools.python(), [Tools.script("interop_client.py"), "\(port)"])
        #expect(theirs.status == 0, "\(theirs)\n\(envoy.errors)")

        let passed = Ledger.passed(web)
        #expect(passed.count == 13)
        Ledger.note("Envoy", "gRPC-Web over HTTP/1.1 to our server", passed.filter { $0.hasPrefix("web_") })
        Ledger.note(
          "Envoy", "JSON to our server, transcoded by martletc's descriptor set",
          passed.filter { $0.hasPrefix("json_") })
        Ledger.note("Envoy", "between our client and our server", Ledger.passed(ours))
        Ledger.note("Envoy", "between grpcio's client and our server", Ledger.passed(theirs))
      }
    }
  }
}
