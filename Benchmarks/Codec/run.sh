#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Martlet's codec beside its peers, over the same payloads in one run: nanoseconds per operation, and in
# brackets how many times as long the peer takes.
#
#   Benchmarks/Codec/run.sh [GOOGLE_MESSAGE1.bin]
#
# C++ protobuf, protobuf-c and swift-protobuf take part if protoc, protoc-c, libprotobuf-dev,
# libprotobuf-c-dev and (in PATH or PROTOC_GEN_SWIFT) protoc-gen-swift are there.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
work=$here/.build/peers
mkdir -p "$work"

swift build --product martletc >&2
martletc=$(swift build --show-bin-path)/martletc
sources=$here/Sources
"$martletc" -I Protos --swift_out="$sources/codec-martlet" \
  --swift_opt=visibility=internal,file_naming=drop_path,runtime_import=MartletProtobuf bench/codec.proto
plugin=${PROTOC_GEN_SWIFT:-$(command -v protoc-gen-swift || true)}
peers="martlet"
swift build --package-path "$here" -c release --product codec-martlet >&2
if [ -n "$plugin" ] && command -v protoc >/dev/null; then
  protoc -I Protos --plugin="protoc-gen-swift=$plugin" --swift_opt=FileNaming=DropPath \
    --swift_out="$sources/codec-swift-protobuf" bench/codec.proto
  swift build --package-path "$here" -c release --product codec-swift-protobuf >&2
  peers="$peers swift-protobuf"
fi
bin=$(swift build --package-path "$here" -c release --show-bin-path)

if command -v protoc-c >/dev/null; then
  protoc-c -I Protos/bench --c_out="$work" codec.proto
  cc -O2 -I "$work" -I "$here/Peers" "$here/Peers/codec_c.c" "$work/codec.pb-c.c" -lprotobuf-c -o "$work/c"
  peers="$peers protobuf-c"
fi
if command -v protoc >/dev/null && [ -e /usr/include/google/protobuf/message.h ]; then
  protoc -I Protos/bench --cpp_out="$work" codec.proto
  c++ -O2 -I "$work" -I "$here/Peers" "$here/Peers/codec_cpp.cc" "$work/codec.pb.cc" -lprotobuf -pthread \
    -o "$work/cpp"
  peers="$peers C++"
fi

"$bin/codec-martlet" "$work" make
if [ $# -gt 0 ]; then cp -f "$1" "$work/google_message1.bin"; else : >"$work/google_message1.bin"; fi
for peer in $peers; do
  case $peer in
    martlet) "$bin/codec-martlet" "$work" ;;
    swift-protobuf) "$bin/codec-swift-protobuf" "$work" ;;
    protobuf-c) "$work/c" "$work" ;;
    C++) "$work/cpp" "$work" ;;
  esac | sed "s/^/$peer /"
done >"$work/results"

awk -v peers="$peers" '
  { key = $2 " " $3; if (!(key in seen)) { seen[key] = 1; order[++count] = key }; ns[$1 " " key] = $4 }
  END {
    n = split(peers, names, " ")
    printf "%-28s", "ns per operation"
    for (i = 1; i <= n; i++) printf "%22s", names[i]
    printf "\n"
    for (k = 1; k <= count; k++) {
      printf "%-28s", order[k]
      for (i = 1; i <= n; i++) {
        value = ns[names[i] " " order[k]]
        if (value == "") printf "%22s", "-"
        else if (i == 1) printf "%22.0f", value
        else printf "%14.0f (%4.2fx)", value, value / ns["martlet " order[k]]
      }
      printf "\n"
    }
  }' "$work/results"
