// SPDX-License-Identifier: Apache-2.0

/// The keys that one JSON object has had: of two that are the same, a parser must refuse the second.
struct SeenKeys: ~Copyable {
  private struct Key {
    var hash = 0
    var start = 0
    var count = 0
  }

  private var bytes = OutputBuffer(minimumCapacity: 0)
  private var keys: [Key] = []
  /// Indices in `keys`, -1 where there is none; empty while there are few keys.
  private var slots: [Int32] = []

  /// With fewer, each is compared with the ones before it.
  private static var fewKeys: Int { 8 }

  init() {}

  /// Whether the key was not among them.
  mutating func insert(_ key: UnsafeRawBufferPointer) -> Bool {
    if keys.count < Self.fewKeys {
      for known in keys where isEqual(known, key) { return false }
      append(key, hash: 0)
      return true
    }
    if slots.count < keys.count * 2 { rehash() }
    let hash = Self.hash(key)
    var place = hash & (slots.count - 1)
    while slots[place] >= 0 {
      let known = keys[Int(slots[place])]
      if known.hash == hash, isEqual(known, key) { return false }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = Int32(truncatingIfNeeded: keys.count)
    append(key, hash: hash)
    return true
  }

  private mutating func append(_ key: UnsafeRawBufferPointer, hash: Int) {
    keys.append(Key(hash: hash, start: bytes.count, count: key.count))
    bytes.append(key)
  }

  private func isEqual(_ known: Key, _ key: UnsafeRawBufferPointer) -> Bool {
    guard known.count == key.count, let start = key.baseAddress else { return known.count == key.count }
    return RawMemory.isEqual(bytes.base + known.start, start, key.count)
  }

  private mutating func rehash() {
    slots = Array(repeating: -1, count: max(slots.count * 2, 32))
    for index in keys.indices {
      let key = keys[index]
      let text = UnsafeRawBufferPointer(rebasing: bytes.bytes[key.start..<(key.start + key.count)])
      keys[index].hash = Self.hash(text)
      var place = keys[index].hash & (slots.count - 1)
      while slots[place] >= 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = Int32(truncatingIfNeeded: index)
    }
  }

  /// Seeded anew in each process: who sends the keys cannot choose them to collide.
  private static func hash(_ key: UnsafeRawBufferPointer) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: key)
    return hasher.finalize()
  }
}
