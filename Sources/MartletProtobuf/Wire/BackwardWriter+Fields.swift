// SPDX-License-Identifier: Apache-2.0
// One field of each scalar type, and the fields that hold messages. Whether a field is written at all is
// its caller's business.

extension BackwardWriter {
  @inlinable
  public mutating func uint64(_ value: UInt64, tag: UInt32) {
    varint(value)
    self.tag(tag)
  }

  @inlinable
  public mutating func uint32(_ value: UInt32, tag: UInt32) {
    varint(UInt64(value))
    self.tag(tag)
  }

  @inlinable
  public mutating func int64(_ value: Int64, tag: UInt32) {
    varint(UInt64(bitPattern: value))
    self.tag(tag)
  }

  @inlinable
  public mutating func int32(_ value: Int32, tag: UInt32) {
    varint(UInt64(bitPattern: Int64(value)))
    self.tag(tag)
  }

  @inlinable
  public mutating func sint64(_ value: Int64, tag: UInt32) {
    varint(ZigZag.encode(value))
    self.tag(tag)
  }

  @inlinable
  public mutating func sint32(_ value: Int32, tag: UInt32) {
    varint(UInt64(ZigZag.encode(value)))
    self.tag(tag)
  }

  @inlinable
  public mutating func bool(_ value: Bool, tag: UInt32) {
    prepend(value ? 1 : 0)
    self.tag(tag)
  }

  @inlinable
  public mutating func fixed64(_ value: UInt64, tag: UInt32) {
    prepend(littleEndian: value)
    self.tag(tag)
  }

  @inlinable
  public mutating func fixed32(_ value: UInt32, tag: UInt32) {
    prepend(littleEndian: value)
    self.tag(tag)
  }

  @inlinable
  public mutating func sfixed64(_ value: Int64, tag: UInt32) {
    prepend(littleEndian: UInt64(bitPattern: value))
    self.tag(tag)
  }

  @inlinable
  public mutating func sfixed32(_ value: Int32, tag: UInt32) {
    prepend(littleEndian: UInt32(bitPattern: value))
    self.tag(tag)
  }

  @inlinable
  public mutating func double(_ value: Double, tag: UInt32) {
    prepend(littleEndian: value.bitPattern)
    self.tag(tag)
  }

  @inlinable
  public mutating func float(_ value: Float, tag: UInt32) {
    prepend(littleEndian: value.bitPattern)
    self.tag(tag)
  }

  // Not inlined: a call costs little beside what it does.
  public mutating func string(_ value: String, tag: UInt32) {
    let utf8 = value.utf8.span
    utf8.withUnsafeBytes { prepend($0) }
    varint(UInt64(utf8.count))
    self.tag(tag)
  }

  @inlinable
  public mutating func bytes(_ value: Bytes, tag: UInt32) {
    value.withUnsafeBytes { prepend($0) }
    varint(UInt64(value.count))
    self.tag(tag)
  }

  @inlinable
  public mutating func openEnum(_ value: some OpenEnum, tag: UInt32) { int32(value.rawValue, tag: tag) }

  @inlinable
  public mutating func closedEnum(_ value: some ClosedEnum, tag: UInt32) { int32(value.rawValue, tag: tag) }

  /// A length-delimited message.
  @inlinable
  public mutating func message(_ value: borrowing some Message, tag: UInt32) {
    let end = count
    value.encode(to: &self)
    varint(UInt64(count - end))
    self.tag(tag)
  }

  /// A message that contains itself, written where it lies; nothing when there is none.
  public mutating func message<M: Message>(_ field: borrowing Boxed<M>, tag: UInt32) {
    guard let box = field.box else { return }
    message(box.value, tag: tag)
  }

  public mutating func group<M: Message>(_ field: borrowing Boxed<M>, tag: UInt32) {
    guard let box = field.box else { return }
    group(box.value, tag: tag)
  }

  /// A group or DELIMITED message; `tag` is the one that begins it.
  @inlinable
  public mutating func group(_ value: borrowing some Message, tag: UInt32) {
    self.tag(tag + 1)
    value.encode(to: &self)
    self.tag(tag)
  }

  /// A repeated field, each element where it lies: a loop over the array would hold on to a copy of each.
  @inlinable
  public mutating func repeatedMessage<M: Message>(_ values: [M], tag: UInt32) {
    values.withUnsafeBufferPointer { values in
      var index = values.count
      while index > 0 {
        index -= 1
        message(values[index], tag: tag)
      }
    }
  }

  @inlinable
  public mutating func repeatedGroup<M: Message>(_ values: [M], tag: UInt32) {
    values.withUnsafeBufferPointer { values in
      var index = values.count
      while index > 0 {
        index -= 1
        group(values[index], tag: tag)
      }
    }
  }

  public mutating func repeatedString(_ values: [String], tag: UInt32) {
    values.withUnsafeBufferPointer { values in
      var index = values.count
      while index > 0 {
        index -= 1
        string(values[index], tag: tag)
      }
    }
  }

  public mutating func repeatedBytes(_ values: [Bytes], tag: UInt32) {
    values.withUnsafeBufferPointer { values in
      var index = values.count
      while index > 0 {
        index -= 1
        bytes(values[index], tag: tag)
      }
    }
  }

  /// Fields as they were read.
  @inlinable
  public mutating func unknown(_ fields: borrowing UnknownFields) {
    fields.storage?.withUnsafeBytes { prepend($0) }
  }

  /// A map: each entry is a message with the key in field 1 and the value in field 2.
  @inlinable
  public mutating func map<Key: FieldCodec, Value: FieldCodec>(
    _ map: [Key.Value: Value.Value], key: Key, value: Value, tag: UInt32
  ) {
    if sortsMaps {
      // From the back, the last key first.
      for (entryKey, entryValue) in map.sorted(by: { Key.isOrdered($1.key, before: $0.key) }) {
        entry(entryKey, entryValue, key, value, tag: tag)
      }
      return
    }
    for (entryKey, entryValue) in map { entry(entryKey, entryValue, key, value, tag: tag) }
  }

  @inlinable
  mutating func entry<Key: FieldCodec, Value: FieldCodec>(
    _ entryKey: Key.Value, _ entryValue: Value.Value, _ key: Key, _ value: Value, tag: UInt32
  ) {
    let end = count
    Value.write(entryValue, tag: 2 << 3 | Value.wireType, to: &self)
    Key.write(entryKey, tag: 1 << 3 | Key.wireType, to: &self)
    varint(UInt64(count - end))
    self.tag(tag)
  }
}
