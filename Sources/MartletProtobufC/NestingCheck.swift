// SPDX-License-Identifier: Apache-2.0
internal import CProtobufC
internal import MartletProtobuf

/// Finds how deep bytes nest before libprotobuf-c recurses into them.
enum NestingCheck {
  /// - Throws: ``DecodeError`` if messages nest deeper than the limit, or if the bytes end too early.
  static func check(
    _ bytes: UnsafeRawBufferPointer, _ type: UnsafePointer<ProtobufCMessageDescriptor>, depthLeft: Int
  ) throws(DecodeError) {
    var index = 0
    while index < bytes.count {
      let tag = try varint(bytes, &index)
      switch tag & 7 {
      case 0: _ = try varint(bytes, &index)
      case 1: index += 8
      case 5: index += 4
      case 2:
        let length = try varint(bytes, &index)
        guard length <= UInt64(bytes.count - index) else { throw DecodeError(.truncated, at: index) }
        let content = UnsafeRawBufferPointer(rebasing: bytes[index..<(index + Int(length))])
        if let inner = messageType(of: tag >> 3, in: type) {
          guard depthLeft > 0 else { throw DecodeError(.tooDeep, at: index) }
          try check(content, inner, depthLeft: depthLeft - 1)
        }
        index += Int(length)
      default: throw DecodeError(.malformed, at: index)  // libprotobuf-c knows no groups
      }
    }
    guard index == bytes.count else { throw DecodeError(.truncated, at: bytes.count) }
  }

  private static func varint(
    _ bytes: UnsafeRawBufferPointer, _ index: inout Int
  ) throws(DecodeError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      value |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 { return value }
      shift += 7
      if shift == 70 { throw DecodeError(.malformedVarint, at: index) }
    }
    throw DecodeError(.truncated, at: index)
  }

  /// The type of a message field. protoc-c sorts fields by number.
  private static func messageType(
    of number: UInt64, in type: UnsafePointer<ProtobufCMessageDescriptor>
  ) -> UnsafePointer<ProtobufCMessageDescriptor>? {
    var (low, high) = (0, Int(type.pointee.n_fields))
    while low < high {
      let middle = (low + high) / 2
      let field = type.pointee.fields[middle]
      if UInt64(field.id) == number {
        guard field.type == PROTOBUF_C_TYPE_MESSAGE else { return nil }
        return field.descriptor?.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
      }
      if UInt64(field.id) < number { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
