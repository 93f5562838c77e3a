// SPDX-License-Identifier: Apache-2.0
// Bytes out, last field first. A nested message's length stands in front of it, and is known once the
// message has been written; so whoever writes from the back needs no second pass to compute sizes, and
// the transport's prefix goes in front at the end, in the same memory.

/// Writes a message from its last byte to its first into memory of its own.
@frozen
public struct BackwardWriter: ~Copyable {
  // What is written is base + free ..< base + capacity.
  @usableFromInline var base: UnsafeMutableRawPointer
  @usableFromInline var capacity: Int
  @usableFromInline var free: Int
  /// Whether `base` is to be freed; a caller's buffer is not.
  @usableFromInline var ownsMemory = true
  /// Whether maps are written by their keys.
  @usableFromInline var sortsMaps = false
  /// Whether a message was written that may have required fields; generated code says so.
  public var hasRequiredFields = false

  /// - Parameter minimumCapacity: room for this many bytes before the first growth.
  @inlinable
  public init(minimumCapacity: Int = 256) {
    capacity = max(minimumCapacity, Self.varintRoom)
    base = RawMemory.allocate(capacity)
    free = capacity
  }

  /// A writer into memory of the caller's, until that is full.
  @inlinable
  init(borrowing memory: UnsafeMutableRawPointer, count: Int) {
    (base, capacity, free) = (memory, count, count)
    ownsMemory = false
  }

  deinit {
    if ownsMemory { RawMemory.free(base, byteCount: capacity) }
  }

  /// How many bytes have been written.
  @inlinable
  public var count: Int { capacity - free }

  /// What has been written; good until the next write.
  @inlinable
  public var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: base + free, count: capacity - free)
  }

  /// Forgets what was written and keeps the memory.
  @inlinable
  public mutating func removeAll() { free = capacity }

  /// Hands the memory over: `bytes` lie at the end of `allocation`, which the taker
  /// gives back to ``RawMemory`` ; its size is the distance from its start to their end.
  @inlinable
  public consuming func take() -> (allocation: UnsafeMutableRawPointer, bytes: UnsafeRawBufferPointer) {
    let parts = (allocation: base, bytes: bytes)
    discard self
    return parts
  }

  /// Throws if the message that was written may not go out.
  @inlinable
  func check(
    _ options: EncodeOptions, missing: @autoclosure () -> String?
  ) throws(EncodeError) {
    if hasRequiredFields, !options.allowsPartial, let missing = missing() {
      throw .missingRequiredField(missing)
    }
    guard count <= Int(Int32.max) else { throw .tooLarge(byteCount: count) }
  }

  /// Makes room for `count` more bytes.
  @inlinable
  mutating func reserve(_ count: Int) {
    if free < count { grow(count) }
  }

  @usableFromInline
  @inline(never)
  mutating func grow(_ count: Int) {
    // Room also for what stands in front of a long value, or its length alone would grow this again. While it
    // is small it grows fast, as each step copies what is there; and while it is large, as pages in front of
    // what is written are not there before they are touched.
    let factor = capacity < 16 << 10 ? 4 : (1 << 20..<32 << 20).contains(capacity) ? 16 : 2
    let newCapacity = max(capacity * factor, capacity - free + count + count / 8 + 64)
    let newBase = RawMemory.allocate(newCapacity)
    let newFree = newCapacity - (capacity - free)
    (newBase + newFree).copyMemory(from: base + free, byteCount: capacity - free)
    if ownsMemory { RawMemory.free(base, byteCount: capacity) }
    (base, capacity, free, ownsMemory) = (newBase, newCapacity, newFree, true)
  }
}

extension BackwardWriter {
  @inlinable
  public mutating func prepend(_ byte: UInt8) {
    reserve(1)
    free -= 1
    base.storeBytes(of: byte, toByteOffset: free, as: UInt8.self)
  }

  @inlinable
  public mutating func prepend(bigEndian value: UInt32) {
    reserve(4)
    free -= 4
    base.storeBytes(of: value.bigEndian, toByteOffset: free, as: UInt32.self)
  }

  @inlinable
  public mutating func prepend(_ content: UnsafeRawBufferPointer) {
    guard let source = content.baseAddress, content.count > 0 else { return }
    reserve(content.count)
    free -= content.count
    (base + free).copyMemory(from: source, byteCount: content.count)
  }

