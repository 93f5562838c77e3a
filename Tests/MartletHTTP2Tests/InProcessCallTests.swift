// SPDX-License-Identifier: Apache-2.0
// Calls within the process: their end, and messages that nobody asked for.

import Logging
import Martlet
import Testing

@testable import MartletRPC

@Suite(.timeLimit(.minutes(10))) struct InProcessCallTests {
  /// Runs a task at once, in the middle of what woke it.
  private final class AtOnce: TaskExecutor {
    func enqueue(_ job: consuming ExecutorJob) {
      UnownedJob(job).runSynchronously(on: asUnownedTaskExecutor())
    }
  }

  @Test(arguments: [StatusCode.deadlineExceeded, .cancelled])
  func `a handler that answers as it learns of the call's end is too late`(code: StatusCode) async throws {
    let call = InProcessCall("/a.B/C", CallOptions(), messageBytesMax: 100, Logger(label: "test"))
    let (client, server) = (InProcessClientCall(call), InProcessServerCall(call))
    let handler = Task.detached(executorPreference: AtOnce()) {
      let code = await status { _ = try await server.receive() }.code
      server.finish(try EncodedMessage.encode(Res(payload: [1])))
      return code
    }
    // The handler waits by now.
    call.cut(RPCError(code, "over"))
    #expect(await status { try await client.ended() }.code == code)
    #expect(await status { _ = try await client.receiveOnly() }.code == code)
    let seen = try await handler.value
    #expect(seen == code)
  }

  // More than may wait in a queue, in one message or in several. The deadlines are for a call that hangs.

  @Test func `one large message is enough for a side that wants one`() async throws {
    let large = [UInt8](repeating: 1, count: 200_000)
    var service = TestService()
    service.serverStream = { _, responses, _ in try await responses.send(Res(payload: large)) }
    try await Carrier.inProcess.with(service) { (channel: Channel) async throws -> Void in
      let options = CallOptions(deadline: .in(.seconds(60)))
      let answer = try await channel.unary(Self.streamAsUnary, Req(), options).message.payload
      #expect(answer == large)
      let call = channel.clientStreaming(Self.unaryAsStream, options)
      try await call.send(Req(payload: large))
      let echo = try await call.finish().payload
      #expect(echo == large)
    }
  }

  @Test(arguments: [10, 30_000, 200_000])
  func `a second message ends a call for one, though its sender does not`(size: Int) async throws {
    let (payload, cancelled) = ([UInt8](repeating: 1, count: size), Gate())
    var service = TestService()
    service.serverStream = { _, responses, _ in
      for _ in 0..<4 { try? await responses.send(Res(payload: payload)) }
      await cancelled.openWhenCancelled()
    }
    try await Carrier.inProcess.with(service) { (channel: Channel) async throws -> Void in
      let options = CallOptions(deadline: .in(.seconds(60)))
      let error = await status { _ = try await channel.unary(Self.streamAsUnary, Req(), options) }
      #expect(error.code == .unimplemented)
      await cancelled.wait()
      let call = channel.clientStreaming(Self.unaryAsStream, options)
      let sending = await status { while true { try await call.send(Req(payload: payload)) } }
      #expect(sending.code == .unimplemented)
    }
  }

  private static let streamAsUnary = Method<Req, Res>(Bench.serverStream.path, .unary, in: Bench.unary.file)
  private static let unaryAsStream = Method<Req, Res>(
    Bench.unary.path, .clientStreaming, in: Bench.unary.file)
}
