// SPDX-License-Identifier: Apache-2.0
// Messages inside messages: length-delimited, as groups, and as the entries of maps.

// Messages are decoded where they will lie: a copy of each on the stack would, at a depth of 100, be
// more than a small thread has.
// What is generic here is not specialised in users' modules, where it would be most of the code; what is
// specialised is only what the message's own layout decides.
extension WireReader {
  /// A length-delimited message, merged into what is there already.
  public mutating func message<M: Message>(mergingInto message: inout M) {
    do {
      try readMessage(into: &message)
    } catch {
      fail(error)
    }
  }

  @usableFromInline
  mutating func readMessage<M: Message>(into message: inout M) throws(DecodeError) {
    let count = try inlinedLength()
    let outer = OuterMessage(self)
    guard depthLeft > 0 else { throw failure(.tooDeep) }
    depthLeft -= 1
    end = position + count
    groupEnd = 0
    message.decode(from: &self)
    if firstError != nil { throw leaving(outer.fieldStart, takeError()) }
    (end, fieldStart, groupEnd) = (outer.end, outer.fieldStart, outer.groupEnd)
    depthLeft += 1
  }

  @inlinable
  public mutating func message<M: Message>(mergingInto message: inout M?) {
    // Messages can be compared, and `== nil` would copy one to do so.
    if case .none = message { message = M() }
    message?.decodeNested(from: &self)
  }

  public mutating func message<M: Message>(mergingInto message: inout Boxed<M>) {
    do {
      if message.box == nil { try charge(MemoryLayout<M>.stride) }
      try readMessage(into: &message.unique(M()).value)
    } catch {
      fail(error)
    }
  }

  /// The elements of a list mostly come one after the other. All that do are read here, where they will lie.
  public mutating func message<M: Message>(appendingTo messages: inout [M]) {
    let run = runLength(atMost: memoryLeft / max(MemoryLayout<M>.stride, 1))
    let total = messages.count + run
    if messages.capacity < total { messages.reserveCapacity(max(total, 2 * messages.count)) }
    var outcome: DecodeError?
    messages.append(addingCapacity: run) { span in
      span.withUnsafeMutableBufferPointer { buffer, count in
        guard let base = buffer.baseAddress else { return }
        do throws(DecodeError) {
          while count < run {
            try charge(MemoryLayout<M>.stride)
            (base + count).initialize(to: M())
            count += 1
            try readMessage(into: &base[count - 1])
            if count < run { _ = try readTag() }
          }
        } catch {
          outcome = error
        }
      }
    }
    if let outcome { fail(outcome) }
  }

  /// A oneof's message, merged into the one that is there already.
  /// - Parameters:
  ///   - choice: the oneof.
  ///   - new: puts the message into it.
  ///   - old: the message, if the oneof holds this one.
  @inlinable
  public mutating func message<M: Message, Choice>(
    mergingInto choice: inout Choice?, _ new: (M) -> Choice, old: (Choice?) -> M?
  ) {
    var value = old(choice) ?? M()
    // Or each merge would copy what the earlier ones brought: quadratic, and a peer decides how often.
    choice = nil
    value.decodeNested(from: &self)
    choice = new(value)
  }

  /// A group (proto2) or a DELIMITED message (editions): it ends at a tag of its own.
  public mutating func group<M: Message>(mergingInto message: inout M) {
    do {
      try readGroup(into: &message)
    } catch {
      fail(error)
    }
  }

  @usableFromInline
  mutating func readGroup<M: Message>(into message: inout M) throws(DecodeError) {
    let outer = try enterGroup()
    message.decode(from: &self)
    if firstError != nil { throw leaving(outer.fieldStart, takeError()) }
    try leaveGroup(outer)
  }

  @inlinable
  public mutating func group<M: Message>(mergingInto message: inout M?) {
    if case .none = message { message = M() }
    message?.decodeNestedGroup(from: &self)
  }

  public mutating func group<M: Message>(mergingInto message: inout Boxed<M>) {
    do {
      if message.box == nil { try charge(MemoryLayout<M>.stride) }
      try readGroup(into: &message.unique(M()).value)
    } catch {
      fail(error)
    }
  }

