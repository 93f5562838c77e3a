// SPDX-License-Identifier: Apache-2.0
// The official flags of an interop server (grpc/doc/interop-test-descriptions.md).

struct Arguments {
  var port = 8080
  var usesTLS = false
  var certificate = ""
  var key = ""

  static let usage = """
    usage: martlet-interop-server [--port=PORT] [--use_tls=BOOL] [--tls_cert_file=PEM] [--tls_key_file=PEM]
    Offers grpc.testing.TestService for the interop test cases, and load reports, health, reflection \
    and channelz beside it. Port 0 lets the system choose; the log says what it chose.
    """

  struct Mistake: Error, CustomStringConvertible { var description: String }

  init(_ words: [String]) throws {
    var words = words[...]
    while let word = words.popFirst() {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard let name = parts.first, name.hasPrefix("-") else {
        throw Mistake(description: "'\(word)' is no flag")
      }
      func value() throws -> String {
        if parts.count == 2 { return parts[1] }
        guard let next = words.popFirst() else { throw Mistake(description: "\(name) needs a value") }
        return next
      }
      switch name.drop(while: { $0 == "-" }) {
      case "port":
        guard let port = Int(try value()) else { throw Mistake(description: "--port needs a number") }
        self.port = port
      case "use_tls": usesTLS = parts.count == 1 ? true : try value() == "true"
      case "tls_cert_file": certificate = try value()
      case "tls_key_file": key = try value()
      default: throw Mistake(description: "there is no flag \(name)")
      }
    }
    if usesTLS, certificate.isEmpty || key.isEmpty {
      throw Mistake(description: "--use_tls needs --tls_cert_file and --tls_key_file")
    }
  }
}
