// SPDX-License-Identifier: Apache-2.0
// Details of a status as messages (google.rpc.Status, in `grpc-status-details-bin`).

public import MartletProtobuf
public import MartletRPC

extension RPCError {
  /// A status with details for programs:
  ///
  /// ```swift
  /// throw try RPCError(
  ///   .invalidArgument, "the name is empty",
  ///   details: [Google_Rpc_BadRequest(fieldViolations: [.init(field: "name", description_p: "is empty")])])
  /// ```
  ///
  /// - Parameters:
  ///   - code: how the call ends.
  ///   - message: what went wrong, for a developer to read.
  ///   - details: any messages; those of `google/rpc/error_details.proto` are what clients know. Trailers
  ///     are no place for many: peers take some 8 KiB of them in all.
  ///   - metadata: pairs for the trailers.
  /// - Throws: `EncodeError` when a detail lacks a required field.
  public init(
    _ code: StatusCode, _ message: String, details: [any Message], metadata: Metadata = Metadata()
  ) throws(EncodeError) {
    var status = Google_Rpc_Status(code: Int32(code.rawValue), message: message)
    for detail in details { status.details.append(try Google_Protobuf_Any(packing: detail)) }
    self.init(code, message, details: Array(try status.serialized()), metadata: metadata)
  }

  /// The `google.rpc.Status` that came with the status; `nil` when none did, or what came is none.
  public var richStatus: Google_Rpc_Status? {
    guard !details.isEmpty else { return nil }
    return try? Google_Rpc_Status(decoding: Bytes(details))
  }

  /// The details of one type, in their order; those that are no such message are left out.
  public func details<M: Message>(of type: M.Type) -> [M] {
    (richStatus?.details ?? []).compactMap { try? $0.unpack(type) }
  }

  /// The first detail of one type.
  public func detail<M: Message>(_ type: M.Type) -> M? { details(of: type).first }
}
