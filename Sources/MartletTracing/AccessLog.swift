// SPDX-License-Identifier: Apache-2.0
// One line in the log for every call that a server has answered.

internal import Instrumentation
public import Logging
public import MartletRPC

/// Logs each call once it is over, with `method`, `peer`, `code` and `duration_ms`, the status's `message`
/// if it has one, and the `trace_id` that the call has brought as a `traceparent`.
///
/// The line is written where the trace's context is current, so that a logger's metadata provider finds it:
/// place this interceptor after ``ServerTracing``.
public struct AccessLog: ServerInterceptor {
  private let logger: Logger
  private let level: Logger.Level

  /// - Parameters:
  ///   - logger: where to write.
  ///   - level: of each line, whatever the call's status. Default: info.
  public init(_ logger: Logger, level: Logger.Level = .info) {
    (self.logger, self.level) = (logger, level)
  }

  public func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
    if logger.logLevel <= level { logAtEnd(of: call) }
    try await next(call)
  }

  private func logAtEnd(of call: ServerCall) {
    let start = ContinuousClock.now
    let context = InstrumentationContext.current
    let (method, peer) = (call.method, call.peer)
    let trace = call.metadata["traceparent"].flatMap(TraceParent.traceID)
    call.atEnd { summary in
      var metadata: Logger.Metadata = ["method": "\(method)", "peer": "\(peer)"]
      if let trace { metadata["trace_id"] = "\(trace)" }
      metadata["code"] = "\(summary.code)"
      metadata["duration_ms"] = "\(Self.milliseconds(start.duration(to: .now)))"
      if !summary.message.isEmpty { metadata["message"] = "\(summary.message)" }
      InstrumentationContext.withValue(context) { logger.log(level: level, "call", metadata: metadata) }
    }
  }

  /// With the three digits that a reader cares for.
  private static func milliseconds(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let microseconds = seconds &* 1_000_000 &+ attoseconds / 1_000_000_000_000
    let fraction = String(microseconds % 1000)
    return "\(microseconds / 1000).\(String(repeating: "0", count: max(3 - fraction.count, 0)))\(fraction)"
  }
}

/// W3C Trace Context's header.
enum TraceParent {
  /// The trace's id, 32 hexadecimal digits, from `version-traceid-parentid-flags`; `nil` when it is none.
  static func traceID(_ header: String) -> String? {
    let parts = header.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 4, parts[0].utf8.count == 2, parts[1].utf8.count == 32,
      parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }),
      parts[1].contains(where: { $0 != "0" })
    else { return nil }
    return String(parts[1])
  }
}
