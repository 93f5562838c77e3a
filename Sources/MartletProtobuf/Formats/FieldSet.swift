// SPDX-License-Identifier: Apache-2.0

/// Which of a message's fields have been seen, by index.
struct FieldSet {
  private var first: UInt64 = 0
  /// For messages of more than 64 fields.
  private var rest: [UInt64] = []

  /// Whether the index was not in the set.
  mutating func insert(_ index: Int) -> Bool {
    let bit: UInt64 = 1 << UInt64(index & 63)
    if index < 64 {
      defer { first |= bit }
      return first & bit == 0
    }
    let word = index / 64 - 1
    while rest.count <= word { rest.append(0) }
    defer { rest[word] |= bit }
    return rest[word] & bit == 0
  }

  func contains(_ index: Int) -> Bool {
    let bit: UInt64 = 1 << UInt64(index & 63)
    if index < 64 { return first & bit != 0 }
    let word = index / 64 - 1
    return word < rest.count && rest[word] & bit != 0
  }
}
