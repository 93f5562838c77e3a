// SPDX-License-Identifier: Apache-2.0
// One block of a response's header fields: the headers, or the trailers (PROTOCOL-HTTP2.md, "Responses").

internal import MartletRPC

struct ResponseHead {
  var httpStatus: Int?
  private var isGRPC = false
  private var grpcStatus: Int?
  /// What most responses have nothing of: apart, so that it costs them nothing.
  private var more: More?

  private final class More {
    var encoding: String?
    var message = ""
    var details: [UInt8] = []
    var metadata = HeaderBlock()
  }

  var encoding: String? { more?.encoding }
  var metadata: Metadata { more?.metadata.metadata ?? Metadata() }

  mutating func receive(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
    switch name.count {
    case 7 where name.isEqual(":status"):
      httpStatus = value.isEqual("200") ? 200 : Int(String(decoding: value, as: UTF8.self))
    case 12 where name.isEqual("content-type"): isGRPC = RequestHead.isGRPC(value)
    case 11 where name.isEqual("grpc-status"):
      // What is no number is as good as a status that we do not know.
      grpcStatus =
        value.isEqual("0") ? 0 : Int(String(decoding: value, as: UTF8.self)) ?? StatusCode.unknown.rawValue
    case 20 where name.isEqual("grpc-accept-encoding"): break
    default: receiveMore(name, value)
    }
  }

  private mutating func receiveMore(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
    let more = self.more ?? More()
    self.more = more
    switch name.count {
    case 13 where name.isEqual("grpc-encoding"): more.encoding = String(decoding: value, as: UTF8.self)
    case 12 where name.isEqual("grpc-message"): more.message = PercentEncoding.decode(value)
    case 23 where name.isEqual("grpc-status-details-bin"): more.details = Base64.decode(value) ?? []
    default: more.metadata.append(name, value)
    }
  }

  /// Whether the peer says 1xx: more headers follow (RFC 9110, section 15.2).
  var isInformational: Bool { httpStatus.map { (100..<200).contains($0) } ?? false }

  /// Why headers without END_STREAM do not open a gRPC response; `nil` when they do.
  func refusal(_ compressors: Compressors) -> RPCError? {
    guard let httpStatus else { return RPCError(.internal, "the response has no :status") }
    guard httpStatus == 200 else {
      return RPCError(
        StatusCode(httpStatus: httpStatus), "the server answered with HTTP status \(httpStatus)")
    }
    guard isGRPC else {
      return RPCError(.unknown, "the server's answer is no gRPC: its content-type differs")
    }
    if let encoding, encoding != "identity", compressors[encoding] == nil {
      return RPCError(.internal, "the server compressed with '\(encoding)', which was not offered to it")
    }
    return nil
  }

  /// How the call ended, when this block ended the stream.
  func status(initialHTTPStatus: Int?) -> Result<Void, RPCError> {
    guard let grpcStatus else {
      let httpStatus = httpStatus ?? initialHTTPStatus ?? 200
      return .failure(
        RPCError(
          StatusCode(httpStatus: httpStatus), "the server gave no grpc-status, and HTTP status \(httpStatus)")
      )
    }
    if grpcStatus == 0 { return .success(()) }
    return .failure(
      RPCError(
        fromPeer: StatusCode(rawValue: grpcStatus) ?? .unknown, more?.message ?? "",
        details: more?.details ?? [], metadata: metadata))
  }
}
