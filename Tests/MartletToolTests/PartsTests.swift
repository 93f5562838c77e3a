// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import MartletTool

@Suite struct `A stream of messages` {
  private func split(_ format: MessageFormat, _ text: String, step: Int) -> [String] {
    var splitter = MessageSplitter(format)
    var found: [String] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: step) {
      splitter.feed(bytes[start..<min(start + step, bytes.count)])
      while let next = splitter.next(atEnd: false) {
        found.append("\(next.line):\(next.column) " + String(decoding: next.bytes, as: UTF8.self))
      }
    }
    while let next = splitter.next(atEnd: true) {
      found.append("\(next.line):\(next.column) " + String(decoding: next.bytes, as: UTF8.self))
    }
    return found
  }

  @Test(arguments: [1, 2, 3, 7, 1000]) func `is cut where JSON values end, however it comes`(step: Int) {
    let text = "{\"a\": \"}\\\"{\"}{}\n  [1, {\"b\": []}] 12 \"x y\"\n\nnull {\"cut\": "
    #expect(
      split(.json, text, step: step) == [
        "1:1 {\"a\": \"}\\\"{\"}", "1:14 {}", "2:3 [1, {\"b\": []}]", "2:18 12", "2:21 \"x y\"", "4:1 null",
        "4:6 {\"cut\": ",
      ])
    #expect(split(.json, "} {}", step: step) == ["1:1 }", "1:3 {}"])
    #expect(split(.json, " \n\t ", step: step) == [])
  }

  @Test(arguments: [1, 2, 3, 7, 1000]) func `is cut at lines of dashes in text format`(step: Int) {
    #expect(
      split(.text, "a: 1\n---\n---\nb: '---'\n ---\n---\nc: 2", step: step) == [
        "1:1 a: 1\n", "3:1 ", "4:1 b: '---'\n ---\n", "7:1 c: 2",
      ])
    #expect(split(.text, "", step: step) == [])
  }
}

@Suite struct `Latencies` {
  @Test func `are kept to two per cent`() {
    var histogram = LatencyHistogram()
    for value in 1...100_000 { histogram.add(UInt64(value) * 1_000) }
    for share in [1.0, 10, 50, 90, 99, 99.9] {
      let exact = share * 1e6
      #expect(abs(histogram.percentile(share) - exact) <= exact * 0.02, "\(share)")
    }
    #expect(histogram.percentile(100) == 1e8)
    #expect(histogram.smallest == 1_000)
    #expect(histogram.mean == 50_000_500)
    #expect(histogram.count(from: 0, to: .infinity) == 100_000)
  }

  @Test func `merge as if they had been added together`() {
    var (one, two, both) = (LatencyHistogram(), LatencyHistogram(), LatencyHistogram())
    for value in stride(from: 0, to: 40_000_000_000, by: 1_234_567_890) as StrideTo<Int> {
      one.add(UInt64(value))
      two.add(UInt64(value) / 1000)
      both.add(UInt64(value))
      both.add(UInt64(value) / 1000)
    }
    one.merge(two)
    #expect(one.percentile(33) == both.percentile(33))
    #expect((one.count, one.smallest, one.largest) == (both.count, both.smallest, both.largest))
  }

  @Test func `take any number`() {
    var histogram = LatencyHistogram()
    for value in [0, 1, 127, 128, UInt64.max] { histogram.add(value) }
    #expect(histogram.percentile(100) == Double(UInt64.max))
    // Buckets follow each other without a gap.
    for value in 1...100_000 as ClosedRange<UInt64> {
      let step = LatencyHistogram.bucket(value) - LatencyHistogram.bucket(value - 1)
      #expect(step == 0 || step == 1, "\(value)")
    }
  }
}

@Suite struct `Times and names` {
  @Test func `are written as people write them`() {
    for (text, duration) in [
      ("500ms", Duration.milliseconds(500)), ("1.5s", .milliseconds(1500)), ("2", .seconds(2)),
      ("2m", .seconds(120)), ("20us", .microseconds(20)), ("1h", .seconds(3600)),
    ] { #expect(TimeText(argument: text)?.duration == duration, "\(text)") }
    for text in ["", "s", "-1s", "5 s", "1d", "0s", "1.2.3s"] { #expect(TimeText(argument: text) == nil) }
    for (text, duration) in [
      ("12 ns", Duration.nanoseconds(12)), ("1.05 us", .nanoseconds(1_050)),
      ("12.3 ms", .microseconds(12_300)),
      ("999 ms", .milliseconds(999)), ("2.00 s", .seconds(2)), ("3600 s", .seconds(3600)),
    ] { #expect(TimeText.text(duration) == text) }
    #expect(Count.text(1_234_567) == "1,234,567")
    #expect(Count.text(12) == "12")
  }

  @Test func `of others cannot steer a terminal`() {
    #expect(Terminal.harmless("plain\ttext\nünd 日本") == "plain\ttext\nünd 日本")
    #expect(Terminal.harmless("a\u{1B}[31mb\u{7}\u{9B}c\r") == "a\\u{1b}[31mb\\u{7}\\u{9b}c\\u{d}")
  }

  @Test func `of types are found in requests`() {
    let json = Array(#"{"@type": "type.googleapis.com/a.b.C", "x": "no/name here", "y": "a/b"}"#.utf8)
    #expect(AnyTypes.names(in: json[...]) == ["a.b.C"])
    #expect(AnyTypes.names(in: Array("any { [x.y/a.b_1.D] { } }".utf8)[...]) == ["a.b_1.D"])
  }

  @Test func `that are close are found`() {
    let names = ["acme.v1.Tasks", "acme.v1.Users", "other.Tasks"]
    #expect(Suggestions.closest(to: "acme.v1.Taskss", among: names) == ["acme.v1.Tasks"])
    #expect(Suggestions.closest(to: "v1.tasks", among: names) == ["acme.v1.Tasks", "other.Tasks"])
    #expect(Suggestions.closest(to: "completely.Different", among: names) == [])
    #expect(Suggestions.distance("kitten", "sitting") == 3)
    #expect(Suggestions.distance("ab", "ba") == 1)
  }
}
