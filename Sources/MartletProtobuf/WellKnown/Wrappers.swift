// SPDX-License-Identifier: Apache-2.0
// Values in messages of their own, written as the values that they hold.

extension Google_Protobuf_DoubleValue: ExpressibleByFloatLiteral {
  public init(_ value: Double) { self.init(value: value) }
  public init(floatLiteral value: Double) { self.init(value: value) }
}

extension Google_Protobuf_FloatValue: ExpressibleByFloatLiteral {
  public init(_ value: Float) { self.init(value: value) }
  public init(floatLiteral value: Float) { self.init(value: value) }
}

extension Google_Protobuf_Int64Value: ExpressibleByIntegerLiteral {
  public init(_ value: Int64) { self.init(value: value) }
  public init(integerLiteral value: Int64) { self.init(value: value) }
}

extension Google_Protobuf_UInt64Value: ExpressibleByIntegerLiteral {
  public init(_ value: UInt64) { self.init(value: value) }
  public init(integerLiteral value: UInt64) { self.init(value: value) }
}

extension Google_Protobuf_Int32Value: ExpressibleByIntegerLiteral {
  public init(_ value: Int32) { self.init(value: value) }
  public init(integerLiteral value: Int32) { self.init(value: value) }
}

extension Google_Protobuf_UInt32Value: ExpressibleByIntegerLiteral {
  public init(_ value: UInt32) { self.init(value: value) }
  public init(integerLiteral value: UInt32) { self.init(value: value) }
}

extension Google_Protobuf_BoolValue: ExpressibleByBooleanLiteral {
  public init(_ value: Bool) { self.init(value: value) }
  public init(booleanLiteral value: Bool) { self.init(value: value) }
}

extension Google_Protobuf_StringValue: ExpressibleByStringLiteral {
  public init(_ value: String) { self.init(value: value) }
  public init(stringLiteral value: String) { self.init(value: value) }
}

extension Google_Protobuf_BytesValue: ExpressibleByArrayLiteral {
  public init(_ value: Bytes) { self.init(value: value) }
  public init(arrayLiteral elements: UInt8...) { self.init(value: elements) }
}
