// SPDX-License-Identifier: Apache-2.0
// Whether a call ended as it may have.

@testable import MartletHTTP2
@testable import MartletRPC

extension CallPlan {
  /// Whether the call ended as it may have; what it says is a complaint.
  func judge(_ world: World, _ story: Story) {
    func complain(_ text: String) { world.complain("call \(number) (\(kind)): \(text)") }
    guard ends.count == 1, let code = ends.first else { return complain("ended \(ends.count) times") }
    if handlerRuns > 1 { complain("its handler ran \(handlerRuns) times") }
    if !mayEnd(as: code, story) { complain("ended as \(code): \(error?.message ?? "")") }
    if !story.protection.connects, handlerRuns > 0 || code == .ok {
      complain("got through without a handshake")
    }
    if code == .ok {
      if handlerRuns != 1 { complain("OK without its handler") }
      if received.count != responses.count {
        complain("OK with \(received.count) of \(responses.count) responses")
      }
      if readsAll, kind.streamsRequests, !handlerSawAll { complain("OK, and the handler missed requests") }
    }
    if handlerRuns > 0, !handlerReturned { complain("its handler never returned") }
    let slack = Duration.milliseconds(1)
    // A caller that pauses learns of its end after the pause; of one that came in time, when it has read all.
    let pause = pauses > 0 ? Duration.milliseconds(900) : .zero
    // What a handler on the pool calls takes some of its steps there.
    let steps = story.runsInPool && outer != nil ? Duration.milliseconds(20) : .zero
    if let deadlineAt, pauses == 0 || code == .deadlineExceeded, endedAt > deadlineAt + slack + pause + steps
    {
      complain("ended long past its deadline")
    }
    if let cancelledAt, endedAt > cancelledAt + slack + steps {
      complain("ended long after its cancellation")
    }
  }

  private func mayEnd(as code: StatusCode, _ story: Story) -> Bool {
    let isCompressed = compression != .identity
    switch code {
    case .ok: if case .ok = handlerEnd { return true } else { return false }
    case .unknown: if case .foreignError = handlerEnd { return true } else { return false }
    case .cancelled: return cancelledAt != nil || wasReset(.cancel)
    case .deadlineExceeded: return deadlineAt != nil
    case .unavailable: return story.faults || !story.protection.connects
    case .internal:
      return wasReset(.internalError)
        || isCompressed && story.clientCompressors[compression.name] == nil
    case .resourceExhausted:
      if wasReset(.enhanceYourCalm) || story.isOverLimit(self) { return true }
      if headerBytes(story) + Self.timeoutBytes > story.requestHeaderBytesMax { return true }
      return story.client.queuedCallsMax <= 10 && error?.message.contains("wait for a connection") == true
    case .unimplemented:
      return isCompressed && story.serverCompressors[compression.name] == nil && handlerRuns == 0
    default: if case .status(code) = handlerEnd { return true } else { return false }
    }
  }

  private func wasReset(_ code: HTTP2ErrorCode) -> Bool { resetCodes.contains(code.rawValue) }

  /// The most that `grpc-timeout` adds to the headers.
  private static let timeoutBytes = 12 + 9 + 32
}
