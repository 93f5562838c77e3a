// SPDX-License-Identifier: Apache-2.0
// Which test cases there are, and what they share.
import InteropProtos
import Martlet

/// The test cases, each on a channel of its own.
struct Cases: Sendable {
  let arguments: Arguments
  let makeChannel: @Sendable () -> Channel

  static let names = [
    "empty_unary", "cacheable_unary", "large_unary", "client_compressed_unary", "server_compressed_unary",
    "client_streaming", "client_compressed_streaming", "server_streaming", "server_compressed_streaming",
    "ping_pong", "empty_stream", "custom_metadata", "status_code_and_message", "special_status_message",
    "unimplemented_method", "unimplemented_service", "cancel_after_begin", "cancel_after_first_response",
    "timeout_on_sleeping_server", "pick_first_unary", "rpc_soak", "channel_soak", "orca_per_rpc", "orca_oob",
  ]

  /// What a test found that should not be.
  struct Failure: Error, CustomStringConvertible { var description: String }

  func run(_ name: String) async throws {
    let channel = makeChannel()
    let result: Result<Void, any Error>
    do {
      try await body(name)(Call(channel))
      result = .success(())
    } catch {
      result = .failure(error)
    }
    await channel.shutDown()
    try result.get()
  }

  private func body(_ name: String) throws -> (Call) async throws -> Void {
    switch name {
    case "empty_unary": UnaryCases.empty
    case "cacheable_unary": UnaryCases.cacheable
    case "large_unary": UnaryCases.large
    case "client_compressed_unary": CompressionCases.clientUnary
    case "server_compressed_unary": CompressionCases.serverUnary
    case "client_streaming": StreamingCases.client
    case "client_compressed_streaming": CompressionCases.clientStreaming
    case "server_streaming": StreamingCases.server
    case "server_compressed_streaming": CompressionCases.serverStreaming
    case "ping_pong": StreamingCases.pingPong
    case "empty_stream": StreamingCases.empty
    case "custom_metadata": UnaryCases.customMetadata
    case "status_code_and_message": StatusCases.codeAndMessage
    case "special_status_message": StatusCases.specialMessage
    case "unimplemented_method": StatusCases.unimplementedMethod
    case "unimplemented_service": StatusCases.unimplementedService
    case "cancel_after_begin": StatusCases.cancelAfterBegin
    case "cancel_after_first_response": StatusCases.cancelAfterFirstResponse
    case "timeout_on_sleeping_server": StatusCases.timeout
    case "pick_first_unary": UnaryCases.pickFirst
    case "rpc_soak": { try await SoakCases(cases: self).run(on: $0.channel) }
    case "channel_soak": { _ in try await SoakCases(cases: self).run(on: nil) }
    case "orca_per_rpc": LoadCases.perCall
    case "orca_oob": LoadCases.apart
    default: throw Failure(description: "there is no such test case; there are \(Self.names)")
    }
  }
}

/// The test service on one channel, and how long a call may take.
struct Call {
  let channel: Channel
  var service: Grpc_Testing_TestService.Client { .init(channel) }

  init(_ channel: Channel) { self.channel = channel }

  /// A deadline that says when something hangs, and nothing else.
  var options: CallOptions { CallOptions(deadline: .in(.seconds(120))) }
}

func expect(_ condition: Bool, _ what: @autoclosure () -> String) throws {
  if !condition { throw Cases.Failure(description: what()) }
}

/// Expects a status that is not OK.
func expectStatus(_ code: StatusCode, _ message: String? = nil, _ body: () async throws -> Void) async throws
{
  do {
    try await body()
  } catch let error as RPCError {
    try expect(error.code == code, "the status is \(error), not \(code)")
    if let message { try expect(error.message == message, "the message is '\(error.message)'") }
    return
  }
  throw Cases.Failure(description: "the status is OK, not \(code)")
}

extension Grpc_Testing_Payload {
  /// So many zeros.
  static func zeros(_ count: Int) -> Grpc_Testing_Payload { .init(body: Bytes(repeating: 0, count: count)) }
}

func expectZeros(_ payload: Grpc_Testing_Payload?, _ count: Int) throws {
  let body = payload?.body ?? []
  try expect(body.count == count, "the payload has \(body.count) bytes, not \(count)")
  try expect(body.allSatisfy { $0 == 0 }, "the payload is not all zeros")
}
