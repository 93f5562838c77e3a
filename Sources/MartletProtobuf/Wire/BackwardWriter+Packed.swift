// SPDX-License-Identifier: Apache-2.0
// Packed repeated fields: one tag and one length for all elements. An empty one is not written.

extension BackwardWriter {
  @inline(__always)
  private mutating func packedVarints<Element>(
    _ values: [Element], tag: UInt32, _ bits: (Element) -> UInt64
  ) {
    guard !values.isEmpty else { return }
    let end = count
    values.withUnsafeBufferPointer { values in
      var index = values.count
      while index > 0 {
        // Room for some at once, and for them the place in a register.
        let stop = max(index - 8, 0)
        reserve(8 * 10 + Self.varintRoom)
        let base = base
        var free = free
        while index > stop {
          index -= 1
          let value = bits(values[index])
          if value < 0x80 {
            free &-= 1
            base.storeBytes(of: UInt8(truncatingIfNeeded: value), toByteOffset: free, as: UInt8.self)
          } else if value < 0x4000 {
            free &-= 2
            let both = UInt16(truncatingIfNeeded: value & 0x7F | 0x80 | (value & 0x3F80) &<< 1)
            base.storeBytes(of: both.littleEndian, toByteOffset: free, as: UInt16.self)
          } else {
            self.free = free
            spreadVarint(value)
            free = self.free
          }
        }
        self.free = free
      }
    }
    lengthAndTag(end, tag)
  }

  public mutating func packedUint64(_ values: [UInt64], tag: UInt32) {
    packedVarints(values, tag: tag) { value in value }
  }

  public mutating func packedUint32(_ values: [UInt32], tag: UInt32) {
    packedVarints(values, tag: tag) { value in UInt64(value) }
  }

  public mutating func packedInt64(_ values: [Int64], tag: UInt32) {
    packedVarints(values, tag: tag) { value in UInt64(bitPattern: value) }
  }

  public mutating func packedInt32(_ values: [Int32], tag: UInt32) {
    packedVarints(values, tag: tag) { value in UInt64(bitPattern: Int64(value)) }
  }

  public mutating func packedSint64(_ values: [Int64], tag: UInt32) {
    packedVarints(values, tag: tag) { value in ZigZag.encode(value) }
  }

  public mutating func packedSint32(_ values: [Int32], tag: UInt32) {
    packedVarints(values, tag: tag) { value in UInt64(ZigZag.encode(value)) }
  }

  public mutating func packedBool(_ values: [Bool], tag: UInt32) {
    packedVarints(values, tag: tag) { value in value ? 1 : 0 }
  }

  public mutating func packedOpenEnum<E: OpenEnum>(_ values: [E], tag: UInt32) {
    packedInt32(values.map(\.rawValue), tag: tag)
  }

  public mutating func packedClosedEnum<E: ClosedEnum>(_ values: [E], tag: UInt32) {
    packedInt32(values.map(\.rawValue), tag: tag)
  }

  /// Elements of one width: on a little-endian machine the array's memory is what goes out.
  @inline(__always)
  private mutating func packedFixed<Element: BitwiseCopyable>(
    _ values: [Element], tag: UInt32, _ write: (Element, inout BackwardWriter) -> Void
  ) {
    guard !values.isEmpty else { return }
    #if _endian(little)
      values.withUnsafeBytes { delimited($0, tag: tag) }
    #else
      let end = count
      for value in values.reversed() { write(value, &self) }
      lengthAndTag(end, tag)
    #endif
  }

  public mutating func packedFixed64(_ values: [UInt64], tag: UInt32) {
    packedFixed(values, tag: tag) { value, wire in wire.prepend(littleEndian: value) }
  }

  public mutating func packedFixed32(_ values: [UInt32], tag: UInt32) {
    packedFixed(values, tag: tag) { value, wire in wire.prepend(littleEndian: value) }
  }

  public mutating func packedSfixed64(_ values: [Int64], tag: UInt32) {
    packedFixed(values, tag: tag) { value, wire in wire.prepend(littleEndian: UInt64(bitPattern: value)) }
  }

  public mutating func packedSfixed32(_ values: [Int32], tag: UInt32) {
    packedFixed(values, tag: tag) { value, wire in wire.prepend(littleEndian: UInt32(bitPattern: value)) }
  }

  public mutating func packedDouble(_ values: [Double], tag: UInt32) {
    packedFixed(values, tag: tag) { value, wire in wire.prepend(littleEndian: value.bitPattern) }
  }

  public mutating func packedFloat(_ values: [Float], tag: UInt32) {
    packedFixed(values, tag: tag) { value, wire in wire.prepend(littleEndian: value.bitPattern) }
  }
}
