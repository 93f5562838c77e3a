#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Prints Swift from Protos/ into the places where it is checked in.
#
#   Scripts/generate.sh MARTLETC [ROOT]    ROOT stands for the repository's root, so that a check can
#                                          generate elsewhere and compare
set -eu
martletc=$1
root=${2:-.}
repository=$(cd "$(dirname "$0")/.." && pwd)

# DIRECTORY OPTIONS FILE…
generate() {
  directory=$1
  options=visibility=public,file_naming=path_to_underscores$2
  shift 2
  (
    cd "$repository/Protos"
    for file in "$@"; do
      "$martletc" -I . --swift_out="$root/$directory" --swift_opt="$options" "$file"
      printf '%s -> %s\n' "$file" "$directory"
    done
  )
}

case $martletc in /*) ;; *) martletc=$PWD/$martletc ;; esac
case $root in /*) ;; *) root=$PWD/$root ;; esac

# MartletServices stands below the module Martlet, so its code imports the layers one by one.
generate Sources/MartletServices/Generated ,runtime_import=MartletProtobuf+MartletRPC \
  grpc/health/v1/health.proto grpc/reflection/v1/reflection.proto grpc/reflection/v1alpha/reflection.proto
generate Examples/Protos '' helloworld/helloworld.proto routeguide/route_guide.proto
generate Benchmarks/Sources/martlet-bench-server/Generated '' bench/bench.proto
# The tests call the same service, with handlers of their own.
generate Tests/MartletHTTP2Tests/Generated '' bench/bench.proto
