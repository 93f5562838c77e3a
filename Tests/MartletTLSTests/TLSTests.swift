// SPDX-License-Identifier: Apache-2.0
import ExampleProtos
import Foundation
import Logging
import Martlet
import MartletTLS
import Synchronization
import TestPrograms
import Testing

@testable import MartletHTTP2
@testable import MartletRPC

/// Keeps the last error.
private struct ErrorLog: LogHandler {
  private final class Content: Sendable { let last = Mutex<String?>(nil) }
  private let content = Content()
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.error
  var last: String? { content.last.withLock { $0 } }
  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }
  func log(event: LogEvent) { content.last.withLock { $0 = "\(event.message)" } }
}

@Suite(.timeLimit(.minutes(10))) struct TLSTests {
  @Test func `a call goes over TLS to a server whose authority is trusted`() async throws {
    let files = try await Certificates()
    try await serving(files) { port in
      let security = try ChannelSecurity.tls(ClientTLS(trust: .file(files["ca.pem"])))
      let answer = try await hello(to: "localhost:\(port)", security)
      #expect(answer == "Hello, no certificate!")
    }
  }

  @Test func `an address is checked against the addresses on the certificate`() async throws {
    let files = try await Certificates()
    let security = try ChannelSecurity.tls(ClientTLS(trust: .file(files["ca.pem"])))
    try await serving(files) { port in
      await #expect(throws: RPCError.self) { try await hello(to: "127.0.0.1:\(port)", security) }
    }
    try await files.issue("server", names: "DNS:localhost,IP:127.0.0.1")
    try await serving(files) { port in
      #expect(await answer { try await hello(to: "127.0.0.1:\(port)", security) } == "Hello, no certificate!")
    }
  }

  @Test func `an authority that is not trusted, and a name that is not on the certificate, are UNAVAILABLE`()
    async throws
  {
    let files = try await Certificates()
    let strangers = try await Certificates()
    try await serving(files) { port in
      for tls in [
        ClientTLS(), ClientTLS(trust: .file(strangers["ca.pem"])),
        ClientTLS(trust: .file(files["ca.pem"]), serverName: "other.example"),
      ] {
        let security = try ChannelSecurity.tls(tls)
        let error = await #expect(throws: RPCError.self) {
          try await hello(to: "localhost:\(port)", security)
        }
        #expect(error?.code == .unavailable)
      }
      let trusting = try ChannelSecurity.tls(ClientTLS(verifiesServer: false))
      #expect(await answer { try await hello(to: "localhost:\(port)", trusting) } == "Hello, no certificate!")
    }
  }

  /// NIOSSL alone would take the address's certificate for that of any name.
  @Test func `a certificate of the address that a name leads to is not one of the name`() async throws {
    let files = try await Certificates()
    try await files.issue("server", names: "DNS:*.local.example,IP:127.0.0.1")
    try await serving(files) { port in
      for (name, answers) in [
        ("a.local.example", true), ("LOCALHOST", false), ("a.b.local.example", false),
        ("local.example", false),
      ] {
        let tls = ClientTLS(trust: .file(files["ca.pem"]), serverName: name)
        let security = try ChannelSecurity.tls(tls)
        let answer = await answer { try await hello(to: "127.0.0.1:\(port)", security) }
        #expect(answer.contains("Hello") == answers, "\(name): \(answer)")
        #expect(answers || answer.contains("not for '\(name)'"), "\(answer)")
      }
    }
  }

  @Test func `a plaintext client gets UNAVAILABLE from a TLS server, and the server goes on`() async throws {
    let files = try await Certificates()
    try await serving(files) { port in
      let error = await #expect(throws: RPCError.self) {
        try await hello(to: "127.0.0.1:\(port)", .plaintext)
      }
      #expect(error?.code == .unavailable)
      let security = try ChannelSecurity.tls(ClientTLS(trust: .file(files["ca.pem"])))
      #expect(await answer { try await hello(to: "localhost:\(port)", security) } == "Hello, no certificate!")
    }
  }

  @Test func `mutual TLS shows the handler the client's certificate, and refuses clients without one`()
    async throws
  {
    let files = try await Certificates()
    try await serving(files, clients: .required(.file(files["ca.pem"]))) { port in
      let identity = TLSIdentity(certificateChain: files["client.pem"], privateKey: files["client.key"])
      let own = try ChannelSecurity.tls(ClientTLS(trust: .file(files["ca.pem"]), identity: identity))
      #expect(await answer { try await hello(to: "localhost:\(port)", own) } == "Hello, a certificate!")
      let none = try ChannelSecurity.tls(ClientTLS(trust: .file(files["ca.pem"])))
      let error = await #expect(throws: RPCError.self) { try await hello(to: "localhost:\(port)", none) }
      #expect(error?.code == .unavailable)
    }
  }

  @Test func `a renewed certificate is taken up without a restart, and a broken one changes nothing`()
    async throws
  {
    let files = try await Certificates()
    let identity = TLSIdentity(certificateChain: files["server.pem"], privateKey: files["server.key"])
    let tls = try ServerTLS(identity)
    try await serving(tls) { port in
      let renamed = try ChannelSecurity.tls(
        ClientTLS(trust: .file(files["ca.pem"]), serverName: "new.example"))
      await #expect(throws: RPCError.self) { try await hello(to: "localhost:\(port)", renamed) }
      try await files.issue("server", names: "DNS:new.example")
      try tls.reload()
      #expect(await answer { try await hello(to: "localhost:\(port)", renamed) } == "Hello, no certificate!")
      try "nonsense".write(toFile: files["server.pem"], atomically: true, encoding: .utf8)
      #expect(throws: TLSFailure.self) { try tls.reload() }
      #expect(await answer { try await hello(to: "localhost:\(port)", renamed) } == "Hello, no certificate!")
    }
  }

  @Test
  func `a certificate that has expired fails calls, and those after its renewal go on the same channel`()
    async throws
  {
    let files = try await Certificates()
    let identity = TLSIdentity(certificateChain: files["server.pem"], privateKey: files["server.key"])
    let security = try ChannelSecurity.tls(ClientTLS(trust: .file(files["ca.pem"])))
    let tls = try ServerTLS(identity)
    try await serving(tls) { port in
      let channels = (0..<2).map { _ in Channel("localhost:\(port)", security: security) }
      let (early, late) = (Helloworld_Greeter.Client(channels[0]), Helloworld_Greeter.Client(channels[1]))
      _ = try await early.sayHello(.init(name: ""))
      try await files.issue("server", names: "DNS:localhost", days: -1)
      try tls.reload()
      // A connection that is up stays so.
      _ = try await early.sayHello(.init(name: ""))
      let error = await #expect(throws: RPCError.self) { try await late.sayHello(.init(name: "")) }
      #expect(error?.code == .unavailable && error?.message.contains("has expired") == true)
      try await files.issue("server", names: "DNS:localhost")
      try tls.reload()
      _ = try await late.sayHello(.init(name: ""), options: .init(waitForReady: true))
      for channel in channels { await channel.shutDown() }
    }
  }

  @Test func `files that have become unusable are complained of in the server's log`() async throws {
    let files = try await Certificates()
    let identity = TLSIdentity(certificateChain: files["server.pem"], privateKey: files["server.key"])
    let log = ErrorLog()
    let server = Server(
      .tls("127.0.0.1:0", try ServerTLS(identity, reloadInterval: .zero)), services: [Greeter()],
      logger: Logger(label: "test") { _ in log })
    let port = try await server.start()
    let security = try ChannelSecurity.tls(ClientTLS(trust: .file(files["ca.pem"])))
    try "nonsense".write(toFile: files["server.pem"], atomically: true, encoding: .utf8)
    // The look is taken beside a connection, which does not wait for it.
    while log.last == nil {
      #expect(await answer { try await hello(to: "localhost:\(port)", security) } == "Hello, no certificate!")
    }
    #expect(log.last?.contains("the certificate in use stays: cannot read certificates from") == true)
    #expect(log.last?.contains("server.pem") == true)
    await server.shutDown()
  }

  @Test func `calls say that they are for the name that the certificate has to be for`() throws {
    for (name, authority) in [(nil, "localhost:1"), ("a.example", "a.example")] {
      let channel = Channel("localhost:1", security: try .tls(ClientTLS(serverName: name)))
      #expect((channel.transport as? ChannelTransport)?.settings.authority == authority)
    }
  }

  @Test func `a client that offers another protocol than h2 is turned away`() async throws {
    let files = try await Certificates()
    try await serving(files) { port in
      for (protocols, isAccepted) in [("h2", true), ("http/1.1", false)] {
        let output = try await run(
          [
            "openssl", "s_client", "-connect", "127.0.0.1:\(port)", "-alpn", protocols, "-CAfile",
            files["ca.pem"],
          ]
        ).text
        #expect(output.contains("ALPN protocol: h2") == isAccepted, "\(output)")
      }
      let old = try await run(["openssl", "s_client", "-connect", "127.0.0.1:\(port)", "-tls1_1"]).text
      #expect(old.contains("alert protocol version"), "\(old)")
    }
  }

  @Test(arguments: ["", "\\x16\\x03\\x01"])
  func `a handshake that does not go on is hung up on, and others are served`(bytes: String) async throws {
    let files = try await Certificates()
    let identity = TLSIdentity(certificateChain: files["server.pem"], privateKey: files["server.key"])
    var configuration = ServerConfiguration()
    configuration.times.handshakeMax = .seconds(5)
    let server = Server(
      .tls("127.0.0.1:0", try ServerTLS(identity)), services: [Greeter()], configuration: configuration)
    let port = try await server.start()
    // Sends so much and no more, and ends when the server has closed the connection.
    let silent = "exec 3<>/dev/tcp/127.0.0.1/\(port); printf '\(bytes)' >&3; timeout 300 cat <&3 >/dev/null"
    let hangUp = Task { try await run(["bash", "-c", silent]).status }
    let security = try ChannelSecurity.tls(ClientTLS(trust: .file(files["ca.pem"])))
    #expect(await answer { try await hello(to: "localhost:\(port)", security) } == "Hello, no certificate!")
    // 124 would be timeout's.
    #expect(try await hangUp.value != 124)
    await server.shutDown()
  }

  @Test func `a handshake that has not ended does not hold up a server that stops`() async throws {
    let files = try await Certificates()
    let identity = TLSIdentity(certificateChain: files["server.pem"], privateKey: files["server.key"])
    var configuration = ServerConfiguration()
    configuration.times.handshakeMax = .seconds(3600)
    configuration.drainTimeMax = .seconds(3600)
    configuration.eventLoopCount = 1
    let server = Server(
      .tls("127.0.0.1:0", try ServerTLS(identity)), services: [Greeter()], configuration: configuration)
    let port = try await server.start()
    let (socket, mark) = ("/dev/tcp/127.0.0.1/\(port)", files["connected"])
    let silent = "exec 3<>\(socket); touch '\(mark)'; timeout 300 cat <&3 >/dev/null"
    let hangUp = Task { try await run(["bash", "-c", silent]).status }
    while !FileManager.default.fileExists(atPath: mark) { try await Task.sleep(for: .milliseconds(10)) }
    // Connections are let in one after the other: the silent one's turn came before this one's.
    let security = try ChannelSecurity.tls(ClientTLS(trust: .file(files["ca.pem"])))
    #expect(await answer { try await hello(to: "localhost:\(port)", security) } == "Hello, no certificate!")
    await server.shutDown()
    // 124 would be timeout's.
    #expect(try await hangUp.value != 124)
  }

  @Test func `missing and mismatched files say which and why`() async throws {
    let files = try await Certificates()
    let missing = #expect(throws: TLSFailure.self) {
      try ServerTLS(TLSIdentity(certificateChain: "/nowhere.pem", privateKey: files["server.key"]))
    }
    #expect(missing?.description == "cannot read certificates from '/nowhere.pem': No such file or directory")
    let mismatch = #expect(throws: TLSFailure.self) {
      try ServerTLS(TLSIdentity(certificateChain: files["server.pem"], privateKey: files["client.key"]))
    }
    #expect(mismatch?.description.contains("client.key") == true)
  }

  @Test func `a name that TLS cannot send fails calls and says so, and the channel ends`() async throws {
    for name in ["", "a\0b", String(repeating: "a", count: 256)] {
      let security = try ChannelSecurity.tls(ClientTLS(serverName: name))
      let error = await #expect(throws: RPCError.self) { try await hello(to: "127.0.0.1:1", security) }
      #expect(error?.code == .unavailable && error?.message.contains("is no server's name") == true)
    }
  }

  @Test func `one server listens on several addresses, with and without TLS`() async throws {
    let files = try await Certificates()
    let identity = TLSIdentity(certificateChain: files["server.pem"], privateKey: files["server.key"])
    let addresses: [ListenAddress] = [
      .tls("127.0.0.1:0", try ServerTLS(identity)), .plaintext("127.0.0.1:0"),
      .plaintext("unix:\(files["socket"])"),
    ]
    let server = Server(addresses, services: [Greeter()])
    try await server.start()
    let ports = server.ports
    #expect(ports.count == 3)
    let security = try ChannelSecurity.tls(ClientTLS(trust: .file(files["ca.pem"])))
    #expect(try await hello(to: "localhost:\(ports[0])", security) == "Hello, no certificate!")
    #expect(try await hello(to: "127.0.0.1:\(ports[1])", .plaintext) == "Hello, no certificate!")
    #expect(try await hello(to: "unix:\(files["socket"])", .plaintext) == "Hello, no certificate!")
    await server.shutDown()
  }

  // MARK: Serving

  private struct Greeter: Helloworld_Greeter.Service {
    func sayHello(
      _ request: Helloworld_HelloRequest, context: ServerContext
    ) async throws -> Helloworld_HelloReply {
      Helloworld_HelloReply(message: "Hello, \(context.peerCertificate == nil ? "no" : "a") certificate!")
    }
  }

  private func serving(
    _ files: Certificates, clients: ServerTLS.ClientCertificates = .none, _ body: (Int) async throws -> Void
  ) async throws {
    let identity = TLSIdentity(certificateChain: files["server.pem"], privateKey: files["server.key"])
    try await serving(try ServerTLS(identity, clients: clients), body)
  }

  private func serving(_ tls: ServerTLS, _ body: (Int) async throws -> Void) async throws {
    let server = Server(.tls("127.0.0.1:0", tls), services: [Greeter()])
    let port = try await server.start()
    let result: Result<Void, any Error>
    do { result = .success(try await body(port)) } catch { result = .failure(error) }
    await server.shutDown()
    try result.get()
  }

  /// What a call answers, or its error's text.
  private func answer(_ call: () async throws -> String) async -> String {
    do { return try await call() } catch { return "\(error)" }
  }

  private func hello(to target: String, _ security: ChannelSecurity) async throws -> String {
    let channel = Channel(target, security: security)
    let result: Result<String, RPCError>
    do throws(RPCError) {
      let options = CallOptions(deadline: .in(.seconds(300)))
      result = .success(
        try await Helloworld_Greeter.Client(channel).sayHello(.init(name: "x"), options: options).message)
    } catch {
      result = .failure(error)
    }
    await channel.shutDown()
    return try result.get()
  }
}
