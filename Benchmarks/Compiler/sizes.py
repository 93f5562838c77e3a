# SPDX-License-Identifier: Apache-2.0
"""martletc's Swift beside swift-protobuf 1.39's, for googleapis-common-protos and Debian's grpc-proto.

    python3 Benchmarks/Compiler/sizes.py

Lines, CPU seconds to compile them to objects in debug and in release, and the size of the stripped objects.
Messages alone: swift-protobuf has no services. Each is compiled against its own runtime, built for release. All
public, and then internal, as both print by default; in release, what is internal and unused is dropped.
"""

import pathlib
import subprocess
import tempfile

import corpus
import tools

GRPC_PROTO = pathlib.Path("/usr/share/grpc-proto")
ROUNDS = 1
DEBUG = ["-Onone", "-g", "-enable-testing", "-enable-batch-mode"]
RELEASE = ["-O", "-wmo"]


def protos() -> tuple[list[pathlib.Path], list[str]]:
    """The two folders, and their files by import path."""
    if not GRPC_PROTO.exists():
        raise SystemExit("Debian's package grpc-proto is not installed")
    # One file imports Envoy's, which are not here.
    more = (path.relative_to(GRPC_PROTO).as_posix() for path in GRPC_PROTO.rglob("*.proto"))
    names = corpus.names(corpus.sources()) + sorted(name for name in more if "/meshca/" not in name)
    return [corpus.sources(), GRPC_PROTO], names


def generated(out: pathlib.Path, command: list[str]) -> list[str]:
    roots, names = protos()
    out.mkdir()
    subprocess.run([*command, *(f"-I{root}" for root in roots), f"--swift_out={out}", *names], check=True)
    return sorted(str(path) for path in out.rglob("*.swift"))


def compiled(files: list[str], modules: pathlib.Path, flags: list[str], folder: pathlib.Path):
    """Seconds of CPU, and bytes of stripped objects."""
    folder.mkdir(exist_ok=True)
    command = ["swiftc", *flags, "-swift-version", "6", "-parse-as-library", "-module-name", "Protos"]
    command += ["-I", str(modules), "-emit-module", "-emit-module-path", "Protos.swiftmodule", "-c"]
    command += ["-o", "Protos.o"] if "-wmo" in flags else []
    seconds, _ = tools.measured([*command, *files], folder)
    size = 0
    for item in folder.glob("*.o"):
        subprocess.run(["strip", "--strip-unneeded", str(item)], check=True)
        size += item.stat().st_size
    return seconds, size


def lines(files: list[str]) -> int:
    return sum(pathlib.Path(file).read_bytes().count(b"\n") for file in files)


def main() -> None:
    martletc, peer = tools.built("martletc"), tools.built("protoc-gen-swift", "Benchmarks/Codec")
    for visibility in "public", "internal":
        with tempfile.TemporaryDirectory() as name:
            compare(martletc, peer, visibility, pathlib.Path(name))


def compare(martletc: str, peer: str, visibility: str, folder: pathlib.Path) -> None:
    ours = generated(
        folder / "martlet",
        [martletc, f"--swift_opt=visibility={visibility},client=false,server=false",
         "--swift_opt=file_naming=path_to_underscores"])
    theirs = generated(
        folder / "swift-protobuf",
        [tools.find("protoc"), f"--plugin=protoc-gen-swift={peer}",
         f"--swift_opt=Visibility={visibility.capitalize()}", "--swift_opt=FileNaming=PathToUnderscores"])
    sides = {"martletc": (ours, tools.modules(martletc)), "swift-protobuf": (theirs, tools.modules(peer))}
    print(f"{len(ours)} files, {visibility:<22}{'martletc':>12}{'swift-protobuf':>16}{'ratio':>8}")
    row("lines", lines(ours), lines(theirs), "{:.0f}")
    for title, flags in ("debug", DEBUG), ("release", RELEASE):
        # In turns, so that what else the machine does falls on both.
        rounds = {side: [] for side in sides}
        for _ in range(ROUNDS):
            for side, (files, modules) in sides.items():
                rounds[side].append(compiled(files, modules, flags, folder / f"{side}-{title}"))
        row(f"compiling, {title}, CPU s", *(min(r)[0] for r in rounds.values()), "{:.1f}")
        row(f"stripped objects, {title}, bytes", *(r[0][1] for r in rounds.values()), "{:.0f}")


def row(title: str, ours: float, theirs: float, form: str) -> None:
    print(f"{title:32}{form.format(ours):>12}{form.format(theirs):>16}{ours / theirs:8.2f}", flush=True)


main()
