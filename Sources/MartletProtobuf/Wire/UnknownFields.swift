// SPDX-License-Identifier: Apache-2.0
// Fields that a message does not know, kept byte for byte.

/// Fields that were read and that the message has no property for, as they came. They are written after
/// the known ones, so that a program older than its peer's .proto loses nothing.
public struct UnknownFields: Sendable, Hashable {
  // Nil, not empty, when there are none: copying a message then counts no reference for it.
  @usableFromInline var storage: Bytes?

  @inlinable
  public init() {}

  /// Fields as a peer wrote them.
  public init(_ bytes: Bytes) { storage = bytes.isEmpty ? nil : bytes }

  /// The fields, each with its tag, in the order in which they came.
  @inlinable
  public var bytes: Bytes { storage ?? [] }

  @inlinable
  public var isEmpty: Bool { storage == nil }

  @usableFromInline
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard !bytes.isEmpty else { return }
    storage = storage.take() ?? []
    storage?.append(contentsOf: bytes)
  }

  /// One varint field, for values that came packed and are kept singly.
  mutating func append(varint value: UInt64, field number: Int32) {
    var wire = BackwardWriter()
    wire.uint64(value, tag: UInt32(bitPattern: number) << 3)
    append(wire.bytes)
  }
}
