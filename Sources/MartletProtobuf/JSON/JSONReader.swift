// SPDX-License-Identifier: Apache-2.0
// JSON as wire bytes: what is read is written at once as the field that it stands for, and the message's
// own decoder does the rest. So generated and dynamic messages need no code of their own.

struct JSONReader: ~Copyable {
  typealias Table = UnsafeMutablePointer<FormatTable>
  typealias Field = UnsafeMutablePointer<FormatField>

  private let start: UnsafeRawPointer
  let end: UnsafeRawPointer
  /// What is read next; never behind the end.
  var next: UnsafeRawPointer
  let options: JSONReadOptions
  /// Whether the text comes from a String. Otherwise each string in it is validated: what is between them
  /// is ASCII, or no JSON.
  let isValidUTF8: Bool
  var out: OutputBuffer
  /// Strings with escapes, unescaped.
  var scratch = OutputBuffer(minimumCapacity: 0)
  var depthLeft: Int
  /// Of messages with more than 64 fields and oneofs, which have come.
  private var seenWords: [UInt64] = []

  /// - Parameter out: where the fields are to go.
  init(
    _ text: UnsafeRawBufferPointer, isValidUTF8: Bool, _ options: JSONReadOptions,
    _ out: consuming OutputBuffer
  ) throws(JSONError) {
    // An empty text may have no address; any will do where nothing is read.
    start = text.baseAddress ?? UnsafeRawPointer(bitPattern: 16).unsafelyUnwrapped
    next = start
    end = start + text.count
    self.options = options
    self.isValidUTF8 = isValidUTF8
    self.out = out
    depthLeft = options.depthLimit
    guard text.count <= Int(Int32.max) else { throw JSONError("the text is larger than 2 GiB", at: 0) }
  }

  /// The whole text as one message of this type; its fields are then in `out`.
  mutating func readAll(_ table: Table) throws(JSONError) {
    try message(table)
    skipSpace()
    guard next == end else { throw failure("there is more after the message") }
  }

  // Whoever only borrows the reader may copy all of it first, so this one is mutating.
  @inline(never)
  mutating func failure(_ reason: String) -> JSONError { JSONError(reason, at: next - start) }

  mutating func message(_ table: Table) throws(JSONError) {
    if let wellKnown = table.pointee.wellKnown { return try self.wellKnown(wellKnown, table) }
    try object(table, isAny: false)
  }

  @inline(__always)
  mutating func enter() throws(JSONError) {
    guard depthLeft > 0 else { throw failure("messages are nested deeper than the limit") }
    depthLeft -= 1
  }

  /// What has come of a message so far.
  private struct Progress {
    var seen: SeenFields
    var extensions: Set<Int32>?
    /// Members mostly come in the order of the .proto: the field that is tried first.
    var hint = 0
  }

  /// The members of an object as the fields of a message.
  mutating func object(_ table: Table, isAny: Bool) throws(JSONError) {
    try expect(UInt8(ascii: "{"), "an object")
    try enter()
    var progress = Progress(
      seen: SeenFields(table.pointee.count + table.pointee.oneofCount, &seenWords))
    if !take(UInt8(ascii: "}")) {
      repeat {
        skipSpace()
        if let field = hinted(table, &progress) {
          try known(field, table, &progress)
        } else if let field = try named(table, &progress, isAny) {
          try known(field, table, &progress)
        } else {
          try skipValue()
        }
      } while take(UInt8(ascii: ","))
      try expect(UInt8(ascii: "}"), "',' or '}'")
    }
    progress.seen.leave(&seenWords)
    depthLeft += 1
  }

  /// The field after the last one, if its name and a colon come next, as our own writer has them.
  @inline(__always)
  private mutating func hinted(_ table: Table, _ progress: inout Progress) -> Field? {
    guard progress.hint < table.pointee.count else { return nil }
    let field = table.pointee.fields + progress.hint
    // Behind the comma.
    let key = field.pointee.key
    let length = key.count &- 1
    guard end - next >= length, let keyStart = key.baseAddress,
      RawMemory.isEqual(next, keyStart + 1, length)
    else { return nil }
    next += length
    progress.hint &+= 1
    return field
  }

  /// The field that the next name means, up to the colon; nil for one that is to be passed over.
  private mutating func named(
    _ table: Table, _ progress: inout Progress, _ isAny: Bool
  ) throws(JSONError) -> Field? {
    let name = try string()
    if let index = table.pointee.names.find(name) {
      progress.hint = Int(index) + 1
      try expect(UInt8(ascii: ":"), "':'")
      return table.pointee.fields + Int(index)
    }
    let text = String(decoding: name, as: UTF8.self)
    try expect(UInt8(ascii: ":"), "':'")
    let type = table.pointee.descriptor
    if text.hasPrefix("["), text.hasSuffix("]") {
      let found = options.types.extension(named: String(text.dropFirst().dropLast()))
      if let found, found.message == type { return found.table }
    }
    guard (isAny && text == "@type") || options.ignoresUnknownFields else {
      throw failure("\(type.fullName) has no field '\(text)'")
    }
    return nil
  }

  @inline(__always)
  private mutating func known(
    _ field: Field, _ table: Table, _ progress: inout Progress
  ) throws(JSONError) {
    do throws(JSONError) {
      let isNew =
        field.pointee.isExtension
        ? insert(extension: field, &progress) : progress.seen.insert(field.pointee.index, &seenWords)
      guard isNew else { throw failure("the field '\(field.pointee.name)' comes twice") }
      skipSpace()
      if field.pointee.isSingular, peek() != UInt8(ascii: "n") {
        _ = try element(field)
      } else {
        try member(field, table, &progress)
      }
    } catch {
      throw error.inside(field.pointee.name)
    }
  }

