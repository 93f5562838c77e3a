// SPDX-License-Identifier: Apache-2.0
// The memory of one unpacked message, freed at once.

public import CProtobufC

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Memory that C structs are built in; it lives as long as the message that holds it.
public final class Arena: @unchecked Sendable {  // written only before its message is shared
  private var chunks: [UnsafeMutableRawPointer] = []
  private var next: UnsafeMutableRawPointer?
  private var left = 0
  private var chunkSize: Int
  /// How much may still be allocated.
  private var limit: Int
  /// Whether more was wanted than that.
  private(set) var isExhausted = false

  init(capacity: Int, limit: Int = .max) {
    chunkSize = max(capacity, 256)
    self.limit = limit
  }

  deinit {
    for chunk in chunks { free(chunk) }
  }

  /// `byteCount` bytes, aligned for anything; `nil` when there is no more memory.
  func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    guard byteCount >= 0, byteCount <= Int.max / 2 else { return nil }
    let size = max(byteCount, 1) + 15 & ~15
    guard size <= limit else {
      isExhausted = true
      return nil
    }
    limit -= size
    if left < size {
      let newSize = max(chunkSize, size)
      guard let chunk = malloc(newSize) else { return nil }
      chunks.append(chunk)
      (next, left) = (chunk, newSize)
      chunkSize = min(chunkSize * 2, 1 << 20)
    }
    guard let place = next else { return nil }
    next = place + size
    left -= size
    return place
  }

  /// The text as a C string.
  public func string(_ text: String) -> UnsafeMutablePointer<CChar>? {
    let utf8 = text.utf8
    guard let memory = allocate(utf8.count + 1) else { return nil }
    let characters = memory.bindMemory(to: CChar.self, capacity: utf8.count + 1)
    for (index, byte) in utf8.enumerated() { characters[index] = CChar(bitPattern: byte) }
    characters[utf8.count] = 0
    return characters
  }

  /// The bytes, as a `bytes` field has them.
  public func binary(_ bytes: some Collection<UInt8>) -> ProtobufCBinaryData {
    let copy = array(bytes)
    return ProtobufCBinaryData(len: copy == nil ? 0 : bytes.count, data: copy)
  }

  /// The elements of a repeated field.
  public func array<Element: BitwiseCopyable>(
    _ elements: some Collection<Element>
  ) -> UnsafeMutablePointer<Element>? {
    guard !elements.isEmpty, let memory = allocate(elements.count * MemoryLayout<Element>.stride) else {
      return nil
    }
    let copy = memory.bindMemory(to: Element.self, capacity: elements.count)
    for (index, element) in elements.enumerated() { copy[index] = element }
    return copy
  }

  /// A message with every field at its default, for a field that points to one.
  public func message<Struct: ProtobufCStruct>(_ type: Struct.Type = Struct.self) -> UnsafeMutablePointer<
    Struct
  >? {
    guard let memory = allocate(MemoryLayout<Struct>.size) else { return nil }
    let message = memory.bindMemory(to: Struct.self, capacity: 1)
    Struct.initialize(message)
    return message
  }

  /// Unpacks with all memory taken from here. What libprotobuf-c frees on its way stays until the end.
  func unpack(
    _ type: UnsafePointer<ProtobufCMessageDescriptor>, _ bytes: UnsafeRawBufferPointer
  ) -> UnsafeMutablePointer<ProtobufCMessage>? {
    var allocator = ProtobufCAllocator(
      alloc: { arena, size in
        guard let arena else { return nil }
        return Unmanaged<Arena>.fromOpaque(arena).takeUnretainedValue().allocate(size)
      },
      free: { _, _ in },
      allocator_data: Unmanaged.passUnretained(self).toOpaque())
    let data = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
    return protobuf_c_message_unpack(type, &allocator, bytes.count, data)
  }
}
