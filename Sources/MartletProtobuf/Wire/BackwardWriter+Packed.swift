// SPDX-License-Identifier: Apache-2.0
// Packed repeated fields: one tag and one length for all elements. An empty one is not written.

extension BackwardWriter {
  @inlinable
  mutating func packedVarints<Element>(_ values: [Element], tag: UInt32, _ bits: (Element) -> UInt64) {
    guard !values.isEmpty else { return }
    let end = count
    values.withUnsafeBufferPointer { values in
      var index = values.count
      while index > 0 {
        index -= 1
        let value = bits(values[index])
        reserve(Self.varintRoom)
        if value < 0x80 { unchecked(varint: value) } else { spreadVarint(value) }
      }
    }
    reserve(Self.varintRoom)
    unchecked(varint: UInt64(truncatingIfNeeded: count &- end))
    unchecked(tag: tag)
  }

  @inlinable
  public mutating func packedUint64(_ values: [UInt64], tag: UInt32) {
    packedVarints(values, tag: tag) { value in value }
  }

  @inlinable
  public mutating func packedUint32(_ values: [UInt32], tag: UInt32) {
    packedVarints(values, tag: tag) { value in UInt64(value) }
  }

  @inlinable
  public mutating func packedInt64(_ values: [Int64], tag: UInt32) {
    packedVarints(values, tag: tag) { value in UInt64(bitPattern: value) }
  }

  @inlinable
  public mutating func packedInt32(_ values: [Int32], tag: UInt32) {
    packedVarints(values, tag: tag) { value in UInt64(bitPattern: Int64(value)) }
  }

  @inlinable
  public mutating func packedSint64(_ values: [Int64], tag: UInt32) {
    packedVarints(values, tag: tag) { value in ZigZag.encode(value) }
  }

  @inlinable
  public mutating func packedSint32(_ values: [Int32], tag: UInt32) {
    packedVarints(values, tag: tag) { value in UInt64(ZigZag.encode(value)) }
  }

  @inlinable
  public mutating func packedBool(_ values: [Bool], tag: UInt32) {
    packedVarints(values, tag: tag) { value in value ? 1 : 0 }
  }

  @inlinable
  public mutating func packedOpenEnum<E: OpenEnum>(_ values: [E], tag: UInt32) {
    packedVarints(values, tag: tag) { value in UInt64(bitPattern: Int64(value.rawValue)) }
  }

  @inlinable
  public mutating func packedClosedEnum<E: ClosedEnum>(_ values: [E], tag: UInt32) {
    packedVarints(values, tag: tag) { value in UInt64(bitPattern: Int64(value.rawValue)) }
  }

  /// Elements of one width: on a little-endian machine the array's memory is what goes out.
  @inlinable
  mutating func packedFixed<Element: BitwiseCopyable>(
    _ values: [Element], tag: UInt32, _ write: (Element, inout BackwardWriter) -> Void
  ) {
    guard !values.isEmpty else { return }
    #if _endian(little)
      values.withUnsafeBytes { prepend($0) }
    #else
      for value in values.reversed() { write(value, &self) }
    #endif
    reserve(Self.varintRoom)
    unchecked(varint: UInt64(values.count * MemoryLayout<Element>.size))
    unchecked(tag: tag)
  }

  @inlinable
  public mutating func packedFixed64(_ values: [UInt64], tag: UInt32) {
    packedFixed(values, tag: tag) { value, wire in wire.prepend(littleEndian: value) }
  }

  @inlinable
  public mutating func packedFixed32(_ values: [UInt32], tag: UInt32) {
    packedFixed(values, tag: tag) { value, wire in wire.prepend(littleEndian: value) }
  }

  @inlinable
  public mutating func packedSfixed64(_ values: [Int64], tag: UInt32) {
    packedFixed(values, tag: tag) { value, wire in wire.prepend(littleEndian: UInt64(bitPattern: value)) }
  }

  @inlinable
  public mutating func packedSfixed32(_ values: [Int32], tag: UInt32) {
    packedFixed(values, tag: tag) { value, wire in wire.prepend(littleEndian: UInt32(bitPattern: value)) }
  }

  @inlinable
  public mutating func packedDouble(_ values: [Double], tag: UInt32) {
    packedFixed(values, tag: tag) { value, wire in wire.prepend(littleEndian: value.bitPattern) }
  }

  @inlinable
  public mutating func packedFloat(_ values: [Float], tag: UInt32) {
    packedFixed(values, tag: tag) { value, wire in wire.prepend(littleEndian: value.bitPattern) }
  }
}
