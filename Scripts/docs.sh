#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Builds the documentation of every public module with docc, which comes with Swift. A warning, such as a
# link that leads nowhere, is an error.
#
#   Scripts/docs.sh [MODULE…]     after `swift build`; writes .build-docs/MODULE.doccarchive
#
# It works on the modules as they were built, so it needs no plugin, no dependency, and no second build.
set -euo pipefail
cd "$(dirname "$0")/.."
modules=("$@")
[ $# -gt 0 ] || mapfile -t modules < <(for catalogue in Sources/*/*.docc; do basename "$catalogue" .docc; done)
out=.build-docs
rm -rf "$out/symbols"

for module in "${modules[@]}"; do
  symbols=$out/symbols/$module
  Scripts/symbols.sh "$module" "$symbols"
  docc convert "Sources/$module/$module.docc" --additional-symbol-graph-dir "$symbols" \
    --fallback-display-name "$module" --fallback-bundle-identifier "martlet.$module" \
    --output-path "$out/$module.doccarchive" --warnings-as-errors | sed '/^$/d'
  echo "$out/$module.doccarchive"
done
echo "to read them: docc preview, or any web server on a folder named above"
