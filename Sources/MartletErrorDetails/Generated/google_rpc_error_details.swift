// Made by martletc from google/rpc/error_details.proto. Edit that file, not this one.
public import MartletProtobuf

/// Why, as a constant that programs can compare.
@frozen public nonisolated struct Google_Rpc_ErrorInfo: GeneratedMessage {
  /// Such as `API_DISABLED`: at most 63 of A-Z, 0-9 and _.
  @_alwaysEmitIntoClient public var reason: String
  /// Who defines the reason, such as `pubsub.example.com`.
  @_alwaysEmitIntoClient public var domain: String
  /// What else there is to know of it.
  @_alwaysEmitIntoClient public var metadata: [String: String]
  private var _unknown: UnknownFields
  public init() { (reason, domain, metadata, _unknown) = ("", "", [:], .init()) }
  public init(reason: String = "", domain: String = "", metadata: [String: String] = [:]) {
    (self.reason, self.domain, self.metadata, _unknown) = (reason, domain, metadata, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.reason = wire.nextString()  // 1
      case 18: self.domain = wire.nextString()  // 2
      case 26: wire.stringMap(into: &self.metadata)  // 3
      default: wire.keepUnknown(tag, &_unknown, .google_rpc_error_details, "google.rpc.ErrorInfo")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.stringMap(self.metadata, tag: 26)
    wire.string(ifSet: self.domain, tag: 18)
    wire.string(ifSet: self.reason, tag: 10)
  }
}

/// When to try again.
@frozen public nonisolated struct Google_Rpc_RetryInfo: GeneratedMessage {
  /// At least so long after the answer has come.
  @_alwaysEmitIntoClient public var retryDelay: Google_Protobuf_Duration?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(retryDelay: Google_Protobuf_Duration? = nil) {
    (self.retryDelay, _unknown) = (retryDelay, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.retryDelay)  // 1
      default: wire.keepUnknown(tag, &_unknown, .google_rpc_error_details, "google.rpc.RetryInfo")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    if let value = self.retryDelay { wire.message(value, tag: 10) }
  }
}

/// For those who wrote the server.
@frozen public nonisolated struct Google_Rpc_DebugInfo: GeneratedMessage {
  /// Where it happened, the innermost first.
  @_alwaysEmitIntoClient public var stackEntries: [String]
  @_alwaysEmitIntoClient public var detail: String
  private var _unknown: UnknownFields
  public init() { (stackEntries, detail, _unknown) = ([], "", .init()) }
  public init(stackEntries: [String] = [], detail: String = "") {
    (self.stackEntries, self.detail, _unknown) = (stackEntries, detail, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.string(appendingTo: &self.stackEntries)  // 1
      case 18: self.detail = wire.nextString()  // 2
      default: wire.keepUnknown(tag, &_unknown, .google_rpc_error_details, "google.rpc.DebugInfo")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.detail, tag: 18)
    wire.repeatedString(self.stackEntries, tag: 10)
  }
}

/// Which quotas are used up.
@frozen public nonisolated struct Google_Rpc_QuotaFailure: GeneratedMessage {
  @_alwaysEmitIntoClient public var violations: [Google_Rpc_QuotaFailure.Violation]
  private var _unknown: UnknownFields
  public init() { (violations, _unknown) = ([], .init()) }
  public init(violations: [Google_Rpc_QuotaFailure.Violation] = []) {
    (self.violations, _unknown) = (violations, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(appendingTo: &self.violations)  // 1
      default: wire.keepUnknown(tag, &_unknown, .google_rpc_error_details, "google.rpc.QuotaFailure")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedMessage(self.violations, tag: 10)
  }

  /// One quota.
  @frozen public struct Violation: GeneratedMessage {
    /// Whose quota, such as `project:17`.
    @_alwaysEmitIntoClient public var subject: String
    @_alwaysEmitIntoClient public var description_p: String
    @_alwaysEmitIntoClient public var apiService: String
    @_alwaysEmitIntoClient public var quotaMetric: String
    @_alwaysEmitIntoClient public var quotaID: String
    @_alwaysEmitIntoClient public var quotaDimensions: [String: String]
    @_alwaysEmitIntoClient public var quotaValue: Int64
    @_alwaysEmitIntoClient public var futureQuotaValue: Int64?
    private var _unknown: UnknownFields
    public init() {
      (subject, description_p, apiService, quotaMetric, quotaID, quotaDimensions) = ("", "", "", "", "", [:])
      (quotaValue, _unknown) = (0, .init())
    }
    public init(
      subject: String = "", description_p: String = "", apiService: String = "", quotaMetric: String = "",
      quotaID: String = "", quotaDimensions: [String: String] = [:], quotaValue: Int64 = 0,
      futureQuotaValue: Int64? = nil
    ) {
      (self.subject, self.description_p, self.apiService) = (subject, description_p, apiService)
      (self.quotaMetric, self.quotaID, self.quotaDimensions) = (quotaMetric, quotaID, quotaDimensions)
      (self.quotaValue, self.futureQuotaValue, _unknown) = (quotaValue, futureQuotaValue, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.subject = wire.nextString()  // 1
        case 18: self.description_p = wire.nextString()  // 2
        case 26: self.apiService = wire.nextString()  // 3
        case 34: self.quotaMetric = wire.nextString()  // 4
        case 42: self.quotaID = wire.nextString()  // 5
        case 50: wire.stringMap(into: &self.quotaDimensions)  // 6
        case 56: self.quotaValue = wire.nextInt64()  // 7
        case 64: self.futureQuotaValue = wire.nextInt64()  // 8
        default:
          wire.keepUnknown(tag, &_unknown, .google_rpc_error_details, "google.rpc.QuotaFailure.Violation")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.int64(ifSet: self.futureQuotaValue, tag: 64)
      wire.int64(ifSet: self.quotaValue, tag: 56)
      wire.stringMap(self.quotaDimensions, tag: 50)
      wire.string(ifSet: self.quotaID, tag: 42)
      wire.string(ifSet: self.quotaMetric, tag: 34)
      wire.string(ifSet: self.apiService, tag: 26)
      wire.string(ifSet: self.description_p, tag: 18)
      wire.string(ifSet: self.subject, tag: 10)
    }
  }
}

/// What would have to be true first.
@frozen public nonisolated struct Google_Rpc_PreconditionFailure: GeneratedMessage {
  @_alwaysEmitIntoClient public var violations: [Google_Rpc_PreconditionFailure.Violation]
  private var _unknown: UnknownFields
  public init() { (violations, _unknown) = ([], .init()) }
  public init(violations: [Google_Rpc_PreconditionFailure.Violation] = []) {
    (self.violations, _unknown) = (violations, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(appendingTo: &self.violations)  // 1
      default: wire.keepUnknown(tag, &_unknown, .google_rpc_error_details, "google.rpc.PreconditionFailure")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedMessage(self.violations, tag: 10)
  }

  /// One precondition.
  @frozen public struct Violation: GeneratedMessage {
    /// Its kind, such as `TOS`.
    @_alwaysEmitIntoClient public var type: String
    @_alwaysEmitIntoClient public var subject: String
    @_alwaysEmitIntoClient public var description_p: String
    private var _unknown: UnknownFields
    public init() { (type, subject, description_p, _unknown) = ("", "", "", .init()) }
    public init(type: String = "", subject: String = "", description_p: String = "") {
      (self.type, self.subject, self.description_p, _unknown) = (type, subject, description_p, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.type = wire.nextString()  // 1
        case 18: self.subject = wire.nextString()  // 2
        case 26: self.description_p = wire.nextString()  // 3
        default:
          wire.keepUnknown(tag, &_unknown, .google_rpc_error_details, "google.rpc.PreconditionFailure.Violation")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.description_p, tag: 26)
      wire.string(ifSet: self.subject, tag: 18)
      wire.string(ifSet: self.type, tag: 10)
    }
  }
}

/// Which fields of the request are wrong.
@frozen public nonisolated struct Google_Rpc_BadRequest: GeneratedMessage {
  @_alwaysEmitIntoClient public var fieldViolations: [Google_Rpc_BadRequest.FieldViolation]
  private var _unknown: UnknownFields
  public init() { (fieldViolations, _unknown) = ([], .init()) }
  public init(fieldViolations: [Google_Rpc_BadRequest.FieldViolation] = []) {
    (self.fieldViolations, _unknown) = (fieldViolations, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(appendingTo: &self.fieldViolations)  // 1
      default: wire.keepUnknown(tag, &_unknown, .google_rpc_error_details, "google.rpc.BadRequest")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedMessage(self.fieldViolations, tag: 10)
  }

  /// One field.
  @frozen public struct FieldViolation: GeneratedMessage {
    /// Its path from the request, such as `user.emails[1].address`.
    @_alwaysEmitIntoClient public var field: String
    @_alwaysEmitIntoClient public var description_p: String
    @_alwaysEmitIntoClient public var reason: String
    @_alwaysEmitIntoClient public var localizedMessage: Google_Rpc_LocalizedMessage?
    private var _unknown: UnknownFields
    public init() { (field, description_p, reason, _unknown) = ("", "", "", .init()) }
    public init(
      field: String = "", description_p: String = "", reason: String = "",
      localizedMessage: Google_Rpc_LocalizedMessage? = nil
    ) {
      (self.field, self.description_p, self.reason) = (field, description_p, reason)
      (self.localizedMessage, _unknown) = (localizedMessage, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.field = wire.nextString()  // 1
        case 18: self.description_p = wire.nextString()  // 2
        case 26: self.reason = wire.nextString()  // 3
        case 34: wire.message(mergingInto: &self.localizedMessage)  // 4
        default:
          wire.keepUnknown(tag, &_unknown, .google_rpc_error_details, "google.rpc.BadRequest.FieldViolation")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      if let value = self.localizedMessage { wire.message(value, tag: 34) }
      wire.string(ifSet: self.reason, tag: 26)
      wire.string(ifSet: self.description_p, tag: 18)
      wire.string(ifSet: self.field, tag: 10)
    }
  }
}

/// What to quote when asking for help.
@frozen public nonisolated struct Google_Rpc_RequestInfo: GeneratedMessage {
  @_alwaysEmitIntoClient public var requestID: String
  @_alwaysEmitIntoClient public var servingData: String
  private var _unknown: UnknownFields
  public init() { (requestID, servingData, _unknown) = ("", "", .init()) }
  public init(requestID: String = "", servingData: String = "") {
    (self.requestID, self.servingData, _unknown) = (requestID, servingData, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.requestID = wire.nextString()  // 1
      case 18: self.servingData = wire.nextString()  // 2
      default: wire.keepUnknown(tag, &_unknown, .google_rpc_error_details, "google.rpc.RequestInfo")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.servingData, tag: 18)
    wire.string(ifSet: self.requestID, tag: 10)
  }
}

/// The thing that the call was about.
@frozen public nonisolated struct Google_Rpc_ResourceInfo: GeneratedMessage {
  @_alwaysEmitIntoClient public var resourceType: String
  @_alwaysEmitIntoClient public var resourceName: String
  @_alwaysEmitIntoClient public var owner: String
  @_alwaysEmitIntoClient public var description_p: String
  private var _unknown: UnknownFields
  public init() { (resourceType, resourceName, owner, description_p, _unknown) = ("", "", "", "", .init()) }
  public init(
    resourceType: String = "", resourceName: String = "", owner: String = "", description_p: String = ""
  ) {
    (self.resourceType, self.resourceName, self.owner) = (resourceType, resourceName, owner)
    (self.description_p, _unknown) = (description_p, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.resourceType = wire.nextString()  // 1
      case 18: self.resourceName = wire.nextString()  // 2
      case 26: self.owner = wire.nextString()  // 3
      case 34: self.description_p = wire.nextString()  // 4
      default: wire.keepUnknown(tag, &_unknown, .google_rpc_error_details, "google.rpc.ResourceInfo")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.description_p, tag: 34)
    wire.string(ifSet: self.owner, tag: 26)
    wire.string(ifSet: self.resourceName, tag: 18)
    wire.string(ifSet: self.resourceType, tag: 10)
  }
}

/// Where to read on.
@frozen public nonisolated struct Google_Rpc_Help: GeneratedMessage {
  @_alwaysEmitIntoClient public var links: [Google_Rpc_Help.Link]
  private var _unknown: UnknownFields
  public init() { (links, _unknown) = ([], .init()) }
  public init(links: [Google_Rpc_Help.Link] = []) { (self.links, _unknown) = (links, .init()) }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(appendingTo: &self.links)  // 1
      default: wire.keepUnknown(tag, &_unknown, .google_rpc_error_details, "google.rpc.Help")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedMessage(self.links, tag: 10)
  }

  /// One page.
  @frozen public struct Link: GeneratedMessage {
    @_alwaysEmitIntoClient public var description_p: String
    @_alwaysEmitIntoClient public var url: String
    private var _unknown: UnknownFields
    public init() { (description_p, url, _unknown) = ("", "", .init()) }
    public init(description_p: String = "", url: String = "") {
      (self.description_p, self.url, _unknown) = (description_p, url, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.description_p = wire.nextString()  // 1
        case 18: self.url = wire.nextString()  // 2
        default: wire.keepUnknown(tag, &_unknown, .google_rpc_error_details, "google.rpc.Help.Link")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.url, tag: 18)
      wire.string(ifSet: self.description_p, tag: 10)
    }
  }
}

/// A text for the user to read.
@frozen public nonisolated struct Google_Rpc_LocalizedMessage: GeneratedMessage {
  /// Its language, as BCP 47 has it, such as `de-CH`.
  @_alwaysEmitIntoClient public var locale: String
  @_alwaysEmitIntoClient public var message: String
  private var _unknown: UnknownFields
  public init() { (locale, message, _unknown) = ("", "", .init()) }
  public init(locale: String = "", message: String = "") {
    (self.locale, self.message, _unknown) = (locale, message, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.locale = wire.nextString()  // 1
      case 18: self.message = wire.nextString()  // 2
      default: wire.keepUnknown(tag, &_unknown, .google_rpc_error_details, "google.rpc.LocalizedMessage")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.message, tag: 18)
    wire.string(ifSet: self.locale, tag: 10)
  }
}

nonisolated extension FileDescriptor {
  public static let google_rpc_error_details = FileDescriptor(serialized: "\n\u{1e}google/rpc/error_details.proto\u{12}\ngoogle.rpc\u{1a}\u{1e}google/protobuf/duration.proto\"\u{b9}\u{1}\n\tErrorInfo\u{12}\u{16}\n\u{6}reason\u{18}\u{1} \u{1}(\tR\u{6}reason\u{12}\u{16}\n\u{6}domain\u{18}\u{2} \u{1}(\tR\u{6}domain\u{12}?\n\u{8}metadata\u{18}\u{3} \u{3}(\u{b}2#.google.rpc.ErrorInfo.MetadataEntryR\u{8}metadata\u{1a};\n\rMetadataEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\tR\u{5}value:\u{2}8\u{1}\"G\n\tRetryInfo\u{12}:\n\u{b}retry_delay\u{18}\u{1} \u{1}(\u{b}2\u{19}.google.protobuf.DurationR\nretryDelay\"H\n\tDebugInfo\u{12}#\n\rstack_entries\u{18}\u{1} \u{3}(\tR\u{c}stackEntries\u{12}\u{16}\n\u{6}detail\u{18}\u{2} \u{1}(\tR\u{6}detail\"\u{8e}\u{4}\n\u{c}QuotaFailure\u{12}B\n\nviolations\u{18}\u{1} \u{3}(\u{b}2\".google.rpc.QuotaFailure.ViolationR\nviolations\u{1a}\u{b9}\u{3}\n\tViolation\u{12}\u{18}\n\u{7}subject\u{18}\u{1} \u{1}(\tR\u{7}subject\u{12} \n\u{b}description\u{18}\u{2} \u{1}(\tR\u{b}description\u{12}\u{1f}\n\u{b}api_service\u{18}\u{3} \u{1}(\tR\napiService\u{12}!\n\u{c}quota_metric\u{18}\u{4} \u{1}(\tR\u{b}quotaMetric\u{12}\u{19}\n\u{8}quota_id\u{18}\u{5} \u{1}(\tR\u{7}quotaId\u{12}b\n\u{10}quota_dimensions\u{18}\u{6} \u{3}(\u{b}27.google.rpc.QuotaFailure.Violation.QuotaDimensionsEntryR\u{f}quotaDimensions\u{12}\u{1f}\n\u{b}quota_value\u{18}\u{7} \u{1}(\u{3}R\nquotaValue\u{12}1\n\u{12}future_quota_value\u{18}\u{8} \u{1}(\u{3}H\0R\u{10}futureQuotaValue\u{88}\u{1}\u{1}\u{1a}B\n\u{14}QuotaDimensionsEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\tR\u{5}value:\u{2}8\u{1}B\u{15}\n\u{13}_future_quota_value\"\u{bd}\u{1}\n\u{13}PreconditionFailure\u{12}I\n\nviolations\u{18}\u{1} \u{3}(\u{b}2).google.rpc.PreconditionFailure.ViolationR\nviolations\u{1a}[\n\tViolation\u{12}\u{12}\n\u{4}type\u{18}\u{1} \u{1}(\tR\u{4}type\u{12}\u{18}\n\u{7}subject\u{18}\u{2} \u{1}(\tR\u{7}subject\u{12} \n\u{b}description\u{18}\u{3} \u{1}(\tR\u{b}description\"\u{8c}\u{2}\n\nBadRequest\u{12}P\n\u{10}field_violations\u{18}\u{1} \u{3}(\u{b}2%.google.rpc.BadRequest.FieldViolationR\u{f}fieldViolations\u{1a}\u{ab}\u{1}\n\u{e}FieldViolation\u{12}\u{14}\n\u{5}field\u{18}\u{1} \u{1}(\tR\u{5}field\u{12} \n\u{b}description\u{18}\u{2} \u{1}(\tR\u{b}description\u{12}\u{16}\n\u{6}reason\u{18}\u{3} \u{1}(\tR\u{6}reason\u{12}I\n\u{11}localized_message\u{18}\u{4} \u{1}(\u{b}2\u{1c}.google.rpc.LocalizedMessageR\u{10}localizedMessage\"O\n\u{b}RequestInfo\u{12}\u{1d}\n\nrequest_id\u{18}\u{1} \u{1}(\tR\trequestId\u{12}!\n\u{c}serving_data\u{18}\u{2} \u{1}(\tR\u{b}servingData\"\u{90}\u{1}\n\u{c}ResourceInfo\u{12}#\n\rresource_type\u{18}\u{1} \u{1}(\tR\u{c}resourceType\u{12}#\n\rresource_name\u{18}\u{2} \u{1}(\tR\u{c}resourceName\u{12}\u{14}\n\u{5}owner\u{18}\u{3} \u{1}(\tR\u{5}owner\u{12} \n\u{b}description\u{18}\u{4} \u{1}(\tR\u{b}description\"o\n\u{4}Help\u{12}+\n\u{5}links\u{18}\u{1} \u{3}(\u{b}2\u{15}.google.rpc.Help.LinkR\u{5}links\u{1a}:\n\u{4}Link\u{12} \n\u{b}description\u{18}\u{1} \u{1}(\tR\u{b}description\u{12}\u{10}\n\u{3}url\u{18}\u{2} \u{1}(\tR\u{3}url\"D\n\u{10}LocalizedMessage\u{12}\u{16}\n\u{6}locale\u{18}\u{1} \u{1}(\tR\u{6}locale\u{12}\u{18}\n\u{7}message\u{18}\u{2} \u{1}(\tR\u{7}messageBl\n\u{e}com.google.rpcB\u{11}ErrorDetailsProtoP\u{1}Z?google.golang.org/genproto/googleapis/rpc/errdetails;errdetails\u{a2}\u{2}\u{3}RPCb\u{6}proto3", dependencies: [.google_protobuf_duration])
}
