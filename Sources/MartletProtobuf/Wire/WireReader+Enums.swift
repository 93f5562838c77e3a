// SPDX-License-Identifier: Apache-2.0
// Enum values: an open enum takes any number, a closed one (proto2) leaves what it does not have among the
// unknown fields (protobuf.dev, "Enum Behavior").

extension WireReader {
  @inlinable
  public mutating func nextOpenEnum<E: OpenEnum>() -> E { E(rawValue: nextInt32()) }

  public mutating func openEnum<E: OpenEnum>(appendingTo array: inout [E]) {
    keepingError { wire throws(DecodeError) in array.append(E(rawValue: try wire.int32())) }
  }

  public mutating func packedOpenEnum<E: OpenEnum>(appendingTo array: inout [E]) {
    var numbers: [Int32] = []
    packedInt32(appendingTo: &numbers)
    array.reserveCapacity(array.isEmpty ? numbers.count : 0)
    for number in numbers { array.append(E(rawValue: number)) }
  }

  /// The value, or `nil` when the enum does not have it and the field went to `unknown`.
  public mutating func nextClosedEnum<E: ClosedEnum>(unknown: inout UnknownFields) -> E? {
    do {
      if let value = E(rawValue: try int32()) { return value }
      keepField(in: &unknown)
    } catch {
      fail(error)
    }
    return nil
  }

  @inlinable
  public mutating func closedEnum<E: ClosedEnum>(into value: inout E, unknown: inout UnknownFields) {
    if let known: E = nextClosedEnum(unknown: &unknown) { value = known }
  }

  @inlinable
  public mutating func closedEnum<E: ClosedEnum>(into value: inout E?, unknown: inout UnknownFields) {
    if let known: E = nextClosedEnum(unknown: &unknown) { value = known }
  }

  public mutating func closedEnum<E: ClosedEnum>(appendingTo array: inout [E], unknown: inout UnknownFields) {
    if let known: E = nextClosedEnum(unknown: &unknown) { array.append(known) }
  }

  public mutating func packedClosedEnum<E: ClosedEnum>(
    appendingTo array: inout [E], unknown: inout UnknownFields
  ) {
    var numbers: [UInt64] = []
    packedUint64(appendingTo: &numbers)
    for number in numbers {
      if let value = E(rawValue: Int32(truncatingIfNeeded: number)) {
        array.append(value)
      } else {
        unknown.append(varint: number, field: fieldNumber)
      }
    }
  }

  /// Keeps the field just read, tag and all.
  @usableFromInline
  func keepField(in unknown: inout UnknownFields) {
    unknown.append(UnsafeRawBufferPointer(start: fieldStart, count: position - fieldStart))
  }
}
