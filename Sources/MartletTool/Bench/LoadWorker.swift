// SPDX-License-Identifier: Apache-2.0
// One caller of many: a call, and after it the next.

internal import Martlet
internal import Synchronization

/// What calls came to.
struct LoadResult: Sendable {
  var latencies = LatencyHistogram()
  var statuses: [StatusCode: Int] = [:]
  /// The first message that came with each status.
  var messages: [StatusCode: String] = [:]
  var responses = 0
  var responseBytes = 0

  var calls: Int { statuses.values.reduce(0, +) }
  var failures: Int { calls - statuses[.ok, default: 0] }

  mutating func merge(_ other: LoadResult) {
    latencies.merge(other.latencies)
    statuses.merge(other.statuses, uniquingKeysWith: +)
    messages.merge(other.messages) { first, _ in first }
    responses += other.responses
    responseBytes += other.responseBytes
  }
}

final class LoadWorker: Sendable {
  private let plan: LoadPlan
  private let channel: Channel
  private let schedule: LoadSchedule
  private let result = Mutex(LoadResult())

  init(_ plan: LoadPlan, _ channel: Channel, _ schedule: LoadSchedule) {
    (self.plan, self.channel, self.schedule) = (plan, channel, schedule)
  }

  /// What there is so far.
  var soFar: LoadResult { result.withLock { $0 } }

  func run() async {
    while let due = schedule.next() {
      if due > .now { try? await Task.sleep(until: due, tolerance: .zero, clock: .continuous) }
      var (count, bytes) = (0, 0)
      var failure: RPCError?
      do throws(RPCError) {
        try await call(&count, &bytes)
      } catch {
        failure = error
      }
      let took = UInt64(max(0, due.duration(to: .now).nanoseconds))
      result.withLock { result in
        result.latencies.add(took)
        result.statuses[failure?.code ?? .ok, default: 0] += 1
        if let failure, result.messages[failure.code] == nil {
          result.messages[failure.code] = failure.message
        }
        result.responses += count
        result.responseBytes += bytes
      }
    }
  }

  /// A call that is not counted: it opens the connection, and shows whether there is a server.
  func warmUp() async throws(RPCError) {
    var (count, bytes) = (0, 0)
    try await call(&count, &bytes)
  }

  private func call(_ count: inout Int, _ bytes: inout Int) async throws(RPCError) {
    var options = plan.options
    options.deadline = .in(plan.timeout)
    let isSingle = plan.requests.count <= 1
    let call = channel.start(
      plan.method, options, message: plan.requests.first, halfClose: isSingle)
    if !isSingle {
      for request in plan.requests.dropFirst() { try await call.send(request) }
      call.halfClose()
    }
    while let length = try await call.receiveLength() {
      count += 1
      bytes += length
    }
  }
}
