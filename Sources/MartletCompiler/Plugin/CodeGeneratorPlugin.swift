// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

/// martletc as a plugin of protoc or buf (`protoc-gen-martlet`).
public enum CodeGeneratorPlugin {
  /// The serialized CodeGeneratorResponse, or nil if the request cannot be read.
  public static func respond(to request: [UInt8]) -> [UInt8]? { nil }
}
