// SPDX-License-Identifier: Apache-2.0
// Many calls, one after the other, on one channel or on one each.
import InteropProtos
import Martlet

struct SoakCases: Sendable {
  let cases: Cases

  /// On the channel, or on a new one for each call.
  func run(on channel: Channel?) async throws {
    let soak = cases.arguments.soak
    let end = ContinuousClock.now.advanced(by: soak.overallTimeout)
    let (done, failures) = try await withThrowingTaskGroup(of: (Int, [String]).self) { group in
      for thread in 0..<soak.threads {
        group.addTask {
          let iterations = soak.iterations / soak.threads + (thread < soak.iterations % soak.threads ? 1 : 0)
          return try await self.calls(iterations, until: end, on: channel)
        }
      }
      return try await group.reduce(into: (0, [String]())) { sum, part in
        sum.0 += part.0
        sum.1 += part.1
      }
    }
    print("soak: \(done) of \(soak.iterations) calls, \(failures.count) failures")
    for failure in failures.prefix(10) { print("  \(failure)") }
    try expect(failures.count <= soak.failuresMax, "\(failures.count) calls failed: \(failures.prefix(3))")
    try expect(done >= soak.iterations, "only \(done) calls in the time for \(soak.iterations)")
  }

  private func calls(
    _ iterations: Int, until end: ContinuousClock.Instant, on shared: Channel?
  ) async throws -> (Int, [String]) {
    let soak = cases.arguments.soak
    var failures: [String] = []
    var done = 0
    while done < iterations, ContinuousClock.now < end {
      let channel = shared ?? cases.makeChannel()
      let start = ContinuousClock.now
      do {
        let request = Grpc_Testing_SimpleRequest(
          responseSize: Int32(soak.responseBytes), payload: .zeros(soak.requestBytes))
        let options = Call(channel).options
        let response = try await Call(channel).service.unaryCall(request, options: options)
        try expectZeros(response.payload, soak.responseBytes)
        let time = start.duration(to: .now)
        if time > soak.latencyMax { failures.append("call \(done) took \(time)") }
      } catch {
        failures.append("call \(done): \(error)")
      }
      if shared == nil { await channel.shutDown() }
      done += 1
      let rest = soak.pause - start.duration(to: .now)
      if rest > .zero { try await Task.sleep(for: rest) }
    }
    return (done, failures)
  }
}
