// SPDX-License-Identifier: Apache-2.0
// A service whose handlers each test writes itself, and a server and channel around it.

import Martlet
import Synchronization
import Testing

/// By default: echoes, streams `count` numbered answers, counts bytes, echoes each.
struct TestService: RPCService {
  var unary: @Sendable (Req, ServerContext) async throws -> Res = { request, _ in
    Res(payload: request.payload)
  }
  var serverStream: @Sendable (Req, MessageWriter<Res>, ServerContext) async throws -> Void = {
    request, responses, _ in
    for number in 0..<request.count { try await responses.send(Res(payload: [UInt8(number & 255)])) }
  }
  var clientStream: @Sendable (MessageStream<Req>, ServerContext) async throws -> Res = { requests, _ in
    var total = 0
    for try await request in requests { total += request.payload.count }
    return Res(payload: Array("\(total)".utf8))
  }
  var bidi: @Sendable (MessageStream<Req>, MessageWriter<Res>, ServerContext) async throws -> Void = {
    requests, responses, _ in
    for try await request in requests { try await responses.send(Res(payload: request.payload)) }
  }

  func register(in routes: inout Routes) {
    routes.add(Bench.unary, unary)
    routes.add(Bench.serverStream, serverStream)
    routes.add(Bench.clientStream, clientStream)
    routes.add(Bench.bidi, bidi)
  }
}

/// A server on a port of its own, and a channel to it.
struct Fixture: Sendable {
  let server: Server
  let port: Int
  let channel: Channel

  static func with(
    _ service: TestService = TestService(), configuration: ServerConfiguration = .init(),
    limits: ConnectionLimits = .init(), server serverInterceptors: [any ServerInterceptor] = [],
    client clientInterceptors: [any ClientInterceptor] = [], _ body: (Fixture) async throws -> Void
  ) async throws {
    var configuration = configuration
    configuration.eventLoopCount = configuration.eventLoopCount ?? 1
    let server = Server(
      .plaintext("127.0.0.1:0"), services: [service], interceptors: serverInterceptors,
      configuration: configuration)
    let port = try await server.start()
    let channel = Channel(
      "127.0.0.1:\(port)", security: .plaintext, interceptors: clientInterceptors, limits: limits)
    let result: Result<Void, any Error>
    do {
      result = .success(try await body(Fixture(server: server, port: port, channel: channel)))
    } catch {
      result = .failure(error)
    }
    await channel.shutDown()
    await server.shutDown()
    try result.get()
  }

  func unary(_ payload: [UInt8] = [], _ options: CallOptions = .init()) async throws -> [UInt8] {
    try await channel.unary(Bench.unary, Req(payload: payload), options).message.payload
  }
}

/// The status that a call ends with.
func status(_ body: () async throws -> Void) async -> RPCError {
  do {
    try await body()
    return RPCError(.ok, "")
  } catch let error as RPCError {
    return error
  } catch {
    Issue.record("a call threw \(error), which is no RPCError")
    return RPCError(error)
  }
}

/// Opens once; until then whoever waits, waits, or leaves when its task is cancelled: a test whose time is up
/// ends, rather than hang with its process.
final class Gate: Sendable {
  private struct State {
    var isOpen = false
    var lastWaiter = 0
    var waiters: [Int: CheckedContinuation<Void, Never>] = [:]
  }

  private let state = Mutex(State())

  var isOpen: Bool { state.withLock { $0.isOpen } }

  func open() {
    let waiters = state.withLock { state in
      state.isOpen = true
      defer { state.waiters = [:] }
      return state.waiters
    }
    for waiter in waiters.values { waiter.resume() }
  }

  func wait() async {
    let waiter = state.withLock { state in
      state.lastWaiter += 1
      return state.lastWaiter
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let mayGoOn = state.withLock { state in
          // Looked at under the lock: a cancellation after this finds the waiter.
          if state.isOpen || Task.isCancelled { return true }
          state.waiters[waiter] = continuation
          return false
        }
        if mayGoOn { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiters.removeValue(forKey: waiter) }?.resume()
    }
  }

  /// For a handler that takes no notice of its cancellation. The test has to open the gate, however it ends.
  func waitThroughCancellation() async { await Task { await wait() }.value }

  /// For a handler: stays until its task is cancelled, and opens the gate then.
  func openWhenCancelled() async {
    await withTaskCancellationHandler {
      await wait()
    } onCancel: {
      open()
    }
  }
}

/// A number that several tasks add to.
final class Counter: Sendable {
  private let number = Mutex(0)
  var value: Int { number.withLock { $0 } }
  @discardableResult
  func add(_ amount: Int = 1) -> Int {
    number.withLock {
      $0 += amount
      return $0
    }
  }
}

/// What a handler saw, for the test to look at.
final class Seen<Value: Sendable>: Sendable {
  private let storage = Mutex<Value?>(nil)
  var value: Value? { storage.withLock { $0 } }
  func set(_ value: Value) { storage.withLock { $0 = value } }
}