  private func insert(extension field: Field, _ progress: inout Progress) -> Bool {
    progress.extensions = progress.extensions ?? []
    return progress.extensions?.insert(field.pointee.number).inserted ?? false
  }

  private mutating func member(
    _ field: Field, _ table: Table, _ progress: inout Progress
  ) throws(JSONError) {
    let isRepeated = field.pointee.isRepeated
    if peek() == UInt8(ascii: "n"), isRepeated || !acceptsNull(field) { return try literal("null") }
    let oneof = field.pointee.oneof
    if oneof >= 0, !field.pointee.isExtension,
      !progress.seen.insert(table.pointee.count + oneof, &seenWords)
    {
      throw failure("another field of the same oneof is set already")
    }
    if field.pointee.isMap { return try map(field) }
    if isRepeated { return try list(field) }
    if field.pointee.isExtension, table.pointee.isMessageSet { return try setItem(field) }
    _ = try element(field)
  }

  private mutating func list(_ field: Field) throws(JSONError) {
    try expect(UInt8(ascii: "["), "a list")
    if take(UInt8(ascii: "]")) { return }
    let isText = field.pointee.kind == .string
    var index = 0
    do throws(JSONError) {
      repeat {
        skipSpace()
        if isText {
          let count = shortStrings(field)
          index &+= count
          if count > 0 { continue }
        }
        if peek() == UInt8(ascii: "n"), !acceptsNull(field) { throw failure("a list has no null in it") }
        _ = try element(field)
        index &+= 1
      } while take(UInt8(ascii: ","))
    } catch {
      throw error.inside("[\(index)]")
    }
    try expect(UInt8(ascii: "]"), "',' or ']'")
  }

  /// Short strings with nothing but a comma between them, without a call for each; how many.
  private mutating func shortStrings(_ field: Field) -> Int {
    let (tag, tagLength) = (field.pointee.tagBytes, field.pointee.tagLength)
    var count = 0
    while shortString(tag, tagLength) {
      count &+= 1
      guard end - next >= 2, RawMemory.isEqual(next, StaticString(",\"").utf8Start, 2) else { return count }
      next += 1
    }
    // Back in front of the comma.
    if count > 0 { next -= 1 }
    return count
  }

  /// Whether null is a value of this type, and not the absence of one.
  @inline(never)
  private func acceptsNull(_ field: Field) -> Bool {
    switch field.pointee.kind {
    case .enum: field.pointee.enumType?.pointee.isNullValue ?? false
    case .message, .group: field.pointee.messageType?.pointee.wellKnown == .value
    default: false
    }
  }

  /// One value with its tag; `false` if it was an enum's unknown name, passed over as the options say.
  @inline(__always)
  mutating func element(_ field: Field) throws(JSONError) -> Bool {
    let mark = out.count
    out.append(field.pointee.tagBytes, count: field.pointee.tagLength)
    switch field.pointee.kind {
    case .message:
      guard let table = field.pointee.messageType else { throw missingType(field) }
      let start = out.beginDelimited()
      try message(table)
      out.endDelimited(start)
    case .group:
      guard let table = field.pointee.messageType else { throw missingType(field) }
      try message(table)
      out.varint(UInt64(field.pointee.tag + 1))
    case .enum:
      guard let number = try enumNumber(field) else {
        out.truncate(to: mark)
        return false
      }
      out.varint(UInt64(bitPattern: Int64(number)))
    case .string: if end - next <= 128 || !shortString() { out.delimited(try string()) }
    default: try scalar(field.pointee.kind)
    }
    return true
  }

  @inline(never)
  mutating func missingType(_ field: Field) -> JSONError {
    failure("the type of \(field.pointee.name) is missing")
  }

  private mutating func map(_ field: Field) throws(JSONError) {
    guard let type = field.pointee.messageType, let keyField = type.pointee.field(numbered: 1),
      let valueField = type.pointee.field(numbered: 2)
    else { throw missingType(field) }
    try expect(UInt8(ascii: "{"), "an object")
    if take(UInt8(ascii: "}")) { return }
    var keys = SeenKeys()
    repeat {
      skipSpace()
      let mark = out.count
      out.varint(UInt64(field.pointee.tag))
      let start = out.beginDelimited()
      out.varint(UInt64(keyField.pointee.tag))
      let keyMark = out.count
      let keyStart = next
      try mapKey(keyField.pointee.kind)
      let keyEnd = next
      // What lies in the buffer moves when the buffer grows, so the set has keys of its own.
      guard keys.insert(UnsafeRawBufferPointer(rebasing: out.bytes[keyMark...])) else {
        throw failure("a key comes twice")
      }
      try expect(UInt8(ascii: ":"), "':'")
      skipSpace()
      do throws(JSONError) {
        if peek() == UInt8(ascii: "n"), !acceptsNull(valueField) { throw failure("a map has no null in it") }
        if try element(valueField) { out.endDelimited(start) } else { out.truncate(to: mark) }
      } catch {
        let key = String(
          decoding: UnsafeRawBufferPointer(start: keyStart, count: keyEnd - keyStart), as: UTF8.self)
        throw error.inside("[\(key)]")
      }
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"), "',' or '}'")
  }

  private mutating func setItem(_ field: Field) throws(JSONError) {
    guard let table = field.pointee.messageType else { throw missingType(field) }
    out.append(11)
    out.append(16)
    out.varint(UInt64(field.pointee.number))
    out.append(26)
    let start = out.beginDelimited()
    try message(table)
    out.endDelimited(start)
    out.append(12)
  }
}
