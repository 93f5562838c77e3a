// SPDX-License-Identifier: Apache-2.0
// The text of google/protobuf/duration.proto, embedded by `make generate`.

extension EmbeddedProtos {
  static func fileDuration() -> String {
    ##"""
    // SPDX-License-Identifier: Apache-2.0
    syntax = "proto3";

    package google.protobuf;

    option cc_enable_arenas = true;
    option go_package = "google.golang.org/protobuf/types/known/durationpb";
    option java_package = "com.google.protobuf";
    option java_outer_classname = "DurationProto";
    option java_multiple_files = true;
    option objc_class_prefix = "GPB";
    option csharp_namespace = "Google.Protobuf.WellKnownTypes";

    // A span of time, signed, exact to the nanosecond, and of at most some 10,000 years.
    // Both fields have the same sign, or are zero. JSON writes it as seconds with an "s": "1.5s".
    message Duration {
      // Whole seconds, from -315,576,000,000 to 315,576,000,000.
      int64 seconds = 1;
      // Billionths of a second beyond `seconds`, from -999,999,999 to 999,999,999.
      int32 nanos = 2;
    }

    """##
  }
}
