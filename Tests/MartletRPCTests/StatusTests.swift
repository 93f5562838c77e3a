// SPDX-License-Identifier: Apache-2.0
import MartletRPC
import Testing

@Suite struct StatusTests {
  @Test func `codes have the numbers and names of the specification`() {
    let names = [
      "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS",
      "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE",
      "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED",
    ]
    #expect(StatusCode.allCases.map(\.description) == names)
    #expect(StatusCode.allCases.map(\.rawValue) == Array(0...16))
  }

  // http-grpc-status-mapping.md
  @Test(
    arguments: [
      (400, .internal), (401, .unauthenticated), (403, .permissionDenied), (404, .unimplemented),
      (429, .unavailable), (431, .internal), (502, .unavailable), (503, .unavailable), (504, .unavailable),
      (200, .unknown), (204, .unknown), (302, .unknown), (405, .unknown), (415, .unknown), (500, .unknown),
      (501, .unknown), (0, .unknown), (-1, .unknown), (999, .unknown),
    ] as [(Int, StatusCode)])
  func `an HTTP status without grpc-status means a code`(http: Int, code: StatusCode) {
    #expect(StatusCode(httpStatus: http) == code)
  }

  // PROTOCOL-HTTP2.md, "Errors"
  @Test(
    arguments: [
      (0x0, .internal), (0x1, .internal), (0x2, .internal), (0x3, .internal), (0x4, .internal),
      (0x5, .internal), (0x6, .internal), (0x7, .unavailable), (0x8, .cancelled), (0x9, .internal),
      (0xA, .internal), (0xB, .resourceExhausted), (0xC, .permissionDenied), (0xD, .internal),
      (0xE, .internal), (.max, .internal),
    ] as [(UInt32, StatusCode)])
  func `a reset means a code`(reset: UInt32, code: StatusCode) {
    #expect(StatusCode(resetCode: reset) == code)
  }

  @Test func `a handler's own status is kept, and other errors keep their text to themselves`() {
    struct Secret: Error { let password = "hunter2" }
    let own = RPCError(.notFound, "no such row", details: [1, 2], metadata: ["a": "b"])
    #expect(RPCError(own as any Error) == own)
    #expect(RPCError(CancellationError()).code == .cancelled)
    let foreign = RPCError(Secret())
    #expect(foreign.code == .unknown)
    #expect(!foreign.message.contains("hunter2") && !foreign.message.contains("Secret"))
  }

  @Test func `an error prints its code and its text`() {
    #expect("\(RPCError(.notFound, "no such row"))" == "NOT_FOUND: no such row")
    #expect("\(RPCError(.aborted, ""))" == "ABORTED")
  }
}
