// SPDX-License-Identifier: Apache-2.0
// google.protobuf.Struct, Value and ListValue written as Swift's literals, and read by their kinds.

extension Google_Protobuf_Value {
  public init(_ value: Double) { self.init(kind: .numberValue(value)) }
  public init(_ value: String) { self.init(kind: .stringValue(value)) }
  public init(_ value: Bool) { self.init(kind: .boolValue(value)) }
  public init(_ value: Google_Protobuf_Struct) { self.init(kind: .structValue(value)) }
  public init(_ values: [Google_Protobuf_Value]) { self.init(kind: .listValue(.init(values: values))) }

  public static var null: Google_Protobuf_Value { .init(kind: .nullValue(.nullValue)) }

  public var isNull: Bool {
    if case .nullValue? = kind { true } else { false }
  }
  public var number: Double? {
    if case .numberValue(let value)? = kind { value } else { nil }
  }
  public var string: String? {
    if case .stringValue(let value)? = kind { value } else { nil }
  }
  public var bool: Bool? {
    if case .boolValue(let value)? = kind { value } else { nil }
  }
  public var members: [String: Google_Protobuf_Value]? {
    if case .structValue(let value)? = kind { value.fields } else { nil }
  }
  public var elements: [Google_Protobuf_Value]? {
    if case .listValue(let value)? = kind { value.values } else { nil }
  }

  /// A member of an object; `nil` also if this is no object.
  public subscript(name: String) -> Google_Protobuf_Value? { members?[name] }

  /// An element of a list; `nil` also if this is no list, or a shorter one.
  public subscript(index: Int) -> Google_Protobuf_Value? {
    guard let elements, elements.indices.contains(index) else { return nil }
    return elements[index]
  }
}

extension Google_Protobuf_Value: ExpressibleByNilLiteral, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByStringLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(nilLiteral: ()) { self = .null }
  public init(floatLiteral value: Double) { self.init(value) }
  public init(integerLiteral value: Int) { self.init(Double(value)) }
  public init(booleanLiteral value: Bool) { self.init(value) }
  public init(stringLiteral value: String) { self.init(value) }
  public init(arrayLiteral elements: Google_Protobuf_Value...) { self.init(elements) }
  public init(dictionaryLiteral elements: (String, Google_Protobuf_Value)...) {
    self.init(Google_Protobuf_Struct(fields: Dictionary(elements) { _, last in last }))
  }
}

extension Google_Protobuf_Struct: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, Google_Protobuf_Value)...) {
    self.init(fields: Dictionary(elements) { _, last in last })
  }

  public subscript(name: String) -> Google_Protobuf_Value? {
    get { fields[name] }
    set { fields[name] = newValue }
  }
}

extension Google_Protobuf_ListValue: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Google_Protobuf_Value...) { self.init(values: elements) }
}
