// SPDX-License-Identifier: Apache-2.0

/// What a field of a dynamic message holds.
///
/// The case tells the Swift type, not the one on the wire: `sint32` and `sfixed32` are `int32` here, and
/// the descriptor knows the rest.
public enum FieldValue: Sendable, Hashable {
  case int32(Int32)
  case int64(Int64)
  case uint32(UInt32)
  case uint64(UInt64)
  case float(Float)
  case double(Double)
  case bool(Bool)
  case string(String)
  case bytes(Bytes)
  /// By number, which an open enum need not have a name for.
  case `enum`(Int32)
  case message(DynamicMessage)
  case list([FieldValue])
  case map([MapKey: FieldValue])
}

/// A key of a map field; keys are sorted as deterministic output wants them.
public enum MapKey: Sendable, Hashable, Comparable {
  case bool(Bool)
  case int(Int64)
  case uint(UInt64)
  case string(String)

  public static func < (left: MapKey, right: MapKey) -> Bool {
    switch (left, right) {
    case (.bool(let left), .bool(let right)): !left && right
    case (.int(let left), .int(let right)): left < right
    case (.uint(let left), .uint(let right)): left < right
    case (.string(let left), .string(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
    default: left.rank < right.rank
    }
  }

  private var rank: Int {
    switch self {
    case .bool: 0
    case .int: 1
    case .uint: 2
    case .string: 3
    }
  }
}

extension FieldDescriptor {
  /// What one value of this field is when nobody set it: the .proto's `default`, or the type's zero.
  public var defaultElement: FieldValue {
    let text = node.proto.defaultValue
    switch kind {
    case .int32, .sint32, .sfixed32: return .int32(text.flatMap { Int32($0) } ?? 0)
    case .int64, .sint64, .sfixed64: return .int64(text.flatMap { Int64($0) } ?? 0)
    case .uint32, .fixed32: return .uint32(text.flatMap { UInt32($0) } ?? 0)
    case .uint64, .fixed64: return .uint64(text.flatMap { UInt64($0) } ?? 0)
    case .float: return .float(text.flatMap { Float($0) } ?? 0)
    case .double: return .double(text.flatMap { Double($0) } ?? 0)
    case .bool: return .bool(text == "true")
    case .string: return .string(text ?? "")
    case .bytes: return .bytes(text.map(CEscape.decode) ?? [])
    case .enum:
      let named = text.flatMap { enumType?.number(of: $0) }
      return .enum(named ?? enumType?.node.defaultNumber ?? 0)
    case .message, .group:
      return messageType.map { .message(DynamicMessage($0)) } ?? .bytes([])
    }
  }

  /// What the field is when nobody set it: an empty list or map, or ``defaultElement``.
  public var defaultValue: FieldValue { isMap ? .map([:]) : isRepeated ? .list([]) : defaultElement }
}

/// How a descriptor writes the default of a `bytes` field: as C writes strings.
enum CEscape {
  static func decode(_ text: String) -> Bytes {
    var bytes: Bytes = []
    var rest = Substring(text).utf8
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      switch escape {
      case UInt8(ascii: "n"): bytes.append(10)
      case UInt8(ascii: "r"): bytes.append(13)
      case UInt8(ascii: "t"): bytes.append(9)
      case UInt8(ascii: "0")...UInt8(ascii: "7"):
        var value = escape & 7
        for _ in 0..<2 {
          guard let digit = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(digit) else { break }
          value = value << 3 | digit & 7
          rest.removeFirst()
        }
        bytes.append(value)
      default: bytes.append(escape)
      }
    }
    return bytes
  }
}
