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

  /// What the handler says last, and when the call is cut: before, after, or at about the same time.
  @Test(arguments: [StatusCode.ok, .aborted])
  func `a call that is cut as its handler ends it has one status, and lacks nothing under the handler's`(
    last: StatusCode
  ) async throws {
    for round in 0..<400 {
      let call = InProcessCall("/a.B/C", CallOptions(), messageBytesMax: 100, Logger(label: "test"))
      let (client, server, ends) = (InProcessClientCall(call), InProcessServerCall(call), Counter())
      call.whenEnded { ends.add() }
      let mayCut = Gate()
      // From the cut first, over all that lies between, to the handler's last word first.
      let (handlersWait, cutsWait) = (round % 20, round / 20)
      let handler = Task.detached {
        mayCut.open()
        for number in 1...3 as ClosedRange<UInt8> {
          call.put(try EncodedMessage.encode(Res(payload: [number])), to: .client)
        }
        for _ in 0..<handlersWait { await Task.yield() }
        if last == .ok {
          server.finish(try EncodedMessage.encode(Res(payload: [4])))
        } else {
          server.fail(handlerThrew: RPCError(last, "as planned", metadata: ["why": "x"]))
        }
      }
      let cutting = Task.detached {
        await mayCut.wait()
        for _ in 0..<cutsWait { await Task.yield() }
        call.cut(RPCError(.deadlineExceeded, "over"))
      }
      var numbers: [UInt8] = []
      let seen = await status {
        while let message = try await client.receive() {
          numbers += try message.decode(as: Res.self).payload
        }
      }
      try await handler.value
      await cutting.value
      #expect(seen.code == last || seen.code == .deadlineExceeded)
      #expect(await status { try await client.ended() }.code == seen.code)
      #expect(client.summary?.code == seen.code && server.summary?.code == seen.code && ends.value == 1)
      #expect(seen.metadata["why"] == (seen.code == .aborted ? "x" : nil))
      let all = Array(1...(last == .ok ? 4 : 3) as ClosedRange<UInt8>)
      #expect(seen.code == last ? numbers == all : all.starts(with: numbers))
    }
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
