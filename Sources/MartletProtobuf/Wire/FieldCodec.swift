// SPDX-License-Identifier: Apache-2.0
// How the keys and values of maps are read and written: one empty type for each type of field, so that
// `wire.map(into: &map, key: .string, value: .int32)` is specialised and calls nothing through a table.

/// One type of field, for the entries of maps.
public protocol FieldCodec: SendableMetatype {
  associatedtype Value: Sendable
  static var wireType: UInt32 { get }
  /// What a missing key or value stands for.
  static var defaultValue: Value { get }
  static func read(from wire: inout WireReader) throws(DecodeError) -> Value
  static func merge(_ value: inout Value, from wire: inout WireReader) throws(DecodeError)
  /// The same where there may be no value yet; a number that a closed enum does not have is none.
  static func merge(_ value: inout Value?, from wire: inout WireReader) throws(DecodeError)
  static func write(_ value: Value, tag: UInt32, to wire: inout BackwardWriter)
  /// The order of a map's keys in deterministic output.
  static func isOrdered(_ value: Value, before other: Value) -> Bool
}

extension FieldCodec where Value: Comparable {
  @inlinable
  public static func isOrdered(_ value: Value, before other: Value) -> Bool { value < other }
}

extension FieldCodec {
  /// For types that are no keys of maps.
  @inlinable
  public static func isOrdered(_ value: Value, before other: Value) -> Bool { false }

  @inlinable
  public static func merge(_ value: inout Value, from wire: inout WireReader) throws(DecodeError) {
    value = try read(from: &wire)
  }

  public static func merge(_ value: inout Value?, from wire: inout WireReader) throws(DecodeError) {
    // Taken out, so that merging copies nothing.
    var merged = value.take() ?? defaultValue
    try merge(&merged, from: &wire)
    value = merged
  }
}

public struct Int32Codec: FieldCodec {
  @inlinable init() {}
  @inlinable public static var wireType: UInt32 { 0 }
  @inlinable public static var defaultValue: Int32 { 0 }
  @inlinable
  public static func read(from wire: inout WireReader) throws(DecodeError) -> Int32 { try wire.int32() }
  @inlinable
  public static func write(_ value: Int32, tag: UInt32, to wire: inout BackwardWriter) {
    wire.int32(value, tag: tag)
  }
}

public struct Int64Codec: FieldCodec {
  @inlinable init() {}
  @inlinable public static var wireType: UInt32 { 0 }
  @inlinable public static var defaultValue: Int64 { 0 }
  @inlinable
  public static func read(from wire: inout WireReader) throws(DecodeError) -> Int64 { try wire.int64() }
  @inlinable
  public static func write(_ value: Int64, tag: UInt32, to wire: inout BackwardWriter) {
    wire.int64(value, tag: tag)
  }
}

public struct Uint32Codec: FieldCodec {
  @inlinable init() {}
  @inlinable public static var wireType: UInt32 { 0 }
  @inlinable public static var defaultValue: UInt32 { 0 }
  @inlinable
  public static func read(from wire: inout WireReader) throws(DecodeError) -> UInt32 { try wire.uint32() }
  @inlinable
  public static func write(_ value: UInt32, tag: UInt32, to wire: inout BackwardWriter) {
    wire.uint32(value, tag: tag)
  }
}

public struct Uint64Codec: FieldCodec {
  @inlinable init() {}
  @inlinable public static var wireType: UInt32 { 0 }
  @inlinable public static var defaultValue: UInt64 { 0 }
  @inlinable
  public static func read(from wire: inout WireReader) throws(DecodeError) -> UInt64 { try wire.uint64() }
  @inlinable
  public static func write(_ value: UInt64, tag: UInt32, to wire: inout BackwardWriter) {
    wire.uint64(value, tag: tag)
  }
}

public struct Sint32Codec: FieldCodec {
  @inlinable init() {}
  @inlinable public static var wireType: UInt32 { 0 }
  @inlinable public static var defaultValue: Int32 { 0 }
  @inlinable
  public static func read(from wire: inout WireReader) throws(DecodeError) -> Int32 { try wire.sint32() }
  @inlinable
  public static func write(_ value: Int32, tag: UInt32, to wire: inout BackwardWriter) {
    wire.sint32(value, tag: tag)
  }
}

public struct Sint64Codec: FieldCodec {
  @inlinable init() {}
  @inlinable public static var wireType: UInt32 { 0 }
  @inlinable public static var defaultValue: Int64 { 0 }
  @inlinable
  public static func read(from wire: inout WireReader) throws(DecodeError) -> Int64 { try wire.sint64() }
  @inlinable
  public static func write(_ value: Int64, tag: UInt32, to wire: inout BackwardWriter) {
    wire.sint64(value, tag: tag)
  }
}

