// SPDX-License-Identifier: Apache-2.0
import Foundation
import MartletErrorDetails
import MartletProtobuf
import MartletRPC
import TestPrograms
import Testing

@Suite struct `Error details` {
  private static let request = Google_Rpc_BadRequest(
    fieldViolations: [.init(field: "user.name", description_p: "is empty, «leer»")])
  private static let retry = Google_Rpc_RetryInfo(retryDelay: .init(seconds: 2, nanos: 5))

  @Test func `are found by their type, and come back as they were`() throws {
    let error = try RPCError(.invalidArgument, "bad", details: [Self.request, Self.retry, Self.request])
    #expect(error.detail(Google_Rpc_RetryInfo.self) == Self.retry)
    #expect(error.details(of: Google_Rpc_BadRequest.self) == [Self.request, Self.request])
    #expect(error.detail(Google_Rpc_Help.self) == nil)
    #expect(error.richStatus?.code == 3)
    #expect(error.richStatus?.message == "bad")
    #expect(RPCError(.internal, "").richStatus == nil)
    #expect(RPCError(.internal, "", details: [0xFF]).details(of: Google_Rpc_Help.self).isEmpty)
  }

  @Test func `are the bytes that grpcio-status reads and writes`() async throws {
    let error = try RPCError(.invalidArgument, "bad", details: [Self.request, Self.retry])
    let outcome = try await run(Tools.python(), [Tools.script("details.py")], input: hex(error.details))
    #expect(outcome.status == 0, "\(outcome)")
    let lines = outcome.lines
    #expect(lines.dropLast() == ["3 bad", "user.name: is empty, «leer»", "2 s 5 ns"])
    let theirs = RPCError(.aborted, "", details: bytes(try #require(lines.last)))
    #expect(theirs.richStatus?.message == "from grpcio")
    let info = theirs.detail(Google_Rpc_ErrorInfo.self)
    #expect(info == .init(reason: "BUSY", domain: "example.com", metadata: ["zone": "a"]))
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  private func bytes(_ hex: String) -> [UInt8] {
    stride(from: 0, to: hex.utf8.count, by: 2).compactMap { UInt8(hex.dropFirst($0).prefix(2), radix: 16) }
  }
}
