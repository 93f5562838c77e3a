// SPDX-License-Identifier: Apache-2.0
// From binary numbers to the shortest decimal text that reads back as the same one (Giulietti, "The Schubfach
// way to render doubles").

/// `digits` times ten to the power of `exponent`.
struct ShortestDecimal {
  private(set) var digits: UInt64
  private(set) var exponent: Int

  /// - Parameter value: finite, and greater than zero.
  init(_ value: Double) {
    let bits = value.bitPattern
    let fraction = bits & (1 << 52 - 1)
    let biased = Int(truncatingIfNeeded: bits >> 52)
    // The value is significand * 2^binary.
    let significand = biased == 0 ? fraction : fraction | 1 << 52
    let binary = max(biased, 1) - 1075
    // Below a power of two the next smaller number is only half as far away.
    let isPowerOfTwo = fraction == 0 && biased > 1
    let decimal = (binary * 1_262_611 - (isPowerOfTwo ? 524_031 : 0)) >> 22  // floor(log10(...))
    let shift = UInt64(truncatingIfNeeded: binary + (-decimal * 1_741_647) >> 19 + 1)
    var power = PowersOfTen.power(-decimal)
    if -decimal > 55 {  // not exact, and wanted rounded up
      power.low &+= 1
      if power.low == 0 { power.high &+= 1 }
    }
    // In quarters: the value, and the borders of what rounds to it.
    let quarters = significand << 2
    let value = Self.multiply(power, quarters << shift)
    let odd = significand & 1
    let lower = Self.multiply(power, (quarters - (isPowerOfTwo ? 1 : 2)) << shift) + odd
    let upper = Self.multiply(power, (quarters + 2) << shift) - odd
    (digits, exponent) = Self.choose(value, lower, upper, decimal)
    trim()
  }

  /// The shortest number between the borders, and the one nearest to the value if there are several.
  @inline(__always)
  private static func choose(
    _ value: UInt64, _ lower: UInt64, _ upper: UInt64, _ exponent: Int
  ) -> (UInt64, Int) {
    let whole = value >> 2
    if whole >= 10 {
      let shorter = whole / 10
      let isBelowInside = lower <= 40 * shorter
      let isAboveInside = 40 * shorter + 40 <= upper
      if isBelowInside != isAboveInside { return (shorter + (isAboveInside ? 1 : 0), exponent + 1) }
    }
    let isBelowInside = lower <= 4 * whole
    let isAboveInside = 4 * whole + 4 <= upper
    if isBelowInside != isAboveInside { return (whole + (isAboveInside ? 1 : 0), exponent) }
    let middle = 4 * whole + 2
    let isUp = value > middle || (value == middle && whole & 1 == 1)
    return (whole + (isUp ? 1 : 0), exponent)
  }

  /// The product's highest 64 bits, the lowest of them set if anything is behind it.
  @inline(__always)
  private static func multiply(_ power: PowersOfTen.Power, _ value: UInt64) -> UInt64 {
    let low = power.low.multipliedFullWidth(by: value).high
    let product = power.high.multipliedFullWidth(by: value)
    let (middle, carry) = product.low.addingReportingOverflow(low)
    return product.high + (carry ? 1 : 0) | (middle > 1 ? 1 : 0)
  }

  /// Without zeros at the end.
  @inline(__always)
  private mutating func trim() {
    while digits % 10_000 == 0 {
      digits /= 10_000
      exponent += 4
    }
    while digits % 10 == 0 {
      digits /= 10
      exponent += 1
    }
  }
}
