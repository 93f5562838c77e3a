// Made by martletc from google/protobuf/api.proto. Edit that file, not this one.

/// A service, as a registry of services describes it.
@frozen public nonisolated struct Google_Protobuf_Api: GeneratedMessage {
  @_alwaysEmitIntoClient public var name: String
  @_alwaysEmitIntoClient public var methods: [Google_Protobuf_Method]
  @_alwaysEmitIntoClient public var options: [Google_Protobuf_Option]
  @_alwaysEmitIntoClient public var version: String
  @_alwaysEmitIntoClient public var sourceContext: Google_Protobuf_SourceContext?
  @_alwaysEmitIntoClient public var mixins: [Google_Protobuf_Mixin]
  @_alwaysEmitIntoClient public var syntax: Google_Protobuf_Syntax
  @_alwaysEmitIntoClient public var edition: String
  private var _unknown: UnknownFields
  public init() {
    (name, methods, options, version, mixins, syntax, edition) = ("", [], [], "", [], .proto2, "")
    _unknown = .init()
  }
  public init(
    name: String = "", methods: [Google_Protobuf_Method] = [], options: [Google_Protobuf_Option] = [],
    version: String = "", sourceContext: Google_Protobuf_SourceContext? = nil,
    mixins: [Google_Protobuf_Mixin] = [], syntax: Google_Protobuf_Syntax = .proto2, edition: String = ""
  ) {
    (self.name, self.methods, self.options, self.version) = (name, methods, options, version)
    (self.sourceContext, self.mixins, self.syntax, self.edition) = (sourceContext, mixins, syntax, edition)
    _unknown = .init()
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      case 18: wire.message(appendingTo: &self.methods)  // 2
      case 26: wire.message(appendingTo: &self.options)  // 3
      case 34: self.version = wire.nextString()  // 4
      case 42: wire.message(mergingInto: &self.sourceContext)  // 5
      case 50: wire.message(appendingTo: &self.mixins)  // 6
      case 56: self.syntax = wire.nextOpenEnum()  // 7
      case 66: self.edition = wire.nextString()  // 8
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_api, "google.protobuf.Api")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.edition, tag: 66)
    wire.int32(ifSet: self.syntax.rawValue, tag: 56)
    wire.repeatedMessage(self.mixins, tag: 50)
    if let value = self.sourceContext { wire.message(value, tag: 42) }
    wire.string(ifSet: self.version, tag: 34)
    wire.repeatedMessage(self.options, tag: 26)
    wire.repeatedMessage(self.methods, tag: 18)
    wire.string(ifSet: self.name, tag: 10)
  }
}

/// A method of a service.
@frozen public nonisolated struct Google_Protobuf_Method: GeneratedMessage {
  @_alwaysEmitIntoClient public var name: String
  @_alwaysEmitIntoClient public var requestTypeURL: String
  @_alwaysEmitIntoClient public var requestStreaming: Bool
  @_alwaysEmitIntoClient public var responseTypeURL: String
  @_alwaysEmitIntoClient public var responseStreaming: Bool
  @_alwaysEmitIntoClient public var options: [Google_Protobuf_Option]
  @available(*, deprecated)
  public var syntax: Google_Protobuf_Syntax {
    get { self._syntax }
    set { self._syntax = newValue }
  }
  private var _syntax: Google_Protobuf_Syntax
  @available(*, deprecated)
  public var edition: String {
    get { self._edition }
    set { self._edition = newValue }
  }
  private var _edition: String
  private var _unknown: UnknownFields
  public init() {
    (name, requestTypeURL, requestStreaming, responseTypeURL, responseStreaming) = ("", "", false, "", false)
    (options, _syntax, _edition, _unknown) = ([], .proto2, "", .init())
  }
  public init(
    name: String = "", requestTypeURL: String = "", requestStreaming: Bool = false,
    responseTypeURL: String = "", responseStreaming: Bool = false, options: [Google_Protobuf_Option] = [],
    syntax: Google_Protobuf_Syntax = .proto2, edition: String = ""
  ) {
    (self.name, self.requestTypeURL, self.requestStreaming) = (name, requestTypeURL, requestStreaming)
    (self.responseTypeURL, self.responseStreaming) = (responseTypeURL, responseStreaming)
    (self.options, self._syntax, self._edition, _unknown) = (options, syntax, edition, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      case 18: self.requestTypeURL = wire.nextString()  // 2
      case 24: self.requestStreaming = wire.nextBool()  // 3
      case 34: self.responseTypeURL = wire.nextString()  // 4
      case 40: self.responseStreaming = wire.nextBool()  // 5
      case 50: wire.message(appendingTo: &self.options)  // 6
      case 56: self._syntax = wire.nextOpenEnum()  // 7
      case 66: self._edition = wire.nextString()  // 8
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_api, "google.protobuf.Method")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self._edition, tag: 66)
    wire.int32(ifSet: self._syntax.rawValue, tag: 56)
    wire.repeatedMessage(self.options, tag: 50)
    wire.bool(ifSet: self.responseStreaming, tag: 40)
    wire.string(ifSet: self.responseTypeURL, tag: 34)
    wire.bool(ifSet: self.requestStreaming, tag: 24)
    wire.string(ifSet: self.requestTypeURL, tag: 18)
    wire.string(ifSet: self.name, tag: 10)
  }
}

