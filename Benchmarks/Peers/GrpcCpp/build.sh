#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Builds the server from Debian's libgrpc++-dev and protobuf-compiler-grpc: build.sh [FOLDER]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here/.build}
protos=$here/../../../Protos
mkdir -p "$out"
protoc -I "$protos" --cpp_out="$out" --grpc_out="$out" \
  --plugin=protoc-gen-grpc="$(command -v grpc_cpp_plugin)" bench/bench.proto
g++ -std=c++17 -O2 -I "$out" -o "$out/grpc-cpp-bench-server" \
  "$here/bench_server.cc" "$out/bench/bench.pb.cc" "$out/bench/bench.grpc.pb.cc" \
  $(pkg-config --libs grpc++ protobuf) -lpthread
