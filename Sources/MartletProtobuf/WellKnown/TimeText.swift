// SPDX-License-Identifier: Apache-2.0
// Timestamps and durations as text: RFC 3339, and seconds with an "s", as JSON has them.

enum TimeText {
  /// 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z, in seconds since 1970.
  static let timestampRange: ClosedRange<Int64> = -62_135_596_800...253_402_300_799
  /// Ten thousand years, which is what timestamps can be apart.
  static let durationRange: ClosedRange<Int64> = -315_576_000_000...315_576_000_000
  static let second: Int32 = 1_000_000_000

  /// Whether the timestamp was in range, and is printed.
  static func printTimestamp(_ seconds: Int64, _ nanos: Int32, to out: inout OutputBuffer) -> Bool {
    guard timestampRange.contains(seconds), (0..<second).contains(nanos) else { return false }
    let days = Int((seconds - timestampRange.lowerBound) / 86400)
    let rest = Int((seconds - timestampRange.lowerBound) % 86400)
    let (year, month, day) = civil(daysSinceYearOne: days)
    out.append(decimal: year, digits: 4)
    out.append(UInt8(ascii: "-"))
    out.append(decimal: month, digits: 2)
    out.append(UInt8(ascii: "-"))
    out.append(decimal: day, digits: 2)
    out.append(UInt8(ascii: "T"))
    out.append(decimal: rest / 3600, digits: 2)
    out.append(UInt8(ascii: ":"))
    out.append(decimal: rest / 60 % 60, digits: 2)
    out.append(UInt8(ascii: ":"))
    out.append(decimal: rest % 60, digits: 2)
    printFraction(nanos, to: &out)
    out.append(UInt8(ascii: "Z"))
    return true
  }

  /// Whether the duration was in range and of one sign, and is printed.
  static func printDuration(_ seconds: Int64, _ nanos: Int32, to out: inout OutputBuffer) -> Bool {
    guard durationRange.contains(seconds), nanos > -second, nanos < second,
      seconds == 0 || nanos == 0 || (seconds < 0) == (nanos < 0)
    else { return false }
    if seconds < 0 || nanos < 0 { out.append(UInt8(ascii: "-")) }
    out.append(decimal: seconds.magnitude)
    printFraction(nanos < 0 ? -nanos : nanos, to: &out)
    out.append(UInt8(ascii: "s"))
    return true
  }

  /// Nothing, or 3, 6 or 9 digits.
  private static func printFraction(_ nanos: Int32, to out: inout OutputBuffer) {
    guard nanos != 0 else { return }
    out.append(UInt8(ascii: "."))
    if nanos % 1_000_000 == 0 {
      out.append(decimal: Int(nanos) / 1_000_000, digits: 3)
    } else if nanos % 1000 == 0 {
      out.append(decimal: Int(nanos) / 1000, digits: 6)
    } else {
      out.append(decimal: Int(nanos), digits: 9)
    }
  }

  /// RFC 3339, section 5.6, with the upper-case letters that JSON wants.
  static func parseTimestamp(_ text: UnsafeRawBufferPointer) -> (seconds: Int64, nanos: Int32)? {
    var scan = DigitScanner(text)
    guard let year = scan.number(4), scan.take("-"), let month = scan.number(2), scan.take("-"),
      let day = scan.number(2), scan.take("T"), let hour = scan.number(2), scan.take(":"),
      let minute = scan.number(2), scan.take(":"), let second = scan.number(2),
      let nanos = scan.fraction(), let offset = scan.zone(), scan.isAtEnd
    else { return nil }
    guard year >= 1, (1...12).contains(month), day >= 1, day <= daysIn(month, of: year), hour < 24,
      minute < 60, second < 60
    else { return nil }
    let days = daysSinceYearOne(year, month, day)
    let clock = hour * 3600 + minute * 60 + second - offset
    let seconds = Int64(days) * 86400 + Int64(clock) + timestampRange.lowerBound
    guard timestampRange.contains(seconds) else { return nil }
    return (seconds, nanos)
  }

  static func parseDuration(_ text: UnsafeRawBufferPointer) -> (seconds: Int64, nanos: Int32)? {
    var scan = DigitScanner(text)
    let isNegative = scan.take("-")
    guard let seconds = scan.number(upTo: 12), let nanos = scan.fraction(), scan.take("s"), scan.isAtEnd
    else { return nil }
    guard Int64(seconds) <= durationRange.upperBound else { return nil }
    return isNegative ? (-Int64(seconds), -nanos) : (Int64(seconds), nanos)
  }

  // Proleptic Gregorian calendar, by the 400 years after which it repeats.
  private static func daysSinceYearOne(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let past = year - 1
    var days = past * 365 + past / 4 - past / 100 + past / 400
    for earlier in 1..<month { days += daysIn(earlier, of: year) }
    return days + day - 1
  }

  private static func civil(daysSinceYearOne days: Int) -> (year: Int, month: Int, day: Int) {
    // A first guess that is at most one year late.
    var year = days * 400 / 146_097 + 1
    if daysSinceYearOne(year, 1, 1) > days { year -= 1 }
    if daysSinceYearOne(year + 1, 1, 1) <= days { year += 1 }
    var rest = days - daysSinceYearOne(year, 1, 1)
    var month = 1
    while rest >= daysIn(month, of: year) {
      rest -= daysIn(month, of: year)
      month += 1
    }
    return (year, month, rest + 1)
  }

  private static func daysIn(_ month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

private struct DigitScanner {
  private let text: UnsafeRawBufferPointer
  private var index = 0

  init(_ text: UnsafeRawBufferPointer) { self.text = text }

  var isAtEnd: Bool { index == text.count }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < text.count, text[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func digit() -> Int? {
    guard index < text.count else { return nil }
    let byte = text[index]
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    index += 1
    return Int(byte - UInt8(ascii: "0"))
  }

  mutating func number(_ digits: Int) -> Int? {
    var value = 0
    for _ in 0..<digits {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  mutating func number(upTo digits: Int) -> Int? {
    guard var value = digit() else { return nil }
    for _ in 1..<digits {
      guard let digit = digit() else { return value }
      value = value * 10 + digit
    }
    return value
  }

  /// Nanoseconds: a point and one to nine digits, or nothing.
  mutating func fraction() -> Int32? {
    guard take(".") else { return 0 }
    var value: Int32 = 0
    var count = 0
    while count < 9, let digit = digit() {
      value = value * 10 + Int32(digit)
      count += 1
    }
    guard count > 0 else { return nil }
    for _ in count..<9 { value *= 10 }
    return value
  }

  /// Seconds east of Greenwich.
  mutating func zone() -> Int? {
    if take("Z") { return 0 }
    let isEast = take("+")
    guard isEast || take("-"), let hours = number(2), take(":"), let minutes = number(2), hours < 24,
      minutes < 60
    else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return isEast ? seconds : -seconds
  }
}
