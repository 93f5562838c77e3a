#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Everything that Docs/Performance.md speaks of, one after the other: ratios hold, absolute figures are this
# machine's.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
port=${BENCH_PORT:-50071}
bin=$here/.build/release
serve() {
  taskset -c 0 "$bin/martlet-bench-server" --port "$port" --loops 1 &
  server=$!
  sleep 0.5
}
stop() {
  kill "$server"
  wait "$server" || true
}
trap 'kill "$server" 2>/dev/null || true' EXIT

"$here/compare.sh" "$@"
serve
for concurrency in 1 64; do
  taskset -c 1 "$bin/martlet-bench-client" unary --port "$port" --concurrency "$concurrency" --calls 50000
done
stop
serve
"$bin/martlet-bench-client" idle --port "$port" --server "$server"
stop
serve
"$bin/martlet-bench-client" hold --port "$port" --server "$server"
stop
"$bin/martlet-bench-client" start --server "$bin/martlet-bench-server" --port $((port + 5))
