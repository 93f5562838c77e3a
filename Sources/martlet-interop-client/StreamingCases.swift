// SPDX-License-Identifier: Apache-2.0
// Cases of streams.
import InteropProtos
import Martlet

enum StreamingCases {
  static let requestBytes = [27182, 8, 1828, 45904]
  static let responseBytes = [31415, 9, 2653, 58979]

  static func client(_ call: Call) async throws {
    let stream = call.service.streamingInputCall(options: call.options)
    for size in requestBytes { try await stream.send(.init(payload: .zeros(size))) }
    let total = try await stream.finish().aggregatedPayloadSize
    try expect(total == 74922, "the server counted \(total) bytes, not 74922")
  }

  static func server(_ call: Call) async throws {
    let request = Grpc_Testing_StreamingOutputCallRequest(
      responseParameters: responseBytes.map { .init(size: Int32($0)) })
    var sizes = responseBytes[...]
    for try await response in call.service.streamingOutputCall(request, options: call.options) {
      guard let size = sizes.popFirst() else {
        throw Cases.Failure(description: "there are too many responses")
      }
      try expectZeros(response.payload, size)
    }
    try expect(sizes.isEmpty, "\(sizes.count) responses are missing")
  }

  static func pingPong(_ call: Call) async throws {
    let duplex = call.service.fullDuplexCall(options: call.options)
    var responses = duplex.responses.makeAsyncIterator()
    for (request, response) in zip(requestBytes, responseBytes) {
      try await duplex.send(
        .init(responseParameters: [.init(size: Int32(response))], payload: .zeros(request)))
      try expectZeros(try await responses.next()?.payload, response)
    }
    duplex.finish()
    try expect(try await responses.next() == nil, "there is a response too many")
  }

  static func empty(_ call: Call) async throws {
    let duplex = call.service.fullDuplexCall(options: call.options)
    duplex.finish()
    for try await _ in duplex.responses { throw Cases.Failure(description: "nobody asked for a response") }
  }
}
