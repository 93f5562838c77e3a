// SPDX-License-Identifier: Apache-2.0
// Walks over bytes before libprotobuf-c does, which calls itself for each level without a limit, takes some
// tags that it refuses when it has written them itself, and does not say what it refuses, or where.

internal import CProtobufC
internal import MartletProtobuf

struct WireCheck {
  private let bytes: UnsafeRawBufferPointer
  private var index = 0
  /// Where `bytes` begin in the outermost message.
  private let offset: Int

  /// - Throws: ``DecodeError`` if messages nest deeper than the limit, or the bytes are not of the type.
  static func check(
    _ bytes: UnsafeRawBufferPointer, _ type: UnsafePointer<ProtobufCMessageDescriptor>, depthLeft: Int,
    offset: Int
  ) throws(DecodeError) {
    var check = WireCheck(bytes, offset)
    try check.message(type, until: bytes.count, depthLeft)
  }

  private init(_ bytes: UnsafeRawBufferPointer, _ offset: Int) {
    (self.bytes, self.offset) = (bytes, offset)
  }

  private mutating func message(
    _ type: UnsafePointer<ProtobufCMessageDescriptor>, until end: Int, _ depthLeft: Int
  ) throws(DecodeError) {
    var present: [Bool] = []
    while index < end {
      let start = index
      let tag = try varint(until: end)
      let number = tag >> 3
      // libprotobuf-c takes field 0 if its tag is longer than it need be, and writes it as short as it is.
      guard number > 0, number < 1 << 29, index - start <= 5 else {
        throw DecodeError(.invalidFieldNumber, at: offset + start)
      }
      let place = Self.place(of: number, in: type)
      do throws(DecodeError) {
        try value(UInt32(truncatingIfNeeded: tag & 7), place.map { type.pointee.fields[$0] }, end, depthLeft)
      } catch {
        throw DecodeError(error.reason, at: error.offset, path: [Int32(number)] + error.path)
      }
      if let place, type.pointee.fields[place].label == PROTOBUF_C_LABEL_REQUIRED {
        if present.isEmpty { present = Array(repeating: false, count: Int(type.pointee.n_fields)) }
        present[place] = true
      }
    }
    for place in 0..<Int(type.pointee.n_fields) {
      let field = type.pointee.fields[place]
      guard field.label == PROTOBUF_C_LABEL_REQUIRED, present.isEmpty || !present[place] else { continue }
      throw DecodeError(.missingRequiredField(String(cString: field.name)), at: offset + end)
    }
  }

  private mutating func value(
    _ wireType: UInt32, _ field: ProtobufCFieldDescriptor?, _ end: Int, _ depthLeft: Int
  ) throws(DecodeError) {
    let start = index
    switch wireType {
    case 0: _ = try varint(until: end)
    case 1: index += 8
    case 5: index += 4
    case 2:
      let length = try varint(until: end)
      guard length <= UInt64(end - index) else { throw DecodeError(.truncated, at: offset + index) }
      let valueEnd = index + Int(length)
      if let field, field.type == PROTOBUF_C_TYPE_MESSAGE, let inner = field.descriptor {
        guard depthLeft > 0 else { throw DecodeError(.tooDeep, at: offset + index) }
        let type = inner.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
        try message(type, until: valueEnd, depthLeft - 1)
      }
      index = valueEnd
    // libprotobuf-c knows no groups.
    case 3, 4: throw DecodeError(.malformed, at: offset + start)
    default: throw DecodeError(.invalidWireType, at: offset + start)
    }
    guard index <= end else { throw DecodeError(.truncated, at: offset + end) }
    // What libprotobuf-c refuses, and others keep as an unknown field.
    guard let field, wireType != Self.wireType(of: field.type) else { return }
    guard wireType == 2, field.label == PROTOBUF_C_LABEL_REPEATED else {
      throw DecodeError(.malformed, at: offset + start)
    }
  }

  private mutating func varint(until end: Int) throws(DecodeError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while index < end {
      let byte = bytes[index]
      index += 1
      value |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 { return value }
      shift += 7
      if shift == 70 { throw DecodeError(.malformedVarint, at: offset + index) }
    }
    throw DecodeError(.truncated, at: offset + index)
  }

  private static func wireType(of type: ProtobufCType) -> UInt32 {
    switch type {
    case PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_DOUBLE: 1
    case PROTOBUF_C_TYPE_FIXED32, PROTOBUF_C_TYPE_SFIXED32, PROTOBUF_C_TYPE_FLOAT: 5
    case PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_BYTES, PROTOBUF_C_TYPE_MESSAGE: 2
    default: 0
    }
  }

  /// Where the type has the field. protoc-c sorts fields by number.
  private static func place(
    of number: UInt64, in type: UnsafePointer<ProtobufCMessageDescriptor>
  ) -> Int? {
    var (low, high) = (0, Int(type.pointee.n_fields))
    while low < high {
      let middle = (low + high) / 2
      let id = UInt64(type.pointee.fields[middle].id)
      if id == number { return middle }
      if id < number { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
