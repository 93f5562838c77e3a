// SPDX-License-Identifier: Apache-2.0
// The text of google/protobuf/api.proto, embedded by `make generate`.

extension EmbeddedProtos {
  static func fileApi() -> String {
    ##"""
    // SPDX-License-Identifier: Apache-2.0
    syntax = "proto3";

    package google.protobuf;

    import "google/protobuf/source_context.proto";
    import "google/protobuf/type.proto";

    option java_package = "com.google.protobuf";
    option java_outer_classname = "ApiProto";
    option java_multiple_files = true;
    option objc_class_prefix = "GPB";
    option csharp_namespace = "Google.Protobuf.WellKnownTypes";
    option go_package = "google.golang.org/protobuf/types/known/apipb";

    // A service, as a registry of services describes it.
    message Api {
      string name = 1;
      repeated Method methods = 2;
      repeated Option options = 3;
      string version = 4;
      SourceContext source_context = 5;
      repeated Mixin mixins = 6;
      Syntax syntax = 7;
      string edition = 8;
    }

    // A method of a service.
    message Method {
      string name = 1;
      string request_type_url = 2;
      bool request_streaming = 3;
      string response_type_url = 4;
      bool response_streaming = 5;
      repeated Option options = 6;
      Syntax syntax = 7 [deprecated = true];
      string edition = 8 [deprecated = true];
    }

    // A service whose methods another one offers as its own.
    message Mixin {
      string name = 1;
      string root = 2;
    }

    """##
  }
}
