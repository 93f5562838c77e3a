// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestPrograms
import Testing

/// gRPC's interop test cases: our client and our server, each against the other and against grpcio's.
@Suite(.timeLimit(.minutes(10))) struct `Interop cases` {
  @Test func `pass between our own client and server`() async throws {
    try await withInteropServer { port in
      let outcome = try await interopClient(port, "all")
      #expect(outcome.status == 0, "\(outcome)")
      #expect(Ledger.passed(outcome).count == 24)
      Ledger.note("Martlet", "interop cases, our client and our server", Ledger.passed(outcome))
    }
  }

  @Test func `pass over TLS, where the certificate is for another name`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (certificate, key) = (
      folder.appending(path: "server.pem").path, folder.appending(path: "server.key").path
    )
    let words = """
      openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=interop \
      -addext subjectAltName=DNS:foo.test.google.fr -keyout \(key) -out \(certificate)
      """
    let made = try await run(URL(filePath: "/usr/bin/env"), words.split(separator: " ").map(String.init))
    try #require(made.status == 0, "\(made)")
    let flags = ["--use_tls=true", "--tls_cert_file=\(certificate)", "--tls_key_file=\(key)"]
    try await withInteropServer(flags) { port in
      let named = ["--use_tls=true", "--ca_file=\(certificate)", "--server_host_override=foo.test.google.fr"]
      let outcome = try await interopClient(port, "all", named)
      #expect(outcome.status == 0, "\(outcome)")
      Ledger.note("Martlet", "interop cases over TLS, our client and our server", Ledger.passed(outcome))
      let theirs = try await run(
        Tools.python(), [Tools.script("interop_client.py"), "\(port)", certificate, "foo.test.google.fr"])
      #expect(theirs.status == 0, "\(theirs)")
      Ledger.note("grpcio", "interop cases over TLS, its client and our server", Ledger.passed(theirs))
      let unnamed = try await interopClient(
        port, "empty_unary", ["--use_tls=true", "--ca_file=\(certificate)"])
      #expect(unnamed.status == 1, "a certificate for another name was taken")
    }
  }

  @Test func `pass for grpcio's client against our server`() async throws {
    try await withInteropServer { port in
      let outcome = try await run(Tools.python(), [Tools.script("interop_client.py"), "\(port)"])
      #expect(outcome.status == 0, "\(outcome)")
      #expect(Ledger.passed(outcome).count >= 20)
      Ledger.note("grpcio", "interop cases, its client and our server", Ledger.passed(outcome))
    }
  }

  @Test func `pass for our client against grpcio's server`() async throws {
    let server = try Child(Tools.python(), [Tools.script("interop_server.py")])
    let port = try await server.port()
    // grpcio does not show a server whether a message was compressed, so it cannot be made to check it.
    let cases = """
      empty_unary,cacheable_unary,large_unary,server_compressed_unary,client_streaming,server_streaming,\
      server_compressed_streaming,ping_pong,empty_stream,custom_metadata,status_code_and_message,\
      special_status_message,unimplemented_method,unimplemented_service,cancel_after_begin,\
      cancel_after_first_response,timeout_on_sleeping_server,pick_first_unary,rpc_soak,channel_soak,\
      orca_per_rpc,orca_oob
      """
    let outcome = try await interopClient(port, cases)
    server.kill(SIGKILL)
    _ = await server.ended()
    #expect(outcome.status == 0, "\(outcome)")
    Ledger.note("grpcio", "interop cases, our client and its server", Ledger.passed(outcome))
  }
}
