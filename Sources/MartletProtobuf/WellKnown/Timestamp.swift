// SPDX-License-Identifier: Apache-2.0
// google.protobuf.Timestamp: arithmetic, and RFC 3339.

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Android)
  internal import Android
#else
  internal import Darwin
#endif

extension Google_Protobuf_Timestamp {
  /// The system clock's time.
  public static var now: Google_Protobuf_Timestamp {
    // A timespec is two words, seconds and nanoseconds. Its members have names, but the module that brings
    // them is one that no code can import.
    withUnsafeTemporaryAllocation(of: timespec.self, capacity: 1) { time in
      guard let address = time.baseAddress, clock_gettime(CLOCK_REALTIME, address) == 0 else {
        return Google_Protobuf_Timestamp()
      }
      let words = UnsafeRawBufferPointer(time)
      let (seconds, nanos) = (words.load(as: Int.self), words.load(fromByteOffset: 8, as: Int.self))
      return Google_Protobuf_Timestamp(seconds: Int64(seconds), nanos: Int32(truncatingIfNeeded: nanos))
    }
  }

  /// The moment so long after, or before, the beginning of 1970 in UTC; the last or the first one that
  /// there is if it is further away.
  public init(sinceEpoch duration: Swift.Duration) {
    var (seconds, attoseconds) = duration.clamped.components
    if attoseconds < 0 {
      // A timestamp's nanoseconds count forward in time, before 1970 too.
      seconds -= 1
      attoseconds += 1_000_000_000_000_000_000
    }
    self.init(seconds: seconds, nanos: Int32(attoseconds / 1_000_000_000))
  }

  /// How long after the beginning of 1970 the moment is; negative before it.
  public var sinceEpoch: Swift.Duration { .seconds(seconds) + .nanoseconds(Int64(nanos)) }

  /// Whether the timestamp is one that the .proto allows: in the years 1 to 9999, nanoseconds under a second.
  public var isValid: Bool {
    TimeText.timestampRange.contains(seconds) && (0..<TimeText.second).contains(nanos)
  }

  /// The moment that a text in the form of RFC 3339 means, such as `1972-01-01T10:00:20.021-05:00`.
  public init?(rfc3339 text: String) {
    var text = text
    let time = text.withUTF8 { TimeText.parseTimestamp(UnsafeRawBufferPointer($0)) }
    guard let time else { return nil }
    self.init(seconds: time.seconds, nanos: time.nanos)
  }

  /// The moment in the form of RFC 3339, in UTC; `nil` if it is not valid.
  public var rfc3339: String? {
    var out = OutputBuffer(minimumCapacity: 64)
    return TimeText.printTimestamp(seconds, nanos, to: &out) ? out.string() : nil
  }

  public static func + (time: Google_Protobuf_Timestamp, duration: Swift.Duration)
    -> Google_Protobuf_Timestamp
  {
    Google_Protobuf_Timestamp(sinceEpoch: time.sinceEpoch + duration)
  }

  public static func - (time: Google_Protobuf_Timestamp, duration: Swift.Duration)
    -> Google_Protobuf_Timestamp
  {
    Google_Protobuf_Timestamp(sinceEpoch: time.sinceEpoch - duration)
  }

  public static func += (time: inout Google_Protobuf_Timestamp, duration: Swift.Duration) {
    time = time + duration
  }

  public static func -= (time: inout Google_Protobuf_Timestamp, duration: Swift.Duration) {
    time = time - duration
  }

  /// How much later the first moment is than the second.
  public static func - (
    later: Google_Protobuf_Timestamp, earlier: Google_Protobuf_Timestamp
  ) -> Swift.Duration { later.sinceEpoch - earlier.sinceEpoch }
}

extension Google_Protobuf_Timestamp: Comparable {
  public static func < (left: Google_Protobuf_Timestamp, right: Google_Protobuf_Timestamp) -> Bool {
    left.sinceEpoch < right.sinceEpoch
  }
}
