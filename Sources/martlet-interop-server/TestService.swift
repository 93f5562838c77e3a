// SPDX-License-Identifier: Apache-2.0
// The service that answers as requests ask it to (grpc/doc/interop-test-descriptions.md, "Server").
import InteropProtos
import Martlet

struct TestService: Grpc_Testing_TestService.Service {
  let load: LoadReports

  func emptyCall(
    _ request: Grpc_Testing_Empty, context: ServerContext
  ) async throws -> Grpc_Testing_Empty { .init() }

  func unaryCall(
    _ request: Grpc_Testing_SimpleRequest, context: ServerContext
  ) async throws -> Grpc_Testing_SimpleResponse {
    try check(request.expectCompressed, context)
    try end(request.responseStatus)
    if let report = request.orcaPerQueryReport { LoadReports.report(report, in: context) }
    if let compressed = request.responseCompressed {
      context.compressResponses(with: compressed.value ? .gzip : .identity)
    }
    var response = Grpc_Testing_SimpleResponse(payload: try payload(request.responseSize))
    if request.fillServerID { response.serverID = Self.serverID }
    return response
  }

  func cacheableUnaryCall(
    _ request: Grpc_Testing_SimpleRequest, context: ServerContext
  ) async throws -> Grpc_Testing_SimpleResponse {
    context.sendHeaders(["cache-control": "max-age=60, public"])
    return .init(payload: request.payload)
  }

  func streamingOutputCall(
    _ request: Grpc_Testing_StreamingOutputCallRequest,
    responses: MessageWriter<Grpc_Testing_StreamingOutputCallResponse>, context: ServerContext
  ) async throws {
    try await answer(request, responses, context)
    try end(request.responseStatus)
  }

  func streamingInputCall(
    _ requests: MessageStream<Grpc_Testing_StreamingInputCallRequest>, context: ServerContext
  ) async throws -> Grpc_Testing_StreamingInputCallResponse {
    var total: Int32 = 0
    for try await request in requests {
      try check(request.expectCompressed, context)
      total &+= Int32(clamping: request.payload?.body.count ?? 0)
    }
    return .init(aggregatedPayloadSize: total)
  }

  func fullDuplexCall(
    _ requests: MessageStream<Grpc_Testing_StreamingOutputCallRequest>,
    responses: MessageWriter<Grpc_Testing_StreamingOutputCallResponse>, context: ServerContext
  ) async throws {
    // Whoever sets what the server reports has it alone until its call ends.
    var turn: LoadReports.Turn?
    defer { turn?.end() }
    for try await request in requests {
      try end(request.responseStatus)
      if let report = request.orcaOobReport {
        if turn == nil { turn = await load.takeTurn() }
        load.set(report)
      }
      try await answer(request, responses, context)
    }
  }

  func halfDuplexCall(
    _ requests: MessageStream<Grpc_Testing_StreamingOutputCallRequest>,
    responses: MessageWriter<Grpc_Testing_StreamingOutputCallResponse>, context: ServerContext
  ) async throws {
    var kept: [Grpc_Testing_StreamingOutputCallRequest] = []
    for try await request in requests { kept.append(request) }
    for request in kept { try await answer(request, responses, context) }
  }

  func unimplementedCall(
    _ request: Grpc_Testing_Empty, context: ServerContext
  ) async throws -> Grpc_Testing_Empty {
    throw RPCError(.unimplemented, "no server has this method")
  }

  // MARK: What requests ask for

  private func answer(
    _ request: Grpc_Testing_StreamingOutputCallRequest,
    _ responses: MessageWriter<Grpc_Testing_StreamingOutputCallResponse>, _ context: ServerContext
  ) async throws {
    for parameters in request.responseParameters {
      if parameters.intervalUs > 0 { try await Task.sleep(for: .microseconds(Int64(parameters.intervalUs))) }
      let wish = parameters.compressed
      if wish?.value == true { context.compressResponses(with: .gzip) }
      let response = Grpc_Testing_StreamingOutputCallResponse(payload: try payload(parameters.size))
      try await responses.send(response, compressed: wish?.value ?? true)
    }
  }

  private func payload(_ size: Int32) throws -> Grpc_Testing_Payload {
    guard size >= 0 else { throw RPCError(.invalidArgument, "no payload has \(size) bytes") }
    return .init(body: Bytes(repeating: 0, count: Int(size)))
  }

  /// The client says how its request was to travel; a server that cannot tell would not notice.
  private func check(_ expectation: Grpc_Testing_BoolValue?, _ context: ServerContext) throws {
    guard let expectation, expectation.value != context.requestWasCompressed else { return }
    throw RPCError(
      .invalidArgument, expectation.value ? "the request is not compressed" : "the request is compressed")
  }

  private func end(_ status: Grpc_Testing_EchoStatus?) throws {
    guard let status, status.code != 0 else { return }
    throw RPCError(StatusCode(rawValue: Int(status.code)) ?? .unknown, status.message)
  }

  private static let serverID = "martlet-\(UInt64.random(in: 0 ... .max))"
}

/// Sends two pairs of metadata back, in the headers and in the trailers ("custom_metadata").
struct MetadataEcho: ServerInterceptor {
  func intercept(_ call: ServerCall, next: (ServerCall) async throws -> Void) async throws {
    if let value = call.metadata["x-grpc-test-echo-initial"] {
      call.setHeaders(["x-grpc-test-echo-initial": value])
    }
    if let bytes = call.metadata[binary: "x-grpc-test-echo-trailing-bin"] {
      var trailers = Metadata()
      trailers.append(bytes, named: "x-grpc-test-echo-trailing-bin")
      call.setTrailers(trailers)
    }
    try await next(call)
  }
}
