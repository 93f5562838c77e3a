#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs a server in a root directory that holds nothing but programs and what `scratch-root.sh` has copied, as an
# image FROM scratch would, and calls it from outside and from within.
#
#   Scripts/static-check.sh BIN CLIENT     BIN holds hello-server and hello-client, static
#
# /proc is there too, as in every container: without it a program gets no arguments, and libdispatch, which counts
# its threads there, traps sooner or later. To mount it, and for chroot, an ordinary user is root in a namespace of
# their own. A system that allows neither, such as a container with few rights, has no other root to show: the
# programs are run in the one there is, and that is said.
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
place="an empty root directory"
$namespace true 2>/dev/null ||
  { namespace="" place="the ordinary root directory, as this system lets nobody enter another"; }

for program in hello-server hello-client; do
  Scripts/scratch-root.sh "$bin/$program" "$root" >"$root.list"
done
cat "$root.list"
chmod 755 "$root" # as an image's; mktemp keeps others out
mkdir "$root/proc"

# COMMAND: what becomes of this process.
enter() {
  [ -n "$namespace" ] || exec "$root$1"
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
echo "static-check: served and called from $place, and stopped in order"
