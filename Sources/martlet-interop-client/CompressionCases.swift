// SPDX-License-Identifier: Apache-2.0
// Cases of compressed messages, and of those among them that are not.
import InteropProtos
import Martlet

enum CompressionCases {
  static func clientUnary(_ call: Call) async throws {
    func request(_ isCompressed: Bool) -> Grpc_Testing_SimpleRequest {
      .init(
        responseSize: Int32(UnaryCases.responseBytes), payload: .zeros(UnaryCases.requestBytes),
        expectCompressed: .init(value: isCompressed))
    }
    // A server that cannot tell would let the rest pass without a proof.
    try await expectStatus(.invalidArgument) {
      _ = try await call.service.unaryCall(request(true), options: call.options)
    }
    for isCompressed in [true, false] {
      var options = call.options
      options.compression = isCompressed ? .gzip : .identity
      let response = try await call.service.unaryCall(request(isCompressed), options: options)
      try expectZeros(response.payload, UnaryCases.responseBytes)
    }
  }

  static func serverUnary(_ call: Call) async throws {
    for isCompressed in [true, false] {
      let request = Grpc_Testing_SimpleRequest(
        responseSize: Int32(UnaryCases.responseBytes), payload: .zeros(UnaryCases.requestBytes),
        responseCompressed: .init(value: isCompressed))
      let response = try await call.channel.unary(Grpc_Testing_TestService.unaryCall, request, call.options)
      try expectZeros(response.message.payload, UnaryCases.responseBytes)
      try expect(response.wasCompressed == isCompressed, "compressed: \(response.wasCompressed)")
    }
  }

  static func clientStreaming(_ call: Call) async throws {
    func request(_ size: Int, _ isCompressed: Bool) -> Grpc_Testing_StreamingInputCallRequest {
      .init(payload: .zeros(size), expectCompressed: .init(value: isCompressed))
    }
    try await expectStatus(.invalidArgument) {
      let probe = call.service.streamingInputCall(options: call.options)
      try await probe.send(request(27182, true))
      _ = try await probe.finish()
    }
    var options = call.options
    options.compression = .gzip
    let stream = call.service.streamingInputCall(options: options)
    try await stream.send(request(27182, true))
    try await stream.send(request(45904, false), compressed: false)
    let total = try await stream.finish().aggregatedPayloadSize
    try expect(total == 73086, "the server counted \(total) bytes, not 73086")
  }

  static func serverStreaming(_ call: Call) async throws {
    let wishes = [(31415, true), (92653, false)]
    let request = Grpc_Testing_StreamingOutputCallRequest(
      responseParameters: wishes.map { .init(size: Int32($0.0), compressed: .init(value: $0.1)) })
    let responses = call.service.streamingOutputCall(request, options: call.options)
    var rest = wishes[...]
    for try await response in responses {
      guard let (size, isCompressed) = rest.popFirst() else { throw Cases.Failure(description: "too many") }
      try expectZeros(response.payload, size)
      try expect(responses.lastWasCompressed == isCompressed, "compressed: \(!isCompressed)")
    }
    try expect(rest.isEmpty, "\(rest.count) responses are missing")
  }
}
