// SPDX-License-Identifier: Apache-2.0
// Which handler answers which path.

public import MartletProtobuf

/// A service that a server can offer: what generated code makes every `Service` protocol refine.
public protocol RPCService: Sendable {
  /// Adds each of the service's methods; generated code implements it.
  func register(in routes: inout Routes)

  /// Told once, before a server listens, everything that it will offer. Does nothing by default; server
  /// reflection learns here what to reflect.
  func willServe(_ routes: Routes)

  /// Told when a server begins to stop, before it waits for running calls. Does nothing by default; a
  /// service whose calls last as long as their callers wish ends them here.
  func willStop()
}

extension RPCService {
  public func willServe(_ routes: Routes) {}
  public func willStop() {}
}

/// The methods that a server offers. Each has one service that answers: a server does not start with several.
public struct Routes: Sendable {
  /// One method and what answers it.
  package final class Route: Sendable {
    package let facts: MethodFacts
    /// What declares the method; `nil` where no service does.
    package let file: FileDescriptor?
    package var path: String { facts.path }
    package var kind: CallKind { facts.kind }
    package var isFallback: Bool { file == nil }
    /// `nil` where no service has the method that is called.
    package var methodPath: String? { isFallback ? nil : path }
    /// Runs one call to its end: `finish` or `fail`, then `handlerReturned`, have been called when it
    /// returns.
    package let run: nonisolated(nonsending) @Sendable (any ServerCallTransport) async -> Void

    init(
      _ facts: MethodFacts, _ file: FileDescriptor?,
      _ run: nonisolated(nonsending) @escaping @Sendable (any ServerCallTransport) async -> Void
    ) {
      self.facts = facts
      self.file = file
      self.run = run
    }

    /// What answers the calls of every method that no service has.
    convenience init(
      fallback run: nonisolated(nonsending) @escaping @Sendable (any ServerCallTransport) async -> Void
    ) {
      self.init(MethodFacts(unknown: ""), nil, run)
    }
  }

  package private(set) var byPath: [String: Route] = [:]
  /// The paths of methods that more than one service has, in the order in which that was seen.
  package private(set) var duplicates: [String] = []
  /// Runs where no service has the method; `nil` unless interceptors are to see such calls.
  package var fallback: Route?

  public init() {}

  /// Every method of these services.
  public init(_ services: [any RPCService]) {
    for service in services { service.register(in: &self) }
  }

  /// The names of the services, sorted, each with the file that declares it.
  public var services: [(name: String, file: FileDescriptor)] {
    var files: [String: FileDescriptor] = [:]
    for route in byPath.values {
      let name = route.path.dropFirst().prefix { $0 != "/" }
      files[String(name)] = route.file
    }
    return files.sorted { $0.key < $1.key }.map { (name: $0.key, file: $0.value) }
  }

  /// Adds a unary method.
  @inlinable
  public mutating func add<Request, Response>(
    _ method: Method<Request, Response>,
    _ handler: @escaping @Sendable (Request, ServerContext) async throws -> Response
  ) {
    add(MethodFacts(method), method.file) { call in
      do {
        let request: Request
        if let message = call.takeOnly() {
          request = try message.decode(as: Request.self)
        } else {
          request = try await Self.onlyRequest(of: call, as: Request.self)
        }
        let response = try await handler(request, ServerContext(call))
        call.finish(try EncodedMessage.encode(response))
      } catch {
        call.fail(handlerThrew: error)
      }
      call.handlerReturned()
    }
  }

  /// Adds a method that streams its responses.
  @inlinable
  public mutating func add<Request, Response>(
    _ method: Method<Request, Response>,
    _ handler: @escaping @Sendable (Request, MessageWriter<Response>, ServerContext) async throws -> Void
  ) {
    add(MethodFacts(method), method.file) { call in
      do {
        let request = try await Self.onlyRequest(of: call, as: Request.self)
        try await handler(request, MessageWriter(call), ServerContext(call))
        call.finish(nil)
      } catch {
        call.fail(handlerThrew: error)
      }
      call.handlerReturned()
    }
  }

  /// Adds a method that the client streams its requests to.
  @inlinable
  public mutating func add<Request, Response>(
    _ method: Method<Request, Response>,
    _ handler: @escaping @Sendable (MessageStream<Request>, ServerContext) async throws -> Response
  ) {
    add(MethodFacts(method), method.file) { call in
      do {
        let response = try await handler(MessageStream(call), ServerContext(call))
        call.finish(try EncodedMessage.encode(response))
      } catch {
        call.fail(handlerThrew: error)
      }
      call.handlerReturned()
    }
  }

  /// Adds a method that streams both ways.
  @inlinable
  public mutating func add<Request, Response>(
    _ method: Method<Request, Response>,
    _ handler:
      @escaping @Sendable (
        MessageStream<Request>, MessageWriter<Response>, ServerContext
      ) async throws -> Void
  ) {
    add(MethodFacts(method), method.file) { call in
      do {
        try await handler(MessageStream(call), MessageWriter(call), ServerContext(call))
        call.finish(nil)
      } catch {
        call.fail(handlerThrew: error)
      }
      call.handlerReturned()
    }
  }

  mutating func add(contentsOf routes: Routes) {
    duplicates += routes.duplicates
    for route in routes.byPath.values.sorted(by: { $0.path < $1.path }) { add(route) }
  }

  func mapRoutes(_ change: (Route) -> Route) -> Routes {
    var routes = self
    routes.byPath = byPath.mapValues(change)
    return routes
  }

  @usableFromInline
  mutating func add(
    _ facts: MethodFacts, _ file: FileDescriptor,
    _ run: nonisolated(nonsending) @escaping @Sendable (any ServerCallTransport) async -> Void
  ) {
    add(Route(facts, file, run))
  }

  private mutating func add(_ route: Route) {
    if byPath.updateValue(route, forKey: route.path) != nil { duplicates.append(route.path) }
  }

  @inlinable
  nonisolated(nonsending) static func onlyRequest<Request: Message>(
    of call: any ServerCallTransport, as type: Request.Type
  ) async throws(RPCError) -> Request {
    guard let message = try await call.receiveOnly() else { throw .noRequest(call.path) }
    return try message.decode(as: Request.self)
  }
}

extension RPCError {
  @usableFromInline
  static func noRequest(_ path: String) -> RPCError {
    RPCError(.unimplemented, "\(path) takes exactly one request, and none came")
  }
}
