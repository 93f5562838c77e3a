// SPDX-License-Identifier: Apache-2.0
// What must be true once the handshake is over.

internal import MartletHTTP2
internal import NIOCore
internal import NIOSSL
internal import NIOTLS

/// Closes connections whose peer does not speak HTTP/2 (ALPN), and passes on the peer's certificate.
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
}

/// A peer that did not agree on HTTP/2.
struct ALPNMismatch: Error, CustomStringConvertible {
  let negotiated: String?
  var description: String {
    "the peer negotiated \(negotiated.map { "'\($0)'" } ?? "no protocol"), not h2, by ALPN"
  }
}
