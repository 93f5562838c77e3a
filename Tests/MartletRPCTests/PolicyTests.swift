// SPDX-License-Identifier: Apache-2.0
import MartletRPC
import Testing

@Suite struct DeadlineTests {
  @Test func `the earlier of two deadlines counts, and none is later than any`() {
    let (soon, late) = (Deadline.in(.seconds(1)), Deadline.in(.seconds(2)))
    #expect(soon < late)
    #expect(Deadline.earlier(soon, late) == soon)
    #expect(Deadline.earlier(late, soon) == soon)
    #expect(Deadline.earlier(nil, late) == late)
    #expect(Deadline.earlier(late, nil) == late)
    #expect(Deadline.earlier(nil, nil) == nil)
  }

  @Test func `time left goes below zero once the deadline has passed`() {
    #expect(Deadline.in(.seconds(-1)).remaining < .zero)
    #expect(Deadline.in(.seconds(3600)).remaining > .seconds(3000))
  }

  @Test(arguments: [Duration.seconds(Int64.max), .seconds(Int64.min), .zero])
  func `no duration is too long for a deadline`(duration: Duration) {
    _ = Deadline.in(duration).remaining
  }
}

@Suite struct BackoffTests {
  @Test func `waits grow by 1.6 up to two minutes`() {
    var backoff = Backoff()
    let waits = (0..<20).map { _ in backoff.next(random: 0) }
    #expect(waits.first == .seconds(1))
    for (one, next) in zip(waits, waits.dropFirst()) {
      let expected = min(one * 1.6, .seconds(120))
      #expect(abs((next - expected) / .seconds(1)) < 1e-6)
    }
    #expect(waits.last == .seconds(120))
  }

  @Test func `chance varies a wait by a fifth both ways and not the growth`() {
    var random = SeededRandom()
    var (plain, varied) = (Backoff(), Backoff())
    for _ in 0..<40 {
      let base = plain.next(random: 0)
      let wait = varied.next(random: .random(in: -1...1, using: &random))
      #expect(
        wait >= base * 0.8 - .nanoseconds(1) && wait <= base * 1.2 + .nanoseconds(1), "seed \(random.seed)")
    }
    var (least, most) = (Backoff(), Backoff())
    #expect(least.next(random: -1) == .milliseconds(800))
    #expect(most.next(random: 1) == .milliseconds(1200))
  }

  @Test func `success starts afresh`() {
    var backoff = Backoff()
    for _ in 0..<5 { _ = backoff.next(random: 0) }
    backoff.reset()
    #expect(backoff.next(random: 0) == .seconds(1))
  }
}
