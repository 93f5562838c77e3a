// SPDX-License-Identifier: Apache-2.0
// Hostile bytes in: every read is checked against the end of the message that it is in.

/// Reads the fields of a message from bytes that someone else keeps alive.
///
/// Generated code asks for tags until there are none, and for the value that each tag announces. A nested
/// message narrows `end` for as long as it is read, so a length inside it can never reach outside.
@frozen
public struct WireReader {
  @usableFromInline var position: UnsafeRawPointer
  /// Where the message that is being read ends.
  @usableFromInline var end: UnsafeRawPointer
  @usableFromInline let start: UnsafeRawPointer
  /// Where the outermost message ends: what is in front of that may be looked at.
  @usableFromInline let outermostEnd: UnsafeRawPointer
  /// Where the current field's tag begins, to keep it whole if nobody knows it.
  @usableFromInline var fieldStart: UnsafeRawPointer
  @usableFromInline var depthLeft: Int
  /// What elements may still take in memory.
  @usableFromInline var memoryLeft: Int
  /// The tag that ends the group being read; 0 outside one, and again when that tag has come.
  @usableFromInline var groupEnd: UInt32 = 0
  /// Whether strings are known to be UTF-8: where they were written from text that is.
  var trustsText = false
  /// Whether the message is to clear itself before it reads, see ``clearFirst()``.
  @usableFromInline private(set) var clearsFirst = false
  /// What a message is asked, where it is not read: ``init(asking:_:)``.
  private(set) var question: UnsafeMutablePointer<MessageQuestion>?
  /// Whether a message was read that may have required fields; generated code says so.
  public var hasRequiredFields = false
  /// The first mistake that generated code met, there being nothing left to read after it; ``finish()`` takes
  /// it. Not counted, as every message would have to let go of its reader otherwise.
  @usableFromInline private(set) var firstError: UnsafeRawPointer?

