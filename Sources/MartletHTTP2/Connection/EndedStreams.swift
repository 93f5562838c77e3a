// SPDX-License-Identifier: Apache-2.0
// Frames on streams that their sender has ended (RFC 9113, section 5.1, "closed").

/// Reads the frame headers that a client sends, and finds DATA and HEADERS on a stream after its END_STREAM
/// or RST_STREAM. nghttp2 finds them too, if it keeps every closed stream, some 400 bytes each; here it does
/// not, and skips them without a word. A client that loses its place is caught by the last few just as well.
struct EndedStreams {
  private var recent = SIMD4<Int32>(repeating: -1)
  private var next = 0
  /// What is left of the preface, or of the frame that goes by.
  private var skip = 24
  /// The first bytes of a header that is not whole yet.
  private var header: UInt64 = 0
  private var headerCount = 0

  /// Looks at bytes before the session does; returns where a frame begins among them that must not be there,
  /// or 0 if it began before them. What follows it is not looked at.
  mutating func breach(in bytes: UnsafeRawBufferPointer) -> Int? {
    var index = 0
    while true {
      let skipped = min(skip, bytes.count - index)
      skip -= skipped
      index += skipped
      guard index < bytes.count else { return nil }
      if headerCount == 0, bytes.count - index >= 9 {
        let first = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        if note(first, bytes[index + 8]) { return index }
        index += 9
      } else {
        let start = max(index - headerCount, 0)
        while headerCount < 8, index < bytes.count {
          header = header << 8 | UInt64(bytes[index])
          headerCount += 1
          index += 1
        }
        guard index < bytes.count else { return nil }
        headerCount = 0
        if note(header, bytes[index]) { return start }
        index += 1
      }
    }
  }

  /// Takes note of a frame (RFC 9113, section 4.1): its header's first eight bytes, and the last.
  private mutating func note(_ first: UInt64, _ last: UInt8) -> Bool {
    skip = Int(first >> 40)
    let (type, flags) = (UInt8(truncatingIfNeeded: first >> 32), UInt8(truncatingIfNeeded: first >> 24))
    let stream = Int32(truncatingIfNeeded: first << 8 | UInt64(last)) & .max
    switch type {
    case 0, 1:  // DATA, HEADERS
      if any(recent .== stream) { return true }
      if flags & 1 != 0 { ended(stream) }
    case 3: ended(stream)  // RST_STREAM
    default: break
    }
    return false
  }

  private mutating func ended(_ stream: Int32) {
    recent[next] = stream
    next = (next + 1) & 3
  }
}
