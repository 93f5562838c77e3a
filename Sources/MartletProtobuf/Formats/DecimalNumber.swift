// SPDX-License-Identifier: Apache-2.0
// From decimal text to binary numbers: the nearest one, by one multiplication (Clinger, "How to Read Floating
// Point Numbers Accurately"; Lemire, "Number Parsing at a Gigabyte per Second").

/// A decimal number as it was scanned: `significand` times ten to the power of `exponent`.
struct DecimalNumber {
  var significand: UInt64
  var exponent: Int
  var isNegative: Bool

  /// The nearest Double; nil where this short way does not tell which it is, or where it is none.
  @inline(__always)
  var double: Double? {
    guard let bits = bits(precision: 52, bias: 1023, ties: -4...23) else { return nil }
    return Double(bitPattern: bits | (isNegative ? 1 << 63 : 0))
  }

  /// The nearest Float; it is not always the Float nearest to the nearest Double.
  var float: Float? {
    guard let bits = bits(precision: 23, bias: 127, ties: -17...10) else { return nil }
    return Float(bitPattern: UInt32(truncatingIfNeeded: bits) | (isNegative ? 1 << 31 : 0))
  }

  /// The bits of the nearest number with this many bits behind its first one.
  /// - Parameter ties: the exponents at which a decimal number can lie halfway between two binary ones.
  @inline(__always)
  private func bits(precision: UInt64, bias: Int, ties: ClosedRange<Int>) -> UInt64? {
    if significand == 0 { return 0 }
    guard PowersOfTen.exponents.contains(exponent) else { return nil }
    let power = PowersOfTen.power(exponent)
    let shift = significand.leadingZeroBitCount
    let normal = significand << UInt64(shift)
    var (high, low) = normal.multipliedFullWidth(by: power.high)
    // The bits that decide are in the high word, unless all behind them are ones: then the rest may carry.
    let undecided = UInt64.max >> (precision + 3)
    if high & undecided == undecided {
      let rest = normal.multipliedFullWidth(by: power.low).high
      let (sum, carry) = low.addingReportingOverflow(rest)
      low = sum
      if carry { high += 1 }
      if low == .max, !(-27...55).contains(exponent) { return nil }
    }
    let upper = high >> 63
    let drop = upper + 61 - precision
    var mantissa = high >> drop
    // floor(log2(10^exponent)), see Lemire.
    var binary = (217_706 * exponent) >> 16 + 63 + Int(upper) - shift + bias
    guard binary > 0 else { return nil }
    if low <= 1, ties.contains(exponent), mantissa & 3 == 1, mantissa << drop == high {
      mantissa &= ~1  // halfway: to the even one
    }
    mantissa = (mantissa + mantissa & 1) >> 1
    if mantissa >> (precision + 1) != 0 {
      mantissa >>= 1
      binary += 1
    }
    guard binary < 2 * bias + 1 else { return nil }
    return UInt64(binary) << precision | mantissa & (1 << precision - 1)
  }
}