  public mutating func group<M: Message>(appendingTo messages: inout [M]) {
    do {
      try charge(MemoryLayout<M>.stride)
      messages.append(M())
      try readGroup(into: &messages[messages.count - 1])
    } catch {
      fail(error)
    }
  }
}

extension Message {
  @usableFromInline
  mutating func decodeNested(from wire: inout WireReader) { wire.message(mergingInto: &self) }

  @usableFromInline
  mutating func decodeNestedGroup(from wire: inout WireReader) { wire.group(mergingInto: &self) }
}

/// What is put back when a nested message has been read.
@frozen
@usableFromInline
struct OuterMessage {
  @usableFromInline let end: UnsafeRawPointer
  @usableFromInline let fieldStart: UnsafeRawPointer
  @usableFromInline let groupEnd: UInt32

  @inlinable
  init(_ reader: WireReader) {
    (end, fieldStart, groupEnd) = (reader.end, reader.fieldStart, reader.groupEnd)
  }
}

extension WireReader {
  /// Narrows the reader to a length-delimited message.
  @inlinable
  mutating func enterMessage() throws(DecodeError) -> OuterMessage {
    let count = try length()
    let outer = OuterMessage(self)
    guard depthLeft > 0 else { throw failure(.tooDeep) }
    depthLeft -= 1
    end = position + count
    groupEnd = 0
    return outer
  }

  @inlinable
  mutating func enterGroup() throws(DecodeError) -> OuterMessage {
    let outer = OuterMessage(self)
    guard depthLeft > 0 else { throw failure(.tooDeep) }
    depthLeft -= 1
    groupEnd = UInt32(bitPattern: fieldNumber) << 3 | 4
    return outer
  }

  @inlinable
  mutating func leave(_ outer: OuterMessage) {
    (end, fieldStart, groupEnd) = (outer.end, outer.fieldStart, outer.groupEnd)
    depthLeft += 1
  }

  @inlinable
  mutating func leaveGroup(_ outer: OuterMessage) throws(DecodeError) {
    guard groupEnd == 0 else { throw failure(.unmatchedGroup) }
    leave(outer)
  }

  /// A oneof's group, merged into the one that is there already.
  @inlinable
  public mutating func group<M: Message, Choice>(
    mergingInto choice: inout Choice?, _ new: (M) -> Choice, old: (Choice?) -> M?
  ) {
    var value = old(choice) ?? M()
    choice = nil
    group(mergingInto: &value)
    choice = new(value)
  }

  /// The error as the message around the failed one reports it: with the field's number in front.
  @usableFromInline
  @inline(never)
  mutating func leaving(_ outerField: UnsafeRawPointer, _ error: DecodeError) -> DecodeError {
    fieldStart = outerField
    return error.inside(fieldNumber)
  }
}

extension WireReader {
  /// Keeps a field that the message does not know. A tag that ends the group being read ends the message.
  // Generated code comes here for every tag that it has no case for, so it is here that tags which are
  // wrong in themselves are found, at no cost to those that are right.
  public mutating func keepUnknown(
    _ tag: UInt32, _ fields: inout UnknownFields, _ file: FileDescriptor, _ message: StaticString
  ) {
    guard let question else {
      if clearsFirst { return }
      do {
        return try keepUnknown(tag, in: &fields)
      } catch {
        return fail(error)
      }
    }
    swap(&fields, &question.pointee.unknownFields)
    (question.pointee.file, question.pointee.name) = (file, message)
  }

  mutating func keepUnknown(_ tag: UInt32, in fields: inout UnknownFields) throws(DecodeError) {
    let start = fieldStart
    if tag & 7 == 4 {
      guard tag == groupEnd, tag != 0 else { throw failure(.unmatchedGroup) }
      // Nothing is left of this message; the group's reader puts the end back.
      groupEnd = 0
      end = position
      return
    }
    try skip(tag)
    fields.append(UnsafeRawBufferPointer(start: start, count: position - start))
  }

