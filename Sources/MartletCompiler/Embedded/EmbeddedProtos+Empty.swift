// SPDX-License-Identifier: Apache-2.0
// The text of google/protobuf/empty.proto, embedded by `make generate`.

extension EmbeddedProtos {
  static func fileEmpty() -> String {
    ##"""
    // SPDX-License-Identifier: Apache-2.0
    syntax = "proto3";

    package google.protobuf;

    option go_package = "google.golang.org/protobuf/types/known/emptypb";
    option java_package = "com.google.protobuf";
    option java_outer_classname = "EmptyProto";
    option java_multiple_files = true;
    option objc_class_prefix = "GPB";
    option csharp_namespace = "Google.Protobuf.WellKnownTypes";
    option cc_enable_arenas = true;

    // Nothing: the request or response of a method that has nothing to say.
    message Empty {}

    """##
  }
}
