#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs the Debian packages that are named and missing, or says in one line what to install.
#
#   Scripts/deps.sh PACKAGE…
set -eu

if ! command -v swift >/dev/null; then
  echo "Swift 6.3 or newer is needed: https://www.swift.org/install" >&2
  exit 1
fi
version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
major=${version% *} minor=${version#* }
if [ "${major:-0}" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 3 ]; }; then
  echo "Swift 6.3 or newer is needed, and this is ${major:-unknown}.${minor:-}: https://www.swift.org/install" >&2
  exit 1
fi

if ! command -v dpkg-query >/dev/null; then
  # No Debian: what is there cannot be asked by these names, so the build will say what it misses.
  case $(uname) in
    Darwin) echo "if the build misses something: brew install libnghttp2 protobuf-c pkg-config" ;;
    *) echo "if the build misses something, install what your system calls: $*" ;;
  esac
  exit 0
fi

missing=
for package in "$@"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
  sudo=
elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
  sudo=sudo
else
  echo "please install what is missing: sudo apt-get install$missing" >&2
  exit 1
fi
echo "installing$missing"
$sudo apt-get update -qq
# shellcheck disable=SC2086  # the list is split on purpose
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
