// SPDX-License-Identifier: Apache-2.0
import InMemoryTracing
import Martlet
import Synchronization
import Testing

@testable import chain

@Suite(.timeLimit(.minutes(5))) struct `A chain of three services` {
  private let forever = Shop_V1_Order(item: "a nest", work: .init(.seconds(3600)))

  @Test func `leaves one trace of all its calls`() async throws {
    let chain = try await Chain.start()
    let receipt = try await chain.shop.buy(.init(item: "a nest"))
    #expect(receipt.number == 42)
    await chain.stop()
    let spans = chain.tracer.finishedSpans
    #expect(spans.count == 7, "a client's and a server's for each of three calls, and the ledger's own")
    #expect(Set(spans.map(\.traceID)).count == 1)
    let lines = TraceTree(spans: spans).lines
    let depths = lines.map { $0.prefix { $0 == " " }.count / 2 }
    #expect(depths == Array(0..<7), "each below the one before:\n\(lines.joined(separator: "\n"))")
  }

  @Test func `ends everywhere at its first caller's deadline`() async throws {
    let deadlines = Mutex<[Deadline?]>([])
    let chain = try await Chain.start { deadline in deadlines.withLock { $0.append(deadline) } }
    let error = await #expect(throws: RPCError.self) {
      try await chain.shop.buy(forever, options: .init(deadline: .in(.milliseconds(500))))
    }
    #expect(error?.code == .deadlineExceeded)
    await chain.stop()  // waits for every handler: none sleeps for an hour
    for deadline in deadlines.withLock({ $0 }) {
      #expect(try #require(deadline).remaining < .zero, "the ledger had another deadline")
    }
  }

  @Test func `is stopped everywhere when its first caller gives up`() async throws {
    let (reached, note) = AsyncStream.makeStream(of: Void.self)
    let chain = try await Chain.start { _ in note.yield() }
    let giving = Task { try await chain.shop.buy(forever) }
    for await _ in reached { break }  // the order has come to the ledger
    giving.cancel()
    await #expect(throws: RPCError.self) { try await giving.value }
    await chain.stop()
    let books = chain.tracer.finishedSpans.first { $0.operationName == "writing the books" }
    #expect(books?.errors.first?.error is CancellationError)
  }
}
