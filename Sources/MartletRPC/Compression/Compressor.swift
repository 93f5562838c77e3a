// SPDX-License-Identifier: Apache-2.0
// Compression of messages (grpc/doc/compression.md).

/// One way to compress messages. `gzip` and `deflate` come with Martlet; a program may add its own, under a
/// name that its peers know too.
public protocol Compressor: AnyObject, Sendable {
  /// The name in `grpc-encoding`, such as `gzip`: lower-case ASCII.
  var name: String { get }

  /// The message, smaller if it can be.
  func compress(_ message: UnsafeRawBufferPointer) throws(CompressorError) -> [UInt8]

  /// The message that was compressed. Called with what a peer sent: it must check `limit`, the largest result
  /// that is wanted, while it inflates, and not once it has.
  func decompress(_ message: UnsafeRawBufferPointer, limit: Int) throws(CompressorError) -> [UInt8]
}

/// Why a message could not be compressed or decompressed.
public enum CompressorError: Error, Hashable {
  /// The result would be larger than the limit.
  case tooLarge(limit: Int)
  /// The bytes are not what the compressor makes.
  case malformed
  /// The compressor could not work, for want of memory.
  case failed
}

/// The compressors that a server or channel understands, in the order of its preference.
public struct Compressors: Sendable {
  package let compressors: [any Compressor]
  /// What `grpc-accept-encoding` says.
  package let acceptHeader: String

  /// - Parameter compressors: with `gzip` and `deflate` among them or not.
  public init(_ compressors: [any Compressor]) {
    self.compressors = compressors
    acceptHeader = (["identity"] + compressors.map(\.name)).joined(separator: ",")
  }

  /// gzip and deflate.
  public static let standard = Compressors([ZlibCompressor.gzip, ZlibCompressor.deflate])

  package subscript(name: String) -> (any Compressor)? { compressors.first { $0.name == name } }
}

/// How a caller wants its messages to travel.
public struct Compression: Sendable, Hashable {
  /// The name in `grpc-encoding`.
  public let name: String

  public init(_ name: String) { self.name = name }

  /// As they are.
  public static let identity = Compression("identity")
  public static let gzip = Compression("gzip")
  /// zlib's format (RFC 1950), as gRPC means it.
  public static let deflate = Compression("deflate")
}
