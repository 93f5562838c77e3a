// SPDX-License-Identifier: Apache-2.0

/// The powers of ten that numbers between text and binary go through, to 128 bits: what both directions
/// multiply by in place of calculating with numbers of a thousand bits.
enum PowersOfTen {
  static var exponents: ClosedRange<Int> { -342...324 }

  struct Power: BitwiseCopyable {
    var high: UInt64
    var low: UInt64
  }

  /// The power with its highest bit set, whatever its magnitude: rounded down from 1 on, up below it.
  @inline(__always)
  static func power(_ exponent: Int) -> Power { table[exponent - exponents.lowerBound] }

  /// How many decimal digits a number has, at least one.
  @inline(__always)
  static func digitCount(_ value: UInt64) -> Int {
    let bits = 64 &- (value | 1).leadingZeroBitCount
    // log10(2) is 1233 / 4096, nearly: that many, or one more.
    let least = (bits &* 1233) >> 12
    return value >= wholes[least] ? least &+ 1 : max(least, 1)
  }

  // As the table below: made once, and read only from then on.
  private nonisolated(unsafe) static let wholes: UnsafeMutablePointer<UInt64> = {
    let powers = UnsafeMutablePointer<UInt64>.allocate(capacity: 20)
    var power: UInt64 = 1
    for exponent in 0..<20 {
      (powers + exponent).initialize(to: power)
      power = power &* 10
    }
    return powers
  }()

  // Made once, when the first number wants it, in some fifty microseconds; read only from then on.
  private nonisolated(unsafe) static let table: UnsafeMutablePointer<Power> = {
    let powers = UnsafeMutablePointer<Power>.allocate(capacity: exponents.count)
    let one = -exponents.lowerBound
    // 10^n and 5^n have the same bits.
    var large = LargeNumber(bit: 0)
    for exponent in 0...exponents.upperBound {
      (powers + one + exponent).initialize(to: large.top)
      large.multiply(by: 5)
    }
    // Whole divisions one after the other end where one by their product would. 1,100 bits are 128 and what
    // 5^342 takes away, with some to spare.
    var small = LargeNumber(bit: 1100)
    for exponent in 1...(-exponents.lowerBound) {
      small.divide(by: 5)
      var top = small.top
      top.low &+= 1
      if top.low == 0 { top.high &+= 1 }
      (powers + one - exponent).initialize(to: top)
    }
    return powers
  }()
}

/// A whole number of any size, its lowest 32 bits first.
private struct LargeNumber {
  private var words: [UInt32]

  init(bit: Int) {
    words = Array(repeating: 0, count: bit / 32 + 1)
    words[bit / 32] = 1 << UInt32(bit % 32)
  }

  mutating func multiply(by factor: UInt32) {
    var carry: UInt64 = 0
    for index in words.indices {
      let product = UInt64(words[index]) * UInt64(factor) + carry
      words[index] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    if carry > 0 { words.append(UInt32(truncatingIfNeeded: carry)) }
  }

  mutating func divide(by divisor: UInt32) {
    var rest: UInt64 = 0
    for index in words.indices.reversed() {
      let value = rest << 32 | UInt64(words[index])
      words[index] = UInt32(truncatingIfNeeded: value / UInt64(divisor))
      rest = value % UInt64(divisor)
    }
    while words.count > 1, words.last == 0 { words.removeLast() }
  }

  /// The highest 128 bits, zeros behind them if there are fewer.
  var top: PowersOfTen.Power {
    func word(_ place: Int) -> UInt64 {
      let index = words.count - 1 - place
      return index >= 0 ? UInt64(words[index]) : 0
    }
    let shift = UInt64((words.last ?? 0).leadingZeroBitCount)
    let high = word(0) << 32 | word(1)
    let middle = word(2) << 32 | word(3)
    let low = word(4) << 32
    if shift == 0 { return .init(high: high, low: middle) }
    return .init(high: high << shift | middle >> (64 - shift), low: middle << shift | low >> (64 - shift))
  }
}