/// A service whose methods another one offers as its own.
@frozen public nonisolated struct Google_Protobuf_Mixin: GeneratedMessage {
  @_alwaysEmitIntoClient public var name: String
  @_alwaysEmitIntoClient public var root: String
  private var _unknown: UnknownFields
  public init() { (name, root, _unknown) = ("", "", .init()) }
  public init(name: String = "", root: String = "") {
    (self.name, self.root, _unknown) = (name, root, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      case 18: self.root = wire.nextString()  // 2
      default: wire.keepUnknown(tag, &_unknown, .google_protobuf_api, "google.protobuf.Mixin")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.root, tag: 18)
    wire.string(ifSet: self.name, tag: 10)
  }
}

nonisolated extension FileDescriptor {
  public static let google_protobuf_api = FileDescriptor(serialized: "\n\u{19}google/protobuf/api.proto\u{12}\u{f}google.protobuf\u{1a}$google/protobuf/source_context.proto\u{1a}\u{1a}google/protobuf/type.proto\"\u{db}\u{2}\n\u{3}Api\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}1\n\u{7}methods\u{18}\u{2} \u{3}(\u{b}2\u{17}.google.protobuf.MethodR\u{7}methods\u{12}1\n\u{7}options\u{18}\u{3} \u{3}(\u{b}2\u{17}.google.protobuf.OptionR\u{7}options\u{12}\u{18}\n\u{7}version\u{18}\u{4} \u{1}(\tR\u{7}version\u{12}E\n\u{e}source_context\u{18}\u{5} \u{1}(\u{b}2\u{1e}.google.protobuf.SourceContextR\rsourceContext\u{12}.\n\u{6}mixins\u{18}\u{6} \u{3}(\u{b}2\u{16}.google.protobuf.MixinR\u{6}mixins\u{12}/\n\u{6}syntax\u{18}\u{7} \u{1}(\u{e}2\u{17}.google.protobuf.SyntaxR\u{6}syntax\u{12}\u{18}\n\u{7}edition\u{18}\u{8} \u{1}(\tR\u{7}edition\"\u{d4}\u{2}\n\u{6}Method\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}(\n\u{10}request_type_url\u{18}\u{2} \u{1}(\tR\u{e}requestTypeUrl\u{12}+\n\u{11}request_streaming\u{18}\u{3} \u{1}(\u{8}R\u{10}requestStreaming\u{12}*\n\u{11}response_type_url\u{18}\u{4} \u{1}(\tR\u{f}responseTypeUrl\u{12}-\n\u{12}response_streaming\u{18}\u{5} \u{1}(\u{8}R\u{11}responseStreaming\u{12}1\n\u{7}options\u{18}\u{6} \u{3}(\u{b}2\u{17}.google.protobuf.OptionR\u{7}options\u{12}3\n\u{6}syntax\u{18}\u{7} \u{1}(\u{e}2\u{17}.google.protobuf.SyntaxB\u{2}\u{18}\u{1}R\u{6}syntax\u{12}\u{1c}\n\u{7}edition\u{18}\u{8} \u{1}(\tB\u{2}\u{18}\u{1}R\u{7}edition\"/\n\u{5}Mixin\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}\u{12}\n\u{4}root\u{18}\u{2} \u{1}(\tR\u{4}rootBv\n\u{13}com.google.protobufB\u{8}ApiProtoP\u{1}Z,google.golang.org/protobuf/types/known/apipb\u{a2}\u{2}\u{3}GPB\u{aa}\u{2}\u{1e}Google.Protobuf.WellKnownTypesb\u{6}proto3", dependencies: [.google_protobuf_source_context, .google_protobuf_type])
}
