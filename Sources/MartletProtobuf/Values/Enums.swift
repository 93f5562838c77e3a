// SPDX-License-Identifier: Apache-2.0
// What generated enums are. Their numbers are what counts: two values with one number are equal.

/// An enum that keeps numbers it has no case for, as proto3's and the editions' are by default.
public protocol OpenEnum: RawRepresentable, Hashable, Sendable where RawValue == Int32 {
  /// The case with this number, or `.unrecognized`.
  init(rawValue: Int32)
}

/// An enum that has only its own numbers, as proto2's do.
public protocol ClosedEnum: RawRepresentable, Hashable, Sendable where RawValue == Int32 {
  /// The value that stands first in the .proto.
  static var defaultValue: Self { get }
}

/// An open enum some of whose values the .proto calls deprecated. The initializer that names them is
/// deprecated with them, so that it is not warned of, and the one that people call is not.
public protocol OpenEnumWithDeprecatedValues: OpenEnum {
  init(number rawValue: Int32)
}

extension OpenEnumWithDeprecatedValues {
  @inlinable
  public init(rawValue: Int32) { self.init(number: rawValue) }
}

extension OpenEnum {
  @inlinable
  public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
