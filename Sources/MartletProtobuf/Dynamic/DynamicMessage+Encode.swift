// SPDX-License-Identifier: Apache-2.0
// Dynamic messages as bytes. The output is deterministic: fields by number, map entries by key.

extension DynamicMessage {
  /// The message's bytes. Maps are written by their keys also where the options do not ask for it.
  /// - Throws: ``EncodeError`` if a required field is not set, or if they would be more than the 2 GiB that
  ///   a message may have.
  public func serialized(_ options: EncodeOptions = EncodeOptions()) throws(EncodeError) -> Bytes {
    var wire = BackwardWriter()
    try encode(to: &wire, options)
    return Bytes(wire.bytes)
  }

  func encode(to wire: inout BackwardWriter, _ options: EncodeOptions) throws(EncodeError) {
    encode(to: &wire)
    try wire.check(options, missing: missingRequiredField)
  }

  /// Writes the fields, the last one first.
  public func encode(to wire: inout BackwardWriter) {
    if descriptor.node.hasRequiredFields { wire.hasRequiredFields = true }
    wire.unknown(unknownFields)
    for entry in entries.reversed() {
      if descriptor.node.isMessageSet, entry.field.isExtension, case .message(let inner) = entry.value {
        let number = entry.field.number
        wire.tag(1 << 3 | 4)
        Self.delimited(3, to: &wire) { inner.encode(to: &$0) }
        wire.int32(number, tag: 2 << 3)
        wire.tag(1 << 3 | 3)
      } else {
        encode(entry, to: &wire)
      }
    }
  }

  private func encode(_ entry: Entry, to wire: inout BackwardWriter) {
    let node = entry.field.node
    switch entry.value {
    case .list(let elements) where node.isPacked:
      Self.delimited(node.number, to: &wire) { wire in
        for element in elements.reversed() { element.write(node.kind, to: &wire) }
      }
    case .list(let elements):
      for element in elements.reversed() { element.writeField(node, to: &wire) }
    case .map(let map):
      guard let type = entry.field.messageType?.node, let key = type.field(numbered: 1),
        let value = type.field(numbered: 2)
      else { return }
      for (mapKey, mapValue) in map.sorted(by: { $1.key < $0.key }) {
        Self.delimited(node.number, to: &wire) { wire in
          mapValue.writeField(value, to: &wire)
          mapKey.value(key.kind).writeField(key, to: &wire)
        }
      }
    default: entry.value.writeField(node, to: &wire)
    }
  }

  fileprivate static func delimited(
    _ number: Int32, to wire: inout BackwardWriter, _ body: (inout BackwardWriter) -> Void
  ) {
    let end = wire.count
    body(&wire)
    wire.varint(UInt64(wire.count - end))
    wire.tag(UInt32(bitPattern: number) << 3 | 2)
  }
}

extension FieldValue {
  /// A whole field with this one value.
  func writeField(_ node: FieldNode, to wire: inout BackwardWriter) {
    if case .message(let inner) = self {
      if node.kind == .group {
        wire.tag(node.tag(4))
        inner.encode(to: &wire)
        wire.tag(node.tag(3))
      } else {
        DynamicMessage.delimited(node.number, to: &wire) { inner.encode(to: &$0) }
      }
      return
    }
    write(node.kind, to: &wire)
    wire.tag(node.tag(node.wireType))
  }

  /// The value alone, as a packed field has it. One whose case is not the field's type writes a zero.
  func write(_ kind: FieldDescriptor.Kind, to wire: inout BackwardWriter) {
    switch kind {
    case .int32, .enum: wire.varint(UInt64(bitPattern: signed))
    case .int64: wire.varint(UInt64(bitPattern: signed))
    case .uint32, .uint64: wire.varint(unsigned)
    case .sint32, .sint64: wire.varint(ZigZag.encode(signed))
    case .fixed32: wire.prepend(littleEndian: UInt32(truncatingIfNeeded: unsigned))
    case .fixed64: wire.prepend(littleEndian: unsigned)
    case .sfixed32: wire.prepend(littleEndian: UInt32(truncatingIfNeeded: signed))
    case .sfixed64: wire.prepend(littleEndian: UInt64(bitPattern: signed))
    case .float:
      if case .float(let value) = self {
        wire.prepend(littleEndian: value.bitPattern)
      } else {
        wire.prepend(littleEndian: UInt32(0))
      }
    case .double:
      if case .double(let value) = self {
        wire.prepend(littleEndian: value.bitPattern)
      } else {
        wire.prepend(littleEndian: UInt64(0))
      }
    case .bool: wire.varint(self == .bool(true) ? 1 : 0)
    case .string, .bytes, .message, .group: writeText(to: &wire)
    }
  }

  private func writeText(to wire: inout BackwardWriter) {
    let end = wire.count
    switch self {
    case .string(var text): text.withUTF8 { wire.prepend(UnsafeRawBufferPointer($0)) }
    case .bytes(let bytes): bytes.withUnsafeBytes { wire.prepend($0) }
    default: break
    }
    wire.varint(UInt64(wire.count - end))
  }

  private var signed: Int64 {
    switch self {
    case .int32(let value), .enum(let value): Int64(value)
    case .int64(let value): value
    default: 0
    }
  }

  private var unsigned: UInt64 {
    switch self {
    case .uint32(let value): UInt64(value)
    case .uint64(let value): value
    default: 0
    }
  }
}

extension MapKey {
  func value(_ kind: FieldDescriptor.Kind) -> FieldValue {
    switch self {
    case .bool(let value): return .bool(value)
    case .string(let value): return .string(value)
    case .int(let value):
      switch kind {
      case .int64, .sint64, .sfixed64: return .int64(value)
      default: return .int32(Int32(truncatingIfNeeded: value))
      }
    case .uint(let value):
      switch kind {
      case .uint64, .fixed64: return .uint64(value)
      default: return .uint32(UInt32(truncatingIfNeeded: value))
      }
    }
  }
}
