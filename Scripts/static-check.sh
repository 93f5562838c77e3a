#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs a server in a root directory that holds nothing but it and what `scratch-root.sh` has copied, as an
# image FROM scratch would, and calls it from outside. chroot needs root.
#
#   Scripts/static-check.sh SERVER CLIENT
set -eu
server=$1
client=$2
as_root=
if [ "$(id -u)" -ne 0 ]; then
  as_root="unshare --map-root-user"
  $as_root true 2>/dev/null || { echo "static-check: chroot needs root; run it with sudo" >&2; exit 1; }
fi
root=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill -KILL "$pid" 2>/dev/null || true; rm -rf "$root"' EXIT

"$(dirname "$0")/scratch-root.sh" "$server" "$root"
# shellcheck disable=SC2086  # two words, or none
$as_root chroot "$root" "/${server##*/}" &
pid=$!
tries=0
until "$client" 2>/dev/null; do
  kill -0 "$pid" 2>/dev/null || { echo "static-check: the server did not start" >&2; exit 1; }
  tries=$((tries + 1))
  [ $tries -le 300 ] || { echo "static-check: the server does not answer" >&2; exit 1; }
  sleep 0.1
done
kill -TERM "$pid"
wait "$pid"
pid=
echo "static-check: served from an empty root directory, and stopped in order"
