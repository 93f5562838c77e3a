// Made by martletc from conformance/conformance.proto. Edit that file, not this one.
public import MartletProtobuf

public nonisolated enum Conformance_WireFormat: OpenEnum {
  case unspecified
  case protobuf
  case json
  case jspb
  case textFormat
  case unrecognized(Int32)
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .protobuf
    case 2: self = .json
    case 3: self = .jspb
    case 4: self = .textFormat
    default: self = .unrecognized(rawValue)
    }
  }
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .protobuf: 1
    case .json: 2
    case .jspb: 3
    case .textFormat: 4
    case .unrecognized(let number): number
    }
  }
}

public nonisolated enum Conformance_TestCategory: OpenEnum {
  case unspecifiedTest
  case binaryTest
  case jsonTest
  case jsonIgnoreUnknownParsingTest
  case jspbTest
  case textFormatTest
  case unrecognized(Int32)
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecifiedTest
    case 1: self = .binaryTest
    case 2: self = .jsonTest
    case 3: self = .jsonIgnoreUnknownParsingTest
    case 4: self = .jspbTest
    case 5: self = .textFormatTest
    default: self = .unrecognized(rawValue)
    }
  }
  public var rawValue: Int32 {
    switch self {
    case .unspecifiedTest: 0
    case .binaryTest: 1
    case .jsonTest: 2
    case .jsonIgnoreUnknownParsingTest: 3
    case .jspbTest: 4
    case .textFormatTest: 5
    case .unrecognized(let number): number
    }
  }
}

@frozen public nonisolated struct Conformance_TestStatus: GeneratedMessage {
  @_alwaysEmitIntoClient public var name: String
  @_alwaysEmitIntoClient public var failureMessage: String
  @_alwaysEmitIntoClient public var matchedName: String
  private var _unknown: UnknownFields
  public init() { (name, failureMessage, matchedName, _unknown) = ("", "", "", .init()) }
  public init(name: String = "", failureMessage: String = "", matchedName: String = "") {
    (self.name, self.failureMessage, self.matchedName) = (name, failureMessage, matchedName)
    _unknown = .init()
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      case 18: self.failureMessage = wire.nextString()  // 2
      case 26: self.matchedName = wire.nextString()  // 3
      case 1: if wire.isClearing() { self = Self() }
      default: wire.keepUnknown(tag, &_unknown, .conformance_conformance, "conformance.TestStatus")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.matchedName, tag: 26)
    wire.string(ifSet: self.failureMessage, tag: 18)
    wire.string(ifSet: self.name, tag: 10)
  }
}

