// SPDX-License-Identifier: Apache-2.0
// grpc-timeout: at most eight ASCII digits and a unit (PROTOCOL-HTTP2.md, "Timeout").

package enum TimeoutHeader {
  /// The duration that a header's bytes state; `nil` when they break the grammar.
  package static func parse(_ bytes: UnsafeRawBufferPointer) -> Duration? {
    guard bytes.count >= 2, bytes.count <= 9, let unit = bytes.last else { return nil }
    var value: Int64 = 0
    for byte in bytes.dropLast() {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int64(byte - 0x30)  // eight digits at most: far from overflow
    }
    switch unit {
    case UInt8(ascii: "H"): return .seconds(value * 3600)
    case UInt8(ascii: "M"): return .seconds(value * 60)
    case UInt8(ascii: "S"): return .seconds(value)
    case UInt8(ascii: "m"): return .milliseconds(value)
    case UInt8(ascii: "u"): return .microseconds(value)
    case UInt8(ascii: "n"): return .nanoseconds(value)
    default: return nil
    }
  }

  /// The header for a duration, in the finest unit whose number fits, rounded up: a peer must not give
  /// up before we do. A duration that has run out is `1n`, the least there is.
  package static func format(_ duration: Duration) -> String {
    guard duration > .zero else { return "1n" }
    let (seconds, attoseconds) = duration.components
    if seconds < valueMax / 1_000_000_000 + 1 {
      let nanoseconds = seconds * 1_000_000_000 + (attoseconds + 999_999_999) / 1_000_000_000
      if nanoseconds <= valueMax { return "\(nanoseconds)n" }
    }
    let roundedUp = attoseconds > 0 ? 1 : 0 as Int64
    if seconds < 99 { return "\(seconds * 1_000_000 + (attoseconds + 999_999_999_999) / 1_000_000_000_000)u" }
    if seconds < 99_999 {
      return "\(seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)m"
    }
    if seconds < valueMax { return "\(seconds + roundedUp)S" }
    if seconds / 60 < valueMax { return "\(seconds / 60 + 1)M" }
    return "\(min(seconds / 3600 + 1, valueMax))H"
  }

  private static let valueMax: Int64 = 99_999_999
}
