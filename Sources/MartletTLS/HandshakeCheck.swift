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

/// Closes connections whose peer does not speak HTTP/2 (ALPN) or has another's certificate, passes on the
/// certificate, and says in words why a handshake failed.
final class HandshakeCheck: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer

  /// The host whose name the peer's certificate has to have.
  private let expectedName: String?

  init(expectedName: String? = nil) { self.expectedName = expectedName }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if case .handshakeCompleted(let negotiated)? = event as? TLSUserEvent {
      guard negotiated == "h2" else {
        return refuse(context, ALPNMismatch(negotiated: negotiated))
      }
      let handler = try? context.pipeline.syncOperations.handler(type: NIOSSLHandler.self)
      let certificate = handler?.peerCertificate
      if let expectedName, let certificate, !CertificateNames(certificate).allow(expectedName) {
        return refuse(context, NameMismatch(name: expectedName))
      }
      if let bytes = try? certificate?.toDERBytes() {
        context.fireUserInboundEventTriggered(PeerAuthenticated(certificate: bytes))
      }
    }
    context.fireUserInboundEventTriggered(event)
  }

  private func refuse(_ context: ChannelHandlerContext, _ error: any Error) {
    context.fireErrorCaught(error)
    context.close(promise: nil)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    switch error as? NIOSSLError {
    case .handshakeFailed(let reason)?:
      let handler = try? context.pipeline.syncOperations.handler(type: NIOSSLHandler.self)
      let expiry = handler?.peerCertificate?.notValidAfter
      let failure = HandshakeFailure(reason: "\(reason)", hasExpired: expiry.map { $0 < time(nil) })
      context.fireErrorCaught(failure)
    case .uncleanShutdown?: context.fireErrorCaught(UncleanEnd())
    default:
      let isOfNames = error as? NIOSSLExtraError == .failedToValidateHostname
      context.fireErrorCaught(isOfNames ? NameMismatch(name: expectedName) : error)
    }
  }
}

/// A handshake that one side gave up.
struct HandshakeFailure: Error, CustomStringConvertible {
  let reason: String
  /// Whether the peer's certificate has; `nil` if it showed none.
  let hasExpired: Bool?

  var description: String {
    if let code = Self.code(in: reason) { return "the TLS handshake failed: \(explained(code))" }
    return "the TLS handshake failed: \(reason.contains("EOF") ? "the peer hung up" : reason)"
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

/// A certificate of somebody else's.
struct NameMismatch: Error, CustomStringConvertible {
  let name: String?
  var description: String {
    "the TLS handshake failed: the peer's certificate is not for \(name.map { "'\($0)'" } ?? "its address")"
  }
}

/// An end that anybody in between could have made. A server that wants a certificate under TLS 1.3 may hang
/// up before its alert is read, and looks like this too.
struct UncleanEnd: Error, CustomStringConvertible {
  var description: String { "TLS ended without its closing alert" }
}

/// A peer that did not agree on HTTP/2.
struct ALPNMismatch: Error, CustomStringConvertible {
  let negotiated: String?
  var description: String {
    "the peer negotiated \(negotiated.map { "'\($0)'" } ?? "no protocol"), not h2, by ALPN"
  }
}
