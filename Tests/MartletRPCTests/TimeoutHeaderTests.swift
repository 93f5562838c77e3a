// SPDX-License-Identifier: Apache-2.0
import MartletRPC
import Testing

private func parse(_ text: String) -> Duration? {
  Array(text.utf8).withUnsafeBytes { TimeoutHeader.parse($0) }
}

@Suite struct TimeoutHeaderTests {
  @Test(
    arguments: [
      ("1n", .nanoseconds(1)), ("0n", .zero), ("00000001S", .seconds(1)), ("250m", .milliseconds(250)),
      ("17u", .microseconds(17)), ("3M", .seconds(180)), ("2H", .seconds(7200)),
      ("99999999n", .nanoseconds(99_999_999)), ("99999999H", .seconds(99_999_999 * 3600)),
    ] as [(String, Duration)])
  func `one to eight digits and a unit are a duration`(text: String, duration: Duration) {
    #expect(parse(text) == duration)
  }

  @Test(arguments: [
    "", "n", "1", "S1", "1s", "1h", "1 S", " 1S", "1S ", "+1S", "-1S", "1.5S", "0x1S", "123456789n",
    "1SS", "١S", "1\u{0}S", "\u{FF}\u{FF}",
  ])
  func `anything else is none`(text: String) {
    #expect(parse(text) == nil)
  }

  @Test(
    arguments: [
      (.nanoseconds(1), "1n"), (.zero, "1n"), (.seconds(-3), "1n"), (.nanoseconds(99_999_999), "99999999n"),
      (.nanoseconds(100_000_000), "100000u"), (.nanoseconds(100_000_001), "100001u"),
      (.seconds(1), "1000000u"), (.seconds(99), "99000m"), (.seconds(99_999), "99999S"),
      (.seconds(99_999_999), "1666667M"), (.seconds(100_000_000), "1666667M"),
      (.seconds(Int64.max), "99999999H"), (Duration(secondsComponent: 0, attosecondsComponent: 1), "1n"),
    ] as [(Duration, String)])
  func `a duration is written in the finest unit that has room`(duration: Duration, text: String) {
    #expect(TimeoutHeader.format(duration) == text)
  }

  @Test func `what is written is read again, never shorter and at most a unit longer`() throws {
    let units: [Character: Duration] = [
      "n": .nanoseconds(1), "u": .microseconds(1), "m": .milliseconds(1), "S": .seconds(1), "M": .seconds(60),
      "H": .seconds(3600),
    ]
    var random = SeededRandom()
    for _ in 0..<10_000 {
      // Spread over all magnitudes, from an attosecond to a thousand years.
      let duration = Duration(
        secondsComponent: Int64.random(in: 0...(1 << Int.random(in: 0...35, using: &random)), using: &random)
          - 1,
        attosecondsComponent: Int64.random(
          in: 0..<(1 << Int.random(in: 0...59, using: &random)), using: &random))
      guard duration > .zero else { continue }
      let text = TimeoutHeader.format(duration)
      let read = try #require(parse(text), "\(text), seed \(random.seed)")
      let unit = try #require(text.last.flatMap { units[$0] })
      #expect(read >= duration, "\(duration) as \(text), seed \(random.seed)")
      #expect(read <= duration + unit, "\(duration) as \(text), seed \(random.seed)")
    }
  }
}
