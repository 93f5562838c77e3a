// SPDX-License-Identifier: Apache-2.0

/// The embedded files by import path. Functions, so that only what is imported becomes a string.
enum EmbeddedProtos {
  static let files: [String: @Sendable () -> String] = [
    "google/protobuf/any.proto": fileAny,
    "google/protobuf/api.proto": fileApi,
    "google/protobuf/cpp_features.proto": fileCppFeatures,
    "google/protobuf/descriptor.proto": fileDescriptor,
    "google/protobuf/duration.proto": fileDuration,
    "google/protobuf/empty.proto": fileEmpty,
    "google/protobuf/field_mask.proto": fileFieldMask,
    "google/protobuf/go_features.proto": fileGoFeatures,
    "google/protobuf/java_features.proto": fileJavaFeatures,
    "google/protobuf/source_context.proto": fileSourceContext,
    "google/protobuf/struct.proto": fileStruct,
    "google/protobuf/timestamp.proto": fileTimestamp,
    "google/protobuf/type.proto": fileType,
    "google/protobuf/wrappers.proto": fileWrappers,
    "google/protobuf/compiler/plugin.proto": fileCompilerPlugin,
  ]
}
