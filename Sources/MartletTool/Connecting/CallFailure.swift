// SPDX-License-Identifier: Apache-2.0
// What may be behind a call that failed before a server answered it.

internal import Martlet

extension Failure {
  /// A call that was made to learn something, such as by reflection.
  init(_ error: RPCError, at address: ServerAddress) {
    self.init(
      "\(error.code): \(Terminal.harmless(error.message))", hints: Self.hints(error, at: address),
      status: ExitStatus.status(error.code))
  }

  /// Guesses at the mistake, from what our own side saw of the connection.
  static func hints(_ error: RPCError, at address: ServerAddress) -> [String] {
    guard !error.isFromPeer else { return [] }
    let text = error.message.lowercased()
    func says(_ words: String...) -> Bool { words.contains { text.contains($0) } }
    switch error.code {
    case .deadlineExceeded: return ["--timeout gives the server longer"]
    case .unavailable: break
    default: return []
    }
    if says("connection refused") {
      return ["nothing listens at \(address.target): is the server running, and is this its port?"]
    }
    if !address.isPlaintext {
      if says("does not speak tls") { return ["if it is a plaintext port, add --plaintext"] }
      if says("not from an authority") {
        return ["--ca FILE trusts the authority that made it; --insecure anybody, for tests"]
      }
      if says("certificate is not for") { return ["--server-name NAME expects the name that it is for"] }
      if says("certificate has expired") { return ["--insecure does without a valid one, for tests"] }
      if says("wants a certificate", "closing alert") {
        return ["perhaps the server wants to see a certificate: --cert FILE --key FILE"]
      }
      if says("alpn") { return ["the server does not offer HTTP/2 in its TLS: is this a gRPC port?"] }
      if says("tls", "ssl", "handshake", "closed the connection", "unexpected end", "eof") {
        return [
          "if the server speaks without TLS, add --plaintext",
          "if the system does not know who made its certificate, add --ca FILE",
          "if it wants to see a certificate, add --cert FILE --key FILE",
        ]
      }
    } else if says("closed the connection", "reset") {
      return ["perhaps the server wants TLS: leave out --plaintext"]
    }
    if says("resolve", "nodename", "name or service", "unknown host", "dns") {
      return ["no host goes by that name: is \(address.target) spelled right?"]
    }
    return []
  }
}
