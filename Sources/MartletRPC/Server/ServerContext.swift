// SPDX-License-Identifier: Apache-2.0
// What a handler knows of its call besides the messages.

/// The call that a handler answers: who asks, until when, and with which metadata.
public struct ServerContext: Sendable {
  @usableFromInline let call: any ServerCallTransport

  @usableFromInline
  init(_ call: any ServerCallTransport) { self.call = call }

  /// The method's full path, `/package.Service/Method`.
  public var method: String { call.path }

  /// The pairs that came before the request.
  public var metadata: Metadata { call.requestMetadata }

  /// When the call is over; `nil` when the caller set no deadline. Calls that the handler makes end
  /// then too, and the handler's task is cancelled.
  public var deadline: Deadline? { call.deadline }

  /// The caller's address, such as `ipv4:127.0.0.1:49152` or `unix:`.
  public var peer: String { call.peer }

  /// The certificate, DER, with which the caller has proven who it is; `nil` unless the server asks for one
  /// (mutual TLS).
  public var peerCertificate: [UInt8]? { call.peerCertificate }

  /// What interceptors know of the call: `context.values[UserKey.self]`.
  public var values: CallValues { CallValues.current }

  /// Whether the request that was read last travelled compressed.
  public var requestWasCompressed: Bool { call.lastWasCompressed }

  /// Sends the response headers now, with these pairs. Has an effect once, and only before the first
  /// message, which sends them otherwise. A pair that cannot travel is left out (``Metadata``).
  public func sendHeaders(_ metadata: Metadata = [:]) { call.sendHeaders(metadata) }

  /// Compresses the responses from here on, if the client has said that it takes this compression; a client
  /// that compresses its requests is answered in kind without this. Has an effect before the first
  /// response only; ``Compression/identity`` turns compression off.
  public func compressResponses(with compression: Compression) {
    call.compressResponses(with: compression.name)
  }

  /// Adds pairs to the trailers that end the call, whatever its status; once that is sent, it has no effect.
  /// A pair that cannot travel is left out (``Metadata``).
  public func setTrailers(_ metadata: Metadata) { call.addTrailers(metadata) }
}
