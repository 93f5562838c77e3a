// SPDX-License-Identifier: Apache-2.0
// Cases that end otherwise than with OK.
import InteropProtos
import Martlet

enum StatusCases {
  static func codeAndMessage(_ call: Call) async throws {
    let status = Grpc_Testing_EchoStatus(code: 2, message: "test status message")
    try await expectStatus(.unknown, status.message) {
      _ = try await call.service.unaryCall(.init(responseStatus: status), options: call.options)
    }
    try await expectStatus(.unknown, status.message) {
      let duplex = call.service.fullDuplexCall(options: call.options)
      try await duplex.send(.init(responseStatus: status))
      duplex.finish()
      for try await _ in duplex.responses {}
    }
  }

  static func specialMessage(_ call: Call) async throws {
    let message = "\t\ntest with whitespace\r\nand Unicode BMP \u{263a} and non-BMP \u{1f608}\t\n"
    let status = Grpc_Testing_EchoStatus(code: 2, message: message)
    try await expectStatus(.unknown, message) {
      _ = try await call.service.unaryCall(.init(responseStatus: status), options: call.options)
    }
  }

  static func unimplementedMethod(_ call: Call) async throws {
    try await expectStatus(.unimplemented) {
      _ = try await call.service.unimplementedCall(.init(), options: call.options)
    }
  }

  static func unimplementedService(_ call: Call) async throws {
    let service = Grpc_Testing_UnimplementedService.Client(call.channel)
    try await expectStatus(.unimplemented) {
      _ = try await service.unimplementedCall(.init(), options: call.options)
    }
  }

  static func cancelAfterBegin(_ call: Call) async throws {
    let stream = call.service.streamingInputCall(options: call.options)
    stream.cancel()
    try await expectStatus(.cancelled) { _ = try await stream.finish() }
  }

  static func cancelAfterFirstResponse(_ call: Call) async throws {
    let duplex = call.service.fullDuplexCall(options: call.options)
    try await duplex.send(.init(responseParameters: [.init(size: 31415)], payload: .zeros(27182)))
    var responses = duplex.responses.makeAsyncIterator()
    try expectZeros(try await responses.next()?.payload, 31415)
    duplex.cancel()
    try await expectStatus(.cancelled) { _ = try await responses.next() }
  }

  static func timeout(_ call: Call) async throws {
    var options = call.options
    options.deadline = .in(.milliseconds(1))
    try await expectStatus(.deadlineExceeded) {
      let duplex = call.service.fullDuplexCall(options: options)
      do {
        try await duplex.send(.init(payload: .zeros(27182)))
      } catch {
        // The deadline may well have passed: reading says so.
      }
      for try await _ in duplex.responses {}
    }
  }
}
