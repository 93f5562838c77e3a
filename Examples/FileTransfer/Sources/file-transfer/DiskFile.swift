// SPDX-License-Identifier: Apache-2.0
// A file whose reads and writes do not hold up an event loop.
import NIOPosix

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file. Handlers run on their connection's event loop, where a disk that takes its time would hold
/// up every other call of that loop; so each operation goes to NIO's thread pool.
final class DiskFile: Sendable {
  static let pieceSize = 256 * 1024

  private let descriptor: Int32

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  static func open(_ path: String, forWriting: Bool = false) async throws -> DiskFile {
    try await blocking {
      let flags = forWriting ? O_RDWR | O_CREAT : O_RDONLY
      return DiskFile(try check("open", path) { Int(openFile(path, flags, 0o644)) }.int32)
    }
  }

  /// The next piece; empty at the end.
  func read(at offset: Int) async throws -> [UInt8] {
    try await blocking { [descriptor] in
      try [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
        count = try check("read") { pread(descriptor, buffer.baseAddress, Self.pieceSize, off_t(offset)) }
      }
    }
  }

  func write(_ bytes: [UInt8], at offset: Int) async throws {
    try await blocking { [descriptor] in
      try bytes.withUnsafeBytes { bytes in
        var written = 0
        while written < bytes.count {
          let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
          written += try check("write") {
            pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + written))
          }
        }
      }
    }
  }

  /// Returns once the disk has it, cut to this size.
  func finish(size: Int) async throws {
    try await blocking { [descriptor] in
      _ = try check("truncate") { Int(ftruncate(descriptor, off_t(size))) }
      _ = try check("sync") { Int(fsync(descriptor)) }
    }
  }

  static func rename(_ old: String, to new: String) async throws {
    try await blocking { _ = try check("rename", old) { Int(renameFile(old, new)) } }
  }

  /// The checksum of the first `size` bytes, or of all, and how many those were.
  func checksum(of size: Int = .max) async throws -> (checksum: Checksum, size: Int) {
    var (checksum, offset) = (Checksum(), 0)
    while offset < size {
      let piece = try await read(at: offset).prefix(size - offset)
      if piece.isEmpty { break }
      checksum.update(Array(piece))
      offset += piece.count
    }
    return (checksum, offset)
  }
}

struct DiskError: Error, CustomStringConvertible {
  let description: String
  let isMissingFile: Bool
}

private func blocking<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
  try await NIOThreadPool.singleton.runIfActive(body)
}

private func check(_ what: String, _ path: String = "", _ call: () -> Int) throws -> Int {
  while true {
    let result = call()
    if result >= 0 { return result }
    if errno == EINTR { continue }
    throw DiskError(
      description: "cannot \(what) \(path): \(String(cString: strerror(errno)))",
      isMissingFile: errno == ENOENT)
  }
}

extension Int {
  fileprivate var int32: Int32 { Int32(truncatingIfNeeded: self) }
}

// Inside the type, its own members would hide these.
private func openFile(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 { open(path, flags, mode) }
private func renameFile(_ old: String, _ new: String) -> Int32 { rename(old, new) }
