// SPDX-License-Identifier: Apache-2.0
// Repeated scalars, singly and packed: a reader must take both (protobuf.dev, "Encoding", "Packed
// Repeated Fields").

extension WireReader {
  /// The elements of a packed field of varints. They are counted before any is read, so that the array
  /// grows once: each ends with the one byte below 0x80 that it has.
  @inline(__always)
  private mutating func packedVarints<Element>(
    _ array: inout [Element], _ element: (UInt64) -> Element
  ) {
    do {
      try readPackedVarints(&array, element)
    } catch {
      fail(error)
    }
  }

  @inline(__always)
  private mutating func readPackedVarints<Element>(
    _ array: inout [Element], _ element: (UInt64) -> Element
  ) throws(DecodeError) {
    // In two steps: reading the length moves the position that it counts from.
    let length = try length()
    let packedEnd = position + length
    if array.isEmpty {
      var count = 0
      for byte in UnsafeRawBufferPointer(start: position, count: packedEnd - position) where byte < 0x80 {
        count += 1
      }
      array.reserveCapacity(count)
    }
    let outerEnd = end
    end = packedEnd
    while position < packedEnd { array.append(element(try varint())) }
    end = outerEnd
  }

  /// The elements of a packed field of one width. On a little-endian machine they lie there as the array
  /// will have them.
  @inline(__always)
  private mutating func packedFixed<Element: BitwiseCopyable>(
    _ array: inout [Element], _ element: (UnsafeRawPointer) -> Element
  ) {
    do {
      try readPackedFixed(&array, element)
    } catch {
      fail(error)
    }
  }

  @inline(__always)
  private mutating func readPackedFixed<Element: BitwiseCopyable>(
    _ array: inout [Element], _ element: (UnsafeRawPointer) -> Element
  ) throws(DecodeError) {
    let length = try inlinedLength()
    let width = MemoryLayout<Element>.size
    guard length % width == 0 else { throw failure(.unevenPackedLength) }
    #if _endian(little)
      RawMemory.append(position, length, to: &array)
      position += length
    #else
      let packedEnd = position + length
      while position < packedEnd {
        array.append(element(position))
        position += width
      }
    #endif
  }
}

// Not inlined, nor below: a call costs little beside a list, and each user's module would be larger.
extension WireReader {
  /// Elements of one width fill the field's length.
  func checkPacked(_ length: Int, elements wireType: UInt32) throws(DecodeError) {
    let width = wireType == 1 ? 8 : wireType == 5 ? 4 : 1
    guard length % width == 0 else { throw failure(.unevenPackedLength) }
  }

  public mutating func int32(appendingTo array: inout [Int32]) {
    keepingError { wire throws(DecodeError) in array.append(try wire.int32()) }
  }

  public mutating func int64(appendingTo array: inout [Int64]) {
    keepingError { wire throws(DecodeError) in array.append(try wire.int64()) }
  }

  public mutating func uint32(appendingTo array: inout [UInt32]) {
    keepingError { wire throws(DecodeError) in array.append(try wire.uint32()) }
  }

  public mutating func uint64(appendingTo array: inout [UInt64]) {
    keepingError { wire throws(DecodeError) in array.append(try wire.uint64()) }
  }

  public mutating func sint32(appendingTo array: inout [Int32]) {
    keepingError { wire throws(DecodeError) in array.append(try wire.sint32()) }
  }

  public mutating func sint64(appendingTo array: inout [Int64]) {
    keepingError { wire throws(DecodeError) in array.append(try wire.sint64()) }
  }

  public mutating func bool(appendingTo array: inout [Bool]) {
    keepingError { wire throws(DecodeError) in array.append(try wire.bool()) }
  }

  public mutating func fixed32(appendingTo array: inout [UInt32]) {
    keepingError { wire throws(DecodeError) in array.append(try wire.fixed32()) }
  }

  public mutating func fixed64(appendingTo array: inout [UInt64]) {
    keepingError { wire throws(DecodeError) in array.append(try wire.fixed64()) }
  }

  public mutating func sfixed32(appendingTo array: inout [Int32]) {
    keepingError { wire throws(DecodeError) in array.append(try wire.sfixed32()) }
  }

  public mutating func sfixed64(appendingTo array: inout [Int64]) {
    keepingError { wire throws(DecodeError) in array.append(try wire.sfixed64()) }
  }

  public mutating func float(appendingTo array: inout [Float]) {
    keepingError { wire throws(DecodeError) in array.append(try wire.float()) }
  }

  public mutating func double(appendingTo array: inout [Double]) {
    keepingError { wire throws(DecodeError) in array.append(try wire.double()) }
  }
}

extension WireReader {
  public mutating func packedInt32(appendingTo array: inout [Int32]) {
    packedVarints(&array) { Int32(truncatingIfNeeded: $0) }
  }

  public mutating func packedInt64(appendingTo array: inout [Int64]) {
    packedVarints(&array) { Int64(bitPattern: $0) }
  }

  public mutating func packedUint32(appendingTo array: inout [UInt32]) {
    packedVarints(&array) { UInt32(truncatingIfNeeded: $0) }
  }

  public mutating func packedUint64(appendingTo array: inout [UInt64]) {
    packedVarints(&array) { $0 }
  }

  public mutating func packedSint32(appendingTo array: inout [Int32]) {
    packedVarints(&array) { ZigZag.decode(UInt32(truncatingIfNeeded: $0)) }
  }

  public mutating func packedSint64(appendingTo array: inout [Int64]) {
    packedVarints(&array) { ZigZag.decode($0) }
  }

  public mutating func packedBool(appendingTo array: inout [Bool]) {
    packedVarints(&array) { $0 != 0 }
  }

  public mutating func packedFixed32(appendingTo array: inout [UInt32]) {
    packedFixed(&array) { UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self)) }
  }

  public mutating func packedFixed64(appendingTo array: inout [UInt64]) {
    packedFixed(&array) { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
  }

  public mutating func packedSfixed32(appendingTo array: inout [Int32]) {
    packedFixed(&array) { Int32(littleEndian: $0.loadUnaligned(as: Int32.self)) }
  }

  public mutating func packedSfixed64(appendingTo array: inout [Int64]) {
    packedFixed(&array) { Int64(littleEndian: $0.loadUnaligned(as: Int64.self)) }
  }

  public mutating func packedFloat(appendingTo array: inout [Float]) {
    packedFixed(&array) {
      Float(bitPattern: UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self)))
    }
  }

  public mutating func packedDouble(appendingTo array: inout [Double]) {
    packedFixed(&array) {
      Double(bitPattern: UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)))
    }
  }
}