public struct BoolCodec: FieldCodec {
  @inlinable init() {}
  @inlinable public static var wireType: UInt32 { 0 }
  @inlinable public static var defaultValue: Bool { false }
  @inlinable
  public static func isOrdered(_ value: Bool, before other: Bool) -> Bool { !value && other }
  @inlinable
  public static func read(from wire: inout WireReader) throws(DecodeError) -> Bool { try wire.bool() }
  @inlinable
  public static func write(_ value: Bool, tag: UInt32, to wire: inout BackwardWriter) {
    wire.bool(value, tag: tag)
  }
}

public struct Fixed32Codec: FieldCodec {
  @inlinable init() {}
  @inlinable public static var wireType: UInt32 { 5 }
  @inlinable public static var defaultValue: UInt32 { 0 }
  @inlinable
  public static func read(from wire: inout WireReader) throws(DecodeError) -> UInt32 { try wire.fixed32() }
  @inlinable
  public static func write(_ value: UInt32, tag: UInt32, to wire: inout BackwardWriter) {
    wire.fixed32(value, tag: tag)
  }
}

public struct Fixed64Codec: FieldCodec {
  @inlinable init() {}
  @inlinable public static var wireType: UInt32 { 1 }
  @inlinable public static var defaultValue: UInt64 { 0 }
  @inlinable
  public static func read(from wire: inout WireReader) throws(DecodeError) -> UInt64 { try wire.fixed64() }
  @inlinable
  public static func write(_ value: UInt64, tag: UInt32, to wire: inout BackwardWriter) {
    wire.fixed64(value, tag: tag)
  }
}

public struct Sfixed32Codec: FieldCodec {
  @inlinable init() {}
  @inlinable public static var wireType: UInt32 { 5 }
  @inlinable public static var defaultValue: Int32 { 0 }
  @inlinable
  public static func read(from wire: inout WireReader) throws(DecodeError) -> Int32 { try wire.sfixed32() }
  @inlinable
  public static func write(_ value: Int32, tag: UInt32, to wire: inout BackwardWriter) {
    wire.sfixed32(value, tag: tag)
  }
}

public struct Sfixed64Codec: FieldCodec {
  @inlinable init() {}
  @inlinable public static var wireType: UInt32 { 1 }
  @inlinable public static var defaultValue: Int64 { 0 }
  @inlinable
  public static func read(from wire: inout WireReader) throws(DecodeError) -> Int64 { try wire.sfixed64() }
  @inlinable
  public static func write(_ value: Int64, tag: UInt32, to wire: inout BackwardWriter) {
    wire.sfixed64(value, tag: tag)
  }
}

public struct FloatCodec: FieldCodec {
  @inlinable init() {}
  @inlinable public static var wireType: UInt32 { 5 }
  @inlinable public static var defaultValue: Float { 0 }
  @inlinable
  public static func read(from wire: inout WireReader) throws(DecodeError) -> Float { try wire.float() }
  @inlinable
  public static func write(_ value: Float, tag: UInt32, to wire: inout BackwardWriter) {
    wire.float(value, tag: tag)
  }
}

public struct DoubleCodec: FieldCodec {
  @inlinable init() {}
  @inlinable public static var wireType: UInt32 { 1 }
  @inlinable public static var defaultValue: Double { 0 }
  @inlinable
  public static func read(from wire: inout WireReader) throws(DecodeError) -> Double { try wire.double() }
  @inlinable
  public static func write(_ value: Double, tag: UInt32, to wire: inout BackwardWriter) {
    wire.double(value, tag: tag)
  }
}

public struct StringCodec: FieldCodec {
  @inlinable init() {}
  @inlinable public static var wireType: UInt32 { 2 }
  @inlinable public static var defaultValue: String { "" }
  /// By bytes, as other implementations sort; Swift's own order is by characters.
  @inlinable
  public static func isOrdered(_ value: String, before other: String) -> Bool {
    value.utf8.lexicographicallyPrecedes(other.utf8)
  }
  @inlinable
  public static func read(from wire: inout WireReader) throws(DecodeError) -> String { try wire.string() }
  @inlinable
  public static func write(_ value: String, tag: UInt32, to wire: inout BackwardWriter) {
    wire.string(value, tag: tag)
  }
}

public struct BytesCodec: FieldCodec {
  @inlinable init() {}
  @inlinable public static var wireType: UInt32 { 2 }
  @inlinable public static var defaultValue: Bytes { [] }
  @inlinable
  public static func read(from wire: inout WireReader) throws(DecodeError) -> Bytes { try wire.bytes() }
  @inlinable
  public static func write(_ value: Bytes, tag: UInt32, to wire: inout BackwardWriter) {
    wire.bytes(value, tag: tag)
  }
}

public struct OpenEnumCodec<E: OpenEnum>: FieldCodec {
  @inlinable init() {}
  @inlinable public static var wireType: UInt32 { 0 }
  @inlinable public static var defaultValue: E { E(rawValue: 0) }
  @inlinable
  public static func read(from wire: inout WireReader) throws(DecodeError) -> E {
    E(rawValue: try wire.int32())
  }
  @inlinable
  public static func write(_ value: E, tag: UInt32, to wire: inout BackwardWriter) {
    wire.int32(value.rawValue, tag: tag)
  }
}

