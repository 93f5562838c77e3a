// SPDX-License-Identifier: Apache-2.0
// What generated code reads a value with: as the throwing readers do, but a mistake is kept (`fail(_:)`), and
// the value is 0 or empty then.

extension WireReader {
  @inlinable
  mutating func nextVarint() -> UInt64 {
    if position < end {
      let byte = position.load(as: UInt8.self)
      if byte < 0x80 {
        position += 1
        return UInt64(byte)
      }
    }
    return nextLongVarint()
  }

  /// A long one, or none.
  @usableFromInline
  @inline(never)
  mutating func nextLongVarint() -> UInt64 {
    do {
      return try inlinedLongVarint()
    } catch {
      fail(error)
      return 0
    }
  }

  @inlinable
  public mutating func nextUint64() -> UInt64 { nextVarint() }

  @inlinable
  public mutating func nextUint32() -> UInt32 { UInt32(truncatingIfNeeded: nextVarint()) }

  @inlinable
  public mutating func nextInt64() -> Int64 { Int64(bitPattern: nextVarint()) }

  @inlinable
  public mutating func nextInt32() -> Int32 { Int32(truncatingIfNeeded: nextVarint()) }

  @inlinable
  public mutating func nextSint64() -> Int64 { ZigZag.decode(nextVarint()) }

  @inlinable
  public mutating func nextSint32() -> Int32 { ZigZag.decode(UInt32(truncatingIfNeeded: nextVarint())) }

  @inlinable
  public mutating func nextBool() -> Bool { nextVarint() != 0 }

  @inlinable
  public mutating func nextFixed64() -> UInt64 {
    guard end - position >= 8 else { return UInt64(truncated()) }
    defer { position += 8 }
    return UInt64(littleEndian: position.loadUnaligned(as: UInt64.self))
  }

  @inlinable
  public mutating func nextFixed32() -> UInt32 {
    guard end - position >= 4 else { return UInt32(truncated()) }
    defer { position += 4 }
    return UInt32(littleEndian: position.loadUnaligned(as: UInt32.self))
  }

  /// What stands for a value that is not there whole.
  @usableFromInline
  @inline(never)
  mutating func truncated() -> UInt8 {
    fail(failure(.truncated))
    return 0
  }

  @inlinable
  public mutating func nextSfixed64() -> Int64 { Int64(bitPattern: nextFixed64()) }

  @inlinable
  public mutating func nextSfixed32() -> Int32 { Int32(bitPattern: nextFixed32()) }

  @inlinable
  public mutating func nextDouble() -> Double { Double(bitPattern: nextFixed64()) }

  @inlinable
  public mutating func nextFloat() -> Float { Float(bitPattern: nextFixed32()) }

  public mutating func nextString() -> String {
    do {
      return try inlinedString()
    } catch {
      fail(error)
      return ""
    }
  }

  public mutating func nextBytes() -> Bytes {
    do {
      return try bytes()
    } catch {
      fail(error)
      return []
    }
  }

  /// Does what may throw, and keeps the mistake.
  @inline(__always)
  mutating func keepingError(_ body: (inout WireReader) throws(DecodeError) -> Void) {
    do {
      try body(&self)
    } catch {
      fail(error)
    }
  }
}
