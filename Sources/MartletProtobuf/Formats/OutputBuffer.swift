// SPDX-License-Identifier: Apache-2.0
// Bytes out, first to last: what the text formats are printed into, and what they are parsed into.

/// A growing run of bytes.
struct OutputBuffer: ~Copyable {
  private(set) var base: UnsafeMutableRawPointer
  private var capacity: Int
  private(set) var count = 0
  /// Whether `base` is to be freed; a caller's memory is not.
  private var ownsMemory: Bool

  /// - Parameter minimumCapacity: room for this many bytes before the first growth; with none, nothing is
  ///   allocated before the first byte.
  init(minimumCapacity: Int = 256) {
    capacity = minimumCapacity
    ownsMemory = capacity > 0
    base = capacity > 0 ? RawMemory.allocate(capacity) : Self.nowhere
  }

  /// A buffer in memory of the caller's, until that is full.
  @inline(__always)
  init(borrowing memory: UnsafeMutableRawPointer, count: Int) {
    (base, capacity, ownsMemory) = (memory, count, false)
  }

  @inline(__always)
  deinit {
    if ownsMemory { RawMemory.free(base, byteCount: capacity) }
  }

  /// Where an empty buffer begins: nothing is read or written there.
  private static var nowhere: UnsafeMutableRawPointer {
    UnsafeMutableRawPointer(bitPattern: 16).unsafelyUnwrapped
  }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  @inline(__always)
  mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    let newCapacity = max(capacity * 2, count + more, 64)
    let newBase = RawMemory.allocate(newCapacity)
    newBase.copyMemory(from: base, byteCount: count)
    if ownsMemory { RawMemory.free(base, byteCount: capacity) }
    (base, capacity, ownsMemory) = (newBase, newCapacity, true)
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  /// Up to eight bytes, the first of them lowest.
  @inline(__always)
  mutating func append(_ bytes: UInt64, count length: Int) {
    reserve(8)
    base.storeBytes(of: bytes.littleEndian, toByteOffset: count, as: UInt64.self)
    count &+= length
  }

  @inline(__always)
  mutating func append(_ content: UnsafeRawBufferPointer) {
    guard let source = content.baseAddress else { return }
    reserve(content.count)
    (base + count).copyMemory(from: source, byteCount: content.count)
    count += content.count
  }