@frozen public nonisolated struct Conformance_FailureSet: GeneratedMessage {
  @_alwaysEmitIntoClient public var test: [Conformance_TestStatus]
  private var _unknown: UnknownFields
  public init() { (test, _unknown) = ([], .init()) }
  public init(test: [Conformance_TestStatus] = []) { (self.test, _unknown) = (test, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 18: wire.message(appendingTo: &self.test)  // 2
      case 1: if wire.isClearing() { clearForReuse() }
      default: wire.keepUnknown(tag, &_unknown, .conformance_conformance, "conformance.FailureSet")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedMessage(self.test, tag: 18)
  }
  private mutating func clearForReuse() {
    let test = Self.emptied(&self.test)
    self = Self()
    self.test = test
  }
}

@frozen public nonisolated struct Conformance_ConformanceRequest: GeneratedMessage {
  @_alwaysEmitIntoClient public var payload: Payload?
  @_alwaysEmitIntoClient public var requestedOutputFormat: Conformance_WireFormat
  @_alwaysEmitIntoClient public var messageType: String
  @_alwaysEmitIntoClient public var testCategory: Conformance_TestCategory
  @_alwaysEmitIntoClient public var jspbEncodingOptions: Conformance_JspbEncodingConfig?
  @_alwaysEmitIntoClient public var printUnknownFields: Bool
  private var _unknown: UnknownFields
  public init() {
    (requestedOutputFormat, messageType, testCategory) = (.unspecified, "", .unspecifiedTest)
    (printUnknownFields, _unknown) = (false, .init())
  }
  public init(
    payload: Payload? = nil, requestedOutputFormat: Conformance_WireFormat = .unspecified,
    messageType: String = "", testCategory: Conformance_TestCategory = .unspecifiedTest,
    jspbEncodingOptions: Conformance_JspbEncodingConfig? = nil, printUnknownFields: Bool = false
  ) {
    (self.payload, self.requestedOutputFormat) = (payload, requestedOutputFormat)
    (self.messageType, self.testCategory) = (messageType, testCategory)
    (self.jspbEncodingOptions, self.printUnknownFields) = (jspbEncodingOptions, printUnknownFields)
    _unknown = .init()
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.payload = .protobufPayload(wire.nextBytes())  // 1
      case 18: self.payload = .jsonPayload(wire.nextString())  // 2
      case 58: self.payload = .jspbPayload(wire.nextString())  // 7
      case 66: self.payload = .textPayload(wire.nextString())  // 8
      case 24: self.requestedOutputFormat = wire.nextOpenEnum()  // 3
      case 34: self.messageType = wire.nextString()  // 4
      case 40: self.testCategory = wire.nextOpenEnum()  // 5
      case 50: wire.message(mergingInto: &self.jspbEncodingOptions)  // 6
      case 72: self.printUnknownFields = wire.nextBool()  // 9
      case 1: if wire.isClearing() { self = Self() }
      default: wire.keepUnknown(tag, &_unknown, .conformance_conformance, "conformance.ConformanceRequest")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.bool(ifSet: self.printUnknownFields, tag: 72)
    if let value = self.jspbEncodingOptions { wire.message(value, tag: 50) }
    wire.int32(ifSet: self.testCategory.rawValue, tag: 40)
    wire.string(ifSet: self.messageType, tag: 34)
    wire.int32(ifSet: self.requestedOutputFormat.rawValue, tag: 24)
    switch self.payload {
    case .textPayload(let value): wire.string(value, tag: 66)
    case .jspbPayload(let value): wire.string(value, tag: 58)
    case .jsonPayload(let value): wire.string(value, tag: 18)
    case .protobufPayload(let value): wire.bytes(value, tag: 10)
    case nil: break
    }
  }

  public enum Payload: Sendable, Hashable {
    case protobufPayload(Bytes)
    case jsonPayload(String)
    case jspbPayload(String)
    case textPayload(String)
  }
}

@frozen public nonisolated struct Conformance_ConformanceResponse: GeneratedMessage {
  @_alwaysEmitIntoClient public var result: Result?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(result: Result? = nil) { (self.result, _unknown) = (result, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.result = .parseError(wire.nextString())  // 1
      case 50: self.result = .serializeError(wire.nextString())  // 6
      case 74: self.result = .timeoutError(wire.nextString())  // 9
      case 18: self.result = .runtimeError(wire.nextString())  // 2
      case 26: self.result = .protobufPayload(wire.nextBytes())  // 3
      case 34: self.result = .jsonPayload(wire.nextString())  // 4
      case 42: self.result = .skipped(wire.nextString())  // 5
      case 58: self.result = .jspbPayload(wire.nextString())  // 7
      case 66: self.result = .textPayload(wire.nextString())  // 8
      case 1: if wire.isClearing() { self = Self() }
      default: wire.keepUnknown(tag, &_unknown, .conformance_conformance, "conformance.ConformanceResponse")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    switch self.result {
    case .timeoutError(let value): wire.string(value, tag: 74)
    case .textPayload(let value): wire.string(value, tag: 66)
    case .jspbPayload(let value): wire.string(value, tag: 58)
    case .serializeError(let value): wire.string(value, tag: 50)
    case .skipped(let value): wire.string(value, tag: 42)
    case .jsonPayload(let value): wire.string(value, tag: 34)
    case .protobufPayload(let value): wire.bytes(value, tag: 26)
    case .runtimeError(let value): wire.string(value, tag: 18)
    case .parseError(let value): wire.string(value, tag: 10)
    case nil: break
    }
  }

  public enum Result: Sendable, Hashable {
    case parseError(String)
    case serializeError(String)
    case timeoutError(String)
    case runtimeError(String)
    case protobufPayload(Bytes)
    case jsonPayload(String)
    case skipped(String)
    case jspbPayload(String)
    case textPayload(String)
  }
}

@frozen public nonisolated struct Conformance_JspbEncodingConfig: GeneratedMessage {
  @_alwaysEmitIntoClient public var useJspbArrayAnyFormat: Bool
  private var _unknown: UnknownFields
  public init() { (useJspbArrayAnyFormat, _unknown) = (false, .init()) }
  public init(useJspbArrayAnyFormat: Bool = false) {
    (self.useJspbArrayAnyFormat, _unknown) = (useJspbArrayAnyFormat, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.useJspbArrayAnyFormat = wire.nextBool()  // 1
      case 1: if wire.isClearing() { self = Self() }
      default: wire.keepUnknown(tag, &_unknown, .conformance_conformance, "conformance.JspbEncodingConfig")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.bool(ifSet: self.useJspbArrayAnyFormat, tag: 8)
  }
}

nonisolated extension FileDescriptor {
  public static let conformance_conformance = FileDescriptor(serialized: "\n\u{1d}conformance/conformance.proto\u{12}\u{b}conformance\"l\n\nTestStatus\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}'\n\u{f}failure_message\u{18}\u{2} \u{1}(\tR\u{e}failureMessage\u{12}!\n\u{c}matched_name\u{18}\u{3} \u{1}(\tR\u{b}matchedName\"?\n\nFailureSet\u{12}+\n\u{4}test\u{18}\u{2} \u{3}(\u{b}2\u{17}.conformance.TestStatusR\u{4}testJ\u{4}\u{8}\u{1}\u{10}\u{2}\"\u{f6}\u{3}\n\u{12}ConformanceRequest\u{12}+\n\u{10}protobuf_payload\u{18}\u{1} \u{1}(\u{c}H\0R\u{f}protobufPayload\u{12}#\n\u{c}json_payload\u{18}\u{2} \u{1}(\tH\0R\u{b}jsonPayload\u{12}#\n\u{c}jspb_payload\u{18}\u{7} \u{1}(\tH\0R\u{b}jspbPayload\u{12}#\n\u{c}text_payload\u{18}\u{8} \u{1}(\tH\0R\u{b}textPayload\u{12}O\n\u{17}requested_output_format\u{18}\u{3} \u{1}(\u{e}2\u{17}.conformance.WireFormatR\u{15}requestedOutputFormat\u{12}!\n\u{c}message_type\u{18}\u{4} \u{1}(\tR\u{b}messageType\u{12}>\n\rtest_category\u{18}\u{5} \u{1}(\u{e}2\u{19}.conformance.TestCategoryR\u{c}testCategory\u{12}S\n\u{15}jspb_encoding_options\u{18}\u{6} \u{1}(\u{b}2\u{1f}.conformance.JspbEncodingConfigR\u{13}jspbEncodingOptions\u{12}0\n\u{14}print_unknown_fields\u{18}\t \u{1}(\u{8}R\u{12}printUnknownFieldsB\t\n\u{7}payload\"\u{f3}\u{2}\n\u{13}ConformanceResponse\u{12}!\n\u{b}parse_error\u{18}\u{1} \u{1}(\tH\0R\nparseError\u{12})\n\u{f}serialize_error\u{18}\u{6} \u{1}(\tH\0R\u{e}serializeError\u{12}%\n\rtimeout_error\u{18}\t \u{1}(\tH\0R\u{c}timeoutError\u{12}%\n\rruntime_error\u{18}\u{2} \u{1}(\tH\0R\u{c}runtimeError\u{12}+\n\u{10}protobuf_payload\u{18}\u{3} \u{1}(\u{c}H\0R\u{f}protobufPayload\u{12}#\n\u{c}json_payload\u{18}\u{4} \u{1}(\tH\0R\u{b}jsonPayload\u{12}\u{1a}\n\u{7}skipped\u{18}\u{5} \u{1}(\tH\0R\u{7}skipped\u{12}#\n\u{c}jspb_payload\u{18}\u{7} \u{1}(\tH\0R\u{b}jspbPayload\u{12}#\n\u{c}text_payload\u{18}\u{8} \u{1}(\tH\0R\u{b}textPayloadB\u{8}\n\u{6}result\"N\n\u{12}JspbEncodingConfig\u{12}8\n\u{19}use_jspb_array_any_format\u{18}\u{1} \u{1}(\u{8}R\u{15}useJspbArrayAnyFormat*P\n\nWireFormat\u{12}\u{f}\n\u{b}UNSPECIFIED\u{10}\0\u{12}\u{c}\n\u{8}PROTOBUF\u{10}\u{1}\u{12}\u{8}\n\u{4}JSON\u{10}\u{2}\u{12}\u{8}\n\u{4}JSPB\u{10}\u{3}\u{12}\u{f}\n\u{b}TEXT_FORMAT\u{10}\u{4}*\u{8f}\u{1}\n\u{c}TestCategory\u{12}\u{14}\n\u{10}UNSPECIFIED_TEST\u{10}\0\u{12}\u{f}\n\u{b}BINARY_TEST\u{10}\u{1}\u{12}\r\n\tJSON_TEST\u{10}\u{2}\u{12}$\n JSON_IGNORE_UNKNOWN_PARSING_TEST\u{10}\u{3}\u{12}\r\n\tJSPB_TEST\u{10}\u{4}\u{12}\u{14}\n\u{10}TEXT_FORMAT_TEST\u{10}\u{5}b\u{6}proto3", dependencies: [])
}
