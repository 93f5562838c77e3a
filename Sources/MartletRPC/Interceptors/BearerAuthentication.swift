// SPDX-License-Identifier: Apache-2.0
// Callers who show a token, and the server that checks it (RFC 6750).

/// Answers UNAUTHENTICATED to calls that bring no token the server knows; place it around what is not for
/// everyone:
///
/// ```swift
/// let authentication = BearerAuthentication(tokens: ["s3cret": "ada"]).except(on: "grpc.health.v1.Health")
/// ```
///
/// Whom a token stands for is in ``CallerKey`` for handlers: `context.values[CallerKey.self]`. Tokens are
/// readable on the way: use TLS.
public struct BearerAuthentication: ServerInterceptor {
  private let tokens: [(token: [UInt8], caller: String)]

  /// - Parameter tokens: for each token whom it stands for. A token is compared in a time that does not tell
  ///   how much of it was right, and with every known one, so this suits tens of tokens, not thousands.
  public init(tokens: [String: String]) {
    self.tokens = tokens.map { (Array($0.key.utf8), $0.value) }
  }

  public func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
    guard let shown = Self.token(in: call.metadata) else {
      throw RPCError(.unauthenticated, "send the metadata 'authorization: Bearer <token>'")
    }
    var caller: String?
    for (token, name) in tokens where Self.isEqual(shown, token) { caller = name }
    guard let caller else { throw RPCError(.unauthenticated, "the token is not one of ours") }
    var call = call
    call.values[CallerKey.self] = caller
    try await next(call)
  }

  /// What follows `Bearer`, whose case does not matter, and one space or more (RFC 9110, section 11.4).
  private static func token(in metadata: Metadata) -> [UInt8]? {
    guard let header = metadata["authorization"] else { return nil }
    let parts = header.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    return Array(parts[1].drop { $0 == " " }.utf8)
  }

  /// Compares without stopping at the first difference: the time depends on what was shown alone, which
  /// whoever measures it knows already.
  static func isEqual(_ shown: [UInt8], _ known: [UInt8]) -> Bool {
    var difference: UInt8 = shown.count == known.count ? 0 : 1
    for (index, byte) in shown.enumerated() {
      difference |= byte ^ (known.isEmpty ? 0 : known[index % known.count])
    }
    return difference == 0
  }
}

/// Whom the call's token stands for; `nil` where no ``BearerAuthentication`` stands around the method.
public enum CallerKey: CallKey {
  public static let defaultValue: String? = nil
}

/// Shows a token with every call.
public struct BearerToken: ClientInterceptor {
  private let token: @Sendable () async throws -> String

  /// - Parameter token: asked before every call, so that one that runs out can be renewed.
  public init(_ token: @escaping @Sendable () async throws -> String) { self.token = token }

  public func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws {
    var call = call
    call.options.metadata["authorization"] = "Bearer \(try await token())"
    try await next(call)
  }
}
