// SPDX-License-Identifier: Apache-2.0
// What gRPC's metrics are called (gRFC A66), and their instruments, made once each.

internal import CoreMetrics
internal import MartletRPC
internal import Synchronization

/// Facts about the metrics for whoever sets up their backend.
public enum GRPCMetrics {
  /// The upper bounds of buckets, in seconds, that gRFC A66 asks of the `duration` metrics. swift-metrics
  /// has no way to hand them on, so a backend with buckets is told them when it is made.
  public static let latencyBucketSeconds: [Double] = [
    0, 0.00001, 0.00005, 0.0001, 0.0003, 0.0006, 0.0008, 0.001, 0.002, 0.003, 0.004, 0.005, 0.006, 0.008,
    0.01,
    0.013, 0.016, 0.02, 0.025, 0.03, 0.04, 0.05, 0.065, 0.08, 0.1, 0.13, 0.16, 0.2, 0.25, 0.3, 0.4, 0.5, 0.65,
    0.8, 1, 2, 5, 10, 20, 50, 100,
  ]

  /// What methods are called that the server does not offer.
  static let other = "other"

  /// The method's full name as metrics have it.
  static func methodName(_ path: String) -> String { path.hasPrefix("/") ? String(path.dropFirst()) : path }
}

/// The metrics of one side's calls, by the names that they have on that side.
struct MetricNames: Sendable {
  var started: String
  var duration: String
  var sentBytes: String
  var receivedBytes: String
  /// The duration of a call with all its attempts; `nil` on a server, where a call has one.
  var callDuration: String?

  static let server = MetricNames(
    started: "grpc.server.call.started", duration: "grpc.server.call.duration",
    sentBytes: "grpc.server.call.sent_total_compressed_message_size",
    receivedBytes: "grpc.server.call.rcvd_total_compressed_message_size")
  static let client = MetricNames(
    started: "grpc.client.attempt.started", duration: "grpc.client.attempt.duration",
    sentBytes: "grpc.client.attempt.sent_total_compressed_message_size",
    receivedBytes: "grpc.client.attempt.rcvd_total_compressed_message_size",
    callDuration: "grpc.client.call.duration")
}

/// The instruments of one method's calls: making one costs a look-up in the backend.
final class MethodInstruments: Sendable {
  private let names: MetricNames
  private let labels: [(String, String)]
  private let factory: any MetricsFactory
  private let started: Counter
  /// By status code, which is how they are found.
  private let ended: Mutex<[Ended?]>

  private struct Ended: Sendable {
    var duration: Timer
    var callDuration: Timer?
    var sentBytes: Recorder
    var receivedBytes: Recorder
  }

  init(_ names: MetricNames, _ labels: [(String, String)], _ factory: any MetricsFactory) {
    (self.names, self.labels, self.factory) = (names, labels, factory)
    started = Counter(label: names.started, dimensions: labels, factory: factory)
    ended = Mutex([Ended?](repeating: nil, count: StatusCode.allCases.count))
  }

  func callStarted() { started.increment() }

  func callEnded(
    _ code: StatusCode, _ summary: CallSummary?, from start: ContinuousClock.Instant,
    to end: ContinuousClock.Instant
  ) {
    var began = start
    for resent in summary?.resentAt ?? [] {
      attemptEnded(.unavailable, nil, after: began.duration(to: resent))
      callStarted()
      began = resent
    }
    attemptEnded(code, summary, after: began.duration(to: end))
    instruments(code).callDuration?.recordNanoseconds(Self.nanoseconds(start.duration(to: end)))
  }

  private func attemptEnded(_ code: StatusCode, _ summary: CallSummary?, after duration: Duration) {
    let instruments = instruments(code)
    instruments.duration.recordNanoseconds(Self.nanoseconds(duration))
    instruments.sentBytes.record(summary?.messageBytesSent ?? 0)
    instruments.receivedBytes.record(summary?.messageBytesReceived ?? 0)
  }

  private static func nanoseconds(_ duration: Duration) -> Int64 {
    let (seconds, attoseconds) = duration.components
    return seconds &* 1_000_000_000 &+ attoseconds / 1_000_000_000
  }

  private func instruments(_ code: StatusCode) -> Ended {
    ended.withLock { ended in
      if let made = ended[code.rawValue] { return made }
      let made = make(code)
      ended[code.rawValue] = made
      return made
    }
  }

  private func make(_ code: StatusCode) -> Ended {
    let labels = labels + [("grpc.status", code.description)]
    func timer(_ name: String) -> Timer {
      Timer(label: name, dimensions: labels, preferredDisplayUnit: .seconds, factory: factory)
    }
    func recorder(_ name: String) -> Recorder {
      Recorder(label: name, dimensions: labels, aggregate: true, factory: factory)
    }
    return Ended(
      duration: timer(names.duration), callDuration: names.callDuration.map(timer),
      sentBytes: recorder(names.sentBytes), receivedBytes: recorder(names.receivedBytes))
  }
}

/// The instruments of all methods, found by a method's name and a channel's target.
final class InstrumentCache: Sendable {
  private let names: MetricNames
  private let factory: any MetricsFactory
  private let content = Mutex<[Key: MethodInstruments]>([:])

  private struct Key: Hashable {
    var method: String
    var target: String?
  }

  init(_ names: MetricNames, _ factory: any MetricsFactory) { (self.names, self.factory) = (names, factory) }

  func instruments(_ path: String, target: String? = nil) -> MethodInstruments {
    content.withLock { content in
      if let found = content[Key(method: path, target: target)] { return found }
      // A program that makes up methods, or targets, must not fill the backend with them.
      let isKept = content.count < Self.keptMax
      let key = Key(method: isKept ? path : GRPCMetrics.other, target: target.map { isKept ? $0 : "" })
      if let found = content[key] { return found }
      var labels = [("grpc.method", GRPCMetrics.methodName(key.method))]
      if let target = key.target { labels.append(("grpc.target", target)) }
      let made = MethodInstruments(names, labels, factory)
      content[key] = made
      return made
    }
  }

  private static let keptMax = 1000
}
