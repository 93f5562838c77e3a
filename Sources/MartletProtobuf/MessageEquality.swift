// SPDX-License-Identifier: Apache-2.0
// Equality and hashing of messages, once for all of them. What the compiler would derive for each struct, and
// specialise for the arrays and dictionaries in it, is a fifth of the code of a module of messages.

extension Message {
  /// Whether the messages have the same fields set to the same values, and the same unknown fields.
  ///
  /// Floating-point numbers are compared by their bits, so that a message always equals itself: a NaN is the
  /// NaN with the same bits, and -0.0 is another number than 0.0.
  public static func == (left: Self, right: Self) -> Bool {
    let left = left.canonical()
    let right = right.canonical()
    return RawMemory.isSame(left.bytes, right.bytes)
  }

  /// Hashes the fields that are set, and the unknown ones.
  public func hash(into hasher: inout Hasher) {
    let wire = canonical()
    hasher.combine(bytes: wire.bytes)
  }

  /// The hash by which dictionaries find the message. It differs from run to run.
  public var hashValue: Int { hashed() }

  // Private, so that the compiler takes no copy of it into each message's module.
  private func hashed() -> Int {
    var hasher = Hasher()
    hash(into: &hasher)
    return hasher.finalize()
  }

  /// Equal messages have equal bytes: fields go by number, and the entries of maps by their keys.
  private func canonical() -> BackwardWriter {
    var wire = BackwardWriter()
    wire.sortsMaps = true
    encode(to: &wire)
    return wire
  }
}
