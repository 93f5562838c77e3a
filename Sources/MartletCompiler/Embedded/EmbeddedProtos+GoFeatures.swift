// SPDX-License-Identifier: Apache-2.0
// The text of google/protobuf/go_features.proto, embedded by `make generate`.

extension EmbeddedProtos {
  static func fileGoFeatures() -> String {
    ##"""
    // SPDX-License-Identifier: Apache-2.0
    syntax = "proto2";

    package pb;

    import "google/protobuf/descriptor.proto";

    option go_package = "google.golang.org/protobuf/types/gofeaturespb";

    message GoFeatures {
      optional bool legacy_unmarshal_json_enum = 1 [
        retention = RETENTION_RUNTIME,
        targets = TARGET_TYPE_ENUM,
        targets = TARGET_TYPE_FILE,
        edition_defaults = { value: "true" edition: EDITION_LEGACY },
        edition_defaults = { value: "false" edition: EDITION_PROTO3 },
        feature_support = {
          edition_introduced: EDITION_2023
          edition_deprecated: EDITION_2023
          deprecation_warning: "The legacy UnmarshalJSON API is deprecated and will be removed in a "
            "future edition."
        }
      ];
      optional APILevel api_level = 2 [
        retention = RETENTION_RUNTIME,
        targets = TARGET_TYPE_MESSAGE,
        targets = TARGET_TYPE_FILE,
        edition_defaults = { value: "API_LEVEL_UNSPECIFIED" edition: EDITION_LEGACY },
        edition_defaults = { value: "API_OPAQUE" edition: EDITION_2024 },
        feature_support = { edition_introduced: EDITION_2023 }
      ];
      optional StripEnumPrefix strip_enum_prefix = 3 [
        retention = RETENTION_RUNTIME,
        targets = TARGET_TYPE_ENUM,
        targets = TARGET_TYPE_ENUM_ENTRY,
        targets = TARGET_TYPE_FILE,
        edition_defaults = { value: "STRIP_ENUM_PREFIX_KEEP" edition: EDITION_LEGACY },
        feature_support = { edition_introduced: EDITION_2024 }
      ];
      optional OptimizeModeFeature.OptimizeMode optimize_mode = 4 [
        retention = RETENTION_RUNTIME,
        targets = TARGET_TYPE_MESSAGE,
        targets = TARGET_TYPE_FILE,
        edition_defaults = { value: "OPTIMIZE_MODE_UNSPECIFIED" edition: EDITION_LEGACY },
        feature_support = { edition_introduced: EDITION_2024 }
      ];

      message OptimizeModeFeature {
        enum OptimizeMode {
          OPTIMIZE_MODE_UNSPECIFIED = 0;
          SPEED = 1;
          CODE_SIZE = 2;
        }
      }

      enum APILevel {
        API_LEVEL_UNSPECIFIED = 0;
        API_OPEN = 1;
        API_HYBRID = 2;
        API_OPAQUE = 3;
      }

      enum StripEnumPrefix {
        STRIP_ENUM_PREFIX_UNSPECIFIED = 0;
        STRIP_ENUM_PREFIX_KEEP = 1;
        STRIP_ENUM_PREFIX_GENERATE_BOTH = 2;
        STRIP_ENUM_PREFIX_STRIP = 3;
      }
    }

    extend google.protobuf.FeatureSet {
      optional GoFeatures go = 1002;
    }

    """##
  }
}
