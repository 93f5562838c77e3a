// SPDX-License-Identifier: Apache-2.0
// Dynamic messages from their bytes: what generated code does by a switch is done by descriptor.

extension DynamicMessage {
  /// The message that `bytes` hold.
  /// - Parameters:
  ///   - descriptor: the message's type.
  ///   - bytes: the message on the wire.
  ///   - extensions: where extensions are looked up; those it does not have are unknown fields.
  ///   - options: limits on what is taken, and whether required fields may be missing.
  /// - Throws: ``DecodeError`` if they are not one.
  public init(
    _ descriptor: MessageDescriptor, decoding bytes: Bytes, extensions: DescriptorPool = DescriptorPool(),
    options: DecodeOptions = DecodeOptions()
  ) throws(DecodeError) {
    self.init(descriptor)
    try mergeWhole(bytes, extensions, options)
  }

  /// Merges the message that `bytes` hold into this one. What is required may be missing before and after.
  public mutating func merge(
    _ bytes: Bytes, extensions: DescriptorPool = DescriptorPool(), options: DecodeOptions = DecodeOptions()
  ) throws(DecodeError) {
    var options = options
    options.allowsPartial = true
    try mergeWhole(bytes, extensions, options)
  }

  private mutating func mergeWhole(
    _ bytes: Bytes, _ pool: DescriptorPool, _ options: DecodeOptions
  ) throws(DecodeError) {
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(DecodeError) in try mergeWhole(buffer, pool, options) }
    }
    try result.get()
  }

  /// Merges, and throws if anything that is required is missing afterwards.
  mutating func mergeWhole(
    _ bytes: UnsafeRawBufferPointer, _ pool: DescriptorPool, _ options: DecodeOptions
  ) throws(DecodeError) {
    var wire = try WireReader(bytes, options)
    try decode(from: &wire, pool)
    if wire.hasRequiredFields, !options.allowsPartial, let missing = missingRequiredField {
      throw DecodeError(.missingRequiredField(missing), at: bytes.count)
    }
  }

  mutating func decode(from wire: inout WireReader, _ pool: DescriptorPool) throws(DecodeError) {
    let known = descriptor.node
    if known.hasRequiredFields { wire.hasRequiredFields = true }
    while let tag = try wire.readTag() {
      let number = Int32(truncatingIfNeeded: tag >> 3)
      if let field = known.field(numbered: number) {
        try decode(tag, descriptor.descriptor(field), from: &wire, pool)
      } else if known.isMessageSet, tag == MessageSet.groupTag {
        try decodeSetItem(from: &wire, pool)
      } else if let field = pool.extension(of: descriptor, numbered: number) {
        try decode(tag, field, from: &wire, pool)
      } else {
        try wire.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  private mutating func decode(
    _ tag: UInt32, _ field: FieldDescriptor, from wire: inout WireReader, _ pool: DescriptorPool
  ) throws(DecodeError) {
    let node = field.node
    let wireType = tag & 7
    if wireType == node.wireType {
      if node.isMap { return try decodeEntry(field, from: &wire, pool) }
      if node.isMessage { return try decodeMessage(field, from: &wire, pool) }
      return try decodeScalar(field, from: &wire)
    }
    guard wireType == 2, node.isPackable else { return try wire.keepUnknown(tag, in: &unknownFields) }
    var closed: EnumDescriptor?
    if let type = field.enumType, type.isClosed { closed = type }
    var elements: [FieldValue] = []
    let length = try wire.length()
    try wire.checkPacked(length, elements: node.wireType)
    let (packedEnd, outerEnd) = (wire.position + length, wire.end)
    wire.end = packedEnd
    while wire.position < packedEnd {
      guard let closed else {
        elements.append(try FieldValue(node.kind, from: &wire))
        continue
      }
      let bits = try wire.varint()
      let number = Int32(truncatingIfNeeded: bits)
      if closed.name(of: number) == nil {
        unknownFields.append(varint: bits, field: field.number)
      } else {
        elements.append(.enum(number))
      }
    }
    wire.end = outerEnd
    if !elements.isEmpty { update(field) { $0.append(contentsOf: elements) } }
  }

  private mutating func decodeScalar(
    _ field: FieldDescriptor, from wire: inout WireReader
  ) throws(DecodeError) {
    let value = try FieldValue(field.kind, from: &wire)
    if case .enum(let number) = value, let type = field.enumType, type.isClosed,
      type.name(of: number) == nil
    {
      return wire.keepField(in: &unknownFields)
    }
    if field.isRepeated {
      update(field) { $0.append(contentsOf: [value]) }
    } else if field.hasPresence || !value.isZero {
      update(field) { $0 = value }
    } else {
      clear(field)
    }
  }

  private mutating func decodeMessage(
    _ field: FieldDescriptor, from wire: inout WireReader, _ pool: DescriptorPool
  ) throws(DecodeError) {
    guard let type = field.messageType else {
      return try wire.keepUnknown(field.node.tag(field.node.wireType), in: &unknownFields)
    }
    var inner = DynamicMessage(type)
    if !field.isRepeated, let index = find(field.number), case .message(let old) = entries[index].value {
      inner = old
      entries[index].value = .bool(false)  // or each merge would copy what the earlier ones brought
    }
    let isGroup = field.kind == .group
    let outer = try isGroup ? wire.enterGroup() : wire.enterMessage()
    do {
      try inner.decode(from: &wire, pool)
    } catch {
      throw wire.leaving(outer.fieldStart, error)
    }
    if isGroup { try wire.leaveGroup(outer) } else { wire.leave(outer) }
    update(field) { $0.merge(.message(inner)) }
  }

  private mutating func decodeEntry(
    _ field: FieldDescriptor, from wire: inout WireReader, _ pool: DescriptorPool
  ) throws(DecodeError) {
    guard let type = field.messageType, let keyField = type.field(numbered: 1),
      let valueField = type.field(numbered: 2)
    else { return try wire.keepUnknown(field.node.tag(2), in: &unknownFields) }
    let start = wire.fieldStart
    var entry = DynamicMessage(type)
    let outer = try wire.enterMessage()
    do {
      try entry.decode(from: &wire, pool)
    } catch {
      throw wire.leaving(outer.fieldStart, error)
    }
    wire.leave(outer)
    if let closed = valueField.enumType, closed.isClosed, !entry.unknownFields.isEmpty,
      ExtensionReader.contains(2, entry.unknownFields)
    {
      return unknownFields.append(UnsafeRawBufferPointer(start: start, count: wire.position - start))
    }
    guard let key = MapKey(entry[keyField]) else { return }
    let value = entry[valueField]
    update(field) { $0.insert(value, for: key) }
  }

  /// One member of a MessageSet.
  private mutating func decodeSetItem(
    from wire: inout WireReader, _ pool: DescriptorPool
  ) throws(DecodeError) {
    let start = wire.fieldStart
    let (number, content) = try MessageSet.member(from: &wire)
    guard let number, let content, let field = pool.extension(of: descriptor, numbered: number),
      let type = field.messageType
    else {
      return unknownFields.append(UnsafeRawBufferPointer(start: start, count: wire.position - start))
    }
    var inner = DynamicMessage(type)
    if let index = find(number), case .message(let old) = entries[index].value {
      inner = old
      entries[index].value = .bool(false)
    }
    try inner.merge(content, extensions: pool, options: DecodeOptions(depthLimit: wire.depthLeft))
    wire.hasRequiredFields = true  // the reader of the content, which knows, is gone
    update(field) { $0 = .message(inner) }
  }
}

extension FieldValue {
  /// One scalar.
  init(_ kind: FieldDescriptor.Kind, from wire: inout WireReader) throws(DecodeError) {
    switch kind {
    case .int32: self = .int32(try wire.int32())
    case .int64: self = .int64(try wire.int64())
    case .uint32: self = .uint32(try wire.uint32())
    case .uint64: self = .uint64(try wire.uint64())
    case .sint32: self = .int32(try wire.sint32())
    case .sint64: self = .int64(try wire.sint64())
    case .fixed32: self = .uint32(try wire.fixed32())
    case .fixed64: self = .uint64(try wire.fixed64())
    case .sfixed32: self = .int32(try wire.sfixed32())
    case .sfixed64: self = .int64(try wire.sfixed64())
    case .float: self = .float(try wire.float())
    case .double: self = .double(try wire.double())
    case .bool: self = .bool(try wire.bool())
    case .string: self = .string(try wire.string())
    case .bytes, .message, .group: self = .bytes(try wire.bytes())
    case .enum: self = .enum(try wire.int32())
    }
  }

  mutating func append(contentsOf elements: [FieldValue]) {
    guard case .list(var list) = self else {
      self = .list(elements)
      return
    }
    self = .list([])  // so that the list has one owner and grows in place
    list += elements
    self = .list(list)
  }

  /// Into a list, at its end; in place of a single message.
  fileprivate mutating func merge(_ message: FieldValue) {
    if case .list = self { append(contentsOf: [message]) } else { self = message }
  }

  mutating func insert(_ value: FieldValue, for key: MapKey) {
    guard case .map(var map) = self else {
      self = .map([key: value])
      return
    }
    self = .map([:])
    map[key] = value
    self = .map(map)
  }
}

extension MapKey {
  /// Nil if the value is of a type that keys do not have.
  public init?(_ value: FieldValue) {
    switch value {
    case .bool(let value): self = .bool(value)
    case .int32(let value): self = .int(Int64(value))
    case .int64(let value): self = .int(value)
    case .uint32(let value): self = .uint(UInt64(value))
    case .uint64(let value): self = .uint(value)
    case .string(let value): self = .string(value)
    default: return nil
    }
  }
}
