// SPDX-License-Identifier: Apache-2.0
// The text of google/protobuf/wrappers.proto, embedded by `make generate`.

extension EmbeddedProtos {
  static func fileWrappers() -> String {
    ##"""
    // SPDX-License-Identifier: Apache-2.0
    syntax = "proto3";

    package google.protobuf;

    option cc_enable_arenas = true;
    option go_package = "google.golang.org/protobuf/types/known/wrapperspb";
    option java_package = "com.google.protobuf";
    option java_outer_classname = "WrappersProto";
    option java_multiple_files = true;
    option objc_class_prefix = "GPB";
    option csharp_namespace = "Google.Protobuf.WellKnownTypes";

    // A double that may be absent, from before `optional`; JSON writes the bare value or null.
    message DoubleValue {
      double value = 1;
    }

    // A float that may be absent, from before `optional`; JSON writes the bare value or null.
    message FloatValue {
      float value = 1;
    }

    // A int64 that may be absent, from before `optional`; JSON writes the bare value or null.
    message Int64Value {
      int64 value = 1;
    }

    // A uint64 that may be absent, from before `optional`; JSON writes the bare value or null.
    message UInt64Value {
      uint64 value = 1;
    }

    // A int32 that may be absent, from before `optional`; JSON writes the bare value or null.
    message Int32Value {
      int32 value = 1;
    }

    // A uint32 that may be absent, from before `optional`; JSON writes the bare value or null.
    message UInt32Value {
      uint32 value = 1;
    }

    // A bool that may be absent, from before `optional`; JSON writes the bare value or null.
    message BoolValue {
      bool value = 1;
    }

    // A string that may be absent, from before `optional`; JSON writes the bare value or null.
    message StringValue {
      string value = 1;
    }

    // A bytes that may be absent, from before `optional`; JSON writes the bare value or null.
    message BytesValue {
      bytes value = 1;
    }

    """##
  }
}
