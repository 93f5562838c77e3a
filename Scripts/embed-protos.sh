#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Writes the text of Protos/google/protobuf into the compiler, which needs these files with nothing installed.
#
#   Scripts/embed-protos.sh ROOT     ROOT stands for the repository's root
#
# A file that would not change keeps its date, so that nothing is built anew.
set -eu
cd "$(dirname "$0")/.."
out=$1/Sources/MartletCompiler/Embedded
printed=$(mktemp)
trap 'rm -f "$printed"' EXIT
mkdir -p "$out"
for path in any api compiler/plugin cpp_features descriptor duration empty field_mask go_features java_features \
  source_context struct timestamp type wrappers; do
  # compiler/plugin gives CompilerPlugin
  name=$(echo "$path" | awk -F'[/_]' '{ for (i = 1; i <= NF; i++) printf "%s", toupper(substr($i, 1, 1)) substr($i, 2) }')
  {
    echo '// SPDX-License-Identifier: Apache-2.0'
    echo "// The text of google/protobuf/$path.proto, embedded by \`make generate\`."
    echo
    echo 'extension EmbeddedProtos {'
    echo "  static func file$name() -> String {"
    echo '    ##"""'
    sed -e 's/^\(.\)/    \1/' "Protos/google/protobuf/$path.proto"
    echo
    echo '    """##'
    echo '  }'
    echo '}'
  } >"$printed"
  file=$out/EmbeddedProtos+$name.swift
  cmp -s "$printed" "$file" || cp "$printed" "$file"
  echo "google/protobuf/$path.proto -> Sources/MartletCompiler/Embedded"
done
