// SPDX-License-Identifier: Apache-2.0
// What a status carries beside its text: google.rpc.Status in grpc-status-details-bin, whose details are Any.

internal import Martlet
internal import MartletCompiler

enum ErrorDetails {
  /// The details as messages: each an Any. `nil` if the bytes are no google.rpc.Status.
  static func decode(_ bytes: Bytes, _ schema: inout Schema) -> [DynamicMessage]? {
    guard let known = files else { return nil }
    schema.add(known)
    guard let type = schema.pool.message(named: "google.rpc.Status"),
      let status = try? DynamicMessage(type, decoding: bytes),
      case .list(let details)? = status["details"]
    else { return nil }
    return details.compactMap { if case .message(let message) = $0 { message } else { nil } }
  }

  /// Compiled when a status has details, which takes less than the call did.
  private static var files: [FileDescriptor]? {
    let paths = ["google/rpc/status.proto", "google/rpc/error_details.proto"]
    let compilation = Compiler(loader: MemoryLoader([paths[0]: status, paths[1]: details])).compile(paths)
    let set = compilation.descriptorSet(includeImports: true, includeSourceInfo: false)
    guard !compilation.hasErrors, let files = try? Google_Protobuf_FileDescriptorSet(decoding: set) else {
      return nil
    }
    return try? DescriptorPool(files).files
  }

  private static let status = """
    syntax = "proto3"; package google.rpc; import "google/protobuf/any.proto";
    message Status { int32 code = 1; string message = 2; repeated google.protobuf.Any details = 3; }
    """

  /// The standard details, by which most servers say more.
  private static let details = """
    syntax = "proto3"; package google.rpc; import "google/protobuf/duration.proto";
    message ErrorInfo { string reason = 1; string domain = 2; map<string, string> metadata = 3; }
    message RetryInfo { google.protobuf.Duration retry_delay = 1; }
    message DebugInfo { repeated string stack_entries = 1; string detail = 2; }
    message QuotaFailure {
      message Violation {
        string subject = 1; string description = 2; string api_service = 3; string quota_metric = 4;
        string quota_id = 5; map<string, string> quota_dimensions = 6; int64 quota_value = 7;
        optional int64 future_quota_value = 8;
      }
      repeated Violation violations = 1;
    }
    message PreconditionFailure {
      message Violation { string type = 1; string subject = 2; string description = 3; }
      repeated Violation violations = 1;
    }
    message BadRequest {
      message FieldViolation {
        string field = 1; string description = 2; string reason = 3; LocalizedMessage localized_message = 4;
      }
      repeated FieldViolation field_violations = 1;
    }
    message RequestInfo { string request_id = 1; string serving_data = 2; }
    message ResourceInfo {
      string resource_type = 1; string resource_name = 2; string owner = 3; string description = 4;
    }
    message Help { message Link { string description = 1; string url = 2; } repeated Link links = 1; }
    message LocalizedMessage { string locale = 1; string message = 2; }
    """
}
