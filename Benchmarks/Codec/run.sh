#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Martlet's codec beside its peers, over the same payloads in one run: nanoseconds of a processor per
# operation, and in brackets how many times as long the peer takes. Peers take turns, and the least of all
# rounds counts: what else the machine does then falls on none of them. Memory and the cost per byte follow.
#
#   Benchmarks/Codec/run.sh [GOOGLE_MESSAGE1.bin]
#   ROUNDS=5 PAYLOADS="large maps" Benchmarks/Codec/run.sh
#
# C++ protobuf and protobuf-c take part if protoc, protoc-c, libprotobuf-dev and libprotobuf-c-dev are there.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
work=$here/.build/peers
mkdir -p "$work"

swift build --product martletc >&2
martletc=$(swift build --show-bin-path)/martletc
sources=$here/Sources
"$martletc" -I Protos --swift_out="$sources/codec-martlet" \
  --swift_opt=visibility=internal,file_naming=drop_path,reuse=true,runtime_import=MartletProtobuf bench/codec.proto
peers="martlet"
swift build --package-path "$here" -c release --product codec-martlet >&2
bin=$(swift build --package-path "$here" -c release --show-bin-path)
if command -v protoc >/dev/null; then
  swift build --package-path "$here" -c release --product protoc-gen-swift >&2
  protoc -I Protos --plugin="protoc-gen-swift=$bin/protoc-gen-swift" --swift_opt=FileNaming=DropPath \
    --swift_out="$sources/codec-swift-protobuf" bench/codec.proto
  swift build --package-path "$here" -c release --product codec-swift-protobuf >&2
  peers="$peers swift-protobuf"
fi

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

run() {
  case $1 in
    martlet) "$bin/codec-martlet" "$work" $2 ;;
    swift-protobuf) "$bin/codec-swift-protobuf" "$work" $2 ;;
    protobuf-c) "$work/c" "$work" $2 ;;
    C++) "$work/cpp" "$work" $2 ;;
  esac | sed "s/^/$1 /"
}

"$bin/codec-martlet" "$work" make
[ $# -eq 0 ] || cp -f "$1" "$work/google_message1.bin"
: >"$work/results"
for round in $(seq "${ROUNDS:-3}"); do
  for payload in ${PAYLOADS:-tiny google_message1 large strings maps doubles}; do
    for peer in $peers; do run "$peer" "$payload" >>"$work/results"; done
  done
done

awk -v peers="$peers" '
  { key = $2 " " $3; if (!(key in seen)) { seen[key] = 1; order[++count] = key }
    cell = $1 " " key; if (!(cell in ns) || $4 < ns[cell]) ns[cell] = $4 }
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

echo
echo "memory of a decoded message, bytes"
for peer in $peers; do run "$peer" memory; done
echo
echo "memory of the worst messages, bytes for each byte of input"
"$bin/codec-martlet" "$work" bound
echo
"$bin/codec-martlet" "$work" flat
case $peers in *C++*)
  echo "C++:"
  "$work/cpp" "$work" flat
esac
