// SPDX-License-Identifier: Apache-2.0
// Durations as people write and read them.

internal import ArgumentParser

/// `500ms`, `1.5s`, `2m`, `1h`, `20us`, or seconds without a unit.
struct TimeText: ExpressibleByArgument, Sendable {
  let duration: Duration

  init(duration: Duration) { self.duration = duration }

  init?(argument: String) {
    let digits = argument.prefix { ("0"..."9").contains($0) || $0 == "." }
    guard let number = Double(digits), number > 0, number < 1e9 else { return nil }
    let seconds: Double
    switch argument.dropFirst(digits.count) {
    case "us": seconds = number / 1e6
    case "ms": seconds = number / 1e3
    case "s", "": seconds = number
    case "m": seconds = number * 60
    case "h": seconds = number * 3600
    default: return nil
    }
    duration = .nanoseconds(Int64(min(seconds * 1e9, 9e18)))
  }

  var defaultValueDescription: String { Self.text(duration) }

  /// Three digits that say something: `1.23 ms`.
  static func text(_ duration: Duration) -> String {
    let nanoseconds = duration.nanoseconds
    return switch nanoseconds {
    case ..<1e3: "\(Int(nanoseconds)) ns"
    case ..<1e6: threeDigits(nanoseconds / 1e3) + " us"
    case ..<1e9: threeDigits(nanoseconds / 1e6) + " ms"
    default: threeDigits(nanoseconds / 1e9) + " s"
    }
  }

  static func threeDigits(_ value: Double) -> String {
    let places = value < 10 ? 100.0 : value < 100 ? 10 : 1
    let scaled = Int((value * places).rounded())
    if places == 1 { return "\(scaled)" }
    let fraction = scaled % Int(places)
    let digits = places == 100 && fraction < 10 ? "0\(fraction)" : "\(fraction)"
    return "\(scaled / Int(places)).\(digits)"
  }
}

extension Duration {
  var nanoseconds: Double {
    Double(components.seconds) * 1e9 + Double(components.attoseconds) / 1e9
  }
}
