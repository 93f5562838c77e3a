#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs a server in a root directory that holds nothing but programs and what `scratch-root.sh` has copied, as an
# image FROM scratch would, and calls it from outside and from within.
#
#   Scripts/static-check.sh BIN CLIENT     BIN holds hello-server and hello-client, static
#
# /proc is there too, as in every container: without it a program gets no arguments, and libdispatch, which counts
# its threads there, traps sooner or later. To mount it, and for chroot, an ordinary user is root in a namespace of
# their own, where the system allows that.
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
namespace="unshare --mount" chroot="chroot --userspec=65532:65532"
[ "$(id -u)" -eq 0 ] || namespace="unshare --map-root-user --mount" chroot=chroot
$namespace true 2>/dev/null || {
  echo "static-check: to mount /proc and change the root takes more rights; run it with sudo" >&2
  exit 1
}

for program in hello-server hello-client; do
  Scripts/scratch-root.sh "$bin/$program" "$root" >"$root.list"
done
cat "$root.list"
chmod 755 "$root" # as an image's; mktemp keeps others out
mkdir "$root/proc"

# COMMAND: what becomes of this process.
enter() {
  # shellcheck disable=SC2016,SC2086  # the words of a command, and names for its shell
  exec $namespace sh -c 'mount --rbind /proc "$1/proc" && exec $2 "$1" "$3"' enter "$root" "$chroot" "$1"
}

enter /hello-server >"$root.log" 2>&1 &
pid=$!
tries=0
until "$client" 2>/dev/null; do
  kill -0 "$pid" 2>/dev/null || fail "the server did not start"
  tries=$((tries + 1))
  [ $tries -le 300 ] || fail "the server does not answer"
  sleep 0.1
done
(enter /hello-client) || fail "no call came from within"
kill -TERM "$pid"
wait "$pid" || fail "the server did not stop in order"
pid=
echo "static-check: served and called from an empty root directory, and stopped in order"
