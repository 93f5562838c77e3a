// Made by martletc from google/protobuf/compiler/plugin.proto. Edit that file, not this one.
import MartletProtobuf

/// A compiler's version.
nonisolated struct Google_Protobuf_Compiler_Version: GeneratedMessage {
  var major: Int32?
  var minor: Int32?
  var patch: Int32?
  var suffix: String?
  private var _unknown: UnknownFields
  init() { _unknown = .init() }
  init(major: Int32? = nil, minor: Int32? = nil, patch: Int32? = nil, suffix: String? = nil) {
    (self.major, self.minor, self.patch, self.suffix, _unknown) = (major, minor, patch, suffix, .init())
  }
  mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.major = wire.nextInt32()  // 1
      case 16: self.minor = wire.nextInt32()  // 2
      case 24: self.patch = wire.nextInt32()  // 3
      case 34: self.suffix = wire.nextString()  // 4
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_compiler_plugin, "google.protobuf.compiler.Version")
      }
    }
  }
  func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.suffix, tag: 34)
    wire.int32(ifSet: self.patch, tag: 24)
    wire.int32(ifSet: self.minor, tag: 16)
    wire.int32(ifSet: self.major, tag: 8)
  }
}

/// What a compiler writes to its plugin's standard input.
nonisolated struct Google_Protobuf_Compiler_CodeGeneratorRequest: GeneratedMessage {
  var fileToGenerate: [String]
  var parameter: String?
  var protoFile: [Google_Protobuf_FileDescriptorProto]
  var sourceFileDescriptors: [Google_Protobuf_FileDescriptorProto]
  var compilerVersion: Google_Protobuf_Compiler_Version?
  private var _unknown: UnknownFields
  init() { (fileToGenerate, protoFile, sourceFileDescriptors, _unknown) = ([], [], [], .init()) }
  init(
    fileToGenerate: [String] = [], parameter: String? = nil,
    protoFile: [Google_Protobuf_FileDescriptorProto] = [],
    sourceFileDescriptors: [Google_Protobuf_FileDescriptorProto] = [],
    compilerVersion: Google_Protobuf_Compiler_Version? = nil
  ) {
    (self.fileToGenerate, self.parameter, self.protoFile) = (fileToGenerate, parameter, protoFile)
    (self.sourceFileDescriptors, self.compilerVersion) = (sourceFileDescriptors, compilerVersion)
    _unknown = .init()
  }
  mutating func decode(from wire: inout WireReader) {
    wire.hasRequiredFields = true
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.string(appendingTo: &self.fileToGenerate)  // 1
      case 18: self.parameter = wire.nextString()  // 2
      case 122: wire.message(appendingTo: &self.protoFile)  // 15
      case 138: wire.message(appendingTo: &self.sourceFileDescriptors)  // 17
      case 26: wire.message(mergingInto: &self.compilerVersion)  // 3
      case 2: wire.answer(missing: missingRequiredField)
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_compiler_plugin, "google.protobuf.compiler.CodeGeneratorRequest")
      }
    }
  }
  func encode(to wire: inout BackwardWriter) {
    wire.hasRequiredFields = true
    wire.unknown(_unknown)
    wire.repeatedMessage(self.sourceFileDescriptors, tag: 138)
    wire.repeatedMessage(self.protoFile, tag: 122)
    if let value = self.compilerVersion { wire.message(value, tag: 26) }
    wire.string(ifSet: self.parameter, tag: 18)
    wire.repeatedString(self.fileToGenerate, tag: 10)
  }
  var missingRequiredField: String? {
    for value in self.protoFile {
      if let path = value.missingRequiredField { return "proto_file." + path }
    }
    for value in self.sourceFileDescriptors {
      if let path = value.missingRequiredField { return "source_file_descriptors." + path }
    }
    return nil
  }
}

