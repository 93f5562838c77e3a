// SPDX-License-Identifier: Apache-2.0
// How often calls took how long, in buckets that are fine where times are short.

/// Counts of durations, each kept to within two per cent, in a few kilobytes however many there are.
///
/// Below 128 ns a bucket is one nanosecond wide; above, each power of two has 64 buckets.
struct LatencyHistogram: Sendable {
  private(set) var count = 0
  private(set) var sum = 0.0
  private(set) var smallest = UInt64.max
  private(set) var largest: UInt64 = 0
  private var buckets: [Int] = []

  mutating func add(_ nanoseconds: UInt64) {
    let index = Self.bucket(nanoseconds)
    if index >= buckets.count { buckets += repeatElement(0, count: index + 1 - buckets.count) }
    buckets[index] += 1
    count += 1
    sum += Double(nanoseconds)
    smallest = min(smallest, nanoseconds)
    largest = max(largest, nanoseconds)
  }

  mutating func merge(_ other: LatencyHistogram) {
    if other.buckets.count > buckets.count {
      buckets += repeatElement(0, count: other.buckets.count - buckets.count)
    }
    for (index, count) in other.buckets.enumerated() { buckets[index] += count }
    count += other.count
    sum += other.sum
    smallest = min(smallest, other.smallest)
    largest = max(largest, other.largest)
  }

  var mean: Double { count == 0 ? 0 : sum / Double(count) }

  /// The time that this share of the calls did not exceed, in nanoseconds.
  func percentile(_ share: Double) -> Double {
    guard count > 0 else { return 0 }
    let wanted = max(1, Int((Double(count) * share / 100).rounded(.up)))
    var seen = 0
    for (index, count) in buckets.enumerated() {
      seen += count
      // No more than the largest there was, and no less than the smallest.
      if seen >= wanted { return min(max(Self.upper(index), Double(smallest)), Double(largest)) }
    }
    return Double(largest)
  }

  /// How many calls took a time in this range of nanoseconds, by the middles of their buckets.
  func count(from low: Double, to high: Double) -> Int {
    var total = 0
    for (index, count) in buckets.enumerated() where count > 0 {
      let middle = (Self.upper(index) + (index == 0 ? 0 : Self.upper(index - 1))) / 2
      if middle >= low, middle < high { total += count }
    }
    return total
  }

  private static let steps: UInt64 = 64
  private static let stepBits = 6

  static func bucket(_ value: UInt64) -> Int {
    guard value >= 2 * steps else { return Int(value) }
    let shift = UInt64.bitWidth - value.leadingZeroBitCount - 1 - stepBits
    return shift * Int(steps) + Int(value >> UInt64(shift))
  }

  /// The last value of a bucket.
  private static func upper(_ index: Int) -> Double {
    let steps = Int(Self.steps)
    guard index >= 2 * steps else { return Double(index) }
    let shift = index / steps - 1
    // In floating point: the last bucket's end is beyond any integer.
    return Double(sign: .plus, exponent: shift, significand: Double(index - shift * steps + 1)) - 1
  }
}
