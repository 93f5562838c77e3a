// SPDX-License-Identifier: Apache-2.0
import MartletProtobuf

/// Wire bytes written as hexadecimal digits; spaces and everything that is no digit is for the eye.
func hex(_ text: String) -> Bytes {
  let digits = text.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

func hex(_ bytes: Bytes) -> String {
  bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined(separator: " ")
}

/// A varint, in more bytes than it needs if `width` says so.
func varint(_ value: UInt64, width: Int = 0) -> Bytes {
  var bytes: Bytes = []
  var rest = value
  while rest >= 0x80 || bytes.count + 1 < width {
    bytes.append(UInt8(rest & 0x7F) | 0x80)
    rest >>= 7
  }
  return bytes + [UInt8(rest)]
}

func tag(_ number: Int, _ wireType: Int) -> Bytes { varint(UInt64(number << 3 | wireType)) }

/// A length-delimited field.
func delimited(_ number: Int, _ content: Bytes) -> Bytes {
  tag(number, 2) + varint(UInt64(content.count)) + content
}
