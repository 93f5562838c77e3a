// SPDX-License-Identifier: Apache-2.0
// The header fields of one HEADERS frame on its way out.

internal import CNghttp2
internal import MartletRPC

/// Fields that nghttp2 can be handed.
protocol HeaderFields: ~Copyable {
  /// The fields as nghttp2 takes them, good within `body`.
  func withFields<R>(_ body: (UnsafeBufferPointer<nghttp2_nv>) -> R) -> R
}

/// Fields that never change, made once: the headers and trailers of nearly every call.
struct ConstantHeaders: HeaderFields, @unchecked Sendable {  // points to memory that nobody writes or frees
  private let fields: UnsafeBufferPointer<nghttp2_nv>

  private init(_ pairs: [(name: StaticString, value: StaticString)]) {
    let list = UnsafeMutableBufferPointer<nghttp2_nv>.allocate(capacity: pairs.count)
    let flags = NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue
    for (index, pair) in pairs.enumerated() {
      list.initializeElement(
        at: index,
        to: nghttp2_nv(
          name: UnsafeMutablePointer(mutating: pair.name.utf8Start),
          value: UnsafeMutablePointer(mutating: pair.value.utf8Start),
          namelen: pair.name.utf8CodeUnitCount, valuelen: pair.value.utf8CodeUnitCount,
          flags: UInt8(flags)))
    }
    self.fields = UnsafeBufferPointer(list)
  }

  func withFields<R>(_ body: (UnsafeBufferPointer<nghttp2_nv>) -> R) -> R { body(fields) }

  static let response = ConstantHeaders([(":status", "200"), ("content-type", "application/grpc")])
  static let okTrailers = ConstantHeaders([("grpc-status", "0")])
}

/// Collects fields for nghttp2. Constant ones are referred to; the others are copied into one buffer
/// here, and by nghttp2 when they are submitted.
struct HeaderList: ~Copyable, HeaderFields {
  private struct Field {
    var name: StaticString?
    var value: StaticString?
    var nameRange: Range<Int> = 0..<0
    var valueRange: Range<Int> = 0..<0
  }

  private var fields: [Field] = []
  private var bytes: [UInt8] = []
  /// What the fields come to as RFC 9113 section 6.5.2 counts them.
  private(set) var listBytes = 0

  mutating func append(_ name: StaticString, _ value: StaticString) {
    add(Field(name: name, value: value), name.utf8CodeUnitCount, value.utf8CodeUnitCount)
  }

  mutating func append(_ name: StaticString, _ value: String) {
    let value = store(value)
    add(Field(name: name, valueRange: value), name.utf8CodeUnitCount, value.count)
  }

  mutating func append(_ metadata: Metadata) {
    for entry in metadata.entries {
      let name = store(entry.name)
      let value =
        switch entry.content {
        // Spaces around a value are no part of it, and many peers reset a call for them
        // (RFC 9113, section 8.2.1).
        case .text(let text): store(text.trimmingSpaces)
        case .binary(let bytes): store(Base64.encode(bytes))
        }
      add(Field(nameRange: name, valueRange: value), name.count, value.count)
    }
  }

  /// Adds the pairs if the list then is no longer than the limit; returns whether it did.
  mutating func append(_ metadata: Metadata, upTo limit: Int) -> Bool {
    let before = (fields.count, bytes.count, listBytes)
    append(metadata)
    if listBytes <= limit { return true }
    fields.removeLast(fields.count - before.0)
    bytes.removeLast(bytes.count - before.1)
    listBytes = before.2
    return false
  }

  /// What a value under this name may have, for the list to stay within the limit.
  func room(for name: StaticString, upTo limit: Int) -> Int {
    max(limit - listBytes - name.utf8CodeUnitCount - Self.fieldBytes, 0)
  }

  static let fieldBytes = 32

  private mutating func add(_ field: Field, _ nameBytes: Int, _ valueBytes: Int) {
    if fields.isEmpty { fields.reserveCapacity(12) }
    fields.append(field)
    listBytes += nameBytes + valueBytes + Self.fieldBytes
  }

  private mutating func store(_ text: String) -> Range<Int> {
    let start = bytes.count
    if start == 0 { bytes.reserveCapacity(256) }
    // Byte by byte where the text is not contiguous: none is that Swift itself has made.
    if text.utf8.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil {
      bytes.append(contentsOf: text.utf8)
    }
    return start..<bytes.count
  }

  func withFields<R>(_ body: (UnsafeBufferPointer<nghttp2_nv>) -> R) -> R {
    if fields.isEmpty { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    return bytes.withUnsafeBufferPointer { stored in
      withUnsafeTemporaryAllocation(of: nghttp2_nv.self, capacity: max(fields.count, 1)) { list in
        for (index, field) in fields.enumerated() {
          list.initializeElement(at: index, to: Self.nv(field, stored))
        }
        return body(UnsafeBufferPointer(rebasing: list[..<fields.count]))
      }
    }
  }

  private static func nv(_ field: Field, _ stored: UnsafeBufferPointer<UInt8>) -> nghttp2_nv {
    var flags = NGHTTP2_NV_FLAG_NONE.rawValue
    var name = UnsafeBufferPointer(rebasing: stored[field.nameRange])
    var value = UnsafeBufferPointer(rebasing: stored[field.valueRange])
    if let text = field.name {
      flags |= NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue
      name = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
    if let text = field.value {
      flags |= NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue
      value = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
    return nghttp2_nv(
      name: UnsafeMutablePointer(mutating: name.baseAddress),
      value: UnsafeMutablePointer(mutating: value.baseAddress),
      namelen: name.count, valuelen: value.count, flags: UInt8(flags))
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    let space = UInt8(ascii: " ")
    guard utf8.first == space || utf8.last == space else { return self }
    var rest = utf8[...]
    while rest.first == space { rest = rest.dropFirst() }
    while rest.last == space { rest = rest.dropLast() }
    return String(Substring(rest))
  }
}
