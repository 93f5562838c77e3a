// SPDX-License-Identifier: Apache-2.0
// One block of a response's header fields: the headers, or the trailers (PROTOCOL-HTTP2.md, "Responses").

internal import MartletRPC

struct ResponseHead {
  var httpStatus: Int?
  var isGRPC = false
  var encoding: String?
  var grpcStatus: Int?
  var message = ""
  var details: [UInt8] = []
  var metadata = HeaderBlock()

  mutating func receive(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
    switch name.count {
    case 7 where name.isEqual(":status"): httpStatus = Int(String(decoding: value, as: UTF8.self))
    case 12 where name.isEqual("content-type"): isGRPC = RequestHead.isGRPC(value)
    case 13 where name.isEqual("grpc-encoding"): encoding = String(decoding: value, as: UTF8.self)
    case 20 where name.isEqual("grpc-accept-encoding"): break
    case 11 where name.isEqual("grpc-status"):
      // What is no number is as good as a status that we do not know.
      grpcStatus = Int(String(decoding: value, as: UTF8.self)) ?? StatusCode.unknown.rawValue
    case 12 where name.isEqual("grpc-message"): message = PercentEncoding.decode(value)
    case 23 where name.isEqual("grpc-status-details-bin"): details = Base64.decode(value) ?? []
    default: metadata.append(name, value)
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
        fromPeer: StatusCode(rawValue: grpcStatus) ?? .unknown, message, details: details,
        metadata: metadata.metadata))
  }
}
