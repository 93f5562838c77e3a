// SPDX-License-Identifier: Apache-2.0
// The messages of google/protobuf/descriptor.proto and compiler/plugin.proto, for bootstrapping.

struct Google_Protobuf_FileDescriptorSet: Message {
  var file: [Google_Protobuf_FileDescriptorProto] = []
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10:
        var x = Google_Protobuf_FileDescriptorProto()
        try w.message(&x)
        self.file.append(x)
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    for x in self.file { w.message(1, x) }
    w.raw(unknownFields)
  }
}
struct Google_Protobuf_FileDescriptorProto: Message {
  var name: String?
  var package: String?
  var dependency: [String] = []
  var publicDependency: [Int32] = []
  var weakDependency: [Int32] = []
  var optionDependency: [String] = []
  var messageType: [Google_Protobuf_DescriptorProto] = []
  var enumType: [Google_Protobuf_EnumDescriptorProto] = []
  var service: [Google_Protobuf_ServiceDescriptorProto] = []
  var `extension`: [Google_Protobuf_FieldDescriptorProto] = []
  var options: Google_Protobuf_FileOptions?
  var sourceCodeInfo: Google_Protobuf_SourceCodeInfo?
  var syntax: String?
  var edition: Google_Protobuf_Edition?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10: self.name = try w.string()
      case 18: self.package = try w.string()
      case 26: self.dependency.append(try w.string())
      case 80: self.publicDependency.append(try w.int32())
      case 88: self.weakDependency.append(try w.int32())
      case 122: self.optionDependency.append(try w.string())
      case 34:
        var x = Google_Protobuf_DescriptorProto()
        try w.message(&x)
        self.messageType.append(x)
      case 42:
        var x = Google_Protobuf_EnumDescriptorProto()
        try w.message(&x)
        self.enumType.append(x)
      case 50:
        var x = Google_Protobuf_ServiceDescriptorProto()
        try w.message(&x)
        self.service.append(x)
      case 58:
        var x = Google_Protobuf_FieldDescriptorProto()
        try w.message(&x)
        self.`extension`.append(x)
      case 66:
        var x = self.options ?? .init()
        try w.message(&x)
        self.options = x
      case 74:
        var x = self.sourceCodeInfo ?? .init()
        try w.message(&x)
        self.sourceCodeInfo = x
      case 98: self.syntax = try w.string()
      case 112: self.edition = Google_Protobuf_Edition(rawValue: try w.int32())
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.name { w.bytes(1, Array(x.utf8)) }
    if let x = self.package { w.bytes(2, Array(x.utf8)) }
    for x in self.dependency { w.bytes(3, Array(x.utf8)) }
    for x in self.messageType { w.message(4, x) }
    for x in self.enumType { w.message(5, x) }
    for x in self.service { w.message(6, x) }
    for x in self.`extension` { w.message(7, x) }
    if let x = self.options { w.message(8, x) }
    if let x = self.sourceCodeInfo { w.message(9, x) }
    for x in self.publicDependency { w.int(10, Int64(x)) }
    for x in self.weakDependency { w.int(11, Int64(x)) }
    if let x = self.syntax { w.bytes(12, Array(x.utf8)) }
    if let x = self.edition { w.int(14, Int64(x.rawValue)) }
    for x in self.optionDependency { w.bytes(15, Array(x.utf8)) }
    w.raw(unknownFields)
  }
}
struct Google_Protobuf_DescriptorProto: Message {
  var name: String?
  var field: [Google_Protobuf_FieldDescriptorProto] = []
  var `extension`: [Google_Protobuf_FieldDescriptorProto] = []
  var nestedType: [Google_Protobuf_DescriptorProto] = []
  var enumType: [Google_Protobuf_EnumDescriptorProto] = []
  var extensionRange: [Google_Protobuf_DescriptorProto.ExtensionRange] = []
  var oneofDecl: [Google_Protobuf_OneofDescriptorProto] = []
  var options: Google_Protobuf_MessageOptions?
  var reservedRange: [Google_Protobuf_DescriptorProto.ReservedRange] = []
  var reservedName: [String] = []
  var visibility: Google_Protobuf_SymbolVisibility?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10: self.name = try w.string()
      case 18:
        var x = Google_Protobuf_FieldDescriptorProto()
        try w.message(&x)
        self.field.append(x)
      case 50:
        var x = Google_Protobuf_FieldDescriptorProto()
        try w.message(&x)
        self.`extension`.append(x)
      case 26:
        var x = Google_Protobuf_DescriptorProto()
        try w.message(&x)
        self.nestedType.append(x)
      case 34:
        var x = Google_Protobuf_EnumDescriptorProto()
        try w.message(&x)
        self.enumType.append(x)
      case 42:
        var x = Google_Protobuf_DescriptorProto.ExtensionRange()
        try w.message(&x)
        self.extensionRange.append(x)
      case 66:
        var x = Google_Protobuf_OneofDescriptorProto()
        try w.message(&x)
        self.oneofDecl.append(x)
      case 58:
        var x = self.options ?? .init()
        try w.message(&x)
        self.options = x
      case 74:
        var x = Google_Protobuf_DescriptorProto.ReservedRange()
        try w.message(&x)
        self.reservedRange.append(x)
      case 82: self.reservedName.append(try w.string())
      case 88: self.visibility = Google_Protobuf_SymbolVisibility(rawValue: try w.int32())
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.name { w.bytes(1, Array(x.utf8)) }
    for x in self.field { w.message(2, x) }
    for x in self.nestedType { w.message(3, x) }
    for x in self.enumType { w.message(4, x) }
    for x in self.extensionRange { w.message(5, x) }
    for x in self.`extension` { w.message(6, x) }
    if let x = self.options { w.message(7, x) }
    for x in self.oneofDecl { w.message(8, x) }
    for x in self.reservedRange { w.message(9, x) }
    for x in self.reservedName { w.bytes(10, Array(x.utf8)) }
    if let x = self.visibility { w.int(11, Int64(x.rawValue)) }
    w.raw(unknownFields)
  }