  /// A reader of one message. The bytes must stay where they are until it is done.
  @inlinable
  @inline(__always)
  public init(
    _ bytes: UnsafeRawBufferPointer, _ options: DecodeOptions = DecodeOptions()
  ) throws(DecodeError) {
    // An empty buffer may have no address; any will do where nothing is read.
    start = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 16).unsafelyUnwrapped
    position = start
    fieldStart = start
    end = start + bytes.count
    outermostEnd = end
    depthLeft = options.depthLimit
    memoryLeft = options.memoryLimit(bytes.count)
    if bytes.count > options.sizeLimit { throw DecodeError(.tooLarge, at: options.sizeLimit) }
  }

  /// A reader of one byte, a tag with the number 0, which is no field's. A message has its unknown fields
  /// ready for it, as for any tag that it does not know.
  init(asking tag: UnsafeRawPointer, _ question: UnsafeMutablePointer<MessageQuestion>) {
    (start, position, fieldStart, end, outermostEnd) = (tag, tag, tag, tag + 1, tag + 1)
    (depthLeft, memoryLeft, self.question) = (0, 0, question)
  }

  /// Puts the tag 1 in front of the message, at which it clears itself if its code was printed so.
  @usableFromInline
  mutating func clearFirst() {
    let tag = UnsafeRawPointer(StaticString("\u{1}").utf8Start)
    (position, fieldStart, end, clearsFirst) = (tag, tag, tag + 1, true)
  }

  /// Whether the message is to be cleared in its memory, as the tag 1 asks. From a peer it is an error.
  public mutating func isClearing() -> Bool {
    guard clearsFirst else {
      fail(failure(.invalidFieldNumber))
      return false
    }
    begin()
    return true
  }

  /// Goes on with what stands behind the tag 1.
  @usableFromInline
  mutating func begin() {
    // A message that was written by hand may have found the tag wrong.
    if firstError != nil { _ = takeError() }
    (position, fieldStart, end, clearsFirst) = (start, start, outermostEnd, false)
  }

  /// Whether the message is only asked which it is; one that is not generated answers this way.
  public mutating func isAnswered(by descriptor: @autoclosure () -> MessageDescriptor) -> Bool {
    guard let question else { return clearsFirst }
    question.pointee.descriptor = descriptor()
    return true
  }

  /// Takes the required field that is missing, as the tag 2 asks. From a peer it is an error.
  public mutating func answer(missing: String?) {
    guard let question else { return fail(failure(.invalidFieldNumber)) }
    question.pointee.missingField = missing
  }

  /// The next field's tag, its number and wire type in one integer; `nil` at the end of the message, and
  /// after a mistake, see ``fail(_:)``.
  @inlinable
  public mutating func nextTag() -> UInt32? {
    guard position < end else { return nil }
    fieldStart = position
    let byte = position.load(as: UInt8.self)
    if byte < 0x80 {
      position += 1
      return UInt32(byte)
    }
    return nextLongTag()
  }

  @usableFromInline
  @inline(never)
  mutating func nextLongTag() -> UInt32? {
    if let tag = twoByteTag() { return tag }
    do {
      return try longerTag()
    } catch {
      fail(error)
      return nil
    }
  }

  /// Keeps a mistake, unless there was one before, and ends the message and those around it: ``nextTag()``
  /// has no more tags. Whoever began to read throws it.
  // Generated code that may throw at each field is a third larger in debug builds.
  public mutating func fail(_ error: DecodeError) {
    if firstError == nil { firstError = error.retained() }
    end = position
  }

  /// Throws the mistake that was kept, if there is one. Whoever makes a reader and has a message decode
  /// itself calls it afterwards.
  @inlinable
  public mutating func finish() throws(DecodeError) {
    if firstError != nil { throw takeError() }
  }

  @usableFromInline
  @inline(never)
  mutating func takeError() -> DecodeError {
    guard let kept = firstError else { return failure(.malformed) }
    firstError = nil
    return DecodeError(retained: kept)
  }

  /// The next tag for those who throw.
  @inlinable
  mutating func readTag() throws(DecodeError) -> UInt32? {
    guard position < end else { return nil }
    fieldStart = position
    let byte = position.load(as: UInt8.self)
    if byte < 0x80 {
      position += 1
      return UInt32(byte)
    }
    return try longTag()
  }

  /// A tag of several bytes: at most five, as 29 bits of number and 3 of wire type have room in them.
  // Not inlined, as many functions read tags and numbers.
  @usableFromInline
  @inline(never)
  mutating func longTag() throws(DecodeError) -> UInt32 {
    if let tag = twoByteTag() { return tag }
    return try longerTag()
  }

  /// As all are from field 16 to 2047.
  @inline(__always)
  private mutating func twoByteTag() -> UInt32? {
    guard end - position >= 2 else { return nil }
    let both = UInt32(UInt16(littleEndian: position.loadUnaligned(as: UInt16.self)))
    guard both & 0x8080 == 0x80 else { return nil }
    position += 2
    return both & 0x7F | (both & 0x7F00) &>> 1
  }

  // Apart, as what it needs of the stack would be made ready in front of the short way, too.
  @inline(never)
  private mutating func longerTag() throws(DecodeError) -> UInt32 {
    let first = position
    do {
      let tag = try longVarint()
      if position - first <= 5, let tag = UInt32(exactly: tag) { return tag }
    } catch {
      // No number came out of it that the path could end with.
      throw DecodeError(error.reason, at: error.offset)
    }
    throw DecodeError(.invalidFieldNumber, at: first - start)
  }

  /// A variable-length integer (protobuf.dev, "Encoding", "Base 128 Varints").
  @inlinable
  public mutating func varint() throws(DecodeError) -> UInt64 {
    guard position < end else { throw failure(.truncated) }
    let byte = position.load(as: UInt8.self)
    if byte < 0x80 {
      position += 1
      return UInt64(byte)
    }
    return try longVarint()
  }

  @usableFromInline
  @inline(never)
  mutating func longVarint() throws(DecodeError) -> UInt64 { try inlinedLongVarint() }

  @inline(__always)
  mutating func inlinedLongVarint() throws(DecodeError) -> UInt64 {
    if outermostEnd - position >= 8 {
      let word = UInt64(littleEndian: position.loadUnaligned(as: UInt64.self))
      // The highest bits of the bytes that may be the last.
      let ends = ~word & 0x8080_8080_8080_8080
      let next = position + (ends.trailingZeroBitCount &>> 3 &+ 1)
      if ends != 0, next <= end {
        position = next
        // What is in front of the first of them, seven bits of each byte moved together in three steps: there
        // is no loop whose end nobody could predict.
        var bits = word & (ends ^ (ends &- 1)) & 0x7F7F_7F7F_7F7F_7F7F
        bits = bits & 0x7F_007F_007F_007F | (bits & 0x7F00_7F00_7F00_7F00) &>> 1
        bits = bits & 0x3FFF_0000_3FFF | (bits & 0x3FFF_0000_3FFF_0000) &>> 2
        return bits & 0xFFF_FFFF | (bits & 0xFFF_FFFF_0000_0000) &>> 4
      }
    }
    return try bytewiseVarint()
  }

  /// One that is longer than eight bytes, or nearer than that to the end.
  @inline(never)
  private mutating func bytewiseVarint() throws(DecodeError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < end {
      let byte = position.load(as: UInt8.self)
      position += 1
      value |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 { return value }
      shift += 7
      if shift == 70 { throw failure(.malformedVarint) }
    }
    throw failure(.truncated)
  }

  /// The rest of the message being read, which is passed over: for a message that reads itself otherwise.
  public mutating func takeRest() -> UnsafeRawBufferPointer {
    defer { position = end }
    return UnsafeRawBufferPointer(start: position, count: end - position)
  }

  /// Where the reader stands, counted from the beginning of the outermost message.
  public var offset: Int { position - start }

  /// How much deeper messages may nest inside the one being read.
  public var depthLimit: Int { depthLeft }

  /// How much memory the message being read may still take beyond what its size on the wire explains.
  public var memoryLimit: Int { memoryLeft }

  /// The length of what follows, which is there.
  @inlinable
  @inline(__always)
  mutating func inlinedLength() throws(DecodeError) -> Int {
    let length = try varint()
    guard length <= UInt64(bitPattern: Int64(end - position)) else { throw failure(.truncated) }
    return Int(truncatingIfNeeded: length)
  }

  /// The same for generated code, which it would make large.
  @inlinable
  mutating func length() throws(DecodeError) -> Int { try inlinedLength() }

  /// How many length-delimited fields with the present one's tag follow one another, it among them: at least
  /// one, and at most as many as asked for. What is wrong is found when it is read.
  func runLength(atMost most: Int) -> Int {
    let tagLength = position - fieldStart
    let tag = fieldStart.load(as: UInt8.self)
    var next = position
    var count = 1
    while count < most, next < end {
      var length = Int(next.load(as: UInt8.self))
      next += 1
      if length >= 0x80 { (next, length) = longLength(next - 1) }
      guard end - next > length &+ tagLength else { break }
      next += length
      guard next.load(as: UInt8.self) == tag,
        tagLength == 1 || RawMemory.isEqual(next, fieldStart, tagLength)
      else { break }
      next += tagLength
      count += 1
    }
    return count
  }

  /// Where the length ends that begins there, and what it is; with a mistake in it, it is what is left.
  @inline(never)
  private func longLength(_ start: UnsafeRawPointer) -> (end: UnsafeRawPointer, length: Int) {
    var reader = self
    reader.position = start
    let length = try? reader.inlinedLength()
    return (reader.position, length ?? end - reader.position)
  }

  /// `count` bytes, which are passed over.
  @inlinable
  mutating func take(_ count: Int) throws(DecodeError) -> UnsafeRawPointer {
    guard count <= end - position else { throw failure(.truncated) }
    defer { position += count }
    return position
  }

  /// Counts an element that takes this much memory, whatever it takes on the wire.
  @inlinable
  @inline(__always)
  mutating func charge(_ byteCount: Int) throws(DecodeError) {
    memoryLeft &-= byteCount
    guard memoryLeft >= 0 else { throw failure(.tooMuchMemory) }
  }

  @usableFromInline
  @inline(never)
  func failure(_ reason: DecodeError.Reason) -> DecodeError {
    DecodeError(reason, at: position - start, path: fieldNumber > 0 ? [fieldNumber] : [])
  }

  /// The number of the field being read.
  @usableFromInline
  var fieldNumber: Int32 {
    var tag: UInt64 = 0
    var shift: UInt64 = 0
    var next = fieldStart
    while next < end, shift < 35 {
      let byte = next.load(as: UInt8.self)
      next += 1
      tag |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int32(truncatingIfNeeded: tag >> 3)
  }
}
