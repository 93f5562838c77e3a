// SPDX-License-Identifier: Apache-2.0
// Bytes out, first to last: what the text formats are printed into, and what they are parsed into.

/// A growing run of bytes.
struct OutputBuffer: ~Copyable {
  private(set) var base: UnsafeMutableRawPointer
  private var capacity: Int
  private(set) var count = 0

  init(minimumCapacity: Int = 256) {
    capacity = max(minimumCapacity, 64)
    base = RawMemory.allocate(capacity)
  }

  deinit { RawMemory.free(base, byteCount: capacity) }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  @inline(__always)
  mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    let newCapacity = max(capacity * 2, count + more)
    let newBase = RawMemory.allocate(newCapacity)
    newBase.copyMemory(from: base, byteCount: count)
    RawMemory.free(base, byteCount: capacity)
    (base, capacity) = (newBase, newCapacity)
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
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
  mutating func append(decimal value: UInt64) {
    reserve(20)
    var rest = value
    var length = 1
    while rest >= 10 {
      rest /= 10
      length += 1
    }
    var offset = count + length
    count = offset
    rest = value
    repeat {
      offset -= 1
      let digit = UInt8(truncatingIfNeeded: rest % 10)
      base.storeBytes(of: UInt8(ascii: "0") + digit, toByteOffset: offset, as: UInt8.self)
      rest /= 10
    } while rest > 0
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
    var rest = value
    while rest >= 0x80 {
      base.storeBytes(of: UInt8(truncatingIfNeeded: rest) | 0x80, toByteOffset: count, as: UInt8.self)
      count += 1
      rest >>= 7
    }
    base.storeBytes(of: UInt8(truncatingIfNeeded: rest), toByteOffset: count, as: UInt8.self)
    count += 1
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
    varint(UInt64(content.count))
    append(content)
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
