// SPDX-License-Identifier: Apache-2.0
// One field of each scalar type, and the fields that hold messages. Whether a field is written at all is
// its caller's business.

extension BackwardWriter {
  @inlinable
  public mutating func uint64(_ value: UInt64, tag: UInt32) {
    reserve(Self.varintRoom)
    unchecked(varint: value)
    unchecked(tag: tag)
  }

  @inlinable
  public mutating func uint32(_ value: UInt32, tag: UInt32) {
    reserve(Self.varintRoom)
    unchecked(varint: UInt64(value))
    unchecked(tag: tag)
  }

  @inlinable
  public mutating func int64(_ value: Int64, tag: UInt32) {
    reserve(Self.varintRoom)
    unchecked(varint: UInt64(bitPattern: value))
    unchecked(tag: tag)
  }

  @inlinable
  public mutating func int32(_ value: Int32, tag: UInt32) {
    reserve(Self.varintRoom)
    unchecked(varint: UInt64(bitPattern: Int64(value)))
    unchecked(tag: tag)
  }

  @inlinable
  public mutating func sint64(_ value: Int64, tag: UInt32) {
    reserve(Self.varintRoom)
    unchecked(varint: ZigZag.encode(value))
    unchecked(tag: tag)
  }

  @inlinable
  public mutating func sint32(_ value: Int32, tag: UInt32) {
    reserve(Self.varintRoom)
    unchecked(varint: UInt64(ZigZag.encode(value)))
    unchecked(tag: tag)
  }

  @inlinable
  public mutating func bool(_ value: Bool, tag: UInt32) {
    reserve(Self.varintRoom)
    unchecked(varint: value ? 1 : 0)
    unchecked(tag: tag)
  }

  @inlinable
  public mutating func fixed64(_ value: UInt64, tag: UInt32) {
    fixed(value, tag: tag)
  }

  @inlinable
  public mutating func fixed32(_ value: UInt32, tag: UInt32) {
    fixed(value, tag: tag)
  }

  @inlinable
  public mutating func sfixed64(_ value: Int64, tag: UInt32) {
    fixed(UInt64(bitPattern: value), tag: tag)
  }

  @inlinable
  public mutating func sfixed32(_ value: Int32, tag: UInt32) {
    fixed(UInt32(bitPattern: value), tag: tag)
  }

  @inlinable
  public mutating func double(_ value: Double, tag: UInt32) {
    fixed(value.bitPattern, tag: tag)
  }

  @inlinable
  public mutating func float(_ value: Float, tag: UInt32) {
    fixed(value.bitPattern, tag: tag)
  }

  @inlinable
  @inline(__always)
  mutating func fixed(_ value: UInt64, tag: UInt32) {
    reserve(8 + Self.varintRoom)
    free &-= 8
    base.storeBytes(of: value.littleEndian, toByteOffset: free, as: UInt64.self)
    unchecked(tag: tag)
  }

  @inlinable
  @inline(__always)
  mutating func fixed(_ value: UInt32, tag: UInt32) {
    reserve(4 + Self.varintRoom)
    free &-= 4
    base.storeBytes(of: value.littleEndian, toByteOffset: free, as: UInt32.self)
    unchecked(tag: tag)
  }

  // Not inlined: a call costs little beside what it does. It releases nothing of anyone else's, so its
  // callers need not hold the string: counting references takes longer than writing most strings.
  @_effects(releasenone)
  public mutating func string(_ value: String, tag: UInt32) {
    // Inlined where the text is Swift's own; a span, two calls away, takes text of Foundation's too.
    let isWritten: Void? = value.utf8.withContiguousStorageIfAvailable { utf8 in
      delimited(UnsafeRawBufferPointer(utf8), tag: tag)
    }
    if isWritten != nil { return }
    let utf8 = value.utf8.span
    utf8.withUnsafeBytes { delimited($0, tag: tag) }
  }

  public mutating func bytes(_ value: Bytes, tag: UInt32) {
    value.withUnsafeBytes { delimited($0, tag: tag) }
  }

  @inline(__always)
  mutating func delimited(_ content: UnsafeRawBufferPointer, tag: UInt32) {
    reserve(content.count + Self.varintRoom)
    if let source = content.baseAddress {
      free &-= content.count
      RawMemory.copy(source, to: base + free, byteCount: content.count)
    }
    unchecked(varint: UInt64(truncatingIfNeeded: content.count))
    unchecked(tag: tag)
  }

