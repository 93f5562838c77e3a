# SPDX-License-Identifier: Apache-2.0
"""Where the programs are that the comparisons run, and how ours are built."""

import os
import pathlib
import resource
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).parents[2]


def find(name: str) -> str:
    """A peer's program: from the environment (PROTOC=...), from beside this Python, or from the path."""
    beside = pathlib.Path(sys.executable).parent / name
    found = os.environ.get(name.upper()) or (str(beside) if beside.exists() else shutil.which(name))
    if not found:
        raise SystemExit(f"{name} is not there; `make bench-compiler` installs it")
    return found


def built(product: str, package: str = ".") -> str:
    """A program of one of our packages, for release."""
    build = ["swift", "build", "-c", "release", "--package-path", str(ROOT / package)]
    subprocess.run([*build, "--product", product], check=True, stdout=sys.stderr)
    shown = subprocess.run([*build, "--show-bin-path"], check=True, capture_output=True, text=True)
    return shown.stdout.strip() + "/" + product


def measured(command: list[str], folder: pathlib.Path, **options) -> tuple[float, float]:
    """Runs a command in a folder; the seconds of CPU that it took, and those of time."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, **options)
    after, end = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, end - start


def modules(program: str) -> pathlib.Path:
    """Where the modules lie that were built with a program."""
    return pathlib.Path(program).parent / "Modules"
