// SPDX-License-Identifier: Apache-2.0
// Calls within the process: their end.

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
}
