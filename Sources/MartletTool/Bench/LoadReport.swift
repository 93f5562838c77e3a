// SPDX-License-Identifier: Apache-2.0
// What a load came to, for people and for programs.

internal import Martlet

struct LoadReport {
  let title: String
  let result: LoadResult
  let took: Duration

  private var seconds: Double { max(took.nanoseconds / 1e9, 1e-9) }
  private static let percentiles = [50.0, 75, 90, 95, 99, 99.9, 99.99]

  // MARK: For people

  func text(_ style: Style) -> String {
    var lines = [style.bold(title), ""]
    let perSecond = Double(result.calls) / seconds
    lines.append(
      "  \(Count.text(result.calls)) calls in \(TimeText.text(took)): "
        + style.bold("\(Count.text(Int(perSecond.rounded()))) calls/s"))
    if result.responses != result.calls - result.failures {
      let rate = Count.text(Int((Double(result.responses) / seconds).rounded()))
      lines.append("  \(Count.text(result.responses)) responses: \(rate) responses/s")
    }
    if result.responseBytes > 0 {
      lines.append("  \(Count.bytes(Double(result.responseBytes) / seconds))/s of responses")
    }
    lines += ["", "  latency"]
    lines += latencyLines()
    lines += ["", "  histogram"]
    lines += histogramLines(style)
    lines += ["", "  status"]
    for (code, count) in result.statuses.sorted(by: { $0.value > $1.value }) {
      let name = code == .ok ? style.green("OK") : style.red("\(code)")
      let message = result.messages[code].map { "  such as: " + Terminal.harmless($0) } ?? ""
      lines.append("    \(name)  \(Count.text(count))\(message)")
    }
    return lines.joined(separator: "\n")
  }

  private func latencyLines() -> [String] {
    let latencies = result.latencies
    var rows = [("min", Double(latencies.count == 0 ? 0 : latencies.smallest)), ("mean", latencies.mean)]
    // A percentile that fewer than ten calls lie beyond says nothing.
    for share in Self.percentiles where Double(latencies.count) * (100 - share) / 100 >= 10 || share == 50 {
      rows.append((Self.name(share), latencies.percentile(share)))
    }
    rows.append(("max", Double(latencies.largest)))
    return rows.map { name, value in
      "    " + Column.right(name, 8) + Column.right(TimeText.text(.nanoseconds(Int64(value))), 12)
    }
  }

  private static func name(_ share: Double) -> String {
    (share == share.rounded() ? "\(Int(share))" : "\(share)") + " %"
  }

  /// Rows that grow by a constant factor, from the shortest time to the longest.
  private func histogramLines(_ style: Style) -> [String] {
    let latencies = result.latencies
    guard latencies.count > 0 else { return [] }
    let low = max(1, Double(latencies.smallest))
    let high = max(low * 1.001, Double(latencies.largest))
    let rowCount = 12
    // Without the C library's roots: the factor that reaches `high` in this many steps, by halving.
    let factor = Self.factor(high / low, rowCount)
    var rows: [(Double, Int)] = []
    var from = low
    for row in 0..<rowCount {
      let to = row == rowCount - 1 ? .infinity : from * factor
      rows.append((min(from * factor, high), latencies.count(from: row == 0 ? 0 : from, to: to)))
      from *= factor
    }
    let most = rows.map(\.1).max() ?? 1
    return rows.map { upTo, count in
      let time = Column.right("<= " + TimeText.text(.nanoseconds(Int64(upTo))), 14)
      let bar = Column.bar(Double(count) / Double(max(1, most)), width: 40)
      return "  \(time)  \(style.cyan(bar)) \(count == 0 ? "" : Count.text(count))"
    }
  }

  private static func factor(_ ratio: Double, _ steps: Int) -> Double {
    var (low, high) = (1.0, ratio)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      var power = 1.0
      for _ in 0..<steps { power *= middle }
      if power < ratio { low = middle } else { high = middle }
    }
    return high
  }

  // MARK: For programs

  /// Times in seconds, whatever their size.
  var json: String {
    let latencies = result.latencies
    func seconds(_ nanoseconds: Double) -> String { "\(nanoseconds / 1e9)" }
    let shares = Self.percentiles.map {
      "\"p\(Self.name($0).dropLast(2))\": \(seconds(latencies.percentile($0)))"
    }
    let statuses = result.statuses.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\"\($0.key)\": \($0.value)" }
    let messages = result.messages.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\"\($0.key)\": \(Self.quoted($0.value))" }
    return """
      {
        "title": \(Self.quoted(title)),
        "seconds": \(self.seconds),
        "calls": \(result.calls),
        "callsPerSecond": \(Double(result.calls) / self.seconds),
        "failures": \(result.failures),
        "responses": \(result.responses),
        "responseBytes": \(result.responseBytes),
        "latency": {
          "min": \(seconds(latencies.count == 0 ? 0 : Double(latencies.smallest))),
          "mean": \(seconds(latencies.mean)),
          \(shares.joined(separator: ",\n    ")),
          "max": \(seconds(Double(latencies.largest)))
        },
        "statuses": {\(statuses.joined(separator: ", "))},
        "messages": {\(messages.joined(separator: ", "))}
      }
      """
  }

  private static func quoted(_ text: String) -> String {
    (try? Google_Protobuf_StringValue(value: text).jsonString()) ?? "\"\""
  }
}

/// Numbers with a comma every three digits, and sizes with a unit.
enum Count {
  static func text(_ number: Int) -> String {
    var digits = Array(String(number.magnitude))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return (number < 0 ? "-" : "") + String(digits)
  }

  static func bytes(_ count: Double) -> String {
    switch count {
    case ..<1024: "\(Int(count)) B"
    case ..<1_048_576: TimeText.threeDigits(count / 1024) + " KiB"
    case ..<1_073_741_824: TimeText.threeDigits(count / 1_048_576) + " MiB"
    default: TimeText.threeDigits(count / 1_073_741_824) + " GiB"
    }
  }
}

/// Text of a fixed width.
enum Column {
  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// A bar in eighths of a character; anything above nothing shows.
  static func bar(_ share: Double, width: Int) -> String {
    var eighths = Int((share * Double(width) * 8).rounded())
    if share > 0, eighths == 0 { eighths = 1 }
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }
}