struct ExtensionRange: Message {
  var start: Int32?
  var end: Int32?
  var options: Google_Protobuf_ExtensionRangeOptions?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 8: self.start = try w.int32()
      case 16: self.end = try w.int32()
      case 26:
        var x = self.options ?? .init()
        try w.message(&x)
        self.options = x
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.start { w.int(1, Int64(x)) }
    if let x = self.end { w.int(2, Int64(x)) }
    if let x = self.options { w.message(3, x) }
    w.raw(unknownFields)
  }
}
struct ReservedRange: Message {
  var start: Int32?
  var end: Int32?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 8: self.start = try w.int32()
      case 16: self.end = try w.int32()
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.start { w.int(1, Int64(x)) }
    if let x = self.end { w.int(2, Int64(x)) }
    w.raw(unknownFields)
  }
}
}
struct Google_Protobuf_ExtensionRangeOptions: Message {
  var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  var declaration: [Google_Protobuf_ExtensionRangeOptions.Declaration] = []
  var features: Google_Protobuf_FeatureSet?
  var verification: Google_Protobuf_ExtensionRangeOptions.VerificationState?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 7994:
        var x = Google_Protobuf_UninterpretedOption()
        try w.message(&x)
        self.uninterpretedOption.append(x)
      case 18:
        var x = Google_Protobuf_ExtensionRangeOptions.Declaration()
        try w.message(&x)
        self.declaration.append(x)
      case 402:
        var x = self.features ?? .init()
        try w.message(&x)
        self.features = x
      case 24: self.verification = Google_Protobuf_ExtensionRangeOptions.VerificationState(rawValue: try w.int32())
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    for x in self.declaration { w.message(2, x) }
    if let x = self.verification { w.int(3, Int64(x.rawValue)) }
    if let x = self.features { w.message(50, x) }
    for x in self.uninterpretedOption { w.message(999, x) }
    w.raw(unknownFields)
  }
struct Declaration: Message {
  var number: Int32?
  var fullName: String?
  var type: String?
  var reserved: Bool?
  var repeated: Bool?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 8: self.number = try w.int32()
      case 18: self.fullName = try w.string()
      case 26: self.type = try w.string()
      case 40: self.reserved = try w.bool()
      case 48: self.repeated = try w.bool()
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.number { w.int(1, Int64(x)) }
    if let x = self.fullName { w.bytes(2, Array(x.utf8)) }
    if let x = self.type { w.bytes(3, Array(x.utf8)) }
    if let x = self.reserved { w.int(5, x ? 1 : 0) }
    if let x = self.repeated { w.int(6, x ? 1 : 0) }
    w.raw(unknownFields)
  }
}
enum VerificationState: Int32, Sendable, Hashable {
  case declaration = 0
  case unverified = 1
}
}
struct Google_Protobuf_FieldDescriptorProto: Message {
  var name: String?
  var number: Int32?
  var label: Google_Protobuf_FieldDescriptorProto.Label?
  var type: Google_Protobuf_FieldDescriptorProto.TypeEnum?
  var typeName: String?
  var extendee: String?
  var defaultValue: String?
  var oneofIndex: Int32?
  var jsonName: String?
  var options: Google_Protobuf_FieldOptions?
  var proto3Optional: Bool?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10: self.name = try w.string()
      case 24: self.number = try w.int32()
      case 32: self.label = Google_Protobuf_FieldDescriptorProto.Label(rawValue: try w.int32())
      case 40: self.type = Google_Protobuf_FieldDescriptorProto.TypeEnum(rawValue: try w.int32())
      case 50: self.typeName = try w.string()
      case 18: self.extendee = try w.string()
      case 58: self.defaultValue = try w.string()
      case 72: self.oneofIndex = try w.int32()
      case 82: self.jsonName = try w.string()
      case 66:
        var x = self.options ?? .init()
        try w.message(&x)
        self.options = x
      case 136: self.proto3Optional = try w.bool()
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.name { w.bytes(1, Array(x.utf8)) }
    if let x = self.extendee { w.bytes(2, Array(x.utf8)) }
    if let x = self.number { w.int(3, Int64(x)) }
    if let x = self.label { w.int(4, Int64(x.rawValue)) }
    if let x = self.type { w.int(5, Int64(x.rawValue)) }
    if let x = self.typeName { w.bytes(6, Array(x.utf8)) }
    if let x = self.defaultValue { w.bytes(7, Array(x.utf8)) }
    if let x = self.options { w.message(8, x) }
    if let x = self.oneofIndex { w.int(9, Int64(x)) }
    if let x = self.jsonName { w.bytes(10, Array(x.utf8)) }
    if let x = self.proto3Optional { w.int(17, x ? 1 : 0) }
    w.raw(unknownFields)
  }
