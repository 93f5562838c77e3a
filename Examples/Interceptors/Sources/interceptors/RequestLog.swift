// SPDX-License-Identifier: Apache-2.0
// What happened: one line a call, under an identifier that follows a request from process to process.
import Logging
import Martlet

/// Logs how each call ended, and gives handlers a logger that names the request.
struct RequestLog: ServerInterceptor {
  let logger: Logger

  func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
    var call = call
    let request = call.metadata[RequestID.name] ?? RequestID.make()
    call.setTrailers([RequestID.name: request])  // for the caller to quote when it complains
    var logger = logger
    logger[metadataKey: "request"] = "\(request)"
    call.values[RequestLogger.self] = logger
    let start = ContinuousClock.now
    var code = StatusCode.ok
    defer {
      logger.info(
        "\(call.method)", metadata: ["code": "\(code)", "took": "\(start.duration(to: .now))"])
    }
    do {
      // Calls that the handler makes carry the same identifier.
      try await RequestID.$current.withValue(request) { try await next(call) }
    } catch {
      code = RPCError(error).code
      throw error
    }
  }
}

/// The logger of this request, for handlers: `context.values[RequestLogger.self]`.
enum RequestLogger: CallKey {
  static let defaultValue = Logger(label: "none", factory: { _ in SwiftLogNoOpLogHandler() })
}

/// Sends the identifier of the request that is being served with every call made for it.
struct ForwardRequestID: ClientInterceptor {
  func intercept(_ call: ClientCall, next: (ClientCall) async throws(RPCError) -> Void) async throws {
    var call = call
    call.options.metadata[RequestID.name] = RequestID.current ?? RequestID.make()
    try await next(call)
  }
}

enum RequestID {
  static let name = "x-request-id"
  @TaskLocal static var current: String?

  static func make() -> String { String(UInt64.random(in: .min ... .max), radix: 16) }
}
