// SPDX-License-Identifier: Apache-2.0
// Who calls: a token in the metadata, on both sides.
import Martlet

/// Lets in callers with a token that is known, and tells everything further in who they are.
struct BearerTokenCheck: ServerInterceptor {
  private let callers: [(token: [UInt8], name: String)]
  /// Methods that everybody may call, such as a probe's.
  private let open: Set<String>

  /// - Parameters:
  ///   - callers: each token with the name of its owner.
  ///   - open: paths of methods that need no token, as `Method.path` has them.
  init(_ callers: [String: String], open: Set<String> = []) {
    self.callers = callers.map { (Array($0.key.utf8), $0.value) }
    self.open = open
  }

  func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
    if open.contains(call.method) { return try await next(call) }
    guard let header = call.metadata["authorization"], header.hasPrefix("Bearer ") else {
      throw RPCError(.unauthenticated, "send 'authorization: Bearer TOKEN'")
    }
    let token = Array(header.utf8.dropFirst("Bearer ".utf8.count))
    // Every token is compared, and each to its end: how long this takes tells nothing about any of them.
    var name: String?
    for caller in callers where Self.areEqual(token, caller.token) { name = caller.name }
    // One answer for all wrong tokens, and the token in no log.
    guard let name else { throw RPCError(.unauthenticated, "this token is not valid") }
    var call = call
    call.metadata["authorization"] = nil  // handlers have no use for it, and cannot leak it
    call.values[Caller.self] = name
    try await next(call)
  }

  /// Whether two tokens are the same, in a time that depends on their lengths alone.
  static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for index in left.indices { difference |= left[index] ^ right[index] }
    return difference == 0
  }
}

/// The caller's name, for handlers and other interceptors: `context.values[Caller.self]`.
enum Caller: CallKey {
  static let defaultValue = "anonymous"
}

/// Sends a token with every call; asked for anew each time, as tokens expire.
struct BearerToken: ClientInterceptor {
  let token: @Sendable () async throws -> String

  func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws {
    var call = call
    call.options.metadata["authorization"] = "Bearer \(try await token())"
    try await next(call)
  }
}
