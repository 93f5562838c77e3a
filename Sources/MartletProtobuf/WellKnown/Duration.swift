// SPDX-License-Identifier: Apache-2.0
// google.protobuf.Duration beside Swift's.

extension Google_Protobuf_Duration {
  /// A span of time, cut to whole nanoseconds towards zero, and to what 64 bits hold of seconds.
  public init(_ duration: Swift.Duration) {
    let (seconds, attoseconds) = duration.clamped.components
    self.init(seconds: seconds, nanos: Int32(attoseconds / 1_000_000_000))
  }

  /// The span of time; nanoseconds past a second, which the .proto forbids, are carried over.
  public var duration: Swift.Duration { .seconds(seconds) + .nanoseconds(Int64(nanos)) }

  /// Whether the duration is one that the .proto allows: within 10,000 years, both parts of one sign.
  public var isValid: Bool {
    TimeText.durationRange.contains(seconds) && nanos.magnitude < TimeText.second.magnitude
      && (seconds == 0 || nanos == 0 || (seconds < 0) == (nanos < 0))
  }
}

extension Google_Protobuf_Duration: Comparable {
  public static func < (left: Google_Protobuf_Duration, right: Google_Protobuf_Duration) -> Bool {
    left.duration < right.duration
  }
}

extension Swift.Duration {
  public init(_ duration: Google_Protobuf_Duration) { self = duration.duration }

  /// As near to this as its `components` can tell without ending the process: they count seconds in 64 bits,
  /// and a timestamp that a peer sent may be at the end of these.
  var clamped: Swift.Duration { Swift.min(Swift.max(self, .seconds(Int64.min)), .seconds(Int64.max)) }
}
