#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# protobuf's own conformance runner against martlet-conformance, for generated and for dynamic messages: every
# required and every recommended test, and no list of failures.
#
#   Scripts/conformance.sh TESTEE [FOLDER]
#
# The runner is built in FOLDER (default .build-conformance) from the source of the libprotobuf-dev that is
# installed, which Debian has. It knows proto2 and proto3. The editions' copies of their messages differ from them
# in their package only, so a second runner, which has that package, asks all of it of them too.
set -euo pipefail
testee=$(realpath "$1")
mkdir -p "${2:-.build-conformance}"
cd "${2:-.build-conformance}"

# A list of sources for this one download: the machine's own apt stays as it is.
fetch() {
  local sources=$PWD/debian.sources
  mkdir -p lists/partial source
  if [ -f /etc/apt/sources.list.d/debian.sources ]; then
    sed 's/^Types:.*/Types: deb-src/' /etc/apt/sources.list.d/debian.sources >"$sources"
  else
    sources=$PWD/debian.list
    sed 's/^deb /deb-src /' /etc/apt/sources.list >"$sources"
  fi
  local apt=(apt-get -qq -o "Dir::State::Lists=$PWD/lists" -o "Dir::Etc::SourceList=$sources"
    -o Dir::Etc::SourceParts=/dev/null -o APT::Sandbox::User=root)
  "${apt[@]}" update
  # shellcheck disable=SC2016  # the variable is dpkg's
  "${apt[@]}" source --download-only "protobuf=$(dpkg-query -Wf '${source:Version}' libprotobuf-dev)"
  tar xzf protobuf_*.orig.tar.gz --strip-components 1 -C source
}

# build FOLDER: the runner, of what is in the folder.
build() (
  cd "$1"
  protoc --cpp_out=. conformance.proto google/protobuf/*.proto
  # Debian's package lacks a header of protobuf's own that the runner wants, so the source's come last.
  printf '%s\0' ./*.cc google/protobuf/*.cc third_party/jsoncpp/*.cpp |
    xargs -0 -P 2 -I{} g++ -O0 -w -I. -Ithird_party/jsoncpp -idirafter ../source/src -c {} -o {}.o
  g++ ./*.o google/protobuf/*.o third_party/jsoncpp/*.o -lprotobuf -lpthread -o runner
)

# prepare FOLDER SCRIPT: the runner's source, and its messages', changed as the script for sed says.
prepare() {
  mkdir -p "$1/google/protobuf"
  cp -r source/conformance/{conformance.proto,conformance_test*.{cc,h},*_suite.{cc,h},third_party} "$1"
  cp source/src/google/protobuf/test_messages_proto[23].proto "$1/google/protobuf"
  sed -i -E "$2" "$1"/*.cc "$1"/*.h "$1"/google/protobuf/*.proto
}

if [ ! -x editions/runner ]; then
  echo "building the runner"
  [ -f source/conformance/conformance.proto ] || fetch
  prepare proto ''
  build proto
  prepare editions 's/(protobuf_test_messages(\.|::))(proto[23])/\1editions\2\3/
                    s/^namespace (proto[23]) /namespace editions::\1 /'
  build editions
fi

# The runner starts a program without arguments.
printf '#!/bin/sh\nexec "%s" --dynamic\n' "$testee" >dynamic && chmod +x dynamic
status=0
for runner in proto editions; do
  for program in "$testee" "$PWD/dynamic"; do
    echo "== the messages of $runner, by $(basename "$program")"
    "$runner/runner" --enforce_recommended "$program" 2>&1 | sed '/^$/d; /TEST BEGIN/d' || status=1
  done
done
exit $status
