// SPDX-License-Identifier: Apache-2.0
// The three services, each on a server of its own.
import InMemoryTracing
import Martlet
import MartletTracing

/// A shop whose calls go through three servers, and what was seen of them.
struct Chain: Sendable {
  let tracer: InMemoryTracer
  let shop: Shop_V1_Shop.Client
  private let servers: [Server]
  private let channels: [Channel]

  /// Starts the servers, the last one in the chain first.
  static func start(reached: @escaping @Sendable (Deadline?) -> Void = { _ in }) async throws -> Chain {
    let tracer = InMemoryTracer()
    var (servers, channels) = ([Server](), [Channel]())

    /// A server with one service, and a channel to it; both make spans.
    func serve(_ service: any RPCService) async throws -> Channel {
      let server = Server(
        .plaintext("127.0.0.1:0"), services: [service], interceptors: [ServerTracing(tracer: tracer)])
      let port = try await server.start()
      let channel = Channel(
        "127.0.0.1:\(port)", security: .plaintext, interceptors: [ClientTracing(tracer: tracer)])
      servers.append(server)
      channels.append(channel)
      return channel
    }

    let ledger = try await serve(LedgerService(tracer: tracer, reached: reached))
    let payments = try await serve(PaymentsService(ledger: .init(ledger)))
    let shop = try await serve(ShopService(payments: .init(payments)))
    return Chain(tracer: tracer, shop: .init(shop), servers: servers, channels: channels)
  }

  func stop() async {
    for channel in channels { await channel.shutDown() }
    for server in servers { await server.shutDown() }
  }
}
