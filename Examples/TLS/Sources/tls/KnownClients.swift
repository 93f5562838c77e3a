// SPDX-License-Identifier: Apache-2.0
// From the certificate that a client has proven to the name that handlers work with.
import Martlet
import NIOSSL

/// Lets in those whose certificates are listed, and tells handlers who they are.
///
/// That the certificate is from the right authority, and that the client has its key, TLS has checked
/// before any call. Which of the authority's many certificates may call here is this interceptor's question.
struct KnownClients: ServerInterceptor {
  private let names: [[UInt8]: String]

  /// - Parameter files: each client's name with the PEM file of its certificate.
  init(_ files: [String: String]) throws {
    var names: [[UInt8]: String] = [:]
    for (name, file) in files {
      for certificate in try NIOSSLCertificate.fromPEMFile(file) {
        names[try certificate.toDERBytes()] = name
      }
    }
    self.names = names
  }

  func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
    guard let certificate = call.peerCertificate, let name = names[certificate] else {
      throw RPCError(.permissionDenied, "this certificate is not on the list of those who may call")
    }
    var call = call
    call.values[ClientName.self] = name
    try await next(call)
  }
}

/// The caller's name, for handlers: `context.values[ClientName.self]`.
enum ClientName: CallKey {
  static let defaultValue: String? = nil
}
