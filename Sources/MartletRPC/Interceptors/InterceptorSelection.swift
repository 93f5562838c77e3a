// SPDX-License-Identifier: Apache-2.0
// Interceptors for some methods only.

public import MartletProtobuf

/// What interceptors of both sides have in common: the choice of methods that they stand around.
public protocol CallInterceptor: Sendable {
  /// Whether calls of a method, given as `/package.Service/Method`, pass this interceptor. A server asks
  /// once a method, when it is made, a channel once a call; the answer must not change. All do by default.
  func applies(to method: String) -> Bool
}

extension CallInterceptor {
  public func applies(to method: String) -> Bool { true }

  /// This interceptor for these services and methods only; the others do not know of it.
  ///
  /// - Parameter names: full names of services, `package.Service`, and paths of methods,
  ///   `/package.Service/Method`, such as `Helloworld_Greeter.sayHello.path`.
  public func only(on names: String...) -> SelectedInterceptor<Self> {
    SelectedInterceptor(base: self, names: Set(names), isExcept: false)
  }

  /// This interceptor for all but these services and methods.
  public func except(on names: String...) -> SelectedInterceptor<Self> {
    SelectedInterceptor(base: self, names: Set(names), isExcept: true)
  }
}

/// An interceptor that some methods do without; made by `only(on:)` and `except(on:)`.
public struct SelectedInterceptor<Base: CallInterceptor>: CallInterceptor {
  let base: Base
  let names: Set<String>
  let isExcept: Bool

  public func applies(to method: String) -> Bool {
    let service = method.dropFirst().prefix { $0 != "/" }
    let isNamed = names.contains(method) || names.contains(String(service))
    return isNamed != isExcept && base.applies(to: method)
  }
}

extension SelectedInterceptor: ServerInterceptor where Base: ServerInterceptor {
  public func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
    try await base.intercept(call, next: next)
  }
}

extension SelectedInterceptor: ServerMessageInterceptor where Base: ServerMessageInterceptor {
  public func received<Request: Message>(
    _ request: inout Request, of call: ServerCall
  ) async throws(RPCError) {
    try await base.received(&request, of: call)
  }
  public func sending<Response: Message>(
    _ response: inout Response, of call: ServerCall
  ) async throws(RPCError) {
    try await base.sending(&response, of: call)
  }
}

extension SelectedInterceptor: ClientInterceptor where Base: ClientInterceptor {
  public func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws {
    try await base.intercept(call, next: next)
  }
}

extension SelectedInterceptor: ClientMessageInterceptor where Base: ClientMessageInterceptor {
  public func sending<Request: Message>(
    _ request: inout Request, of call: ClientCall
  ) async throws(RPCError) {
    try await base.sending(&request, of: call)
  }
  public func received<Response: Message>(
    _ response: inout Response, of call: ClientCall
  ) async throws(RPCError) {
    try await base.received(&response, of: call)
  }
}
