// SPDX-License-Identifier: Apache-2.0
// What a call's end means when no grpc-status came (http-grpc-status-mapping.md, and the error table
// of PROTOCOL-HTTP2.md).

extension StatusCode {
  /// The code for an HTTP answer without `grpc-status`: as a rule a proxy's, not a gRPC server's.
  package init(httpStatus: Int) {
    switch httpStatus {
    case 400, 431: self = .internal
    case 401: self = .unauthenticated
    case 403: self = .permissionDenied
    case 404: self = .unimplemented
    case 429, 502, 503, 504: self = .unavailable
    default: self = .unknown
    }
  }

  /// The code for a stream that the peer reset with an HTTP/2 error code (RFC 9113, section 7).
  package init(resetCode: UInt32) {
    switch resetCode {
    case 0x7: self = .unavailable  // REFUSED_STREAM: not processed, safe to retry
    case 0x8: self = .cancelled  // CANCEL
    case 0xB: self = .resourceExhausted  // ENHANCE_YOUR_CALM
    case 0xC: self = .permissionDenied  // INADEQUATE_SECURITY
    default: self = .internal
    }
  }
}
