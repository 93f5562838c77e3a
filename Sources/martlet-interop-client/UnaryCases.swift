// SPDX-License-Identifier: Apache-2.0
// Cases of one request and one response.
import InteropProtos
import Martlet

enum UnaryCases {
  static let requestBytes = 271_828
  static let responseBytes = 314_159

  static func empty(_ call: Call) async throws {
    let response = try await call.service.emptyCall(.init(), options: call.options)
    try expect(response == .init(), "the response is not empty")
  }

  static func large(_ call: Call) async throws {
    let request = Grpc_Testing_SimpleRequest(
      responseSize: Int32(responseBytes), payload: .zeros(requestBytes))
    let response = try await call.service.unaryCall(request, options: call.options)
    try expectZeros(response.payload, responseBytes)
  }

  /// Without a cache between, the server answers both times, and with the same.
  static func cacheable(_ call: Call) async throws {
    let now = ContinuousClock.now
    let request = Grpc_Testing_SimpleRequest(payload: .init(body: Bytes("\(now)".utf8)))
    var options = call.options
    options.metadata["x-user-ip"] = "1.2.3.4"
    let first = try await call.service.cacheableUnaryCall(request, options: options)
    let second = try await call.service.cacheableUnaryCall(request, options: options)
    try expect(first.payload == second.payload, "two answers to the same request differ")
  }

  static func customMetadata(_ call: Call) async throws {
    var options = call.options
    options.metadata["x-grpc-test-echo-initial"] = "test_initial_metadata_value"
    options.metadata[binary: "x-grpc-test-echo-trailing-bin"] = [0xab, 0xab, 0xab]
    let request = Grpc_Testing_SimpleRequest(
      responseSize: Int32(responseBytes), payload: .zeros(requestBytes))
    let response = try await call.channel.unary(Grpc_Testing_TestService.unaryCall, request, options)
    try expectZeros(response.message.payload, responseBytes)
    try check(response.metadata, response.trailers)

    let duplex = call.service.fullDuplexCall(options: options)
    try await duplex.send(
      .init(responseParameters: [.init(size: Int32(responseBytes))], payload: .zeros(requestBytes)))
    duplex.finish()
    for try await response in duplex.responses { try expectZeros(response.payload, responseBytes) }
    try check(try await duplex.metadata(), duplex.trailers)
  }

  private static func check(_ headers: Metadata, _ trailers: Metadata) throws {
    let initial = headers["x-grpc-test-echo-initial"]
    try expect(
      initial == "test_initial_metadata_value", "the headers bring back \(String(describing: initial))")
    let trailing = trailers[binary: "x-grpc-test-echo-trailing-bin"]
    try expect(trailing == [0xab, 0xab, 0xab], "the trailers bring back \(String(describing: trailing))")
  }

  static func pickFirst(_ call: Call) async throws {
    var servers: Set<String> = []
    for _ in 0..<100 {
      let request = Grpc_Testing_SimpleRequest(fillServerID: true)
      servers.insert(try await call.service.unaryCall(request, options: call.options).serverID)
    }
    try expect(servers.count == 1, "the calls went to \(servers.count) servers")
  }
}
