// SPDX-License-Identifier: Apache-2.0
// How to reach a server: what every subcommand that calls one takes.

internal import ArgumentParser
internal import Martlet
internal import MartletTLS

struct ConnectionOptions: ParsableArguments {
  @Flag(help: "HTTP/2 without TLS.")
  var plaintext = false

  @Option(
    help: .init("Trust the authorities in this PEM file, not the system's.", valueName: "file"),
    completion: .file())
  var ca: String?

  @Option(
    help: .init("Show this certificate, PEM, to the server (mutual TLS).", valueName: "file"),
    completion: .file())
  var cert: String?

  @Option(help: .init("The certificate's private key, PEM.", valueName: "file"), completion: .file())
  var key: String?

  @Option(help: .init("The name that the server's certificate must be for.", valueName: "name"))
  var serverName: String?

  @Flag(help: "Do not check the server's certificate. For tests only.")
  var insecure = false

  @Option(
    name: [.customShort("H"), .customLong("header")],
    help: .init(
      "Metadata for every call, 'name: value'; base64 if the name ends in -bin. Repeatable.",
      valueName: "header"))
  var headers: [String] = []

  @Option(
    name: [.customShort("t"), .customLong("timeout")],
    help: .init("When calls must be over: 500ms, 5s, 2m. Default: never.", valueName: "duration"))
  var timeout: TimeText?

  @Option(help: .init("How long connecting may take.", valueName: "duration"))
  var connectTimeout = TimeText(duration: .seconds(10))

  func validate() throws {
    if plaintext, ca != nil || cert != nil || key != nil || serverName != nil || insecure {
      throw ValidationError("--plaintext leaves no use for --ca, --cert, --key, --server-name or --insecure")
    }
    if (cert == nil) != (key == nil) { throw ValidationError("--cert and --key go together") }
  }

  /// Settings for one call, with its deadline counted from now.
  func callOptions(waitForReady: Bool = false) throws(Failure) -> CallOptions {
    var options = CallOptions(metadata: try HeaderText.metadata(headers))
    options.deadline = timeout.map { .in($0.duration) }
    return options
  }
}

/// A server's address as people write it, and how to talk to it.
struct ServerAddress {
  let target: String
  let security: ChannelSecurity
  let isPlaintext: Bool

  init(_ text: String, _ options: ConnectionOptions) throws(Failure) {
    var target = text
    var isPlaintext = options.plaintext
    for (scheme, plain) in [("http://", true), ("https://", false)] where text.hasPrefix(scheme) {
      target = String(text.dropFirst(scheme.count).prefix { $0 != "/" })
      isPlaintext = plain
    }
    (self.target, self.isPlaintext) = (target, isPlaintext)
    if isPlaintext {
      security = .plaintext
      return
    }
    let identity = options.cert.flatMap { cert in
      options.key.map { TLSIdentity(certificateChain: cert, privateKey: $0) }
    }
    let tls = ClientTLS(
      trust: options.ca.map { .file($0) } ?? .system, identity: identity, serverName: options.serverName,
      verifiesServer: !options.insecure)
    do throws(TLSFailure) {
      security = try .tls(tls)
    } catch {
      throw Failure(error.description)
    }
  }

  func channel(_ options: ConnectionOptions) -> Channel {
    var limits = ConnectionLimits()
    // Whoever asks by hand wants to see the answer, however large.
    limits.messageBytesMax = Int(Int32.max)
    limits.headerListBytesMax = 1 << 20
    var times = ChannelTimes()
    times.connectMax = options.connectTimeout.duration
    return Channel(target, security: security, limits: limits, times: times)
  }
}

/// `name: value`, as curl takes it.
enum HeaderText {
  static func metadata(_ headers: [String]) throws(Failure) -> Metadata {
    var metadata = Metadata()
    for header in headers {
      guard let colon = header.firstIndex(of: ":"), colon != header.startIndex else {
        throw Failure("the header '\(header)' has no name", hints: ["write it as 'name: value'"], status: 64)
      }
      let name = header[..<colon].lowercased()
      let value = header[header.index(after: colon)...].drop { $0 == " " }
      guard name.hasSuffix("-bin") else {
        metadata.append(String(value), named: name)
        continue
      }
      guard let bytes = Base64.decode(value.utf8) else {
        throw Failure(
          "the header '\(name)' does not hold base64",
          hints: ["names that end in -bin hold bytes: printf %s VALUE | base64"], status: 64)
      }
      metadata.append(bytes, named: name)
    }
    if let complaint = metadata.complaint { throw Failure(complaint, status: 64) }
    return metadata
  }

  /// Lines as they are shown: bytes in base64 again.
  static func lines(_ metadata: Metadata) -> [String] {
    metadata.entries.map { entry in
      switch entry.content {
      case .text(let text): "\(entry.name): \(text)"
      case .binary(let bytes): "\(entry.name): \(Base64.encode(bytes))"
      }
    }
  }
}
