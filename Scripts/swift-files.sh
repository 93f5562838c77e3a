#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Lists the Swift files that people write, one a line: not those that martletc prints, and not the texts of
# .proto files in Swift strings.
set -eu
cd "$(dirname "$0")/.."
git ls-files --cached --others --exclude-standard '*.swift' | grep -v Embedded/EmbeddedProtos+ | while read -r file; do
  # A link is formatted where it leads, and a deleted file nowhere.
  if [ ! -f "$file" ] || [ -L "$file" ]; then continue; fi
  head -n 1 "$file" | grep -q '^// Made by martletc from ' || echo "$file"
done
