// SPDX-License-Identifier: Apache-2.0
// The command: a protected server, or a call to it.
import Logging
import Martlet
import MartletTracing
import Tracing

struct QuoteService: Quotes_V1_Quotes.Service {
  func get(
    _ request: Quotes_V1_GetRequest, context: ServerContext
  ) async throws -> Quotes_V1_GetResponse {
    context.values[RequestLogger.self].debug("looking up \(request.symbol)")
    return quote(request.symbol, context)
  }

  func follow(
    _ request: Quotes_V1_GetRequest, responses: MessageWriter<Quotes_V1_GetResponse>, context: ServerContext
  ) async throws {
    for _ in 0..<3 { try await responses.send(quote(request.symbol, context)) }
  }

  private func quote(_ symbol: String, _ context: ServerContext) -> Quotes_V1_GetResponse {
    .init(symbol: symbol, cents: Int64(symbol.utf8.count) * 100, caller: context.values[CallerKey.self] ?? "")
  }
}

@main struct Main: RPCProgram {
  static func run() async throws {
    let words = Array(CommandLine.arguments.dropFirst())
    switch (words.first, words.count) {
    case ("serve", 2):
      let logger = Logger(label: "quotes") { StreamLogHandler.standardError(label: $0) }
      try await server(words[1], tokens: ["secret-of-alice": "alice"], logger: logger).run()
    case ("get", 4):
      let token = words[2]
      let channel = Channel(
        words[1], security: .plaintext,
        interceptors: [ClientTracing(), BearerToken { token }, ForwardRequestID()])
      print(try await Quotes_V1_Quotes.Client(channel).get(.init(symbol: words[3])))
      await channel.shutDown()
    default: print("usage: interceptors serve HOST:PORT\n       interceptors get HOST:PORT TOKEN SYMBOL")
    }
  }

  /// The order matters: a span has all that follows in it, the log sees every call, refused ones too, and the
  /// limit knows who calls.
  static func server(
    _ address: String, tokens: [String: String], rate: Double = 10, burst: Double = 20, logger: Logger,
    tracer: (any Tracer)? = nil
  ) -> Server {
    Server(
      .plaintext(address), services: [QuoteService()],
      interceptors: [
        ServerTracing(tracer: tracer), RequestLog(logger: logger), BearerAuthentication(tokens: tokens),
        RateLimit(rate: rate, burst: burst).except(on: Quotes_V1_Quotes.follow.path),
      ], logger: logger)
  }
}
