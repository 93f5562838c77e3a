#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs servers in a root directory that holds nothing but them and what `scratch-root.sh` has copied, as an
# image FROM scratch would, and calls them from outside and from within.
#
#   Scripts/static-check.sh BIN CLIENT     BIN holds hello-server, example-server and example-client, static
#
# chroot needs root: an ordinary user is root in a namespace of their own, where the system allows that.
set -eu
bin=$1
client=$2
root=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill -KILL "$pid" 2>/dev/null || true; rm -rf "$root" "$root.log" "$root.list"' EXIT

fail() {
  echo "static-check: $1" >&2
  sed 's/^/server: /' "$root.log" >&2
  exit 1
}

# Root becomes nobody in particular, as by USER in an image.
enter="chroot --userspec=65532:65532"
if [ "$(id -u)" -ne 0 ]; then
  enter="unshare --map-root-user chroot"
  unshare --map-root-user true 2>/dev/null || { echo "static-check: chroot needs root; run it with sudo" >&2; exit 1; }
fi

for program in hello-server example-server example-client; do
  Scripts/scratch-root.sh "$bin/$program" "$root" >"$root.list"
done
cat "$root.list"
chmod 755 "$root" # as an image's; mktemp keeps others out
echo '127.0.0.1 localhost' >"$root/etc/hosts" # what a container is given

# PROGRAM [ARGUMENT…]
start() {
  # shellcheck disable=SC2086  # the words of a command
  $enter "$root" "$@" >"$root.log" 2>&1 &
  pid=$!
}

# COMMAND…: until it succeeds, as it does when the server is there.
await() {
  tries=0
  until "$@" >/dev/null 2>&1; do
    kill -0 "$pid" 2>/dev/null || fail "the server did not start"
    tries=$((tries + 1))
    [ $tries -le 300 ] || fail "the server does not answer"
    sleep 0.1
  done
}

stop() {
  kill -TERM "$pid"
  wait "$pid" || fail "the server did not stop in order"
  pid=
}

start /hello-server
await "$client"
"$client"
stop

start /example-server 127.0.0.1:0
await grep -q listening "$root.log"
port=$(sed -n 's/.*address=ipv4:127\.0\.0\.1:\([0-9]*\).*/\1/p' "$root.log" | head -n 1)
# By a name, which takes the C library's files for that.
# shellcheck disable=SC2086
$enter "$root" /example-client "localhost:$port" >"$root.list" || { cat "$root.list"; fail "no call came from within"; }
stop
rm -f "$root.log" "$root.list"
echo "static-check: served and called from an empty root directory, and stopped in order"