enum TypeEnum: Int32, Sendable, Hashable {
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
}
enum Label: Int32, Sendable, Hashable {
  case optional = 1
  case repeated = 3
  case required = 2
}
}
struct Google_Protobuf_OneofDescriptorProto: Message {
  var name: String?
  var options: Google_Protobuf_OneofOptions?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10: self.name = try w.string()
      case 18:
        var x = self.options ?? .init()
        try w.message(&x)
        self.options = x
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.name { w.bytes(1, Array(x.utf8)) }
    if let x = self.options { w.message(2, x) }
    w.raw(unknownFields)
  }
}
struct Google_Protobuf_EnumDescriptorProto: Message {
  var name: String?
  var value: [Google_Protobuf_EnumValueDescriptorProto] = []
  var options: Google_Protobuf_EnumOptions?
  var reservedRange: [Google_Protobuf_EnumDescriptorProto.EnumReservedRange] = []
  var reservedName: [String] = []
  var visibility: Google_Protobuf_SymbolVisibility?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10: self.name = try w.string()
      case 18:
        var x = Google_Protobuf_EnumValueDescriptorProto()
        try w.message(&x)
        self.value.append(x)
      case 26:
        var x = self.options ?? .init()
        try w.message(&x)
        self.options = x
      case 34:
        var x = Google_Protobuf_EnumDescriptorProto.EnumReservedRange()
        try w.message(&x)
        self.reservedRange.append(x)
      case 42: self.reservedName.append(try w.string())
      case 48: self.visibility = Google_Protobuf_SymbolVisibility(rawValue: try w.int32())
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.name { w.bytes(1, Array(x.utf8)) }
    for x in self.value { w.message(2, x) }
    if let x = self.options { w.message(3, x) }
    for x in self.reservedRange { w.message(4, x) }
    for x in self.reservedName { w.bytes(5, Array(x.utf8)) }
    if let x = self.visibility { w.int(6, Int64(x.rawValue)) }
    w.raw(unknownFields)
  }
struct EnumReservedRange: Message {
  var start: Int32?
  var end: Int32?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 8: self.start = try w.int32()
      case 16: self.end = try w.int32()
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.start { w.int(1, Int64(x)) }
    if let x = self.end { w.int(2, Int64(x)) }
    w.raw(unknownFields)
  }
}
}
struct Google_Protobuf_EnumValueDescriptorProto: Message {
  var name: String?
  var number: Int32?
  var options: Google_Protobuf_EnumValueOptions?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10: self.name = try w.string()
      case 16: self.number = try w.int32()
      case 26:
        var x = self.options ?? .init()
        try w.message(&x)
        self.options = x
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.name { w.bytes(1, Array(x.utf8)) }
    if let x = self.number { w.int(2, Int64(x)) }
    if let x = self.options { w.message(3, x) }
    w.raw(unknownFields)
  }
}
struct Google_Protobuf_ServiceDescriptorProto: Message {
  var name: String?
  var method: [Google_Protobuf_MethodDescriptorProto] = []
  var options: Google_Protobuf_ServiceOptions?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10: self.name = try w.string()
      case 18:
        var x = Google_Protobuf_MethodDescriptorProto()
        try w.message(&x)
        self.method.append(x)
      case 26:
        var x = self.options ?? .init()
        try w.message(&x)
        self.options = x
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.name { w.bytes(1, Array(x.utf8)) }
    for x in self.method { w.message(2, x) }
    if let x = self.options { w.message(3, x) }
    w.raw(unknownFields)
  }
}
struct Google_Protobuf_MethodDescriptorProto: Message {
  var name: String?
  var inputType: String?
  var outputType: String?
  var options: Google_Protobuf_MethodOptions?
  var clientStreaming: Bool?
  var serverStreaming: Bool?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10: self.name = try w.string()
      case 18: self.inputType = try w.string()
      case 26: self.outputType = try w.string()
      case 34:
        var x = self.options ?? .init()
        try w.message(&x)
        self.options = x
      case 40: self.clientStreaming = try w.bool()
      case 48: self.serverStreaming = try w.bool()
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.name { w.bytes(1, Array(x.utf8)) }
    if let x = self.inputType { w.bytes(2, Array(x.utf8)) }
    if let x = self.outputType { w.bytes(3, Array(x.utf8)) }
    if let x = self.options { w.message(4, x) }
    if let x = self.clientStreaming { w.int(5, x ? 1 : 0) }
    if let x = self.serverStreaming { w.int(6, x ? 1 : 0) }
    w.raw(unknownFields)
  }
}
struct Google_Protobuf_FileOptions: Message {
  var javaPackage: String?
  var javaOuterClassname: String?
  var javaMultipleFiles: Bool?
  var javaGenerateEqualsAndHash: Bool?
  var javaStringCheckUtf8: Bool?
  var optimizeFor: Google_Protobuf_FileOptions.OptimizeMode?
  var goPackage: String?
  var ccGenericServices: Bool?
  var javaGenericServices: Bool?
  var pyGenericServices: Bool?
  var deprecated: Bool?
  var ccEnableArenas: Bool?
  var objcClassPrefix: String?
  var csharpNamespace: String?
  var swiftPrefix: String?
  var phpClassPrefix: String?
  var phpNamespace: String?
  var phpMetadataNamespace: String?
  var rubyPackage: String?
  var features: Google_Protobuf_FeatureSet?
  var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10: self.javaPackage = try w.string()
      case 66: self.javaOuterClassname = try w.string()
      case 80: self.javaMultipleFiles = try w.bool()
      case 160: self.javaGenerateEqualsAndHash = try w.bool()
      case 216: self.javaStringCheckUtf8 = try w.bool()
      case 72: self.optimizeFor = Google_Protobuf_FileOptions.OptimizeMode(rawValue: try w.int32())
      case 90: self.goPackage = try w.string()
      case 128: self.ccGenericServices = try w.bool()
      case 136: self.javaGenericServices = try w.bool()
      case 144: self.pyGenericServices = try w.bool()
      case 184: self.deprecated = try w.bool()
      case 248: self.ccEnableArenas = try w.bool()
      case 290: self.objcClassPrefix = try w.string()
      case 298: self.csharpNamespace = try w.string()
      case 314: self.swiftPrefix = try w.string()
      case 322: self.phpClassPrefix = try w.string()
      case 330: self.phpNamespace = try w.string()
      case 354: self.phpMetadataNamespace = try w.string()
      case 362: self.rubyPackage = try w.string()
      case 402:
        var x = self.features ?? .init()
        try w.message(&x)
        self.features = x
      case 7994:
        var x = Google_Protobuf_UninterpretedOption()
        try w.message(&x)
        self.uninterpretedOption.append(x)
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.javaPackage { w.bytes(1, Array(x.utf8)) }
    if let x = self.javaOuterClassname { w.bytes(8, Array(x.utf8)) }
    if let x = self.optimizeFor { w.int(9, Int64(x.rawValue)) }
    if let x = self.javaMultipleFiles { w.int(10, x ? 1 : 0) }
    if let x = self.goPackage { w.bytes(11, Array(x.utf8)) }
    if let x = self.ccGenericServices { w.int(16, x ? 1 : 0) }
    if let x = self.javaGenericServices { w.int(17, x ? 1 : 0) }
    if let x = self.pyGenericServices { w.int(18, x ? 1 : 0) }
    if let x = self.javaGenerateEqualsAndHash { w.int(20, x ? 1 : 0) }
    if let x = self.deprecated { w.int(23, x ? 1 : 0) }
    if let x = self.javaStringCheckUtf8 { w.int(27, x ? 1 : 0) }
    if let x = self.ccEnableArenas { w.int(31, x ? 1 : 0) }
    if let x = self.objcClassPrefix { w.bytes(36, Array(x.utf8)) }
    if let x = self.csharpNamespace { w.bytes(37, Array(x.utf8)) }
    if let x = self.swiftPrefix { w.bytes(39, Array(x.utf8)) }
    if let x = self.phpClassPrefix { w.bytes(40, Array(x.utf8)) }
    if let x = self.phpNamespace { w.bytes(41, Array(x.utf8)) }
    if let x = self.phpMetadataNamespace { w.bytes(44, Array(x.utf8)) }
    if let x = self.rubyPackage { w.bytes(45, Array(x.utf8)) }
    if let x = self.features { w.message(50, x) }
    for x in self.uninterpretedOption { w.message(999, x) }
    w.raw(unknownFields)
  }
