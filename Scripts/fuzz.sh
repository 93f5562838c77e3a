#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Fuzzes the three decoders with libFuzzer under AddressSanitizer, from the inputs in Tests/Fuzz/Corpus.
#
#   Scripts/fuzz.sh SECONDS      in all; a third for each
#
# An input that breaks something is left in .build-fuzz; put it into the corpus together with its mending.
set -eu
cd "$(dirname "$0")/.."
work=.build-fuzz
seconds=$((${1:-120} / 3))
mkdir -p "$work"

# Modules one by one: the package manager would build its own main beside libFuzzer's.
flags="-O -wmo -num-threads 2 -swift-version 6 -sanitize=fuzzer,address -parse-as-library -I $work"
stamp=$work/built
if [ ! -e "$stamp" ] || [ -n "$(find Sources/MartletProtobuf Tests/ConformanceProtos Tests/Fuzz -name '*.swift' -newer "$stamp")" ]; then
  echo "building the fuzzer into $work"
  module() {
    name=$1 folder=$2
    find "$folder" -name '*.swift' | sort >"$work/$name.files"
    swiftc $flags -suppress-warnings -module-name "$name" -emit-module \
      -emit-module-path "$work/$name.swiftmodule" -emit-library -static -o "$work/lib$name.a" "@$work/$name.files"
  }
  module MartletProtobuf Sources/MartletProtobuf
  module ConformanceProtos Tests/ConformanceProtos
  swiftc $flags -module-name Fuzz Tests/Fuzz/Fuzz.swift -L "$work" -lConformanceProtos -lMartletProtobuf \
    -lswiftSynchronization -o "$work/fuzz" 2>"$work/link.log" || { cat "$work/link.log"; exit 1; }
  touch "$stamp"
fi

for decoder in binary json text; do
  corpus=$work/corpus-$decoder
  mkdir -p "$corpus"
  # The bytes of binary inputs are kept as hexadecimal text.
  case $decoder in
    binary) for file in Tests/Fuzz/Corpus/*.hex; do
        python3 -c "import sys; sys.stdout.buffer.write(bytes.fromhex(open(sys.argv[1]).read()))" "$file" \
          >"$corpus/$(basename "$file" .hex)"
      done ;;
    *) cp Tests/Fuzz/Corpus/*."$decoder" "$corpus" ;;
  esac
  log=$work/$decoder.log
  # Symbolizing forks, which takes minutes and gigabytes; a found input is run again under a debugger.
  if ! MARTLET_FUZZ=$decoder ASAN_OPTIONS=symbolize=0 "$work/fuzz" -max_total_time="$seconds" -timeout=20 \
    -rss_limit_mb=2048 -max_len=8192 -print_final_stats=1 -artifact_prefix="$work/$decoder-" "$corpus" >"$log" 2>&1
  then
    tail -40 "$log"
    echo "$decoder: broken; the input is in $work"
    exit 1
  fi
  echo "$decoder: $(grep -o 'number_of_executed_units: .*' "$log" | tr -s ' ' | cut -d' ' -f2) inputs," \
    "$(grep -o 'peak_rss_mb: .*' "$log" | tr -s ' ' | cut -d' ' -f2) MB at most"
done
