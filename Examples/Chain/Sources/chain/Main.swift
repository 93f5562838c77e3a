// SPDX-License-Identifier: Apache-2.0
// The command: one order through the chain, and the trace that it left.
import Martlet

@main struct Main: RPCProgram {
  static func run() async throws {
    let chain = try await Chain.start()
    let slow = Shop_V1_Order(item: "a nest", work: .init(.seconds(3600)))
    switch CommandLine.arguments.dropFirst().first ?? "deadline" {
    case "deadline":
      print("an order whose ledger takes an hour, with 200 ms to spend:")
      await order(chain, slow, .init(deadline: .in(.milliseconds(200))))
    case "cancel":
      print("the same without a deadline, given up after 200 ms:")
      let giving = Task { await order(chain, slow, .init()) }
      try await Task.sleep(for: .milliseconds(200))
      giving.cancel()
      await giving.value
    default:
      print("an order that goes through:")
      await order(chain, .init(item: "a nest"), .init(deadline: .in(.seconds(10))))
    }
    await chain.stop()
    print()
    for line in TraceTree(spans: chain.tracer.finishedSpans).lines { print(line) }
  }

  private static func order(_ chain: Chain, _ order: Shop_V1_Order, _ options: CallOptions) async {
    do {
      print("receipt \(try await chain.shop.buy(order, options: options).number)")
    } catch {
      print("\(error)")
    }
  }
}
