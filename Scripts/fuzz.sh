#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Fuzzes the three decoders, and beside them the compiler, with libFuzzer under AddressSanitizer, from the
# inputs in Tests/Fuzz/Corpus and Tests/Corpus.
#
#   Scripts/fuzz.sh SECONDS      in all; a third for each decoder, and at the same time all for the compiler
#
# An input that breaks something is left in .build-fuzz; put it into the corpus together with its mending.
set -eu
cd "$(dirname "$0")/.."
work=.build-fuzz
seconds=${1:-120}
mkdir -p "$work"

# Modules one by one: the package manager would build its own main beside libFuzzer's.
flags="-O -wmo -num-threads 2 -swift-version 6 -enable-upcoming-feature InternalImportsByDefault -sanitize=fuzzer,address -parse-as-library -I $work"
stamp=$work/built
if [ ! -e "$stamp" ] || [ -n "$(find Sources/MartletProtobuf Sources/MartletCompiler Tests/ConformanceProtos Tests/Fuzz -name '*.swift' -newer "$stamp")" ]; then
  echo "building the fuzzer into $work"
  module() {
    name=$1 folder=$2
    find "$folder" -name '*.swift' | sort >"$work/$name.files"
    swiftc $flags -suppress-warnings -module-name "$name" -emit-module \
      -emit-module-path "$work/$name.swiftmodule" -emit-library -static -o "$work/lib$name.a" "@$work/$name.files"
  }
  module MartletProtobuf Sources/MartletProtobuf
  module MartletCompiler Sources/MartletCompiler
  module ConformanceProtos Tests/ConformanceProtos
  swiftc $flags -module-name Fuzz Tests/Fuzz/*.swift -L "$work" -lMartletCompiler -lConformanceProtos \
    -lMartletProtobuf -lswiftSynchronization -ldispatch -o "$work/fuzz" 2>"$work/link.log" || { cat "$work/link.log"; exit 1; }
  touch "$stamp"
fi

# The bytes of binary inputs are kept as hexadecimal text, those of the compiler as cases of its own tests.
seed() {
  python3 - "$1" "$work/corpus-$1" <<'END'
import pathlib, re, sys
target, out = sys.argv[1], pathlib.Path(sys.argv[2])
out.mkdir(exist_ok=True)
ending = {"binary": "hex", "compiler": "proto"}.get(target, target)
for file in pathlib.Path("Tests/Fuzz/Corpus").glob(f"*.{ending}"):
    content = bytes.fromhex(file.read_text()) if target == "binary" else file.read_bytes()
    (out / file.stem).write_bytes(content)
if target == "compiler":
    for file in pathlib.Path("Tests/Corpus").rglob("*.proto"):
        (out / file.stem).write_bytes(file.read_bytes())
    for file in pathlib.Path("Tests/Corpus/reject").glob("*.txt"):
        for index, case in enumerate(re.split(r"^== .*\n(?:~ .*\n)?", file.read_text(), flags=re.M)[1:]):
            (out / f"{file.stem}-{index}").write_text(case.split("\n>>\n")[0] + "\n")
END
}

# TARGET SECONDS FLAGS…
run() {
  target=$1 log=$work/$1.log
  seed "$target"
  limit="-max_total_time=$2"
  shift 2
  # Symbolizing forks, which takes minutes and gigabytes; a found input is run again under a debugger.
  if ! MARTLET_FUZZ=$target SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=symbolize=0 "$work/fuzz" "$limit" -timeout=20 -rss_limit_mb=2048 \
    -max_len=8192 -print_final_stats=1 -artifact_prefix="$work/$target-" "$@" "$work/corpus-$target" >"$log" 2>&1
  then
    tail -40 "$log"
    echo "$target: broken; the input is in $work"
    return 1
  fi
  echo "$target: $(grep -o 'number_of_executed_units: .*' "$log" | tr -s ' ' | cut -d' ' -f2) inputs," \
    "$(grep -o 'peak_rss_mb: .*' "$log" | tr -s ' ' | cut -d' ' -f2) MB at most"
}

run compiler "$seconds" -dict=Tests/Fuzz/proto.dict &
compiler=$!
trap 'kill "$compiler" 2>/dev/null || true' EXIT
for decoder in binary json text; do run "$decoder" $((seconds / 3)); done
wait "$compiler"
