// Made by martletc from google/protobuf/descriptor.proto. Edit that file, not this one.

/// The language's editions; proto2 and proto3 count as two.
public nonisolated enum Google_Protobuf_Edition: Int32, ClosedEnum {
  case unknown = 0
  case legacy = 900
  case proto2 = 998
  case proto3 = 999
  case edition2023 = 1000
  case edition2024 = 1001
  case edition2026 = 1002
  case unstable = 9999
  case edition1TestOnly = 1
  case edition2TestOnly = 2
  case edition99997TestOnly = 99997
  case edition99998TestOnly = 99998
  case edition99999TestOnly = 99999
  case max = 2147483647
  public static var defaultValue: Google_Protobuf_Edition { .unknown }
}

public nonisolated enum Google_Protobuf_SymbolVisibility: Int32, ClosedEnum {
  case visibilityUnset = 0
  case visibilityLocal = 1
  case visibilityExport = 2
  public static var defaultValue: Google_Protobuf_SymbolVisibility { .visibilityUnset }
}

/// The files that a compiler was asked for, and perhaps what they import, each after what it imports.
@frozen public nonisolated struct Google_Protobuf_FileDescriptorSet: GeneratedMessage {
  @_alwaysEmitIntoClient public var file: [Google_Protobuf_FileDescriptorProto]
  private var _unknown: UnknownFields
  public init() { (file, _unknown) = ([], .init()) }
  public init(file: [Google_Protobuf_FileDescriptorProto] = []) { (self.file, _unknown) = (file, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(appendingTo: &self.file)  // 1
      case 2: wire.answer(missing: missingRequiredField)
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.FileDescriptorSet")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.repeatedMessage(self.file, tag: 10)
  }
  public var missingRequiredField: String? {
    for value in self.file {
      if let path = value.missingRequiredField { return "file." + path }
    }
    return nil
  }
}

/// A whole .proto file.
@frozen public nonisolated struct Google_Protobuf_FileDescriptorProto: GeneratedMessage {
  @_alwaysEmitIntoClient public var name: String?
  @_alwaysEmitIntoClient public var package: String?
  @_alwaysEmitIntoClient public var dependency: [String]
  @_alwaysEmitIntoClient public var publicDependency: [Int32]
  @_alwaysEmitIntoClient public var weakDependency: [Int32]
  @_alwaysEmitIntoClient public var optionDependency: [String]
  @_alwaysEmitIntoClient public var messageType: [Google_Protobuf_DescriptorProto]
  @_alwaysEmitIntoClient public var enumType: [Google_Protobuf_EnumDescriptorProto]
  @_alwaysEmitIntoClient public var service: [Google_Protobuf_ServiceDescriptorProto]
  @_alwaysEmitIntoClient public var `extension`: [Google_Protobuf_FieldDescriptorProto]
  @_alwaysEmitIntoClient public var options: Google_Protobuf_FileOptions?
  @_alwaysEmitIntoClient public var sourceCodeInfo: Google_Protobuf_SourceCodeInfo?
  @_alwaysEmitIntoClient public var syntax: String?
  @_alwaysEmitIntoClient public var edition: Google_Protobuf_Edition?
  private var _unknown: UnknownFields
  public init() {
    (dependency, publicDependency, weakDependency, optionDependency, messageType) = ([], [], [], [], [])
    (enumType, service, `extension`, _unknown) = ([], [], [], .init())
  }
  public init(
    name: String? = nil, package: String? = nil, dependency: [String] = [], publicDependency: [Int32] = [],
    weakDependency: [Int32] = [], optionDependency: [String] = [],
    messageType: [Google_Protobuf_DescriptorProto] = [], enumType: [Google_Protobuf_EnumDescriptorProto] = [],
    service: [Google_Protobuf_ServiceDescriptorProto] = [],
    extension: [Google_Protobuf_FieldDescriptorProto] = [], options: Google_Protobuf_FileOptions? = nil,
    sourceCodeInfo: Google_Protobuf_SourceCodeInfo? = nil, syntax: String? = nil,
    edition: Google_Protobuf_Edition? = nil
  ) {
    (self.name, self.package, self.dependency) = (name, package, dependency)
    (self.publicDependency, self.weakDependency) = (publicDependency, weakDependency)
    (self.optionDependency, self.messageType, self.enumType) = (optionDependency, messageType, enumType)
    (self.service, self.extension, self.options) = (service, `extension`, options)
    (self.sourceCodeInfo, self.syntax, self.edition, _unknown) = (sourceCodeInfo, syntax, edition, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      case 18: self.package = wire.nextString()  // 2
      case 26: wire.string(appendingTo: &self.dependency)  // 3
      case 80: wire.int32(appendingTo: &self.publicDependency)  // 10
      case 82: wire.packedInt32(appendingTo: &self.publicDependency)
      case 88: wire.int32(appendingTo: &self.weakDependency)  // 11
      case 90: wire.packedInt32(appendingTo: &self.weakDependency)
      case 122: wire.string(appendingTo: &self.optionDependency)  // 15
      case 34: wire.message(appendingTo: &self.messageType)  // 4
      case 42: wire.message(appendingTo: &self.enumType)  // 5
      case 50: wire.message(appendingTo: &self.service)  // 6
      case 58: wire.message(appendingTo: &self.extension)  // 7
      case 66: wire.message(mergingInto: &self.options)  // 8
      case 74: wire.message(mergingInto: &self.sourceCodeInfo)  // 9
      case 98: self.syntax = wire.nextString()  // 12
      case 112: wire.closedEnum(into: &self.edition, unknown: &_unknown)  // 14
      case 2: wire.answer(missing: missingRequiredField)
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.FileDescriptorProto")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.repeatedString(self.optionDependency, tag: 122)
    wire.int32(ifSet: self.edition?.rawValue, tag: 112)
    wire.string(ifSet: self.syntax, tag: 98)
    for value in self.weakDependency.reversed() { wire.int32(value, tag: 88) }
    for value in self.publicDependency.reversed() { wire.int32(value, tag: 80) }
    if let value = self.sourceCodeInfo { wire.message(value, tag: 74) }
    if let value = self.options { wire.message(value, tag: 66) }
    wire.repeatedMessage(self.extension, tag: 58)
    wire.repeatedMessage(self.service, tag: 50)
    wire.repeatedMessage(self.enumType, tag: 42)
    wire.repeatedMessage(self.messageType, tag: 34)
    wire.repeatedString(self.dependency, tag: 26)
    wire.string(ifSet: self.package, tag: 18)
    wire.string(ifSet: self.name, tag: 10)
  }
  public var missingRequiredField: String? {
    for value in self.messageType {
      if let path = value.missingRequiredField { return "message_type." + path }
    }
    for value in self.enumType {
      if let path = value.missingRequiredField { return "enum_type." + path }
    }
    for value in self.service {
      if let path = value.missingRequiredField { return "service." + path }
    }
    for value in self.extension {
      if let path = value.missingRequiredField { return "extension." + path }
    }
    if let path = self.options?.missingRequiredField { return "options." + path }
    return nil
  }
}

/// A message type.
@frozen public nonisolated struct Google_Protobuf_DescriptorProto: GeneratedMessage {
  @_alwaysEmitIntoClient public var name: String?
  @_alwaysEmitIntoClient public var field: [Google_Protobuf_FieldDescriptorProto]
  @_alwaysEmitIntoClient public var `extension`: [Google_Protobuf_FieldDescriptorProto]
  @_alwaysEmitIntoClient public var nestedType: [Google_Protobuf_DescriptorProto]
  @_alwaysEmitIntoClient public var enumType: [Google_Protobuf_EnumDescriptorProto]
  @_alwaysEmitIntoClient public var extensionRange: [Google_Protobuf_DescriptorProto.ExtensionRange]
  @_alwaysEmitIntoClient public var oneofDecl: [Google_Protobuf_OneofDescriptorProto]
  @_alwaysEmitIntoClient public var options: Google_Protobuf_MessageOptions?
  @_alwaysEmitIntoClient public var reservedRange: [Google_Protobuf_DescriptorProto.ReservedRange]
  @_alwaysEmitIntoClient public var reservedName: [String]
  @_alwaysEmitIntoClient public var visibility: Google_Protobuf_SymbolVisibility?
  private var _unknown: UnknownFields
  public init() {
    (field, `extension`, nestedType, enumType, extensionRange, oneofDecl) = ([], [], [], [], [], [])
    (reservedRange, reservedName, _unknown) = ([], [], .init())
  }
  public init(
    name: String? = nil, field: [Google_Protobuf_FieldDescriptorProto] = [],
    extension: [Google_Protobuf_FieldDescriptorProto] = [],
    nestedType: [Google_Protobuf_DescriptorProto] = [], enumType: [Google_Protobuf_EnumDescriptorProto] = [],
    extensionRange: [Google_Protobuf_DescriptorProto.ExtensionRange] = [],
    oneofDecl: [Google_Protobuf_OneofDescriptorProto] = [], options: Google_Protobuf_MessageOptions? = nil,
    reservedRange: [Google_Protobuf_DescriptorProto.ReservedRange] = [], reservedName: [String] = [],
    visibility: Google_Protobuf_SymbolVisibility? = nil
  ) {
    (self.name, self.field, self.extension, self.nestedType) = (name, field, `extension`, nestedType)
    (self.enumType, self.extensionRange, self.oneofDecl) = (enumType, extensionRange, oneofDecl)
    (self.options, self.reservedRange, self.reservedName) = (options, reservedRange, reservedName)
    (self.visibility, _unknown) = (visibility, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      case 18: wire.message(appendingTo: &self.field)  // 2
      case 50: wire.message(appendingTo: &self.extension)  // 6
      case 26: wire.message(appendingTo: &self.nestedType)  // 3
      case 34: wire.message(appendingTo: &self.enumType)  // 4
      case 42: wire.message(appendingTo: &self.extensionRange)  // 5
      case 66: wire.message(appendingTo: &self.oneofDecl)  // 8
      case 58: wire.message(mergingInto: &self.options)  // 7
      case 74: wire.message(appendingTo: &self.reservedRange)  // 9
      case 82: wire.string(appendingTo: &self.reservedName)  // 10
      case 88: wire.closedEnum(into: &self.visibility, unknown: &_unknown)  // 11
      case 2: wire.answer(missing: missingRequiredField)
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.DescriptorProto")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.int32(ifSet: self.visibility?.rawValue, tag: 88)
    wire.repeatedString(self.reservedName, tag: 82)
    wire.repeatedMessage(self.reservedRange, tag: 74)
    wire.repeatedMessage(self.oneofDecl, tag: 66)
    if let value = self.options { wire.message(value, tag: 58) }
    wire.repeatedMessage(self.extension, tag: 50)
    wire.repeatedMessage(self.extensionRange, tag: 42)
    wire.repeatedMessage(self.enumType, tag: 34)
    wire.repeatedMessage(self.nestedType, tag: 26)
    wire.repeatedMessage(self.field, tag: 18)
    wire.string(ifSet: self.name, tag: 10)
  }
  public var missingRequiredField: String? {
    for value in self.field {
      if let path = value.missingRequiredField { return "field." + path }
    }
    for value in self.extension {
      if let path = value.missingRequiredField { return "extension." + path }
    }
    for value in self.nestedType {
      if let path = value.missingRequiredField { return "nested_type." + path }
    }
    for value in self.enumType {
      if let path = value.missingRequiredField { return "enum_type." + path }
    }
    for value in self.extensionRange {
      if let path = value.missingRequiredField { return "extension_range." + path }
    }
    for value in self.oneofDecl {
      if let path = value.missingRequiredField { return "oneof_decl." + path }
    }
    if let path = self.options?.missingRequiredField { return "options." + path }
    return nil
  }

  @frozen public struct ExtensionRange: GeneratedMessage {
    @_alwaysEmitIntoClient public var start: Int32?
    @_alwaysEmitIntoClient public var end: Int32?
    @_alwaysEmitIntoClient public var options: Google_Protobuf_ExtensionRangeOptions?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(
      start: Int32? = nil, end: Int32? = nil, options: Google_Protobuf_ExtensionRangeOptions? = nil
    ) {
      (self.start, self.end, self.options, _unknown) = (start, end, options, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      wire.hasRequiredFields = true
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.start = wire.nextInt32()  // 1
        case 16: self.end = wire.nextInt32()  // 2
        case 26: wire.message(mergingInto: &self.options)  // 3
        case 2: wire.answer(missing: missingRequiredField)
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.DescriptorProto.ExtensionRange")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.hasRequiredFields = true
      wire.unknown(_unknown)
      if let value = self.options { wire.message(value, tag: 26) }
      wire.int32(ifSet: self.end, tag: 16)
      wire.int32(ifSet: self.start, tag: 8)
    }
    public var missingRequiredField: String? {
      if let path = self.options?.missingRequiredField { return "options." + path }
      return nil
    }
  }

  @frozen public struct ReservedRange: GeneratedMessage {
    @_alwaysEmitIntoClient public var start: Int32?
    @_alwaysEmitIntoClient public var end: Int32?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(start: Int32? = nil, end: Int32? = nil) {
      (self.start, self.end, _unknown) = (start, end, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.start = wire.nextInt32()  // 1
        case 16: self.end = wire.nextInt32()  // 2
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.DescriptorProto.ReservedRange")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.int32(ifSet: self.end, tag: 16)
      wire.int32(ifSet: self.start, tag: 8)
    }
  }
}

/// Options of a range of extension numbers.
@frozen public nonisolated struct Google_Protobuf_ExtensionRangeOptions: GeneratedMessage {
  @_alwaysEmitIntoClient public var uninterpretedOption: [Google_Protobuf_UninterpretedOption]
  @_alwaysEmitIntoClient public var declaration: [Google_Protobuf_ExtensionRangeOptions.Declaration]
  @_alwaysEmitIntoClient public var features: Google_Protobuf_FeatureSet?
  @_alwaysEmitIntoClient public var verification: Google_Protobuf_ExtensionRangeOptions.VerificationState?
  private var _unknown: UnknownFields
  public init() { (uninterpretedOption, declaration, _unknown) = ([], [], .init()) }
  public init(
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = [],
    declaration: [Google_Protobuf_ExtensionRangeOptions.Declaration] = [],
    features: Google_Protobuf_FeatureSet? = nil,
    verification: Google_Protobuf_ExtensionRangeOptions.VerificationState? = nil
  ) {
    (self.uninterpretedOption, self.declaration, self.features) = (uninterpretedOption, declaration, features)
    (self.verification, _unknown) = (verification, .init())
  }
  public var verificationOrDefault: Google_Protobuf_ExtensionRangeOptions.VerificationState {
    self.verification ?? .unverified
  }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 7994: wire.message(appendingTo: &self.uninterpretedOption)  // 999
      case 18: wire.message(appendingTo: &self.declaration)  // 2
      case 402: wire.message(mergingInto: &self.features)  // 50
      case 24: wire.closedEnum(into: &self.verification, unknown: &_unknown)  // 3
      case 2: wire.answer(missing: missingRequiredField)
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.ExtensionRangeOptions")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.repeatedMessage(self.uninterpretedOption, tag: 7994)
    if let value = self.features { wire.message(value, tag: 402) }
    wire.int32(ifSet: self.verification?.rawValue, tag: 24)
    wire.repeatedMessage(self.declaration, tag: 18)
  }
  public var missingRequiredField: String? {
    for value in self.uninterpretedOption {
      if let path = value.missingRequiredField { return "uninterpreted_option." + path }
    }
    return nil
  }

  public enum VerificationState: Int32, ClosedEnum {
    case declaration = 0
    case unverified = 1
    public static var defaultValue: VerificationState { .declaration }
  }

  @frozen public struct Declaration: GeneratedMessage {
    @_alwaysEmitIntoClient public var number: Int32?
    @_alwaysEmitIntoClient public var fullName: String?
    @_alwaysEmitIntoClient public var type: String?
    @_alwaysEmitIntoClient public var reserved: Bool?
    @_alwaysEmitIntoClient public var repeated: Bool?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(
      number: Int32? = nil, fullName: String? = nil, type: String? = nil, reserved: Bool? = nil,
      repeated: Bool? = nil
    ) {
      (self.number, self.fullName, self.type, self.reserved) = (number, fullName, type, reserved)
      (self.repeated, _unknown) = (repeated, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.number = wire.nextInt32()  // 1
        case 18: self.fullName = wire.nextString()  // 2
        case 26: self.type = wire.nextString()  // 3
        case 40: self.reserved = wire.nextBool()  // 5
        case 48: self.repeated = wire.nextBool()  // 6
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.ExtensionRangeOptions.Declaration")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.bool(ifSet: self.repeated, tag: 48)
      wire.bool(ifSet: self.reserved, tag: 40)
      wire.string(ifSet: self.type, tag: 26)
      wire.string(ifSet: self.fullName, tag: 18)
      wire.int32(ifSet: self.number, tag: 8)
    }
  }
}

/// A field of a message, or an extension of one.
@frozen public nonisolated struct Google_Protobuf_FieldDescriptorProto: GeneratedMessage {
  @_alwaysEmitIntoClient public var name: String?
  @_alwaysEmitIntoClient public var number: Int32?
  @_alwaysEmitIntoClient public var label: Google_Protobuf_FieldDescriptorProto.Label?
  @_alwaysEmitIntoClient public var type: Google_Protobuf_FieldDescriptorProto.TypeEnum?
  @_alwaysEmitIntoClient public var typeName: String?
  @_alwaysEmitIntoClient public var extendee: String?
  @_alwaysEmitIntoClient public var defaultValue: String?
  @_alwaysEmitIntoClient public var oneofIndex: Int32?
  @_alwaysEmitIntoClient public var jsonName: String?
  @_alwaysEmitIntoClient public var options: Google_Protobuf_FieldOptions?
  @_alwaysEmitIntoClient public var proto3Optional: Bool?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(
    name: String? = nil, number: Int32? = nil, label: Google_Protobuf_FieldDescriptorProto.Label? = nil,
    type: Google_Protobuf_FieldDescriptorProto.TypeEnum? = nil, typeName: String? = nil,
    extendee: String? = nil, defaultValue: String? = nil, oneofIndex: Int32? = nil, jsonName: String? = nil,
    options: Google_Protobuf_FieldOptions? = nil, proto3Optional: Bool? = nil
  ) {
    (self.name, self.number, self.label, self.type, self.typeName) = (name, number, label, type, typeName)
    (self.extendee, self.defaultValue, self.oneofIndex) = (extendee, defaultValue, oneofIndex)
    (self.jsonName, self.options, self.proto3Optional) = (jsonName, options, proto3Optional)
    _unknown = .init()
  }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      case 24: self.number = wire.nextInt32()  // 3
      case 32: wire.closedEnum(into: &self.label, unknown: &_unknown)  // 4
      case 40: wire.closedEnum(into: &self.type, unknown: &_unknown)  // 5
      case 50: self.typeName = wire.nextString()  // 6
      case 18: self.extendee = wire.nextString()  // 2
      case 58: self.defaultValue = wire.nextString()  // 7
      case 72: self.oneofIndex = wire.nextInt32()  // 9
      case 82: self.jsonName = wire.nextString()  // 10
      case 66: wire.message(mergingInto: &self.options)  // 8
      case 136: self.proto3Optional = wire.nextBool()  // 17
      case 2: wire.answer(missing: missingRequiredField)
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.FieldDescriptorProto")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.bool(ifSet: self.proto3Optional, tag: 136)
    wire.string(ifSet: self.jsonName, tag: 82)
    wire.int32(ifSet: self.oneofIndex, tag: 72)
    if let value = self.options { wire.message(value, tag: 66) }
    wire.string(ifSet: self.defaultValue, tag: 58)
    wire.string(ifSet: self.typeName, tag: 50)
    wire.int32(ifSet: self.type?.rawValue, tag: 40)
    wire.int32(ifSet: self.label?.rawValue, tag: 32)
    wire.int32(ifSet: self.number, tag: 24)
    wire.string(ifSet: self.extendee, tag: 18)
    wire.string(ifSet: self.name, tag: 10)
  }
  public var missingRequiredField: String? {
    if let path = self.options?.missingRequiredField { return "options." + path }
    return nil
  }

  public enum TypeEnum: Int32, ClosedEnum {
    case double = 1
    case float = 2
    case int64 = 3
    case uint64 = 4
    case int32 = 5
    case fixed64 = 6
    case fixed32 = 7
    case bool = 8
    case string = 9
    case group = 10
    case message = 11
    case bytes = 12
    case uint32 = 13
    case `enum` = 14
    case sfixed32 = 15
    case sfixed64 = 16
    case sint32 = 17
    case sint64 = 18
    public static var defaultValue: TypeEnum { .double }
  }

  public enum Label: Int32, ClosedEnum {
    case optional = 1
    case repeated = 3
    case required = 2
    public static var defaultValue: Label { .optional }
  }
}

/// A oneof: fields name it by its index.
@frozen public nonisolated struct Google_Protobuf_OneofDescriptorProto: GeneratedMessage {
  @_alwaysEmitIntoClient public var name: String?
  @_alwaysEmitIntoClient public var options: Google_Protobuf_OneofOptions?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(name: String? = nil, options: Google_Protobuf_OneofOptions? = nil) {
    (self.name, self.options, _unknown) = (name, options, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      case 18: wire.message(mergingInto: &self.options)  // 2
      case 2: wire.answer(missing: missingRequiredField)
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.OneofDescriptorProto")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    if let value = self.options { wire.message(value, tag: 18) }
    wire.string(ifSet: self.name, tag: 10)
  }
  public var missingRequiredField: String? {
    if let path = self.options?.missingRequiredField { return "options." + path }
    return nil
  }
}

/// An enum type.
@frozen public nonisolated struct Google_Protobuf_EnumDescriptorProto: GeneratedMessage {
  @_alwaysEmitIntoClient public var name: String?
  @_alwaysEmitIntoClient public var value: [Google_Protobuf_EnumValueDescriptorProto]
  @_alwaysEmitIntoClient public var options: Google_Protobuf_EnumOptions?
  @_alwaysEmitIntoClient public var reservedRange: [Google_Protobuf_EnumDescriptorProto.EnumReservedRange]
  @_alwaysEmitIntoClient public var reservedName: [String]
  @_alwaysEmitIntoClient public var visibility: Google_Protobuf_SymbolVisibility?
  private var _unknown: UnknownFields
  public init() { (value, reservedRange, reservedName, _unknown) = ([], [], [], .init()) }
  public init(
    name: String? = nil, value: [Google_Protobuf_EnumValueDescriptorProto] = [],
    options: Google_Protobuf_EnumOptions? = nil,
    reservedRange: [Google_Protobuf_EnumDescriptorProto.EnumReservedRange] = [], reservedName: [String] = [],
    visibility: Google_Protobuf_SymbolVisibility? = nil
  ) {
    (self.name, self.value, self.options, self.reservedRange) = (name, value, options, reservedRange)
    (self.reservedName, self.visibility, _unknown) = (reservedName, visibility, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      case 18: wire.message(appendingTo: &self.value)  // 2
      case 26: wire.message(mergingInto: &self.options)  // 3
      case 34: wire.message(appendingTo: &self.reservedRange)  // 4
      case 42: wire.string(appendingTo: &self.reservedName)  // 5
      case 48: wire.closedEnum(into: &self.visibility, unknown: &_unknown)  // 6
      case 2: wire.answer(missing: missingRequiredField)
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.EnumDescriptorProto")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.int32(ifSet: self.visibility?.rawValue, tag: 48)
    wire.repeatedString(self.reservedName, tag: 42)
    wire.repeatedMessage(self.reservedRange, tag: 34)
    if let value = self.options { wire.message(value, tag: 26) }
    wire.repeatedMessage(self.value, tag: 18)
    wire.string(ifSet: self.name, tag: 10)
  }
  public var missingRequiredField: String? {
    for value in self.value {
      if let path = value.missingRequiredField { return "value." + path }
    }
    if let path = self.options?.missingRequiredField { return "options." + path }
    return nil
  }

  @frozen public struct EnumReservedRange: GeneratedMessage {
    @_alwaysEmitIntoClient public var start: Int32?
    @_alwaysEmitIntoClient public var end: Int32?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(start: Int32? = nil, end: Int32? = nil) {
      (self.start, self.end, _unknown) = (start, end, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.start = wire.nextInt32()  // 1
        case 16: self.end = wire.nextInt32()  // 2
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.EnumDescriptorProto.EnumReservedRange")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.int32(ifSet: self.end, tag: 16)
      wire.int32(ifSet: self.start, tag: 8)
    }
  }
}

/// One value of an enum.
@frozen public nonisolated struct Google_Protobuf_EnumValueDescriptorProto: GeneratedMessage {
  @_alwaysEmitIntoClient public var name: String?
  @_alwaysEmitIntoClient public var number: Int32?
  @_alwaysEmitIntoClient public var options: Google_Protobuf_EnumValueOptions?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(name: String? = nil, number: Int32? = nil, options: Google_Protobuf_EnumValueOptions? = nil) {
    (self.name, self.number, self.options, _unknown) = (name, number, options, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      case 16: self.number = wire.nextInt32()  // 2
      case 26: wire.message(mergingInto: &self.options)  // 3
      case 2: wire.answer(missing: missingRequiredField)
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.EnumValueDescriptorProto")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    if let value = self.options { wire.message(value, tag: 26) }
    wire.int32(ifSet: self.number, tag: 16)
    wire.string(ifSet: self.name, tag: 10)
  }
  public var missingRequiredField: String? {
    if let path = self.options?.missingRequiredField { return "options." + path }
    return nil
  }
}

/// A service.
@frozen public nonisolated struct Google_Protobuf_ServiceDescriptorProto: GeneratedMessage {
  @_alwaysEmitIntoClient public var name: String?
  @_alwaysEmitIntoClient public var method: [Google_Protobuf_MethodDescriptorProto]
  @_alwaysEmitIntoClient public var options: Google_Protobuf_ServiceOptions?
  private var _unknown: UnknownFields
  public init() { (method, _unknown) = ([], .init()) }
  public init(
    name: String? = nil, method: [Google_Protobuf_MethodDescriptorProto] = [],
    options: Google_Protobuf_ServiceOptions? = nil
  ) {
    (self.name, self.method, self.options, _unknown) = (name, method, options, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      case 18: wire.message(appendingTo: &self.method)  // 2
      case 26: wire.message(mergingInto: &self.options)  // 3
      case 2: wire.answer(missing: missingRequiredField)
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.ServiceDescriptorProto")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    if let value = self.options { wire.message(value, tag: 26) }
    wire.repeatedMessage(self.method, tag: 18)
    wire.string(ifSet: self.name, tag: 10)
  }
  public var missingRequiredField: String? {
    for value in self.method {
      if let path = value.missingRequiredField { return "method." + path }
    }
    if let path = self.options?.missingRequiredField { return "options." + path }
    return nil
  }
}

/// A method of a service.
@frozen public nonisolated struct Google_Protobuf_MethodDescriptorProto: GeneratedMessage {
  @_alwaysEmitIntoClient public var name: String?
  @_alwaysEmitIntoClient public var inputType: String?
  @_alwaysEmitIntoClient public var outputType: String?
  @_alwaysEmitIntoClient public var options: Google_Protobuf_MethodOptions?
  @_alwaysEmitIntoClient public var clientStreaming: Bool?
  @_alwaysEmitIntoClient public var serverStreaming: Bool?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(
    name: String? = nil, inputType: String? = nil, outputType: String? = nil,
    options: Google_Protobuf_MethodOptions? = nil, clientStreaming: Bool? = nil, serverStreaming: Bool? = nil
  ) {
    (self.name, self.inputType, self.outputType, self.options) = (name, inputType, outputType, options)
    (self.clientStreaming, self.serverStreaming, _unknown) = (clientStreaming, serverStreaming, .init())
  }
  public var clientStreamingOrDefault: Bool { self.clientStreaming ?? false }
  public var serverStreamingOrDefault: Bool { self.serverStreaming ?? false }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      case 18: self.inputType = wire.nextString()  // 2
      case 26: self.outputType = wire.nextString()  // 3
      case 34: wire.message(mergingInto: &self.options)  // 4
      case 40: self.clientStreaming = wire.nextBool()  // 5
      case 48: self.serverStreaming = wire.nextBool()  // 6
      case 2: wire.answer(missing: missingRequiredField)
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.MethodDescriptorProto")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.bool(ifSet: self.serverStreaming, tag: 48)
    wire.bool(ifSet: self.clientStreaming, tag: 40)
    if let value = self.options { wire.message(value, tag: 34) }
    wire.string(ifSet: self.outputType, tag: 26)
    wire.string(ifSet: self.inputType, tag: 18)
    wire.string(ifSet: self.name, tag: 10)
  }
  public var missingRequiredField: String? {
    if let path = self.options?.missingRequiredField { return "options." + path }
    return nil
  }
}

/// Options of a file: `option name = value;` at its top level.
@frozen public nonisolated struct Google_Protobuf_FileOptions: GeneratedMessage {
  @_alwaysEmitIntoClient public var javaPackage: String?
  @_alwaysEmitIntoClient public var javaOuterClassname: String?
  @_alwaysEmitIntoClient public var javaMultipleFiles: Bool?
  @available(*, deprecated)
  public var javaGenerateEqualsAndHash: Bool? {
    get { self._javaGenerateEqualsAndHash }
    set { self._javaGenerateEqualsAndHash = newValue }
  }
  private var _javaGenerateEqualsAndHash: Bool?
  @_alwaysEmitIntoClient public var javaStringCheckUtf8: Bool?
  @_alwaysEmitIntoClient public var optimizeFor: Google_Protobuf_FileOptions.OptimizeMode?
  @_alwaysEmitIntoClient public var goPackage: String?
  @_alwaysEmitIntoClient public var ccGenericServices: Bool?
  @_alwaysEmitIntoClient public var javaGenericServices: Bool?
  @_alwaysEmitIntoClient public var pyGenericServices: Bool?
  @_alwaysEmitIntoClient public var deprecated: Bool?
  @_alwaysEmitIntoClient public var ccEnableArenas: Bool?
  @_alwaysEmitIntoClient public var objcClassPrefix: String?
  @_alwaysEmitIntoClient public var csharpNamespace: String?
  @_alwaysEmitIntoClient public var swiftPrefix: String?
  @_alwaysEmitIntoClient public var phpClassPrefix: String?
  @_alwaysEmitIntoClient public var phpNamespace: String?
  @_alwaysEmitIntoClient public var phpMetadataNamespace: String?
  @_alwaysEmitIntoClient public var rubyPackage: String?
  @_alwaysEmitIntoClient public var features: Google_Protobuf_FeatureSet?
  @_alwaysEmitIntoClient public var uninterpretedOption: [Google_Protobuf_UninterpretedOption]
  private var _unknown: UnknownFields
  public init() { (uninterpretedOption, _unknown) = ([], .init()) }
  public init(
    javaPackage: String? = nil, javaOuterClassname: String? = nil, javaMultipleFiles: Bool? = nil,
    javaGenerateEqualsAndHash: Bool? = nil, javaStringCheckUtf8: Bool? = nil,
    optimizeFor: Google_Protobuf_FileOptions.OptimizeMode? = nil, goPackage: String? = nil,
    ccGenericServices: Bool? = nil, javaGenericServices: Bool? = nil, pyGenericServices: Bool? = nil,
    deprecated: Bool? = nil, ccEnableArenas: Bool? = nil, objcClassPrefix: String? = nil,
    csharpNamespace: String? = nil, swiftPrefix: String? = nil, phpClassPrefix: String? = nil,
    phpNamespace: String? = nil, phpMetadataNamespace: String? = nil, rubyPackage: String? = nil,
    features: Google_Protobuf_FeatureSet? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    (self.javaPackage, self.javaOuterClassname) = (javaPackage, javaOuterClassname)
    (self.javaMultipleFiles, self._javaGenerateEqualsAndHash) = (javaMultipleFiles, javaGenerateEqualsAndHash)
    (self.javaStringCheckUtf8, self.optimizeFor) = (javaStringCheckUtf8, optimizeFor)
    (self.goPackage, self.ccGenericServices) = (goPackage, ccGenericServices)
    (self.javaGenericServices, self.pyGenericServices) = (javaGenericServices, pyGenericServices)
    (self.deprecated, self.ccEnableArenas) = (deprecated, ccEnableArenas)
    (self.objcClassPrefix, self.csharpNamespace) = (objcClassPrefix, csharpNamespace)
    (self.swiftPrefix, self.phpClassPrefix, self.phpNamespace) = (swiftPrefix, phpClassPrefix, phpNamespace)
    (self.phpMetadataNamespace, self.rubyPackage) = (phpMetadataNamespace, rubyPackage)
    (self.features, self.uninterpretedOption, _unknown) = (features, uninterpretedOption, .init())
  }
  public var javaMultipleFilesOrDefault: Bool { self.javaMultipleFiles ?? false }
  public var javaStringCheckUtf8OrDefault: Bool { self.javaStringCheckUtf8 ?? false }
  public var optimizeForOrDefault: Google_Protobuf_FileOptions.OptimizeMode { self.optimizeFor ?? .speed }
  public var ccGenericServicesOrDefault: Bool { self.ccGenericServices ?? false }
  public var javaGenericServicesOrDefault: Bool { self.javaGenericServices ?? false }
  public var pyGenericServicesOrDefault: Bool { self.pyGenericServices ?? false }
  public var deprecatedOrDefault: Bool { self.deprecated ?? false }
  public var ccEnableArenasOrDefault: Bool { self.ccEnableArenas ?? true }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.javaPackage = wire.nextString()  // 1
      case 66: self.javaOuterClassname = wire.nextString()  // 8
      case 80: self.javaMultipleFiles = wire.nextBool()  // 10
      case 160: self._javaGenerateEqualsAndHash = wire.nextBool()  // 20
      case 216: self.javaStringCheckUtf8 = wire.nextBool()  // 27
      case 72: wire.closedEnum(into: &self.optimizeFor, unknown: &_unknown)  // 9
      case 90: self.goPackage = wire.nextString()  // 11
      case 128: self.ccGenericServices = wire.nextBool()  // 16
      case 136: self.javaGenericServices = wire.nextBool()  // 17
      case 144: self.pyGenericServices = wire.nextBool()  // 18
      case 184: self.deprecated = wire.nextBool()  // 23
      case 248: self.ccEnableArenas = wire.nextBool()  // 31
      case 290: self.objcClassPrefix = wire.nextString()  // 36
      case 298: self.csharpNamespace = wire.nextString()  // 37
      case 314: self.swiftPrefix = wire.nextString()  // 39
      case 322: self.phpClassPrefix = wire.nextString()  // 40
      case 330: self.phpNamespace = wire.nextString()  // 41
      case 354: self.phpMetadataNamespace = wire.nextString()  // 44
      case 362: self.rubyPackage = wire.nextString()  // 45
      case 402: wire.message(mergingInto: &self.features)  // 50
      case 7994: wire.message(appendingTo: &self.uninterpretedOption)  // 999
      case 2: wire.answer(missing: missingRequiredField)
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.FileOptions")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.repeatedMessage(self.uninterpretedOption, tag: 7994)
    if let value = self.features { wire.message(value, tag: 402) }
    wire.string(ifSet: self.rubyPackage, tag: 362)
    wire.string(ifSet: self.phpMetadataNamespace, tag: 354)
    wire.string(ifSet: self.phpNamespace, tag: 330)
    wire.string(ifSet: self.phpClassPrefix, tag: 322)
    wire.string(ifSet: self.swiftPrefix, tag: 314)
    wire.string(ifSet: self.csharpNamespace, tag: 298)
    wire.string(ifSet: self.objcClassPrefix, tag: 290)
    wire.bool(ifSet: self.ccEnableArenas, tag: 248)
    wire.bool(ifSet: self.javaStringCheckUtf8, tag: 216)
    wire.bool(ifSet: self.deprecated, tag: 184)
    wire.bool(ifSet: self._javaGenerateEqualsAndHash, tag: 160)
    wire.bool(ifSet: self.pyGenericServices, tag: 144)
    wire.bool(ifSet: self.javaGenericServices, tag: 136)
    wire.bool(ifSet: self.ccGenericServices, tag: 128)
    wire.string(ifSet: self.goPackage, tag: 90)
    wire.bool(ifSet: self.javaMultipleFiles, tag: 80)
    wire.int32(ifSet: self.optimizeFor?.rawValue, tag: 72)
    wire.string(ifSet: self.javaOuterClassname, tag: 66)
    wire.string(ifSet: self.javaPackage, tag: 10)
  }
  public var missingRequiredField: String? {
    for value in self.uninterpretedOption {
      if let path = value.missingRequiredField { return "uninterpreted_option." + path }
    }
    return nil
  }

  public enum OptimizeMode: Int32, ClosedEnum {
    case speed = 1
    case codeSize = 2
    case liteRuntime = 3
    public static var defaultValue: OptimizeMode { .speed }
  }
}

/// Options of a message.
@frozen public nonisolated struct Google_Protobuf_MessageOptions: GeneratedMessage {
  @_alwaysEmitIntoClient public var messageSetWireFormat: Bool?
  @_alwaysEmitIntoClient public var noStandardDescriptorAccessor: Bool?
  @_alwaysEmitIntoClient public var deprecated: Bool?
  @_alwaysEmitIntoClient public var mapEntry: Bool?
  @available(*, deprecated)
  public var deprecatedLegacyJsonFieldConflicts: Bool? {
    get { self._deprecatedLegacyJsonFieldConflicts }
    set { self._deprecatedLegacyJsonFieldConflicts = newValue }
  }
  private var _deprecatedLegacyJsonFieldConflicts: Bool?
  @_alwaysEmitIntoClient public var features: Google_Protobuf_FeatureSet?
  @_alwaysEmitIntoClient public var uninterpretedOption: [Google_Protobuf_UninterpretedOption]
  private var _unknown: UnknownFields
  public init() { (uninterpretedOption, _unknown) = ([], .init()) }
  public init(
    messageSetWireFormat: Bool? = nil, noStandardDescriptorAccessor: Bool? = nil, deprecated: Bool? = nil,
    mapEntry: Bool? = nil, deprecatedLegacyJsonFieldConflicts: Bool? = nil,
    features: Google_Protobuf_FeatureSet? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    self.messageSetWireFormat = messageSetWireFormat
    (self.noStandardDescriptorAccessor, self.deprecated) = (noStandardDescriptorAccessor, deprecated)
    (self.mapEntry, self._deprecatedLegacyJsonFieldConflicts) = (mapEntry, deprecatedLegacyJsonFieldConflicts)
    (self.features, self.uninterpretedOption, _unknown) = (features, uninterpretedOption, .init())
  }
  public var messageSetWireFormatOrDefault: Bool { self.messageSetWireFormat ?? false }
  public var noStandardDescriptorAccessorOrDefault: Bool { self.noStandardDescriptorAccessor ?? false }
  public var deprecatedOrDefault: Bool { self.deprecated ?? false }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.messageSetWireFormat = wire.nextBool()  // 1
      case 16: self.noStandardDescriptorAccessor = wire.nextBool()  // 2
      case 24: self.deprecated = wire.nextBool()  // 3
      case 56: self.mapEntry = wire.nextBool()  // 7
      case 88: self._deprecatedLegacyJsonFieldConflicts = wire.nextBool()  // 11
      case 98: wire.message(mergingInto: &self.features)  // 12
      case 7994: wire.message(appendingTo: &self.uninterpretedOption)  // 999
      case 2: wire.answer(missing: missingRequiredField)
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.MessageOptions")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.repeatedMessage(self.uninterpretedOption, tag: 7994)
    if let value = self.features { wire.message(value, tag: 98) }
    wire.bool(ifSet: self._deprecatedLegacyJsonFieldConflicts, tag: 88)
    wire.bool(ifSet: self.mapEntry, tag: 56)
    wire.bool(ifSet: self.deprecated, tag: 24)
    wire.bool(ifSet: self.noStandardDescriptorAccessor, tag: 16)
    wire.bool(ifSet: self.messageSetWireFormat, tag: 8)
  }
  public var missingRequiredField: String? {
    for value in self.uninterpretedOption {
      if let path = value.missingRequiredField { return "uninterpreted_option." + path }
    }
    return nil
  }
}

/// Options of a field, between its brackets.
@frozen public nonisolated struct Google_Protobuf_FieldOptions: GeneratedMessage {
  @_alwaysEmitIntoClient public var ctype: Google_Protobuf_FieldOptions.CType?
  @_alwaysEmitIntoClient public var packed: Bool?
  @_alwaysEmitIntoClient public var jstype: Google_Protobuf_FieldOptions.JSType?
  @_alwaysEmitIntoClient public var lazy: Bool?
  @_alwaysEmitIntoClient public var unverifiedLazy: Bool?
  @_alwaysEmitIntoClient public var deprecated: Bool?
  @available(*, deprecated)
  public var weak: Bool? {
    get { self._weak }
    set { self._weak = newValue }
  }
  private var _weak: Bool?
  @_alwaysEmitIntoClient public var debugRedact: Bool?
  @_alwaysEmitIntoClient public var retention: Google_Protobuf_FieldOptions.OptionRetention?
  @_alwaysEmitIntoClient public var targets: [Google_Protobuf_FieldOptions.OptionTargetType]
  @_alwaysEmitIntoClient public var editionDefaults: [Google_Protobuf_FieldOptions.EditionDefault]
  @_alwaysEmitIntoClient public var features: Google_Protobuf_FeatureSet?
  @_alwaysEmitIntoClient public var featureSupport: Google_Protobuf_FieldOptions.FeatureSupport?
  @_alwaysEmitIntoClient public var uninterpretedOption: [Google_Protobuf_UninterpretedOption]
  private var _unknown: UnknownFields
  public init() { (targets, editionDefaults, uninterpretedOption, _unknown) = ([], [], [], .init()) }
  public init(
    ctype: Google_Protobuf_FieldOptions.CType? = nil, packed: Bool? = nil,
    jstype: Google_Protobuf_FieldOptions.JSType? = nil, lazy: Bool? = nil, unverifiedLazy: Bool? = nil,
    deprecated: Bool? = nil, weak: Bool? = nil, debugRedact: Bool? = nil,
    retention: Google_Protobuf_FieldOptions.OptionRetention? = nil,
    targets: [Google_Protobuf_FieldOptions.OptionTargetType] = [],
    editionDefaults: [Google_Protobuf_FieldOptions.EditionDefault] = [],
    features: Google_Protobuf_FeatureSet? = nil,
    featureSupport: Google_Protobuf_FieldOptions.FeatureSupport? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    (self.ctype, self.packed, self.jstype, self.lazy) = (ctype, packed, jstype, lazy)
    (self.unverifiedLazy, self.deprecated, self._weak) = (unverifiedLazy, deprecated, weak)
    (self.debugRedact, self.retention, self.targets) = (debugRedact, retention, targets)
    (self.editionDefaults, self.features, self.featureSupport) = (editionDefaults, features, featureSupport)
    (self.uninterpretedOption, _unknown) = (uninterpretedOption, .init())
  }
  public var ctypeOrDefault: Google_Protobuf_FieldOptions.CType { self.ctype ?? .string }
  public var jstypeOrDefault: Google_Protobuf_FieldOptions.JSType { self.jstype ?? .jsNormal }
  public var lazyOrDefault: Bool { self.lazy ?? false }
  public var unverifiedLazyOrDefault: Bool { self.unverifiedLazy ?? false }
  public var deprecatedOrDefault: Bool { self.deprecated ?? false }
  @available(*, deprecated)
  public var weakOrDefault: Bool { self._weak ?? false }
  public var debugRedactOrDefault: Bool { self.debugRedact ?? false }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 8: wire.closedEnum(into: &self.ctype, unknown: &_unknown)  // 1
      case 16: self.packed = wire.nextBool()  // 2
      case 48: wire.closedEnum(into: &self.jstype, unknown: &_unknown)  // 6
      case 40: self.lazy = wire.nextBool()  // 5
      case 120: self.unverifiedLazy = wire.nextBool()  // 15
      case 24: self.deprecated = wire.nextBool()  // 3
      case 80: self._weak = wire.nextBool()  // 10
      case 128: self.debugRedact = wire.nextBool()  // 16
      case 136: wire.closedEnum(into: &self.retention, unknown: &_unknown)  // 17
      case 152: wire.closedEnum(appendingTo: &self.targets, unknown: &_unknown)  // 19
      case 154: wire.packedClosedEnum(appendingTo: &self.targets, unknown: &_unknown)
      case 162: wire.message(appendingTo: &self.editionDefaults)  // 20
      case 170: wire.message(mergingInto: &self.features)  // 21
      case 178: wire.message(mergingInto: &self.featureSupport)  // 22
      case 7994: wire.message(appendingTo: &self.uninterpretedOption)  // 999
      case 2: wire.answer(missing: missingRequiredField)
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.FieldOptions")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.repeatedMessage(self.uninterpretedOption, tag: 7994)
    if let value = self.featureSupport { wire.message(value, tag: 178) }
    if let value = self.features { wire.message(value, tag: 170) }
    wire.repeatedMessage(self.editionDefaults, tag: 162)
    for value in self.targets.reversed() { wire.int32(value.rawValue, tag: 152) }
    wire.int32(ifSet: self.retention?.rawValue, tag: 136)
    wire.bool(ifSet: self.debugRedact, tag: 128)
    wire.bool(ifSet: self.unverifiedLazy, tag: 120)
    wire.bool(ifSet: self._weak, tag: 80)
    wire.int32(ifSet: self.jstype?.rawValue, tag: 48)
    wire.bool(ifSet: self.lazy, tag: 40)
    wire.bool(ifSet: self.deprecated, tag: 24)
    wire.bool(ifSet: self.packed, tag: 16)
    wire.int32(ifSet: self.ctype?.rawValue, tag: 8)
  }
  public var missingRequiredField: String? {
    for value in self.uninterpretedOption {
      if let path = value.missingRequiredField { return "uninterpreted_option." + path }
    }
    return nil
  }

  public enum CType: Int32, ClosedEnum {
    case string = 0
    case cord = 1
    case stringPiece = 2
    public static var defaultValue: CType { .string }
  }

  public enum JSType: Int32, ClosedEnum {
    case jsNormal = 0
    case jsString = 1
    case jsNumber = 2
    public static var defaultValue: JSType { .jsNormal }
  }

  public enum OptionRetention: Int32, ClosedEnum {
    case retentionUnknown = 0
    case retentionRuntime = 1
    case retentionSource = 2
    public static var defaultValue: OptionRetention { .retentionUnknown }
  }

  public enum OptionTargetType: Int32, ClosedEnum {
    case targetTypeUnknown = 0
    case targetTypeFile = 1
    case targetTypeExtensionRange = 2
    case targetTypeMessage = 3
    case targetTypeField = 4
    case targetTypeOneof = 5
    case targetTypeEnum = 6
    case targetTypeEnumEntry = 7
    case targetTypeService = 8
    case targetTypeMethod = 9
    public static var defaultValue: OptionTargetType { .targetTypeUnknown }
  }

  @frozen public struct EditionDefault: GeneratedMessage {
    @_alwaysEmitIntoClient public var edition: Google_Protobuf_Edition?
    @_alwaysEmitIntoClient public var value: String?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(edition: Google_Protobuf_Edition? = nil, value: String? = nil) {
      (self.edition, self.value, _unknown) = (edition, value, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 24: wire.closedEnum(into: &self.edition, unknown: &_unknown)  // 3
        case 18: self.value = wire.nextString()  // 2
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.FieldOptions.EditionDefault")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.int32(ifSet: self.edition?.rawValue, tag: 24)
      wire.string(ifSet: self.value, tag: 18)
    }
  }

  @frozen public struct FeatureSupport: GeneratedMessage {
    @_alwaysEmitIntoClient public var editionIntroduced: Google_Protobuf_Edition?
    @_alwaysEmitIntoClient public var editionDeprecated: Google_Protobuf_Edition?
    @_alwaysEmitIntoClient public var deprecationWarning: String?
    @_alwaysEmitIntoClient public var editionRemoved: Google_Protobuf_Edition?
    @_alwaysEmitIntoClient public var removalError: String?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(
      editionIntroduced: Google_Protobuf_Edition? = nil, editionDeprecated: Google_Protobuf_Edition? = nil,
      deprecationWarning: String? = nil, editionRemoved: Google_Protobuf_Edition? = nil,
      removalError: String? = nil
    ) {
      (self.editionIntroduced, self.editionDeprecated) = (editionIntroduced, editionDeprecated)
      (self.deprecationWarning, self.editionRemoved) = (deprecationWarning, editionRemoved)
      (self.removalError, _unknown) = (removalError, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: wire.closedEnum(into: &self.editionIntroduced, unknown: &_unknown)  // 1
        case 16: wire.closedEnum(into: &self.editionDeprecated, unknown: &_unknown)  // 2
        case 26: self.deprecationWarning = wire.nextString()  // 3
        case 32: wire.closedEnum(into: &self.editionRemoved, unknown: &_unknown)  // 4
        case 42: self.removalError = wire.nextString()  // 5
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.FieldOptions.FeatureSupport")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.removalError, tag: 42)
      wire.int32(ifSet: self.editionRemoved?.rawValue, tag: 32)
      wire.string(ifSet: self.deprecationWarning, tag: 26)
      wire.int32(ifSet: self.editionDeprecated?.rawValue, tag: 16)
      wire.int32(ifSet: self.editionIntroduced?.rawValue, tag: 8)
    }
  }
}

/// Options of a oneof.
@frozen public nonisolated struct Google_Protobuf_OneofOptions: GeneratedMessage {
  @_alwaysEmitIntoClient public var features: Google_Protobuf_FeatureSet?
  @_alwaysEmitIntoClient public var uninterpretedOption: [Google_Protobuf_UninterpretedOption]
  private var _unknown: UnknownFields
  public init() { (uninterpretedOption, _unknown) = ([], .init()) }
  public init(
    features: Google_Protobuf_FeatureSet? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    (self.features, self.uninterpretedOption, _unknown) = (features, uninterpretedOption, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.features)  // 1
      case 7994: wire.message(appendingTo: &self.uninterpretedOption)  // 999
      case 2: wire.answer(missing: missingRequiredField)
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.OneofOptions")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.repeatedMessage(self.uninterpretedOption, tag: 7994)
    if let value = self.features { wire.message(value, tag: 10) }
  }
  public var missingRequiredField: String? {
    for value in self.uninterpretedOption {
      if let path = value.missingRequiredField { return "uninterpreted_option." + path }
    }
    return nil
  }
}

/// Options of an enum.
@frozen public nonisolated struct Google_Protobuf_EnumOptions: GeneratedMessage {
  @_alwaysEmitIntoClient public var allowAlias: Bool?
  @_alwaysEmitIntoClient public var deprecated: Bool?
  @available(*, deprecated)
  public var deprecatedLegacyJsonFieldConflicts: Bool? {
    get { self._deprecatedLegacyJsonFieldConflicts }
    set { self._deprecatedLegacyJsonFieldConflicts = newValue }
  }
  private var _deprecatedLegacyJsonFieldConflicts: Bool?
  @_alwaysEmitIntoClient public var features: Google_Protobuf_FeatureSet?
  @_alwaysEmitIntoClient public var uninterpretedOption: [Google_Protobuf_UninterpretedOption]
  private var _unknown: UnknownFields
  public init() { (uninterpretedOption, _unknown) = ([], .init()) }
  public init(
    allowAlias: Bool? = nil, deprecated: Bool? = nil, deprecatedLegacyJsonFieldConflicts: Bool? = nil,
    features: Google_Protobuf_FeatureSet? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    (self.allowAlias, self.deprecated) = (allowAlias, deprecated)
    (self._deprecatedLegacyJsonFieldConflicts, self.features) = (deprecatedLegacyJsonFieldConflicts, features)
    (self.uninterpretedOption, _unknown) = (uninterpretedOption, .init())
  }
  public var deprecatedOrDefault: Bool { self.deprecated ?? false }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 16: self.allowAlias = wire.nextBool()  // 2
      case 24: self.deprecated = wire.nextBool()  // 3
      case 48: self._deprecatedLegacyJsonFieldConflicts = wire.nextBool()  // 6
      case 58: wire.message(mergingInto: &self.features)  // 7
      case 7994: wire.message(appendingTo: &self.uninterpretedOption)  // 999
      case 2: wire.answer(missing: missingRequiredField)
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.EnumOptions")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.repeatedMessage(self.uninterpretedOption, tag: 7994)
    if let value = self.features { wire.message(value, tag: 58) }
    wire.bool(ifSet: self._deprecatedLegacyJsonFieldConflicts, tag: 48)
    wire.bool(ifSet: self.deprecated, tag: 24)
    wire.bool(ifSet: self.allowAlias, tag: 16)
  }
  public var missingRequiredField: String? {
    for value in self.uninterpretedOption {
      if let path = value.missingRequiredField { return "uninterpreted_option." + path }
    }
    return nil
  }
}

/// Options of an enum value.
@frozen public nonisolated struct Google_Protobuf_EnumValueOptions: GeneratedMessage {
  @_alwaysEmitIntoClient public var deprecated: Bool?
  @_alwaysEmitIntoClient public var features: Google_Protobuf_FeatureSet?
  @_alwaysEmitIntoClient public var debugRedact: Bool?
  @_alwaysEmitIntoClient public var featureSupport: Google_Protobuf_FieldOptions.FeatureSupport?
  @_alwaysEmitIntoClient public var uninterpretedOption: [Google_Protobuf_UninterpretedOption]
  private var _unknown: UnknownFields
  public init() { (uninterpretedOption, _unknown) = ([], .init()) }
  public init(
    deprecated: Bool? = nil, features: Google_Protobuf_FeatureSet? = nil, debugRedact: Bool? = nil,
    featureSupport: Google_Protobuf_FieldOptions.FeatureSupport? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    (self.deprecated, self.features, self.debugRedact) = (deprecated, features, debugRedact)
    (self.featureSupport, self.uninterpretedOption, _unknown) = (featureSupport, uninterpretedOption, .init())
  }
  public var deprecatedOrDefault: Bool { self.deprecated ?? false }
  public var debugRedactOrDefault: Bool { self.debugRedact ?? false }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.deprecated = wire.nextBool()  // 1
      case 18: wire.message(mergingInto: &self.features)  // 2
      case 24: self.debugRedact = wire.nextBool()  // 3
      case 34: wire.message(mergingInto: &self.featureSupport)  // 4
      case 7994: wire.message(appendingTo: &self.uninterpretedOption)  // 999
      case 2: wire.answer(missing: missingRequiredField)
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.EnumValueOptions")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.repeatedMessage(self.uninterpretedOption, tag: 7994)
    if let value = self.featureSupport { wire.message(value, tag: 34) }
    wire.bool(ifSet: self.debugRedact, tag: 24)
    if let value = self.features { wire.message(value, tag: 18) }
    wire.bool(ifSet: self.deprecated, tag: 8)
  }
  public var missingRequiredField: String? {
    for value in self.uninterpretedOption {
      if let path = value.missingRequiredField { return "uninterpreted_option." + path }
    }
    return nil
  }
}

/// Options of a service.
@frozen public nonisolated struct Google_Protobuf_ServiceOptions: GeneratedMessage {
  @_alwaysEmitIntoClient public var features: Google_Protobuf_FeatureSet?
  @_alwaysEmitIntoClient public var deprecated: Bool?
  @_alwaysEmitIntoClient public var uninterpretedOption: [Google_Protobuf_UninterpretedOption]
  private var _unknown: UnknownFields
  public init() { (uninterpretedOption, _unknown) = ([], .init()) }
  public init(
    features: Google_Protobuf_FeatureSet? = nil, deprecated: Bool? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    (self.features, self.deprecated, self.uninterpretedOption) = (features, deprecated, uninterpretedOption)
    _unknown = .init()
  }
  public var deprecatedOrDefault: Bool { self.deprecated ?? false }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 274: wire.message(mergingInto: &self.features)  // 34
      case 264: self.deprecated = wire.nextBool()  // 33
      case 7994: wire.message(appendingTo: &self.uninterpretedOption)  // 999
      case 2: wire.answer(missing: missingRequiredField)
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.ServiceOptions")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.repeatedMessage(self.uninterpretedOption, tag: 7994)
    if let value = self.features { wire.message(value, tag: 274) }
    wire.bool(ifSet: self.deprecated, tag: 264)
  }
  public var missingRequiredField: String? {
    for value in self.uninterpretedOption {
      if let path = value.missingRequiredField { return "uninterpreted_option." + path }
    }
    return nil
  }
}

/// Options of a method.
@frozen public nonisolated struct Google_Protobuf_MethodOptions: GeneratedMessage {
  @_alwaysEmitIntoClient public var deprecated: Bool?
  @_alwaysEmitIntoClient public var idempotencyLevel: Google_Protobuf_MethodOptions.IdempotencyLevel?
  @_alwaysEmitIntoClient public var features: Google_Protobuf_FeatureSet?
  @_alwaysEmitIntoClient public var uninterpretedOption: [Google_Protobuf_UninterpretedOption]
  private var _unknown: UnknownFields
  public init() { (uninterpretedOption, _unknown) = ([], .init()) }
  public init(
    deprecated: Bool? = nil, idempotencyLevel: Google_Protobuf_MethodOptions.IdempotencyLevel? = nil,
    features: Google_Protobuf_FeatureSet? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    (self.deprecated, self.idempotencyLevel, self.features) = (deprecated, idempotencyLevel, features)
    (self.uninterpretedOption, _unknown) = (uninterpretedOption, .init())
  }
  public var deprecatedOrDefault: Bool { self.deprecated ?? false }
  public var idempotencyLevelOrDefault: Google_Protobuf_MethodOptions.IdempotencyLevel {
    self.idempotencyLevel ?? .idempotencyUnknown
  }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 264: self.deprecated = wire.nextBool()  // 33
      case 272: wire.closedEnum(into: &self.idempotencyLevel, unknown: &_unknown)  // 34
      case 282: wire.message(mergingInto: &self.features)  // 35
      case 7994: wire.message(appendingTo: &self.uninterpretedOption)  // 999
      case 2: wire.answer(missing: missingRequiredField)
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.MethodOptions")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.repeatedMessage(self.uninterpretedOption, tag: 7994)
    if let value = self.features { wire.message(value, tag: 282) }
    wire.int32(ifSet: self.idempotencyLevel?.rawValue, tag: 272)
    wire.bool(ifSet: self.deprecated, tag: 264)
  }
  public var missingRequiredField: String? {
    for value in self.uninterpretedOption {
      if let path = value.missingRequiredField { return "uninterpreted_option." + path }
    }
    return nil
  }

  public enum IdempotencyLevel: Int32, ClosedEnum {
    case idempotencyUnknown = 0
    case noSideEffects = 1
    case idempotent = 2
    public static var defaultValue: IdempotencyLevel { .idempotencyUnknown }
  }
}

/// An option as the parser saw it, before anyone knew what it names.
@frozen public nonisolated struct Google_Protobuf_UninterpretedOption: GeneratedMessage {
  @_alwaysEmitIntoClient public var name: [Google_Protobuf_UninterpretedOption.NamePart]
  @_alwaysEmitIntoClient public var identifierValue: String?
  @_alwaysEmitIntoClient public var positiveIntValue: UInt64?
  @_alwaysEmitIntoClient public var negativeIntValue: Int64?
  @_alwaysEmitIntoClient public var doubleValue: Double?
  @_alwaysEmitIntoClient public var stringValue: Bytes?
  @_alwaysEmitIntoClient public var aggregateValue: String?
  private var _unknown: UnknownFields
  public init() { (name, _unknown) = ([], .init()) }
  public init(
    name: [Google_Protobuf_UninterpretedOption.NamePart] = [], identifierValue: String? = nil,
    positiveIntValue: UInt64? = nil, negativeIntValue: Int64? = nil, doubleValue: Double? = nil,
    stringValue: Bytes? = nil, aggregateValue: String? = nil
  ) {
    (self.name, self.identifierValue, self.positiveIntValue) = (name, identifierValue, positiveIntValue)
    (self.negativeIntValue, self.doubleValue, self.stringValue) = (negativeIntValue, doubleValue, stringValue)
    (self.aggregateValue, _unknown) = (aggregateValue, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 18: wire.message(appendingTo: &self.name)  // 2
      case 26: self.identifierValue = wire.nextString()  // 3
      case 32: self.positiveIntValue = wire.nextUint64()  // 4
      case 40: self.negativeIntValue = wire.nextInt64()  // 5
      case 49: self.doubleValue = wire.nextDouble()  // 6
      case 58: self.stringValue = wire.nextBytes()  // 7
      case 66: self.aggregateValue = wire.nextString()  // 8
      case 2: wire.answer(missing: missingRequiredField)
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.UninterpretedOption")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.string(ifSet: self.aggregateValue, tag: 66)
    wire.bytes(ifSet: self.stringValue, tag: 58)
    wire.double(ifSet: self.doubleValue, tag: 49)
    wire.int64(ifSet: self.negativeIntValue, tag: 40)
    wire.uint64(ifSet: self.positiveIntValue, tag: 32)
    wire.string(ifSet: self.identifierValue, tag: 26)
    wire.repeatedMessage(self.name, tag: 18)
  }
  public var missingRequiredField: String? {
    for value in self.name {
      if let path = value.missingRequiredField { return "name." + path }
    }
    return nil
  }

  @frozen public struct NamePart: GeneratedMessage {
    @_alwaysEmitIntoClient public var namePart: String?
    @_alwaysEmitIntoClient public var isExtension: Bool?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(namePart: String? = nil, isExtension: Bool? = nil) {
      (self.namePart, self.isExtension, _unknown) = (namePart, isExtension, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      wire.hasRequiredFields = true
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.namePart = wire.nextString()  // 1
        case 16: self.isExtension = wire.nextBool()  // 2
        case 2: wire.answer(missing: missingRequiredField)
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.UninterpretedOption.NamePart")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.hasRequiredFields = true
      wire.unknown(_unknown)
      wire.bool(ifSet: self.isExtension, tag: 16)
      wire.string(ifSet: self.namePart, tag: 10)
    }
    public var missingRequiredField: String? {
      if self.namePart == nil { return "name_part" }
      if self.isExtension == nil { return "is_extension" }
      return nil
    }
  }
}

/// What an edition lets a file choose: how fields, enums and messages behave.
@frozen public nonisolated struct Google_Protobuf_FeatureSet: GeneratedMessage {
  @_alwaysEmitIntoClient public var fieldPresence: Google_Protobuf_FeatureSet.FieldPresence?
  @_alwaysEmitIntoClient public var enumType: Google_Protobuf_FeatureSet.EnumType?
  @_alwaysEmitIntoClient public var repeatedFieldEncoding: Google_Protobuf_FeatureSet.RepeatedFieldEncoding?
  @_alwaysEmitIntoClient public var utf8Validation: Google_Protobuf_FeatureSet.Utf8Validation?
  @_alwaysEmitIntoClient public var messageEncoding: Google_Protobuf_FeatureSet.MessageEncoding?
  @_alwaysEmitIntoClient public var jsonFormat: Google_Protobuf_FeatureSet.JsonFormat?
  @_alwaysEmitIntoClient public var enforceNamingStyle: Google_Protobuf_FeatureSet.EnforceNamingStyle?
  @_alwaysEmitIntoClient public var defaultSymbolVisibility: Google_Protobuf_FeatureSet.VisibilityFeature.DefaultSymbolVisibility?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(
    fieldPresence: Google_Protobuf_FeatureSet.FieldPresence? = nil,
    enumType: Google_Protobuf_FeatureSet.EnumType? = nil,
    repeatedFieldEncoding: Google_Protobuf_FeatureSet.RepeatedFieldEncoding? = nil,
    utf8Validation: Google_Protobuf_FeatureSet.Utf8Validation? = nil,
    messageEncoding: Google_Protobuf_FeatureSet.MessageEncoding? = nil,
    jsonFormat: Google_Protobuf_FeatureSet.JsonFormat? = nil,
    enforceNamingStyle: Google_Protobuf_FeatureSet.EnforceNamingStyle? = nil,
    defaultSymbolVisibility: Google_Protobuf_FeatureSet.VisibilityFeature.DefaultSymbolVisibility? = nil
  ) {
    (self.fieldPresence, self.enumType) = (fieldPresence, enumType)
    (self.repeatedFieldEncoding, self.utf8Validation) = (repeatedFieldEncoding, utf8Validation)
    (self.messageEncoding, self.jsonFormat) = (messageEncoding, jsonFormat)
    (self.enforceNamingStyle, self.defaultSymbolVisibility) = (enforceNamingStyle, defaultSymbolVisibility)
    _unknown = .init()
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: wire.closedEnum(into: &self.fieldPresence, unknown: &_unknown)  // 1
      case 16: wire.closedEnum(into: &self.enumType, unknown: &_unknown)  // 2
      case 24: wire.closedEnum(into: &self.repeatedFieldEncoding, unknown: &_unknown)  // 3
      case 32: wire.closedEnum(into: &self.utf8Validation, unknown: &_unknown)  // 4
      case 40: wire.closedEnum(into: &self.messageEncoding, unknown: &_unknown)  // 5
      case 48: wire.closedEnum(into: &self.jsonFormat, unknown: &_unknown)  // 6
      case 56: wire.closedEnum(into: &self.enforceNamingStyle, unknown: &_unknown)  // 7
      case 64: wire.closedEnum(into: &self.defaultSymbolVisibility, unknown: &_unknown)  // 8
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.FeatureSet")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.defaultSymbolVisibility?.rawValue, tag: 64)
    wire.int32(ifSet: self.enforceNamingStyle?.rawValue, tag: 56)
    wire.int32(ifSet: self.jsonFormat?.rawValue, tag: 48)
    wire.int32(ifSet: self.messageEncoding?.rawValue, tag: 40)
    wire.int32(ifSet: self.utf8Validation?.rawValue, tag: 32)
    wire.int32(ifSet: self.repeatedFieldEncoding?.rawValue, tag: 24)
    wire.int32(ifSet: self.enumType?.rawValue, tag: 16)
    wire.int32(ifSet: self.fieldPresence?.rawValue, tag: 8)
  }

  public enum FieldPresence: Int32, ClosedEnum {
    case unknown = 0
    case explicit = 1
    case implicit = 2
    case legacyRequired = 3
    public static var defaultValue: FieldPresence { .unknown }
  }

  public enum EnumType: Int32, ClosedEnum {
    case unknown = 0
    case `open` = 1
    case closed = 2
    public static var defaultValue: EnumType { .unknown }
  }

  public enum RepeatedFieldEncoding: Int32, ClosedEnum {
    case unknown = 0
    case packed = 1
    case expanded = 2
    public static var defaultValue: RepeatedFieldEncoding { .unknown }
  }

  public enum Utf8Validation: Int32, ClosedEnum {
    case unknown = 0
    case verify = 2
    case none_ = 3
    public static var defaultValue: Utf8Validation { .unknown }
  }

  public enum MessageEncoding: Int32, ClosedEnum {
    case unknown = 0
    case lengthPrefixed = 1
    case delimited = 2
    public static var defaultValue: MessageEncoding { .unknown }
  }

  public enum JsonFormat: Int32, ClosedEnum {
    case unknown = 0
    case allow = 1
    case legacyBestEffort = 2
    public static var defaultValue: JsonFormat { .unknown }
  }

  public enum EnforceNamingStyle: Int32, ClosedEnum {
    case unknown = 0
    case style2024 = 1
    case styleLegacy = 2
    case style2026 = 3
    public static var defaultValue: EnforceNamingStyle { .unknown }
  }

  @frozen public struct VisibilityFeature: GeneratedMessage {
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.FeatureSet.VisibilityFeature")
      }
    }
    public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }

    public enum DefaultSymbolVisibility: Int32, ClosedEnum {
      case unknown = 0
      case exportAll = 1
      case exportTopLevel = 2
      case localAll = 3
      case strict = 4
      public static var defaultValue: DefaultSymbolVisibility { .unknown }
    }
  }
}

/// The features that each edition begins with.
@frozen public nonisolated struct Google_Protobuf_FeatureSetDefaults: GeneratedMessage {
  @_alwaysEmitIntoClient public var defaults: [Google_Protobuf_FeatureSetDefaults.FeatureSetEditionDefault]
  @_alwaysEmitIntoClient public var minimumEdition: Google_Protobuf_Edition?
  @_alwaysEmitIntoClient public var maximumEdition: Google_Protobuf_Edition?
  private var _unknown: UnknownFields
  public init() { (defaults, _unknown) = ([], .init()) }
  public init(
    defaults: [Google_Protobuf_FeatureSetDefaults.FeatureSetEditionDefault] = [],
    minimumEdition: Google_Protobuf_Edition? = nil, maximumEdition: Google_Protobuf_Edition? = nil
  ) {
    (self.defaults, self.minimumEdition, self.maximumEdition) = (defaults, minimumEdition, maximumEdition)
    _unknown = .init()
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(appendingTo: &self.defaults)  // 1
      case 32: wire.closedEnum(into: &self.minimumEdition, unknown: &_unknown)  // 4
      case 40: wire.closedEnum(into: &self.maximumEdition, unknown: &_unknown)  // 5
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.FeatureSetDefaults")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.maximumEdition?.rawValue, tag: 40)
    wire.int32(ifSet: self.minimumEdition?.rawValue, tag: 32)
    wire.repeatedMessage(self.defaults, tag: 10)
  }

  @frozen public struct FeatureSetEditionDefault: GeneratedMessage {
    @_alwaysEmitIntoClient public var edition: Google_Protobuf_Edition?
    @_alwaysEmitIntoClient public var overridableFeatures: Google_Protobuf_FeatureSet?
    @_alwaysEmitIntoClient public var fixedFeatures: Google_Protobuf_FeatureSet?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(
      edition: Google_Protobuf_Edition? = nil, overridableFeatures: Google_Protobuf_FeatureSet? = nil,
      fixedFeatures: Google_Protobuf_FeatureSet? = nil
    ) {
      (self.edition, self.overridableFeatures) = (edition, overridableFeatures)
      (self.fixedFeatures, _unknown) = (fixedFeatures, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 24: wire.closedEnum(into: &self.edition, unknown: &_unknown)  // 3
        case 34: wire.message(mergingInto: &self.overridableFeatures)  // 4
        case 42: wire.message(mergingInto: &self.fixedFeatures)  // 5
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.FeatureSetDefaults.FeatureSetEditionDefault")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      if let value = self.fixedFeatures { wire.message(value, tag: 42) }
      if let value = self.overridableFeatures { wire.message(value, tag: 34) }
      wire.int32(ifSet: self.edition?.rawValue, tag: 24)
    }
  }
}

/// Where in the source each element stands, and the comments around it.
@frozen public nonisolated struct Google_Protobuf_SourceCodeInfo: GeneratedMessage {
  @_alwaysEmitIntoClient public var location: [Google_Protobuf_SourceCodeInfo.Location]
  private var _unknown: UnknownFields
  public init() { (location, _unknown) = ([], .init()) }
  public init(location: [Google_Protobuf_SourceCodeInfo.Location] = []) {
    (self.location, _unknown) = (location, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(appendingTo: &self.location)  // 1
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.SourceCodeInfo")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedMessage(self.location, tag: 10)
  }

  @frozen public struct Location: GeneratedMessage {
    @_alwaysEmitIntoClient public var path: [Int32]
    @_alwaysEmitIntoClient public var span: [Int32]
    @_alwaysEmitIntoClient public var leadingComments: String?
    @_alwaysEmitIntoClient public var trailingComments: String?
    @_alwaysEmitIntoClient public var leadingDetachedComments: [String]
    private var _unknown: UnknownFields
    public init() { (path, span, leadingDetachedComments, _unknown) = ([], [], [], .init()) }
    public init(
      path: [Int32] = [], span: [Int32] = [], leadingComments: String? = nil, trailingComments: String? = nil,
      leadingDetachedComments: [String] = []
    ) {
      (self.path, self.span, self.leadingComments) = (path, span, leadingComments)
      (self.trailingComments, self.leadingDetachedComments) = (trailingComments, leadingDetachedComments)
      _unknown = .init()
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: wire.int32(appendingTo: &self.path)  // 1
        case 10: wire.packedInt32(appendingTo: &self.path)
        case 16: wire.int32(appendingTo: &self.span)  // 2
        case 18: wire.packedInt32(appendingTo: &self.span)
        case 26: self.leadingComments = wire.nextString()  // 3
        case 34: self.trailingComments = wire.nextString()  // 4
        case 50: wire.string(appendingTo: &self.leadingDetachedComments)  // 6
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.SourceCodeInfo.Location")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.repeatedString(self.leadingDetachedComments, tag: 50)
      wire.string(ifSet: self.trailingComments, tag: 34)
      wire.string(ifSet: self.leadingComments, tag: 26)
      wire.packedInt32(self.span, tag: 18)
      wire.packedInt32(self.path, tag: 10)
    }
  }
}

/// Which generated text came from which element.
@frozen public nonisolated struct Google_Protobuf_GeneratedCodeInfo: GeneratedMessage {
  @_alwaysEmitIntoClient public var annotation: [Google_Protobuf_GeneratedCodeInfo.Annotation]
  private var _unknown: UnknownFields
  public init() { (annotation, _unknown) = ([], .init()) }
  public init(annotation: [Google_Protobuf_GeneratedCodeInfo.Annotation] = []) {
    (self.annotation, _unknown) = (annotation, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(appendingTo: &self.annotation)  // 1
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.GeneratedCodeInfo")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedMessage(self.annotation, tag: 10)
  }

  @frozen public struct Annotation: GeneratedMessage {
    @_alwaysEmitIntoClient public var path: [Int32]
    @_alwaysEmitIntoClient public var sourceFile: String?
    @_alwaysEmitIntoClient public var begin: Int32?
    @_alwaysEmitIntoClient public var end: Int32?
    @_alwaysEmitIntoClient public var semantic: Google_Protobuf_GeneratedCodeInfo.Annotation.Semantic?
    private var _unknown: UnknownFields
    public init() { (path, _unknown) = ([], .init()) }
    public init(
      path: [Int32] = [], sourceFile: String? = nil, begin: Int32? = nil, end: Int32? = nil,
      semantic: Google_Protobuf_GeneratedCodeInfo.Annotation.Semantic? = nil
    ) {
      (self.path, self.sourceFile, self.begin, self.end) = (path, sourceFile, begin, end)
      (self.semantic, _unknown) = (semantic, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: wire.int32(appendingTo: &self.path)  // 1
        case 10: wire.packedInt32(appendingTo: &self.path)
        case 18: self.sourceFile = wire.nextString()  // 2
        case 24: self.begin = wire.nextInt32()  // 3
        case 32: self.end = wire.nextInt32()  // 4
        case 40: wire.closedEnum(into: &self.semantic, unknown: &_unknown)  // 5
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_descriptor, "google.protobuf.GeneratedCodeInfo.Annotation")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.int32(ifSet: self.semantic?.rawValue, tag: 40)
      wire.int32(ifSet: self.end, tag: 32)
      wire.int32(ifSet: self.begin, tag: 24)
      wire.string(ifSet: self.sourceFile, tag: 18)
      wire.packedInt32(self.path, tag: 10)
    }

    public enum Semantic: Int32, ClosedEnum {
      case none_ = 0
      case set = 1
      case alias = 2
      public static var defaultValue: Semantic { .none_ }
    }
  }
}

nonisolated extension FileDescriptor {
  public static let google_protobuf_descriptor = FileDescriptor(serialized: "\n google/protobuf/descriptor.proto\u{12}\u{f}google.protobuf\"[\n\u{11}FileDescriptorSet\u{12}8\n\u{4}file\u{18}\u{1} \u{3}(\u{b}2$.google.protobuf.FileDescriptorProtoR\u{4}file*\u{c}\u{8}\u{80}\u{ec}\u{ca}\u{ff}\u{1}\u{10}\u{81}\u{ec}\u{ca}\u{ff}\u{1}\"\u{c5}\u{5}\n\u{13}FileDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}\u{18}\n\u{7}package\u{18}\u{2} \u{1}(\tR\u{7}package\u{12}\u{1e}\n\ndependency\u{18}\u{3} \u{3}(\tR\ndependency\u{12}+\n\u{11}public_dependency\u{18}\n \u{3}(\u{5}R\u{10}publicDependency\u{12}'\n\u{f}weak_dependency\u{18}\u{b} \u{3}(\u{5}R\u{e}weakDependency\u{12}+\n\u{11}option_dependency\u{18}\u{f} \u{3}(\tR\u{10}optionDependency\u{12}C\n\u{c}message_type\u{18}\u{4} \u{3}(\u{b}2 .google.protobuf.DescriptorProtoR\u{b}messageType\u{12}A\n\tenum_type\u{18}\u{5} \u{3}(\u{b}2$.google.protobuf.EnumDescriptorProtoR\u{8}enumType\u{12}A\n\u{7}service\u{18}\u{6} \u{3}(\u{b}2'.google.protobuf.ServiceDescriptorProtoR\u{7}service\u{12}C\n\textension\u{18}\u{7} \u{3}(\u{b}2%.google.protobuf.FieldDescriptorProtoR\textension\u{12}6\n\u{7}options\u{18}\u{8} \u{1}(\u{b}2\u{1c}.google.protobuf.FileOptionsR\u{7}options\u{12}I\n\u{10}source_code_info\u{18}\t \u{1}(\u{b}2\u{1f}.google.protobuf.SourceCodeInfoR\u{e}sourceCodeInfo\u{12}\u{16}\n\u{6}syntax\u{18}\u{c} \u{1}(\tR\u{6}syntax\u{12}2\n\u{7}edition\u{18}\u{e} \u{1}(\u{e}2\u{18}.google.protobuf.EditionR\u{7}edition\"\u{fc}\u{6}\n\u{f}DescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12};\n\u{5}field\u{18}\u{2} \u{3}(\u{b}2%.google.protobuf.FieldDescriptorProtoR\u{5}field\u{12}C\n\textension\u{18}\u{6} \u{3}(\u{b}2%.google.protobuf.FieldDescriptorProtoR\textension\u{12}A\n\u{b}nested_type\u{18}\u{3} \u{3}(\u{b}2 .google.protobuf.DescriptorProtoR\nnestedType\u{12}A\n\tenum_type\u{18}\u{4} \u{3}(\u{b}2$.google.protobuf.EnumDescriptorProtoR\u{8}enumType\u{12}X\n\u{f}extension_range\u{18}\u{5} \u{3}(\u{b}2/.google.protobuf.DescriptorProto.ExtensionRangeR\u{e}extensionRange\u{12}D\n\noneof_decl\u{18}\u{8} \u{3}(\u{b}2%.google.protobuf.OneofDescriptorProtoR\toneofDecl\u{12}9\n\u{7}options\u{18}\u{7} \u{1}(\u{b}2\u{1f}.google.protobuf.MessageOptionsR\u{7}options\u{12}U\n\u{e}reserved_range\u{18}\t \u{3}(\u{b}2..google.protobuf.DescriptorProto.ReservedRangeR\rreservedRange\u{12}#\n\rreserved_name\u{18}\n \u{3}(\tR\u{c}reservedName\u{12}A\n\nvisibility\u{18}\u{b} \u{1}(\u{e}2!.google.protobuf.SymbolVisibilityR\nvisibility\u{1a}z\n\u{e}ExtensionRange\u{12}\u{14}\n\u{5}start\u{18}\u{1} \u{1}(\u{5}R\u{5}start\u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{5}R\u{3}end\u{12}@\n\u{7}options\u{18}\u{3} \u{1}(\u{b}2&.google.protobuf.ExtensionRangeOptionsR\u{7}options\u{1a}7\n\rReservedRange\u{12}\u{14}\n\u{5}start\u{18}\u{1} \u{1}(\u{5}R\u{5}start\u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{5}R\u{3}end\"\u{d4}\u{4}\n\u{15}ExtensionRangeOptions\u{12}X\n\u{14}uninterpreted_option\u{18}\u{e7}\u{7} \u{3}(\u{b}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption\u{12}Y\n\u{b}declaration\u{18}\u{2} \u{3}(\u{b}22.google.protobuf.ExtensionRangeOptions.DeclarationB\u{3}\u{88}\u{1}\u{2}R\u{b}declaration\u{12}7\n\u{8}features\u{18}2 \u{1}(\u{b}2\u{1b}.google.protobuf.FeatureSetR\u{8}features\u{12}m\n\u{c}verification\u{18}\u{3} \u{1}(\u{e}28.google.protobuf.ExtensionRangeOptions.VerificationState:\nUNVERIFIEDB\u{3}\u{88}\u{1}\u{2}R\u{c}verification\u{1a}\u{94}\u{1}\n\u{b}Declaration\u{12}\u{16}\n\u{6}number\u{18}\u{1} \u{1}(\u{5}R\u{6}number\u{12}\u{1b}\n\tfull_name\u{18}\u{2} \u{1}(\tR\u{8}fullName\u{12}\u{12}\n\u{4}type\u{18}\u{3} \u{1}(\tR\u{4}type\u{12}\u{1a}\n\u{8}reserved\u{18}\u{5} \u{1}(\u{8}R\u{8}reserved\u{12}\u{1a}\n\u{8}repeated\u{18}\u{6} \u{1}(\u{8}R\u{8}repeatedJ\u{4}\u{8}\u{4}\u{10}\u{5}\"4\n\u{11}VerificationState\u{12}\u{f}\n\u{b}DECLARATION\u{10}\0\u{12}\u{e}\n\nUNVERIFIED\u{10}\u{1}*\u{6}\u{8}\u{de}\u{7}\u{10}\u{e7}\u{7}*\t\u{8}\u{e8}\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"\u{c1}\u{6}\n\u{14}FieldDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}\u{16}\n\u{6}number\u{18}\u{3} \u{1}(\u{5}R\u{6}number\u{12}A\n\u{5}label\u{18}\u{4} \u{1}(\u{e}2+.google.protobuf.FieldDescriptorProto.LabelR\u{5}label\u{12}>\n\u{4}type\u{18}\u{5} \u{1}(\u{e}2*.google.protobuf.FieldDescriptorProto.TypeR\u{4}type\u{12}\u{1b}\n\ttype_name\u{18}\u{6} \u{1}(\tR\u{8}typeName\u{12}\u{1a}\n\u{8}extendee\u{18}\u{2} \u{1}(\tR\u{8}extendee\u{12}#\n\rdefault_value\u{18}\u{7} \u{1}(\tR\u{c}defaultValue\u{12}\u{1f}\n\u{b}oneof_index\u{18}\t \u{1}(\u{5}R\noneofIndex\u{12}\u{1b}\n\tjson_name\u{18}\n \u{1}(\tR\u{8}jsonName\u{12}7\n\u{7}options\u{18}\u{8} \u{1}(\u{b}2\u{1d}.google.protobuf.FieldOptionsR\u{7}options\u{12}'\n\u{f}proto3_optional\u{18}\u{11} \u{1}(\u{8}R\u{e}proto3Optional\"\u{b6}\u{2}\n\u{4}Type\u{12}\u{f}\n\u{b}TYPE_DOUBLE\u{10}\u{1}\u{12}\u{e}\n\nTYPE_FLOAT\u{10}\u{2}\u{12}\u{e}\n\nTYPE_INT64\u{10}\u{3}\u{12}\u{f}\n\u{b}TYPE_UINT64\u{10}\u{4}\u{12}\u{e}\n\nTYPE_INT32\u{10}\u{5}\u{12}\u{10}\n\u{c}TYPE_FIXED64\u{10}\u{6}\u{12}\u{10}\n\u{c}TYPE_FIXED32\u{10}\u{7}\u{12}\r\n\tTYPE_BOOL\u{10}\u{8}\u{12}\u{f}\n\u{b}TYPE_STRING\u{10}\t\u{12}\u{e}\n\nTYPE_GROUP\u{10}\n\u{12}\u{10}\n\u{c}TYPE_MESSAGE\u{10}\u{b}\u{12}\u{e}\n\nTYPE_BYTES\u{10}\u{c}\u{12}\u{f}\n\u{b}TYPE_UINT32\u{10}\r\u{12}\r\n\tTYPE_ENUM\u{10}\u{e}\u{12}\u{11}\n\rTYPE_SFIXED32\u{10}\u{f}\u{12}\u{11}\n\rTYPE_SFIXED64\u{10}\u{10}\u{12}\u{f}\n\u{b}TYPE_SINT32\u{10}\u{11}\u{12}\u{f}\n\u{b}TYPE_SINT64\u{10}\u{12}\"C\n\u{5}Label\u{12}\u{12}\n\u{e}LABEL_OPTIONAL\u{10}\u{1}\u{12}\u{12}\n\u{e}LABEL_REPEATED\u{10}\u{3}\u{12}\u{12}\n\u{e}LABEL_REQUIRED\u{10}\u{2}\"c\n\u{14}OneofDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}7\n\u{7}options\u{18}\u{2} \u{1}(\u{b}2\u{1d}.google.protobuf.OneofOptionsR\u{7}options\"\u{a6}\u{3}\n\u{13}EnumDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}?\n\u{5}value\u{18}\u{2} \u{3}(\u{b}2).google.protobuf.EnumValueDescriptorProtoR\u{5}value\u{12}6\n\u{7}options\u{18}\u{3} \u{1}(\u{b}2\u{1c}.google.protobuf.EnumOptionsR\u{7}options\u{12}]\n\u{e}reserved_range\u{18}\u{4} \u{3}(\u{b}26.google.protobuf.EnumDescriptorProto.EnumReservedRangeR\rreservedRange\u{12}#\n\rreserved_name\u{18}\u{5} \u{3}(\tR\u{c}reservedName\u{12}A\n\nvisibility\u{18}\u{6} \u{1}(\u{e}2!.google.protobuf.SymbolVisibilityR\nvisibility\u{1a};\n\u{11}EnumReservedRange\u{12}\u{14}\n\u{5}start\u{18}\u{1} \u{1}(\u{5}R\u{5}start\u{12}\u{10}\n\u{3}end\u{18}\u{2} \u{1}(\u{5}R\u{3}end\"\u{83}\u{1}\n\u{18}EnumValueDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}\u{16}\n\u{6}number\u{18}\u{2} \u{1}(\u{5}R\u{6}number\u{12};\n\u{7}options\u{18}\u{3} \u{1}(\u{b}2!.google.protobuf.EnumValueOptionsR\u{7}options\"\u{b5}\u{1}\n\u{16}ServiceDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}>\n\u{6}method\u{18}\u{2} \u{3}(\u{b}2&.google.protobuf.MethodDescriptorProtoR\u{6}method\u{12}9\n\u{7}options\u{18}\u{3} \u{1}(\u{b}2\u{1f}.google.protobuf.ServiceOptionsR\u{7}optionsJ\u{4}\u{8}\u{4}\u{10}\u{5}R\u{6}stream\"\u{89}\u{2}\n\u{15}MethodDescriptorProto\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}\u{1d}\n\ninput_type\u{18}\u{2} \u{1}(\tR\tinputType\u{12}\u{1f}\n\u{b}output_type\u{18}\u{3} \u{1}(\tR\noutputType\u{12}8\n\u{7}options\u{18}\u{4} \u{1}(\u{b}2\u{1e}.google.protobuf.MethodOptionsR\u{7}options\u{12}0\n\u{10}client_streaming\u{18}\u{5} \u{1}(\u{8}:\u{5}falseR\u{f}clientStreaming\u{12}0\n\u{10}server_streaming\u{18}\u{6} \u{1}(\u{8}:\u{5}falseR\u{f}serverStreaming\"\u{fa}\n\n\u{b}FileOptions\u{12}!\n\u{c}java_package\u{18}\u{1} \u{1}(\tR\u{b}javaPackage\u{12}0\n\u{14}java_outer_classname\u{18}\u{8} \u{1}(\tR\u{12}javaOuterClassname\u{12}\u{f9}\u{1}\n\u{13}java_multiple_files\u{18}\n \u{1}(\u{8}:\u{5}falseB\u{c1}\u{1}\u{b2}\u{1}\u{bd}\u{1}\u{8}\u{e6}\u{7} \u{e9}\u{7}*\u{b4}\u{1}This behavior is enabled by default in editions 2024 and above. To disable it, you can set `features.(pb.java).nest_in_file_class = YES` on individual messages, enums, or services.R\u{11}javaMultipleFiles\u{12}D\n\u{1d}java_generate_equals_and_hash\u{18}\u{14} \u{1}(\u{8}B\u{2}\u{18}\u{1}R\u{19}javaGenerateEqualsAndHash\u{12}:\n\u{16}java_string_check_utf8\u{18}\u{1b} \u{1}(\u{8}:\u{5}falseR\u{13}javaStringCheckUtf8\u{12}S\n\u{c}optimize_for\u{18}\t \u{1}(\u{e}2).google.protobuf.FileOptions.OptimizeMode:\u{5}SPEEDR\u{b}optimizeFor\u{12}\u{1d}\n\ngo_package\u{18}\u{b} \u{1}(\tR\tgoPackage\u{12}5\n\u{13}cc_generic_services\u{18}\u{10} \u{1}(\u{8}:\u{5}falseR\u{11}ccGenericServices\u{12}9\n\u{15}java_generic_services\u{18}\u{11} \u{1}(\u{8}:\u{5}falseR\u{13}javaGenericServices\u{12}5\n\u{13}py_generic_services\u{18}\u{12} \u{1}(\u{8}:\u{5}falseR\u{11}pyGenericServices\u{12}%\n\ndeprecated\u{18}\u{17} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}.\n\u{10}cc_enable_arenas\u{18}\u{1f} \u{1}(\u{8}:\u{4}trueR\u{e}ccEnableArenas\u{12}*\n\u{11}objc_class_prefix\u{18}$ \u{1}(\tR\u{f}objcClassPrefix\u{12})\n\u{10}csharp_namespace\u{18}% \u{1}(\tR\u{f}csharpNamespace\u{12}!\n\u{c}swift_prefix\u{18}' \u{1}(\tR\u{b}swiftPrefix\u{12}(\n\u{10}php_class_prefix\u{18}( \u{1}(\tR\u{e}phpClassPrefix\u{12}#\n\rphp_namespace\u{18}) \u{1}(\tR\u{c}phpNamespace\u{12}4\n\u{16}php_metadata_namespace\u{18}, \u{1}(\tR\u{14}phpMetadataNamespace\u{12}!\n\u{c}ruby_package\u{18}- \u{1}(\tR\u{b}rubyPackage\u{12}7\n\u{8}features\u{18}2 \u{1}(\u{b}2\u{1b}.google.protobuf.FeatureSetR\u{8}features\u{12}X\n\u{14}uninterpreted_option\u{18}\u{e7}\u{7} \u{3}(\u{b}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption\":\n\u{c}OptimizeMode\u{12}\t\n\u{5}SPEED\u{10}\u{1}\u{12}\r\n\tCODE_SIZE\u{10}\u{2}\u{12}\u{10}\n\u{c}LITE_RUNTIME\u{10}\u{3}*\u{6}\u{8}\u{de}\u{7}\u{10}\u{e7}\u{7}*\t\u{8}\u{e8}\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}*\u{10}+J\u{4}\u{8}&\u{10}'R\u{14}php_generic_services\"\u{fc}\u{3}\n\u{e}MessageOptions\u{12}<\n\u{17}message_set_wire_format\u{18}\u{1} \u{1}(\u{8}:\u{5}falseR\u{14}messageSetWireFormat\u{12}L\n\u{1f}no_standard_descriptor_accessor\u{18}\u{2} \u{1}(\u{8}:\u{5}falseR\u{1c}noStandardDescriptorAccessor\u{12}%\n\ndeprecated\u{18}\u{3} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}\u{1b}\n\tmap_entry\u{18}\u{7} \u{1}(\u{8}R\u{8}mapEntry\u{12}V\n&deprecated_legacy_json_field_conflicts\u{18}\u{b} \u{1}(\u{8}B\u{2}\u{18}\u{1}R\"deprecatedLegacyJsonFieldConflicts\u{12}7\n\u{8}features\u{18}\u{c} \u{1}(\u{b}2\u{1b}.google.protobuf.FeatureSetR\u{8}features\u{12}X\n\u{14}uninterpreted_option\u{18}\u{e7}\u{7} \u{3}(\u{b}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{6}\u{8}\u{de}\u{7}\u{10}\u{e7}\u{7}*\t\u{8}\u{e8}\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}\u{4}\u{10}\u{5}J\u{4}\u{8}\u{5}\u{10}\u{6}J\u{4}\u{8}\u{6}\u{10}\u{7}J\u{4}\u{8}\u{8}\u{10}\tJ\u{4}\u{8}\t\u{10}\n\"\u{ce}\r\n\u{c}FieldOptions\u{12}A\n\u{5}ctype\u{18}\u{1} \u{1}(\u{e}2#.google.protobuf.FieldOptions.CType:\u{6}STRINGR\u{5}ctype\u{12}\u{16}\n\u{6}packed\u{18}\u{2} \u{1}(\u{8}R\u{6}packed\u{12}G\n\u{6}jstype\u{18}\u{6} \u{1}(\u{e}2$.google.protobuf.FieldOptions.JSType:\tJS_NORMALR\u{6}jstype\u{12}\u{19}\n\u{4}lazy\u{18}\u{5} \u{1}(\u{8}:\u{5}falseR\u{4}lazy\u{12}.\n\u{f}unverified_lazy\u{18}\u{f} \u{1}(\u{8}:\u{5}falseR\u{e}unverifiedLazy\u{12}%\n\ndeprecated\u{18}\u{3} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}\u{1d}\n\u{4}weak\u{18}\n \u{1}(\u{8}:\u{5}falseB\u{2}\u{18}\u{1}R\u{4}weak\u{12}(\n\u{c}debug_redact\u{18}\u{10} \u{1}(\u{8}:\u{5}falseR\u{b}debugRedact\u{12}K\n\tretention\u{18}\u{11} \u{1}(\u{e}2-.google.protobuf.FieldOptions.OptionRetentionR\tretention\u{12}H\n\u{7}targets\u{18}\u{13} \u{3}(\u{e}2..google.protobuf.FieldOptions.OptionTargetTypeR\u{7}targets\u{12}W\n\u{10}edition_defaults\u{18}\u{14} \u{3}(\u{b}2,.google.protobuf.FieldOptions.EditionDefaultR\u{f}editionDefaults\u{12}7\n\u{8}features\u{18}\u{15} \u{1}(\u{b}2\u{1b}.google.protobuf.FeatureSetR\u{8}features\u{12}U\n\u{f}feature_support\u{18}\u{16} \u{1}(\u{b}2,.google.protobuf.FieldOptions.FeatureSupportR\u{e}featureSupport\u{12}X\n\u{14}uninterpreted_option\u{18}\u{e7}\u{7} \u{3}(\u{b}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption\u{1a}Z\n\u{e}EditionDefault\u{12}2\n\u{7}edition\u{18}\u{3} \u{1}(\u{e}2\u{18}.google.protobuf.EditionR\u{7}edition\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\tR\u{5}value\u{1a}\u{bb}\u{2}\n\u{e}FeatureSupport\u{12}G\n\u{12}edition_introduced\u{18}\u{1} \u{1}(\u{e}2\u{18}.google.protobuf.EditionR\u{11}editionIntroduced\u{12}G\n\u{12}edition_deprecated\u{18}\u{2} \u{1}(\u{e}2\u{18}.google.protobuf.EditionR\u{11}editionDeprecated\u{12}/\n\u{13}deprecation_warning\u{18}\u{3} \u{1}(\tR\u{12}deprecationWarning\u{12}A\n\u{f}edition_removed\u{18}\u{4} \u{1}(\u{e}2\u{18}.google.protobuf.EditionR\u{e}editionRemoved\u{12}#\n\rremoval_error\u{18}\u{5} \u{1}(\tR\u{c}removalError\"/\n\u{5}CType\u{12}\n\n\u{6}STRING\u{10}\0\u{12}\u{8}\n\u{4}CORD\u{10}\u{1}\u{12}\u{10}\n\u{c}STRING_PIECE\u{10}\u{2}\"5\n\u{6}JSType\u{12}\r\n\tJS_NORMAL\u{10}\0\u{12}\r\n\tJS_STRING\u{10}\u{1}\u{12}\r\n\tJS_NUMBER\u{10}\u{2}\"U\n\u{f}OptionRetention\u{12}\u{15}\n\u{11}RETENTION_UNKNOWN\u{10}\0\u{12}\u{15}\n\u{11}RETENTION_RUNTIME\u{10}\u{1}\u{12}\u{14}\n\u{10}RETENTION_SOURCE\u{10}\u{2}\"\u{8c}\u{2}\n\u{10}OptionTargetType\u{12}\u{17}\n\u{13}TARGET_TYPE_UNKNOWN\u{10}\0\u{12}\u{14}\n\u{10}TARGET_TYPE_FILE\u{10}\u{1}\u{12}\u{1f}\n\u{1b}TARGET_TYPE_EXTENSION_RANGE\u{10}\u{2}\u{12}\u{17}\n\u{13}TARGET_TYPE_MESSAGE\u{10}\u{3}\u{12}\u{15}\n\u{11}TARGET_TYPE_FIELD\u{10}\u{4}\u{12}\u{15}\n\u{11}TARGET_TYPE_ONEOF\u{10}\u{5}\u{12}\u{14}\n\u{10}TARGET_TYPE_ENUM\u{10}\u{6}\u{12}\u{1a}\n\u{16}TARGET_TYPE_ENUM_ENTRY\u{10}\u{7}\u{12}\u{17}\n\u{13}TARGET_TYPE_SERVICE\u{10}\u{8}\u{12}\u{16}\n\u{12}TARGET_TYPE_METHOD\u{10}\t*\u{6}\u{8}\u{de}\u{7}\u{10}\u{e7}\u{7}*\t\u{8}\u{e8}\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}\u{4}\u{10}\u{5}J\u{4}\u{8}\u{12}\u{10}\u{13}\"\u{b4}\u{1}\n\u{c}OneofOptions\u{12}7\n\u{8}features\u{18}\u{1} \u{1}(\u{b}2\u{1b}.google.protobuf.FeatureSetR\u{8}features\u{12}X\n\u{14}uninterpreted_option\u{18}\u{e7}\u{7} \u{3}(\u{b}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{6}\u{8}\u{de}\u{7}\u{10}\u{e7}\u{7}*\t\u{8}\u{e8}\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"\u{d9}\u{2}\n\u{b}EnumOptions\u{12}\u{1f}\n\u{b}allow_alias\u{18}\u{2} \u{1}(\u{8}R\nallowAlias\u{12}%\n\ndeprecated\u{18}\u{3} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}V\n&deprecated_legacy_json_field_conflicts\u{18}\u{6} \u{1}(\u{8}B\u{2}\u{18}\u{1}R\"deprecatedLegacyJsonFieldConflicts\u{12}7\n\u{8}features\u{18}\u{7} \u{1}(\u{b}2\u{1b}.google.protobuf.FeatureSetR\u{8}features\u{12}X\n\u{14}uninterpreted_option\u{18}\u{e7}\u{7} \u{3}(\u{b}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{6}\u{8}\u{de}\u{7}\u{10}\u{e7}\u{7}*\t\u{8}\u{e8}\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}J\u{4}\u{8}\u{5}\u{10}\u{6}\"\u{e0}\u{2}\n\u{10}EnumValueOptions\u{12}%\n\ndeprecated\u{18}\u{1} \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}7\n\u{8}features\u{18}\u{2} \u{1}(\u{b}2\u{1b}.google.protobuf.FeatureSetR\u{8}features\u{12}(\n\u{c}debug_redact\u{18}\u{3} \u{1}(\u{8}:\u{5}falseR\u{b}debugRedact\u{12}U\n\u{f}feature_support\u{18}\u{4} \u{1}(\u{b}2,.google.protobuf.FieldOptions.FeatureSupportR\u{e}featureSupport\u{12}X\n\u{14}uninterpreted_option\u{18}\u{e7}\u{7} \u{3}(\u{b}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{6}\u{8}\u{de}\u{7}\u{10}\u{e7}\u{7}*\t\u{8}\u{e8}\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"\u{dd}\u{1}\n\u{e}ServiceOptions\u{12}7\n\u{8}features\u{18}\" \u{1}(\u{b}2\u{1b}.google.protobuf.FeatureSetR\u{8}features\u{12}%\n\ndeprecated\u{18}! \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}X\n\u{14}uninterpreted_option\u{18}\u{e7}\u{7} \u{3}(\u{b}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption*\u{6}\u{8}\u{de}\u{7}\u{10}\u{e7}\u{7}*\t\u{8}\u{e8}\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"\u{a1}\u{3}\n\rMethodOptions\u{12}%\n\ndeprecated\u{18}! \u{1}(\u{8}:\u{5}falseR\ndeprecated\u{12}q\n\u{11}idempotency_level\u{18}\" \u{1}(\u{e}2/.google.protobuf.MethodOptions.IdempotencyLevel:\u{13}IDEMPOTENCY_UNKNOWNR\u{10}idempotencyLevel\u{12}7\n\u{8}features\u{18}# \u{1}(\u{b}2\u{1b}.google.protobuf.FeatureSetR\u{8}features\u{12}X\n\u{14}uninterpreted_option\u{18}\u{e7}\u{7} \u{3}(\u{b}2$.google.protobuf.UninterpretedOptionR\u{13}uninterpretedOption\"P\n\u{10}IdempotencyLevel\u{12}\u{17}\n\u{13}IDEMPOTENCY_UNKNOWN\u{10}\0\u{12}\u{13}\n\u{f}NO_SIDE_EFFECTS\u{10}\u{1}\u{12}\u{e}\n\nIDEMPOTENT\u{10}\u{2}*\u{6}\u{8}\u{de}\u{7}\u{10}\u{e7}\u{7}*\t\u{8}\u{e8}\u{7}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"\u{9a}\u{3}\n\u{13}UninterpretedOption\u{12}A\n\u{4}name\u{18}\u{2} \u{3}(\u{b}2-.google.protobuf.UninterpretedOption.NamePartR\u{4}name\u{12})\n\u{10}identifier_value\u{18}\u{3} \u{1}(\tR\u{f}identifierValue\u{12},\n\u{12}positive_int_value\u{18}\u{4} \u{1}(\u{4}R\u{10}positiveIntValue\u{12},\n\u{12}negative_int_value\u{18}\u{5} \u{1}(\u{3}R\u{10}negativeIntValue\u{12}!\n\u{c}double_value\u{18}\u{6} \u{1}(\u{1}R\u{b}doubleValue\u{12}!\n\u{c}string_value\u{18}\u{7} \u{1}(\u{c}R\u{b}stringValue\u{12}'\n\u{f}aggregate_value\u{18}\u{8} \u{1}(\tR\u{e}aggregateValue\u{1a}J\n\u{8}NamePart\u{12}\u{1b}\n\tname_part\u{18}\u{1} \u{2}(\tR\u{8}namePart\u{12}!\n\u{c}is_extension\u{18}\u{2} \u{2}(\u{8}R\u{b}isExtension\"\u{ae}\u{f}\n\nFeatureSet\u{12}\u{91}\u{1}\n\u{e}field_presence\u{18}\u{1} \u{1}(\u{e}2).google.protobuf.FeatureSet.FieldPresenceB?\u{88}\u{1}\u{1}\u{98}\u{1}\u{4}\u{98}\u{1}\u{1}\u{a2}\u{1}\r\u{12}\u{8}EXPLICIT\u{18}\u{84}\u{7}\u{a2}\u{1}\r\u{12}\u{8}IMPLICIT\u{18}\u{e7}\u{7}\u{a2}\u{1}\r\u{12}\u{8}EXPLICIT\u{18}\u{e8}\u{7}\u{b2}\u{1}\u{3}\u{8}\u{e8}\u{7}R\rfieldPresence\u{12}l\n\tenum_type\u{18}\u{2} \u{1}(\u{e}2$.google.protobuf.FeatureSet.EnumTypeB)\u{88}\u{1}\u{1}\u{98}\u{1}\u{6}\u{98}\u{1}\u{1}\u{a2}\u{1}\u{b}\u{12}\u{6}CLOSED\u{18}\u{84}\u{7}\u{a2}\u{1}\t\u{12}\u{4}OPEN\u{18}\u{e7}\u{7}\u{b2}\u{1}\u{3}\u{8}\u{e8}\u{7}R\u{8}enumType\u{12}\u{98}\u{1}\n\u{17}repeated_field_encoding\u{18}\u{3} \u{1}(\u{e}21.google.protobuf.FeatureSet.RepeatedFieldEncodingB-\u{88}\u{1}\u{1}\u{98}\u{1}\u{4}\u{98}\u{1}\u{1}\u{a2}\u{1}\r\u{12}\u{8}EXPANDED\u{18}\u{84}\u{7}\u{a2}\u{1}\u{b}\u{12}\u{6}PACKED\u{18}\u{e7}\u{7}\u{b2}\u{1}\u{3}\u{8}\u{e8}\u{7}R\u{15}repeatedFieldEncoding\u{12}~\n\u{f}utf8_validation\u{18}\u{4} \u{1}(\u{e}2*.google.protobuf.FeatureSet.Utf8ValidationB)\u{88}\u{1}\u{1}\u{98}\u{1}\u{4}\u{98}\u{1}\u{1}\u{a2}\u{1}\t\u{12}\u{4}NONE\u{18}\u{84}\u{7}\u{a2}\u{1}\u{b}\u{12}\u{6}VERIFY\u{18}\u{e7}\u{7}\u{b2}\u{1}\u{3}\u{8}\u{e8}\u{7}R\u{e}utf8Validation\u{12}~\n\u{10}message_encoding\u{18}\u{5} \u{1}(\u{e}2+.google.protobuf.FeatureSet.MessageEncodingB&\u{88}\u{1}\u{1}\u{98}\u{1}\u{4}\u{98}\u{1}\u{1}\u{a2}\u{1}\u{14}\u{12}\u{f}LENGTH_PREFIXED\u{18}\u{84}\u{7}\u{b2}\u{1}\u{3}\u{8}\u{e8}\u{7}R\u{f}messageEncoding\u{12}\u{82}\u{1}\n\u{b}json_format\u{18}\u{6} \u{1}(\u{e}2&.google.protobuf.FeatureSet.JsonFormatB9\u{88}\u{1}\u{1}\u{98}\u{1}\u{3}\u{98}\u{1}\u{6}\u{98}\u{1}\u{1}\u{a2}\u{1}\u{17}\u{12}\u{12}LEGACY_BEST_EFFORT\u{18}\u{84}\u{7}\u{a2}\u{1}\n\u{12}\u{5}ALLOW\u{18}\u{e7}\u{7}\u{b2}\u{1}\u{3}\u{8}\u{e8}\u{7}R\njsonFormat\u{12}\u{bc}\u{1}\n\u{14}enforce_naming_style\u{18}\u{7} \u{1}(\u{e}2..google.protobuf.FeatureSet.EnforceNamingStyleBZ\u{88}\u{1}\u{2}\u{98}\u{1}\u{1}\u{98}\u{1}\u{2}\u{98}\u{1}\u{3}\u{98}\u{1}\u{4}\u{98}\u{1}\u{5}\u{98}\u{1}\u{6}\u{98}\u{1}\u{7}\u{98}\u{1}\u{8}\u{98}\u{1}\t\u{a2}\u{1}\u{11}\u{12}\u{c}STYLE_LEGACY\u{18}\u{84}\u{7}\u{a2}\u{1}\u{e}\u{12}\tSTYLE2024\u{18}\u{e9}\u{7}\u{a2}\u{1}\u{e}\u{12}\tSTYLE2026\u{18}\u{8f}N\u{b2}\u{1}\u{3}\u{8}\u{e9}\u{7}R\u{12}enforceNamingStyle\u{12}\u{b9}\u{1}\n\u{19}default_symbol_visibility\u{18}\u{8} \u{1}(\u{e}2E.google.protobuf.FeatureSet.VisibilityFeature.DefaultSymbolVisibilityB6\u{88}\u{1}\u{2}\u{98}\u{1}\u{1}\u{a2}\u{1}\u{f}\u{12}\nEXPORT_ALL\u{18}\u{84}\u{7}\u{a2}\u{1}\u{15}\u{12}\u{10}EXPORT_TOP_LEVEL\u{18}\u{e9}\u{7}\u{b2}\u{1}\u{3}\u{8}\u{e9}\u{7}R\u{17}defaultSymbolVisibility\u{1a}\u{a1}\u{1}\n\u{11}VisibilityFeature\"\u{81}\u{1}\n\u{17}DefaultSymbolVisibility\u{12}%\n!DEFAULT_SYMBOL_VISIBILITY_UNKNOWN\u{10}\0\u{12}\u{e}\n\nEXPORT_ALL\u{10}\u{1}\u{12}\u{14}\n\u{10}EXPORT_TOP_LEVEL\u{10}\u{2}\u{12}\r\n\tLOCAL_ALL\u{10}\u{3}\u{12}\n\n\u{6}STRICT\u{10}\u{4}J\u{8}\u{8}\u{1}\u{10}\u{80}\u{80}\u{80}\u{80}\u{2}\"\\\n\rFieldPresence\u{12}\u{1a}\n\u{16}FIELD_PRESENCE_UNKNOWN\u{10}\0\u{12}\u{c}\n\u{8}EXPLICIT\u{10}\u{1}\u{12}\u{c}\n\u{8}IMPLICIT\u{10}\u{2}\u{12}\u{13}\n\u{f}LEGACY_REQUIRED\u{10}\u{3}\"7\n\u{8}EnumType\u{12}\u{15}\n\u{11}ENUM_TYPE_UNKNOWN\u{10}\0\u{12}\u{8}\n\u{4}OPEN\u{10}\u{1}\u{12}\n\n\u{6}CLOSED\u{10}\u{2}\"V\n\u{15}RepeatedFieldEncoding\u{12}#\n\u{1f}REPEATED_FIELD_ENCODING_UNKNOWN\u{10}\0\u{12}\n\n\u{6}PACKED\u{10}\u{1}\u{12}\u{c}\n\u{8}EXPANDED\u{10}\u{2}\"I\n\u{e}Utf8Validation\u{12}\u{1b}\n\u{17}UTF8_VALIDATION_UNKNOWN\u{10}\0\u{12}\n\n\u{6}VERIFY\u{10}\u{2}\u{12}\u{8}\n\u{4}NONE\u{10}\u{3}\"\u{4}\u{8}\u{1}\u{10}\u{1}\"S\n\u{f}MessageEncoding\u{12}\u{1c}\n\u{18}MESSAGE_ENCODING_UNKNOWN\u{10}\0\u{12}\u{13}\n\u{f}LENGTH_PREFIXED\u{10}\u{1}\u{12}\r\n\tDELIMITED\u{10}\u{2}\"H\n\nJsonFormat\u{12}\u{17}\n\u{13}JSON_FORMAT_UNKNOWN\u{10}\0\u{12}\t\n\u{5}ALLOW\u{10}\u{1}\u{12}\u{16}\n\u{12}LEGACY_BEST_EFFORT\u{10}\u{2}\"f\n\u{12}EnforceNamingStyle\u{12} \n\u{1c}ENFORCE_NAMING_STYLE_UNKNOWN\u{10}\0\u{12}\r\n\tSTYLE2024\u{10}\u{1}\u{12}\u{10}\n\u{c}STYLE_LEGACY\u{10}\u{2}\u{12}\r\n\tSTYLE2026\u{10}\u{3}*\u{6}\u{8}\u{e8}\u{7}\u{10}\u{8b}N*\u{6}\u{8}\u{8b}N\u{10}\u{90}N*\u{6}\u{8}\u{90}N\u{10}\u{91}NJ\u{6}\u{8}\u{e7}\u{7}\u{10}\u{e8}\u{7}\"\u{ef}\u{3}\n\u{12}FeatureSetDefaults\u{12}X\n\u{8}defaults\u{18}\u{1} \u{3}(\u{b}2<.google.protobuf.FeatureSetDefaults.FeatureSetEditionDefaultR\u{8}defaults\u{12}A\n\u{f}minimum_edition\u{18}\u{4} \u{1}(\u{e}2\u{18}.google.protobuf.EditionR\u{e}minimumEdition\u{12}A\n\u{f}maximum_edition\u{18}\u{5} \u{1}(\u{e}2\u{18}.google.protobuf.EditionR\u{e}maximumEdition\u{1a}\u{f8}\u{1}\n\u{18}FeatureSetEditionDefault\u{12}2\n\u{7}edition\u{18}\u{3} \u{1}(\u{e}2\u{18}.google.protobuf.EditionR\u{7}edition\u{12}N\n\u{14}overridable_features\u{18}\u{4} \u{1}(\u{b}2\u{1b}.google.protobuf.FeatureSetR\u{13}overridableFeatures\u{12}B\n\u{e}fixed_features\u{18}\u{5} \u{1}(\u{b}2\u{1b}.google.protobuf.FeatureSetR\rfixedFeaturesJ\u{4}\u{8}\u{1}\u{10}\u{2}J\u{4}\u{8}\u{2}\u{10}\u{3}R\u{8}features\"\u{b5}\u{2}\n\u{e}SourceCodeInfo\u{12}D\n\u{8}location\u{18}\u{1} \u{3}(\u{b}2(.google.protobuf.SourceCodeInfo.LocationR\u{8}location\u{1a}\u{ce}\u{1}\n\u{8}Location\u{12}\u{16}\n\u{4}path\u{18}\u{1} \u{3}(\u{5}B\u{2}\u{10}\u{1}R\u{4}path\u{12}\u{16}\n\u{4}span\u{18}\u{2} \u{3}(\u{5}B\u{2}\u{10}\u{1}R\u{4}span\u{12})\n\u{10}leading_comments\u{18}\u{3} \u{1}(\tR\u{f}leadingComments\u{12}+\n\u{11}trailing_comments\u{18}\u{4} \u{1}(\tR\u{10}trailingComments\u{12}:\n\u{19}leading_detached_comments\u{18}\u{6} \u{3}(\tR\u{17}leadingDetachedComments*\u{c}\u{8}\u{80}\u{ec}\u{ca}\u{ff}\u{1}\u{10}\u{81}\u{ec}\u{ca}\u{ff}\u{1}\"\u{d0}\u{2}\n\u{11}GeneratedCodeInfo\u{12}M\n\nannotation\u{18}\u{1} \u{3}(\u{b}2-.google.protobuf.GeneratedCodeInfo.AnnotationR\nannotation\u{1a}\u{eb}\u{1}\n\nAnnotation\u{12}\u{16}\n\u{4}path\u{18}\u{1} \u{3}(\u{5}B\u{2}\u{10}\u{1}R\u{4}path\u{12}\u{1f}\n\u{b}source_file\u{18}\u{2} \u{1}(\tR\nsourceFile\u{12}\u{14}\n\u{5}begin\u{18}\u{3} \u{1}(\u{5}R\u{5}begin\u{12}\u{10}\n\u{3}end\u{18}\u{4} \u{1}(\u{5}R\u{3}end\u{12}R\n\u{8}semantic\u{18}\u{5} \u{1}(\u{e}26.google.protobuf.GeneratedCodeInfo.Annotation.SemanticR\u{8}semantic\"(\n\u{8}Semantic\u{12}\u{8}\n\u{4}NONE\u{10}\0\u{12}\u{7}\n\u{3}SET\u{10}\u{1}\u{12}\t\n\u{5}ALIAS\u{10}\u{2}*\u{d1}\u{2}\n\u{7}Edition\u{12}\u{13}\n\u{f}EDITION_UNKNOWN\u{10}\0\u{12}\u{13}\n\u{e}EDITION_LEGACY\u{10}\u{84}\u{7}\u{12}\u{13}\n\u{e}EDITION_PROTO2\u{10}\u{e6}\u{7}\u{12}\u{13}\n\u{e}EDITION_PROTO3\u{10}\u{e7}\u{7}\u{12}\u{11}\n\u{c}EDITION_2023\u{10}\u{e8}\u{7}\u{12}\u{11}\n\u{c}EDITION_2024\u{10}\u{e9}\u{7}\u{12}\u{11}\n\u{c}EDITION_2026\u{10}\u{ea}\u{7}\u{12}\u{15}\n\u{10}EDITION_UNSTABLE\u{10}\u{8f}N\u{12}\u{17}\n\u{13}EDITION_1_TEST_ONLY\u{10}\u{1}\u{12}\u{17}\n\u{13}EDITION_2_TEST_ONLY\u{10}\u{2}\u{12}\u{1d}\n\u{17}EDITION_99997_TEST_ONLY\u{10}\u{9d}\u{8d}\u{6}\u{12}\u{1d}\n\u{17}EDITION_99998_TEST_ONLY\u{10}\u{9e}\u{8d}\u{6}\u{12}\u{1d}\n\u{17}EDITION_99999_TEST_ONLY\u{10}\u{9f}\u{8d}\u{6}\u{12}\u{13}\n\u{b}EDITION_MAX\u{10}\u{ff}\u{ff}\u{ff}\u{ff}\u{7}*U\n\u{10}SymbolVisibility\u{12}\u{14}\n\u{10}VISIBILITY_UNSET\u{10}\0\u{12}\u{14}\n\u{10}VISIBILITY_LOCAL\u{10}\u{1}\u{12}\u{15}\n\u{11}VISIBILITY_EXPORT\u{10}\u{2}B~\n\u{13}com.google.protobufB\u{10}DescriptorProtosH\u{1}Z-google.golang.org/protobuf/types/descriptorpb\u{f8}\u{1}\u{1}\u{a2}\u{2}\u{3}GPB\u{aa}\u{2}\u{1a}Google.Protobuf.Reflection", dependencies: [])
}
