#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Builds and tests every package in Examples/, or those that are named.
#
#   Scripts/examples-test.sh [NAME…]
#
# All of them build in one folder, so that SwiftNIO and Martlet are compiled once: what each adds then
# takes seconds. SwiftPM keeps its plan of a build there too, and would take the last package's plan for
# the next one's, unless it is told not to.
set -eu
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- $(cd Examples && ls -d */ | sed 's|/||')

for name in "$@"; do
  [ -f "Examples/$name/Package.swift" ] || continue
  echo "--- $name"
  if [ -x "Examples/$name/prepare.sh" ]; then "Examples/$name/prepare.sh"; fi
  ${SWIFT:-swift} test --package-path "Examples/$name" --scratch-path .build-examples \
    --disable-build-manifest-caching
done