enum OptimizeMode: Int32, Sendable, Hashable {
  case speed = 1
  case codeSize = 2
  case liteRuntime = 3
}
}
struct Google_Protobuf_MessageOptions: Message {
  var messageSetWireFormat: Bool?
  var noStandardDescriptorAccessor: Bool?
  var deprecated: Bool?
  var mapEntry: Bool?
  var deprecatedLegacyJsonFieldConflicts: Bool?
  var features: Google_Protobuf_FeatureSet?
  var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 8: self.messageSetWireFormat = try w.bool()
      case 16: self.noStandardDescriptorAccessor = try w.bool()
      case 24: self.deprecated = try w.bool()
      case 56: self.mapEntry = try w.bool()
      case 88: self.deprecatedLegacyJsonFieldConflicts = try w.bool()
      case 98:
        var x = self.features ?? .init()
        try w.message(&x)
        self.features = x
      case 7994:
        var x = Google_Protobuf_UninterpretedOption()
        try w.message(&x)
        self.uninterpretedOption.append(x)
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.messageSetWireFormat { w.int(1, x ? 1 : 0) }
    if let x = self.noStandardDescriptorAccessor { w.int(2, x ? 1 : 0) }
    if let x = self.deprecated { w.int(3, x ? 1 : 0) }
    if let x = self.mapEntry { w.int(7, x ? 1 : 0) }
    if let x = self.deprecatedLegacyJsonFieldConflicts { w.int(11, x ? 1 : 0) }
    if let x = self.features { w.message(12, x) }
    for x in self.uninterpretedOption { w.message(999, x) }
    w.raw(unknownFields)
  }
}
struct Google_Protobuf_FieldOptions: Message {
  var ctype: Google_Protobuf_FieldOptions.CType?
  var packed: Bool?
  var jstype: Google_Protobuf_FieldOptions.JSType?
  var lazy: Bool?
  var unverifiedLazy: Bool?
  var deprecated: Bool?
  var weak: Bool?
  var debugRedact: Bool?
  var retention: Google_Protobuf_FieldOptions.OptionRetention?
  var targets: [Google_Protobuf_FieldOptions.OptionTargetType] = []
  var editionDefaults: [Google_Protobuf_FieldOptions.EditionDefault] = []
  var features: Google_Protobuf_FeatureSet?
  var featureSupport: Google_Protobuf_FieldOptions.FeatureSupport?
  var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 8: self.ctype = Google_Protobuf_FieldOptions.CType(rawValue: try w.int32())
      case 16: self.packed = try w.bool()
      case 48: self.jstype = Google_Protobuf_FieldOptions.JSType(rawValue: try w.int32())
      case 40: self.lazy = try w.bool()
      case 120: self.unverifiedLazy = try w.bool()
      case 24: self.deprecated = try w.bool()
      case 80: self.weak = try w.bool()
      case 128: self.debugRedact = try w.bool()
      case 136: self.retention = Google_Protobuf_FieldOptions.OptionRetention(rawValue: try w.int32())
      case 152:
        if let x = Google_Protobuf_FieldOptions.OptionTargetType(rawValue: try w.int32()) { self.targets.append(x) }
      case 162:
        var x = Google_Protobuf_FieldOptions.EditionDefault()
        try w.message(&x)
        self.editionDefaults.append(x)
      case 170:
        var x = self.features ?? .init()
        try w.message(&x)
        self.features = x
      case 178:
        var x = self.featureSupport ?? .init()
        try w.message(&x)
        self.featureSupport = x
      case 7994:
        var x = Google_Protobuf_UninterpretedOption()
        try w.message(&x)
        self.uninterpretedOption.append(x)
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.ctype { w.int(1, Int64(x.rawValue)) }
    if let x = self.packed { w.int(2, x ? 1 : 0) }
    if let x = self.deprecated { w.int(3, x ? 1 : 0) }
    if let x = self.lazy { w.int(5, x ? 1 : 0) }
    if let x = self.jstype { w.int(6, Int64(x.rawValue)) }
    if let x = self.weak { w.int(10, x ? 1 : 0) }
    if let x = self.unverifiedLazy { w.int(15, x ? 1 : 0) }
    if let x = self.debugRedact { w.int(16, x ? 1 : 0) }
    if let x = self.retention { w.int(17, Int64(x.rawValue)) }
    for x in self.targets { w.int(19, Int64(x.rawValue)) }
    for x in self.editionDefaults { w.message(20, x) }
    if let x = self.features { w.message(21, x) }
    if let x = self.featureSupport { w.message(22, x) }
    for x in self.uninterpretedOption { w.message(999, x) }
    w.raw(unknownFields)
  }
