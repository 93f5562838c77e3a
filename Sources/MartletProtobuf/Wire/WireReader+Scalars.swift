// SPDX-License-Identifier: Apache-2.0
// One value of each scalar type (protobuf.dev, "Encoding", "Scalar Value Types").

extension WireReader {
  @inlinable
  public mutating func uint64() throws(DecodeError) -> UInt64 { try varint() }

  @inlinable
  public mutating func uint32() throws(DecodeError) -> UInt32 { UInt32(truncatingIfNeeded: try varint()) }

  @inlinable
  public mutating func int64() throws(DecodeError) -> Int64 { Int64(bitPattern: try varint()) }

  @inlinable
  public mutating func int32() throws(DecodeError) -> Int32 { Int32(truncatingIfNeeded: try varint()) }

  @inlinable
  public mutating func sint64() throws(DecodeError) -> Int64 { ZigZag.decode(try varint()) }

  @inlinable
  public mutating func sint32() throws(DecodeError) -> Int32 {
    ZigZag.decode(UInt32(truncatingIfNeeded: try varint()))
  }

  @inlinable
  public mutating func bool() throws(DecodeError) -> Bool { try varint() != 0 }

  @inlinable
  public mutating func fixed64() throws(DecodeError) -> UInt64 {
    UInt64(littleEndian: try take(8).loadUnaligned(as: UInt64.self))
  }

  @inlinable
  public mutating func fixed32() throws(DecodeError) -> UInt32 {
    UInt32(littleEndian: try take(4).loadUnaligned(as: UInt32.self))
  }

  @inlinable
  public mutating func sfixed64() throws(DecodeError) -> Int64 { Int64(bitPattern: try fixed64()) }

  @inlinable
  public mutating func sfixed32() throws(DecodeError) -> Int32 { Int32(bitPattern: try fixed32()) }

  @inlinable
  public mutating func double() throws(DecodeError) -> Double { Double(bitPattern: try fixed64()) }

  @inlinable
  public mutating func float() throws(DecodeError) -> Float { Float(bitPattern: try fixed32()) }

  /// A string, which must be UTF-8.
  // Not inlined: what follows the length costs more than the call, and every string field would carry it.
  public mutating func string() throws(DecodeError) -> String { try inlinedString() }

  @inline(__always)
  mutating func inlinedString() throws(DecodeError) -> String {
    let count = try inlinedLength()
    guard count > 0 else { return "" }
    let bytes = UnsafeRawBufferPointer(start: position, count: count)
    let isASCII = UTF8Text.isASCII(bytes)
    guard isASCII || trustsText || UTF8Text.isValid(bytes) else { throw failure(.invalidUTF8) }
    position += count
    // What fits into a string's own two words is put there at once.
    if isASCII, count <= 15 {
      return String(unsafeUninitializedCapacity: count) { buffer in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(from: bytes)
        return count
      }
    }
    // UTF8Span spends a third of what String(validating:as:) does: no generic look-ups.
    let units = Span(_unsafeElements: bytes.assumingMemoryBound(to: UInt8.self))
    return String(copying: UTF8Span(unchecked: units, isKnownASCII: isASCII))
  }

  public mutating func bytes() throws(DecodeError) -> Bytes {
    let count = try length()
    let source = position
    position += count
    guard count >= RawMemory.loopBytesMin else {
      return Bytes(UnsafeRawBufferPointer(start: source, count: count))
    }
    var bytes = Bytes()
    RawMemory.append(source, count, to: &bytes)
    return bytes
  }

  /// The elements of a list mostly come one after the other. All that do are read here.
  public mutating func string(appendingTo array: inout [String]) {
    let tagLength = position - fieldStart
    let run = runLength(atMost: .max)
    let total = array.count + run
    if array.capacity < total { array.reserveCapacity(max(total, 2 * array.count)) }
    var outcome: DecodeError?
    array.append(addingCapacity: run) { span in
      span.withUnsafeMutableBufferPointer { buffer, count in
        guard let base = buffer.baseAddress else { return }
        do throws(DecodeError) {
          while true {
            (base + count).initialize(to: try inlinedString())
            count += 1
            if count == run { return }
            fieldStart = position
            position += tagLength
          }
        } catch {
          outcome = error
        }
      }
    }
    if let outcome { fail(outcome) }
  }

  public mutating func bytes(appendingTo array: inout [Bytes]) {
    keepingError { wire throws(DecodeError) in array.append(try wire.bytes()) }
  }
}

/// Signed integers so that small ones, negative too, are short (protobuf.dev, "Encoding", "Signed Integers").
@usableFromInline
enum ZigZag {
  @inlinable
  static func decode(_ value: UInt64) -> Int64 {
    Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  @inlinable
  static func decode(_ value: UInt32) -> Int32 {
    Int32(bitPattern: value >> 1) ^ -Int32(bitPattern: value & 1)
  }

  @inlinable
  static func encode(_ value: Int64) -> UInt64 { UInt64(bitPattern: value << 1 ^ value >> 63) }

  @inlinable
  static func encode(_ value: Int32) -> UInt32 { UInt32(bitPattern: value << 1 ^ value >> 31) }
}
