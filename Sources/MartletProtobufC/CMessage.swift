// SPDX-License-Identifier: Apache-2.0
// Structs of protobuf-c as messages, so that a C library's API is served and called as it is.

internal import CProtobufC
public import MartletProtobuf

/// A struct that protoc-c printed. One line makes it a payload of calls:
///
/// ```swift
/// extension Weather__Observation: @retroactive ProtobufCStruct {
///   public static func initialize(_ observation: UnsafeMutablePointer<Weather__Observation>) {
///     weather__observation__init(observation)
///   }
/// }
/// ```
///
/// ``CMessage`` of it is then a message of calls.
public protocol ProtobufCStruct: SendableMetatype {
  /// Calls the struct's own `…__init`.
  static func initialize(_ message: UnsafeMutablePointer<Self>)
}

extension ProtobufCStruct {
  /// The descriptor that protoc-c printed. An initialised struct points to it; by its name, Swift would see
  /// a copy.
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    withUnsafeTemporaryAllocation(of: Self.self, capacity: 1) { memory in
      let message = memory.baseAddress.unsafelyUnwrapped
      initialize(message)
      return UnsafeRawPointer(message).load(as: ProtobufCMessage.self).descriptor
    }
  }
}

/// A protobuf-c struct, with the memory that it and all that it points to lie in.
///
/// It is a value that nobody changes once it is made, and its memory is freed once, with the last copy of it.
/// Pointers from ``withStruct(_:)`` are good until that returns. Unknown fields stay inside the struct,
/// where libprotobuf-c keeps them.
public struct CMessage<Struct: ProtobufCStruct>: GeneratedMessage {
  // Nobody writes to the struct after it has been put here.
  private final class Storage: @unchecked Sendable {
    let message: UnsafeMutablePointer<Struct>
    private let arena: Arena?
    private let release: (@Sendable (UnsafeMutablePointer<Struct>) -> Void)?

    init(_ message: UnsafeMutablePointer<Struct>, in arena: Arena) {
      (self.message, self.arena, release) = (message, arena, nil)
    }

    init(
      adopting message: UnsafeMutablePointer<Struct>,
      _ release: @escaping @Sendable (UnsafeMutablePointer<Struct>) -> Void
    ) { (self.message, arena, self.release) = (message, nil, release) }

    deinit { release?(message) }
  }

  /// Nil stands for a message with every field at its default.
  private var storage: Storage?

  public init() {}

  /// A message that `fill` sets the fields of, in memory from the arena that it is given.
  public init(_ fill: (inout Struct, Arena) throws -> Void) rethrows {
    let arena = Arena(capacity: MemoryLayout<Struct>.size + 256)
    guard let message = arena.message(Struct.self) else { return }
    try fill(&message.pointee, arena)
    storage = Storage(message, in: arena)
  }

  /// A message that a C library made, and that is given back to it by `free` when nobody holds it any more.
  /// Nobody else may change or free it.
  public init(
    adopting message: UnsafeMutablePointer<Struct>,
    free: @escaping @Sendable (UnsafeMutablePointer<Struct>) -> Void
  ) { storage = Storage(adopting: message, free) }

  /// The struct, good until `body` returns.
  public func withStruct<Result>(_ body: (UnsafePointer<Struct>) throws -> Result) rethrows -> Result {
    try withExtendedLifetime(storage) {
      if let storage { return try body(UnsafePointer(storage.message)) }
      return try withUnsafeTemporaryAllocation(of: Struct.self, capacity: 1) { memory in
        let message = memory.baseAddress.unsafelyUnwrapped
        Struct.initialize(message)
        return try body(UnsafePointer(message))
      }
    }
  }

  /// Always empty: libprotobuf-c keeps unknown fields inside the struct.
  public var unknownFields: UnknownFields {
    get { UnknownFields() }
    set {}
  }

  public static var descriptor: MessageDescriptor { SchemaCache.descriptor(of: Struct.cDescriptor) }

  public mutating func decode(from wire: inout WireReader) {
    if wire.isAnswered(by: Self.descriptor) { return }
    do {
      try merge(from: &wire)
    } catch {
      wire.fail(error)
    }
  }

  private mutating func merge(from wire: inout WireReader) throws(DecodeError) {
    let type = Struct.cDescriptor
    let (depthLimit, offset) = (wire.depthLimit, wire.offset)
    let bytes = wire.takeRest()
    try WireCheck.check(bytes, type, depthLeft: depthLimit, offset: offset)
    if storage == nil {
      storage = try Self.unpack(bytes, type, memoryLimit: wire.memoryLimit)
      return
    }
    // Messages merge when their bytes are read one after the other.
    var both = BackwardWriter()
    both.prepend(bytes)
    encode(to: &both)
    storage = try Self.unpack(both.bytes, type, memoryLimit: wire.memoryLimit)
  }

  private static func unpack(
    _ bytes: UnsafeRawBufferPointer, _ type: UnsafePointer<ProtobufCMessageDescriptor>, memoryLimit: Int
  ) throws(DecodeError) -> Storage {
    let capacity = bytes.count * 2 + type.pointee.sizeof_message
    // A message that comes again is merged into new memory, and the arena frees nothing before the end.
    let arena = Arena(capacity: capacity, limit: max(memoryLimit, 0) + capacity)
    guard let message = arena.unpack(type, bytes) else {
      throw DecodeError(arena.isExhausted ? .tooMuchMemory : .malformed, at: 0)
    }
    let typed = UnsafeMutableRawPointer(message).assumingMemoryBound(to: Struct.self)
    return Storage(typed, in: arena)
  }

  /// Packs straight into the memory that goes out.
  public func encode(to wire: inout BackwardWriter) {
    withStruct { message in
      let base = UnsafeRawPointer(message).assumingMemoryBound(to: ProtobufCMessage.self)
      wire.prepend(count: protobuf_c_message_get_packed_size(base)) { memory in
        guard let start = memory.baseAddress else { return }
        protobuf_c_message_pack(base, start.assumingMemoryBound(to: UInt8.self))
      }
    }
  }

  private var packed: Bytes {
    var wire = BackwardWriter()
    encode(to: &wire)
    return Bytes(wire.bytes)
  }

  /// Messages are equal when they pack to the same bytes.
  public static func == (left: CMessage, right: CMessage) -> Bool {
    left.storage === right.storage || left.packed == right.packed
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(packed) }
}