struct EditionDefault: Message {
  var edition: Google_Protobuf_Edition?
  var value: String?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 24: self.edition = Google_Protobuf_Edition(rawValue: try w.int32())
      case 18: self.value = try w.string()
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.value { w.bytes(2, Array(x.utf8)) }
    if let x = self.edition { w.int(3, Int64(x.rawValue)) }
    w.raw(unknownFields)
  }
}
struct FeatureSupport: Message {
  var editionIntroduced: Google_Protobuf_Edition?
  var editionDeprecated: Google_Protobuf_Edition?
  var deprecationWarning: String?
  var editionRemoved: Google_Protobuf_Edition?
  var removalError: String?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 8: self.editionIntroduced = Google_Protobuf_Edition(rawValue: try w.int32())
      case 16: self.editionDeprecated = Google_Protobuf_Edition(rawValue: try w.int32())
      case 26: self.deprecationWarning = try w.string()
      case 32: self.editionRemoved = Google_Protobuf_Edition(rawValue: try w.int32())
      case 42: self.removalError = try w.string()
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.editionIntroduced { w.int(1, Int64(x.rawValue)) }
    if let x = self.editionDeprecated { w.int(2, Int64(x.rawValue)) }
    if let x = self.deprecationWarning { w.bytes(3, Array(x.utf8)) }
    if let x = self.editionRemoved { w.int(4, Int64(x.rawValue)) }
    if let x = self.removalError { w.bytes(5, Array(x.utf8)) }
    w.raw(unknownFields)
  }
}
enum CType: Int32, Sendable, Hashable {
  case string = 0
  case cord = 1
  case stringPiece = 2
}
enum JSType: Int32, Sendable, Hashable {
  case jsNormal = 0
  case jsString = 1
  case jsNumber = 2
}
enum OptionRetention: Int32, Sendable, Hashable {
  case retentionUnknown = 0
  case retentionRuntime = 1
  case retentionSource = 2
}
enum OptionTargetType: Int32, Sendable, Hashable {
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
}
}
struct Google_Protobuf_OneofOptions: Message {
  var features: Google_Protobuf_FeatureSet?
  var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10:
        var x = self.features ?? .init()
        try w.message(&x)
        self.features = x
      case 7994:
        var x = Google_Protobuf_UninterpretedOption()
        try w.message(&x)
        self.uninterpretedOption.append(x)
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.features { w.message(1, x) }
    for x in self.uninterpretedOption { w.message(999, x) }
    w.raw(unknownFields)
  }
}
struct Google_Protobuf_EnumOptions: Message {
  var allowAlias: Bool?
  var deprecated: Bool?
  var deprecatedLegacyJsonFieldConflicts: Bool?
  var features: Google_Protobuf_FeatureSet?
  var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 16: self.allowAlias = try w.bool()
      case 24: self.deprecated = try w.bool()
      case 48: self.deprecatedLegacyJsonFieldConflicts = try w.bool()
      case 58:
        var x = self.features ?? .init()
        try w.message(&x)
        self.features = x
      case 7994:
        var x = Google_Protobuf_UninterpretedOption()
        try w.message(&x)
        self.uninterpretedOption.append(x)
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.allowAlias { w.int(2, x ? 1 : 0) }
    if let x = self.deprecated { w.int(3, x ? 1 : 0) }
    if let x = self.deprecatedLegacyJsonFieldConflicts { w.int(6, x ? 1 : 0) }
    if let x = self.features { w.message(7, x) }
    for x in self.uninterpretedOption { w.message(999, x) }
    w.raw(unknownFields)
  }
}
struct Google_Protobuf_EnumValueOptions: Message {
  var deprecated: Bool?
  var features: Google_Protobuf_FeatureSet?
  var debugRedact: Bool?
  var featureSupport: Google_Protobuf_FieldOptions.FeatureSupport?
  var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 8: self.deprecated = try w.bool()
      case 18:
        var x = self.features ?? .init()
        try w.message(&x)
        self.features = x
      case 24: self.debugRedact = try w.bool()
      case 34:
        var x = self.featureSupport ?? .init()
        try w.message(&x)
        self.featureSupport = x
      case 7994:
        var x = Google_Protobuf_UninterpretedOption()
        try w.message(&x)
        self.uninterpretedOption.append(x)
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.deprecated { w.int(1, x ? 1 : 0) }
    if let x = self.features { w.message(2, x) }
    if let x = self.debugRedact { w.int(3, x ? 1 : 0) }
    if let x = self.featureSupport { w.message(4, x) }
    for x in self.uninterpretedOption { w.message(999, x) }
    w.raw(unknownFields)
  }
}
struct Google_Protobuf_ServiceOptions: Message {
  var features: Google_Protobuf_FeatureSet?
  var deprecated: Bool?
  var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 274:
        var x = self.features ?? .init()
        try w.message(&x)
        self.features = x
      case 264: self.deprecated = try w.bool()
      case 7994:
        var x = Google_Protobuf_UninterpretedOption()
        try w.message(&x)
        self.uninterpretedOption.append(x)
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.deprecated { w.int(33, x ? 1 : 0) }
    if let x = self.features { w.message(34, x) }
    for x in self.uninterpretedOption { w.message(999, x) }
    w.raw(unknownFields)
  }
}
struct Google_Protobuf_MethodOptions: Message {
  var deprecated: Bool?
  var idempotencyLevel: Google_Protobuf_MethodOptions.IdempotencyLevel?
  var features: Google_Protobuf_FeatureSet?
  var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 264: self.deprecated = try w.bool()
      case 272: self.idempotencyLevel = Google_Protobuf_MethodOptions.IdempotencyLevel(rawValue: try w.int32())
      case 282:
        var x = self.features ?? .init()
        try w.message(&x)
        self.features = x
      case 7994:
        var x = Google_Protobuf_UninterpretedOption()
        try w.message(&x)
        self.uninterpretedOption.append(x)
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.deprecated { w.int(33, x ? 1 : 0) }
    if let x = self.idempotencyLevel { w.int(34, Int64(x.rawValue)) }
    if let x = self.features { w.message(35, x) }
    for x in self.uninterpretedOption { w.message(999, x) }
    w.raw(unknownFields)
  }
