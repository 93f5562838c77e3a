#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Writes the symbol graph of one module, its public declarations with their comments, as it was built.
#
#   Scripts/symbols.sh MODULE FOLDER
set -euo pipefail
module=$1
folder=$2
bin=${BIN:-.build/debug}
mkdir -p "$folder"

# What the module imports from C, and from packages that bring C.
includes=()
for map in Sources/*/module.modulemap .build/checkouts/*/Sources/*/include; do
  case $map in
    *.modulemap) includes+=(-Xcc "-fmodule-map-file=$map") ;;
    *) [ ! -f "$map/module.modulemap" ] || includes+=(-Xcc "-fmodule-map-file=$map/module.modulemap")
       includes+=(-I "$map") ;;
  esac
done
for map in "$bin"/*.build/module.modulemap; do
  [ ! -f "$map" ] || includes+=(-Xcc "-fmodule-map-file=$map")
done

swift symbolgraph-extract -module-name "$module" -target "$(swift -print-target-info | sed -n 's/.*"triple": "\(.*\)",/\1/p' | head -n 1)" \
  -I "$bin/Modules" "${includes[@]}" -minimum-access-level public -skip-inherited-docs \
  -omit-extension-block-symbols -output-dir "$folder"