  /// Puts `count` bytes in front, which `fill` writes, all of them, in whatever order it likes.
  @inlinable
  public mutating func prepend(count: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Void) {
    guard count > 0 else { return }
    reserve(count)
    free -= count
    fill(UnsafeMutableRawBufferPointer(start: base + free, count: count))
  }

  /// Takes back the byte written last: the tag 0 of a value that wants none.
  mutating func dropLeadingByte() { free += 1 }

  @inlinable
  mutating func prepend(littleEndian value: UInt32) {
    reserve(4)
    free -= 4
    base.storeBytes(of: value.littleEndian, toByteOffset: free, as: UInt32.self)
  }

  @inlinable
  mutating func prepend(littleEndian value: UInt64) {
    reserve(8)
    free -= 8
    base.storeBytes(of: value.littleEndian, toByteOffset: free, as: UInt64.self)
  }

  /// A variable-length integer.
  @inlinable
  mutating func varint(_ value: UInt64) {
    reserve(Self.varintRoom)
    unchecked(varint: value)
  }

  // What follows relies on room that has been made before, once for a whole field, and counts in the open:
  // `free` is at least the room.

  /// What a varint and a tag take at most, and how far the store of one reaches in front of it: a varint of
  /// ten bytes, and then a word for the tag.
  @inlinable static var varintRoom: Int { 24 }

  @inlinable
  @inline(__always)
  mutating func unchecked(varint value: UInt64) {
    if value < 0x80 {
      free &-= 1
      base.storeBytes(of: UInt8(truncatingIfNeeded: value), toByteOffset: free, as: UInt8.self)
    } else {
      longVarint(value)
    }
  }

  /// A field's tag; a constant wherever generated code calls, so that the branches fold away.
  @inlinable
  @inline(__always)
  mutating func unchecked(tag: UInt32) {
    if tag < 0x80 {
      free &-= 1
      base.storeBytes(of: UInt8(truncatingIfNeeded: tag), toByteOffset: free, as: UInt8.self)
    } else if tag < 0x4000 {
      twoByteVarint(tag)
    } else {
      longVarint(UInt64(tag))
    }
  }

  @usableFromInline
  mutating func longVarint(_ value: UInt64) {
    guard value >= 0x4000 else { return twoByteVarint(UInt32(truncatingIfNeeded: value)) }
    spreadVarint(value)
  }

  @inlinable
  @inline(__always)
  mutating func twoByteVarint(_ value: UInt32) {
    free &-= 2
    let both = UInt16(truncatingIfNeeded: value & 0x7F | 0x80 | (value & 0x3F80) &<< 1)
    base.storeBytes(of: both.littleEndian, toByteOffset: free, as: UInt16.self)
  }

  @inlinable
  @inline(__always)
  mutating func spreadVarint(_ value: UInt64) {
    // Its bytes lie in memory lowest first, so its length comes first.
    let length = (70 &- value.leadingZeroBitCount) / 7
    guard length <= 8 else { return longestVarint(value) }
    // Seven bits into each byte, in three steps, without a loop whose end nobody could predict.
    var bytes = value & 0xFFF_FFFF | (value & 0xFF_FFFF_F000_0000) &<< 4
    bytes = bytes & 0x3FFF_0000_3FFF | (bytes & 0xFFF_C000_0FFF_C000) &<< 2
    bytes = bytes & 0x7F_007F_007F_007F | (bytes & 0x3F80_3F80_3F80_3F80) &<< 1
    let unused = UInt64(truncatingIfNeeded: (8 &- length) &* 8)
    // All bytes but the last say that there are more; zeros land in front, where nothing is yet.
    bytes |= 0x0080_8080_8080_8080 &>> unused
    base.storeBytes(of: (bytes &<< unused).littleEndian, toByteOffset: free &- 8, as: UInt64.self)
    free &-= length
  }

  /// Of nine or ten bytes: negative numbers, mostly.
  @usableFromInline
  mutating func longestVarint(_ value: UInt64) {
    free -= (70 - value.leadingZeroBitCount) / 7
    var offset = free
    var rest = value
    while rest >= 0x80 {
      base.storeBytes(of: UInt8(truncatingIfNeeded: rest) | 0x80, toByteOffset: offset, as: UInt8.self)
      rest >>= 7
      offset += 1
    }
    base.storeBytes(of: UInt8(truncatingIfNeeded: rest), toByteOffset: offset, as: UInt8.self)
  }

  @inlinable
  mutating func tag(_ tag: UInt32) {
    reserve(Self.varintRoom)
    unchecked(tag: tag)
  }
}