  mutating func append(_ text: StaticString) {
    append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  mutating func append(_ content: Bytes) { content.withUnsafeBytes { append($0) } }

  /// A decimal number.
  @inline(__always)
  mutating func append(decimal value: UInt64) {
    if value < 10 { return append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value)) }
    let length = PowersOfTen.digitCount(value)
    reserve(length)
    write(value, endingAt: count + length)
    count += length
  }

  /// Digits that end so many places behind the point, at least one; at most 17 digits, as numbers have.
  mutating func append(fraction digits: UInt64, places: Int) {
    let length = PowersOfTen.digitCount(digits)
    reserve(max(length, places) + 27)
    guard length > places else {
      append("0.")
      for _ in length..<places { append(UInt8(ascii: "0")) }
      write(digits, endingAt: count + length)
      count += length
      return
    }
    // All 17 digits, zeros in front, without asking how many there are; then those in front of the point and
    // those behind it, each as two words and a byte, in which what is too much is overwritten or left behind.
    let low = digits % 100_000_000
    let rest = digits / 100_000_000
    let middle = rest % 100_000_000
    let first = UInt8(truncatingIfNeeded: rest / 100_000_000) &+ UInt8(ascii: "0")
    let text = base + count
    let whole = length &- places
    withUnsafeTemporaryAllocation(byteCount: 48, alignment: 8) { all in
      guard let all = all.baseAddress else { return }
      all.storeBytes(of: first, as: UInt8.self)
      all.storeBytes(of: Self.eightDigits(middle), toByteOffset: 1, as: UInt64.self)
      all.storeBytes(of: Self.eightDigits(low), toByteOffset: 9, as: UInt64.self)
      Self.copy17(from: all + (17 &- length), to: text)
      text.storeBytes(of: UInt8(ascii: "."), toByteOffset: whole, as: UInt8.self)
      Self.copy17(from: all + (17 &- places), to: text + (whole &+ 1))
    }
    count += length &+ 1
  }

  @inline(__always)
  private static func copy17(from source: UnsafeMutableRawPointer, to target: UnsafeMutableRawPointer) {
    target.storeBytes(of: source.loadUnaligned(as: UInt64.self), as: UInt64.self)
    target.storeBytes(
      of: source.loadUnaligned(fromByteOffset: 8, as: UInt64.self), toByteOffset: 8, as: UInt64.self)
    target.storeBytes(of: source.load(fromByteOffset: 16, as: UInt8.self), toByteOffset: 16, as: UInt8.self)
  }

  /// The number's digits, the last of them in front of `end`, eight and then two at a time.
  @inline(__always)
  private mutating func write(_ value: UInt64, endingAt end: Int) {
    var offset = end
    var rest = value
    while rest >= 100_000_000 {
      let eight = rest % 100_000_000
      rest /= 100_000_000
      offset -= 8
      base.storeBytes(of: Self.eightDigits(eight), toByteOffset: offset, as: UInt64.self)
    }
    while rest >= 100 {
      let pair = rest % 100
      rest /= 100
      offset -= 2
      base.storeBytes(of: Self.digits(pair), toByteOffset: offset, as: UInt16.self)
    }
    if rest >= 10 {
      base.storeBytes(of: Self.digits(rest), toByteOffset: offset - 2, as: UInt16.self)
    } else {
      let digit = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest)
      base.storeBytes(of: digit, toByteOffset: offset - 1, as: UInt8.self)
    }
  }

  /// The digits of a number below 100,000,000, zeros in front, as they lie in memory: split in halves three
  /// times, all parts at once. The factors divide by 100 and by 10.
  @inline(__always)
  private static func eightDigits(_ value: UInt64) -> UInt64 {
    let fours = value / 10_000 | (value % 10_000) << 32
    let hundreds = (fours &* 10_486) >> 20 & 0x7F_0000_007F
    let twos = (fours &- hundreds &* 100) << 16 | hundreds
    let tens = (twos &* 103) >> 10 & 0xF_000F_000F_000F
    return ((twos &- tens &* 10) << 8 | tens | 0x3030_3030_3030_3030).littleEndian
  }

  /// The two digits of a number below 100, as they lie in memory.
  @inline(__always)
  private static func digits(_ pair: UInt64) -> UInt16 {
    let tens = (pair &* 103) >> 10
    return UInt16(truncatingIfNeeded: (pair &- tens &* 10) << 8 | tens | 0x3030).littleEndian
  }

  mutating func append(decimal value: Int64) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(decimal: value.magnitude)
  }

  /// A decimal number of so many digits, zeros in front.
  mutating func append(decimal value: Int, digits: Int) {
    var divisor = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / divisor % 10))
      divisor /= 10
    }
  }

  /// Goes back to what was there when `count` was `mark`.
  mutating func truncate(to mark: Int) { count = mark }

  /// Takes in bytes that are behind the end already.
  mutating func advance(_ length: Int) { count &+= length }

  mutating func removeLast() { count -= 1 }

  func array() -> Bytes { Bytes(bytes) }

  /// The text; what is in the buffer is UTF-8.
  func string() -> String { String(decoding: bytes, as: UTF8.self) }
}

// Wire format, first byte first. A nested message's length is put in front of it once it is known.
extension OutputBuffer {
  @inline(__always)
  mutating func varint(_ value: UInt64) {
    reserve(10)
    unchecked(varint: value)
  }

  @inline(__always)
  private mutating func unchecked(varint value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      base.storeBytes(of: UInt8(truncatingIfNeeded: rest) | 0x80, toByteOffset: count, as: UInt8.self)
      count &+= 1
      rest &>>= 7
    }
    base.storeBytes(of: UInt8(truncatingIfNeeded: rest), toByteOffset: count, as: UInt8.self)
    count &+= 1
  }

  mutating func fixed32(_ value: UInt32) {
    reserve(4)
    base.storeBytes(of: value.littleEndian, toByteOffset: count, as: UInt32.self)
    count += 4
  }

  mutating func fixed64(_ value: UInt64) {
    reserve(8)
    base.storeBytes(of: value.littleEndian, toByteOffset: count, as: UInt64.self)
    count += 8
  }

  mutating func delimited(_ content: UnsafeRawBufferPointer) {
    reserve(content.count + 10)
    unchecked(varint: UInt64(truncatingIfNeeded: content.count))
    guard let source = content.baseAddress else { return }
    (base + count).copyMemory(from: source, byteCount: content.count)
    count &+= content.count
  }

  /// Room for the length of what follows; `endDelimited` fills it in.
  mutating func beginDelimited() -> Int {
    append(0)
    return count
  }

  mutating func endDelimited(_ start: Int) {
    let length = count - start
    if length < 0x80 {
      base.storeBytes(of: UInt8(truncatingIfNeeded: length), toByteOffset: start - 1, as: UInt8.self)
      return
    }
    let width = (64 - length.leadingZeroBitCount + 6) / 7
    reserve(width)
    (base + start + width - 1).copyMemory(from: base + start, byteCount: length)
    count = start - 1
    varint(UInt64(length))
    count += length
  }
}
