#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Starts the example server, runs the example client against it, and stops the server.
#
#   Scripts/run.sh BIN [ADDRESS]     BIN holds example-server and example-client
set -eu
bin=$1
address=${2:-127.0.0.1:50051}
log=$(mktemp)
server=

cleanup() {
  [ -z "$server" ] || kill -KILL "$server" 2>/dev/null || true
  rm -f "$log"
}
trap cleanup EXIT

fail() {
  echo "$1" >&2
  sed 's/^/server: /' "$log" >&2
  exit 1
}

"$bin/example-server" "$address" >"$log" 2>&1 &
server=$!
tries=0
until grep -q listening "$log"; do
  kill -0 "$server" 2>/dev/null || fail "the example server did not start"
  tries=$((tries + 1))
  [ $tries -le 100 ] || fail "the example server did not listen within ten seconds"
  sleep 0.1
done
# Port 0 lets the system choose one; the log says which.
address=$(sed -n 's/.*address=ipv[46]:\([^ ]*\) .*/\1/p' "$log" | head -n 1)
echo "example server: listening on $address"
echo

"$bin/example-client" "$address" || fail "the example client failed"

echo
# A port that the system chose is gone with this server: `make serve` takes its own.
case ${2:-} in *:0) address=127.0.0.1:50051 ;; esac
echo "with 'make serve' in another terminal, try:"
echo "  grpcurl -plaintext $address list"
echo "  grpcurl -plaintext -d '{\"latitude\": 409146138, \"longitude\": -746188906}' $address routeguide.RouteGuide/GetFeature"
echo

kill -TERM "$server"
status=0
wait "$server" || status=$?
server=
[ $status -eq 0 ] || fail "the example server ended with exit code $status after SIGTERM"
echo "example server: stopped"
