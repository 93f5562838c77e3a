// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import MartletProtobuf

/// Standard input and output.
enum Pipe {
  /// `nil` at the end of the input.
  static func readFramed() -> Bytes? {
    guard let length = read(4) else { return nil }
    return read(length.reversed().reduce(0) { $0 << 8 | Int($1) })
  }

  static func writeFramed(_ bytes: Bytes) {
    write((0..<4).map { UInt8(truncatingIfNeeded: bytes.count >> (8 * $0)) } + bytes)
  }

  static func write(_ bytes: Bytes) {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        #if canImport(Glibc)
          let count = Glibc.write(1, part.baseAddress, part.count)
        #elseif canImport(Musl)
          let count = Musl.write(1, part.baseAddress, part.count)
        #else
          let count = Darwin.write(1, part.baseAddress, part.count)
        #endif
        if count <= 0 { return }
        rest = rest.dropFirst(count)
      }
    }
  }

  private static func read(_ count: Int) -> Bytes? {
    var bytes = Bytes(repeating: 0, count: count)
    var got = 0
    while got < count {
      let more = bytes[got...].withUnsafeMutableBytes { part in
        #if canImport(Glibc)
          Glibc.read(0, part.baseAddress, part.count)
        #elseif canImport(Musl)
          Musl.read(0, part.baseAddress, part.count)
        #else
          Darwin.read(0, part.baseAddress, part.count)
        #endif
      }
      if more <= 0 { return nil }
      got += more
    }
    return bytes
  }
}
