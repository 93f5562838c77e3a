// SPDX-License-Identifier: Apache-2.0
// The text of google/protobuf/struct.proto, embedded by `make generate`.

extension EmbeddedProtos {
  static func fileStruct() -> String {
    ##"""
    // SPDX-License-Identifier: Apache-2.0
    syntax = "proto3";

    package google.protobuf;

    option cc_enable_arenas = true;
    option go_package = "google.golang.org/protobuf/types/known/structpb";
    option java_package = "com.google.protobuf";
    option java_outer_classname = "StructProto";
    option java_multiple_files = true;
    option objc_class_prefix = "GPB";
    option csharp_namespace = "Google.Protobuf.WellKnownTypes";

    // A JSON object: values by name.
    message Struct {
      // The members of the object.
      map<string, Value> fields = 1;
    }

    // A JSON value: exactly one of its kinds is set.
    message Value {
      oneof kind {
        NullValue null_value = 1;
        double number_value = 2;
        string string_value = 3;
        bool bool_value = 4;
        Struct struct_value = 5;
        ListValue list_value = 6;
      }
    }

    // The one value that JSON's null has.
    enum NullValue {
      NULL_VALUE = 0;
    }

    // A JSON array.
    message ListValue {
      repeated Value values = 1;
    }

    """##
  }
}
