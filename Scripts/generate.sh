#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Prints Swift from Protos/ into the places where it is checked in.
#
#   Scripts/generate.sh MARTLETC [ROOT]    ROOT stands for the repository's root, so that a check can
#                                          generate elsewhere and compare
#
# A file that would not change keeps its date, so that nothing is built anew.
set -eu
martletc=$1
repository=$(cd "$(dirname "$0")/.." && pwd)
root=${2:-$repository}
printed=$(mktemp -d)
said=$(mktemp)
trap 'rm -rf "$printed" "$said"' EXIT

case $martletc in /*) ;; *) martletc=$PWD/$martletc ;; esac
case $root in /*) ;; *) root=$PWD/$root ;; esac
cd "$repository/Protos"

# DIRECTORY OPTIONS FILE…
generate() {
  directory=$1
  options=$2
  shift 2
  for file in "$@"; do
    "$martletc" -I . -I ../Tests/Protos -I ../Tests/Corpus/compile --swift_out="$printed" --swift_opt="$options" \
      "$file" 2>"$said" || { cat "$said" >&2; exit 1; }
    # Its names clash on purpose; whoever builds for the first time need not wonder about it.
    [ "$file" = names/clashes.proto ] || cat "$said" >&2
    mkdir -p "$root/$directory"
    for swift in "$printed"/*.swift; do
      cmp -s "$swift" "$root/$directory/${swift##*/}" || cp "$swift" "$root/$directory/"
      rm "$swift"
    done
    printf '%s -> %s\n' "$file" "$directory"
  done
}

"$repository/Scripts/embed-protos.sh" "$root"

# The runtime's own messages; martletc carries these .proto files within it.
generate Sources/MartletProtobuf/Generated visibility=public,file_naming=drop_path,runtime_import=none \
  google/protobuf/any.proto google/protobuf/api.proto google/protobuf/descriptor.proto \
  google/protobuf/duration.proto google/protobuf/empty.proto google/protobuf/field_mask.proto \
  google/protobuf/source_context.proto google/protobuf/struct.proto google/protobuf/timestamp.proto \
  google/protobuf/type.proto google/protobuf/wrappers.proto
generate Sources/MartletCompiler/Generated visibility=internal,file_naming=drop_path \
  google/protobuf/compiler/plugin.proto

# MartletServices stands below the module Martlet, so its code imports the layers one by one.
public=visibility=public,file_naming=path_to_underscores
generate Sources/MartletServices/Generated $public,runtime_import=MartletProtobuf+MartletRPC \
  grpc/channelz/v1/channelz.proto grpc/health/v1/health.proto grpc/reflection/v1/reflection.proto \
  grpc/reflection/v1alpha/reflection.proto
generate Sources/MartletErrorDetails/Generated $public,runtime_import=MartletProtobuf \
  google/rpc/status.proto google/rpc/error_details.proto
generate Tests/InteropProtos $public grpc/testing/empty.proto grpc/testing/messages.proto \
  grpc/testing/test.proto xds/data/orca/v3/orca_load_report.proto xds/service/orca/v3/orca.proto
generate Examples/Protos $public helloworld/helloworld.proto routeguide/route_guide.proto
generate Benchmarks/Sources/BenchService $public bench/bench.proto
generate Tests/MartletProtobufCTests/Generated \
  visibility=internal,file_naming=drop_path,runtime_import=MartletProtobuf tree.proto
generate Tests/ConformanceProtos \
  visibility=public,file_naming=drop_path,reuse=true,runtime_import=MartletProtobuf \
  conformance/conformance.proto google/protobuf/test_messages_proto2.proto \
  google/protobuf/test_messages_proto3.proto editions/golden/test_messages_proto2_editions.proto \
  editions/golden/test_messages_proto3_editions.proto \
  conformance/test_protos/test_messages_edition2023.proto
generate Tests/CorpusProtos $public,runtime_import=MartletProtobuf \
  names/keywords.proto names/clashes.proto syntax/maps.proto syntax/proto2.proto syntax/editions.proto
