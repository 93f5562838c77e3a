// SPDX-License-Identifier: Apache-2.0
// The text of google/protobuf/source_context.proto, embedded by `make generate`.

extension EmbeddedProtos {
  static func fileSourceContext() -> String {
    ##"""
    // SPDX-License-Identifier: Apache-2.0
    syntax = "proto3";

    package google.protobuf;

    option java_package = "com.google.protobuf";
    option java_outer_classname = "SourceContextProto";
    option java_multiple_files = true;
    option objc_class_prefix = "GPB";
    option csharp_namespace = "Google.Protobuf.WellKnownTypes";
    option go_package = "google.golang.org/protobuf/types/known/sourcecontextpb";

    // Where an element was declared.
    message SourceContext {
      // The import path of the .proto file.
      string file_name = 1;
    }

    """##
  }
}
