// SPDX-License-Identifier: Apache-2.0
// Three services, each behind the next. None of them says a word about deadlines or cancellation.
import Martlet
import Tracing

struct ShopService: Shop_V1_Shop.Service {
  let payments: Shop_V1_Payments.Client

  func buy(_ order: Shop_V1_Order, context: ServerContext) async throws -> Shop_V1_Receipt {
    // This call ends when ours does: at our caller's deadline, or when our caller goes away.
    try await payments.charge(order)
  }
}

struct PaymentsService: Shop_V1_Payments.Service {
  let ledger: Shop_V1_Ledger.Client

  func charge(_ order: Shop_V1_Order, context: ServerContext) async throws -> Shop_V1_Receipt {
    try await ledger.book(order)
  }
}

struct LedgerService: Shop_V1_Ledger.Service {
  let tracer: any Tracer
  /// Told when a call has come this far, with its deadline.
  var reached: @Sendable (Deadline?) -> Void = { _ in }

  func book(_ order: Shop_V1_Order, context: ServerContext) async throws -> Shop_V1_Receipt {
    // What is awaited inside is woken by cancellation: a database's driver as well as this sleep. The span
    // notes the error.
    try await tracer.withSpan("writing the books") { _ in
      reached(context.deadline)
      try await Task.sleep(for: order.work?.duration ?? .zero)
    }
    return .init(number: 42)
  }
}
