// SPDX-License-Identifier: Apache-2.0
// Moments and spans of time as Foundation has them.

public import MartletProtobuf

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Google_Protobuf_Timestamp {
  /// The moment, to the nanosecond nearest to it; one out of a timestamp's range is the range's end.
  ///
  /// A `Date` of our time is exact to some 100 nanoseconds.
  public init(_ date: Date) {
    let interval = date.timeIntervalSince1970
    // 0001-01-01T00:00:00Z to the last nanosecond of the year 9999 (timestamp.proto); NaN is neither.
    guard interval >= -62_135_596_800 else {
      self.init(seconds: interval.isNaN ? 0 : -62_135_596_800)
      return
    }
    guard interval < 253_402_300_800 else {
      self.init(seconds: 253_402_300_799, nanos: 999_999_999)
      return
    }
    var seconds = interval.rounded(.down)
    var nanos = ((interval - seconds) * 1e9).rounded()
    if nanos >= 1e9 { (seconds, nanos) = (seconds + 1, 0) }
    self.init(seconds: Int64(seconds), nanos: Int32(nanos))
  }

  /// The moment as a `Date`, which is the nearest that it can be: to some 100 nanoseconds.
  public var date: Date {
    Date(timeIntervalSince1970: Double(seconds) + Double(nanos) / 1e9)
  }
}

extension Date {
  /// The moment of a timestamp.
  public init(_ timestamp: Google_Protobuf_Timestamp) { self = timestamp.date }
}

extension Google_Protobuf_Duration {
  /// A span of time in seconds, to the nanosecond nearest to it; at most a duration's 10,000 years.
  public init(timeInterval: TimeInterval) {
    let limit = 315_576_000_000.0
    let interval = timeInterval.isNaN ? 0 : min(max(timeInterval, -limit), limit)
    var seconds = interval.rounded(.towardZero)
    var nanos = ((interval - seconds) * 1e9).rounded()
    if nanos.magnitude >= 1e9 { (seconds, nanos) = (seconds + (nanos < 0 ? -1 : 1), 0) }
    self.init(seconds: Int64(seconds), nanos: Int32(nanos))
  }

  /// The span of time in seconds.
  public var timeInterval: TimeInterval { Double(seconds) + Double(nanos) / 1e9 }
}