enum IdempotencyLevel: Int32, Sendable, Hashable {
  case idempotencyUnknown = 0
  case noSideEffects = 1
  case idempotent = 2
}
}
struct Google_Protobuf_UninterpretedOption: Message {
  var name: [Google_Protobuf_UninterpretedOption.NamePart] = []
  var identifierValue: String?
  var positiveIntValue: UInt64?
  var negativeIntValue: Int64?
  var doubleValue: Double?
  var stringValue: Bytes?
  var aggregateValue: String?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 18:
        var x = Google_Protobuf_UninterpretedOption.NamePart()
        try w.message(&x)
        self.name.append(x)
      case 26: self.identifierValue = try w.string()
      case 32: self.positiveIntValue = try w.uint64()
      case 40: self.negativeIntValue = try w.int64()
      case 49: self.doubleValue = try w.double()
      case 58: self.stringValue = try w.bytes()
      case 66: self.aggregateValue = try w.string()
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    for x in self.name { w.message(2, x) }
    if let x = self.identifierValue { w.bytes(3, Array(x.utf8)) }
    if let x = self.positiveIntValue { w.int(4, Int64(bitPattern: x)) }
    if let x = self.negativeIntValue { w.int(5, Int64(x)) }
    if let x = self.doubleValue { w.double(6, x) }
    if let x = self.stringValue { w.bytes(7, x) }
    if let x = self.aggregateValue { w.bytes(8, Array(x.utf8)) }
    w.raw(unknownFields)
  }
struct NamePart: Message {
  var namePart: String?
  var isExtension: Bool?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10: self.namePart = try w.string()
      case 16: self.isExtension = try w.bool()
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.namePart { w.bytes(1, Array(x.utf8)) }
    if let x = self.isExtension { w.int(2, x ? 1 : 0) }
    w.raw(unknownFields)
  }
}
}
struct Google_Protobuf_FeatureSet: Message {
  var fieldPresence: Google_Protobuf_FeatureSet.FieldPresence?
  var enumType: Google_Protobuf_FeatureSet.EnumType?
  var repeatedFieldEncoding: Google_Protobuf_FeatureSet.RepeatedFieldEncoding?
  var utf8Validation: Google_Protobuf_FeatureSet.Utf8Validation?
  var messageEncoding: Google_Protobuf_FeatureSet.MessageEncoding?
  var jsonFormat: Google_Protobuf_FeatureSet.JsonFormat?
  var enforceNamingStyle: Google_Protobuf_FeatureSet.EnforceNamingStyle?
  var defaultSymbolVisibility: Google_Protobuf_FeatureSet.VisibilityFeature.DefaultSymbolVisibility?
  var enforceProtoLimits: Google_Protobuf_FeatureSet.ProtoLimitsFeature.EnforceProtoLimits?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 8: self.fieldPresence = Google_Protobuf_FeatureSet.FieldPresence(rawValue: try w.int32())
      case 16: self.enumType = Google_Protobuf_FeatureSet.EnumType(rawValue: try w.int32())
      case 24: self.repeatedFieldEncoding = Google_Protobuf_FeatureSet.RepeatedFieldEncoding(rawValue: try w.int32())
      case 32: self.utf8Validation = Google_Protobuf_FeatureSet.Utf8Validation(rawValue: try w.int32())
      case 40: self.messageEncoding = Google_Protobuf_FeatureSet.MessageEncoding(rawValue: try w.int32())
      case 48: self.jsonFormat = Google_Protobuf_FeatureSet.JsonFormat(rawValue: try w.int32())
      case 56: self.enforceNamingStyle = Google_Protobuf_FeatureSet.EnforceNamingStyle(rawValue: try w.int32())
      case 64: self.defaultSymbolVisibility = Google_Protobuf_FeatureSet.VisibilityFeature.DefaultSymbolVisibility(rawValue: try w.int32())
      case 72: self.enforceProtoLimits = Google_Protobuf_FeatureSet.ProtoLimitsFeature.EnforceProtoLimits(rawValue: try w.int32())
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.fieldPresence { w.int(1, Int64(x.rawValue)) }
    if let x = self.enumType { w.int(2, Int64(x.rawValue)) }
    if let x = self.repeatedFieldEncoding { w.int(3, Int64(x.rawValue)) }
    if let x = self.utf8Validation { w.int(4, Int64(x.rawValue)) }
    if let x = self.messageEncoding { w.int(5, Int64(x.rawValue)) }
    if let x = self.jsonFormat { w.int(6, Int64(x.rawValue)) }
    if let x = self.enforceNamingStyle { w.int(7, Int64(x.rawValue)) }
    if let x = self.defaultSymbolVisibility { w.int(8, Int64(x.rawValue)) }
    if let x = self.enforceProtoLimits { w.int(9, Int64(x.rawValue)) }
    w.raw(unknownFields)
  }
