// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// One field as Swift sees it.
struct SwiftField {
  let node: FieldNode
  /// As declared: keywords in backticks.
  let name: String
  /// The type of one element, without Optional or Array around it.
  let element: String
  let shape: Shape
  /// As an expression.
  let defaultValue: String
  /// Behind a pointer, because the message would contain itself.
  let isBoxed: Bool
  /// The stored property, without backticks, where it is not the field's own: behind a boxed field, and
  /// behind a deprecated one, so that the code here can use it without being warned.
  var hiddenName: String?

  var isDeprecated: Bool { node.proto.options?.deprecated == true }
  /// What decoding changes.
  var place: String { "self.\(SwiftNames.label(hiddenName ?? name))" }
  /// What encoding reads, and the initializer sets.
  var value: String { isBoxed && shape.isOptional ? place + ".value" : place }

  enum Shape {
    /// A plain value that is absent when it is the default.
    case implicit
    /// An Optional.
    case explicit
    case repeated
    case map(key: FieldNode, value: FieldNode)
    /// A case of a oneof's enum.
    case oneofMember

    var isOptional: Bool { if case .explicit = self { true } else { false } }
  }

  init(_ node: FieldNode, name: String, _ context: GenerationContext) {
    self.node = node
    self.name = name
    isBoxed = context.recursion.needsBox(node)
    if node.isMap, let entry = node.messageType, entry.fields.count == 2 {
      shape = .map(key: entry.fields[0], value: entry.fields[1])
      (element, defaultValue) = ("", "[:]")
      return
    }
    element = Self.elementType(node, context)
    shape =
      node.isRepeated
      ? .repeated
      : node.oneof != nil ? .oneofMember : node.hasPresence ? .explicit : .implicit
    switch (shape, node.type) {
    case (.implicit, .enum(let type)): defaultValue = context.cases(of: type).zero
    case (.implicit, .scalar(let type)): defaultValue = ScalarNames.zero(type)
    case (.implicit, _): defaultValue = ".init()"
    default: defaultValue = node.isRepeated ? "[]" : "nil"
    }
  }

  static func elementType(_ node: FieldNode, _ context: GenerationContext) -> String {
    switch node.type {
    case .message(let type): context.qualifiedName(type)
    case .enum(let type): context.qualifiedName(type)
    case .scalar(let type): ScalarNames.swiftType(type)
    case .unresolved: "Never"
    }
  }

  func declaredType(_ context: GenerationContext) -> String {
    switch shape {
    case .implicit, .oneofMember: element
    case .explicit: element + "?"
    case .repeated: "[\(element)]"
    case .map(let key, let value):
      "[\(Self.elementType(key, context)): \(Self.elementType(value, context))]"
    }
  }
}

/// What depends on a scalar's type alone: its Swift type, and the stem of its reader and writer calls.
enum ScalarNames {
  typealias Scalar = Google_Protobuf_FieldDescriptorProto.TypeEnum

  static func swiftType(_ type: Scalar) -> String {
    switch type {
    case .double: "Double"
    case .float: "Float"
    case .int64, .sint64, .sfixed64: "Int64"
    case .uint64, .fixed64: "UInt64"
    case .int32, .sint32, .sfixed32: "Int32"
    case .uint32, .fixed32: "UInt32"
    case .bool: "Bool"
    case .string: "String"
    default: "Bytes"
    }
  }

  static func call(_ type: Scalar) -> String {
    switch type {
    case .double: "double"
    case .float: "float"
    case .int64: "int64"
    case .uint64: "uint64"
    case .int32: "int32"
    case .fixed64: "fixed64"
    case .fixed32: "fixed32"
    case .bool: "bool"
    case .string: "string"
    case .bytes: "bytes"
    case .uint32: "uint32"
    case .sfixed32: "sfixed32"
    case .sfixed64: "sfixed64"
    case .sint32: "sint32"
    case .sint64: "sint64"
    default: "message"
    }
  }

  static func zero(_ type: Scalar) -> String {
    switch type {
    case .bool: "false"
    case .string: "\"\""
    case .bytes: "Bytes()"
    default: "0"
    }
  }

  static func wireType(_ type: Scalar) -> UInt32 {
    switch type {
    case .fixed64, .sfixed64, .double: 1
    case .fixed32, .sfixed32, .float: 5
    case .string, .bytes, .message: 2
    case .group: 3
    default: 0
    }
  }
}

/// An enum's case names, made different where two values would get the same, and its aliases.
struct EnumCases {
  struct Case {
    var value: EnumValueNode
    /// Without backticks.
    var name: String
    /// The index of the case that this one is another name for.
    var aliasOf: Int?

    var isDeprecated: Bool { value.proto.options?.deprecated == true }
  }

  let cases: [Case]
  /// By the values' own names.
  private let places: [String: Int]
  /// The default of a field, which is 0; by number where naming the case would be warned of.
  let zero: String

  init(_ node: EnumNode) {
    var taken: Set<String> = []
    var byNumber: [Int32: Int] = [:]
    var places: [String: Int] = [:]
    var cases: [Case] = []
    // Where prefixes stripped would clash, none is stripped of those that clash.
    var counts: [String: Int] = [:]
    let names = node.values.map { SwiftNames.enumCase($0.name, of: node.name) }
    for name in Set(zip(names, node.values).map { "\($0)\u{0}\($1.number)" }) {
      counts[String(name.prefix { $0 != "\u{0}" }), default: 0] += 1
    }
    for (value, short) in zip(node.values, names) {
      var name = short
      if counts[short, default: 0] > 1 {
        name += value.number < 0 ? "_n\(-Int64(value.number))" : "_\(value.number)"
      }
      if taken.contains(name), let first = byNumber[value.number], cases[first].name == name {
        // Two spellings of one value that Swift writes alike: one case serves both.
        places[value.name] = first
        continue
      }
      while !taken.insert(name).inserted { name += "_" }
      places[value.name] = cases.count
      cases.append(Case(value: value, name: name, aliasOf: byNumber[value.number]))
      if byNumber[value.number] == nil { byNumber[value.number] = cases.count - 1 }
    }
    (self.cases, self.places) = (cases, places)
    let first = byNumber[0].map { cases[$0] }
    zero = first.flatMap { $0.isDeprecated ? nil : "." + SwiftNames.label($0.name) } ?? ".init(rawValue: 0)"
  }

  subscript(valueName: String) -> Case? { places[valueName].map { cases[$0] } }
}
