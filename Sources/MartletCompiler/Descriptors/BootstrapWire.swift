// SPDX-License-Identifier: Apache-2.0
// As much of a protobuf runtime as the compiler needs to read and write descriptors while the module it
// generates code for is not there yet: a compiler cannot be built from its own output the first time.

struct DecodeError: Error {}

struct UnknownFields: Sendable, Hashable {
  var bytes: [UInt8] = []
}

typealias Bytes = [UInt8]

protocol Message: Sendable, Hashable {
  init()
  mutating func decode(from reader: inout WireReader) throws(DecodeError)
  func put(_ writer: inout ForwardWriter)
}

extension Message {
  init(decoding bytes: [UInt8]) throws(DecodeError) {
    self.init()
    var reader = WireReader(bytes)
    try decode(from: &reader)
  }

  func serialized() throws(DecodeError) -> [UInt8] {
    var writer = ForwardWriter()
    put(&writer)
    return writer.content
  }
}

/// Reads one message's bytes; every length is checked against what is there.
struct WireReader {
  private let content: [UInt8]
  private var offset = 0
  private var fieldStart = 0
  private var depth = 0

  init(_ content: [UInt8]) { self.content = content }

  mutating func nextTag() throws(DecodeError) -> UInt32? {
    guard offset < content.count else { return nil }
    fieldStart = offset
    return UInt32(truncatingIfNeeded: try uint64())
  }

  mutating func uint64() throws(DecodeError) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      guard offset < content.count else { break }
      let byte = content[offset]
      offset += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw DecodeError()
  }

  mutating func int64() throws(DecodeError) -> Int64 { Int64(bitPattern: try uint64()) }
  mutating func int32() throws(DecodeError) -> Int32 { Int32(truncatingIfNeeded: try uint64()) }
  mutating func bool() throws(DecodeError) -> Bool { try uint64() != 0 }

  mutating func double() throws(DecodeError) -> Double {
    var bits: UInt64 = 0
    for (index, byte) in try take(8).enumerated() { bits |= UInt64(byte) << UInt64(8 * index) }
    return Double(bitPattern: bits)
  }

  mutating func bytes() throws(DecodeError) -> [UInt8] { Array(try take(try uint64())) }
  mutating func string() throws(DecodeError) -> String { String(decoding: try bytes(), as: UTF8.self) }

  /// Source info's positions: every writer of descriptors packs them.
  mutating func packed(into values: inout [Int32]) throws(DecodeError) {
    var reader = WireReader(try bytes())
    while reader.offset < reader.content.count { values.append(try reader.int32()) }
  }

  mutating func message<M: Message>(_ message: inout M) throws(DecodeError) {
    var reader = WireReader(try bytes())
    reader.depth = depth + 1
    guard reader.depth <= Self.depthMax else { throw DecodeError() }
    try message.decode(from: &reader)
  }

  mutating func keepUnknown(_ tag: UInt32, in fields: inout UnknownFields) throws(DecodeError) {
    let start = fieldStart
    try skip(tag)
    fields.bytes += content[start..<offset]
  }

  private mutating func skip(_ tag: UInt32) throws(DecodeError) {
    // Groups are skipped by counting: they may nest deeper than the stack.
    var groups = 0
    var tag = tag
    repeat {
      switch tag & 7 {
      case 0: _ = try uint64()
      case 1: _ = try take(8)
      case 2: _ = try take(try uint64())
      case 3: groups += 1
      case 4 where groups > 0: groups -= 1
      case 5: _ = try take(4)
      default: throw DecodeError()
      }
      guard groups > 0 else { return }
      tag = UInt32(truncatingIfNeeded: try uint64())
    } while true
  }

  private mutating func take(_ count: UInt64) throws(DecodeError) -> ArraySlice<UInt8> {
    guard count <= UInt64(content.count - offset) else { throw DecodeError() }
    defer { offset += Int(count) }
    return content[offset..<offset + Int(count)]
  }

  private static let depthMax = 100
}

struct ForwardWriter {
  private(set) var content: [UInt8] = []

  mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      content.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    content.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func int(_ number: UInt64, _ value: Int64) {
    varint(number << 3)
    varint(UInt64(bitPattern: value))
  }

  mutating func double(_ number: UInt64, _ value: Double) {
    varint(number << 3 | 1)
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      content.append(UInt8(truncatingIfNeeded: value.bitPattern >> shift))
    }
  }

  mutating func bytes(_ number: UInt64, _ value: [UInt8]) {
    varint(number << 3 | 2)
    varint(UInt64(value.count))
    content += value
  }

  mutating func message(_ number: UInt64, _ message: some Message) {
    var writer = ForwardWriter()
    message.put(&writer)
    bytes(number, writer.content)
  }

  mutating func packed(_ number: UInt64, _ values: [Int32]) {
    guard !values.isEmpty else { return }
    var writer = ForwardWriter()
    for value in values { writer.varint(UInt64(bitPattern: Int64(value))) }
    bytes(number, writer.content)
  }

  mutating func raw(_ fields: UnknownFields) { content += fields.bytes }
}
