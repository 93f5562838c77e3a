// SPDX-License-Identifier: Apache-2.0
// The text of google/protobuf/timestamp.proto, embedded by `make generate`.

extension EmbeddedProtos {
  static func fileTimestamp() -> String {
    ##"""
    // SPDX-License-Identifier: Apache-2.0
    syntax = "proto3";

    package google.protobuf;

    option cc_enable_arenas = true;
    option go_package = "google.golang.org/protobuf/types/known/timestamppb";
    option java_package = "com.google.protobuf";
    option java_outer_classname = "TimestampProto";
    option java_multiple_files = true;
    option objc_class_prefix = "GPB";
    option csharp_namespace = "Google.Protobuf.WellKnownTypes";

    // A point in time, independent of time zone and calendar, counted in UTC from
    // 1970-01-01T00:00:00Z, from the year 1 to the year 9999, with leap seconds smeared.
    // JSON writes it as RFC 3339 does: "2026-05-01T12:00:00.5Z".
    message Timestamp {
      // Whole seconds since the epoch; negative before it.
      int64 seconds = 1;
      // Billionths of a second that are added, from 0 to 999,999,999, before the epoch too.
      int32 nanos = 2;
    }

    """##
  }
}