  /// In front of what was written since `end` was the count: its length, and before that the tag.
  @inlinable
  @inline(__always)
  mutating func lengthAndTag(_ end: Int, _ tag: UInt32) {
    reserve(Self.varintRoom)
    unchecked(varint: UInt64(truncatingIfNeeded: count &- end))
    unchecked(tag: tag)
  }

  /// A length-delimited message.
  public mutating func message(_ value: borrowing some Message, tag: UInt32) {
    let end = count
    value.encode(to: &self)
    lengthAndTag(end, tag)
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
  public mutating func group(_ value: borrowing some Message, tag: UInt32) {
    self.tag(tag + 1)
    value.encode(to: &self)
    self.tag(tag)
  }

  public mutating func repeatedMessage<M: Message>(_ values: [M], tag: UInt32) {
    Lent<M>.each(values, &self) { value, wire in
      let end = wire.count
      value.encode(to: &wire)
      wire.lengthAndTag(end, tag)
    }
  }

  public mutating func repeatedGroup<M: Message>(_ values: [M], tag: UInt32) {
    Lent<M>.each(values, &self) { value, wire in
      wire.tag(tag + 1)
      value.encode(to: &wire)
      wire.tag(tag)
    }
  }

  public mutating func repeatedString(_ values: [String], tag: UInt32) {
    // A span lends its elements.
    let values = values.span
    // All of it grows the memory at most once.
    var total = 0
    for index in 0..<values.count { total &+= values[index].utf8.count &+ 8 }
    reserve(total)
    var index = values.count
    while index > 0 {
      index -= 1
      string(values[index], tag: tag)
    }
  }

  public mutating func repeatedBytes(_ values: [Bytes], tag: UInt32) {
    let values = values.span
    var index = values.count
    while index > 0 {
      index -= 1
      bytes(values[index], tag: tag)
    }
  }

  /// Fields as they were read.
  @inlinable
  @inline(__always)
  public mutating func unknown(_ fields: borrowing UnknownFields) {
    if fields.storage != nil { prepend(fields) }
  }

  @usableFromInline
  @inline(never)
  mutating func prepend(_ fields: borrowing UnknownFields) {
    fields.storage?.withUnsafeBytes { prepend($0) }
  }

  /// A map from strings to strings, which most maps are: no code in the user's module.
  public mutating func stringMap(_ map: [String: String], tag: UInt32) {
    self.map(map, key: .string, value: .string, tag: tag)
  }

  /// A map: each entry is a message with the key in field 1 and the value in field 2.
  @inlinable
  public mutating func map<Key: FieldCodec, Value: FieldCodec>(
    _ map: [Key.Value: Value.Value], key: Key, value: Value, tag: UInt32
  ) {
    if sortsMaps { return sorted(map, key, value, tag: tag) }
    for (entryKey, entryValue) in map { entry(entryKey, entryValue, key, value, tag: tag) }
  }

  /// By the keys, from the back, the last one first. Not inlined: sorting alone would be more code in each
  /// user's module than all else that maps take.
  @usableFromInline
  mutating func sorted<Key: FieldCodec, Value: FieldCodec>(
    _ map: [Key.Value: Value.Value], _ key: Key, _ value: Value, tag: UInt32
  ) {
    for (entryKey, entryValue) in map.sorted(by: { Key.isOrdered($1.key, before: $0.key) }) {
      entry(entryKey, entryValue, key, value, tag: tag)
    }
  }

  @inlinable
  mutating func entry<Key: FieldCodec, Value: FieldCodec>(
    _ entryKey: Key.Value, _ entryValue: Value.Value, _ key: Key, _ value: Value, tag: UInt32
  ) {
    let end = count
    Value.write(entryValue, tag: 2 << 3 | Value.wireType, to: &self)
    Key.write(entryKey, tag: 1 << 3 | Key.wireType, to: &self)
    lengthAndTag(end, tag)
  }
}

/// A message where it lies in an array. What is taken out of an array is retained and released, all strings
/// and arrays inside too, which costs more than writing them; what cannot be copied is only ever lent. A span
/// would lend it as well, and ask for the type's size at each element, as this is not specialised.
private struct Lent<M: Message>: ~Copyable {
  private let value: M

  /// From the last one to the first.
  @inline(__always)
  static func each(
    _ values: [M], _ wire: inout BackwardWriter,
    _ body: (borrowing Lent, inout BackwardWriter) -> Void
  ) {
    values.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      var offset = bytes.count
      while offset > 0 {
        offset -= MemoryLayout<M>.stride
        body((start + offset).assumingMemoryBound(to: Lent.self).pointee, &wire)
      }
    }
  }

  @inline(__always)
  borrowing func encode(to wire: inout BackwardWriter) { value.encode(to: &wire) }
}