struct VisibilityFeature: Message {
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    w.raw(unknownFields)
  }
enum DefaultSymbolVisibility: Int32, Sendable, Hashable {
  case unknown = 0
  case exportAll = 1
  case exportTopLevel = 2
  case localAll = 3
  case strict = 4
}
}
struct ProtoLimitsFeature: Message {
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    w.raw(unknownFields)
  }
enum EnforceProtoLimits: Int32, Sendable, Hashable {
  case protoLimitsUnknown = 0
  case legacyNoExplicitLimits = 1
  case protoLimits2026 = 2
}
}
enum FieldPresence: Int32, Sendable, Hashable {
  case unknown = 0
  case explicit = 1
  case implicit = 2
  case legacyRequired = 3
}
enum EnumType: Int32, Sendable, Hashable {
  case unknown = 0
  case open = 1
  case closed = 2
}
enum RepeatedFieldEncoding: Int32, Sendable, Hashable {
  case unknown = 0
  case packed = 1
  case expanded = 2
}
enum Utf8Validation: Int32, Sendable, Hashable {
  case unknown = 0
  case verify = 2
  case none = 3
}
enum MessageEncoding: Int32, Sendable, Hashable {
  case unknown = 0
  case lengthPrefixed = 1
  case delimited = 2
}
enum JsonFormat: Int32, Sendable, Hashable {
  case unknown = 0
  case allow = 1
  case legacyBestEffort = 2
}
enum EnforceNamingStyle: Int32, Sendable, Hashable {
  case unknown = 0
  case style2024 = 1
  case styleLegacy = 2
  case style2026 = 3
}
}
struct Google_Protobuf_FeatureSetDefaults: Message {
  var defaults: [Google_Protobuf_FeatureSetDefaults.FeatureSetEditionDefault] = []
  var minimumEdition: Google_Protobuf_Edition?
  var maximumEdition: Google_Protobuf_Edition?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10:
        var x = Google_Protobuf_FeatureSetDefaults.FeatureSetEditionDefault()
        try w.message(&x)
        self.defaults.append(x)
      case 32: self.minimumEdition = Google_Protobuf_Edition(rawValue: try w.int32())
      case 40: self.maximumEdition = Google_Protobuf_Edition(rawValue: try w.int32())
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    for x in self.defaults { w.message(1, x) }
    if let x = self.minimumEdition { w.int(4, Int64(x.rawValue)) }
    if let x = self.maximumEdition { w.int(5, Int64(x.rawValue)) }
    w.raw(unknownFields)
  }
struct FeatureSetEditionDefault: Message {
  var edition: Google_Protobuf_Edition?
  var overridableFeatures: Google_Protobuf_FeatureSet?
  var fixedFeatures: Google_Protobuf_FeatureSet?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 24: self.edition = Google_Protobuf_Edition(rawValue: try w.int32())
      case 34:
        var x = self.overridableFeatures ?? .init()
        try w.message(&x)
        self.overridableFeatures = x
      case 42:
        var x = self.fixedFeatures ?? .init()
        try w.message(&x)
        self.fixedFeatures = x
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.edition { w.int(3, Int64(x.rawValue)) }
    if let x = self.overridableFeatures { w.message(4, x) }
    if let x = self.fixedFeatures { w.message(5, x) }
    w.raw(unknownFields)
  }
}
}
struct Google_Protobuf_SourceCodeInfo: Message {
  var location: [Google_Protobuf_SourceCodeInfo.Location] = []
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10:
        var x = Google_Protobuf_SourceCodeInfo.Location()
        try w.message(&x)
        self.location.append(x)
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    for x in self.location { w.message(1, x) }
    w.raw(unknownFields)
  }
struct Location: Message {
  var path: [Int32] = []
  var span: [Int32] = []
  var leadingComments: String?
  var trailingComments: String?
  var leadingDetachedComments: [String] = []
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10: try w.packed(into: &self.path)
      case 18: try w.packed(into: &self.span)
      case 26: self.leadingComments = try w.string()
      case 34: self.trailingComments = try w.string()
      case 50: self.leadingDetachedComments.append(try w.string())
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    w.packed(1, self.path)
    w.packed(2, self.span)
    if let x = self.leadingComments { w.bytes(3, Array(x.utf8)) }
    if let x = self.trailingComments { w.bytes(4, Array(x.utf8)) }
    for x in self.leadingDetachedComments { w.bytes(6, Array(x.utf8)) }
    w.raw(unknownFields)
  }
}
}
struct Google_Protobuf_GeneratedCodeInfo: Message {
  var annotation: [Google_Protobuf_GeneratedCodeInfo.Annotation] = []
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10:
        var x = Google_Protobuf_GeneratedCodeInfo.Annotation()
        try w.message(&x)
        self.annotation.append(x)
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    for x in self.annotation { w.message(1, x) }
    w.raw(unknownFields)
  }