/// What a plugin answers on its standard output.
nonisolated struct Google_Protobuf_Compiler_CodeGeneratorResponse: GeneratedMessage {
  var error: String?
  var supportedFeatures: UInt64?
  var minimumEdition: Int32?
  var maximumEdition: Int32?
  var file: [Google_Protobuf_Compiler_CodeGeneratorResponse.File]
  private var _unknown: UnknownFields
  init() { (file, _unknown) = ([], .init()) }
  init(
    error: String? = nil, supportedFeatures: UInt64? = nil, minimumEdition: Int32? = nil,
    maximumEdition: Int32? = nil, file: [Google_Protobuf_Compiler_CodeGeneratorResponse.File] = []
  ) {
    (self.error, self.supportedFeatures, self.minimumEdition) = (error, supportedFeatures, minimumEdition)
    (self.maximumEdition, self.file, _unknown) = (maximumEdition, file, .init())
  }
  mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.error = wire.nextString()  // 1
      case 16: self.supportedFeatures = wire.nextUint64()  // 2
      case 24: self.minimumEdition = wire.nextInt32()  // 3
      case 32: self.maximumEdition = wire.nextInt32()  // 4
      case 122: wire.message(appendingTo: &self.file)  // 15
      default:
        wire.keepUnknown(tag, &_unknown, .google_protobuf_compiler_plugin, "google.protobuf.compiler.CodeGeneratorResponse")
      }
    }
  }
  func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedMessage(self.file, tag: 122)
    wire.int32(ifSet: self.maximumEdition, tag: 32)
    wire.int32(ifSet: self.minimumEdition, tag: 24)
    wire.uint64(ifSet: self.supportedFeatures, tag: 16)
    wire.string(ifSet: self.error, tag: 10)
  }

  enum Feature: Int32, ClosedEnum {
    case none_ = 0
    case proto3Optional = 1
    case supportsEditions = 2
    static var defaultValue: Feature { .none_ }
  }

  struct File: GeneratedMessage {
    var name: String?
    var insertionPoint: String?
    var content: String?
    var generatedCodeInfo: Google_Protobuf_GeneratedCodeInfo?
    private var _unknown: UnknownFields
    init() { _unknown = .init() }
    init(
      name: String? = nil, insertionPoint: String? = nil, content: String? = nil,
      generatedCodeInfo: Google_Protobuf_GeneratedCodeInfo? = nil
    ) {
      (self.name, self.insertionPoint, self.content) = (name, insertionPoint, content)
      (self.generatedCodeInfo, _unknown) = (generatedCodeInfo, .init())
    }
    mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.name = wire.nextString()  // 1
        case 18: self.insertionPoint = wire.nextString()  // 2
        case 122: self.content = wire.nextString()  // 15
        case 130: wire.message(mergingInto: &self.generatedCodeInfo)  // 16
        default:
          wire.keepUnknown(tag, &_unknown, .google_protobuf_compiler_plugin, "google.protobuf.compiler.CodeGeneratorResponse.File")
        }
      }
    }
    func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      if let value = self.generatedCodeInfo { wire.message(value, tag: 130) }
      wire.string(ifSet: self.content, tag: 122)
      wire.string(ifSet: self.insertionPoint, tag: 18)
      wire.string(ifSet: self.name, tag: 10)
    }
  }
}

nonisolated extension FileDescriptor {
  static let google_protobuf_compiler_plugin = FileDescriptor(serialized: "\n%google/protobuf/compiler/plugin.proto\u{12}\u{18}google.protobuf.compiler\u{1a} google/protobuf/descriptor.proto\"c\n\u{7}Version\u{12}\u{14}\n\u{5}major\u{18}\u{1} \u{1}(\u{5}R\u{5}major\u{12}\u{14}\n\u{5}minor\u{18}\u{2} \u{1}(\u{5}R\u{5}minor\u{12}\u{14}\n\u{5}patch\u{18}\u{3} \u{1}(\u{5}R\u{5}patch\u{12}\u{16}\n\u{6}suffix\u{18}\u{4} \u{1}(\tR\u{6}suffix\"\u{cf}\u{2}\n\u{14}CodeGeneratorRequest\u{12}(\n\u{10}file_to_generate\u{18}\u{1} \u{3}(\tR\u{e}fileToGenerate\u{12}\u{1c}\n\tparameter\u{18}\u{2} \u{1}(\tR\tparameter\u{12}C\n\nproto_file\u{18}\u{f} \u{3}(\u{b}2$.google.protobuf.FileDescriptorProtoR\tprotoFile\u{12}\\\n\u{17}source_file_descriptors\u{18}\u{11} \u{3}(\u{b}2$.google.protobuf.FileDescriptorProtoR\u{15}sourceFileDescriptors\u{12}L\n\u{10}compiler_version\u{18}\u{3} \u{1}(\u{b}2!.google.protobuf.compiler.VersionR\u{f}compilerVersion\"\u{85}\u{4}\n\u{15}CodeGeneratorResponse\u{12}\u{14}\n\u{5}error\u{18}\u{1} \u{1}(\tR\u{5}error\u{12}-\n\u{12}supported_features\u{18}\u{2} \u{1}(\u{4}R\u{11}supportedFeatures\u{12}'\n\u{f}minimum_edition\u{18}\u{3} \u{1}(\u{5}R\u{e}minimumEdition\u{12}'\n\u{f}maximum_edition\u{18}\u{4} \u{1}(\u{5}R\u{e}maximumEdition\u{12}H\n\u{4}file\u{18}\u{f} \u{3}(\u{b}24.google.protobuf.compiler.CodeGeneratorResponse.FileR\u{4}file\u{1a}\u{b1}\u{1}\n\u{4}File\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}'\n\u{f}insertion_point\u{18}\u{2} \u{1}(\tR\u{e}insertionPoint\u{12}\u{18}\n\u{7}content\u{18}\u{f} \u{1}(\tR\u{7}content\u{12}R\n\u{13}generated_code_info\u{18}\u{10} \u{1}(\u{b}2\".google.protobuf.GeneratedCodeInfoR\u{11}generatedCodeInfo\"W\n\u{7}Feature\u{12}\u{10}\n\u{c}FEATURE_NONE\u{10}\0\u{12}\u{1b}\n\u{17}FEATURE_PROTO3_OPTIONAL\u{10}\u{1}\u{12}\u{1d}\n\u{19}FEATURE_SUPPORTS_EDITIONS\u{10}\u{2}Br\n\u{1c}com.google.protobuf.compilerB\u{c}PluginProtosZ)google.golang.org/protobuf/types/pluginpb\u{aa}\u{2}\u{18}Google.Protobuf.Compiler", dependencies: [.google_protobuf_descriptor])
}
