// SPDX-License-Identifier: Apache-2.0
// One function around every call that a channel makes.

/// Runs around a call of any kind, before it goes out and after its status has come.
///
/// ```swift
/// struct BearerToken: ClientInterceptor {
///   let token: @Sendable () async throws -> String
///   func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws {
///     var call = call
///     call.options.metadata["authorization"] = "Bearer \(try await token())"
///     try await next(call)
///   }
/// }
/// ```
///
/// The first of a channel's interceptors is the outermost. `next` returns when the call has ended with OK,
/// and throws its status otherwise; messages reach the caller meanwhile, but the call's end only once the
/// outermost has returned. An error that this function throws takes the place of the call's status. Until
/// `next` is called, the call's deadline and its cancellation end the call for the caller, and cancel this
/// task.
/// Because somebody has to wait for that end, a channel with interceptors spends a task on each call that
/// one of them applies to. ``ClientMessageInterceptor`` sees messages as well, and `only(on:)` and
/// `except(on:)` choose methods.
public protocol ClientInterceptor: CallInterceptor {
  /// - Parameters:
  ///   - call: what is to be called; a changed copy may be handed on.
  ///   - next: makes the call; to be called once, or not at all by one that throws.
  func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws
}

/// A call on its way out.
public struct ClientCall: Sendable {
  let intercepted: InterceptedClientCall
  /// The caller's wishes: deadline, metadata.
  public var options: CallOptions

  init(_ intercepted: InterceptedClientCall, _ options: CallOptions) {
    (self.intercepted, self.options) = (intercepted, options)
  }

  /// The method's full path, `/package.Service/Method`.
  public var method: String { intercepted.facts.path }
  /// How many messages travel each way.
  public var kind: CallKind { intercepted.facts.kind }
  /// Where the channel sends its calls, such as `dns:///localhost:50051`.
  public var target: String { intercepted.transport.targetName }
  /// How the call ended; `nil` before `next` has returned or thrown, and of a call that was never made.
  public var summary: CallSummary? { intercepted.summary }
}
