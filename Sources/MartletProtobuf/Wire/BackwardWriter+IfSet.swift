// SPDX-License-Identifier: Apache-2.0
// What generated code writes a singular field with: nothing if the field is at its default, or is nil.

extension BackwardWriter {
  @inlinable
  public mutating func uint64(ifSet value: UInt64, tag: UInt32) {
    if value != 0 { uint64(value, tag: tag) }
  }

  @inlinable
  public mutating func uint64(ifSet value: UInt64?, tag: UInt32) {
    if let value { uint64(value, tag: tag) }
  }

  @inlinable
  public mutating func uint32(ifSet value: UInt32, tag: UInt32) {
    if value != 0 { uint32(value, tag: tag) }
  }

  @inlinable
  public mutating func uint32(ifSet value: UInt32?, tag: UInt32) {
    if let value { uint32(value, tag: tag) }
  }

  @inlinable
  public mutating func int64(ifSet value: Int64, tag: UInt32) {
    if value != 0 { int64(value, tag: tag) }
  }

  @inlinable
  public mutating func int64(ifSet value: Int64?, tag: UInt32) {
    if let value { int64(value, tag: tag) }
  }

  @inlinable
  public mutating func int32(ifSet value: Int32, tag: UInt32) {
    if value != 0 { int32(value, tag: tag) }
  }

  @inlinable
  public mutating func int32(ifSet value: Int32?, tag: UInt32) {
    if let value { int32(value, tag: tag) }
  }

  @inlinable
  public mutating func sint64(ifSet value: Int64, tag: UInt32) {
    if value != 0 { sint64(value, tag: tag) }
  }

  @inlinable
  public mutating func sint64(ifSet value: Int64?, tag: UInt32) {
    if let value { sint64(value, tag: tag) }
  }

  @inlinable
  public mutating func sint32(ifSet value: Int32, tag: UInt32) {
    if value != 0 { sint32(value, tag: tag) }
  }

  @inlinable
  public mutating func sint32(ifSet value: Int32?, tag: UInt32) {
    if let value { sint32(value, tag: tag) }
  }

  @inlinable
  public mutating func bool(ifSet value: Bool, tag: UInt32) {
    if value { bool(value, tag: tag) }
  }

  @inlinable
  public mutating func bool(ifSet value: Bool?, tag: UInt32) {
    if let value { bool(value, tag: tag) }
  }

  @inlinable
  public mutating func fixed64(ifSet value: UInt64, tag: UInt32) {
    if value != 0 { fixed64(value, tag: tag) }
  }

  @inlinable
  public mutating func fixed64(ifSet value: UInt64?, tag: UInt32) {
    if let value { fixed64(value, tag: tag) }
  }

  @inlinable
  public mutating func fixed32(ifSet value: UInt32, tag: UInt32) {
    if value != 0 { fixed32(value, tag: tag) }
  }

  @inlinable
  public mutating func fixed32(ifSet value: UInt32?, tag: UInt32) {
    if let value { fixed32(value, tag: tag) }
  }

  @inlinable
  public mutating func sfixed64(ifSet value: Int64, tag: UInt32) {
    if value != 0 { sfixed64(value, tag: tag) }
  }

  @inlinable
  public mutating func sfixed64(ifSet value: Int64?, tag: UInt32) {
    if let value { sfixed64(value, tag: tag) }
  }

  @inlinable
  public mutating func sfixed32(ifSet value: Int32, tag: UInt32) {
    if value != 0 { sfixed32(value, tag: tag) }
  }

  @inlinable
  public mutating func sfixed32(ifSet value: Int32?, tag: UInt32) {
    if let value { sfixed32(value, tag: tag) }
  }

  // -0.0 equals 0.0 and is not the default all the same.
  @inlinable
  public mutating func double(ifSet value: Double, tag: UInt32) {
    if value.bitPattern != 0 { double(value, tag: tag) }
  }

  @inlinable
  public mutating func double(ifSet value: Double?, tag: UInt32) {
    if let value { double(value, tag: tag) }
  }

  @inlinable
  public mutating func float(ifSet value: Float, tag: UInt32) {
    if value.bitPattern != 0 { float(value, tag: tag) }
  }

  @inlinable
  public mutating func float(ifSet value: Float?, tag: UInt32) {
    if let value { float(value, tag: tag) }
  }

  @_effects(releasenone)
  public mutating func string(ifSet value: String, tag: UInt32) {
    if !value.isEmpty { string(value, tag: tag) }
  }

  @inlinable
  public mutating func string(ifSet value: String?, tag: UInt32) {
    if let value { string(value, tag: tag) }
  }

  @inlinable
  public mutating func bytes(ifSet value: Bytes, tag: UInt32) {
    if !value.isEmpty { bytes(value, tag: tag) }
  }

  @inlinable
  public mutating func bytes(ifSet value: Bytes?, tag: UInt32) {
    if let value { bytes(value, tag: tag) }
  }
}
