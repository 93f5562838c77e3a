// SPDX-License-Identifier: Apache-2.0
// The service: every failure says in a message of its own what a program can do about it.
import Martlet
import MartletErrorDetails
import Synchronization

final class AccountService: Accounts_V1_Accounts.Service {
  private let names = Mutex<Set<String>>([])
  private let accountsMax: Int

  init(accountsMax: Int = 1_000) { self.accountsMax = accountsMax }

  func open(
    _ request: Accounts_V1_OpenRequest, context: ServerContext
  ) async throws -> Accounts_V1_OpenResponse {
    // All mistakes at once: a form shows each beside its field.
    let violations = Self.violations(in: request)
    guard violations.isEmpty else {
      throw try RPCError(
        .invalidArgument, "the request has \(violations.count) mistakes; see the details",
        details: [Google_Rpc_BadRequest(fieldViolations: violations)])
    }
    let number = try names.withLock { names throws -> Int in
      guard !names.contains(request.name) else { throw try Self.taken(request.name) }
      guard names.count < accountsMax else { throw try Self.full() }
      names.insert(request.name)
      return names.count
    }
    return .init(number: Int64(number))
  }

  private static func violations(
    in request: Accounts_V1_OpenRequest
  ) -> [Google_Rpc_BadRequest.FieldViolation] {
    var violations: [Google_Rpc_BadRequest.FieldViolation] = []
    if request.name.isEmpty { violations.append(.init(field: "name", description_p: "is empty")) }
    if !request.email.contains("@") {
      violations.append(.init(field: "email", description_p: "has no @"))
    }
    return violations
  }

  /// A reason is for programs: it stays the same when the words of the message change.
  private static func taken(_ name: String) throws -> RPCError {
    try RPCError(
      .alreadyExists, "there is an account '\(name)' already",
      details: [
        Google_Rpc_ErrorInfo(reason: "NAME_TAKEN", domain: "accounts.example.com", metadata: ["name": name])
      ])
  }

  private static func full() throws -> RPCError {
    try RPCError(
      .resourceExhausted, "no more accounts today",
      details: [Google_Rpc_RetryInfo(retryDelay: .init(seconds: 3_600))])
  }
}
