// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// The tables of generated messages by their Swift types. The way by a descriptor goes through its file's
/// names, and counts references: a sixth of all that a small message takes.
struct TableCache: ~Copyable, @unchecked Sendable {  // lists begin atomically; nobody changes an entry
  private struct Entry {
    let type: ObjectIdentifier
    let table: UnsafeMutablePointer<FormatTable>
    /// Holds the table.
    let descriptor: MessageDescriptor
    let next: UnsafeMutablePointer<Entry>?
  }

  /// Types are spread over so many lists. A program has so many types and no more, so entries stay.
  private let lists: UnsafeMutablePointer<Atomic<UnsafeMutablePointer<Entry>?>>
  private static var listCount: Int { 256 }

  static let shared = TableCache()

  private init() {
    lists = .allocate(capacity: Self.listCount)
    for index in 0..<Self.listCount { (lists + index).initialize(to: Atomic(nil)) }
  }

  func table(of type: any Message.Type) -> UnsafeMutablePointer<FormatTable> {
    let key = ObjectIdentifier(type)
    let list = place(key)
    var entry = lists[list].load(ordering: .acquiring)
    while let found = entry {
      if found.pointee.type == key { return found.pointee.table }
      entry = found.pointee.next
    }
    return add(type, key, list)
  }

  private func place(_ type: ObjectIdentifier) -> Int {
    let address = UInt64(truncatingIfNeeded: UInt(bitPattern: type))
    return Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }

  /// Two threads may both add a type, which does no harm.
  @inline(never)
  private func add(
    _ type: any Message.Type, _ key: ObjectIdentifier, _ list: Int
  ) -> UnsafeMutablePointer<FormatTable> {
    let descriptor = type.descriptor
    let entry = UnsafeMutablePointer<Entry>.allocate(capacity: 1)
    var head = lists[list].load(ordering: .acquiring)
    while true {
      entry.initialize(to: Entry(type: key, table: descriptor.table, descriptor: descriptor, next: head))
      let (isExchanged, other) = lists[list].compareExchange(
        expected: head, desired: entry, ordering: .acquiringAndReleasing)
      if isExchanged { return entry.pointee.table }
      entry.deinitialize(count: 1)
      head = other
    }
  }
}