  /// Passes over a field that nobody asked for; the tag that ends the group being read ends the message.
  mutating func skipUnknown(_ tag: UInt32) throws(DecodeError) {
    guard tag & 7 == 4 else { return try skip(tag) }
    guard tag == groupEnd, tag != 0 else { throw failure(.unmatchedGroup) }
    groupEnd = 0
    end = position
  }

  /// Passes over the value that `tag` announces.
  @usableFromInline
  mutating func skip(_ tag: UInt32) throws(DecodeError) {
    guard tag >> 3 != 0 else { throw failure(.invalidFieldNumber) }
    switch tag & 7 {
    case 0: _ = try varint()
    case 1: _ = try take(8)
    case 2: _ = try take(try length())
    case 3: try skipGroup(tag)
    case 5: _ = try take(4)
    default: throw failure(tag & 7 == 4 ? .unmatchedGroup : .invalidWireType)
    }
  }

  /// Unknown groups count towards the depth limit as known ones do: whoever knows them must nest that deep.
  private mutating func skipGroup(_ tag: UInt32) throws(DecodeError) {
    guard depthLeft > 0 else { throw failure(.tooDeep) }
    depthLeft -= 1
    while position < end {
      let inner = try longTag()
      if inner & 7 == 4 {
        guard inner >> 3 == tag >> 3 else { throw failure(.unmatchedGroup) }
        depthLeft += 1
        return
      }
      try skip(inner)
    }
    throw failure(.unmatchedGroup)
  }
}

extension WireReader {
  /// One entry of a map from strings to strings, which most maps are: no code in the user's module.
  public mutating func stringMap(into map: inout [String: String]) {
    self.map(into: &map, key: .string, value: .string)
  }

  /// One entry of a map: a message with the key in field 1 and the value in field 2, each of which may be
  /// missing. The last entry with a key wins.
  @inlinable
  public mutating func map<Key: FieldCodec, Value: FieldCodec>(
    into map: inout [Key.Value: Value.Value], key: Key, value: Value
  ) where Key.Value: Hashable {
    var entry = MapEntryReader<Key, Value>()
    do {
      try readEntry(&entry)
      try charge(MemoryLayout<Key.Value>.stride + MemoryLayout<Value.Value>.stride)
      map[entry.key] = entry.value
    } catch {
      fail(error)
    }
  }

  /// The same for a closed enum's values: an entry whose value the enum does not have is kept as unknown.
  public mutating func map<Key: FieldCodec, Value: ClosedEnum>(
    into map: inout [Key.Value: Value], key: Key, value: ClosedEnumCodec<Value>,
    unknown: inout UnknownFields
  ) where Key.Value: Hashable {
    let start = fieldStart
    var entry = MapEntryReader<Key, Int32Codec>()
    entry.value = Value.defaultValue.rawValue
    do {
      try readEntry(&entry)
    } catch {
      return fail(error)
    }
    if let value = Value(rawValue: entry.value) {
      map[entry.key] = value
    } else {
      unknown.append(UnsafeRawBufferPointer(start: start, count: position - start))
    }
  }

  @inlinable
  mutating func readEntry<Key: FieldCodec, Value: FieldCodec>(
    _ entry: inout MapEntryReader<Key, Value>
  ) throws(DecodeError) {
    let outer = try enterMessage()
    do {
      try entry.decode(from: &self)
    } catch {
      throw leaving(outer.fieldStart, error)
    }
    leave(outer)
  }
}

@usableFromInline
struct MapEntryReader<Key: FieldCodec, Value: FieldCodec> {
  @usableFromInline var key = Key.defaultValue
  @usableFromInline var value = Value.defaultValue

  @inlinable
  init() {}

  @inlinable
  mutating func decode(from wire: inout WireReader) throws(DecodeError) {
    while let tag = try wire.readTag() {
      switch tag {
      case 1 << 3 | Key.wireType: key = try Key.read(from: &wire)
      case 2 << 3 | Value.wireType: try Value.merge(&value, from: &wire)
      default: try wire.skip(tag)
      }
    }
  }
}
