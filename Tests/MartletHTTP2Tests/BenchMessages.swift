// SPDX-License-Identifier: Apache-2.0
import Martlet

struct Req: Message {
  var responseSize: Int32 = 0
  var payload: [UInt8] = []
  var count: Int32 = 0
  init(responseSize: Int32 = 0, payload: [UInt8] = [], count: Int32 = 0) {
    (self.responseSize, self.payload, self.count) = (responseSize, payload, count)
  }
  init(decoding bytes: UnsafeRawBufferPointer) throws(DecodeError) {
    var wire = TinyWire(bytes)
    while let (tag, value, run) = try wire.next() {
      switch tag {
      case 8: responseSize = Int32(truncatingIfNeeded: value)
      case 18: payload = run
      case 24: count = Int32(truncatingIfNeeded: value)
      default: break
      }
    }
  }
  func encode(to wire: inout BackwardWriter) {
    if count != 0 { TinyWire.prepend(24, UInt64(count), &wire) }
    if !payload.isEmpty {
      payload.withUnsafeBytes { wire.prepend($0) }
      TinyWire.prepend(18, UInt64(payload.count), &wire)
    }
    if responseSize != 0 { TinyWire.prepend(8, UInt64(responseSize), &wire) }
  }
}

struct Res: Message {
  var payload: [UInt8] = []
  init(payload: [UInt8] = []) { self.payload = payload }
  init(decoding bytes: UnsafeRawBufferPointer) throws(DecodeError) {
    var wire = TinyWire(bytes)
    while let (tag, _, run) = try wire.next() { if tag == 10 { payload = run } }
  }
  func encode(to wire: inout BackwardWriter) {
    if !payload.isEmpty {
      payload.withUnsafeBytes { wire.prepend($0) }
      TinyWire.prepend(10, UInt64(payload.count), &wire)
    }
  }
}

struct TinyWire {
  var bytes: UnsafeRawBufferPointer
  var at = 0
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }
  mutating func varint() throws(DecodeError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while at < bytes.count, shift < 64 {
      let byte = bytes[at]
      at += 1
      value |= UInt64(byte & 127) << shift
      if byte < 128 { return value }
      shift += 7
    }
    throw DecodeError()
  }
  mutating func next() throws(DecodeError) -> (UInt64, UInt64, [UInt8])? {
    if at == bytes.count { return nil }
    let tag = try varint()
    let value = try varint()
    guard tag & 7 == 2 else { return (tag, value, []) }
    guard value <= UInt64(bytes.count - at) else { throw DecodeError() }
    defer { at += Int(value) }
    return (tag, value, Array(bytes[at..<at + Int(value)]))
  }
  static func prepend(_ tag: UInt8, _ value: UInt64, _ wire: inout BackwardWriter) {
    var run: [UInt8] = []
    var rest = value
    while rest >= 128 { run.append(UInt8(rest & 127) | 128); rest >>= 7 }
    run.append(UInt8(rest))
    run.withUnsafeBytes { wire.prepend($0) }
    wire.prepend(tag)
  }
}

let benchFile = FileDescriptor(serialized: "", dependencies: [])
