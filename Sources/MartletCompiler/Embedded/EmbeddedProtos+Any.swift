// SPDX-License-Identifier: Apache-2.0
// The text of google/protobuf/any.proto, embedded by `make generate`.

extension EmbeddedProtos {
  static func fileAny() -> String {
    ##"""
    // SPDX-License-Identifier: Apache-2.0
    syntax = "proto3";

    package google.protobuf;

    option go_package = "google.golang.org/protobuf/types/known/anypb";
    option java_package = "com.google.protobuf";
    option java_outer_classname = "AnyProto";
    option java_multiple_files = true;
    option objc_class_prefix = "GPB";
    option csharp_namespace = "Google.Protobuf.WellKnownTypes";

    // A message of any type, serialized, with the name of its type.
    message Any {
      // Ends in "/" and the full name of the type: "type.googleapis.com/google.protobuf.Duration".
      string type_url = 1;
      // The message of that type, serialized.
      bytes value = 2;
    }

    """##
  }
}
