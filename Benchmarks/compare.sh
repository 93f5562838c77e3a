#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Server CPU per call, Martlet beside nghttpd: the same frames without protobuf, gRPC or Swift.
#
# Each server is pinned to core 0 and h2load to core 1; they are measured one after the other, in turns,
# and the smallest of the rounds counts, as everything that disturbs a round only adds to it.
#
#   Benchmarks/compare.sh [CALLS] [ROUNDS]     BENCH_PORT chooses the first of the two ports
set -euo pipefail
calls=${1:-300000}
rounds=${2:-5}
port=${BENCH_PORT:-50071}
here=$(cd "$(dirname "$0")" && pwd)
server=${BENCH_SERVER:-$here/.build/release/martlet-bench-server}

for tool in h2load nghttpd taskset; do
  command -v "$tool" >/dev/null || { echo "compare.sh: $tool is missing; run 'make bench-deps'" >&2; exit 1; }
done
[ "$(nproc)" -ge 2 ] || { echo "compare.sh: needs two cores, one for each side" >&2; exit 1; }
[ -x "$server" ] || { echo "compare.sh: $server is missing; run 'make bench'" >&2; exit 1; }

work=$(mktemp -d)
pids=()
cleanup() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap cleanup EXIT

head -c 16 /dev/zero >"$work/f16"
# One message: not compressed, two bytes long, Req{response_size: 16}.
printf '\0\0\0\0\2\10\20' >"$work/request"

taskset -c 0 nghttpd --no-tls -n1 -d "$work" "$port" >/dev/null 2>&1 &
pids+=($!); nghttpd=$!
taskset -c 0 "$server" --port $((port + 1)) --loops 1 &
pids+=($!); martlet=$!
for _ in $(seq 100); do
  (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null &&
    (exec 3<>"/dev/tcp/127.0.0.1/$((port + 1))") 2>/dev/null && break
  sleep 0.05
done

# User and system time in clock ticks (proc(5), stat fields 14 and 15).
ticks() { awk '{ print $14 + $15 }' "/proc/$1/stat"; }
hz=$(getconf CLK_TCK)

# NAME PID BYTES URL H2LOAD-OPTIONS…: microseconds of server CPU per call, each answered with BYTES of DATA
measure() {
  local name=$1 pid=$2 bytes=$3 url=$4 before after
  shift 4
  before=$(ticks "$pid")
  taskset -c 1 h2load -c8 -m32 -n "$calls" "$@" "$url" >"$work/$name.out" 2>&1
  after=$(ticks "$pid")
  grep -q "$calls succeeded, 0 failed, 0 errored" "$work/$name.out" || {
    echo "compare.sh: $name did not answer every call:" >&2
    grep -E '^(requests|status codes):' "$work/$name.out" >&2 || cat "$work/$name.out" >&2
    exit 1
  }
  # A gRPC error is HTTP 200 too, but has no message.
  grep -q "($((calls * bytes))) data" "$work/$name.out" || {
    echo "compare.sh: $name did not send $bytes bytes a call:" >&2
    grep '^traffic:' "$work/$name.out" >&2
    exit 1
  }
  awk -v t=$((after - before)) -v hz="$hz" -v n="$calls" 'BEGIN { printf "%.3f", t * 1e6 / hz / n }'
}

nghttpd_url=http://127.0.0.1:$port/f16
martlet_url=http://127.0.0.1:$((port + 1))/bench.Bench/Unary
grpc=(-d "$work/request" -H 'content-type: application/grpc' -H 'te: trailers')
# nghttpd opens its file anew for each connection's calls; a first short round warms both up.
calls_kept=$calls; calls=20000
measure nghttpd "$nghttpd" 16 "$nghttpd_url" >/dev/null
measure martlet "$martlet" 23 "$martlet_url" "${grpc[@]}" >/dev/null
calls=$calls_kept

best_nghttpd=999999; best_martlet=999999
printf '%-8s %12s %12s\n' round 'nghttpd µs' 'martlet µs'
for round in $(seq "$rounds"); do
  a=$(measure nghttpd "$nghttpd" 16 "$nghttpd_url")
  # The payload, its two bytes of tag and length, and gRPC's five in front of the message.
  b=$(measure martlet "$martlet" 23 "$martlet_url" "${grpc[@]}")
  printf '%-8s %11s %11s\n' "$round" "$a" "$b"
  best_nghttpd=$(echo "$a $best_nghttpd" | awk '{ print ($1 < $2) ? $1 : $2 }')
  best_martlet=$(echo "$b $best_martlet" | awk '{ print ($1 < $2) ? $1 : $2 }')
done
echo "$best_nghttpd $best_martlet" | awk '{
  printf "server CPU per 16-byte unary call, best round: nghttpd %.2f µs, martlet %.2f µs, ratio %.2f\n", $1, $2, $2 / $1 }'
