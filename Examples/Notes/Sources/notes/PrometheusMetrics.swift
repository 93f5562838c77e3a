// SPDX-License-Identifier: Apache-2.0
// Metrics in memory, and as the text that Prometheus reads.
import CoreMetrics
import Synchronization

/// Counts for swift-metrics, without a dependency of its own. A service that has an OpenTelemetry or
/// Prometheus client already puts that in this one's place.
final class PrometheusMetrics: MetricsFactory {
  private let series = Mutex<[Key: Series]>([:])

  private struct Key: Hashable {
    var name: String
    var labels: String
  }

  /// One line for each number, sorted.
  var text: String {
    series.withLock { series in
      series.sorted { ($0.key.name, $0.key.labels) < ($1.key.name, $1.key.labels) }.map { key, series in
        series.text(key.name, key.labels)
      }.joined()
    }
  }

  func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    make(label, dimensions, .counter)
  }

  func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler {
    make(label, dimensions, .values)
  }

  func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    make(label, dimensions, .seconds)
  }

  // What was counted stays: a counter that vanishes and comes back at zero looks like a restart.
  func destroyCounter(_ handler: any CounterHandler) {}
  func destroyRecorder(_ handler: any RecorderHandler) {}
  func destroyTimer(_ handler: any TimerHandler) {}

  private func make(_ label: String, _ dimensions: [(String, String)], _ unit: Series.Unit) -> Series {
    let labels = dimensions.map { "\(Self.name($0.0))=\"\($0.1)\"" }.sorted().joined(separator: ",")
    let key = Key(name: Self.name(label), labels: labels)
    return series.withLock { series in
      if let known = series[key] { return known }
      let new = Series(unit)
      series[key] = new
      return new
    }
  }

  private static func name(_ label: String) -> String {
    String(label.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}

/// How often, and how much in all.
private final class Series: CounterHandler, RecorderHandler, TimerHandler {
  enum Unit { case counter, values, seconds }

  private let unit: Unit
  private let state = Mutex((count: Int64(0), sum: 0.0))

  init(_ unit: Unit) { self.unit = unit }

  func increment(by amount: Int64) { state.withLock { $0.count &+= amount } }
  func reset() { state.withLock { $0 = (0, 0) } }
  func record(_ value: Int64) { record(Double(value)) }
  func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

  func record(_ value: Double) {
    state.withLock { state in
      state.count &+= 1
      state.sum += value
    }
  }

  func text(_ name: String, _ labels: String) -> String {
    let (count, sum) = state.withLock { $0 }
    let braces = labels.isEmpty ? "" : "{\(labels)}"
    switch unit {
    case .counter: return "\(name)_total\(braces) \(count)\n"
    case .values: return "\(name)_count\(braces) \(count)\n\(name)_sum\(braces) \(sum)\n"
    case .seconds:
      return "\(name)_seconds_count\(braces) \(count)\n\(name)_seconds_sum\(braces) \(sum)\n"
    }
  }
}