/// Read as the number it is: `map(into:key:value:unknown:)` decides what becomes of it.
public struct ClosedEnumCodec<E: ClosedEnum>: FieldCodec {
  @inlinable init() {}
  @inlinable public static var wireType: UInt32 { 0 }
  @inlinable public static var defaultValue: E { E.defaultValue }
  @inlinable
  public static func read(from wire: inout WireReader) throws(DecodeError) -> E {
    E(rawValue: try wire.int32()) ?? E.defaultValue
  }
  public static func merge(_ value: inout E?, from wire: inout WireReader) throws(DecodeError) {
    value = E(rawValue: try wire.int32()) ?? value
  }
  @inlinable
  public static func write(_ value: E, tag: UInt32, to wire: inout BackwardWriter) {
    wire.int32(value.rawValue, tag: tag)
  }
}

public struct MessageCodec<M: Message>: FieldCodec {
  @inlinable init() {}
  @inlinable public static var wireType: UInt32 { 2 }
  @inlinable public static var defaultValue: M { M() }
  @inlinable
  public static func read(from wire: inout WireReader) throws(DecodeError) -> M {
    var value = M()
    try wire.readMessage(into: &value)
    return value
  }
  @inlinable
  public static func merge(_ value: inout M, from wire: inout WireReader) throws(DecodeError) {
    try wire.readMessage(into: &value)
  }
  @inlinable
  public static func write(_ value: M, tag: UInt32, to wire: inout BackwardWriter) {
    // Here, and not by a call that is not specialised: maps are, and this is most of what they do.
    let end = wire.count
    value.encode(to: &wire)
    wire.lengthAndTag(end, tag)
  }
}

/// A group, or a message of an editions file that says DELIMITED. No map has one; extensions do.
public struct GroupCodec<M: Message>: FieldCodec {
  @inlinable init() {}
  @inlinable public static var wireType: UInt32 { 3 }
  @inlinable public static var defaultValue: M { M() }
  @inlinable
  public static func read(from wire: inout WireReader) throws(DecodeError) -> M {
    var value = M()
    try wire.readGroup(into: &value)
    return value
  }
  @inlinable
  public static func merge(_ value: inout M, from wire: inout WireReader) throws(DecodeError) {
    try wire.readGroup(into: &value)
  }
  @inlinable
  public static func write(_ value: M, tag: UInt32, to wire: inout BackwardWriter) {
    wire.group(value, tag: tag)
  }
}

extension FieldCodec where Self == Int32Codec {
  @inlinable public static var int32: Self { Self() }
}
extension FieldCodec where Self == Int64Codec {
  @inlinable public static var int64: Self { Self() }
}
extension FieldCodec where Self == Uint32Codec {
  @inlinable public static var uint32: Self { Self() }
}
extension FieldCodec where Self == Uint64Codec {
  @inlinable public static var uint64: Self { Self() }
}
extension FieldCodec where Self == Sint32Codec {
  @inlinable public static var sint32: Self { Self() }
}
extension FieldCodec where Self == Sint64Codec {
  @inlinable public static var sint64: Self { Self() }
}
extension FieldCodec where Self == BoolCodec {
  @inlinable public static var bool: Self { Self() }
}
extension FieldCodec where Self == Fixed32Codec {
  @inlinable public static var fixed32: Self { Self() }
}
extension FieldCodec where Self == Fixed64Codec {
  @inlinable public static var fixed64: Self { Self() }
}
extension FieldCodec where Self == Sfixed32Codec {
  @inlinable public static var sfixed32: Self { Self() }
}
extension FieldCodec where Self == Sfixed64Codec {
  @inlinable public static var sfixed64: Self { Self() }
}
extension FieldCodec where Self == FloatCodec {
  @inlinable public static var float: Self { Self() }
}
extension FieldCodec where Self == DoubleCodec {
  @inlinable public static var double: Self { Self() }
}
extension FieldCodec where Self == StringCodec {
  @inlinable public static var string: Self { Self() }
}
extension FieldCodec where Self == BytesCodec {
  @inlinable public static var bytes: Self { Self() }
}

extension FieldCodec {
  @inlinable
  public static func openEnum<E>(_ type: E.Type) -> Self where Self == OpenEnumCodec<E> { Self() }
  @inlinable
  public static func closedEnum<E>(_ type: E.Type) -> Self where Self == ClosedEnumCodec<E> { Self() }
  @inlinable
  public static func message<M>(_ type: M.Type) -> Self where Self == MessageCodec<M> { Self() }
  @inlinable
  public static func group<M>(_ type: M.Type) -> Self where Self == GroupCodec<M> { Self() }
}
