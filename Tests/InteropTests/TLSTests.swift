// SPDX-License-Identifier: Apache-2.0
import ExampleProtos
import Foundation
import Martlet
import MartletServices
import MartletTLS
import TestPrograms
import Testing

/// Our TLS against OpenSSL's own programs and against grpcio, and what must be refused.
@Suite(.timeLimit(.minutes(10))) struct `TLS` {
  @Test(arguments: [[], ["-alpn", "http/1.1"]])
  func `is refused by our client where OpenSSL's server does not agree on h2`(flags: [String]) async throws {
    let files = try await certificates()
    let server = try openSSLServer(files, flags)
    defer { server.kill(SIGTERM) }
    let error = await failure(to: try await port(of: server), files)
    #expect(error?.code == .unavailable)
    // With another protocol OpenSSL ends the handshake itself.
    if flags.isEmpty { #expect(error?.message.contains("not h2") == true, "\(String(describing: error))") }
    Ledger.note("OpenSSL", "refused by our client", flags.isEmpty ? "no ALPN" : "ALPN of another protocol")
  }

  @Test func `is refused by our client, and by grpcio's, where the server's certificate has expired`()
    async throws
  {
    let files = try await certificates()
    try await serving(files, "expired") { port in
      let error = await failure(to: port, files)
      #expect(error?.code == .unavailable)
      #expect(error?.message.contains("has expired") == true, "\(String(describing: error))")
      let theirs = try await grpcio(port, files)
      #expect(theirs == ["UNAVAILABLE"])
    }
    let server = try openSSLServer(files, ["-alpn", "h2"], certificate: "expired")
    defer { server.kill(SIGTERM) }
    let error = await failure(to: try await port(of: server), files)
    #expect(error?.message.contains("has expired") == true, "\(String(describing: error))")
    Ledger.note("OpenSSL", "refused by our client", "expired certificate")
    Ledger.note("grpcio", "TLS with our server", "expired certificate of the server's refused")
  }

  @Test func `on both sides with grpcio's client`() async throws {
    let files = try await certificates()
    let strangers = try await Certificates()
    try await serving(files, clients: .required(.file(files["ca.pem"]))) { port in
      // Once more after those who are refused: they did no harm.
      for (own, answer) in [
        (pair(files, "client"), "Hello, x with a certificate!"), ([], "UNAVAILABLE"),
        (pair(files, "expired"), "UNAVAILABLE"), (pair(strangers, "client"), "UNAVAILABLE"),
        (pair(files, "client"), "Hello, x with a certificate!"),
      ] {
        let lines = try await grpcio(port, files, own)
        #expect(lines == [answer], "\(own)")
      }
    }
    Ledger.note(
      "grpcio", "TLS with our server",
      [
        "mutual TLS", "no certificate refused", "expired certificate refused",
        "stranger's certificate refused",
      ])
  }

  @Test func `on both sides with OpenSSL's client`() async throws {
    let files = try await certificates()
    try await serving(files, clients: .required(.file(files["ca.pem"]))) { port in
      let good = try await openSSLClient(port, files, "client")
      #expect(good.contains("ALPN protocol: h2") && good.contains("Verification: OK"), "\(good)")
      #expect(!good.contains("alert"), "\(good)")
      for (identity, alert) in [(nil, "certificate required"), ("expired", "certificate expired")] {
        let refused = try await openSSLClient(port, files, identity)
        #expect(refused.contains("alert \(alert)"), "\(refused)")
      }
    }
    Ledger.note(
      "OpenSSL", "client of our server",
      ["mutual TLS with h2", "no certificate refused", "expired certificate refused"])
  }

  @Test func `on both sides with OpenSSL's server, which sees our client's certificate`() async throws {
    let files = try await certificates()
    let flags = ["-alpn", "h2", "-Verify", "1", "-verify_return_error", "-CAfile", files["ca.pem"]]
    let server = try openSSLServer(files, flags)
    defer { server.kill(SIGTERM) }
    let port = try await port(of: server)
    // It speaks no HTTP/2, but the handshake is over before it shows that.
    #expect(await failure(to: port, files, "client")?.code == .unavailable)
    #expect(
      server.errors.replacing(" = ", with: "=").contains("depth=0 CN=client\nverify return:1"),
      "\(server.errors)")
    server.kill(SIGTERM)
    #expect(await server.ended() == 128 + SIGTERM)
    Ledger.note("OpenSSL", "server of our client", "mutual TLS with h2")
  }

  @Test func `on both sides with grpcio's server`() async throws {
    let files = try await certificates()
    let arguments = [files["server.pem"], files["server.key"], files["ca.pem"]]
    let server = try Child(Tools.python(), [Tools.script("tool_server.py")] + arguments)
    defer { server.kill(SIGTERM) }
    let port = try await server.port()
    let channel = Channel("localhost:\(port)", security: try security(files, "client"))
    let health = try await Grpc_Health_V1_Health.Client(channel).check(.init(service: "tool.Probe"))
    #expect(health.status == .notServing)
    await channel.shutDown()
    #expect(await failure(to: port, files)?.code == .unavailable)
    Ledger.note("grpcio", "TLS with our client", ["mutual TLS", "no certificate refused"])
  }

  // MARK: Both ends

  /// The certificates of every test here, and one that has expired.
  private func certificates() async throws -> Certificates {
    let files = try await Certificates()
    try await files.issue("expired", names: "DNS:localhost", days: -1)
    return files
  }

  /// A certificate and its key, as programs are told of them.
  private func pair(_ files: Certificates, _ name: String) -> [String] {
    [files["\(name).pem"], files["\(name).key"]]
  }

  private func identity(_ files: Certificates, _ name: String) -> TLSIdentity {
    TLSIdentity(certificateChain: files["\(name).pem"], privateKey: files["\(name).key"])
  }

  private struct Greeter: Helloworld_Greeter.Service {
    func sayHello(
      _ request: Helloworld_HelloRequest, context: ServerContext
    ) async throws -> Helloworld_HelloReply {
      let with = context.peerCertificate == nil ? "no" : "a"
      return Helloworld_HelloReply(message: "Hello, \(request.name) with \(with) certificate!")
    }
  }

  private func serving(
    _ files: Certificates, _ name: String = "server", clients: ServerTLS.ClientCertificates = .none,
    _ body: (Int) async throws -> Void
  ) async throws {
    let tls = try ServerTLS(identity(files, name), clients: clients)
    let server = Server(.tls("localhost:0", tls), services: [Greeter()])
    let port = try await server.start()
    let result: Result<Void, any Error>
    do { result = .success(try await body(port)) } catch { result = .failure(error) }
    await server.shutDown()
    try result.get()
  }

  private func security(_ files: Certificates, _ name: String?) throws -> ChannelSecurity {
    try .tls(ClientTLS(trust: .file(files["ca.pem"]), identity: name.map { identity(files, $0) }))
  }

  /// How our client's call ends.
  private func failure(to port: Int, _ files: Certificates, _ identity: String? = nil) async -> RPCError? {
    guard let security = try? security(files, identity) else { return nil }
    let channel = Channel("localhost:\(port)", security: security)
    var failure: RPCError?
    do throws(RPCError) {
      let options = CallOptions(deadline: .in(.seconds(300)))
      _ = try await Helloworld_Greeter.Client(channel).sayHello(.init(name: "x"), options: options)
    } catch {
      failure = error
    }
    await channel.shutDown()
    return failure
  }

  private func grpcio(_ port: Int, _ files: Certificates, _ own: [String] = []) async throws -> [String] {
    let outcome = try await run(
      Tools.python(), [Tools.script("tls_client.py"), "\(port)", files["ca.pem"]] + own)
    #expect(outcome.status == 0, "\(outcome)")
    return outcome.lines
  }

  private func openSSLServer(
    _ files: Certificates, _ flags: [String], certificate: String = "server"
  ) throws -> Child {
    let own = ["-cert", files["\(certificate).pem"], "-key", files["\(certificate).key"]]
    return try Child(
      URL(filePath: "/usr/bin/env"), ["openssl", "s_server", "-accept", "localhost:0", "-www"] + own + flags)
  }

  private func port(of server: Child) async throws -> Int {
    try await server.waitForOutput("its port") { line in
      line.hasPrefix("ACCEPT ") ? line.split(separator: ":").last.flatMap { Int($0) } : nil
    }
  }

  /// What `openssl s_client` says of the handshake, and of what comes after it.
  private func openSSLClient(_ port: Int, _ files: Certificates, _ identity: String?) async throws
    -> String
  {
    let own = identity.map { ["-cert", files["\($0).pem"], "-key", files["\($0).key"]] } ?? []
    let words =
      "openssl s_client -connect localhost:\(port) -alpn h2 -servername localhost -verify_return_error"
    let trust = ["-CAfile", files["ca.pem"], "-ign_eof"]
    let outcome = try await run(
      URL(filePath: "/usr/bin/env"), words.split(separator: " ").map(String.init) + trust + own,
      // No preface of HTTP/2: our server hangs up, and so ends it.
      input: "nonsense, and enough of it to be no preface\n")
    return outcome.output + outcome.errors
  }
}
