#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Has the tool write a new service, builds and tests it, and calls it while it runs.
#
#   Scripts/new-test.sh MARTLET
#
# It builds in the folder that the examples build in, so that SwiftNIO and Martlet are compiled once.
set -eu
martlet=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT

"$martlet" new note-keeper --directory "$folder" --martlet-path .
swift="${SWIFT:-swift}"
options="--package-path $folder/note-keeper --scratch-path .build-examples --disable-build-manifest-caching"
$swift test $options
$swift build $options --product note_keeper

.build-examples/debug/note_keeper serve 127.0.0.1:0 >"$folder/log" 2>&1 &
server=$!
port=
for _ in $(seq 600); do
  port=$(sed -n 's/.*address=ipv4:127\.0\.0\.1:\([0-9]*\).*/\1/p' "$folder/log" | head -1)
  [ -z "$port" ] || break
  sleep 0.1
done
[ -n "$port" ] || { echo "the server did not start:"; cat "$folder/log"; exit 1; }
address=127.0.0.1:$port

expect() {
  [ "$1" = "$2" ] || { printf 'expected\n%s\ngot\n%s\n' "$2" "$1"; exit 1; }
}
expect "$(.build-examples/debug/note_keeper greet Ada "$address")" "Hello, Ada!"
expect "$("$martlet" health "$address" --plaintext)" "SERVING"
expect "$("$martlet" list "$address" --plaintext notekeeper.v1.NoteKeeper)" \
  "notekeeper.v1.NoteKeeper/Greet
notekeeper.v1.NoteKeeper/CountDown"
expect "$("$martlet" call "$address" --plaintext notekeeper.v1.NoteKeeper/CountDown --compact -d '{"from": 2}')" \
  '{"number":2}
{"number":1}'
kill -TERM "$server"
wait "$server"
server=
echo "a new service builds, passes its tests, answers, and stops in order"
