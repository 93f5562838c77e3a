// SPDX-License-Identifier: Apache-2.0
// What must be true once the handshake is over.

internal import MartletHTTP2
internal import NIOCore
internal import NIOSSL
internal import NIOTLS

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Closes connections whose peer does not speak HTTP/2 (ALPN), passes on the peer's certificate, and says in
/// words why a handshake failed.
final class HandshakeCheck: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if case .handshakeCompleted(let negotiated)? = event as? TLSUserEvent {
      guard negotiated == "h2" else {
        context.fireErrorCaught(ALPNMismatch(negotiated: negotiated))
        context.close(promise: nil)
        return
      }
      let handler = try? context.pipeline.syncOperations.handler(type: NIOSSLHandler.self)
      if let certificate = try? handler?.peerCertificate?.toDERBytes() {
        context.fireUserInboundEventTriggered(PeerAuthenticated(certificate: certificate))
      }
    }
    context.fireUserInboundEventTriggered(event)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard case .handshakeFailed(let reason)? = error as? NIOSSLError else {
      context.fireErrorCaught(error)
      return
    }
    let handler = try? context.pipeline.syncOperations.handler(type: NIOSSLHandler.self)
    let expiry = handler?.peerCertificate?.notValidAfter
    context.fireErrorCaught(HandshakeFailure(reason: "\(reason)", hasExpired: expiry.map { $0 < time(nil) }))
  }
}

/// A handshake that one side gave up.
struct HandshakeFailure: Error, CustomStringConvertible {
  let reason: String
  /// Whether the peer's certificate has; `nil` if it showed none.
  let hasExpired: Bool?

  var description: String {
    guard let code = Self.code(in: reason) else { return "the TLS handshake failed: \(reason)" }
    return "the TLS handshake failed: \(explained(code))"
  }

  private func explained(_ code: Substring) -> String {
    switch code {
    case "CERTIFICATE_VERIFY_FAILED" where hasExpired == true: "the peer's certificate has expired"
    case "CERTIFICATE_VERIFY_FAILED": "the peer's certificate is not from an authority that is trusted here"
    case "PEER_DID_NOT_RETURN_A_CERTIFICATE": "the peer shows no certificate, and needs one"
    case "TLSV1_ALERT_CERTIFICATE_REQUIRED", "TLSV1_CERTIFICATE_REQUIRED":
      "the peer wants a certificate, and was shown none"
    case "WRONG_VERSION_NUMBER", "HTTP_REQUEST": "the peer does not speak TLS; is it a plaintext port?"
    default: String(code)
    }
  }

  /// What BoringSSL calls the mistake, without where in BoringSSL it was found.
  private static func code(in text: String) -> Substring? {
    guard let mark = text.firstRange(of: "OPENSSL_internal:") else { return nil }
    return text[mark.upperBound...].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
  }
}

/// A peer that did not agree on HTTP/2.
struct ALPNMismatch: Error, CustomStringConvertible {
  let negotiated: String?
  var description: String {
    "the peer negotiated \(negotiated.map { "'\($0)'" } ?? "no protocol"), not h2, by ALPN"
  }
}
