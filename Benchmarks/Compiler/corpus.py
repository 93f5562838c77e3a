# SPDX-License-Identifier: Apache-2.0
"""Writes googleapis-common-protos many times over, each copy in packages of its own.

Copies import one another's files nowhere, but all import google/protobuf/*.proto. Extensions get numbers of
their own, for a program may give a number to one extension only.
"""

import importlib.util
import pathlib
import re

EXTENSION_NUMBERS = 100_000_000


def sources() -> pathlib.Path:
    """The folder that the installed googleapis-common-protos has its files in."""
    found = importlib.util.find_spec("google.api")
    if found is None or not found.submodule_search_locations:
        raise SystemExit("googleapis-common-protos is not installed; `make deps` does it")
    return pathlib.Path(list(found.submodule_search_locations)[0]).parents[1]


def names(root: pathlib.Path) -> list[str]:
    """Every .proto of the package, by import path."""
    found = (path.relative_to(root).as_posix() for path in (root / "google").rglob("*.proto"))
    return sorted(name for name in found if not name.startswith("google/protobuf/"))


def write(root: pathlib.Path, out: pathlib.Path, copies: int) -> list[str]:
    """Writes the copies below `out`, and returns their import paths."""
    known = names(root)
    texts = {name: (root / name).read_text() for name in known}
    written = []
    for copy in range(copies):
        numbers = iter(range(EXTENSION_NUMBERS + copy * 1_000, EXTENSION_NUMBERS + (copy + 1) * 1_000))
        for name in known:
            path = f"c{copy:04}/{name}"
            (out / path).parent.mkdir(parents=True, exist_ok=True)
            (out / path).write_text(renamed(texts[name], f"c{copy:04}", known, numbers))
            written.append(path)
    return written


def renamed(text: str, prefix: str, known: list[str], numbers) -> str:
    text = re.sub(r"^package ", f"package {prefix}.", text, flags=re.M)
    text = re.sub(
        r'^(import (?:public )?)"([^"]+)"',
        lambda found: f'{found[1]}"{prefix}/{found[2]}"' if found[2] in known else found[0],
        text, flags=re.M)
    # Within the copy's own `google`, another package's name has to begin at the root.
    text = re.sub(r"(?<![\w./])google\.protobuf\.", ".google.protobuf.", text)

    def renumbered(block):
        return re.sub(r"= \d+", lambda _: f"= {next(numbers)}", block[0])

    return re.sub(r"^extend [^{]*\{.*?^\}", renumbered, text, flags=re.M | re.S)
