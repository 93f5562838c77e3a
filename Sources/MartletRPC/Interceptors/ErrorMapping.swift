// SPDX-License-Identifier: Apache-2.0
// An application's errors as statuses, in one place.

/// Gives the errors that handlers throw the statuses that clients should see:
///
/// ```swift
/// let mapping = ErrorMapping { error in
///   switch error {
///   case is Store.NotFound: RPCError(.notFound, "there is no such thing")
///   case let error as Store.Conflict: RPCError(.aborted, "\(error.name) was changed meanwhile")
///   default: nil
///   }
/// }
/// ```
///
/// What the function returns `nil` for goes on as it is: an `RPCError` to the client, anything else as
/// UNKNOWN to the client and in full to the log.
public struct ErrorMapping: ServerInterceptor {
  private let map: @Sendable (any Error) -> RPCError?

  public init(_ map: @escaping @Sendable (any Error) -> RPCError?) { self.map = map }

  public func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
    do {
      try await next(call)
    } catch {
      throw map(error) ?? error
    }
  }
}
