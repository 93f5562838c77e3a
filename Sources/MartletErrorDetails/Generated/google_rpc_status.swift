// Made by martletc from google/rpc/status.proto. Edit that file, not this one.
public import MartletProtobuf

/// How a call ended, and what a program can learn of why.
@frozen public nonisolated struct Google_Rpc_Status: GeneratedMessage {
  /// One of gRPC's codes.
  @_alwaysEmitIntoClient public var code: Int32
  /// For a developer to read.
  @_alwaysEmitIntoClient public var message: String
  /// Messages that say more, one of a kind as a rule.
  @_alwaysEmitIntoClient public var details: [Google_Protobuf_Any]
  private var _unknown: UnknownFields
  public init() { (code, message, details, _unknown) = (0, "", [], .init()) }
  public init(code: Int32 = 0, message: String = "", details: [Google_Protobuf_Any] = []) {
    (self.code, self.message, self.details, _unknown) = (code, message, details, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.code = wire.nextInt32()  // 1
      case 18: self.message = wire.nextString()  // 2
      case 26: wire.message(appendingTo: &self.details)  // 3
      default: wire.keepUnknown(tag, &_unknown, .google_rpc_status, "google.rpc.Status")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.repeatedMessage(self.details, tag: 26)
    wire.string(ifSet: self.message, tag: 18)
    wire.int32(ifSet: self.code, tag: 8)
  }
}

nonisolated extension FileDescriptor {
  public static let google_rpc_status = FileDescriptor(serialized: "\n\u{17}google/rpc/status.proto\u{12}\ngoogle.rpc\u{1a}\u{19}google/protobuf/any.proto\"f\n\u{6}Status\u{12}\u{12}\n\u{4}code\u{18}\u{1} \u{1}(\u{5}R\u{4}code\u{12}\u{18}\n\u{7}message\u{18}\u{2} \u{1}(\tR\u{7}message\u{12}.\n\u{7}details\u{18}\u{3} \u{3}(\u{b}2\u{14}.google.protobuf.AnyR\u{7}detailsB^\n\u{e}com.google.rpcB\u{b}StatusProtoP\u{1}Z7google.golang.org/genproto/googleapis/rpc/status;status\u{a2}\u{2}\u{3}RPCb\u{6}proto3", dependencies: [.google_protobuf_any])
}
