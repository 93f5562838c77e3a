// SPDX-License-Identifier: Apache-2.0
// The text of google/protobuf/field_mask.proto, embedded by `make generate`.

extension EmbeddedProtos {
  static func fileFieldMask() -> String {
    ##"""
    // SPDX-License-Identifier: Apache-2.0
    syntax = "proto3";

    package google.protobuf;

    option java_package = "com.google.protobuf";
    option java_outer_classname = "FieldMaskProto";
    option java_multiple_files = true;
    option objc_class_prefix = "GPB";
    option csharp_namespace = "Google.Protobuf.WellKnownTypes";
    option go_package = "google.golang.org/protobuf/types/known/fieldmaskpb";
    option cc_enable_arenas = true;

    // Names some of a message's fields: those to read, or those to change.
    message FieldMask {
      // Field names joined by dots, from the message inwards: "user.display_name".
      repeated string paths = 1;
    }

    """##
  }
}