struct Annotation: Message {
  var path: [Int32] = []
  var sourceFile: String?
  var begin: Int32?
  var end: Int32?
  var semantic: Google_Protobuf_GeneratedCodeInfo.Annotation.Semantic?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10: try w.packed(into: &self.path)
      case 18: self.sourceFile = try w.string()
      case 24: self.begin = try w.int32()
      case 32: self.end = try w.int32()
      case 40: self.semantic = Google_Protobuf_GeneratedCodeInfo.Annotation.Semantic(rawValue: try w.int32())
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    w.packed(1, self.path)
    if let x = self.sourceFile { w.bytes(2, Array(x.utf8)) }
    if let x = self.begin { w.int(3, Int64(x)) }
    if let x = self.end { w.int(4, Int64(x)) }
    if let x = self.semantic { w.int(5, Int64(x.rawValue)) }
    w.raw(unknownFields)
  }
enum Semantic: Int32, Sendable, Hashable {
  case none = 0
  case set = 1
  case alias = 2
}
}
}
enum Google_Protobuf_Edition: Int32, Sendable, Hashable {
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
}
enum Google_Protobuf_SymbolVisibility: Int32, Sendable, Hashable {
  case visibilityUnset = 0
  case visibilityLocal = 1
  case visibilityExport = 2
}
struct Google_Protobuf_Compiler_Version: Message {
  var major: Int32?
  var minor: Int32?
  var patch: Int32?
  var suffix: String?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 8: self.major = try w.int32()
      case 16: self.minor = try w.int32()
      case 24: self.patch = try w.int32()
      case 34: self.suffix = try w.string()
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.major { w.int(1, Int64(x)) }
    if let x = self.minor { w.int(2, Int64(x)) }
    if let x = self.patch { w.int(3, Int64(x)) }
    if let x = self.suffix { w.bytes(4, Array(x.utf8)) }
    w.raw(unknownFields)
  }
}
struct Google_Protobuf_Compiler_CodeGeneratorRequest: Message {
  var fileToGenerate: [String] = []
  var parameter: String?
  var protoFile: [Google_Protobuf_FileDescriptorProto] = []
  var sourceFileDescriptors: [Google_Protobuf_FileDescriptorProto] = []
  var compilerVersion: Google_Protobuf_Compiler_Version?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10: self.fileToGenerate.append(try w.string())
      case 18: self.parameter = try w.string()
      case 122:
        var x = Google_Protobuf_FileDescriptorProto()
        try w.message(&x)
        self.protoFile.append(x)
      case 138:
        var x = Google_Protobuf_FileDescriptorProto()
        try w.message(&x)
        self.sourceFileDescriptors.append(x)
      case 26:
        var x = self.compilerVersion ?? .init()
        try w.message(&x)
        self.compilerVersion = x
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    for x in self.fileToGenerate { w.bytes(1, Array(x.utf8)) }
    if let x = self.parameter { w.bytes(2, Array(x.utf8)) }
    if let x = self.compilerVersion { w.message(3, x) }
    for x in self.protoFile { w.message(15, x) }
    for x in self.sourceFileDescriptors { w.message(17, x) }
    w.raw(unknownFields)
  }
}
struct Google_Protobuf_Compiler_CodeGeneratorResponse: Message {
  var error: String?
  var supportedFeatures: UInt64?
  var minimumEdition: Int32?
  var maximumEdition: Int32?
  var file: [Google_Protobuf_Compiler_CodeGeneratorResponse.File] = []
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10: self.error = try w.string()
      case 16: self.supportedFeatures = try w.uint64()
      case 24: self.minimumEdition = try w.int32()
      case 32: self.maximumEdition = try w.int32()
      case 122:
        var x = Google_Protobuf_Compiler_CodeGeneratorResponse.File()
        try w.message(&x)
        self.file.append(x)
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.error { w.bytes(1, Array(x.utf8)) }
    if let x = self.supportedFeatures { w.int(2, Int64(bitPattern: x)) }
    if let x = self.minimumEdition { w.int(3, Int64(x)) }
    if let x = self.maximumEdition { w.int(4, Int64(x)) }
    for x in self.file { w.message(15, x) }
    w.raw(unknownFields)
  }
struct File: Message {
  var name: String?
  var insertionPoint: String?
  var content: String?
  var generatedCodeInfo: Google_Protobuf_GeneratedCodeInfo?
  var unknownFields = UnknownFields()
  init() {}

  mutating func decode(from w: inout WireReader) throws(DecodeError) {
    while let tag = try w.nextTag() {
      switch tag {
      case 10: self.name = try w.string()
      case 18: self.insertionPoint = try w.string()
      case 122: self.content = try w.string()
      case 130:
        var x = self.generatedCodeInfo ?? .init()
        try w.message(&x)
        self.generatedCodeInfo = x
      default: try w.keepUnknown(tag, in: &unknownFields)
      }
    }
  }

  func put(_ w: inout ForwardWriter) {
    if let x = self.name { w.bytes(1, Array(x.utf8)) }
    if let x = self.insertionPoint { w.bytes(2, Array(x.utf8)) }
    if let x = self.content { w.bytes(15, Array(x.utf8)) }
    if let x = self.generatedCodeInfo { w.message(16, x) }
    w.raw(unknownFields)
  }
}
enum Feature: Int32, Sendable, Hashable {
  case none = 0
  case proto3Optional = 1
  case supportsEditions = 2
}
}
